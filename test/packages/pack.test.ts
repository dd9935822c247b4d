import assert from 'node:assert/strict'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { complaints, referencesOf, toScript } from './compile.ts'
import { run } from './programs.ts'
import { createProject, folders, type Project, root } from './project.ts'

/** Far above what is measured: a guard against a start that hangs, not a benchmark. */
const slowestStartMs = 10_000
const mebibyte = 1024 * 1024

describe('the packed packages', () => {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sandbar-packages-')))
  let project: Project
  let programs: string[]
  before(async () => {
    project = await createProject(directory)
    programs = writePrograms(project)
  })
  after(() => rmSync(directory, { recursive: true, force: true }))

  const filesOf = (folder: (typeof folders)[number]) => {
    const directory = project.installed(folder)
    return globSync('**/*', { cwd: directory, exclude: ['node_modules'] })
      .filter((file) => statSync(join(directory, file)).isFile())
      .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(directory, file), 'utf8') }))
  }

  it('are small', (t) => {
    for (const { name, sizeBytes } of project.tarballs) {
      t.diagnostic(`${name}: ${Math.round(sizeBytes / 1000)} kB`)
      // The contract has some 700 operations with their words, and validators for them; the server brings its program
      // with all that it needs of others, and Swagger UI for the pages of the clusters.
      const most = /openapi|server/.test(name) ? 2 * mebibyte : mebibyte
      assert.ok(sizeBytes > 10_000 && sizeBytes < most, name)
    }
    assert.equal(project.tarballs.length, folders.length)
  })

  for (const folder of folders) {
    it(`of ${folder} satisfies the linter of packages`, async () => {
      const { messages, pkg } = await publint({ pkgDir: project.installed(folder), pack: false, strict: true })
      // Pages are refused what only Node can run, and that must be said before anything else; the types are found all
      // the same, as the programs below show.
      const found = messages.filter(({ code }) => code !== 'EXPORTS_TYPES_SHOULD_BE_FIRST')
      assert.deepEqual(
        found.filter(({ type }) => type !== 'suggestion').map((message) => formatMessage(message, pkg ?? {})),
        [],
      )
    })

    it(`of ${folder} brings licence and words, no tests, and names no place on this machine`, () => {
      const files = filesOf(folder)
      const names = files.map(({ file }) => file)
      for (const wanted of ['LICENSE', 'README.md', 'package.json']) assert.ok(names.includes(wanted), wanted)
      assert.equal(readFileSync(join(project.installed(folder), 'LICENSE'), 'utf8'), licence)
      assert.deepEqual(
        names.filter((name) => /(^|\/)(test|generate|node_modules)\/|\.test\.|generate\.ts$/.test(name)),
        [],
      )
      assert.deepEqual(
        files.filter(({ text }) => [root, homedir()].some((place) => isPlace(place) && text.includes(place))),
        [],
      )
    })

    it(`of ${folder} holds every file that its own files import or map to`, () => {
      const files = filesOf(folder)
      const names = new Set(files.map(({ file }) => file))
      const missing = files.flatMap(({ file, text }) =>
        referencesOf(file, text)
          .map((reference) => join(dirname(file), reference).replaceAll('\\', '/'))
          .filter((path) => !names.has(path) && !names.has(path.replace(/\.js$/, '.d.ts')))
          // Maps of the bundled program lead into the packages that it was made of, too.
          .filter((path) => !path.startsWith('../') || !existsSync(join(project.installed(folder), path)))
          .map((path) => `${file} -> ${path}`),
      )
      assert.deepEqual(missing, [])
    })
  }

  for (const style of ['nodenext', 'bundler'] as const) {
    it(`give their types to TypeScript that resolves as ${style}`, () => {
      assert.equal(complaints(project.directory, programs, style), '')
    })
  }

  it('serve, simulate and build for a program that imports them', async () => {
    const said = JSON.parse(await runProgram(project, 'main.ts'))
    assert.equal(said.sameContract, true)
    assert.equal(said.served.status, 200)
    assert.match(said.served.body.revision_id, /7\.10\.2/)
    assert.deepEqual(said.served.issues, [])
    assert.deepEqual(said.inMemory, [200, 200])
    assert.equal(said.inPage, 200)
    assert.equal(said.plugin.type, 'function')
    assert.ok(said.plugin.options > 5)
  })

  it('do what the examples in their words do', async () => {
    const examples = programs.filter((program) => program !== 'main.ts')
    assert.ok(examples.length >= 4)
    for (const example of examples) assert.notEqual(await runProgram(project, example), '', example)
  })

  it('bring the program, which tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'server', 'package.json'), 'utf8'))
    assert.equal((await sandbar(project, ['version'])).trim(), version)
  })

  it('bring the program, which copies a tree with its threads', async () => {
    const from = join(project.directory, 'from')
    mkdirSync(join(from, 'inner'), { recursive: true })
    const big = Buffer.alloc(9 * mebibyte, 'harbour ')
    writeFileSync(join(from, 'inner', 'big.bin'), big)
    writeFileSync(join(from, 'small.txt'), 'small')
    const copy = async () =>
      JSON.parse(await sandbar(project, ['replicate', 'from', 'to', '--data', 'state', '--json']))
    assert.deepEqual([(await copy()).outcome, (await copy()).outcome], ['committed', 'committed'])
    assert.ok(readFileSync(join(project.directory, 'to', 'inner', 'big.bin')).equals(big))
    assert.equal(readFileSync(join(project.directory, 'to', 'small.txt'), 'utf8'), 'small')
  })

  it('name the licences of all that the program is bundled with', () => {
    const licences = readFileSync(join(project.installed('server'), 'dist', 'program', 'LICENSES.txt'), 'utf8')
    const ours = JSON.parse(readFileSync(join(project.installed('server'), 'package.json'), 'utf8'))
    const foreign = Object.keys(ours.dependencies).filter((name) => !name.startsWith('@sandbar/'))
    assert.ok(foreign.length > 0)
    for (const name of [...foreign, '@noble/hashes', 'pino']) {
      assert.match(licences, new RegExp(`^## ${name} \\d`, 'm'))
    }
  })

  it('bring the program, which runs a command beside two clusters', async (t) => {
    const started = Date.now()
    const script = 'console.log(JSON.stringify({ at: Date.now(), api: process.env.SANDBAR_2_API }))'
    const said = JSON.parse(await sandbar(project, ['exec', '--no-docs', '--', 'node', '-e', script]))
    t.diagnostic(`both clusters were up after ${said.at - started} ms`)
    assert.match(said.api, /^https:\/\/127\.0\.0\.1:\d+$/)
    assert.ok(said.at - started < slowestStartMs)
  })

  it('build a docs tree with Eleventy, the page part ready-made beside it', async () => {
    const docs = join(project.directory, 'docs')
    mkdirSync(docs)
    lend(project, '@11ty/eleventy')
    writeFileSync(join(docs, 'eleventy.config.js'), configuration)
    writeFileSync(join(docs, 'try.md'), '---\ntitle: Try\n---\n{% tryit "getVersion" %}\n')
    const eleventy = join(project.directory, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs')
    await run(process.execPath, [eleventy, '--quiet'], { cwd: docs })
    assert.match(readFileSync(join(docs, '_site', 'try.html'), 'utf8'), /<sandbar-tryit[^>]*>[\s\S]*\/v1\/version/)
    const bundle = globSync('*', { cwd: join(docs, '_site', 'assets', 'sandbar') })
    const ready = globSync('*', { cwd: join(project.installed('plugin'), 'dist', 'page') })
    assert.deepEqual(bundle.sort(), ready.sort())
    assert.ok(bundle.includes('index.js') && bundle.includes('sandbar.css'))
    assert.equal(existsSync(join(project.directory, 'node_modules', 'esbuild')), false)
  })

  it('let somebody else’s bundler put the elements into a page', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "import 'eleventy-plugin-sandbar/browser'", resolveDir: project.directory },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    })
    assert.match(outputFiles[0]?.text ?? '', /customElements\.define\("sandbar-tryit"/)
  })
})

