import { lstatSync, readdirSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { tooNew } from '../data-format.ts'
import { removeTree } from '../remove-tree.ts'
import { textToBytes } from '../volume/system-paths.ts'
import type { History } from './history.ts'
import { damaged } from './journal.ts'
import type { Layout } from './layout.ts'

interface Found {
  history: History
  /** The journal's end was cut off. */
  wasTorn: boolean
  /** The newest that this program knows. */
  format: number
}

/** Refuses a stage whose journal can't be the whole story: `state_damaged`, `state_too_new`. */
export function checkFolders(layout: Layout, { history, wasTorn, format }: Found): void {
  const { begin, pending, committed } = history
  const received = [...history.received, ...history.packed]
  if (begin === undefined && (pending ?? committed ?? received[0]) !== undefined) {
    throw damaged(layout.journal, 'its first record is missing')
  }
  if (begin !== undefined && begin.format > format) {
    throw tooNew(layout.directory, { format: begin.format, known: format })
  }
  if (pending !== undefined) return
  // Entries leave the tree only after a decision, and a decision is durable before.
  const isBetweenPoints = committed !== undefined && received.length === 0 && !wasTorn
  const taken = [layout.aside, layout.slots].find((folder) => readdirSync(folder).length > 0)
  if (taken !== undefined && !isBetweenPoints)
    throw damaged(layout.journal, `it does not explain what lies in '${taken}'`)
}

/** What the journal does not speak of came from an attempt that was cut short. */
export async function dropOrphans(layout: Layout, numbers: Iterable<number>): Promise<void> {
  const known = new Set(Array.from(numbers, String))
  for (const name of readdirSync(layout.staged)) {
    const path = join(layout.staged, name)
    if (known.has(name)) continue
    if (lstatSync(path).isDirectory()) await removeTree(textToBytes(path))
    else unlinkSync(path)
  }
}
