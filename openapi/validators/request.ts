import * as generated from '../generated/request/all.ts'
import { type Issue, issuesOf, type RawValidator } from './issues.ts'

export { formatIssue, type Issue } from './issues.ts'

/** For each operation that takes JSON: what is wrong with a body, the first reason only; empty when it fits. */
export const requestValidators: Readonly<Record<string, (body: unknown) => Issue[]>> = Object.fromEntries(
  Object.entries(generated as Record<string, RawValidator>).map(([id, validator]) => [
    id,
    (body: unknown) => issuesOf(validator, body),
  ]),
)

/**
 * What is wrong with the JSON body of a request, the first reason only; empty when it fits, and for operations that take
 * no JSON.
 */
export function validateRequest(operationId: string, body: unknown): Issue[] {
  return Object.hasOwn(requestValidators, operationId) ? (requestValidators[operationId]?.(body) ?? []) : []
}
