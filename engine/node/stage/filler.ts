import type { TreePath } from '../../core/entry.ts'
import { nameOf, parentOf } from '../../core/names.ts'
import { createFillQueue, type FillQueueOptions } from './fill-queue.ts'

/** Behind the stage's own path; the system takes 4,096 bytes for both. */
const longestPlace = 2048

/**
 * Puts contents into new directories while these still lie in the stage, so that after the decision one rename brings
 * such a directory into the tree with all that is in it.
 */
export interface Filler {
  /** A staged directory that may be filled. */
  begin(path: TreePath, number: number): void
  /** True: this new directory comes into the tree inside of another one. */
  takesDirectory(path: TreePath): boolean
  /** True: this staged content comes into the tree inside of a new directory. */
  takesContent(path: TreePath, number: number): boolean
  /** Undefined when not too much is under way. Rejects with the first failure. */
  behind(): Promise<void> | undefined
  /** Where in the stage a content went, undefined when it was not taken. From then on nothing more is. */
  find(number: number): Promise<string | undefined>
  /** Resolves when everything has found its place. */
  finish(): Promise<void>
  /** Has all contents where they were before. */
  undo(): Promise<void>
}

interface Open {
  path: TreePath
  /** Number of a staged directory, and names below it. */
  place: string
}

/** Plans are in the order of paths, so only the directories around the last one are held; of others, less is filled. */
export function createFiller(options: FillQueueOptions): Filler {
  const open: Open[] = []
  const queue = createFillQueue(options)
  /** Where the contents went. Rarely asked for; then nothing more is moved. */
  let found: Map<number, string> | undefined

  function around(path: TreePath): Open | undefined {
    if (found) return undefined
    const parent = parentOf(path)
    while (open.length > 0 && open.at(-1)?.path !== parent) open.pop()
    return open.at(-1)
  }

  return {
    begin(path, number) {
      around(path)
      open.push({ path, place: String(number) })
    },
    takesDirectory(path) {
      const parent = around(path)
      const place = `${parent?.place}/${nameOf(path)}`
      if (!parent || place.length > longestPlace) return false
      open.push({ path, place })
      queue.make(place)
      return true
    },
    takesContent(path, number) {
      const parent = around(path)
      const name = nameOf(path)
      if (!parent || parent.place.length + name.length >= longestPlace) return false
      return queue.move(number, { directory: parent.place, name })
    },
    async find(number) {
      found ??= await queue.findAll()
      return found.get(number)
    },
    behind: queue.behind,
    finish: queue.finish,
    undo: queue.undo,
  }
}
