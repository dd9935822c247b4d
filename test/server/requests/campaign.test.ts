import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIssue, operations, validateError, validateResponse } from '@sandbar/openapi'
import { document } from '@sandbar/openapi/document'
import { campaignSeed, scaled } from '../../support/campaign.ts'
import fc from '../../support/fast-check.ts'
import { type Drawn, drawn } from './random.ts'
import { assertWatching, openWatched, type Watched } from './watched.ts'

/** After so many requests a new sandbox takes over: what was made by then is in the way of much. */
const perSandbox = 2_000

/** Server errors that say something: not emulated, busy, full. */
const meant = new Set([501, 503, 507])

/** What may be answered to a request that was not understood, whatever it was for. */
const ofForm = new Set([404, 405, 413, 414, 415])

function documentedStatuses({ id }: Drawn): Set<number> {
  const { method, path } = operations[id]
  const item = document.paths[path] as Record<string, { responses: object }>
  return new Set(Object.keys(item[method.toLowerCase()]?.responses ?? {}).map(Number))
}

async function check(watched: Watched, one: Drawn): Promise<number> {
  const { id, request } = one
  const headers = { 'content-type': 'application/json', ...(await watched.bearer()), ...request.headers }
  const { status, json, changed } = await watched.ask({ ...request, headers })
  const place = () => `${request.method} ${request.url} (${id}): ${status} ${JSON.stringify(json)?.slice(0, 500)}`
  assert.deepEqual(watched.bugs, [], place())
  assert.ok(status < 500 || meant.has(status), place())
  assert.ok(documentedStatuses(one).has(status) || ofForm.has(status), `not documented: ${place()}`)
  if (status < 300) {
    const issues = operations[id].answer === 'json' ? validateResponse(id, json) : []
    assert.deepEqual(
      issues.map((issue) => formatIssue(issue, 'body')),
      [],
      place(),
    )
    return status
  }
  assert.deepEqual(validateError(json), [], place())
  assert.deepEqual(changed, [], `a refusal changed something: ${place()}`)
  return status
}

test('requests drawn from the contract and spoiled get documented answers, and no refusal changes anything', async (t) => {
  const wanted = scaled(6_000)
  const seen = new Map<number, number>()
  for (let done = 0, round = 0; done < wanted; done += perSandbox, round += 1) {
    const watched = await openWatched()
    await assertWatching(watched)
    await fc.assert(
      fc.asyncProperty(drawn, async (one) => {
        const status = await check(watched, one)
        seen.set(status, (seen.get(status) ?? 0) + 1)
      }),
      // Shrinking would go on in a sandbox that the failure has changed.
      { numRuns: Math.min(perSandbox, wanted - done), seed: campaignSeed() + round, endOnFailure: true },
    )
    await watched.close()
  }
  const counts = [...seen].sort(([one], [other]) => one - other).map(([status, count]) => `${status}: ${count}`)
  t.diagnostic(`${wanted} requests, ${counts.join(', ')}`)
  for (const status of [200, 400, 404])
    assert.ok((seen.get(status) ?? 0) * 50 > wanted, `few ${status} among ${counts}`)
})
