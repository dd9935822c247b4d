import {
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { isInside, joinPath, parentOf, pathToText, validateName } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { NewEntry, Volume } from '../../ports/volume.ts'
import { changeAttributes, resize } from './change-attributes.ts'
import type { ConfinedTree } from './confined-tree.ts'
import { attempting, attemptingAsync } from './failures.ts'
import { refuseHidden } from './file-reads.ts'
import { toLinkTarget } from './link-target.ts'
import { createMutex, type Mutex } from './mutex.ts'
import { nowNs } from './now.ts'
import type { Address } from './system-paths.ts'
import { createContentWriter, type FileChangePorts } from './write-content.ts'

type FileChanges = Pick<Volume, 'write' | 'create' | 'rename' | 'remove' | 'setAttributes'>

/**
 * The files API's writing half. Changes of names wait for each other; all are durable when they resolve. What a snapshot
 * needs is kept first.
 */
export function createFileChanges(ports: FileChangePorts): FileChanges {
  const { tree, info } = ports
  const inTurn = createMutex()
  const { change, changeLosing, resizeFile } = createTurns(ports, inTurn)
  const stampNow = (path: TreePath) => changeAttributes(tree, path, { modifiedNs: nowNs(ports.clock) })

  return {
    write: createContentWriter({ ...ports, inTurn }),

    async create(parent, name, entry) {
      const path = joinPath(parent, validateName(name))
      const paths = entry.kind === 'link' ? [path, entry.to] : [path]
      await change(`create ${entry.kind}`, paths, () => {
        createEntry(tree, path, entry)
        if (entry.kind !== 'link') stampNow(path)
        tree.syncDirectory(parent)
      })
      return info(path)
    },

    async rename(from, to, { replace }) {
      const work = () => {
        renameEntry(tree, { from, to, replace })
        tree.syncDirectory(parentOf(from))
        if (parentOf(to) !== parentOf(from)) tree.syncDirectory(parentOf(to))
      }
      if (replace && from !== to) await changeLosing(to, 'rename', { paths: [from, to], work })
      else await change('rename', [from, to], work)
      return info(to)
    },

    remove(path) {
      return changeLosing(path, 'remove', {
        paths: [path],
        work() {
          if (path === '') throw rootStays('remove')
          tree.at(path, (address) => (lstatSync(address).isDirectory() ? rmdirSync(address) : unlinkSync(address)))
          tree.syncDirectory(parentOf(path))
        },
      })
    },

    async setAttributes(path, wanted) {
      const { size, ...others } = wanted
      if (size !== undefined) await resizeFile(path, size)
      await change('set attributes of', [path], () => changeAttributes(tree, path, others))
      return info(path)
    },
  }
}

/** Changes, one after the other, after what they take away was kept. */
function createTurns({ tree, places, gate, keeper }: FileChangePorts, inTurn: Mutex) {
  function change(verb: string, paths: TreePath[], work: () => void): Promise<void> {
    const [path = ''] = paths
    return inTurn(() =>
      gate.whenOpen(() => {
        for (const touched of paths) refuseHidden(places, touched)
        attempting({ verb, path }, work)
      }),
    )
  }

  /** A change that takes a name from what is at `lost`. */
  async function changeLosing(lost: TreePath, verb: string, { paths, work }: { paths: TreePath[]; work: () => void }) {
    const [path = ''] = paths
    for (const touched of paths) refuseHidden(places, touched)
    const remove = () => gate.whenOpen(() => attempting({ verb, path }, work))
    await inTurn(() => attemptingAsync({ verb, path }, () => keeper.changing(() => keeper.removing(lost, remove))))
  }

  async function resizeFile(path: TreePath, size: number): Promise<void> {
    refuseHidden(places, path)
    const keep = (handle: number, from: number) =>
      keeper.beforeWrite(handle, { offset: from, length: Number.MAX_SAFE_INTEGER - from })
    const change = () => keeper.changing(() => gate.whenOpen(() => resize(tree, path, { size, keep })))
    await inTurn(() => attemptingAsync({ verb: 'set attributes of', path }, change))
  }

  return { change, changeLosing, resizeFile }
}

function createEntry(tree: ConfinedTree, path: TreePath, entry: NewEntry): void {
  if (entry.kind === 'link') linkTo(tree, path, entry.to)
  else tree.at(path, (address) => createAt(address, entry))
}

function createAt(address: Address, entry: Exclude<NewEntry, { kind: 'link' }>): void {
  if (entry.kind === 'symlink') symlinkSync(toLinkTarget(entry.target), address)
  else if (entry.kind === 'file') createFile(address)
  else mkdirSync(address, 0o755)
}

function createFile(address: Address): void {
  const handle = openSync(
    address,
    constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_NOFOLLOW,
    0o644,
  )
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function linkTo(tree: ConfinedTree, path: TreePath, to: TreePath): void {
  tree.at(to, (source) => {
    if (lstatSync(source).isDirectory()) {
      throw new Refusal('fs_is_a_directory', `Cannot link to '${pathToText(to)}': it is a directory`)
    }
    tree.at(path, (address) => linkSync(source, address))
  })
}

function renameEntry(
  tree: ConfinedTree,
  { from, to, replace }: { from: TreePath; to: TreePath; replace: boolean },
): void {
  if (from === '' || to === '') throw rootStays('rename')
  if (from !== to && isInside(to, from)) {
    throw new Refusal(
      'fs_invalid_argument',
      `Cannot rename '${pathToText(from)}' to '${pathToText(to)}': it would lie in itself`,
    )
  }
  tree.at(from, (source) =>
    tree.at(to, (target) => {
      const moved = lstatSync(source)
      const present = lstatSync(target, { throwIfNoEntry: false })
      const isSame = present?.ino === moved.ino && present.dev === moved.dev
      if (present !== undefined && !replace && !(isSame && from === to)) throw exists(to)
      renameSync(source, target)
    }),
  )
}

function exists(path: TreePath): Refusal {
  return new Refusal('fs_entry_exists', `Cannot rename to '${pathToText(path)}': an entry of that name exists`)
}

function rootStays(verb: string): Refusal {
  return new Refusal('fs_invalid_argument', `Cannot ${verb} '/': it is the root`)
}
