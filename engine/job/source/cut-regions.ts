import type { Region } from '../../core/step.ts'

/** Regions in portions of at most `limitBytes`; one empty portion when there are none. */
export function cutRegions(regions: readonly Region[], limitBytes: number): { regions: Region[]; isLast: boolean }[] {
  const portions: Region[][] = [[]]
  let room = limitBytes
  for (const region of regions) {
    for (let done = 0; done < region.length; ) {
      if (room === 0) {
        portions.push([])
        room = limitBytes
      }
      const length = Math.min(room, region.length - done)
      portions.at(-1)?.push({ offset: region.offset + done, length })
      done += length
      room -= length
    }
  }
  return portions.map((portion, index) => ({ regions: portion, isLast: index === portions.length - 1 }))
}
