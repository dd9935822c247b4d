import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { formatXattrs, microseconds } from '@sandbar/engine'
import { nodeDigest } from '@sandbar/engine/node'
import { nativeHelper } from '../../../engine/node/native/load.ts'
import { carries, owners } from '../directory-support.ts'

/** More than the kernel takes as one path: 30 names of 200 bytes. */
const deepLevels = 30
const deepName = (level: number) => `${level}`.padEnd(200, 'd')

const accessList = (group: number) =>
  `\x02\0\0\0\x01\0\x06\0\xff\xff\xff\xff\x02\0\x06\0\x39\x30\0\0\x04\0\x04\0\xff\xff\xff\xff\x10\0${String.fromCharCode(group)}\0\xff\xff\xff\xff\x20\0\x04\0\xff\xff\xff\xff`

/** A tree of what copies lose. Pipes and sockets have no place in it; the special file is called `pipe`. */
export function plantOddTree(root: string): void {
  const at = (name: string) => join(root, name)
  mkdirSync(at('links/below'), { recursive: true })
  writeFileSync(at('links/a'), 'one file')
  linkSync(at('links/a'), at('links/below/b'))
  linkSync(at('links/a'), at('links/c'))
  symlinkSync('a', at('links/s'))
  linkSync(at('links/s'), at('links/t'))
  writeFileSync(join(root, '../outside'), 'its other name lies outside')
  linkSync(join(root, '../outside'), at('links/leaves'))
  plantHoles(root)
  plantDeep(root)
  for (const mode of owners ? [0o000, 0o200, 0o4755, 0o2755, 0o1644] : [0o400, 0o4755]) {
    writeFileSync(at(`mode-${mode.toString(8)}`), 'm')
    if (owners) chownSync(at(`mode-${mode.toString(8)}`), 1234, 4321)
    chmodSync(at(`mode-${mode.toString(8)}`), mode)
  }
  for (const name of ['case', 'CASE', 'Case', '\u00e9', 'e\u0301']) writeFileSync(at(name), name)
  mkdirSync(at('read-only/inside'), { recursive: true })
  plantXattrs(root)
  execFileSync('mkfifo', [at('pipe')])
  utimesSync(at('mode-4755'), '-152582400.5', '-152582400.5')
  lutimesSync(at('links/s'), '981173106.789012', '981173106.789012')
  nativeHelper()?.setTimes(at('links/below'), { modifiedNs: 1_500_000_001_222_222_222n })
  chmodSync(at('read-only'), 0o555)
}

function plantHoles(root: string): void {
  const write = (name: string, size: number, parts: readonly number[]) => {
    const handle = openSync(join(root, name), 'w')
    for (const offset of parts) writeSync(handle, 'data', offset)
    ftruncateSync(handle, size)
    closeSync(handle)
  }
  write('hole-in-the-middle', 8_000_000, [0, 7_999_990])
  write('hole-and-nothing-else', 4_000_000, [])
  write('small-with-hole', 500_000, [0, 300_000])
  write('many-holes', 3_000_000, [0, 70_000, 1_000_001, 2_500_000])
  writeFileSync(join(root, 'zeros-but-no-hole'), Buffer.alloc(2_000_000))
}

function plantDeep(root: string): void {
  let handle = openSync(root, 'r')
  for (let level = 0; level < deepLevels; level += 1) {
    const path = `/proc/self/fd/${handle}/${deepName(level)}`
    mkdirSync(path)
    const below = openSync(path, 'r')
    closeSync(handle)
    handle = below
  }
  writeFileSync(`/proc/self/fd/${handle}/bottom`, 'deep')
  closeSync(handle)
}

