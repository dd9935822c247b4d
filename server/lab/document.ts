import { ownVersion } from '../version.ts'

type Schema = Record<string, unknown>

const text = (description: string, more: Schema = {}): Schema => ({ type: 'string', description, ...more })
const number = (description: string, more: Schema = {}): Schema => ({ type: 'number', description, ...more })
const flag = (description: string): Schema => ({ type: 'boolean', description })
const list = (items: Schema, description = ''): Schema => ({
  type: 'array',
  items,
  ...(description && { description }),
})
const time = (description: string) => text(description, { format: 'date-time' })
const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema.type, 'null'] })
const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const byName = (schema: Schema, description: string): Schema => ({
  type: 'object',
  additionalProperties: schema,
  description,
})

/** An object whose members are all there, unless listed as left out at will. */
function object(properties: Record<string, Schema>, { optional = [] as readonly string[] } = {}): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

const anyMember = (properties: Record<string, Schema>) => object(properties, { optional: Object.keys(properties) })

const schemas: Record<string, Schema> = {
  Error: object({
    description: text('What could not be done, with the value at fault.'),
    module: text('Always `sandbar`.'),
    error_class: text('Name of the kind of refusal.'),
    user_visible: flag('Always true.'),
    stack: list(text('Never any.')),
    inner: { type: 'null' },
  }),
  Clock: object({
    now: time('Time of the sandbox.'),
    rate: number('Seconds of the sandbox in a real second.'),
    paused: flag('The clock stands still.'),
    nextEvent: orNull(time('When the next thing is due; null when nothing is.')),
  }),
  Cluster: object({
    name: text('Its name.'),
    coreVersion: text('Release that it claims to run.'),
    root: orNull(text('Directory that it serves; null in memory.')),
    address: text('What the other cluster calls it, as `target_address`.'),
    api: text('Origin of its REST API.', { format: 'uri' }),
  }),
  Sandbox: object({
    id: text('Its id; `default` for the local one.'),
    ready: flag('Every call is answered.'),
    clusters: list(named('Cluster')),
    clock: named('Clock'),
  }),
  Link: object({
    cut: flag('Links break and none comes about.'),
    bytesPerSecond: orNull(number('Most that a cluster sends; null: no limit.', { minimum: 1 })),
    latencyMs: number('How late it arrives.', { minimum: 0, maximum: 60_000 }),
  }),
  ClusterFaults: object({
    full: flag('Nothing can be added to the volume.'),
    coreVersion: text('Release that it claims to run.'),
    failJobsAtPercent: orNull(number('Share at which its jobs fail; null: they do not.', { minimum: 0, maximum: 100 })),
  }),
  Faults: object({ link: named('Link'), clusters: byName(named('ClusterFaults'), 'By name of the cluster.') }),
  SeedEntry: {
    ...object(
      {
        path: text('Absolute path.', { pattern: '^/' }),
        text: text('Content of a file.'),
        base64: text('Content of a file, as bytes.'),
      },
      { optional: ['text', 'base64'] },
    ),
    description: 'A file, or without content a directory.',
  },
  Sown: object({
    entries: list(
      object({
        cluster: text('Its name.'),
        made: number('Entries that were made, directories above them among them.'),
        kept: number('Entries that were there already.'),
      }),
    ),
  }),
  JournalRow: object({
    number: number('Grows by one with each request.'),
    at: time('Time of the sandbox.'),
    cluster: text('Which cluster answered.'),
    method: text('As it was sent.'),
    url: text('Path and query as they were sent, at most 2,000 characters.'),
    status: number('Of the answer.'),
    errorClass: orNull(text('Of a refusal.')),
    request: text('The answer’s `Sandbar-Request-Id`.'),
    depth: orNull(text('The answer’s `Sandbar-Depth`; null when no operation was found.')),
  }),
  Journal: object({ entries: list(named('JournalRow')), last: number('Number of the last row there is.') }),
  Reports: object({
    entries: list(
      object({
        cluster: text('Its name.'),
        reports: list({ type: 'object', description: 'What one job did.' }, 'The newest first.'),
      }),
    ),
  }),
}

const answers = (schema: Schema, description: string, type = 'application/json') => ({
  '200': { description, content: { [type]: { schema } } },
  default: {
    description: 'Refused; nothing was changed.',
    content: { 'application/json': { schema: named('Error') } },
  },
})
const json = (schema: Schema) => ({ required: true, content: { 'application/json': { schema } } })
const query = (name: string, schema: Schema) => ({ name, in: 'query', required: false, schema })
const ofOne = [{ name: 'id', in: 'path', required: true, schema: text('The sandbox: `default`.') }]

