import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { operations } from '@sandbar/openapi'
import { commandNames, environmentName, faultForms, flagsOf, refusalForms } from '@sandbar/server'
import { docsCommands, lintRules, pluginOptions } from 'eleventy-plugin-sandbar'
import { type BuiltSite, builtSite } from '../support/built-site.ts'

let site: BuiltSite
const page = (path: string) => readFileSync(join(site.directory, path, 'index.html'), 'utf8')

describe('the documentation', () => {
  before(async () => {
    site = await builtSite()
  })
  after(() => site?.[Symbol.asyncDispose]())

  test('names every operation with its call and depth', () => {
    const text = page('reference/operations')
    for (const [id, { method, path, depth }] of Object.entries(operations)) {
      const row = new RegExp(`<tr id="${id}">[\\s\\S]*?</tr>`).exec(text)?.[0] ?? ''
      assert.ok(row.includes(`${method} ${path}`), id)
      assert.ok(row.includes(depth), id)
    }
  })

  test('has a page for every operation with call, depth, statuses, samples and a console', () => {
    for (const [id, { tag, method, path, depth }] of Object.entries(operations)) {
      const text = page(`reference/${tag}/${id}`)
      const plain = text.replaceAll('<wbr>', '')
      assert.ok(plain.includes(`${method}</span><code>${path}</code>`), `${id}: its call`)
      assert.ok(text.includes(`class="badge badge-${depth}"`), `${id}: its depth`)
      assert.match(text, /<td><code>(?:200|20\d)<\/code><\/td><td>[A-Z]/, `${id}: its statuses`)
      for (const target of ['curl', 'python', 'javascript', 'go', 'powershell']) {
        assert.ok(text.includes(`data-sample="${target}"`), `${id}: ${target}`)
      }
      assert.ok(text.includes(`<sandbar-tryit operation="${id}"`), `${id}: its console`)
    }
  })

  test('has a page for every tag, which leads to each of its operations', () => {
    for (const [id, { tag }] of Object.entries(operations)) {
      assert.ok(page(`reference/${tag}`).includes(`href="./${id}/"`), `${tag}: ${id}`)
    }
  })

  test('explains every class of refusal', () => {
    const text = page('reference/errors')
    for (const [code, { errorClass, status }] of Object.entries({ ...refusalForms, ...faultForms })) {
      const row = new RegExp(`<tr id="${code}">[\\s\\S]*?</tr>`).exec(text)?.[0] ?? ''
      assert.ok(row.includes(errorClass) && row.includes(String(status)), code)
      assert.match(row, /<td>[A-Z][^<]{15,}<\/td><\/tr>/, `${code} says when it is given`)
    }
  })

  test('lists every command and option of the program', () => {
    const text = page('automation/cli')
    for (const command of commandNames) {
      assert.ok(text.includes(`id="${command}"`), command)
      for (const flag of flagsOf(command)) {
        assert.ok(text.includes(`--${flag.name}`) && text.includes(environmentName(flag)), `${command} --${flag.name}`)
      }
    }
  })

  test('lists every option of the plugin', () => {
    const text = page('teams/plugin')
    for (const { name } of pluginOptions) assert.ok(text.includes(`<code>${name}</code>`), name)
  })

  test('explains every rule of the linter and every option of sandbar-docs', () => {
    const text = page('teams/linter')
    for (const { name, severity } of lintRules) {
      assert.ok(text.includes(`<tr id="${name}"><td><code>${name}</code></td><td>${severity}</td>`), name)
    }
    for (const { name, options } of docsCommands) {
      assert.ok(text.includes(`id="command-${name}"`), name)
      for (const option of options) assert.ok(text.includes(`<code>--${option.name}`), `${name} --${option.name}`)
    }
  })

  test('gives a reason for each place where the plugin differs from Jekyll', () => {
    const text = page('teams/jekyll')
    const cases = JSON.parse(readFileSync(new URL('../plugin/fixtures/deviations.json', import.meta.url), 'utf8'))
    const listed = [...text.matchAll(/<tr id="([\w-]+)"><td>[^<]+<\/td><td>[^<]+<\/td><td>[^<]{20,}<\/td>/g)]
    assert.deepEqual(listed.map(([, id]) => id).sort(), Object.keys(cases).sort())
  })

  test('no article weighs more than 35 KiB, compressed, with its styles and scripts; widgets bring their own', () => {
    const sizeOf = (path: string) => gzipSync(readFileSync(join(site.directory, path))).length
    const frame = ['site.css', 'reading.js', 'theme.js'].reduce((sum, name) => sum + sizeOf(`assets/${name}`), 0)
    const pages = globSync('**/index.html', { cwd: site.directory })
    assert.ok(pages.length > 600, `${pages.length} pages`)
    const heavy = pages.filter((path) => sizeOf(path) + frame > 35 * 1024)
    assert.deepEqual(heavy, [])
  })

  test('lists its pages for programs that read', () => {
    const text = readFileSync(join(site.directory, 'llms.txt'), 'utf8')
    assert.match(text, /## Guides[\s\S]*\(\/on-prem\/continuous-replication\/\)[\s\S]*## API reference/)
    assert.doesNotMatch(text, /createSourceRelationship/)
  })

  test('shows every difference from a real cluster', () => {
    const rows = page('project/differences').match(/<tr><td>/g) ?? []
    assert.ok(rows.length >= 30, `${rows.length} rows`)
  })

  const platforms = ['on-prem', 'aws', 'azure']
  for (const platform of platforms) {
    test(`has the whole guide for ${platform}, with links to the other platforms`, () => {
      const text = page(`${platform}/continuous-replication`)
      for (const other of platforms) {
        const link = other === platform ? './' : `../../${other}/continuous-replication/`
        const isLinked = new RegExp(`data-platform="${other}"[^>]* href="${link}"`).test(text)
        assert.ok(isLinked, other)
      }
      assert.match(text, /You are reading the version for <strong>\w/)
      for (const id of [
        'createSourceRelationship',
        'authorizeTargetRelationship',
        'replicate',
        'deleteTargetRelationship',
      ]) {
        assert.ok(text.includes(`operation="${id}"`), id)
      }
    })
  }

  test('says on each platform what holds there, and nothing else', () => {
    assert.match(page('on-prem/continuous-replication'), /Compare the two versions/)
    assert.doesNotMatch(page('azure/continuous-replication'), /Compare the two versions|The root directory\./)
    assert.match(page('aws/continuous-replication'), /security group/)
    assert.doesNotMatch(page('on-prem/continuous-replication'), /security group/)
  })
})
