import {
  type Operation as ContractOperation,
  type Depth,
  documented,
  formatIssue,
  type OperationId,
  operationIds,
  operations,
  type Parameter,
  validateRequest,
} from '@sandbar/openapi'
import type { Handler } from './handler.ts'
import { handlers } from './handlers/index.ts'

/** A route of the API: an operation of the contract with its function, or a documented call that nobody emulates. */
export interface Operation {
  /** Null on documented calls outside of the contract. */
  id: OperationId | null
  method: string
  path: string
  /** Name of the privilege; `authenticated`: any signed-in user; null: everyone. */
  privilege: string | null
  depth: Depth
  parameters: readonly Parameter[]
  body: ContractOperation['body']
  /** Null: answered with 501. */
  handler: Handler | null
  /** What is wrong with a JSON body, in words; undefined when nothing is. */
  checkBody(value: unknown): string | undefined
}

/** Everything that the router knows, the contract's operations first. */
export const operationTable: readonly Operation[] = withDocumented(operationIds.map(emulated))

function emulated(id: OperationId): Operation {
  const { method, path, privilege, depth, parameters, body } = operations[id]
  return {
    ...{ id, method, path, privilege, depth, parameters, body },
    handler: isEmulated(id) ? handlers[id] : null,
    checkBody(value) {
      const [issue] = validateRequest(id, value)
      return issue && formatIssue(issue, 'body')
    },
  }
}

function isEmulated(id: OperationId): id is keyof typeof handlers {
  return operations[id].depth !== 'none'
}

function withDocumented(emulatedOnes: readonly Operation[]): Operation[] {
  const shape = ({ method, path }: { method: string; path: string }) => `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`
  const taken = new Set(emulatedOnes.map(shape))
  const others = documented.filter((call) => !taken.has(shape(call)))
  return [...emulatedOnes, ...others.map(({ method, path }) => notEmulated(method, path))]
}

/** Nobody knows these operations' privileges, so any signed-in user learns that they are missing. */
function notEmulated(method: string, path: string): Operation {
  return {
    ...{ id: null, method, path, privilege: 'authenticated', depth: 'none', parameters: [], body: 'none' },
    handler: null,
    checkBody: () => undefined,
  }
}
