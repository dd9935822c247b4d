// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"ApiError","type":"object","required":["description","module","error_class","user_visible","stack","inner"],"properties":{"description":{"type":"string"},"module":{"type":"string"},"error_class":{"type":"string"},"user_visible":{"type":"boolean"},"stack":{"type":"array","items":{"type":"string"}},"inner":{"oneOf":[{"$ref":"ApiError"},{"type":"null"}]}},"additionalProperties":false};
const wrapper0 = {validate: validate21};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ApiError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.description === undefined) && (missing0 = "description")) || ((data.module === undefined) && (missing0 = "module"))) || ((data.error_class === undefined) && (missing0 = "error_class"))) || ((data.user_visible === undefined) && (missing0 = "user_visible"))) || ((data.stack === undefined) && (missing0 = "stack"))) || ((data.inner === undefined) && (missing0 = "inner"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "module")) || (key0 === "error_class")) || (key0 === "user_visible")) || (key0 === "stack")) || (key0 === "inner"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined){
const _errs2 = errors;
if(typeof data.description !== "string"){
validate21.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.module !== undefined){
const _errs4 = errors;
if(typeof data.module !== "string"){
validate21.errors = [{instancePath:instancePath+"/module",schemaPath:"#/properties/module/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_class !== undefined){
const _errs6 = errors;
if(typeof data.error_class !== "string"){
validate21.errors = [{instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_visible !== undefined){
const _errs8 = errors;
if(typeof data.user_visible !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/user_visible",schemaPath:"#/properties/user_visible/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stack !== undefined){
let data4 = data.stack;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(typeof data4[i0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/stack/" + i0,schemaPath:"#/properties/stack/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inner !== undefined){
let data6 = data.inner;
const _errs14 = errors;
const _errs15 = errors;
let valid2 = false;
let passing0 = null;
const _errs16 = errors;
if(!(wrapper0.validate(data6, {instancePath:instancePath+"/inner",parentData:data,parentDataProperty:"inner",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs17 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/inner",schemaPath:"#/properties/inner/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
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
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema7 = {"$id":"Credentials","type":"object","required":["bearer_token"],"properties":{"bearer_token":{"type":"string"}},"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Credentials" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.bearer_token === undefined) && (missing0 = "bearer_token")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "bearer_token")){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bearer_token !== undefined){
if(typeof data.bearer_token !== "string"){
validate22.errors = [{instancePath:instancePath+"/bearer_token",schemaPath:"#/properties/bearer_token/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"SamlLogin","type":"object","required":["login_id","login_url"],"properties":{"login_id":{"type":"string"},"login_url":{"type":"string"}},"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SamlLogin" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.login_id === undefined) && (missing0 = "login_id")) || ((data.login_url === undefined) && (missing0 = "login_url"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "login_id") || (key0 === "login_url"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.login_id !== undefined){
const _errs2 = errors;
if(typeof data.login_id !== "string"){
validate23.errors = [{instancePath:instancePath+"/login_id",schemaPath:"#/properties/login_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.login_url !== undefined){
const _errs4 = errors;
if(typeof data.login_url !== "string"){
validate23.errors = [{instancePath:instancePath+"/login_url",schemaPath:"#/properties/login_url/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"UserInfo","type":"object","required":["id","name","primary_group","sid","uid","home_directory","can_change_password","privileges","access_token_id"],"properties":{"id":{"$ref":"DecimalString"},"name":{"type":"string"},"primary_group":{"$ref":"DecimalString"},"sid":{"type":"string"},"uid":{"type":"string"},"home_directory":{"type":["string","null"]},"can_change_password":{"type":"boolean"},"privileges":{"type":"array","items":{"$ref":"Privilege"}},"access_token_id":{"type":["string","null"]}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const schema10 = {"$id":"DecimalString","type":"string","pattern":"^[0-9]+$"};
const pattern0 = new RegExp("^[0-9]+$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DecimalString" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate25.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"Privilege","type":"string","enum":["PRIVILEGE_AD_READ","PRIVILEGE_AD_USE","PRIVILEGE_AD_WRITE","PRIVILEGE_ANALYTICS_READ","PRIVILEGE_AUDIT_READ","PRIVILEGE_AUDIT_WRITE","PRIVILEGE_AUTH_CACHE_READ","PRIVILEGE_AUTH_CACHE_WRITE","PRIVILEGE_CLUSTER_READ","PRIVILEGE_CLUSTER_WRITE","PRIVILEGE_DEBUG","PRIVILEGE_DNS_READ","PRIVILEGE_DNS_USE","PRIVILEGE_DNS_WRITE","PRIVILEGE_FILE_FULL_ACCESS","PRIVILEGE_FS_ATTRIBUTES_READ","PRIVILEGE_FS_DELETE_TREE_READ","PRIVILEGE_FS_DELETE_TREE_WRITE","PRIVILEGE_FS_LOCK_READ","PRIVILEGE_FS_LOCK_WRITE","PRIVILEGE_FS_SETTINGS_READ","PRIVILEGE_FS_SETTINGS_WRITE","PRIVILEGE_FTP_READ","PRIVILEGE_FTP_WRITE","PRIVILEGE_IDENTITY_MAPPING_READ","PRIVILEGE_IDENTITY_MAPPING_WRITE","PRIVILEGE_IDENTITY_READ","PRIVILEGE_IDENTITY_WRITE","PRIVILEGE_KERBEROS_KEYTAB_READ","PRIVILEGE_KERBEROS_KEYTAB_WRITE","PRIVILEGE_KERBEROS_SETTINGS_READ","PRIVILEGE_KERBEROS_SETTINGS_WRITE","PRIVILEGE_KV_READ","PRIVILEGE_LDAP_READ","PRIVILEGE_LDAP_USE","PRIVILEGE_LDAP_WRITE","PRIVILEGE_LOCAL_GROUP_READ","PRIVILEGE_LOCAL_GROUP_WRITE","PRIVILEGE_LOCAL_USER_READ","PRIVILEGE_LOCAL_USER_WRITE","PRIVILEGE_METRICS_READ","PRIVILEGE_NETWORK_IP_ALLOCATION_READ","PRIVILEGE_NETWORK_READ","PRIVILEGE_NETWORK_WRITE","PRIVILEGE_NFS_EXPORT_READ","PRIVILEGE_NFS_EXPORT_WRITE","PRIVILEGE_POWER_CYCLE","PRIVILEGE_QUOTA_READ","PRIVILEGE_QUOTA_WRITE","PRIVILEGE_RECONCILER_READ","PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP","PRIVILEGE_REPLICATION_SOURCE_READ","PRIVILEGE_REPLICATION_SOURCE_WRITE","PRIVILEGE_REPLICATION_TARGET_READ","PRIVILEGE_REPLICATION_TARGET_WRITE","PRIVILEGE_ROLE_READ","PRIVILEGE_ROLE_WRITE","PRIVILEGE_SMB_SHARE_READ","PRIVILEGE_SMB_SHARE_WRITE","PRIVILEGE_SNAPSHOT_CALCULATE_USED_CAPACITY_READ","PRIVILEGE_SNAPSHOT_DIFFERENCE_READ","PRIVILEGE_SNAPSHOT_POLICY_READ","PRIVILEGE_SNAPSHOT_POLICY_WRITE","PRIVILEGE_SNAPSHOT_READ","PRIVILEGE_SNAPSHOT_WRITE","PRIVILEGE_SUPPORT_READ","PRIVILEGE_SUPPORT_WRITE","PRIVILEGE_TEST_ONLY","PRIVILEGE_TIME_READ","PRIVILEGE_TIME_WRITE","PRIVILEGE_UNCONFIGURED_NODE_READ","PRIVILEGE_UPGRADE_READ","PRIVILEGE_UPGRADE_WRITE","PRIVILEGE_SMB_FILE_HANDLE_READ","PRIVILEGE_SMB_FILE_HANDLE_WRITE","PRIVILEGE_SMB_SESSION_READ","PRIVILEGE_SMB_SESSION_WRITE","PRIVILEGE_REPLICATION_OBJECT_READ","PRIVILEGE_REPLICATION_OBJECT_WRITE","PRIVILEGE_ENCRYPTION_WRITE","PRIVILEGE_ENCRYPTION_READ","PRIVILEGE_NFS_SETTINGS_READ","PRIVILEGE_NFS_SETTINGS_WRITE","PRIVILEGE_SERVICE_PUBLIC_KEYS_WRITE","PRIVILEGE_SERVICE_PUBLIC_KEYS_READ","PRIVILEGE_METRICS_CONFIG_READ","PRIVILEGE_METRICS_CONFIG_WRITE","PRIVILEGE_REBOOT_USE","PRIVILEGE_REBOOT_READ","PRIVILEGE_CHECKSUMMING_READ","PRIVILEGE_S3_SETTINGS_READ","PRIVILEGE_S3_SETTINGS_WRITE","PRIVILEGE_WEB_UI_SETTINGS_WRITE","PRIVILEGE_S3_CREDENTIALS_READ","PRIVILEGE_S3_CREDENTIALS_WRITE","PRIVILEGE_TENANT_READ","PRIVILEGE_TENANT_WRITE","PRIVILEGE_SAML_SETTINGS_READ","PRIVILEGE_SAML_SETTINGS_WRITE","PRIVILEGE_S3_BUCKETS_READ","PRIVILEGE_S3_BUCKETS_WRITE","PRIVILEGE_ACCESS_TOKENS_READ","PRIVILEGE_ACCESS_TOKENS_WRITE","PRIVILEGE_S3_UPLOADS_READ","PRIVILEGE_S3_UPLOADS_WRITE","PRIVILEGE_SNAPSHOT_LOCK","PRIVILEGE_FS_KEY_MANAGEMENT_WRITE","PRIVILEGE_FS_KEY_MANAGEMENT_READ","PRIVILEGE_IDENTITY_CONFIG_WRITE","PRIVILEGE_IDENTITY_CONFIG_READ","PRIVILEGE_FILE_READ_ACCESS","PRIVILEGE_PORTAL_SPOKE_READ","PRIVILEGE_PORTAL_SPOKE_WRITE","PRIVILEGE_PORTAL_SPOKE_EVICT","PRIVILEGE_PORTAL_HUB_READ","PRIVILEGE_PORTAL_HUB_WRITE","PRIVILEGE_PORTAL_GLOBAL_READ","PRIVILEGE_FS_FILE_LOCK_WRITE","PRIVILEGE_LICENSE_READ","PRIVILEGE_CAPACITY_READ","PRIVILEGE_CAPACITY_WRITE","PRIVILEGE_OBJECT_STORAGE_URIS_READ","PRIVILEGE_OBJECT_STORAGE_URIS_WRITE"]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Privilege" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "PRIVILEGE_AD_READ") || (data === "PRIVILEGE_AD_USE")) || (data === "PRIVILEGE_AD_WRITE")) || (data === "PRIVILEGE_ANALYTICS_READ")) || (data === "PRIVILEGE_AUDIT_READ")) || (data === "PRIVILEGE_AUDIT_WRITE")) || (data === "PRIVILEGE_AUTH_CACHE_READ")) || (data === "PRIVILEGE_AUTH_CACHE_WRITE")) || (data === "PRIVILEGE_CLUSTER_READ")) || (data === "PRIVILEGE_CLUSTER_WRITE")) || (data === "PRIVILEGE_DEBUG")) || (data === "PRIVILEGE_DNS_READ")) || (data === "PRIVILEGE_DNS_USE")) || (data === "PRIVILEGE_DNS_WRITE")) || (data === "PRIVILEGE_FILE_FULL_ACCESS")) || (data === "PRIVILEGE_FS_ATTRIBUTES_READ")) || (data === "PRIVILEGE_FS_DELETE_TREE_READ")) || (data === "PRIVILEGE_FS_DELETE_TREE_WRITE")) || (data === "PRIVILEGE_FS_LOCK_READ")) || (data === "PRIVILEGE_FS_LOCK_WRITE")) || (data === "PRIVILEGE_FS_SETTINGS_READ")) || (data === "PRIVILEGE_FS_SETTINGS_WRITE")) || (data === "PRIVILEGE_FTP_READ")) || (data === "PRIVILEGE_FTP_WRITE")) || (data === "PRIVILEGE_IDENTITY_MAPPING_READ")) || (data === "PRIVILEGE_IDENTITY_MAPPING_WRITE")) || (data === "PRIVILEGE_IDENTITY_READ")) || (data === "PRIVILEGE_IDENTITY_WRITE")) || (data === "PRIVILEGE_KERBEROS_KEYTAB_READ")) || (data === "PRIVILEGE_KERBEROS_KEYTAB_WRITE")) || (data === "PRIVILEGE_KERBEROS_SETTINGS_READ")) || (data === "PRIVILEGE_KERBEROS_SETTINGS_WRITE")) || (data === "PRIVILEGE_KV_READ")) || (data === "PRIVILEGE_LDAP_READ")) || (data === "PRIVILEGE_LDAP_USE")) || (data === "PRIVILEGE_LDAP_WRITE")) || (data === "PRIVILEGE_LOCAL_GROUP_READ")) || (data === "PRIVILEGE_LOCAL_GROUP_WRITE")) || (data === "PRIVILEGE_LOCAL_USER_READ")) || (data === "PRIVILEGE_LOCAL_USER_WRITE")) || (data === "PRIVILEGE_METRICS_READ")) || (data === "PRIVILEGE_NETWORK_IP_ALLOCATION_READ")) || (data === "PRIVILEGE_NETWORK_READ")) || (data === "PRIVILEGE_NETWORK_WRITE")) || (data === "PRIVILEGE_NFS_EXPORT_READ")) || (data === "PRIVILEGE_NFS_EXPORT_WRITE")) || (data === "PRIVILEGE_POWER_CYCLE")) || (data === "PRIVILEGE_QUOTA_READ")) || (data === "PRIVILEGE_QUOTA_WRITE")) || (data === "PRIVILEGE_RECONCILER_READ")) || (data === "PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP")) || (data === "PRIVILEGE_REPLICATION_SOURCE_READ")) || (data === "PRIVILEGE_REPLICATION_SOURCE_WRITE")) || (data === "PRIVILEGE_REPLICATION_TARGET_READ")) || (data === "PRIVILEGE_REPLICATION_TARGET_WRITE")) || (data === "PRIVILEGE_ROLE_READ")) || (data === "PRIVILEGE_ROLE_WRITE")) || (data === "PRIVILEGE_SMB_SHARE_READ")) || (data === "PRIVILEGE_SMB_SHARE_WRITE")) || (data === "PRIVILEGE_SNAPSHOT_CALCULATE_USED_CAPACITY_READ")) || (data === "PRIVILEGE_SNAPSHOT_DIFFERENCE_READ")) || (data === "PRIVILEGE_SNAPSHOT_POLICY_READ")) || (data === "PRIVILEGE_SNAPSHOT_POLICY_WRITE")) || (data === "PRIVILEGE_SNAPSHOT_READ")) || (data === "PRIVILEGE_SNAPSHOT_WRITE")) || (data === "PRIVILEGE_SUPPORT_READ")) || (data === "PRIVILEGE_SUPPORT_WRITE")) || (data === "PRIVILEGE_TEST_ONLY")) || (data === "PRIVILEGE_TIME_READ")) || (data === "PRIVILEGE_TIME_WRITE")) || (data === "PRIVILEGE_UNCONFIGURED_NODE_READ")) || (data === "PRIVILEGE_UPGRADE_READ")) || (data === "PRIVILEGE_UPGRADE_WRITE")) || (data === "PRIVILEGE_SMB_FILE_HANDLE_READ")) || (data === "PRIVILEGE_SMB_FILE_HANDLE_WRITE")) || (data === "PRIVILEGE_SMB_SESSION_READ")) || (data === "PRIVILEGE_SMB_SESSION_WRITE")) || (data === "PRIVILEGE_REPLICATION_OBJECT_READ")) || (data === "PRIVILEGE_REPLICATION_OBJECT_WRITE")) || (data === "PRIVILEGE_ENCRYPTION_WRITE")) || (data === "PRIVILEGE_ENCRYPTION_READ")) || (data === "PRIVILEGE_NFS_SETTINGS_READ")) || (data === "PRIVILEGE_NFS_SETTINGS_WRITE")) || (data === "PRIVILEGE_SERVICE_PUBLIC_KEYS_WRITE")) || (data === "PRIVILEGE_SERVICE_PUBLIC_KEYS_READ")) || (data === "PRIVILEGE_METRICS_CONFIG_READ")) || (data === "PRIVILEGE_METRICS_CONFIG_WRITE")) || (data === "PRIVILEGE_REBOOT_USE")) || (data === "PRIVILEGE_REBOOT_READ")) || (data === "PRIVILEGE_CHECKSUMMING_READ")) || (data === "PRIVILEGE_S3_SETTINGS_READ")) || (data === "PRIVILEGE_S3_SETTINGS_WRITE")) || (data === "PRIVILEGE_WEB_UI_SETTINGS_WRITE")) || (data === "PRIVILEGE_S3_CREDENTIALS_READ")) || (data === "PRIVILEGE_S3_CREDENTIALS_WRITE")) || (data === "PRIVILEGE_TENANT_READ")) || (data === "PRIVILEGE_TENANT_WRITE")) || (data === "PRIVILEGE_SAML_SETTINGS_READ")) || (data === "PRIVILEGE_SAML_SETTINGS_WRITE")) || (data === "PRIVILEGE_S3_BUCKETS_READ")) || (data === "PRIVILEGE_S3_BUCKETS_WRITE")) || (data === "PRIVILEGE_ACCESS_TOKENS_READ")) || (data === "PRIVILEGE_ACCESS_TOKENS_WRITE")) || (data === "PRIVILEGE_S3_UPLOADS_READ")) || (data === "PRIVILEGE_S3_UPLOADS_WRITE")) || (data === "PRIVILEGE_SNAPSHOT_LOCK")) || (data === "PRIVILEGE_FS_KEY_MANAGEMENT_WRITE")) || (data === "PRIVILEGE_FS_KEY_MANAGEMENT_READ")) || (data === "PRIVILEGE_IDENTITY_CONFIG_WRITE")) || (data === "PRIVILEGE_IDENTITY_CONFIG_READ")) || (data === "PRIVILEGE_FILE_READ_ACCESS")) || (data === "PRIVILEGE_PORTAL_SPOKE_READ")) || (data === "PRIVILEGE_PORTAL_SPOKE_WRITE")) || (data === "PRIVILEGE_PORTAL_SPOKE_EVICT")) || (data === "PRIVILEGE_PORTAL_HUB_READ")) || (data === "PRIVILEGE_PORTAL_HUB_WRITE")) || (data === "PRIVILEGE_PORTAL_GLOBAL_READ")) || (data === "PRIVILEGE_FS_FILE_LOCK_WRITE")) || (data === "PRIVILEGE_LICENSE_READ")) || (data === "PRIVILEGE_CAPACITY_READ")) || (data === "PRIVILEGE_CAPACITY_WRITE")) || (data === "PRIVILEGE_OBJECT_STORAGE_URIS_READ")) || (data === "PRIVILEGE_OBJECT_STORAGE_URIS_WRITE"))){
validate28.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum}}];
return false;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UserInfo" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.primary_group === undefined) && (missing0 = "primary_group"))) || ((data.sid === undefined) && (missing0 = "sid"))) || ((data.uid === undefined) && (missing0 = "uid"))) || ((data.home_directory === undefined) && (missing0 = "home_directory"))) || ((data.can_change_password === undefined) && (missing0 = "can_change_password"))) || ((data.privileges === undefined) && (missing0 = "privileges"))) || ((data.access_token_id === undefined) && (missing0 = "access_token_id"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate25(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate24.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.primary_group !== undefined){
const _errs5 = errors;
if(!(validate25(data.primary_group, {instancePath:instancePath+"/primary_group",parentData:data,parentDataProperty:"primary_group",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sid !== undefined){
const _errs6 = errors;
if(typeof data.sid !== "string"){
validate24.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid !== undefined){
const _errs8 = errors;
if(typeof data.uid !== "string"){
validate24.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.home_directory !== undefined){
let data5 = data.home_directory;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate24.errors = [{instancePath:instancePath+"/home_directory",schemaPath:"#/properties/home_directory/type",keyword:"type",params:{type: schema9.properties.home_directory.type}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.can_change_password !== undefined){
const _errs12 = errors;
if(typeof data.can_change_password !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/can_change_password",schemaPath:"#/properties/can_change_password/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privileges !== undefined){
let data7 = data.privileges;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(!(validate28(data7[i0], {instancePath:instancePath+"/privileges/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_token_id !== undefined){
let data9 = data.access_token_id;
const _errs17 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate24.errors = [{instancePath:instancePath+"/access_token_id",schemaPath:"#/properties/access_token_id/type",keyword:"type",params:{type: schema9.properties.access_token_id.type}}];
return false;
}
var valid0 = _errs17 === errors;
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

const schema12 = {"$id":"SessionRoles","type":"array","items":{"type":"string"}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SessionRoles" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate30.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const schema13 = {"$id":"VersionInfo","type":"object","required":["revision_id","build_id","flavor","build_date"],"properties":{"revision_id":{"type":"string","pattern":" "},"build_id":{"type":"string"},"flavor":{"type":"string"},"build_date":{"type":"string"}},"additionalProperties":false};
const pattern1 = new RegExp(" ", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="VersionInfo" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.revision_id === undefined) && (missing0 = "revision_id")) || ((data.build_id === undefined) && (missing0 = "build_id"))) || ((data.flavor === undefined) && (missing0 = "flavor"))) || ((data.build_date === undefined) && (missing0 = "build_date"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "revision_id") || (key0 === "build_id")) || (key0 === "flavor")) || (key0 === "build_date"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.revision_id !== undefined){
let data0 = data.revision_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate31.errors = [{instancePath:instancePath+"/revision_id",schemaPath:"#/properties/revision_id/pattern",keyword:"pattern",params:{pattern: " "}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/revision_id",schemaPath:"#/properties/revision_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.build_id !== undefined){
const _errs4 = errors;
if(typeof data.build_id !== "string"){
validate31.errors = [{instancePath:instancePath+"/build_id",schemaPath:"#/properties/build_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flavor !== undefined){
const _errs6 = errors;
if(typeof data.flavor !== "string"){
validate31.errors = [{instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.build_date !== undefined){
const _errs8 = errors;
if(typeof data.build_date !== "string"){
validate31.errors = [{instancePath:instancePath+"/build_date",schemaPath:"#/properties/build_date/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
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
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema14 = {"$id":"ClusterSettings","type":"object","required":["cluster_name"],"properties":{"cluster_name":{"type":"string"}},"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ClusterSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cluster_name === undefined) && (missing0 = "cluster_name")){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "cluster_name")){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cluster_name !== undefined){
if(typeof data.cluster_name !== "string"){
validate32.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema15 = {"$id":"NodeList","type":"array","items":{"$ref":"Node"}};
const schema16 = {"$id":"Node","type":"object","required":["id","node_status","node_name","uuid","label","model_number","serial_number","mac_address"],"properties":{"id":{"type":"integer"},"node_status":{"type":"string"},"node_name":{"type":"string"},"uuid":{"type":"string"},"label":{"type":"string"},"model_number":{"type":"string"},"serial_number":{"type":"string"},"mac_address":{"type":"string"}},"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Node" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.node_status === undefined) && (missing0 = "node_status"))) || ((data.node_name === undefined) && (missing0 = "node_name"))) || ((data.uuid === undefined) && (missing0 = "uuid"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.model_number === undefined) && (missing0 = "model_number"))) || ((data.serial_number === undefined) && (missing0 = "serial_number"))) || ((data.mac_address === undefined) && (missing0 = "mac_address"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "node_status")) || (key0 === "node_name")) || (key0 === "uuid")) || (key0 === "label")) || (key0 === "model_number")) || (key0 === "serial_number")) || (key0 === "mac_address"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate34.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_status !== undefined){
const _errs4 = errors;
if(typeof data.node_status !== "string"){
validate34.errors = [{instancePath:instancePath+"/node_status",schemaPath:"#/properties/node_status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_name !== undefined){
const _errs6 = errors;
if(typeof data.node_name !== "string"){
validate34.errors = [{instancePath:instancePath+"/node_name",schemaPath:"#/properties/node_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uuid !== undefined){
const _errs8 = errors;
if(typeof data.uuid !== "string"){
validate34.errors = [{instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs10 = errors;
if(typeof data.label !== "string"){
validate34.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_number !== undefined){
const _errs12 = errors;
if(typeof data.model_number !== "string"){
validate34.errors = [{instancePath:instancePath+"/model_number",schemaPath:"#/properties/model_number/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serial_number !== undefined){
const _errs14 = errors;
if(typeof data.serial_number !== "string"){
validate34.errors = [{instancePath:instancePath+"/serial_number",schemaPath:"#/properties/serial_number/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mac_address !== undefined){
const _errs16 = errors;
if(typeof data.mac_address !== "string"){
validate34.errors = [{instancePath:instancePath+"/mac_address",schemaPath:"#/properties/mac_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
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
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate34(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}


const schema17 = {"$id":"NodeAddCapacity","type":"object","required":["new_usable_capacity_in_bytes","increase_from_current_usable_capacity_in_bytes","max_node_failures","node_add_capacity_optimized_for_fault_tolerance"],"properties":{"new_usable_capacity_in_bytes":{"$ref":"DecimalString"},"increase_from_current_usable_capacity_in_bytes":{"$ref":"DecimalString"},"max_node_failures":{"type":"integer"},"node_add_capacity_optimized_for_fault_tolerance":{"$ref":"NodeAddVariant"}},"additionalProperties":false};
const schema18 = {"$id":"NodeAddVariant","type":"object","required":["new_usable_capacity_in_bytes","increase_from_current_usable_capacity_in_bytes","max_node_failures"],"properties":{"new_usable_capacity_in_bytes":{"$ref":"DecimalString"},"increase_from_current_usable_capacity_in_bytes":{"$ref":"DecimalString"},"max_node_failures":{"type":"integer"}},"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeAddVariant" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.new_usable_capacity_in_bytes === undefined) && (missing0 = "new_usable_capacity_in_bytes")) || ((data.increase_from_current_usable_capacity_in_bytes === undefined) && (missing0 = "increase_from_current_usable_capacity_in_bytes"))) || ((data.max_node_failures === undefined) && (missing0 = "max_node_failures"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "new_usable_capacity_in_bytes") || (key0 === "increase_from_current_usable_capacity_in_bytes")) || (key0 === "max_node_failures"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.new_usable_capacity_in_bytes !== undefined){
const _errs2 = errors;
if(!(validate25(data.new_usable_capacity_in_bytes, {instancePath:instancePath+"/new_usable_capacity_in_bytes",parentData:data,parentDataProperty:"new_usable_capacity_in_bytes",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.increase_from_current_usable_capacity_in_bytes !== undefined){
const _errs3 = errors;
if(!(validate25(data.increase_from_current_usable_capacity_in_bytes, {instancePath:instancePath+"/increase_from_current_usable_capacity_in_bytes",parentData:data,parentDataProperty:"increase_from_current_usable_capacity_in_bytes",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_node_failures !== undefined){
let data2 = data.max_node_failures;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate39.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
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
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeAddCapacity" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.new_usable_capacity_in_bytes === undefined) && (missing0 = "new_usable_capacity_in_bytes")) || ((data.increase_from_current_usable_capacity_in_bytes === undefined) && (missing0 = "increase_from_current_usable_capacity_in_bytes"))) || ((data.max_node_failures === undefined) && (missing0 = "max_node_failures"))) || ((data.node_add_capacity_optimized_for_fault_tolerance === undefined) && (missing0 = "node_add_capacity_optimized_for_fault_tolerance"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "new_usable_capacity_in_bytes") || (key0 === "increase_from_current_usable_capacity_in_bytes")) || (key0 === "max_node_failures")) || (key0 === "node_add_capacity_optimized_for_fault_tolerance"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.new_usable_capacity_in_bytes !== undefined){
const _errs2 = errors;
if(!(validate25(data.new_usable_capacity_in_bytes, {instancePath:instancePath+"/new_usable_capacity_in_bytes",parentData:data,parentDataProperty:"new_usable_capacity_in_bytes",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.increase_from_current_usable_capacity_in_bytes !== undefined){
const _errs3 = errors;
if(!(validate25(data.increase_from_current_usable_capacity_in_bytes, {instancePath:instancePath+"/increase_from_current_usable_capacity_in_bytes",parentData:data,parentDataProperty:"increase_from_current_usable_capacity_in_bytes",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_node_failures !== undefined){
let data2 = data.max_node_failures;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate36.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_add_capacity_optimized_for_fault_tolerance !== undefined){
const _errs6 = errors;
if(!(validate39(data.node_add_capacity_optimized_for_fault_tolerance, {instancePath:instancePath+"/node_add_capacity_optimized_for_fault_tolerance",parentData:data,parentDataProperty:"node_add_capacity_optimized_for_fault_tolerance",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
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
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema19 = {"$id":"ModifyNodesPreview","type":"object","required":["current_capacity","current_max_node_failures","projected_capacity","projected_max_node_failures"],"properties":{"current_capacity":{"$ref":"DecimalString"},"current_max_node_failures":{"type":"integer"},"projected_capacity":{"$ref":"DecimalString"},"projected_max_node_failures":{"type":"integer"}},"additionalProperties":false};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ModifyNodesPreview" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.current_capacity === undefined) && (missing0 = "current_capacity")) || ((data.current_max_node_failures === undefined) && (missing0 = "current_max_node_failures"))) || ((data.projected_capacity === undefined) && (missing0 = "projected_capacity"))) || ((data.projected_max_node_failures === undefined) && (missing0 = "projected_max_node_failures"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "current_capacity") || (key0 === "current_max_node_failures")) || (key0 === "projected_capacity")) || (key0 === "projected_max_node_failures"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.current_capacity !== undefined){
const _errs2 = errors;
if(!(validate25(data.current_capacity, {instancePath:instancePath+"/current_capacity",parentData:data,parentDataProperty:"current_capacity",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current_max_node_failures !== undefined){
let data1 = data.current_max_node_failures;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate43.errors = [{instancePath:instancePath+"/current_max_node_failures",schemaPath:"#/properties/current_max_node_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.projected_capacity !== undefined){
const _errs5 = errors;
if(!(validate25(data.projected_capacity, {instancePath:instancePath+"/projected_capacity",parentData:data,parentDataProperty:"projected_capacity",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.projected_max_node_failures !== undefined){
let data3 = data.projected_max_node_failures;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate43.errors = [{instancePath:instancePath+"/projected_max_node_failures",schemaPath:"#/properties/projected_max_node_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
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
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema20 = {"$id":"NodeReplacementPlan","type":"object","required":["nodes_to_be_replaced","nodes_currently_being_replaced","target_stripe_config"],"properties":{"nodes_to_be_replaced":{"type":"array","maxItems":1000,"items":{"type":"integer","minimum":1}},"nodes_currently_being_replaced":{"type":"array","maxItems":1000,"items":{"type":"integer","minimum":1}},"target_stripe_config":{"oneOf":[{"$ref":"StripeConfig"},{"type":"null"}]}},"additionalProperties":false};
const schema21 = {"$id":"StripeConfig","type":"object","additionalProperties":false,"required":["blocks_per_stripe","data_blocks_per_stripe"],"properties":{"blocks_per_stripe":{"type":"integer","minimum":1},"data_blocks_per_stripe":{"type":"integer","minimum":1}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StripeConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.blocks_per_stripe === undefined) && (missing0 = "blocks_per_stripe")) || ((data.data_blocks_per_stripe === undefined) && (missing0 = "data_blocks_per_stripe"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "blocks_per_stripe") || (key0 === "data_blocks_per_stripe"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.blocks_per_stripe !== undefined){
let data0 = data.blocks_per_stripe;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate47.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate47.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_blocks_per_stripe !== undefined){
let data1 = data.data_blocks_per_stripe;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate47.errors = [{instancePath:instancePath+"/data_blocks_per_stripe",schemaPath:"#/properties/data_blocks_per_stripe/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate47.errors = [{instancePath:instancePath+"/data_blocks_per_stripe",schemaPath:"#/properties/data_blocks_per_stripe/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
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
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeReplacementPlan" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.nodes_to_be_replaced === undefined) && (missing0 = "nodes_to_be_replaced")) || ((data.nodes_currently_being_replaced === undefined) && (missing0 = "nodes_currently_being_replaced"))) || ((data.target_stripe_config === undefined) && (missing0 = "target_stripe_config"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "nodes_to_be_replaced") || (key0 === "nodes_currently_being_replaced")) || (key0 === "target_stripe_config"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nodes_to_be_replaced !== undefined){
let data0 = data.nodes_to_be_replaced;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate46.errors = [{instancePath:instancePath+"/nodes_to_be_replaced",schemaPath:"#/properties/nodes_to_be_replaced/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate46.errors = [{instancePath:instancePath+"/nodes_to_be_replaced/" + i0,schemaPath:"#/properties/nodes_to_be_replaced/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate46.errors = [{instancePath:instancePath+"/nodes_to_be_replaced/" + i0,schemaPath:"#/properties/nodes_to_be_replaced/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/nodes_to_be_replaced",schemaPath:"#/properties/nodes_to_be_replaced/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodes_currently_being_replaced !== undefined){
let data2 = data.nodes_currently_being_replaced;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate46.errors = [{instancePath:instancePath+"/nodes_currently_being_replaced",schemaPath:"#/properties/nodes_currently_being_replaced/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate46.errors = [{instancePath:instancePath+"/nodes_currently_being_replaced/" + i1,schemaPath:"#/properties/nodes_currently_being_replaced/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate46.errors = [{instancePath:instancePath+"/nodes_currently_being_replaced/" + i1,schemaPath:"#/properties/nodes_currently_being_replaced/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/nodes_currently_being_replaced",schemaPath:"#/properties/nodes_currently_being_replaced/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_stripe_config !== undefined){
let data4 = data.target_stripe_config;
const _errs10 = errors;
const _errs11 = errors;
let valid3 = false;
let passing0 = null;
const _errs12 = errors;
if(!(validate47(data4, {instancePath:instancePath+"/target_stripe_config",parentData:data,parentDataProperty:"target_stripe_config",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/target_stripe_config",schemaPath:"#/properties/target_stripe_config/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err1 = {instancePath:instancePath+"/target_stripe_config",schemaPath:"#/properties/target_stripe_config/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate46.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
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
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

const schema22 = {"$id":"NodeChassisList","type":"array","items":{"$ref":"NodeChassis"}};
const schema23 = {"$id":"NodeChassis","type":"object","required":["id","light_visible","psu_statuses"],"properties":{"id":{"type":"integer"},"light_visible":{"type":"boolean"},"psu_statuses":{"type":"array","items":{"$ref":"PowerSupply"}}},"additionalProperties":false};
const schema24 = {"$id":"PowerSupply","type":"object","required":["name","state","location"],"properties":{"name":{"type":"string"},"state":{"type":"string","enum":["UNKNOWN","MISSING","NO AC","GOOD","FAILED","PREFAIL"]},"location":{"type":"string","enum":["right","left","top","bottom"]}},"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PowerSupply" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.location === undefined) && (missing0 = "location"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "state")) || (key0 === "location"))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate51.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate51.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data1 === "UNKNOWN") || (data1 === "MISSING")) || (data1 === "NO AC")) || (data1 === "GOOD")) || (data1 === "FAILED")) || (data1 === "PREFAIL"))){
validate51.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema24.properties.state.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
let data2 = data.location;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate51.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "right") || (data2 === "left")) || (data2 === "top")) || (data2 === "bottom"))){
validate51.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/enum",keyword:"enum",params:{allowedValues: schema24.properties.location.enum}}];
return false;
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
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeChassis" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.light_visible === undefined) && (missing0 = "light_visible"))) || ((data.psu_statuses === undefined) && (missing0 = "psu_statuses"))){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "light_visible")) || (key0 === "psu_statuses"))){
validate50.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate50.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.light_visible !== undefined){
const _errs4 = errors;
if(typeof data.light_visible !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/light_visible",schemaPath:"#/properties/light_visible/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.psu_statuses !== undefined){
let data2 = data.psu_statuses;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate51(data2[i0], {instancePath:instancePath+"/psu_statuses/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/psu_statuses",schemaPath:"#/properties/psu_statuses/type",keyword:"type",params:{type: "array"}}];
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
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeChassisList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate50(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}


const schema25 = {"$id":"NodeLightStatusList","type":"array","items":{"$ref":"NodeLightStatus"}};
const schema26 = {"$id":"NodeLightStatus","type":"object","required":["id","light_visible"],"properties":{"id":{"type":"integer"},"light_visible":{"type":"boolean"}},"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeLightStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.light_visible === undefined) && (missing0 = "light_visible"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "light_visible"))){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate55.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.light_visible !== undefined){
const _errs4 = errors;
if(typeof data.light_visible !== "boolean"){
validate55.errors = [{instancePath:instancePath+"/light_visible",schemaPath:"#/properties/light_visible/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeLightStatusList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema27 = {"$id":"NodeLight","type":"object","additionalProperties":false,"required":["light_visible"],"properties":{"light_visible":{"type":"boolean"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeLight" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.light_visible === undefined) && (missing0 = "light_visible")){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "light_visible")){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.light_visible !== undefined){
if(typeof data.light_visible !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/light_visible",schemaPath:"#/properties/light_visible/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

const schema28 = {"$id":"RestriperStatusV1","type":"object","required":["status","data_at_risk","blocked_reason","phase","elapsed_seconds","estimated_seconds_left","percent_complete","coordinator_node"],"properties":{"status":{"type":"string","enum":["RUNNING","NOT_RUNNING","BLOCKED"]},"data_at_risk":{"type":"boolean"},"blocked_reason":{"type":"string"},"phase":{"type":"string","enum":["PLANNING","REPROTECT","REBALANCE","PARTITIONED_REBALANCE","TRANSCODE",""]},"elapsed_seconds":{"type":"integer"},"estimated_seconds_left":{"type":"integer"},"percent_complete":{"type":"integer"},"coordinator_node":{"type":"integer"}},"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RestriperStatusV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.status === undefined) && (missing0 = "status")) || ((data.data_at_risk === undefined) && (missing0 = "data_at_risk"))) || ((data.blocked_reason === undefined) && (missing0 = "blocked_reason"))) || ((data.phase === undefined) && (missing0 = "phase"))) || ((data.elapsed_seconds === undefined) && (missing0 = "elapsed_seconds"))) || ((data.estimated_seconds_left === undefined) && (missing0 = "estimated_seconds_left"))) || ((data.percent_complete === undefined) && (missing0 = "percent_complete"))) || ((data.coordinator_node === undefined) && (missing0 = "coordinator_node"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "status") || (key0 === "data_at_risk")) || (key0 === "blocked_reason")) || (key0 === "phase")) || (key0 === "elapsed_seconds")) || (key0 === "estimated_seconds_left")) || (key0 === "percent_complete")) || (key0 === "coordinator_node"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate58.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "RUNNING") || (data0 === "NOT_RUNNING")) || (data0 === "BLOCKED"))){
validate58.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema28.properties.status.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_at_risk !== undefined){
const _errs4 = errors;
if(typeof data.data_at_risk !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/data_at_risk",schemaPath:"#/properties/data_at_risk/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked_reason !== undefined){
const _errs6 = errors;
if(typeof data.blocked_reason !== "string"){
validate58.errors = [{instancePath:instancePath+"/blocked_reason",schemaPath:"#/properties/blocked_reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data3 = data.phase;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate58.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data3 === "PLANNING") || (data3 === "REPROTECT")) || (data3 === "REBALANCE")) || (data3 === "PARTITIONED_REBALANCE")) || (data3 === "TRANSCODE")) || (data3 === ""))){
validate58.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema28.properties.phase.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.elapsed_seconds !== undefined){
let data4 = data.elapsed_seconds;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate58.errors = [{instancePath:instancePath+"/elapsed_seconds",schemaPath:"#/properties/elapsed_seconds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.estimated_seconds_left !== undefined){
let data5 = data.estimated_seconds_left;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate58.errors = [{instancePath:instancePath+"/estimated_seconds_left",schemaPath:"#/properties/estimated_seconds_left/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.percent_complete !== undefined){
let data6 = data.percent_complete;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate58.errors = [{instancePath:instancePath+"/percent_complete",schemaPath:"#/properties/percent_complete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coordinator_node !== undefined){
let data7 = data.coordinator_node;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate58.errors = [{instancePath:instancePath+"/coordinator_node",schemaPath:"#/properties/coordinator_node/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs16 === errors;
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
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

const schema29 = {"$id":"RestriperStatus","type":"object","required":["state","blocked_reason","data_at_risk"],"properties":{"state":{"type":"string","enum":["NOT_STARTED","RUNNING","FINISHED"]},"phase":{"type":"string","enum":["PLANNING","REPROTECT","REBALANCE","PARTITIONED_REBALANCE","TRANSCODE"]},"blocked_reason":{"type":"string"},"data_at_risk":{"type":"boolean"},"elapsed_seconds":{"type":"integer"},"percent_complete":{"type":"integer"},"coordinator_node":{"type":"integer"}},"additionalProperties":false};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RestriperStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.state === undefined) && (missing0 = "state")) || ((data.blocked_reason === undefined) && (missing0 = "blocked_reason"))) || ((data.data_at_risk === undefined) && (missing0 = "data_at_risk"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "state") || (key0 === "phase")) || (key0 === "blocked_reason")) || (key0 === "data_at_risk")) || (key0 === "elapsed_seconds")) || (key0 === "percent_complete")) || (key0 === "coordinator_node"))){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.state !== undefined){
let data0 = data.state;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate59.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "NOT_STARTED") || (data0 === "RUNNING")) || (data0 === "FINISHED"))){
validate59.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema29.properties.state.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data1 = data.phase;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate59.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data1 === "PLANNING") || (data1 === "REPROTECT")) || (data1 === "REBALANCE")) || (data1 === "PARTITIONED_REBALANCE")) || (data1 === "TRANSCODE"))){
validate59.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema29.properties.phase.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked_reason !== undefined){
const _errs6 = errors;
if(typeof data.blocked_reason !== "string"){
validate59.errors = [{instancePath:instancePath+"/blocked_reason",schemaPath:"#/properties/blocked_reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_at_risk !== undefined){
const _errs8 = errors;
if(typeof data.data_at_risk !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/data_at_risk",schemaPath:"#/properties/data_at_risk/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.elapsed_seconds !== undefined){
let data4 = data.elapsed_seconds;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate59.errors = [{instancePath:instancePath+"/elapsed_seconds",schemaPath:"#/properties/elapsed_seconds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.percent_complete !== undefined){
let data5 = data.percent_complete;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate59.errors = [{instancePath:instancePath+"/percent_complete",schemaPath:"#/properties/percent_complete/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coordinator_node !== undefined){
let data6 = data.coordinator_node;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate59.errors = [{instancePath:instancePath+"/coordinator_node",schemaPath:"#/properties/coordinator_node/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs14 === errors;
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
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}

const schema30 = {"$id":"ProtectionStatus","type":"object","required":["blocks_per_stripe","data_blocks_per_stripe","protection_system_type","max_node_failures","max_drive_failures","max_drive_spares","remaining_node_failures","remaining_drive_failures","pending_configuration"],"properties":{"blocks_per_stripe":{"type":"integer"},"data_blocks_per_stripe":{"type":"integer"},"protection_system_type":{"type":"string","pattern":"^PROTECTION_SYSTEM_TYPE_(EC|OBJECT_BACKED|COLD_OBJECT_BACKED)$"},"max_node_failures":{"type":"integer"},"max_drive_failures":{"type":"integer"},"max_drive_spares":{"type":"integer"},"remaining_node_failures":{"type":"integer"},"remaining_drive_failures":{"type":"integer"},"pending_configuration":{"oneOf":[{"$ref":"PendingProtection"},{"type":"null"}]}},"additionalProperties":false};
const pattern2 = new RegExp("^PROTECTION_SYSTEM_TYPE_(EC|OBJECT_BACKED|COLD_OBJECT_BACKED)$", "u");
const schema31 = {"$id":"PendingProtection","type":"object","required":["blocks_per_stripe","max_drive_failures","max_node_failures"],"properties":{"blocks_per_stripe":{"type":"integer"},"max_drive_failures":{"type":"integer"},"max_node_failures":{"type":"integer"}},"additionalProperties":false};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PendingProtection" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.blocks_per_stripe === undefined) && (missing0 = "blocks_per_stripe")) || ((data.max_drive_failures === undefined) && (missing0 = "max_drive_failures"))) || ((data.max_node_failures === undefined) && (missing0 = "max_node_failures"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "blocks_per_stripe") || (key0 === "max_drive_failures")) || (key0 === "max_node_failures"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.blocks_per_stripe !== undefined){
let data0 = data.blocks_per_stripe;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate61.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_drive_failures !== undefined){
let data1 = data.max_drive_failures;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate61.errors = [{instancePath:instancePath+"/max_drive_failures",schemaPath:"#/properties/max_drive_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_node_failures !== undefined){
let data2 = data.max_node_failures;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate61.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
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
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ProtectionStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.blocks_per_stripe === undefined) && (missing0 = "blocks_per_stripe")) || ((data.data_blocks_per_stripe === undefined) && (missing0 = "data_blocks_per_stripe"))) || ((data.protection_system_type === undefined) && (missing0 = "protection_system_type"))) || ((data.max_node_failures === undefined) && (missing0 = "max_node_failures"))) || ((data.max_drive_failures === undefined) && (missing0 = "max_drive_failures"))) || ((data.max_drive_spares === undefined) && (missing0 = "max_drive_spares"))) || ((data.remaining_node_failures === undefined) && (missing0 = "remaining_node_failures"))) || ((data.remaining_drive_failures === undefined) && (missing0 = "remaining_drive_failures"))) || ((data.pending_configuration === undefined) && (missing0 = "pending_configuration"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.blocks_per_stripe !== undefined){
let data0 = data.blocks_per_stripe;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate60.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_blocks_per_stripe !== undefined){
let data1 = data.data_blocks_per_stripe;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate60.errors = [{instancePath:instancePath+"/data_blocks_per_stripe",schemaPath:"#/properties/data_blocks_per_stripe/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protection_system_type !== undefined){
let data2 = data.protection_system_type;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
validate60.errors = [{instancePath:instancePath+"/protection_system_type",schemaPath:"#/properties/protection_system_type/pattern",keyword:"pattern",params:{pattern: "^PROTECTION_SYSTEM_TYPE_(EC|OBJECT_BACKED|COLD_OBJECT_BACKED)$"}}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/protection_system_type",schemaPath:"#/properties/protection_system_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_node_failures !== undefined){
let data3 = data.max_node_failures;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate60.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_drive_failures !== undefined){
let data4 = data.max_drive_failures;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate60.errors = [{instancePath:instancePath+"/max_drive_failures",schemaPath:"#/properties/max_drive_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_drive_spares !== undefined){
let data5 = data.max_drive_spares;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate60.errors = [{instancePath:instancePath+"/max_drive_spares",schemaPath:"#/properties/max_drive_spares/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remaining_node_failures !== undefined){
let data6 = data.remaining_node_failures;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate60.errors = [{instancePath:instancePath+"/remaining_node_failures",schemaPath:"#/properties/remaining_node_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remaining_drive_failures !== undefined){
let data7 = data.remaining_drive_failures;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate60.errors = [{instancePath:instancePath+"/remaining_drive_failures",schemaPath:"#/properties/remaining_drive_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending_configuration !== undefined){
let data8 = data.pending_configuration;
const _errs18 = errors;
const _errs19 = errors;
let valid1 = false;
let passing0 = null;
const _errs20 = errors;
if(!(validate61(data8, {instancePath:instancePath+"/pending_configuration",parentData:data,parentDataProperty:"pending_configuration",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs21 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/pending_configuration",schemaPath:"#/properties/pending_configuration/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs21 === errors;
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
const err1 = {instancePath:instancePath+"/pending_configuration",schemaPath:"#/properties/pending_configuration/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate60.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
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
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

const schema32 = {"$id":"ObjectBackedNodes","type":"object","required":["membership"],"properties":{"membership":{"$ref":"CurrentMembership"}},"additionalProperties":false};
const schema33 = {"$id":"CurrentMembership","type":"object","required":["node_ips_and_fault_domains"],"properties":{"node_ips_and_fault_domains":{"type":"array","items":{"$ref":"NodeIpAndFaultDomain"}}},"additionalProperties":false};
const schema34 = {"$id":"NodeIpAndFaultDomain","type":"object","additionalProperties":false,"required":["node_ip","fault_domain_id"],"properties":{"node_ip":{"type":"string","maxLength":45},"fault_domain_id":{"type":["integer","null"],"minimum":0}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeIpAndFaultDomain" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.node_ip === undefined) && (missing0 = "node_ip")) || ((data.fault_domain_id === undefined) && (missing0 = "fault_domain_id"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "node_ip") || (key0 === "fault_domain_id"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_ip !== undefined){
let data0 = data.node_ip;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 45){
validate65.errors = [{instancePath:instancePath+"/node_ip",schemaPath:"#/properties/node_ip/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/node_ip",schemaPath:"#/properties/node_ip/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault_domain_id !== undefined){
let data1 = data.fault_domain_id;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate65.errors = [{instancePath:instancePath+"/fault_domain_id",schemaPath:"#/properties/fault_domain_id/type",keyword:"type",params:{type: schema34.properties.fault_domain_id.type}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate65.errors = [{instancePath:instancePath+"/fault_domain_id",schemaPath:"#/properties/fault_domain_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
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
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CurrentMembership" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.node_ips_and_fault_domains === undefined) && (missing0 = "node_ips_and_fault_domains")){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "node_ips_and_fault_domains")){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_ips_and_fault_domains !== undefined){
let data0 = data.node_ips_and_fault_domains;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate65(data0[i0], {instancePath:instancePath+"/node_ips_and_fault_domains/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/node_ips_and_fault_domains",schemaPath:"#/properties/node_ips_and_fault_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectBackedNodes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.membership === undefined) && (missing0 = "membership")){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "membership")){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.membership !== undefined){
if(!(validate64(data.membership, {instancePath:instancePath+"/membership",parentData:data,parentDataProperty:"membership",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}

const schema35 = {"$id":"ObjectBackedNodesPreview","type":"object","required":["target_membership","current_membership","nodes_being_added","nodes_being_removed"],"properties":{"target_membership":{"type":"array","items":{"$ref":"NodeIpAndFaultDomain"}},"current_membership":{"type":"array","items":{"$ref":"NodeInFaultDomain"}},"nodes_being_added":{"type":"array","items":{"$ref":"NodeIpAndFaultDomain"}},"nodes_being_removed":{"type":"array","items":{"$ref":"NodeInFaultDomain"}}},"additionalProperties":false};
const schema36 = {"$id":"NodeInFaultDomain","type":"object","required":["node_id","node_ip","fault_domain_id"],"properties":{"node_id":{"type":"integer"},"node_ip":{"type":"string"},"fault_domain_id":{"type":["integer","null"]}},"additionalProperties":false};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeInFaultDomain" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.node_id === undefined) && (missing0 = "node_id")) || ((data.node_ip === undefined) && (missing0 = "node_ip"))) || ((data.fault_domain_id === undefined) && (missing0 = "fault_domain_id"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "node_id") || (key0 === "node_ip")) || (key0 === "fault_domain_id"))){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_id !== undefined){
let data0 = data.node_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate70.errors = [{instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_ip !== undefined){
const _errs4 = errors;
if(typeof data.node_ip !== "string"){
validate70.errors = [{instancePath:instancePath+"/node_ip",schemaPath:"#/properties/node_ip/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault_domain_id !== undefined){
let data2 = data.fault_domain_id;
const _errs6 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate70.errors = [{instancePath:instancePath+"/fault_domain_id",schemaPath:"#/properties/fault_domain_id/type",keyword:"type",params:{type: schema36.properties.fault_domain_id.type}}];
return false;
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
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectBackedNodesPreview" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.target_membership === undefined) && (missing0 = "target_membership")) || ((data.current_membership === undefined) && (missing0 = "current_membership"))) || ((data.nodes_being_added === undefined) && (missing0 = "nodes_being_added"))) || ((data.nodes_being_removed === undefined) && (missing0 = "nodes_being_removed"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "target_membership") || (key0 === "current_membership")) || (key0 === "nodes_being_added")) || (key0 === "nodes_being_removed"))){
validate68.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target_membership !== undefined){
let data0 = data.target_membership;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate65(data0[i0], {instancePath:instancePath+"/target_membership/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/target_membership",schemaPath:"#/properties/target_membership/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current_membership !== undefined){
let data2 = data.current_membership;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate70(data2[i1], {instancePath:instancePath+"/current_membership/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/current_membership",schemaPath:"#/properties/current_membership/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodes_being_added !== undefined){
let data4 = data.nodes_being_added;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate65(data4[i2], {instancePath:instancePath+"/nodes_being_added/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/nodes_being_added",schemaPath:"#/properties/nodes_being_added/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodes_being_removed !== undefined){
let data6 = data.nodes_being_removed;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate70(data6[i3], {instancePath:instancePath+"/nodes_being_removed/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/nodes_being_removed",schemaPath:"#/properties/nodes_being_removed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
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
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}

const schema37 = {"$id":"ObjectBackedFaultTolerance","type":"object","required":["max_node_failures","max_fault_domain_failures"],"properties":{"max_node_failures":{"type":"integer"},"max_fault_domain_failures":{"type":"integer"}},"additionalProperties":false};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectBackedFaultTolerance" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.max_node_failures === undefined) && (missing0 = "max_node_failures")) || ((data.max_fault_domain_failures === undefined) && (missing0 = "max_fault_domain_failures"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "max_node_failures") || (key0 === "max_fault_domain_failures"))){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.max_node_failures !== undefined){
let data0 = data.max_node_failures;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate74.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_fault_domain_failures !== undefined){
let data1 = data.max_fault_domain_failures;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate74.errors = [{instancePath:instancePath+"/max_fault_domain_failures",schemaPath:"#/properties/max_fault_domain_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
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
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

const schema38 = {"$id":"SslCaCertificate","type":"object","additionalProperties":false,"required":["ca_certificate"],"properties":{"ca_certificate":{"type":"string","maxLength":200000}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SslCaCertificate" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ca_certificate === undefined) && (missing0 = "ca_certificate")){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "ca_certificate")){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ca_certificate !== undefined){
let data0 = data.ca_certificate;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 200000){
validate75.errors = [{instancePath:instancePath+"/ca_certificate",schemaPath:"#/properties/ca_certificate/maxLength",keyword:"maxLength",params:{limit: 200000}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/ca_certificate",schemaPath:"#/properties/ca_certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}

const schema39 = {"$id":"SslCiphers","type":"object","additionalProperties":false,"required":["tls_1_2","tls_1_3"],"properties":{"tls_1_2":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":100}},"tls_1_3":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":100}}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SslCiphers" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tls_1_2 === undefined) && (missing0 = "tls_1_2")) || ((data.tls_1_3 === undefined) && (missing0 = "tls_1_3"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "tls_1_2") || (key0 === "tls_1_3"))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tls_1_2 !== undefined){
let data0 = data.tls_1_2;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate76.errors = [{instancePath:instancePath+"/tls_1_2",schemaPath:"#/properties/tls_1_2/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 100){
validate76.errors = [{instancePath:instancePath+"/tls_1_2/" + i0,schemaPath:"#/properties/tls_1_2/items/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/tls_1_2/" + i0,schemaPath:"#/properties/tls_1_2/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/tls_1_2",schemaPath:"#/properties/tls_1_2/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tls_1_3 !== undefined){
let data2 = data.tls_1_3;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 100){
validate76.errors = [{instancePath:instancePath+"/tls_1_3",schemaPath:"#/properties/tls_1_3/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 100){
validate76.errors = [{instancePath:instancePath+"/tls_1_3/" + i1,schemaPath:"#/properties/tls_1_3/items/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/tls_1_3/" + i1,schemaPath:"#/properties/tls_1_3/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/tls_1_3",schemaPath:"#/properties/tls_1_3/type",keyword:"type",params:{type: "array"}}];
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
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

const schema40 = {"$id":"DiskSlotList","type":"array","items":{"$ref":"DiskSlot"}};
const schema41 = {"$id":"DiskSlot","type":"object","required":["id","node_id","slot","state","slot_type","disk_type","disk_model","disk_serial_number","capacity","raw_capacity","minimum_raw_capacity","high_endurance","drive_bay","led_pattern"],"properties":{"id":{"type":"string"},"node_id":{"type":"integer"},"slot":{"type":"integer"},"state":{"type":"string","enum":["empty","healthy","missing","dead","wrong_node","wrong_cluster","wrong_version"]},"slot_type":{"type":"string","enum":["SSD","HDD","Premium Page Blob","Standard Page Blob","Ephemeral SSD","Write Tier SSD"]},"disk_type":{"type":"string","enum":["","DEVICE_MEDIA_TYPE_UNKNOWN","SSD","HDD","Premium Page Blob","Standard Page Blob","Ephemeral SSD","Write Tier SSD"]},"disk_model":{"type":"string"},"disk_serial_number":{"type":"string"},"capacity":{"$ref":"DecimalString"},"raw_capacity":{"$ref":"DecimalString"},"minimum_raw_capacity":{"$ref":"DecimalString"},"high_endurance":{"type":"boolean"},"drive_bay":{"type":"string"},"led_pattern":{"type":"string","enum":["LED_PATTERN_NORMAL","LED_PATTERN_LOCATE","LED_PATTERN_FAILURE"]}},"additionalProperties":false};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DiskSlot" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.node_id === undefined) && (missing0 = "node_id"))) || ((data.slot === undefined) && (missing0 = "slot"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.slot_type === undefined) && (missing0 = "slot_type"))) || ((data.disk_type === undefined) && (missing0 = "disk_type"))) || ((data.disk_model === undefined) && (missing0 = "disk_model"))) || ((data.disk_serial_number === undefined) && (missing0 = "disk_serial_number"))) || ((data.capacity === undefined) && (missing0 = "capacity"))) || ((data.raw_capacity === undefined) && (missing0 = "raw_capacity"))) || ((data.minimum_raw_capacity === undefined) && (missing0 = "minimum_raw_capacity"))) || ((data.high_endurance === undefined) && (missing0 = "high_endurance"))) || ((data.drive_bay === undefined) && (missing0 = "drive_bay"))) || ((data.led_pattern === undefined) && (missing0 = "led_pattern"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate78.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_id !== undefined){
let data1 = data.node_id;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate78.errors = [{instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slot !== undefined){
let data2 = data.slot;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate78.errors = [{instancePath:instancePath+"/slot",schemaPath:"#/properties/slot/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data3 = data.state;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate78.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data3 === "empty") || (data3 === "healthy")) || (data3 === "missing")) || (data3 === "dead")) || (data3 === "wrong_node")) || (data3 === "wrong_cluster")) || (data3 === "wrong_version"))){
validate78.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema41.properties.state.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slot_type !== undefined){
let data4 = data.slot_type;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate78.errors = [{instancePath:instancePath+"/slot_type",schemaPath:"#/properties/slot_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data4 === "SSD") || (data4 === "HDD")) || (data4 === "Premium Page Blob")) || (data4 === "Standard Page Blob")) || (data4 === "Ephemeral SSD")) || (data4 === "Write Tier SSD"))){
validate78.errors = [{instancePath:instancePath+"/slot_type",schemaPath:"#/properties/slot_type/enum",keyword:"enum",params:{allowedValues: schema41.properties.slot_type.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disk_type !== undefined){
let data5 = data.disk_type;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate78.errors = [{instancePath:instancePath+"/disk_type",schemaPath:"#/properties/disk_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data5 === "") || (data5 === "DEVICE_MEDIA_TYPE_UNKNOWN")) || (data5 === "SSD")) || (data5 === "HDD")) || (data5 === "Premium Page Blob")) || (data5 === "Standard Page Blob")) || (data5 === "Ephemeral SSD")) || (data5 === "Write Tier SSD"))){
validate78.errors = [{instancePath:instancePath+"/disk_type",schemaPath:"#/properties/disk_type/enum",keyword:"enum",params:{allowedValues: schema41.properties.disk_type.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disk_model !== undefined){
const _errs14 = errors;
if(typeof data.disk_model !== "string"){
validate78.errors = [{instancePath:instancePath+"/disk_model",schemaPath:"#/properties/disk_model/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disk_serial_number !== undefined){
const _errs16 = errors;
if(typeof data.disk_serial_number !== "string"){
validate78.errors = [{instancePath:instancePath+"/disk_serial_number",schemaPath:"#/properties/disk_serial_number/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capacity !== undefined){
const _errs18 = errors;
if(!(validate25(data.capacity, {instancePath:instancePath+"/capacity",parentData:data,parentDataProperty:"capacity",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.raw_capacity !== undefined){
const _errs19 = errors;
if(!(validate25(data.raw_capacity, {instancePath:instancePath+"/raw_capacity",parentData:data,parentDataProperty:"raw_capacity",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minimum_raw_capacity !== undefined){
const _errs20 = errors;
if(!(validate25(data.minimum_raw_capacity, {instancePath:instancePath+"/minimum_raw_capacity",parentData:data,parentDataProperty:"minimum_raw_capacity",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.high_endurance !== undefined){
const _errs21 = errors;
if(typeof data.high_endurance !== "boolean"){
validate78.errors = [{instancePath:instancePath+"/high_endurance",schemaPath:"#/properties/high_endurance/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drive_bay !== undefined){
const _errs23 = errors;
if(typeof data.drive_bay !== "string"){
validate78.errors = [{instancePath:instancePath+"/drive_bay",schemaPath:"#/properties/drive_bay/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.led_pattern !== undefined){
let data13 = data.led_pattern;
const _errs25 = errors;
if(typeof data13 !== "string"){
validate78.errors = [{instancePath:instancePath+"/led_pattern",schemaPath:"#/properties/led_pattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data13 === "LED_PATTERN_NORMAL") || (data13 === "LED_PATTERN_LOCATE")) || (data13 === "LED_PATTERN_FAILURE"))){
validate78.errors = [{instancePath:instancePath+"/led_pattern",schemaPath:"#/properties/led_pattern/enum",keyword:"enum",params:{allowedValues: schema41.properties.led_pattern.enum}}];
return false;
}
var valid0 = _errs25 === errors;
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
}
}
}
}
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DiskSlotList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate78(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}


const schema42 = {"$id":"NodeState","type":"object","required":["node_id","state","cluster_id"],"properties":{"node_id":{"type":"integer"},"state":{"type":"string","enum":["UNCONFIGURED","STOPPED","PAUSED","ACTIVE","REMOVED"]},"cluster_id":{"type":"string"}},"additionalProperties":false};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeState" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.node_id === undefined) && (missing0 = "node_id")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.cluster_id === undefined) && (missing0 = "cluster_id"))){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "node_id") || (key0 === "state")) || (key0 === "cluster_id"))){
validate83.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_id !== undefined){
let data0 = data.node_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate83.errors = [{instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate83.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data1 === "UNCONFIGURED") || (data1 === "STOPPED")) || (data1 === "PAUSED")) || (data1 === "ACTIVE")) || (data1 === "REMOVED"))){
validate83.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema42.properties.state.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_id !== undefined){
const _errs6 = errors;
if(typeof data.cluster_id !== "string"){
validate83.errors = [{instancePath:instancePath+"/cluster_id",schemaPath:"#/properties/cluster_id/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

const schema43 = {"$id":"UnconfiguredNodes","type":"object","required":["nodes","current_node_uuid"],"properties":{"nodes":{"type":"array","items":{"$ref":"UnconfiguredNode"}},"current_node_uuid":{"type":"string"}},"additionalProperties":false};
const schema44 = {"$id":"UnconfiguredNode","type":"object","required":["uuid","label","serial_number","model_number","capacity_in_bytes","node_version"],"properties":{"uuid":{"type":"string"},"label":{"type":"string"},"serial_number":{"type":"string"},"model_number":{"type":"string"},"capacity_in_bytes":{"$ref":"DecimalString"},"node_version":{"$ref":"VersionInfo"}},"additionalProperties":false};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnconfiguredNode" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.uuid === undefined) && (missing0 = "uuid")) || ((data.label === undefined) && (missing0 = "label"))) || ((data.serial_number === undefined) && (missing0 = "serial_number"))) || ((data.model_number === undefined) && (missing0 = "model_number"))) || ((data.capacity_in_bytes === undefined) && (missing0 = "capacity_in_bytes"))) || ((data.node_version === undefined) && (missing0 = "node_version"))){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "uuid") || (key0 === "label")) || (key0 === "serial_number")) || (key0 === "model_number")) || (key0 === "capacity_in_bytes")) || (key0 === "node_version"))){
validate85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.uuid !== undefined){
const _errs2 = errors;
if(typeof data.uuid !== "string"){
validate85.errors = [{instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs4 = errors;
if(typeof data.label !== "string"){
validate85.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serial_number !== undefined){
const _errs6 = errors;
if(typeof data.serial_number !== "string"){
validate85.errors = [{instancePath:instancePath+"/serial_number",schemaPath:"#/properties/serial_number/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_number !== undefined){
const _errs8 = errors;
if(typeof data.model_number !== "string"){
validate85.errors = [{instancePath:instancePath+"/model_number",schemaPath:"#/properties/model_number/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capacity_in_bytes !== undefined){
const _errs10 = errors;
if(!(validate25(data.capacity_in_bytes, {instancePath:instancePath+"/capacity_in_bytes",parentData:data,parentDataProperty:"capacity_in_bytes",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_version !== undefined){
const _errs11 = errors;
if(!(validate31(data.node_version, {instancePath:instancePath+"/node_version",parentData:data,parentDataProperty:"node_version",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
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
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnconfiguredNodes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.nodes === undefined) && (missing0 = "nodes")) || ((data.current_node_uuid === undefined) && (missing0 = "current_node_uuid"))){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "nodes") || (key0 === "current_node_uuid"))){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nodes !== undefined){
let data0 = data.nodes;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate85(data0[i0], {instancePath:instancePath+"/nodes/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current_node_uuid !== undefined){
const _errs5 = errors;
if(typeof data.current_node_uuid !== "string"){
validate84.errors = [{instancePath:instancePath+"/current_node_uuid",schemaPath:"#/properties/current_node_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}

const schema45 = {"$id":"CapacityClampState","type":"object","required":["capacity_clamp"],"properties":{"capacity_clamp":{"oneOf":[{"$ref":"DecimalString"},{"type":"null"}]}},"additionalProperties":false};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CapacityClampState" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.capacity_clamp === undefined) && (missing0 = "capacity_clamp")){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "capacity_clamp")){
validate89.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.capacity_clamp !== undefined){
let data0 = data.capacity_clamp;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate25(data0, {instancePath:instancePath+"/capacity_clamp",parentData:data,parentDataProperty:"capacity_clamp",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/capacity_clamp",schemaPath:"#/properties/capacity_clamp/oneOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/capacity_clamp",schemaPath:"#/properties/capacity_clamp/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate89.errors = vErrors;
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
}
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

const schema46 = {"$id":"CapacityClamps","type":"object","required":["data","external_object"],"properties":{"data":{"oneOf":[{"$ref":"DecimalString"},{"type":"null"}]},"external_object":{"oneOf":[{"$ref":"DecimalString"},{"type":"null"}]}},"additionalProperties":false};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CapacityClamps" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.external_object === undefined) && (missing0 = "external_object"))){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "data") || (key0 === "external_object"))){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.data !== undefined){
let data0 = data.data;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate25(data0, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/oneOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate91.errors = vErrors;
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
if(data.external_object !== undefined){
let data1 = data.external_object;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
let passing1 = null;
const _errs9 = errors;
if(!(validate25(data1, {instancePath:instancePath+"/external_object",parentData:data,parentDataProperty:"external_object",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs10 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/external_object",schemaPath:"#/properties/external_object/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/external_object",schemaPath:"#/properties/external_object/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate91.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}

const schema47 = {"$id":"ChecksummingStatus","type":"object","required":["status"],"properties":{"status":{"type":"string"}},"additionalProperties":false};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ChecksummingStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate94.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "status")){
validate94.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(typeof data.status !== "string"){
validate94.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}

const schema48 = {"$id":"SsdEndurance","type":"object","additionalProperties":{"type":"array","items":{"$ref":"SsdEnduranceLevel"}}};
const schema49 = {"$id":"SsdEnduranceLevel","type":"object","required":["drive_bay","level"],"properties":{"drive_bay":{"type":"string"},"level":{"type":"integer"}},"additionalProperties":false};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SsdEnduranceLevel" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.drive_bay === undefined) && (missing0 = "drive_bay")) || ((data.level === undefined) && (missing0 = "level"))){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "drive_bay") || (key0 === "level"))){
validate96.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.drive_bay !== undefined){
const _errs2 = errors;
if(typeof data.drive_bay !== "string"){
validate96.errors = [{instancePath:instancePath+"/drive_bay",schemaPath:"#/properties/drive_bay/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data1 = data.level;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate96.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "integer"}}];
return false;
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
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SsdEndurance" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}

const schema50 = {"$id":"SourceRelationshipList","type":"array","items":{"$ref":"SourceRelationship"}};
const schema51 = {"$id":"SourceRelationship","type":"object","required":["id","target_address","target_port","source_root_id","source_root_read_only","map_local_ids_to_nfs_ids","replication_enabled","replication_mode","blackout_window_timezone","blackout_windows","snapshot_policies"],"properties":{"id":{"type":"string"},"target_address":{"type":"string"},"target_port":{"$ref":"Port"},"source_root_id":{"type":"string"},"source_root_read_only":{"type":"boolean"},"map_local_ids_to_nfs_ids":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"replication_mode":{"$ref":"ReplicationMode"},"blackout_window_timezone":{"type":"string"},"blackout_windows":{"type":"array","items":{"$ref":"BlackoutWindow"}},"snapshot_policies":{"type":"array","maxItems":10,"items":{"$ref":"LinkedSnapshotPolicy"}}},"additionalProperties":false};
const schema52 = {"$id":"Port","type":"integer","minimum":1,"maximum":65535};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Port" */;
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
validate100.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate100.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate100.errors = vErrors;
return errors === 0;
}

const schema53 = {"$id":"ReplicationMode","type":"string","enum":["REPLICATION_CONTINUOUS","REPLICATION_SNAPSHOT_POLICY","REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReplicationMode" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "REPLICATION_CONTINUOUS") || (data === "REPLICATION_SNAPSHOT_POLICY")) || (data === "REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS"))){
validate102.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema53.enum}}];
return false;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema54 = {"$id":"BlackoutWindow","type":"object","additionalProperties":false,"required":["start_hour","start_minute","end_hour","end_minute","on_days"],"properties":{"start_hour":{"type":"integer","minimum":0,"maximum":23},"start_minute":{"type":"integer","minimum":0,"maximum":59},"end_hour":{"type":"integer","minimum":0,"maximum":23},"end_minute":{"type":"integer","minimum":0,"maximum":59},"on_days":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","enum":["SUN","MON","TUE","WED","THU","FRI","SAT","EVERY_DAY"]}}}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BlackoutWindow" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.start_hour === undefined) && (missing0 = "start_hour")) || ((data.start_minute === undefined) && (missing0 = "start_minute"))) || ((data.end_hour === undefined) && (missing0 = "end_hour"))) || ((data.end_minute === undefined) && (missing0 = "end_minute"))) || ((data.on_days === undefined) && (missing0 = "on_days"))){
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "start_hour") || (key0 === "start_minute")) || (key0 === "end_hour")) || (key0 === "end_minute")) || (key0 === "on_days"))){
validate104.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.start_hour !== undefined){
let data0 = data.start_hour;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate104.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 23 || isNaN(data0)){
validate104.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate104.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start_minute !== undefined){
let data1 = data.start_minute;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate104.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 59 || isNaN(data1)){
validate104.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate104.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_hour !== undefined){
let data2 = data.end_hour;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate104.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 23 || isNaN(data2)){
validate104.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate104.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_minute !== undefined){
let data3 = data.end_minute;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate104.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 59 || isNaN(data3)){
validate104.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate104.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on_days !== undefined){
let data4 = data.on_days;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 7){
validate104.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data4.length < 1){
validate104.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(typeof data5 !== "string"){
validate104.errors = [{instancePath:instancePath+"/on_days/" + i0,schemaPath:"#/properties/on_days/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data5 === "SUN") || (data5 === "MON")) || (data5 === "TUE")) || (data5 === "WED")) || (data5 === "THU")) || (data5 === "FRI")) || (data5 === "SAT")) || (data5 === "EVERY_DAY"))){
validate104.errors = [{instancePath:instancePath+"/on_days/" + i0,schemaPath:"#/properties/on_days/items/enum",keyword:"enum",params:{allowedValues: schema54.properties.on_days.items.enum}}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
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
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}

const schema55 = {"$id":"LinkedSnapshotPolicy","type":"object","additionalProperties":false,"required":["id","target_expiration"],"properties":{"id":{"type":"integer","minimum":0},"target_expiration":{"type":"string"}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LinkedSnapshotPolicy" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.target_expiration === undefined) && (missing0 = "target_expiration"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "target_expiration"))){
validate106.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate106.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate106.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_expiration !== undefined){
const _errs4 = errors;
if(typeof data.target_expiration !== "string"){
validate106.errors = [{instancePath:instancePath+"/target_expiration",schemaPath:"#/properties/target_expiration/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SourceRelationship" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.target_address === undefined) && (missing0 = "target_address"))) || ((data.target_port === undefined) && (missing0 = "target_port"))) || ((data.source_root_id === undefined) && (missing0 = "source_root_id"))) || ((data.source_root_read_only === undefined) && (missing0 = "source_root_read_only"))) || ((data.map_local_ids_to_nfs_ids === undefined) && (missing0 = "map_local_ids_to_nfs_ids"))) || ((data.replication_enabled === undefined) && (missing0 = "replication_enabled"))) || ((data.replication_mode === undefined) && (missing0 = "replication_mode"))) || ((data.blackout_window_timezone === undefined) && (missing0 = "blackout_window_timezone"))) || ((data.blackout_windows === undefined) && (missing0 = "blackout_windows"))) || ((data.snapshot_policies === undefined) && (missing0 = "snapshot_policies"))){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
validate99.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate99.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_address !== undefined){
const _errs4 = errors;
if(typeof data.target_address !== "string"){
validate99.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_port !== undefined){
const _errs6 = errors;
if(!(validate100(data.target_port, {instancePath:instancePath+"/target_port",parentData:data,parentDataProperty:"target_port",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_id !== undefined){
const _errs7 = errors;
if(typeof data.source_root_id !== "string"){
validate99.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_read_only !== undefined){
const _errs9 = errors;
if(typeof data.source_root_read_only !== "boolean"){
validate99.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.map_local_ids_to_nfs_ids !== undefined){
const _errs11 = errors;
if(typeof data.map_local_ids_to_nfs_ids !== "boolean"){
validate99.errors = [{instancePath:instancePath+"/map_local_ids_to_nfs_ids",schemaPath:"#/properties/map_local_ids_to_nfs_ids/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_enabled !== undefined){
const _errs13 = errors;
if(typeof data.replication_enabled !== "boolean"){
validate99.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_mode !== undefined){
const _errs15 = errors;
if(!(validate102(data.replication_mode, {instancePath:instancePath+"/replication_mode",parentData:data,parentDataProperty:"replication_mode",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blackout_window_timezone !== undefined){
const _errs16 = errors;
if(typeof data.blackout_window_timezone !== "string"){
validate99.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blackout_windows !== undefined){
let data9 = data.blackout_windows;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate104(data9[i0], {instancePath:instancePath+"/blackout_windows/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_policies !== undefined){
let data11 = data.snapshot_policies;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
if(data11.length > 10){
validate99.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate106(data11[i1], {instancePath:instancePath+"/snapshot_policies/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
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
}
}
}
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SourceRelationshipList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate99(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}


const schema56 = {"$id":"SourceRelationshipStatusList","type":"array","items":{"$ref":"SourceRelationshipStatus"}};
const schema57 = {"$id":"SourceRelationshipStatus","type":"object","required":["id","target_address","target_port","source_root_read_only","map_local_ids_to_nfs_ids","replication_enabled","replication_mode","blackout_window_timezone","blackout_windows","snapshot_policies","state","end_reason","source_cluster_name","source_cluster_uuid","source_root_path","source_root_id","target_cluster_name","target_cluster_uuid","target_root_path","target_root_read_only","job_state","job_start_time","recovery_point","error_from_last_job","duration_of_last_job","next_active_time","replication_job_status","queued_snapshot_count","recovery_point_snapshot","replicating_snapshot"],"properties":{"id":{"type":"string"},"target_address":{"type":"string"},"target_port":{"$ref":"Port"},"source_root_id":{"type":"string"},"source_root_read_only":{"type":"boolean"},"map_local_ids_to_nfs_ids":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"replication_mode":{"$ref":"ReplicationMode"},"blackout_window_timezone":{"type":"string"},"blackout_windows":{"type":"array","items":{"$ref":"BlackoutWindow"}},"snapshot_policies":{"type":"array","maxItems":10,"items":{"$ref":"LinkedSnapshotPolicy"}},"state":{"$ref":"RelationshipState"},"end_reason":{"type":"string"},"source_cluster_name":{"type":"string"},"source_cluster_uuid":{"type":"string"},"source_root_path":{"type":"string"},"target_cluster_name":{"type":"string"},"target_cluster_uuid":{"type":"string"},"target_root_path":{"type":"string"},"target_root_read_only":{"type":"boolean"},"job_state":{"$ref":"JobState"},"job_start_time":{"$ref":"OptionalTimestamp"},"recovery_point":{"$ref":"OptionalTimestamp"},"error_from_last_job":{"type":"string"},"duration_of_last_job":{"oneOf":[{"$ref":"JobDuration"},{"type":"null"}]},"next_active_time":{"$ref":"OptionalTimestamp"},"replication_job_status":{"oneOf":[{"$ref":"ReplicationJobStatus"},{"type":"null"}]},"queued_snapshot_count":{"type":"integer","minimum":0},"recovery_point_snapshot":{"oneOf":[{"$ref":"SnapshotReference"},{"type":"null"}]},"replicating_snapshot":{"oneOf":[{"$ref":"SnapshotReference"},{"type":"null"}]}},"additionalProperties":false};
const schema58 = {"$id":"RelationshipState","type":"string","enum":["AWAITING_AUTHORIZATION","DISCONNECTED","DISCONNECTING","ENDED","ESTABLISHED","RECONNECTING","REESTABLISHING"]};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RelationshipState" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "AWAITING_AUTHORIZATION") || (data === "DISCONNECTED")) || (data === "DISCONNECTING")) || (data === "ENDED")) || (data === "ESTABLISHED")) || (data === "RECONNECTING")) || (data === "REESTABLISHING"))){
validate115.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema58.enum}}];
return false;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema59 = {"$id":"JobState","type":"string","enum":["REPLICATION_NOT_RUNNING","REPLICATION_RUNNING"]};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="JobState" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "REPLICATION_NOT_RUNNING") || (data === "REPLICATION_RUNNING"))){
validate117.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum}}];
return false;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema60 = {"$id":"OptionalTimestamp","type":"string","pattern":"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"};
const pattern3 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="OptionalTimestamp" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate119.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"}}];
return false;
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}

const schema61 = {"$id":"JobDuration","type":"object","required":["nanoseconds"],"properties":{"nanoseconds":{"$ref":"DecimalString"}},"additionalProperties":false};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="JobDuration" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.nanoseconds === undefined) && (missing0 = "nanoseconds")){
validate122.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "nanoseconds")){
validate122.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nanoseconds !== undefined){
if(!(validate25(data.nanoseconds, {instancePath:instancePath+"/nanoseconds",parentData:data,parentDataProperty:"nanoseconds",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}

const schema62 = {"$id":"ReplicationJobStatus","type":"object","required":["percent_complete","estimated_seconds_remaining","bytes_transferred","bytes_unchanged","bytes_remaining","bytes_deleted","bytes_total","files_transferred","files_unchanged","files_remaining","files_deleted","files_total","throughput_overall","throughput_current"],"properties":{"percent_complete":{"type":"number","minimum":0,"maximum":1},"estimated_seconds_remaining":{"type":["string","null"],"pattern":"^[0-9]+$"},"bytes_transferred":{"$ref":"DecimalString"},"bytes_unchanged":{"$ref":"DecimalString"},"bytes_remaining":{"$ref":"DecimalString"},"bytes_deleted":{"$ref":"DecimalString"},"bytes_total":{"$ref":"DecimalString"},"files_transferred":{"$ref":"DecimalString"},"files_unchanged":{"$ref":"DecimalString"},"files_remaining":{"$ref":"DecimalString"},"files_deleted":{"$ref":"DecimalString"},"files_total":{"$ref":"DecimalString"},"throughput_overall":{"$ref":"DecimalString"},"throughput_current":{"$ref":"DecimalString"}},"additionalProperties":false};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReplicationJobStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.percent_complete === undefined) && (missing0 = "percent_complete")) || ((data.estimated_seconds_remaining === undefined) && (missing0 = "estimated_seconds_remaining"))) || ((data.bytes_transferred === undefined) && (missing0 = "bytes_transferred"))) || ((data.bytes_unchanged === undefined) && (missing0 = "bytes_unchanged"))) || ((data.bytes_remaining === undefined) && (missing0 = "bytes_remaining"))) || ((data.bytes_deleted === undefined) && (missing0 = "bytes_deleted"))) || ((data.bytes_total === undefined) && (missing0 = "bytes_total"))) || ((data.files_transferred === undefined) && (missing0 = "files_transferred"))) || ((data.files_unchanged === undefined) && (missing0 = "files_unchanged"))) || ((data.files_remaining === undefined) && (missing0 = "files_remaining"))) || ((data.files_deleted === undefined) && (missing0 = "files_deleted"))) || ((data.files_total === undefined) && (missing0 = "files_total"))) || ((data.throughput_overall === undefined) && (missing0 = "throughput_overall"))) || ((data.throughput_current === undefined) && (missing0 = "throughput_current"))){
validate126.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema62.properties, key0))){
validate126.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.percent_complete !== undefined){
let data0 = data.percent_complete;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
validate126.errors = [{instancePath:instancePath+"/percent_complete",schemaPath:"#/properties/percent_complete/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate126.errors = [{instancePath:instancePath+"/percent_complete",schemaPath:"#/properties/percent_complete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/percent_complete",schemaPath:"#/properties/percent_complete/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.estimated_seconds_remaining !== undefined){
let data1 = data.estimated_seconds_remaining;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate126.errors = [{instancePath:instancePath+"/estimated_seconds_remaining",schemaPath:"#/properties/estimated_seconds_remaining/type",keyword:"type",params:{type: schema62.properties.estimated_seconds_remaining.type}}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate126.errors = [{instancePath:instancePath+"/estimated_seconds_remaining",schemaPath:"#/properties/estimated_seconds_remaining/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes_transferred !== undefined){
const _errs6 = errors;
if(!(validate25(data.bytes_transferred, {instancePath:instancePath+"/bytes_transferred",parentData:data,parentDataProperty:"bytes_transferred",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes_unchanged !== undefined){
const _errs7 = errors;
if(!(validate25(data.bytes_unchanged, {instancePath:instancePath+"/bytes_unchanged",parentData:data,parentDataProperty:"bytes_unchanged",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes_remaining !== undefined){
const _errs8 = errors;
if(!(validate25(data.bytes_remaining, {instancePath:instancePath+"/bytes_remaining",parentData:data,parentDataProperty:"bytes_remaining",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes_deleted !== undefined){
const _errs9 = errors;
if(!(validate25(data.bytes_deleted, {instancePath:instancePath+"/bytes_deleted",parentData:data,parentDataProperty:"bytes_deleted",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes_total !== undefined){
const _errs10 = errors;
if(!(validate25(data.bytes_total, {instancePath:instancePath+"/bytes_total",parentData:data,parentDataProperty:"bytes_total",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files_transferred !== undefined){
const _errs11 = errors;
if(!(validate25(data.files_transferred, {instancePath:instancePath+"/files_transferred",parentData:data,parentDataProperty:"files_transferred",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files_unchanged !== undefined){
const _errs12 = errors;
if(!(validate25(data.files_unchanged, {instancePath:instancePath+"/files_unchanged",parentData:data,parentDataProperty:"files_unchanged",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files_remaining !== undefined){
const _errs13 = errors;
if(!(validate25(data.files_remaining, {instancePath:instancePath+"/files_remaining",parentData:data,parentDataProperty:"files_remaining",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files_deleted !== undefined){
const _errs14 = errors;
if(!(validate25(data.files_deleted, {instancePath:instancePath+"/files_deleted",parentData:data,parentDataProperty:"files_deleted",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files_total !== undefined){
const _errs15 = errors;
if(!(validate25(data.files_total, {instancePath:instancePath+"/files_total",parentData:data,parentDataProperty:"files_total",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.throughput_overall !== undefined){
const _errs16 = errors;
if(!(validate25(data.throughput_overall, {instancePath:instancePath+"/throughput_overall",parentData:data,parentDataProperty:"throughput_overall",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.throughput_current !== undefined){
const _errs17 = errors;
if(!(validate25(data.throughput_current, {instancePath:instancePath+"/throughput_current",parentData:data,parentDataProperty:"throughput_current",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
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
}
}
}
}
}
}
}
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}

const schema63 = {"$id":"SnapshotReference","type":"object","required":["id","name","timestamp","directory_name","source_file_id","created_by_policy","expiration","in_delete"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"timestamp":{"$ref":"Timestamp"},"directory_name":{"type":"string"},"source_file_id":{"type":"string"},"created_by_policy":{"type":"boolean"},"expiration":{"$ref":"OptionalTimestamp"},"in_delete":{"type":"boolean"}},"additionalProperties":false};
const schema64 = {"$id":"Timestamp","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"};
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Timestamp" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate141.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"}}];
return false;
}
}
else {
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotReference" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.directory_name === undefined) && (missing0 = "directory_name"))) || ((data.source_file_id === undefined) && (missing0 = "source_file_id"))) || ((data.created_by_policy === undefined) && (missing0 = "created_by_policy"))) || ((data.expiration === undefined) && (missing0 = "expiration"))) || ((data.in_delete === undefined) && (missing0 = "in_delete"))){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "timestamp")) || (key0 === "directory_name")) || (key0 === "source_file_id")) || (key0 === "created_by_policy")) || (key0 === "expiration")) || (key0 === "in_delete"))){
validate140.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate140.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate140.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
const _errs6 = errors;
if(!(validate141(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.directory_name !== undefined){
const _errs7 = errors;
if(typeof data.directory_name !== "string"){
validate140.errors = [{instancePath:instancePath+"/directory_name",schemaPath:"#/properties/directory_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_file_id !== undefined){
const _errs9 = errors;
if(typeof data.source_file_id !== "string"){
validate140.errors = [{instancePath:instancePath+"/source_file_id",schemaPath:"#/properties/source_file_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by_policy !== undefined){
const _errs11 = errors;
if(typeof data.created_by_policy !== "boolean"){
validate140.errors = [{instancePath:instancePath+"/created_by_policy",schemaPath:"#/properties/created_by_policy/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiration !== undefined){
const _errs13 = errors;
if(!(validate119(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_delete !== undefined){
const _errs14 = errors;
if(typeof data.in_delete !== "boolean"){
validate140.errors = [{instancePath:instancePath+"/in_delete",schemaPath:"#/properties/in_delete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
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
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SourceRelationshipStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.target_address === undefined) && (missing0 = "target_address"))) || ((data.target_port === undefined) && (missing0 = "target_port"))) || ((data.source_root_read_only === undefined) && (missing0 = "source_root_read_only"))) || ((data.map_local_ids_to_nfs_ids === undefined) && (missing0 = "map_local_ids_to_nfs_ids"))) || ((data.replication_enabled === undefined) && (missing0 = "replication_enabled"))) || ((data.replication_mode === undefined) && (missing0 = "replication_mode"))) || ((data.blackout_window_timezone === undefined) && (missing0 = "blackout_window_timezone"))) || ((data.blackout_windows === undefined) && (missing0 = "blackout_windows"))) || ((data.snapshot_policies === undefined) && (missing0 = "snapshot_policies"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.end_reason === undefined) && (missing0 = "end_reason"))) || ((data.source_cluster_name === undefined) && (missing0 = "source_cluster_name"))) || ((data.source_cluster_uuid === undefined) && (missing0 = "source_cluster_uuid"))) || ((data.source_root_path === undefined) && (missing0 = "source_root_path"))) || ((data.source_root_id === undefined) && (missing0 = "source_root_id"))) || ((data.target_cluster_name === undefined) && (missing0 = "target_cluster_name"))) || ((data.target_cluster_uuid === undefined) && (missing0 = "target_cluster_uuid"))) || ((data.target_root_path === undefined) && (missing0 = "target_root_path"))) || ((data.target_root_read_only === undefined) && (missing0 = "target_root_read_only"))) || ((data.job_state === undefined) && (missing0 = "job_state"))) || ((data.job_start_time === undefined) && (missing0 = "job_start_time"))) || ((data.recovery_point === undefined) && (missing0 = "recovery_point"))) || ((data.error_from_last_job === undefined) && (missing0 = "error_from_last_job"))) || ((data.duration_of_last_job === undefined) && (missing0 = "duration_of_last_job"))) || ((data.next_active_time === undefined) && (missing0 = "next_active_time"))) || ((data.replication_job_status === undefined) && (missing0 = "replication_job_status"))) || ((data.queued_snapshot_count === undefined) && (missing0 = "queued_snapshot_count"))) || ((data.recovery_point_snapshot === undefined) && (missing0 = "recovery_point_snapshot"))) || ((data.replicating_snapshot === undefined) && (missing0 = "replicating_snapshot"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema57.properties, key0))){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate110.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_address !== undefined){
const _errs4 = errors;
if(typeof data.target_address !== "string"){
validate110.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_port !== undefined){
const _errs6 = errors;
if(!(validate100(data.target_port, {instancePath:instancePath+"/target_port",parentData:data,parentDataProperty:"target_port",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_id !== undefined){
const _errs7 = errors;
if(typeof data.source_root_id !== "string"){
validate110.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_read_only !== undefined){
const _errs9 = errors;
if(typeof data.source_root_read_only !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.map_local_ids_to_nfs_ids !== undefined){
const _errs11 = errors;
if(typeof data.map_local_ids_to_nfs_ids !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/map_local_ids_to_nfs_ids",schemaPath:"#/properties/map_local_ids_to_nfs_ids/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_enabled !== undefined){
const _errs13 = errors;
if(typeof data.replication_enabled !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_mode !== undefined){
const _errs15 = errors;
if(!(validate102(data.replication_mode, {instancePath:instancePath+"/replication_mode",parentData:data,parentDataProperty:"replication_mode",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blackout_window_timezone !== undefined){
const _errs16 = errors;
if(typeof data.blackout_window_timezone !== "string"){
validate110.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blackout_windows !== undefined){
let data9 = data.blackout_windows;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate104(data9[i0], {instancePath:instancePath+"/blackout_windows/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_policies !== undefined){
let data11 = data.snapshot_policies;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
if(data11.length > 10){
validate110.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate106(data11[i1], {instancePath:instancePath+"/snapshot_policies/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs24 = errors;
if(!(validate115(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_reason !== undefined){
const _errs25 = errors;
if(typeof data.end_reason !== "string"){
validate110.errors = [{instancePath:instancePath+"/end_reason",schemaPath:"#/properties/end_reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_cluster_name !== undefined){
const _errs27 = errors;
if(typeof data.source_cluster_name !== "string"){
validate110.errors = [{instancePath:instancePath+"/source_cluster_name",schemaPath:"#/properties/source_cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_cluster_uuid !== undefined){
const _errs29 = errors;
if(typeof data.source_cluster_uuid !== "string"){
validate110.errors = [{instancePath:instancePath+"/source_cluster_uuid",schemaPath:"#/properties/source_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_path !== undefined){
const _errs31 = errors;
if(typeof data.source_root_path !== "string"){
validate110.errors = [{instancePath:instancePath+"/source_root_path",schemaPath:"#/properties/source_root_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_cluster_name !== undefined){
const _errs33 = errors;
if(typeof data.target_cluster_name !== "string"){
validate110.errors = [{instancePath:instancePath+"/target_cluster_name",schemaPath:"#/properties/target_cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_cluster_uuid !== undefined){
const _errs35 = errors;
if(typeof data.target_cluster_uuid !== "string"){
validate110.errors = [{instancePath:instancePath+"/target_cluster_uuid",schemaPath:"#/properties/target_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_root_path !== undefined){
const _errs37 = errors;
if(typeof data.target_root_path !== "string"){
validate110.errors = [{instancePath:instancePath+"/target_root_path",schemaPath:"#/properties/target_root_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_root_read_only !== undefined){
const _errs39 = errors;
if(typeof data.target_root_read_only !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/target_root_read_only",schemaPath:"#/properties/target_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_state !== undefined){
const _errs41 = errors;
if(!(validate117(data.job_state, {instancePath:instancePath+"/job_state",parentData:data,parentDataProperty:"job_state",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_start_time !== undefined){
const _errs42 = errors;
if(!(validate119(data.job_start_time, {instancePath:instancePath+"/job_start_time",parentData:data,parentDataProperty:"job_start_time",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recovery_point !== undefined){
const _errs43 = errors;
if(!(validate119(data.recovery_point, {instancePath:instancePath+"/recovery_point",parentData:data,parentDataProperty:"recovery_point",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_from_last_job !== undefined){
const _errs44 = errors;
if(typeof data.error_from_last_job !== "string"){
validate110.errors = [{instancePath:instancePath+"/error_from_last_job",schemaPath:"#/properties/error_from_last_job/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_of_last_job !== undefined){
let data26 = data.duration_of_last_job;
const _errs46 = errors;
const _errs47 = errors;
let valid3 = false;
let passing0 = null;
const _errs48 = errors;
if(!(validate122(data26, {instancePath:instancePath+"/duration_of_last_job",parentData:data,parentDataProperty:"duration_of_last_job",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs48 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs49 = errors;
if(data26 !== null){
const err0 = {instancePath:instancePath+"/duration_of_last_job",schemaPath:"#/properties/duration_of_last_job/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs49 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err1 = {instancePath:instancePath+"/duration_of_last_job",schemaPath:"#/properties/duration_of_last_job/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate110.errors = vErrors;
return false;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_active_time !== undefined){
const _errs51 = errors;
if(!(validate119(data.next_active_time, {instancePath:instancePath+"/next_active_time",parentData:data,parentDataProperty:"next_active_time",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_job_status !== undefined){
let data28 = data.replication_job_status;
const _errs52 = errors;
const _errs53 = errors;
let valid4 = false;
let passing1 = null;
const _errs54 = errors;
if(!(validate126(data28, {instancePath:instancePath+"/replication_job_status",parentData:data,parentDataProperty:"replication_job_status",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var _valid1 = _errs54 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs55 = errors;
if(data28 !== null){
const err2 = {instancePath:instancePath+"/replication_job_status",schemaPath:"#/properties/replication_job_status/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs55 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err3 = {instancePath:instancePath+"/replication_job_status",schemaPath:"#/properties/replication_job_status/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate110.errors = vErrors;
return false;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.queued_snapshot_count !== undefined){
let data29 = data.queued_snapshot_count;
const _errs57 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate110.errors = [{instancePath:instancePath+"/queued_snapshot_count",schemaPath:"#/properties/queued_snapshot_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs57){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate110.errors = [{instancePath:instancePath+"/queued_snapshot_count",schemaPath:"#/properties/queued_snapshot_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recovery_point_snapshot !== undefined){
let data30 = data.recovery_point_snapshot;
const _errs59 = errors;
const _errs60 = errors;
let valid5 = false;
let passing2 = null;
const _errs61 = errors;
if(!(validate140(data30, {instancePath:instancePath+"/recovery_point_snapshot",parentData:data,parentDataProperty:"recovery_point_snapshot",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var _valid2 = _errs61 === errors;
if(_valid2){
valid5 = true;
passing2 = 0;
}
const _errs62 = errors;
if(data30 !== null){
const err4 = {instancePath:instancePath+"/recovery_point_snapshot",schemaPath:"#/properties/recovery_point_snapshot/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs62 === errors;
if(_valid2 && valid5){
valid5 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid5 = true;
passing2 = 1;
}
}
if(!valid5){
const err5 = {instancePath:instancePath+"/recovery_point_snapshot",schemaPath:"#/properties/recovery_point_snapshot/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate110.errors = vErrors;
return false;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replicating_snapshot !== undefined){
let data31 = data.replicating_snapshot;
const _errs64 = errors;
const _errs65 = errors;
let valid6 = false;
let passing3 = null;
const _errs66 = errors;
if(!(validate140(data31, {instancePath:instancePath+"/replicating_snapshot",parentData:data,parentDataProperty:"replicating_snapshot",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var _valid3 = _errs66 === errors;
if(_valid3){
valid6 = true;
passing3 = 0;
}
const _errs67 = errors;
if(data31 !== null){
const err6 = {instancePath:instancePath+"/replicating_snapshot",schemaPath:"#/properties/replicating_snapshot/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs67 === errors;
if(_valid3 && valid6){
valid6 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid6 = true;
passing3 = 1;
}
}
if(!valid6){
const err7 = {instancePath:instancePath+"/replicating_snapshot",schemaPath:"#/properties/replicating_snapshot/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate110.errors = vErrors;
return false;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs64 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SourceRelationshipStatusList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate110(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}


const schema65 = {"$id":"ReplicateAnswer","type":"object","required":["monitor_uri"],"properties":{"monitor_uri":{"type":"string"}},"additionalProperties":false};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReplicateAnswer" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.monitor_uri === undefined) && (missing0 = "monitor_uri")){
validate147.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "monitor_uri")){
validate147.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.monitor_uri !== undefined){
if(typeof data.monitor_uri !== "string"){
validate147.errors = [{instancePath:instancePath+"/monitor_uri",schemaPath:"#/properties/monitor_uri/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}

const schema66 = {"$id":"QueuedSnapshotList","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"QueuedSnapshot"}}},"additionalProperties":false};
const schema67 = {"$id":"QueuedSnapshot","type":"object","required":["id","name","timestamp","directory_name","source_file_id","created_by_policy","in_delete","expiration","target_expiration","policy_id"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"timestamp":{"$ref":"Timestamp"},"directory_name":{"type":"string"},"source_file_id":{"type":"string"},"created_by_policy":{"type":"boolean"},"expiration":{"$ref":"OptionalTimestamp"},"in_delete":{"type":"boolean"},"target_expiration":{"$ref":"OptionalTimestamp"},"policy_id":{"type":"integer"}},"additionalProperties":false};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="QueuedSnapshot" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.directory_name === undefined) && (missing0 = "directory_name"))) || ((data.source_file_id === undefined) && (missing0 = "source_file_id"))) || ((data.created_by_policy === undefined) && (missing0 = "created_by_policy"))) || ((data.in_delete === undefined) && (missing0 = "in_delete"))) || ((data.expiration === undefined) && (missing0 = "expiration"))) || ((data.target_expiration === undefined) && (missing0 = "target_expiration"))) || ((data.policy_id === undefined) && (missing0 = "policy_id"))){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema67.properties, key0))){
validate149.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate149.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate149.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
const _errs6 = errors;
if(!(validate141(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.directory_name !== undefined){
const _errs7 = errors;
if(typeof data.directory_name !== "string"){
validate149.errors = [{instancePath:instancePath+"/directory_name",schemaPath:"#/properties/directory_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_file_id !== undefined){
const _errs9 = errors;
if(typeof data.source_file_id !== "string"){
validate149.errors = [{instancePath:instancePath+"/source_file_id",schemaPath:"#/properties/source_file_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by_policy !== undefined){
const _errs11 = errors;
if(typeof data.created_by_policy !== "boolean"){
validate149.errors = [{instancePath:instancePath+"/created_by_policy",schemaPath:"#/properties/created_by_policy/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiration !== undefined){
const _errs13 = errors;
if(!(validate119(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_delete !== undefined){
const _errs14 = errors;
if(typeof data.in_delete !== "boolean"){
validate149.errors = [{instancePath:instancePath+"/in_delete",schemaPath:"#/properties/in_delete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_expiration !== undefined){
const _errs16 = errors;
if(!(validate119(data.target_expiration, {instancePath:instancePath+"/target_expiration",parentData:data,parentDataProperty:"target_expiration",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_id !== undefined){
let data9 = data.policy_id;
const _errs17 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate149.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs17 === errors;
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
}
}
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="QueuedSnapshotList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate148.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate149(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate148.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}

const schema68 = {"$id":"TargetRelationshipStatusList","type":"array","items":{"$ref":"TargetRelationshipStatus"}};
const schema69 = {"$id":"TargetRelationshipStatus","type":"object","required":["id","state","end_reason","source_cluster_name","source_cluster_uuid","source_root_path","source_root_read_only","source_address","source_port","target_cluster_name","target_cluster_uuid","target_root_path","target_root_read_only","job_state","job_start_time","recovery_point","error_from_last_job","duration_of_last_job","target_root_id","replication_enabled","replication_job_status","recovery_point_snapshot","lock_key"],"properties":{"id":{"type":"string"},"state":{"$ref":"RelationshipState"},"end_reason":{"type":"string"},"source_cluster_name":{"type":"string"},"source_cluster_uuid":{"type":"string"},"source_root_path":{"type":"string"},"source_root_read_only":{"type":"boolean"},"source_address":{"type":["string","null"]},"source_port":{"type":["integer","null"]},"target_cluster_name":{"type":"string"},"target_cluster_uuid":{"type":"string"},"target_root_path":{"type":"string"},"target_root_id":{"type":"string"},"target_root_read_only":{"type":"boolean"},"job_state":{"$ref":"JobState"},"job_start_time":{"$ref":"OptionalTimestamp"},"recovery_point":{"$ref":"OptionalTimestamp"},"error_from_last_job":{"type":"string"},"duration_of_last_job":{"oneOf":[{"$ref":"JobDuration"},{"type":"null"}]},"replication_enabled":{"type":"boolean"},"replication_job_status":{"oneOf":[{"$ref":"ReplicationJobStatus"},{"type":"null"}]},"recovery_point_snapshot":{"oneOf":[{"$ref":"SnapshotReference"},{"type":"null"}]},"lock_key":{"type":["string","null"]}},"additionalProperties":false};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TargetRelationshipStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.end_reason === undefined) && (missing0 = "end_reason"))) || ((data.source_cluster_name === undefined) && (missing0 = "source_cluster_name"))) || ((data.source_cluster_uuid === undefined) && (missing0 = "source_cluster_uuid"))) || ((data.source_root_path === undefined) && (missing0 = "source_root_path"))) || ((data.source_root_read_only === undefined) && (missing0 = "source_root_read_only"))) || ((data.source_address === undefined) && (missing0 = "source_address"))) || ((data.source_port === undefined) && (missing0 = "source_port"))) || ((data.target_cluster_name === undefined) && (missing0 = "target_cluster_name"))) || ((data.target_cluster_uuid === undefined) && (missing0 = "target_cluster_uuid"))) || ((data.target_root_path === undefined) && (missing0 = "target_root_path"))) || ((data.target_root_read_only === undefined) && (missing0 = "target_root_read_only"))) || ((data.job_state === undefined) && (missing0 = "job_state"))) || ((data.job_start_time === undefined) && (missing0 = "job_start_time"))) || ((data.recovery_point === undefined) && (missing0 = "recovery_point"))) || ((data.error_from_last_job === undefined) && (missing0 = "error_from_last_job"))) || ((data.duration_of_last_job === undefined) && (missing0 = "duration_of_last_job"))) || ((data.target_root_id === undefined) && (missing0 = "target_root_id"))) || ((data.replication_enabled === undefined) && (missing0 = "replication_enabled"))) || ((data.replication_job_status === undefined) && (missing0 = "replication_job_status"))) || ((data.recovery_point_snapshot === undefined) && (missing0 = "recovery_point_snapshot"))) || ((data.lock_key === undefined) && (missing0 = "lock_key"))){
validate155.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema69.properties, key0))){
validate155.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate155.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs4 = errors;
if(!(validate115(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_reason !== undefined){
const _errs5 = errors;
if(typeof data.end_reason !== "string"){
validate155.errors = [{instancePath:instancePath+"/end_reason",schemaPath:"#/properties/end_reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_cluster_name !== undefined){
const _errs7 = errors;
if(typeof data.source_cluster_name !== "string"){
validate155.errors = [{instancePath:instancePath+"/source_cluster_name",schemaPath:"#/properties/source_cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_cluster_uuid !== undefined){
const _errs9 = errors;
if(typeof data.source_cluster_uuid !== "string"){
validate155.errors = [{instancePath:instancePath+"/source_cluster_uuid",schemaPath:"#/properties/source_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_path !== undefined){
const _errs11 = errors;
if(typeof data.source_root_path !== "string"){
validate155.errors = [{instancePath:instancePath+"/source_root_path",schemaPath:"#/properties/source_root_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_read_only !== undefined){
const _errs13 = errors;
if(typeof data.source_root_read_only !== "boolean"){
validate155.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_address !== undefined){
let data7 = data.source_address;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate155.errors = [{instancePath:instancePath+"/source_address",schemaPath:"#/properties/source_address/type",keyword:"type",params:{type: schema69.properties.source_address.type}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_port !== undefined){
let data8 = data.source_port;
const _errs17 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate155.errors = [{instancePath:instancePath+"/source_port",schemaPath:"#/properties/source_port/type",keyword:"type",params:{type: schema69.properties.source_port.type}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_cluster_name !== undefined){
const _errs19 = errors;
if(typeof data.target_cluster_name !== "string"){
validate155.errors = [{instancePath:instancePath+"/target_cluster_name",schemaPath:"#/properties/target_cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_cluster_uuid !== undefined){
const _errs21 = errors;
if(typeof data.target_cluster_uuid !== "string"){
validate155.errors = [{instancePath:instancePath+"/target_cluster_uuid",schemaPath:"#/properties/target_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_root_path !== undefined){
const _errs23 = errors;
if(typeof data.target_root_path !== "string"){
validate155.errors = [{instancePath:instancePath+"/target_root_path",schemaPath:"#/properties/target_root_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_root_id !== undefined){
const _errs25 = errors;
if(typeof data.target_root_id !== "string"){
validate155.errors = [{instancePath:instancePath+"/target_root_id",schemaPath:"#/properties/target_root_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_root_read_only !== undefined){
const _errs27 = errors;
if(typeof data.target_root_read_only !== "boolean"){
validate155.errors = [{instancePath:instancePath+"/target_root_read_only",schemaPath:"#/properties/target_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_state !== undefined){
const _errs29 = errors;
if(!(validate117(data.job_state, {instancePath:instancePath+"/job_state",parentData:data,parentDataProperty:"job_state",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_start_time !== undefined){
const _errs30 = errors;
if(!(validate119(data.job_start_time, {instancePath:instancePath+"/job_start_time",parentData:data,parentDataProperty:"job_start_time",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recovery_point !== undefined){
const _errs31 = errors;
if(!(validate119(data.recovery_point, {instancePath:instancePath+"/recovery_point",parentData:data,parentDataProperty:"recovery_point",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_from_last_job !== undefined){
const _errs32 = errors;
if(typeof data.error_from_last_job !== "string"){
validate155.errors = [{instancePath:instancePath+"/error_from_last_job",schemaPath:"#/properties/error_from_last_job/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_of_last_job !== undefined){
let data18 = data.duration_of_last_job;
const _errs34 = errors;
const _errs35 = errors;
let valid1 = false;
let passing0 = null;
const _errs36 = errors;
if(!(validate122(data18, {instancePath:instancePath+"/duration_of_last_job",parentData:data,parentDataProperty:"duration_of_last_job",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs36 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs37 = errors;
if(data18 !== null){
const err0 = {instancePath:instancePath+"/duration_of_last_job",schemaPath:"#/properties/duration_of_last_job/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs37 === errors;
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
const err1 = {instancePath:instancePath+"/duration_of_last_job",schemaPath:"#/properties/duration_of_last_job/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate155.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_enabled !== undefined){
const _errs39 = errors;
if(typeof data.replication_enabled !== "boolean"){
validate155.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_job_status !== undefined){
let data20 = data.replication_job_status;
const _errs41 = errors;
const _errs42 = errors;
let valid2 = false;
let passing1 = null;
const _errs43 = errors;
if(!(validate126(data20, {instancePath:instancePath+"/replication_job_status",parentData:data,parentDataProperty:"replication_job_status",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var _valid1 = _errs43 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs44 = errors;
if(data20 !== null){
const err2 = {instancePath:instancePath+"/replication_job_status",schemaPath:"#/properties/replication_job_status/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs44 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/replication_job_status",schemaPath:"#/properties/replication_job_status/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate155.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recovery_point_snapshot !== undefined){
let data21 = data.recovery_point_snapshot;
const _errs46 = errors;
const _errs47 = errors;
let valid3 = false;
let passing2 = null;
const _errs48 = errors;
if(!(validate140(data21, {instancePath:instancePath+"/recovery_point_snapshot",parentData:data,parentDataProperty:"recovery_point_snapshot",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var _valid2 = _errs48 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs49 = errors;
if(data21 !== null){
const err4 = {instancePath:instancePath+"/recovery_point_snapshot",schemaPath:"#/properties/recovery_point_snapshot/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs49 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/recovery_point_snapshot",schemaPath:"#/properties/recovery_point_snapshot/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate155.errors = vErrors;
return false;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lock_key !== undefined){
let data22 = data.lock_key;
const _errs51 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate155.errors = [{instancePath:instancePath+"/lock_key",schemaPath:"#/properties/lock_key/type",keyword:"type",params:{type: schema69.properties.lock_key.type}}];
return false;
}
var valid0 = _errs51 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TargetRelationshipStatusList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate155(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}


const schema70 = {"$id":"TargetRelationshipLock","type":"object","additionalProperties":false,"required":["lock_key_ref"],"properties":{"lock_key_ref":{"type":["string","null"]}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TargetRelationshipLock" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.lock_key_ref === undefined) && (missing0 = "lock_key_ref")){
validate164.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "lock_key_ref")){
validate164.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lock_key_ref !== undefined){
let data0 = data.lock_key_ref;
if((typeof data0 !== "string") && (data0 !== null)){
validate164.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/type",keyword:"type",params:{type: schema70.properties.lock_key_ref.type}}];
return false;
}
}
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}

const schema71 = {"$id":"FileAttributesWithLock","type":"object","required":["path","name","num_links","type","major_minor_numbers","symlink_target_type","file_number","id","mode","owner","owner_details","group","group_details","blocks","datablocks","metablocks","size","access_time","modification_time","change_time","creation_time","child_count","extended_attributes","directory_entry_hash_policy"],"properties":{"path":{"type":"string"},"name":{"type":"string"},"num_links":{"type":"integer"},"type":{"$ref":"FileType"},"major_minor_numbers":{"$ref":"DeviceNumbers"},"symlink_target_type":{"$ref":"SymlinkTargetType"},"file_number":{"$ref":"DecimalString"},"id":{"$ref":"DecimalString"},"mode":{"type":"string","pattern":"^0[0-7]{3,4}$"},"owner":{"$ref":"DecimalString"},"owner_details":{"$ref":"IdentityDetails"},"group":{"$ref":"DecimalString"},"group_details":{"$ref":"IdentityDetails"},"blocks":{"$ref":"DecimalString"},"datablocks":{"$ref":"DecimalString"},"metablocks":{"$ref":"DecimalString"},"size":{"$ref":"DecimalString"},"access_time":{"$ref":"Timestamp"},"modification_time":{"$ref":"Timestamp"},"change_time":{"$ref":"Timestamp"},"creation_time":{"$ref":"Timestamp"},"child_count":{"type":"integer","minimum":0},"extended_attributes":{"$ref":"ExtendedAttributes"},"directory_entry_hash_policy":{"oneOf":[{"$ref":"DirectoryHashPolicy"},{"type":"null"}]},"data_revision":{"type":["string","null"]},"user_metadata_revision":{"type":["string","null"]},"lock":{"oneOf":[{"$ref":"FileLock"},{"type":"null"}]}},"additionalProperties":false};
const schema72 = {"$id":"FileType","type":"string","enum":["FS_FILE_TYPE_FILE","FS_FILE_TYPE_DIRECTORY","FS_FILE_TYPE_SYMLINK","FS_FILE_TYPE_UNIX_PIPE","FS_FILE_TYPE_UNIX_CHARACTER_DEVICE","FS_FILE_TYPE_UNIX_BLOCK_DEVICE","FS_FILE_TYPE_UNIX_SOCKET"]};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileType" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "FS_FILE_TYPE_FILE") || (data === "FS_FILE_TYPE_DIRECTORY")) || (data === "FS_FILE_TYPE_SYMLINK")) || (data === "FS_FILE_TYPE_UNIX_PIPE")) || (data === "FS_FILE_TYPE_UNIX_CHARACTER_DEVICE")) || (data === "FS_FILE_TYPE_UNIX_BLOCK_DEVICE")) || (data === "FS_FILE_TYPE_UNIX_SOCKET"))){
validate166.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema72.enum}}];
return false;
}
validate166.errors = vErrors;
return errors === 0;
}

const schema73 = {"$id":"DeviceNumbers","type":"object","additionalProperties":false,"required":["major","minor"],"properties":{"major":{"type":"integer","minimum":0},"minor":{"type":"integer","minimum":0}}};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DeviceNumbers" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.major === undefined) && (missing0 = "major")) || ((data.minor === undefined) && (missing0 = "minor"))){
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "major") || (key0 === "minor"))){
validate168.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.major !== undefined){
let data0 = data.major;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate168.errors = [{instancePath:instancePath+"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate168.errors = [{instancePath:instancePath+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minor !== undefined){
let data1 = data.minor;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate168.errors = [{instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate168.errors = [{instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
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
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}

const schema74 = {"$id":"SymlinkTargetType","type":"string","enum":["FS_FILE_TYPE_UNKNOWN","FS_FILE_TYPE_FILE","FS_FILE_TYPE_DIRECTORY"]};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SymlinkTargetType" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "FS_FILE_TYPE_UNKNOWN") || (data === "FS_FILE_TYPE_FILE")) || (data === "FS_FILE_TYPE_DIRECTORY"))){
validate170.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema74.enum}}];
return false;
}
validate170.errors = vErrors;
return errors === 0;
}

const schema75 = {"$id":"IdentityDetails","type":"object","additionalProperties":false,"required":["id_type","id_value"],"properties":{"id_type":{"type":"string","enum":["LOCAL_USER","LOCAL_GROUP","NFS_GID","NFS_UID","SMB_SID","INTERNAL","QUMULO_OPERATOR"]},"id_value":{"type":"string"}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IdentityDetails" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id_type === undefined) && (missing0 = "id_type")) || ((data.id_value === undefined) && (missing0 = "id_value"))){
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id_type") || (key0 === "id_value"))){
validate175.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id_type !== undefined){
let data0 = data.id_type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate175.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "LOCAL_USER") || (data0 === "LOCAL_GROUP")) || (data0 === "NFS_GID")) || (data0 === "NFS_UID")) || (data0 === "SMB_SID")) || (data0 === "INTERNAL")) || (data0 === "QUMULO_OPERATOR"))){
validate175.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/enum",keyword:"enum",params:{allowedValues: schema75.properties.id_type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_value !== undefined){
const _errs4 = errors;
if(typeof data.id_value !== "string"){
validate175.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}

const schema76 = {"$id":"ExtendedAttributes","type":"object","additionalProperties":false,"required":["read_only","hidden","system","archive","temporary","compressed","not_content_indexed","sparse_file","offline"],"properties":{"read_only":{"type":"boolean"},"hidden":{"type":"boolean"},"system":{"type":"boolean"},"archive":{"type":"boolean"},"temporary":{"type":"boolean"},"compressed":{"type":"boolean"},"not_content_indexed":{"type":"boolean"},"sparse_file":{"type":"boolean"},"offline":{"type":"boolean"}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ExtendedAttributes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.read_only === undefined) && (missing0 = "read_only")) || ((data.hidden === undefined) && (missing0 = "hidden"))) || ((data.system === undefined) && (missing0 = "system"))) || ((data.archive === undefined) && (missing0 = "archive"))) || ((data.temporary === undefined) && (missing0 = "temporary"))) || ((data.compressed === undefined) && (missing0 = "compressed"))) || ((data.not_content_indexed === undefined) && (missing0 = "not_content_indexed"))) || ((data.sparse_file === undefined) && (missing0 = "sparse_file"))) || ((data.offline === undefined) && (missing0 = "offline"))){
validate187.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema76.properties, key0))){
validate187.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.read_only !== undefined){
const _errs2 = errors;
if(typeof data.read_only !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hidden !== undefined){
const _errs4 = errors;
if(typeof data.hidden !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system !== undefined){
const _errs6 = errors;
if(typeof data.system !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.archive !== undefined){
const _errs8 = errors;
if(typeof data.archive !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temporary !== undefined){
const _errs10 = errors;
if(typeof data.temporary !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/temporary",schemaPath:"#/properties/temporary/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compressed !== undefined){
const _errs12 = errors;
if(typeof data.compressed !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/compressed",schemaPath:"#/properties/compressed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not_content_indexed !== undefined){
const _errs14 = errors;
if(typeof data.not_content_indexed !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/not_content_indexed",schemaPath:"#/properties/not_content_indexed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sparse_file !== undefined){
const _errs16 = errors;
if(typeof data.sparse_file !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/sparse_file",schemaPath:"#/properties/sparse_file/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offline !== undefined){
const _errs18 = errors;
if(typeof data.offline !== "boolean"){
validate187.errors = [{instancePath:instancePath+"/offline",schemaPath:"#/properties/offline/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs18 === errors;
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
}
}
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}

const schema77 = {"$id":"DirectoryHashPolicy","type":"string","enum":["FS_DIRECTORY_HASH_VERSION_LOWER","FS_DIRECTORY_HASH_VERSION_FOLDED"]};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DirectoryHashPolicy" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate189.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "FS_DIRECTORY_HASH_VERSION_LOWER") || (data === "FS_DIRECTORY_HASH_VERSION_FOLDED"))){
validate189.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema77.enum}}];
return false;
}
validate189.errors = vErrors;
return errors === 0;
}

const schema78 = {"$id":"FileLock","type":"object","required":["retention_period","legal_hold"],"properties":{"retention_period":{"type":["string","null"]},"legal_hold":{"type":"boolean"}},"additionalProperties":false};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileLock" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.retention_period === undefined) && (missing0 = "retention_period")) || ((data.legal_hold === undefined) && (missing0 = "legal_hold"))){
validate191.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "retention_period") || (key0 === "legal_hold"))){
validate191.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.retention_period !== undefined){
let data0 = data.retention_period;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate191.errors = [{instancePath:instancePath+"/retention_period",schemaPath:"#/properties/retention_period/type",keyword:"type",params:{type: schema78.properties.retention_period.type}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.legal_hold !== undefined){
const _errs4 = errors;
if(typeof data.legal_hold !== "boolean"){
validate191.errors = [{instancePath:instancePath+"/legal_hold",schemaPath:"#/properties/legal_hold/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^0[0-7]{3,4}$", "u");

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileAttributesWithLock" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((data.path === undefined) && (missing0 = "path")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.num_links === undefined) && (missing0 = "num_links"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.major_minor_numbers === undefined) && (missing0 = "major_minor_numbers"))) || ((data.symlink_target_type === undefined) && (missing0 = "symlink_target_type"))) || ((data.file_number === undefined) && (missing0 = "file_number"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.owner_details === undefined) && (missing0 = "owner_details"))) || ((data.group === undefined) && (missing0 = "group"))) || ((data.group_details === undefined) && (missing0 = "group_details"))) || ((data.blocks === undefined) && (missing0 = "blocks"))) || ((data.datablocks === undefined) && (missing0 = "datablocks"))) || ((data.metablocks === undefined) && (missing0 = "metablocks"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.access_time === undefined) && (missing0 = "access_time"))) || ((data.modification_time === undefined) && (missing0 = "modification_time"))) || ((data.change_time === undefined) && (missing0 = "change_time"))) || ((data.creation_time === undefined) && (missing0 = "creation_time"))) || ((data.child_count === undefined) && (missing0 = "child_count"))) || ((data.extended_attributes === undefined) && (missing0 = "extended_attributes"))) || ((data.directory_entry_hash_policy === undefined) && (missing0 = "directory_entry_hash_policy"))){
validate165.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema71.properties, key0))){
validate165.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate165.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate165.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_links !== undefined){
let data2 = data.num_links;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate165.errors = [{instancePath:instancePath+"/num_links",schemaPath:"#/properties/num_links/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs8 = errors;
if(!(validate166(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.major_minor_numbers !== undefined){
const _errs9 = errors;
if(!(validate168(data.major_minor_numbers, {instancePath:instancePath+"/major_minor_numbers",parentData:data,parentDataProperty:"major_minor_numbers",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.symlink_target_type !== undefined){
const _errs10 = errors;
if(!(validate170(data.symlink_target_type, {instancePath:instancePath+"/symlink_target_type",parentData:data,parentDataProperty:"symlink_target_type",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_number !== undefined){
const _errs11 = errors;
if(!(validate25(data.file_number, {instancePath:instancePath+"/file_number",parentData:data,parentDataProperty:"file_number",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs12 = errors;
if(!(validate25(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data8 = data.mode;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
validate165.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern: "^0[0-7]{3,4}$"}}];
return false;
}
}
else {
validate165.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs15 = errors;
if(!(validate25(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner_details !== undefined){
const _errs16 = errors;
if(!(validate175(data.owner_details, {instancePath:instancePath+"/owner_details",parentData:data,parentDataProperty:"owner_details",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
const _errs17 = errors;
if(!(validate25(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_details !== undefined){
const _errs18 = errors;
if(!(validate175(data.group_details, {instancePath:instancePath+"/group_details",parentData:data,parentDataProperty:"group_details",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocks !== undefined){
const _errs19 = errors;
if(!(validate25(data.blocks, {instancePath:instancePath+"/blocks",parentData:data,parentDataProperty:"blocks",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datablocks !== undefined){
const _errs20 = errors;
if(!(validate25(data.datablocks, {instancePath:instancePath+"/datablocks",parentData:data,parentDataProperty:"datablocks",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metablocks !== undefined){
const _errs21 = errors;
if(!(validate25(data.metablocks, {instancePath:instancePath+"/metablocks",parentData:data,parentDataProperty:"metablocks",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
const _errs22 = errors;
if(!(validate25(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_time !== undefined){
const _errs23 = errors;
if(!(validate141(data.access_time, {instancePath:instancePath+"/access_time",parentData:data,parentDataProperty:"access_time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modification_time !== undefined){
const _errs24 = errors;
if(!(validate141(data.modification_time, {instancePath:instancePath+"/modification_time",parentData:data,parentDataProperty:"modification_time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change_time !== undefined){
const _errs25 = errors;
if(!(validate141(data.change_time, {instancePath:instancePath+"/change_time",parentData:data,parentDataProperty:"change_time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creation_time !== undefined){
const _errs26 = errors;
if(!(validate141(data.creation_time, {instancePath:instancePath+"/creation_time",parentData:data,parentDataProperty:"creation_time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.child_count !== undefined){
let data21 = data.child_count;
const _errs27 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate165.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate165.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extended_attributes !== undefined){
const _errs29 = errors;
if(!(validate187(data.extended_attributes, {instancePath:instancePath+"/extended_attributes",parentData:data,parentDataProperty:"extended_attributes",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.directory_entry_hash_policy !== undefined){
let data23 = data.directory_entry_hash_policy;
const _errs30 = errors;
const _errs31 = errors;
let valid1 = false;
let passing0 = null;
const _errs32 = errors;
if(!(validate189(data23, {instancePath:instancePath+"/directory_entry_hash_policy",parentData:data,parentDataProperty:"directory_entry_hash_policy",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var _valid0 = _errs32 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs33 = errors;
if(data23 !== null){
const err0 = {instancePath:instancePath+"/directory_entry_hash_policy",schemaPath:"#/properties/directory_entry_hash_policy/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs33 === errors;
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
const err1 = {instancePath:instancePath+"/directory_entry_hash_policy",schemaPath:"#/properties/directory_entry_hash_policy/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate165.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_revision !== undefined){
let data24 = data.data_revision;
const _errs35 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate165.errors = [{instancePath:instancePath+"/data_revision",schemaPath:"#/properties/data_revision/type",keyword:"type",params:{type: schema71.properties.data_revision.type}}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_metadata_revision !== undefined){
let data25 = data.user_metadata_revision;
const _errs37 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate165.errors = [{instancePath:instancePath+"/user_metadata_revision",schemaPath:"#/properties/user_metadata_revision/type",keyword:"type",params:{type: schema71.properties.user_metadata_revision.type}}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lock !== undefined){
let data26 = data.lock;
const _errs39 = errors;
const _errs40 = errors;
let valid2 = false;
let passing1 = null;
const _errs41 = errors;
if(!(validate191(data26, {instancePath:instancePath+"/lock",parentData:data,parentDataProperty:"lock",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var _valid1 = _errs41 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs42 = errors;
if(data26 !== null){
const err2 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs42 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate165.errors = vErrors;
return false;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs39 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}

const schema79 = {"$id":"FileAttributes","type":"object","required":["path","name","num_links","type","major_minor_numbers","symlink_target_type","file_number","id","mode","owner","owner_details","group","group_details","blocks","datablocks","metablocks","size","access_time","modification_time","change_time","creation_time","child_count","extended_attributes","directory_entry_hash_policy"],"properties":{"path":{"type":"string"},"name":{"type":"string"},"num_links":{"type":"integer"},"type":{"$ref":"FileType"},"major_minor_numbers":{"$ref":"DeviceNumbers"},"symlink_target_type":{"$ref":"SymlinkTargetType"},"file_number":{"$ref":"DecimalString"},"id":{"$ref":"DecimalString"},"mode":{"type":"string","pattern":"^0[0-7]{3,4}$"},"owner":{"$ref":"DecimalString"},"owner_details":{"$ref":"IdentityDetails"},"group":{"$ref":"DecimalString"},"group_details":{"$ref":"IdentityDetails"},"blocks":{"$ref":"DecimalString"},"datablocks":{"$ref":"DecimalString"},"metablocks":{"$ref":"DecimalString"},"size":{"$ref":"DecimalString"},"access_time":{"$ref":"Timestamp"},"modification_time":{"$ref":"Timestamp"},"change_time":{"$ref":"Timestamp"},"creation_time":{"$ref":"Timestamp"},"child_count":{"type":"integer","minimum":0},"extended_attributes":{"$ref":"ExtendedAttributes"},"directory_entry_hash_policy":{"oneOf":[{"$ref":"DirectoryHashPolicy"},{"type":"null"}]},"data_revision":{"type":["string","null"]},"user_metadata_revision":{"type":["string","null"]}},"additionalProperties":false};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileAttributes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((data.path === undefined) && (missing0 = "path")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.num_links === undefined) && (missing0 = "num_links"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.major_minor_numbers === undefined) && (missing0 = "major_minor_numbers"))) || ((data.symlink_target_type === undefined) && (missing0 = "symlink_target_type"))) || ((data.file_number === undefined) && (missing0 = "file_number"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.owner_details === undefined) && (missing0 = "owner_details"))) || ((data.group === undefined) && (missing0 = "group"))) || ((data.group_details === undefined) && (missing0 = "group_details"))) || ((data.blocks === undefined) && (missing0 = "blocks"))) || ((data.datablocks === undefined) && (missing0 = "datablocks"))) || ((data.metablocks === undefined) && (missing0 = "metablocks"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.access_time === undefined) && (missing0 = "access_time"))) || ((data.modification_time === undefined) && (missing0 = "modification_time"))) || ((data.change_time === undefined) && (missing0 = "change_time"))) || ((data.creation_time === undefined) && (missing0 = "creation_time"))) || ((data.child_count === undefined) && (missing0 = "child_count"))) || ((data.extended_attributes === undefined) && (missing0 = "extended_attributes"))) || ((data.directory_entry_hash_policy === undefined) && (missing0 = "directory_entry_hash_policy"))){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema79.properties, key0))){
validate193.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate193.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate193.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_links !== undefined){
let data2 = data.num_links;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate193.errors = [{instancePath:instancePath+"/num_links",schemaPath:"#/properties/num_links/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs8 = errors;
if(!(validate166(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.major_minor_numbers !== undefined){
const _errs9 = errors;
if(!(validate168(data.major_minor_numbers, {instancePath:instancePath+"/major_minor_numbers",parentData:data,parentDataProperty:"major_minor_numbers",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.symlink_target_type !== undefined){
const _errs10 = errors;
if(!(validate170(data.symlink_target_type, {instancePath:instancePath+"/symlink_target_type",parentData:data,parentDataProperty:"symlink_target_type",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_number !== undefined){
const _errs11 = errors;
if(!(validate25(data.file_number, {instancePath:instancePath+"/file_number",parentData:data,parentDataProperty:"file_number",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs12 = errors;
if(!(validate25(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data8 = data.mode;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
validate193.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern: "^0[0-7]{3,4}$"}}];
return false;
}
}
else {
validate193.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs15 = errors;
if(!(validate25(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner_details !== undefined){
const _errs16 = errors;
if(!(validate175(data.owner_details, {instancePath:instancePath+"/owner_details",parentData:data,parentDataProperty:"owner_details",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
const _errs17 = errors;
if(!(validate25(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_details !== undefined){
const _errs18 = errors;
if(!(validate175(data.group_details, {instancePath:instancePath+"/group_details",parentData:data,parentDataProperty:"group_details",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocks !== undefined){
const _errs19 = errors;
if(!(validate25(data.blocks, {instancePath:instancePath+"/blocks",parentData:data,parentDataProperty:"blocks",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datablocks !== undefined){
const _errs20 = errors;
if(!(validate25(data.datablocks, {instancePath:instancePath+"/datablocks",parentData:data,parentDataProperty:"datablocks",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metablocks !== undefined){
const _errs21 = errors;
if(!(validate25(data.metablocks, {instancePath:instancePath+"/metablocks",parentData:data,parentDataProperty:"metablocks",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
const _errs22 = errors;
if(!(validate25(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_time !== undefined){
const _errs23 = errors;
if(!(validate141(data.access_time, {instancePath:instancePath+"/access_time",parentData:data,parentDataProperty:"access_time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modification_time !== undefined){
const _errs24 = errors;
if(!(validate141(data.modification_time, {instancePath:instancePath+"/modification_time",parentData:data,parentDataProperty:"modification_time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change_time !== undefined){
const _errs25 = errors;
if(!(validate141(data.change_time, {instancePath:instancePath+"/change_time",parentData:data,parentDataProperty:"change_time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creation_time !== undefined){
const _errs26 = errors;
if(!(validate141(data.creation_time, {instancePath:instancePath+"/creation_time",parentData:data,parentDataProperty:"creation_time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.child_count !== undefined){
let data21 = data.child_count;
const _errs27 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate193.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate193.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extended_attributes !== undefined){
const _errs29 = errors;
if(!(validate187(data.extended_attributes, {instancePath:instancePath+"/extended_attributes",parentData:data,parentDataProperty:"extended_attributes",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.directory_entry_hash_policy !== undefined){
let data23 = data.directory_entry_hash_policy;
const _errs30 = errors;
const _errs31 = errors;
let valid1 = false;
let passing0 = null;
const _errs32 = errors;
if(!(validate189(data23, {instancePath:instancePath+"/directory_entry_hash_policy",parentData:data,parentDataProperty:"directory_entry_hash_policy",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var _valid0 = _errs32 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs33 = errors;
if(data23 !== null){
const err0 = {instancePath:instancePath+"/directory_entry_hash_policy",schemaPath:"#/properties/directory_entry_hash_policy/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs33 === errors;
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
const err1 = {instancePath:instancePath+"/directory_entry_hash_policy",schemaPath:"#/properties/directory_entry_hash_policy/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate193.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_revision !== undefined){
let data24 = data.data_revision;
const _errs35 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate193.errors = [{instancePath:instancePath+"/data_revision",schemaPath:"#/properties/data_revision/type",keyword:"type",params:{type: schema79.properties.data_revision.type}}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_metadata_revision !== undefined){
let data25 = data.user_metadata_revision;
const _errs37 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate193.errors = [{instancePath:instancePath+"/user_metadata_revision",schemaPath:"#/properties/user_metadata_revision/type",keyword:"type",params:{type: schema79.properties.user_metadata_revision.type}}];
return false;
}
var valid0 = _errs37 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}

const schema80 = {"$id":"DirectoryEntries","type":"object","required":["path","id","child_count","files","paging"],"properties":{"path":{"type":"string"},"id":{"$ref":"DecimalString"},"child_count":{"type":"integer","minimum":0},"files":{"type":"array","items":{"$ref":"FileAttributes"}},"paging":{"$ref":"Paging"}},"additionalProperties":false};
const schema81 = {"$id":"Paging","type":"object","required":["next"],"properties":{"next":{"type":"string"}},"additionalProperties":false};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Paging" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.next === undefined) && (missing0 = "next")){
validate216.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "next")){
validate216.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.next !== undefined){
if(typeof data.next !== "string"){
validate216.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate216.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DirectoryEntries" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.path === undefined) && (missing0 = "path")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.child_count === undefined) && (missing0 = "child_count"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.paging === undefined) && (missing0 = "paging"))){
validate213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "id")) || (key0 === "child_count")) || (key0 === "files")) || (key0 === "paging"))){
validate213.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate213.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(!(validate25(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.child_count !== undefined){
let data2 = data.child_count;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate213.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate213.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data3 = data.files;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate193(data3[i0], {instancePath:instancePath+"/files/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paging !== undefined){
const _errs10 = errors;
if(!(validate216(data.paging, {instancePath:instancePath+"/paging",parentData:data,parentDataProperty:"paging",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
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
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}

const schema82 = {"$id":"SnapshotList","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"Snapshot"}}},"additionalProperties":false};
const schema83 = {"$id":"Snapshot","type":"object","required":["id","name","timestamp","source_file_id","policy_id","expiration","in_delete"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"timestamp":{"$ref":"Timestamp"},"source_file_id":{"$ref":"DecimalString"},"policy_id":{"type":["integer","null"]},"expiration":{"$ref":"OptionalTimestamp"},"in_delete":{"type":"boolean"}},"additionalProperties":false};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Snapshot" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.source_file_id === undefined) && (missing0 = "source_file_id"))) || ((data.policy_id === undefined) && (missing0 = "policy_id"))) || ((data.expiration === undefined) && (missing0 = "expiration"))) || ((data.in_delete === undefined) && (missing0 = "in_delete"))){
validate219.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "timestamp")) || (key0 === "source_file_id")) || (key0 === "policy_id")) || (key0 === "expiration")) || (key0 === "in_delete"))){
validate219.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate219.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate219.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
const _errs6 = errors;
if(!(validate141(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_file_id !== undefined){
const _errs7 = errors;
if(!(validate25(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_id !== undefined){
let data4 = data.policy_id;
const _errs8 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate219.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type: schema83.properties.policy_id.type}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiration !== undefined){
const _errs10 = errors;
if(!(validate119(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_delete !== undefined){
const _errs11 = errors;
if(typeof data.in_delete !== "boolean"){
validate219.errors = [{instancePath:instancePath+"/in_delete",schemaPath:"#/properties/in_delete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
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
}
}
else {
validate219.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate218.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate218.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate219(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate218.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}


const schema84 = {"$id":"SnapshotStatusList","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"SnapshotStatus"}}},"additionalProperties":false};
const schema85 = {"$id":"SnapshotStatus","type":"object","required":["id","name","timestamp","source_file_id","source_file_path","policy_id","policy_name","expiration","owners","in_delete","lock_key"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"timestamp":{"$ref":"Timestamp"},"source_file_id":{"$ref":"DecimalString"},"policy_id":{"type":["integer","null"]},"expiration":{"$ref":"OptionalTimestamp"},"in_delete":{"type":"boolean"},"source_file_path":{"type":"string"},"policy_name":{"type":"string"},"owners":{"type":"array","items":{"$ref":"SnapshotOwner"}},"lock_key":{"type":["string","null"]}},"additionalProperties":false};
const schema86 = {"$id":"SnapshotOwner","type":"object","required":["id"],"properties":{"id":{"type":"string"}},"additionalProperties":false};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotOwner" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate229.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate229.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.source_file_id === undefined) && (missing0 = "source_file_id"))) || ((data.source_file_path === undefined) && (missing0 = "source_file_path"))) || ((data.policy_id === undefined) && (missing0 = "policy_id"))) || ((data.policy_name === undefined) && (missing0 = "policy_name"))) || ((data.expiration === undefined) && (missing0 = "expiration"))) || ((data.owners === undefined) && (missing0 = "owners"))) || ((data.in_delete === undefined) && (missing0 = "in_delete"))) || ((data.lock_key === undefined) && (missing0 = "lock_key"))){
validate225.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema85.properties, key0))){
validate225.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate225.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate225.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
const _errs6 = errors;
if(!(validate141(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_file_id !== undefined){
const _errs7 = errors;
if(!(validate25(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_id !== undefined){
let data4 = data.policy_id;
const _errs8 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate225.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type: schema85.properties.policy_id.type}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiration !== undefined){
const _errs10 = errors;
if(!(validate119(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_delete !== undefined){
const _errs11 = errors;
if(typeof data.in_delete !== "boolean"){
validate225.errors = [{instancePath:instancePath+"/in_delete",schemaPath:"#/properties/in_delete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_file_path !== undefined){
const _errs13 = errors;
if(typeof data.source_file_path !== "string"){
validate225.errors = [{instancePath:instancePath+"/source_file_path",schemaPath:"#/properties/source_file_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_name !== undefined){
const _errs15 = errors;
if(typeof data.policy_name !== "string"){
validate225.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owners !== undefined){
let data9 = data.owners;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(validate229(data9[i0], {instancePath:instancePath+"/owners/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
if(!valid1){
break;
}
}
}
else {
validate225.errors = [{instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lock_key !== undefined){
let data11 = data.lock_key;
const _errs20 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate225.errors = [{instancePath:instancePath+"/lock_key",schemaPath:"#/properties/lock_key/type",keyword:"type",params:{type: schema85.properties.lock_key.type}}];
return false;
}
var valid0 = _errs20 === errors;
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
}
}
}
}
}
}
else {
validate225.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate225.errors = vErrors;
return errors === 0;
}


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotStatusList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate224.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate224.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate225(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate224.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}


const schema87 = {"$id":"AccessTokenList","type":"object","required":["entries","paging"],"properties":{"entries":{"type":"array","items":{"$ref":"AccessTokenMetadata"}},"paging":{"$ref":"Paging"}},"additionalProperties":false};
const schema88 = {"$id":"AccessTokenMetadata","type":"object","required":["id","user","creator","creation_time","enabled"],"properties":{"id":{"type":"string"},"user":{"$ref":"Identity"},"creator":{"$ref":"Identity"},"creation_time":{"$ref":"Timestamp"},"expiration_time":{"$ref":"Timestamp"},"enabled":{"type":"boolean"}},"additionalProperties":false};
const schema89 = {"$id":"Identity","type":"object","required":["domain","auth_id","uid","gid","sid","name"],"properties":{"domain":{"$ref":"IdentityDomain"},"auth_id":{"$ref":"DecimalString"},"uid":{"type":["integer","null"]},"gid":{"type":["integer","null"]},"sid":{"type":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false};
const schema90 = {"$id":"IdentityDomain","type":"string","enum":["LOCAL","API_NULL_DOMAIN","WORLD","POSIX_USER","POSIX_GROUP","ACTIVE_DIRECTORY","API_INVALID_DOMAIN","API_RESERVED_DOMAIN","API_INTERNAL_DOMAIN","API_OPERATOR_DOMAIN","API_CREATOR_DOMAIN"]};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IdentityDomain" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate235.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data === "LOCAL") || (data === "API_NULL_DOMAIN")) || (data === "WORLD")) || (data === "POSIX_USER")) || (data === "POSIX_GROUP")) || (data === "ACTIVE_DIRECTORY")) || (data === "API_INVALID_DOMAIN")) || (data === "API_RESERVED_DOMAIN")) || (data === "API_INTERNAL_DOMAIN")) || (data === "API_OPERATOR_DOMAIN")) || (data === "API_CREATOR_DOMAIN"))){
validate235.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema90.enum}}];
return false;
}
validate235.errors = vErrors;
return errors === 0;
}


function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Identity" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.domain === undefined) && (missing0 = "domain")) || ((data.auth_id === undefined) && (missing0 = "auth_id"))) || ((data.uid === undefined) && (missing0 = "uid"))) || ((data.gid === undefined) && (missing0 = "gid"))) || ((data.sid === undefined) && (missing0 = "sid"))) || ((data.name === undefined) && (missing0 = "name"))){
validate234.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "domain") || (key0 === "auth_id")) || (key0 === "uid")) || (key0 === "gid")) || (key0 === "sid")) || (key0 === "name"))){
validate234.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.domain !== undefined){
const _errs2 = errors;
if(!(validate235(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_id !== undefined){
const _errs3 = errors;
if(!(validate25(data.auth_id, {instancePath:instancePath+"/auth_id",parentData:data,parentDataProperty:"auth_id",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid !== undefined){
let data2 = data.uid;
const _errs4 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate234.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: schema89.properties.uid.type}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gid !== undefined){
let data3 = data.gid;
const _errs6 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate234.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/type",keyword:"type",params:{type: schema89.properties.gid.type}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sid !== undefined){
let data4 = data.sid;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate234.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: schema89.properties.sid.type}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data5 = data.name;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate234.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema89.properties.name.type}}];
return false;
}
var valid0 = _errs10 === errors;
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
}
else {
validate234.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate234.errors = vErrors;
return errors === 0;
}


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AccessTokenMetadata" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.user === undefined) && (missing0 = "user"))) || ((data.creator === undefined) && (missing0 = "creator"))) || ((data.creation_time === undefined) && (missing0 = "creation_time"))) || ((data.enabled === undefined) && (missing0 = "enabled"))){
validate233.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "user")) || (key0 === "creator")) || (key0 === "creation_time")) || (key0 === "expiration_time")) || (key0 === "enabled"))){
validate233.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate233.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs4 = errors;
if(!(validate234(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined){
const _errs5 = errors;
if(!(validate234(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creation_time !== undefined){
const _errs6 = errors;
if(!(validate141(data.creation_time, {instancePath:instancePath+"/creation_time",parentData:data,parentDataProperty:"creation_time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiration_time !== undefined){
const _errs7 = errors;
if(!(validate141(data.expiration_time, {instancePath:instancePath+"/expiration_time",parentData:data,parentDataProperty:"expiration_time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs8 = errors;
if(typeof data.enabled !== "boolean"){
validate233.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
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
}
else {
validate233.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AccessTokenList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.entries === undefined) && (missing0 = "entries")) || ((data.paging === undefined) && (missing0 = "paging"))){
validate232.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "entries") || (key0 === "paging"))){
validate232.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate233(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paging !== undefined){
const _errs5 = errors;
if(!(validate216(data.paging, {instancePath:instancePath+"/paging",parentData:data,parentDataProperty:"paging",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}

const schema91 = {"$id":"AccessToken","type":"object","required":["id","bearer_token"],"properties":{"id":{"type":"string"},"bearer_token":{"type":"string"}},"additionalProperties":false};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AccessToken" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.bearer_token === undefined) && (missing0 = "bearer_token"))){
validate244.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "bearer_token"))){
validate244.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate244.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bearer_token !== undefined){
const _errs4 = errors;
if(typeof data.bearer_token !== "string"){
validate244.errors = [{instancePath:instancePath+"/bearer_token",schemaPath:"#/properties/bearer_token/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate244.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate244.errors = vErrors;
return errors === 0;
}


const schema92 = {"$id":"AdStatus","type":"object","required":["status","domain","ou","search_trusted_domains","use_ad_posix_attributes","base_dn","domain_netbios","dcs","ldap_connection_states"],"properties":{"status":{"type":"string","enum":["NOT_IN_DOMAIN","JOINED_TO_DOMAIN"]},"domain":{"type":"string"},"ou":{"type":"string"},"search_trusted_domains":{"type":"boolean"},"use_ad_posix_attributes":{"type":"boolean"},"base_dn":{"type":"string"},"domain_netbios":{"type":"string"},"dcs":{"type":"array","items":{"$ref":"AdController"}},"ldap_connection_states":{"type":"array","items":{"$ref":"LdapConnectionState"}}},"additionalProperties":false};
const schema93 = {"$id":"AdController","type":"object","required":["name","address"],"properties":{"name":{"type":"string"},"address":{"type":"string"}},"additionalProperties":false};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdController" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.address === undefined) && (missing0 = "address"))){
validate246.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "address"))){
validate246.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate246.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs4 = errors;
if(typeof data.address !== "string"){
validate246.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate246.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}

const schema94 = {"$id":"LdapConnectionState","type":"object","required":["node_id","servers","bind_domain","bind_account","base_dn_vec","health"],"properties":{"node_id":{"type":"integer","minimum":1},"servers":{"type":"array","items":{"$ref":"LdapServer"}},"bind_domain":{"type":"string"},"bind_account":{"type":"string"},"base_dn_vec":{"type":"array","items":{"type":"string"}},"health":{"type":"string","enum":["NO_RECENT_ERROR","INTERMITTENT_ERROR","SUSTAINED_ERROR"]}},"additionalProperties":false};
const schema95 = {"$id":"LdapServer","type":"object","required":["bind_uri","kdc_address"],"properties":{"bind_uri":{"type":"string"},"kdc_address":{"type":"string"}},"additionalProperties":false};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapServer" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.bind_uri === undefined) && (missing0 = "bind_uri")) || ((data.kdc_address === undefined) && (missing0 = "kdc_address"))){
validate249.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "bind_uri") || (key0 === "kdc_address"))){
validate249.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bind_uri !== undefined){
const _errs2 = errors;
if(typeof data.bind_uri !== "string"){
validate249.errors = [{instancePath:instancePath+"/bind_uri",schemaPath:"#/properties/bind_uri/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kdc_address !== undefined){
const _errs4 = errors;
if(typeof data.kdc_address !== "string"){
validate249.errors = [{instancePath:instancePath+"/kdc_address",schemaPath:"#/properties/kdc_address/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate249.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate249.errors = vErrors;
return errors === 0;
}


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapConnectionState" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.node_id === undefined) && (missing0 = "node_id")) || ((data.servers === undefined) && (missing0 = "servers"))) || ((data.bind_domain === undefined) && (missing0 = "bind_domain"))) || ((data.bind_account === undefined) && (missing0 = "bind_account"))) || ((data.base_dn_vec === undefined) && (missing0 = "base_dn_vec"))) || ((data.health === undefined) && (missing0 = "health"))){
validate248.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "node_id") || (key0 === "servers")) || (key0 === "bind_domain")) || (key0 === "bind_account")) || (key0 === "base_dn_vec")) || (key0 === "health"))){
validate248.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_id !== undefined){
let data0 = data.node_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate248.errors = [{instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate248.errors = [{instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.servers !== undefined){
let data1 = data.servers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate249(data1[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind_domain !== undefined){
const _errs7 = errors;
if(typeof data.bind_domain !== "string"){
validate248.errors = [{instancePath:instancePath+"/bind_domain",schemaPath:"#/properties/bind_domain/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind_account !== undefined){
const _errs9 = errors;
if(typeof data.bind_account !== "string"){
validate248.errors = [{instancePath:instancePath+"/bind_account",schemaPath:"#/properties/bind_account/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_dn_vec !== undefined){
let data5 = data.base_dn_vec;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(typeof data5[i1] !== "string"){
validate248.errors = [{instancePath:instancePath+"/base_dn_vec/" + i1,schemaPath:"#/properties/base_dn_vec/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/base_dn_vec",schemaPath:"#/properties/base_dn_vec/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
let data7 = data.health;
const _errs15 = errors;
if(typeof data7 !== "string"){
validate248.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data7 === "NO_RECENT_ERROR") || (data7 === "INTERMITTENT_ERROR")) || (data7 === "SUSTAINED_ERROR"))){
validate248.errors = [{instancePath:instancePath+"/health",schemaPath:"#/properties/health/enum",keyword:"enum",params:{allowedValues: schema94.properties.health.enum}}];
return false;
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
}
else {
validate248.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.status === undefined) && (missing0 = "status")) || ((data.domain === undefined) && (missing0 = "domain"))) || ((data.ou === undefined) && (missing0 = "ou"))) || ((data.search_trusted_domains === undefined) && (missing0 = "search_trusted_domains"))) || ((data.use_ad_posix_attributes === undefined) && (missing0 = "use_ad_posix_attributes"))) || ((data.base_dn === undefined) && (missing0 = "base_dn"))) || ((data.domain_netbios === undefined) && (missing0 = "domain_netbios"))) || ((data.dcs === undefined) && (missing0 = "dcs"))) || ((data.ldap_connection_states === undefined) && (missing0 = "ldap_connection_states"))){
validate245.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema92.properties, key0))){
validate245.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate245.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "NOT_IN_DOMAIN") || (data0 === "JOINED_TO_DOMAIN"))){
validate245.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema92.properties.status.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs4 = errors;
if(typeof data.domain !== "string"){
validate245.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ou !== undefined){
const _errs6 = errors;
if(typeof data.ou !== "string"){
validate245.errors = [{instancePath:instancePath+"/ou",schemaPath:"#/properties/ou/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_trusted_domains !== undefined){
const _errs8 = errors;
if(typeof data.search_trusted_domains !== "boolean"){
validate245.errors = [{instancePath:instancePath+"/search_trusted_domains",schemaPath:"#/properties/search_trusted_domains/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_ad_posix_attributes !== undefined){
const _errs10 = errors;
if(typeof data.use_ad_posix_attributes !== "boolean"){
validate245.errors = [{instancePath:instancePath+"/use_ad_posix_attributes",schemaPath:"#/properties/use_ad_posix_attributes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_dn !== undefined){
const _errs12 = errors;
if(typeof data.base_dn !== "string"){
validate245.errors = [{instancePath:instancePath+"/base_dn",schemaPath:"#/properties/base_dn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain_netbios !== undefined){
const _errs14 = errors;
if(typeof data.domain_netbios !== "string"){
validate245.errors = [{instancePath:instancePath+"/domain_netbios",schemaPath:"#/properties/domain_netbios/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dcs !== undefined){
let data7 = data.dcs;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(validate246(data7[i0], {instancePath:instancePath+"/dcs/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/dcs",schemaPath:"#/properties/dcs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ldap_connection_states !== undefined){
let data9 = data.ldap_connection_states;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid2 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(!(validate248(data9[i1], {instancePath:instancePath+"/ldap_connection_states/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/ldap_connection_states",schemaPath:"#/properties/ldap_connection_states/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
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
}
}
}
}
else {
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}

const schema96 = {"$id":"AdMonitor","type":"object","required":["status","last_error","last_action_time","id","domain","domain_netbios","ou","search_trusted_domains","use_ad_posix_attributes","base_dn"],"properties":{"status":{"type":"string","enum":["LEAVE_SUCCEEDED","JOIN_SUCCEEDED","LEAVE_FAILED","JOIN_FAILED","LEAVE_IN_PROGRESS","JOIN_IN_PROGRESS","RECONFIGURE_IN_PROGRESS"]},"last_error":{"oneOf":[{"$ref":"AdError"},{"type":"null"}]},"last_action_time":{"$ref":"OptionalTimestamp"},"id":{"type":"integer","minimum":0},"domain":{"type":"string"},"domain_netbios":{"type":"string"},"ou":{"type":"string"},"search_trusted_domains":{"type":"boolean"},"use_ad_posix_attributes":{"type":"boolean"},"base_dn":{"type":"string"}},"additionalProperties":false};
const schema97 = {"$id":"AdError","type":"object","required":["module","error_class","description","stack","user_visible"],"properties":{"module":{"type":"string"},"error_class":{"type":"string"},"description":{"type":"string"},"stack":{"type":"string"},"user_visible":{"type":"boolean"}},"additionalProperties":false};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdError" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.module === undefined) && (missing0 = "module")) || ((data.error_class === undefined) && (missing0 = "error_class"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.stack === undefined) && (missing0 = "stack"))) || ((data.user_visible === undefined) && (missing0 = "user_visible"))){
validate253.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "module") || (key0 === "error_class")) || (key0 === "description")) || (key0 === "stack")) || (key0 === "user_visible"))){
validate253.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.module !== undefined){
const _errs2 = errors;
if(typeof data.module !== "string"){
validate253.errors = [{instancePath:instancePath+"/module",schemaPath:"#/properties/module/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_class !== undefined){
const _errs4 = errors;
if(typeof data.error_class !== "string"){
validate253.errors = [{instancePath:instancePath+"/error_class",schemaPath:"#/properties/error_class/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs6 = errors;
if(typeof data.description !== "string"){
validate253.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stack !== undefined){
const _errs8 = errors;
if(typeof data.stack !== "string"){
validate253.errors = [{instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_visible !== undefined){
const _errs10 = errors;
if(typeof data.user_visible !== "boolean"){
validate253.errors = [{instancePath:instancePath+"/user_visible",schemaPath:"#/properties/user_visible/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
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
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdMonitor" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.status === undefined) && (missing0 = "status")) || ((data.last_error === undefined) && (missing0 = "last_error"))) || ((data.last_action_time === undefined) && (missing0 = "last_action_time"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.domain === undefined) && (missing0 = "domain"))) || ((data.domain_netbios === undefined) && (missing0 = "domain_netbios"))) || ((data.ou === undefined) && (missing0 = "ou"))) || ((data.search_trusted_domains === undefined) && (missing0 = "search_trusted_domains"))) || ((data.use_ad_posix_attributes === undefined) && (missing0 = "use_ad_posix_attributes"))) || ((data.base_dn === undefined) && (missing0 = "base_dn"))){
validate252.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema96.properties, key0))){
validate252.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate252.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "LEAVE_SUCCEEDED") || (data0 === "JOIN_SUCCEEDED")) || (data0 === "LEAVE_FAILED")) || (data0 === "JOIN_FAILED")) || (data0 === "LEAVE_IN_PROGRESS")) || (data0 === "JOIN_IN_PROGRESS")) || (data0 === "RECONFIGURE_IN_PROGRESS"))){
validate252.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema96.properties.status.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_error !== undefined){
let data1 = data.last_error;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate253(data1, {instancePath:instancePath+"/last_error",parentData:data,parentDataProperty:"last_error",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
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
const err1 = {instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate252.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_action_time !== undefined){
const _errs9 = errors;
if(!(validate119(data.last_action_time, {instancePath:instancePath+"/last_action_time",parentData:data,parentDataProperty:"last_action_time",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data3 = data.id;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate252.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate252.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs12 = errors;
if(typeof data.domain !== "string"){
validate252.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain_netbios !== undefined){
const _errs14 = errors;
if(typeof data.domain_netbios !== "string"){
validate252.errors = [{instancePath:instancePath+"/domain_netbios",schemaPath:"#/properties/domain_netbios/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ou !== undefined){
const _errs16 = errors;
if(typeof data.ou !== "string"){
validate252.errors = [{instancePath:instancePath+"/ou",schemaPath:"#/properties/ou/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_trusted_domains !== undefined){
const _errs18 = errors;
if(typeof data.search_trusted_domains !== "boolean"){
validate252.errors = [{instancePath:instancePath+"/search_trusted_domains",schemaPath:"#/properties/search_trusted_domains/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_ad_posix_attributes !== undefined){
const _errs20 = errors;
if(typeof data.use_ad_posix_attributes !== "boolean"){
validate252.errors = [{instancePath:instancePath+"/use_ad_posix_attributes",schemaPath:"#/properties/use_ad_posix_attributes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_dn !== undefined){
const _errs22 = errors;
if(typeof data.base_dn !== "string"){
validate252.errors = [{instancePath:instancePath+"/base_dn",schemaPath:"#/properties/base_dn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
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
}
}
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}

const schema98 = {"$id":"AdSettings","type":"object","required":["signing","sealing","crypto"],"properties":{"signing":{"type":"string","enum":["NO_SIGNING","WANT_SIGNING","REQUIRE_SIGNING"]},"sealing":{"type":"string","enum":["NO_SEALING","WANT_SEALING","REQUIRE_SEALING"]},"crypto":{"type":"string","enum":["NO_AES","WANT_AES","REQUIRE_AES"]}},"additionalProperties":false};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.signing === undefined) && (missing0 = "signing")) || ((data.sealing === undefined) && (missing0 = "sealing"))) || ((data.crypto === undefined) && (missing0 = "crypto"))){
validate256.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "signing") || (key0 === "sealing")) || (key0 === "crypto"))){
validate256.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.signing !== undefined){
let data0 = data.signing;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate256.errors = [{instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "NO_SIGNING") || (data0 === "WANT_SIGNING")) || (data0 === "REQUIRE_SIGNING"))){
validate256.errors = [{instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/enum",keyword:"enum",params:{allowedValues: schema98.properties.signing.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealing !== undefined){
let data1 = data.sealing;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate256.errors = [{instancePath:instancePath+"/sealing",schemaPath:"#/properties/sealing/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "NO_SEALING") || (data1 === "WANT_SEALING")) || (data1 === "REQUIRE_SEALING"))){
validate256.errors = [{instancePath:instancePath+"/sealing",schemaPath:"#/properties/sealing/enum",keyword:"enum",params:{allowedValues: schema98.properties.sealing.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.crypto !== undefined){
let data2 = data.crypto;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate256.errors = [{instancePath:instancePath+"/crypto",schemaPath:"#/properties/crypto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "NO_AES") || (data2 === "WANT_AES")) || (data2 === "REQUIRE_AES"))){
validate256.errors = [{instancePath:instancePath+"/crypto",schemaPath:"#/properties/crypto/enum",keyword:"enum",params:{allowedValues: schema98.properties.crypto.enum}}];
return false;
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
validate256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}

const schema99 = {"$id":"AdObject","type":"object","required":["dn","sid","uid","gid","name","groups","primary_group_sid","classes"],"properties":{"dn":{"type":"string"},"sid":{"type":"string"},"uid":{"type":"integer"},"gid":{"type":"integer"},"name":{"type":"string"},"groups":{"type":"array","items":{"type":"string"}},"primary_group_sid":{"type":"string"},"classes":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdObject" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.dn === undefined) && (missing0 = "dn")) || ((data.sid === undefined) && (missing0 = "sid"))) || ((data.uid === undefined) && (missing0 = "uid"))) || ((data.gid === undefined) && (missing0 = "gid"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.groups === undefined) && (missing0 = "groups"))) || ((data.primary_group_sid === undefined) && (missing0 = "primary_group_sid"))) || ((data.classes === undefined) && (missing0 = "classes"))){
validate257.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "dn") || (key0 === "sid")) || (key0 === "uid")) || (key0 === "gid")) || (key0 === "name")) || (key0 === "groups")) || (key0 === "primary_group_sid")) || (key0 === "classes"))){
validate257.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dn !== undefined){
const _errs2 = errors;
if(typeof data.dn !== "string"){
validate257.errors = [{instancePath:instancePath+"/dn",schemaPath:"#/properties/dn/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sid !== undefined){
const _errs4 = errors;
if(typeof data.sid !== "string"){
validate257.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid !== undefined){
let data2 = data.uid;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate257.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gid !== undefined){
let data3 = data.gid;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate257.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs10 = errors;
if(typeof data.name !== "string"){
validate257.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groups !== undefined){
let data5 = data.groups;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(typeof data5[i0] !== "string"){
validate257.errors = [{instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate257.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.primary_group_sid !== undefined){
const _errs16 = errors;
if(typeof data.primary_group_sid !== "string"){
validate257.errors = [{instancePath:instancePath+"/primary_group_sid",schemaPath:"#/properties/primary_group_sid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classes !== undefined){
let data8 = data.classes;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(typeof data8[i1] !== "string"){
validate257.errors = [{instancePath:instancePath+"/classes/" + i1,schemaPath:"#/properties/classes/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate257.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
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
}
}
}
else {
validate257.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate257.errors = vErrors;
return errors === 0;
}

const schema100 = {"$id":"AdUsernameText","type":"string"};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdUsernameText" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate258.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate258.errors = vErrors;
return errors === 0;
}

const schema101 = {"$id":"AdUid","type":"object","required":["uid"],"properties":{"uid":{"type":"integer"}},"additionalProperties":false};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdUid" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.uid === undefined) && (missing0 = "uid")){
validate259.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "uid")){
validate259.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.uid !== undefined){
let data0 = data.uid;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate259.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "integer"}}];
return false;
}
}
}
}
}
else {
validate259.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}

const schema102 = {"$id":"AdGid","type":"object","required":["gid"],"properties":{"gid":{"type":"integer"}},"additionalProperties":false};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdGid" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.gid === undefined) && (missing0 = "gid")){
validate260.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "gid")){
validate260.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gid !== undefined){
let data0 = data.gid;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate260.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/type",keyword:"type",params:{type: "integer"}}];
return false;
}
}
}
}
}
else {
validate260.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}

const schema103 = {"$id":"AdGroupSidList","type":"array","items":{"$ref":"AdGroupSid"}};
const schema104 = {"$id":"AdGroupSid","type":"object","required":["sid"],"properties":{"sid":{"type":"string"}},"additionalProperties":false};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdGroupSid" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sid === undefined) && (missing0 = "sid")){
validate262.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "sid")){
validate262.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sid !== undefined){
if(typeof data.sid !== "string"){
validate262.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate262.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdGroupSidList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate262(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}

const schema105 = {"$id":"AdSidList","type":"array","items":{"type":"string"}};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdSidList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate264.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate264.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate264.errors = vErrors;
return errors === 0;
}

const schema106 = {"$id":"AdObjectList","type":"array","items":{"$ref":"AdObject"}};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdObjectList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate257(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate265.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate265.errors = vErrors;
return errors === 0;
}

const schema107 = {"$id":"Activity","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"ActivityEntry"}}},"additionalProperties":false};
const schema108 = {"$id":"ActivityEntry","type":"object","required":["id","ip","rate","type"],"properties":{"id":{"$ref":"DecimalString"},"ip":{"type":"string"},"rate":{"type":"number"},"type":{"$ref":"ActivityKind"}},"additionalProperties":false};
const schema109 = {"$id":"ActivityKind","type":"string","enum":["file-iops-read","file-iops-write","metadata-iops-read","metadata-iops-write","file-throughput-read","file-throughput-write"]};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ActivityKind" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate270.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data === "file-iops-read") || (data === "file-iops-write")) || (data === "metadata-iops-read")) || (data === "metadata-iops-write")) || (data === "file-throughput-read")) || (data === "file-throughput-write"))){
validate270.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema109.enum}}];
return false;
}
validate270.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ActivityEntry" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.ip === undefined) && (missing0 = "ip"))) || ((data.rate === undefined) && (missing0 = "rate"))) || ((data.type === undefined) && (missing0 = "type"))){
validate268.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "ip")) || (key0 === "rate")) || (key0 === "type"))){
validate268.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate25(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip !== undefined){
const _errs3 = errors;
if(typeof data.ip !== "string"){
validate268.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/properties/ip/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate !== undefined){
let data2 = data.rate;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate268.errors = [{instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs7 = errors;
if(!(validate270(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
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
else {
validate268.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate268.errors = vErrors;
return errors === 0;
}


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Activity" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate267.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate267.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate268(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate267.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}

const schema110 = {"$id":"TimeSeriesList","type":"array","items":{"$ref":"TimeSeries"}};
const schema111 = {"$id":"TimeSeries","type":"object","required":["id","times","values"],"properties":{"id":{"type":"string"},"times":{"type":"array","items":{"type":"integer"}},"values":{"type":"array","items":{"type":"number"}}},"additionalProperties":false};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TimeSeries" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.times === undefined) && (missing0 = "times"))) || ((data.values === undefined) && (missing0 = "values"))){
validate274.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "times")) || (key0 === "values"))){
validate274.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate274.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data1 = data.times;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate274.errors = [{instancePath:instancePath+"/times/" + i0,schemaPath:"#/properties/times/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate274.errors = [{instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined){
let data3 = data.values;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate274.errors = [{instancePath:instancePath+"/values/" + i1,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate274.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
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
validate274.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}


function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TimeSeriesList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate274(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate273.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate273.errors = vErrors;
return errors === 0;
}

const schema112 = {"$id":"CapacityHistory","type":"array","items":{"$ref":"CapacityPeriod"}};
const schema113 = {"$id":"CapacityPeriod","type":"object","required":["period_start_time","capacity_used","data_used","metadata_used","snapshot_used","total_usable","details_status"],"properties":{"period_start_time":{"type":"integer"},"capacity_used":{"$ref":"DecimalString"},"data_used":{"$ref":"DecimalString"},"metadata_used":{"$ref":"DecimalString"},"snapshot_used":{"$ref":"DecimalString"},"total_usable":{"$ref":"DecimalString"},"details_status":{"type":"string","enum":["AVAILABLE","UNAVAILABLE","PENDING"]}},"additionalProperties":false};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CapacityPeriod" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.period_start_time === undefined) && (missing0 = "period_start_time")) || ((data.capacity_used === undefined) && (missing0 = "capacity_used"))) || ((data.data_used === undefined) && (missing0 = "data_used"))) || ((data.metadata_used === undefined) && (missing0 = "metadata_used"))) || ((data.snapshot_used === undefined) && (missing0 = "snapshot_used"))) || ((data.total_usable === undefined) && (missing0 = "total_usable"))) || ((data.details_status === undefined) && (missing0 = "details_status"))){
validate277.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "period_start_time") || (key0 === "capacity_used")) || (key0 === "data_used")) || (key0 === "metadata_used")) || (key0 === "snapshot_used")) || (key0 === "total_usable")) || (key0 === "details_status"))){
validate277.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.period_start_time !== undefined){
let data0 = data.period_start_time;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate277.errors = [{instancePath:instancePath+"/period_start_time",schemaPath:"#/properties/period_start_time/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capacity_used !== undefined){
const _errs4 = errors;
if(!(validate25(data.capacity_used, {instancePath:instancePath+"/capacity_used",parentData:data,parentDataProperty:"capacity_used",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_used !== undefined){
const _errs5 = errors;
if(!(validate25(data.data_used, {instancePath:instancePath+"/data_used",parentData:data,parentDataProperty:"data_used",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata_used !== undefined){
const _errs6 = errors;
if(!(validate25(data.metadata_used, {instancePath:instancePath+"/metadata_used",parentData:data,parentDataProperty:"metadata_used",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_used !== undefined){
const _errs7 = errors;
if(!(validate25(data.snapshot_used, {instancePath:instancePath+"/snapshot_used",parentData:data,parentDataProperty:"snapshot_used",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_usable !== undefined){
const _errs8 = errors;
if(!(validate25(data.total_usable, {instancePath:instancePath+"/total_usable",parentData:data,parentDataProperty:"total_usable",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details_status !== undefined){
let data6 = data.details_status;
const _errs9 = errors;
if(typeof data6 !== "string"){
validate277.errors = [{instancePath:instancePath+"/details_status",schemaPath:"#/properties/details_status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data6 === "AVAILABLE") || (data6 === "UNAVAILABLE")) || (data6 === "PENDING"))){
validate277.errors = [{instancePath:instancePath+"/details_status",schemaPath:"#/properties/details_status/enum",keyword:"enum",params:{allowedValues: schema113.properties.details_status.enum}}];
return false;
}
var valid0 = _errs9 === errors;
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
}
}
else {
validate277.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate277.errors = vErrors;
return errors === 0;
}


function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CapacityHistory" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate277(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate276.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}

const schema114 = {"$id":"CapacityDetails","type":"object","required":["threshold_for_inclusion","status","largest_paths"],"properties":{"threshold_for_inclusion":{"$ref":"DecimalString"},"status":{"type":"string","enum":["AVAILABLE","UNAVAILABLE","PENDING"]},"largest_paths":{"type":"array","items":{"$ref":"CapacityPath"}}},"additionalProperties":false};
const schema115 = {"$id":"CapacityPath","type":"object","required":["capacity_used","path"],"properties":{"capacity_used":{"$ref":"DecimalString"},"path":{"type":"string"}},"additionalProperties":false};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CapacityPath" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.capacity_used === undefined) && (missing0 = "capacity_used")) || ((data.path === undefined) && (missing0 = "path"))){
validate286.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "capacity_used") || (key0 === "path"))){
validate286.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.capacity_used !== undefined){
const _errs2 = errors;
if(!(validate25(data.capacity_used, {instancePath:instancePath+"/capacity_used",parentData:data,parentDataProperty:"capacity_used",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs3 = errors;
if(typeof data.path !== "string"){
validate286.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate286.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate286.errors = vErrors;
return errors === 0;
}


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CapacityDetails" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.threshold_for_inclusion === undefined) && (missing0 = "threshold_for_inclusion")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.largest_paths === undefined) && (missing0 = "largest_paths"))){
validate284.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "threshold_for_inclusion") || (key0 === "status")) || (key0 === "largest_paths"))){
validate284.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.threshold_for_inclusion !== undefined){
const _errs2 = errors;
if(!(validate25(data.threshold_for_inclusion, {instancePath:instancePath+"/threshold_for_inclusion",parentData:data,parentDataProperty:"threshold_for_inclusion",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate284.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "AVAILABLE") || (data1 === "UNAVAILABLE")) || (data1 === "PENDING"))){
validate284.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema114.properties.status.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.largest_paths !== undefined){
let data2 = data.largest_paths;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate286(data2[i0], {instancePath:instancePath+"/largest_paths/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate284.errors = [{instancePath:instancePath+"/largest_paths",schemaPath:"#/properties/largest_paths/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
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
validate284.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate284.errors = vErrors;
return errors === 0;
}

const schema116 = {"$id":"CloudwatchAuditConfig","type":"object","additionalProperties":false,"required":["enabled","log_group_name","region"],"properties":{"enabled":{"type":"boolean"},"log_group_name":{"type":"string","maxLength":512},"region":{"type":"string","maxLength":64}}};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CloudwatchAuditConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.log_group_name === undefined) && (missing0 = "log_group_name"))) || ((data.region === undefined) && (missing0 = "region"))){
validate289.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "log_group_name")) || (key0 === "region"))){
validate289.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate289.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log_group_name !== undefined){
let data1 = data.log_group_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 512){
validate289.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
}
else {
validate289.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data2 = data.region;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 64){
validate289.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate289.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}}];
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
validate289.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}

const schema117 = {"$id":"AuditLogStatus","type":"object","required":["connection_status","error_message","error_details"],"properties":{"connection_status":{"type":"string","enum":["AUDIT_LOG_CONNECTED","AUDIT_LOG_CONNECTING","AUDIT_LOG_DISABLED","AUDIT_LOG_DISCONNECTED"]},"error_message":{"type":"string"},"error_details":{"type":"string"}},"additionalProperties":false};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AuditLogStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.connection_status === undefined) && (missing0 = "connection_status")) || ((data.error_message === undefined) && (missing0 = "error_message"))) || ((data.error_details === undefined) && (missing0 = "error_details"))){
validate290.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "connection_status") || (key0 === "error_message")) || (key0 === "error_details"))){
validate290.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.connection_status !== undefined){
let data0 = data.connection_status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate290.errors = [{instancePath:instancePath+"/connection_status",schemaPath:"#/properties/connection_status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "AUDIT_LOG_CONNECTED") || (data0 === "AUDIT_LOG_CONNECTING")) || (data0 === "AUDIT_LOG_DISABLED")) || (data0 === "AUDIT_LOG_DISCONNECTED"))){
validate290.errors = [{instancePath:instancePath+"/connection_status",schemaPath:"#/properties/connection_status/enum",keyword:"enum",params:{allowedValues: schema117.properties.connection_status.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_message !== undefined){
const _errs4 = errors;
if(typeof data.error_message !== "string"){
validate290.errors = [{instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_details !== undefined){
const _errs6 = errors;
if(typeof data.error_details !== "string"){
validate290.errors = [{instancePath:instancePath+"/error_details",schemaPath:"#/properties/error_details/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate290.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}

const schema118 = {"$id":"SyslogAuditConfig","type":"object","additionalProperties":false,"required":["enabled","server_address","server_port","local_enabled","format"],"properties":{"enabled":{"type":"boolean"},"server_address":{"type":"string","maxLength":255},"server_port":{"type":"integer","minimum":0,"maximum":65535},"local_enabled":{"type":"boolean"},"format":{"type":"string","enum":["csv","json"]}}};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SyslogAuditConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.server_address === undefined) && (missing0 = "server_address"))) || ((data.server_port === undefined) && (missing0 = "server_port"))) || ((data.local_enabled === undefined) && (missing0 = "local_enabled"))) || ((data.format === undefined) && (missing0 = "format"))){
validate291.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "server_address")) || (key0 === "server_port")) || (key0 === "local_enabled")) || (key0 === "format"))){
validate291.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate291.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_address !== undefined){
let data1 = data.server_address;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 255){
validate291.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate291.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_port !== undefined){
let data2 = data.server_port;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate291.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate291.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate291.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.local_enabled !== undefined){
const _errs8 = errors;
if(typeof data.local_enabled !== "boolean"){
validate291.errors = [{instancePath:instancePath+"/local_enabled",schemaPath:"#/properties/local_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data4 = data.format;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate291.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "csv") || (data4 === "json"))){
validate291.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema118.properties.format.enum}}];
return false;
}
var valid0 = _errs10 === errors;
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
validate291.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}

const schema119 = {"$id":"AuditDestinationList","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"AuditDestination"}}},"additionalProperties":false};
const schema120 = {"$id":"AuditDestination","type":"object","required":["id","config"],"properties":{"id":{"type":"integer"},"config":{"$ref":"AuditDestinationConfig"}},"additionalProperties":false};
const schema121 = {"$id":"AuditDestinationConfig","type":"object","additionalProperties":false,"required":["type","name","enabled"],"properties":{"type":{"type":"string","enum":["SYSLOG","CLOUDWATCH","LOCAL"]},"name":{"type":"string","minLength":1,"maxLength":255},"enabled":{"type":"boolean"},"log_format":{"type":"string","enum":["csv","json"]},"server_address":{"type":"string","maxLength":255},"server_port":{"type":"integer","minimum":1,"maximum":65535},"log_group_name":{"type":"string","maxLength":512},"region":{"type":"string","maxLength":64}}};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AuditDestinationConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.enabled === undefined) && (missing0 = "enabled"))){
validate294.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "name")) || (key0 === "enabled")) || (key0 === "log_format")) || (key0 === "server_address")) || (key0 === "server_port")) || (key0 === "log_group_name")) || (key0 === "region"))){
validate294.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate294.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "SYSLOG") || (data0 === "CLOUDWATCH")) || (data0 === "LOCAL"))){
validate294.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema121.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 255){
validate294.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data1.length < 1){
validate294.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate294.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs6 = errors;
if(typeof data.enabled !== "boolean"){
validate294.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log_format !== undefined){
let data3 = data.log_format;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate294.errors = [{instancePath:instancePath+"/log_format",schemaPath:"#/properties/log_format/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "csv") || (data3 === "json"))){
validate294.errors = [{instancePath:instancePath+"/log_format",schemaPath:"#/properties/log_format/enum",keyword:"enum",params:{allowedValues: schema121.properties.log_format.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_address !== undefined){
let data4 = data.server_address;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 255){
validate294.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate294.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_port !== undefined){
let data5 = data.server_port;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate294.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
validate294.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate294.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log_group_name !== undefined){
let data6 = data.log_group_name;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 512){
validate294.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
}
else {
validate294.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data7 = data.region;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 64){
validate294.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate294.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
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
}
}
}
else {
validate294.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate294.errors = vErrors;
return errors === 0;
}


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AuditDestination" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.config === undefined) && (missing0 = "config"))){
validate293.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "config"))){
validate293.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate293.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
const _errs4 = errors;
if(!(validate294(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
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
validate293.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate293.errors = vErrors;
return errors === 0;
}


function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AuditDestinationList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate292.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate292.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate293(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate292.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}


const schema122 = {"$id":"AuditEventList","type":"object","required":["entries","paging"],"properties":{"entries":{"type":"array","items":{"$ref":"AuditEvent"}},"paging":{"$ref":"ListPaging"}},"additionalProperties":false};
const schema123 = {"$id":"AuditEvent","type":"object","required":["timestamp","user_id","username","protocol","operation","status","object"],"properties":{"timestamp":{"$ref":"Timestamp"},"user_id":{"type":"string"},"username":{"type":"string"},"protocol":{"type":"string","enum":["rest"]},"operation":{"type":"string"},"status":{"type":"string"},"object":{"type":"string"}},"additionalProperties":false};

function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AuditEvent" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.timestamp === undefined) && (missing0 = "timestamp")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.username === undefined) && (missing0 = "username"))) || ((data.protocol === undefined) && (missing0 = "protocol"))) || ((data.operation === undefined) && (missing0 = "operation"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.object === undefined) && (missing0 = "object"))){
validate298.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "timestamp") || (key0 === "user_id")) || (key0 === "username")) || (key0 === "protocol")) || (key0 === "operation")) || (key0 === "status")) || (key0 === "object"))){
validate298.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.timestamp !== undefined){
const _errs2 = errors;
if(!(validate141(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
const _errs3 = errors;
if(typeof data.user_id !== "string"){
validate298.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
const _errs5 = errors;
if(typeof data.username !== "string"){
validate298.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
let data3 = data.protocol;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate298.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data3 === "rest")){
validate298.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema123.properties.protocol.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
const _errs9 = errors;
if(typeof data.operation !== "string"){
validate298.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs11 = errors;
if(typeof data.status !== "string"){
validate298.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object !== undefined){
const _errs13 = errors;
if(typeof data.object !== "string"){
validate298.errors = [{instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs13 === errors;
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
}
}
else {
validate298.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate298.errors = vErrors;
return errors === 0;
}

const schema124 = {"$id":"ListPaging","type":"object","required":["next"],"properties":{"next":{"type":["string","null"]}},"additionalProperties":false};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ListPaging" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.next === undefined) && (missing0 = "next")){
validate301.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "next")){
validate301.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.next !== undefined){
let data0 = data.next;
if((typeof data0 !== "string") && (data0 !== null)){
validate301.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: schema124.properties.next.type}}];
return false;
}
}
}
}
}
else {
validate301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate301.errors = vErrors;
return errors === 0;
}


function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AuditEventList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.entries === undefined) && (missing0 = "entries")) || ((data.paging === undefined) && (missing0 = "paging"))){
validate297.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "entries") || (key0 === "paging"))){
validate297.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate298(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate297.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paging !== undefined){
const _errs5 = errors;
if(!(validate301(data.paging, {instancePath:instancePath+"/paging",parentData:data,parentDataProperty:"paging",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate297.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate297.errors = vErrors;
return errors === 0;
}

const schema125 = {"$id":"RelatedIdentities","type":"array","items":{"$ref":"RelatedIdentity"}};
const schema126 = {"$id":"RelatedIdentity","type":"object","required":["id_type","id_value"],"properties":{"id_type":{"type":"string","enum":["LOCAL_USER","LOCAL_GROUP","NFS_GID","NFS_UID","SMB_SID","INTERNAL","QUMULO_OPERATOR"]},"id_value":{"type":"string"}},"additionalProperties":false};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RelatedIdentity" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id_type === undefined) && (missing0 = "id_type")) || ((data.id_value === undefined) && (missing0 = "id_value"))){
validate304.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id_type") || (key0 === "id_value"))){
validate304.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id_type !== undefined){
let data0 = data.id_type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate304.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "LOCAL_USER") || (data0 === "LOCAL_GROUP")) || (data0 === "NFS_GID")) || (data0 === "NFS_UID")) || (data0 === "SMB_SID")) || (data0 === "INTERNAL")) || (data0 === "QUMULO_OPERATOR"))){
validate304.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/enum",keyword:"enum",params:{allowedValues: schema126.properties.id_type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_value !== undefined){
const _errs4 = errors;
if(typeof data.id_value !== "string"){
validate304.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RelatedIdentities" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate304(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate303.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate303.errors = vErrors;
return errors === 0;
}

const schema127 = {"$id":"ExpandedIdentity","type":"object","required":["id","type","smb_id","nfs_id","equivalent_ids","group_ids"],"properties":{"id":{"$ref":"Identity"},"type":{"type":"string","enum":["UNKNOWN","USER","GROUP"]},"smb_id":{"$ref":"Identity"},"nfs_id":{"$ref":"Identity"},"equivalent_ids":{"type":"array","items":{"$ref":"Identity"}},"group_ids":{"type":"array","items":{"$ref":"Identity"}}},"additionalProperties":false};

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ExpandedIdentity" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.smb_id === undefined) && (missing0 = "smb_id"))) || ((data.nfs_id === undefined) && (missing0 = "nfs_id"))) || ((data.equivalent_ids === undefined) && (missing0 = "equivalent_ids"))) || ((data.group_ids === undefined) && (missing0 = "group_ids"))){
validate306.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "type")) || (key0 === "smb_id")) || (key0 === "nfs_id")) || (key0 === "equivalent_ids")) || (key0 === "group_ids"))){
validate306.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate234(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate306.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "UNKNOWN") || (data1 === "USER")) || (data1 === "GROUP"))){
validate306.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema127.properties.type.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.smb_id !== undefined){
const _errs5 = errors;
if(!(validate234(data.smb_id, {instancePath:instancePath+"/smb_id",parentData:data,parentDataProperty:"smb_id",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nfs_id !== undefined){
const _errs6 = errors;
if(!(validate234(data.nfs_id, {instancePath:instancePath+"/nfs_id",parentData:data,parentDataProperty:"nfs_id",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.equivalent_ids !== undefined){
let data4 = data.equivalent_ids;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate234(data4[i0], {instancePath:instancePath+"/equivalent_ids/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate306.errors = [{instancePath:instancePath+"/equivalent_ids",schemaPath:"#/properties/equivalent_ids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_ids !== undefined){
let data6 = data.group_ids;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate234(data6[i1], {instancePath:instancePath+"/group_ids/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate306.errors = [{instancePath:instancePath+"/group_ids",schemaPath:"#/properties/group_ids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
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
}
else {
validate306.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate306.errors = vErrors;
return errors === 0;
}


const schema128 = {"$id":"IdentityAttributes","type":"object","required":["home_directory"],"properties":{"home_directory":{"type":["string","null"]}},"additionalProperties":false};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IdentityAttributes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.home_directory === undefined) && (missing0 = "home_directory")){
validate312.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "home_directory")){
validate312.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.home_directory !== undefined){
let data0 = data.home_directory;
if((typeof data0 !== "string") && (data0 !== null)){
validate312.errors = [{instancePath:instancePath+"/home_directory",schemaPath:"#/properties/home_directory/type",keyword:"type",params:{type: schema128.properties.home_directory.type}}];
return false;
}
}
}
}
}
else {
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate312.errors = vErrors;
return errors === 0;
}

const schema129 = {"$id":"Keytab","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"KeytabEntry"}}},"additionalProperties":false};
const schema130 = {"$id":"KeytabEntry","type":"object","required":["principal","version","enctype","key"],"properties":{"principal":{"type":"string"},"version":{"type":"integer","minimum":0},"enctype":{"type":"string","enum":["KERBEROS_ENCRYPTION_TYPE_NULL","KERBEROS_ENCRYPTION_TYPE_DES_CBC_CRC","KERBEROS_ENCRYPTION_TYPE_DES_CBC_MD4","KERBEROS_ENCRYPTION_TYPE_DES_CBC_MD5","KERBEROS_ENCRYPTION_TYPE_DES3_CBC_MD5","KERBEROS_ENCRYPTION_TYPE_OLD_DES3_CBC_SHA1","KERBEROS_ENCRYPTION_TYPE_SIGN_DSA_GENERATE","KERBEROS_ENCRYPTION_TYPE_ENCRYPT_RSA_PRIV","KERBEROS_ENCRYPTION_TYPE_ENCRYPT_RSA_PUB","KERBEROS_ENCRYPTION_TYPE_DES3_CBC_SHA1","KERBEROS_ENCRYPTION_TYPE_AES128_CTS_HMAC_SHA1_96","KERBEROS_ENCRYPTION_TYPE_AES256_CTS_HMAC_SHA1_96","KERBEROS_ENCRYPTION_TYPE_AES128_CTS_HMAC_SHA256_128","KERBEROS_ENCRYPTION_TYPE_AES256_CTS_HMAC_SHA384_192","KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_MD5","KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_MD5_56","KERBEROS_ENCRYPTION_TYPE_ENCTYPE_PK_CROSS","KERBEROS_ENCRYPTION_TYPE_ARCFOUR_MD4","KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_OLD","KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_OLD_EXP","KERBEROS_ENCRYPTION_TYPE_DES_CBC_NONE","KERBEROS_ENCRYPTION_TYPE_DES3_CBC_NONE","KERBEROS_ENCRYPTION_TYPE_DES_CFB64_NONE","KERBEROS_ENCRYPTION_TYPE_DES_PCBC_NONE","KERBEROS_ENCRYPTION_TYPE_DIGEST_MD5_NONE","KERBEROS_ENCRYPTION_TYPE_CRAM_MD5_NONE"]},"key":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="KeytabEntry" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.principal === undefined) && (missing0 = "principal")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.enctype === undefined) && (missing0 = "enctype"))) || ((data.key === undefined) && (missing0 = "key"))){
validate314.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "principal") || (key0 === "version")) || (key0 === "enctype")) || (key0 === "key"))){
validate314.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.principal !== undefined){
const _errs2 = errors;
if(typeof data.principal !== "string"){
validate314.errors = [{instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate314.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate314.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enctype !== undefined){
let data2 = data.enctype;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate314.errors = [{instancePath:instancePath+"/enctype",schemaPath:"#/properties/enctype/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((data2 === "KERBEROS_ENCRYPTION_TYPE_NULL") || (data2 === "KERBEROS_ENCRYPTION_TYPE_DES_CBC_CRC")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_DES_CBC_MD4")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_DES_CBC_MD5")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_DES3_CBC_MD5")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_OLD_DES3_CBC_SHA1")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_SIGN_DSA_GENERATE")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_ENCRYPT_RSA_PRIV")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_ENCRYPT_RSA_PUB")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_DES3_CBC_SHA1")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_AES128_CTS_HMAC_SHA1_96")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_AES256_CTS_HMAC_SHA1_96")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_AES128_CTS_HMAC_SHA256_128")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_AES256_CTS_HMAC_SHA384_192")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_MD5")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_MD5_56")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_ENCTYPE_PK_CROSS")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_ARCFOUR_MD4")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_OLD")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_OLD_EXP")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_DES_CBC_NONE")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_DES3_CBC_NONE")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_DES_CFB64_NONE")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_DES_PCBC_NONE")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_DIGEST_MD5_NONE")) || (data2 === "KERBEROS_ENCRYPTION_TYPE_CRAM_MD5_NONE"))){
validate314.errors = [{instancePath:instancePath+"/enctype",schemaPath:"#/properties/enctype/enum",keyword:"enum",params:{allowedValues: schema130.properties.enctype.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data3 = data.key;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate314.errors = [{instancePath:instancePath+"/key/" + i0,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}


function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Keytab" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate313.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate313.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate314(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate313.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate313.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate313.errors = vErrors;
return errors === 0;
}

const schema131 = {"$id":"KerberosSettings","type":"object","required":["use_alt_security_identities_mapping"],"properties":{"use_alt_security_identities_mapping":{"type":"boolean"}},"additionalProperties":false};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="KerberosSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.use_alt_security_identities_mapping === undefined) && (missing0 = "use_alt_security_identities_mapping")){
validate316.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "use_alt_security_identities_mapping")){
validate316.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.use_alt_security_identities_mapping !== undefined){
if(typeof data.use_alt_security_identities_mapping !== "boolean"){
validate316.errors = [{instancePath:instancePath+"/use_alt_security_identities_mapping",schemaPath:"#/properties/use_alt_security_identities_mapping/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
}
else {
validate316.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate316.errors = vErrors;
return errors === 0;
}

const schema132 = {"$id":"UserMappingList","type":"array","items":{"$ref":"UserMapping"}};
const schema133 = {"$id":"UserMapping","type":"object","additionalProperties":false,"required":["down_level_logon_name","ldap_name"],"properties":{"down_level_logon_name":{"type":"string","pattern":"^[^\\p{Cc}\\p{Cs}]{0,256}$"},"ldap_name":{"type":"string","pattern":"^[^\\p{Cc}\\p{Cs}]{0,256}$"}}};
const pattern8 = new RegExp("^[^\\p{Cc}\\p{Cs}]{0,256}$", "u");

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UserMapping" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.down_level_logon_name === undefined) && (missing0 = "down_level_logon_name")) || ((data.ldap_name === undefined) && (missing0 = "ldap_name"))){
validate318.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "down_level_logon_name") || (key0 === "ldap_name"))){
validate318.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.down_level_logon_name !== undefined){
let data0 = data.down_level_logon_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate318.errors = [{instancePath:instancePath+"/down_level_logon_name",schemaPath:"#/properties/down_level_logon_name/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cs}]{0,256}$"}}];
return false;
}
}
else {
validate318.errors = [{instancePath:instancePath+"/down_level_logon_name",schemaPath:"#/properties/down_level_logon_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ldap_name !== undefined){
let data1 = data.ldap_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate318.errors = [{instancePath:instancePath+"/ldap_name",schemaPath:"#/properties/ldap_name/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Cs}]{0,256}$"}}];
return false;
}
}
else {
validate318.errors = [{instancePath:instancePath+"/ldap_name",schemaPath:"#/properties/ldap_name/type",keyword:"type",params:{type: "string"}}];
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
validate318.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate318.errors = vErrors;
return errors === 0;
}


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UserMappingList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate318(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate317.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate317.errors = vErrors;
return errors === 0;
}

const schema134 = {"$id":"ProtectionConfigs","type":"object","required":["supported_configs"],"properties":{"supported_configs":{"type":"array","items":{"$ref":"ProtectionConfig"}}},"additionalProperties":false};
const schema135 = {"$id":"ProtectionConfig","type":"object","required":["blocks_per_stripe","max_drive_failures","max_node_failures","max_cluster_node_count","usable_capacity_in_bytes"],"properties":{"blocks_per_stripe":{"type":"integer"},"max_drive_failures":{"type":"integer"},"max_node_failures":{"type":"integer"},"max_cluster_node_count":{"type":"integer"},"usable_capacity_in_bytes":{"$ref":"DecimalString"}},"additionalProperties":false};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ProtectionConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.blocks_per_stripe === undefined) && (missing0 = "blocks_per_stripe")) || ((data.max_drive_failures === undefined) && (missing0 = "max_drive_failures"))) || ((data.max_node_failures === undefined) && (missing0 = "max_node_failures"))) || ((data.max_cluster_node_count === undefined) && (missing0 = "max_cluster_node_count"))) || ((data.usable_capacity_in_bytes === undefined) && (missing0 = "usable_capacity_in_bytes"))){
validate321.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "blocks_per_stripe") || (key0 === "max_drive_failures")) || (key0 === "max_node_failures")) || (key0 === "max_cluster_node_count")) || (key0 === "usable_capacity_in_bytes"))){
validate321.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.blocks_per_stripe !== undefined){
let data0 = data.blocks_per_stripe;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate321.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_drive_failures !== undefined){
let data1 = data.max_drive_failures;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate321.errors = [{instancePath:instancePath+"/max_drive_failures",schemaPath:"#/properties/max_drive_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_node_failures !== undefined){
let data2 = data.max_node_failures;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate321.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_cluster_node_count !== undefined){
let data3 = data.max_cluster_node_count;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate321.errors = [{instancePath:instancePath+"/max_cluster_node_count",schemaPath:"#/properties/max_cluster_node_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usable_capacity_in_bytes !== undefined){
const _errs10 = errors;
if(!(validate25(data.usable_capacity_in_bytes, {instancePath:instancePath+"/usable_capacity_in_bytes",parentData:data,parentDataProperty:"usable_capacity_in_bytes",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
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
validate321.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate321.errors = vErrors;
return errors === 0;
}


function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ProtectionConfigs" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.supported_configs === undefined) && (missing0 = "supported_configs")){
validate320.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "supported_configs")){
validate320.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.supported_configs !== undefined){
let data0 = data.supported_configs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate321(data0[i0], {instancePath:instancePath+"/supported_configs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate320.errors = [{instancePath:instancePath+"/supported_configs",schemaPath:"#/properties/supported_configs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate320.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate320.errors = vErrors;
return errors === 0;
}

const schema136 = {"$id":"DnsConfig","type":"object","required":["id","dns_servers","dns_search_domains","lookup_overrides"],"properties":{"id":{"type":"integer"},"dns_servers":{"type":"array","items":{"type":"string"}},"dns_search_domains":{"type":"array","items":{"type":"string"}},"lookup_overrides":{"type":"array","maxItems":1000,"items":{"$ref":"DnsLookupOverride"}}},"additionalProperties":false};
const schema137 = {"$id":"DnsLookupOverride","type":"object","additionalProperties":false,"required":["ip_address","aliases"],"properties":{"ip_address":{"type":"string","minLength":2,"maxLength":45,"pattern":"^[0-9A-Fa-f:.]+$"},"aliases":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":253}}}};
const pattern10 = new RegExp("^[0-9A-Fa-f:.]+$", "u");

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DnsLookupOverride" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ip_address === undefined) && (missing0 = "ip_address")) || ((data.aliases === undefined) && (missing0 = "aliases"))){
validate325.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "ip_address") || (key0 === "aliases"))){
validate325.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ip_address !== undefined){
let data0 = data.ip_address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 45){
validate325.errors = [{instancePath:instancePath+"/ip_address",schemaPath:"#/properties/ip_address/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(data0.length < 2){
validate325.errors = [{instancePath:instancePath+"/ip_address",schemaPath:"#/properties/ip_address/minLength",keyword:"minLength",params:{limit: 2}}];
return false;
}
else {
if(!pattern10.test(data0)){
validate325.errors = [{instancePath:instancePath+"/ip_address",schemaPath:"#/properties/ip_address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"}}];
return false;
}
}
}
}
else {
validate325.errors = [{instancePath:instancePath+"/ip_address",schemaPath:"#/properties/ip_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined){
let data1 = data.aliases;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 100){
validate325.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data1.length < 1){
validate325.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 253){
validate325.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(data2.length < 1){
validate325.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate325.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate325.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}}];
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
validate325.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate325.errors = vErrors;
return errors === 0;
}


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DnsConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.dns_servers === undefined) && (missing0 = "dns_servers"))) || ((data.dns_search_domains === undefined) && (missing0 = "dns_search_domains"))) || ((data.lookup_overrides === undefined) && (missing0 = "lookup_overrides"))){
validate324.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "dns_servers")) || (key0 === "dns_search_domains")) || (key0 === "lookup_overrides"))){
validate324.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate324.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_servers !== undefined){
let data1 = data.dns_servers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate324.errors = [{instancePath:instancePath+"/dns_servers/" + i0,schemaPath:"#/properties/dns_servers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate324.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_search_domains !== undefined){
let data3 = data.dns_search_domains;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(typeof data3[i1] !== "string"){
validate324.errors = [{instancePath:instancePath+"/dns_search_domains/" + i1,schemaPath:"#/properties/dns_search_domains/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate324.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lookup_overrides !== undefined){
let data5 = data.lookup_overrides;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate324.errors = [{instancePath:instancePath+"/lookup_overrides",schemaPath:"#/properties/lookup_overrides/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if(!(validate325(data5[i2], {instancePath:instancePath+"/lookup_overrides/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate324.errors = [{instancePath:instancePath+"/lookup_overrides",schemaPath:"#/properties/lookup_overrides/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
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
else {
validate324.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate324.errors = vErrors;
return errors === 0;
}

const schema138 = {"$id":"DnsLookupOverrides","type":"object","additionalProperties":false,"required":["lookup_overrides"],"properties":{"lookup_overrides":{"type":"array","maxItems":1000,"items":{"$ref":"DnsLookupOverride"}}}};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DnsLookupOverrides" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.lookup_overrides === undefined) && (missing0 = "lookup_overrides")){
validate327.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "lookup_overrides")){
validate327.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lookup_overrides !== undefined){
let data0 = data.lookup_overrides;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate327.errors = [{instancePath:instancePath+"/lookup_overrides",schemaPath:"#/properties/lookup_overrides/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate325(data0[i0], {instancePath:instancePath+"/lookup_overrides/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate327.errors = [{instancePath:instancePath+"/lookup_overrides",schemaPath:"#/properties/lookup_overrides/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate327.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate327.errors = vErrors;
return errors === 0;
}

const schema139 = {"$id":"ResolvedIpList","type":"array","items":{"$ref":"ResolvedIp"}};
const schema140 = {"$id":"ResolvedIp","type":"object","required":["ip_address","hostname","result"],"properties":{"ip_address":{"type":"string"},"hostname":{"type":"string"},"result":{"type":"string","enum":["OK","ERROR","NOT_FOUND","TIMEOUT"]}},"additionalProperties":false};

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ResolvedIp" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ip_address === undefined) && (missing0 = "ip_address")) || ((data.hostname === undefined) && (missing0 = "hostname"))) || ((data.result === undefined) && (missing0 = "result"))){
validate330.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "ip_address") || (key0 === "hostname")) || (key0 === "result"))){
validate330.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ip_address !== undefined){
const _errs2 = errors;
if(typeof data.ip_address !== "string"){
validate330.errors = [{instancePath:instancePath+"/ip_address",schemaPath:"#/properties/ip_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hostname !== undefined){
const _errs4 = errors;
if(typeof data.hostname !== "string"){
validate330.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data2 = data.result;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate330.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "OK") || (data2 === "ERROR")) || (data2 === "NOT_FOUND")) || (data2 === "TIMEOUT"))){
validate330.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema140.properties.result.enum}}];
return false;
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
validate330.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate330.errors = vErrors;
return errors === 0;
}


function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ResolvedIpList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate330(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate329.errors = vErrors;
return errors === 0;
}

const schema141 = {"$id":"ResolvedHostnameList","type":"array","items":{"$ref":"ResolvedHostname"}};
const schema142 = {"$id":"ResolvedHostname","type":"object","required":["hostname","ip_addresses","result"],"properties":{"hostname":{"type":"string"},"ip_addresses":{"type":"array","items":{"type":"string"}},"result":{"type":"string","enum":["OK","ERROR","NOT_FOUND","TIMEOUT"]}},"additionalProperties":false};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ResolvedHostname" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.hostname === undefined) && (missing0 = "hostname")) || ((data.ip_addresses === undefined) && (missing0 = "ip_addresses"))) || ((data.result === undefined) && (missing0 = "result"))){
validate333.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "hostname") || (key0 === "ip_addresses")) || (key0 === "result"))){
validate333.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hostname !== undefined){
const _errs2 = errors;
if(typeof data.hostname !== "string"){
validate333.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_addresses !== undefined){
let data1 = data.ip_addresses;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate333.errors = [{instancePath:instancePath+"/ip_addresses/" + i0,schemaPath:"#/properties/ip_addresses/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate333.errors = [{instancePath:instancePath+"/ip_addresses",schemaPath:"#/properties/ip_addresses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data3 = data.result;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate333.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "OK") || (data3 === "ERROR")) || (data3 === "NOT_FOUND")) || (data3 === "TIMEOUT"))){
validate333.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema142.properties.result.enum}}];
return false;
}
var valid0 = _errs8 === errors;
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
validate333.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}


function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ResolvedHostnameList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate333(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate332.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate332.errors = vErrors;
return errors === 0;
}

const schema143 = {"$id":"AuthoritativeDnsSettings","type":"object","required":["enabled","fqdn","host_restrictions","record_ttl_seconds"],"properties":{"enabled":{"type":"boolean"},"fqdn":{"type":"string","maxLength":253},"host_restrictions":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":49}},"record_ttl_seconds":{"type":"integer","minimum":0,"maximum":86400}},"additionalProperties":false};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AuthoritativeDnsSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.fqdn === undefined) && (missing0 = "fqdn"))) || ((data.host_restrictions === undefined) && (missing0 = "host_restrictions"))) || ((data.record_ttl_seconds === undefined) && (missing0 = "record_ttl_seconds"))){
validate335.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "enabled") || (key0 === "fqdn")) || (key0 === "host_restrictions")) || (key0 === "record_ttl_seconds"))){
validate335.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate335.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fqdn !== undefined){
let data1 = data.fqdn;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 253){
validate335.errors = [{instancePath:instancePath+"/fqdn",schemaPath:"#/properties/fqdn/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/fqdn",schemaPath:"#/properties/fqdn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host_restrictions !== undefined){
let data2 = data.host_restrictions;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 100){
validate335.errors = [{instancePath:instancePath+"/host_restrictions",schemaPath:"#/properties/host_restrictions/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 49){
validate335.errors = [{instancePath:instancePath+"/host_restrictions/" + i0,schemaPath:"#/properties/host_restrictions/items/maxLength",keyword:"maxLength",params:{limit: 49}}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/host_restrictions/" + i0,schemaPath:"#/properties/host_restrictions/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/host_restrictions",schemaPath:"#/properties/host_restrictions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.record_ttl_seconds !== undefined){
let data4 = data.record_ttl_seconds;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate335.errors = [{instancePath:instancePath+"/record_ttl_seconds",schemaPath:"#/properties/record_ttl_seconds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 86400 || isNaN(data4)){
validate335.errors = [{instancePath:instancePath+"/record_ttl_seconds",schemaPath:"#/properties/record_ttl_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate335.errors = [{instancePath:instancePath+"/record_ttl_seconds",schemaPath:"#/properties/record_ttl_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
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
else {
validate335.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate335.errors = vErrors;
return errors === 0;
}

const schema144 = {"$id":"EncryptionStatus","type":"object","required":["status","last_key_rotation_time"],"properties":{"status":{"type":"string","enum":["Encrypted","Not Encrypted"]},"last_key_rotation_time":{"type":"string"}},"additionalProperties":false};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EncryptionStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.last_key_rotation_time === undefined) && (missing0 = "last_key_rotation_time"))){
validate336.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "last_key_rotation_time"))){
validate336.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate336.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "Encrypted") || (data0 === "Not Encrypted"))){
validate336.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema144.properties.status.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_key_rotation_time !== undefined){
const _errs4 = errors;
if(typeof data.last_key_rotation_time !== "string"){
validate336.errors = [{instancePath:instancePath+"/last_key_rotation_time",schemaPath:"#/properties/last_key_rotation_time/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate336.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate336.errors = vErrors;
return errors === 0;
}

const schema145 = {"$id":"KeyStore","type":"object","required":["type","local_store","kms_store","config_type","config_details"],"properties":{"type":{"type":"string","enum":["Local","KMS"]},"local_store":{"oneOf":[{"$ref":"LocalKeyStore"},{"type":"null"}]},"kms_store":{"oneOf":[{"$ref":"KmsKeyStore"},{"type":"null"}]},"config_type":{"type":"string","enum":["Local","KMS"]},"config_details":{"$ref":"LocalKeyStore"}},"additionalProperties":false};
const schema146 = {"$id":"LocalKeyStore","type":"object","required":["status"],"properties":{"status":{"type":"string","enum":["Encrypted","Not Encrypted"]}},"additionalProperties":false};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LocalKeyStore" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate338.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "status")){
validate338.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate338.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "Encrypted") || (data0 === "Not Encrypted"))){
validate338.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema146.properties.status.enum}}];
return false;
}
}
}
}
}
else {
validate338.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate338.errors = vErrors;
return errors === 0;
}

const schema147 = {"$id":"KmsKeyStore","type":"object","required":["hostname","port","key_id","config_creation_time"],"properties":{"hostname":{"type":"string"},"port":{"type":"integer"},"key_id":{"type":"string"},"config_creation_time":{"type":"string"}},"additionalProperties":false};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="KmsKeyStore" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.hostname === undefined) && (missing0 = "hostname")) || ((data.port === undefined) && (missing0 = "port"))) || ((data.key_id === undefined) && (missing0 = "key_id"))) || ((data.config_creation_time === undefined) && (missing0 = "config_creation_time"))){
validate340.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hostname") || (key0 === "port")) || (key0 === "key_id")) || (key0 === "config_creation_time"))){
validate340.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hostname !== undefined){
const _errs2 = errors;
if(typeof data.hostname !== "string"){
validate340.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data1 = data.port;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate340.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_id !== undefined){
const _errs6 = errors;
if(typeof data.key_id !== "string"){
validate340.errors = [{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config_creation_time !== undefined){
const _errs8 = errors;
if(typeof data.config_creation_time !== "string"){
validate340.errors = [{instancePath:instancePath+"/config_creation_time",schemaPath:"#/properties/config_creation_time/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
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
else {
validate340.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate340.errors = vErrors;
return errors === 0;
}


function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="KeyStore" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.type === undefined) && (missing0 = "type")) || ((data.local_store === undefined) && (missing0 = "local_store"))) || ((data.kms_store === undefined) && (missing0 = "kms_store"))) || ((data.config_type === undefined) && (missing0 = "config_type"))) || ((data.config_details === undefined) && (missing0 = "config_details"))){
validate337.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "local_store")) || (key0 === "kms_store")) || (key0 === "config_type")) || (key0 === "config_details"))){
validate337.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate337.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "Local") || (data0 === "KMS"))){
validate337.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema145.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.local_store !== undefined){
let data1 = data.local_store;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate338(data1, {instancePath:instancePath+"/local_store",parentData:data,parentDataProperty:"local_store",rootData}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/local_store",schemaPath:"#/properties/local_store/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
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
const err1 = {instancePath:instancePath+"/local_store",schemaPath:"#/properties/local_store/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate337.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kms_store !== undefined){
let data2 = data.kms_store;
const _errs9 = errors;
const _errs10 = errors;
let valid2 = false;
let passing1 = null;
const _errs11 = errors;
if(!(validate340(data2, {instancePath:instancePath+"/kms_store",parentData:data,parentDataProperty:"kms_store",rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs12 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/kms_store",schemaPath:"#/properties/kms_store/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/kms_store",schemaPath:"#/properties/kms_store/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate337.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config_type !== undefined){
let data3 = data.config_type;
const _errs14 = errors;
if(typeof data3 !== "string"){
validate337.errors = [{instancePath:instancePath+"/config_type",schemaPath:"#/properties/config_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "Local") || (data3 === "KMS"))){
validate337.errors = [{instancePath:instancePath+"/config_type",schemaPath:"#/properties/config_type/enum",keyword:"enum",params:{allowedValues: schema145.properties.config_type.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config_details !== undefined){
const _errs16 = errors;
if(!(validate338(data.config_details, {instancePath:instancePath+"/config_details",parentData:data,parentDataProperty:"config_details",rootData}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
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
validate337.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate337.errors = vErrors;
return errors === 0;
}

const schema148 = {"$id":"KeyStoreStatus","type":"object","required":["type","config_type","status","ca_cert_expiry","client_cert_expiry","last_key_rotation_time","last_status_update_time"],"properties":{"type":{"type":"string","enum":["Local","KMS"]},"config_type":{"type":"string","enum":["Local","KMS"]},"status":{"type":"string","enum":["Not Encrypted","Encrypted","Configuration Corrupted","KMS Available","KMS Authentication Error","Cannot connect to KMS server.","KMS Key Not Found","KMS Key Inactive"]},"ca_cert_expiry":{"type":["string","null"]},"client_cert_expiry":{"type":["string","null"]},"last_key_rotation_time":{"type":["string","null"]},"last_status_update_time":{"type":["string","null"]}},"additionalProperties":false};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="KeyStoreStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.type === undefined) && (missing0 = "type")) || ((data.config_type === undefined) && (missing0 = "config_type"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.ca_cert_expiry === undefined) && (missing0 = "ca_cert_expiry"))) || ((data.client_cert_expiry === undefined) && (missing0 = "client_cert_expiry"))) || ((data.last_key_rotation_time === undefined) && (missing0 = "last_key_rotation_time"))) || ((data.last_status_update_time === undefined) && (missing0 = "last_status_update_time"))){
validate343.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "config_type")) || (key0 === "status")) || (key0 === "ca_cert_expiry")) || (key0 === "client_cert_expiry")) || (key0 === "last_key_rotation_time")) || (key0 === "last_status_update_time"))){
validate343.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate343.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "Local") || (data0 === "KMS"))){
validate343.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema148.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config_type !== undefined){
let data1 = data.config_type;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate343.errors = [{instancePath:instancePath+"/config_type",schemaPath:"#/properties/config_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "Local") || (data1 === "KMS"))){
validate343.errors = [{instancePath:instancePath+"/config_type",schemaPath:"#/properties/config_type/enum",keyword:"enum",params:{allowedValues: schema148.properties.config_type.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate343.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data2 === "Not Encrypted") || (data2 === "Encrypted")) || (data2 === "Configuration Corrupted")) || (data2 === "KMS Available")) || (data2 === "KMS Authentication Error")) || (data2 === "Cannot connect to KMS server.")) || (data2 === "KMS Key Not Found")) || (data2 === "KMS Key Inactive"))){
validate343.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema148.properties.status.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ca_cert_expiry !== undefined){
let data3 = data.ca_cert_expiry;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate343.errors = [{instancePath:instancePath+"/ca_cert_expiry",schemaPath:"#/properties/ca_cert_expiry/type",keyword:"type",params:{type: schema148.properties.ca_cert_expiry.type}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_cert_expiry !== undefined){
let data4 = data.client_cert_expiry;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate343.errors = [{instancePath:instancePath+"/client_cert_expiry",schemaPath:"#/properties/client_cert_expiry/type",keyword:"type",params:{type: schema148.properties.client_cert_expiry.type}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_key_rotation_time !== undefined){
let data5 = data.last_key_rotation_time;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate343.errors = [{instancePath:instancePath+"/last_key_rotation_time",schemaPath:"#/properties/last_key_rotation_time/type",keyword:"type",params:{type: schema148.properties.last_key_rotation_time.type}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_status_update_time !== undefined){
let data6 = data.last_status_update_time;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate343.errors = [{instancePath:instancePath+"/last_status_update_time",schemaPath:"#/properties/last_status_update_time/type",keyword:"type",params:{type: schema148.properties.last_status_update_time.type}}];
return false;
}
var valid0 = _errs14 === errors;
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
}
}
else {
validate343.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate343.errors = vErrors;
return errors === 0;
}

const schema149 = {"$id":"KmsKey","type":"object","required":["key_id"],"properties":{"key_id":{"type":"string"}},"additionalProperties":false};

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="KmsKey" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.key_id === undefined) && (missing0 = "key_id")){
validate344.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "key_id")){
validate344.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key_id !== undefined){
if(typeof data.key_id !== "string"){
validate344.errors = [{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate344.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate344.errors = vErrors;
return errors === 0;
}

const schema150 = {"$id":"LdapSettings","type":"object","required":["use_ldap","bind_uri","user","base_distinguished_names","ldap_schema","ldap_schema_description","encrypt_connection"],"properties":{"use_ldap":{"type":"boolean"},"bind_uri":{"type":"string"},"user":{"type":"string"},"password":{"type":"string"},"base_distinguished_names":{"type":"string"},"ldap_schema":{"type":"string","enum":["RFC2307","CUSTOM"]},"ldap_schema_description":{"$ref":"LdapSchema"},"encrypt_connection":{"type":"boolean"}},"additionalProperties":false};
const schema151 = {"$id":"LdapSchema","type":"object","required":["group_member_attribute","user_group_identifier_attribute","login_name_attribute","group_name_attribute","user_object_class","group_object_class","uid_number_attribute","gid_number_attribute"],"properties":{"group_member_attribute":{"type":"string"},"user_group_identifier_attribute":{"type":"string"},"login_name_attribute":{"type":"string"},"group_name_attribute":{"type":"string"},"user_object_class":{"type":"string"},"group_object_class":{"type":"string"},"uid_number_attribute":{"type":"string"},"gid_number_attribute":{"type":"string"}},"additionalProperties":false};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapSchema" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.group_member_attribute === undefined) && (missing0 = "group_member_attribute")) || ((data.user_group_identifier_attribute === undefined) && (missing0 = "user_group_identifier_attribute"))) || ((data.login_name_attribute === undefined) && (missing0 = "login_name_attribute"))) || ((data.group_name_attribute === undefined) && (missing0 = "group_name_attribute"))) || ((data.user_object_class === undefined) && (missing0 = "user_object_class"))) || ((data.group_object_class === undefined) && (missing0 = "group_object_class"))) || ((data.uid_number_attribute === undefined) && (missing0 = "uid_number_attribute"))) || ((data.gid_number_attribute === undefined) && (missing0 = "gid_number_attribute"))){
validate346.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "group_member_attribute") || (key0 === "user_group_identifier_attribute")) || (key0 === "login_name_attribute")) || (key0 === "group_name_attribute")) || (key0 === "user_object_class")) || (key0 === "group_object_class")) || (key0 === "uid_number_attribute")) || (key0 === "gid_number_attribute"))){
validate346.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.group_member_attribute !== undefined){
const _errs2 = errors;
if(typeof data.group_member_attribute !== "string"){
validate346.errors = [{instancePath:instancePath+"/group_member_attribute",schemaPath:"#/properties/group_member_attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_group_identifier_attribute !== undefined){
const _errs4 = errors;
if(typeof data.user_group_identifier_attribute !== "string"){
validate346.errors = [{instancePath:instancePath+"/user_group_identifier_attribute",schemaPath:"#/properties/user_group_identifier_attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.login_name_attribute !== undefined){
const _errs6 = errors;
if(typeof data.login_name_attribute !== "string"){
validate346.errors = [{instancePath:instancePath+"/login_name_attribute",schemaPath:"#/properties/login_name_attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_name_attribute !== undefined){
const _errs8 = errors;
if(typeof data.group_name_attribute !== "string"){
validate346.errors = [{instancePath:instancePath+"/group_name_attribute",schemaPath:"#/properties/group_name_attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_object_class !== undefined){
const _errs10 = errors;
if(typeof data.user_object_class !== "string"){
validate346.errors = [{instancePath:instancePath+"/user_object_class",schemaPath:"#/properties/user_object_class/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_object_class !== undefined){
const _errs12 = errors;
if(typeof data.group_object_class !== "string"){
validate346.errors = [{instancePath:instancePath+"/group_object_class",schemaPath:"#/properties/group_object_class/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid_number_attribute !== undefined){
const _errs14 = errors;
if(typeof data.uid_number_attribute !== "string"){
validate346.errors = [{instancePath:instancePath+"/uid_number_attribute",schemaPath:"#/properties/uid_number_attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gid_number_attribute !== undefined){
const _errs16 = errors;
if(typeof data.gid_number_attribute !== "string"){
validate346.errors = [{instancePath:instancePath+"/gid_number_attribute",schemaPath:"#/properties/gid_number_attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
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
}
}
}
else {
validate346.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate346.errors = vErrors;
return errors === 0;
}


function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.use_ldap === undefined) && (missing0 = "use_ldap")) || ((data.bind_uri === undefined) && (missing0 = "bind_uri"))) || ((data.user === undefined) && (missing0 = "user"))) || ((data.base_distinguished_names === undefined) && (missing0 = "base_distinguished_names"))) || ((data.ldap_schema === undefined) && (missing0 = "ldap_schema"))) || ((data.ldap_schema_description === undefined) && (missing0 = "ldap_schema_description"))) || ((data.encrypt_connection === undefined) && (missing0 = "encrypt_connection"))){
validate345.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "use_ldap") || (key0 === "bind_uri")) || (key0 === "user")) || (key0 === "password")) || (key0 === "base_distinguished_names")) || (key0 === "ldap_schema")) || (key0 === "ldap_schema_description")) || (key0 === "encrypt_connection"))){
validate345.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.use_ldap !== undefined){
const _errs2 = errors;
if(typeof data.use_ldap !== "boolean"){
validate345.errors = [{instancePath:instancePath+"/use_ldap",schemaPath:"#/properties/use_ldap/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind_uri !== undefined){
const _errs4 = errors;
if(typeof data.bind_uri !== "string"){
validate345.errors = [{instancePath:instancePath+"/bind_uri",schemaPath:"#/properties/bind_uri/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs6 = errors;
if(typeof data.user !== "string"){
validate345.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs8 = errors;
if(typeof data.password !== "string"){
validate345.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_distinguished_names !== undefined){
const _errs10 = errors;
if(typeof data.base_distinguished_names !== "string"){
validate345.errors = [{instancePath:instancePath+"/base_distinguished_names",schemaPath:"#/properties/base_distinguished_names/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ldap_schema !== undefined){
let data5 = data.ldap_schema;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate345.errors = [{instancePath:instancePath+"/ldap_schema",schemaPath:"#/properties/ldap_schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data5 === "RFC2307") || (data5 === "CUSTOM"))){
validate345.errors = [{instancePath:instancePath+"/ldap_schema",schemaPath:"#/properties/ldap_schema/enum",keyword:"enum",params:{allowedValues: schema150.properties.ldap_schema.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ldap_schema_description !== undefined){
const _errs14 = errors;
if(!(validate346(data.ldap_schema_description, {instancePath:instancePath+"/ldap_schema_description",parentData:data,parentDataProperty:"ldap_schema_description",rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encrypt_connection !== undefined){
const _errs15 = errors;
if(typeof data.encrypt_connection !== "boolean"){
validate345.errors = [{instancePath:instancePath+"/encrypt_connection",schemaPath:"#/properties/encrypt_connection/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
}
}
}
else {
validate345.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate345.errors = vErrors;
return errors === 0;
}

const schema152 = {"$id":"LdapStatus","type":"array","items":{"$ref":"LdapConnectionState"}};

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate248(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate348.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate348.errors = vErrors;
return errors === 0;
}

const schema153 = {"$id":"LdapGidNumbers","type":"object","required":["login_name","uid_numbers_to_gid_numbers"],"properties":{"login_name":{"type":"string"},"uid_numbers_to_gid_numbers":{"type":"array","items":{"$ref":"LdapUserGroups"}}},"additionalProperties":false};
const schema154 = {"$id":"LdapUserGroups","type":"object","required":["uid_number","gid_numbers"],"properties":{"uid_number":{"type":"integer"},"gid_numbers":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapUserGroups" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.uid_number === undefined) && (missing0 = "uid_number")) || ((data.gid_numbers === undefined) && (missing0 = "gid_numbers"))){
validate351.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "uid_number") || (key0 === "gid_numbers"))){
validate351.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.uid_number !== undefined){
let data0 = data.uid_number;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate351.errors = [{instancePath:instancePath+"/uid_number",schemaPath:"#/properties/uid_number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gid_numbers !== undefined){
let data1 = data.gid_numbers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate351.errors = [{instancePath:instancePath+"/gid_numbers/" + i0,schemaPath:"#/properties/gid_numbers/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate351.errors = [{instancePath:instancePath+"/gid_numbers",schemaPath:"#/properties/gid_numbers/type",keyword:"type",params:{type: "array"}}];
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
validate351.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate351.errors = vErrors;
return errors === 0;
}


function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapGidNumbers" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.login_name === undefined) && (missing0 = "login_name")) || ((data.uid_numbers_to_gid_numbers === undefined) && (missing0 = "uid_numbers_to_gid_numbers"))){
validate350.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "login_name") || (key0 === "uid_numbers_to_gid_numbers"))){
validate350.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.login_name !== undefined){
const _errs2 = errors;
if(typeof data.login_name !== "string"){
validate350.errors = [{instancePath:instancePath+"/login_name",schemaPath:"#/properties/login_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid_numbers_to_gid_numbers !== undefined){
let data1 = data.uid_numbers_to_gid_numbers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate351(data1[i0], {instancePath:instancePath+"/uid_numbers_to_gid_numbers/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate350.errors = [{instancePath:instancePath+"/uid_numbers_to_gid_numbers",schemaPath:"#/properties/uid_numbers_to_gid_numbers/type",keyword:"type",params:{type: "array"}}];
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
validate350.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate350.errors = vErrors;
return errors === 0;
}

const schema155 = {"$id":"LdapUidNumbers","type":"object","required":["login_name","uid_numbers"],"properties":{"login_name":{"type":"string"},"uid_numbers":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false};

function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapUidNumbers" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.login_name === undefined) && (missing0 = "login_name")) || ((data.uid_numbers === undefined) && (missing0 = "uid_numbers"))){
validate353.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "login_name") || (key0 === "uid_numbers"))){
validate353.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.login_name !== undefined){
const _errs2 = errors;
if(typeof data.login_name !== "string"){
validate353.errors = [{instancePath:instancePath+"/login_name",schemaPath:"#/properties/login_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid_numbers !== undefined){
let data1 = data.uid_numbers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate353.errors = [{instancePath:instancePath+"/uid_numbers/" + i0,schemaPath:"#/properties/uid_numbers/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate353.errors = [{instancePath:instancePath+"/uid_numbers",schemaPath:"#/properties/uid_numbers/type",keyword:"type",params:{type: "array"}}];
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
validate353.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate353.errors = vErrors;
return errors === 0;
}

const schema156 = {"$id":"LdapLoginNames","type":"object","required":["uid_number","login_names"],"properties":{"uid_number":{"type":"integer"},"login_names":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapLoginNames" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.uid_number === undefined) && (missing0 = "uid_number")) || ((data.login_names === undefined) && (missing0 = "login_names"))){
validate354.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "uid_number") || (key0 === "login_names"))){
validate354.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.uid_number !== undefined){
let data0 = data.uid_number;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate354.errors = [{instancePath:instancePath+"/uid_number",schemaPath:"#/properties/uid_number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.login_names !== undefined){
let data1 = data.login_names;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate354.errors = [{instancePath:instancePath+"/login_names/" + i0,schemaPath:"#/properties/login_names/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate354.errors = [{instancePath:instancePath+"/login_names",schemaPath:"#/properties/login_names/type",keyword:"type",params:{type: "array"}}];
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
validate354.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate354.errors = vErrors;
return errors === 0;
}

const schema157 = {"$id":"LicenseStatus","type":"object","required":["state","license"],"properties":{"state":{"type":"string","enum":["LICENSE_STATE_NONE","LICENSE_STATE_ACTIVE","LICENSE_STATE_EXPIRED"]},"license":{"type":["object","null"],"properties":{},"additionalProperties":false}},"additionalProperties":false};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LicenseStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.state === undefined) && (missing0 = "state")) || ((data.license === undefined) && (missing0 = "license"))){
validate355.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "state") || (key0 === "license"))){
validate355.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.state !== undefined){
let data0 = data.state;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate355.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "LICENSE_STATE_NONE") || (data0 === "LICENSE_STATE_ACTIVE")) || (data0 === "LICENSE_STATE_EXPIRED"))){
validate355.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema157.properties.state.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.license !== undefined){
let data1 = data.license;
const _errs4 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate355.errors = [{instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: schema157.properties.license.type}}];
return false;
}
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
validate355.errors = [{instancePath:instancePath+"/license",schemaPath:"#/properties/license/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
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
validate355.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate355.errors = vErrors;
return errors === 0;
}

const schema158 = {"$id":"LicenseEnforcement","type":"object","required":["license_is_enforced"],"properties":{"license_is_enforced":{"type":"boolean"}},"additionalProperties":false};

function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LicenseEnforcement" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.license_is_enforced === undefined) && (missing0 = "license_is_enforced")){
validate356.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "license_is_enforced")){
validate356.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.license_is_enforced !== undefined){
if(typeof data.license_is_enforced !== "boolean"){
validate356.errors = [{instancePath:instancePath+"/license_is_enforced",schemaPath:"#/properties/license_is_enforced/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
}
else {
validate356.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate356.errors = vErrors;
return errors === 0;
}

const schema159 = {"$id":"LocalGroupList","type":"array","items":{"$ref":"LocalGroup"}};
const schema160 = {"$id":"LocalGroup","type":"object","required":["id","name","sid","gid"],"properties":{"id":{"$ref":"DecimalString"},"name":{"type":"string"},"sid":{"type":"string"},"gid":{"type":"string"}},"additionalProperties":false};

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LocalGroup" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sid === undefined) && (missing0 = "sid"))) || ((data.gid === undefined) && (missing0 = "gid"))){
validate358.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "sid")) || (key0 === "gid"))){
validate358.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate25(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate358.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sid !== undefined){
const _errs5 = errors;
if(typeof data.sid !== "string"){
validate358.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gid !== undefined){
const _errs7 = errors;
if(typeof data.gid !== "string"){
validate358.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
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
else {
validate358.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate358.errors = vErrors;
return errors === 0;
}


function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LocalGroupList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate358(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate357.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate357.errors = vErrors;
return errors === 0;
}


const schema161 = {"$id":"LocalUserList","type":"array","items":{"$ref":"LocalUser"}};
const schema162 = {"$id":"LocalUser","type":"object","required":["id","name","primary_group","sid","uid","home_directory","can_change_password"],"properties":{"id":{"$ref":"DecimalString"},"name":{"type":"string"},"primary_group":{"$ref":"DecimalString"},"sid":{"type":"string"},"uid":{"type":"string"},"home_directory":{"type":["string","null"]},"can_change_password":{"type":"boolean"}},"additionalProperties":false};

function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LocalUser" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.primary_group === undefined) && (missing0 = "primary_group"))) || ((data.sid === undefined) && (missing0 = "sid"))) || ((data.uid === undefined) && (missing0 = "uid"))) || ((data.home_directory === undefined) && (missing0 = "home_directory"))) || ((data.can_change_password === undefined) && (missing0 = "can_change_password"))){
validate362.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "primary_group")) || (key0 === "sid")) || (key0 === "uid")) || (key0 === "home_directory")) || (key0 === "can_change_password"))){
validate362.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate25(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate362.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.primary_group !== undefined){
const _errs5 = errors;
if(!(validate25(data.primary_group, {instancePath:instancePath+"/primary_group",parentData:data,parentDataProperty:"primary_group",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sid !== undefined){
const _errs6 = errors;
if(typeof data.sid !== "string"){
validate362.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid !== undefined){
const _errs8 = errors;
if(typeof data.uid !== "string"){
validate362.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.home_directory !== undefined){
let data5 = data.home_directory;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate362.errors = [{instancePath:instancePath+"/home_directory",schemaPath:"#/properties/home_directory/type",keyword:"type",params:{type: schema162.properties.home_directory.type}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.can_change_password !== undefined){
const _errs12 = errors;
if(typeof data.can_change_password !== "boolean"){
validate362.errors = [{instancePath:instancePath+"/can_change_password",schemaPath:"#/properties/can_change_password/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
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
}
}
else {
validate362.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate362.errors = vErrors;
return errors === 0;
}


function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LocalUserList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate362(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate361.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate361.errors = vErrors;
return errors === 0;
}


const schema163 = {"$id":"NetworkSettingsV1","type":"object","required":["assigned_by","ip_ranges","floating_ip_ranges","netmask","gateway","gateway_ipv6","dns_servers","dns_search_domains","mtu","bonding_mode"],"properties":{"assigned_by":{"type":"string","enum":["DHCP","STATIC","LINK_LOCAL"]},"ip_ranges":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"floating_ip_ranges":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"netmask":{"type":"string","maxLength":64},"gateway":{"type":"string","maxLength":45},"gateway_ipv6":{"type":"string","maxLength":45},"dns_servers":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"dns_search_domains":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"mtu":{"type":"integer","minimum":0,"maximum":65535},"bonding_mode":{"type":"string","enum":["ACTIVE_BACKUP","IEEE_8023AD"]}},"additionalProperties":false};

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkSettingsV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.assigned_by === undefined) && (missing0 = "assigned_by")) || ((data.ip_ranges === undefined) && (missing0 = "ip_ranges"))) || ((data.floating_ip_ranges === undefined) && (missing0 = "floating_ip_ranges"))) || ((data.netmask === undefined) && (missing0 = "netmask"))) || ((data.gateway === undefined) && (missing0 = "gateway"))) || ((data.gateway_ipv6 === undefined) && (missing0 = "gateway_ipv6"))) || ((data.dns_servers === undefined) && (missing0 = "dns_servers"))) || ((data.dns_search_domains === undefined) && (missing0 = "dns_search_domains"))) || ((data.mtu === undefined) && (missing0 = "mtu"))) || ((data.bonding_mode === undefined) && (missing0 = "bonding_mode"))){
validate366.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema163.properties, key0))){
validate366.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.assigned_by !== undefined){
let data0 = data.assigned_by;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate366.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "DHCP") || (data0 === "STATIC")) || (data0 === "LINK_LOCAL"))){
validate366.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/enum",keyword:"enum",params:{allowedValues: schema163.properties.assigned_by.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_ranges !== undefined){
let data1 = data.ip_ranges;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate366.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 255){
validate366.errors = [{instancePath:instancePath+"/ip_ranges/" + i0,schemaPath:"#/properties/ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate366.errors = [{instancePath:instancePath+"/ip_ranges/" + i0,schemaPath:"#/properties/ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate366.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.floating_ip_ranges !== undefined){
let data3 = data.floating_ip_ranges;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate366.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 255){
validate366.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i1,schemaPath:"#/properties/floating_ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate366.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i1,schemaPath:"#/properties/floating_ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate366.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
let data5 = data.netmask;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 64){
validate366.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate366.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
let data6 = data.gateway;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 45){
validate366.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
}
else {
validate366.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway_ipv6 !== undefined){
let data7 = data.gateway_ipv6;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 45){
validate366.errors = [{instancePath:instancePath+"/gateway_ipv6",schemaPath:"#/properties/gateway_ipv6/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
}
else {
validate366.errors = [{instancePath:instancePath+"/gateway_ipv6",schemaPath:"#/properties/gateway_ipv6/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_servers !== undefined){
let data8 = data.dns_servers;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length > 1000){
validate366.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 255){
validate366.errors = [{instancePath:instancePath+"/dns_servers/" + i2,schemaPath:"#/properties/dns_servers/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate366.errors = [{instancePath:instancePath+"/dns_servers/" + i2,schemaPath:"#/properties/dns_servers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate366.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_search_domains !== undefined){
let data10 = data.dns_search_domains;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length > 1000){
validate366.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 255){
validate366.errors = [{instancePath:instancePath+"/dns_search_domains/" + i3,schemaPath:"#/properties/dns_search_domains/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate366.errors = [{instancePath:instancePath+"/dns_search_domains/" + i3,schemaPath:"#/properties/dns_search_domains/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate366.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data12 = data.mtu;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate366.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
validate366.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate366.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bonding_mode !== undefined){
let data13 = data.bonding_mode;
const _errs28 = errors;
if(typeof data13 !== "string"){
validate366.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data13 === "ACTIVE_BACKUP") || (data13 === "IEEE_8023AD"))){
validate366.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/enum",keyword:"enum",params:{allowedValues: schema163.properties.bonding_mode.enum}}];
return false;
}
var valid0 = _errs28 === errors;
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
}
}
}
}
}
else {
validate366.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate366.errors = vErrors;
return errors === 0;
}

const schema164 = {"$id":"NodeFloatingIpsList","type":"array","items":{"$ref":"NodeFloatingIps"}};
const schema165 = {"$id":"NodeFloatingIps","type":"object","required":["id","floating_addresses"],"properties":{"id":{"type":"integer"},"floating_addresses":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}}},"additionalProperties":false};

function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeFloatingIps" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.floating_addresses === undefined) && (missing0 = "floating_addresses"))){
validate368.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "floating_addresses"))){
validate368.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate368.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.floating_addresses !== undefined){
let data1 = data.floating_addresses;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate368.errors = [{instancePath:instancePath+"/floating_addresses",schemaPath:"#/properties/floating_addresses/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 255){
validate368.errors = [{instancePath:instancePath+"/floating_addresses/" + i0,schemaPath:"#/properties/floating_addresses/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate368.errors = [{instancePath:instancePath+"/floating_addresses/" + i0,schemaPath:"#/properties/floating_addresses/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate368.errors = [{instancePath:instancePath+"/floating_addresses",schemaPath:"#/properties/floating_addresses/type",keyword:"type",params:{type: "array"}}];
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
validate368.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate368.errors = vErrors;
return errors === 0;
}


function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeFloatingIpsList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate368(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate367.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate367.errors = vErrors;
return errors === 0;
}

const schema166 = {"$id":"StaticIpAllocation","type":"object","required":["total_ips","used_ips","available_ips","total_floating_ips","surplus_floating_ips"],"properties":{"total_ips":{"type":"integer"},"used_ips":{"type":"integer"},"available_ips":{"type":"integer"},"total_floating_ips":{"type":"integer"},"surplus_floating_ips":{"type":"integer"}},"additionalProperties":false};

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StaticIpAllocation" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.total_ips === undefined) && (missing0 = "total_ips")) || ((data.used_ips === undefined) && (missing0 = "used_ips"))) || ((data.available_ips === undefined) && (missing0 = "available_ips"))) || ((data.total_floating_ips === undefined) && (missing0 = "total_floating_ips"))) || ((data.surplus_floating_ips === undefined) && (missing0 = "surplus_floating_ips"))){
validate370.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "total_ips") || (key0 === "used_ips")) || (key0 === "available_ips")) || (key0 === "total_floating_ips")) || (key0 === "surplus_floating_ips"))){
validate370.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.total_ips !== undefined){
let data0 = data.total_ips;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate370.errors = [{instancePath:instancePath+"/total_ips",schemaPath:"#/properties/total_ips/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.used_ips !== undefined){
let data1 = data.used_ips;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate370.errors = [{instancePath:instancePath+"/used_ips",schemaPath:"#/properties/used_ips/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available_ips !== undefined){
let data2 = data.available_ips;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate370.errors = [{instancePath:instancePath+"/available_ips",schemaPath:"#/properties/available_ips/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_floating_ips !== undefined){
let data3 = data.total_floating_ips;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate370.errors = [{instancePath:instancePath+"/total_floating_ips",schemaPath:"#/properties/total_floating_ips/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.surplus_floating_ips !== undefined){
let data4 = data.surplus_floating_ips;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate370.errors = [{instancePath:instancePath+"/surplus_floating_ips",schemaPath:"#/properties/surplus_floating_ips/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs10 === errors;
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
validate370.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate370.errors = vErrors;
return errors === 0;
}

const schema167 = {"$id":"NodeNetworkStatusV1List","type":"array","items":{"$ref":"NodeNetworkStatusV1"}};
const schema168 = {"$id":"NodeNetworkStatusV1","type":"object","required":["id","node_name","update_status","network_status","network_details"],"properties":{"id":{"type":"integer"},"node_name":{"type":"string"},"update_status":{"type":"string","enum":["CHANGES_APPLIED","CHANGES_PENDING","UNAVAILABLE"]},"network_status":{"$ref":"NodeNetworkV1"},"network_details":{"$ref":"PortDetails"}},"additionalProperties":false};
const schema169 = {"$id":"NodeNetworkV1","type":"object","required":["id","assigned_by","address","floating_addresses","netmask","gateway","gateway_ipv6","dns_servers","dns_search_domains","mtu","bonding_mode"],"properties":{"id":{"type":"integer"},"assigned_by":{"type":"string","enum":["DHCP","STATIC","LINK_LOCAL"]},"address":{"type":"string"},"floating_addresses":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"netmask":{"type":"string"},"gateway":{"type":"string"},"gateway_ipv6":{"type":"string"},"dns_servers":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"dns_search_domains":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"mtu":{"type":"integer","minimum":0,"maximum":65535},"bonding_mode":{"type":"string","enum":["ACTIVE_BACKUP","IEEE_8023AD"]}},"additionalProperties":false};

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeNetworkV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.assigned_by === undefined) && (missing0 = "assigned_by"))) || ((data.address === undefined) && (missing0 = "address"))) || ((data.floating_addresses === undefined) && (missing0 = "floating_addresses"))) || ((data.netmask === undefined) && (missing0 = "netmask"))) || ((data.gateway === undefined) && (missing0 = "gateway"))) || ((data.gateway_ipv6 === undefined) && (missing0 = "gateway_ipv6"))) || ((data.dns_servers === undefined) && (missing0 = "dns_servers"))) || ((data.dns_search_domains === undefined) && (missing0 = "dns_search_domains"))) || ((data.mtu === undefined) && (missing0 = "mtu"))) || ((data.bonding_mode === undefined) && (missing0 = "bonding_mode"))){
validate373.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema169.properties, key0))){
validate373.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate373.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assigned_by !== undefined){
let data1 = data.assigned_by;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate373.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "DHCP") || (data1 === "STATIC")) || (data1 === "LINK_LOCAL"))){
validate373.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/enum",keyword:"enum",params:{allowedValues: schema169.properties.assigned_by.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs6 = errors;
if(typeof data.address !== "string"){
validate373.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.floating_addresses !== undefined){
let data3 = data.floating_addresses;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate373.errors = [{instancePath:instancePath+"/floating_addresses",schemaPath:"#/properties/floating_addresses/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 255){
validate373.errors = [{instancePath:instancePath+"/floating_addresses/" + i0,schemaPath:"#/properties/floating_addresses/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate373.errors = [{instancePath:instancePath+"/floating_addresses/" + i0,schemaPath:"#/properties/floating_addresses/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate373.errors = [{instancePath:instancePath+"/floating_addresses",schemaPath:"#/properties/floating_addresses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
const _errs12 = errors;
if(typeof data.netmask !== "string"){
validate373.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
const _errs14 = errors;
if(typeof data.gateway !== "string"){
validate373.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway_ipv6 !== undefined){
const _errs16 = errors;
if(typeof data.gateway_ipv6 !== "string"){
validate373.errors = [{instancePath:instancePath+"/gateway_ipv6",schemaPath:"#/properties/gateway_ipv6/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_servers !== undefined){
let data8 = data.dns_servers;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length > 1000){
validate373.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 255){
validate373.errors = [{instancePath:instancePath+"/dns_servers/" + i1,schemaPath:"#/properties/dns_servers/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate373.errors = [{instancePath:instancePath+"/dns_servers/" + i1,schemaPath:"#/properties/dns_servers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate373.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_search_domains !== undefined){
let data10 = data.dns_search_domains;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length > 1000){
validate373.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 255){
validate373.errors = [{instancePath:instancePath+"/dns_search_domains/" + i2,schemaPath:"#/properties/dns_search_domains/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate373.errors = [{instancePath:instancePath+"/dns_search_domains/" + i2,schemaPath:"#/properties/dns_search_domains/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs24 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate373.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data12 = data.mtu;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate373.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
validate373.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate373.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bonding_mode !== undefined){
let data13 = data.bonding_mode;
const _errs28 = errors;
if(typeof data13 !== "string"){
validate373.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data13 === "ACTIVE_BACKUP") || (data13 === "IEEE_8023AD"))){
validate373.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/enum",keyword:"enum",params:{allowedValues: schema169.properties.bonding_mode.enum}}];
return false;
}
var valid0 = _errs28 === errors;
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
}
}
}
}
}
}
else {
validate373.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate373.errors = vErrors;
return errors === 0;
}

const schema170 = {"$id":"PortDetails","type":"object","required":["speed","bytes_sent","bytes_received","cable_status","interface_status","mac_address","timestamp"],"properties":{"speed":{"type":"integer"},"bytes_sent":{"$ref":"DecimalString"},"bytes_received":{"$ref":"DecimalString"},"cable_status":{"type":"string","enum":["CONNECTED","DISCONNECTED","UNKNOWN"]},"interface_status":{"type":"string","enum":["UP","DOWN","MISSING","UNKNOWN","NOTPRESENT","LOWERLAYERDOWN","TESTING","DORMANT"]},"mac_address":{"type":"string"},"timestamp":{"type":"string"}},"additionalProperties":false};

function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortDetails" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.speed === undefined) && (missing0 = "speed")) || ((data.bytes_sent === undefined) && (missing0 = "bytes_sent"))) || ((data.bytes_received === undefined) && (missing0 = "bytes_received"))) || ((data.cable_status === undefined) && (missing0 = "cable_status"))) || ((data.interface_status === undefined) && (missing0 = "interface_status"))) || ((data.mac_address === undefined) && (missing0 = "mac_address"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))){
validate375.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "speed") || (key0 === "bytes_sent")) || (key0 === "bytes_received")) || (key0 === "cable_status")) || (key0 === "interface_status")) || (key0 === "mac_address")) || (key0 === "timestamp"))){
validate375.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.speed !== undefined){
let data0 = data.speed;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate375.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes_sent !== undefined){
const _errs4 = errors;
if(!(validate25(data.bytes_sent, {instancePath:instancePath+"/bytes_sent",parentData:data,parentDataProperty:"bytes_sent",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes_received !== undefined){
const _errs5 = errors;
if(!(validate25(data.bytes_received, {instancePath:instancePath+"/bytes_received",parentData:data,parentDataProperty:"bytes_received",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cable_status !== undefined){
let data3 = data.cable_status;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate375.errors = [{instancePath:instancePath+"/cable_status",schemaPath:"#/properties/cable_status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data3 === "CONNECTED") || (data3 === "DISCONNECTED")) || (data3 === "UNKNOWN"))){
validate375.errors = [{instancePath:instancePath+"/cable_status",schemaPath:"#/properties/cable_status/enum",keyword:"enum",params:{allowedValues: schema170.properties.cable_status.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interface_status !== undefined){
let data4 = data.interface_status;
const _errs8 = errors;
if(typeof data4 !== "string"){
validate375.errors = [{instancePath:instancePath+"/interface_status",schemaPath:"#/properties/interface_status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data4 === "UP") || (data4 === "DOWN")) || (data4 === "MISSING")) || (data4 === "UNKNOWN")) || (data4 === "NOTPRESENT")) || (data4 === "LOWERLAYERDOWN")) || (data4 === "TESTING")) || (data4 === "DORMANT"))){
validate375.errors = [{instancePath:instancePath+"/interface_status",schemaPath:"#/properties/interface_status/enum",keyword:"enum",params:{allowedValues: schema170.properties.interface_status.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mac_address !== undefined){
const _errs10 = errors;
if(typeof data.mac_address !== "string"){
validate375.errors = [{instancePath:instancePath+"/mac_address",schemaPath:"#/properties/mac_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
const _errs12 = errors;
if(typeof data.timestamp !== "string"){
validate375.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
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
}
}
else {
validate375.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate375.errors = vErrors;
return errors === 0;
}


function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeNetworkStatusV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.node_name === undefined) && (missing0 = "node_name"))) || ((data.update_status === undefined) && (missing0 = "update_status"))) || ((data.network_status === undefined) && (missing0 = "network_status"))) || ((data.network_details === undefined) && (missing0 = "network_details"))){
validate372.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "node_name")) || (key0 === "update_status")) || (key0 === "network_status")) || (key0 === "network_details"))){
validate372.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate372.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_name !== undefined){
const _errs4 = errors;
if(typeof data.node_name !== "string"){
validate372.errors = [{instancePath:instancePath+"/node_name",schemaPath:"#/properties/node_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.update_status !== undefined){
let data2 = data.update_status;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate372.errors = [{instancePath:instancePath+"/update_status",schemaPath:"#/properties/update_status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "CHANGES_APPLIED") || (data2 === "CHANGES_PENDING")) || (data2 === "UNAVAILABLE"))){
validate372.errors = [{instancePath:instancePath+"/update_status",schemaPath:"#/properties/update_status/enum",keyword:"enum",params:{allowedValues: schema168.properties.update_status.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_status !== undefined){
const _errs8 = errors;
if(!(validate373(data.network_status, {instancePath:instancePath+"/network_status",parentData:data,parentDataProperty:"network_status",rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_details !== undefined){
const _errs9 = errors;
if(!(validate375(data.network_details, {instancePath:instancePath+"/network_details",parentData:data,parentDataProperty:"network_details",rootData}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate372.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate372.errors = vErrors;
return errors === 0;
}


function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeNetworkStatusV1List" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate372(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate371.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate371.errors = vErrors;
return errors === 0;
}


const schema171 = {"$id":"NodeConnectionsList","type":"array","items":{"$ref":"NodeConnections"}};
const schema172 = {"$id":"NodeConnections","type":"object","required":["id","connections"],"properties":{"id":{"type":"integer"},"connections":{"type":"array","items":{"$ref":"ConnectionInfo"}}},"additionalProperties":false};
const schema173 = {"$id":"ConnectionInfo","type":"object","required":["type","network_address","tenant_id"],"properties":{"type":{"type":"string","enum":["CONNECTION_TYPE_NFS","CONNECTION_TYPE_SMB","CONNECTION_TYPE_FTP","CONNECTION_TYPE_REST","CONNECTION_TYPE_S3"]},"network_address":{"type":"string"},"tenant_id":{"type":"integer"}},"additionalProperties":false};

function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ConnectionInfo" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.network_address === undefined) && (missing0 = "network_address"))) || ((data.tenant_id === undefined) && (missing0 = "tenant_id"))){
validate382.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "network_address")) || (key0 === "tenant_id"))){
validate382.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate382.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data0 === "CONNECTION_TYPE_NFS") || (data0 === "CONNECTION_TYPE_SMB")) || (data0 === "CONNECTION_TYPE_FTP")) || (data0 === "CONNECTION_TYPE_REST")) || (data0 === "CONNECTION_TYPE_S3"))){
validate382.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema173.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_address !== undefined){
const _errs4 = errors;
if(typeof data.network_address !== "string"){
validate382.errors = [{instancePath:instancePath+"/network_address",schemaPath:"#/properties/network_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data2 = data.tenant_id;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate382.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
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
validate382.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate382.errors = vErrors;
return errors === 0;
}


function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeConnections" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.connections === undefined) && (missing0 = "connections"))){
validate381.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "connections"))){
validate381.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate381.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined){
let data1 = data.connections;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate382(data1[i0], {instancePath:instancePath+"/connections/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "array"}}];
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
validate381.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate381.errors = vErrors;
return errors === 0;
}


function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeConnectionsList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate381(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate380.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate380.errors = vErrors;
return errors === 0;
}

const schema174 = {"$id":"NetworkInterfaceList","type":"array","items":{"$ref":"NetworkInterface"}};
const schema175 = {"$id":"NetworkInterface","type":"object","required":["id","name","default_gateway","default_gateway_ipv6","bonding_mode","mtu"],"properties":{"id":{"type":"integer","minimum":0},"name":{"type":"string","maxLength":64},"default_gateway":{"type":"string","maxLength":45},"default_gateway_ipv6":{"type":"string","maxLength":45},"bonding_mode":{"type":"string","enum":["ACTIVE_BACKUP","IEEE_8023AD"]},"mtu":{"type":"integer","minimum":0,"maximum":65535}},"additionalProperties":false};

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkInterface" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.default_gateway === undefined) && (missing0 = "default_gateway"))) || ((data.default_gateway_ipv6 === undefined) && (missing0 = "default_gateway_ipv6"))) || ((data.bonding_mode === undefined) && (missing0 = "bonding_mode"))) || ((data.mtu === undefined) && (missing0 = "mtu"))){
validate386.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "default_gateway")) || (key0 === "default_gateway_ipv6")) || (key0 === "bonding_mode")) || (key0 === "mtu"))){
validate386.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate386.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate386.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 64){
validate386.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate386.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_gateway !== undefined){
let data2 = data.default_gateway;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 45){
validate386.errors = [{instancePath:instancePath+"/default_gateway",schemaPath:"#/properties/default_gateway/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
}
else {
validate386.errors = [{instancePath:instancePath+"/default_gateway",schemaPath:"#/properties/default_gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_gateway_ipv6 !== undefined){
let data3 = data.default_gateway_ipv6;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 45){
validate386.errors = [{instancePath:instancePath+"/default_gateway_ipv6",schemaPath:"#/properties/default_gateway_ipv6/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
}
else {
validate386.errors = [{instancePath:instancePath+"/default_gateway_ipv6",schemaPath:"#/properties/default_gateway_ipv6/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bonding_mode !== undefined){
let data4 = data.bonding_mode;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate386.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "ACTIVE_BACKUP") || (data4 === "IEEE_8023AD"))){
validate386.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/enum",keyword:"enum",params:{allowedValues: schema175.properties.bonding_mode.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data5 = data.mtu;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate386.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
validate386.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate386.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
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
}
else {
validate386.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate386.errors = vErrors;
return errors === 0;
}


function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkInterfaceList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate386(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate385.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate385.errors = vErrors;
return errors === 0;
}


const schema176 = {"$id":"NetworkList","type":"array","items":{"$ref":"Network"}};
const schema177 = {"$id":"Network","type":"object","required":["name","id","assigned_by","floating_ip_ranges","dns_servers","dns_search_domains","ip_ranges","netmask","mtu","vlan_id","tenant_id"],"properties":{"name":{"type":"string","maxLength":64},"id":{"type":"integer","minimum":0},"assigned_by":{"type":"string","enum":["DHCP","STATIC","LINK_LOCAL"]},"floating_ip_ranges":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"dns_servers":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"dns_search_domains":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"ip_ranges":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"netmask":{"type":"string","maxLength":64},"mtu":{"type":["integer","null"],"minimum":0,"maximum":65535},"vlan_id":{"type":["integer","null"],"minimum":0,"maximum":4095},"tenant_id":{"type":["integer","null"],"minimum":0}},"additionalProperties":false};

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Network" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.name === undefined) && (missing0 = "name")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.assigned_by === undefined) && (missing0 = "assigned_by"))) || ((data.floating_ip_ranges === undefined) && (missing0 = "floating_ip_ranges"))) || ((data.dns_servers === undefined) && (missing0 = "dns_servers"))) || ((data.dns_search_domains === undefined) && (missing0 = "dns_search_domains"))) || ((data.ip_ranges === undefined) && (missing0 = "ip_ranges"))) || ((data.netmask === undefined) && (missing0 = "netmask"))) || ((data.mtu === undefined) && (missing0 = "mtu"))) || ((data.vlan_id === undefined) && (missing0 = "vlan_id"))) || ((data.tenant_id === undefined) && (missing0 = "tenant_id"))){
validate389.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema177.properties, key0))){
validate389.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(data0.length > 64){
validate389.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate389.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate389.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate389.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assigned_by !== undefined){
let data2 = data.assigned_by;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate389.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "DHCP") || (data2 === "STATIC")) || (data2 === "LINK_LOCAL"))){
validate389.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/enum",keyword:"enum",params:{allowedValues: schema177.properties.assigned_by.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.floating_ip_ranges !== undefined){
let data3 = data.floating_ip_ranges;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate389.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 255){
validate389.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate389.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate389.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_servers !== undefined){
let data5 = data.dns_servers;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate389.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 255){
validate389.errors = [{instancePath:instancePath+"/dns_servers/" + i1,schemaPath:"#/properties/dns_servers/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate389.errors = [{instancePath:instancePath+"/dns_servers/" + i1,schemaPath:"#/properties/dns_servers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate389.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_search_domains !== undefined){
let data7 = data.dns_search_domains;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate389.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 255){
validate389.errors = [{instancePath:instancePath+"/dns_search_domains/" + i2,schemaPath:"#/properties/dns_search_domains/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate389.errors = [{instancePath:instancePath+"/dns_search_domains/" + i2,schemaPath:"#/properties/dns_search_domains/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate389.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_ranges !== undefined){
let data9 = data.ip_ranges;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
if(data9.length > 1000){
validate389.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(data10.length > 255){
validate389.errors = [{instancePath:instancePath+"/ip_ranges/" + i3,schemaPath:"#/properties/ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate389.errors = [{instancePath:instancePath+"/ip_ranges/" + i3,schemaPath:"#/properties/ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate389.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
let data11 = data.netmask;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 64){
validate389.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate389.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data12 = data.mtu;
const _errs26 = errors;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
validate389.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: schema177.properties.mtu.type}}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
validate389.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate389.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vlan_id !== undefined){
let data13 = data.vlan_id;
const _errs28 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate389.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/type",keyword:"type",params:{type: schema177.properties.vlan_id.type}}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4095 || isNaN(data13)){
validate389.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4095}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate389.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data14 = data.tenant_id;
const _errs30 = errors;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
validate389.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: schema177.properties.tenant_id.type}}];
return false;
}
if(errors === _errs30){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate389.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs30 === errors;
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
}
}
}
}
}
}
else {
validate389.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate389.errors = vErrors;
return errors === 0;
}


function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate389(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate388.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate388.errors = vErrors;
return errors === 0;
}


const schema178 = {"$id":"NodeInterfaceStatusList","type":"array","items":{"$ref":"NodeInterfaceStatus"}};
const schema179 = {"$id":"NodeInterfaceStatus","type":"object","required":["node_id","node_name","update_status","interface_details","interface_status","network_statuses","aws_status","azure_status","gcp_status"],"properties":{"node_id":{"type":"integer"},"node_name":{"type":"string"},"update_status":{"type":"string","enum":["CHANGES_APPLIED","CHANGES_PENDING","UNAVAILABLE"]},"interface_details":{"$ref":"PortDetails"},"interface_status":{"$ref":"InterfaceState"},"network_statuses":{"type":"array","items":{"$ref":"NetworkState"}},"aws_status":{"oneOf":[{"$ref":"AwsNetworkState"},{"type":"null"}]},"azure_status":{"oneOf":[{"$ref":"AzureNetworkState"},{"type":"null"}]},"gcp_status":{"oneOf":[{"$ref":"GcpNetworkState"},{"type":"null"}]}},"additionalProperties":false};
const schema180 = {"$id":"InterfaceState","type":"object","required":["interface_id","name","default_gateway","default_gateway_ipv6","bonding_mode","mtu"],"properties":{"interface_id":{"type":"integer"},"name":{"type":"string"},"default_gateway":{"type":"string"},"default_gateway_ipv6":{"type":"string"},"bonding_mode":{"type":"string","enum":["ACTIVE_BACKUP","IEEE_8023AD"]},"mtu":{"type":"integer","minimum":0,"maximum":65535}},"additionalProperties":false};

function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InterfaceState" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.interface_id === undefined) && (missing0 = "interface_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.default_gateway === undefined) && (missing0 = "default_gateway"))) || ((data.default_gateway_ipv6 === undefined) && (missing0 = "default_gateway_ipv6"))) || ((data.bonding_mode === undefined) && (missing0 = "bonding_mode"))) || ((data.mtu === undefined) && (missing0 = "mtu"))){
validate394.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "interface_id") || (key0 === "name")) || (key0 === "default_gateway")) || (key0 === "default_gateway_ipv6")) || (key0 === "bonding_mode")) || (key0 === "mtu"))){
validate394.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.interface_id !== undefined){
let data0 = data.interface_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate394.errors = [{instancePath:instancePath+"/interface_id",schemaPath:"#/properties/interface_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate394.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_gateway !== undefined){
const _errs6 = errors;
if(typeof data.default_gateway !== "string"){
validate394.errors = [{instancePath:instancePath+"/default_gateway",schemaPath:"#/properties/default_gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_gateway_ipv6 !== undefined){
const _errs8 = errors;
if(typeof data.default_gateway_ipv6 !== "string"){
validate394.errors = [{instancePath:instancePath+"/default_gateway_ipv6",schemaPath:"#/properties/default_gateway_ipv6/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bonding_mode !== undefined){
let data4 = data.bonding_mode;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate394.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "ACTIVE_BACKUP") || (data4 === "IEEE_8023AD"))){
validate394.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/enum",keyword:"enum",params:{allowedValues: schema180.properties.bonding_mode.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data5 = data.mtu;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate394.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
validate394.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate394.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
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
}
else {
validate394.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate394.errors = vErrors;
return errors === 0;
}

const schema181 = {"$id":"NetworkState","type":"object","required":["name","assigned_by","address","floating_addresses","dns_servers","dns_search_domains","netmask","mtu","vlan_id"],"properties":{"name":{"type":"string"},"assigned_by":{"type":"string","enum":["DHCP","STATIC","LINK_LOCAL"]},"address":{"type":"string"},"floating_addresses":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"dns_servers":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"dns_search_domains":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"netmask":{"type":"string"},"mtu":{"type":"integer","minimum":0,"maximum":65535},"vlan_id":{"type":"integer"}},"additionalProperties":false};

function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkState" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.name === undefined) && (missing0 = "name")) || ((data.assigned_by === undefined) && (missing0 = "assigned_by"))) || ((data.address === undefined) && (missing0 = "address"))) || ((data.floating_addresses === undefined) && (missing0 = "floating_addresses"))) || ((data.dns_servers === undefined) && (missing0 = "dns_servers"))) || ((data.dns_search_domains === undefined) && (missing0 = "dns_search_domains"))) || ((data.netmask === undefined) && (missing0 = "netmask"))) || ((data.mtu === undefined) && (missing0 = "mtu"))) || ((data.vlan_id === undefined) && (missing0 = "vlan_id"))){
validate396.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema181.properties, key0))){
validate396.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate396.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assigned_by !== undefined){
let data1 = data.assigned_by;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate396.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "DHCP") || (data1 === "STATIC")) || (data1 === "LINK_LOCAL"))){
validate396.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/enum",keyword:"enum",params:{allowedValues: schema181.properties.assigned_by.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs6 = errors;
if(typeof data.address !== "string"){
validate396.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.floating_addresses !== undefined){
let data3 = data.floating_addresses;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate396.errors = [{instancePath:instancePath+"/floating_addresses",schemaPath:"#/properties/floating_addresses/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 255){
validate396.errors = [{instancePath:instancePath+"/floating_addresses/" + i0,schemaPath:"#/properties/floating_addresses/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate396.errors = [{instancePath:instancePath+"/floating_addresses/" + i0,schemaPath:"#/properties/floating_addresses/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate396.errors = [{instancePath:instancePath+"/floating_addresses",schemaPath:"#/properties/floating_addresses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_servers !== undefined){
let data5 = data.dns_servers;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate396.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 255){
validate396.errors = [{instancePath:instancePath+"/dns_servers/" + i1,schemaPath:"#/properties/dns_servers/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate396.errors = [{instancePath:instancePath+"/dns_servers/" + i1,schemaPath:"#/properties/dns_servers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate396.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_search_domains !== undefined){
let data7 = data.dns_search_domains;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate396.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 255){
validate396.errors = [{instancePath:instancePath+"/dns_search_domains/" + i2,schemaPath:"#/properties/dns_search_domains/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate396.errors = [{instancePath:instancePath+"/dns_search_domains/" + i2,schemaPath:"#/properties/dns_search_domains/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate396.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
const _errs20 = errors;
if(typeof data.netmask !== "string"){
validate396.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data10 = data.mtu;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate396.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 65535 || isNaN(data10)){
validate396.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate396.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vlan_id !== undefined){
let data11 = data.vlan_id;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate396.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs24 === errors;
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
}
}
}
}
else {
validate396.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate396.errors = vErrors;
return errors === 0;
}

const schema182 = {"$id":"AwsNetworkState","type":"object","required":["eni_id","device_number","private_ipv4_addresses","subnet_id","subnet_mask","vpc_id","security_groups"],"properties":{"eni_id":{"type":"string"},"device_number":{"type":"integer"},"private_ipv4_addresses":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"subnet_id":{"type":"string"},"subnet_mask":{"type":"string"},"vpc_id":{"type":"string"},"security_groups":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}}},"additionalProperties":false};

function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AwsNetworkState" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.eni_id === undefined) && (missing0 = "eni_id")) || ((data.device_number === undefined) && (missing0 = "device_number"))) || ((data.private_ipv4_addresses === undefined) && (missing0 = "private_ipv4_addresses"))) || ((data.subnet_id === undefined) && (missing0 = "subnet_id"))) || ((data.subnet_mask === undefined) && (missing0 = "subnet_mask"))) || ((data.vpc_id === undefined) && (missing0 = "vpc_id"))) || ((data.security_groups === undefined) && (missing0 = "security_groups"))){
validate398.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "eni_id") || (key0 === "device_number")) || (key0 === "private_ipv4_addresses")) || (key0 === "subnet_id")) || (key0 === "subnet_mask")) || (key0 === "vpc_id")) || (key0 === "security_groups"))){
validate398.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.eni_id !== undefined){
const _errs2 = errors;
if(typeof data.eni_id !== "string"){
validate398.errors = [{instancePath:instancePath+"/eni_id",schemaPath:"#/properties/eni_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_number !== undefined){
let data1 = data.device_number;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate398.errors = [{instancePath:instancePath+"/device_number",schemaPath:"#/properties/device_number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_ipv4_addresses !== undefined){
let data2 = data.private_ipv4_addresses;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate398.errors = [{instancePath:instancePath+"/private_ipv4_addresses",schemaPath:"#/properties/private_ipv4_addresses/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 255){
validate398.errors = [{instancePath:instancePath+"/private_ipv4_addresses/" + i0,schemaPath:"#/properties/private_ipv4_addresses/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate398.errors = [{instancePath:instancePath+"/private_ipv4_addresses/" + i0,schemaPath:"#/properties/private_ipv4_addresses/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate398.errors = [{instancePath:instancePath+"/private_ipv4_addresses",schemaPath:"#/properties/private_ipv4_addresses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subnet_id !== undefined){
const _errs10 = errors;
if(typeof data.subnet_id !== "string"){
validate398.errors = [{instancePath:instancePath+"/subnet_id",schemaPath:"#/properties/subnet_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subnet_mask !== undefined){
const _errs12 = errors;
if(typeof data.subnet_mask !== "string"){
validate398.errors = [{instancePath:instancePath+"/subnet_mask",schemaPath:"#/properties/subnet_mask/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vpc_id !== undefined){
const _errs14 = errors;
if(typeof data.vpc_id !== "string"){
validate398.errors = [{instancePath:instancePath+"/vpc_id",schemaPath:"#/properties/vpc_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.security_groups !== undefined){
let data7 = data.security_groups;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate398.errors = [{instancePath:instancePath+"/security_groups",schemaPath:"#/properties/security_groups/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 255){
validate398.errors = [{instancePath:instancePath+"/security_groups/" + i1,schemaPath:"#/properties/security_groups/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate398.errors = [{instancePath:instancePath+"/security_groups/" + i1,schemaPath:"#/properties/security_groups/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate398.errors = [{instancePath:instancePath+"/security_groups",schemaPath:"#/properties/security_groups/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
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
}
}
else {
validate398.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate398.errors = vErrors;
return errors === 0;
}

const schema183 = {"$id":"AzureNetworkState","type":"object","required":["private_ipv4_address","network","subnet_mask"],"properties":{"private_ipv4_address":{"type":"string"},"network":{"type":"string"},"subnet_mask":{"type":"string"}},"additionalProperties":false};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AzureNetworkState" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.private_ipv4_address === undefined) && (missing0 = "private_ipv4_address")) || ((data.network === undefined) && (missing0 = "network"))) || ((data.subnet_mask === undefined) && (missing0 = "subnet_mask"))){
validate400.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "private_ipv4_address") || (key0 === "network")) || (key0 === "subnet_mask"))){
validate400.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.private_ipv4_address !== undefined){
const _errs2 = errors;
if(typeof data.private_ipv4_address !== "string"){
validate400.errors = [{instancePath:instancePath+"/private_ipv4_address",schemaPath:"#/properties/private_ipv4_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs4 = errors;
if(typeof data.network !== "string"){
validate400.errors = [{instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subnet_mask !== undefined){
const _errs6 = errors;
if(typeof data.subnet_mask !== "string"){
validate400.errors = [{instancePath:instancePath+"/subnet_mask",schemaPath:"#/properties/subnet_mask/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate400.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate400.errors = vErrors;
return errors === 0;
}

const schema184 = {"$id":"GcpNetworkState","type":"object","required":["private_ipv4_address","ip_aliases","network","subnet_mask"],"properties":{"private_ipv4_address":{"type":"string"},"ip_aliases":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"network":{"type":"string"},"subnet_mask":{"type":"string"}},"additionalProperties":false};

function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="GcpNetworkState" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.private_ipv4_address === undefined) && (missing0 = "private_ipv4_address")) || ((data.ip_aliases === undefined) && (missing0 = "ip_aliases"))) || ((data.network === undefined) && (missing0 = "network"))) || ((data.subnet_mask === undefined) && (missing0 = "subnet_mask"))){
validate402.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "private_ipv4_address") || (key0 === "ip_aliases")) || (key0 === "network")) || (key0 === "subnet_mask"))){
validate402.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.private_ipv4_address !== undefined){
const _errs2 = errors;
if(typeof data.private_ipv4_address !== "string"){
validate402.errors = [{instancePath:instancePath+"/private_ipv4_address",schemaPath:"#/properties/private_ipv4_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_aliases !== undefined){
let data1 = data.ip_aliases;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate402.errors = [{instancePath:instancePath+"/ip_aliases",schemaPath:"#/properties/ip_aliases/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 255){
validate402.errors = [{instancePath:instancePath+"/ip_aliases/" + i0,schemaPath:"#/properties/ip_aliases/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate402.errors = [{instancePath:instancePath+"/ip_aliases/" + i0,schemaPath:"#/properties/ip_aliases/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate402.errors = [{instancePath:instancePath+"/ip_aliases",schemaPath:"#/properties/ip_aliases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs8 = errors;
if(typeof data.network !== "string"){
validate402.errors = [{instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subnet_mask !== undefined){
const _errs10 = errors;
if(typeof data.subnet_mask !== "string"){
validate402.errors = [{instancePath:instancePath+"/subnet_mask",schemaPath:"#/properties/subnet_mask/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
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
else {
validate402.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate402.errors = vErrors;
return errors === 0;
}


function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeInterfaceStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.node_id === undefined) && (missing0 = "node_id")) || ((data.node_name === undefined) && (missing0 = "node_name"))) || ((data.update_status === undefined) && (missing0 = "update_status"))) || ((data.interface_details === undefined) && (missing0 = "interface_details"))) || ((data.interface_status === undefined) && (missing0 = "interface_status"))) || ((data.network_statuses === undefined) && (missing0 = "network_statuses"))) || ((data.aws_status === undefined) && (missing0 = "aws_status"))) || ((data.azure_status === undefined) && (missing0 = "azure_status"))) || ((data.gcp_status === undefined) && (missing0 = "gcp_status"))){
validate392.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema179.properties, key0))){
validate392.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_id !== undefined){
let data0 = data.node_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate392.errors = [{instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_name !== undefined){
const _errs4 = errors;
if(typeof data.node_name !== "string"){
validate392.errors = [{instancePath:instancePath+"/node_name",schemaPath:"#/properties/node_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.update_status !== undefined){
let data2 = data.update_status;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate392.errors = [{instancePath:instancePath+"/update_status",schemaPath:"#/properties/update_status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "CHANGES_APPLIED") || (data2 === "CHANGES_PENDING")) || (data2 === "UNAVAILABLE"))){
validate392.errors = [{instancePath:instancePath+"/update_status",schemaPath:"#/properties/update_status/enum",keyword:"enum",params:{allowedValues: schema179.properties.update_status.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interface_details !== undefined){
const _errs8 = errors;
if(!(validate375(data.interface_details, {instancePath:instancePath+"/interface_details",parentData:data,parentDataProperty:"interface_details",rootData}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interface_status !== undefined){
const _errs9 = errors;
if(!(validate394(data.interface_status, {instancePath:instancePath+"/interface_status",parentData:data,parentDataProperty:"interface_status",rootData}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_statuses !== undefined){
let data5 = data.network_statuses;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate396(data5[i0], {instancePath:instancePath+"/network_statuses/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate392.errors = [{instancePath:instancePath+"/network_statuses",schemaPath:"#/properties/network_statuses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aws_status !== undefined){
let data7 = data.aws_status;
const _errs13 = errors;
const _errs14 = errors;
let valid2 = false;
let passing0 = null;
const _errs15 = errors;
if(!(validate398(data7, {instancePath:instancePath+"/aws_status",parentData:data,parentDataProperty:"aws_status",rootData}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data7 !== null){
const err0 = {instancePath:instancePath+"/aws_status",schemaPath:"#/properties/aws_status/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/aws_status",schemaPath:"#/properties/aws_status/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate392.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.azure_status !== undefined){
let data8 = data.azure_status;
const _errs18 = errors;
const _errs19 = errors;
let valid3 = false;
let passing1 = null;
const _errs20 = errors;
if(!(validate400(data8, {instancePath:instancePath+"/azure_status",parentData:data,parentDataProperty:"azure_status",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs21 = errors;
if(data8 !== null){
const err2 = {instancePath:instancePath+"/azure_status",schemaPath:"#/properties/azure_status/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs21 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
const err3 = {instancePath:instancePath+"/azure_status",schemaPath:"#/properties/azure_status/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate392.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gcp_status !== undefined){
let data9 = data.gcp_status;
const _errs23 = errors;
const _errs24 = errors;
let valid4 = false;
let passing2 = null;
const _errs25 = errors;
if(!(validate402(data9, {instancePath:instancePath+"/gcp_status",parentData:data,parentDataProperty:"gcp_status",rootData}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
if(_valid2){
valid4 = true;
passing2 = 0;
}
const _errs26 = errors;
if(data9 !== null){
const err4 = {instancePath:instancePath+"/gcp_status",schemaPath:"#/properties/gcp_status/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs26 === errors;
if(_valid2 && valid4){
valid4 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid4 = true;
passing2 = 1;
}
}
if(!valid4){
const err5 = {instancePath:instancePath+"/gcp_status",schemaPath:"#/properties/gcp_status/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate392.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
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
}
}
}
}
else {
validate392.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate392.errors = vErrors;
return errors === 0;
}


function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeInterfaceStatusList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate392(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate391.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate391.errors = vErrors;
return errors === 0;
}


const schema185 = {"$id":"NetworkConfig","type":"object","additionalProperties":false,"required":["managed_interfaces","frontend_networks"],"properties":{"managed_interfaces":{"oneOf":[{"$ref":"ManagedInterfaces"},{"type":"null"}]},"frontend_networks":{"type":"array","maxItems":1000,"items":{"$ref":"FrontendNetwork"}}}};
const schema186 = {"$id":"ManagedInterfaces","type":"object","additionalProperties":false,"required":["frontend_bond_config","frontend_vlans"],"properties":{"frontend_bond_config":{"$ref":"BondConfig"},"frontend_vlans":{"type":"array","maxItems":1000,"items":{"$ref":"VlanConfig"}},"backend_bond_config":{"oneOf":[{"$ref":"BondConfig"},{"type":"null"}]}}};
const schema187 = {"$id":"BondConfig","type":"object","additionalProperties":false,"required":["interface_name","bonding_mode","mtu","networks"],"properties":{"interface_name":{"type":"string","maxLength":64},"bonding_mode":{"type":"string","enum":["ACTIVE_BACKUP","IEEE_8023AD"]},"mtu":{"type":"integer","minimum":0,"maximum":65535},"networks":{"type":"array","maxItems":1000,"items":{"type":"integer","minimum":0}}}};

function validate407(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BondConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.interface_name === undefined) && (missing0 = "interface_name")) || ((data.bonding_mode === undefined) && (missing0 = "bonding_mode"))) || ((data.mtu === undefined) && (missing0 = "mtu"))) || ((data.networks === undefined) && (missing0 = "networks"))){
validate407.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "interface_name") || (key0 === "bonding_mode")) || (key0 === "mtu")) || (key0 === "networks"))){
validate407.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.interface_name !== undefined){
let data0 = data.interface_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 64){
validate407.errors = [{instancePath:instancePath+"/interface_name",schemaPath:"#/properties/interface_name/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate407.errors = [{instancePath:instancePath+"/interface_name",schemaPath:"#/properties/interface_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bonding_mode !== undefined){
let data1 = data.bonding_mode;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate407.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "ACTIVE_BACKUP") || (data1 === "IEEE_8023AD"))){
validate407.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/enum",keyword:"enum",params:{allowedValues: schema187.properties.bonding_mode.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data2 = data.mtu;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate407.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate407.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate407.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.networks !== undefined){
let data3 = data.networks;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate407.errors = [{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate407.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate407.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate407.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate407.errors = vErrors;
return errors === 0;
}

const schema188 = {"$id":"VlanConfig","type":"object","additionalProperties":false,"required":["vlan_id","mtu","network_id","secondary_network_id"],"properties":{"vlan_id":{"type":"integer","minimum":0,"maximum":4095},"mtu":{"type":["integer","null"],"minimum":0,"maximum":65535},"network_id":{"type":"integer","minimum":0},"secondary_network_id":{"type":["integer","null"],"minimum":0}}};

function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="VlanConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.vlan_id === undefined) && (missing0 = "vlan_id")) || ((data.mtu === undefined) && (missing0 = "mtu"))) || ((data.network_id === undefined) && (missing0 = "network_id"))) || ((data.secondary_network_id === undefined) && (missing0 = "secondary_network_id"))){
validate409.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "vlan_id") || (key0 === "mtu")) || (key0 === "network_id")) || (key0 === "secondary_network_id"))){
validate409.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.vlan_id !== undefined){
let data0 = data.vlan_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate409.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4095 || isNaN(data0)){
validate409.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4095}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate409.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data1 = data.mtu;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate409.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: schema188.properties.mtu.type}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate409.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate409.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_id !== undefined){
let data2 = data.network_id;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate409.errors = [{instancePath:instancePath+"/network_id",schemaPath:"#/properties/network_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate409.errors = [{instancePath:instancePath+"/network_id",schemaPath:"#/properties/network_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secondary_network_id !== undefined){
let data3 = data.secondary_network_id;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate409.errors = [{instancePath:instancePath+"/secondary_network_id",schemaPath:"#/properties/secondary_network_id/type",keyword:"type",params:{type: schema188.properties.secondary_network_id.type}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate409.errors = [{instancePath:instancePath+"/secondary_network_id",schemaPath:"#/properties/secondary_network_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
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
else {
validate409.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate409.errors = vErrors;
return errors === 0;
}


function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ManagedInterfaces" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.frontend_bond_config === undefined) && (missing0 = "frontend_bond_config")) || ((data.frontend_vlans === undefined) && (missing0 = "frontend_vlans"))){
validate406.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "frontend_bond_config") || (key0 === "frontend_vlans")) || (key0 === "backend_bond_config"))){
validate406.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.frontend_bond_config !== undefined){
const _errs2 = errors;
if(!(validate407(data.frontend_bond_config, {instancePath:instancePath+"/frontend_bond_config",parentData:data,parentDataProperty:"frontend_bond_config",rootData}))){
vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frontend_vlans !== undefined){
let data1 = data.frontend_vlans;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate406.errors = [{instancePath:instancePath+"/frontend_vlans",schemaPath:"#/properties/frontend_vlans/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate409(data1[i0], {instancePath:instancePath+"/frontend_vlans/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate406.errors = [{instancePath:instancePath+"/frontend_vlans",schemaPath:"#/properties/frontend_vlans/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backend_bond_config !== undefined){
let data3 = data.backend_bond_config;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate407(data3, {instancePath:instancePath+"/backend_bond_config",parentData:data,parentDataProperty:"backend_bond_config",rootData}))){
vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/backend_bond_config",schemaPath:"#/properties/backend_bond_config/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/backend_bond_config",schemaPath:"#/properties/backend_bond_config/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate406.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
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
validate406.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate406.errors = vErrors;
return errors === 0;
}

const schema189 = {"$id":"FrontendNetwork","type":"object","additionalProperties":false,"required":["id","name","addresses"],"properties":{"id":{"type":"integer","minimum":0},"name":{"type":"string","maxLength":64},"addresses":{"$ref":"NetworkAddresses"},"tenant_id":{"type":["integer","null"],"minimum":0}}};
const schema190 = {"$id":"NetworkAddresses","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["DHCP","HOST","STATIC"]},"static_addresses":{"oneOf":[{"$ref":"StaticAddresses"},{"type":"null"}]},"dhcp_addresses":{"oneOf":[{"$ref":"DhcpAddresses"},{"type":"null"}]},"host_addresses":{"oneOf":[{"$ref":"HostAddresses"},{"type":"null"}]}}};
const schema191 = {"$id":"StaticAddresses","type":"object","additionalProperties":false,"required":["default_gateway","ip_ranges","floating_ip_ranges","netmask"],"properties":{"default_gateway":{"type":"string","maxLength":45},"ip_ranges":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"floating_ip_ranges":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"netmask":{"type":"string","maxLength":64}}};

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StaticAddresses" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.default_gateway === undefined) && (missing0 = "default_gateway")) || ((data.ip_ranges === undefined) && (missing0 = "ip_ranges"))) || ((data.floating_ip_ranges === undefined) && (missing0 = "floating_ip_ranges"))) || ((data.netmask === undefined) && (missing0 = "netmask"))){
validate415.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "default_gateway") || (key0 === "ip_ranges")) || (key0 === "floating_ip_ranges")) || (key0 === "netmask"))){
validate415.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.default_gateway !== undefined){
let data0 = data.default_gateway;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 45){
validate415.errors = [{instancePath:instancePath+"/default_gateway",schemaPath:"#/properties/default_gateway/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
}
else {
validate415.errors = [{instancePath:instancePath+"/default_gateway",schemaPath:"#/properties/default_gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_ranges !== undefined){
let data1 = data.ip_ranges;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate415.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 255){
validate415.errors = [{instancePath:instancePath+"/ip_ranges/" + i0,schemaPath:"#/properties/ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate415.errors = [{instancePath:instancePath+"/ip_ranges/" + i0,schemaPath:"#/properties/ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate415.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.floating_ip_ranges !== undefined){
let data3 = data.floating_ip_ranges;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate415.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 255){
validate415.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i1,schemaPath:"#/properties/floating_ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate415.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i1,schemaPath:"#/properties/floating_ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate415.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
let data5 = data.netmask;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 64){
validate415.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate415.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
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
else {
validate415.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate415.errors = vErrors;
return errors === 0;
}

const schema192 = {"$id":"DhcpAddresses","type":"object","additionalProperties":false,"required":["floating_ip_ranges","netmask"],"properties":{"floating_ip_ranges":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"netmask":{"type":["string","null"],"maxLength":64}}};

function validate417(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DhcpAddresses" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.floating_ip_ranges === undefined) && (missing0 = "floating_ip_ranges")) || ((data.netmask === undefined) && (missing0 = "netmask"))){
validate417.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "floating_ip_ranges") || (key0 === "netmask"))){
validate417.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.floating_ip_ranges !== undefined){
let data0 = data.floating_ip_ranges;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate417.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 255){
validate417.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate417.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate417.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
let data2 = data.netmask;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate417.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: schema192.properties.netmask.type}}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 64){
validate417.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
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
else {
validate417.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate417.errors = vErrors;
return errors === 0;
}

const schema193 = {"$id":"HostAddresses","type":"object","additionalProperties":false,"required":["floating_ip_ranges","netmask"],"properties":{"floating_ip_ranges":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}},"netmask":{"type":["string","null"],"maxLength":64}}};

function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="HostAddresses" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.floating_ip_ranges === undefined) && (missing0 = "floating_ip_ranges")) || ((data.netmask === undefined) && (missing0 = "netmask"))){
validate419.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "floating_ip_ranges") || (key0 === "netmask"))){
validate419.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.floating_ip_ranges !== undefined){
let data0 = data.floating_ip_ranges;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate419.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 255){
validate419.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate419.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate419.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
let data2 = data.netmask;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate419.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: schema193.properties.netmask.type}}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 64){
validate419.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
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
else {
validate419.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate419.errors = vErrors;
return errors === 0;
}


function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkAddresses" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate414.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "static_addresses")) || (key0 === "dhcp_addresses")) || (key0 === "host_addresses"))){
validate414.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate414.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "DHCP") || (data0 === "HOST")) || (data0 === "STATIC"))){
validate414.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema190.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.static_addresses !== undefined){
let data1 = data.static_addresses;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate415(data1, {instancePath:instancePath+"/static_addresses",parentData:data,parentDataProperty:"static_addresses",rootData}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/static_addresses",schemaPath:"#/properties/static_addresses/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
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
const err1 = {instancePath:instancePath+"/static_addresses",schemaPath:"#/properties/static_addresses/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate414.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dhcp_addresses !== undefined){
let data2 = data.dhcp_addresses;
const _errs9 = errors;
const _errs10 = errors;
let valid2 = false;
let passing1 = null;
const _errs11 = errors;
if(!(validate417(data2, {instancePath:instancePath+"/dhcp_addresses",parentData:data,parentDataProperty:"dhcp_addresses",rootData}))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs12 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/dhcp_addresses",schemaPath:"#/properties/dhcp_addresses/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/dhcp_addresses",schemaPath:"#/properties/dhcp_addresses/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate414.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host_addresses !== undefined){
let data3 = data.host_addresses;
const _errs14 = errors;
const _errs15 = errors;
let valid3 = false;
let passing2 = null;
const _errs16 = errors;
if(!(validate419(data3, {instancePath:instancePath+"/host_addresses",parentData:data,parentDataProperty:"host_addresses",rootData}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
errors = vErrors.length;
}
var _valid2 = _errs16 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs17 = errors;
if(data3 !== null){
const err4 = {instancePath:instancePath+"/host_addresses",schemaPath:"#/properties/host_addresses/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs17 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/host_addresses",schemaPath:"#/properties/host_addresses/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate414.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
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
else {
validate414.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate414.errors = vErrors;
return errors === 0;
}


function validate413(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FrontendNetwork" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.addresses === undefined) && (missing0 = "addresses"))){
validate413.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "addresses")) || (key0 === "tenant_id"))){
validate413.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate413.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate413.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 64){
validate413.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate413.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addresses !== undefined){
const _errs6 = errors;
if(!(validate414(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data3 = data.tenant_id;
const _errs7 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate413.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: schema189.properties.tenant_id.type}}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate413.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs7 === errors;
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
else {
validate413.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate413.errors = vErrors;
return errors === 0;
}


function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.managed_interfaces === undefined) && (missing0 = "managed_interfaces")) || ((data.frontend_networks === undefined) && (missing0 = "frontend_networks"))){
validate405.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "managed_interfaces") || (key0 === "frontend_networks"))){
validate405.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.managed_interfaces !== undefined){
let data0 = data.managed_interfaces;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate406(data0, {instancePath:instancePath+"/managed_interfaces",parentData:data,parentDataProperty:"managed_interfaces",rootData}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/managed_interfaces",schemaPath:"#/properties/managed_interfaces/oneOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/managed_interfaces",schemaPath:"#/properties/managed_interfaces/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate405.errors = vErrors;
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
if(data.frontend_networks !== undefined){
let data1 = data.frontend_networks;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate405.errors = [{instancePath:instancePath+"/frontend_networks",schemaPath:"#/properties/frontend_networks/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate413(data1[i0], {instancePath:instancePath+"/frontend_networks/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate405.errors = [{instancePath:instancePath+"/frontend_networks",schemaPath:"#/properties/frontend_networks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate405.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate405.errors = vErrors;
return errors === 0;
}

const schema194 = {"$id":"NodeNetworkStatusList","type":"array","items":{"$ref":"NodeNetworkStatus"}};
const schema195 = {"$id":"NodeNetworkStatus","type":"object","required":["node_id","node_name","update_status","addresses"],"properties":{"node_id":{"type":"integer"},"node_name":{"type":"string"},"update_status":{"type":"string","enum":["CHANGES_APPLIED","CHANGES_PENDING","UNAVAILABLE"]},"addresses":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":255}}},"additionalProperties":false};

function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeNetworkStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.node_id === undefined) && (missing0 = "node_id")) || ((data.node_name === undefined) && (missing0 = "node_name"))) || ((data.update_status === undefined) && (missing0 = "update_status"))) || ((data.addresses === undefined) && (missing0 = "addresses"))){
validate424.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "node_id") || (key0 === "node_name")) || (key0 === "update_status")) || (key0 === "addresses"))){
validate424.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_id !== undefined){
let data0 = data.node_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate424.errors = [{instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_name !== undefined){
const _errs4 = errors;
if(typeof data.node_name !== "string"){
validate424.errors = [{instancePath:instancePath+"/node_name",schemaPath:"#/properties/node_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.update_status !== undefined){
let data2 = data.update_status;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate424.errors = [{instancePath:instancePath+"/update_status",schemaPath:"#/properties/update_status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "CHANGES_APPLIED") || (data2 === "CHANGES_PENDING")) || (data2 === "UNAVAILABLE"))){
validate424.errors = [{instancePath:instancePath+"/update_status",schemaPath:"#/properties/update_status/enum",keyword:"enum",params:{allowedValues: schema195.properties.update_status.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addresses !== undefined){
let data3 = data.addresses;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate424.errors = [{instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 255){
validate424.errors = [{instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/properties/addresses/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate424.errors = [{instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/properties/addresses/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate424.errors = [{instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate424.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate424.errors = vErrors;
return errors === 0;
}


function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeNetworkStatusList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate424(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate423.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate423.errors = vErrors;
return errors === 0;
}


const schema196 = {"$id":"InterfacesByNode","type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}};

function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InterfacesByNode" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data0[i0] !== "string"){
validate426.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate426.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate426.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate426.errors = vErrors;
return errors === 0;
}

const schema197 = {"$id":"RdmaSettings","type":"object","additionalProperties":false,"required":["rdma_enabled"],"properties":{"rdma_enabled":{"type":"boolean"}}};

function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RdmaSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rdma_enabled === undefined) && (missing0 = "rdma_enabled")){
validate427.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "rdma_enabled")){
validate427.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rdma_enabled !== undefined){
if(typeof data.rdma_enabled !== "boolean"){
validate427.errors = [{instancePath:instancePath+"/rdma_enabled",schemaPath:"#/properties/rdma_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
}
else {
validate427.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate427.errors = vErrors;
return errors === 0;
}

const schema198 = {"$id":"RdmaStatus","type":"object","required":["rdma_enabled","rdma_available"],"properties":{"rdma_enabled":{"type":"boolean"},"rdma_available":{"type":"boolean"}},"additionalProperties":false};

function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RdmaStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rdma_enabled === undefined) && (missing0 = "rdma_enabled")) || ((data.rdma_available === undefined) && (missing0 = "rdma_available"))){
validate428.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "rdma_enabled") || (key0 === "rdma_available"))){
validate428.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rdma_enabled !== undefined){
const _errs2 = errors;
if(typeof data.rdma_enabled !== "boolean"){
validate428.errors = [{instancePath:instancePath+"/rdma_enabled",schemaPath:"#/properties/rdma_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rdma_available !== undefined){
const _errs4 = errors;
if(typeof data.rdma_available !== "boolean"){
validate428.errors = [{instancePath:instancePath+"/rdma_available",schemaPath:"#/properties/rdma_available/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
validate428.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate428.errors = vErrors;
return errors === 0;
}

const schema199 = {"$id":"ObjectStorageUriList","type":"array","maxItems":1000,"items":{"type":"string","maxLength":2048}};

function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectStorageUriList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate429.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 2048){
validate429.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
}
else {
validate429.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate429.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate429.errors = vErrors;
return errors === 0;
}

const schema200 = {"$id":"CredentialsSource","type":"object","required":["source"],"properties":{"source":{"type":"string"}},"additionalProperties":false};

function validate430(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CredentialsSource" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.source === undefined) && (missing0 = "source")){
validate430.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "source")){
validate430.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source !== undefined){
if(typeof data.source !== "string"){
validate430.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate430.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate430.errors = vErrors;
return errors === 0;
}

const schema201 = {"$id":"ObjectBridgeList","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"ObjectBridge"}}},"additionalProperties":false};
const schema202 = {"$id":"ObjectBridge","type":"object","required":["filesystem_uuid","bucket_uri","mount_path"],"properties":{"filesystem_uuid":{"type":"string","maxLength":64},"bucket_uri":{"type":"string","minLength":1,"maxLength":2048},"key_prefix":{"type":"string","maxLength":1024},"delimiter":{"type":"string","minLength":1,"maxLength":8},"mount_path":{"type":"string","minLength":1,"maxLength":4096},"metadata_import":{"type":"string","enum":["OFF","AUTO"]},"protocol_access":{"type":"string","enum":["READ_WRITE_EXPORT","READ_ONLY"]},"key_vault_hostname":{"type":"string","maxLength":255},"notification_queue_url":{"type":"string","maxLength":2048}},"additionalProperties":false};

function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectBridge" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.filesystem_uuid === undefined) && (missing0 = "filesystem_uuid")) || ((data.bucket_uri === undefined) && (missing0 = "bucket_uri"))) || ((data.mount_path === undefined) && (missing0 = "mount_path"))){
validate432.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema202.properties, key0))){
validate432.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.filesystem_uuid !== undefined){
let data0 = data.filesystem_uuid;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 64){
validate432.errors = [{instancePath:instancePath+"/filesystem_uuid",schemaPath:"#/properties/filesystem_uuid/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate432.errors = [{instancePath:instancePath+"/filesystem_uuid",schemaPath:"#/properties/filesystem_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bucket_uri !== undefined){
let data1 = data.bucket_uri;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 2048){
validate432.errors = [{instancePath:instancePath+"/bucket_uri",schemaPath:"#/properties/bucket_uri/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(data1.length < 1){
validate432.errors = [{instancePath:instancePath+"/bucket_uri",schemaPath:"#/properties/bucket_uri/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate432.errors = [{instancePath:instancePath+"/bucket_uri",schemaPath:"#/properties/bucket_uri/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_prefix !== undefined){
let data2 = data.key_prefix;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 1024){
validate432.errors = [{instancePath:instancePath+"/key_prefix",schemaPath:"#/properties/key_prefix/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate432.errors = [{instancePath:instancePath+"/key_prefix",schemaPath:"#/properties/key_prefix/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delimiter !== undefined){
let data3 = data.delimiter;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 8){
validate432.errors = [{instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(data3.length < 1){
validate432.errors = [{instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate432.errors = [{instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mount_path !== undefined){
let data4 = data.mount_path;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 4096){
validate432.errors = [{instancePath:instancePath+"/mount_path",schemaPath:"#/properties/mount_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(data4.length < 1){
validate432.errors = [{instancePath:instancePath+"/mount_path",schemaPath:"#/properties/mount_path/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate432.errors = [{instancePath:instancePath+"/mount_path",schemaPath:"#/properties/mount_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata_import !== undefined){
let data5 = data.metadata_import;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate432.errors = [{instancePath:instancePath+"/metadata_import",schemaPath:"#/properties/metadata_import/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data5 === "OFF") || (data5 === "AUTO"))){
validate432.errors = [{instancePath:instancePath+"/metadata_import",schemaPath:"#/properties/metadata_import/enum",keyword:"enum",params:{allowedValues: schema202.properties.metadata_import.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol_access !== undefined){
let data6 = data.protocol_access;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate432.errors = [{instancePath:instancePath+"/protocol_access",schemaPath:"#/properties/protocol_access/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data6 === "READ_WRITE_EXPORT") || (data6 === "READ_ONLY"))){
validate432.errors = [{instancePath:instancePath+"/protocol_access",schemaPath:"#/properties/protocol_access/enum",keyword:"enum",params:{allowedValues: schema202.properties.protocol_access.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_vault_hostname !== undefined){
let data7 = data.key_vault_hostname;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 255){
validate432.errors = [{instancePath:instancePath+"/key_vault_hostname",schemaPath:"#/properties/key_vault_hostname/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate432.errors = [{instancePath:instancePath+"/key_vault_hostname",schemaPath:"#/properties/key_vault_hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notification_queue_url !== undefined){
let data8 = data.notification_queue_url;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 2048){
validate432.errors = [{instancePath:instancePath+"/notification_queue_url",schemaPath:"#/properties/notification_queue_url/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
}
else {
validate432.errors = [{instancePath:instancePath+"/notification_queue_url",schemaPath:"#/properties/notification_queue_url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
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
}
}
}
}
else {
validate432.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate432.errors = vErrors;
return errors === 0;
}


function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectBridgeList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate431.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate431.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate432(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate431.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate431.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate431.errors = vErrors;
return errors === 0;
}


const schema203 = {"$id":"SpokePortalList","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"SpokePortal"}}},"additionalProperties":false};
const schema204 = {"$id":"SpokePortal","type":"object","additionalProperties":false,"required":["id","type","state","status","hub_hosts","hub_id","hub_cluster_uuid","hub_cluster_name","filesystem_uuid","roots"],"properties":{"id":{"type":"integer"},"type":{"$ref":"PortalType"},"state":{"type":"string"},"status":{"type":"string"},"hub_hosts":{"type":"array","maxItems":100,"items":{"$ref":"PortalHost"}},"hub_id":{"type":"integer"},"hub_cluster_uuid":{"type":"string"},"hub_cluster_name":{"type":["string","null"]},"filesystem_uuid":{"type":"string"},"roots":{"type":"array","items":{"$ref":"PortalRoot"}}}};
const schema205 = {"$id":"PortalType","type":"string","enum":["PORTAL_READ_WRITE","PORTAL_READ_ONLY","PORTAL_PAUSED","PORTAL_SUSPENDED"]};

function validate436(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalType" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate436.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "PORTAL_READ_WRITE") || (data === "PORTAL_READ_ONLY")) || (data === "PORTAL_PAUSED")) || (data === "PORTAL_SUSPENDED"))){
validate436.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema205.enum}}];
return false;
}
validate436.errors = vErrors;
return errors === 0;
}

const schema206 = {"$id":"PortalHost","type":"object","additionalProperties":false,"required":["address","port"],"properties":{"address":{"type":"string","minLength":1,"maxLength":255},"port":{"type":"integer","minimum":1,"maximum":65535}}};

function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalHost" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.address === undefined) && (missing0 = "address")) || ((data.port === undefined) && (missing0 = "port"))){
validate438.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "address") || (key0 === "port"))){
validate438.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 255){
validate438.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data0.length < 1){
validate438.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate438.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data1 = data.port;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate438.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate438.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate438.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
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
validate438.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate438.errors = vErrors;
return errors === 0;
}

const schema207 = {"$id":"PortalRoot","type":"object","additionalProperties":false,"required":["local_root","remote_root","authorized"],"properties":{"local_root":{"type":"string"},"remote_root":{"type":"string"},"authorized":{"type":"boolean"}}};

function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalRoot" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.local_root === undefined) && (missing0 = "local_root")) || ((data.remote_root === undefined) && (missing0 = "remote_root"))) || ((data.authorized === undefined) && (missing0 = "authorized"))){
validate440.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "local_root") || (key0 === "remote_root")) || (key0 === "authorized"))){
validate440.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.local_root !== undefined){
const _errs2 = errors;
if(typeof data.local_root !== "string"){
validate440.errors = [{instancePath:instancePath+"/local_root",schemaPath:"#/properties/local_root/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remote_root !== undefined){
const _errs4 = errors;
if(typeof data.remote_root !== "string"){
validate440.errors = [{instancePath:instancePath+"/remote_root",schemaPath:"#/properties/remote_root/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authorized !== undefined){
const _errs6 = errors;
if(typeof data.authorized !== "boolean"){
validate440.errors = [{instancePath:instancePath+"/authorized",schemaPath:"#/properties/authorized/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
validate440.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate440.errors = vErrors;
return errors === 0;
}


function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpokePortal" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.hub_hosts === undefined) && (missing0 = "hub_hosts"))) || ((data.hub_id === undefined) && (missing0 = "hub_id"))) || ((data.hub_cluster_uuid === undefined) && (missing0 = "hub_cluster_uuid"))) || ((data.hub_cluster_name === undefined) && (missing0 = "hub_cluster_name"))) || ((data.filesystem_uuid === undefined) && (missing0 = "filesystem_uuid"))) || ((data.roots === undefined) && (missing0 = "roots"))){
validate435.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema204.properties, key0))){
validate435.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate435.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if(!(validate436(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs5 = errors;
if(typeof data.state !== "string"){
validate435.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs7 = errors;
if(typeof data.status !== "string"){
validate435.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_hosts !== undefined){
let data4 = data.hub_hosts;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 100){
validate435.errors = [{instancePath:instancePath+"/hub_hosts",schemaPath:"#/properties/hub_hosts/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate438(data4[i0], {instancePath:instancePath+"/hub_hosts/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate435.errors = [{instancePath:instancePath+"/hub_hosts",schemaPath:"#/properties/hub_hosts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_id !== undefined){
let data6 = data.hub_id;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate435.errors = [{instancePath:instancePath+"/hub_id",schemaPath:"#/properties/hub_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_cluster_uuid !== undefined){
const _errs14 = errors;
if(typeof data.hub_cluster_uuid !== "string"){
validate435.errors = [{instancePath:instancePath+"/hub_cluster_uuid",schemaPath:"#/properties/hub_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_cluster_name !== undefined){
let data8 = data.hub_cluster_name;
const _errs16 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate435.errors = [{instancePath:instancePath+"/hub_cluster_name",schemaPath:"#/properties/hub_cluster_name/type",keyword:"type",params:{type: schema204.properties.hub_cluster_name.type}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filesystem_uuid !== undefined){
const _errs18 = errors;
if(typeof data.filesystem_uuid !== "string"){
validate435.errors = [{instancePath:instancePath+"/filesystem_uuid",schemaPath:"#/properties/filesystem_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roots !== undefined){
let data10 = data.roots;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data10)){
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(!(validate440(data10[i1], {instancePath:instancePath+"/roots/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors);
errors = vErrors.length;
}
var valid2 = _errs22 === errors;
if(!valid2){
break;
}
}
}
else {
validate435.errors = [{instancePath:instancePath+"/roots",schemaPath:"#/properties/roots/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
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
}
}
}
}
}
else {
validate435.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate435.errors = vErrors;
return errors === 0;
}


function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpokePortalList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate434.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate434.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate435(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate434.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate434.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate434.errors = vErrors;
return errors === 0;
}


const schema208 = {"$id":"HubPortalList","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"HubPortal"}}},"additionalProperties":false};
const schema209 = {"$id":"HubPortal","type":"object","additionalProperties":false,"required":["id","type","state","status","spoke_hosts","spoke_cluster_uuid","spoke_cluster_name","pending_roots","authorized_roots","filesystem_uuid"],"properties":{"id":{"type":"integer"},"type":{"$ref":"PortalType"},"state":{"type":"string"},"status":{"type":"string"},"spoke_hosts":{"type":"array","maxItems":100,"items":{"$ref":"PortalHost"}},"spoke_cluster_uuid":{"type":"string"},"spoke_cluster_name":{"type":"string"},"pending_roots":{"type":"array","items":{"type":"string"}},"authorized_roots":{"type":"array","items":{"type":"string"}},"filesystem_uuid":{"type":"string"}}};

function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="HubPortal" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.spoke_hosts === undefined) && (missing0 = "spoke_hosts"))) || ((data.spoke_cluster_uuid === undefined) && (missing0 = "spoke_cluster_uuid"))) || ((data.spoke_cluster_name === undefined) && (missing0 = "spoke_cluster_name"))) || ((data.pending_roots === undefined) && (missing0 = "pending_roots"))) || ((data.authorized_roots === undefined) && (missing0 = "authorized_roots"))) || ((data.filesystem_uuid === undefined) && (missing0 = "filesystem_uuid"))){
validate444.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema209.properties, key0))){
validate444.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate444.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if(!(validate436(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs5 = errors;
if(typeof data.state !== "string"){
validate444.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs7 = errors;
if(typeof data.status !== "string"){
validate444.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_hosts !== undefined){
let data4 = data.spoke_hosts;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 100){
validate444.errors = [{instancePath:instancePath+"/spoke_hosts",schemaPath:"#/properties/spoke_hosts/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate438(data4[i0], {instancePath:instancePath+"/spoke_hosts/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate444.errors = [{instancePath:instancePath+"/spoke_hosts",schemaPath:"#/properties/spoke_hosts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_cluster_uuid !== undefined){
const _errs12 = errors;
if(typeof data.spoke_cluster_uuid !== "string"){
validate444.errors = [{instancePath:instancePath+"/spoke_cluster_uuid",schemaPath:"#/properties/spoke_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_cluster_name !== undefined){
const _errs14 = errors;
if(typeof data.spoke_cluster_name !== "string"){
validate444.errors = [{instancePath:instancePath+"/spoke_cluster_name",schemaPath:"#/properties/spoke_cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending_roots !== undefined){
let data8 = data.pending_roots;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(typeof data8[i1] !== "string"){
validate444.errors = [{instancePath:instancePath+"/pending_roots/" + i1,schemaPath:"#/properties/pending_roots/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate444.errors = [{instancePath:instancePath+"/pending_roots",schemaPath:"#/properties/pending_roots/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authorized_roots !== undefined){
let data10 = data.authorized_roots;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data10)){
var valid3 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs22 = errors;
if(typeof data10[i2] !== "string"){
validate444.errors = [{instancePath:instancePath+"/authorized_roots/" + i2,schemaPath:"#/properties/authorized_roots/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate444.errors = [{instancePath:instancePath+"/authorized_roots",schemaPath:"#/properties/authorized_roots/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filesystem_uuid !== undefined){
const _errs24 = errors;
if(typeof data.filesystem_uuid !== "string"){
validate444.errors = [{instancePath:instancePath+"/filesystem_uuid",schemaPath:"#/properties/filesystem_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs24 === errors;
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
}
}
}
}
}
else {
validate444.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate444.errors = vErrors;
return errors === 0;
}


function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="HubPortalList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate443.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate443.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate444(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate443.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate443.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate443.errors = vErrors;
return errors === 0;
}


const schema210 = {"$id":"PortalEvictionSettings","type":"object","additionalProperties":false,"required":["free_threshold"],"properties":{"free_threshold":{"type":"number","minimum":0,"maximum":1}}};

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalEvictionSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.free_threshold === undefined) && (missing0 = "free_threshold")){
validate448.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "free_threshold")){
validate448.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.free_threshold !== undefined){
let data0 = data.free_threshold;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
validate448.errors = [{instancePath:instancePath+"/free_threshold",schemaPath:"#/properties/free_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate448.errors = [{instancePath:instancePath+"/free_threshold",schemaPath:"#/properties/free_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate448.errors = [{instancePath:instancePath+"/free_threshold",schemaPath:"#/properties/free_threshold/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
}
}
}
}
else {
validate448.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate448.errors = vErrors;
return errors === 0;
}

const schema211 = {"$id":"HubPortalV1List","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"HubPortalV1"}}},"additionalProperties":false};
const schema212 = {"$id":"HubPortalV1","type":"object","required":["id","root","root_path","state","spoke_cluster_uuid","spoke_cluster_name","spoke_address","spoke_port"],"properties":{"id":{"type":"integer","minimum":0},"root":{"type":"string","maxLength":64},"root_path":{"type":"string","maxLength":4096},"state":{"type":"string","enum":["UNLINKED","PENDING","ACTIVE","ENDED"]},"spoke_cluster_uuid":{"type":"string","maxLength":64},"spoke_cluster_name":{"type":"string","maxLength":255},"spoke_address":{"type":"string","maxLength":255},"spoke_port":{"type":"integer","minimum":0,"maximum":65535}},"additionalProperties":false};

function validate450(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="HubPortalV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.root === undefined) && (missing0 = "root"))) || ((data.root_path === undefined) && (missing0 = "root_path"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.spoke_cluster_uuid === undefined) && (missing0 = "spoke_cluster_uuid"))) || ((data.spoke_cluster_name === undefined) && (missing0 = "spoke_cluster_name"))) || ((data.spoke_address === undefined) && (missing0 = "spoke_address"))) || ((data.spoke_port === undefined) && (missing0 = "spoke_port"))){
validate450.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "root")) || (key0 === "root_path")) || (key0 === "state")) || (key0 === "spoke_cluster_uuid")) || (key0 === "spoke_cluster_name")) || (key0 === "spoke_address")) || (key0 === "spoke_port"))){
validate450.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate450.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate450.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined){
let data1 = data.root;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 64){
validate450.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate450.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root_path !== undefined){
let data2 = data.root_path;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 4096){
validate450.errors = [{instancePath:instancePath+"/root_path",schemaPath:"#/properties/root_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
}
else {
validate450.errors = [{instancePath:instancePath+"/root_path",schemaPath:"#/properties/root_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data3 = data.state;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate450.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "UNLINKED") || (data3 === "PENDING")) || (data3 === "ACTIVE")) || (data3 === "ENDED"))){
validate450.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema212.properties.state.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_cluster_uuid !== undefined){
let data4 = data.spoke_cluster_uuid;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 64){
validate450.errors = [{instancePath:instancePath+"/spoke_cluster_uuid",schemaPath:"#/properties/spoke_cluster_uuid/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate450.errors = [{instancePath:instancePath+"/spoke_cluster_uuid",schemaPath:"#/properties/spoke_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_cluster_name !== undefined){
let data5 = data.spoke_cluster_name;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 255){
validate450.errors = [{instancePath:instancePath+"/spoke_cluster_name",schemaPath:"#/properties/spoke_cluster_name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate450.errors = [{instancePath:instancePath+"/spoke_cluster_name",schemaPath:"#/properties/spoke_cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_address !== undefined){
let data6 = data.spoke_address;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 255){
validate450.errors = [{instancePath:instancePath+"/spoke_address",schemaPath:"#/properties/spoke_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate450.errors = [{instancePath:instancePath+"/spoke_address",schemaPath:"#/properties/spoke_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_port !== undefined){
let data7 = data.spoke_port;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate450.errors = [{instancePath:instancePath+"/spoke_port",schemaPath:"#/properties/spoke_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 65535 || isNaN(data7)){
validate450.errors = [{instancePath:instancePath+"/spoke_port",schemaPath:"#/properties/spoke_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate450.errors = [{instancePath:instancePath+"/spoke_port",schemaPath:"#/properties/spoke_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
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
}
}
}
else {
validate450.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate450.errors = vErrors;
return errors === 0;
}


function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="HubPortalV1List" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate449.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate449.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate450(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate449.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate449.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate449.errors = vErrors;
return errors === 0;
}


const schema213 = {"$id":"SpokePortalV1List","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"SpokePortalV1"}}},"additionalProperties":false};
const schema214 = {"$id":"SpokePortalV1","type":"object","required":["id","spoke_root","spoke_root_path","state","hub_root","hub_address","hub_port"],"properties":{"id":{"type":"integer","minimum":0},"spoke_root":{"type":"string","maxLength":64},"spoke_root_path":{"type":"string","maxLength":4096},"state":{"type":"string","enum":["UNLINKED","PENDING","ACTIVE","ENDED"]},"hub_root":{"type":"string","maxLength":64},"hub_address":{"type":"string","maxLength":255},"hub_port":{"type":"integer","minimum":0,"maximum":65535}},"additionalProperties":false};

function validate453(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpokePortalV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.spoke_root === undefined) && (missing0 = "spoke_root"))) || ((data.spoke_root_path === undefined) && (missing0 = "spoke_root_path"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.hub_root === undefined) && (missing0 = "hub_root"))) || ((data.hub_address === undefined) && (missing0 = "hub_address"))) || ((data.hub_port === undefined) && (missing0 = "hub_port"))){
validate453.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "spoke_root")) || (key0 === "spoke_root_path")) || (key0 === "state")) || (key0 === "hub_root")) || (key0 === "hub_address")) || (key0 === "hub_port"))){
validate453.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate453.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate453.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_root !== undefined){
let data1 = data.spoke_root;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 64){
validate453.errors = [{instancePath:instancePath+"/spoke_root",schemaPath:"#/properties/spoke_root/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate453.errors = [{instancePath:instancePath+"/spoke_root",schemaPath:"#/properties/spoke_root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_root_path !== undefined){
let data2 = data.spoke_root_path;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 4096){
validate453.errors = [{instancePath:instancePath+"/spoke_root_path",schemaPath:"#/properties/spoke_root_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
}
else {
validate453.errors = [{instancePath:instancePath+"/spoke_root_path",schemaPath:"#/properties/spoke_root_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data3 = data.state;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate453.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "UNLINKED") || (data3 === "PENDING")) || (data3 === "ACTIVE")) || (data3 === "ENDED"))){
validate453.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema214.properties.state.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_root !== undefined){
let data4 = data.hub_root;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 64){
validate453.errors = [{instancePath:instancePath+"/hub_root",schemaPath:"#/properties/hub_root/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate453.errors = [{instancePath:instancePath+"/hub_root",schemaPath:"#/properties/hub_root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_address !== undefined){
let data5 = data.hub_address;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 255){
validate453.errors = [{instancePath:instancePath+"/hub_address",schemaPath:"#/properties/hub_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate453.errors = [{instancePath:instancePath+"/hub_address",schemaPath:"#/properties/hub_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_port !== undefined){
let data6 = data.hub_port;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate453.errors = [{instancePath:instancePath+"/hub_port",schemaPath:"#/properties/hub_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
validate453.errors = [{instancePath:instancePath+"/hub_port",schemaPath:"#/properties/hub_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate453.errors = [{instancePath:instancePath+"/hub_port",schemaPath:"#/properties/hub_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
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
}
}
else {
validate453.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate453.errors = vErrors;
return errors === 0;
}


function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpokePortalV1List" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate452.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate452.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate453(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate452.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate452.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate452.errors = vErrors;
return errors === 0;
}

const schema215 = {"$id":"PortalNumber","type":"integer"};

function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalNumber" */;
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate455.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
validate455.errors = vErrors;
return errors === 0;
}


const schema216 = {"$id":"EvictionResult","type":"object","required":["evicted_blocks"],"properties":{"evicted_blocks":{"$ref":"DecimalString"}},"additionalProperties":false};

function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EvictionResult" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.evicted_blocks === undefined) && (missing0 = "evicted_blocks")){
validate456.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "evicted_blocks")){
validate456.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.evicted_blocks !== undefined){
if(!(validate25(data.evicted_blocks, {instancePath:instancePath+"/evicted_blocks",parentData:data,parentDataProperty:"evicted_blocks",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate456.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate456.errors = vErrors;
return errors === 0;
}

const schema217 = {"$id":"PortalFilesystemList","type":"array","items":{"$ref":"PortalFilesystem"}};
const schema218 = {"$id":"PortalFilesystem","type":"object","additionalProperties":false,"required":["uuid","usage_bytes"],"properties":{"uuid":{"type":["string","null"]},"usage_bytes":{"type":"integer"}}};

function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalFilesystem" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.uuid === undefined) && (missing0 = "uuid")) || ((data.usage_bytes === undefined) && (missing0 = "usage_bytes"))){
validate459.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "uuid") || (key0 === "usage_bytes"))){
validate459.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.uuid !== undefined){
let data0 = data.uuid;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate459.errors = [{instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: schema218.properties.uuid.type}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage_bytes !== undefined){
let data1 = data.usage_bytes;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate459.errors = [{instancePath:instancePath+"/usage_bytes",schemaPath:"#/properties/usage_bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
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
validate459.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate459.errors = vErrors;
return errors === 0;
}


function validate458(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalFilesystemList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate459(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate458.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate458.errors = vErrors;
return errors === 0;
}


const schema219 = {"$id":"PortalPingResults","type":"object","required":["results"],"properties":{"results":{"type":"array","items":{"$ref":"PortalPingResult"}}},"additionalProperties":false};
const schema220 = {"$id":"PortalPingResult","type":"object","required":["node","host","state","ping_ms","unreachable_reason"],"properties":{"node":{"type":"integer"},"host":{"$ref":"PortalHost"},"state":{"type":"string","enum":["reachable","unreachable","rejected"]},"ping_ms":{"type":["number","null"]},"unreachable_reason":{"type":["string","null"]}},"additionalProperties":false};

function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalPingResult" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.node === undefined) && (missing0 = "node")) || ((data.host === undefined) && (missing0 = "host"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.ping_ms === undefined) && (missing0 = "ping_ms"))) || ((data.unreachable_reason === undefined) && (missing0 = "unreachable_reason"))){
validate462.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "node") || (key0 === "host")) || (key0 === "state")) || (key0 === "ping_ms")) || (key0 === "unreachable_reason"))){
validate462.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node !== undefined){
let data0 = data.node;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate462.errors = [{instancePath:instancePath+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host !== undefined){
const _errs4 = errors;
if(!(validate438(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data2 = data.state;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate462.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "reachable") || (data2 === "unreachable")) || (data2 === "rejected"))){
validate462.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema220.properties.state.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ping_ms !== undefined){
let data3 = data.ping_ms;
const _errs7 = errors;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
validate462.errors = [{instancePath:instancePath+"/ping_ms",schemaPath:"#/properties/ping_ms/type",keyword:"type",params:{type: schema220.properties.ping_ms.type}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unreachable_reason !== undefined){
let data4 = data.unreachable_reason;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate462.errors = [{instancePath:instancePath+"/unreachable_reason",schemaPath:"#/properties/unreachable_reason/type",keyword:"type",params:{type: schema220.properties.unreachable_reason.type}}];
return false;
}
var valid0 = _errs9 === errors;
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
validate462.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate462.errors = vErrors;
return errors === 0;
}


function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalPingResults" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.results === undefined) && (missing0 = "results")){
validate461.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "results")){
validate461.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.results !== undefined){
let data0 = data.results;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate462(data0[i0], {instancePath:instancePath+"/results/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate461.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate461.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate461.errors = vErrors;
return errors === 0;
}

const schema221 = {"$id":"PortalQuorumEvents","type":"object","required":["entries","nodes_queried"],"properties":{"entries":{"type":"array","items":{"$ref":"PortalQuorumEvent"}},"nodes_queried":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false};
const schema222 = {"$id":"PortalQuorumEvent","type":"object","required":["type","node_id","event_time","portal_quorum_id","filesystem_uuid","total_clusters","missing_clusters","end_reason","end_reason_kind","uptime","downtime","formation_time"],"properties":{"type":{"type":"string"},"node_id":{"type":"integer"},"event_time":{"type":"string"},"portal_quorum_id":{"$ref":"PortalQuorumId"},"filesystem_uuid":{"type":"string"},"total_clusters":{"type":"integer"},"missing_clusters":{"type":"array","items":{"type":"string"}},"end_reason":{"type":["string","null"]},"end_reason_kind":{"type":["string","null"]},"uptime":{"type":["number","null"]},"downtime":{"type":["number","null"]},"formation_time":{"type":["number","null"]}},"additionalProperties":false};
const schema223 = {"$id":"PortalQuorumId","type":"object","required":["portal_quorum_seq"],"properties":{"portal_quorum_seq":{"type":"string"}},"additionalProperties":false};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalQuorumId" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.portal_quorum_seq === undefined) && (missing0 = "portal_quorum_seq")){
validate467.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "portal_quorum_seq")){
validate467.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.portal_quorum_seq !== undefined){
if(typeof data.portal_quorum_seq !== "string"){
validate467.errors = [{instancePath:instancePath+"/portal_quorum_seq",schemaPath:"#/properties/portal_quorum_seq/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate467.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate467.errors = vErrors;
return errors === 0;
}


function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalQuorumEvent" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.node_id === undefined) && (missing0 = "node_id"))) || ((data.event_time === undefined) && (missing0 = "event_time"))) || ((data.portal_quorum_id === undefined) && (missing0 = "portal_quorum_id"))) || ((data.filesystem_uuid === undefined) && (missing0 = "filesystem_uuid"))) || ((data.total_clusters === undefined) && (missing0 = "total_clusters"))) || ((data.missing_clusters === undefined) && (missing0 = "missing_clusters"))) || ((data.end_reason === undefined) && (missing0 = "end_reason"))) || ((data.end_reason_kind === undefined) && (missing0 = "end_reason_kind"))) || ((data.uptime === undefined) && (missing0 = "uptime"))) || ((data.downtime === undefined) && (missing0 = "downtime"))) || ((data.formation_time === undefined) && (missing0 = "formation_time"))){
validate466.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema222.properties, key0))){
validate466.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate466.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_id !== undefined){
let data1 = data.node_id;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate466.errors = [{instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_time !== undefined){
const _errs6 = errors;
if(typeof data.event_time !== "string"){
validate466.errors = [{instancePath:instancePath+"/event_time",schemaPath:"#/properties/event_time/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.portal_quorum_id !== undefined){
const _errs8 = errors;
if(!(validate467(data.portal_quorum_id, {instancePath:instancePath+"/portal_quorum_id",parentData:data,parentDataProperty:"portal_quorum_id",rootData}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filesystem_uuid !== undefined){
const _errs9 = errors;
if(typeof data.filesystem_uuid !== "string"){
validate466.errors = [{instancePath:instancePath+"/filesystem_uuid",schemaPath:"#/properties/filesystem_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_clusters !== undefined){
let data5 = data.total_clusters;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate466.errors = [{instancePath:instancePath+"/total_clusters",schemaPath:"#/properties/total_clusters/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing_clusters !== undefined){
let data6 = data.missing_clusters;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(typeof data6[i0] !== "string"){
validate466.errors = [{instancePath:instancePath+"/missing_clusters/" + i0,schemaPath:"#/properties/missing_clusters/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate466.errors = [{instancePath:instancePath+"/missing_clusters",schemaPath:"#/properties/missing_clusters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_reason !== undefined){
let data8 = data.end_reason;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate466.errors = [{instancePath:instancePath+"/end_reason",schemaPath:"#/properties/end_reason/type",keyword:"type",params:{type: schema222.properties.end_reason.type}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_reason_kind !== undefined){
let data9 = data.end_reason_kind;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate466.errors = [{instancePath:instancePath+"/end_reason_kind",schemaPath:"#/properties/end_reason_kind/type",keyword:"type",params:{type: schema222.properties.end_reason_kind.type}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uptime !== undefined){
let data10 = data.uptime;
const _errs21 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate466.errors = [{instancePath:instancePath+"/uptime",schemaPath:"#/properties/uptime/type",keyword:"type",params:{type: schema222.properties.uptime.type}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.downtime !== undefined){
let data11 = data.downtime;
const _errs23 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
validate466.errors = [{instancePath:instancePath+"/downtime",schemaPath:"#/properties/downtime/type",keyword:"type",params:{type: schema222.properties.downtime.type}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formation_time !== undefined){
let data12 = data.formation_time;
const _errs25 = errors;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
validate466.errors = [{instancePath:instancePath+"/formation_time",schemaPath:"#/properties/formation_time/type",keyword:"type",params:{type: schema222.properties.formation_time.type}}];
return false;
}
var valid0 = _errs25 === errors;
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
}
}
}
}
}
}
}
else {
validate466.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate466.errors = vErrors;
return errors === 0;
}


function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalQuorumEvents" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.entries === undefined) && (missing0 = "entries")) || ((data.nodes_queried === undefined) && (missing0 = "nodes_queried"))){
validate465.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "entries") || (key0 === "nodes_queried"))){
validate465.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate466(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate465.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodes_queried !== undefined){
let data2 = data.nodes_queried;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate465.errors = [{instancePath:instancePath+"/nodes_queried/" + i1,schemaPath:"#/properties/nodes_queried/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate465.errors = [{instancePath:instancePath+"/nodes_queried",schemaPath:"#/properties/nodes_queried/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate465.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate465.errors = vErrors;
return errors === 0;
}

const schema224 = {"$id":"PrivilegeTexts","type":"object","additionalProperties":{"type":"string"}};

function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PrivilegeTexts" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(typeof data[key0] !== "string"){
validate470.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate470.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate470.errors = vErrors;
return errors === 0;
}

const schema225 = {"$id":"Roles","type":"object","additionalProperties":{"$ref":"Role"}};
const schema226 = {"$id":"Role","type":"object","required":["description","privileges"],"properties":{"description":{"type":"string"},"privileges":{"type":"array","items":{"$ref":"Privilege"}}},"additionalProperties":false};

function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Role" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.description === undefined) && (missing0 = "description")) || ((data.privileges === undefined) && (missing0 = "privileges"))){
validate472.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "description") || (key0 === "privileges"))){
validate472.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.description !== undefined){
const _errs2 = errors;
if(typeof data.description !== "string"){
validate472.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
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
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate28(data1[i0], {instancePath:instancePath+"/privileges/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate472.errors = [{instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}}];
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
validate472.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate472.errors = vErrors;
return errors === 0;
}


function validate471(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Roles" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(!(validate472(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate471.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate471.errors = vErrors;
return errors === 0;
}

const schema227 = {"$id":"NamedRole","type":"object","required":["name","description","privileges"],"properties":{"name":{"type":"string"},"description":{"type":"string"},"privileges":{"type":"array","items":{"$ref":"Privilege"}}},"additionalProperties":false};

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NamedRole" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.description === undefined) && (missing0 = "description"))) || ((data.privileges === undefined) && (missing0 = "privileges"))){
validate475.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "privileges"))){
validate475.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate475.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(typeof data.description !== "string"){
validate475.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
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
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate28(data2[i0], {instancePath:instancePath+"/privileges/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate475.errors = [{instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}}];
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
validate475.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate475.errors = vErrors;
return errors === 0;
}


const schema228 = {"$id":"RoleMembers","type":"object","required":["members","paging"],"properties":{"members":{"type":"object","additionalProperties":{"$ref":"Identity"}},"paging":{"$ref":"Paging"}},"additionalProperties":false};

function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RoleMembers" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.members === undefined) && (missing0 = "members")) || ((data.paging === undefined) && (missing0 = "paging"))){
validate477.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "members") || (key0 === "paging"))){
validate477.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.members !== undefined){
let data0 = data.members;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs5 = errors;
if(!(validate234(data0[key1], {instancePath:instancePath+"/members/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate477.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paging !== undefined){
const _errs6 = errors;
if(!(validate216(data.paging, {instancePath:instancePath+"/paging",parentData:data,parentDataProperty:"paging",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
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
else {
validate477.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate477.errors = vErrors;
return errors === 0;
}

const schema229 = {"$id":"SamlSettings","type":"object","required":["enabled","idp_sso_url","idp_certificate","idp_entity_id","cluster_dns_name","require_sso"],"properties":{"enabled":{"type":"boolean"},"idp_sso_url":{"type":"string"},"idp_certificate":{"type":"string"},"idp_entity_id":{"type":"string"},"cluster_dns_name":{"type":"string"},"require_sso":{"type":"boolean"}},"additionalProperties":false};

function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SamlSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.idp_sso_url === undefined) && (missing0 = "idp_sso_url"))) || ((data.idp_certificate === undefined) && (missing0 = "idp_certificate"))) || ((data.idp_entity_id === undefined) && (missing0 = "idp_entity_id"))) || ((data.cluster_dns_name === undefined) && (missing0 = "cluster_dns_name"))) || ((data.require_sso === undefined) && (missing0 = "require_sso"))){
validate480.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "enabled") || (key0 === "idp_sso_url")) || (key0 === "idp_certificate")) || (key0 === "idp_entity_id")) || (key0 === "cluster_dns_name")) || (key0 === "require_sso"))){
validate480.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate480.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idp_sso_url !== undefined){
const _errs4 = errors;
if(typeof data.idp_sso_url !== "string"){
validate480.errors = [{instancePath:instancePath+"/idp_sso_url",schemaPath:"#/properties/idp_sso_url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idp_certificate !== undefined){
const _errs6 = errors;
if(typeof data.idp_certificate !== "string"){
validate480.errors = [{instancePath:instancePath+"/idp_certificate",schemaPath:"#/properties/idp_certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idp_entity_id !== undefined){
const _errs8 = errors;
if(typeof data.idp_entity_id !== "string"){
validate480.errors = [{instancePath:instancePath+"/idp_entity_id",schemaPath:"#/properties/idp_entity_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_dns_name !== undefined){
const _errs10 = errors;
if(typeof data.cluster_dns_name !== "string"){
validate480.errors = [{instancePath:instancePath+"/cluster_dns_name",schemaPath:"#/properties/cluster_dns_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_sso !== undefined){
const _errs12 = errors;
if(typeof data.require_sso !== "boolean"){
validate480.errors = [{instancePath:instancePath+"/require_sso",schemaPath:"#/properties/require_sso/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
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
}
else {
validate480.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate480.errors = vErrors;
return errors === 0;
}

const schema230 = {"$id":"RebootStatus","type":"object","required":["state","rolling","upgrade_initiated","total_node_count","rebooted_node_count","error_message"],"properties":{"state":{"type":"string","enum":["REBOOT_IDLE","REBOOT_IN_PROGRESS","REBOOT_PAUSED","REBOOT_PAUSED_DUE_TO_ERROR"]},"rolling":{"type":"boolean"},"upgrade_initiated":{"type":"boolean"},"total_node_count":{"type":"integer"},"rebooted_node_count":{"type":"integer"},"error_message":{"type":"string"}},"additionalProperties":false};

function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RebootStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.state === undefined) && (missing0 = "state")) || ((data.rolling === undefined) && (missing0 = "rolling"))) || ((data.upgrade_initiated === undefined) && (missing0 = "upgrade_initiated"))) || ((data.total_node_count === undefined) && (missing0 = "total_node_count"))) || ((data.rebooted_node_count === undefined) && (missing0 = "rebooted_node_count"))) || ((data.error_message === undefined) && (missing0 = "error_message"))){
validate481.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "state") || (key0 === "rolling")) || (key0 === "upgrade_initiated")) || (key0 === "total_node_count")) || (key0 === "rebooted_node_count")) || (key0 === "error_message"))){
validate481.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.state !== undefined){
let data0 = data.state;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate481.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "REBOOT_IDLE") || (data0 === "REBOOT_IN_PROGRESS")) || (data0 === "REBOOT_PAUSED")) || (data0 === "REBOOT_PAUSED_DUE_TO_ERROR"))){
validate481.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema230.properties.state.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rolling !== undefined){
const _errs4 = errors;
if(typeof data.rolling !== "boolean"){
validate481.errors = [{instancePath:instancePath+"/rolling",schemaPath:"#/properties/rolling/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upgrade_initiated !== undefined){
const _errs6 = errors;
if(typeof data.upgrade_initiated !== "boolean"){
validate481.errors = [{instancePath:instancePath+"/upgrade_initiated",schemaPath:"#/properties/upgrade_initiated/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_node_count !== undefined){
let data3 = data.total_node_count;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate481.errors = [{instancePath:instancePath+"/total_node_count",schemaPath:"#/properties/total_node_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rebooted_node_count !== undefined){
let data4 = data.rebooted_node_count;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate481.errors = [{instancePath:instancePath+"/rebooted_node_count",schemaPath:"#/properties/rebooted_node_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_message !== undefined){
const _errs12 = errors;
if(typeof data.error_message !== "string"){
validate481.errors = [{instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
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
}
else {
validate481.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate481.errors = vErrors;
return errors === 0;
}

const schema231 = {"$id":"MonitoringSettings","type":"object","required":["enabled","mq_host","mq_port","mq_proxy_host","mq_proxy_port","s3_proxy_host","s3_proxy_port","s3_proxy_disable_https","vpn_enabled","vpn_host","period","nexus_enabled","nexus_host","nexus_port","nexus_interval"],"properties":{"enabled":{"type":"boolean"},"mq_host":{"type":"string","maxLength":255},"mq_port":{"type":"integer","minimum":0,"maximum":65535},"mq_proxy_host":{"type":"string","maxLength":255},"mq_proxy_port":{"type":"integer","minimum":0,"maximum":65535},"s3_proxy_host":{"type":"string","maxLength":255},"s3_proxy_port":{"type":"integer","minimum":0,"maximum":65535},"s3_proxy_disable_https":{"type":"boolean"},"vpn_enabled":{"type":"boolean"},"vpn_host":{"type":"string","maxLength":255},"period":{"type":"integer","minimum":0,"maximum":86400},"nexus_enabled":{"type":"boolean"},"nexus_host":{"type":"string","maxLength":255},"nexus_port":{"type":"integer","minimum":0,"maximum":65535},"nexus_interval":{"type":"integer","minimum":0,"maximum":86400}},"additionalProperties":false};

function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="MonitoringSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.mq_host === undefined) && (missing0 = "mq_host"))) || ((data.mq_port === undefined) && (missing0 = "mq_port"))) || ((data.mq_proxy_host === undefined) && (missing0 = "mq_proxy_host"))) || ((data.mq_proxy_port === undefined) && (missing0 = "mq_proxy_port"))) || ((data.s3_proxy_host === undefined) && (missing0 = "s3_proxy_host"))) || ((data.s3_proxy_port === undefined) && (missing0 = "s3_proxy_port"))) || ((data.s3_proxy_disable_https === undefined) && (missing0 = "s3_proxy_disable_https"))) || ((data.vpn_enabled === undefined) && (missing0 = "vpn_enabled"))) || ((data.vpn_host === undefined) && (missing0 = "vpn_host"))) || ((data.period === undefined) && (missing0 = "period"))) || ((data.nexus_enabled === undefined) && (missing0 = "nexus_enabled"))) || ((data.nexus_host === undefined) && (missing0 = "nexus_host"))) || ((data.nexus_port === undefined) && (missing0 = "nexus_port"))) || ((data.nexus_interval === undefined) && (missing0 = "nexus_interval"))){
validate482.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema231.properties, key0))){
validate482.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate482.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mq_host !== undefined){
let data1 = data.mq_host;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 255){
validate482.errors = [{instancePath:instancePath+"/mq_host",schemaPath:"#/properties/mq_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate482.errors = [{instancePath:instancePath+"/mq_host",schemaPath:"#/properties/mq_host/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mq_port !== undefined){
let data2 = data.mq_port;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate482.errors = [{instancePath:instancePath+"/mq_port",schemaPath:"#/properties/mq_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate482.errors = [{instancePath:instancePath+"/mq_port",schemaPath:"#/properties/mq_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate482.errors = [{instancePath:instancePath+"/mq_port",schemaPath:"#/properties/mq_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mq_proxy_host !== undefined){
let data3 = data.mq_proxy_host;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 255){
validate482.errors = [{instancePath:instancePath+"/mq_proxy_host",schemaPath:"#/properties/mq_proxy_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate482.errors = [{instancePath:instancePath+"/mq_proxy_host",schemaPath:"#/properties/mq_proxy_host/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mq_proxy_port !== undefined){
let data4 = data.mq_proxy_port;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate482.errors = [{instancePath:instancePath+"/mq_proxy_port",schemaPath:"#/properties/mq_proxy_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
validate482.errors = [{instancePath:instancePath+"/mq_proxy_port",schemaPath:"#/properties/mq_proxy_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate482.errors = [{instancePath:instancePath+"/mq_proxy_port",schemaPath:"#/properties/mq_proxy_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.s3_proxy_host !== undefined){
let data5 = data.s3_proxy_host;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 255){
validate482.errors = [{instancePath:instancePath+"/s3_proxy_host",schemaPath:"#/properties/s3_proxy_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate482.errors = [{instancePath:instancePath+"/s3_proxy_host",schemaPath:"#/properties/s3_proxy_host/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.s3_proxy_port !== undefined){
let data6 = data.s3_proxy_port;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate482.errors = [{instancePath:instancePath+"/s3_proxy_port",schemaPath:"#/properties/s3_proxy_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
validate482.errors = [{instancePath:instancePath+"/s3_proxy_port",schemaPath:"#/properties/s3_proxy_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate482.errors = [{instancePath:instancePath+"/s3_proxy_port",schemaPath:"#/properties/s3_proxy_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.s3_proxy_disable_https !== undefined){
const _errs16 = errors;
if(typeof data.s3_proxy_disable_https !== "boolean"){
validate482.errors = [{instancePath:instancePath+"/s3_proxy_disable_https",schemaPath:"#/properties/s3_proxy_disable_https/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vpn_enabled !== undefined){
const _errs18 = errors;
if(typeof data.vpn_enabled !== "boolean"){
validate482.errors = [{instancePath:instancePath+"/vpn_enabled",schemaPath:"#/properties/vpn_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vpn_host !== undefined){
let data9 = data.vpn_host;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 255){
validate482.errors = [{instancePath:instancePath+"/vpn_host",schemaPath:"#/properties/vpn_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate482.errors = [{instancePath:instancePath+"/vpn_host",schemaPath:"#/properties/vpn_host/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period !== undefined){
let data10 = data.period;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate482.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 86400 || isNaN(data10)){
validate482.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate482.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nexus_enabled !== undefined){
const _errs24 = errors;
if(typeof data.nexus_enabled !== "boolean"){
validate482.errors = [{instancePath:instancePath+"/nexus_enabled",schemaPath:"#/properties/nexus_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nexus_host !== undefined){
let data12 = data.nexus_host;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data12 === "string"){
if(data12.length > 255){
validate482.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate482.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nexus_port !== undefined){
let data13 = data.nexus_port;
const _errs28 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate482.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
validate482.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate482.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nexus_interval !== undefined){
let data14 = data.nexus_interval;
const _errs30 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate482.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 86400 || isNaN(data14)){
validate482.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate482.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs30 === errors;
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
}
}
}
}
}
}
}
}
}
}
else {
validate482.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate482.errors = vErrors;
return errors === 0;
}

const schema232 = {"$id":"NodeMonitoringStatusList","type":"array","items":{"$ref":"NodeMonitoringStatus"}};
const schema233 = {"$id":"NodeMonitoringStatus","type":"object","required":["node_id","monitoring","file_upload","vpn_connection"],"properties":{"node_id":{"type":"integer"},"monitoring":{"type":"string","enum":["DISABLED","IN_PROGRESS","CONNECTED","ERROR","ERROR_PENDING"]},"file_upload":{"type":"string","enum":["DISABLED","IN_PROGRESS","CONNECTED","ERROR","ERROR_PENDING"]},"vpn_connection":{"type":"string","enum":["DISABLED","IN_PROGRESS","CONNECTED","ERROR","ERROR_PENDING"]}},"additionalProperties":false};

function validate484(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeMonitoringStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.node_id === undefined) && (missing0 = "node_id")) || ((data.monitoring === undefined) && (missing0 = "monitoring"))) || ((data.file_upload === undefined) && (missing0 = "file_upload"))) || ((data.vpn_connection === undefined) && (missing0 = "vpn_connection"))){
validate484.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "node_id") || (key0 === "monitoring")) || (key0 === "file_upload")) || (key0 === "vpn_connection"))){
validate484.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_id !== undefined){
let data0 = data.node_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate484.errors = [{instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monitoring !== undefined){
let data1 = data.monitoring;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate484.errors = [{instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data1 === "DISABLED") || (data1 === "IN_PROGRESS")) || (data1 === "CONNECTED")) || (data1 === "ERROR")) || (data1 === "ERROR_PENDING"))){
validate484.errors = [{instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema233.properties.monitoring.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_upload !== undefined){
let data2 = data.file_upload;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate484.errors = [{instancePath:instancePath+"/file_upload",schemaPath:"#/properties/file_upload/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data2 === "DISABLED") || (data2 === "IN_PROGRESS")) || (data2 === "CONNECTED")) || (data2 === "ERROR")) || (data2 === "ERROR_PENDING"))){
validate484.errors = [{instancePath:instancePath+"/file_upload",schemaPath:"#/properties/file_upload/enum",keyword:"enum",params:{allowedValues: schema233.properties.file_upload.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vpn_connection !== undefined){
let data3 = data.vpn_connection;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate484.errors = [{instancePath:instancePath+"/vpn_connection",schemaPath:"#/properties/vpn_connection/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "DISABLED") || (data3 === "IN_PROGRESS")) || (data3 === "CONNECTED")) || (data3 === "ERROR")) || (data3 === "ERROR_PENDING"))){
validate484.errors = [{instancePath:instancePath+"/vpn_connection",schemaPath:"#/properties/vpn_connection/enum",keyword:"enum",params:{allowedValues: schema233.properties.vpn_connection.enum}}];
return false;
}
var valid0 = _errs8 === errors;
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
else {
validate484.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate484.errors = vErrors;
return errors === 0;
}


function validate483(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeMonitoringStatusList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate484(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate483.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate483.errors = vErrors;
return errors === 0;
}

const schema234 = {"$id":"VpnKeys","type":"object","additionalProperties":false,"required":["mqvpn_client_crt","mqvpn_client_key","qumulo_ca_crt"],"properties":{"mqvpn_client_crt":{"type":"string","maxLength":100000},"mqvpn_client_key":{"type":"string","maxLength":100000},"qumulo_ca_crt":{"type":"string","maxLength":100000}}};

function validate486(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="VpnKeys" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.mqvpn_client_crt === undefined) && (missing0 = "mqvpn_client_crt")) || ((data.mqvpn_client_key === undefined) && (missing0 = "mqvpn_client_key"))) || ((data.qumulo_ca_crt === undefined) && (missing0 = "qumulo_ca_crt"))){
validate486.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "mqvpn_client_crt") || (key0 === "mqvpn_client_key")) || (key0 === "qumulo_ca_crt"))){
validate486.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mqvpn_client_crt !== undefined){
let data0 = data.mqvpn_client_crt;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 100000){
validate486.errors = [{instancePath:instancePath+"/mqvpn_client_crt",schemaPath:"#/properties/mqvpn_client_crt/maxLength",keyword:"maxLength",params:{limit: 100000}}];
return false;
}
}
else {
validate486.errors = [{instancePath:instancePath+"/mqvpn_client_crt",schemaPath:"#/properties/mqvpn_client_crt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mqvpn_client_key !== undefined){
let data1 = data.mqvpn_client_key;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 100000){
validate486.errors = [{instancePath:instancePath+"/mqvpn_client_key",schemaPath:"#/properties/mqvpn_client_key/maxLength",keyword:"maxLength",params:{limit: 100000}}];
return false;
}
}
else {
validate486.errors = [{instancePath:instancePath+"/mqvpn_client_key",schemaPath:"#/properties/mqvpn_client_key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.qumulo_ca_crt !== undefined){
let data2 = data.qumulo_ca_crt;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 100000){
validate486.errors = [{instancePath:instancePath+"/qumulo_ca_crt",schemaPath:"#/properties/qumulo_ca_crt/maxLength",keyword:"maxLength",params:{limit: 100000}}];
return false;
}
}
else {
validate486.errors = [{instancePath:instancePath+"/qumulo_ca_crt",schemaPath:"#/properties/qumulo_ca_crt/type",keyword:"type",params:{type: "string"}}];
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
validate486.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate486.errors = vErrors;
return errors === 0;
}

const schema235 = {"$id":"CertificateSigningRequest","type":"object","required":["request"],"properties":{"request":{"type":"string"}},"additionalProperties":false};

function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CertificateSigningRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.request === undefined) && (missing0 = "request")){
validate487.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "request")){
validate487.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.request !== undefined){
if(typeof data.request !== "string"){
validate487.errors = [{instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate487.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate487.errors = vErrors;
return errors === 0;
}

const schema236 = {"$id":"NexusConnection","type":"object","required":["nexus_enabled","nexus_host","nexus_port","nexus_interval","nexus_capability_remote_support","nexus_capability_sso"],"properties":{"nexus_enabled":{"type":"boolean"},"nexus_host":{"type":"string","maxLength":255},"nexus_port":{"type":"integer","minimum":0,"maximum":65535},"nexus_interval":{"type":"integer","minimum":0,"maximum":86400},"nexus_capability_remote_support":{"type":"boolean"},"nexus_capability_sso":{"type":"boolean"}},"additionalProperties":false};

function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NexusConnection" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.nexus_enabled === undefined) && (missing0 = "nexus_enabled")) || ((data.nexus_host === undefined) && (missing0 = "nexus_host"))) || ((data.nexus_port === undefined) && (missing0 = "nexus_port"))) || ((data.nexus_interval === undefined) && (missing0 = "nexus_interval"))) || ((data.nexus_capability_remote_support === undefined) && (missing0 = "nexus_capability_remote_support"))) || ((data.nexus_capability_sso === undefined) && (missing0 = "nexus_capability_sso"))){
validate488.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "nexus_enabled") || (key0 === "nexus_host")) || (key0 === "nexus_port")) || (key0 === "nexus_interval")) || (key0 === "nexus_capability_remote_support")) || (key0 === "nexus_capability_sso"))){
validate488.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nexus_enabled !== undefined){
const _errs2 = errors;
if(typeof data.nexus_enabled !== "boolean"){
validate488.errors = [{instancePath:instancePath+"/nexus_enabled",schemaPath:"#/properties/nexus_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nexus_host !== undefined){
let data1 = data.nexus_host;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 255){
validate488.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
}
else {
validate488.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nexus_port !== undefined){
let data2 = data.nexus_port;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate488.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate488.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate488.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nexus_interval !== undefined){
let data3 = data.nexus_interval;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate488.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 86400 || isNaN(data3)){
validate488.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate488.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nexus_capability_remote_support !== undefined){
const _errs10 = errors;
if(typeof data.nexus_capability_remote_support !== "boolean"){
validate488.errors = [{instancePath:instancePath+"/nexus_capability_remote_support",schemaPath:"#/properties/nexus_capability_remote_support/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nexus_capability_sso !== undefined){
const _errs12 = errors;
if(typeof data.nexus_capability_sso !== "boolean"){
validate488.errors = [{instancePath:instancePath+"/nexus_capability_sso",schemaPath:"#/properties/nexus_capability_sso/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
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
}
else {
validate488.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate488.errors = vErrors;
return errors === 0;
}

const schema237 = {"$id":"NexusRegistration","type":"object","required":["nexus_enabled","registration_status","secret_created_at"],"properties":{"nexus_enabled":{"type":"boolean"},"registration_status":{"type":"string","enum":["NONE","PENDING_REGISTRATION","ERROR_REGISTERING","REGISTERED"]},"secret_created_at":{"type":["string","null"]}},"additionalProperties":false};

function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NexusRegistration" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.nexus_enabled === undefined) && (missing0 = "nexus_enabled")) || ((data.registration_status === undefined) && (missing0 = "registration_status"))) || ((data.secret_created_at === undefined) && (missing0 = "secret_created_at"))){
validate489.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "nexus_enabled") || (key0 === "registration_status")) || (key0 === "secret_created_at"))){
validate489.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nexus_enabled !== undefined){
const _errs2 = errors;
if(typeof data.nexus_enabled !== "boolean"){
validate489.errors = [{instancePath:instancePath+"/nexus_enabled",schemaPath:"#/properties/nexus_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.registration_status !== undefined){
let data1 = data.registration_status;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate489.errors = [{instancePath:instancePath+"/registration_status",schemaPath:"#/properties/registration_status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data1 === "NONE") || (data1 === "PENDING_REGISTRATION")) || (data1 === "ERROR_REGISTERING")) || (data1 === "REGISTERED"))){
validate489.errors = [{instancePath:instancePath+"/registration_status",schemaPath:"#/properties/registration_status/enum",keyword:"enum",params:{allowedValues: schema237.properties.registration_status.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret_created_at !== undefined){
let data2 = data.secret_created_at;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate489.errors = [{instancePath:instancePath+"/secret_created_at",schemaPath:"#/properties/secret_created_at/type",keyword:"type",params:{type: schema237.properties.secret_created_at.type}}];
return false;
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
validate489.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate489.errors = vErrors;
return errors === 0;
}

const schema238 = {"$id":"MonitorUri","type":"object","required":["monitor_uri"],"properties":{"monitor_uri":{"type":"string"}},"additionalProperties":false};

function validate490(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="MonitorUri" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.monitor_uri === undefined) && (missing0 = "monitor_uri")){
validate490.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "monitor_uri")){
validate490.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.monitor_uri !== undefined){
if(typeof data.monitor_uri !== "string"){
validate490.errors = [{instancePath:instancePath+"/monitor_uri",schemaPath:"#/properties/monitor_uri/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate490.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate490.errors = vErrors;
return errors === 0;
}

const schema239 = {"$id":"TenantList","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"Tenant"}}},"additionalProperties":false};
const schema240 = {"$id":"Tenant","type":"object","required":["id","name","web_ui_enabled","rest_api_enabled","ssh_enabled","replication_enabled","nfs_enabled","smb_enabled","networks","identity_config_id"],"properties":{"id":{"type":"integer","minimum":1},"name":{"type":"string"},"web_ui_enabled":{"type":"boolean"},"rest_api_enabled":{"type":"boolean"},"ssh_enabled":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"nfs_enabled":{"type":"boolean"},"smb_enabled":{"type":"boolean"},"networks":{"type":"array","items":{"type":"integer","minimum":1}},"identity_config_id":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Tenant" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.web_ui_enabled === undefined) && (missing0 = "web_ui_enabled"))) || ((data.rest_api_enabled === undefined) && (missing0 = "rest_api_enabled"))) || ((data.ssh_enabled === undefined) && (missing0 = "ssh_enabled"))) || ((data.replication_enabled === undefined) && (missing0 = "replication_enabled"))) || ((data.nfs_enabled === undefined) && (missing0 = "nfs_enabled"))) || ((data.smb_enabled === undefined) && (missing0 = "smb_enabled"))) || ((data.networks === undefined) && (missing0 = "networks"))) || ((data.identity_config_id === undefined) && (missing0 = "identity_config_id"))){
validate492.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema240.properties, key0))){
validate492.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate492.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate492.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate492.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_ui_enabled !== undefined){
const _errs6 = errors;
if(typeof data.web_ui_enabled !== "boolean"){
validate492.errors = [{instancePath:instancePath+"/web_ui_enabled",schemaPath:"#/properties/web_ui_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rest_api_enabled !== undefined){
const _errs8 = errors;
if(typeof data.rest_api_enabled !== "boolean"){
validate492.errors = [{instancePath:instancePath+"/rest_api_enabled",schemaPath:"#/properties/rest_api_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ssh_enabled !== undefined){
const _errs10 = errors;
if(typeof data.ssh_enabled !== "boolean"){
validate492.errors = [{instancePath:instancePath+"/ssh_enabled",schemaPath:"#/properties/ssh_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_enabled !== undefined){
const _errs12 = errors;
if(typeof data.replication_enabled !== "boolean"){
validate492.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nfs_enabled !== undefined){
const _errs14 = errors;
if(typeof data.nfs_enabled !== "boolean"){
validate492.errors = [{instancePath:instancePath+"/nfs_enabled",schemaPath:"#/properties/nfs_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.smb_enabled !== undefined){
const _errs16 = errors;
if(typeof data.smb_enabled !== "boolean"){
validate492.errors = [{instancePath:instancePath+"/smb_enabled",schemaPath:"#/properties/smb_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.networks !== undefined){
let data8 = data.networks;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate492.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
validate492.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate492.errors = [{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identity_config_id !== undefined){
let data10 = data.identity_config_id;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate492.errors = [{instancePath:instancePath+"/identity_config_id",schemaPath:"#/properties/identity_config_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate492.errors = [{instancePath:instancePath+"/identity_config_id",schemaPath:"#/properties/identity_config_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs22 === errors;
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
}
}
}
}
}
else {
validate492.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate492.errors = vErrors;
return errors === 0;
}


function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TenantList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate491.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate491.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate492(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate491.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate491.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate491.errors = vErrors;
return errors === 0;
}


const schema241 = {"$id":"TimeSettingsV1","type":"object","additionalProperties":false,"required":["use_ad_for_primary","ntp_servers"],"properties":{"use_ad_for_primary":{"type":"boolean"},"ntp_servers":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1,"maxLength":255}}}};

function validate494(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TimeSettingsV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.use_ad_for_primary === undefined) && (missing0 = "use_ad_for_primary")) || ((data.ntp_servers === undefined) && (missing0 = "ntp_servers"))){
validate494.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "use_ad_for_primary") || (key0 === "ntp_servers"))){
validate494.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.use_ad_for_primary !== undefined){
const _errs2 = errors;
if(typeof data.use_ad_for_primary !== "boolean"){
validate494.errors = [{instancePath:instancePath+"/use_ad_for_primary",schemaPath:"#/properties/use_ad_for_primary/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ntp_servers !== undefined){
let data1 = data.ntp_servers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 16){
validate494.errors = [{instancePath:instancePath+"/ntp_servers",schemaPath:"#/properties/ntp_servers/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 255){
validate494.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data2.length < 1){
validate494.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate494.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate494.errors = [{instancePath:instancePath+"/ntp_servers",schemaPath:"#/properties/ntp_servers/type",keyword:"type",params:{type: "array"}}];
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
validate494.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate494.errors = vErrors;
return errors === 0;
}

const schema242 = {"$id":"TimeStatusV1","type":"object","required":["config","time","status"],"properties":{"config":{"$ref":"TimeSettingsV1"},"time":{"$ref":"Timestamp"},"status":{"type":"string","enum":["TIME_NOT_SYNCHRONIZING","TIME_SYNCHRONIZING"]}},"additionalProperties":false};

function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TimeStatusV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.config === undefined) && (missing0 = "config")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.status === undefined) && (missing0 = "status"))){
validate495.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "config") || (key0 === "time")) || (key0 === "status"))){
validate495.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.config !== undefined){
const _errs2 = errors;
if(!(validate494(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
const _errs3 = errors;
if(!(validate141(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate495.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "TIME_NOT_SYNCHRONIZING") || (data2 === "TIME_SYNCHRONIZING"))){
validate495.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema242.properties.status.enum}}];
return false;
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
}
else {
validate495.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate495.errors = vErrors;
return errors === 0;
}

const schema243 = {"$id":"TimeZoneList","type":"array","items":{"type":"string"}};

function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TimeZoneList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate498.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate498.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate498.errors = vErrors;
return errors === 0;
}

const schema244 = {"$id":"TimeSettings","type":"object","additionalProperties":false,"required":["use_ad_for_primary","ntp_servers","source"],"properties":{"use_ad_for_primary":{"type":"boolean"},"ntp_servers":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1,"maxLength":255}},"source":{"type":"string","enum":["API_TIME_SOURCE_NTP","API_TIME_SOURCE_HYPERVISOR"]}}};

function validate499(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TimeSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.use_ad_for_primary === undefined) && (missing0 = "use_ad_for_primary")) || ((data.ntp_servers === undefined) && (missing0 = "ntp_servers"))) || ((data.source === undefined) && (missing0 = "source"))){
validate499.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "use_ad_for_primary") || (key0 === "ntp_servers")) || (key0 === "source"))){
validate499.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.use_ad_for_primary !== undefined){
const _errs2 = errors;
if(typeof data.use_ad_for_primary !== "boolean"){
validate499.errors = [{instancePath:instancePath+"/use_ad_for_primary",schemaPath:"#/properties/use_ad_for_primary/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ntp_servers !== undefined){
let data1 = data.ntp_servers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 16){
validate499.errors = [{instancePath:instancePath+"/ntp_servers",schemaPath:"#/properties/ntp_servers/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 255){
validate499.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data2.length < 1){
validate499.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate499.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate499.errors = [{instancePath:instancePath+"/ntp_servers",schemaPath:"#/properties/ntp_servers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data3 = data.source;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate499.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "API_TIME_SOURCE_NTP") || (data3 === "API_TIME_SOURCE_HYPERVISOR"))){
validate499.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema244.properties.source.enum}}];
return false;
}
var valid0 = _errs8 === errors;
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
validate499.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate499.errors = vErrors;
return errors === 0;
}

const schema245 = {"$id":"TimeStatus","type":"object","required":["config","time","status"],"properties":{"config":{"$ref":"TimeSettings"},"time":{"$ref":"Timestamp"},"status":{"type":"string","enum":["TIME_NOT_SYNCHRONIZING","TIME_SYNCHRONIZING"]}},"additionalProperties":false};

function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TimeStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.config === undefined) && (missing0 = "config")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.status === undefined) && (missing0 = "status"))){
validate500.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "config") || (key0 === "time")) || (key0 === "status"))){
validate500.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.config !== undefined){
const _errs2 = errors;
if(!(validate499(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
const _errs3 = errors;
if(!(validate141(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate500.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "TIME_NOT_SYNCHRONIZING") || (data2 === "TIME_SYNCHRONIZING"))){
validate500.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema245.properties.status.enum}}];
return false;
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
}
else {
validate500.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate500.errors = vErrors;
return errors === 0;
}

const schema246 = {"$id":"UpgradeStatus","type":"object","required":["state","progress","settings","error_info"],"properties":{"state":{"type":"string","enum":["UPGRADE_STATE_IDLE","UPGRADE_STATE_PREPARING","UPGRADE_STATE_PREPARED","UPGRADE_STATE_COMMITTING","UPGRADE_STATE_COMMITTED","UPGRADE_STATE_REBOOTING"]},"progress":{"type":["integer","null"]},"settings":{"oneOf":[{"$ref":"UpgradeSettings"},{"type":"null"}]},"error_info":{"type":["string","null"]}},"additionalProperties":false};
const schema247 = {"$id":"UpgradeSettings","type":"object","required":["install_path","target_version","upgrade_type","auto_commit","do_rolling_reboot","num_nodes_to_reboot"],"properties":{"install_path":{"type":"string"},"target_version":{"type":"string"},"upgrade_type":{"type":"string","enum":["SOFTWARE_ONLY","SOFTWARE_AND_PLATFORM"]},"auto_commit":{"type":"boolean"},"do_rolling_reboot":{"type":"boolean"},"num_nodes_to_reboot":{"type":"integer"}},"additionalProperties":false};

function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpgradeSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.install_path === undefined) && (missing0 = "install_path")) || ((data.target_version === undefined) && (missing0 = "target_version"))) || ((data.upgrade_type === undefined) && (missing0 = "upgrade_type"))) || ((data.auto_commit === undefined) && (missing0 = "auto_commit"))) || ((data.do_rolling_reboot === undefined) && (missing0 = "do_rolling_reboot"))) || ((data.num_nodes_to_reboot === undefined) && (missing0 = "num_nodes_to_reboot"))){
validate504.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "install_path") || (key0 === "target_version")) || (key0 === "upgrade_type")) || (key0 === "auto_commit")) || (key0 === "do_rolling_reboot")) || (key0 === "num_nodes_to_reboot"))){
validate504.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.install_path !== undefined){
const _errs2 = errors;
if(typeof data.install_path !== "string"){
validate504.errors = [{instancePath:instancePath+"/install_path",schemaPath:"#/properties/install_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_version !== undefined){
const _errs4 = errors;
if(typeof data.target_version !== "string"){
validate504.errors = [{instancePath:instancePath+"/target_version",schemaPath:"#/properties/target_version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upgrade_type !== undefined){
let data2 = data.upgrade_type;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate504.errors = [{instancePath:instancePath+"/upgrade_type",schemaPath:"#/properties/upgrade_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "SOFTWARE_ONLY") || (data2 === "SOFTWARE_AND_PLATFORM"))){
validate504.errors = [{instancePath:instancePath+"/upgrade_type",schemaPath:"#/properties/upgrade_type/enum",keyword:"enum",params:{allowedValues: schema247.properties.upgrade_type.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auto_commit !== undefined){
const _errs8 = errors;
if(typeof data.auto_commit !== "boolean"){
validate504.errors = [{instancePath:instancePath+"/auto_commit",schemaPath:"#/properties/auto_commit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.do_rolling_reboot !== undefined){
const _errs10 = errors;
if(typeof data.do_rolling_reboot !== "boolean"){
validate504.errors = [{instancePath:instancePath+"/do_rolling_reboot",schemaPath:"#/properties/do_rolling_reboot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_nodes_to_reboot !== undefined){
let data5 = data.num_nodes_to_reboot;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate504.errors = [{instancePath:instancePath+"/num_nodes_to_reboot",schemaPath:"#/properties/num_nodes_to_reboot/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs12 === errors;
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
}
else {
validate504.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate504.errors = vErrors;
return errors === 0;
}


function validate503(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpgradeStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.state === undefined) && (missing0 = "state")) || ((data.progress === undefined) && (missing0 = "progress"))) || ((data.settings === undefined) && (missing0 = "settings"))) || ((data.error_info === undefined) && (missing0 = "error_info"))){
validate503.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "state") || (key0 === "progress")) || (key0 === "settings")) || (key0 === "error_info"))){
validate503.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.state !== undefined){
let data0 = data.state;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate503.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data0 === "UPGRADE_STATE_IDLE") || (data0 === "UPGRADE_STATE_PREPARING")) || (data0 === "UPGRADE_STATE_PREPARED")) || (data0 === "UPGRADE_STATE_COMMITTING")) || (data0 === "UPGRADE_STATE_COMMITTED")) || (data0 === "UPGRADE_STATE_REBOOTING"))){
validate503.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema246.properties.state.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.progress !== undefined){
let data1 = data.progress;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate503.errors = [{instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: schema246.properties.progress.type}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data2 = data.settings;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate504(data2, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs9 === errors;
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
const err1 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate503.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_info !== undefined){
let data3 = data.error_info;
const _errs11 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate503.errors = [{instancePath:instancePath+"/error_info",schemaPath:"#/properties/error_info/type",keyword:"type",params:{type: schema246.properties.error_info.type}}];
return false;
}
var valid0 = _errs11 === errors;
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
else {
validate503.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate503.errors = vErrors;
return errors === 0;
}

const schema248 = {"$id":"UpgradeBlocked","type":"object","required":["is_blocked","cluster_degraded","blocked_reason"],"properties":{"is_blocked":{"type":"boolean"},"cluster_degraded":{"type":"boolean"},"blocked_reason":{"type":"string"}},"additionalProperties":false};

function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpgradeBlocked" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.is_blocked === undefined) && (missing0 = "is_blocked")) || ((data.cluster_degraded === undefined) && (missing0 = "cluster_degraded"))) || ((data.blocked_reason === undefined) && (missing0 = "blocked_reason"))){
validate506.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "is_blocked") || (key0 === "cluster_degraded")) || (key0 === "blocked_reason"))){
validate506.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.is_blocked !== undefined){
const _errs2 = errors;
if(typeof data.is_blocked !== "boolean"){
validate506.errors = [{instancePath:instancePath+"/is_blocked",schemaPath:"#/properties/is_blocked/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_degraded !== undefined){
const _errs4 = errors;
if(typeof data.cluster_degraded !== "boolean"){
validate506.errors = [{instancePath:instancePath+"/cluster_degraded",schemaPath:"#/properties/cluster_degraded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked_reason !== undefined){
const _errs6 = errors;
if(typeof data.blocked_reason !== "string"){
validate506.errors = [{instancePath:instancePath+"/blocked_reason",schemaPath:"#/properties/blocked_reason/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate506.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate506.errors = vErrors;
return errors === 0;
}

const schema249 = {"$id":"UpgradeImageInfo","type":"object","required":["target_version","upgrade_type","error"],"properties":{"target_version":{"type":"string"},"upgrade_type":{"type":"string","enum":["SOFTWARE_ONLY","SOFTWARE_AND_PLATFORM"]},"error":{"type":"string"}},"additionalProperties":false};

function validate507(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpgradeImageInfo" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.target_version === undefined) && (missing0 = "target_version")) || ((data.upgrade_type === undefined) && (missing0 = "upgrade_type"))) || ((data.error === undefined) && (missing0 = "error"))){
validate507.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "target_version") || (key0 === "upgrade_type")) || (key0 === "error"))){
validate507.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target_version !== undefined){
const _errs2 = errors;
if(typeof data.target_version !== "string"){
validate507.errors = [{instancePath:instancePath+"/target_version",schemaPath:"#/properties/target_version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upgrade_type !== undefined){
let data1 = data.upgrade_type;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate507.errors = [{instancePath:instancePath+"/upgrade_type",schemaPath:"#/properties/upgrade_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "SOFTWARE_ONLY") || (data1 === "SOFTWARE_AND_PLATFORM"))){
validate507.errors = [{instancePath:instancePath+"/upgrade_type",schemaPath:"#/properties/upgrade_type/enum",keyword:"enum",params:{allowedValues: schema249.properties.upgrade_type.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs6 = errors;
if(typeof data.error !== "string"){
validate507.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate507.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate507.errors = vErrors;
return errors === 0;
}

const schema250 = {"$id":"UnconfiguredUpgradeSettings","type":"object","additionalProperties":false,"required":["install_path","target"],"properties":{"install_path":{"type":"string","maxLength":4096},"target":{"type":"string","maxLength":64}}};

function validate508(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnconfiguredUpgradeSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.install_path === undefined) && (missing0 = "install_path")) || ((data.target === undefined) && (missing0 = "target"))){
validate508.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "install_path") || (key0 === "target"))){
validate508.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.install_path !== undefined){
let data0 = data.install_path;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 4096){
validate508.errors = [{instancePath:instancePath+"/install_path",schemaPath:"#/properties/install_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
}
else {
validate508.errors = [{instancePath:instancePath+"/install_path",schemaPath:"#/properties/install_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
let data1 = data.target;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 64){
validate508.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
}
else {
validate508.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}}];
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
validate508.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate508.errors = vErrors;
return errors === 0;
}

const schema251 = {"$id":"UnconfiguredUpgradeStatus","type":"object","required":["state"],"properties":{"state":{"type":"string"}},"additionalProperties":false};

function validate509(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnconfiguredUpgradeStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
validate509.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "state")){
validate509.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.state !== undefined){
if(typeof data.state !== "string"){
validate509.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate509.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate509.errors = vErrors;
return errors === 0;
}

const schema252 = {"$id":"WebUiSettings","type":"object","additionalProperties":false,"required":["inactivity_timeout","login_banner"],"properties":{"inactivity_timeout":{"oneOf":[{"$ref":"Duration"},{"type":"null"}]},"login_banner":{"type":["string","null"],"maxLength":10000}}};
const schema253 = {"$id":"Duration","type":"object","additionalProperties":false,"required":["nanoseconds"],"properties":{"nanoseconds":{"$ref":"DecimalString"}}};

function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Duration" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.nanoseconds === undefined) && (missing0 = "nanoseconds")){
validate511.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "nanoseconds")){
validate511.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nanoseconds !== undefined){
if(!(validate25(data.nanoseconds, {instancePath:instancePath+"/nanoseconds",parentData:data,parentDataProperty:"nanoseconds",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate511.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate511.errors = vErrors;
return errors === 0;
}


function validate510(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WebUiSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.inactivity_timeout === undefined) && (missing0 = "inactivity_timeout")) || ((data.login_banner === undefined) && (missing0 = "login_banner"))){
validate510.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "inactivity_timeout") || (key0 === "login_banner"))){
validate510.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.inactivity_timeout !== undefined){
let data0 = data.inactivity_timeout;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate511(data0, {instancePath:instancePath+"/inactivity_timeout",parentData:data,parentDataProperty:"inactivity_timeout",rootData}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/inactivity_timeout",schemaPath:"#/properties/inactivity_timeout/oneOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/inactivity_timeout",schemaPath:"#/properties/inactivity_timeout/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate510.errors = vErrors;
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
if(data.login_banner !== undefined){
let data1 = data.login_banner;
const _errs7 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate510.errors = [{instancePath:instancePath+"/login_banner",schemaPath:"#/properties/login_banner/type",keyword:"type",params:{type: schema252.properties.login_banner.type}}];
return false;
}
if(errors === _errs7){
if(typeof data1 === "string"){
if(data1.length > 10000){
validate510.errors = [{instancePath:instancePath+"/login_banner",schemaPath:"#/properties/login_banner/maxLength",keyword:"maxLength",params:{limit: 10000}}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate510.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate510.errors = vErrors;
return errors === 0;
}

export {
  validate21 as apiError,
  validate22 as login,
  validate23 as startSamlLogin,
  validate22 as retrieveSamlLogin,
  validate24 as whoAmI,
  validate30 as listSessionRoles,
  validate31 as getVersion,
  validate32 as getClusterSettings,
  validate32 as setClusterSettings,
  validate33 as listNodes,
  validate34 as getNode,
  validate36 as calculateNodeAddCapacity,
  validate43 as previewModifyNodes,
  validate46 as getNodeReplacementPlan,
  validate49 as listNodeChassis,
  validate50 as getNodeChassis,
  validate54 as listNodeLights,
  validate57 as getNodeLight,
  validate58 as getRestriperStatusV1,
  validate59 as getRestriperStatus,
  validate60 as getProtectionStatus,
  validate63 as getObjectBackedNodes,
  validate68 as previewObjectBackedNodes,
  validate74 as getObjectBackedFaultTolerance,
  validate75 as getSslCaCertificate,
  validate75 as setSslCaCertificate,
  validate76 as getSslCiphers,
  validate76 as setSslCiphers,
  validate77 as listDiskSlots,
  validate78 as getDiskSlot,
  validate78 as modifyDiskSlot,
  validate77 as listDiskSlotsOfNode,
  validate83 as getNodeState,
  validate84 as listUnconfiguredNodes,
  validate89 as getCapacityClamp,
  validate89 as setCapacityClamp,
  validate91 as getCapacityClamps,
  validate94 as getChecksummingStatus,
  validate95 as getSsdEndurance,
  validate98 as listSourceRelationships,
  validate99 as createSourceRelationship,
  validate99 as getSourceRelationship,
  validate99 as replaceSourceRelationship,
  validate99 as modifySourceRelationship,
  validate109 as listSourceRelationshipStatuses,
  validate110 as getSourceRelationshipStatus,
  validate147 as replicate,
  validate148 as listQueuedSnapshots,
  validate99 as reverseTargetRelationship,
  validate154 as listTargetRelationshipStatuses,
  validate155 as getTargetRelationshipStatus,
  validate155 as authorizeTargetRelationship,
  validate155 as makeTargetWritable,
  validate155 as reconnectTargetRelationship,
  validate164 as lockTargetRelationship,
  validate165 as getFileAttributes,
  validate193 as setFileAttributes,
  validate213 as listEntries,
  validate193 as createEntry,
  validate193 as writeFile,
  validate193 as patchFile,
  validate218 as listSnapshots,
  validate219 as getSnapshot,
  validate224 as listSnapshotStatuses,
  validate225 as getSnapshotStatus,
  validate232 as listAccessTokens,
  validate244 as createAccessToken,
  validate233 as getAccessToken,
  validate233 as modifyAccessToken,
  validate245 as getAdStatus,
  validate252 as getAdMonitor,
  validate252 as dismissAdError,
  validate256 as getAdSettings,
  validate256 as replaceAdSettings,
  validate257 as getAdObjectOfName,
  validate257 as getAdObjectOfSid,
  validate258 as getAdUsernameOfSid,
  validate259 as getAdUidOfSid,
  validate260 as getAdGidOfSid,
  validate261 as listAdGroupsOfSid,
  validate264 as listAdSidsOfUid,
  validate264 as listAdSidsOfGid,
  validate265 as listAdObjectsOfUsername,
  validate264 as listAdSidsOfUsername,
  validate267 as getCurrentActivity,
  validate273 as getTimeSeries,
  validate276 as getCapacityHistory,
  validate284 as getCapacityHistoryDetails,
  validate289 as getCloudwatchAuditConfig,
  validate289 as replaceCloudwatchAuditConfig,
  validate289 as modifyCloudwatchAuditConfig,
  validate290 as getCloudwatchAuditStatus,
  validate291 as getSyslogAuditConfig,
  validate291 as replaceSyslogAuditConfig,
  validate291 as modifySyslogAuditConfig,
  validate290 as getSyslogAuditStatus,
  validate292 as listAuditDestinations,
  validate293 as createAuditDestination,
  validate293 as getAuditDestination,
  validate293 as replaceAuditDestination,
  validate293 as modifyAuditDestination,
  validate290 as getAuditDestinationStatus,
  validate297 as listAuditEvents,
  validate303 as listRelatedOfAuthId,
  validate303 as listRelatedOfUsername,
  validate303 as listRelatedOfUid,
  validate303 as listRelatedOfGid,
  validate303 as listRelatedOfSid,
  validate306 as expandIdentityV1,
  validate234 as findIdentityV1,
  validate312 as getIdentityAttributes,
  validate312 as replaceIdentityAttributes,
  validate313 as getKeytab,
  validate313 as replaceKeytab,
  validate316 as getKerberosSettings,
  validate316 as replaceKerberosSettings,
  validate317 as listUserMappings,
  validate317 as replaceUserMappings,
  validate320 as calculateSupportedProtection,
  validate324 as getDnsConfig,
  validate324 as modifyDnsConfig,
  validate327 as getDnsLookupOverrides,
  validate327 as replaceDnsLookupOverrides,
  validate329 as resolveIpsToNames,
  validate332 as resolveNamesToIps,
  validate329 as resolveIps,
  validate329 as resolveIpsToNamesByConfig,
  validate332 as resolveNamesToIpsByConfig,
  validate335 as getAuthoritativeDnsSettings,
  validate335 as modifyAuthoritativeDnsSettings,
  validate336 as getEncryptionStatus,
  validate337 as getKeyStore,
  validate343 as getKeyStoreStatus,
  validate344 as createKmsKey,
  validate306 as expandIdentity,
  validate234 as findIdentity,
  validate345 as getLdapSettings,
  validate345 as replaceLdapSettings,
  validate345 as modifyLdapSettings,
  validate348 as getLdapStatus,
  validate350 as getLdapGidsOfName,
  validate353 as getLdapUidsOfName,
  validate354 as getLdapNamesOfUid,
  validate355 as getLicenseStatus,
  validate356 as getLicenseEnforcement,
  validate357 as listGroups,
  validate358 as createGroup,
  validate358 as getGroup,
  validate358 as replaceGroup,
  validate361 as listGroupMembers,
  validate362 as addGroupMember,
  validate361 as listUsers,
  validate362 as createUser,
  validate362 as getUser,
  validate362 as replaceUser,
  validate357 as listGroupsOfUser,
  validate366 as getNetworkSettingsV1,
  validate367 as listFloatingIps,
  validate370 as getStaticIpAllocation,
  validate371 as listNetworkStatusesV1,
  validate372 as getNetworkStatusV1,
  validate380 as listConnections,
  validate385 as listNetworkInterfaces,
  validate386 as getNetworkInterface,
  validate388 as listNetworks,
  validate389 as getNetwork,
  validate391 as listInterfaceStatuses,
  validate392 as getInterfaceStatus,
  validate405 as getNetworkConfig,
  validate405 as replaceNetworkConfig,
  validate423 as listNetworkStatuses,
  validate424 as getNetworkStatus,
  validate426 as listFrontendInterfaces,
  validate426 as listBackendInterfaces,
  validate427 as getRdmaSettings,
  validate427 as setRdmaSettings,
  validate428 as getRdmaStatus,
  validate429 as listObjectStorageUris,
  validate430 as getObjectStorageCredentialsSource,
  validate431 as listObjectBridges,
  validate432 as createObjectBridge,
  validate432 as getObjectBridge,
  validate434 as listSpokePortals,
  validate435 as createSpokePortal,
  validate435 as getSpokePortal,
  validate435 as modifySpokePortal,
  validate435 as deleteSpokePortal,
  validate435 as createSpokePortalRoot,
  validate435 as deleteSpokePortalRoot,
  validate443 as listHubPortals,
  validate444 as getHubPortal,
  validate444 as modifyHubPortal,
  validate444 as deleteHubPortal,
  validate444 as acceptHubPortal,
  validate444 as authorizeHubPortalRoot,
  validate444 as denyHubPortalRoot,
  validate448 as getPortalEvictionSettings,
  validate448 as replacePortalEvictionSettings,
  validate448 as modifyPortalEvictionSettings,
  validate449 as listHubPortalsV1,
  validate450 as getHubPortalV1,
  validate450 as modifyHubPortalV1,
  validate450 as authorizeHubPortalV1,
  validate452 as listSpokePortalsV1,
  validate455 as createSpokePortalV1,
  validate453 as getSpokePortalV1,
  validate453 as modifySpokePortalV1,
  validate453 as proposeSpokePortalV1,
  validate456 as evictPortalData,
  validate456 as evictPortalLink,
  validate458 as listPortalFilesystems,
  validate459 as getPortalFilesystem,
  validate461 as pingPortalHosts,
  validate465 as listPortalQuorumEvents,
  validate470 as listPrivileges,
  validate471 as listRoles,
  validate475 as createRole,
  validate472 as getRole,
  validate472 as replaceRole,
  validate472 as modifyRole,
  validate477 as listRoleMembers,
  validate234 as addRoleMember,
  validate234 as getRoleMember,
  validate480 as getSamlSettings,
  validate480 as replaceSamlSettings,
  validate480 as modifySamlSettings,
  validate481 as getRebootStatus,
  validate482 as getMonitoringSettings,
  validate483 as listMonitoringStatuses,
  validate486 as getVpnKeys,
  validate486 as replaceVpnKeys,
  validate486 as modifyVpnKeys,
  validate487 as getVpnCertificateSigningRequest,
  validate488 as getNexusConnection,
  validate488 as modifyNexusConnection,
  validate489 as getNexusRegistration,
  validate489 as setNexusRegistration,
  validate489 as deleteNexusRegistration,
  validate490 as rotateNexusSecret,
  validate491 as listTenants,
  validate492 as createTenant,
  validate492 as getTenant,
  validate492 as replaceTenant,
  validate492 as modifyTenant,
  validate494 as getTimeSettingsV1,
  validate494 as replaceTimeSettingsV1,
  validate494 as modifyTimeSettingsV1,
  validate495 as getTimeStatusV1,
  validate498 as listTimeZonesV1,
  validate499 as getTimeSettings,
  validate499 as modifyTimeSettings,
  validate499 as getDefaultTimeSettings,
  validate500 as getTimeStatus,
  validate498 as listTimeZones,
  validate503 as getUpgradeStatusV2,
  validate503 as getUpgradeStatus,
  validate506 as getUpgradeBlocked,
  validate507 as verifyUpgradeImage,
  validate508 as getUnconfiguredUpgradeSettings,
  validate509 as getUnconfiguredUpgradeStatus,
  validate510 as getWebUiSettings,
  validate510 as replaceWebUiSettings,
  validate510 as modifyWebUiSettings,
}
