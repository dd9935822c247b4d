// Made by `npm run generate` from openapi/source. Do not edit.
import type { Parameter, Route } from '../operation.ts'

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
  | 'createSnapshot'
  | 'getSnapshot'
  | 'replaceSnapshot'
  | 'modifySnapshot'
  | 'deleteSnapshot'
  | 'lockSnapshot'
  | 'unlockSnapshot'
  | 'getSnapshotUnlockChallenge'
  | 'listSnapshotStatusesV3'
  | 'getSnapshotStatus'
  | 'listSnapshotStatuses'
  | 'listSnapshotFileOperations'
  | 'listSnapshotTreeChanges'
  | 'listSnapshotFileRegions'
  | 'getSnapshotCapacity'
  | 'listSnapshotCapacities'
  | 'getSnapshotUsage'
  | 'calculateSnapshotCapacity'
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
  | 'getFileAcl'
  | 'setFileAcl'
  | 'getFileAclV1'
  | 'setFileAclV1'
  | 'generateModeExplanation'
  | 'generateRightsExplanation'
  | 'generateSetModeExplanation'
  | 'listNfs4Locks'
  | 'listFileNfs4Locks'
  | 'listNlmLocks'
  | 'releaseNlmLocks'
  | 'listFileNlmLocks'
  | 'releaseFileNlmLock'
  | 'listNlmWaiters'
  | 'listFileNlmWaiters'
  | 'listSmbRangeLocks'
  | 'listFileSmbRangeLocks'
  | 'listSmbShareLocks'
  | 'listFileSmbShareLocks'
  | 'listStreams'
  | 'createStream'
  | 'deleteStream'
  | 'getStreamAttributes'
  | 'modifyStreamAttributes'
  | 'createStreamCopy'
  | 'readStream'
  | 'writeStream'
  | 'patchStream'
  | 'createStreamHole'
  | 'changeStreamName'
  | 'getFileSystem'
  | 'getAtimeSettings'
  | 'replaceAtimeSettings'
  | 'modifyAtimeSettings'
  | 'getNotifySettings'
  | 'replaceNotifySettings'
  | 'getPermissionsSettings'
  | 'replacePermissionsSettings'
  | 'listLockKeys'
  | 'createLockKey'
  | 'getLockKey'
  | 'replaceLockKey'
  | 'modifyLockKey'
  | 'deleteLockKey'
  | 'getLockKeyChallenge'
  | 'replaceLockKeyMaterial'
  | 'listLockKeyUsages'
  | 'resolvePaths'
  | 'resolvePathsIfAny'
  | 'getDirectoryAggregates'
  | 'listTreeAggregates'
  | 'listFileSample'
  | 'createFileCopy'
  | 'retrieveFileData'
  | 'createHole'
  | 'readChanges'
  | 'modifyFileLock'
  | 'getFtpSettings'
  | 'replaceFtpSettings'
  | 'modifyFtpSettings'
  | 'getFtpStatus'
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
  | 'listNfsExports'
  | 'createNfsExport'
  | 'getNfsExport'
  | 'replaceNfsExport'
  | 'modifyNfsExport'
  | 'deleteNfsExport'
  | 'listNfsExportsV2'
  | 'createNfsExportV2'
  | 'getNfsExportV2'
  | 'replaceNfsExportV2'
  | 'modifyNfsExportV2'
  | 'deleteNfsExportV2'
  | 'getNfsSettings'
  | 'replaceNfsSettings'
  | 'modifyNfsSettings'
  | 'getGlobalNfsSettings'
  | 'replaceGlobalNfsSettings'
  | 'modifyGlobalNfsSettings'
  | 'listTenantNfsSettings'
  | 'getTenantNfsSettings'
  | 'setTenantNfsSettings'
  | 'modifyTenantNfsSettings'
  | 'deleteTenantNfsSettings'
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
  | 'listQuotas'
  | 'createQuota'
  | 'getQuota'
  | 'replaceQuota'
  | 'deleteQuota'
  | 'listQuotaStatuses'
  | 'getQuotaStatus'
  | 'listObjectRelationships'
  | 'createObjectRelationship'
  | 'listObjectRelationshipStatuses'
  | 'getObjectRelationship'
  | 'deleteObjectRelationship'
  | 'getObjectRelationshipStatus'
  | 'startObjectReplication'
  | 'abortObjectReplication'
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
  | 'listS3AccessKeys'
  | 'createS3AccessKey'
  | 'deleteS3AccessKey'
  | 'listS3Buckets'
  | 'createS3Bucket'
  | 'modifyS3Bucket'
  | 'deleteS3Bucket'
  | 'getS3BucketPolicy'
  | 'replaceS3BucketPolicy'
  | 'explainS3BucketAccess'
  | 'listS3Uploads'
  | 'abortS3Upload'
  | 'getS3Settings'
  | 'modifyS3Settings'
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
  | 'listSmbShares'
  | 'createSmbShare'
  | 'getSmbShare'
  | 'replaceSmbShare'
  | 'modifySmbShare'
  | 'deleteSmbShare'
  | 'listSmbSharesV2'
  | 'createSmbShareV2'
  | 'getSmbShareV2'
  | 'replaceSmbShareV2'
  | 'modifySmbShareV2'
  | 'deleteSmbShareV2'
  | 'listSmbSharesV1'
  | 'createSmbShareV1'
  | 'getSmbShareV1'
  | 'replaceSmbShareV1'
  | 'deleteSmbShareV1'
  | 'getSmbSettings'
  | 'replaceSmbSettings'
  | 'modifySmbSettings'
  | 'getGlobalSmbSettings'
  | 'replaceGlobalSmbSettings'
  | 'modifyGlobalSmbSettings'
  | 'listTenantSmbSettings'
  | 'getTenantSmbSettings'
  | 'setTenantSmbSettings'
  | 'modifyTenantSmbSettings'
  | 'deleteTenantSmbSettings'
  | 'listSmbSessions'
  | 'closeSmbSessions'
  | 'listSmbFiles'
  | 'closeSmbFiles'
  | 'listSnapshotPolicies'
  | 'createSnapshotPolicy'
  | 'getSnapshotPolicy'
  | 'replaceSnapshotPolicy'
  | 'modifySnapshotPolicy'
  | 'deleteSnapshotPolicy'
  | 'listSnapshotPolicyStatuses'
  | 'getSnapshotPolicyStatus'
  | 'listSnapshotPoliciesV2'
  | 'createSnapshotPolicyV2'
  | 'getSnapshotPolicyV2'
  | 'replaceSnapshotPolicyV2'
  | 'modifySnapshotPolicyV2'
  | 'deleteSnapshotPolicyV2'
  | 'listSnapshotPolicyStatusesV2'
  | 'getSnapshotPolicyStatusV2'
  | 'listSnapshotPoliciesV1'
  | 'createSnapshotPolicyV1'
  | 'getSnapshotPolicyV1'
  | 'replaceSnapshotPolicyV1'
  | 'modifySnapshotPolicyV1'
  | 'deleteSnapshotPolicyV1'
  | 'listSnapshotPolicyStatusesV1'
  | 'getSnapshotPolicyStatusV1'
  | 'listSnapshotsV2'
  | 'createSnapshotV2'
  | 'getSnapshotV2'
  | 'replaceSnapshotV2'
  | 'modifySnapshotV2'
  | 'deleteSnapshotV2'
  | 'listSnapshotStatusesV2'
  | 'getSnapshotStatusV2'
  | 'listSnapshotsV1'
  | 'createSnapshotV1'
  | 'getSnapshotV1'
  | 'replaceSnapshotV1'
  | 'modifySnapshotV1'
  | 'deleteSnapshotV1'
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
  | 'listTreeDeleteJobs'
  | 'createTreeDeleteJob'
  | 'getTreeDeleteJob'
  | 'cancelTreeDeleteJob'
  | 'restartTreeDeleteJob'
  | 'getUpgradeStatusV2'
  | 'getUpgradeStatus'
  | 'getUpgradeBlocked'
  | 'prepareUpgrade'
  | 'commitUpgrade'
  | 'verifyUpgradeImage'
  | 'getUnconfiguredUpgradeSettings'
  | 'replaceUnconfiguredUpgradeSettings'
  | 'getUnconfiguredUpgradeStatus'
  | 'listUserMetadata'
  | 'listUserMetadataOfType'
  | 'getUserMetadata'
  | 'setUserMetadata'
  | 'createUserMetadata'
  | 'deleteUserMetadata'
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
    | 'listObjectRelationships'
    | 'createObjectRelationship'
    | 'listObjectRelationshipStatuses'
    | 'getObjectRelationship'
    | 'deleteObjectRelationship'
    | 'getObjectRelationshipStatus'
    | 'startObjectReplication'
    | 'abortObjectReplication'
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
    | 'resolvePaths'
    | 'resolvePathsIfAny'
    | 'getDirectoryAggregates'
    | 'listTreeAggregates'
    | 'listFileSample'
    | 'createFileCopy'
    | 'retrieveFileData'
    | 'createHole'
    | 'readChanges'
    | 'modifyFileLock'
  'snapshots':
    | 'listSnapshots'
    | 'createSnapshot'
    | 'getSnapshot'
    | 'replaceSnapshot'
    | 'modifySnapshot'
    | 'deleteSnapshot'
    | 'lockSnapshot'
    | 'unlockSnapshot'
    | 'getSnapshotUnlockChallenge'
    | 'listSnapshotStatusesV3'
    | 'getSnapshotStatus'
    | 'listSnapshotStatuses'
    | 'listSnapshotFileOperations'
    | 'listSnapshotTreeChanges'
    | 'listSnapshotFileRegions'
    | 'getSnapshotCapacity'
    | 'listSnapshotCapacities'
    | 'getSnapshotUsage'
    | 'calculateSnapshotCapacity'
    | 'listSnapshotPolicies'
    | 'createSnapshotPolicy'
    | 'getSnapshotPolicy'
    | 'replaceSnapshotPolicy'
    | 'modifySnapshotPolicy'
    | 'deleteSnapshotPolicy'
    | 'listSnapshotPolicyStatuses'
    | 'getSnapshotPolicyStatus'
    | 'listSnapshotPoliciesV2'
    | 'createSnapshotPolicyV2'
    | 'getSnapshotPolicyV2'
    | 'replaceSnapshotPolicyV2'
    | 'modifySnapshotPolicyV2'
    | 'deleteSnapshotPolicyV2'
    | 'listSnapshotPolicyStatusesV2'
    | 'getSnapshotPolicyStatusV2'
    | 'listSnapshotPoliciesV1'
    | 'createSnapshotPolicyV1'
    | 'getSnapshotPolicyV1'
    | 'replaceSnapshotPolicyV1'
    | 'modifySnapshotPolicyV1'
    | 'deleteSnapshotPolicyV1'
    | 'listSnapshotPolicyStatusesV1'
    | 'getSnapshotPolicyStatusV1'
    | 'listSnapshotsV2'
    | 'createSnapshotV2'
    | 'getSnapshotV2'
    | 'replaceSnapshotV2'
    | 'modifySnapshotV2'
    | 'deleteSnapshotV2'
    | 'listSnapshotStatusesV2'
    | 'getSnapshotStatusV2'
    | 'listSnapshotsV1'
    | 'createSnapshotV1'
    | 'getSnapshotV1'
    | 'replaceSnapshotV1'
    | 'modifySnapshotV1'
    | 'deleteSnapshotV1'
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
  'file-acls':
    | 'getFileAcl'
    | 'setFileAcl'
    | 'getFileAclV1'
    | 'setFileAclV1'
    | 'generateModeExplanation'
    | 'generateRightsExplanation'
    | 'generateSetModeExplanation'
  'file-locks':
    | 'listNfs4Locks'
    | 'listFileNfs4Locks'
    | 'listNlmLocks'
    | 'releaseNlmLocks'
    | 'listFileNlmLocks'
    | 'releaseFileNlmLock'
    | 'listNlmWaiters'
    | 'listFileNlmWaiters'
    | 'listSmbRangeLocks'
    | 'listFileSmbRangeLocks'
    | 'listSmbShareLocks'
    | 'listFileSmbShareLocks'
  'file-streams':
    | 'listStreams'
    | 'createStream'
    | 'deleteStream'
    | 'getStreamAttributes'
    | 'modifyStreamAttributes'
    | 'createStreamCopy'
    | 'readStream'
    | 'writeStream'
    | 'patchStream'
    | 'createStreamHole'
    | 'changeStreamName'
  'file-system':
    | 'getFileSystem'
    | 'getAtimeSettings'
    | 'replaceAtimeSettings'
    | 'modifyAtimeSettings'
    | 'getNotifySettings'
    | 'replaceNotifySettings'
    | 'getPermissionsSettings'
    | 'replacePermissionsSettings'
    | 'listLockKeys'
    | 'createLockKey'
    | 'getLockKey'
    | 'replaceLockKey'
    | 'modifyLockKey'
    | 'deleteLockKey'
    | 'getLockKeyChallenge'
    | 'replaceLockKeyMaterial'
    | 'listLockKeyUsages'
  'ftp':
    | 'getFtpSettings'
    | 'replaceFtpSettings'
    | 'modifyFtpSettings'
    | 'getFtpStatus'
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
  'nfs':
    | 'listNfsExports'
    | 'createNfsExport'
    | 'getNfsExport'
    | 'replaceNfsExport'
    | 'modifyNfsExport'
    | 'deleteNfsExport'
    | 'listNfsExportsV2'
    | 'createNfsExportV2'
    | 'getNfsExportV2'
    | 'replaceNfsExportV2'
    | 'modifyNfsExportV2'
    | 'deleteNfsExportV2'
    | 'getNfsSettings'
    | 'replaceNfsSettings'
    | 'modifyNfsSettings'
    | 'getGlobalNfsSettings'
    | 'replaceGlobalNfsSettings'
    | 'modifyGlobalNfsSettings'
    | 'listTenantNfsSettings'
    | 'getTenantNfsSettings'
    | 'setTenantNfsSettings'
    | 'modifyTenantNfsSettings'
    | 'deleteTenantNfsSettings'
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
  'quotas':
    | 'listQuotas'
    | 'createQuota'
    | 'getQuota'
    | 'replaceQuota'
    | 'deleteQuota'
    | 'listQuotaStatuses'
    | 'getQuotaStatus'
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
  's3':
    | 'listS3AccessKeys'
    | 'createS3AccessKey'
    | 'deleteS3AccessKey'
    | 'listS3Buckets'
    | 'createS3Bucket'
    | 'modifyS3Bucket'
    | 'deleteS3Bucket'
    | 'getS3BucketPolicy'
    | 'replaceS3BucketPolicy'
    | 'explainS3BucketAccess'
    | 'listS3Uploads'
    | 'abortS3Upload'
    | 'getS3Settings'
    | 'modifyS3Settings'
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
  'smb':
    | 'listSmbShares'
    | 'createSmbShare'
    | 'getSmbShare'
    | 'replaceSmbShare'
    | 'modifySmbShare'
    | 'deleteSmbShare'
    | 'listSmbSharesV2'
    | 'createSmbShareV2'
    | 'getSmbShareV2'
    | 'replaceSmbShareV2'
    | 'modifySmbShareV2'
    | 'deleteSmbShareV2'
    | 'listSmbSharesV1'
    | 'createSmbShareV1'
    | 'getSmbShareV1'
    | 'replaceSmbShareV1'
    | 'deleteSmbShareV1'
    | 'getSmbSettings'
    | 'replaceSmbSettings'
    | 'modifySmbSettings'
    | 'getGlobalSmbSettings'
    | 'replaceGlobalSmbSettings'
    | 'modifyGlobalSmbSettings'
    | 'listTenantSmbSettings'
    | 'getTenantSmbSettings'
    | 'setTenantSmbSettings'
    | 'modifyTenantSmbSettings'
    | 'deleteTenantSmbSettings'
    | 'listSmbSessions'
    | 'closeSmbSessions'
    | 'listSmbFiles'
    | 'closeSmbFiles'
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
  'tree-delete':
    | 'listTreeDeleteJobs'
    | 'createTreeDeleteJob'
    | 'getTreeDeleteJob'
    | 'cancelTreeDeleteJob'
    | 'restartTreeDeleteJob'
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
  'user-metadata':
    | 'listUserMetadata'
    | 'listUserMetadataOfType'
    | 'getUserMetadata'
    | 'setUserMetadata'
    | 'createUserMetadata'
    | 'deleteUserMetadata'
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
  | 'createObjectRelationship'
  | 'getObjectRelationship'
  | 'deleteObjectRelationship'
  | 'getObjectRelationshipStatus'
  | 'startObjectReplication'
  | 'abortObjectReplication'
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
const p2: Parameter = {"name":"id","in":"path","required":true,"kind":"string","maxLength":16}
const p3: Parameter = {"name":"node_id","in":"path","required":true,"kind":"integer","minimum":1}
const p4: Parameter = {"name":"include-incompatibles","in":"query","required":false,"kind":"boolean"}
const p5: Parameter = {"name":"id","in":"path","required":true,"kind":"string"}
const p6: Parameter = {"name":"skip-active-policy-snapshot","in":"query","required":false,"kind":"boolean"}
const p7: Parameter = {"name":"relationship_id","in":"path","required":true,"kind":"string"}
const p8: Parameter = {"name":"snapshot_id","in":"path","required":true,"kind":"integer","minimum":0}
const p9: Parameter = {"name":"allow-non-empty-directory","in":"query","required":false,"kind":"boolean"}
const p10: Parameter = {"name":"allow-fs-path-create","in":"query","required":false,"kind":"boolean"}
const p11: Parameter = {"name":"ref","in":"path","required":true,"kind":"string"}
const p12: Parameter = {"name":"snapshot","in":"query","required":false,"kind":"integer","minimum":0}
const p13: Parameter = {"name":"retrieve-file-lock","in":"query","required":false,"kind":"boolean"}
const p14: Parameter = {"name":"smb-pattern","in":"query","required":false,"kind":"string"}
const p15: Parameter = {"name":"after","in":"query","required":false,"kind":"string"}
const p16: Parameter = {"name":"limit","in":"query","required":false,"kind":"integer","minimum":1}
const p17: Parameter = {"name":"include-acls","in":"query","required":false,"kind":"boolean"}
const p18: Parameter = {"name":"skip-atime-update","in":"query","required":false,"kind":"boolean"}
const p19: Parameter = {"name":"name","in":"path","required":true,"kind":"string"}
const p20: Parameter = {"name":"offset","in":"query","required":false,"kind":"integer","minimum":0}
const p21: Parameter = {"name":"length","in":"query","required":false,"kind":"integer","minimum":0}
const p22: Parameter = {"name":"filter","in":"query","required":false,"kind":"string","enum":["all","exclude_in_delete","only_in_delete"]}
const p23: Parameter = {"name":"id","in":"path","required":true,"kind":"integer","minimum":0}
const p24: Parameter = {"name":"filter","in":"query","required":false,"kind":"string","pattern":"^(api_snapshots_exclude_(not_)?(in_delete|locked)(,|$))*$"}
const p25: Parameter = {"name":"newer_id","in":"path","required":true,"kind":"integer","minimum":0}
const p26: Parameter = {"name":"older_id","in":"path","required":true,"kind":"integer","minimum":0}
const p27: Parameter = {"name":"user","in":"query","required":false,"kind":"string"}
const p28: Parameter = {"name":"dn","in":"path","required":true,"kind":"string"}
const p29: Parameter = {"name":"sid","in":"path","required":true,"kind":"string"}
const p30: Parameter = {"name":"uid","in":"path","required":true,"kind":"integer","minimum":0}
const p31: Parameter = {"name":"gid","in":"path","required":true,"kind":"integer","minimum":0}
const p32: Parameter = {"name":"username","in":"path","required":true,"kind":"string"}
const p33: Parameter = {"name":"type","in":"query","required":false,"kind":"string","enum":["file-iops-read","file-iops-write","metadata-iops-read","metadata-iops-write","file-throughput-read","file-throughput-write"]}
const p34: Parameter = {"name":"begin-time","in":"query","required":false,"kind":"integer","minimum":0}
const p35: Parameter = {"name":"begin-time","in":"query","required":true,"kind":"integer","minimum":0}
const p36: Parameter = {"name":"end-time","in":"query","required":false,"kind":"integer","minimum":0}
const p37: Parameter = {"name":"interval","in":"query","required":false,"kind":"string","enum":["hourly","daily","weekly"]}
const p38: Parameter = {"name":"timestamp","in":"path","required":true,"kind":"integer","minimum":0}
const p39: Parameter = {"name":"after","in":"query","required":false,"kind":"integer","minimum":0}
const p40: Parameter = {"name":"limit","in":"query","required":false,"kind":"integer","minimum":1,"maximum":1000}
const p41: Parameter = {"name":"dns_config_id","in":"path","required":true,"kind":"integer","minimum":0}
const p42: Parameter = {"name":"owner_name","in":"query","required":false,"kind":"string"}
const p43: Parameter = {"name":"owner_address","in":"query","required":false,"kind":"string"}
const p44: Parameter = {"name":"offset","in":"query","required":false,"kind":"string"}
const p45: Parameter = {"name":"size","in":"query","required":false,"kind":"string"}
const p46: Parameter = {"name":"owner_id","in":"query","required":false,"kind":"string"}
const p47: Parameter = {"name":"stream_id","in":"path","required":true,"kind":"string"}
const p48: Parameter = {"name":"key_ref","in":"path","required":true,"kind":"string"}
const p49: Parameter = {"name":"max-entries","in":"query","required":false,"kind":"integer","minimum":1}
const p50: Parameter = {"name":"max-depth","in":"query","required":false,"kind":"integer","minimum":0}
const p51: Parameter = {"name":"order-by","in":"query","required":false,"kind":"string","enum":["total_blocks","total_datablocks","total_metablocks","total_files","total_directories","total_symlinks","total_other","total_named_streams","total_named_stream_datablocks"]}
const p52: Parameter = {"name":"max-depth","in":"query","required":false,"kind":"integer","minimum":1}
const p53: Parameter = {"name":"by-value","in":"query","required":true,"kind":"string","enum":["capacity","data","file","named_streams"]}
const p54: Parameter = {"name":"limit","in":"query","required":true,"kind":"integer","minimum":1,"maximum":10000}
const p55: Parameter = {"name":"filter","in":"query","required":false,"kind":"string"}
const p56: Parameter = {"name":"recursive","in":"query","required":false,"kind":"boolean"}
const p57: Parameter = {"name":"login_name","in":"path","required":true,"kind":"string"}
const p58: Parameter = {"name":"uid_number","in":"path","required":true,"kind":"integer","minimum":0}
const p59: Parameter = {"name":"group_id","in":"path","required":true,"kind":"string"}
const p60: Parameter = {"name":"member_id","in":"path","required":true,"kind":"string"}
const p61: Parameter = {"name":"try","in":"query","required":false,"kind":"string","maxLength":4096}
const p62: Parameter = {"name":"netmask","in":"query","required":false,"kind":"string","maxLength":64}
const p63: Parameter = {"name":"floating","in":"query","required":false,"kind":"string","maxLength":4096}
const p64: Parameter = {"name":"interface_id","in":"path","required":true,"kind":"integer","minimum":0}
const p65: Parameter = {"name":"network_id","in":"path","required":true,"kind":"integer","minimum":0}
const p66: Parameter = {"name":"export_id","in":"path","required":true,"kind":"string"}
const p67: Parameter = {"name":"filesystem_uuid","in":"path","required":true,"kind":"string","maxLength":64}
const p68: Parameter = {"name":"force","in":"query","required":false,"kind":"boolean"}
const p69: Parameter = {"name":"spoke_root","in":"path","required":true,"kind":"string","pattern":"^[0-9]{1,40}$"}
const p70: Parameter = {"name":"hub_root","in":"path","required":true,"kind":"string","pattern":"^[0-9]{1,40}$"}
const p71: Parameter = {"name":"uuid","in":"path","required":true,"kind":"string","maxLength":64}
const p72: Parameter = {"name":"begin-time","in":"query","required":false,"kind":"string","maxLength":64}
const p73: Parameter = {"name":"end-time","in":"query","required":false,"kind":"string","maxLength":64}
const p74: Parameter = {"name":"filesystem-uuid","in":"query","required":false,"kind":"string","maxLength":64}
const p75: Parameter = {"name":"node-id","in":"query","required":false,"kind":"integer","minimum":1}
const p76: Parameter = {"name":"type","in":"query","required":false,"kind":"string","enum":["abandon","success"]}
const p77: Parameter = {"name":"role_name","in":"path","required":true,"kind":"string"}
const p78: Parameter = {"name":"delete-root-dir","in":"query","required":true,"kind":"boolean"}
const p79: Parameter = {"name":"allow-remove-self","in":"query","required":false,"kind":"boolean"}
const p80: Parameter = {"name":"populate-trustee-names","in":"query","required":false,"kind":"boolean"}
const p81: Parameter = {"name":"share_id","in":"path","required":true,"kind":"string"}
const p82: Parameter = {"name":"identity","in":"query","required":false,"kind":"string"}
const p83: Parameter = {"name":"file_number","in":"query","required":false,"kind":"string"}
const p84: Parameter = {"name":"resolve_paths","in":"query","required":false,"kind":"boolean"}
const p85: Parameter = {"name":"include-in-delete","in":"query","required":false,"kind":"boolean"}
const p86: Parameter = {"name":"expiration-time-to-live","in":"query","required":false,"kind":"string","pattern":"^(never|[1-9][0-9]?(months|weeks|days|hours|minutes))?$"}
const p87: Parameter = {"name":"tenant_id","in":"path","required":true,"kind":"integer","minimum":1}
const p88: Parameter = {"name":"override_compatibility_check","in":"query","required":false,"kind":"boolean"}
const p89: Parameter = {"name":"type","in":"path","required":true,"kind":"string","enum":["generic","s3","well_known"]}
const p90: Parameter = {"name":"key","in":"path","required":true,"kind":"string"}