/** One call: its answer, and what goes in. */
function call(operationId: string, summary: string, more: Record<string, unknown>) {
  return { operationId, summary, ...more }
}

const paths = {
  '/openapi.json': {
    get: call('describeLab', 'This document', {
      security: [],
      responses: answers({ type: 'object' }, 'OpenAPI 3.1.'),
    }),
  },
  '/page-token': {
    get: call('getPageToken', 'Hand the token to a page of this very origin', {
      security: [],
      responses: answers(object({ token: text('The token of the lab.') }), 'For pages that this server served.'),
    }),
  },
  '/sandboxes': {
    get: call('listSandboxes', 'List the sandboxes', {
      responses: answers(object({ entries: list(named('Sandbox')) }), 'Locally there is one.'),
    }),
  },
  '/sandboxes/{id}': {
    parameters: ofOne,
    get: call('getSandbox', 'Show clusters and clock', { responses: answers(named('Sandbox'), 'The sandbox.') }),
  },
  '/sandboxes/{id}/reset': {
    parameters: ofOne,
    post: call('resetSandbox', 'Go back to the first state', { responses: answers(named('Sandbox'), 'As at first.') }),
  },
  '/sandboxes/{id}/seed': {
    parameters: ofOne,
    post: call('sowSeed', 'Make files in the running clusters', {
      requestBody: json({
        oneOf: [
          object({ name: text('A seed of ours.', { enum: ['demo', 'none'] }) }),
          object({ clusters: byName(list(named('SeedEntry')), 'By name of the cluster.') }),
        ],
      }),
      responses: answers(named('Sown'), 'What was made.'),
    }),
  },
  '/sandboxes/{id}/clock': {
    parameters: ofOne,
    get: call('getClock', 'Read the clock', { responses: answers(named('Clock'), 'The clock.') }),
    patch: call('changeClock', 'Set the clock', {
      requestBody: json(
        anyMember({
          paused: flag('Stand still, or go on.'),
          rate: number('Above 0, at most 3600.', { exclusiveMinimum: 0, maximum: 3600 }),
          now: time('Forward only, at most 31 days.'),
        }),
      ),
      responses: answers(named('Clock'), 'The clock as set.'),
    }),
  },
  '/sandboxes/{id}/clock/advance': {
    parameters: ofOne,
    post: call('advanceClock', 'Let time go by', {
      requestBody: json({
        oneOf: [
          object({ by: text('ISO 8601 duration: `PT1H`.') }),
          object({ to: time('A time to come.') }),
          object({ toNextEvent: { const: true, description: 'Until the next thing is due.' } }),
        ],
      }),
      responses: answers(named('Clock'), 'The clock afterwards.'),
    }),
  },
  '/sandboxes/{id}/faults': {
    parameters: ofOne,
    get: call('getFaults', 'Show what is made to go wrong', { responses: answers(named('Faults'), 'The faults.') }),
    put: call('setFaults', 'Make exactly these things go wrong', {
      requestBody: json(
        anyMember({
          link: anyMember((schemas.Link as { properties: Record<string, Schema> }).properties),
          clusters: byName(
            anyMember((schemas.ClusterFaults as { properties: Record<string, Schema> }).properties),
            'By name of the cluster.',
          ),
        }),
      ),
      responses: answers(named('Faults'), 'The faults from now on.'),
    }),
  },
  '/sandboxes/{id}/reports': {
    parameters: ofOne,
    get: call('listReports', 'Tell what the last jobs did', { responses: answers(named('Reports'), 'By cluster.') }),
  },
  '/sandboxes/{id}/journal': {
    parameters: ofOne,
    get: call('readJournal', 'Tell the last requests to the clusters', {
      parameters: [
        query('cluster', text('One cluster’s only.')),
        query('after', { type: 'integer', minimum: 0, description: 'Number of the row to go on behind.' }),
        query('limit', { type: 'integer', minimum: 0, maximum: 1000, default: 100, description: 'Most rows.' }),
      ],
      responses: answers(named('Journal'), 'Rows, the oldest first.'),
    }),
  },
  '/sandboxes/{id}/events': {
    parameters: ofOne,
    get: call('listenToEvents', 'Listen to what happens', {
      responses: answers(text('Server-sent events.'), 'A stream without an end.', 'text/event-stream'),
    }),
  },
}

/** The lab's own contract, OpenAPI 3.1. */
export function labDocument(): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sandbar lab',
      version: ownVersion(),
      summary: 'Clock, faults, seeds, events and journal of a running sandbox.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/lab/v1' }],
    security: [{ token: [] }],
    paths,
    components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
