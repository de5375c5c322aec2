import { type Contract, listOperations } from '@casebook/openapi'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { html, type Markup } from './html.ts'
import { operationRoute } from './reference-route.ts'

/** Renders the first page of the site: what Casebook is, each API with its operations, the downloads. */
export function landingPage(contracts: Contract[]): string {
  const products = new Intl.ListFormat('en').format(contracts.map(productName))
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
  <title>Casebook: the case APIs of ${products}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="Contracts, a typed client, a mock server and a reference for the case APIs of ${products}.">
  <meta name="color-scheme" content="light dark">
  <link rel="icon" type="image/svg+xml" href="assets/icon.svg">
  <link rel="stylesheet" href="assets/base.css">
  <link rel="stylesheet" href="assets/landing.css">
  <script src="assets/color-mode.js"></script>
</head>
<body>
  <header>
    <h1>Casebook</h1>
    <p class="lead">Contracts, a typed client, a mock server and a reference for the case APIs of ${products}.</p>
  </header>
  <main>
${contracts.map(apiSection)}
    <section aria-labelledby="parts">
      <h2 id="parts">The parts</h2>
      <dl class="parts">
        <div><dt>Contracts</dt><dd>OpenAPI 3.1, written by hand: the one source of everything else.</dd><dd><code>@casebook/openapi</code></dd></div>
        <div><dt>Client</dt><dd>Typed calls through <code>fetch</code>, with types made from the contracts.</dd><dd><code>@casebook/client</code></dd></div>
        <div><dt>Mock server</dt><dd>Answers as the contracts say, to build and test against.</dd><dd><code>@casebook/mock</code></dd></div>
        <div><dt>Docs</dt><dd>This site. Its pages load nothing from elsewhere and report to nobody.</dd><dd><code>@casebook/docs</code></dd></div>
      </dl>
    </section>
  </main>
  <footer>
    <p>Casebook is unofficial: neither made nor endorsed by the vendors of these APIs. ${products}, and all other product names, belong to their owners.</p>
  </footer>
</body>
</html>
`.markup
}

function apiSection({ name, document }: Contract): Markup {
  return html`    <section class="api" aria-labelledby="${name}">
      <h2 id="${name}"><a href="${name}/">${document.info.title}</a></h2>
      <p>${document.info.summary ?? ''}</p>
      <ul class="operations">
${listOperations(document).map(
  (operation) => html`        <li><a href="${name}/#${operationRoute(document, operation)}">
          <span class="method" data-method="${operation.method}">${operation.method.toUpperCase()}</span>
          <span class="summary">${operation.summary}</span>
          <code>${operation.path}</code>
        </a></li>
`,
)}      </ul>
      <p class="actions">
        <a class="button" href="${name}/">Reference</a>
        <span>OpenAPI:
          <a href="openapi/${name}.json" download>JSON</a>
          <a href="openapi/${name}.yaml" download>YAML</a>
        </span>
      </p>
    </section>
`
}

/** The name of the product: the title of a contract up to its first comma. */
function productName({ document }: Contract): string {
  return document.info.title.split(',')[0] ?? ''
}
