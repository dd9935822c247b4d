import type { Cluster, Digest, Identifiers, Refusal } from '@sandbar/engine'
import type { PasswordHasher } from './accounts/passwords.ts'
import { activityOf } from './activity/activity.ts'
import { createTrace, type Trace } from './activity/trace.ts'
import { type BodyLimits, defaultBodyLimits, expectNoBody, readJson, streamBody } from './body.ts'
import { authenticate, expectPrivilege } from './caller.ts'
import { expectContentType } from './content-type.ts'
import { type Operation, operationTable } from './contract.ts'
import { Fault, faultForms, internalErrorBody, toErrorAnswer } from './errors.ts'
import { guardedCluster } from './files/guarded-cluster.ts'
import type { Caller, Neighbour, Services } from './handler.ts'
import type { Api, ApiRequest, ApiResponse } from './http.ts'
import { createLoginLimiter } from './login-limiter.ts'
import { nearestRoute } from './nearest-route.ts'
import { checkParams, parseQuery } from './query.ts'
import type { Records } from './records.ts'
import { createRequestIds, requestIdHeader } from './request-ids.ts'
import { type Reply, toResponse } from './respond.ts'
import { createRouter } from './router.ts'
import type { Sessions } from './sessions.ts'
import { createTurns } from './turns.ts'

const maxUrlLength = 16_384

export interface ApiOptions {
  /** Asked at each request, so that a reset may put another one in its place. */
  cluster: () => Cluster
  /** Asked at each request, like the cluster. */
  records: () => Records
  identifiers: Identifiers
  digest: Digest
  sessions: Sessions
  passwords: PasswordHasher
  /** By which the cluster's partners know it: `203.0.113.10`. */
  address: string
  /** Clusters whose names look-ups know, this one among them. */
  neighbours: readonly Neighbour[]
  /** Of JSON bodies; file content is streamed. */
  limits?: Partial<BodyLimits>
  /** Told what was thrown when a request failed for a reason that nobody planned for. */
  onBug?: BugListener
}

/** `id` is the one in the answer's `Sandbar-Request-Id`. */
type BugListener = (thrown: unknown, request: { id: string; method: string; operationId: string | null }) => void

interface Route {
  operation: Operation
  params: Record<string, string>
  path: string
  query: string
}

/** One cluster's REST API over its engine: bytes in, bytes out, no framework. */
export function createApi(options: ApiOptions): Api {
  const limits = { ...defaultBodyLimits, ...options.limits }
  const nextId = createRequestIds(options.identifiers)
  const { onBug } = options
  const servicesNow = createServices(options)
  return {
    async handle(request) {
      let route: Route | undefined
      let trace: Trace | undefined
      const id = nextId()
      try {
        route = findRoute(request)
        const services = servicesNow()
        trace = createTrace(services, { ...route, peer: request.peer ?? '' })
        const reply = await perform(request, route, { services, limits, trace })
        return toResponse(trace.watched(reply), headersOf(route.operation, id))
      } catch (thrown) {
        const operation = route?.operation
        const answer = toErrorAnswer(thrown)
        trace?.refused(answer?.body.error_class ?? faultForms.internal.errorClass)
        const about = { id, method: request.method, operationId: operation?.id ?? null }
        if (!answer || answer.status === 500) tell(onBug, thrown, about)
        return errorResponse(answer, headersOf(operation, id))
      }
    },
  }
}

/** What handlers may use; the same for as long as nothing is reset. */
function createServices(options: ApiOptions): () => Services {
  const { sessions, passwords, identifiers, digest, address, neighbours } = options
  const limiter = createLoginLimiter({ clock: { now: () => options.cluster().clock.now() } })
  const lasting = { identifiers, digest, sessions, passwords, limiter, fileTurns: createTurns(), address, neighbours }
  let last: { cluster: Cluster; records: Records; services: Services } | undefined
  return () => {
    const [cluster, records] = [options.cluster(), options.records()]
    if (last?.cluster === cluster && last.records === records) return last.services
    const guarded = guardedCluster(cluster, records)
    const services: Services = {
      ...lasting,
      ...{ cluster: guarded.cluster, records, activity: activityOf(cluster) },
      get quotas() {
        return guarded.quotas
      },
      get extras() {
        return guarded.extras
      },
    }
    last = { cluster, records, services }
    return services
  }
}

