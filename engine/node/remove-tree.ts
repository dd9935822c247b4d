import { chmodSync, lstatSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { type Breather, createBreather } from './volume/breather.ts'
import { textToBytes, toAddress } from './volume/system-paths.ts'

/** Removes a file or a whole directory, whatever the modes below it; nothing there is fine. Takes a path as text. */
export async function removeWhole(path: string): Promise<void> {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) await removeTree(textToBytes(path))
  else rmSync(path, { force: true })
}

/** Beyond this many bytes a path is shortened before the kernel takes it for too long. */
const longPath = 3000

/** Removes a tree of the engine's own in slices, directories that their modes protect and very deep ones included. */
export async function removeTree(path: string, breather: Breather = createBreather()): Promise<void> {
  const tops = [path]
  let count = 0

  /** What lies too deep is moved up and removed from there. */
  function moveUp(directory: string): void {
    const free = () => `${path}/deep-${count}`
    while (lstatSync(toAddress(free()), { throwIfNoEntry: false }) !== undefined) count += 1
    chmodSync(toAddress(directory), 0o700)
    renameSync(toAddress(directory), toAddress(free()))
    tops.push(free())
  }

  async function empty(directory: string): Promise<void> {
    chmodSync(toAddress(directory), 0o700)
    for (const name of readdirSync(toAddress(directory), 'latin1')) {
      const child = `${directory}/${name}`
      if (breather.isDue()) await breather.pause()
      if (!lstatSync(toAddress(child)).isDirectory()) unlinkSync(toAddress(child))
      else if (child.length > longPath) moveUp(child)
      else if (!tops.includes(child)) await remove(child)
    }
  }

  async function remove(directory: string): Promise<void> {
    await empty(directory)
    rmdirSync(toAddress(directory))
  }

  await empty(path)
  for (let top = tops.pop(); top !== undefined && top !== path; top = tops.pop()) await remove(top)
  rmdirSync(toAddress(path))
}