const licence = readFileSync(join(root, 'LICENSE'), 'utf8')
const configuration =
  "import sandbar from 'eleventy-plugin-sandbar'\n" +
  'export default (eleventyConfig) => { eleventyConfig.addPlugin(sandbar, { jekyll: true }) }\n'

/** A home directory of `/` or `/root` is a piece of too many honest words. */
const isPlace = (path: string) => path.split(/[\\/]/).filter((part) => part !== '').length > 1

/** Writes the user's program, and each TypeScript example of the packages' words; their names. */
function writePrograms({ directory, installed }: Project): string[] {
  const programs = [['main.ts', readFileSync(join(root, 'test', 'packages', 'consumer', 'main.ts'), 'utf8')]]
  for (const folder of folders) {
    const words = readFileSync(join(installed(folder), 'README.md'), 'utf8')
    const examples = [...words.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
    programs.push(...examples.map((text, index) => [`${folder}-${index + 1}.ts`, text]))
  }
  return programs.map(([name = '', text = '']) => {
    writeFileSync(join(directory, name), text)
    return name
  })
}

function runProgram({ directory }: Project, name: string): Promise<string> {
  const script = name.replace(/\.ts$/, '.js')
  writeFileSync(join(directory, script), toScript(join(directory, name)))
  return run(process.execPath, [script], { cwd: directory })
}

/** Runs the program as npm links it. */
function sandbar(project: Project, args: string[]): Promise<string> {
  const link = join(project.directory, 'node_modules', '.bin', 'sandbar')
  // On Windows npm makes a script for the shell instead of a link.
  const isWindows = process.platform === 'win32'
  const [command, first] = isWindows ? [process.execPath, join(project.installed('server'), 'dist', 'main.js')] : [link]
  return run(command, first === undefined ? args : [first, ...args], { cwd: project.directory })
}

/** Makes a package of the repository's own visible to the project. */
function lend(project: Project, name: string): void {
  const own = [join(root, 'node_modules', name), join(root, 'test', 'node_modules', name)].find(existsSync)
  assert.ok(own, `${name} is not installed`)
  const link = join(project.directory, 'node_modules', name)
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(own, link, 'junction')
}
