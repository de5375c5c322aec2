/**
 * Lets a reader without a mouse use the menus of Redoc: the arrows walk through the items, Enter chooses one, and Escape
 * and Tab leave. Redoc opens a menu, at times at the end of the page, and knows no key in it.
 *
 * @param {HTMLElement} root what Redoc is about to take over
 */
export function walkMenus(root) {
  addEventListener(
    'keydown',
    (event) => {
      const button =
        root.querySelector('[aria-haspopup="menu"][aria-expanded="true"]') ??
        event.target.closest('[aria-haspopup="menu"]')
      if (!button || ![button, ...shownItems()].includes(event.target)) return
      const action = keyAction(event, button)
      if (!action) return
      // Tab still has to go on from the button.
      if (event.key !== 'Tab') event.preventDefault()
      event.stopImmediatePropagation()
      action()
    },
    { capture: true },
  )
}

const shownItems = () =>
  [...document.querySelectorAll('[role="menuitem"]')].filter((item) => item.checkVisibility())

function keyAction({ key, target }, button) {
  const isOpen = button.ariaExpanded === 'true'
  const walk = (step) => () => {
    if (!isOpen) button.click()
    // A menu that was closed is shown with the next frame.
    requestAnimationFrame(() => {
      const items = shownItems()
      const start = step < 0 ? 0 : -1
      const place = target === button ? start : items.indexOf(target)
      items.at((place + step) % items.length)?.focus()
    })
  }
  const leave = () => {
    button.click()
    button.focus()
  }
  const choose = () => {
    target.click()
    button.focus()
  }
  if (key === 'ArrowDown') return walk(1)
  if (key === 'ArrowUp') return walk(-1)
  if (isOpen && (key === 'Escape' || key === 'Tab')) return leave
  return target !== button && (key === 'Enter' || key === ' ') ? choose : undefined
}
