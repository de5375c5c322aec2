/**
 * Lets links between the pages of a reference load them. Redoc would only exchange the text, and leave the title, the
 * language switch and the header of the site behind.
 *
 * @param {HTMLElement} root what Redoc is about to take over
 */
export function followLinks(root) {
  // Redoc tells its pages by whole paths, whereas the rendered ones are relative.
  for (const link of root.querySelectorAll('a[href]')) {
    if (link.origin === location.origin) link.setAttribute('href', link.pathname + link.hash)
  }
  root.addEventListener(
    'click',
    (event) => {
      const link = event.target.closest?.('a[href]')
      if (link?.origin !== location.origin || folder(link) === folder(location)) return
      if (!link.pathname.endsWith('/')) link.pathname += '/'
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
}

const folder = ({ pathname }) => pathname.replace(/\/$/, '')
