import assert from 'node:assert/strict'
import { createHook } from 'node:async_hooks'
import { after, before, describe, test } from 'node:test'
import { createKnownClusters, createVirtualClock, nodeDigest, randomIdentifiers } from '@sandbar/engine/node'
import { type OperationId, operationIds, operations } from '@sandbar/openapi'
import {
  type Api,
  createApi,
  createDigestPasswords,
  createSessions,
  defaultAccount,
  plantAccounts,
  preparePlanting,
  seeds,
} from '@sandbar/server/core'
import { type NodeCluster, openNodeCluster } from '../../../server/node-cluster.ts'
import { scaled } from '../../support/campaign.ts'
import { exampleOf, type Json, placesOf, replaced, requestOf } from './made.ts'

/** Ways to write loopback, link-local, private and metadata addresses that some resolver or parser takes. */
const places = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7F.1',
    '0177.0.0.1',
    '017700000001',
    '127.0.0.01',
  ],
  ...[
    '127.0.0.1.',
    '127.255.255.254',
    '0',
    '0.0.0.0',
    '0x0',
    '00.00.00.00',
    '127。0。0。1',
    '①②⑦.⓪.⓪.①',
    '１２７.0.0.1',
  ],
  ...['localhost', 'LOCALHOST', 'LocalHost.', 'localhost.localdomain', 'ip6-localhost', 'foo.localhost'],
  ...[
    '::1',
    '[::1]',
    '::',
    '[::]',
    '0:0:0:0:0:0:0:1',
    '0000::0001',
    '::ffff:127.0.0.1',
    '[::ffff:7f00:1]',
    '::127.0.0.1',
    '::1%lo',
  ],
  ...[
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '::ffff:0:127.0.0.1',
    '169.254.169.254',
    '0xa9fea9fe',
    '2852039166',
    '0251.0376.0251.0376',
  ],
  ...['::ffff:a9fe:a9fe', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fe80::1%25lo', 'metadata.google.internal'],
  ...[
    '10.0.0.1',
    '0x0a000001',
    '167772161',
    '172.16.0.1',
    '192.168.0.1',
    '192.168.1',
    '3232235521',
    'fc00::1',
    '100.64.0.1',
    '198.18.0.1',
  ],
  ...[
    '127.0.0.1.nip.io',
    '7f000001.rebind.example',
    'user@127.0.0.1',
    '203.0.113.20@127.0.0.1',
    '127.0.0.1#203.0.113.20',
    '127.0.0.1:22',
  ],
  ...[
    'http://127.0.0.1/',
    '//127.0.0.1',
    '%31%32%37.0.0.1',
    '127%2e0%2e0%2e1',
    '203.0.113.20\\@127.0.0.1',
    '224.0.0.1',
    '255.255.255.255',
  ],
]

/** What Node makes before it connects, asks a resolver or sends a datagram. */
const reachingOut = new Set([
  ...['TCPCONNECTWRAP', 'PIPECONNECTWRAP', 'GETADDRINFOREQWRAP', 'GETNAMEINFOREQWRAP'],
  ...['QUERYWRAP', 'DNSCHANNEL', 'UDPWRAP', 'UDPSENDWRAP', 'PROCESSWRAP'],
])

let node: NodeCluster
let api: Api
let headers: Record<string, string>
const seen: string[] = []
const hook = createHook({
  init: (_id, type) => {
    if (reachingOut.has(type)) seen.push(type)
  },
})

