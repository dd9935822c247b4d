// Swaps a directory for a symlink and back for ever: `node symlink-swapper.ts DIRECTORY OUTSIDE`.
import { renameSync, symlinkSync, unlinkSync, writeSync } from 'node:fs'

const [, , directory = '', outside = ''] = process.argv
const held = `${directory}-held`
writeSync(1, 'swapping\n')
for (let round = 0; ; round += 1) {
  try {
    renameSync(directory, held)
    symlinkSync(outside, directory)
    unlinkSync(directory)
    renameSync(held, directory)
  } catch {
    // The victim put something there itself: out of the way with it, and on.
    restore(`${directory}-lost-${round}`)
  }
}

function restore(aside: string): void {
  try {
    renameSync(directory, aside)
  } catch {}
  try {
    renameSync(held, directory)
  } catch {}
}
