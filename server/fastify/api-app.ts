import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Api, type ApiResponse, faultResponse } from '../core/index.ts'
import type { Page } from '../pages/swagger-ui.ts'
import { expectNoForeignPage, expectOwnHost } from './callers.ts'
import { toFault } from './faults.ts'
import type { HostRule } from './hosts.ts'
import { createHttpServer, defaultTiming, type HttpTiming } from './http-server.ts'
import { health } from './json.ts'
import { type OpenConnections, openConnections } from './open-connections.ts'
import { sendApiResponse, toApiRequest } from './translate.ts'

export interface ApiAppOptions {
  api: () => Api
  /** PEM; null: plain HTTP, for tests only. */
  tls: { key: string; cert: string } | null
  isAllowedHost: HostRule
  isReady: () => boolean
  /** What is there beside the API, by path: the contract at `/openapi.json`, its pages at `/docs/`. */
  pages: ReadonlyMap<string, Page>
  /** Default: `defaultTiming`. */
  timing?: Partial<HttpTiming>
}

/** One cluster's REST API on sockets. All meaning is in the core: this edge keeps strangers out and copies bytes. */
export function createApiApp(options: ApiAppOptions): FastifyInstance {
  const timing = { ...defaultTiming, ...options.timing }
  const connections = openConnections(() => app.server)
  const respond = async (request: FastifyRequest, reply: FastifyReply) =>
    sendApiResponse(reply, await answer(options, request, { timing, connections }))
  const app = createHttpServer({ tls: options.tls, timing, onBadUrl: respond })
  connections.watch()
  // The core has the routes; the framework knows none, and must not judge methods or content types.
  app.addHook('onRequest', respond)
  app.setErrorHandler((error, _request, reply) => sendApiResponse(reply, faultResponse(toFault(error))))
  return app
}

interface Edge {
  timing: HttpTiming
  connections: OpenConnections
}

async function answer(options: ApiAppOptions, request: FastifyRequest, edge: Edge): Promise<ApiResponse> {
  const { raw } = request
  const url = raw.url ?? '/'
  try {
    expectOwnHost(raw, options.isAllowedHost)
    const page = raw.method === 'GET' ? options.pages.get(url) : undefined
    if (page) return await page()
    if (url === '/healthz' || url === '/readyz') return health(url, options.isReady())
    expectNoForeignPage(raw)
  } catch (error) {
    return faultResponse(toFault(error))
  }
  const made = toApiRequest(request, { url, bodyMs: edge.timing.bodyMs })
  return options.api().handle({ ...made, connections: edge.connections.peers })
}
