// Made by `npm run generate` from openapi/source. Do not edit.
import type { Operation, Parameter } from '../operation.ts'

/** Name of an operation of the contract. */

export type OperationId =
  | 'login'
  | 'startSamlLogin'
  | 'retrieveSamlLogin'
  | 'changePassword'
  | 'logout'
  | 'whoAmI'
  | 'listSessionRoles'
  | 'getVersion'
  | 'getClusterSettings'
  | 'setClusterSettings'
  | 'listNodes'
  | 'addNodes'
  | 'getNode'
  | 'calculateNodeAddCapacity'
  | 'modifyNodes'
  | 'previewModifyNodes'
  | 'getNodeReplacementPlan'
  | 'createNodeReplacementPlan'
  | 'listNodeChassis'
  | 'getNodeChassis'
  | 'listNodeLights'
  | 'getNodeLight'
  | 'setNodeLight'
  | 'identifyNode'
  | 'getRestriperStatusV1'
  | 'getRestriperStatus'
  | 'getProtectionStatus'
  | 'getObjectBackedNodes'
  | 'modifyObjectBackedNodes'
  | 'previewObjectBackedNodes'
  | 'getObjectBackedFaultTolerance'
  | 'setSslCertificateV1'
  | 'setSslCertificate'
  | 'getSslCaCertificate'
  | 'setSslCaCertificate'
  | 'deleteSslCaCertificate'
  | 'getSslCiphers'
  | 'setSslCiphers'
  | 'listDiskSlots'
  | 'getDiskSlot'
  | 'modifyDiskSlot'
  | 'listDiskSlotsOfNode'
  | 'getNodeState'
  | 'listUnconfiguredNodes'
  | 'getCapacityClamp'
  | 'setCapacityClamp'
  | 'getCapacityClamps'
  | 'getChecksummingStatus'
  | 'getSsdEndurance'
  | 'listSourceRelationships'
  | 'createSourceRelationship'
  | 'getSourceRelationship'
  | 'replaceSourceRelationship'
  | 'modifySourceRelationship'
  | 'deleteSourceRelationship'
  | 'listSourceRelationshipStatuses'
  | 'getSourceRelationshipStatus'
  | 'replicate'
  | 'abortReplication'
  | 'dismissSourceRelationshipError'
  | 'listQueuedSnapshots'
  | 'releaseQueuedSnapshot'
  | 'reverseTargetRelationship'
  | 'listTargetRelationshipStatuses'
  | 'getTargetRelationshipStatus'
  | 'authorizeTargetRelationship'
  | 'makeTargetWritable'
  | 'reconnectTargetRelationship'
  | 'deleteTargetRelationship'
  | 'dismissTargetRelationshipError'
  | 'lockTargetRelationship'
  | 'getFileAttributes'
  | 'setFileAttributes'
  | 'listEntries'
  | 'createEntry'
  | 'deleteEntry'
  | 'readFile'
  | 'writeFile'
  | 'patchFile'
  | 'deleteFile'
  | 'listSnapshots'
  | 'getSnapshot'
  | 'deleteSnapshot'
  | 'listSnapshotStatuses'
  | 'getSnapshotStatus'
  | 'listAccessTokens'
  | 'createAccessToken'
  | 'getAccessToken'
  | 'modifyAccessToken'
  | 'deleteAccessToken'
  | 'getAdStatus'
  | 'getAdMonitor'
  | 'dismissAdError'
  | 'getAdSettings'
  | 'replaceAdSettings'
  | 'joinDomain'
  | 'leaveDomain'
  | 'reconfigureDomain'
  | 'cancelDomainChange'
  | 'getAdObjectOfName'
  | 'getAdObjectOfSid'
  | 'getAdUsernameOfSid'
  | 'getAdUidOfSid'
  | 'getAdGidOfSid'
  | 'listAdGroupsOfSid'
  | 'listAdSidsOfUid'
  | 'listAdSidsOfGid'
  | 'listAdObjectsOfUsername'
  | 'listAdSidsOfUsername'
  | 'getCurrentActivity'
  | 'getTimeSeries'
  | 'getCapacityHistory'
  | 'getCapacityHistoryDetails'
  | 'getCloudwatchAuditConfig'
  | 'replaceCloudwatchAuditConfig'
  | 'modifyCloudwatchAuditConfig'
  | 'getCloudwatchAuditStatus'
  | 'getSyslogAuditConfig'
  | 'replaceSyslogAuditConfig'
  | 'modifySyslogAuditConfig'
  | 'getSyslogAuditStatus'
  | 'listAuditDestinations'
  | 'createAuditDestination'
  | 'getAuditDestination'
  | 'replaceAuditDestination'
  | 'modifyAuditDestination'
  | 'deleteAuditDestination'
  | 'getAuditDestinationStatus'
  | 'listAuditEvents'
  | 'listRelatedOfAuthId'
  | 'listRelatedOfUsername'
  | 'listRelatedOfUid'
  | 'listRelatedOfGid'
  | 'listRelatedOfSid'
  | 'expandIdentityV1'
  | 'findIdentityV1'
  | 'clearAuthCache'
  | 'getIdentityAttributes'
  | 'replaceIdentityAttributes'
  | 'deleteIdentityAttributes'
  | 'getKeytab'
  | 'replaceKeytab'
  | 'deleteKeytab'
  | 'getKerberosSettings'
  | 'replaceKerberosSettings'
  | 'listUserMappings'
  | 'replaceUserMappings'
  | 'createCluster'
  | 'createDataCoreCluster'
  | 'createUnprotectedEdgeCluster'
  | 'createObjectBackedClusterV4'
  | 'createObjectBackedCluster'
  | 'createStratusCluster'
  | 'calculateSupportedProtection'
  | 'getDnsConfig'
  | 'modifyDnsConfig'
  | 'getDnsLookupOverrides'
  | 'replaceDnsLookupOverrides'
  | 'clearDnsCache'
  | 'resolveIpsToNames'
  | 'resolveNamesToIps'
  | 'resolveIps'
  | 'resolveIpsToNamesByConfig'
  | 'resolveNamesToIpsByConfig'
  | 'getAuthoritativeDnsSettings'
  | 'modifyAuthoritativeDnsSettings'
  | 'getEncryptionStatus'
  | 'rotateEncryptionKeysV1'
  | 'rotateEncryptionKeys'
  | 'getKeyStore'
  | 'setKeyStore'
  | 'getKeyStoreStatus'
  | 'createKmsKey'
  | 'expandIdentity'
  | 'findIdentity'
  | 'getLdapSettings'
  | 'replaceLdapSettings'
  | 'modifyLdapSettings'
  | 'getLdapStatus'
  | 'getLdapGidsOfName'
  | 'getLdapUidsOfName'
  | 'getLdapNamesOfUid'
  | 'getLicenseStatus'
  | 'getLicenseEnforcement'
  | 'listGroups'
  | 'createGroup'
  | 'getGroup'
  | 'replaceGroup'
  | 'deleteGroup'
  | 'listGroupMembers'
  | 'addGroupMember'
  | 'removeGroupMember'
  | 'listUsers'
  | 'createUser'
  | 'getUser'
  | 'replaceUser'
  | 'deleteUser'
  | 'listGroupsOfUser'
  | 'setUserPassword'
  | 'getMetrics'
  | 'getInternalMetrics'
  | 'getNetworkSettingsV1'
  | 'replaceNetworkSettingsV1'
  | 'modifyNetworkSettingsV1'
  | 'listFloatingIps'
  | 'getStaticIpAllocation'
  | 'listNetworkStatusesV1'
  | 'getNetworkStatusV1'
  | 'listConnections'
  | 'listNetworkInterfaces'
  | 'getNetworkInterface'
  | 'replaceNetworkInterface'
  | 'modifyNetworkInterface'
  | 'listNetworks'
  | 'createNetwork'
  | 'getNetwork'
  | 'replaceNetwork'
  | 'modifyNetwork'
  | 'deleteNetwork'
  | 'listInterfaceStatuses'
  | 'getInterfaceStatus'
  | 'getNetworkConfig'
  | 'replaceNetworkConfig'
  | 'validateNetworkConfig'
  | 'listNetworkStatuses'
  | 'getNetworkStatus'
  | 'listFrontendInterfaces'
  | 'listBackendInterfaces'
  | 'getRdmaSettings'
  | 'setRdmaSettings'
  | 'getRdmaStatus'
  | 'listObjectStorageUris'
  | 'addObjectStorageUrisV1'
  | 'addObjectStorageUris'
  | 'getObjectStorageCredentialsSource'
  | 'listObjectBridges'
  | 'createObjectBridge'
  | 'getObjectBridge'
  | 'deleteObjectBridge'
  | 'refreshObjectBridge'
  | 'listSpokePortals'
  | 'createSpokePortal'
  | 'getSpokePortal'
  | 'modifySpokePortal'
  | 'deleteSpokePortal'
  | 'createSpokePortalRoot'
  | 'deleteSpokePortalRoot'
  | 'listHubPortals'
  | 'getHubPortal'
  | 'modifyHubPortal'
  | 'deleteHubPortal'
  | 'acceptHubPortal'
  | 'authorizeHubPortalRoot'
  | 'denyHubPortalRoot'
  | 'getPortalEvictionSettings'
  | 'replacePortalEvictionSettings'
  | 'modifyPortalEvictionSettings'
  | 'listHubPortalsV1'
  | 'getHubPortalV1'
  | 'modifyHubPortalV1'
  | 'deleteHubPortalV1'
  | 'authorizeHubPortalV1'
  | 'listSpokePortalsV1'
  | 'createSpokePortalV1'
  | 'getSpokePortalV1'
  | 'modifySpokePortalV1'
  | 'deleteSpokePortalV1'
  | 'proposeSpokePortalV1'
  | 'evictPortalData'
  | 'evictPortalLink'
  | 'evictPortalTree'
  | 'listPortalFilesystems'
  | 'getPortalFilesystem'
  | 'pingPortalHosts'
  | 'listPortalQuorumEvents'
  | 'listPrivileges'
  | 'listRoles'
  | 'createRole'
  | 'getRole'
  | 'replaceRole'
  | 'modifyRole'
  | 'deleteRole'
  | 'listRoleMembers'
  | 'addRoleMember'
  | 'getRoleMember'
  | 'removeRoleMember'
  | 'getSamlSettings'
  | 'replaceSamlSettings'
  | 'modifySamlSettings'
  | 'haltCluster'
  | 'startReboot'
  | 'pauseReboot'
  | 'resumeReboot'
  | 'getRebootStatus'
  | 'restartContainers'
  | 'restartContainerOfNode'
  | 'restartOwnContainer'
  | 'getMonitoringSettings'
  | 'replaceMonitoringSettings'
  | 'modifyMonitoringSettings'
  | 'listMonitoringStatuses'
  | 'setLocalMonitoringStatus'
  | 'getVpnKeys'
  | 'replaceVpnKeys'
  | 'modifyVpnKeys'
  | 'getVpnCertificateSigningRequest'
  | 'generateVpnKey'
  | 'getNexusConnection'
  | 'modifyNexusConnection'
  | 'getNexusRegistration'
  | 'setNexusRegistration'
  | 'deleteNexusRegistration'
  | 'rotateNexusSecret'
  | 'listTenants'
  | 'createTenant'
  | 'getTenant'
  | 'replaceTenant'
  | 'modifyTenant'
  | 'deleteTenant'
  | 'getTimeSettingsV1'
  | 'replaceTimeSettingsV1'
  | 'modifyTimeSettingsV1'
  | 'getTimeStatusV1'
  | 'listTimeZonesV1'
  | 'getTimeSettings'
  | 'modifyTimeSettings'
  | 'getDefaultTimeSettings'
  | 'getTimeStatus'
  | 'listTimeZones'
  | 'getUpgradeStatusV2'
  | 'getUpgradeStatus'
  | 'getUpgradeBlocked'
  | 'prepareUpgrade'
  | 'commitUpgrade'
  | 'verifyUpgradeImage'
  | 'getUnconfiguredUpgradeSettings'
  | 'replaceUnconfiguredUpgradeSettings'
  | 'getUnconfiguredUpgradeStatus'
  | 'getWebUiSettings'
  | 'replaceWebUiSettings'
  | 'modifyWebUiSettings'

