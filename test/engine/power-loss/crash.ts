import { chmodSync, linkSync, lutimesSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toFileTime } from '../../../engine/node/volume/set-attributes.ts'
import type { Random } from '../simulation/random.ts'
import { type Attributes, type DiskLog, type DiskObject, type Inode, touchedBy } from './disk-log.ts'

/** What a disk may hold after the power went: of each object's operations the first ones, all that was synced among them. */
export interface CrashState {
  root: Inode
  objects: Map<Inode, DiskObject>
}

interface Queue {
  /** Numbers of operations. */
  operations: number[]
  /** How many of them are durable at least. */
  durable: number
  /** How many of them the disk holds. */
  kept: number
}

/** The first `length` operations happened; which of those that no sync covers are lost is drawn. */
export function drawCrash(log: DiskLog, { length, random }: { length: number; random: Random }): CrashState {
  const queues = queuesOf(log, length)
  raiseDurable(log, queues)
  // Now and then a disk loses nothing, or everything that it may.
  const share = random.pick([0, 0.5, 1, 1])
  for (const queue of queues.values()) {
    const open = queue.operations.length - queue.durable
    queue.kept = queue.operations.length - (random.chance(share) ? random.between(0, open) : 0)
    if (share === 1 && random.chance(0.5)) queue.kept = queue.durable
  }
  lowerKept(log, queues)
  return replay(log, queues)
}

function queuesOf({ operations }: DiskLog, length: number): Map<Inode, Queue> {
  const queues = new Map<Inode, Queue>()
  operations.slice(0, length).forEach((operation, number) => {
    for (const inode of new Set(touchedBy(operation))) {
      const queue = queues.get(inode) ?? { operations: [], durable: 0, kept: 0 }
      queues.set(inode, queue)
      queue.operations.push(number)
      if (operation.type === 'sync') queue.durable = queue.operations.length
    }
  })
  return queues
}

/** A rename is durable in both directories or in none. */
function raiseDurable({ operations }: DiskLog, queues: Map<Inode, Queue>): void {
  untilStill(queues, (queue) => {
    for (const number of queue.operations.slice(0, queue.durable)) {
      for (const inode of touchedBy(operations[number] ?? fail())) {
        const other = queues.get(inode) ?? fail()
        other.durable = Math.max(other.durable, other.operations.indexOf(number) + 1)
      }
    }
    return queue.durable
  })
}

function lowerKept({ operations }: DiskLog, queues: Map<Inode, Queue>): void {
  untilStill(queues, (queue) => {
    for (const number of queue.operations.slice(queue.kept)) {
      for (const inode of touchedBy(operations[number] ?? fail())) {
        const other = queues.get(inode) ?? fail()
        other.kept = Math.min(other.kept, other.operations.indexOf(number))
      }
    }
    return queue.kept
  })
}

function untilStill(queues: Map<Inode, Queue>, step: (queue: Queue) => number): void {
  const sum = () => [...queues.values()].reduce((total, queue) => total + step(queue), 0)
  for (let last = Number.NaN, now = sum(); now !== last; ) {
    last = now
    now = sum()
  }
}

function fail(): never {
  throw new Error('A log without an object that it speaks of')
}

/** The objects as they would be found, from the operations that the disk holds. */
function replay({ root, objects, operations }: DiskLog, queues: Map<Inode, Queue>): CrashState {
  const found = new Map([...objects].map(([inode, object]) => [inode, { ...object, entries: new Map(object.entries) }]))
  const object = (inode: Inode) => found.get(inode) ?? fail()
  const isKept = (number: number, inode: Inode) => {
    const queue = queues.get(inode) ?? fail()
    return queue.operations.indexOf(number) < queue.kept
  }
  operations.forEach((operation, number) => {
    const touched = touchedBy(operation)
    if (!touched.every((inode) => queues.has(inode) && queues.get(inode)?.operations.includes(number))) return
    if (!touched.every((inode) => isKept(number, inode))) return
    for (const [inode, attributes] of operation.after) object(inode).attributes = attributes
    if (operation.type === 'content') object(operation.inode).content = operation.content
    if (operation.type === 'entry') setEntry(object(operation.directory), operation)
    if (operation.type === 'rename') {
      setEntry(object(operation.from.directory), { name: operation.from.name, inode: null })
      setEntry(object(operation.to.directory), { name: operation.to.name, inode: operation.inode })
    }
  })
  return { root, objects: found }
}

function setEntry({ entries }: DiskObject, { name, inode }: { name: string; inode: Inode | null }): void {
  if (inode === null) entries.delete(name)
  else entries.set(name, inode)
}

/** Makes a directory that looks like that; tells of each object where it lies. */
export function build(
  { root, objects }: CrashState,
  goal: string,
  tell: (path: string, inode: Inode, attributes: Attributes) => void,
): void {
  const places = new Map<Inode, string>()
  const make = (inode: Inode, path: string): void => {
    const object = objects.get(inode) ?? fail()
    const twin = places.get(inode)
    if (twin !== undefined) {
      linkSync(twin, path)
      return
    }
    places.set(inode, path)
    if (object.kind === 'symlink') symlinkSync(object.target, path)
    if (object.kind === 'file') writeFileSync(path, object.content)
    if (object.kind === 'directory') {
      mkdirSync(path)
      for (const [name, child] of object.entries) make(child, join(path, name))
    }
  }
  make(root, goal)
  // From the deepest on: to make what is below changes times, too.
  for (const [inode, path] of [...places].reverse()) {
    const { kind, attributes } = objects.get(inode) ?? fail()
    const modified = toFileTime(attributes.modifiedNs)
    if (kind !== 'symlink') chmodSync(path, attributes.mode & 0o7777)
    if (kind === 'symlink') lutimesSync(path, modified, modified)
    else utimesSync(path, modified, modified)
  }
  for (const [inode, path] of places) tell(path, inode, (objects.get(inode) ?? fail()).attributes)
}
