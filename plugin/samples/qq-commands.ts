/** The command of `qq` that makes exactly one call, and where its options come from. */
export interface QqCommand {
  command: string
  /** Options by name, arguments by a name without hyphens; `isFlag` ones are given without a value, when it is true. */
  options: { name: string; place: 'path' | 'query' | 'body'; value: string; isFlag: boolean }[]
}

/**
 * A line for each operation that a command of the vendor's `qq` 7.10.2 stands for: operation, command, then options with
 * the part of the call that each one fills; an exclamation mark is for flags. Commands that make several calls, or whose
 * required options are no part of the call, are left out.
 */
const table = `
login login --username=body.username --password=body.password
changePassword change_password --old-password=body.old_password --new-password=body.new_password
getVersion version
getClusterSettings cluster_conf
setClusterSettings set_cluster_conf --cluster-name=body.cluster_name
getRestriperStatus restriper_status
getProtectionStatus protection_status_get
getObjectBackedNodes get_object_backed_nodes
getObjectBackedFaultTolerance object_backed_fault_tolerance_get
setSslCertificate ssl_modify_certificate --certificate=body.certificate --private-key=body.private_key
getSslCaCertificate ssl_get_ca_certificate
deleteSslCaCertificate ssl_delete_ca_certificate
getSslCiphers ssl_get_ciphers
getNodeState node_state_get
listUnconfiguredNodes unconfigured_nodes_list --include-incompatibles=query.include-incompatibles!
getCapacityClamp capacity_clamp_get
getChecksummingStatus checksumming_get_status
listSourceRelationships replication_list_source_relationships
createSourceRelationship replication_create_source_relationship --source-id=body.source_root_id --source-path=body.source_root_path --target-path=body.target_root_path --target-address=body.target_address --target-port=body.target_port --enable-replication=body.replication_enabled --set-source-directory-read-only=body.source_root_read_only --map-local-ids-to-nfs-ids=body.map_local_ids_to_nfs_ids
getSourceRelationship replication_get_source_relationship --id=path.id
modifySourceRelationship replication_modify_source_relationship --id=path.id --enable-replication=body.replication_enabled --set-source-directory-read-only=body.source_root_read_only --map-local-ids-to-nfs-ids=body.map_local_ids_to_nfs_ids
deleteSourceRelationship replication_delete_source_relationship --id=path.id
listSourceRelationshipStatuses replication_list_source_relationship_statuses
getSourceRelationshipStatus replication_get_source_relationship_status --id=path.id
replicate replication_replicate --id=path.id
abortReplication replication_abort_replication --id=path.id --skip-active-policy-snapshot=query.skip-active-policy-snapshot
listQueuedSnapshots replication_list_queued_snapshots --id=path.id
releaseQueuedSnapshot replication_release_queued_snapshot --relationship-id=path.relationship_id --snapshot-id=path.snapshot_id
listTargetRelationshipStatuses replication_list_target_relationship_statuses
getTargetRelationshipStatus replication_get_target_relationship_status --id=path.id
authorizeTargetRelationship replication_authorize --id=path.id --allow-non-empty-directory=query.allow-non-empty-directory! --allow-fs-path-create=query.allow-fs-path-create!
reconnectTargetRelationship replication_reconnect_target_relationship --id=path.id
deleteTargetRelationship replication_delete_target_relationship --id=path.id
listEntries fs_read_dir --path=path.ref --id=path.ref --snapshot=query.snapshot --smb-pattern=query.smb-pattern --skip-atime-update=query.skip-atime-update! --include-acls=query.include-acls!
deleteFile fs_delete --path=path.ref --id=path.ref
deleteSnapshot snapshot_delete_snapshot --id=path.id
getSnapshotUnlockChallenge snapshot_get_unlock_challenge --id=path.id
getSnapshotStatus snapshot_get_status --id=path.id
listSnapshotStatuses snapshot_list_statuses
getSnapshotCapacity snapshot_get_total_used_capacity
getAccessToken auth_get_access_token id=path.id
modifyAccessToken auth_modify_access_token id=path.id --expiration-time=body.expiration_time
deleteAccessToken auth_delete_access_token id=path.id
getAdStatus ad_list
getAdMonitor ad_poll
getAdSettings ad_get_advanced_settings
getAdObjectOfSid ad_sid_to_account --sid=path.sid
getAdUsernameOfSid ad_sid_to_username --sid=path.sid
getAdUidOfSid ad_sid_to_uid --sid=path.sid
getAdGidOfSid ad_sid_to_gid --sid=path.sid
listAdGroupsOfSid ad_expand_groups --sid=path.sid
listAdSidsOfUid ad_uid_to_sids --uid=path.uid
listAdSidsOfGid ad_gid_to_sids --gid=path.gid
listAdSidsOfUsername ad_username_to_sids --username=path.username
getCurrentActivity current_activity_get --type=query.type
getTimeSeries time_series_get --begin-time=query.begin-time
getCapacityHistory capacity_history_get --begin-time=query.begin-time --end-time=query.end-time --interval=query.interval
getCapacityHistoryDetails capacity_history_files_get --timestamp=path.timestamp
listAuditDestinations audit_list_destinations
getAuditDestination audit_get_destination --id=path.id
deleteAuditDestination audit_delete_destination --id=path.id
getAuditDestinationStatus audit_get_destination_status --id=path.id
clearAuthCache auth_clear_cache
getKeytab kerberos_get_keytab
deleteKeytab kerberos_delete_keytab
getKerberosSettings kerberos_get_settings
replaceKerberosSettings kerberos_modify_settings --use-alt-security-identities-mapping=body.use_alt_security_identities_mapping
listUserMappings auth_get_user_defined_mappings
getDnsConfig dns_get_system_config
modifyDnsConfig dns_modify_system_config
getDnsLookupOverrides dns_get_lookup_overrides
clearDnsCache dns_clear_cache --dns-config-id=body.dns_config_id --skip-reverse-cache=body.skip_reverse_cache! --skip-forward-cache=body.skip_forward_cache!
getAuthoritativeDnsSettings authoritative_dns_get_settings
modifyAuthoritativeDnsSettings authoritative_dns_modify_settings --fqdn=body.fqdn --record-ttl-seconds=body.record_ttl_seconds
getKeyStore encryption_get_key_store
getKeyStoreStatus encryption_get_status
getFileAcl fs_get_acl --path=path.ref --id=path.ref --snapshot=query.snapshot
releaseNlmLocks fs_release_nlm_locks_by_client
releaseFileNlmLock fs_release_nlm_lock --path=path.ref --id=path.ref --offset=query.offset --size=query.size --owner-id=query.owner_id --snapshot=query.snapshot
listStreams fs_list_named_streams --path=path.ref --id=path.ref --snapshot=query.snapshot
getFileSystem fs_get_stats
getAtimeSettings fs_get_atime_settings
modifyAtimeSettings fs_set_atime_settings --granularity=body.granularity
getNotifySettings fs_get_notify_settings
replaceNotifySettings fs_set_notify_settings --recursive-mode=body.recursive_mode
getPermissionsSettings fs_get_permissions_settings
replacePermissionsSettings fs_set_permissions_settings mode=body.mode
listLockKeys fs_security_list_keys
createLockKey fs_security_add_key --name=body.name --public-key=body.public_key --verification-signature=body.verification_signature --comment=body.comment
readChanges fs_notify --path=path.ref --id=path.ref --recursive=query.recursive! --filter=query.filter
modifyFileLock fs_file_modify_lock --path=path.ref --id=path.ref --retention-period=body.retention_period
modifyFtpSettings ftp_modify_settings --enabled=body.enabled --check-remote-host=body.check_remote_host --log-operations=body.log_operations --chroot-users=body.chroot_users --allow-unencrypted-connections=body.allow_unencrypted_connections --expand-wildcards=body.expand_wildcards --greeting=body.greeting
getFtpStatus ftp_get_status
findIdentity auth_find_identity --auth-id=body.auth_id --uid=body.uid --gid=body.gid --sid=body.sid --name=body.name
getLdapSettings ldap_get_settings
modifyLdapSettings ldap_update_settings --use-ldap=body.use_ldap --bind-uri=body.bind_uri --encrypt-connection=body.encrypt_connection
getLdapStatus ldap_get_status
getLdapGidsOfName ldap_login_name_to_gid_numbers --login-name=path.login_name
getLdapUidsOfName ldap_login_name_to_uid_numbers --login-name=path.login_name
getLdapNamesOfUid ldap_uid_number_to_login_name --uid-number=path.uid_number
getLicenseStatus license_get_status
listGroups auth_list_groups
listUsers auth_list_users
getMetrics metrics_get
listFloatingIps floating_ip_allocation
getStaticIpAllocation static_ip_allocation
listConnections network_list_connections
listNetworkInterfaces network_list_interfaces
getNetworkInterface network_get_interface --interface-id=path.interface_id
replaceNetworkInterface network_mod_interface --interface-id=path.interface_id --default-gateway=body.default_gateway --default-gateway-ipv6=body.default_gateway_ipv6 --bonding-mode=body.bonding_mode --mtu=body.mtu
listNetworks network_list_networks --interface-id=path.interface_id
getNetwork network_get_network --interface-id=path.interface_id --network-id=path.network_id
modifyNetwork network_mod_network --interface-id=path.interface_id --network-id=path.network_id --name=body.name --assigned-by=body.assigned_by --netmask=body.netmask --mtu=body.mtu --vlan-id=body.vlan_id --tenant-id=body.tenant_id
deleteNetwork network_delete_network --interface-id=path.interface_id --network-id=path.network_id
getNetworkConfig network_get_config
listFrontendInterfaces network_frontend_interfaces
listBackendInterfaces network_backend_interfaces
getRdmaSettings rdma_get_settings
getRdmaStatus rdma_get_status
listNfsExports nfs_list_exports
getNfsSettings nfs_get_settings
modifyNfsSettings nfs_modify_settings --idmap-domain=body.idmap_domain
getGlobalNfsSettings multitenancy_nfs_get_global_settings
modifyGlobalNfsSettings multitenancy_nfs_modify_global_settings --idmap-domain=body.idmap_domain
listTenantNfsSettings multitenancy_nfs_list_settings
listObjectStorageUris get_object_storage_uris
listObjectBridges object_portal_list_bridges
createObjectBridge object_portal_create_bridge --bucket-uri=body.bucket_uri --mount-path=body.mount_path --key-prefix=body.key_prefix --delimiter=body.delimiter --key-vault-hostname=body.key_vault_hostname --notification-queue-url=body.notification_queue_url --protocol-access=body.protocol_access --metadata-import=body.metadata_import
getObjectBridge object_portal_get_bridge --filesystem-uuid=path.filesystem_uuid
deleteObjectBridge object_portal_delete_bridge --filesystem-uuid=path.filesystem_uuid
refreshObjectBridge object_portal_refresh --bucket-uri=body.bucket_uri --key=body.key --mode=body.mode
listSpokePortals portal_list_spokes
listHubPortals portal_list_hubs
getPortalEvictionSettings portal_get_eviction_settings
replacePortalEvictionSettings portal_set_eviction_settings --free-threshold=body.free_threshold
listPortalFilesystems portal_list_filesystems
getPortalFilesystem portal_get_filesystem --uuid=path.uuid
listPortalQuorumEvents portal_list_quorum_events --begin-time=query.begin-time --end-time=query.end-time --type=query.type --node-id=query.node-id --filesystem-uuid=query.filesystem-uuid --limit=query.limit
listQuotaStatuses quota_list_quotas
listObjectRelationships replication_list_object_relationships
createObjectRelationship replication_create_object_relationship --local-directory-id=body.local_directory_id --local-directory-path=body.local_directory_path --direction=body.direction --object-store-address=body.object_store_address --object-folder=body.object_folder --ca-certificate=body.ca_certificate --bucket=body.bucket --region=body.region --access-key-id=body.access_key_id --secret-access-key=body.secret_access_key
listObjectRelationshipStatuses replication_list_object_relationship_statuses
getObjectRelationship replication_get_object_relationship --id=path.id
deleteObjectRelationship replication_delete_object_relationship --id=path.id
getObjectRelationshipStatus replication_get_object_relationship_status --id=path.id
startObjectReplication replication_start_object_relationship --id=path.id
abortObjectReplication replication_abort_object_replication --id=path.id
deleteS3AccessKey s3_delete_access_key --id=path.id
listS3Buckets s3_list_buckets
createS3Bucket s3_add_bucket --name=body.name --create-fs-path=body.create_fs_path! --private=body.private!
modifyS3Bucket s3_modify_bucket --name=path.name
deleteS3Bucket s3_delete_bucket --name=path.name --delete-root-dir=query.delete-root-dir!
getS3Settings s3_get_settings
modifyS3Settings s3_modify_settings --base-path=body.base_path --multipart-upload-expiry-interval=body.multipart_upload_expiry_interval --secure=body.secure!
getSamlSettings saml_get_settings
modifySamlSettings saml_modify_settings --idp-sso-url=body.idp_sso_url --idp-certificate=body.idp_certificate --idp-entity-id=body.idp_entity_id --cluster-dns-name=body.cluster_dns_name --require-sso=body.require_sso
haltCluster halt_cluster
startReboot reboot_start
pauseReboot reboot_pause
resumeReboot reboot_resume
getRebootStatus reboot_status
restartContainers container_restart_cluster
listSmbShares smb_list_shares --populate-trustee-names=query.populate-trustee-names!
getSmbSettings smb_get_settings
modifySmbSettings smb_modify_settings --hide-shares-from-unauthorized-hosts=body.hide_shares_from_unauthorized_hosts --hide-shares-from-unauthorized-users=body.hide_shares_from_unauthorized_users --snapshot-directory-mode=body.snapshot_directory_mode --bypass-traverse-checking=body.bypass_traverse_checking --signing-required=body.signing_required
getGlobalSmbSettings multitenancy_smb_get_global_settings
modifyGlobalSmbSettings multitenancy_smb_modify_global_settings --hide-shares-from-unauthorized-hosts=body.hide_shares_from_unauthorized_hosts --hide-shares-from-unauthorized-users=body.hide_shares_from_unauthorized_users --snapshot-directory-mode=body.snapshot_directory_mode --bypass-traverse-checking=body.bypass_traverse_checking --signing-required=body.signing_required
listTenantSmbSettings multitenancy_smb_list_settings
listSmbSessions smb_list_sessions --identity=query.identity
listSnapshotPolicies snapshot_list_policies
getSnapshotPolicy snapshot_get_policy --id=path.id
deleteSnapshotPolicy snapshot_delete_policy --id=path.id
listSnapshotPolicyStatuses snapshot_list_policy_statuses
getSnapshotPolicyStatus snapshot_get_policy_status --id=path.id
getMonitoringSettings monitoring_conf
modifyMonitoringSettings set_monitoring_conf --enabled=body.enabled! --vpn-enabled=body.vpn_enabled! --mq-host=body.mq_host --mq-port=body.mq_port --mq-proxy-host=body.mq_proxy_host --mq-proxy-port=body.mq_proxy_port --s3-proxy-host=body.s3_proxy_host --s3-proxy-port=body.s3_proxy_port --s3-proxy-disable-https=body.s3_proxy_disable_https! --period=body.period --vpn-host=body.vpn_host --nexus-enabled=body.nexus_enabled! --nexus-host=body.nexus_host --nexus-port=body.nexus_port --nexus-interval=body.nexus_interval --nexus-registration-key=body.nexus_registration_key
listMonitoringStatuses monitoring_status_get
getVpnKeys get_vpn_keys
getNexusConnection nexus_get_config
modifyNexusConnection nexus_set_config --nexus-host=body.nexus_host --nexus-port=body.nexus_port --nexus-interval=body.nexus_interval
getNexusRegistration nexus_get_registration
listTenants multitenancy_list_tenants
createTenant multitenancy_create_tenant --name=body.name --enable-replication=body.replication_enabled!
getTenant multitenancy_get_tenant --id=path.tenant_id
getTimeSettings time_get
modifyTimeSettings time_set --source=body.source
getTimeStatus time_status
listTimeZones time_list_timezones
listTreeDeleteJobs tree_delete_list
getTreeDeleteJob tree_delete_get id=path.id
cancelTreeDeleteJob tree_delete_cancel id=path.id
restartTreeDeleteJob tree_delete_restart id=path.id
getUpgradeBlocked upgrade_blocked
getUnconfiguredUpgradeSettings unconfigured_upgrade_config
getUnconfiguredUpgradeStatus unconfigured_upgrade_status
getWebUiSettings web_ui_get_settings
`

const commands = new Map(
  table
    .trim()
    .split('\n')
    .map((row) => parseRow(row.split(' '))),
)

function parseRow([operation = '', command = '', ...options]: string[]): [string, QqCommand] {
  return [operation, { command, options: options.map(parseOption) }]
}

function parseOption(text: string): QqCommand['options'][number] {
  const [name = '', target = ''] = text.split('=')
  const [place, value = ''] = target.replace('!', '').split(/\.(.*)/)
  return { name, place: place as 'path' | 'query' | 'body', value, isFlag: target.endsWith('!') }
}

/** The command that makes the call of an operation and no other; undefined when there is none. */
export const qqCommandOf = (operation: string): QqCommand | undefined => commands.get(operation)
