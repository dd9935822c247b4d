import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import dns from 'node:dns'
import { describe, mock, test } from 'node:test'
import { createKnownClusters } from '@sandbar/engine/node'
import { isAllowed, parseCidr, parseIp } from '../../engine/node/transport/address.ts'
import { echo, identities, refusalOf } from './transport-contract.ts'
import { createLonely } from './transport-support.ts'

/** Forms of addresses that some resolver or parser somewhere turns into another machine. */
const hostile = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '127.0.0.01',
  ],
  ...[
    '0',
    '0.0.0.0',
    '00.0.0.0',
    '0x0',
    '255.255.255.255',
    '224.0.0.1',
    '127.0.0.1.',
    '127.0.0.1:22',
    '127。0。0。1',
    '①②⑦.0.0.1',
  ],
  ...[
    'localhost',
    'LOCALHOST',
    'localhost.',
    'localhost.localdomain',
    'ip6-localhost',
    '127.0.0.1.nip.io',
    'beta.',
    'BETA.',
    'b\u0435ta',
  ],
  ...[
    '::1',
    '[::1]',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '0:0:0:0:0:0:0:1',
    '::ffff:0:127.0.0.1',
    '::1%lo',
    'fe80::1%eth0',
    'fe80::1',
  ],
  ...[
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fc00::1',
    'ff02::1',
    '169.254.169.254',
    'fd00:ec2::254',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
  ],
  ...[
    'user@beta',
    'beta@127.0.0.1',
    'http://beta/',
    '//beta',
    'beta/',
    'beta#',
    'beta?x',
    'beta:3712',
    ' beta',
    'beta ',
    'beta\n',
    'beta\0',
  ],
  ...[
    '',
    ' ',
    '.',
    '..',
    '*',
    '%62eta',
    '%31%32%37.0.0.1',
    '/var/run/docker.sock',
    '\\\\beta\\share',
    'x'.repeat(100_000),
  ],
]

describe('addresses that are not in the table', () => {
  for (const [title, allowPeers] of [
    ['without allowed peers', []],
    ['with all of the internet allowed', ['0.0.0.0/0', '::/0']],
  ] as const) {
    test(`${title} no socket opens and no name is looked up for ${hostile.length} hostile forms`, async () => {
      const { transport, known } = await createLonely({ more: { allowPeers, allowPeerPorts: [22, 3712] } })
      known.add({ name: 'beta', aliases: ['203.0.113.20'], port: 3712, dial: { host: '127.0.0.1', port: 1 } })
      let sockets = 0
      const count = () => {
        sockets += 1
      }
      const lookup = mock.method(dns, 'lookup', () => assert.fail('looked a name up'))
      subscribe('net.client.socket', count)
      for (const address of hostile) {
        for (const port of [3712, 22]) {
          await assert.rejects(transport.dial({ address, port }), refusalOf('relationship_bad_address'), address)
        }
      }
      assert.equal(sockets, 0)
      await assert.rejects(transport.dial({ address: 'Beta', port: 3712 }), refusalOf('peer_unreachable'))
      assert.equal(sockets, 1, 'the spy sees a socket that does open')
      unsubscribe('net.client.socket', count)
      assert.equal(lookup.mock.callCount(), 0)
      lookup.mock.restore()
      await transport.close()
    })
  }

  test('an allowed range opens its addresses on the pinned ports only', async () => {
    const beta = await createLonely()
    const more = { allowPeers: ['127.0.0.0/8'], allowPeerPorts: [beta.port] }
    const alpha = await createLonely({ more })
    const link = await alpha.transport.dial({ address: '127.0.0.1', port: beta.port })
    assert.equal(link.remote.uuid, identities.beta.uuid)
    const elsewhere = { address: '127.0.0.1', port: alpha.port }
    await assert.rejects(alpha.transport.dial(elsewhere), refusalOf('relationship_bad_address'))
    await Promise.all([alpha.transport.close(), beta.transport.close()])
  })

  test('a range that is none is refused when the transport is made', async () => {
    for (const range of ['10.0.0.0/33', '10.0.0/8', 'beta', '::1%lo', '10.0.0.0/8/8', '10.0.0.0/-1', '']) {
      await assert.rejects(
        createLonely({ handler: echo, more: { allowPeers: [range] } }),
        refusalOf('relationship_bad_address'),
      )
    }
  })
})

