import { readFile } from 'node:fs/promises'
import type { ApiResponse } from '../core/index.ts'

/** An answer for a path outside of the API. */
export type Page = () => Promise<ApiResponse>

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>REST API of this cluster</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="swagger-ui.css">
<link rel="stylesheet" href="own.css">
<script src="swagger-ui-bundle.js" defer></script>
<script src="own.js" defer></script>
</head>
<body>
<form id="login">
<label>User <input name="username" autocomplete="username" value="admin" required></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required></label>
<button>Log in</button>
<output role="status">Not logged in: calls that need a token are refused.</output>
</form>
<main id="operations"><p>Reading the contract…</p></main>
</body>
</html>
`

const ownCss = `body { margin: 0; font-family: sans-serif }
#login { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; padding: 1rem 20px; background: #f0f3f7; border-bottom: 1px solid #c6cdd8; color: #1b2330 }
#login input, #login button { font: inherit; padding: .35rem .6rem }
#operations > p { padding: 1rem 20px }
.swagger-ui .responses-inner { overflow-x: auto }
.swagger-ui .opblock-summary-path, .swagger-ui .parameter__name { overflow-wrap: anywhere }
`

/** The contract names the clusters of the guides; here calls go to the cluster whose page it is. */
const ownJs = `const form = document.getElementById('login')
const said = form.querySelector('output')
const answer = await fetch('../openapi.json')
const spec = { ...(await answer.json()), servers: [{ url: location.origin, description: 'This cluster' }] }
const ui = SwaggerUIBundle({
  spec,
  domNode: document.getElementById('operations'),
  docExpansion: 'none',
  defaultModelsExpandDepth: -1,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  deepLinking: true,
  filter: true,
  syntaxHighlight: false,
  validatorUrl: null,
})
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const { username, password } = form.elements
  const body = JSON.stringify({ username: username.value, password: password.value })
  const login = await fetch('../v1/session/login', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  const result = await login.json()
  if (login.ok) ui.preauthorizeApiKey('bearer', result.bearer_token)
  said.textContent = login.ok ? 'Logged in as ' + username.value + '; every call sends the token.' : result.description
})
`

/** Swagger UI over the cluster's own contract, at `/docs/`: nothing comes from elsewhere, no script is inline. */
export function swaggerUi(): ReadonlyMap<string, Page> {
  const own =
    (type: string, text: string): Page =>
    async () =>
      page(type, new TextEncoder().encode(text))
  return new Map<string, Page>([
    ['/docs', async () => ({ status: 301, headers: { location: '/docs/', 'content-length': '0' }, body: null })],
    ['/docs/', own('text/html; charset=utf-8', html)],
    ['/docs/own.css', own('text/css; charset=utf-8', ownCss)],
    // It waits for the contract, which a plain script may do inside of a function only.
    ['/docs/own.js', own('text/javascript; charset=utf-8', `(async () => {\n${ownJs}})()\n`)],
    ['/docs/swagger-ui.css', async () => page('text/css; charset=utf-8', await readPart('swagger-ui.css'))],
    [
      '/docs/swagger-ui-bundle.js',
      async () => page('text/javascript; charset=utf-8', await readPart('swagger-ui-bundle.js')),
    ],
  ])
}

function page(type: string, body: Uint8Array): ApiResponse {
  const headers = {
    'content-type': type,
    'content-length': String(body.length),
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  }
  return { status: 200, headers, body }
}

/** The published package carries the two files beside its own; the repository has them from their makers' package. */
async function readPart(name: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(`../swagger-ui/${name}`, import.meta.url))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return readFile(new URL(import.meta.resolve(`swagger-ui-dist/${name}`)))
  }
}
