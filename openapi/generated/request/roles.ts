// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"NewRole","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff/]{1,128}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"privileges":{"maxItems":500,"type":"array","items":{"$ref":"Privilege"}}}};
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff/]{1,128}$", "u");
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$", "u");
const schema7 = {"$id":"Privilege","type":"string","enum":["PRIVILEGE_AD_READ","PRIVILEGE_AD_USE","PRIVILEGE_AD_WRITE","PRIVILEGE_ANALYTICS_READ","PRIVILEGE_AUDIT_READ","PRIVILEGE_AUDIT_WRITE","PRIVILEGE_AUTH_CACHE_READ","PRIVILEGE_AUTH_CACHE_WRITE","PRIVILEGE_CLUSTER_READ","PRIVILEGE_CLUSTER_WRITE","PRIVILEGE_DEBUG","PRIVILEGE_DNS_READ","PRIVILEGE_DNS_USE","PRIVILEGE_DNS_WRITE","PRIVILEGE_FILE_FULL_ACCESS","PRIVILEGE_FS_ATTRIBUTES_READ","PRIVILEGE_FS_DELETE_TREE_READ","PRIVILEGE_FS_DELETE_TREE_WRITE","PRIVILEGE_FS_LOCK_READ","PRIVILEGE_FS_LOCK_WRITE","PRIVILEGE_FS_SETTINGS_READ","PRIVILEGE_FS_SETTINGS_WRITE","PRIVILEGE_FTP_READ","PRIVILEGE_FTP_WRITE","PRIVILEGE_IDENTITY_MAPPING_READ","PRIVILEGE_IDENTITY_MAPPING_WRITE","PRIVILEGE_IDENTITY_READ","PRIVILEGE_IDENTITY_WRITE","PRIVILEGE_KERBEROS_KEYTAB_READ","PRIVILEGE_KERBEROS_KEYTAB_WRITE","PRIVILEGE_KERBEROS_SETTINGS_READ","PRIVILEGE_KERBEROS_SETTINGS_WRITE","PRIVILEGE_KV_READ","PRIVILEGE_LDAP_READ","PRIVILEGE_LDAP_USE","PRIVILEGE_LDAP_WRITE","PRIVILEGE_LOCAL_GROUP_READ","PRIVILEGE_LOCAL_GROUP_WRITE","PRIVILEGE_LOCAL_USER_READ","PRIVILEGE_LOCAL_USER_WRITE","PRIVILEGE_METRICS_READ","PRIVILEGE_NETWORK_IP_ALLOCATION_READ","PRIVILEGE_NETWORK_READ","PRIVILEGE_NETWORK_WRITE","PRIVILEGE_NFS_EXPORT_READ","PRIVILEGE_NFS_EXPORT_WRITE","PRIVILEGE_POWER_CYCLE","PRIVILEGE_QUOTA_READ","PRIVILEGE_QUOTA_WRITE","PRIVILEGE_RECONCILER_READ","PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP","PRIVILEGE_REPLICATION_SOURCE_READ","PRIVILEGE_REPLICATION_SOURCE_WRITE","PRIVILEGE_REPLICATION_TARGET_READ","PRIVILEGE_REPLICATION_TARGET_WRITE","PRIVILEGE_ROLE_READ","PRIVILEGE_ROLE_WRITE","PRIVILEGE_SMB_SHARE_READ","PRIVILEGE_SMB_SHARE_WRITE","PRIVILEGE_SNAPSHOT_CALCULATE_USED_CAPACITY_READ","PRIVILEGE_SNAPSHOT_DIFFERENCE_READ","PRIVILEGE_SNAPSHOT_POLICY_READ","PRIVILEGE_SNAPSHOT_POLICY_WRITE","PRIVILEGE_SNAPSHOT_READ","PRIVILEGE_SNAPSHOT_WRITE","PRIVILEGE_SUPPORT_READ","PRIVILEGE_SUPPORT_WRITE","PRIVILEGE_TEST_ONLY","PRIVILEGE_TIME_READ","PRIVILEGE_TIME_WRITE","PRIVILEGE_UNCONFIGURED_NODE_READ","PRIVILEGE_UPGRADE_READ","PRIVILEGE_UPGRADE_WRITE","PRIVILEGE_SMB_FILE_HANDLE_READ","PRIVILEGE_SMB_FILE_HANDLE_WRITE","PRIVILEGE_SMB_SESSION_READ","PRIVILEGE_SMB_SESSION_WRITE","PRIVILEGE_REPLICATION_OBJECT_READ","PRIVILEGE_REPLICATION_OBJECT_WRITE","PRIVILEGE_ENCRYPTION_WRITE","PRIVILEGE_ENCRYPTION_READ","PRIVILEGE_NFS_SETTINGS_READ","PRIVILEGE_NFS_SETTINGS_WRITE","PRIVILEGE_SERVICE_PUBLIC_KEYS_WRITE","PRIVILEGE_SERVICE_PUBLIC_KEYS_READ","PRIVILEGE_METRICS_CONFIG_READ","PRIVILEGE_METRICS_CONFIG_WRITE","PRIVILEGE_REBOOT_USE","PRIVILEGE_REBOOT_READ","PRIVILEGE_CHECKSUMMING_READ","PRIVILEGE_S3_SETTINGS_READ","PRIVILEGE_S3_SETTINGS_WRITE","PRIVILEGE_WEB_UI_SETTINGS_WRITE","PRIVILEGE_S3_CREDENTIALS_READ","PRIVILEGE_S3_CREDENTIALS_WRITE","PRIVILEGE_TENANT_READ","PRIVILEGE_TENANT_WRITE","PRIVILEGE_SAML_SETTINGS_READ","PRIVILEGE_SAML_SETTINGS_WRITE","PRIVILEGE_S3_BUCKETS_READ","PRIVILEGE_S3_BUCKETS_WRITE","PRIVILEGE_ACCESS_TOKENS_READ","PRIVILEGE_ACCESS_TOKENS_WRITE","PRIVILEGE_S3_UPLOADS_READ","PRIVILEGE_S3_UPLOADS_WRITE","PRIVILEGE_SNAPSHOT_LOCK","PRIVILEGE_FS_KEY_MANAGEMENT_WRITE","PRIVILEGE_FS_KEY_MANAGEMENT_READ","PRIVILEGE_IDENTITY_CONFIG_WRITE","PRIVILEGE_IDENTITY_CONFIG_READ","PRIVILEGE_FILE_READ_ACCESS","PRIVILEGE_PORTAL_SPOKE_READ","PRIVILEGE_PORTAL_SPOKE_WRITE","PRIVILEGE_PORTAL_SPOKE_EVICT","PRIVILEGE_PORTAL_HUB_READ","PRIVILEGE_PORTAL_HUB_WRITE","PRIVILEGE_PORTAL_GLOBAL_READ","PRIVILEGE_FS_FILE_LOCK_WRITE","PRIVILEGE_LICENSE_READ","PRIVILEGE_CAPACITY_READ","PRIVILEGE_CAPACITY_WRITE","PRIVILEGE_OBJECT_STORAGE_URIS_READ","PRIVILEGE_OBJECT_STORAGE_URIS_WRITE"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Privilege" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "PRIVILEGE_AD_READ") || (data === "PRIVILEGE_AD_USE")) || (data === "PRIVILEGE_AD_WRITE")) || (data === "PRIVILEGE_ANALYTICS_READ")) || (data === "PRIVILEGE_AUDIT_READ")) || (data === "PRIVILEGE_AUDIT_WRITE")) || (data === "PRIVILEGE_AUTH_CACHE_READ")) || (data === "PRIVILEGE_AUTH_CACHE_WRITE")) || (data === "PRIVILEGE_CLUSTER_READ")) || (data === "PRIVILEGE_CLUSTER_WRITE")) || (data === "PRIVILEGE_DEBUG")) || (data === "PRIVILEGE_DNS_READ")) || (data === "PRIVILEGE_DNS_USE")) || (data === "PRIVILEGE_DNS_WRITE")) || (data === "PRIVILEGE_FILE_FULL_ACCESS")) || (data === "PRIVILEGE_FS_ATTRIBUTES_READ")) || (data === "PRIVILEGE_FS_DELETE_TREE_READ")) || (data === "PRIVILEGE_FS_DELETE_TREE_WRITE")) || (data === "PRIVILEGE_FS_LOCK_READ")) || (data === "PRIVILEGE_FS_LOCK_WRITE")) || (data === "PRIVILEGE_FS_SETTINGS_READ")) || (data === "PRIVILEGE_FS_SETTINGS_WRITE")) || (data === "PRIVILEGE_FTP_READ")) || (data === "PRIVILEGE_FTP_WRITE")) || (data === "PRIVILEGE_IDENTITY_MAPPING_READ")) || (data === "PRIVILEGE_IDENTITY_MAPPING_WRITE")) || (data === "PRIVILEGE_IDENTITY_READ")) || (data === "PRIVILEGE_IDENTITY_WRITE")) || (data === "PRIVILEGE_KERBEROS_KEYTAB_READ")) || (data === "PRIVILEGE_KERBEROS_KEYTAB_WRITE")) || (data === "PRIVILEGE_KERBEROS_SETTINGS_READ")) || (data === "PRIVILEGE_KERBEROS_SETTINGS_WRITE")) || (data === "PRIVILEGE_KV_READ")) || (data === "PRIVILEGE_LDAP_READ")) || (data === "PRIVILEGE_LDAP_USE")) || (data === "PRIVILEGE_LDAP_WRITE")) || (data === "PRIVILEGE_LOCAL_GROUP_READ")) || (data === "PRIVILEGE_LOCAL_GROUP_WRITE")) || (data === "PRIVILEGE_LOCAL_USER_READ")) || (data === "PRIVILEGE_LOCAL_USER_WRITE")) || (data === "PRIVILEGE_METRICS_READ")) || (data === "PRIVILEGE_NETWORK_IP_ALLOCATION_READ")) || (data === "PRIVILEGE_NETWORK_READ")) || (data === "PRIVILEGE_NETWORK_WRITE")) || (data === "PRIVILEGE_NFS_EXPORT_READ")) || (data === "PRIVILEGE_NFS_EXPORT_WRITE")) || (data === "PRIVILEGE_POWER_CYCLE")) || (data === "PRIVILEGE_QUOTA_READ")) || (data === "PRIVILEGE_QUOTA_WRITE")) || (data === "PRIVILEGE_RECONCILER_READ")) || (data === "PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP")) || (data === "PRIVILEGE_REPLICATION_SOURCE_READ")) || (data === "PRIVILEGE_REPLICATION_SOURCE_WRITE")) || (data === "PRIVILEGE_REPLICATION_TARGET_READ")) || (data === "PRIVILEGE_REPLICATION_TARGET_WRITE")) || (data === "PRIVILEGE_ROLE_READ")) || (data === "PRIVILEGE_ROLE_WRITE")) || (data === "PRIVILEGE_SMB_SHARE_READ")) || (data === "PRIVILEGE_SMB_SHARE_WRITE")) || (data === "PRIVILEGE_SNAPSHOT_CALCULATE_USED_CAPACITY_READ")) || (data === "PRIVILEGE_SNAPSHOT_DIFFERENCE_READ")) || (data === "PRIVILEGE_SNAPSHOT_POLICY_READ")) || (data === "PRIVILEGE_SNAPSHOT_POLICY_WRITE")) || (data === "PRIVILEGE_SNAPSHOT_READ")) || (data === "PRIVILEGE_SNAPSHOT_WRITE")) || (data === "PRIVILEGE_SUPPORT_READ")) || (data === "PRIVILEGE_SUPPORT_WRITE")) || (data === "PRIVILEGE_TEST_ONLY")) || (data === "PRIVILEGE_TIME_READ")) || (data === "PRIVILEGE_TIME_WRITE")) || (data === "PRIVILEGE_UNCONFIGURED_NODE_READ")) || (data === "PRIVILEGE_UPGRADE_READ")) || (data === "PRIVILEGE_UPGRADE_WRITE")) || (data === "PRIVILEGE_SMB_FILE_HANDLE_READ")) || (data === "PRIVILEGE_SMB_FILE_HANDLE_WRITE")) || (data === "PRIVILEGE_SMB_SESSION_READ")) || (data === "PRIVILEGE_SMB_SESSION_WRITE")) || (data === "PRIVILEGE_REPLICATION_OBJECT_READ")) || (data === "PRIVILEGE_REPLICATION_OBJECT_WRITE")) || (data === "PRIVILEGE_ENCRYPTION_WRITE")) || (data === "PRIVILEGE_ENCRYPTION_READ")) || (data === "PRIVILEGE_NFS_SETTINGS_READ")) || (data === "PRIVILEGE_NFS_SETTINGS_WRITE")) || (data === "PRIVILEGE_SERVICE_PUBLIC_KEYS_WRITE")) || (data === "PRIVILEGE_SERVICE_PUBLIC_KEYS_READ")) || (data === "PRIVILEGE_METRICS_CONFIG_READ")) || (data === "PRIVILEGE_METRICS_CONFIG_WRITE")) || (data === "PRIVILEGE_REBOOT_USE")) || (data === "PRIVILEGE_REBOOT_READ")) || (data === "PRIVILEGE_CHECKSUMMING_READ")) || (data === "PRIVILEGE_S3_SETTINGS_READ")) || (data === "PRIVILEGE_S3_SETTINGS_WRITE")) || (data === "PRIVILEGE_WEB_UI_SETTINGS_WRITE")) || (data === "PRIVILEGE_S3_CREDENTIALS_READ")) || (data === "PRIVILEGE_S3_CREDENTIALS_WRITE")) || (data === "PRIVILEGE_TENANT_READ")) || (data === "PRIVILEGE_TENANT_WRITE")) || (data === "PRIVILEGE_SAML_SETTINGS_READ")) || (data === "PRIVILEGE_SAML_SETTINGS_WRITE")) || (data === "PRIVILEGE_S3_BUCKETS_READ")) || (data === "PRIVILEGE_S3_BUCKETS_WRITE")) || (data === "PRIVILEGE_ACCESS_TOKENS_READ")) || (data === "PRIVILEGE_ACCESS_TOKENS_WRITE")) || (data === "PRIVILEGE_S3_UPLOADS_READ")) || (data === "PRIVILEGE_S3_UPLOADS_WRITE")) || (data === "PRIVILEGE_SNAPSHOT_LOCK")) || (data === "PRIVILEGE_FS_KEY_MANAGEMENT_WRITE")) || (data === "PRIVILEGE_FS_KEY_MANAGEMENT_READ")) || (data === "PRIVILEGE_IDENTITY_CONFIG_WRITE")) || (data === "PRIVILEGE_IDENTITY_CONFIG_READ")) || (data === "PRIVILEGE_FILE_READ_ACCESS")) || (data === "PRIVILEGE_PORTAL_SPOKE_READ")) || (data === "PRIVILEGE_PORTAL_SPOKE_WRITE")) || (data === "PRIVILEGE_PORTAL_SPOKE_EVICT")) || (data === "PRIVILEGE_PORTAL_HUB_READ")) || (data === "PRIVILEGE_PORTAL_HUB_WRITE")) || (data === "PRIVILEGE_PORTAL_GLOBAL_READ")) || (data === "PRIVILEGE_FS_FILE_LOCK_WRITE")) || (data === "PRIVILEGE_LICENSE_READ")) || (data === "PRIVILEGE_CAPACITY_READ")) || (data === "PRIVILEGE_CAPACITY_WRITE")) || (data === "PRIVILEGE_OBJECT_STORAGE_URIS_READ")) || (data === "PRIVILEGE_OBJECT_STORAGE_URIS_WRITE"))){
validate22.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema7.enum}}];
return false;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NewRole" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "privileges"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff/]{1,128}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data1 = data.description;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate21.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data1)){
validate21.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privileges !== undefined){
let data2 = data.privileges;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 500){
validate21.errors = [{instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate22(data2[i0], {instancePath:instancePath+"/privileges/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"RoleSettings","type":"object","additionalProperties":false,"required":["description","privileges"],"properties":{"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"privileges":{"maxItems":500,"type":"array","items":{"$ref":"Privilege"}}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RoleSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.description === undefined) && (missing0 = "description")) || ((data.privileges === undefined) && (missing0 = "privileges"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "description") || (key0 === "privileges"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined){
let data0 = data.description;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate24.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data0)){
validate24.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privileges !== undefined){
let data1 = data.privileges;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 500){
validate24.errors = [{instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate22(data1[i0], {instancePath:instancePath+"/privileges/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"RoleChange","type":"object","additionalProperties":false,"properties":{"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"privileges":{"maxItems":500,"type":"array","items":{"$ref":"Privilege"}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RoleChange" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "description") || (key0 === "privileges"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined){
let data0 = data.description;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate26.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data0)){
validate26.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privileges !== undefined){
let data1 = data.privileges;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 500){
validate26.errors = [{instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate22(data1[i0], {instancePath:instancePath+"/privileges/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"$id":"IdentityQuery","type":"object","additionalProperties":false,"properties":{"domain":{"oneOf":[{"$ref":"IdentityDomain"},{"type":"null"}]},"auth_id":{"maxLength":65536,"type":["string","null"],"pattern":"^[0-9]{0,20}$"},"uid":{"minimum":0,"maximum":4294967295,"type":["integer","null"]},"gid":{"minimum":0,"maximum":4294967295,"type":["integer","null"]},"sid":{"maxLength":65536,"type":["string","null"],"pattern":"^(S-1-[0-9-]{1,180})?$"},"name":{"maxLength":65536,"type":["string","null"],"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}};
const schema11 = {"$id":"IdentityDomain","type":"string","enum":["LOCAL","API_NULL_DOMAIN","WORLD","POSIX_USER","POSIX_GROUP","ACTIVE_DIRECTORY","API_INVALID_DOMAIN","API_RESERVED_DOMAIN","API_INTERNAL_DOMAIN","API_OPERATOR_DOMAIN","API_CREATOR_DOMAIN"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IdentityDomain" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data === "LOCAL") || (data === "API_NULL_DOMAIN")) || (data === "WORLD")) || (data === "POSIX_USER")) || (data === "POSIX_GROUP")) || (data === "ACTIVE_DIRECTORY")) || (data === "API_INVALID_DOMAIN")) || (data === "API_RESERVED_DOMAIN")) || (data === "API_INTERNAL_DOMAIN")) || (data === "API_OPERATOR_DOMAIN")) || (data === "API_CREATOR_DOMAIN"))){
validate29.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum}}];
return false;
}
validate29.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^[0-9]{0,20}$", "u");
const pattern5 = new RegExp("^(S-1-[0-9-]{1,180})?$", "u");
const pattern6 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IdentityQuery" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "domain") || (key0 === "auth_id")) || (key0 === "uid")) || (key0 === "gid")) || (key0 === "sid")) || (key0 === "name"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.domain !== undefined){
let data0 = data.domain;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate29(data0, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate28.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_id !== undefined){
let data1 = data.auth_id;
const _errs7 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate28.errors = [{instancePath:instancePath+"/auth_id",schemaPath:"#/properties/auth_id/type",keyword:"type",params:{type: schema10.properties.auth_id.type}}];
return false;
}
if(errors === _errs7){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate28.errors = [{instancePath:instancePath+"/auth_id",schemaPath:"#/properties/auth_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate28.errors = [{instancePath:instancePath+"/auth_id",schemaPath:"#/properties/auth_id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{0,20}$"}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid !== undefined){
let data2 = data.uid;
const _errs9 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate28.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: schema10.properties.uid.type}}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gid !== undefined){
let data3 = data.gid;
const _errs11 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate28.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/type",keyword:"type",params:{type: schema10.properties.gid.type}}];
return false;
}
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
validate28.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate28.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sid !== undefined){
let data4 = data.sid;
const _errs13 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate28.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: schema10.properties.sid.type}}];
return false;
}
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length > 65536){
validate28.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data4)){
validate28.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/pattern",keyword:"pattern",params:{pattern: "^(S-1-[0-9-]{1,180})?$"}}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data5 = data.name;
const _errs15 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema10.properties.name.type}}];
return false;
}
if(errors === _errs15){
if(typeof data5 === "string"){
if(data5.length > 65536){
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern6.test(data5)){
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export {
  validate21 as createRole,
  validate24 as replaceRole,
  validate26 as modifyRole,
  validate28 as addRoleMember,
}
