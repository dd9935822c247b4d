import * as generated from '../generated/response-validators.ts'
import { type Issue, issuesOf, type RawValidator } from './issues.ts'

export { formatIssue, type Issue } from './issues.ts'

const { apiError, ...answers } = generated as Record<string, RawValidator> & { apiError: RawValidator }

/** For each operation that answers with JSON: what is wrong with a successful answer, unknown fields included. */
export const responseValidators: Readonly<Record<string, (body: unknown) => Issue[]>> = Object.fromEntries(
  Object.entries(answers).map(([id, validator]) => [id, (body: unknown) => issuesOf(validator, body)]),
)

/** What is wrong with the JSON body of a successful answer; empty when it fits, and for operations that answer no JSON. */
export function validateResponse(operationId: string, body: unknown): Issue[] {
  return Object.hasOwn(responseValidators, operationId) ? (responseValidators[operationId]?.(body) ?? []) : []
}

/** What is wrong with the body of a refusal or failure; empty when it fits. */
export function validateError(body: unknown): Issue[] {
  return issuesOf(apiError, body)
}