describe('isAllowed', () => {
  const allowed = (address: string, ...ranges: string[]) => {
    const ip = parseIp(address)
    assert.ok(ip, address)
    return isAllowed(
      ip,
      ranges.map((range) => parseCidr(range) ?? assert.fail(range)),
    )
  }

  test('a range holds its first and last address and no neighbour', () => {
    assert.equal(allowed('198.51.100.0', '198.51.100.0/25'), true)
    assert.equal(allowed('198.51.100.127', '198.51.100.0/25'), true)
    assert.equal(allowed('198.51.100.128', '198.51.100.0/25'), false)
    assert.equal(allowed('198.51.99.255', '198.51.100.0/25'), false)
    assert.equal(allowed('2001:db8::ffff', '2001:db8::/112'), true)
    assert.equal(allowed('2001:db8::1:0', '2001:db8::/112'), false)
    assert.equal(allowed('2001:db8::198.51.100.7', '2001:db8::c633:6407'), true)
  })

  test('private networks open only through a range inside them', () => {
    assert.equal(allowed('10.1.2.3', '0.0.0.0/0'), false)
    assert.equal(allowed('10.1.2.3', '10.0.0.0/8'), true)
    assert.equal(allowed('10.1.2.3', '10.1.0.0/16'), true)
    assert.equal(allowed('10.1.2.3', '8.0.0.0/6'), false)
    assert.equal(allowed('8.8.8.8', '0.0.0.0/0'), true)
    assert.equal(allowed('::1', '::/0'), false)
    assert.equal(allowed('fd00::1', 'fd00::/16'), true)
  })

  test('what can be no cluster stays shut, listed or not', () => {
    for (const address of [
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::ffff:10.0.0.1',
      '::ffff:0:10.0.0.1',
      '64:ff9b::a00:1',
      'ff02::1',
    ]) {
      const own = address.includes(':') ? `${address}/128` : `${address}/32`
      assert.equal(allowed(address, own, '0.0.0.0/0', '::/0'), false, address)
    }
  })
})

describe('createKnownClusters', () => {
  const beta = { name: 'Beta', aliases: ['203.0.113.20'], port: 3712, dial: { host: '127.0.0.1', port: 40_123 } }

  test('finds a cluster by name, alias and real place, each with its own port', () => {
    const known = createKnownClusters([beta])
    for (const address of ['beta', 'BETA', '203.0.113.20']) {
      assert.deepEqual(known.find({ address, port: 3712 }), beta.dial)
      assert.equal(known.find({ address, port: 40_123 }), undefined)
    }
    assert.deepEqual(known.find({ address: '127.0.0.1', port: 40_123 }), beta.dial)
    assert.equal(known.find({ address: '127.0.0.1', port: 3712 }), undefined)
  })

  test('forgets who is removed and replaces who is added again', () => {
    const known = createKnownClusters([beta])
    known.add({ ...beta, name: 'beta', dial: { host: '::1', port: 5 } })
    assert.equal(known.list().length, 1)
    assert.deepEqual(known.find({ address: 'beta', port: 3712 }), { host: '::1', port: 5 })
    known.remove('BETA')
    assert.equal(known.find({ address: 'beta', port: 3712 }), undefined)
  })

  test('takes no host name as the place of a cluster', () => {
    const add = () => createKnownClusters([{ ...beta, dial: { host: 'localhost', port: 1 } }])
    assert.throws(add, refusalOf('relationship_bad_address'))
  })
})