before(async () => {
  const clock = createVirtualClock({ rate: 1 })
  const known = createKnownClusters()
  // Nobody listens there; a call that reaches it is seen.
  known.add({ name: 'beta', aliases: ['203.0.113.20'], port: 3712, dial: { host: '127.0.0.1', port: 1 } })
  node = await openNodeCluster(
    {
      ...{
        name: 'alpha',
        coreVersion: '7.10.2',
        dataDirectory: null,
        mustHold: () => {},
        root: null,
        host: '127.0.0.1',
        replicationPort: 0,
      },
      ...{ certificate: null, known, allowPeers: ['0.0.0.0/0', '::/0'], clock, intervalMs: 60_000 },
      ...{ seed: seeds.demo.first, partnersUp: Promise.resolve() },
    },
    () => {},
  )
  const ports = { digest: nodeDigest, identifiers: randomIdentifiers, clock }
  const passwords = createDigestPasswords(ports)
  await plantAccounts(node.records, await preparePlanting(defaultAccount, passwords))
  api = createApi({
    ...{ cluster: () => node.cluster, records: () => node.records, sessions: createSessions(ports), passwords },
    ...{ digest: nodeDigest, identifiers: randomIdentifiers, address: '203.0.113.10', neighbours: [] },
  })
  const login = { method: 'POST', url: '/v1/session/login', headers: {} }
  const { body } = await api.handle({ ...login, body: Buffer.from('{"username":"admin","password":"sandbar"}') })
  assert.ok(body instanceof Uint8Array)
  headers = { authorization: `Bearer ${JSON.parse(Buffer.from(body).toString()).bearer_token}` }
  hook.enable()
})
after(async () => {
  hook.disable()
  await node.close()
})

/** The status; what was sent is not looked at, only whom it reached. */
async function send(id: OperationId, value: Json | undefined): Promise<number> {
  const { parts } = exampleOf(id)
  const request = requestOf(id, { ...parts, headers, ...(value === undefined ? {} : { body: JSON.stringify(value) }) })
  const { status } = await api.handle(request)
  return status
}

async function sourceTo(address: string): Promise<number> {
  const source = { source_root_path: '/projects', target_root_path: '/replica' }
  return send('createSourceRelationship', { ...source, target_address: address })
}

describe(`${places.length} ways to name this machine or its network`, () => {
  test('are more than sixty different ones', () => {
    assert.ok(new Set(places).size === places.length && places.length >= 60)
  })

  test('open no socket and look nothing up as target_address, though all of the internet is allowed', async () => {
    for (const place of places)
      for (const port of [22, 80, 3712, 8000]) {
        seen.length = 0
        const body = {
          source_root_path: '/projects',
          target_root_path: '/replica',
          target_address: place,
          target_port: port,
        }
        const status = await send('createSourceRelationship', body)
        assert.deepEqual([status, seen], [400, []], `${place} on ${port}`)
      }
  })

  test('open no socket in any text of any operation, nor in any path', async () => {
    let asked = 0
    // In turns, so that every way is tried on many operations; a campaign tries all on all.
    const step = Math.max(1, Math.round(4 / scaled(1)))
    const asking = operationIds.filter((name) => operations[name].depth !== 'none' && name !== 'logout')
    for (const [turn, id] of asking.entries()) {
      const { parts, bodies } = exampleOf(id)
      const texts = bodies.map((body) => placesOf(body).filter((at) => typeof valueAt(body, at) === 'string'))
      for (const [index, place] of places.entries()) {
        if ((index + turn) % step !== 0) continue
        seen.length = 0
        for (const [which, body] of bodies.entries()) {
          const all = (texts[which] ?? []).reduce<Json>((value, at) => replaced(value, at, place) ?? null, body)
          const one = texts[which]?.[index % Math.max(1, texts[which].length)]
          await send(id, all)
          if (one) await send(id, replaced(stranded(body), one, place))
          asked += 2
        }
        const names = Object.keys(parts.params)
        if (names.length > 0) {
          const params = Object.fromEntries(names.map((name) => [name, place]))
          await api.handle(requestOf(id, { ...parts, params, headers }))
          asked += 1
        }
        assert.deepEqual(seen, [], `${id} with ${place}`)
      }
    }
    assert.ok(asked > 4_000, `${asked} requests`)
  })

  test('are told from a known cluster, whose socket the watch does see', async () => {
    seen.length = 0
    assert.equal(await sourceTo('203.0.113.20'), 400)
    assert.ok(seen.includes('TCPCONNECTWRAP'), seen.join())
  })
})

/** The body without the address that can be dialled. */
function stranded(body: Json): Json {
  return JSON.parse(JSON.stringify(body).replaceAll('203.0.113.20', 'nowhere.example'))
}

function valueAt(value: Json, at: readonly (string | number)[]): unknown {
  return at.reduce<unknown>((current, step) => (current as Record<string | number, unknown>)[step], value)
}
