import { chmodSync, lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { type Breather, createBreather } from './volume/breather.ts'
import { textToBytes, toAddress } from './volume/system-paths.ts'

/** Removes a file or a whole directory, whatever the modes below it; nothing there is fine. Takes a path as text. */
export async function removeWhole(path: string): Promise<void> {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) await removeTree(textToBytes(path))
  else rmSync(path, { force: true })
}

/** Removes a tree of the engine's own in slices, directories that their modes protect included. */
export async function removeTree(path: string, breather: Breather = createBreather()): Promise<void> {
  chmodSync(toAddress(path), 0o700)
  for (const name of readdirSync(toAddress(path), 'latin1')) {
    const child = `${path}/${name}`
    if (breather.isDue()) await breather.pause()
    if (lstatSync(toAddress(child)).isDirectory()) await removeTree(child, breather)
    else unlinkSync(toAddress(child))
  }
  rmdirSync(toAddress(path))
}