function plantXattrs(root: string): void {
  const native = nativeHelper()
  if (!native || carries.xattrs === 'none') return
  mkdirSync(join(root, 'xattrs'))
  writeFileSync(join(root, 'xattrs/file'), 'x')
  native.setXattr(join(root, 'xattrs/file'), ['user.binary', '\0\xff\n'])
  native.setXattr(join(root, 'xattrs/file'), ['user.large', 'v'.repeat(2000)])
  native.setXattr(join(root, 'xattrs'), ['user.of directory', ''])
  if (carries.xattrs !== 'all') return
  native.setXattr(join(root, 'xattrs/file'), ['trusted.t', 't'])
  native.setXattr(join(root, 'links/s'), ['trusted.of symlink', 't'])
  native.setXattr(join(root, 'xattrs/file'), ['system.posix_acl_access', accessList(6)])
  native.setXattr(join(root, 'xattrs'), ['system.posix_acl_default', accessList(4)])
}

/** What a program that is not the engine sees: a line for each path. */
export function lookAtTree(root: string): Record<string, string> {
  const lines: Record<string, string> = {}
  const firstNames = new Map<bigint, string>()
  const visit = (handle: number, path: string) => {
    for (const name of readdirSync(`/proc/self/fd/${handle}/.`).sort()) {
      const address = `/proc/self/fd/${handle}/${name}`
      const stats = lstatSync(address, { bigint: true })
      if (stats.isFIFO()) continue
      const shown = path === '' ? name : `${path}/${name}`
      if (!stats.isDirectory() && !firstNames.has(stats.ino)) firstNames.set(stats.ino, shown)
      lines[shown] = `${describe(address)} ${firstNames.get(stats.ino) ?? ''}`
      if (!stats.isDirectory()) continue
      const below = openSync(address, constants.O_RDONLY | constants.O_NOFOLLOW)
      visit(below, shown)
      closeSync(below)
    }
  }
  const top = openSync(root, 'r')
  visit(top, '')
  closeSync(top)
  return lines
}

function describe(address: string): string {
  const stats = lstatSync(address, { bigint: true })
  const time = carries.nanoseconds ? stats.mtimeNs : microseconds(stats.mtimeNs)
  const owner = owners ? `${stats.uid}:${stats.gid}` : ''
  const xattrs = formatXattrs(nativeHelper()?.readXattrs(Buffer.from(address), () => true) ?? []) ?? ''
  const common = `${stats.mode.toString(8)} ${owner} ${time} ${xattrs}`
  if (stats.isSymbolicLink()) return `${common} to ${readlinkSync(address)}`
  if (!stats.isFile()) return common
  const isHollow = stats.size > 65_536n && stats.blocks * 512n < stats.size / 2n
  return `${common} ${nodeDigest.sha256(readFileSync(address))}${isHollow ? ' with holes' : ''}`
}

/** Every sort of change to what `plantOddTree` made. */
export function changeOddTree(root: string): void {
  const at = (name: string) => join(root, name)
  // One name of three gets bytes of its own; the others change together.
  writeFileSync(at('links/new'), 'own bytes')
  execFileSync('mv', [at('links/new'), at('links/c')])
  writeFileSync(at('links/a'), 'changed by one name')
  linkSync(at('links/leaves'), at('links/second'))
  execFileSync('mv', [at('links/below'), at('moved')])
  truncateSync(at('hole-and-nothing-else'), 5_000_000)
  const handle = openSync(at('hole-in-the-middle'), 'r+')
  writeSync(handle, Buffer.alloc(600_000, 'now there'), 0, 600_000, 2_000_000)
  closeSync(handle)
  const native = nativeHelper()
  if (native && carries.xattrs !== 'none') {
    const { mtimeNs } = lstatSync(at('xattrs/file'), { bigint: true })
    native.setXattr(at('xattrs/file'), ['user.binary', 'other'])
    native.removeXattr(at('xattrs/file'), 'user.large')
    native.removeXattr(at('xattrs'), 'user.of directory')
    native.setTimes(at('xattrs/file'), { modifiedNs: mtimeNs })
  }
  execFileSync('mv', [at('case'), at('cAsE')])
  execFileSync('rm', ['-rf', at(deepName(0))])
}

/** Room that a file takes on the disk, in bytes. */
export function roomOf(path: string): number {
  const handle = openSync(path, 'r')
  try {
    return fstatSync(handle).blocks * 512
  } finally {
    closeSync(handle)
  }
}
