import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { Fault, faultResponse } from '../core/index.ts'
import { type LabOptions, registerLab } from '../lab/routes.ts'
import { limitHeaderTime, takeBodiesRaw } from './api-app.ts'
import { type HostRule, hostHeaders } from './hosts.ts'
import { health } from './json.ts'
import { sendApiResponse, toApiRequest } from './translate.ts'

export interface DocsAppOptions extends LabOptions {
  isAllowedHost: HostRule
  /** Built documentation; null: lab and APIs only. */
  docsDirectory: string | null
}

const pagePolicy =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"

/** One origin for the page: the docs, the lab, and each cluster's API again under `/clusters/NAME/api/`. */
export function createDocsApp(options: DocsAppOptions): FastifyInstance {
  const app = Fastify({
    keepAliveTimeout: 60_000,
    requestTimeout: 300_000,
    bodyLimit: Number.MAX_SAFE_INTEGER,
    return503OnClosing: false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 1_000 },
  })
  limitHeaderTime(app)
  takeBodiesRaw(app)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin')
    if (!options.isAllowedHost(hostHeaders(request.raw.rawHeaders))) return refuse(reply, 'misdirected', foreignHost)
  })
  app.get('/healthz', (_request, reply) => sendApiResponse(reply, health('/healthz', options.sandbox.isReady())))
  app.get('/readyz', (_request, reply) => sendApiResponse(reply, health('/readyz', options.sandbox.isReady())))
  registerLab(app, options)
  app.all('/clusters/:name/api/*', (request, reply) => callCluster(options, request, reply))
  app.get('/clusters/:name/', (_request, reply) => refuse(reply, 'not_implemented', noWebUi))
  serveDocs(app, options.docsDirectory)
  app.setErrorHandler((_error, _request, reply) => refuse(reply, 'internal', 'The request failed inside the server'))
  return app
}

const foreignHost =
  'The Host header names no address of this server: use localhost or 127.0.0.1, or start it with --allow-host'
const noWebUi = 'The clusters’ Web UI is not in this version: use the guide’s consoles, or the API under api/'

async function callCluster({ sandbox }: DocsAppOptions, request: FastifyRequest, reply: FastifyReply) {
  const { name } = request.params as { name: string }
  const cluster = sandbox.clusters.find((candidate) => candidate.name === name)
  if (!cluster)
    return refuse(reply, 'not_found', `There is no cluster "${name}": this sandbox has ${clusterNames(sandbox)}`)
  const url = (request.raw.url ?? '').slice(`/clusters/${name}/api`.length)
  return sendApiResponse(reply, await cluster.api().handle(toApiRequest(request, url)))
}

function clusterNames(sandbox: DocsAppOptions['sandbox']): string {
  return sandbox.clusters.map((cluster) => cluster.name).join(' and ')
}

function serveDocs(app: FastifyInstance, directory: string | null): void {
  if (directory === null) {
    app.setNotFoundHandler((_request, reply) =>
      refuse(reply, 'not_found', 'No documentation is served here: it was started with --no-docs'),
    )
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
  app.setNotFoundHandler((request, reply) => notFoundPage(directory, request, reply))
}

/** A page for people, the product's error for programs. */
function notFoundPage(directory: string, request: FastifyRequest, reply: FastifyReply) {
  const wantsPage = request.headers.accept?.includes('text/html') === true
  if (!wantsPage) return refuse(reply, 'not_found', 'There is nothing at this address: the docs begin at /')
  reply.header('content-security-policy', pagePolicy)
  return reply.code(404).sendFile('404.html', join(directory))
}

function refuse(
  reply: FastifyReply,
  code: 'misdirected' | 'not_found' | 'not_implemented' | 'internal',
  message: string,
) {
  return sendApiResponse(reply, faultResponse(new Fault(code, message)))
}
