import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, runNpm } from './programs.ts'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
/** The folders whose packages are published. */
export const folders = ['openapi', 'engine', 'server', 'plugin'] as const

interface Manifest {
  name: string
  dependencies?: Record<string, string>
}

/** An empty project with the packed packages in it, as somebody has it who installed them. */
export interface Project {
  directory: string
  /** File name and size in bytes of each tarball. */
  tarballs: { name: string; sizeBytes: number }[]
  /** Where the package of a folder is installed. */
  installed(folder: (typeof folders)[number]): string
}

/** Builds, packs and installs into an empty directory. What others publish is copied from the repository's own `node_modules`, so no network is needed. */
export async function createProject(directory: string): Promise<Project> {
  await run(process.execPath, ['--conditions=source', '--import', 'tsx', '.ci/build-packages.ts'], { cwd: root })
  const packed = join(directory, 'packed')
  mkdirSync(packed)
  await runNpm(['pack', '--pack-destination', packed, ...folders.flatMap((folder) => ['--workspace', folder])], {
    cwd: root,
  })
  const tarballs = readdirSync(packed).sort()
  writeManifest(directory, tarballs)
  placeForeign(directory)
  // Peers are the user's choice: the one that there is, Eleventy, is lent by the test that needs it.
  const offline = [
    '--offline',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
  ]
  await runNpm(['install', ...offline], { cwd: directory })
  return {
    directory,
    tarballs: tarballs.map((name) => ({ name, sizeBytes: readFileSync(join(packed, name)).length })),
    installed: (folder) => join(directory, 'node_modules', manifestOf(join(root, folder)).name),
  }
}

function writeManifest(directory: string, tarballs: string[]): void {
  const dependencies = Object.fromEntries(
    folders.map((folder) => {
      const { name } = manifestOf(join(root, folder))
      const start = `${name.replace('@', '').replace('/', '-')}-`
      const tarball = tarballs.find((candidate) => candidate.startsWith(start))
      return [name, `file:packed/${tarball}`]
    }),
  )
  const manifest = { private: true, type: 'module', dependencies, devDependencies: { '@types/node': '*' } }
  writeFileSync(join(directory, 'package.json'), JSON.stringify(manifest))
}

/** Copies the packages of others that ours declare, and theirs in turn: npm finds them there and asks nobody. */
function placeForeign(directory: string): void {
  const ours = folders.map((folder) => manifestOf(join(root, folder)))
  const waiting = [
    ...ours.flatMap((manifest, index) => dependenciesOf(manifest, join(root, folders[index] ?? ''))),
    { name: '@types/node', from: root },
  ].filter(({ name }) => !ours.some((manifest) => manifest.name === name))
  const placed = new Set<string>()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const found = find(next.name, next.from)
    if (found === undefined || placed.has(found)) continue
    placed.add(found)
    copyPackage(found, join(directory, relative(root, found)))
    waiting.push(...dependenciesOf(manifestOf(found), found))
  }
}

/** Without its programs: npm would fetch anew what has programs that it did not link itself. */
function copyPackage(from: string, to: string): void {
  cpSync(from, to, { recursive: true, dereference: true })
  const manifest = join(to, 'package.json')
  const { bin, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin?: unknown }
  if (bin !== undefined) writeFileSync(manifest, JSON.stringify(rest))
}

function dependenciesOf({ dependencies = {} }: Manifest, from: string): { name: string; from: string }[] {
  return Object.keys(dependencies).map((name) => ({ name, from }))
}

/** Looks where Node looks; undefined for what isn't installed. */
function find(name: string, from: string): string | undefined {
  const here = join(from, 'node_modules', name)
  if (existsSync(here)) return realpathSync(here)
  return from === root ? undefined : find(name, dirname(from))
}

function manifestOf(directory: string): Manifest {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
}
