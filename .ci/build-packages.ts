/**
 * `npm run build`, second half: compiles every public package into its own `dist`, ready for `npm publish -w NAME`.
 * What a package's exports and bin name, and all that these import, is built; nothing else.
 */
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { bundleBrowser } from '../plugin/bundle.ts'
import { bundleProgram } from './bundle-program.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** Each after those that it imports: a package is compiled against the built types of the others, as its users do. */
const folders = ['openapi', 'engine', 'server', 'plugin']

interface Manifest {
  name: string
  bin?: Record<string, string>
  exports: Record<string, string | { source: string }>
}

for (const folder of folders) {
  const started = performance.now()
  const directory = join(root, folder)
  const { name, exports, bin = {} } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest
  rmSync(join(directory, 'dist'), { recursive: true, force: true })
  compile(directory, [
    ...Object.values(exports).map((target) => (typeof target === 'string' ? target : target.source)),
    // The server's program is bundled.
    ...(folder === 'server' ? [] : Object.values(bin)).map((file) => file.replace(/^\.\/dist\/(.*)\.js$/, './$1.ts')),
  ])
  if (folder === 'server') await bundleProgram(root)
  if (folder === 'plugin') await addPagePart(directory)
  if (folder === 'server') addSwaggerUi(directory)
  console.error(`${name} is built (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}

/** The style sheet beside the elements, and all of them bundled, so that docs builds need no bundler. */
async function addPagePart(directory: string): Promise<void> {
  const built = join(directory, 'dist')
  cpSync(join(directory, 'browser', 'sandbar.css'), join(built, 'browser', 'sandbar.css'))
  await bundleBrowser({ outdir: join(built, 'page') })
}

/** The two files that a cluster's page needs, with their licence: the whole package would weigh six times as much. */
function addSwaggerUi(directory: string): void {
  const source = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')))
  for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js', 'LICENSE', 'NOTICE']) {
    cpSync(join(source, name), join(directory, 'dist', 'swagger-ui', name))
  }
}

function compile(directory: string, entries: string[]): void {
  const program = ts.createProgram({
    rootNames: entries.filter((entry) => entry.endsWith('.ts')).map((entry) => join(directory, entry)),
    options: { ...sharedOptions(), rootDir: directory, outDir: join(directory, 'dist') },
  })
  const problems = ts.getPreEmitDiagnostics(program)
  if (problems.length > 0) throw new Error(`Could not compile ${relative(root, directory)}:\n${format(problems)}`)
  program.emit(undefined, (path, text) => ts.sys.writeFile(path, withBuiltNames(path, text)))
}

/** The compiler turns `./a.ts` into `./a.js` in scripts, not in declarations. No character moves: the maps still fit. */
function withBuiltNames(path: string, text: string): string {
  return path.endsWith('.d.ts') ? text.replace(/((?:from |import\()(["'])\.[^"']+)\.ts\2/g, '$1.js$2') : text
}

/** The repository's own rules, but emitting, and finding other packages as they are published. */
function sharedOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  return {
    ...options,
    customConditions: [],
    noEmit: false,
    declaration: true,
    declarationMap: true,
    sourceMap: true,
  }
}

function format(problems: readonly ts.Diagnostic[]): string {
  return ts.formatDiagnostics(problems, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  })
}
