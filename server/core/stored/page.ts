import type { Call } from '../handler.ts'
import { compareKeys } from '../records.ts'

const largestPage = 1_000

/**
 * One page of a list in order of its keys, as `limit` and `after` of the query want it. `next` is the path of the next
 * page, or `end` after the last item: clients differ by operation in what they take for the end.
 */
export function pageOf<T, E extends null | ''>(
  call: Pick<Call, 'query' | 'path'>,
  { items, keyOf, end }: { items: readonly T[]; keyOf: (item: T) => string; end: E },
): { items: T[]; paging: { next: string | E } } {
  const after = call.query.after === undefined ? undefined : String(call.query.after)
  const limit = Math.min(Number(call.query.limit ?? largestPage), largestPage)
  const rest = after === undefined ? [...items] : items.filter((item) => compareKeys(keyOf(item), after) > 0)
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  // A page of nothing promises no other one: clients would print a broken list.
  const goesOn = last !== undefined && rest.length > page.length
  return { items: page, paging: { next: goesOn ? addressOf(call, { limit, after: keyOf(last) }) : end } }
}

function addressOf({ path, query }: Pick<Call, 'query' | 'path'>, place: { limit: number; after: string }): string {
  const all = Object.entries({ ...query, ...place })
  return `${path}?${all.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`
}
