/** Paper is white: while a page is printed it has the light theme, and then the reader's own again. */
const print = matchMedia('print')
const { dataset } = document.documentElement
let chosen = dataset.theme

print.addEventListener('change', () => {
  if (print.matches) chosen = dataset.theme
  dataset.theme = print.matches ? 'light' : chosen
})