/** Names of the operations under each tag. */

export interface OperationsOfTag {
  'session':
    | 'login'
    | 'startSamlLogin'
    | 'retrieveSamlLogin'
    | 'changePassword'
    | 'logout'
    | 'whoAmI'
    | 'listSessionRoles'
  'version':
    | 'getVersion'
  'cluster':
    | 'getClusterSettings'
    | 'setClusterSettings'
    | 'listNodes'
    | 'addNodes'
    | 'getNode'
    | 'calculateNodeAddCapacity'
    | 'modifyNodes'
    | 'previewModifyNodes'
    | 'getNodeReplacementPlan'
    | 'createNodeReplacementPlan'
    | 'listNodeChassis'
    | 'getNodeChassis'
    | 'listNodeLights'
    | 'getNodeLight'
    | 'setNodeLight'
    | 'identifyNode'
    | 'getRestriperStatusV1'
    | 'getRestriperStatus'
    | 'getProtectionStatus'
    | 'getObjectBackedNodes'
    | 'modifyObjectBackedNodes'
    | 'previewObjectBackedNodes'
    | 'getObjectBackedFaultTolerance'
    | 'setSslCertificateV1'
    | 'setSslCertificate'
    | 'getSslCaCertificate'
    | 'setSslCaCertificate'
    | 'deleteSslCaCertificate'
    | 'getSslCiphers'
    | 'setSslCiphers'
    | 'listDiskSlots'
    | 'getDiskSlot'
    | 'modifyDiskSlot'
    | 'listDiskSlotsOfNode'
    | 'getNodeState'
    | 'listUnconfiguredNodes'
    | 'getCapacityClamp'
    | 'setCapacityClamp'
    | 'getCapacityClamps'
    | 'getChecksummingStatus'
    | 'getSsdEndurance'
  'replication':
    | 'listSourceRelationships'
    | 'createSourceRelationship'
    | 'getSourceRelationship'
    | 'replaceSourceRelationship'
    | 'modifySourceRelationship'
    | 'deleteSourceRelationship'
    | 'listSourceRelationshipStatuses'
    | 'getSourceRelationshipStatus'
    | 'replicate'
    | 'abortReplication'
    | 'dismissSourceRelationshipError'
    | 'listQueuedSnapshots'
    | 'releaseQueuedSnapshot'
    | 'reverseTargetRelationship'
    | 'listTargetRelationshipStatuses'
    | 'getTargetRelationshipStatus'
    | 'authorizeTargetRelationship'
    | 'makeTargetWritable'
    | 'reconnectTargetRelationship'
    | 'deleteTargetRelationship'
    | 'dismissTargetRelationshipError'
    | 'lockTargetRelationship'
  'files':
    | 'getFileAttributes'
    | 'setFileAttributes'
    | 'listEntries'
    | 'createEntry'
    | 'deleteEntry'
    | 'readFile'
    | 'writeFile'
    | 'patchFile'
    | 'deleteFile'
  'snapshots':
    | 'listSnapshots'
    | 'getSnapshot'
    | 'deleteSnapshot'
    | 'listSnapshotStatuses'
    | 'getSnapshotStatus'
  'access-tokens':
    | 'listAccessTokens'
    | 'createAccessToken'
    | 'getAccessToken'
    | 'modifyAccessToken'
    | 'deleteAccessToken'
  'active-directory':
    | 'getAdStatus'
    | 'getAdMonitor'
    | 'dismissAdError'
    | 'getAdSettings'
    | 'replaceAdSettings'
    | 'joinDomain'
    | 'leaveDomain'
    | 'reconfigureDomain'
    | 'cancelDomainChange'
    | 'getAdObjectOfName'
    | 'getAdObjectOfSid'
    | 'getAdUsernameOfSid'
    | 'getAdUidOfSid'
    | 'getAdGidOfSid'
    | 'listAdGroupsOfSid'
    | 'listAdSidsOfUid'
    | 'listAdSidsOfGid'
    | 'listAdObjectsOfUsername'
    | 'listAdSidsOfUsername'
  'analytics':
    | 'getCurrentActivity'
    | 'getTimeSeries'
    | 'getCapacityHistory'
    | 'getCapacityHistoryDetails'
  'audit':
    | 'getCloudwatchAuditConfig'
    | 'replaceCloudwatchAuditConfig'
    | 'modifyCloudwatchAuditConfig'
    | 'getCloudwatchAuditStatus'
    | 'getSyslogAuditConfig'
    | 'replaceSyslogAuditConfig'
    | 'modifySyslogAuditConfig'
    | 'getSyslogAuditStatus'
    | 'listAuditDestinations'
    | 'createAuditDestination'
    | 'getAuditDestination'
    | 'replaceAuditDestination'
    | 'modifyAuditDestination'
    | 'deleteAuditDestination'
    | 'getAuditDestinationStatus'
    | 'listAuditEvents'
  'authentication':
    | 'listRelatedOfAuthId'
    | 'listRelatedOfUsername'
    | 'listRelatedOfUid'
    | 'listRelatedOfGid'
    | 'listRelatedOfSid'
    | 'expandIdentityV1'
    | 'findIdentityV1'
    | 'clearAuthCache'
    | 'getIdentityAttributes'
    | 'replaceIdentityAttributes'
    | 'deleteIdentityAttributes'
    | 'getKeytab'
    | 'replaceKeytab'
    | 'deleteKeytab'
    | 'getKerberosSettings'
    | 'replaceKerberosSettings'
    | 'listUserMappings'
    | 'replaceUserMappings'
  'cluster-creation':
    | 'createCluster'
    | 'createDataCoreCluster'
    | 'createUnprotectedEdgeCluster'
    | 'createObjectBackedClusterV4'
    | 'createObjectBackedCluster'
    | 'createStratusCluster'
    | 'calculateSupportedProtection'
  'dns':
    | 'getDnsConfig'
    | 'modifyDnsConfig'
    | 'getDnsLookupOverrides'
    | 'replaceDnsLookupOverrides'
    | 'clearDnsCache'
    | 'resolveIpsToNames'
    | 'resolveNamesToIps'
    | 'resolveIps'
    | 'resolveIpsToNamesByConfig'
    | 'resolveNamesToIpsByConfig'
    | 'getAuthoritativeDnsSettings'
    | 'modifyAuthoritativeDnsSettings'
  'encryption':
    | 'getEncryptionStatus'
    | 'rotateEncryptionKeysV1'
    | 'rotateEncryptionKeys'
    | 'getKeyStore'
    | 'setKeyStore'
    | 'getKeyStoreStatus'
    | 'createKmsKey'
  'identity':
    | 'expandIdentity'
    | 'findIdentity'
  'ldap':
    | 'getLdapSettings'
    | 'replaceLdapSettings'
    | 'modifyLdapSettings'
    | 'getLdapStatus'
    | 'getLdapGidsOfName'
    | 'getLdapUidsOfName'
    | 'getLdapNamesOfUid'
  'license':
    | 'getLicenseStatus'
    | 'getLicenseEnforcement'
  'local-groups':
    | 'listGroups'
    | 'createGroup'
    | 'getGroup'
    | 'replaceGroup'
    | 'deleteGroup'
    | 'listGroupMembers'
    | 'addGroupMember'
    | 'removeGroupMember'
  'local-users':
    | 'listUsers'
    | 'createUser'
    | 'getUser'
    | 'replaceUser'
    | 'deleteUser'
    | 'listGroupsOfUser'
    | 'setUserPassword'
  'metrics':
    | 'getMetrics'
    | 'getInternalMetrics'
  'network':
    | 'getNetworkSettingsV1'
    | 'replaceNetworkSettingsV1'
    | 'modifyNetworkSettingsV1'
    | 'listFloatingIps'
    | 'getStaticIpAllocation'
    | 'listNetworkStatusesV1'
    | 'getNetworkStatusV1'
    | 'listConnections'
    | 'listNetworkInterfaces'
    | 'getNetworkInterface'
    | 'replaceNetworkInterface'
    | 'modifyNetworkInterface'
    | 'listNetworks'
    | 'createNetwork'
    | 'getNetwork'
    | 'replaceNetwork'
    | 'modifyNetwork'
    | 'deleteNetwork'
    | 'listInterfaceStatuses'
    | 'getInterfaceStatus'
    | 'getNetworkConfig'
    | 'replaceNetworkConfig'
    | 'validateNetworkConfig'
    | 'listNetworkStatuses'
    | 'getNetworkStatus'
    | 'listFrontendInterfaces'
    | 'listBackendInterfaces'
    | 'getRdmaSettings'
    | 'setRdmaSettings'
    | 'getRdmaStatus'
  'object-storage':
    | 'listObjectStorageUris'
    | 'addObjectStorageUrisV1'
    | 'addObjectStorageUris'
    | 'getObjectStorageCredentialsSource'
    | 'listObjectBridges'
    | 'createObjectBridge'
    | 'getObjectBridge'
    | 'deleteObjectBridge'
    | 'refreshObjectBridge'
  'portals':
    | 'listSpokePortals'
    | 'createSpokePortal'
    | 'getSpokePortal'
    | 'modifySpokePortal'
    | 'deleteSpokePortal'
    | 'createSpokePortalRoot'
    | 'deleteSpokePortalRoot'
    | 'listHubPortals'
    | 'getHubPortal'
    | 'modifyHubPortal'
    | 'deleteHubPortal'
    | 'acceptHubPortal'
    | 'authorizeHubPortalRoot'
    | 'denyHubPortalRoot'
    | 'getPortalEvictionSettings'
    | 'replacePortalEvictionSettings'
    | 'modifyPortalEvictionSettings'
    | 'listHubPortalsV1'
    | 'getHubPortalV1'
    | 'modifyHubPortalV1'
    | 'deleteHubPortalV1'
    | 'authorizeHubPortalV1'
    | 'listSpokePortalsV1'
    | 'createSpokePortalV1'
    | 'getSpokePortalV1'
    | 'modifySpokePortalV1'
    | 'deleteSpokePortalV1'
    | 'proposeSpokePortalV1'
    | 'evictPortalData'
    | 'evictPortalLink'
    | 'evictPortalTree'
    | 'listPortalFilesystems'
    | 'getPortalFilesystem'
    | 'pingPortalHosts'
    | 'listPortalQuorumEvents'
  'roles':
    | 'listPrivileges'
    | 'listRoles'
    | 'createRole'
    | 'getRole'
    | 'replaceRole'
    | 'modifyRole'
    | 'deleteRole'
    | 'listRoleMembers'
    | 'addRoleMember'
    | 'getRoleMember'
    | 'removeRoleMember'
  'saml':
    | 'getSamlSettings'
    | 'replaceSamlSettings'
    | 'modifySamlSettings'
  'shutdown':
    | 'haltCluster'
    | 'startReboot'
    | 'pauseReboot'
    | 'resumeReboot'
    | 'getRebootStatus'
    | 'restartContainers'
    | 'restartContainerOfNode'
    | 'restartOwnContainer'
  'support':
    | 'getMonitoringSettings'
    | 'replaceMonitoringSettings'
    | 'modifyMonitoringSettings'
    | 'listMonitoringStatuses'
    | 'setLocalMonitoringStatus'
    | 'getVpnKeys'
    | 'replaceVpnKeys'
    | 'modifyVpnKeys'
    | 'getVpnCertificateSigningRequest'
    | 'generateVpnKey'
    | 'getNexusConnection'
    | 'modifyNexusConnection'
    | 'getNexusRegistration'
    | 'setNexusRegistration'
    | 'deleteNexusRegistration'
    | 'rotateNexusSecret'
  'tenants':
    | 'listTenants'
    | 'createTenant'
    | 'getTenant'
    | 'replaceTenant'
    | 'modifyTenant'
    | 'deleteTenant'
  'time':
    | 'getTimeSettingsV1'
    | 'replaceTimeSettingsV1'
    | 'modifyTimeSettingsV1'
    | 'getTimeStatusV1'
    | 'listTimeZonesV1'
    | 'getTimeSettings'
    | 'modifyTimeSettings'
    | 'getDefaultTimeSettings'
    | 'getTimeStatus'
    | 'listTimeZones'
  'upgrade':
    | 'getUpgradeStatusV2'
    | 'getUpgradeStatus'
    | 'getUpgradeBlocked'
    | 'prepareUpgrade'
    | 'commitUpgrade'
    | 'verifyUpgradeImage'
    | 'getUnconfiguredUpgradeSettings'
    | 'replaceUnconfiguredUpgradeSettings'
    | 'getUnconfiguredUpgradeStatus'
  'web-ui':
    | 'getWebUiSettings'
    | 'replaceWebUiSettings'
    | 'modifyWebUiSettings'
}

