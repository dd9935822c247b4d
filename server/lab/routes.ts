import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Fault, faultResponse, toLabReport } from '../core/index.ts'
import { jsonText } from '../fastify/json.ts'
import { sendApiResponse } from '../fastify/translate.ts'
import type { Sandbox } from '../sandbox.ts'
import { advanceClock, changeClock, clockState } from './clock.ts'
import { labDocument } from './document.ts'
import type { EventLog } from './event-stream.ts'
import { changeFaults, faultState } from './faults.ts'
import { type Journal, journalPage } from './journal.ts'
import { readLabBody } from './read-body.ts'
import { sow } from './seed.ts'
import { streamEvents } from './stream-events.ts'
import { carriesToken } from './token.ts'

export interface LabOptions {
  sandbox: Sandbox
  events: EventLog
  journal: Journal
  token: string
}

type LabHandler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

const base = '/lab/v1'
const maxSeedBytes = 16 * 1024 * 1024
const wantsToken =
  'Cannot allow the call: the lab wants its own token as "Authorization: Bearer TOKEN", as printed at start'
/** Promised, and not there yet. */
const missing = [
  ['POST', `${base}/sandboxes`],
  ['DELETE', `${base}/sandboxes/:id`],
  ['GET', `${base}/sandboxes/:id/export`],
  ['POST', `${base}/sandboxes/:id/import`],
] as const
const later = 'this version of the lab does not have it'

/** Our own control plane: bearer token, JSON only, never mixed with the vendor's paths. */
export function registerLab(app: FastifyInstance, options: LabOptions): void {
  const { sandbox } = options
  const guarded = guard(options.token)
  const one = `${base}/sandboxes/:id`
  app.get(`${base}/openapi.json`, (_request, reply) => sendApiResponse(reply, jsonText(JSON.stringify(labDocument()))))
  app.get(`${base}/page-token`, (request, reply) => pageToken(request, reply, options.token))
  app.get(
    `${base}/sandboxes`,
    guarded(async () => ({ entries: [describe(sandbox)] })),
  )
  app.get(
    one,
    guarded(async (request) => describe(find(request, sandbox))),
  )
  app.get(
    `${one}/clock`,
    guarded(async (request) => clockState(find(request, sandbox).clock)),
  )
  app.patch(
    `${one}/clock`,
    guarded(async (request) => changeClock(find(request, sandbox).clock, await readLabBody(request))),
  )
  app.post(
    `${one}/clock/advance`,
    guarded(async (request) => advanceClock(find(request, sandbox).clock, await readLabBody(request))),
  )
  app.get(
    `${one}/reports`,
    guarded(async (request) => reportsOf(find(request, sandbox))),
  )
  app.post(
    `${one}/reset`,
    guarded(async (request) => {
      const found = find(request, sandbox)
      refuseMembers(await readLabBody(request))
      await found.reset()
      return describe(found)
    }),
  )
  registerTools(app, options)
  for (const [method, url] of missing) {
    app.route({
      method,
      url,
      handler: guarded(async () => refuse('not_implemented', `Cannot ${method} ${url}: ${later}`)),
    })
  }
}

/** What tells of a sandbox or does something to it, beside its clock. */
function registerTools(app: FastifyInstance, options: LabOptions): void {
  const { sandbox } = options
  const guarded = guard(options.token)
  const one = `${base}/sandboxes/:id`
  app.get(
    `${one}/events`,
    guarded(async (request, reply) => streamEvents({ request, reply, events: options.events })),
  )
  app.get(
    `${one}/faults`,
    guarded(async (request) => faultState(find(request, sandbox).clusters)),
  )
  app.put(
    `${one}/faults`,
    guarded(async (request) => changeFaults(find(request, sandbox).clusters, await readLabBody(request))),
  )
  app.get(
    `${one}/journal`,
    guarded(async (request) => {
      const clusters = find(request, sandbox).clusters.map(({ name }) => name)
      return journalPage(options.journal, { clusters, query: request.query })
    }),
  )
  app.post(
    `${one}/seed`,
    guarded(async (request) => sow(find(request, sandbox).clusters, await readLabBody(request, maxSeedBytes))),
  )
}

function guard(token: string): (handler: LabHandler) => LabHandler {
  return (handler) => async (request, reply) => {
    if (!carriesToken(request.headers.authorization, token)) refuse('unauthorized', wantsToken)
    const answer = await handler(request, reply)
    return answer === reply ? reply : sendApiResponse(reply, jsonText(JSON.stringify(answer)))
  }
}

/** Hands the token to pages of this very origin; a browser won't let others ask with this header. */
async function pageToken(request: FastifyRequest, reply: FastifyReply, token: string) {
  const isOwnPage = request.headers['sec-fetch-site'] === 'same-origin'
  const answer = isOwnPage
    ? { ...jsonText(JSON.stringify({ token })), status: 200 }
    : faultResponse(new Fault('forbidden', 'Cannot give the lab’s token: it is for pages of this origin only'))
  return sendApiResponse(reply.header('cache-control', 'no-store'), answer)
}

function find(request: FastifyRequest, sandbox: Sandbox): Sandbox {
  const { id } = request.params as { id: string }
  return id === sandbox.id
    ? sandbox
    : refuse('not_found', `Cannot find sandbox "${id.slice(0, 100)}": the local one is "${sandbox.id}"`)
}

function refuse(code: 'unauthorized' | 'not_found' | 'not_implemented', message: string): never {
  throw new Fault(code, message)
}

function refuseMembers(body: Record<string, unknown>): void {
  const [name] = Object.keys(body)
  if (name !== undefined) throw new Fault('decode', `Cannot accept the field "${name}": this call takes none`)
}

function describe(sandbox: Sandbox) {
  return {
    id: sandbox.id,
    ready: sandbox.isReady(),
    clusters: sandbox.clusters.map(({ name, coreVersion, root, address, url }) => ({
      name,
      coreVersion,
      root,
      address,
      api: url,
    })),
    clock: clockState(sandbox.clock),
  }
}

async function reportsOf(sandbox: Sandbox) {
  const entries = await Promise.all(
    sandbox.clusters.map(async (cluster) => ({
      cluster: cluster.name,
      reports: (await cluster.reports()).map(toLabReport),
    })),
  )
  return { entries }
}
