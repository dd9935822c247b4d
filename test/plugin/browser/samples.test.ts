import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { prepareRequest } from '../../../plugin/browser/request.ts'
import { curlSample, quoteForShell } from '../../../plugin/samples/curl.ts'
import { goSample } from '../../../plugin/samples/go.ts'
import { javascriptSample } from '../../../plugin/samples/javascript.ts'
import { powershellSample } from '../../../plugin/samples/powershell.ts'
import { pythonSample } from '../../../plugin/samples/python.ts'
import type { SampleRequest } from '../../../plugin/samples/sample-request.ts'
import { asOneProgram, hasGo } from '../../support/go-samples.ts'

const run = promisify(execFile)

const hostile = [
  'plain',
  '',
  "it's",
  '"double"',
  'back\\slash',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell must not expand it either
  '$HOME ${HOME} $(id) `id`',
  '%41 %25 %',
  'a b+c&d=e#f?g',
  '-X',
  '@/etc/passwd',
  '*?[a-z]{x,y}',
  '!history !!',
  '%VAR% ^caret',
  'line\nbreak\ttab',
  'grüße 漢字 🦀',
  '\u202Egnp.exe',
  "'; touch owned; '",
  "'\\''",
  '<img src=x onerror=alert(1)>',
]

interface Received {
  method: string
  url: string
  body: string
  token: string
  extra: string
}

let received: Received[] = []
const server = createServer(async (request, response) => {
  received.push(await receive(request))
  response.end('{}')
})
let origin = ''

async function receive(request: IncomingMessage): Promise<Received> {
  let body = ''
  for await (const part of request.setEncoding('utf8')) body += part
  const { method = '', url = '', headers } = request
  return { method, url, body, token: headers.authorization ?? '', extra: String(headers['x-extra'] ?? '') }
}

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})

function sampleOf(text: string): SampleRequest {
  const operation = { method: 'POST', path: '/v1/files/{ref}/entries/', bodyType: 'application/json' }
  const request = prepareRequest(operation, [
    { name: 'path.ref', value: `/projects/${text}` },
    { name: 'query.limit', value: text },
    { name: 'body', value: JSON.stringify({ name: text, big: 0 }).replace('0}', '9007199254740993}') },
  ])
  return { ...request, origin, needsToken: true }
}

async function canRun(command: string): Promise<boolean> {
  return run(command, ['--version']).then(
    () => true,
    () => false,
  )
}

function assertAllSame(samples: readonly SampleRequest[]) {
  assert.equal(received.length, samples.length)
  for (const [index, sample] of samples.entries()) assertSame(hostile[index] ?? '', sample, received[index])
}

function assertSame(text: string, sample: SampleRequest, got = received[0]) {
  assert.deepEqual(
    got && { method: got.method, url: got.url, body: got.body, token: got.token },
    { method: 'POST', url: sample.url, body: sample.body, token: 'Bearer secret' },
    `sent as ${JSON.stringify(text)}`,
  )
}

test('a quoted word comes out of a shell as it went in', async () => {
  for (const text of hostile) {
    const { stdout } = await run('sh', ['-c', `printf %s ${quoteForShell(text)}`])
    assert.equal(stdout, text)
  }
})

describe('samples, run by the program that they are written for', () => {
  test('curl sends byte for byte what the form holds', async (t) => {
    if (!(await canRun('curl'))) return t.skip('curl is not installed')
    for (const text of hostile) {
      received = []
      const sample = sampleOf(text)
      await run('sh', ['-c', curlSample(sample)], { env: { PATH: process.env.PATH, TOKEN: 'secret' } })
      assertSame(text, sample)
    }
  })

  test('curl sends hostile and empty header values', async (t) => {
    if (!(await canRun('curl'))) return t.skip('curl is not installed')
    for (const value of ['"quoted" $HOME `id`', "it's", '']) {
      received = []
      const sample: SampleRequest = { ...sampleOf('x'), headers: [['x-extra', value]] }
      await run('sh', ['-c', curlSample(sample)], { env: { PATH: process.env.PATH, TOKEN: 'secret' } })
      assert.equal(received[0]?.extra, value)
    }
  })

  test('Python sends byte for byte what the form holds', async (t) => {
    if (!(await canRun('python3'))) return t.skip('Python is not installed')
    received = []
    const samples = hostile.map(sampleOf)
    const program = 'import json, sys\nfor text in json.loads(sys.argv[1]):\n    exec(text, {})'
    const env = { PATH: process.env.PATH, TOKEN: 'secret' }
    await run('python3', ['-c', program, JSON.stringify(samples.map(pythonSample))], { env })
    assertAllSame(samples)
  })

  test('JavaScript sends byte for byte what the form holds', async () => {
    received = []
    const samples = hostile.map(sampleOf)
    const program = samples.map((sample) => `await (async () => {\n${javascriptSample(sample)}\n})()`).join('\n')
    const env = { PATH: process.env.PATH, TOKEN: 'secret' }
    await run(process.execPath, ['--input-type=module', '--no-warnings', '-e', program], { env })
    assertAllSame(samples)
  })

  test('Go sends byte for byte what the form holds', async (t) => {
    if (!(await hasGo())) return t.skip('Go is not installed')
    const directory = await mkdtemp(join(tmpdir(), 'sandbar-go-samples-'))
    const samples = hostile.map(sampleOf)
    await writeFile(join(directory, 'go.mod'), 'module samples\n\ngo 1.21\n')
    await writeFile(join(directory, 'main.go'), asOneProgram(samples.map(goSample)))
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, TOKEN: 'secret' }
    await run('go', ['build', '-o', 'samples', '.'], { cwd: directory, env })
    received = []
    await run(join(directory, 'samples'), [], { env })
    assertAllSame(samples)
    await rm(directory, { recursive: true })
  })

  test('PowerShell sends byte for byte what the form holds', async (t) => {
    if (!(await canRun('pwsh'))) return t.skip('PowerShell is not installed')
    for (const text of hostile) {
      received = []
      const sample = sampleOf(text)
      await run('pwsh', ['-NoProfile', '-Command', powershellSample(sample)], {
        env: { PATH: process.env.PATH, HOME: process.env.HOME, TOKEN: 'secret' },
      })
      assertSame(text, sample)
    }
  })

  test('no quote of a value ends a string of PowerShell', () => {
    for (const text of [...hostile, 'typographic ‘quotes’ ‚here‛']) {
      const written = powershellSample({ ...sampleOf('x'), body: text })
      const literal = /Body = '((?:[^'‘’‚‛]|(['‘’‚‛])\2)*)'\n/.exec(written)?.[1]
      assert.equal(literal?.replace(/(['‘’‚‛])\1/g, '$1'), text)
    }
  })

  test('a call without body and token sends neither', async (t) => {
    if (!(await canRun('curl'))) return t.skip('curl is not installed')
    received = []
    const sample: SampleRequest = { method: 'POST', origin, url: '/x', headers: [], body: null, needsToken: false }
    await run('sh', ['-c', curlSample(sample)], { env: { PATH: process.env.PATH } })
    assert.deepEqual(received[0], { method: 'POST', url: '/x', body: '', token: '', extra: '' })
  })
})
