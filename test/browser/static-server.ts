import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** A file server that knows nothing of Sandbar, as a reader may find one anywhere. */
export interface StaticServer extends AsyncDisposable {
  /** With the prefix and a slash at the end. */
  url: string
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

/** Serves a directory below `prefix` (`/` or `/docs/`) under the strictest policy that a page may have to live with. */
export async function serveStatic(directory: string, prefix = '/'): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    const found = path.startsWith(prefix) ? await readPath(directory, path.slice(prefix.length)) : null
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/plain',
      'content-security-policy': "default-src 'self'",
    })
    response.end(found?.bytes ?? 'Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readPath(directory: string, path: string): Promise<{ bytes: Buffer; type: string } | null> {
  const named = join(directory, normalize(`/${path}`))
  const file = (await stat(named).catch(() => null))?.isDirectory() ? join(named, 'index.html') : named
  const bytes = await readFile(file).catch(() => null)
  return bytes && { bytes, type: types[extname(file)] ?? 'application/octet-stream' }
}
