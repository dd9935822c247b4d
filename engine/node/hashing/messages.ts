/** Blocks of an open file, one after the other; `handle` is the process's own and stays open meanwhile. */
export interface HashTask {
  id: number
  handle: number
  offset: number
  length: number
}

export type HashAnswer =
  /** Undefined: the file is shorter. */
  | { id: number; blocks: string[] | undefined }
  /** What the operating system answered. */
  | { id: number; code: string }
