import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { docsCommands } from '../../../plugin/cli/commands.ts'
import { runDocs } from '../../../plugin/cli/run.ts'
import { page } from './support.ts'

const directory = mkdtempSync(join(tmpdir(), 'sandbar-docs-'))
after(() => rmSync(directory, { recursive: true, force: true }))
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), text)
}
write('docs/a.md', page('[x](gone.html) [y](asset.js)\n', 'platforms: [aws, azure]\n'))
write('docs/fine.md', page('{% if page.platform == "aws" %}A{% endif %}\n\nB\n', 'platforms: [aws, azure]\n'))
write('site/aws/asset.js', '')
write('site/azure/asset.js', '')
const run = (...args: string[]) => runDocs(args, directory)

describe('sandbar-docs', () => {
  it('lints a tree, and ends with 1 when something is wrong', () => {
    const { code, stdout } = run('lint', 'docs', '--files', 'site')
    assert.equal(code, 1)
    assert.match(stdout, /^a\.md:4:5: error: gone\.html leads to no page/)
    assert.match(stdout, /\nOne finding: 1 error\n$/)
  })

  it('counts only what is as grave as asked', () => {
    assert.equal(run('lint', 'docs', '--fail-on', 'never').code, 0)
    assert.equal(run('lint', 'docs', '--format', 'json', '--fail-on', 'error').code, 1)
    assert.equal(JSON.parse(run('lint', 'docs', '--format', 'sarif').stdout).version, '2.1.0')
  })

  it('takes known findings from a baseline that it wrote', () => {
    assert.deepEqual(run('lint', 'docs', '--write-baseline', 'known.json').code, 0)
    assert.ok(existsSync(join(directory, 'known.json')))
    const { code, stdout, stderr } = run('lint', 'docs', '--baseline', 'known.json')
    assert.deepEqual([code, stdout, stderr], [0, 'Nothing found\n', '2 known from known.json\n'])
    assert.match(run('lint', 'docs', '--files', 'site', '--baseline', 'known.json').stderr, /1 of it no longer occur/)
  })

  it('tells the differences of all pages, or of one', () => {
    assert.match(run('differences', 'docs').stdout, /^fine\.md: .*1 different/m)
    assert.equal(JSON.parse(run('differences', 'docs', '--page', 'fine.md', '--format', 'json').stdout).pages.length, 1)
    assert.match(run('differences', 'docs', '--format', 'html').stdout, /^<!doctype html>/)
  })

  it('helps, and has help for every option', () => {
    assert.match(run().stdout, /Usage: sandbar-docs COMMAND/)
    for (const { name, options } of docsCommands) {
      const { code, stdout } = run(name, '--help')
      assert.equal(code, 0)
      for (const option of options) assert.ok(stdout.includes(`--${option.name}`), option.name)
    }
  })

  it('says what is wrong with its arguments, and ends with 2', () => {
    const wrong: [string[], RegExp][] = [
      [['lnt'], /There is no command lnt, nearest is lint/],
      [['lint', 'nowhere'], /Could not read the tree nowhere: no such directory/],
      [['lint', 'docs', '--formt', 'json'], /Could not read the arguments of lint: Unknown option '--formt'/],
      [['lint', 'docs', 'more'], /one tree, not 2/],
      [['lint', 'docs', '--format', 'xml'], /Option --format can't be "xml": take text, json or sarif/],
      [['lint', 'docs', '--baseline', 'no.json'], /no\.json: no such file; make it with --write-baseline no\.json/],
      [['lint', 'docs', '--files', 'no'], /Could not read the files of .*no: no such directory/],
      [['differences', 'docs', '--page', 'fin.md'], /There is no page fin\.md with platforms, nearest is fine\.md/],
    ]
    for (const [args, message] of wrong) {
      const { code, stderr } = run(...args)
      assert.equal(code, 2, args.join(' '))
      assert.match(stderr, message)
    }
  })

  it('names file and line of a tree that can’t be read at all', () => {
    write('bad/_config.yml', 'a: [\n')
    const { code, stderr } = run('lint', 'bad')
    assert.equal(code, 1)
    assert.match(stderr, /^_config\.yml:\d+.*Could not read the YAML/)
  })

  it('stops at layouts inside each other', () => {
    write('round/_layouts/a.html', page('{{ content }}', 'layout: b\n'))
    write('round/_layouts/b.html', page('{{ content }}', 'layout: a\n'))
    assert.match(run('lint', 'round').stderr, /_layouts\/a\.html:1: Could not use the layout: it is inside itself/)
  })
})
