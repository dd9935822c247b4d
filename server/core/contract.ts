import {
  type Route as ContractRoute,
  type Depth,
  type OperationId,
  type Parameter,
  routes,
} from '@sandbar/openapi/routes'
import { formatIssue, loadRequestCheck, type RequestCheck } from '@sandbar/openapi/validators/lazy'
import type { Handler } from './handler.ts'
import { handlerGroups } from './handlers/index.ts'

/** A route of the API: an operation of the contract with its function. */
export interface Operation {
  id: OperationId
  method: string
  path: string
  /** Where it stands in the contract. */
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

/** Everything that the router knows, in the order of the contract. */
export const operationTable: readonly Operation[] = (Object.keys(routes) as OperationId[]).map(operationOf)

function operationOf(id: OperationId): Operation {
  const { missing, ...row } = routes[id]
  const { method, path, tag, privilege, depth, parameters, body, answer, success } = row
  let loaded: Handler | undefined
  return {
    ...{ id, method, path, tag, privilege, depth, parameters, body, answer, success },
    missing: depth === 'none' ? notEmulatedText(row, missing ?? '') : null,
    async handler() {
      loaded ??= (await loadHandlers(tag)).get(id)
      if (!loaded) throw new TypeError(`No function for operation ${id}`)
      return loaded
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

function notEmulatedText({ method, path }: { method: string; path: string }, reason: string): string {
  return `Sandbar does not emulate ${method} ${path}: ${reason}`
}
