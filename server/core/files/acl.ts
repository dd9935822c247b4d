import type { FileInfo } from '@sandbar/engine'
import { everyone } from '../accounts/principal.ts'
import { groupIdOf, ownerIdOf } from './owner-ids.ts'

/** One entry of an access control list, as it is kept. */
export interface Ace {
  type: 'ALLOWED' | 'DENIED'
  flags: readonly string[]
  /** Auth id of whom it is about. */
  trustee: string
  rights: readonly string[]
}

export interface Acl {
  control: readonly string[]
  posixSpecial: readonly string[]
  aces: readonly Ace[]
}

/** A list that was set or inherited, with the mode that follows from it: another mode takes its place. */
export interface StoredAcl extends Acl {
  mode: number
}

/** In the order in which lists show them. */
export const fileRights = [
  'READ',
  'READ_EA',
  'READ_ATTR',
  'READ_ACL',
  'WRITE_EA',
  'WRITE_ATTR',
  'WRITE_ACL',
  'CHANGE_OWNER',
  'WRITE_GROUP',
  'DELETE',
  'EXECUTE',
  'MODIFY',
  'EXTEND',
  'ADD_FILE',
  'ADD_SUBDIR',
  'DELETE_CHILD',
  'SYNCHRONIZE',
] as const

/** What nobody is kept from, and what the owner may besides. */
const alwaysRights = ['READ_EA', 'READ_ATTR', 'READ_ACL', 'SYNCHRONIZE']
const ownerRights = ['WRITE_EA', 'WRITE_ATTR', 'WRITE_ACL', 'WRITE_GROUP']

const specialBits: readonly [name: string, bit: number][] = [
  ['STICKY_BIT', 0o1000],
  ['SET_GID', 0o2000],
  ['SET_UID', 0o4000],
]

type Subject = Pick<FileInfo, 'kind' | 'mode' | 'uid' | 'gid' | 'localUser' | 'localGroup'>

/** The list of an entry: the one that was set, as long as its mode is the entry's, or else what the mode says. */
export function aclOf(info: Subject, stored: StoredAcl | undefined): { acl: Acl; isGenerated: boolean } {
  if (stored && stored.mode === info.mode) return { acl: stored, isGenerated: false }
  return { acl: aclFromMode(info), isGenerated: true }
}

/** The same permissions as a mode: whoever a class denies more than the next one is denied first. */
export function aclFromMode(info: Subject): Acl {
  const [owner, group, other] = [6, 3, 0].map((shift) => bitRights(info, (info.mode >> shift) & 7))
  const [ofOwner, ofGroup, ofOther] = [owner ?? [], group ?? [], other ?? []]
  const lacking = (mine: string[], ...theirs: string[][]) => theirs.flat().filter((right) => !mine.includes(right))
  const aces = [
    ace('DENIED', ownerIdOf(info), lacking(ofOwner, ofGroup, ofOther)),
    ace('ALLOWED', ownerIdOf(info), [...ofOwner, ...alwaysRights, ...ownerRights]),
    ace('DENIED', groupIdOf(info), lacking(ofGroup, ofOther)),
    ace('ALLOWED', groupIdOf(info), [...ofGroup, ...alwaysRights]),
    ace('ALLOWED', everyone, [...ofOther, ...alwaysRights]),
  ]
  const posixSpecial = specialBits.filter(([, bit]) => (info.mode & bit) !== 0).map(([name]) => name)
  return { control: ['PRESENT'], posixSpecial, aces: aces.filter(({ rights }) => rights.length > 0) }
}

/** The mode that a list amounts to: what owner, group and everybody else may do. */
export function modeFromAcl(info: Subject, acl: Acl): number {
  const classes = [[ownerIdOf(info), everyone], [groupIdOf(info), everyone], [everyone]]
  const bits = classes.map((ids) => bitsOf(info, allowedTo(acl, ids)))
  const special = specialBits.filter(([name]) => acl.posixSpecial.includes(name))
  const base = special.reduce((mode, [, bit]) => mode | bit, 0)
  return bits.reduce((mode, bit, index) => mode | (bit << (6 - 3 * index)), base)
}

/** Rights that a list grants to somebody with these ids. For each right, the first entry that names it decides. */
export function allowedTo({ aces }: Acl, ids: readonly string[]): Set<string> {
  const [allowed, decided] = [new Set<string>(), new Set<string>()]
  for (const { type, flags, trustee, rights } of aces) {
    if (flags.includes('INHERIT_ONLY') || !ids.includes(trustee)) continue
    for (const right of rights) {
      if (type === 'ALLOWED' && !decided.has(right)) allowed.add(right)
      decided.add(right)
    }
  }
  return allowed
}

/** What a new entry inherits of its directory's list; undefined for nothing. */
export function inheritedAcl({ aces }: Acl, kind: 'file' | 'directory'): Acl | undefined {
  const passed = aces.flatMap((entry) => inheritedAce(entry, kind) ?? [])
  return passed.length === 0 ? undefined : { control: ['PRESENT', 'AUTO_INHERIT'], posixSpecial: [], aces: passed }
}

function inheritedAce(entry: Ace, kind: 'file' | 'directory'): Ace | undefined {
  const has = (flag: string) => entry.flags.includes(flag)
  if (kind === 'file') return has('OBJECT_INHERIT') ? { ...entry, flags: ['INHERITED'] } : undefined
  if (has('NO_PROPAGATE_INHERIT')) return has('CONTAINER_INHERIT') ? { ...entry, flags: ['INHERITED'] } : undefined
  const passed = entry.flags.filter((flag) => flag === 'OBJECT_INHERIT' || flag === 'CONTAINER_INHERIT')
  if (has('CONTAINER_INHERIT')) return { ...entry, flags: [...passed, 'INHERITED'] }
  return has('OBJECT_INHERIT') ? { ...entry, flags: [...passed, 'INHERIT_ONLY', 'INHERITED'] } : undefined
}

function writeRights({ kind }: Pick<FileInfo, 'kind'>): string[] {
  return kind === 'directory' ? ['ADD_FILE', 'ADD_SUBDIR', 'DELETE_CHILD'] : ['MODIFY', 'EXTEND']
}

/** What three bits of a mode grant. */
export function bitRights(info: Pick<FileInfo, 'kind'>, bits: number): string[] {
  return [...(bits & 4 ? ['READ'] : []), ...(bits & 2 ? writeRights(info) : []), ...(bits & 1 ? ['EXECUTE'] : [])]
}

/** The bits of a mode that rights amount to. */
export function bitsOf(info: Pick<FileInfo, 'kind'>, allowed: ReadonlySet<string>): number {
  const write = writeRights(info).every((right) => allowed.has(right))
  return (allowed.has('READ') ? 4 : 0) | (write ? 2 : 0) | (allowed.has('EXECUTE') ? 1 : 0)
}

function ace(type: Ace['type'], trustee: string, rights: readonly string[]): Ace {
  return { type, flags: [], trustee, rights: fileRights.filter((right) => rights.includes(right)) }
}
