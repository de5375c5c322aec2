/** The theme of Starlight's pages until a script of theirs has chosen. */
const THEME = 'data-theme="dark"'

/**
 * Gives a page the theme that all of its parts have where no script runs: Redoc is light then.
 */
export function withLightTheme(html: string): string {
  return html.replace(THEME, THEME.replace('dark', 'light'))
}
