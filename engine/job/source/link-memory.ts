/** A peer whose links break again and again does not keep us scanning. */
const afterLinkMs = 1000

/** Which relationships' jobs failed for the lack of a link, and to which of their peers a link came back since. */
export interface LinkMemory {
  began(id: string): void
  ended(id: string, isUnreachable: boolean): void
  cameBack(id: string): void
  /** The last job of this process, or one of an earlier process, may have failed for the lack of a link. */
  mayHaveLacked(id: string): boolean
  /** How long to wait after a failed job: no longer than usual once a link came back. */
  retryMs(id: string, usualMs: number): number
}

export function createLinkMemory(): LinkMemory {
  const hadLink = new Set<string>()
  const linkCameBack = new Set<string>()
  return {
    began: (id) => void linkCameBack.delete(id),
    ended(id, isUnreachable) {
      if (isUnreachable) {
        // While the job was about to fail another link may have come up; that stays remembered.
        hadLink.delete(id)
        return
      }
      hadLink.add(id)
      linkCameBack.delete(id)
    },
    cameBack: (id) => void linkCameBack.add(id),
    mayHaveLacked: (id) => !hadLink.has(id),
    retryMs: (id, usualMs) => (linkCameBack.has(id) ? afterLinkMs : usualMs),
  }
}
