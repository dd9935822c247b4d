import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { operationIds } from '@sandbar/openapi'
import { normalizeOptions } from '../../plugin/options.ts'
import { registerShortcodes } from '../../plugin/shortcodes/tags.ts'
import { attributeOf, byClass, byTag, type Element, findAll, textOf } from './support/dom.ts'
import { outputOf, siteOf } from './support/site.ts'

/** A Markdown page with the tags registered. */
function renderPage(body: string, options: Record<string, unknown> = {}): string {
  const extendLiquid = ({ liquid }: { liquid: Parameters<typeof registerShortcodes>[0] }) =>
    registerShortcodes(liquid, normalizeOptions(options))
  return outputOf(siteOf({ 'a.md': `---\n---\n${body}\n` }, { extendLiquid }), 'a.html') ?? ''
}

const controls = (html: string): Element[] =>
  findAll(html, (element) => ['input', 'select', 'textarea'].includes(element.tagName))
const controlNamed = (html: string, name: string): Element => {
  const found = controls(html).find((control) => attributeOf(control, 'name') === name)
  return found ?? assert.fail(`there is no control named ${name}`)
}
const dataOf = (html: string): Record<string, unknown> => {
  const script = byClass(html, 'tryit-data')[0]
  return JSON.parse(
    script && 'value' in (script.childNodes[0] ?? {}) ? (script.childNodes[0] as { value: string }).value : '{}',
  )
}

