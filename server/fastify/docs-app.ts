import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ApiResponse, Fault, faultResponse } from '../core/index.ts'
import { type LabOptions, registerLab } from '../lab/routes.ts'
import type { Sandbox } from '../sandbox.ts'
import { expectNoForeignPage, expectOwnHost } from './callers.ts'
import { toFault } from './faults.ts'
import type { HostRule } from './hosts.ts'
import { createHttpServer, defaultTiming, type HttpTiming } from './http-server.ts'
import { health } from './json.ts'
import { sendApiResponse, toApiRequest } from './translate.ts'

export interface DocsAppOptions extends LabOptions {
  isAllowedHost: HostRule
  /** Built documentation; null: lab and APIs only. */
  docsDirectory: string | null
  /** Default: `defaultTiming`, but a minute for the next request on an idle connection. */
  timing?: Partial<HttpTiming>
  /** Told what was thrown when a request failed for a reason that nobody planned for. */
  onBug?: (thrown: unknown, requestId: string) => void
}

const pagePolicy =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
const noWebUi = 'Cannot show a Web UI of the cluster in this version: use the guide’s consoles, or the API under api/'
const noDocs = 'Cannot show the documentation: this server was started without it'
const noPage = 'Cannot find anything at this address: the docs begin at /'
const badUrl = 'Cannot read the path: it is not percent-encoded text'

/** One origin for the page: the docs, the lab, and each cluster's API again under `/clusters/NAME/api/`. */
export function createDocsApp(options: DocsAppOptions): FastifyInstance {
  const timing = { ...defaultTiming, keepAliveMs: 60_000, ...options.timing }
  const admit = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin')
    expectOwnHost(request.raw, options.isAllowedHost)
    if (/^\/(lab|clusters)\//.test(request.raw.url ?? '')) expectNoForeignPage(request.raw)
    const answer = await answerOfCluster(options.sandbox, request, timing)
    return answer && sendApiResponse(reply, answer)
  }
  const app = createHttpServer({
    tls: null,
    timing,
    // The router gives up before any hook has run.
    onBadUrl: (request, reply) =>
      admit(request, reply)
        .then((sent) => sent ?? refuse(reply, new Fault('malformed_request', badUrl)))
        .catch((error) => refuse(reply, error)),
  })
  app.addHook('onRequest', admit)
  app.addHook('preClose', async () => options.events.end())
  for (const url of ['/healthz', '/readyz']) {
    app.get(url, (_request, reply) => sendApiResponse(reply, health(url, options.sandbox.isReady())))
  }
  registerLab(app, options)
  app.get('/clusters/:name/', (_request, reply) => refuse(reply, new Fault('not_implemented', noWebUi)))
  serveDocs(app, options.docsDirectory)
  app.setErrorHandler((error, request, reply) => {
    if (toFault(error).code === 'internal') options.onBug?.(error, request.id)
    return refuse(reply, error)
  })
  return app
}

/** Undefined for paths outside of the clusters' APIs. */
async function answerOfCluster(
  sandbox: Sandbox,
  request: FastifyRequest,
  { bodyMs }: HttpTiming,
): Promise<ApiResponse | undefined> {
  const [, name, url] = /^\/clusters\/([^/?]+)\/api(\/.*)$/.exec(request.raw.url ?? '') ?? []
  if (name === undefined || url === undefined) return undefined
  const cluster = sandbox.clusters.find((candidate) => candidate.name === name)
  if (cluster) return cluster.api().handle(toApiRequest(request, { url, bodyMs }))
  const names = sandbox.clusters.map((candidate) => candidate.name).join(' and ')
  throw new Fault('not_found', `Cannot find cluster "${name.slice(0, 100)}": this sandbox has ${names}`)
}

function serveDocs(app: FastifyInstance, directory: string | null): void {
  if (directory === null) {
    app.setNotFoundHandler((_request, reply) => refuse(reply, new Fault('not_found', noDocs)))
    return
  }
  app.register(fastifyStatic, {
    root: directory,
    redirect: true,
    setHeaders: (reply, path) => {
      if (path.endsWith('.html')) reply.header('content-security-policy', pagePolicy)
      reply.header('cache-control', 'no-cache')
    },
  })
  app.setNotFoundHandler(notFoundPage)
}

/** A page for people, the product's error for programs. */
function notFoundPage(request: FastifyRequest, reply: FastifyReply) {
  const wantsPage = request.headers.accept?.includes('text/html') === true
  if (!wantsPage) return refuse(reply, new Fault('not_found', noPage))
  reply.header('content-security-policy', pagePolicy)
  return reply.code(404).sendFile('404.html')
}

function refuse(reply: FastifyReply, thrown: unknown) {
  return sendApiResponse(reply, faultResponse(toFault(thrown)))
}
