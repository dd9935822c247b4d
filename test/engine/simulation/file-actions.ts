import type { ClusterFiles } from '@sandbar/engine'
import { pieces } from '../job/support.ts'
import { closedRoots } from './rules.ts'
import { call, type Life, type Root, record, type Station, sideNames, type World } from './world.ts'

const names = ['a', 'b', 'c', 'maps', 'notes.txt', 'n\xc3\xbc']
const xattrs = [undefined, '[["user.a","1"]]', '[["security.b","\\u0000"],["user.a","2"]]']
const targets = ['a', '../elsewhere', '/abs', 'b/c']

type Files = Pick<ClusterFiles, 'create' | 'write' | 'rename' | 'remove' | 'setAttributes'>

/** One change to a directory by a person: through the API, or past it on the volume itself. */
export async function changeFiles(world: World): Promise<void> {
  const { random } = world
  const station = world.stations[random.pick(sideNames)]
  const root = random.pick(station.roots)
  const { cluster } = station
  const files = cluster && station.status === 'up' && !random.chance(0.15) ? cluster.files : null
  const change = await drawChange(world, station, { root, mayBeSlow: files !== null })
  const closed = await closedRoots(world, station)
  world.note(`${files ? 'API' : 'direct'} on ${station.name}: ${change.text}`)
  if (!files) await changeDirectly(world, station, root, change)
  else if (change.isSlow) void changeSlowly(world, station, change, files)
  else
    expectFit(world, root, {
      ...change,
      closed,
      outcome: await call(world, station, 'file', () => change.apply(files)),
    })
  await record(world, station)
}

interface FileChange {
  text: string
  /** Its content takes a while to come, so it is not waited for. */
  isSlow: boolean
  /** Also concerns a directory around it. */
  isTop: boolean
  apply(files: Files): Promise<unknown>
}

async function drawChange(
  world: World,
  station: Station,
  { root, mayBeSlow }: { root: Root; mayBeSlow: boolean },
): Promise<FileChange> {
  const { random } = world
  const top = await station.ports.volume.pathOf(root.id)
  const picture = [...root.history.latest()]
  const directories = picture.filter(([, text]) => text.startsWith('directory')).map(([path]) => join(top, path))
  const below = picture.map(([path]) => path).filter((path) => path !== '')
  const kind = random.weighted({
    create: 5,
    write: 6,
    patch: 3,
    rename: 4,
    remove: 4,
    attributes: 4,
    link: 1,
    top: 0.3,
  })
  const parent = random.pick(directories)
  if (below.length === 0 || kind === 'create') return drawCreation(world, parent)
  const path = join(top, random.pick(below))
  const fresh = join(random.pick(directories), random.pick(names))
  const isSlow = mayBeSlow && (kind === 'write' || kind === 'patch') && random.chance(0.1)
  const content = () => (isSlow ? slowly(world, station.life, text) : pieces(text))
  const text = `${kind} ${world.step} ${'x'.repeat(random.below(20))}`
  const shown = { isSlow, isTop: kind === 'top' }
  switch (kind) {
    case 'write':
      return { ...shown, text: `write ${path}`, apply: (files) => files.write(path, content()) }
    case 'patch': {
      const offset = random.below(30)
      return {
        ...shown,
        text: `patch ${path} at ${offset}`,
        apply: (files) => files.write(path, content(), { offset }),
      }
    }
    case 'rename': {
      const replace = random.chance(0.5)
      const text = `rename ${path} to ${fresh}${replace ? ' over' : ''}`
      return { ...shown, text, apply: (files) => files.rename(path, fresh, { replace }) }
    }
    case 'remove':
      return { ...shown, text: `remove ${path}`, apply: (files) => files.remove(path) }
    case 'attributes': {
      const mode = random.pick([0o644, 0o600, 0o4755, 0, 0o1777])
      const modifiedNs = BigInt(random.below(3) - 1) * 1_234_567_891n
      const change = random.pick([
        { mode },
        { uid: random.below(3) },
        { modifiedNs },
        { mode, modifiedNs },
        { xattrs: random.pick(xattrs) },
      ])
      const text = `attributes of ${path}: ${Object.entries(change).join(' ')}`
      return { ...shown, text, apply: (files) => files.setAttributes(random.chance(0.05) ? top : path, change) }
    }
    case 'link':
      return {
        ...shown,
        text: `link ${fresh} to ${path}`,
        apply: (files) => files.create(parent, fresh.split('/').at(-1) ?? '', { kind: 'link', to: path }),
      }
    case 'top': {
      const to = top.endsWith('.moved') ? top.slice(0, -'.moved'.length) : `${top}.moved`
      return { ...shown, text: `rename ${top} to ${to}`, apply: (files) => files.rename(top, to, { replace: false }) }
    }
  }
}

function drawCreation({ random }: World, parent: string): FileChange {
  const name = random.pick(names)
  const entry = random.pick([
    { kind: 'file' },
    { kind: 'file' },
    { kind: 'directory' },
    { kind: 'symlink', target: random.pick(targets) },
  ] as const)
  const text = `create ${entry.kind} ${join(parent, name)}`
  return { text, isSlow: false, isTop: false, apply: (files) => files.create(parent, name, entry) }
}

/** Content whose last piece lets itself be waited for. */
async function* slowly(world: World, life: Life, text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text)
  const { clock, random } = world
  const ms = random.between(1, 3000)
  await new Promise<void>((resolve) => clock.schedule(clock.now() + ms, resolve))
  // With the process its requests are gone.
  if (!life.alive) await new Promise<never>(() => {})
  yield new TextEncoder().encode(' slowly')
}

async function changeDirectly(world: World, station: Station, root: Root, change: FileChange): Promise<void> {
  const { volume } = station.ports
  const done = await change.apply(volume).then(
    () => true,
    () => false,
  )
  if (done) root.drift = { atStep: world.step }
  if (done && station.status !== 'up') root.unkeptAtMs = world.clock.now()
}

/** What comes in late must not reach a directory that is closed by then. */
async function changeSlowly(world: World, station: Station, change: FileChange, files: Files): Promise<void> {
  const outcome = await call(world, station, `slow ${change.text}`, () => change.apply(files))
  if (outcome === 'ok') await record(world, station)
}

function expectFit(
  world: World,
  root: Root,
  { text, isTop, closed, outcome }: FileChange & { closed: { sure: Root[]; perhaps: Root[] }; outcome: string },
): void {
  const isClosed = closed.sure.includes(root)
  if (closed.perhaps.includes(root) && outcome === 'ok') root.drift = { atStep: world.step }
  if (isClosed && outcome === 'ok') world.violations.push(`${text} was let into a directory that is read-only`)
  if (outcome !== 'fs_read_only' || isClosed || closed.perhaps.includes(root) || isTop) return
  world.violations.push(`${text} was refused in a directory that is writable`)
}

function join(parent: string, name: string): string {
  if (parent === '') return name
  return name === '' ? parent : `${parent}/${name}`
}
