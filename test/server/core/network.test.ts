import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const networks = '/v2/network/interfaces/1/networks/'
const oldest = '/v1/network/settings'

describe('network settings', () => {
  let sandbox: Clusters
  let admin: Signed
  before(async () => {
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
  })
  after(() => sandbox.close())

  const read = async (path: string) => (await admin.expect(200, `GET ${path}`)).json
  const list = async () => (await read(networks)) as unknown as { id: number; name: string; ip_ranges: string[] }[]

  test('of the first two versions are the same ones, and the node keeps its address', async () => {
    await admin.expect(202, `PATCH ${oldest}`, { ip_ranges: ['192.0.2.10-11'], gateway: '192.0.2.1', mtu: 9000 })
    assert.deepEqual((await list())[0]?.ip_ranges, ['192.0.2.10-11'])
    const { default_gateway, mtu } = await read('/v2/network/interfaces/1')
    assert.deepEqual([default_gateway, mtu], ['192.0.2.1', 9000])
    await admin.expect(202, 'PATCH /v2/network/interfaces/1', { mtu: 4000 })
    assert.equal((await read(oldest)).mtu, 4000)
    const { network_status } = await read('/v1/network/status/1')
    assert.equal((network_status as { address: string }).address, '203.0.113.10')
  })

  test('that a PUT leaves out go back to what they were at first', async () => {
    await admin.expect(202, `PUT ${oldest}`, { dns_servers: ['192.0.2.53'] })
    const { dns_servers, mtu, ip_ranges, gateway } = await read(oldest)
    assert.deepEqual([dns_servers, mtu, ip_ranges, gateway], [['192.0.2.53'], 1500, ['203.0.113.10'], ''])
  })

  test('take further networks, whose numbers never come back', async () => {
    const second = { name: 'backup', ip_ranges: ['192.0.2.32/28'], floating_ip_ranges: ['192.0.2.60-61'] }
    await admin.expect(202, `POST ${networks}`, second)
    await admin.expect(400, `POST ${networks}`, second)
    assert.deepEqual(
      (await list()).map(({ id }) => id),
      [1, 2],
    )
    assert.deepEqual(await read('/v1/network/floating-ip-allocation'), [
      { id: 1, floating_addresses: ['192.0.2.60', '192.0.2.61'] },
    ])
    assert.equal((await read('/v1/network/static-ip-allocation')).total_ips, 17)
    await admin.expect(202, `PATCH ${networks}2`, { name: 'tapes' })
    assert.equal((await read(`${networks}2`)).name, 'tapes')
    await admin.expect(202, `DELETE ${networks}2`)
    await admin.expect(404, `GET ${networks}2`)
    await admin.expect(404, `DELETE ${networks}2`)
    await admin.expect(202, `POST ${networks}`, { name: 'backup', ip_ranges: ['192.0.2.40'] })
    assert.deepEqual((await list()).at(-1)?.id, 3)
    await admin.expect(202, `DELETE ${networks}1`)
    await admin.expect(400, `DELETE ${networks}3`)
    assert.deepEqual((await read(oldest)).ip_ranges, ['192.0.2.40'])
  })

  test('that make no sense are refused and leave the others alone', async () => {
    const before = await list()
    const refused: object[] = [
      { ip_ranges: [] },
      { ip_ranges: ['192.0.2.300'] },
      { floating_ip_ranges: ['192.0.2.20-10'] },
      { netmask: '255.0.255.0' },
      { dns_servers: ['name.example.com'] },
      { tenant_id: 9 },
      { id: 7 },
    ]
    for (const body of refused) await admin.expect(400, `PATCH ${networks}3`, body)
    await admin.expect(404, `PATCH ${networks}9`, { name: 'x' })
    await admin.expect(404, 'PATCH /v2/network/interfaces/2', { mtu: 1500 })
    await admin.expect(400, 'PATCH /v2/network/interfaces/1', { default_gateway: 'router' })
    assert.deepEqual(await list(), before)
  })

  test('have an ETag that a change can ask for', async () => {
    const { ETag: etag = '' } = await admin.headers(`GET ${oldest}`)
    const send = (tag: string) => admin.send('PATCH /v2/network/interfaces/1', { mtu: 1500 }, { 'if-match': tag })
    assert.equal((await send('"0"')).status, 412)
    assert.equal((await send(etag)).status, 202)
    assert.equal((await send(etag)).status, 412)
  })

  test('of the third version are checked as a whole, kept, and can be tried without being kept', async () => {
    const host = { type: 'HOST', host_addresses: { floating_ip_ranges: ['192.0.2.70'], netmask: '255.255.255.0' } }
    const wanted = {
      managed_interfaces: null,
      frontend_networks: [{ id: 1, name: 'front', addresses: host, tenant_id: 1 }],
    }
    await admin.expect(200, 'PUT /v3/network/validate', wanted)
    assert.notDeepEqual(await read('/v3/network'), wanted)
    await admin.expect(200, 'PUT /v3/network', wanted)
    assert.deepEqual(await read('/v3/network'), wanted)
    assert.deepEqual((await read('/v3/network/status/1')).addresses, ['203.0.113.10', '192.0.2.70'])
    const [front] = wanted.frontend_networks
    const refused: object[] = [
      { ...wanted, frontend_networks: [] },
      { ...wanted, frontend_networks: [front, front] },
      { ...wanted, frontend_networks: [{ ...front, addresses: { type: 'DHCP' } }] },
      { ...wanted, frontend_networks: [{ ...front, addresses: { ...host, type: 'STATIC' } }] },
    ]
    for (const body of refused) {
      await admin.expect(400, 'PUT /v3/network/validate', body)
      await admin.expect(400, 'PUT /v3/network', body)
    }
    const bond = { interface_name: 'bond0', bonding_mode: 'ACTIVE_BACKUP', mtu: 1500, networks: [4] }
    const managed_interfaces = { frontend_bond_config: bond, frontend_vlans: [] }
    await admin.expect(400, 'PUT /v3/network', { ...wanted, managed_interfaces })
    assert.deepEqual(await read('/v3/network'), wanted)
  })

  test('connections are those that the edge has open', async () => {
    const api = sandbox.clusters[0]?.api ?? assert.fail()
    const { ...headers } = await tokenOf(api)
    const call = { method: 'GET', url: '/v2/network/connections/', headers, body: null }
    const shown = async (more: object) => {
      const { body } = await api.handle({ ...call, ...more })
      const [node] = JSON.parse(new TextDecoder().decode(body as Uint8Array))
      return (node.connections as { network_address: string }[]).map(({ network_address }) => network_address)
    }
    assert.deepEqual(await shown({}), [])
    assert.deepEqual(await shown({ peer: '192.0.2.7' }), ['192.0.2.7'])
    const connections = () => ['192.0.2.7', '192.0.2.8', '192.0.2.7']
    assert.deepEqual(await shown({ peer: '192.0.2.7', connections }), connections())
  })
})

async function tokenOf(api: Clusters['clusters'][number]['api']): Promise<Record<string, string>> {
  const body = new TextEncoder().encode(JSON.stringify({ username: 'admin', password: 'sandbar' }))
  const { body: answer } = await api.handle({ method: 'POST', url: '/v1/session/login', headers: {}, body })
  return { authorization: `Bearer ${JSON.parse(new TextDecoder().decode(answer as Uint8Array)).bearer_token}` }
}
