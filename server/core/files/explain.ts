import type { FileInfo } from '@sandbar/engine'
import { everyone } from '../accounts/principal.ts'
import { type Ace, type Acl, aclFromMode, fileRights } from './acl.ts'
import { groupIdOf, ownerIdOf } from './owner-ids.ts'

/** What one entry of a list does for somebody, after all entries before it. */
export interface Tally {
  /** Whether it is about them at all. */
  isAbout: boolean
  isInheritOnly: boolean
  newlyAllowed: string[]
  cumulativeAllowed: string[]
  newlyDenied: string[]
  cumulativeDenied: string[]
}

/** Entry by entry, what a list does for somebody with these ids. For each right, the first entry that names it decides. */
export function tallyOf({ aces }: Acl, ids: readonly string[]): Tally[] {
  const [allowed, denied] = [new Set<string>(), new Set<string>()]
  return aces.map(({ type, flags, trustee, rights }) => {
    const [isAbout, isInheritOnly] = [ids.includes(trustee), flags.includes('INHERIT_ONLY')]
    const isFirst = (right: string) => !allowed.has(right) && !denied.has(right)
    const decided = isAbout && !isInheritOnly ? rights.filter(isFirst) : []
    for (const right of decided) (type === 'ALLOWED' ? allowed : denied).add(right)
    return {
      ...{ isAbout, isInheritOnly },
      newlyAllowed: type === 'ALLOWED' ? decided : [],
      cumulativeAllowed: inOrder(allowed),
      newlyDenied: type === 'DENIED' ? decided : [],
      cumulativeDenied: inOrder(denied),
    }
  })
}

/** Some rights in the order in which lists show them, each once. */
export function inOrder(rights: Iterable<string>): string[] {
  const given = new Set(rights)
  return fileRights.filter((right) => given.has(right))
}

/** What becomes of one entry when a mode is set; `source` is null for a new one, `result` for one that goes. */
export interface ModeStep {
  source: Ace | null
  result: Ace | null
  action: 'COPY_ACE' | 'MODIFY_ACE' | 'INSERT_ACE' | 'REMOVE_ACE'
  reason: string
}

const reasons: Record<ModeStep['action'], string> = {
  COPY_ACE: 'It says what the mode says',
  MODIFY_ACE: 'It is kept to what the mode says',
  INSERT_ACE: 'The mode says so and no entry did',
  REMOVE_ACE: 'A mode replaces the list, and this entry is no part of it',
}

type Subject = Parameters<typeof aclFromMode>[0]

/** The list that a mode leaves, and how it comes about. Entries that fit one of the old list are taken from there. */
export function stepsToMode(info: Subject, initial: Acl): { result: Acl; steps: ModeStep[] } {
  const result = aclFromMode(info)
  const open = [...result.aces]
  const kept = initial.aces.map((source) => {
    const place = open.findIndex(({ type, trustee }) => type === source.type && trustee === source.trustee)
    const [found = null] = place < 0 ? [] : open.splice(place, 1)
    return step(source, found)
  })
  return { result, steps: [...kept, ...open.map((ace) => step(null, ace))] }
}

function step(source: Ace | null, result: Ace | null): ModeStep {
  const action = actionOf(source, result)
  return { source, result, action, reason: reasons[action] }
}

function actionOf(source: Ace | null, result: Ace | null): ModeStep['action'] {
  if (!source) return 'INSERT_ACE'
  if (!result) return 'REMOVE_ACE'
  const isSame = source.rights.join() === result.rights.join() && source.flags.join() === result.flags.join()
  return isSame ? 'COPY_ACE' : 'MODIFY_ACE'
}

/** The classes of a mode that a trustee stands for. */
export function classesOf(info: Pick<FileInfo, 'uid' | 'gid' | 'localUser' | 'localGroup'>, trustee: string): string[] {
  const found = [
    ...(trustee === ownerIdOf(info) ? ['POSIX_OWNER'] : []),
    ...(trustee === groupIdOf(info) ? ['POSIX_GROUP_OWNER'] : []),
    ...(trustee === everyone ? ['POSIX_OTHERS'] : []),
  ]
  return found.length === 0 ? ['NON_POSIX'] : found
}
