/** What a form held: control name -> value. */
export type Draft = Record<string, string>

export interface DraftStore {
  /** Null when there is none, or none that can be read. */
  read(key: string): Draft | null
  write(key: string, draft: Draft): void
  remove(key: string): void
}

const prefix = 'sandbar:1:draft:'
/** Never kept: a draft must be safe to leave on a shared machine. */
const secret = /pass|token|secret|authorization/i

/** Drafts in `localStorage` or anything like it. Full or forbidden storage loses drafts only, never the page. */
export function createDraftStore(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null): DraftStore {
  return {
    read(key) {
      try {
        const draft: unknown = JSON.parse(storage?.getItem(prefix + key) ?? 'null')
        return isDraft(draft) ? draft : null
      } catch {
        // Written by something else, or storage is forbidden: as if there were none.
        return null
      }
    },
    write(key, draft) {
      const kept = Object.fromEntries(Object.entries(draft).filter(([name]) => !secret.test(name)))
      attempt(() => storage?.setItem(prefix + key, JSON.stringify(kept)))
    },
    remove(key) {
      attempt(() => storage?.removeItem(prefix + key))
    },
  }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && Object.values(value).every((item) => typeof item === 'string')
}

function attempt(action: () => void) {
  try {
    action()
  } catch {
    // Storage is full or forbidden.
  }
}

/** The page's storage; null where the browser forbids it. */
export function pageStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
