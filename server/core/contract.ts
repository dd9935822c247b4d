import {
  type Route as ContractRoute,
  type Depth,
  type DocumentedCall,
  type OperationId,
  outside,
  type Parameter,
  routes,
} from '@sandbar/openapi/routes'
import { formatIssue, loadRequestCheck, type RequestCheck } from '@sandbar/openapi/validators/lazy'
import type { Handler } from './handler.ts'
import { handlerGroups } from './handlers/index.ts'

/** A route of the API: an operation of the contract with its function, or a documented call that nobody emulates. */
export interface Operation {
  /** Null on documented calls outside of the contract. */
  id: OperationId | null
  method: string
  path: string
  /** Where it stands in the contract; its chapter where it stands in none. */
  tag: string
  /** Name of the privilege; `authenticated`: any signed-in user; null: everyone. */
  privilege: string | null
  depth: Depth
  parameters: readonly Parameter[]
  body: ContractRoute['body']
  answer: ContractRoute['answer']
  /** Status of an answer whose handler names none. */
  success: number
  /** Answered with 501, in these words; null where there is a handler. */
  missing: string | null
  /** The function behind it, loaded when it is first wanted. */
  handler(): Promise<Handler>
  /** What is wrong with a JSON body, in words; undefined when nothing is. */
  checkBody(value: unknown): Promise<string | undefined>
}

/** Everything that the router knows, the contract's operations first. */
export const operationTable: readonly Operation[] = [
  ...(Object.keys(routes) as OperationId[]).map(emulated),
  ...outside.map(notInContract),
]

function emulated(id: OperationId): Operation {
  const { missing, ...row } = routes[id]
  const { method, path, tag, privilege, depth, parameters, body, answer, success } = row
  return {
    ...{ id, method, path, tag, privilege, depth, parameters, body, answer, success },
    missing: depth === 'none' ? notEmulatedText(row, missing ?? '') : null,
    async handler() {
      const handler = (await loadHandlers(tag)).get(id)
      if (!handler) throw new TypeError(`No function for operation ${id}`)
      return handler
    },
    async checkBody(value) {
      const [issue] = (await loadCheck(tag))(id, value)
      return issue && formatIssue(issue, 'body')
    },
  }
}

/** What was loaded once stays, one entry for each tag. */
function lazily<V>(load: (tag: string) => Promise<V>): (tag: string) => V | Promise<V> {
  const loaded = new Map<string, V>()
  return (tag) => {
    const present = loaded.get(tag)
    if (present !== undefined) return present
    return load(tag).then((value) => {
      loaded.set(tag, value)
      return value
    })
  }
}

const loadCheck = lazily<RequestCheck>(loadRequestCheck)

const loaders = new Map<string, () => Promise<object>>(Object.entries(handlerGroups))

const loadHandlers = lazily<Map<string, Handler>>(async (tag) => {
  const group = await loaders.get(tag)?.()
  return new Map(Object.entries(group ?? {}))
})

/** Nobody knows these operations' privileges, so any signed-in user learns that they are missing. */
function notInContract({ method, path, tag }: DocumentedCall): Operation {
  return {
    ...{
      id: null,
      method,
      path,
      tag,
      privilege: 'authenticated',
      depth: 'none',
      parameters: [],
      body: 'none',
      answer: 'none',
      success: 200,
    },
    missing: notEmulatedText({ method, path }, `nothing of the chapter ${tag} stands behind it yet`),
    handler: () => Promise.reject(new TypeError(`No function for ${method} ${path}`)),
    checkBody: async () => undefined,
  }
}

function notEmulatedText({ method, path }: { method: string; path: string }, reason: string): string {
  return `Sandbar does not emulate ${method} ${path}: ${reason}`
}
