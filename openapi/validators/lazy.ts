import { loaders } from '../generated/request/lazy.ts'
import { type Issue, issuesOf, type RawValidator } from './issues.ts'

export { formatIssue, type Issue } from './issues.ts'

/** Says what is wrong with the JSON body of an operation's request; empty when it fits. */
export type RequestCheck = (operationId: string, body: unknown) => Issue[]

/**
 * Loads the checks of one tag's requests: for programs that use few tags and have little room. Operations of other tags,
 * and those that take no JSON, have nothing to check.
 */
export async function loadRequestCheck(tag: string): Promise<RequestCheck> {
  const load = Object.hasOwn(loaders, tag) ? loaders[tag] : undefined
  const validators = new Map(Object.entries(((await load?.()) ?? {}) as Record<string, RawValidator>))
  return (operationId, body) => {
    const validator = validators.get(operationId)
    return validator ? issuesOf(validator, body) : []
  }
}