/** Operations that are always answered with 501. */

export type NotEmulatedId =
  | 'startSamlLogin'
  | 'retrieveSamlLogin'
  | 'addNodes'
  | 'calculateNodeAddCapacity'
  | 'modifyNodes'
  | 'previewModifyNodes'
  | 'createNodeReplacementPlan'
  | 'getObjectBackedNodes'
  | 'modifyObjectBackedNodes'
  | 'previewObjectBackedNodes'
  | 'getObjectBackedFaultTolerance'
  | 'setSslCertificateV1'
  | 'setSslCertificate'
  | 'joinDomain'
  | 'leaveDomain'
  | 'reconfigureDomain'
  | 'cancelDomainChange'
  | 'getAdObjectOfName'
  | 'getAdObjectOfSid'
  | 'getAdUsernameOfSid'
  | 'getAdUidOfSid'
  | 'getAdGidOfSid'
  | 'listAdGroupsOfSid'
  | 'listAdSidsOfUid'
  | 'listAdSidsOfGid'
  | 'listAdObjectsOfUsername'
  | 'listAdSidsOfUsername'
  | 'getCapacityHistory'
  | 'getCapacityHistoryDetails'
  | 'createCluster'
  | 'createDataCoreCluster'
  | 'createUnprotectedEdgeCluster'
  | 'createObjectBackedClusterV4'
  | 'createObjectBackedCluster'
  | 'createStratusCluster'
  | 'calculateSupportedProtection'
  | 'rotateEncryptionKeysV1'
  | 'rotateEncryptionKeys'
  | 'setKeyStore'
  | 'createKmsKey'
  | 'getLdapGidsOfName'
  | 'getLdapUidsOfName'
  | 'getLdapNamesOfUid'
  | 'getInternalMetrics'
  | 'replaceNetworkSettingsV1'
  | 'modifyNetworkSettingsV1'
  | 'listConnections'
  | 'replaceNetworkInterface'
  | 'modifyNetworkInterface'
  | 'createNetwork'
  | 'replaceNetwork'
  | 'modifyNetwork'
  | 'deleteNetwork'
  | 'replaceNetworkConfig'
  | 'validateNetworkConfig'
  | 'addObjectStorageUrisV1'
  | 'addObjectStorageUris'
  | 'getObjectStorageCredentialsSource'
  | 'createObjectBridge'
  | 'getObjectBridge'
  | 'deleteObjectBridge'
  | 'refreshObjectBridge'
  | 'getHubPortal'
  | 'modifyHubPortal'
  | 'deleteHubPortal'
  | 'acceptHubPortal'
  | 'authorizeHubPortalRoot'
  | 'denyHubPortalRoot'
  | 'listHubPortalsV1'
  | 'getHubPortalV1'
  | 'modifyHubPortalV1'
  | 'deleteHubPortalV1'
  | 'authorizeHubPortalV1'
  | 'listSpokePortalsV1'
  | 'createSpokePortalV1'
  | 'getSpokePortalV1'
  | 'modifySpokePortalV1'
  | 'deleteSpokePortalV1'
  | 'proposeSpokePortalV1'
  | 'evictPortalData'
  | 'evictPortalLink'
  | 'evictPortalTree'
  | 'getPortalFilesystem'
  | 'pingPortalHosts'
  | 'haltCluster'
  | 'startReboot'
  | 'pauseReboot'
  | 'resumeReboot'
  | 'restartContainers'
  | 'restartContainerOfNode'
  | 'restartOwnContainer'
  | 'setLocalMonitoringStatus'
  | 'getVpnCertificateSigningRequest'
  | 'generateVpnKey'
  | 'setNexusRegistration'
  | 'deleteNexusRegistration'
  | 'rotateNexusSecret'
  | 'prepareUpgrade'
  | 'commitUpgrade'
  | 'verifyUpgradeImage'
  | 'getUnconfiguredUpgradeSettings'
  | 'replaceUnconfiguredUpgradeSettings'
  | 'getUnconfiguredUpgradeStatus'

const p0: Parameter = {"name":"If-Match","in":"header","required":false,"kind":"string"}
const p1: Parameter = {"name":"id","in":"path","required":true,"kind":"integer","minimum":1}
const p2: Parameter = {"name":"id","in":"path","required":true,"kind":"string"}
const p3: Parameter = {"name":"node_id","in":"path","required":true,"kind":"integer","minimum":1}
const p4: Parameter = {"name":"include-incompatibles","in":"query","required":false,"kind":"boolean"}
const p5: Parameter = {"name":"skip-active-policy-snapshot","in":"query","required":false,"kind":"boolean"}
const p6: Parameter = {"name":"relationship_id","in":"path","required":true,"kind":"string"}
const p7: Parameter = {"name":"snapshot_id","in":"path","required":true,"kind":"integer","minimum":0}
const p8: Parameter = {"name":"allow-non-empty-directory","in":"query","required":false,"kind":"boolean"}
const p9: Parameter = {"name":"allow-fs-path-create","in":"query","required":false,"kind":"boolean"}
const p10: Parameter = {"name":"ref","in":"path","required":true,"kind":"string"}
const p11: Parameter = {"name":"snapshot","in":"query","required":false,"kind":"integer","minimum":0}
const p12: Parameter = {"name":"retrieve-file-lock","in":"query","required":false,"kind":"boolean"}
const p13: Parameter = {"name":"smb-pattern","in":"query","required":false,"kind":"string"}
const p14: Parameter = {"name":"after","in":"query","required":false,"kind":"string"}
const p15: Parameter = {"name":"limit","in":"query","required":false,"kind":"integer","minimum":1}
const p16: Parameter = {"name":"include-acls","in":"query","required":false,"kind":"boolean"}
const p17: Parameter = {"name":"skip-atime-update","in":"query","required":false,"kind":"boolean"}
const p18: Parameter = {"name":"name","in":"path","required":true,"kind":"string"}
const p19: Parameter = {"name":"offset","in":"query","required":false,"kind":"integer","minimum":0}
const p20: Parameter = {"name":"length","in":"query","required":false,"kind":"integer","minimum":0}
const p21: Parameter = {"name":"filter","in":"query","required":false,"kind":"string","enum":["all","exclude_in_delete","only_in_delete"]}
const p22: Parameter = {"name":"id","in":"path","required":true,"kind":"integer","minimum":0}
const p23: Parameter = {"name":"filter","in":"query","required":false,"kind":"string","pattern":"^(api_snapshots_exclude_(not_)?(in_delete|locked)(,|$))*$"}
const p24: Parameter = {"name":"user","in":"query","required":false,"kind":"string"}
const p25: Parameter = {"name":"dn","in":"path","required":true,"kind":"string"}
const p26: Parameter = {"name":"sid","in":"path","required":true,"kind":"string"}
const p27: Parameter = {"name":"uid","in":"path","required":true,"kind":"integer","minimum":0}
const p28: Parameter = {"name":"gid","in":"path","required":true,"kind":"integer","minimum":0}
const p29: Parameter = {"name":"username","in":"path","required":true,"kind":"string"}
const p30: Parameter = {"name":"type","in":"query","required":false,"kind":"string","enum":["file-iops-read","file-iops-write","metadata-iops-read","metadata-iops-write","file-throughput-read","file-throughput-write"]}
const p31: Parameter = {"name":"begin-time","in":"query","required":false,"kind":"integer","minimum":0}
const p32: Parameter = {"name":"begin-time","in":"query","required":true,"kind":"integer","minimum":0}
const p33: Parameter = {"name":"end-time","in":"query","required":false,"kind":"integer","minimum":0}
const p34: Parameter = {"name":"interval","in":"query","required":false,"kind":"string","enum":["hourly","daily","weekly"]}
const p35: Parameter = {"name":"timestamp","in":"path","required":true,"kind":"integer","minimum":0}
const p36: Parameter = {"name":"after","in":"query","required":false,"kind":"integer","minimum":0}
const p37: Parameter = {"name":"dns_config_id","in":"path","required":true,"kind":"integer","minimum":0}
const p38: Parameter = {"name":"login_name","in":"path","required":true,"kind":"string"}
const p39: Parameter = {"name":"uid_number","in":"path","required":true,"kind":"integer","minimum":0}
const p40: Parameter = {"name":"group_id","in":"path","required":true,"kind":"string"}
const p41: Parameter = {"name":"member_id","in":"path","required":true,"kind":"string"}
const p42: Parameter = {"name":"try","in":"query","required":false,"kind":"string"}
const p43: Parameter = {"name":"netmask","in":"query","required":false,"kind":"string"}
const p44: Parameter = {"name":"floating","in":"query","required":false,"kind":"string"}
const p45: Parameter = {"name":"interface_id","in":"path","required":true,"kind":"integer","minimum":0}
const p46: Parameter = {"name":"network_id","in":"path","required":true,"kind":"integer","minimum":0}
const p47: Parameter = {"name":"filesystem_uuid","in":"path","required":true,"kind":"string"}
const p48: Parameter = {"name":"force","in":"query","required":false,"kind":"boolean"}
const p49: Parameter = {"name":"spoke_root","in":"path","required":true,"kind":"string","pattern":"^[0-9]{1,40}$"}
const p50: Parameter = {"name":"hub_root","in":"path","required":true,"kind":"string","pattern":"^[0-9]{1,40}$"}
const p51: Parameter = {"name":"uuid","in":"path","required":true,"kind":"string"}
const p52: Parameter = {"name":"begin-time","in":"query","required":false,"kind":"string"}
const p53: Parameter = {"name":"end-time","in":"query","required":false,"kind":"string"}
const p54: Parameter = {"name":"filesystem-uuid","in":"query","required":false,"kind":"string"}
const p55: Parameter = {"name":"node-id","in":"query","required":false,"kind":"integer","minimum":1}
const p56: Parameter = {"name":"type","in":"query","required":false,"kind":"string","enum":["abandon","success"]}
const p57: Parameter = {"name":"role_name","in":"path","required":true,"kind":"string"}
const p58: Parameter = {"name":"tenant_id","in":"path","required":true,"kind":"integer","minimum":1}
const p59: Parameter = {"name":"override_compatibility_check","in":"query","required":false,"kind":"boolean"}

/** Every operation of the contract by its name, in the order of the document. */

