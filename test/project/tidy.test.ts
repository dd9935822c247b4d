import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const topLevel = new Set(['package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE'])
const topFolders = new Set(['site', 'plugin', 'server', 'openapi', 'engine', 'test'])
const maxFileLines = 300
const maxFunctionLines = 60

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '')
const isGenerated = (file: string) => /(^|\/)(generated|fixtures)\//.test(file)
const sources = tracked.filter((file) => /\.(ts|mts|js|mjs|cjs)$/.test(file) && !isGenerated(file))
const texts = tracked.filter(
  (file) => !/\.(png|ico|woff2|gz)$/.test(file) && !isGenerated(file) && file !== 'package-lock.json',
)
const read = (file: string) => readFileSync(join(root, file), 'utf8')

test('the top level holds the agreed names and dot-files only', () => {
  const names = new Set(tracked.map((file) => file.split('/')[0] ?? ''))
  const strangers = [...names].filter((name) => !name.startsWith('.') && !topLevel.has(name) && !topFolders.has(name))
  assert.deepEqual(strangers, [])
})

test('there is something to check', () => {
  assert.ok(sources.length > 100, `only ${sources.length} source files found`)
})

test(`no source file is longer than ${maxFileLines} lines`, () => {
  const long = sources
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > maxFileLines)
  assert.deepEqual(long, [])
})

test(`no function is longer than ${maxFunctionLines} lines`, () => {
  const long = sources.filter((file) => !file.startsWith('test/')).flatMap((file) => longFunctions(file))
  assert.deepEqual(long, [])
})

test('no file names a place on somebody’s machine', () => {
  // Put together from pieces, so that this file does not find itself.
  const places = [
    '/work' + '/',
    '/home' + '/[a-z]+/',
    '/Users' + '/',
    'bash' + '_jobs',
    '127\\.0\\.0\\.1:' + '4873',
    'npm ' + 'mirror',
  ]
  const pattern = new RegExp(`(^|[\\s"'\`(=])(${places.join('|')})`, 'm')
  const found = texts.filter((file) => pattern.test(read(file)))
  assert.deepEqual(found, [])
})

test('no test is focused, and none is skipped without a reason', () => {
  const focused = /\b(test|it|describe|suite)\.only\(/
  const silent = /\b(test|it|describe|suite)\.(skip|todo)\(|\bskip\(\s*\)|skip: true/
  const self = 'test/project/tidy.test.ts'
  const found = sources
    .filter((file) => file.startsWith('test/') && file !== self)
    .filter((file) => focused.test(read(file)) || silent.test(read(file)))
  assert.deepEqual(found, [])
})

test('no leftover marks and no switched-off checks', () => {
  const marks = new RegExp(
    `(//|/\\*).*(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X:', '@ts-' + 'ignore', '@ts-' + 'nocheck'].join('|')})`,
  )
  const found = sources.filter((file) =>
    read(file)
      .split('\n')
      .some((line) => marks.test(line) && !/['"`].*@ts-/.test(line)),
  )
  assert.deepEqual(found, [])
})

test('the lock file names no registry host', () => {
  const hosts = [
    ...new Set([...read('package-lock.json').matchAll(/"resolved": "https?:\/\/([^/]+)/g)].map((match) => match[1])),
  ]
  assert.deepEqual(
    hosts.filter((host) => host !== ['registry', 'npmjs', 'org'].join('.')),
    [],
  )
})

function longFunctions(file: string): { file: string; line: number; lines: number }[] {
  const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)
  const found: { file: string; line: number; lines: number }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const start = tree.getLineAndCharacterOfPosition(node.getStart()).line
      const lines = tree.getLineAndCharacterOfPosition(node.end).line - start + 1
      if (lines > maxFunctionLines) found.push({ file, line: start + 1, lines })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

test('the lock file knows every optional package, so that a clean install works on each platform', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const names = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)))
  const missing = Object.values(lock.packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !names.has(name))
  assert.deepEqual(missing, [])
})
