/**
 * The policy of every page, as it stands in the page itself: wherever the site is hosted, a page loads
 * nothing from elsewhere and sends nothing to anybody. Redoc needs two exceptions: its styles are inline,
 * and they carry a font of icons.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
