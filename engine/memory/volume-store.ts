import type { Attributes } from '../core/entry.ts'
import type { Clock } from '../ports/clock.ts'
import type { DirectoryNode, FileNode, Node, SymlinkNode } from './volume-nodes.ts'
import type { Space } from './volume-space.ts'

const rootId = 2

/** What all parts of a memory volume share: the tree, its ids, its time, its space. */
export interface Store {
  readonly root: DirectoryNode
  readonly space: Space
  nowNs(): bigint
  makeFile(content: Uint8Array, attributes?: Partial<Attributes>): FileNode
  makeDirectory(attributes?: Partial<Attributes>): DirectoryNode
  makeSymlink(target: string, attributes?: Partial<Attributes>): SymlinkNode
  /** Marks a change of content or of a directory's names. */
  touch(node: Node): void
  /** Marks a change of attributes. */
  touchAttributes(node: Node): void
  nodeOf(id: string): Node | undefined
  /** Forgets an object that never came to be; its content is still somebody else's. */
  drop(node: Node): void
  /** Forgets an object whose last name is gone, and counts its content as free. */
  forget(node: Node): void
}

export function createStore({ clock, space }: { clock: Clock; space: Space }): Store {
  const nodes = new Map<string, Node>()
  let nextId = rootId
  let version = 0

  const nowNs = () => nanoseconds(clock.now())

  function nextVersion(): number {
    version += 1
    return version
  }

  function base(mode: number, attributes: Partial<Attributes>) {
    const now = nowNs()
    const id = nextId
    nextId += 1
    const times = { modifiedNs: now, accessedNs: now, changedNs: now, createdNs: now }
    return { id, mode, uid: 0, gid: 0, ...times, ...attributes, version: nextVersion(), places: [] }
  }

  function keep<N extends Node>(node: N): N {
    nodes.set(String(node.id), node)
    return node
  }

  const makeDirectory: Store['makeDirectory'] = (attributes = {}) =>
    keep({ kind: 'directory', ...base(0o755, attributes), children: new Map() })

  return {
    root: makeDirectory(),
    space,
    nowNs,
    makeDirectory,
    makeFile: (content, attributes = {}) => keep({ kind: 'file', ...base(0o644, attributes), content }),
    makeSymlink: (target, attributes = {}) =>
      keep({ kind: 'symlink', ...base(0o777, { ...attributes, mode: 0o777 }), target }),
    touch(node) {
      node.modifiedNs = nowNs()
      node.changedNs = node.modifiedNs
      node.version = nextVersion()
    },
    touchAttributes(node) {
      node.changedNs = nowNs()
      node.version = nextVersion()
    },
    nodeOf: (id) => nodes.get(id),
    drop: (node) => void nodes.delete(String(node.id)),
    forget(node) {
      // A file with several names in a directory that goes comes here once for each.
      if (node.places.length > 0 || !nodes.delete(String(node.id))) return
      if (node.kind === 'file') space.releaseSpace(node.content.length)
    },
  }
}

function nanoseconds(ms: number): bigint {
  const whole = Math.floor(ms)
  return BigInt(whole) * 1_000_000n + BigInt(Math.floor((ms - whole) * 1_000_000))
}
