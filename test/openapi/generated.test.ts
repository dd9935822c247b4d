import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { bundle } from '../../openapi/generate/bundle.ts'

const root = join(import.meta.dirname, '../..')
const command = ['--conditions=source', '--import', 'tsx', join(root, 'openapi/generate.ts')]

function temporaryFolder(t: { after(cleanup: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandbar-openapi-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('npm run generate', () => {
  test('finds the committed files fresh', () => {
    const said = execFileSync(process.execPath, [...command, '--check'], { cwd: root, encoding: 'utf8' })
    assert.match(said, /is fresh/)
  })

  test('names each stale file, changes nothing and exits 1', (t) => {
    const folder = temporaryFolder(t)
    cpSync(join(root, 'openapi/generated'), folder, { recursive: true })
    writeFileSync(join(folder, 'routes.ts'), 'old')
    rmSync(join(folder, 'types.ts'))
    writeFileSync(join(folder, 'request/gone.ts'), 'of a tag that is no more')
    const { status, stderr } = spawnSync(process.execPath, [...command, '--check', '--out', folder], {
      cwd: root,
      encoding: 'utf8',
    })
    assert.equal(status, 1)
    const named = ['generated/types.ts', 'generated/routes.ts', 'generated/request/gone.ts']
    assert.deepEqual(stderr.match(/generated\/\S+/g), named)
    assert.equal(readFileSync(join(folder, 'routes.ts'), 'utf8'), 'old')
  })
})

describe('bundle', () => {
  test('refuses two files that define the same thing', (t) => {
    const folder = temporaryFolder(t)
    mkdirSync(join(folder, 'schemas'))
    writeFileSync(join(folder, 'openapi.yaml'), 'openapi: 3.1.0\ncomponents: { schemas: { A: { type: string } } }\n')
    writeFileSync(join(folder, 'schemas/a.yaml'), 'components: { schemas: { A: { type: integer } } }\n')
    assert.throws(() => bundle(folder), /schemas\/a\.yaml: type is defined twice/)
  })

  test('lets each file bring its own tags, in the order of the files', (t) => {
    const folder = temporaryFolder(t)
    mkdirSync(join(folder, 'paths'))
    writeFileSync(join(folder, 'openapi.yaml'), 'openapi: 3.1.0\ntags: [{ name: first }]\n')
    writeFileSync(join(folder, 'paths/b.yaml'), 'tags: [{ name: third }]\n')
    writeFileSync(join(folder, 'paths/a.yaml'), 'tags: [{ name: second }]\n')
    assert.deepEqual(bundle(folder).tags, [{ name: 'first' }, { name: 'second' }, { name: 'third' }])
  })

  test('refuses a file whose place in the document is unknown', (t) => {
    const folder = temporaryFolder(t)
    writeFileSync(join(folder, 'other.yaml'), 'a: 1\n')
    assert.throws(() => bundle(folder), /Could not place other\.yaml/)
  })
})

describe('generated validators', () => {
  const requests = readdirSync(join(root, 'openapi/generated/request')).map((name) => `request/${name}`)
  const indexes = ['request/all.ts', 'request/lazy.ts']
  for (const name of [...requests.filter((file) => !indexes.includes(file)), 'response-validators.ts'])
    test(`${name} runs in a browser without modules or eval`, () => {
      const code = readFileSync(join(root, 'openapi/generated', name), 'utf8')
      assert.doesNotMatch(code, /\b(require|import|eval|new Function|process|Buffer)\b/)
    })
})
