/** The program as few files: finding and compiling some 300 modules took most of a short run. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'

/** Threads begin in files of their own, which the program looks for beside itself. */
const entries = {
  main: 'server/main.ts',
  worker: 'engine/node/workers/worker.ts',
  thread: 'engine/node/hashing/thread.ts',
}
/** Not installed everywhere, or large and seldom wanted: found in its own package when it is. */
const external = ['koffi', '@sandbar/openapi/document', '@sandbar/openapi/validators/lazy']
/** Others write for CommonJS, and ask for Node's modules in the old way. */
const foreignBanner =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);"

const shared: BuildOptions = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
}

/**
 * Puts the program into `dist/program` of the server's package, `dist/main.js` to start it, and the licences of all that
 * others wrote beside it. Run after the package was compiled.
 */
export async function bundleProgram(root: string): Promise<void> {
  const dist = join(root, 'server', 'dist')
  const outdir = join(dist, 'program')
  const foreign = new Set<string>()
  await build({
    ...shared,
    ...{ absWorkingDir: root, entryPoints: entries, outdir, external, conditions: ['source'] },
    // Our sources are in our packages, so maps need not bring them.
    ...{ sourcemap: 'linked', sourcesContent: false },
    plugins: [apart(foreign)],
  })
  const { metafile } = await build({
    ...shared,
    ...{ absWorkingDir: root, outdir, metafile: true, banner: { js: foreignBanner } },
    entryPoints: Object.fromEntries([...foreign].map((name) => [fileOf(name), name])),
  })
  for (const stale of globSync('main.*', { cwd: dist })) rmSync(join(dist, stale))
  writeFileSync(join(dist, 'main.js'), "#!/usr/bin/env node\nimport './program/main.js'\n", { mode: 0o755 })
  writeFileSync(join(outdir, 'LICENSES.txt'), licencesOf(root, Object.keys(metafile.inputs)))
}

/** Packages of others go into files of their own, which need no maps; their names are added to `found`. */
function apart(found: Set<string>): Plugin {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /^[@\w]/ }, ({ path, kind }) => {
        if (kind === 'entry-point' || path.startsWith('node:') || external.includes(path)) return undefined
        if (path.startsWith('@sandbar/')) return undefined
        found.add(path)
        return { path: `./${fileOf(path)}.js`, external: true }
      })
    },
  }
}

function fileOf(name: string): string {
  return name.replace('@', '').replaceAll('/', '-')
}

/** Name, version and licence of every package that a file of the bundle comes from. */
function licencesOf(root: string, files: readonly string[]): string {
  const packages = files.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  const texts = [...new Set(packages)].sort().map((path) => licenceOf(join(root, path)))
  return texts.join('\n')
}

function licenceOf(directory: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  const [file] = globSync('{LICENSE,LICENCE,license,licence}*', { cwd: directory })
  if (file === undefined && typeof license !== 'string') throw new Error(`The licence of ${name} is not known`)
  const text = file === undefined ? license : readFileSync(join(directory, file), 'utf8')
  return `## ${name} ${version}\n\n${text.trim()}\n`
}