/** How to answer each operation, in the order of the document. */

export const routes: Readonly<Record<OperationId, Route>> = {
  login: {"method":"POST","path":"/v1/session/login","tag":"session","privilege":null,"depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  startSamlLogin: {"method":"POST","path":"/v1/session/start-saml-login","tag":"session","privilege":null,"depth":"none","body":"none","success":200,"answer":"json","missing":"Begin single sign-on: there is no identity provider behind the sandbox, sign in with a name and a password","parameters":[]},
  retrieveSamlLogin: {"method":"POST","path":"/v1/session/retrieve-saml-login","tag":"session","privilege":null,"depth":"none","body":"json","success":200,"answer":"json","missing":"Finish single sign-on: there is no identity provider behind the sandbox, sign in with a name and a password","parameters":[]},
  changePassword: {"method":"POST","path":"/v1/session/change-password","tag":"session","privilege":"authenticated","depth":"stateful","body":"json","success":200,"answer":"none","parameters":[]},
  logout: {"method":"POST","path":"/v1/session/logout","tag":"session","privilege":"authenticated","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[]},
  whoAmI: {"method":"GET","path":"/v1/session/who-am-i","tag":"session","privilege":"authenticated","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  listSessionRoles: {"method":"GET","path":"/v1/session/roles","tag":"session","privilege":"authenticated","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  getVersion: {"method":"GET","path":"/v1/version","tag":"version","privilege":null,"depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getClusterSettings: {"method":"GET","path":"/v1/cluster/settings","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  setClusterSettings: {"method":"PUT","path":"/v1/cluster/settings","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p0]},
  listNodes: {"method":"GET","path":"/v1/cluster/nodes/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  addNodes: {"method":"POST","path":"/v1/cluster/nodes/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":202,"answer":"none","missing":"Add nodes: a sandbox cluster is one process and stays one node","parameters":[]},
  getNode: {"method":"GET","path":"/v1/cluster/nodes/{id}","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p1]},
  calculateNodeAddCapacity: {"method":"POST","path":"/v1/cluster/calculate-node-add-capacity","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","body":"json","success":200,"answer":"json","missing":"Reckon what new nodes would give: a sandbox cluster is one process and stays one node","parameters":[]},
  modifyNodes: {"method":"POST","path":"/v2/cluster/nodes/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":202,"answer":"none","missing":"Add or replace nodes: a sandbox cluster is one process and stays one node","parameters":[]},
  previewModifyNodes: {"method":"POST","path":"/v2/cluster/nodes/dry-run","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","body":"json","success":200,"answer":"json","missing":"Reckon what a change of nodes would give: a sandbox cluster is one process and stays one node","parameters":[]},
  getNodeReplacementPlan: {"method":"GET","path":"/v1/cluster/node-replacement-plan/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  createNodeReplacementPlan: {"method":"POST","path":"/v1/cluster/node-replacement-plan/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":200,"answer":"none","missing":"Register a plan to replace nodes: a sandbox cluster is one process and stays one node","parameters":[]},
  listNodeChassis: {"method":"GET","path":"/v1/cluster/nodes/chassis/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  getNodeChassis: {"method":"GET","path":"/v1/cluster/nodes/{id}/chassis","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p1]},
  listNodeLights: {"method":"GET","path":"/v1/cluster/nodes/uid-lights/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  getNodeLight: {"method":"GET","path":"/v1/cluster/nodes/{id}/uid-light","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p1]},
  setNodeLight: {"method":"POST","path":"/v1/cluster/nodes/{id}/uid-light","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","body":"json","success":200,"answer":"none","parameters":[p1]},
  identifyNode: {"method":"POST","path":"/v1/cluster/nodes/{id}/identify","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","body":"json","success":200,"answer":"none","parameters":[p1]},
  getRestriperStatusV1: {"method":"GET","path":"/v1/cluster/restriper/status","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getRestriperStatus: {"method":"GET","path":"/v1/cluster/protection/restriper/status","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getProtectionStatus: {"method":"GET","path":"/v1/cluster/protection/status","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getObjectBackedNodes: {"method":"GET","path":"/v2/cluster/object-backed/nodes","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"List the nodes of a cluster on object storage: a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  modifyObjectBackedNodes: {"method":"POST","path":"/v2/cluster/object-backed/nodes","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":202,"answer":"none","missing":"Add or remove nodes of a cluster on object storage: a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  previewObjectBackedNodes: {"method":"POST","path":"/v2/cluster/object-backed/nodes/dry-run","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","body":"json","success":200,"answer":"json","missing":"Show what a change of nodes would do: a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  getObjectBackedFaultTolerance: {"method":"GET","path":"/v1/cluster/object-backed/protection/fault-tolerance","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show what a cluster on object storage survives: a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  setSslCertificateV1: {"method":"PUT","path":"/v1/cluster/settings/ssl","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":200,"answer":"none","missing":"Replace the TLS certificate, by the older path: the sandbox serves the certificate that it made when it first started","parameters":[]},
  setSslCertificate: {"method":"PUT","path":"/v2/cluster/settings/ssl/certificate","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":200,"answer":"none","missing":"Replace the TLS certificate: the sandbox serves the certificate that it made when it first started","parameters":[]},
  getSslCaCertificate: {"method":"GET","path":"/v2/cluster/settings/ssl/ca-certificate","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  setSslCaCertificate: {"method":"PUT","path":"/v2/cluster/settings/ssl/ca-certificate","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  deleteSslCaCertificate: {"method":"DELETE","path":"/v2/cluster/settings/ssl/ca-certificate","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p0]},
  getSslCiphers: {"method":"GET","path":"/v2/cluster/settings/ssl/ciphers","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  setSslCiphers: {"method":"PUT","path":"/v2/cluster/settings/ssl/ciphers","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  listDiskSlots: {"method":"GET","path":"/v1/cluster/slots/","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  getDiskSlot: {"method":"GET","path":"/v1/cluster/slots/{id}","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p2]},
  modifyDiskSlot: {"method":"PATCH","path":"/v1/cluster/slots/{id}","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p2]},
  listDiskSlotsOfNode: {"method":"GET","path":"/v1/cluster/slots/node/{node_id}","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p3]},
  getNodeState: {"method":"GET","path":"/v1/node/state","tag":"cluster","privilege":null,"depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  listUnconfiguredNodes: {"method":"GET","path":"/v1/unconfigured/nodes/","tag":"cluster","privilege":"PRIVILEGE_UNCONFIGURED_NODE_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p4]},
  getCapacityClamp: {"method":"GET","path":"/v1/capacity/clamp","tag":"cluster","privilege":"PRIVILEGE_CAPACITY_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  setCapacityClamp: {"method":"PUT","path":"/v1/capacity/clamp","tag":"cluster","privilege":"PRIVILEGE_CAPACITY_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  getCapacityClamps: {"method":"GET","path":"/v1/capacity/clamps","tag":"cluster","privilege":"PRIVILEGE_CAPACITY_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  getChecksummingStatus: {"method":"GET","path":"/v1/checksumming/status","tag":"cluster","privilege":"PRIVILEGE_CHECKSUMMING_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getSsdEndurance: {"method":"GET","path":"/v1/health/ssd-endurance","tag":"cluster","privilege":"PRIVILEGE_CLUSTER_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  listSourceRelationships: {"method":"GET","path":"/v2/replication/source-relationships/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  createSourceRelationship: {"method":"POST","path":"/v2/replication/source-relationships/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getSourceRelationship: {"method":"GET","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  replaceSourceRelationship: {"method":"PUT","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p5, p0]},
  modifySourceRelationship: {"method":"PATCH","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p5, p0]},
  deleteSourceRelationship: {"method":"DELETE","path":"/v2/replication/source-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p5, p0]},
  listSourceRelationshipStatuses: {"method":"GET","path":"/v2/replication/source-relationships/status/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  getSourceRelationshipStatus: {"method":"GET","path":"/v2/replication/source-relationships/{id}/status","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  replicate: {"method":"POST","path":"/v2/replication/source-relationships/{id}/replicate","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","body":"none","success":202,"answer":"json","parameters":[p5]},
  abortReplication: {"method":"POST","path":"/v2/replication/source-relationships/{id}/abort-replication","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p5, p6]},
  dismissSourceRelationshipError: {"method":"POST","path":"/v2/replication/source-relationships/{id}/dismiss-error","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p5]},
  listQueuedSnapshots: {"method":"GET","path":"/v2/replication/source-relationships/{id}/queued-snapshots/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p5]},
  releaseQueuedSnapshot: {"method":"DELETE","path":"/v2/replication/source-relationships/{relationship_id}/queued-snapshots/{snapshot_id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_SOURCE_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p7, p8]},
  reverseTargetRelationship: {"method":"POST","path":"/v2/replication/source-relationships/reverse-target-relationship","tag":"replication","privilege":"PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  listTargetRelationshipStatuses: {"method":"GET","path":"/v2/replication/target-relationships/status/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  getTargetRelationshipStatus: {"method":"GET","path":"/v2/replication/target-relationships/{id}/status","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  authorizeTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/authorize","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5, p9, p10]},
  makeTargetWritable: {"method":"POST","path":"/v2/replication/target-relationships/{id}/make-writable","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  reconnectTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/reconnect","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  deleteTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/delete","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p5]},
  dismissTargetRelationshipError: {"method":"POST","path":"/v2/replication/target-relationships/{id}/dismiss-error","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p5]},
  lockTargetRelationship: {"method":"POST","path":"/v2/replication/target-relationships/{id}/lock","tag":"replication","privilege":"PRIVILEGE_REPLICATION_TARGET_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p5]},
  getFileAttributes: {"method":"GET","path":"/v1/files/{ref}/info/attributes","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12, p13]},
  setFileAttributes: {"method":"PATCH","path":"/v1/files/{ref}/info/attributes","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p0]},
  listEntries: {"method":"GET","path":"/v1/files/{ref}/entries/","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12, p14, p15, p16, p17, p18]},
  createEntry: {"method":"POST","path":"/v1/files/{ref}/entries/","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11]},
  deleteEntry: {"method":"DELETE","path":"/v1/files/{ref}/entries/{name}","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p11, p19]},
  readFile: {"method":"GET","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_READ_ACCESS","depth":"stateful","body":"none","success":200,"answer":"bytes","parameters":[p11, p12, p20, p21, p18]},
  writeFile: {"method":"PUT","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"bytes","success":200,"answer":"json","parameters":[p11, p0]},
  patchFile: {"method":"PATCH","path":"/v1/files/{ref}/data","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"bytes","success":200,"answer":"json","parameters":[p11, p20, p0]},
  deleteFile: {"method":"DELETE","path":"/v1/files/{ref}","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p11]},
  listSnapshots: {"method":"GET","path":"/v3/snapshots/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p22]},
  createSnapshot: {"method":"POST","path":"/v3/snapshots/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getSnapshot: {"method":"GET","path":"/v3/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  replaceSnapshot: {"method":"PUT","path":"/v3/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  modifySnapshot: {"method":"PATCH","path":"/v3/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  deleteSnapshot: {"method":"DELETE","path":"/v3/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"none","success":202,"answer":"none","parameters":[p23, p0]},
  lockSnapshot: {"method":"POST","path":"/v3/snapshots/{id}/lock","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_LOCK","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23]},
  unlockSnapshot: {"method":"POST","path":"/v3/snapshots/{id}/unlock","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_LOCK","depth":"stateful","body":"json","success":200,"answer":"none","parameters":[p23]},
  getSnapshotUnlockChallenge: {"method":"GET","path":"/v3/snapshots/{id}/unlock-challenge","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_LOCK","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  listSnapshotStatusesV3: {"method":"GET","path":"/v3/snapshots/status/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p22]},
  getSnapshotStatus: {"method":"GET","path":"/v3/snapshots/status/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  listSnapshotStatuses: {"method":"GET","path":"/v4/snapshots/status/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p24]},
  listSnapshotFileOperations: {"method":"GET","path":"/v3/snapshots/{newer_id}/changes-since/{older_id}/files/{ref}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_DIFFERENCE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p25, p26, p11, p15, p16]},
  listSnapshotTreeChanges: {"method":"GET","path":"/v2/snapshots/{newer_id}/changes-since/{older_id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_DIFFERENCE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p25, p26, p15, p16]},
  listSnapshotFileRegions: {"method":"GET","path":"/v2/snapshots/{newer_id}/changes-since/{older_id}/files/{ref}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_DIFFERENCE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p25, p26, p11, p15, p16]},
  getSnapshotCapacity: {"method":"GET","path":"/v1/snapshots/total-used-capacity","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  listSnapshotCapacities: {"method":"GET","path":"/v1/snapshots/capacity-used-per-snapshot/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  getSnapshotUsage: {"method":"GET","path":"/v1/snapshots/capacity-used-per-snapshot/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  calculateSnapshotCapacity: {"method":"POST","path":"/v1/snapshots/calculate-used-capacity","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_CALCULATE_USED_CAPACITY_READ","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  listAccessTokens: {"method":"GET","path":"/v1/auth/access-tokens/","tag":"access-tokens","privilege":"PRIVILEGE_ACCESS_TOKENS_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p27, p15, p16]},
  createAccessToken: {"method":"POST","path":"/v1/auth/access-tokens/","tag":"access-tokens","privilege":"PRIVILEGE_ACCESS_TOKENS_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getAccessToken: {"method":"GET","path":"/v1/auth/access-tokens/{id}","tag":"access-tokens","privilege":"PRIVILEGE_ACCESS_TOKENS_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  modifyAccessToken: {"method":"PATCH","path":"/v1/auth/access-tokens/{id}","tag":"access-tokens","privilege":"PRIVILEGE_ACCESS_TOKENS_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p5]},
  deleteAccessToken: {"method":"DELETE","path":"/v1/auth/access-tokens/{id}","tag":"access-tokens","privilege":"PRIVILEGE_ACCESS_TOKENS_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p5]},
  getAdStatus: {"method":"GET","path":"/v1/ad/status","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getAdMonitor: {"method":"GET","path":"/v1/ad/monitor","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  dismissAdError: {"method":"POST","path":"/v1/ad/dismiss-error","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getAdSettings: {"method":"GET","path":"/v1/ad/settings","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceAdSettings: {"method":"PUT","path":"/v1/ad/settings","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  joinDomain: {"method":"POST","path":"/v1/ad/join","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"none","body":"json","success":202,"answer":"none","missing":"Join a domain: no domain controller stands behind the sandbox, so a cluster is never in a domain","parameters":[]},
  leaveDomain: {"method":"POST","path":"/v1/ad/leave","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"static","body":"json","success":202,"answer":"none","parameters":[]},
  reconfigureDomain: {"method":"POST","path":"/v1/ad/reconfigure","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"static","body":"json","success":202,"answer":"none","parameters":[]},
  cancelDomainChange: {"method":"POST","path":"/v1/ad/cancel","tag":"active-directory","privilege":"PRIVILEGE_AD_WRITE","depth":"static","body":"none","success":202,"answer":"none","parameters":[]},
  getAdObjectOfName: {"method":"GET","path":"/v1/ad/distinguished-names/{dn}/object","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p28]},
  getAdObjectOfSid: {"method":"GET","path":"/v1/ad/sids/{sid}/object","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p29]},
  getAdUsernameOfSid: {"method":"GET","path":"/v1/ad/sids/{sid}/username","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p29]},
  getAdUidOfSid: {"method":"GET","path":"/v1/ad/sids/{sid}/uid","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p29]},
  getAdGidOfSid: {"method":"GET","path":"/v1/ad/sids/{sid}/gid","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p29]},
  listAdGroupsOfSid: {"method":"GET","path":"/v1/ad/sids/{sid}/expanded-groups/","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p29]},
  listAdSidsOfUid: {"method":"GET","path":"/v1/ad/uids/{uid}/sids/","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p30]},
  listAdSidsOfGid: {"method":"GET","path":"/v1/ad/gids/{gid}/sids/","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p31]},
  listAdObjectsOfUsername: {"method":"GET","path":"/v1/ad/usernames/{username}/objects/","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p32]},
  listAdSidsOfUsername: {"method":"GET","path":"/v1/ad/usernames/{username}/sids/","tag":"active-directory","privilege":"PRIVILEGE_AD_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p32]},
  getCurrentActivity: {"method":"GET","path":"/v1/analytics/activity/current","tag":"analytics","privilege":"PRIVILEGE_ANALYTICS_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p33]},
  getTimeSeries: {"method":"GET","path":"/v1/analytics/time-series/","tag":"analytics","privilege":"PRIVILEGE_ANALYTICS_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p34]},
  getCapacityHistory: {"method":"GET","path":"/v1/analytics/capacity-history/","tag":"analytics","privilege":"PRIVILEGE_ANALYTICS_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show space over time: the emulator keeps no record of space over time","parameters":[p35, p36, p37]},
  getCapacityHistoryDetails: {"method":"GET","path":"/v1/analytics/capacity-history/{timestamp}/","tag":"analytics","privilege":"PRIVILEGE_ANALYTICS_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show what used the space in one period: the emulator keeps no record of space over time","parameters":[p38]},
  getCloudwatchAuditConfig: {"method":"GET","path":"/v1/audit/cloudwatch/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceCloudwatchAuditConfig: {"method":"PUT","path":"/v1/audit/cloudwatch/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifyCloudwatchAuditConfig: {"method":"PATCH","path":"/v1/audit/cloudwatch/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  getCloudwatchAuditStatus: {"method":"GET","path":"/v1/audit/cloudwatch/status","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  getSyslogAuditConfig: {"method":"GET","path":"/v1/audit/syslog/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceSyslogAuditConfig: {"method":"PUT","path":"/v1/audit/syslog/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifySyslogAuditConfig: {"method":"PATCH","path":"/v1/audit/syslog/config","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  getSyslogAuditStatus: {"method":"GET","path":"/v1/audit/syslog/status","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  listAuditDestinations: {"method":"GET","path":"/v2/audit/destinations/","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  createAuditDestination: {"method":"POST","path":"/v2/audit/destinations/","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  getAuditDestination: {"method":"GET","path":"/v2/audit/destinations/{id}","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p23]},
  replaceAuditDestination: {"method":"PUT","path":"/v2/audit/destinations/{id}","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  modifyAuditDestination: {"method":"PATCH","path":"/v2/audit/destinations/{id}","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  deleteAuditDestination: {"method":"DELETE","path":"/v2/audit/destinations/{id}","tag":"audit","privilege":"PRIVILEGE_AUDIT_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p23, p0]},
  getAuditDestinationStatus: {"method":"GET","path":"/v2/audit/destinations/{id}/status","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  listAuditEvents: {"method":"GET","path":"/v1/audit/log/","tag":"audit","privilege":"PRIVILEGE_AUDIT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p39, p40]},
  listRelatedOfAuthId: {"method":"GET","path":"/v1/auth/auth-ids/{id}/related-identities/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  listRelatedOfUsername: {"method":"GET","path":"/v1/auth/local-username/{username}/related-identities/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p32]},
  listRelatedOfUid: {"method":"GET","path":"/v1/auth/posix-uids/{id}/related-identities/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  listRelatedOfGid: {"method":"GET","path":"/v1/auth/posix-gids/{id}/related-identities/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  listRelatedOfSid: {"method":"GET","path":"/v1/auth/sids/{id}/related-identities/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  expandIdentityV1: {"method":"POST","path":"/v1/auth/identity/expand","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  findIdentityV1: {"method":"POST","path":"/v1/auth/identity/find","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  clearAuthCache: {"method":"POST","path":"/v1/auth/clear-cache","tag":"authentication","privilege":"PRIVILEGE_AUTH_CACHE_WRITE","depth":"static","body":"none","success":200,"answer":"none","parameters":[]},
  getIdentityAttributes: {"method":"GET","path":"/v1/auth/identities/{id}/attributes","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  replaceIdentityAttributes: {"method":"PUT","path":"/v1/auth/identities/{id}/attributes","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p5]},
  deleteIdentityAttributes: {"method":"DELETE","path":"/v1/auth/identities/{id}/attributes","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p5]},
  getKeytab: {"method":"GET","path":"/v1/auth/kerberos-keytab","tag":"authentication","privilege":"PRIVILEGE_KERBEROS_KEYTAB_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceKeytab: {"method":"PUT","path":"/v1/auth/kerberos-keytab","tag":"authentication","privilege":"PRIVILEGE_KERBEROS_KEYTAB_WRITE","depth":"stored","body":"bytes","success":200,"answer":"json","parameters":[p0]},
  deleteKeytab: {"method":"DELETE","path":"/v1/auth/kerberos-keytab","tag":"authentication","privilege":"PRIVILEGE_KERBEROS_KEYTAB_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p0]},
  getKerberosSettings: {"method":"GET","path":"/v1/auth/kerberos-settings","tag":"authentication","privilege":"PRIVILEGE_KERBEROS_SETTINGS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceKerberosSettings: {"method":"PUT","path":"/v1/auth/kerberos-settings","tag":"authentication","privilege":"PRIVILEGE_KERBEROS_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  listUserMappings: {"method":"GET","path":"/v1/auth/user-defined-mappings/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_MAPPING_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceUserMappings: {"method":"PUT","path":"/v1/auth/user-defined-mappings/","tag":"authentication","privilege":"PRIVILEGE_IDENTITY_MAPPING_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  createCluster: {"method":"POST","path":"/v2/cluster/create","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":202,"answer":"none","missing":"Make a cluster: a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  createDataCoreCluster: {"method":"POST","path":"/v2/cluster/data-core/create","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":202,"answer":"none","missing":"Make a cluster of the newer storage layout: a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  createUnprotectedEdgeCluster: {"method":"POST","path":"/v2/cluster/unprotected-edge/create","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":202,"answer":"none","missing":"Make a cluster of one machine without protection: a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  createObjectBackedClusterV4: {"method":"POST","path":"/v4/cluster/object-backed/create","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":202,"answer":"none","missing":"Make a cluster on object storage, by the older path: a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  createObjectBackedCluster: {"method":"POST","path":"/v5/cluster/object-backed/create","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":202,"answer":"none","missing":"Make a cluster on object storage: a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  createStratusCluster: {"method":"POST","path":"/v5/cluster/object-backed/create-stratus","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_WRITE","depth":"none","body":"json","success":202,"answer":"none","missing":"Make a cluster on object storage with credentials: a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  calculateSupportedProtection: {"method":"POST","path":"/v3/cluster/calculate-supported-protection-info","tag":"cluster-creation","privilege":"PRIVILEGE_CLUSTER_READ","depth":"none","body":"json","success":200,"answer":"json","missing":"Reckon how a new cluster could be protected: a sandbox cluster is made by starting the program, with its name and password as options","parameters":[]},
  getDnsConfig: {"method":"GET","path":"/v1/dns/configs/system","tag":"dns","privilege":"PRIVILEGE_DNS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  modifyDnsConfig: {"method":"PATCH","path":"/v1/dns/configs/system","tag":"dns","privilege":"PRIVILEGE_DNS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  getDnsLookupOverrides: {"method":"GET","path":"/v1/dns/lookup-override-config","tag":"dns","privilege":"PRIVILEGE_DNS_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  replaceDnsLookupOverrides: {"method":"PUT","path":"/v1/dns/lookup-override-config","tag":"dns","privilege":"PRIVILEGE_DNS_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p0]},
  clearDnsCache: {"method":"POST","path":"/v1/dns/clear-dns-cache","tag":"dns","privilege":"PRIVILEGE_DNS_WRITE","depth":"static","body":"json","success":200,"answer":"none","parameters":[]},
  resolveIpsToNames: {"method":"POST","path":"/v1/dns/resolve-ips-to-names","tag":"dns","privilege":"PRIVILEGE_DNS_USE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  resolveNamesToIps: {"method":"POST","path":"/v1/dns/resolve-names-to-ips","tag":"dns","privilege":"PRIVILEGE_DNS_USE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  resolveIps: {"method":"POST","path":"/v1/dns/resolve/","tag":"dns","privilege":"PRIVILEGE_DNS_USE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  resolveIpsToNamesByConfig: {"method":"POST","path":"/v1/dns/configs/{dns_config_id}/resolve-ips-to-names","tag":"dns","privilege":"PRIVILEGE_DNS_USE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p41]},
  resolveNamesToIpsByConfig: {"method":"POST","path":"/v1/dns/configs/{dns_config_id}/resolve-names-to-ips","tag":"dns","privilege":"PRIVILEGE_DNS_USE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p41]},
  getAuthoritativeDnsSettings: {"method":"GET","path":"/v1/authoritative-dns/settings","tag":"dns","privilege":"PRIVILEGE_DNS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  modifyAuthoritativeDnsSettings: {"method":"PATCH","path":"/v1/authoritative-dns/settings","tag":"dns","privilege":"PRIVILEGE_DNS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  getEncryptionStatus: {"method":"GET","path":"/v1/encryption/status","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  rotateEncryptionKeysV1: {"method":"POST","path":"/v1/encryption/rotate-keys","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_WRITE","depth":"none","body":"none","success":200,"answer":"none","missing":"Change the master keys, by the older path: a sandbox stores files unencrypted and holds no keys","parameters":[]},
  rotateEncryptionKeys: {"method":"POST","path":"/v2/encryption/rotate-keys","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_WRITE","depth":"none","body":"json","success":200,"answer":"none","missing":"Change the master keys: a sandbox stores files unencrypted and holds no keys","parameters":[]},
  getKeyStore: {"method":"GET","path":"/v2/encryption/key-store","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  setKeyStore: {"method":"PUT","path":"/v2/encryption/key-store","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_WRITE","depth":"none","body":"json","success":200,"answer":"none","missing":"Choose where the keys are kept: a sandbox stores files unencrypted and holds no keys","parameters":[]},
  getKeyStoreStatus: {"method":"GET","path":"/v2/encryption/key-store/status","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  createKmsKey: {"method":"POST","path":"/v2/encryption/external-kms/keys/create","tag":"encryption","privilege":"PRIVILEGE_ENCRYPTION_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Make a key on an external server: the emulator dials no key management server","parameters":[]},
  getFileAcl: {"method":"GET","path":"/v2/files/{ref}/info/acl","tag":"file-acls","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12]},
  setFileAcl: {"method":"PUT","path":"/v2/files/{ref}/info/acl","tag":"file-acls","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p0]},
  getFileAclV1: {"method":"GET","path":"/v1/files/{ref}/info/acl","tag":"file-acls","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12]},
  setFileAclV1: {"method":"PUT","path":"/v1/files/{ref}/info/acl","tag":"file-acls","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p0]},
  generateModeExplanation: {"method":"POST","path":"/v1/files/{ref}/info/acl/explain-posix-mode","tag":"file-acls","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12]},
  generateRightsExplanation: {"method":"POST","path":"/v1/files/{ref}/info/acl/explain-rights","tag":"file-acls","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p12]},
  generateSetModeExplanation: {"method":"POST","path":"/v1/files/{ref}/info/acl/explain-set-mode","tag":"file-acls","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p12]},
  listNfs4Locks: {"method":"GET","path":"/v1/files/locks/nfs4/byte-range/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p42, p43, p15, p16]},
  listFileNfs4Locks: {"method":"GET","path":"/v1/files/{ref}/locks/nfs4/byte-range/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12, p15, p16]},
  listNlmLocks: {"method":"GET","path":"/v1/files/locks/nlm/byte-range/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p42, p43, p15, p16]},
  releaseNlmLocks: {"method":"DELETE","path":"/v1/files/locks/nlm/byte-range/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_WRITE","depth":"static","body":"none","success":200,"answer":"none","parameters":[p42, p43]},
  listFileNlmLocks: {"method":"GET","path":"/v1/files/{ref}/locks/nlm/byte-range/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12, p15, p16]},
  releaseFileNlmLock: {"method":"DELETE","path":"/v1/files/{ref}/locks/nlm/byte-range/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p11, p44, p45, p46, p12]},
  listNlmWaiters: {"method":"GET","path":"/v1/files/locks/nlm/byte-range/waiters/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p42, p43, p15, p16]},
  listFileNlmWaiters: {"method":"GET","path":"/v1/files/{ref}/locks/nlm/byte-range/waiters/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12, p15, p16]},
  listSmbRangeLocks: {"method":"GET","path":"/v1/files/locks/smb/byte-range/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p43, p15, p16]},
  listFileSmbRangeLocks: {"method":"GET","path":"/v1/files/{ref}/locks/smb/byte-range/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12, p15, p16]},
  listSmbShareLocks: {"method":"GET","path":"/v1/files/locks/smb/share-mode/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p43, p15, p16]},
  listFileSmbShareLocks: {"method":"GET","path":"/v1/files/{ref}/locks/smb/share-mode/","tag":"file-locks","privilege":"PRIVILEGE_FS_LOCK_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12, p15, p16]},
  listStreams: {"method":"GET","path":"/v1/files/{ref}/streams/","tag":"file-streams","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12]},
  createStream: {"method":"POST","path":"/v1/files/{ref}/streams/","tag":"file-streams","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p0]},
  deleteStream: {"method":"DELETE","path":"/v1/files/{ref}/streams/{stream_id}","tag":"file-streams","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p11, p47]},
  getStreamAttributes: {"method":"GET","path":"/v1/files/{ref}/streams/{stream_id}/attributes","tag":"file-streams","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p47, p12]},
  modifyStreamAttributes: {"method":"PATCH","path":"/v1/files/{ref}/streams/{stream_id}/attributes","tag":"file-streams","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p47, p0]},
  createStreamCopy: {"method":"POST","path":"/v1/files/{ref}/streams/{stream_id}/copy-chunk","tag":"file-streams","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p47, p0]},
  readStream: {"method":"GET","path":"/v1/files/{ref}/streams/{stream_id}/data","tag":"file-streams","privilege":"PRIVILEGE_FILE_READ_ACCESS","depth":"stateful","body":"none","success":200,"answer":"bytes","parameters":[p11, p47, p12, p20, p21]},
  writeStream: {"method":"PUT","path":"/v1/files/{ref}/streams/{stream_id}/data","tag":"file-streams","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"bytes","success":200,"answer":"json","parameters":[p11, p47, p0]},
  patchStream: {"method":"PATCH","path":"/v1/files/{ref}/streams/{stream_id}/data","tag":"file-streams","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"bytes","success":200,"answer":"json","parameters":[p11, p47, p20, p0]},
  createStreamHole: {"method":"POST","path":"/v1/files/{ref}/streams/{stream_id}/punch-hole","tag":"file-streams","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p47, p0]},
  changeStreamName: {"method":"POST","path":"/v1/files/{ref}/streams/{stream_id}/rename","tag":"file-streams","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p47, p0]},
  getFileSystem: {"method":"GET","path":"/v1/file-system","tag":"file-system","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  getAtimeSettings: {"method":"GET","path":"/v1/file-system/settings/atime","tag":"file-system","privilege":"PRIVILEGE_FS_SETTINGS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceAtimeSettings: {"method":"PUT","path":"/v1/file-system/settings/atime","tag":"file-system","privilege":"PRIVILEGE_FS_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifyAtimeSettings: {"method":"PATCH","path":"/v1/file-system/settings/atime","tag":"file-system","privilege":"PRIVILEGE_FS_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  getNotifySettings: {"method":"GET","path":"/v1/file-system/settings/notify","tag":"file-system","privilege":"PRIVILEGE_FS_SETTINGS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceNotifySettings: {"method":"PUT","path":"/v1/file-system/settings/notify","tag":"file-system","privilege":"PRIVILEGE_FS_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  getPermissionsSettings: {"method":"GET","path":"/v1/file-system/settings/permissions","tag":"file-system","privilege":"PRIVILEGE_FS_SETTINGS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replacePermissionsSettings: {"method":"PUT","path":"/v1/file-system/settings/permissions","tag":"file-system","privilege":"PRIVILEGE_FS_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  listLockKeys: {"method":"GET","path":"/v1/file-system/security/keys/","tag":"file-system","privilege":"PRIVILEGE_FS_KEY_MANAGEMENT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  createLockKey: {"method":"POST","path":"/v1/file-system/security/keys/","tag":"file-system","privilege":"PRIVILEGE_FS_KEY_MANAGEMENT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getLockKey: {"method":"GET","path":"/v1/file-system/security/keys/{key_ref}","tag":"file-system","privilege":"PRIVILEGE_FS_KEY_MANAGEMENT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p48]},
  replaceLockKey: {"method":"PUT","path":"/v1/file-system/security/keys/{key_ref}","tag":"file-system","privilege":"PRIVILEGE_FS_KEY_MANAGEMENT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p48, p0]},
  modifyLockKey: {"method":"PATCH","path":"/v1/file-system/security/keys/{key_ref}","tag":"file-system","privilege":"PRIVILEGE_FS_KEY_MANAGEMENT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p48, p0]},
  deleteLockKey: {"method":"DELETE","path":"/v1/file-system/security/keys/{key_ref}","tag":"file-system","privilege":"PRIVILEGE_FS_KEY_MANAGEMENT_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p48]},
  getLockKeyChallenge: {"method":"GET","path":"/v1/file-system/security/keys/{key_ref}/key-replacement-challenge","tag":"file-system","privilege":"PRIVILEGE_FS_KEY_MANAGEMENT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p48]},
  replaceLockKeyMaterial: {"method":"POST","path":"/v1/file-system/security/keys/{key_ref}/replace","tag":"file-system","privilege":"PRIVILEGE_FS_KEY_MANAGEMENT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p48, p0]},
  listLockKeyUsages: {"method":"GET","path":"/v1/file-system/security/keys/{key_ref}/usages","tag":"file-system","privilege":"PRIVILEGE_FS_KEY_MANAGEMENT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p48, p15, p16]},
  resolvePaths: {"method":"POST","path":"/v1/files/resolve","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p12]},
  resolvePathsIfAny: {"method":"POST","path":"/v1/files/try-resolve","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getDirectoryAggregates: {"method":"GET","path":"/v1/files/{ref}/aggregates/","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p49, p50, p51, p12]},
  listTreeAggregates: {"method":"GET","path":"/v1/files/{ref}/recursive-aggregates/","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p49, p52, p51, p12]},
  listFileSample: {"method":"GET","path":"/v1/files/{ref}/sample/","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p53, p54]},
  createFileCopy: {"method":"POST","path":"/v1/files/{ref}/copy-chunk","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p0]},
  retrieveFileData: {"method":"POST","path":"/v1/files/{ref}/fetch-data","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11]},
  createHole: {"method":"POST","path":"/v1/files/{ref}/punch-hole","tag":"files","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p0]},
  readChanges: {"method":"GET","path":"/v1/files/{ref}/notify","tag":"files","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"text","parameters":[p11, p55, p56]},
  modifyFileLock: {"method":"PATCH","path":"/v1/files/{ref}/file-lock","tag":"files","privilege":"PRIVILEGE_FS_FILE_LOCK_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p11, p0]},
  getFtpSettings: {"method":"GET","path":"/v0/ftp/settings","tag":"ftp","privilege":"PRIVILEGE_FTP_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceFtpSettings: {"method":"PUT","path":"/v0/ftp/settings","tag":"ftp","privilege":"PRIVILEGE_FTP_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifyFtpSettings: {"method":"PATCH","path":"/v0/ftp/settings","tag":"ftp","privilege":"PRIVILEGE_FTP_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  getFtpStatus: {"method":"GET","path":"/v0/ftp/status","tag":"ftp","privilege":"PRIVILEGE_FTP_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  expandIdentity: {"method":"POST","path":"/v1/identity/expand","tag":"identity","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  findIdentity: {"method":"POST","path":"/v1/identity/find","tag":"identity","privilege":"PRIVILEGE_IDENTITY_READ","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getLdapSettings: {"method":"GET","path":"/v2/ldap/settings","tag":"ldap","privilege":"PRIVILEGE_LDAP_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceLdapSettings: {"method":"PUT","path":"/v2/ldap/settings","tag":"ldap","privilege":"PRIVILEGE_LDAP_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifyLdapSettings: {"method":"PATCH","path":"/v2/ldap/settings","tag":"ldap","privilege":"PRIVILEGE_LDAP_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  getLdapStatus: {"method":"GET","path":"/v1/ldap/status","tag":"ldap","privilege":"PRIVILEGE_LDAP_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  getLdapGidsOfName: {"method":"GET","path":"/v1/ldap/login-name/{login_name}/gid-numbers","tag":"ldap","privilege":"PRIVILEGE_LDAP_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Find group numbers by name: the sandbox asks no LDAP server","parameters":[p57]},
  getLdapUidsOfName: {"method":"GET","path":"/v1/ldap/login-name/{login_name}/uid-numbers","tag":"ldap","privilege":"PRIVILEGE_LDAP_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Find user numbers by name: the sandbox asks no LDAP server","parameters":[p57]},
  getLdapNamesOfUid: {"method":"GET","path":"/v1/ldap/uid-number/{uid_number}/login-name","tag":"ldap","privilege":"PRIVILEGE_LDAP_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Find names by user number: the sandbox asks no LDAP server","parameters":[p58]},
  getLicenseStatus: {"method":"GET","path":"/v1/license/status","tag":"license","privilege":"PRIVILEGE_LICENSE_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getLicenseEnforcement: {"method":"GET","path":"/v1/license/enforcement","tag":"license","privilege":"PRIVILEGE_LICENSE_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  listGroups: {"method":"GET","path":"/v1/groups/","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  createGroup: {"method":"POST","path":"/v1/groups/","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getGroup: {"method":"GET","path":"/v1/groups/{id}","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  replaceGroup: {"method":"PUT","path":"/v1/groups/{id}","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p5, p0]},
  deleteGroup: {"method":"DELETE","path":"/v1/groups/{id}","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p5]},
  listGroupMembers: {"method":"GET","path":"/v1/groups/{group_id}/members/","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p59]},
  addGroupMember: {"method":"POST","path":"/v1/groups/{group_id}/members/","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p59]},
  removeGroupMember: {"method":"DELETE","path":"/v1/groups/{group_id}/members/{member_id}","tag":"local-groups","privilege":"PRIVILEGE_LOCAL_GROUP_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p59, p60]},
  listUsers: {"method":"GET","path":"/v1/users/","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  createUser: {"method":"POST","path":"/v1/users/","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getUser: {"method":"GET","path":"/v1/users/{id}","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  replaceUser: {"method":"PUT","path":"/v1/users/{id}","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p5, p0]},
  deleteUser: {"method":"DELETE","path":"/v1/users/{id}","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p5]},
  listGroupsOfUser: {"method":"GET","path":"/v1/users/{id}/groups/","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  setUserPassword: {"method":"POST","path":"/v1/users/{id}/setpassword","tag":"local-users","privilege":"PRIVILEGE_LOCAL_USER_WRITE","depth":"stateful","body":"json","success":200,"answer":"none","parameters":[p5]},
  getMetrics: {"method":"GET","path":"/v2/metrics/endpoints/default/data","tag":"metrics","privilege":"PRIVILEGE_METRICS_READ","depth":"stateful","body":"none","success":200,"answer":"text","parameters":[]},
  getInternalMetrics: {"method":"GET","path":"/v2/metrics/endpoints/internal/data","tag":"metrics","privilege":"PRIVILEGE_METRICS_READ","depth":"none","body":"none","success":200,"answer":"text","missing":"Read the metrics for support: no source names the internal metrics","parameters":[]},
  getNetworkSettingsV1: {"method":"GET","path":"/v1/network/settings","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceNetworkSettingsV1: {"method":"PUT","path":"/v1/network/settings","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","body":"json","success":202,"answer":"none","parameters":[p0]},
  modifyNetworkSettingsV1: {"method":"PATCH","path":"/v1/network/settings","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","body":"json","success":202,"answer":"none","parameters":[]},
  listFloatingIps: {"method":"GET","path":"/v1/network/floating-ip-allocation","tag":"network","privilege":"PRIVILEGE_NETWORK_IP_ALLOCATION_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  getStaticIpAllocation: {"method":"GET","path":"/v1/network/static-ip-allocation","tag":"network","privilege":"PRIVILEGE_NETWORK_IP_ALLOCATION_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p61, p62, p63]},
  listNetworkStatusesV1: {"method":"GET","path":"/v1/network/status/","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  getNetworkStatusV1: {"method":"GET","path":"/v1/network/status/{id}","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p1]},
  listConnections: {"method":"GET","path":"/v2/network/connections/","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  listNetworkInterfaces: {"method":"GET","path":"/v2/network/interfaces/","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  getNetworkInterface: {"method":"GET","path":"/v2/network/interfaces/{interface_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p64]},
  replaceNetworkInterface: {"method":"PUT","path":"/v2/network/interfaces/{interface_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","body":"json","success":202,"answer":"none","parameters":[p64, p0]},
  modifyNetworkInterface: {"method":"PATCH","path":"/v2/network/interfaces/{interface_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","body":"json","success":202,"answer":"none","parameters":[p64, p0]},
  listNetworks: {"method":"GET","path":"/v2/network/interfaces/{interface_id}/networks/","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p64]},
  createNetwork: {"method":"POST","path":"/v2/network/interfaces/{interface_id}/networks/","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","body":"json","success":202,"answer":"none","parameters":[p64]},
  getNetwork: {"method":"GET","path":"/v2/network/interfaces/{interface_id}/networks/{network_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p64, p65]},
  replaceNetwork: {"method":"PUT","path":"/v2/network/interfaces/{interface_id}/networks/{network_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","body":"json","success":202,"answer":"none","parameters":[p64, p65, p0]},
  modifyNetwork: {"method":"PATCH","path":"/v2/network/interfaces/{interface_id}/networks/{network_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","body":"json","success":202,"answer":"none","parameters":[p64, p65, p0]},
  deleteNetwork: {"method":"DELETE","path":"/v2/network/interfaces/{interface_id}/networks/{network_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","body":"none","success":202,"answer":"none","parameters":[p64, p65, p0]},
  listInterfaceStatuses: {"method":"GET","path":"/v2/network/interfaces/{id}/status/","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p23]},
  getInterfaceStatus: {"method":"GET","path":"/v2/network/interfaces/{interface_id}/status/{node_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p64, p3]},
  getNetworkConfig: {"method":"GET","path":"/v3/network","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceNetworkConfig: {"method":"PUT","path":"/v3/network","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  validateNetworkConfig: {"method":"PUT","path":"/v3/network/validate","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","body":"json","success":200,"answer":"none","parameters":[p0]},
  listNetworkStatuses: {"method":"GET","path":"/v3/network/status","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  getNetworkStatus: {"method":"GET","path":"/v3/network/status/{node_id}","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p3]},
  listFrontendInterfaces: {"method":"GET","path":"/v3/network/frontend-interfaces","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  listBackendInterfaces: {"method":"GET","path":"/v3/network/backend-interfaces","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getRdmaSettings: {"method":"GET","path":"/v1/rdma/settings","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  setRdmaSettings: {"method":"PUT","path":"/v1/rdma/settings","tag":"network","privilege":"PRIVILEGE_NETWORK_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  getRdmaStatus: {"method":"GET","path":"/v1/rdma/status","tag":"network","privilege":"PRIVILEGE_NETWORK_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  listNfsExports: {"method":"GET","path":"/v3/nfs/exports/","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  createNfsExport: {"method":"POST","path":"/v3/nfs/exports/","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p10]},
  getNfsExport: {"method":"GET","path":"/v3/nfs/exports/{export_id}","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p66]},
  replaceNfsExport: {"method":"PUT","path":"/v3/nfs/exports/{export_id}","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p66, p10, p0]},
  modifyNfsExport: {"method":"PATCH","path":"/v3/nfs/exports/{export_id}","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p66, p10, p0]},
  deleteNfsExport: {"method":"DELETE","path":"/v3/nfs/exports/{export_id}","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p66, p0]},
  listNfsExportsV2: {"method":"GET","path":"/v2/nfs/exports/","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  createNfsExportV2: {"method":"POST","path":"/v2/nfs/exports/","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p10]},
  getNfsExportV2: {"method":"GET","path":"/v2/nfs/exports/{ref}","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p11]},
  replaceNfsExportV2: {"method":"PUT","path":"/v2/nfs/exports/{ref}","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p11, p10, p0]},
  modifyNfsExportV2: {"method":"PATCH","path":"/v2/nfs/exports/{ref}","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p11, p10, p0]},
  deleteNfsExportV2: {"method":"DELETE","path":"/v2/nfs/exports/{ref}","tag":"nfs","privilege":"PRIVILEGE_NFS_EXPORT_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p11, p0]},
  getNfsSettings: {"method":"GET","path":"/v2/nfs/settings","tag":"nfs","privilege":"PRIVILEGE_NFS_SETTINGS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceNfsSettings: {"method":"PUT","path":"/v2/nfs/settings","tag":"nfs","privilege":"PRIVILEGE_NFS_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  modifyNfsSettings: {"method":"PATCH","path":"/v2/nfs/settings","tag":"nfs","privilege":"PRIVILEGE_NFS_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  getGlobalNfsSettings: {"method":"GET","path":"/v1/multitenancy/nfs/global-settings","tag":"nfs","privilege":"PRIVILEGE_NFS_SETTINGS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceGlobalNfsSettings: {"method":"PUT","path":"/v1/multitenancy/nfs/global-settings","tag":"nfs","privilege":"PRIVILEGE_NFS_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifyGlobalNfsSettings: {"method":"PATCH","path":"/v1/multitenancy/nfs/global-settings","tag":"nfs","privilege":"PRIVILEGE_NFS_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  listTenantNfsSettings: {"method":"GET","path":"/v1/multitenancy/nfs/settings/","tag":"nfs","privilege":"PRIVILEGE_NFS_SETTINGS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  getTenantNfsSettings: {"method":"GET","path":"/v1/multitenancy/nfs/settings/{id}","tag":"nfs","privilege":"PRIVILEGE_NFS_SETTINGS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p1]},
  setTenantNfsSettings: {"method":"PUT","path":"/v1/multitenancy/nfs/settings/{id}","tag":"nfs","privilege":"PRIVILEGE_NFS_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p1, p0]},
  modifyTenantNfsSettings: {"method":"PATCH","path":"/v1/multitenancy/nfs/settings/{id}","tag":"nfs","privilege":"PRIVILEGE_NFS_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p1, p0]},
  deleteTenantNfsSettings: {"method":"DELETE","path":"/v1/multitenancy/nfs/settings/{id}","tag":"nfs","privilege":"PRIVILEGE_NFS_SETTINGS_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p1, p0]},
  listObjectStorageUris: {"method":"GET","path":"/v1/object-storage/uris","tag":"object-storage","privilege":"PRIVILEGE_OBJECT_STORAGE_URIS_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  addObjectStorageUrisV1: {"method":"POST","path":"/v1/object-storage/add-uris","tag":"object-storage","privilege":"PRIVILEGE_OBJECT_STORAGE_URIS_WRITE","depth":"none","body":"json","success":200,"answer":"none","missing":"Add storage, by the older path: a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  addObjectStorageUris: {"method":"POST","path":"/v2/object-storage/add-uris","tag":"object-storage","privilege":"PRIVILEGE_OBJECT_STORAGE_URIS_WRITE","depth":"none","body":"json","success":200,"answer":"none","missing":"Add storage: a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  getObjectStorageCredentialsSource: {"method":"GET","path":"/v1/object-storage/external-credentials-source","tag":"object-storage","privilege":"PRIVILEGE_OBJECT_STORAGE_URIS_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show where the credentials of the storage come from: a sandbox cluster keeps its files on its host, not in object storage","parameters":[]},
  listObjectBridges: {"method":"GET","path":"/v1/object-portal/bridges/","tag":"object-storage","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  createObjectBridge: {"method":"POST","path":"/v1/object-portal/bridges/","tag":"object-storage","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Show a bucket as a directory: the emulator reads no buckets of others","parameters":[]},
  getObjectBridge: {"method":"GET","path":"/v1/object-portal/bridges/{filesystem_uuid}","tag":"object-storage","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show one bucket that is shown as a directory: the emulator reads no buckets of others","parameters":[p67]},
  deleteObjectBridge: {"method":"DELETE","path":"/v1/object-portal/bridges/{filesystem_uuid}","tag":"object-storage","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","body":"none","success":200,"answer":"none","missing":"Show a bucket no more: the emulator reads no buckets of others","parameters":[p67]},
  refreshObjectBridge: {"method":"POST","path":"/v1/object-portal/refresh","tag":"object-storage","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","body":"json","success":200,"answer":"none","missing":"Read objects of a bucket again: the emulator reads no buckets of others","parameters":[]},
  listSpokePortals: {"method":"GET","path":"/v2/portal/spokes/","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  createSpokePortal: {"method":"POST","path":"/v2/portal/spokes/","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  getSpokePortal: {"method":"GET","path":"/v2/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p23]},
  modifySpokePortal: {"method":"PATCH","path":"/v2/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p23]},
  deleteSpokePortal: {"method":"DELETE","path":"/v2/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p23, p68]},
  createSpokePortalRoot: {"method":"POST","path":"/v2/portal/spokes/{id}/roots/","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p23]},
  deleteSpokePortalRoot: {"method":"DELETE","path":"/v2/portal/spokes/{id}/roots/{spoke_root}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p23, p69]},
  listHubPortals: {"method":"GET","path":"/v2/portal/hubs/","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getHubPortal: {"method":"GET","path":"/v2/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show a portal of which this cluster is the hub: no proposal of a portal reaches a hub in the emulator","parameters":[p23]},
  modifyHubPortal: {"method":"PATCH","path":"/v2/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Change a portal on its hub: no proposal of a portal reaches a hub in the emulator","parameters":[p23]},
  deleteHubPortal: {"method":"DELETE","path":"/v2/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","body":"none","success":200,"answer":"json","missing":"Remove a portal from its hub: no proposal of a portal reaches a hub in the emulator","parameters":[p23, p68]},
  acceptHubPortal: {"method":"POST","path":"/v2/portal/hubs/{id}/accept","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Accept a portal: no proposal of a portal reaches a hub in the emulator","parameters":[p23]},
  authorizeHubPortalRoot: {"method":"POST","path":"/v2/portal/hubs/{id}/roots/{hub_root}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","body":"none","success":200,"answer":"json","missing":"Let a spoke show a directory: no proposal of a portal reaches a hub in the emulator","parameters":[p23, p70]},
  denyHubPortalRoot: {"method":"DELETE","path":"/v2/portal/hubs/{id}/roots/{hub_root}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","body":"none","success":200,"answer":"json","missing":"Let a spoke show a directory no more: no proposal of a portal reaches a hub in the emulator","parameters":[p23, p70]},
  getPortalEvictionSettings: {"method":"GET","path":"/v1/portal/spokes/eviction-settings","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replacePortalEvictionSettings: {"method":"PUT","path":"/v1/portal/spokes/eviction-settings","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifyPortalEvictionSettings: {"method":"PATCH","path":"/v1/portal/spokes/eviction-settings","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  listHubPortalsV1: {"method":"GET","path":"/v1/portal/hubs/","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"List the portals of one directory on their hub: 7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[]},
  getHubPortalV1: {"method":"GET","path":"/v1/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show a portal of one directory on its hub: 7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p23]},
  modifyHubPortalV1: {"method":"PATCH","path":"/v1/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Change a portal of one directory on its hub: 7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p23, p0]},
  deleteHubPortalV1: {"method":"DELETE","path":"/v1/portal/hubs/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","body":"none","success":200,"answer":"none","missing":"Remove a portal of one directory from its hub: 7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p23]},
  authorizeHubPortalV1: {"method":"POST","path":"/v1/portal/hubs/{id}/authorize","tag":"portals","privilege":"PRIVILEGE_PORTAL_HUB_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Accept a portal of one directory: 7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p23]},
  listSpokePortalsV1: {"method":"GET","path":"/v1/portal/spokes/","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"List the portals of one directory on their spoke: 7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[]},
  createSpokePortalV1: {"method":"POST","path":"/v1/portal/spokes/","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Begin a portal of one directory: 7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[]},
  getSpokePortalV1: {"method":"GET","path":"/v1/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show a portal of one directory on its spoke: 7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p23]},
  modifySpokePortalV1: {"method":"PATCH","path":"/v1/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Change a portal of one directory on its spoke: 7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p23, p0]},
  deleteSpokePortalV1: {"method":"DELETE","path":"/v1/portal/spokes/{id}","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","body":"none","success":200,"answer":"none","missing":"Remove a portal of one directory from its spoke: 7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p23]},
  proposeSpokePortalV1: {"method":"POST","path":"/v1/portal/spokes/{id}/propose","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Propose a portal of one directory to a hub: 7.10 has replaced these portals of one directory by those of `/v2/portal`","parameters":[p23]},
  evictPortalData: {"method":"POST","path":"/v1/portal/spokes/{id}/evict-data","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_EVICT","depth":"none","body":"json","success":200,"answer":"json","missing":"Drop cached content of a file: the emulator fetches nothing through portals, so there is no cached data to drop","parameters":[p23]},
  evictPortalLink: {"method":"POST","path":"/v1/portal/spokes/{id}/evict-link","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_EVICT","depth":"none","body":"json","success":200,"answer":"json","missing":"Drop a cached name: the emulator fetches nothing through portals, so there is no cached data to drop","parameters":[p23]},
  evictPortalTree: {"method":"POST","path":"/v1/portal/spokes/{id}/evict-tree","tag":"portals","privilege":"PRIVILEGE_PORTAL_SPOKE_EVICT","depth":"none","body":"json","success":202,"answer":"none","missing":"Drop everything cached below a directory: the emulator fetches nothing through portals, so there is no cached data to drop","parameters":[p23]},
  listPortalFilesystems: {"method":"GET","path":"/v1/portal/file-systems/","tag":"portals","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  getPortalFilesystem: {"method":"GET","path":"/v1/portal/file-systems/{uuid}","tag":"portals","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show the file system of a hub: the emulator fetches nothing through portals, so there is no cached data to drop","parameters":[p71]},
  pingPortalHosts: {"method":"POST","path":"/v1/portal/ping","tag":"portals","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"none","body":"json","success":200,"answer":"json","missing":"Try to reach other clusters: a call must not make the emulator dial addresses of its caller","parameters":[]},
  listPortalQuorumEvents: {"method":"GET","path":"/v1/portal/quorum/events","tag":"portals","privilege":"PRIVILEGE_PORTAL_GLOBAL_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p72, p73, p74, p16, p75, p76]},
  listQuotas: {"method":"GET","path":"/v1/files/quotas/","tag":"quotas","privilege":"PRIVILEGE_QUOTA_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p15, p16]},
  createQuota: {"method":"POST","path":"/v1/files/quotas/","tag":"quotas","privilege":"PRIVILEGE_QUOTA_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getQuota: {"method":"GET","path":"/v1/files/quotas/{id}","tag":"quotas","privilege":"PRIVILEGE_QUOTA_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  replaceQuota: {"method":"PUT","path":"/v1/files/quotas/{id}","tag":"quotas","privilege":"PRIVILEGE_QUOTA_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p5, p0]},
  deleteQuota: {"method":"DELETE","path":"/v1/files/quotas/{id}","tag":"quotas","privilege":"PRIVILEGE_QUOTA_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p5, p0]},
  listQuotaStatuses: {"method":"GET","path":"/v1/files/quotas/status/","tag":"quotas","privilege":"PRIVILEGE_QUOTA_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p15, p16]},
  getQuotaStatus: {"method":"GET","path":"/v1/files/quotas/status/{id}","tag":"quotas","privilege":"PRIVILEGE_QUOTA_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  listObjectRelationships: {"method":"GET","path":"/v3/replication/object-relationships/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_OBJECT_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  createObjectRelationship: {"method":"POST","path":"/v3/replication/object-relationships/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_OBJECT_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Copy between a directory and a bucket: the emulator talks to no object store","parameters":[]},
  listObjectRelationshipStatuses: {"method":"GET","path":"/v3/replication/object-relationships/status/","tag":"replication","privilege":"PRIVILEGE_REPLICATION_OBJECT_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getObjectRelationship: {"method":"GET","path":"/v3/replication/object-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_OBJECT_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show an object relationship: the emulator talks to no object store","parameters":[p5]},
  deleteObjectRelationship: {"method":"DELETE","path":"/v3/replication/object-relationships/{id}","tag":"replication","privilege":"PRIVILEGE_REPLICATION_OBJECT_WRITE","depth":"none","body":"none","success":200,"answer":"none","missing":"Delete an object relationship: the emulator talks to no object store","parameters":[p5, p0]},
  getObjectRelationshipStatus: {"method":"GET","path":"/v3/replication/object-relationships/{id}/status","tag":"replication","privilege":"PRIVILEGE_REPLICATION_OBJECT_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show the status of an object relationship: the emulator talks to no object store","parameters":[p5]},
  startObjectReplication: {"method":"POST","path":"/v3/replication/object-relationships/{id}/replicate","tag":"replication","privilege":"PRIVILEGE_REPLICATION_OBJECT_WRITE","depth":"none","body":"none","success":202,"answer":"json","missing":"Copy between a directory and a bucket again: the emulator talks to no object store","parameters":[p5]},
  abortObjectReplication: {"method":"POST","path":"/v3/replication/object-relationships/{id}/abort-replication","tag":"replication","privilege":"PRIVILEGE_REPLICATION_OBJECT_WRITE","depth":"none","body":"none","success":200,"answer":"none","missing":"Stop the job of an object relationship: the emulator talks to no object store","parameters":[p5]},
  listPrivileges: {"method":"GET","path":"/v1/auth/privileges/","tag":"roles","privilege":"PRIVILEGE_ROLE_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  listRoles: {"method":"GET","path":"/v1/auth/roles/","tag":"roles","privilege":"PRIVILEGE_ROLE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  createRole: {"method":"POST","path":"/v1/auth/roles/","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getRole: {"method":"GET","path":"/v1/auth/roles/{role_name}","tag":"roles","privilege":"PRIVILEGE_ROLE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p77]},
  replaceRole: {"method":"PUT","path":"/v1/auth/roles/{role_name}","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p77, p0]},
  modifyRole: {"method":"PATCH","path":"/v1/auth/roles/{role_name}","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p77, p0]},
  deleteRole: {"method":"DELETE","path":"/v1/auth/roles/{role_name}","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p77, p0]},
  listRoleMembers: {"method":"GET","path":"/v1/auth/roles/{role_name}/members","tag":"roles","privilege":"PRIVILEGE_ROLE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p77, p15, p16]},
  addRoleMember: {"method":"POST","path":"/v1/auth/roles/{role_name}/members","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p77]},
  getRoleMember: {"method":"GET","path":"/v1/auth/roles/{role_name}/members/{member_id}","tag":"roles","privilege":"PRIVILEGE_ROLE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p77, p60]},
  removeRoleMember: {"method":"DELETE","path":"/v1/auth/roles/{role_name}/members/{member_id}","tag":"roles","privilege":"PRIVILEGE_ROLE_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p77, p60]},
  listS3AccessKeys: {"method":"GET","path":"/v1/s3/access-keys/","tag":"s3","privilege":"PRIVILEGE_S3_CREDENTIALS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p27, p15, p16]},
  createS3AccessKey: {"method":"POST","path":"/v1/s3/access-keys/","tag":"s3","privilege":"PRIVILEGE_S3_CREDENTIALS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  deleteS3AccessKey: {"method":"DELETE","path":"/v1/s3/access-keys/{id}","tag":"s3","privilege":"PRIVILEGE_S3_CREDENTIALS_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p5]},
  listS3Buckets: {"method":"GET","path":"/v1/s3/buckets/","tag":"s3","privilege":"PRIVILEGE_S3_BUCKETS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  createS3Bucket: {"method":"POST","path":"/v1/s3/buckets/","tag":"s3","privilege":"PRIVILEGE_S3_BUCKETS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  modifyS3Bucket: {"method":"PATCH","path":"/v1/s3/buckets/{name}","tag":"s3","privilege":"PRIVILEGE_S3_BUCKETS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p19]},
  deleteS3Bucket: {"method":"DELETE","path":"/v1/s3/buckets/{name}","tag":"s3","privilege":"PRIVILEGE_S3_BUCKETS_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p19, p78]},
  getS3BucketPolicy: {"method":"GET","path":"/v1/s3/buckets/{name}/policy","tag":"s3","privilege":"PRIVILEGE_S3_BUCKETS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p19]},
  replaceS3BucketPolicy: {"method":"PUT","path":"/v1/s3/buckets/{name}/policy","tag":"s3","privilege":"PRIVILEGE_S3_BUCKETS_WRITE","depth":"stored","body":"json","success":200,"answer":"none","parameters":[p19, p79, p0]},
  explainS3BucketAccess: {"method":"POST","path":"/v1/s3/buckets/{name}/policy/explain-access","tag":"s3","privilege":"PRIVILEGE_S3_BUCKETS_READ","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p19]},
  listS3Uploads: {"method":"GET","path":"/v1/s3/buckets/{name}/uploads/","tag":"s3","privilege":"PRIVILEGE_S3_UPLOADS_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p19, p15, p16]},
  abortS3Upload: {"method":"DELETE","path":"/v1/s3/buckets/{name}/uploads/{id}","tag":"s3","privilege":"PRIVILEGE_S3_UPLOADS_WRITE","depth":"static","body":"none","success":200,"answer":"none","parameters":[p19, p5]},
  getS3Settings: {"method":"GET","path":"/v1/s3/settings","tag":"s3","privilege":"PRIVILEGE_S3_SETTINGS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  modifyS3Settings: {"method":"PATCH","path":"/v1/s3/settings","tag":"s3","privilege":"PRIVILEGE_S3_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  getSamlSettings: {"method":"GET","path":"/v1/saml/settings","tag":"saml","privilege":"PRIVILEGE_SAML_SETTINGS_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceSamlSettings: {"method":"PUT","path":"/v1/saml/settings","tag":"saml","privilege":"PRIVILEGE_SAML_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifySamlSettings: {"method":"PATCH","path":"/v1/saml/settings","tag":"saml","privilege":"PRIVILEGE_SAML_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  haltCluster: {"method":"POST","path":"/v1/shutdown/halt","tag":"shutdown","privilege":"PRIVILEGE_POWER_CYCLE","depth":"none","body":"none","success":200,"answer":"none","missing":"Switch the cluster off: a call must not end the process that also serves the documentation and the other cluster; stop the program instead","parameters":[]},
  startReboot: {"method":"POST","path":"/v1/shutdown/reboot/start","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","body":"json","success":202,"answer":"none","missing":"Restart the nodes: a call must not end the process that also serves the documentation and the other cluster; stop the program instead","parameters":[]},
  pauseReboot: {"method":"POST","path":"/v1/shutdown/reboot/pause","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","body":"none","success":200,"answer":"none","missing":"Pause a restart in turns: a call must not end the process that also serves the documentation and the other cluster; stop the program instead","parameters":[]},
  resumeReboot: {"method":"POST","path":"/v1/shutdown/reboot/resume","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","body":"none","success":200,"answer":"none","missing":"Go on with a paused restart: a call must not end the process that also serves the documentation and the other cluster; stop the program instead","parameters":[]},
  getRebootStatus: {"method":"GET","path":"/v1/shutdown/reboot/status","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  restartContainers: {"method":"POST","path":"/v1/shutdown/container-restart","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","body":"none","success":200,"answer":"none","missing":"Restart the software on every node: a call must not end the process that also serves the documentation and the other cluster; stop the program instead","parameters":[]},
  restartContainerOfNode: {"method":"POST","path":"/v1/shutdown/container-restart/{node_id}","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","body":"none","success":200,"answer":"none","missing":"Restart the software on one node: a call must not end the process that also serves the documentation and the other cluster; stop the program instead","parameters":[p3]},
  restartOwnContainer: {"method":"POST","path":"/v1/shutdown/node/container-restart","tag":"shutdown","privilege":"PRIVILEGE_REBOOT_USE","depth":"none","body":"none","success":200,"answer":"none","missing":"Restart the software on the node that answers: a call must not end the process that also serves the documentation and the other cluster; stop the program instead","parameters":[]},
  listSmbShares: {"method":"GET","path":"/v3/smb/shares/","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p80]},
  createSmbShare: {"method":"POST","path":"/v3/smb/shares/","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p10]},
  getSmbShare: {"method":"GET","path":"/v3/smb/shares/{share_id}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p81]},
  replaceSmbShare: {"method":"PUT","path":"/v3/smb/shares/{share_id}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p81, p10, p0]},
  modifySmbShare: {"method":"PATCH","path":"/v3/smb/shares/{share_id}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p81, p10, p0]},
  deleteSmbShare: {"method":"DELETE","path":"/v3/smb/shares/{share_id}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p81, p0]},
  listSmbSharesV2: {"method":"GET","path":"/v2/smb/shares/","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p80]},
  createSmbShareV2: {"method":"POST","path":"/v2/smb/shares/","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p10]},
  getSmbShareV2: {"method":"GET","path":"/v2/smb/shares/{ref}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p11]},
  replaceSmbShareV2: {"method":"PUT","path":"/v2/smb/shares/{ref}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p11, p10, p0]},
  modifySmbShareV2: {"method":"PATCH","path":"/v2/smb/shares/{ref}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p11, p10, p0]},
  deleteSmbShareV2: {"method":"DELETE","path":"/v2/smb/shares/{ref}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p11, p0]},
  listSmbSharesV1: {"method":"GET","path":"/v1/smb/shares/","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  createSmbShareV1: {"method":"POST","path":"/v1/smb/shares/","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p10]},
  getSmbShareV1: {"method":"GET","path":"/v1/smb/shares/{id}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p5]},
  replaceSmbShareV1: {"method":"PUT","path":"/v1/smb/shares/{id}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p5, p10, p0]},
  deleteSmbShareV1: {"method":"DELETE","path":"/v1/smb/shares/{id}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p5, p0]},
  getSmbSettings: {"method":"GET","path":"/v1/smb/settings","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceSmbSettings: {"method":"PUT","path":"/v1/smb/settings","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifySmbSettings: {"method":"PATCH","path":"/v1/smb/settings","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  getGlobalSmbSettings: {"method":"GET","path":"/v1/multitenancy/smb/global-settings","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceGlobalSmbSettings: {"method":"PUT","path":"/v1/multitenancy/smb/global-settings","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifyGlobalSmbSettings: {"method":"PATCH","path":"/v1/multitenancy/smb/global-settings","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  listTenantSmbSettings: {"method":"GET","path":"/v1/multitenancy/smb/settings/","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  getTenantSmbSettings: {"method":"GET","path":"/v1/multitenancy/smb/settings/{id}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p1]},
  setTenantSmbSettings: {"method":"PUT","path":"/v1/multitenancy/smb/settings/{id}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p1, p0]},
  modifyTenantSmbSettings: {"method":"PATCH","path":"/v1/multitenancy/smb/settings/{id}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p1, p0]},
  deleteTenantSmbSettings: {"method":"DELETE","path":"/v1/multitenancy/smb/settings/{id}","tag":"smb","privilege":"PRIVILEGE_SMB_SHARE_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p1, p0]},
  listSmbSessions: {"method":"GET","path":"/v1/smb/sessions/","tag":"smb","privilege":"PRIVILEGE_SMB_SESSION_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p82, p15, p16]},
  closeSmbSessions: {"method":"POST","path":"/v1/smb/sessions/close","tag":"smb","privilege":"PRIVILEGE_SMB_SESSION_WRITE","depth":"static","body":"json","success":200,"answer":"json","parameters":[]},
  listSmbFiles: {"method":"GET","path":"/v1/smb/files/","tag":"smb","privilege":"PRIVILEGE_SMB_FILE_HANDLE_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[p83, p84, p15, p16]},
  closeSmbFiles: {"method":"POST","path":"/v1/smb/files/close","tag":"smb","privilege":"PRIVILEGE_SMB_FILE_HANDLE_WRITE","depth":"static","body":"json","success":200,"answer":"json","parameters":[]},
  listSnapshotPolicies: {"method":"GET","path":"/v3/snapshots/policies/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  createSnapshotPolicy: {"method":"POST","path":"/v3/snapshots/policies/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getSnapshotPolicy: {"method":"GET","path":"/v3/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  replaceSnapshotPolicy: {"method":"PUT","path":"/v3/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  modifySnapshotPolicy: {"method":"PATCH","path":"/v3/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  deleteSnapshotPolicy: {"method":"DELETE","path":"/v3/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p23, p0]},
  listSnapshotPolicyStatuses: {"method":"GET","path":"/v3/snapshots/policies/status/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  getSnapshotPolicyStatus: {"method":"GET","path":"/v3/snapshots/policies/status/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  listSnapshotPoliciesV2: {"method":"GET","path":"/v2/snapshots/policies/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  createSnapshotPolicyV2: {"method":"POST","path":"/v2/snapshots/policies/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getSnapshotPolicyV2: {"method":"GET","path":"/v2/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  replaceSnapshotPolicyV2: {"method":"PUT","path":"/v2/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  modifySnapshotPolicyV2: {"method":"PATCH","path":"/v2/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  deleteSnapshotPolicyV2: {"method":"DELETE","path":"/v2/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p23, p0]},
  listSnapshotPolicyStatusesV2: {"method":"GET","path":"/v2/snapshots/policies/status/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  getSnapshotPolicyStatusV2: {"method":"GET","path":"/v2/snapshots/policies/status/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  listSnapshotPoliciesV1: {"method":"GET","path":"/v1/snapshots/policies/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  createSnapshotPolicyV1: {"method":"POST","path":"/v1/snapshots/policies/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[]},
  getSnapshotPolicyV1: {"method":"GET","path":"/v1/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  replaceSnapshotPolicyV1: {"method":"PUT","path":"/v1/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  modifySnapshotPolicyV1: {"method":"PATCH","path":"/v1/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  deleteSnapshotPolicyV1: {"method":"DELETE","path":"/v1/snapshots/policies/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p23]},
  listSnapshotPolicyStatusesV1: {"method":"GET","path":"/v1/snapshots/policies/status/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  getSnapshotPolicyStatusV1: {"method":"GET","path":"/v1/snapshots/policies/status/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_POLICY_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  listSnapshotsV2: {"method":"GET","path":"/v2/snapshots/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p85]},
  createSnapshotV2: {"method":"POST","path":"/v2/snapshots/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p86]},
  getSnapshotV2: {"method":"GET","path":"/v2/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  replaceSnapshotV2: {"method":"PUT","path":"/v2/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  modifySnapshotV2: {"method":"PATCH","path":"/v2/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p86, p0]},
  deleteSnapshotV2: {"method":"DELETE","path":"/v2/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p23]},
  listSnapshotStatusesV2: {"method":"GET","path":"/v2/snapshots/status/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  getSnapshotStatusV2: {"method":"GET","path":"/v2/snapshots/status/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  listSnapshotsV1: {"method":"GET","path":"/v1/snapshots/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  createSnapshotV1: {"method":"POST","path":"/v1/snapshots/","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p86]},
  getSnapshotV1: {"method":"GET","path":"/v1/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p23]},
  replaceSnapshotV1: {"method":"PUT","path":"/v1/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p0]},
  modifySnapshotV1: {"method":"PATCH","path":"/v1/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"json","success":200,"answer":"json","parameters":[p23, p86, p0]},
  deleteSnapshotV1: {"method":"DELETE","path":"/v1/snapshots/{id}","tag":"snapshots","privilege":"PRIVILEGE_SNAPSHOT_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p23]},
  getMonitoringSettings: {"method":"GET","path":"/v1/support/settings","tag":"support","privilege":"PRIVILEGE_SUPPORT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceMonitoringSettings: {"method":"PUT","path":"/v1/support/settings","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","body":"json","success":202,"answer":"none","parameters":[p0]},
  modifyMonitoringSettings: {"method":"PATCH","path":"/v1/support/settings","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","body":"json","success":202,"answer":"none","parameters":[p0]},
  listMonitoringStatuses: {"method":"GET","path":"/v1/support/status/","tag":"support","privilege":"PRIVILEGE_SUPPORT_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  setLocalMonitoringStatus: {"method":"PUT","path":"/v1/support/status/local","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","body":"json","success":200,"answer":"none","missing":"Report the monitoring state of the node that answers: the emulator has no monitoring that could report its state","parameters":[]},
  getVpnKeys: {"method":"GET","path":"/v1/support/vpn-keys","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceVpnKeys: {"method":"PUT","path":"/v1/support/vpn-keys","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  modifyVpnKeys: {"method":"PATCH","path":"/v1/support/vpn-keys","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  getVpnCertificateSigningRequest: {"method":"GET","path":"/v1/support/vpn/key/certificate-signing-request","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","body":"none","success":200,"answer":"json","missing":"Show the request for a certificate: the emulator makes no key for support connections","parameters":[]},
  generateVpnKey: {"method":"POST","path":"/v1/support/vpn/key/generate","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","body":"none","success":200,"answer":"none","missing":"Make a new key for support connections: the emulator makes no key for support connections","parameters":[]},
  getNexusConnection: {"method":"GET","path":"/v1/nexus/connection","tag":"support","privilege":"PRIVILEGE_SUPPORT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  modifyNexusConnection: {"method":"PATCH","path":"/v1/nexus/connection","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  getNexusRegistration: {"method":"GET","path":"/v1/nexus/registration","tag":"support","privilege":"PRIVILEGE_SUPPORT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  setNexusRegistration: {"method":"PUT","path":"/v1/nexus/registration","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Join an account in Nexus: the emulator dials no server of the vendor","parameters":[p0]},
  deleteNexusRegistration: {"method":"DELETE","path":"/v1/nexus/registration","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","body":"none","success":200,"answer":"json","missing":"Leave the account in Nexus: the emulator dials no server of the vendor","parameters":[p0]},
  rotateNexusSecret: {"method":"POST","path":"/v1/nexus/registration/rotate","tag":"support","privilege":"PRIVILEGE_SUPPORT_WRITE","depth":"none","body":"none","success":200,"answer":"json","missing":"Change the secret of the account in Nexus: the emulator dials no server of the vendor","parameters":[]},
  listTenants: {"method":"GET","path":"/v1/multitenancy/tenants/","tag":"tenants","privilege":"PRIVILEGE_TENANT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  createTenant: {"method":"POST","path":"/v1/multitenancy/tenants/","tag":"tenants","privilege":"PRIVILEGE_TENANT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[]},
  getTenant: {"method":"GET","path":"/v1/multitenancy/tenants/{tenant_id}","tag":"tenants","privilege":"PRIVILEGE_TENANT_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[p87]},
  replaceTenant: {"method":"PUT","path":"/v1/multitenancy/tenants/{tenant_id}","tag":"tenants","privilege":"PRIVILEGE_TENANT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p87, p0]},
  modifyTenant: {"method":"PATCH","path":"/v1/multitenancy/tenants/{tenant_id}","tag":"tenants","privilege":"PRIVILEGE_TENANT_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p87, p0]},
  deleteTenant: {"method":"DELETE","path":"/v1/multitenancy/tenants/{tenant_id}","tag":"tenants","privilege":"PRIVILEGE_TENANT_WRITE","depth":"stored","body":"none","success":200,"answer":"none","parameters":[p87, p0]},
  getTimeSettingsV1: {"method":"GET","path":"/v1/time/settings","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceTimeSettingsV1: {"method":"PUT","path":"/v1/time/settings","tag":"time","privilege":"PRIVILEGE_TIME_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifyTimeSettingsV1: {"method":"PATCH","path":"/v1/time/settings","tag":"time","privilege":"PRIVILEGE_TIME_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  getTimeStatusV1: {"method":"GET","path":"/v1/time/status","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  listTimeZonesV1: {"method":"GET","path":"/v1/time/timezones","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getTimeSettings: {"method":"GET","path":"/v2/time/settings","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  modifyTimeSettings: {"method":"PATCH","path":"/v2/time/settings","tag":"time","privilege":"PRIVILEGE_TIME_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  getDefaultTimeSettings: {"method":"GET","path":"/v2/time/default-settings","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getTimeStatus: {"method":"GET","path":"/v2/time/status","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  listTimeZones: {"method":"GET","path":"/v2/time/timezones","tag":"time","privilege":"PRIVILEGE_TIME_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  listTreeDeleteJobs: {"method":"GET","path":"/v1/tree-delete/jobs/","tag":"tree-delete","privilege":"PRIVILEGE_FS_DELETE_TREE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[]},
  createTreeDeleteJob: {"method":"POST","path":"/v1/tree-delete/jobs/","tag":"tree-delete","privilege":"PRIVILEGE_FS_DELETE_TREE_WRITE","depth":"stateful","body":"json","success":202,"answer":"none","parameters":[]},
  getTreeDeleteJob: {"method":"GET","path":"/v1/tree-delete/jobs/{id}","tag":"tree-delete","privilege":"PRIVILEGE_FS_DELETE_TREE_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p5]},
  cancelTreeDeleteJob: {"method":"DELETE","path":"/v1/tree-delete/jobs/{id}","tag":"tree-delete","privilege":"PRIVILEGE_FS_DELETE_TREE_WRITE","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p5]},
  restartTreeDeleteJob: {"method":"POST","path":"/v1/tree-delete/jobs/restart/{id}","tag":"tree-delete","privilege":"PRIVILEGE_FS_DELETE_TREE_WRITE","depth":"stateful","body":"none","success":202,"answer":"none","parameters":[p5]},
  getUpgradeStatusV2: {"method":"GET","path":"/v2/upgrade/status","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getUpgradeStatus: {"method":"GET","path":"/v3/upgrade/status","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  getUpgradeBlocked: {"method":"GET","path":"/v2/upgrade/blocked","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_READ","depth":"static","body":"none","success":200,"answer":"json","parameters":[]},
  prepareUpgrade: {"method":"POST","path":"/v2/upgrade/prepare","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_WRITE","depth":"none","body":"json","success":202,"answer":"none","missing":"Prepare an upgrade: a sandbox takes its version from the option `--core-version` when it starts","parameters":[p88]},
  commitUpgrade: {"method":"POST","path":"/v2/upgrade/commit","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_WRITE","depth":"none","body":"none","success":202,"answer":"none","missing":"Carry out a prepared upgrade: a sandbox takes its version from the option `--core-version` when it starts","parameters":[]},
  verifyUpgradeImage: {"method":"POST","path":"/v2/upgrade/verify-image","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_WRITE","depth":"none","body":"json","success":200,"answer":"json","missing":"Check an upgrade image: a sandbox takes its version from the option `--core-version` when it starts","parameters":[p88]},
  getUnconfiguredUpgradeSettings: {"method":"GET","path":"/v1/upgrade/settings","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show the upgrade settings of a machine without a cluster: every sandbox machine has a cluster, and these calls are for machines that have none","parameters":[]},
  replaceUnconfiguredUpgradeSettings: {"method":"PUT","path":"/v1/upgrade/settings","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_WRITE","depth":"none","body":"json","success":200,"answer":"none","missing":"Upgrade a machine without a cluster: every sandbox machine has a cluster, and these calls are for machines that have none","parameters":[p88]},
  getUnconfiguredUpgradeStatus: {"method":"GET","path":"/v1/upgrade/status","tag":"upgrade","privilege":"PRIVILEGE_UPGRADE_READ","depth":"none","body":"none","success":200,"answer":"json","missing":"Show the upgrade of a machine without a cluster: every sandbox machine has a cluster, and these calls are for machines that have none","parameters":[]},
  listUserMetadata: {"method":"GET","path":"/v1/files/{ref}/user-metadata/","tag":"user-metadata","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p12, p15, p16]},
  listUserMetadataOfType: {"method":"GET","path":"/v1/files/{ref}/user-metadata/{type}/","tag":"user-metadata","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p89, p12, p15, p16]},
  getUserMetadata: {"method":"GET","path":"/v1/files/{ref}/user-metadata/{type}/{key}","tag":"user-metadata","privilege":"PRIVILEGE_FS_ATTRIBUTES_READ","depth":"stateful","body":"none","success":200,"answer":"json","parameters":[p11, p89, p90, p12]},
  setUserMetadata: {"method":"PUT","path":"/v1/files/{ref}/user-metadata/{type}/{key}","tag":"user-metadata","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"none","parameters":[p11, p89, p90, p0]},
  createUserMetadata: {"method":"POST","path":"/v1/files/{ref}/user-metadata/{type}/{key}","tag":"user-metadata","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"json","success":200,"answer":"none","parameters":[p11, p89, p90, p0]},
  deleteUserMetadata: {"method":"DELETE","path":"/v1/files/{ref}/user-metadata/{type}/{key}","tag":"user-metadata","privilege":"PRIVILEGE_FILE_FULL_ACCESS","depth":"stateful","body":"none","success":200,"answer":"none","parameters":[p11, p89, p90, p0]},
  getWebUiSettings: {"method":"GET","path":"/v1/web-ui/settings","tag":"web-ui","privilege":"authenticated","depth":"stored","body":"none","success":200,"answer":"json","parameters":[]},
  replaceWebUiSettings: {"method":"PUT","path":"/v1/web-ui/settings","tag":"web-ui","privilege":"PRIVILEGE_WEB_UI_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
  modifyWebUiSettings: {"method":"PATCH","path":"/v1/web-ui/settings","tag":"web-ui","privilege":"PRIVILEGE_WEB_UI_SETTINGS_WRITE","depth":"stored","body":"json","success":200,"answer":"json","parameters":[p0]},
}