/** The caller gets an answer even if whoever hears of bugs has one too. */
function tell(listener: BugListener | undefined, ...about: Parameters<BugListener>): void {
  try {
    listener?.(...about)
  } catch {
    // Nobody is left to hear of it.
  }
}

/** A refusal as an answer, for edges that refuse by themselves. */
export function faultResponse(fault: Fault | Refusal): ApiResponse {
  return errorResponse(toErrorAnswer(fault), {})
}

const routeOf = createRouter(operationTable)

function findRoute(request: ApiRequest): Route {
  if (request.url.length > maxUrlLength) {
    throw new Fault(
      'uri_too_long',
      `Could not read the URL: it has ${request.url.length} characters, wanted at most ${maxUrlLength}`,
    )
  }
  const { url } = request
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const match = routeOf(request.method, path)
  if (match.found === 'route')
    return { operation: match.route, params: match.params, path, query: mark < 0 ? '' : url.slice(mark + 1) }
  if (match.found === 'path') {
    const allowed = match.allowed.join(', ')
    const near = `the nearest documented route is ${match.near.method} ${match.near.path}`
    throw new Fault('method_not_allowed', `Could not ${request.method} here: the path takes ${allowed}, ${near}`, {
      Allow: allowed,
    })
  }
  const nearest = nearestRoute(operationTable, request.method, path)
  const hint = nearest ? `: the nearest documented route is ${nearest.method} ${nearest.path}` : ''
  throw new Fault('not_found', `Could not find ${request.method} ${path.slice(0, 200)}${hint}`)
}

interface Surroundings {
  services: Services
  limits: BodyLimits
  trace: Trace
}

async function perform(request: ApiRequest, route: Route, { services, limits, trace }: Surroundings): Promise<Reply> {
  const { operation } = route
  const caller = await callerFor(operation, request, services)
  trace.isCalledBy(caller)
  if (operation.missing !== null) throw new Fault('not_implemented', operation.missing)
  const params = checkParams(operation, route.params)
  const query = parseQuery(operation, route.query)
  if (request.body !== null) expectContentType(request.headers, operation.body)
  const json = await readBody(operation, request, limits)
  trace.read(json)
  const stream = trace.counted(streamBody(operation.body === 'bytes' ? request.body : null))
  const handler = await operation.handler()
  const { peer = '' } = request
  const reply = await handler({
    params,
    query,
    headers: request.headers,
    path: route.path,
    json,
    stream,
    peer,
    connections: request.connections ?? (() => (peer === '' ? [] : [peer])),
    caller,
    services,
  })
  return { status: operation.success, ...reply }
}

/** Operations that need no login don't look at the token: clients send stale ones along when they log in anew. */
async function callerFor(operation: Operation, request: ApiRequest, services: Services): Promise<Caller | null> {
  if (operation.privilege === null) return null
  const caller = await authenticate(request.headers, services)
  expectPrivilege(caller, operation.privilege)
  return caller
}

async function readBody(operation: Operation, request: ApiRequest, limits: BodyLimits): Promise<unknown> {
  if (operation.body === 'bytes') return undefined
  if (operation.body === 'none') return expectNoBody(request.body, limits)
  const value = await readJson(request.body, limits)
  if (value === undefined) throw new Fault('decode', 'Could not read the request body: it is empty, wanted JSON')
  const issue = await operation.checkBody(value)
  if (issue !== undefined) throw new Fault('decode', `Could not read the request body: ${issue}`)
  return value
}

function errorResponse(answer: ReturnType<typeof toErrorAnswer>, extra: Record<string, string>): ApiResponse {
  const { status, headers, body } = answer ?? { status: 500, headers: {}, body: internalErrorBody() }
  return toResponse({ status, headers, json: body }, extra)
}

function headersOf(operation: Operation | undefined, id: string): Record<string, string> {
  return operation ? { 'Sandbar-Depth': operation.depth, [requestIdHeader]: id } : { [requestIdHeader]: id }
}
