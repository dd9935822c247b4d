import type { MatchOptions } from '../../core/match.ts'
import type { FoundPairs } from '../listing/pair-file.ts'
import type { ScanResult, ScanTask } from '../scan/scan.ts'
import type { FillTask } from '../stage/fill-directories.ts'
import type { PackedFiles, PackedTask } from '../stage/store-packed.ts'
import type { KnownContent } from '../volume/known-contents.ts'

/** What workers do: each a name, what is asked, and what comes back. All of it is plain data. */
export interface Tasks {
  scan: {
    asked: ScanTask & {
      /** Absolute directory of the volume. */
      volumeRoot: string
      /** What has to lie there, as `placeOf` tells it. */
      rootPlace: string
      /** A name in it that nobody sees; null: none. */
      hidden: string | null
      /** Small contents that are read are handed over. */
      isHandingOver: boolean
      known: readonly KnownContent[]
    }
    result: ScanResult
    progress: { files: number; bytes: number }
  }
  compare: {
    asked: { before: string; after: string; options: MatchOptions; path: string }
    result: FoundPairs
    progress: never
  }
  store: { asked: PackedTask; result: PackedFiles; progress: never }
  fill: { asked: FillTask; result: null; progress: never }
  /** Reads all of a listing once; refusal `state_damaged` names what is wrong. */
  verify: { asked: { path: string }; result: null; progress: never }
}

export type TaskName = keyof Tasks

export type ToWorker =
  | { [Name in TaskName]: { id: number; name: Name; asked: Tasks[Name]['asked'] } }[TaskName]
  | { id: number; isCancelled: true }
  /** What was handed over has found its place; its memory comes back. */
  | { id: number; isMoreWanted: boolean; memory: ArrayBuffer }

export type FromWorker =
  | { id: number; progress: unknown }
  /** With its memory; answered once it has found its place. */
  | { id: number; handed: Uint8Array<ArrayBuffer> }
  | { id: number; result: unknown }
  | { id: number; refusal: { code: string; message: string; details: Record<string, unknown> } }
  | { id: number; bug: string }