export const operations: Readonly<Record<OperationId, Operation>> = {
  login: {"method":"POST","path":"/v1/session/login","tag":"session","privilege":null,"depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Sign in","parameters":[]},
  startSamlLogin: {"method":"POST","path":"/v1/session/start-saml-login","tag":"session","privilege":null,"depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Begin single sign-on","missing":"there is no identity provider behind the sandbox, sign in with a name and a password","parameters":[]},
  retrieveSamlLogin: {"method":"POST","path":"/v1/session/retrieve-saml-login","tag":"session","privilege":null,"depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Finish single sign-on","missing":"there is no identity provider behind the sandbox, sign in with a name and a password","parameters":[]},
  changePassword: {"method":"POST","path":"/v1/session/change-password","tag":"session","privilege":"authenticated","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Change one's own password","parameters":[]},
  logout: {"method":"POST","path":"/v1/session/logout","tag":"session","privilege":"authenticated","depth":"stateful","extension":true,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Sign out","parameters":[]},
  whoAmI: {"method":"GET","path":"/v1/session/who-am-i","tag":"session","privilege":"authenticated","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the signed-in user","parameters":[]},
  listSessionRoles: {"method":"GET","path":"/v1/session/roles","tag":"session","privilege":"authenticated","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the caller's roles","parameters":[]},
  getVersion: {"method":"GET","path":"/v1/version","tag":"version","privilege":null,"depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the software version","parameters":[]},
  getClusterSettings: {"method":"GET","path":"/v1/cluster/settings","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the cluster's name","parameters":[]},
  setClusterSettings: {"method":"PUT","path":"/v1/cluster/settings","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Rename the cluster","parameters":[p0]},
  listNodes: {"method":"GET","path":"/v1/cluster/nodes/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the nodes","parameters":[]},
  addNodes: {"method":"POST","path":"/v1/cluster/nodes/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Add nodes","missing":"a sandbox cluster is one process and stays one node","parameters":[]},
  getNode: {"method":"GET","path":"/v1/cluster/nodes/{id}","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show one node","parameters":[p1]},
  calculateNodeAddCapacity: {"method":"POST","path":"/v1/cluster/calculate-node-add-capacity","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Reckon what new nodes would give","missing":"a sandbox cluster is one process and stays one node","parameters":[]},
  modifyNodes: {"method":"POST","path":"/v2/cluster/nodes/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Add or replace nodes","missing":"a sandbox cluster is one process and stays one node","parameters":[]},
  previewModifyNodes: {"method":"POST","path":"/v2/cluster/nodes/dry-run","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Reckon what a change of nodes would give","missing":"a sandbox cluster is one process and stays one node","parameters":[]},
  getNodeReplacementPlan: {"method":"GET","path":"/v1/cluster/node-replacement-plan/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the plan to replace nodes","parameters":[]},
  createNodeReplacementPlan: {"method":"POST","path":"/v1/cluster/node-replacement-plan/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Register a plan to replace nodes","missing":"a sandbox cluster is one process and stays one node","parameters":[]},
  listNodeChassis: {"method":"GET","path":"/v1/cluster/nodes/chassis/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the cases of the nodes","parameters":[]},
  getNodeChassis: {"method":"GET","path":"/v1/cluster/nodes/{id}/chassis","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the case of a node","parameters":[p1]},
  listNodeLights: {"method":"GET","path":"/v1/cluster/nodes/uid-lights/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the lights of the nodes","parameters":[]},
  getNodeLight: {"method":"GET","path":"/v1/cluster/nodes/{id}/uid-light","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the light of a node","parameters":[p1]},
  setNodeLight: {"method":"POST","path":"/v1/cluster/nodes/{id}/uid-light","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Switch the light of a node","parameters":[p1]},
  identifyNode: {"method":"POST","path":"/v1/cluster/nodes/{id}/identify","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Switch the light of a node, by the older path","parameters":[p1]},
  getRestriperStatusV1: {"method":"GET","path":"/v1/cluster/restriper/status","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the restriper, by the older path","parameters":[]},
  getRestriperStatus: {"method":"GET","path":"/v1/cluster/protection/restriper/status","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the restriper","parameters":[]},
  getProtectionStatus: {"method":"GET","path":"/v1/cluster/protection/status","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show how data is protected","parameters":[]},
  getObjectBackedNodes: {"method":"GET","path":"/v2/cluster/object-backed/nodes","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the nodes of a cluster on object storage","missing":"a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  modifyObjectBackedNodes: {"method":"POST","path":"/v2/cluster/object-backed/nodes","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Add or remove nodes of a cluster on object storage","missing":"a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  previewObjectBackedNodes: {"method":"POST","path":"/v2/cluster/object-backed/nodes/dry-run","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Show what a change of nodes would do","missing":"a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  getObjectBackedFaultTolerance: {"method":"GET","path":"/v1/cluster/object-backed/protection/fault-tolerance","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show what a cluster on object storage survives","missing":"a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  setSslCertificateV1: {"method":"PUT","path":"/v1/cluster/settings/ssl","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Replace the TLS certificate, by the older path","missing":"the sandbox serves the certificate that it made when it first started","parameters":[]},
  setSslCertificate: {"method":"PUT","path":"/v2/cluster/settings/ssl/certificate","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Replace the TLS certificate","missing":"the sandbox serves the certificate that it made when it first started","parameters":[]},
  getSslCaCertificate: {"method":"GET","path":"/v2/cluster/settings/ssl/ca-certificate","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the trusted certificates","parameters":[]},
  setSslCaCertificate: {"method":"PUT","path":"/v2/cluster/settings/ssl/ca-certificate","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace the trusted certificates","parameters":[p0]},
  deleteSslCaCertificate: {"method":"DELETE","path":"/v2/cluster/settings/ssl/ca-certificate","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Remove the trusted certificates","parameters":[p0]},
  getSslCiphers: {"method":"GET","path":"/v2/cluster/settings/ssl/ciphers","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the cipher suites","parameters":[]},
  setSslCiphers: {"method":"PUT","path":"/v2/cluster/settings/ssl/ciphers","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace the cipher suites","parameters":[p0]},
  listDiskSlots: {"method":"GET","path":"/v1/cluster/slots/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the drives","parameters":[]},
  getDiskSlot: {"method":"GET","path":"/v1/cluster/slots/{id}","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show one drive","parameters":[p2]},
  modifyDiskSlot: {"method":"PATCH","path":"/v1/cluster/slots/{id}","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Switch the light of a slot","parameters":[p2]},
  listDiskSlotsOfNode: {"method":"GET","path":"/v1/cluster/slots/node/{node_id}","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the drives of one node","parameters":[p3]},
  getNodeState: {"method":"GET","path":"/v1/node/state","tag":"cluster","privilege":null,"depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the state of the node that answers","parameters":[]},
  listUnconfiguredNodes: {"method":"GET","path":"/v1/unconfigured/nodes/","tag":"cluster","privilege":"PRIVILEGE_UNCONFIGURED_NODE_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List machines without a cluster","parameters":[p4]},
  getCapacityClamp: {"method":"GET","path":"/v1/capacity/clamp","tag":"cluster","privilege":"PRIVILEGE_CAPACITY_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the bound of the usable space","parameters":[]},
  setCapacityClamp: {"method":"PUT","path":"/v1/capacity/clamp","tag":"cluster","privilege":"PRIVILEGE_CAPACITY_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Set the bound of the usable space","parameters":[]},
  getCapacityClamps: {"method":"GET","path":"/v1/capacity/clamps","tag":"cluster","privilege":"PRIVILEGE_CAPACITY_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the bounds of all name spaces","parameters":[]},
  getChecksummingStatus: {"method":"GET","path":"/v1/checksumming/status","tag":"cluster","privilege":"PRIVILEGE_CHECKSUMMING_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show whether stored data carries checksums","parameters":[]},
  getSsdEndurance: {"method":"GET","path":"/v1/health/ssd-endurance","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show how worn the drives are","parameters":[]},
  listSourceRelationships: {"method":"GET","path":"/v2/replication/source-relationships/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"json","summary":"List relationships of this source","parameters":[]},
  createSourceRelationship: {"method":"POST","path":"/v2/replication/source-relationships/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"json","success":200,"answer":"json","summary":"Create a relationship","parameters":[]},
  getSourceRelationship: {"method":"GET","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"json","summary":"Show a relationship","parameters":[p2]},
  replaceSourceRelationship: {"method":"PUT","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"json","success":200,"answer":"json","summary":"Replace the settings of a relationship","parameters":[p2, p0]},
  modifySourceRelationship: {"method":"PATCH","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"json","success":200,"answer":"json","summary":"Change settings of a relationship","parameters":[p2, p0]},
  deleteSourceRelationship: {"method":"DELETE","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"none","summary":"Delete a relationship on the source","parameters":[p2, p0]},
  listSourceRelationshipStatuses: {"method":"GET","path":"/v2/replication/source-relationships/status/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"json","summary":"List the status of relationships of this source","parameters":[]},
  getSourceRelationshipStatus: {"method":"GET","path":"/v2/replication/source-relationships/{id}/status","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"json","summary":"Show the status of a relationship of this source","parameters":[p2]},
  replicate: {"method":"POST","path":"/v2/replication/source-relationships/{id}/replicate","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"none","success":202,"answer":"json","summary":"Start a job","parameters":[p2]},
  abortReplication: {"method":"POST","path":"/v2/replication/source-relationships/{id}/abort-replication","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"none","summary":"Stop the running job","parameters":[p2, p5]},
  dismissSourceRelationshipError: {"method":"POST","path":"/v2/replication/source-relationships/{id}/dismiss-error","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","extension":false,"cluster":"source","body":"none","success":200,"answer":"none","summary":"Clear the error of the last job on the source","parameters":[p2]},
  listQueuedSnapshots: {"method":"GET","path":"/v2/replication/source-relationships/{id}/queued-snapshots/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stored","extension":false,"cluster":"source","body":"none","success":200,"answer":"json","summary":"List waiting policy snapshots","parameters":[p2]},
  releaseQueuedSnapshot: {"method":"DELETE","path":"/v2/replication/source-relationships/{relationship_id}/queued-snapshots/{snapshot_id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stored","extension":false,"cluster":"source","body":"none","success":200,"answer":"none","summary":"Drop a waiting policy snapshot","parameters":[p6, p7]},
  reverseTargetRelationship: {"method":"POST","path":"/v2/replication/source-relationships/reverse-target-relationship","tag":"replication","privilege":"PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP","depth":"stateful","extension":false,"cluster":"target","body":"json","success":200,"answer":"json","summary":"Turn the direction of a relationship","parameters":[]},
  listTargetRelationshipStatuses: {"method":"GET","path":"/v2/replication/target-relationships/status/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_READ","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"json","summary":"List the status of relationships of this target","parameters":[]},
  getTargetRelationshipStatus: {"method":"GET","path":"/v2/replication/target-relationships/{id}/status","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_READ","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"json","summary":"Show the status of a relationship of this target","parameters":[p2]},
  authorizeTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/authorize","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"json","summary":"Agree to a relationship","parameters":[p2, p8, p9]},
  makeTargetWritable: {"method":"POST","path":"/v2/replication/target-relationships/{id}/make-writable","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"json","summary":"Let clients write to the target","parameters":[p2]},
  reconnectTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/reconnect","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"json","summary":"Take replication up again","parameters":[p2]},
  deleteTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/delete","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"none","summary":"Delete a relationship on the target","parameters":[p2]},
  dismissTargetRelationshipError: {"method":"POST","path":"/v2/replication/target-relationships/{id}/dismiss-error","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","extension":false,"cluster":"target","body":"none","success":200,"answer":"none","summary":"Clear the error of the last job on the target","parameters":[p2]},
  lockTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/lock","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stored","extension":false,"cluster":"target","body":"json","success":200,"answer":"json","summary":"Set the key that locks policy snapshots","parameters":[p2]},
  getFileAttributes: {"method":"GET","path":"/v1/files/{ref}/info/attributes","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the attributes of an entry","parameters":[p10, p11, p12]},
  setFileAttributes: {"method":"PATCH","path":"/v1/files/{ref}/info/attributes","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change attributes of an entry","parameters":[p10, p0]},
  listEntries: {"method":"GET","path":"/v1/files/{ref}/entries/","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List a directory","parameters":[p10, p11, p13, p14, p15, p16, p17]},
  createEntry: {"method":"POST","path":"/v1/files/{ref}/entries/","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Create, link or move an entry","parameters":[p10]},
  deleteEntry: {"method":"DELETE","path":"/v1/files/{ref}/entries/{name}","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Remove a name from a directory","parameters":[p10, p18]},
  readFile: {"method":"GET","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_READ_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"bytes","summary":"Read a file","parameters":[p10, p11, p19, p20, p17]},
  writeFile: {"method":"PUT","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"bytes","success":200,"answer":"json","summary":"Replace the data of a file","parameters":[p10, p0]},
  patchFile: {"method":"PATCH","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"bytes","success":200,"answer":"json","summary":"Write a part of a file","parameters":[p10, p19, p0]},
  deleteFile: {"method":"DELETE","path":"/v1/files/{ref}","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Delete an entry","parameters":[p10]},
  listSnapshots: {"method":"GET","path":"/v3/snapshots/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List snapshots","parameters":[p21]},
  getSnapshot: {"method":"GET","path":"/v3/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a snapshot","parameters":[p22]},
  deleteSnapshot: {"method":"DELETE","path":"/v3/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"none","success":202,"answer":"none","summary":"Delete a snapshot","parameters":[p22, p0]},
  listSnapshotStatuses: {"method":"GET","path":"/v4/snapshots/status/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List snapshots with their status","parameters":[p23]},
  getSnapshotStatus: {"method":"GET","path":"/v3/snapshots/status/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a snapshot with its status","parameters":[p22]},
  listAccessTokens: {"method":"GET","path":"/v1/auth/access-tokens/","tag":"access-tokens","privilege":"PRIVILEGE_ACCESS_TOKENS_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List access tokens","parameters":[p24, p14, p15]},
  createAccessToken: {"method":"POST","path":"/v1/auth/access-tokens/","tag":"access-tokens","privilege":"PRIVILEGE_ACCESS_TOKENS_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Make an access token","parameters":[]},
  getAccessToken: {"method":"GET","path":"/v1/auth/access-tokens/{id}","tag":"access-tokens","privilege":"PRIVILEGE_ACCESS_TOKENS_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show an access token","parameters":[p2]},
  modifyAccessToken: {"method":"PATCH","path":"/v1/auth/access-tokens/{id}","tag":"access-tokens","privilege":"PRIVILEGE_ACCESS_TOKENS_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change an access token","parameters":[p2]},
  deleteAccessToken: {"method":"DELETE","path":"/v1/auth/access-tokens/{id}","tag":"access-tokens","privilege":"PRIVILEGE_ACCESS_TOKENS_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Delete an access token","parameters":[p2]},
  getAdStatus: {"method":"GET","path":"/v1/ad/status","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the domain","parameters":[]},
  getAdMonitor: {"method":"GET","path":"/v1/ad/monitor","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the last change of the domain","parameters":[]},
  dismissAdError: {"method":"POST","path":"/v1/ad/dismiss-error","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Dismiss the last error of the domain","parameters":[]},
  getAdSettings: {"method":"GET","path":"/v1/ad/settings","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the protection of connections","parameters":[]},
  replaceAdSettings: {"method":"PUT","path":"/v1/ad/settings","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Set the protection of connections","parameters":[p0]},
  joinDomain: {"method":"POST","path":"/v1/ad/join","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Join a domain","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[]},
  leaveDomain: {"method":"POST","path":"/v1/ad/leave","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Leave the domain","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[]},
  reconfigureDomain: {"method":"POST","path":"/v1/ad/reconfigure","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Change the membership in a domain","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[]},
  cancelDomainChange: {"method":"POST","path":"/v1/ad/cancel","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":202,"answer":"none","summary":"Cancel a change of the domain","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[]},
  getAdObjectOfName: {"method":"GET","path":"/v1/ad/distinguished-names/{dn}/object","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Find by distinguished name","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[p25]},
  getAdObjectOfSid: {"method":"GET","path":"/v1/ad/sids/{sid}/object","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Find by security identifier","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[p26]},
  getAdUsernameOfSid: {"method":"GET","path":"/v1/ad/sids/{sid}/username","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Find a name by security identifier","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[p26]},
  getAdUidOfSid: {"method":"GET","path":"/v1/ad/sids/{sid}/uid","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Find a user number by security identifier","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[p26]},
  getAdGidOfSid: {"method":"GET","path":"/v1/ad/sids/{sid}/gid","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Find a group number by security identifier","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[p26]},
  listAdGroupsOfSid: {"method":"GET","path":"/v1/ad/sids/{sid}/expanded-groups/","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List groups by security identifier","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[p26]},
  listAdSidsOfUid: {"method":"GET","path":"/v1/ad/uids/{uid}/sids/","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List security identifiers by user number","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[p27]},
  listAdSidsOfGid: {"method":"GET","path":"/v1/ad/gids/{gid}/sids/","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List security identifiers by group number","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[p28]},
  listAdObjectsOfUsername: {"method":"GET","path":"/v1/ad/usernames/{username}/objects/","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List users by name","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[p29]},
  listAdSidsOfUsername: {"method":"GET","path":"/v1/ad/usernames/{username}/sids/","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List security identifiers by name","missing":"no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[p29]},
  getCurrentActivity: {"method":"GET","path":"/v1/analytics/activity/current","tag":"analytics","privilege":"PRIVILEGE_ANALYTICS_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show what goes on now","parameters":[p30]},
  getTimeSeries: {"method":"GET","path":"/v1/analytics/time-series/","tag":"analytics","privilege":"PRIVILEGE_ANALYTICS_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show rates over time","parameters":[p31]},
  getCapacityHistory: {"method":"GET","path":"/v1/analytics/capacity-history/","tag":"analytics","privilege":"PRIVILEGE_ANALYTICS_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show space over time","missing":"the emulator keeps no record of space over time","parameters":[p32, p33, p34]},
  getCapacityHistoryDetails: {"method":"GET","path":"/v1/analytics/capacity-history/{timestamp}/","tag":"analytics","privilege":"PRIVILEGE_ANALYTICS_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show what used the space in one period","missing":"the emulator keeps no record of space over time","parameters":[p35]},
  getCloudwatchAuditConfig: {"method":"GET","path":"/v1/audit/cloudwatch/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the CloudWatch settings of the audit log","parameters":[]},
  replaceCloudwatchAuditConfig: {"method":"PUT","path":"/v1/audit/cloudwatch/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace the CloudWatch settings of the audit log","parameters":[p0]},
  modifyCloudwatchAuditConfig: {"method":"PATCH","path":"/v1/audit/cloudwatch/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change the CloudWatch settings of the audit log","parameters":[p0]},
  getCloudwatchAuditStatus: {"method":"GET","path":"/v1/audit/cloudwatch/status","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show whether the audit log reaches CloudWatch","parameters":[]},
  getSyslogAuditConfig: {"method":"GET","path":"/v1/audit/syslog/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the syslog settings of the audit log","parameters":[]},
  replaceSyslogAuditConfig: {"method":"PUT","path":"/v1/audit/syslog/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace the syslog settings of the audit log","parameters":[p0]},
  modifySyslogAuditConfig: {"method":"PATCH","path":"/v1/audit/syslog/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change the syslog settings of the audit log","parameters":[p0]},
  getSyslogAuditStatus: {"method":"GET","path":"/v1/audit/syslog/status","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show whether the audit log reaches syslog","parameters":[]},
  listAuditDestinations: {"method":"GET","path":"/v2/audit/destinations/","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the destinations of the audit log","parameters":[]},
  createAuditDestination: {"method":"POST","path":"/v2/audit/destinations/","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Add a destination of the audit log","parameters":[]},
  getAuditDestination: {"method":"GET","path":"/v2/audit/destinations/{id}","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a destination of the audit log","parameters":[p22]},
  replaceAuditDestination: {"method":"PUT","path":"/v2/audit/destinations/{id}","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace a destination of the audit log","parameters":[p22, p0]},
  modifyAuditDestination: {"method":"PATCH","path":"/v2/audit/destinations/{id}","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change a destination of the audit log","parameters":[p22, p0]},
  deleteAuditDestination: {"method":"DELETE","path":"/v2/audit/destinations/{id}","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Remove a destination of the audit log","parameters":[p22, p0]},
  getAuditDestinationStatus: {"method":"GET","path":"/v2/audit/destinations/{id}/status","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show whether the audit log reaches a destination","parameters":[p22]},
  listAuditEvents: {"method":"GET","path":"/v1/audit/log/","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stateful","extension":true,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Read the audit log","parameters":[p36, p15]},
  listRelatedOfAuthId: {"method":"GET","path":"/v1/auth/auth-ids/{id}/related-identities/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List names by auth id","parameters":[p2]},
  listRelatedOfUsername: {"method":"GET","path":"/v1/auth/local-username/{username}/related-identities/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List names by local name","parameters":[p29]},
  listRelatedOfUid: {"method":"GET","path":"/v1/auth/posix-uids/{id}/related-identities/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List names by user number","parameters":[p22]},
  listRelatedOfGid: {"method":"GET","path":"/v1/auth/posix-gids/{id}/related-identities/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List names by group number","parameters":[p22]},
  listRelatedOfSid: {"method":"GET","path":"/v1/auth/sids/{id}/related-identities/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List names by security identifier","parameters":[p2]},
  expandIdentityV1: {"method":"POST","path":"/v1/auth/identity/expand","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Expand an identity, older path","parameters":[]},
  findIdentityV1: {"method":"POST","path":"/v1/auth/identity/find","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Find an identity, older path","parameters":[]},
  clearAuthCache: {"method":"POST","path":"/v1/auth/clear-cache","tag":"authentication","privilege":"PRIVILEGE_AUTH_CACHE_WRITE","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Clear the cache of identities","parameters":[]},
  getIdentityAttributes: {"method":"GET","path":"/v1/auth/identities/{id}/attributes","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show an identity's home directory","parameters":[p2]},
  replaceIdentityAttributes: {"method":"PUT","path":"/v1/auth/identities/{id}/attributes","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Set an identity's home directory","parameters":[p2]},
  deleteIdentityAttributes: {"method":"DELETE","path":"/v1/auth/identities/{id}/attributes","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Forget an identity's home directory","parameters":[p2]},
  getKeytab: {"method":"GET","path":"/v1/auth/kerberos-keytab","tag":"authentication","privilege":"PRIVILEGE_KERBEROS_KEYTAB_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the Kerberos keytab","parameters":[]},
  replaceKeytab: {"method":"PUT","path":"/v1/auth/kerberos-keytab","tag":"authentication","privilege":"PRIVILEGE_KERBEROS_KEYTAB_WRITE","depth":"stored","extension":false,"cluster":null,"body":"bytes","success":200,"answer":"json","summary":"Set the Kerberos keytab","parameters":[p0]},
  deleteKeytab: {"method":"DELETE","path":"/v1/auth/kerberos-keytab","tag":"authentication","privilege":"PRIVILEGE_KERBEROS_KEYTAB_WRITE","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Delete the Kerberos keytab","parameters":[p0]},
  getKerberosSettings: {"method":"GET","path":"/v1/auth/kerberos-settings","tag":"authentication","privilege":"PRIVILEGE_KERBEROS_SETTINGS_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show Kerberos settings","parameters":[]},
  replaceKerberosSettings: {"method":"PUT","path":"/v1/auth/kerberos-settings","tag":"authentication","privilege":"PRIVILEGE_KERBEROS_SETTINGS_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Set Kerberos settings","parameters":[p0]},
  listUserMappings: {"method":"GET","path":"/v1/auth/user-defined-mappings/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_MAPPING_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List mapped names","parameters":[]},
  replaceUserMappings: {"method":"PUT","path":"/v1/auth/user-defined-mappings/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_MAPPING_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Set mapped names","parameters":[p0]},
  createCluster: {"method":"POST","path":"/v2/cluster/create","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Make a cluster","missing":"a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  createDataCoreCluster: {"method":"POST","path":"/v2/cluster/data-core/create","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Make a cluster of the newer storage layout","missing":"a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  createUnprotectedEdgeCluster: {"method":"POST","path":"/v2/cluster/unprotected-edge/create","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Make a cluster of one machine without protection","missing":"a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  createObjectBackedClusterV4: {"method":"POST","path":"/v4/cluster/object-backed/create","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Make a cluster on object storage, by the older path","missing":"a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  createObjectBackedCluster: {"method":"POST","path":"/v5/cluster/object-backed/create","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Make a cluster on object storage","missing":"a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  createStratusCluster: {"method":"POST","path":"/v5/cluster/object-backed/create-stratus","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Make a cluster on object storage with credentials","missing":"a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  calculateSupportedProtection: {"method":"POST","path":"/v3/cluster/calculate-supported-protection-info","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Reckon how a new cluster could be protected","missing":"a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  getDnsConfig: {"method":"GET","path":"/v1/dns/configs/system","tag":"dns","privilege":"PRIVILEGE_DNS_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the DNS configuration","parameters":[]},
  modifyDnsConfig: {"method":"PATCH","path":"/v1/dns/configs/system","tag":"dns","privilege":"PRIVILEGE_DNS_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change name servers or search domains","parameters":[p0]},
  getDnsLookupOverrides: {"method":"GET","path":"/v1/dns/lookup-override-config","tag":"dns","privilege":"PRIVILEGE_DNS_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show names that are fixed by hand","parameters":[]},
  replaceDnsLookupOverrides: {"method":"PUT","path":"/v1/dns/lookup-override-config","tag":"dns","privilege":"PRIVILEGE_DNS_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Fix names by hand","parameters":[p0]},
  clearDnsCache: {"method":"POST","path":"/v1/dns/clear-dns-cache","tag":"dns","privilege":"PRIVILEGE_DNS_WRITE","depth":"static","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Empty the DNS cache","parameters":[]},
  resolveIpsToNames: {"method":"POST","path":"/v1/dns/resolve-ips-to-names","tag":"dns","privilege":"PRIVILEGE_DNS_USE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Look up the names of addresses","parameters":[]},
  resolveNamesToIps: {"method":"POST","path":"/v1/dns/resolve-names-to-ips","tag":"dns","privilege":"PRIVILEGE_DNS_USE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Look up the addresses of names","parameters":[]},
  resolveIps: {"method":"POST","path":"/v1/dns/resolve/","tag":"dns","privilege":"PRIVILEGE_DNS_USE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Look up the names of addresses, by the older path","parameters":[]},
  resolveIpsToNamesByConfig: {"method":"POST","path":"/v1/dns/configs/{dns_config_id}/resolve-ips-to-names","tag":"dns","privilege":"PRIVILEGE_DNS_USE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Look up the names of addresses with one configuration","parameters":[p37]},
  resolveNamesToIpsByConfig: {"method":"POST","path":"/v1/dns/configs/{dns_config_id}/resolve-names-to-ips","tag":"dns","privilege":"PRIVILEGE_DNS_USE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Look up the addresses of names with one configuration","parameters":[p37]},
  getAuthoritativeDnsSettings: {"method":"GET","path":"/v1/authoritative-dns/settings","tag":"dns","privilege":"PRIVILEGE_DNS_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the settings of the DNS server","parameters":[]},
  modifyAuthoritativeDnsSettings: {"method":"PATCH","path":"/v1/authoritative-dns/settings","tag":"dns","privilege":"PRIVILEGE_DNS_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change the settings of the DNS server","parameters":[]},
  getEncryptionStatus: {"method":"GET","path":"/v1/encryption/status","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show whether stored data is encrypted","parameters":[]},
  rotateEncryptionKeysV1: {"method":"POST","path":"/v1/encryption/rotate-keys","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Change the master keys, by the older path","missing":"a sandbox stores files unencrypted and holds no keys","parameters":[]},
  rotateEncryptionKeys: {"method":"POST","path":"/v2/encryption/rotate-keys","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Change the master keys","missing":"a sandbox stores files unencrypted and holds no keys","parameters":[]},
  getKeyStore: {"method":"GET","path":"/v2/encryption/key-store","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show where the keys are kept","parameters":[]},
  setKeyStore: {"method":"PUT","path":"/v2/encryption/key-store","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Choose where the keys are kept","missing":"a sandbox stores files unencrypted and holds no keys","parameters":[]},
  getKeyStoreStatus: {"method":"GET","path":"/v2/encryption/key-store/status","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show whether the keys can be had","parameters":[]},
  createKmsKey: {"method":"POST","path":"/v2/encryption/external-kms/keys/create","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Make a key on an external server","missing":"the emulator dials no key management server","parameters":[]},
  expandIdentity: {"method":"POST","path":"/v1/identity/expand","tag":"identity","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Expand an identity","parameters":[]},
  findIdentity: {"method":"POST","path":"/v1/identity/find","tag":"identity","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Find an identity","parameters":[]},
  getLdapSettings: {"method":"GET","path":"/v2/ldap/settings","tag":"ldap","privilege":"PRIVILEGE_LDAP_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show LDAP settings","parameters":[]},
  replaceLdapSettings: {"method":"PUT","path":"/v2/ldap/settings","tag":"ldap","privilege":"PRIVILEGE_LDAP_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Set LDAP settings","parameters":[p0]},
  modifyLdapSettings: {"method":"PATCH","path":"/v2/ldap/settings","tag":"ldap","privilege":"PRIVILEGE_LDAP_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change LDAP settings","parameters":[p0]},
  getLdapStatus: {"method":"GET","path":"/v1/ldap/status","tag":"ldap","privilege":"PRIVILEGE_LDAP_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the connection to LDAP","parameters":[]},
  getLdapGidsOfName: {"method":"GET","path":"/v1/ldap/login-name/{login_name}/gid-numbers","tag":"ldap","privilege":"PRIVILEGE_LDAP_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Find group numbers by name","missing":"the sandbox asks no LDAP server","parameters":[p38]},
  getLdapUidsOfName: {"method":"GET","path":"/v1/ldap/login-name/{login_name}/uid-numbers","tag":"ldap","privilege":"PRIVILEGE_LDAP_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Find user numbers by name","missing":"the sandbox asks no LDAP server","parameters":[p38]},
  getLdapNamesOfUid: {"method":"GET","path":"/v1/ldap/uid-number/{uid_number}/login-name","tag":"ldap","privilege":"PRIVILEGE_LDAP_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Find names by user number","missing":"the sandbox asks no LDAP server","parameters":[p39]},
  getLicenseStatus: {"method":"GET","path":"/v1/license/status","tag":"license","privilege":"PRIVILEGE_LICENSE_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the licence","parameters":[]},
  getLicenseEnforcement: {"method":"GET","path":"/v1/license/enforcement","tag":"license","privilege":"PRIVILEGE_LICENSE_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show whether a licence is enforced","parameters":[]},
  listGroups: {"method":"GET","path":"/v1/groups/","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List local groups","parameters":[]},
  createGroup: {"method":"POST","path":"/v1/groups/","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Add a local group","parameters":[]},
  getGroup: {"method":"GET","path":"/v1/groups/{id}","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a local group","parameters":[p2]},
  replaceGroup: {"method":"PUT","path":"/v1/groups/{id}","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change a local group","parameters":[p2, p0]},
  deleteGroup: {"method":"DELETE","path":"/v1/groups/{id}","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Delete a local group","parameters":[p2]},
  listGroupMembers: {"method":"GET","path":"/v1/groups/{group_id}/members/","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List a group's members","parameters":[p40]},
  addGroupMember: {"method":"POST","path":"/v1/groups/{group_id}/members/","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Add a member to a group","parameters":[p40]},
  removeGroupMember: {"method":"DELETE","path":"/v1/groups/{group_id}/members/{member_id}","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Take a member out of a group","parameters":[p40, p41]},
  listUsers: {"method":"GET","path":"/v1/users/","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List local users","parameters":[]},
  createUser: {"method":"POST","path":"/v1/users/","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Add a local user","parameters":[]},
  getUser: {"method":"GET","path":"/v1/users/{id}","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a local user","parameters":[p2]},
  replaceUser: {"method":"PUT","path":"/v1/users/{id}","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change a local user","parameters":[p2, p0]},
  deleteUser: {"method":"DELETE","path":"/v1/users/{id}","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Delete a local user","parameters":[p2]},
  listGroupsOfUser: {"method":"GET","path":"/v1/users/{id}/groups/","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List a user's groups","parameters":[p2]},
  setUserPassword: {"method":"POST","path":"/v1/users/{id}/setpassword","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Set a user's password","parameters":[p2]},
  getMetrics: {"method":"GET","path":"/v2/metrics/endpoints/default/data","tag":"metrics","privilege":"PRIVILEGE_METRICS_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"text","summary":"Read the metrics","parameters":[]},
  getInternalMetrics: {"method":"GET","path":"/v2/metrics/endpoints/internal/data","tag":"metrics","privilege":"PRIVILEGE_METRICS_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"text","summary":"Read the metrics for support","missing":"no source names the internal metrics","parameters":[]},
  getNetworkSettingsV1: {"method":"GET","path":"/v1/network/settings","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the network configuration, in its oldest form","parameters":[]},
  replaceNetworkSettingsV1: {"method":"PUT","path":"/v1/network/settings","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Replace the network configuration, in its oldest form","missing":"the host of the sandbox manages its network addresses","parameters":[p0]},
  modifyNetworkSettingsV1: {"method":"PATCH","path":"/v1/network/settings","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Change the network configuration, in its oldest form","missing":"the host of the sandbox manages its network addresses","parameters":[]},
  listFloatingIps: {"method":"GET","path":"/v1/network/floating-ip-allocation","tag":"network","privilege":"PRIVILEGE_NETWORK_IP_ALLOCATION_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List which node holds which floating address","parameters":[]},
  getStaticIpAllocation: {"method":"GET","path":"/v1/network/static-ip-allocation","tag":"network","privilege":"PRIVILEGE_NETWORK_IP_ALLOCATION_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Reckon how far a range of addresses goes","parameters":[p42, p43, p44]},
  listNetworkStatusesV1: {"method":"GET","path":"/v1/network/status/","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the network state of the nodes, in its oldest form","parameters":[]},
  getNetworkStatusV1: {"method":"GET","path":"/v1/network/status/{id}","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the network state of a node, in its oldest form","parameters":[p1]},
  listConnections: {"method":"GET","path":"/v2/network/connections/","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the clients that are connected","missing":"the emulator does not tell its clients apart","parameters":[]},
  listNetworkInterfaces: {"method":"GET","path":"/v2/network/interfaces/","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the interfaces","parameters":[]},
  getNetworkInterface: {"method":"GET","path":"/v2/network/interfaces/{interface_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show an interface","parameters":[p45]},
  replaceNetworkInterface: {"method":"PUT","path":"/v2/network/interfaces/{interface_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Replace the settings of an interface","missing":"the host of the sandbox manages its network addresses","parameters":[p45, p0]},
  modifyNetworkInterface: {"method":"PATCH","path":"/v2/network/interfaces/{interface_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Change an interface","missing":"the host of the sandbox manages its network addresses","parameters":[p45, p0]},
  listNetworks: {"method":"GET","path":"/v2/network/interfaces/{interface_id}/networks/","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the networks of an interface","parameters":[p45]},
  createNetwork: {"method":"POST","path":"/v2/network/interfaces/{interface_id}/networks/","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Add a network","missing":"the host of the sandbox manages its network addresses","parameters":[p45]},
  getNetwork: {"method":"GET","path":"/v2/network/interfaces/{interface_id}/networks/{network_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a network","parameters":[p45, p46]},
  replaceNetwork: {"method":"PUT","path":"/v2/network/interfaces/{interface_id}/networks/{network_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Replace a network","missing":"the host of the sandbox manages its network addresses","parameters":[p45, p46, p0]},
  modifyNetwork: {"method":"PATCH","path":"/v2/network/interfaces/{interface_id}/networks/{network_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Change a network","missing":"the host of the sandbox manages its network addresses","parameters":[p45, p46, p0]},
  deleteNetwork: {"method":"DELETE","path":"/v2/network/interfaces/{interface_id}/networks/{network_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":202,"answer":"none","summary":"Remove a network","missing":"the host of the sandbox manages its network addresses","parameters":[p45, p46, p0]},
  listInterfaceStatuses: {"method":"GET","path":"/v2/network/interfaces/{id}/status/","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the state of an interface on the nodes","parameters":[p22]},
  getInterfaceStatus: {"method":"GET","path":"/v2/network/interfaces/{interface_id}/status/{node_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the state of an interface on a node","parameters":[p45, p3]},
  getNetworkConfig: {"method":"GET","path":"/v3/network","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the network configuration","parameters":[]},
  replaceNetworkConfig: {"method":"PUT","path":"/v3/network","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace the network configuration","missing":"the host of the sandbox manages its network addresses","parameters":[p0]},
  validateNetworkConfig: {"method":"PUT","path":"/v3/network/validate","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Check a network configuration","missing":"the host of the sandbox manages its network addresses","parameters":[p0]},
  listNetworkStatuses: {"method":"GET","path":"/v3/network/status","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the network state of the nodes","parameters":[]},
  getNetworkStatus: {"method":"GET","path":"/v3/network/status/{node_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the network state of a node","parameters":[p3]},
  listFrontendInterfaces: {"method":"GET","path":"/v3/network/frontend-interfaces","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the ports for clients","parameters":[]},
  listBackendInterfaces: {"method":"GET","path":"/v3/network/backend-interfaces","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the ports between nodes","parameters":[]},
  getRdmaSettings: {"method":"GET","path":"/v1/rdma/settings","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the RDMA setting","parameters":[]},
  setRdmaSettings: {"method":"PUT","path":"/v1/rdma/settings","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Switch RDMA","parameters":[]},
  getRdmaStatus: {"method":"GET","path":"/v1/rdma/status","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show whether RDMA works","parameters":[]},
  listObjectStorageUris: {"method":"GET","path":"/v1/object-storage/uris","tag":"object-storage","privilege":"PRIVILEGE_OBJECT_STORAGE_URIS_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the storage that holds the data","parameters":[]},
  addObjectStorageUrisV1: {"method":"POST","path":"/v1/object-storage/add-uris","tag":"object-storage","privilege":"PRIVILEGE_OBJECT_STORAGE_URIS_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Add storage, by the older path","missing":"a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  addObjectStorageUris: {"method":"POST","path":"/v2/object-storage/add-uris","tag":"object-storage","privilege":"PRIVILEGE_OBJECT_STORAGE_URIS_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Add storage","missing":"a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  getObjectStorageCredentialsSource: {"method":"GET","path":"/v1/object-storage/external-credentials-source","tag":"object-storage","privilege":"PRIVILEGE_OBJECT_STORAGE_URIS_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show where the credentials of the storage come from","missing":"a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  listObjectBridges: {"method":"GET","path":"/v1/object-portal/bridges/","tag":"object-storage","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List buckets that are shown as directories","parameters":[]},
  createObjectBridge: {"method":"POST","path":"/v1/object-portal/bridges/","tag":"object-storage","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Show a bucket as a directory","missing":"the emulator reads no buckets of others","parameters":[]},
  getObjectBridge: {"method":"GET","path":"/v1/object-portal/bridges/{filesystem_uuid}","tag":"object-storage","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show one bucket that is shown as a directory","missing":"the emulator reads no buckets of others","parameters":[p47]},
  deleteObjectBridge: {"method":"DELETE","path":"/v1/object-portal/bridges/{filesystem_uuid}","tag":"object-storage","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Show a bucket no more","missing":"the emulator reads no buckets of others","parameters":[p47]},
  refreshObjectBridge: {"method":"POST","path":"/v1/object-portal/refresh","tag":"object-storage","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Read objects of a bucket again","missing":"the emulator reads no buckets of others","parameters":[]},
  listSpokePortals: {"method":"GET","path":"/v2/portal/spokes/","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the portals of which this cluster is the spoke","parameters":[]},
  createSpokePortal: {"method":"POST","path":"/v2/portal/spokes/","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Propose a portal to a hub","parameters":[]},
  getSpokePortal: {"method":"GET","path":"/v2/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a portal of which this cluster is the spoke","parameters":[p22]},
  modifySpokePortal: {"method":"PATCH","path":"/v2/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change where the hub of a portal is reached","parameters":[p22]},
  deleteSpokePortal: {"method":"DELETE","path":"/v2/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Remove a portal from its spoke","parameters":[p22, p48]},
  createSpokePortalRoot: {"method":"POST","path":"/v2/portal/spokes/{id}/roots/","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Propose a directory for a portal","parameters":[p22]},
  deleteSpokePortalRoot: {"method":"DELETE","path":"/v2/portal/spokes/{id}/roots/{spoke_root}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Take a directory out of a portal","parameters":[p22, p49]},
  listHubPortals: {"method":"GET","path":"/v2/portal/hubs/","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the portals of which this cluster is the hub","parameters":[]},
  getHubPortal: {"method":"GET","path":"/v2/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a portal of which this cluster is the hub","missing":"no proposal of a portal reaches a hub in the emulator","parameters":[p22]},
  modifyHubPortal: {"method":"PATCH","path":"/v2/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change a portal on its hub","missing":"no proposal of a portal reaches a hub in the emulator","parameters":[p22]},
  deleteHubPortal: {"method":"DELETE","path":"/v2/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Remove a portal from its hub","missing":"no proposal of a portal reaches a hub in the emulator","parameters":[p22, p48]},
  acceptHubPortal: {"method":"POST","path":"/v2/portal/hubs/{id}/accept","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Accept a portal","missing":"no proposal of a portal reaches a hub in the emulator","parameters":[p22]},
  authorizeHubPortalRoot: {"method":"POST","path":"/v2/portal/hubs/{id}/roots/{hub_root}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Let a spoke show a directory","missing":"no proposal of a portal reaches a hub in the emulator","parameters":[p22, p50]},
  denyHubPortalRoot: {"method":"DELETE","path":"/v2/portal/hubs/{id}/roots/{hub_root}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Let a spoke show a directory no more","missing":"no proposal of a portal reaches a hub in the emulator","parameters":[p22, p50]},
  getPortalEvictionSettings: {"method":"GET","path":"/v1/portal/spokes/eviction-settings","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show when cached data of portals is dropped","parameters":[]},
  replacePortalEvictionSettings: {"method":"PUT","path":"/v1/portal/spokes/eviction-settings","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace when cached data of portals is dropped","parameters":[p0]},
  modifyPortalEvictionSettings: {"method":"PATCH","path":"/v1/portal/spokes/eviction-settings","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change when cached data of portals is dropped","parameters":[p0]},
  listHubPortalsV1: {"method":"GET","path":"/v1/portal/hubs/","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the portals of one directory on their hub","missing":"7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[]},
  getHubPortalV1: {"method":"GET","path":"/v1/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a portal of one directory on its hub","missing":"7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p22]},
  modifyHubPortalV1: {"method":"PATCH","path":"/v1/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change a portal of one directory on its hub","missing":"7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p22, p0]},
  deleteHubPortalV1: {"method":"DELETE","path":"/v1/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Remove a portal of one directory from its hub","missing":"7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p22]},
  authorizeHubPortalV1: {"method":"POST","path":"/v1/portal/hubs/{id}/authorize","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Accept a portal of one directory","missing":"7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p22]},
  listSpokePortalsV1: {"method":"GET","path":"/v1/portal/spokes/","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the portals of one directory on their spoke","missing":"7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[]},
  createSpokePortalV1: {"method":"POST","path":"/v1/portal/spokes/","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Begin a portal of one directory","missing":"7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[]},
  getSpokePortalV1: {"method":"GET","path":"/v1/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a portal of one directory on its spoke","missing":"7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p22]},
  modifySpokePortalV1: {"method":"PATCH","path":"/v1/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change a portal of one directory on its spoke","missing":"7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p22, p0]},
  deleteSpokePortalV1: {"method":"DELETE","path":"/v1/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Remove a portal of one directory from its spoke","missing":"7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p22]},
  proposeSpokePortalV1: {"method":"POST","path":"/v1/portal/spokes/{id}/propose","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Propose a portal of one directory to a hub","missing":"7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p22]},
  evictPortalData: {"method":"POST","path":"/v1/portal/spokes/{id}/evict-data","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_EVICT","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Drop cached content of a file","missing":"the emulator fetches nothing through portals, so there is no cached data to drop","parameters":[p22]},
  evictPortalLink: {"method":"POST","path":"/v1/portal/spokes/{id}/evict-link","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_EVICT","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Drop a cached name","missing":"the emulator fetches nothing through portals, so there is no cached data to drop","parameters":[p22]},
  evictPortalTree: {"method":"POST","path":"/v1/portal/spokes/{id}/evict-tree","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_EVICT","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Drop everything cached below a directory","missing":"the emulator fetches nothing through portals, so there is no cached data to drop","parameters":[p22]},
  listPortalFilesystems: {"method":"GET","path":"/v1/portal/file-systems/","tag":"portals","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List the file systems on this cluster","parameters":[]},
  getPortalFilesystem: {"method":"GET","path":"/v1/portal/file-systems/{uuid}","tag":"portals","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the file system of a hub","missing":"the emulator fetches nothing through portals, so there is no cached data to drop","parameters":[p51]},
  pingPortalHosts: {"method":"POST","path":"/v1/portal/ping","tag":"portals","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Try to reach other clusters","missing":"a call must not make the emulator dial addresses of its caller","parameters":[]},
  listPortalQuorumEvents: {"method":"GET","path":"/v1/portal/quorum/events","tag":"portals","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List when clusters of a portal came to agree","parameters":[p52, p53, p54, p15, p55, p56]},
  listPrivileges: {"method":"GET","path":"/v1/auth/privileges/","tag":"roles","privilege":"PRIVILEGE_ROLE_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List privileges","parameters":[]},
  listRoles: {"method":"GET","path":"/v1/auth/roles/","tag":"roles","privilege":"PRIVILEGE_ROLE_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List roles","parameters":[]},
  createRole: {"method":"POST","path":"/v1/auth/roles/","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Make a role","parameters":[]},
  getRole: {"method":"GET","path":"/v1/auth/roles/{role_name}","tag":"roles","privilege":"PRIVILEGE_ROLE_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a role","parameters":[p57]},
  replaceRole: {"method":"PUT","path":"/v1/auth/roles/{role_name}","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace a role","parameters":[p57, p0]},
  modifyRole: {"method":"PATCH","path":"/v1/auth/roles/{role_name}","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change a role","parameters":[p57, p0]},
  deleteRole: {"method":"DELETE","path":"/v1/auth/roles/{role_name}","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Delete a role","parameters":[p57, p0]},
  listRoleMembers: {"method":"GET","path":"/v1/auth/roles/{role_name}/members","tag":"roles","privilege":"PRIVILEGE_ROLE_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List a role's members","parameters":[p57, p14, p15]},
  addRoleMember: {"method":"POST","path":"/v1/auth/roles/{role_name}/members","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Give a role","parameters":[p57]},
  getRoleMember: {"method":"GET","path":"/v1/auth/roles/{role_name}/members/{member_id}","tag":"roles","privilege":"PRIVILEGE_ROLE_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a member of a role","parameters":[p57, p41]},
  removeRoleMember: {"method":"DELETE","path":"/v1/auth/roles/{role_name}/members/{member_id}","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Take a role away","parameters":[p57, p41]},
  getSamlSettings: {"method":"GET","path":"/v1/saml/settings","tag":"saml","privilege":"PRIVILEGE_SAML_SETTINGS_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show single sign-on","parameters":[]},
  replaceSamlSettings: {"method":"PUT","path":"/v1/saml/settings","tag":"saml","privilege":"PRIVILEGE_SAML_SETTINGS_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Set single sign-on","parameters":[p0]},
  modifySamlSettings: {"method":"PATCH","path":"/v1/saml/settings","tag":"saml","privilege":"PRIVILEGE_SAML_SETTINGS_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change single sign-on","parameters":[p0]},
  haltCluster: {"method":"POST","path":"/v1/shutdown/halt","tag":"shutdown","privilege":"PRIVILEGE_POWER_CYCLE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Switch the cluster off","missing":"a call must not end the process that also serves the documentation and the other cluster; stop the program\ninstead\n","parameters":[]},
  startReboot: {"method":"POST","path":"/v1/shutdown/reboot/start","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Restart the nodes","missing":"a call must not end the process that also serves the documentation and the other cluster; stop the program\ninstead\n","parameters":[]},
  pauseReboot: {"method":"POST","path":"/v1/shutdown/reboot/pause","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Pause a restart in turns","missing":"a call must not end the process that also serves the documentation and the other cluster; stop the program\ninstead\n","parameters":[]},
  resumeReboot: {"method":"POST","path":"/v1/shutdown/reboot/resume","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Go on with a paused restart","missing":"a call must not end the process that also serves the documentation and the other cluster; stop the program\ninstead\n","parameters":[]},
  getRebootStatus: {"method":"GET","path":"/v1/shutdown/reboot/status","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show where a restart stands","parameters":[]},
  restartContainers: {"method":"POST","path":"/v1/shutdown/container-restart","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Restart the software on every node","missing":"a call must not end the process that also serves the documentation and the other cluster; stop the program\ninstead\n","parameters":[]},
  restartContainerOfNode: {"method":"POST","path":"/v1/shutdown/container-restart/{node_id}","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Restart the software on one node","missing":"a call must not end the process that also serves the documentation and the other cluster; stop the program\ninstead\n","parameters":[p3]},
  restartOwnContainer: {"method":"POST","path":"/v1/shutdown/node/container-restart","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Restart the software on the node that answers","missing":"a call must not end the process that also serves the documentation and the other cluster; stop the program\ninstead\n","parameters":[]},
  getMonitoringSettings: {"method":"GET","path":"/v1/support/settings","tag":"support","privilege":"PRIVILEGE_SUPPORT_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show how the cluster reports to the vendor","parameters":[]},
  replaceMonitoringSettings: {"method":"PUT","path":"/v1/support/settings","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Replace the monitoring settings","parameters":[p0]},
  modifyMonitoringSettings: {"method":"PATCH","path":"/v1/support/settings","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Change some monitoring settings","parameters":[p0]},
  listMonitoringStatuses: {"method":"GET","path":"/v1/support/status/","tag":"support","privilege":"PRIVILEGE_SUPPORT_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show how far the reports get","parameters":[]},
  setLocalMonitoringStatus: {"method":"PUT","path":"/v1/support/status/local","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Report the monitoring state of the node that answers","missing":"the emulator has no monitoring that could report its state","parameters":[]},
  getVpnKeys: {"method":"GET","path":"/v1/support/vpn-keys","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the keys for support connections","parameters":[]},
  replaceVpnKeys: {"method":"PUT","path":"/v1/support/vpn-keys","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace the keys for support connections","parameters":[]},
  modifyVpnKeys: {"method":"PATCH","path":"/v1/support/vpn-keys","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Install keys for support connections","parameters":[]},
  getVpnCertificateSigningRequest: {"method":"GET","path":"/v1/support/vpn/key/certificate-signing-request","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the request for a certificate","missing":"the emulator makes no key for support connections","parameters":[]},
  generateVpnKey: {"method":"POST","path":"/v1/support/vpn/key/generate","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Make a new key for support connections","missing":"the emulator makes no key for support connections","parameters":[]},
  getNexusConnection: {"method":"GET","path":"/v1/nexus/connection","tag":"support","privilege":"PRIVILEGE_SUPPORT_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the connection to Nexus","parameters":[]},
  modifyNexusConnection: {"method":"PATCH","path":"/v1/nexus/connection","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change the connection to Nexus","parameters":[p0]},
  getNexusRegistration: {"method":"GET","path":"/v1/nexus/registration","tag":"support","privilege":"PRIVILEGE_SUPPORT_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the registration in Nexus","parameters":[]},
  setNexusRegistration: {"method":"PUT","path":"/v1/nexus/registration","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Join an account in Nexus","missing":"the emulator dials no server of the vendor","parameters":[p0]},
  deleteNexusRegistration: {"method":"DELETE","path":"/v1/nexus/registration","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Leave the account in Nexus","missing":"the emulator dials no server of the vendor","parameters":[p0]},
  rotateNexusSecret: {"method":"POST","path":"/v1/nexus/registration/rotate","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Change the secret of the account in Nexus","missing":"the emulator dials no server of the vendor","parameters":[]},
  listTenants: {"method":"GET","path":"/v1/multitenancy/tenants/","tag":"tenants","privilege":"PRIVILEGE_TENANT_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List tenants","parameters":[]},
  createTenant: {"method":"POST","path":"/v1/multitenancy/tenants/","tag":"tenants","privilege":"PRIVILEGE_TENANT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Make a tenant","parameters":[]},
  getTenant: {"method":"GET","path":"/v1/multitenancy/tenants/{tenant_id}","tag":"tenants","privilege":"PRIVILEGE_TENANT_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show a tenant","parameters":[p58]},
  replaceTenant: {"method":"PUT","path":"/v1/multitenancy/tenants/{tenant_id}","tag":"tenants","privilege":"PRIVILEGE_TENANT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace a tenant","parameters":[p58, p0]},
  modifyTenant: {"method":"PATCH","path":"/v1/multitenancy/tenants/{tenant_id}","tag":"tenants","privilege":"PRIVILEGE_TENANT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change a tenant","parameters":[p58, p0]},
  deleteTenant: {"method":"DELETE","path":"/v1/multitenancy/tenants/{tenant_id}","tag":"tenants","privilege":"PRIVILEGE_TENANT_WRITE","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"none","summary":"Delete a tenant","parameters":[p58, p0]},
  getTimeSettingsV1: {"method":"GET","path":"/v1/time/settings","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the time settings","parameters":[]},
  replaceTimeSettingsV1: {"method":"PUT","path":"/v1/time/settings","tag":"time","privilege":"PRIVILEGE_TIME_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace the time settings","parameters":[p0]},
  modifyTimeSettingsV1: {"method":"PATCH","path":"/v1/time/settings","tag":"time","privilege":"PRIVILEGE_TIME_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change some time settings","parameters":[p0]},
  getTimeStatusV1: {"method":"GET","path":"/v1/time/status","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the cluster's time","parameters":[]},
  listTimeZonesV1: {"method":"GET","path":"/v1/time/timezones","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List time zones","parameters":[]},
  getTimeSettings: {"method":"GET","path":"/v2/time/settings","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the time settings","parameters":[]},
  modifyTimeSettings: {"method":"PATCH","path":"/v2/time/settings","tag":"time","privilege":"PRIVILEGE_TIME_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change some time settings","parameters":[p0]},
  getDefaultTimeSettings: {"method":"GET","path":"/v2/time/default-settings","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the time settings of a fresh cluster","parameters":[]},
  getTimeStatus: {"method":"GET","path":"/v2/time/status","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"stateful","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the cluster's time","parameters":[]},
  listTimeZones: {"method":"GET","path":"/v2/time/timezones","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"List time zones","parameters":[]},
  getUpgradeStatusV2: {"method":"GET","path":"/v2/upgrade/status","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show where an upgrade stands, by the older path","parameters":[]},
  getUpgradeStatus: {"method":"GET","path":"/v3/upgrade/status","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show where an upgrade stands","parameters":[]},
  getUpgradeBlocked: {"method":"GET","path":"/v2/upgrade/blocked","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_READ","depth":"static","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show whether an upgrade may start","parameters":[]},
  prepareUpgrade: {"method":"POST","path":"/v2/upgrade/prepare","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":202,"answer":"none","summary":"Prepare an upgrade","missing":"a sandbox takes its version from the option `--core-version` when it starts","parameters":[p59]},
  commitUpgrade: {"method":"POST","path":"/v2/upgrade/commit","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_WRITE","depth":"none","extension":false,"cluster":null,"body":"none","success":202,"answer":"none","summary":"Carry out a prepared upgrade","missing":"a sandbox takes its version from the option `--core-version` when it starts","parameters":[]},
  verifyUpgradeImage: {"method":"POST","path":"/v2/upgrade/verify-image","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Check an upgrade image","missing":"a sandbox takes its version from the option `--core-version` when it starts","parameters":[p59]},
  getUnconfiguredUpgradeSettings: {"method":"GET","path":"/v1/upgrade/settings","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the upgrade settings of a machine without a cluster","missing":"every sandbox machine has a cluster, and these calls are for machines that have none","parameters":[]},
  replaceUnconfiguredUpgradeSettings: {"method":"PUT","path":"/v1/upgrade/settings","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_WRITE","depth":"none","extension":false,"cluster":null,"body":"json","success":200,"answer":"none","summary":"Upgrade a machine without a cluster","missing":"every sandbox machine has a cluster, and these calls are for machines that have none","parameters":[p59]},
  getUnconfiguredUpgradeStatus: {"method":"GET","path":"/v1/upgrade/status","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_READ","depth":"none","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the upgrade of a machine without a cluster","missing":"every sandbox machine has a cluster, and these calls are for machines that have none","parameters":[]},
  getWebUiSettings: {"method":"GET","path":"/v1/web-ui/settings","tag":"web-ui","privilege":"authenticated","depth":"stored","extension":false,"cluster":null,"body":"none","success":200,"answer":"json","summary":"Show the settings of the Web UI","parameters":[]},
  replaceWebUiSettings: {"method":"PUT","path":"/v1/web-ui/settings","tag":"web-ui","privilege":"PRIVILEGE_WEB_UI_SETTINGS_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Replace the settings of the Web UI","parameters":[p0]},
  modifyWebUiSettings: {"method":"PATCH","path":"/v1/web-ui/settings","tag":"web-ui","privilege":"PRIVILEGE_WEB_UI_SETTINGS_WRITE","depth":"stored","extension":false,"cluster":null,"body":"json","success":200,"answer":"json","summary":"Change some settings of the Web UI","parameters":[p0]},
}
