// The site keeps its theme in an attribute of the page, Redoc looks for a class.
const page = document.documentElement
const followTheme = () => {
  const isDark = page.dataset.theme === 'dark'
  page.classList.toggle('dark', isDark)
  page.classList.toggle('light', !isDark)
}
followTheme()
new MutationObserver(followTheme).observe(page, { attributeFilter: ['data-theme'] })