describe('tryit', () => {
  for (const operationId of operationIds) {
    it(`prints ${operationId} with a label for every control and unique ids`, () => {
      const html = renderPage(`{% tryit "${operationId}" %}`)
      const ids = findAll(html, (element) => attributeOf(element, 'id') !== undefined).map((element) =>
        attributeOf(element, 'id'),
      )
      assert.equal(new Set(ids).size, ids.length)
      const labelled = byTag(html, 'label').map((label) => attributeOf(label, 'for'))
      for (const control of controls(html)) assert.ok(labelled.includes(attributeOf(control, 'id')))
      const { method, path } = dataOf(html)
      assert.equal(textOf(byClass(html, 'tryit-heading')[0] ?? assert.fail()), `${method} ${path}`)
      assert.doesNotMatch(html, /style=|onclick/)
    })
  }

  it('fills a form that is a valid request without typing', () => {
    const html = renderPage('{% tryit "createSourceRelationship" %}')
    assert.equal(attributeOf(controlNamed(html, 'body.target_root_path'), 'value'), '/replica')
    const { examples } = dataOf(html) as { examples: { value: unknown }[] }
    assert.deepEqual(JSON.parse(textOf(controlNamed(html, 'body'))), examples[0]?.value)
  })

  it('puts single fields of the tag into the JSON as well, of the type that the schema wants', () => {
    const html = renderPage(
      '{% tryit "createSourceRelationship" body.target_port="4000" body.target_address="203.0.113.99" body.source_root_path="{{whoAmI.home_directory}}" %}',
    )
    const { examples } = dataOf(html) as { examples: { value: Record<string, unknown> }[] }
    const { source_root_path: _, ...others } = examples[0]?.value ?? assert.fail()
    const wanted = { ...others, target_port: 4000, target_address: '203.0.113.99' }
    assert.deepEqual(JSON.parse(textOf(controlNamed(html, 'body'))), wanted)
    assert.equal(attributeOf(controlNamed(html, 'body.target_port'), 'value'), '4000')
    assert.equal(attributeOf(controlNamed(html, 'body.source_root_path'), 'data-from'), 'whoAmI.home_directory')
  })

  it('says before the form what is not emulated in full', () => {
    const wordsOf = (depth: string | undefined) => {
      const get = { operationId: 'x', summary: 'X', 'x-depth': depth, responses: { 200: { description: 'Yes' } } }
      const html = renderPage('{% tryit "x" %}', { openapi: { openapi: '3.1.0', paths: { '/x': { get } } } })
      return byClass(html, 'tryit-depth').map(textOf).join()
    }
    assert.match(wordsOf('none'), /answers 501 and does nothing/)
    assert.match(wordsOf('stored'), /keeps what it is given/)
    assert.match(wordsOf('static'), /same answer/)
    assert.equal(wordsOf('stateful'), '')
    assert.equal(wordsOf(undefined), '')
  })

  it('takes the side of the operation as the first cluster, and the author may choose another', () => {
    const clusterOf = (html: string) => attributeOf(byTag(html, 'sandbar-tryit')[0] ?? assert.fail(), 'cluster')
    assert.equal(clusterOf(renderPage('{% tryit "authorizeTargetRelationship" %}')), 'beta')
    assert.equal(clusterOf(renderPage('{% tryit "listSourceRelationships" cluster="beta" %}')), 'beta')
  })

  it('leaves a control empty whose value comes from an earlier answer, and says where from', () => {
    const html = renderPage('{% tryit "replicate" id="{{createSourceRelationship.id}}" %}')
    const control = controlNamed(html, 'path.id')
    assert.equal(attributeOf(control, 'value'), '')
    assert.equal(attributeOf(control, 'data-from'), 'createSourceRelationship.id')
    assert.match(html, /Taken from <code>id<\/code> in the answer of <code>createSourceRelationship<\/code>/)
  })

  it('takes the body of the author', () => {
    const html = renderPage(`{% tryit "modifySourceRelationship" body='{"replication_enabled":false}' %}`)
    assert.deepEqual(JSON.parse(textOf(controlNamed(html, 'body'))), { replication_enabled: false })
    const select = controlNamed(html, 'body.replication_enabled')
    const options = select.childNodes.filter((node): node is Element => 'tagName' in node)
    const chosen = options.filter((option) => attributeOf(option, 'selected') !== undefined)
    assert.deepEqual(chosen.map(textOf), ['false'])
  })

  it('prints a curl sample that sends what the form says', () => {
    const html = renderPage('{% tryit "createSourceRelationship" %}')
    const sample = textOf(byClass(html, 'tryit-samples')[0] ?? assert.fail())
    assert.match(sample, /curl -k -X POST 'https:\/\/203\.0\.113\.10:8000\/v2\/replication\/source-relationships\/'/)
    assert.match(sample, /"target_address": "203\.0\.113\.20"/)
  })

  it('stands inside a list step, and twice on a page', () => {
    const html = renderPage(
      '1. Ask:\n\n   {% tryit "getVersion" %}\n\n1. Ask again:\n\n   {% tryit "getVersion" %}\n\n1. Done.',
    )
    const inside = findAll(
      html,
      (element, ancestors) => element.tagName === 'sandbar-tryit' && ancestors.includes('li'),
    )
    assert.deepEqual(
      inside.map((element) => attributeOf(element, 'id')),
      ['tryit-getVersion', 'tryit-getVersion-2'],
    )
    assert.equal(byTag(html, 'ol').length, 1)
  })

  it('keeps text of the contract from becoming HTML', () => {
    const hostile = '</script><img src=x onerror=alert(1)>'
    const paths = {
      '/x': {
        get: {
          operationId: 'x',
          summary: hostile,
          parameters: [{ name: hostile, in: 'query', description: hostile, schema: {} }],
          responses: {},
        },
      },
    }
    const html = renderPage('{% tryit "x" %}', { openapi: { openapi: '3.1.0', paths } })
    assert.equal(byTag(html, 'img').length, 0)
    assert.equal(dataOf(html).summary, hostile)
  })

  it('works with a document of the user', () => {
    const schema = {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, tags: { type: 'array' } },
    }
    const post = {
      operationId: 'addPet',
      requestBody: { content: { 'application/json': { schema, example: { name: 'Rex' } } } },
      responses: { 201: { description: 'Made' } },
    }
    const html = renderPage('{% tryit "addPet" %}', {
      openapi: { openapi: '3.0.3', paths: { '/pets': { post } } },
      targets: [],
    })
    assert.equal(attributeOf(controlNamed(html, 'body.name'), 'value'), 'Rex')
    assert.notEqual(attributeOf(controlNamed(html, 'body.tags'), 'data-json'), undefined)
    assert.match(html, /Example answer: 201\. Made/)
  })

  const wrong: [string, RegExp][] = [
    ['{% tryit "replicat" %}', /a\.md:3:1: .*no such operation, nearest is replicate/],
    ['{% tryit "replicate" idd="x" %}', /Could not use idd in tryit "replicate": .* nearest is id/],
    ['{% tryit "replicate" cluster="gamma" %}', /Could not send to the cluster gamma: known are alpha, beta/],
    ['{% tryit %}', /wanted \{% tryit "operationId" %\}/],
  ]
  for (const [source, message] of wrong) {
    it(`refuses ${source}`, () => {
      assert.throws(() => renderPage(source), message)
    })
  }
})

describe('clusters', () => {
  it('prints both clusters, relationship and job, readable without script', () => {
    const trees = { alpha: [{ name: 'plans', entries: [{ name: 'a.txt' }] }] }
    const html = renderPage('{% clusters alpha="/projects/" beta="/replica/" %}', { trees })
    const sections = byClass(html, 'clusters-cluster')
    assert.deepEqual(
      sections.map((section) => attributeOf(section, 'data-cluster')),
      ['alpha', 'beta'],
    )
    assert.deepEqual(
      byClass(html, 'clusters-tree').map((tree) => attributeOf(tree, 'data-path')),
      ['/projects/', '/replica/'],
    )
    assert.match(textOf(sections[0] ?? assert.fail()), /^alphasource\/projects\/plansa\.txt$/)
    assert.equal(attributeOf(byClass(html, 'clusters-status')[0] ?? assert.fail(), 'aria-live'), 'polite')
  })

  it('carries the mode that the option asks for', () => {
    const html = renderPage('{% clusters %}', { clusters: 'page' })
    assert.equal(attributeOf(byTag(html, 'sandbar-clusters')[0] ?? assert.fail(), 'mode'), 'page')
  })
})
