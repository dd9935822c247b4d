import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { findQq } from '../support/qq.ts'
import { openQqSession, type QqSession } from '../support/qq-session.ts'

const qq = findQq()
const directory = mkdtempSync(join(tmpdir(), 'sandbar-qq-system-'))
const certificate = join(directory, 'certificate.pem')
const uuid = '7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869'
const bond = { interface_name: 'bond0', bonding_mode: 'ACTIVE_BACKUP', mtu: 1500, networks: [1] }
const ranges = {
  default_gateway: '192.0.2.1',
  ip_ranges: ['192.0.2.10'],
  floating_ip_ranges: [],
  netmask: '255.255.255.0',
}
const network = {
  managed_interfaces: { frontend_bond_config: bond, frontend_vlans: [] },
  frontend_networks: [{ id: 1, name: 'front', addresses: { type: 'STATIC', static_addresses: ranges }, tenant_id: 1 }],
}
const hub = ['--hub-address', '203.0.113.20']

/** Commands that run, in this order, with something that their output has to hold. */
const working: [line: string, output: RegExp][] = [
  ['version', /Qumulo Core 7\.10/],
  ['nodes_list', /"node_status": "online"/],
  ['node_state_get', /"ACTIVE"/],
  ['cluster_conf', /"cluster_name": "alpha"/],
  ['set_cluster_conf --cluster-name harbour', /"harbour"/],
  ['node_chassis_status_get', /"light_visible": false/],
  ['set_node_identify_light --node 1 on', /^$/],
  ['node_chassis_status_get --node 1', /"light_visible": true/],
  ['restriper_status', /"NOT_STARTED"/],
  ['protection_status_get', /"remaining_node_failures": 0/],
  ['cluster_slots', /"1\.1"/],
  ['cluster_slots --slot 1.1', /"healthy"/],
  ['cluster_slots --node 1', /"healthy"/],
  ['cluster_slot_set_config --slot 1.1 --locate', /LED_PATTERN_LOCATE/],
  ['unconfigured_nodes_list', /"nodes": \[\]/],
  [`ssl_modify_ca_certificate --certificate ${certificate}`, /BEGIN CERTIFICATE/],
  ['ssl_get_ca_certificate', /BEGIN CERTIFICATE/],
  ['ssl_delete_ca_certificate', /^$/],
  ['ssl_get_ciphers', /tls_1_3/],
  ['ssl_modify_ciphers --tls13 TLS_AES_256_GCM_SHA384', /TLS_AES_256_GCM_SHA384/],
  ['capacity_clamp_get', /None/],
  ['capacity_clamp_set --clamp 10TB', /^$/],
  ['capacity_clamp_get', /10|9\.\d+T/],
  ['capacity_clamp_set --disable', /^$/],
  ['checksumming_get_status', /DISABLED/],
  ['time_get', /API_TIME_SOURCE_NTP/],
  ['time_set --ntp-servers 0.pool.example.com,1.pool.example.com', /1\.pool\.example\.com/],
  ['time_status', /TIME_NOT_SYNCHRONIZING/],
  ['time_list_timezones', /Europe\/Berlin/],
  ['time_reset_configuration', /"ntp_servers": \[\]/],
  ['web_ui_get_settings', /Inactivity timeout/i],
  ['web_ui_modify_settings --inactivity-timeout 15', /^/],
  ['web_ui_get_settings --inactivity-timeout', /15/],
  ['web_ui_modify_settings --disable-inactivity-timeout', /^/],
  ['dns_get_system_config', /"dns_servers": \[\]/],
  ['dns_modify_system_config --dns-servers 203.0.113.53 --dns-search-domains example.com', /203\.0\.113\.53/],
  ['dns_get_lookup_overrides', /lookup_overrides/],
  [`dns_set_lookup_overrides --file ${join(directory, 'overrides.json')}`, /^$/],
  ['dns_resolve_hostnames --hosts beta backup.example.com nowhere.example.com', /203\.0\.113\.50[\s\S]*NOT_FOUND/],
  ['dns_resolve_ips --ips 203.0.113.20', /"beta"/],
  ['dns_clear_cache', /^$/],
  ['authoritative_dns_get_settings', /"enabled": false/],
  ['authoritative_dns_modify_settings --fqdn storage.example.com', /storage\.example\.com/],
  ['audit_list_destinations', /"entries": \[\]/],
  ['audit_create_destination --name siem --type SYSLOG --json --server-address syslog.example.com --disable', /"siem"/],
  ['audit_get_destination --id 1', /syslog\.example\.com/],
  ['audit_modify_destination --id 1 --enable', /"enabled": true/],
  ['audit_get_destination_status --id 1', /AUDIT_LOG_DISCONNECTED/],
  ['audit_set_destination --id 1 --name kept --type LOCAL --csv --enable', /"kept"/],
  ['audit_get_destination_status --id 1', /AUDIT_LOG_CONNECTED/],
  ['audit_delete_destination --id 1', /^\s*$/],
  ['fs_read --path /projects/notes.txt --stdout', /tide tables/],
  ['fs_resolve_paths --ids 2', /"path": "\/"/],
  ['fs_try_resolve_paths --ids 2 987654', /null/],
  ['fs_read_dir_aggregates --path /projects', /"total_files": "\d+"/],
  ['fs_read_dir_aggregates --path /projects --recursive --max-depth 1', /"path": "\/projects\/"/],
  ['fs_get_stats', /Free capacity: {2}\d+ bytes/],
  ['fs_get_atime_settings', /"enabled": false/],
  ['fs_set_atime_settings --enable --granularity DAY', /"DAY"/],
  ['fs_get_notify_settings', /ENABLED/],
  ['fs_get_permissions_settings', /\S/],
  ['current_activity_get', /file-iops-read/],
  ['current_activity_get --type file-throughput-read', /file-throughput-read/],
  ['time_series_get', /iops\.read\.rate/],
  ['metrics_get', /qumulo_fs_capacity_bytes \d+[\s\S]*# EOF/],
  ['license_get_status', /LICENSE_STATE_NONE/],
  ['license_get_status --json', /LICENSE_STATE_NONE/],
  ['upgrade_status --no-monitor', /UPGRADE_STATE_IDLE/],
  ['upgrade_blocked', /--core-version/],
  ['reboot_status', /REBOOT_IDLE/],
  ['encryption_get_status', /Not Encrypted/],
  ['encryption_get_key_store', /Not Encrypted/],
  ['get_object_storage_uris', /\[\]/],
  ['object_portal_list_bridges --json', /\[\]/],
  ['monitoring_conf', /"enabled": false/],
  ['set_monitoring_conf --period 120', /^/],
  ['monitoring_conf', /"period": 120/],
  ['monitoring_status_get', /DISABLED/],
  ['get_vpn_keys', /qumulo_ca_crt/],
  ['nexus_get_config', /nexus_interval|interval/i],
  ['nexus_set_config --nexus-interval 120', /120/],
  ['nexus_get_registration', /NONE/],
  ['network_list_interfaces', /bond0/],
  ['network_get_interface', /bond0/],
  ['network_list_networks', /203\.0\.113\.10/],
  ['network_get_network --network-id 1', /203\.0\.113\.10/],
  ['network_mod_interface --mtu 9000', /^/],
  ['network_get_interface', /"mtu": 9000/],
  ['network_mod_network --network-id 1 --name front --floating-ip-ranges 192.0.2.20-21', /^/],
  ['network_add_network --name second --netmask 255.255.255.0 --ip-ranges 192.0.2.10', /^/],
  ['network_list_networks', /"front"[\s\S]*"second"/],
  ['network_delete_network --network-id 2', /^/],
  ['network_list_connections', /CONNECTION_TYPE_REST|REST/],
  ['network_poll', /CHANGES_APPLIED/],
  ['network_poll --node-id 1', /CHANGES_APPLIED/],
  ['network_get_config', /HOST/],
  [
    'network_modify_network --network-id 1 --name front host_managed --floating-ip-ranges 192.0.2.30 --netmask 255.255.255.0',
    /^/,
  ],
  ['network_get_config', /front[\s\S]*192\.0\.2\.30/],
  [`network_put_config --dry-run --file ${join(directory, 'network.json')}`, /^/],
  [`network_put_config --file ${join(directory, 'network.json')}`, /^/],
  ['network_modify_interface bond --mtu 9000', /^/],
  [
    'network_create_network --network-id 2 --name tapes static --vlan-id 20 --ip-ranges 192.0.2.40 --netmask 255.255.255.0',
    /^/,
  ],
  ['network_get_config', /tapes/],
  ['network_remove_network --network-id 2 --delete-orphaned-vlans', /^/],
  ['network_get_config', /9000/],
  ['network_status', /203\.0\.113\.10/],
  ['network_status --node-id 1', /203\.0\.113\.10/],
  ['network_frontend_interfaces', /bond0/],
  ['network_backend_interfaces', /1/],
  ['floating_ip_allocation', /192\.0\.2\.21/],
  ['static_ip_allocation', /"total_ips": 1/],
  ['static_ip_allocation --try-ranges 192.0.2.10-20 --try-netmask 255.255.255.0', /"available_ips": 10/],
  ['rdma_get_settings', /false/],
  ['rdma_set_settings --enable', /true/],
  ['rdma_get_status', /"rdma_available": false/],
  ['portal_list --json', /\[\]/],
  [`portal_create --read-only-spoke --no-paths --json ${hub.join(' ')}`, /PENDING/],
  ['portal_list_spokes', /203\.0\.113\.20|Pending/],
  ['portal_list_hubs --json', /\[\]/],
  ['portal_get_spoke --id 1 --no-paths --json', /PORTAL_READ_ONLY/],
  ['portal_modify_spoke --id 1 --no-paths --hub-address 203.0.113.20 --hub-port 3999 --json', /3999/],
  [
    'portal_propose_spoke_root --id 1 --no-paths --spoke-root-path /projects --hub-root-path /replica --json',
    /local_root/,
  ],
  ['portal_delete_spoke --id 1 --no-paths --force --json', /^/],
  ['portal_list_spokes --json', /\[\]/],
  ['portal_list_filesystems --json', /usage_bytes/],
  ['portal_list_quorum_events', /^/],
  ['portal_get_eviction_settings', /0\.05/],
  ['portal_set_eviction_settings --free-threshold 0.1', /0\.1/],
]

/** Commands that say what the emulator lacks. */
const missing: [line: string, reason: RegExp][] = [
  ['halt_cluster --force', /stop the program instead/],
  ['reboot_start --force', /stop the program/],
  ['reboot_pause', /stop the program/],
  ['reboot_resume', /stop the program/],
  ['container_restart', /stop the program/],
  ['container_restart --node-id 1', /stop the program/],
  ['container_restart_cluster --force', /stop the program/],
  [`add_nodes --node-uuids ${uuid} --batch`, /one process/],
  [`cluster_create -n gamma -p secret --accept-eula --node-uuids ${uuid}`, /starting the program/],
  ['get_object_backed_nodes', /not in object storage/],
  ['object_backed_fault_tolerance_get', /not in object storage/],
  ['add_object_storage_uris --uris https://bucket.example.com/', /not in object storage/],
  [`ssl_modify_certificate --certificate ${certificate} --private-key ${certificate}`, /certificate that it made/],
  ['rotate_encryption_keys', /unencrypted/],
  ['upgrade_verify_image --path /upgrade.qimg', /--core-version/],
  ['capacity_history_get --begin-time 1767600000', /no record of space/],
  ['capacity_history_files_get --timestamp 1767600000', /no record of space/],
  ['nexus_set_registration --join-key key', /dials no server/],
  ['nexus_set_registration --delete', /dials no server/],
  ['portal_get_hub --id 1', /reaches a hub/],
  ['portal_accept_hub --id 1 --spoke-address 203.0.113.10', /reaches a hub/],
  ['portal_modify_hub --id 1 --type paused', /reaches a hub/],
  ['portal_delete_hub --id 1 --force', /reaches a hub/],
  [`portal_get_filesystem --uuid ${uuid}`, /fetches nothing through portals/],
  ['portal_ping --hosts 203.0.113.20', /addresses of its caller/],
  [`object_portal_get_bridge --filesystem-uuid ${uuid}`, /reads no buckets/],
]

describe('qq 7.10 and the cluster itself', { skip: 'missing' in qq ? qq.missing : false }, () => {
  let lab: Lab
  let session: QqSession

  before(async () => {
    writeFileSync(certificate, '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQ2F\n-----END CERTIFICATE-----\n')
    const overrides = { lookup_overrides: [{ ip_address: '203.0.113.50', aliases: ['backup.example.com'] }] }
    writeFileSync(join(directory, 'network.json'), JSON.stringify(network))
    writeFileSync(join(directory, 'overrides.json'), JSON.stringify(overrides))
    lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null })
    assert.ok('path' in qq)
    session = openQqSession({ path: qq.path, api: lab.clusters[0]?.api ?? '', store: join(directory, 'credentials') })
    assert.equal((await session.run('login', '-u', 'admin', '-p', 'sandbar')).code, 0)
  })
  after(async () => {
    session.close()
    await lab.close()
    rmSync(directory, { recursive: true, force: true })
  })

  for (const [line, output] of working)
    test(line, async () => {
      const { code, stdout, stderr } = await session.run(...line.split(' '))
      assert.equal(stderr, '')
      assert.equal(code, 0)
      assert.match(stdout.trim(), output)
    })

  for (const [line, reason] of missing)
    test(`${line} says what is missing`, async () => {
      const { code, stderr } = await session.run(...line.split(' '))
      assert.match(stderr, /^Error 501: not_implemented_error: Sandbar does not emulate/)
      assert.match(stderr.replaceAll(/\s+/g, ' '), reason)
      assert.equal(code, 1)
    })
})
