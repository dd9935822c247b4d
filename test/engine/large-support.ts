import type { Entry, Need, Region, Stage, Volume } from '@sandbar/engine'
import { concatBytes, findShift, joinRegions, plan, shiftedRecipe, withoutRegions } from '@sandbar/engine'
import { carries, openVolume, treeOf } from './directory-support.ts'
import { noise, pieces, scan, writeFile } from './volume-support.ts'

const mebibyte = 1024 * 1024
const pieceBytes = mebibyte / 2

/** A target with three large files, and a source where one was patched, one got an insertion, and one came new. */
export async function makeLargePoints(base: string): Promise<{ old: string; next: string }> {
  const [source, target] = [openVolume(base, 'source'), openVolume(base, 'target')]
  await writeFile(source, 'patched', noise(3 * mebibyte, 1))
  await writeFile(source, 'shifted', noise(2 * mebibyte, 2))
  await shipInPieces({ source, target, pointId: 'p1' })
  const old = await treeOf(target)
  for (const offset of [100, 1_500_000, 3 * mebibyte - 3]) await source.write('patched', pieces('here'), { offset })
  await source.write('shifted', pieces(concatBytes([noise(1000, 3), noise(2 * mebibyte, 2)])))
  await writeFile(source, 'fresh', noise(2 * mebibyte + 77, 4))
  const next = await treeOf(source)
  await Promise.all([source.close(), target.close()])
  return { old, next }
}

/** One job whose contents come in pieces of half a mebibyte. Returns how many bytes were sent. */
export async function shipInPieces(job: { source: Volume; target: Volume; pointId: string }): Promise<number> {
  const { source, target, pointId } = job
  const stage = await target.openStage('relationship', '')
  const [{ entries: before }, { entries: after }] = [await scan(target, ''), await scan(source, '')]
  const { steps, needs } = plan(before, after, { ...carries, movesByIdentity: false })
  const have = await stage.have()
  let sent = 0
  for (const need of needs) {
    const entry = after.find(({ path }) => path === need.path)
    if (!entry || (have.get(need.digest) ?? 0) > 0) continue
    sent += await sendContent(stage, { ...need, ...(await shiftedWay(source, need, entry)) }, { source, entry })
  }
  await stage.commit({ pointId, note: '', steps })
  return sent
}

async function sendContent(
  stage: Stage,
  { digest, size, basis, copies, regions }: Need,
  { source, entry }: { source: Volume; entry: Entry },
): Promise<number> {
  const recipe = { digest, size, ...(basis === undefined ? {} : { basis }), ...(copies ? { copies } : {}) }
  const partial = (await stage.partial()).find((content) => content.digest === digest)
  const left = withoutRegions(regions, joinRegions(partial?.regions ?? []))
  const parts = left.flatMap(cut)
  for (const [index, part] of parts.entries()) {
    const bytes = await source.readRegion('', entry, part)
    await stage.receive({ ...recipe, regions: [part], isLast: index === parts.length - 1 }, bytes)
  }
  if (parts.length === 0) await stage.receive({ ...recipe, regions: [], isLast: true }, new Uint8Array(0))
  return left.reduce((total, { length }) => total + length, 0)
}

function cut({ offset, length }: Region): Region[] {
  return Array.from({ length: Math.ceil(length / pieceBytes) }, (_, index) => ({
    offset: offset + index * pieceBytes,
    length: Math.min(pieceBytes, length - index * pieceBytes),
  }))
}

async function shiftedWay(source: Volume, { old, copies }: Need, entry: Entry): Promise<Partial<Need>> {
  const { size, blocks } = entry
  const found = old && blocks && !copies ? findShift(old, { size, blocks }) : undefined
  if (!found || !old || !blocks) return {}
  const { shift, firstBlock } = found
  const offset = firstBlock * 128 * 1024 + shift
  const digests = (await source.blockDigests?.('', entry, { offset, length: size - offset })) ?? []
  return { ...shiftedRecipe(old, { size, blocks }, { shift, firstBlock, digests }), basis: old.path }
}
