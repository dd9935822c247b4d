import { isRefusal, type Refusal } from '@sandbar/engine'
import { Fault } from '../core/index.ts'

/** What an edge answers to an exception: its own refusals and the engine's as they are, the framework's without its words. */
export function toFault(thrown: unknown): Fault | Refusal {
  if (thrown instanceof Fault || isRefusal(thrown)) return thrown
  const status = typeof thrown === 'object' && thrown !== null && 'statusCode' in thrown ? thrown.statusCode : 500
  if (typeof status !== 'number' || status < 400 || status >= 500) {
    return new Fault('internal', 'The request failed inside the server')
  }
  return new Fault('malformed_request', 'Cannot read the request: its headers or its path are malformed')
}
