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

const schema8 = {"$id":"UserInfo","type":"object","required":["id","name","primary_group","sid","uid","home_directory","can_change_password","privileges","access_token_id"],"properties":{"id":{"$ref":"DecimalString"},"name":{"type":"string"},"primary_group":{"$ref":"DecimalString"},"sid":{"type":"string"},"uid":{"type":"string"},"home_directory":{"type":["string","null"]},"can_change_password":{"type":"boolean"},"privileges":{"type":"array","items":{"$ref":"Privilege"}},"access_token_id":{"type":["string","null"]}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const schema9 = {"$id":"DecimalString","type":"string","pattern":"^[0-9]+$"};
const pattern0 = new RegExp("^[0-9]+$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DecimalString" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate24.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"$id":"Privilege","type":"string","enum":["PRIVILEGE_AD_READ","PRIVILEGE_AD_USE","PRIVILEGE_AD_WRITE","PRIVILEGE_ANALYTICS_READ","PRIVILEGE_AUDIT_READ","PRIVILEGE_AUDIT_WRITE","PRIVILEGE_AUTH_CACHE_READ","PRIVILEGE_AUTH_CACHE_WRITE","PRIVILEGE_CLUSTER_READ","PRIVILEGE_CLUSTER_WRITE","PRIVILEGE_DEBUG","PRIVILEGE_DNS_READ","PRIVILEGE_DNS_USE","PRIVILEGE_DNS_WRITE","PRIVILEGE_FILE_FULL_ACCESS","PRIVILEGE_FS_ATTRIBUTES_READ","PRIVILEGE_FS_DELETE_TREE_READ","PRIVILEGE_FS_DELETE_TREE_WRITE","PRIVILEGE_FS_LOCK_READ","PRIVILEGE_FS_LOCK_WRITE","PRIVILEGE_FS_SETTINGS_READ","PRIVILEGE_FS_SETTINGS_WRITE","PRIVILEGE_FTP_READ","PRIVILEGE_FTP_WRITE","PRIVILEGE_IDENTITY_MAPPING_READ","PRIVILEGE_IDENTITY_MAPPING_WRITE","PRIVILEGE_IDENTITY_READ","PRIVILEGE_IDENTITY_WRITE","PRIVILEGE_KERBEROS_KEYTAB_READ","PRIVILEGE_KERBEROS_KEYTAB_WRITE","PRIVILEGE_KERBEROS_SETTINGS_READ","PRIVILEGE_KERBEROS_SETTINGS_WRITE","PRIVILEGE_KV_READ","PRIVILEGE_LDAP_READ","PRIVILEGE_LDAP_USE","PRIVILEGE_LDAP_WRITE","PRIVILEGE_LOCAL_GROUP_READ","PRIVILEGE_LOCAL_GROUP_WRITE","PRIVILEGE_LOCAL_USER_READ","PRIVILEGE_LOCAL_USER_WRITE","PRIVILEGE_METRICS_READ","PRIVILEGE_NETWORK_IP_ALLOCATION_READ","PRIVILEGE_NETWORK_READ","PRIVILEGE_NETWORK_WRITE","PRIVILEGE_NFS_EXPORT_READ","PRIVILEGE_NFS_EXPORT_WRITE","PRIVILEGE_POWER_CYCLE","PRIVILEGE_QUOTA_READ","PRIVILEGE_QUOTA_WRITE","PRIVILEGE_RECONCILER_READ","PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP","PRIVILEGE_REPLICATION_SOURCE_READ","PRIVILEGE_REPLICATION_SOURCE_WRITE","PRIVILEGE_REPLICATION_TARGET_READ","PRIVILEGE_REPLICATION_TARGET_WRITE","PRIVILEGE_ROLE_READ","PRIVILEGE_ROLE_WRITE","PRIVILEGE_SMB_SHARE_READ","PRIVILEGE_SMB_SHARE_WRITE","PRIVILEGE_SNAPSHOT_CALCULATE_USED_CAPACITY_READ","PRIVILEGE_SNAPSHOT_DIFFERENCE_READ","PRIVILEGE_SNAPSHOT_POLICY_READ","PRIVILEGE_SNAPSHOT_POLICY_WRITE","PRIVILEGE_SNAPSHOT_READ","PRIVILEGE_SNAPSHOT_WRITE","PRIVILEGE_SUPPORT_READ","PRIVILEGE_SUPPORT_WRITE","PRIVILEGE_TEST_ONLY","PRIVILEGE_TIME_READ","PRIVILEGE_TIME_WRITE","PRIVILEGE_UNCONFIGURED_NODE_READ","PRIVILEGE_UPGRADE_READ","PRIVILEGE_UPGRADE_WRITE","PRIVILEGE_SMB_FILE_HANDLE_READ","PRIVILEGE_SMB_FILE_HANDLE_WRITE","PRIVILEGE_SMB_SESSION_READ","PRIVILEGE_SMB_SESSION_WRITE","PRIVILEGE_REPLICATION_OBJECT_READ","PRIVILEGE_REPLICATION_OBJECT_WRITE","PRIVILEGE_ENCRYPTION_WRITE","PRIVILEGE_ENCRYPTION_READ","PRIVILEGE_NFS_SETTINGS_READ","PRIVILEGE_NFS_SETTINGS_WRITE","PRIVILEGE_SERVICE_PUBLIC_KEYS_WRITE","PRIVILEGE_SERVICE_PUBLIC_KEYS_READ","PRIVILEGE_METRICS_CONFIG_READ","PRIVILEGE_METRICS_CONFIG_WRITE","PRIVILEGE_REBOOT_USE","PRIVILEGE_REBOOT_READ","PRIVILEGE_CHECKSUMMING_READ","PRIVILEGE_S3_SETTINGS_READ","PRIVILEGE_S3_SETTINGS_WRITE","PRIVILEGE_WEB_UI_SETTINGS_WRITE","PRIVILEGE_S3_CREDENTIALS_READ","PRIVILEGE_S3_CREDENTIALS_WRITE","PRIVILEGE_TENANT_READ","PRIVILEGE_TENANT_WRITE","PRIVILEGE_SAML_SETTINGS_READ","PRIVILEGE_SAML_SETTINGS_WRITE","PRIVILEGE_S3_BUCKETS_READ","PRIVILEGE_S3_BUCKETS_WRITE","PRIVILEGE_ACCESS_TOKENS_READ","PRIVILEGE_ACCESS_TOKENS_WRITE","PRIVILEGE_S3_UPLOADS_READ","PRIVILEGE_S3_UPLOADS_WRITE","PRIVILEGE_SNAPSHOT_LOCK","PRIVILEGE_FS_KEY_MANAGEMENT_WRITE","PRIVILEGE_FS_KEY_MANAGEMENT_READ","PRIVILEGE_IDENTITY_CONFIG_WRITE","PRIVILEGE_IDENTITY_CONFIG_READ","PRIVILEGE_FILE_READ_ACCESS","PRIVILEGE_PORTAL_SPOKE_READ","PRIVILEGE_PORTAL_SPOKE_WRITE","PRIVILEGE_PORTAL_SPOKE_EVICT","PRIVILEGE_PORTAL_HUB_READ","PRIVILEGE_PORTAL_HUB_WRITE","PRIVILEGE_PORTAL_GLOBAL_READ","PRIVILEGE_FS_FILE_LOCK_WRITE","PRIVILEGE_LICENSE_READ","PRIVILEGE_CAPACITY_READ","PRIVILEGE_CAPACITY_WRITE","PRIVILEGE_OBJECT_STORAGE_URIS_READ","PRIVILEGE_OBJECT_STORAGE_URIS_WRITE"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Privilege" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "PRIVILEGE_AD_READ") || (data === "PRIVILEGE_AD_USE")) || (data === "PRIVILEGE_AD_WRITE")) || (data === "PRIVILEGE_ANALYTICS_READ")) || (data === "PRIVILEGE_AUDIT_READ")) || (data === "PRIVILEGE_AUDIT_WRITE")) || (data === "PRIVILEGE_AUTH_CACHE_READ")) || (data === "PRIVILEGE_AUTH_CACHE_WRITE")) || (data === "PRIVILEGE_CLUSTER_READ")) || (data === "PRIVILEGE_CLUSTER_WRITE")) || (data === "PRIVILEGE_DEBUG")) || (data === "PRIVILEGE_DNS_READ")) || (data === "PRIVILEGE_DNS_USE")) || (data === "PRIVILEGE_DNS_WRITE")) || (data === "PRIVILEGE_FILE_FULL_ACCESS")) || (data === "PRIVILEGE_FS_ATTRIBUTES_READ")) || (data === "PRIVILEGE_FS_DELETE_TREE_READ")) || (data === "PRIVILEGE_FS_DELETE_TREE_WRITE")) || (data === "PRIVILEGE_FS_LOCK_READ")) || (data === "PRIVILEGE_FS_LOCK_WRITE")) || (data === "PRIVILEGE_FS_SETTINGS_READ")) || (data === "PRIVILEGE_FS_SETTINGS_WRITE")) || (data === "PRIVILEGE_FTP_READ")) || (data === "PRIVILEGE_FTP_WRITE")) || (data === "PRIVILEGE_IDENTITY_MAPPING_READ")) || (data === "PRIVILEGE_IDENTITY_MAPPING_WRITE")) || (data === "PRIVILEGE_IDENTITY_READ")) || (data === "PRIVILEGE_IDENTITY_WRITE")) || (data === "PRIVILEGE_KERBEROS_KEYTAB_READ")) || (data === "PRIVILEGE_KERBEROS_KEYTAB_WRITE")) || (data === "PRIVILEGE_KERBEROS_SETTINGS_READ")) || (data === "PRIVILEGE_KERBEROS_SETTINGS_WRITE")) || (data === "PRIVILEGE_KV_READ")) || (data === "PRIVILEGE_LDAP_READ")) || (data === "PRIVILEGE_LDAP_USE")) || (data === "PRIVILEGE_LDAP_WRITE")) || (data === "PRIVILEGE_LOCAL_GROUP_READ")) || (data === "PRIVILEGE_LOCAL_GROUP_WRITE")) || (data === "PRIVILEGE_LOCAL_USER_READ")) || (data === "PRIVILEGE_LOCAL_USER_WRITE")) || (data === "PRIVILEGE_METRICS_READ")) || (data === "PRIVILEGE_NETWORK_IP_ALLOCATION_READ")) || (data === "PRIVILEGE_NETWORK_READ")) || (data === "PRIVILEGE_NETWORK_WRITE")) || (data === "PRIVILEGE_NFS_EXPORT_READ")) || (data === "PRIVILEGE_NFS_EXPORT_WRITE")) || (data === "PRIVILEGE_POWER_CYCLE")) || (data === "PRIVILEGE_QUOTA_READ")) || (data === "PRIVILEGE_QUOTA_WRITE")) || (data === "PRIVILEGE_RECONCILER_READ")) || (data === "PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP")) || (data === "PRIVILEGE_REPLICATION_SOURCE_READ")) || (data === "PRIVILEGE_REPLICATION_SOURCE_WRITE")) || (data === "PRIVILEGE_REPLICATION_TARGET_READ")) || (data === "PRIVILEGE_REPLICATION_TARGET_WRITE")) || (data === "PRIVILEGE_ROLE_READ")) || (data === "PRIVILEGE_ROLE_WRITE")) || (data === "PRIVILEGE_SMB_SHARE_READ")) || (data === "PRIVILEGE_SMB_SHARE_WRITE")) || (data === "PRIVILEGE_SNAPSHOT_CALCULATE_USED_CAPACITY_READ")) || (data === "PRIVILEGE_SNAPSHOT_DIFFERENCE_READ")) || (data === "PRIVILEGE_SNAPSHOT_POLICY_READ")) || (data === "PRIVILEGE_SNAPSHOT_POLICY_WRITE")) || (data === "PRIVILEGE_SNAPSHOT_READ")) || (data === "PRIVILEGE_SNAPSHOT_WRITE")) || (data === "PRIVILEGE_SUPPORT_READ")) || (data === "PRIVILEGE_SUPPORT_WRITE")) || (data === "PRIVILEGE_TEST_ONLY")) || (data === "PRIVILEGE_TIME_READ")) || (data === "PRIVILEGE_TIME_WRITE")) || (data === "PRIVILEGE_UNCONFIGURED_NODE_READ")) || (data === "PRIVILEGE_UPGRADE_READ")) || (data === "PRIVILEGE_UPGRADE_WRITE")) || (data === "PRIVILEGE_SMB_FILE_HANDLE_READ")) || (data === "PRIVILEGE_SMB_FILE_HANDLE_WRITE")) || (data === "PRIVILEGE_SMB_SESSION_READ")) || (data === "PRIVILEGE_SMB_SESSION_WRITE")) || (data === "PRIVILEGE_REPLICATION_OBJECT_READ")) || (data === "PRIVILEGE_REPLICATION_OBJECT_WRITE")) || (data === "PRIVILEGE_ENCRYPTION_WRITE")) || (data === "PRIVILEGE_ENCRYPTION_READ")) || (data === "PRIVILEGE_NFS_SETTINGS_READ")) || (data === "PRIVILEGE_NFS_SETTINGS_WRITE")) || (data === "PRIVILEGE_SERVICE_PUBLIC_KEYS_WRITE")) || (data === "PRIVILEGE_SERVICE_PUBLIC_KEYS_READ")) || (data === "PRIVILEGE_METRICS_CONFIG_READ")) || (data === "PRIVILEGE_METRICS_CONFIG_WRITE")) || (data === "PRIVILEGE_REBOOT_USE")) || (data === "PRIVILEGE_REBOOT_READ")) || (data === "PRIVILEGE_CHECKSUMMING_READ")) || (data === "PRIVILEGE_S3_SETTINGS_READ")) || (data === "PRIVILEGE_S3_SETTINGS_WRITE")) || (data === "PRIVILEGE_WEB_UI_SETTINGS_WRITE")) || (data === "PRIVILEGE_S3_CREDENTIALS_READ")) || (data === "PRIVILEGE_S3_CREDENTIALS_WRITE")) || (data === "PRIVILEGE_TENANT_READ")) || (data === "PRIVILEGE_TENANT_WRITE")) || (data === "PRIVILEGE_SAML_SETTINGS_READ")) || (data === "PRIVILEGE_SAML_SETTINGS_WRITE")) || (data === "PRIVILEGE_S3_BUCKETS_READ")) || (data === "PRIVILEGE_S3_BUCKETS_WRITE")) || (data === "PRIVILEGE_ACCESS_TOKENS_READ")) || (data === "PRIVILEGE_ACCESS_TOKENS_WRITE")) || (data === "PRIVILEGE_S3_UPLOADS_READ")) || (data === "PRIVILEGE_S3_UPLOADS_WRITE")) || (data === "PRIVILEGE_SNAPSHOT_LOCK")) || (data === "PRIVILEGE_FS_KEY_MANAGEMENT_WRITE")) || (data === "PRIVILEGE_FS_KEY_MANAGEMENT_READ")) || (data === "PRIVILEGE_IDENTITY_CONFIG_WRITE")) || (data === "PRIVILEGE_IDENTITY_CONFIG_READ")) || (data === "PRIVILEGE_FILE_READ_ACCESS")) || (data === "PRIVILEGE_PORTAL_SPOKE_READ")) || (data === "PRIVILEGE_PORTAL_SPOKE_WRITE")) || (data === "PRIVILEGE_PORTAL_SPOKE_EVICT")) || (data === "PRIVILEGE_PORTAL_HUB_READ")) || (data === "PRIVILEGE_PORTAL_HUB_WRITE")) || (data === "PRIVILEGE_PORTAL_GLOBAL_READ")) || (data === "PRIVILEGE_FS_FILE_LOCK_WRITE")) || (data === "PRIVILEGE_LICENSE_READ")) || (data === "PRIVILEGE_CAPACITY_READ")) || (data === "PRIVILEGE_CAPACITY_WRITE")) || (data === "PRIVILEGE_OBJECT_STORAGE_URIS_READ")) || (data === "PRIVILEGE_OBJECT_STORAGE_URIS_WRITE"))){
validate27.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema10.enum}}];
return false;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UserInfo" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.primary_group === undefined) && (missing0 = "primary_group"))) || ((data.sid === undefined) && (missing0 = "sid"))) || ((data.uid === undefined) && (missing0 = "uid"))) || ((data.home_directory === undefined) && (missing0 = "home_directory"))) || ((data.can_change_password === undefined) && (missing0 = "can_change_password"))) || ((data.privileges === undefined) && (missing0 = "privileges"))) || ((data.access_token_id === undefined) && (missing0 = "access_token_id"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate24(data.primary_group, {instancePath:instancePath+"/primary_group",parentData:data,parentDataProperty:"primary_group",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate23.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/home_directory",schemaPath:"#/properties/home_directory/type",keyword:"type",params:{type: schema8.properties.home_directory.type}}];
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
validate23.errors = [{instancePath:instancePath+"/can_change_password",schemaPath:"#/properties/can_change_password/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate27(data7[i0], {instancePath:instancePath+"/privileges/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}}];
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
validate23.errors = [{instancePath:instancePath+"/access_token_id",schemaPath:"#/properties/access_token_id/type",keyword:"type",params:{type: schema8.properties.access_token_id.type}}];
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"SessionRoles","type":"array","items":{"type":"string"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate29.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"$id":"VersionInfo","type":"object","required":["revision_id","build_id","flavor","build_date"],"properties":{"revision_id":{"type":"string","pattern":" "},"build_id":{"type":"string"},"flavor":{"type":"string"},"build_date":{"type":"string"}},"additionalProperties":false};
const pattern1 = new RegExp(" ", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="VersionInfo" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.revision_id === undefined) && (missing0 = "revision_id")) || ((data.build_id === undefined) && (missing0 = "build_id"))) || ((data.flavor === undefined) && (missing0 = "flavor"))) || ((data.build_date === undefined) && (missing0 = "build_date"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "revision_id") || (key0 === "build_id")) || (key0 === "flavor")) || (key0 === "build_date"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate30.errors = [{instancePath:instancePath+"/revision_id",schemaPath:"#/properties/revision_id/pattern",keyword:"pattern",params:{pattern: " "}}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/revision_id",schemaPath:"#/properties/revision_id/type",keyword:"type",params:{type: "string"}}];
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
validate30.errors = [{instancePath:instancePath+"/build_id",schemaPath:"#/properties/build_id/type",keyword:"type",params:{type: "string"}}];
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
validate30.errors = [{instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/type",keyword:"type",params:{type: "string"}}];
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
validate30.errors = [{instancePath:instancePath+"/build_date",schemaPath:"#/properties/build_date/type",keyword:"type",params:{type: "string"}}];
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const schema13 = {"$id":"ClusterSettings","type":"object","required":["cluster_name"],"properties":{"cluster_name":{"type":"string"}},"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ClusterSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cluster_name === undefined) && (missing0 = "cluster_name")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "cluster_name")){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cluster_name !== undefined){
if(typeof data.cluster_name !== "string"){
validate31.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
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

const schema14 = {"$id":"NodeList","type":"array","items":{"$ref":"Node"}};
const schema15 = {"$id":"Node","type":"object","required":["id","node_status","node_name","uuid","label","model_number","serial_number","mac_address"],"properties":{"id":{"type":"integer"},"node_status":{"type":"string"},"node_name":{"type":"string"},"uuid":{"type":"string"},"label":{"type":"string"},"model_number":{"type":"string"},"serial_number":{"type":"string"},"mac_address":{"type":"string"}},"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Node" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.node_status === undefined) && (missing0 = "node_status"))) || ((data.node_name === undefined) && (missing0 = "node_name"))) || ((data.uuid === undefined) && (missing0 = "uuid"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.model_number === undefined) && (missing0 = "model_number"))) || ((data.serial_number === undefined) && (missing0 = "serial_number"))) || ((data.mac_address === undefined) && (missing0 = "mac_address"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "node_status")) || (key0 === "node_name")) || (key0 === "uuid")) || (key0 === "label")) || (key0 === "model_number")) || (key0 === "serial_number")) || (key0 === "mac_address"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate33.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
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
validate33.errors = [{instancePath:instancePath+"/node_status",schemaPath:"#/properties/node_status/type",keyword:"type",params:{type: "string"}}];
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
validate33.errors = [{instancePath:instancePath+"/node_name",schemaPath:"#/properties/node_name/type",keyword:"type",params:{type: "string"}}];
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
validate33.errors = [{instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"}}];
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
validate33.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate33.errors = [{instancePath:instancePath+"/model_number",schemaPath:"#/properties/model_number/type",keyword:"type",params:{type: "string"}}];
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
validate33.errors = [{instancePath:instancePath+"/serial_number",schemaPath:"#/properties/serial_number/type",keyword:"type",params:{type: "string"}}];
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
validate33.errors = [{instancePath:instancePath+"/mac_address",schemaPath:"#/properties/mac_address/type",keyword:"type",params:{type: "string"}}];
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
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate33(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


const schema16 = {"$id":"SourceRelationshipList","type":"array","items":{"$ref":"SourceRelationship"}};
const schema17 = {"$id":"SourceRelationship","type":"object","required":["id","target_address","target_port","source_root_id","source_root_read_only","map_local_ids_to_nfs_ids","replication_enabled","replication_mode","blackout_window_timezone","blackout_windows","snapshot_policies"],"properties":{"id":{"type":"string"},"target_address":{"type":"string"},"target_port":{"$ref":"Port"},"source_root_id":{"type":"string"},"source_root_read_only":{"type":"boolean"},"map_local_ids_to_nfs_ids":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"replication_mode":{"$ref":"ReplicationMode"},"blackout_window_timezone":{"type":"string"},"blackout_windows":{"type":"array","items":{"$ref":"BlackoutWindow"}},"snapshot_policies":{"type":"array","maxItems":10,"items":{"$ref":"LinkedSnapshotPolicy"}}},"additionalProperties":false};
const schema18 = {"$id":"Port","type":"integer","minimum":1,"maximum":65535};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Port" */;
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
validate37.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate37.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema19 = {"$id":"ReplicationMode","type":"string","enum":["REPLICATION_CONTINUOUS","REPLICATION_SNAPSHOT_POLICY","REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReplicationMode" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "REPLICATION_CONTINUOUS") || (data === "REPLICATION_SNAPSHOT_POLICY")) || (data === "REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS"))){
validate39.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema19.enum}}];
return false;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema20 = {"$id":"BlackoutWindow","type":"object","additionalProperties":false,"required":["start_hour","start_minute","end_hour","end_minute","on_days"],"properties":{"start_hour":{"type":"integer","minimum":0,"maximum":23},"start_minute":{"type":"integer","minimum":0,"maximum":59},"end_hour":{"type":"integer","minimum":0,"maximum":23},"end_minute":{"type":"integer","minimum":0,"maximum":59},"on_days":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","enum":["SUN","MON","TUE","WED","THU","FRI","SAT","EVERY_DAY"]}}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BlackoutWindow" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.start_hour === undefined) && (missing0 = "start_hour")) || ((data.start_minute === undefined) && (missing0 = "start_minute"))) || ((data.end_hour === undefined) && (missing0 = "end_hour"))) || ((data.end_minute === undefined) && (missing0 = "end_minute"))) || ((data.on_days === undefined) && (missing0 = "on_days"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "start_hour") || (key0 === "start_minute")) || (key0 === "end_hour")) || (key0 === "end_minute")) || (key0 === "on_days"))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.start_hour !== undefined){
let data0 = data.start_hour;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate41.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 23 || isNaN(data0)){
validate41.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate41.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate41.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 59 || isNaN(data1)){
validate41.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate41.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate41.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 23 || isNaN(data2)){
validate41.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate41.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate41.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 59 || isNaN(data3)){
validate41.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate41.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate41.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data4.length < 1){
validate41.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(typeof data5 !== "string"){
validate41.errors = [{instancePath:instancePath+"/on_days/" + i0,schemaPath:"#/properties/on_days/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data5 === "SUN") || (data5 === "MON")) || (data5 === "TUE")) || (data5 === "WED")) || (data5 === "THU")) || (data5 === "FRI")) || (data5 === "SAT")) || (data5 === "EVERY_DAY"))){
validate41.errors = [{instancePath:instancePath+"/on_days/" + i0,schemaPath:"#/properties/on_days/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.on_days.items.enum}}];
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
validate41.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/type",keyword:"type",params:{type: "array"}}];
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
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema21 = {"$id":"LinkedSnapshotPolicy","type":"object","additionalProperties":false,"required":["id","target_expiration"],"properties":{"id":{"type":"integer","minimum":0},"target_expiration":{"type":"string"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LinkedSnapshotPolicy" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.target_expiration === undefined) && (missing0 = "target_expiration"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "target_expiration"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate43.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate43.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate43.errors = [{instancePath:instancePath+"/target_expiration",schemaPath:"#/properties/target_expiration/type",keyword:"type",params:{type: "string"}}];
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
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SourceRelationship" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.target_address === undefined) && (missing0 = "target_address"))) || ((data.target_port === undefined) && (missing0 = "target_port"))) || ((data.source_root_id === undefined) && (missing0 = "source_root_id"))) || ((data.source_root_read_only === undefined) && (missing0 = "source_root_read_only"))) || ((data.map_local_ids_to_nfs_ids === undefined) && (missing0 = "map_local_ids_to_nfs_ids"))) || ((data.replication_enabled === undefined) && (missing0 = "replication_enabled"))) || ((data.replication_mode === undefined) && (missing0 = "replication_mode"))) || ((data.blackout_window_timezone === undefined) && (missing0 = "blackout_window_timezone"))) || ((data.blackout_windows === undefined) && (missing0 = "blackout_windows"))) || ((data.snapshot_policies === undefined) && (missing0 = "snapshot_policies"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate36.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate37(data.target_port, {instancePath:instancePath+"/target_port",parentData:data,parentDataProperty:"target_port",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
validate36.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/type",keyword:"type",params:{type: "string"}}];
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
validate36.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
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
validate36.errors = [{instancePath:instancePath+"/map_local_ids_to_nfs_ids",schemaPath:"#/properties/map_local_ids_to_nfs_ids/type",keyword:"type",params:{type: "boolean"}}];
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
validate36.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate39(data.replication_mode, {instancePath:instancePath+"/replication_mode",parentData:data,parentDataProperty:"replication_mode",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate36.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate41(data9[i0], {instancePath:instancePath+"/blackout_windows/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/type",keyword:"type",params:{type: "array"}}];
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
validate36.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate43(data11[i1], {instancePath:instancePath+"/snapshot_policies/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
validate36.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/type",keyword:"type",params:{type: "array"}}];
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SourceRelationshipList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate36(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


const schema22 = {"$id":"SourceRelationshipStatusList","type":"array","items":{"$ref":"SourceRelationshipStatus"}};
const schema23 = {"$id":"SourceRelationshipStatus","type":"object","required":["id","target_address","target_port","source_root_read_only","map_local_ids_to_nfs_ids","replication_enabled","replication_mode","blackout_window_timezone","blackout_windows","snapshot_policies","state","end_reason","source_cluster_name","source_cluster_uuid","source_root_path","source_root_id","target_cluster_name","target_cluster_uuid","target_root_path","target_root_read_only","job_state","job_start_time","recovery_point","error_from_last_job","duration_of_last_job","next_active_time","replication_job_status","queued_snapshot_count","recovery_point_snapshot","replicating_snapshot"],"properties":{"id":{"type":"string"},"target_address":{"type":"string"},"target_port":{"$ref":"Port"},"source_root_id":{"type":"string"},"source_root_read_only":{"type":"boolean"},"map_local_ids_to_nfs_ids":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"replication_mode":{"$ref":"ReplicationMode"},"blackout_window_timezone":{"type":"string"},"blackout_windows":{"type":"array","items":{"$ref":"BlackoutWindow"}},"snapshot_policies":{"type":"array","maxItems":10,"items":{"$ref":"LinkedSnapshotPolicy"}},"state":{"$ref":"RelationshipState"},"end_reason":{"type":"string"},"source_cluster_name":{"type":"string"},"source_cluster_uuid":{"type":"string"},"source_root_path":{"type":"string"},"target_cluster_name":{"type":"string"},"target_cluster_uuid":{"type":"string"},"target_root_path":{"type":"string"},"target_root_read_only":{"type":"boolean"},"job_state":{"$ref":"JobState"},"job_start_time":{"$ref":"OptionalTimestamp"},"recovery_point":{"$ref":"OptionalTimestamp"},"error_from_last_job":{"type":"string"},"duration_of_last_job":{"oneOf":[{"$ref":"JobDuration"},{"type":"null"}]},"next_active_time":{"$ref":"OptionalTimestamp"},"replication_job_status":{"oneOf":[{"$ref":"ReplicationJobStatus"},{"type":"null"}]},"queued_snapshot_count":{"type":"integer","minimum":0},"recovery_point_snapshot":{"oneOf":[{"$ref":"SnapshotReference"},{"type":"null"}]},"replicating_snapshot":{"oneOf":[{"$ref":"SnapshotReference"},{"type":"null"}]}},"additionalProperties":false};
const schema24 = {"$id":"RelationshipState","type":"string","enum":["AWAITING_AUTHORIZATION","DISCONNECTED","DISCONNECTING","ENDED","ESTABLISHED","RECONNECTING","REESTABLISHING"]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RelationshipState" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "AWAITING_AUTHORIZATION") || (data === "DISCONNECTED")) || (data === "DISCONNECTING")) || (data === "ENDED")) || (data === "ESTABLISHED")) || (data === "RECONNECTING")) || (data === "REESTABLISHING"))){
validate52.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum}}];
return false;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema25 = {"$id":"JobState","type":"string","enum":["REPLICATION_NOT_RUNNING","REPLICATION_RUNNING"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="JobState" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "REPLICATION_NOT_RUNNING") || (data === "REPLICATION_RUNNING"))){
validate54.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum}}];
return false;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema26 = {"$id":"OptionalTimestamp","type":"string","pattern":"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"};
const pattern2 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="OptionalTimestamp" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate56.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"}}];
return false;
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

const schema27 = {"$id":"JobDuration","type":"object","required":["nanoseconds"],"properties":{"nanoseconds":{"$ref":"DecimalString"}},"additionalProperties":false};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="JobDuration" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.nanoseconds === undefined) && (missing0 = "nanoseconds")){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "nanoseconds")){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nanoseconds !== undefined){
if(!(validate24(data.nanoseconds, {instancePath:instancePath+"/nanoseconds",parentData:data,parentDataProperty:"nanoseconds",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
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

const schema28 = {"$id":"ReplicationJobStatus","type":"object","required":["percent_complete","estimated_seconds_remaining","bytes_transferred","bytes_unchanged","bytes_remaining","bytes_deleted","bytes_total","files_transferred","files_unchanged","files_remaining","files_deleted","files_total","throughput_overall","throughput_current"],"properties":{"percent_complete":{"type":"number","minimum":0,"maximum":1},"estimated_seconds_remaining":{"type":["string","null"],"pattern":"^[0-9]+$"},"bytes_transferred":{"$ref":"DecimalString"},"bytes_unchanged":{"$ref":"DecimalString"},"bytes_remaining":{"$ref":"DecimalString"},"bytes_deleted":{"$ref":"DecimalString"},"bytes_total":{"$ref":"DecimalString"},"files_transferred":{"$ref":"DecimalString"},"files_unchanged":{"$ref":"DecimalString"},"files_remaining":{"$ref":"DecimalString"},"files_deleted":{"$ref":"DecimalString"},"files_total":{"$ref":"DecimalString"},"throughput_overall":{"$ref":"DecimalString"},"throughput_current":{"$ref":"DecimalString"}},"additionalProperties":false};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReplicationJobStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.percent_complete === undefined) && (missing0 = "percent_complete")) || ((data.estimated_seconds_remaining === undefined) && (missing0 = "estimated_seconds_remaining"))) || ((data.bytes_transferred === undefined) && (missing0 = "bytes_transferred"))) || ((data.bytes_unchanged === undefined) && (missing0 = "bytes_unchanged"))) || ((data.bytes_remaining === undefined) && (missing0 = "bytes_remaining"))) || ((data.bytes_deleted === undefined) && (missing0 = "bytes_deleted"))) || ((data.bytes_total === undefined) && (missing0 = "bytes_total"))) || ((data.files_transferred === undefined) && (missing0 = "files_transferred"))) || ((data.files_unchanged === undefined) && (missing0 = "files_unchanged"))) || ((data.files_remaining === undefined) && (missing0 = "files_remaining"))) || ((data.files_deleted === undefined) && (missing0 = "files_deleted"))) || ((data.files_total === undefined) && (missing0 = "files_total"))) || ((data.throughput_overall === undefined) && (missing0 = "throughput_overall"))) || ((data.throughput_current === undefined) && (missing0 = "throughput_current"))){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema28.properties, key0))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate63.errors = [{instancePath:instancePath+"/percent_complete",schemaPath:"#/properties/percent_complete/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate63.errors = [{instancePath:instancePath+"/percent_complete",schemaPath:"#/properties/percent_complete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/percent_complete",schemaPath:"#/properties/percent_complete/type",keyword:"type",params:{type: "number"}}];
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
validate63.errors = [{instancePath:instancePath+"/estimated_seconds_remaining",schemaPath:"#/properties/estimated_seconds_remaining/type",keyword:"type",params:{type: schema28.properties.estimated_seconds_remaining.type}}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate63.errors = [{instancePath:instancePath+"/estimated_seconds_remaining",schemaPath:"#/properties/estimated_seconds_remaining/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
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
if(!(validate24(data.bytes_transferred, {instancePath:instancePath+"/bytes_transferred",parentData:data,parentDataProperty:"bytes_transferred",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.bytes_unchanged, {instancePath:instancePath+"/bytes_unchanged",parentData:data,parentDataProperty:"bytes_unchanged",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.bytes_remaining, {instancePath:instancePath+"/bytes_remaining",parentData:data,parentDataProperty:"bytes_remaining",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.bytes_deleted, {instancePath:instancePath+"/bytes_deleted",parentData:data,parentDataProperty:"bytes_deleted",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.bytes_total, {instancePath:instancePath+"/bytes_total",parentData:data,parentDataProperty:"bytes_total",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.files_transferred, {instancePath:instancePath+"/files_transferred",parentData:data,parentDataProperty:"files_transferred",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.files_unchanged, {instancePath:instancePath+"/files_unchanged",parentData:data,parentDataProperty:"files_unchanged",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.files_remaining, {instancePath:instancePath+"/files_remaining",parentData:data,parentDataProperty:"files_remaining",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.files_deleted, {instancePath:instancePath+"/files_deleted",parentData:data,parentDataProperty:"files_deleted",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.files_total, {instancePath:instancePath+"/files_total",parentData:data,parentDataProperty:"files_total",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.throughput_overall, {instancePath:instancePath+"/throughput_overall",parentData:data,parentDataProperty:"throughput_overall",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.throughput_current, {instancePath:instancePath+"/throughput_current",parentData:data,parentDataProperty:"throughput_current",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}

const schema29 = {"$id":"SnapshotReference","type":"object","required":["id","name","timestamp","directory_name","source_file_id","created_by_policy","expiration","in_delete"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"timestamp":{"$ref":"Timestamp"},"directory_name":{"type":"string"},"source_file_id":{"type":"string"},"created_by_policy":{"type":"boolean"},"expiration":{"$ref":"OptionalTimestamp"},"in_delete":{"type":"boolean"}},"additionalProperties":false};
const schema30 = {"$id":"Timestamp","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"};
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Timestamp" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate78.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"}}];
return false;
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotReference" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.directory_name === undefined) && (missing0 = "directory_name"))) || ((data.source_file_id === undefined) && (missing0 = "source_file_id"))) || ((data.created_by_policy === undefined) && (missing0 = "created_by_policy"))) || ((data.expiration === undefined) && (missing0 = "expiration"))) || ((data.in_delete === undefined) && (missing0 = "in_delete"))){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "timestamp")) || (key0 === "directory_name")) || (key0 === "source_file_id")) || (key0 === "created_by_policy")) || (key0 === "expiration")) || (key0 === "in_delete"))){
validate77.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate77.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
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
validate77.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate78(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
validate77.errors = [{instancePath:instancePath+"/directory_name",schemaPath:"#/properties/directory_name/type",keyword:"type",params:{type: "string"}}];
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
validate77.errors = [{instancePath:instancePath+"/source_file_id",schemaPath:"#/properties/source_file_id/type",keyword:"type",params:{type: "string"}}];
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
validate77.errors = [{instancePath:instancePath+"/created_by_policy",schemaPath:"#/properties/created_by_policy/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate56(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate77.errors = [{instancePath:instancePath+"/in_delete",schemaPath:"#/properties/in_delete/type",keyword:"type",params:{type: "boolean"}}];
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
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SourceRelationshipStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.target_address === undefined) && (missing0 = "target_address"))) || ((data.target_port === undefined) && (missing0 = "target_port"))) || ((data.source_root_read_only === undefined) && (missing0 = "source_root_read_only"))) || ((data.map_local_ids_to_nfs_ids === undefined) && (missing0 = "map_local_ids_to_nfs_ids"))) || ((data.replication_enabled === undefined) && (missing0 = "replication_enabled"))) || ((data.replication_mode === undefined) && (missing0 = "replication_mode"))) || ((data.blackout_window_timezone === undefined) && (missing0 = "blackout_window_timezone"))) || ((data.blackout_windows === undefined) && (missing0 = "blackout_windows"))) || ((data.snapshot_policies === undefined) && (missing0 = "snapshot_policies"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.end_reason === undefined) && (missing0 = "end_reason"))) || ((data.source_cluster_name === undefined) && (missing0 = "source_cluster_name"))) || ((data.source_cluster_uuid === undefined) && (missing0 = "source_cluster_uuid"))) || ((data.source_root_path === undefined) && (missing0 = "source_root_path"))) || ((data.source_root_id === undefined) && (missing0 = "source_root_id"))) || ((data.target_cluster_name === undefined) && (missing0 = "target_cluster_name"))) || ((data.target_cluster_uuid === undefined) && (missing0 = "target_cluster_uuid"))) || ((data.target_root_path === undefined) && (missing0 = "target_root_path"))) || ((data.target_root_read_only === undefined) && (missing0 = "target_root_read_only"))) || ((data.job_state === undefined) && (missing0 = "job_state"))) || ((data.job_start_time === undefined) && (missing0 = "job_start_time"))) || ((data.recovery_point === undefined) && (missing0 = "recovery_point"))) || ((data.error_from_last_job === undefined) && (missing0 = "error_from_last_job"))) || ((data.duration_of_last_job === undefined) && (missing0 = "duration_of_last_job"))) || ((data.next_active_time === undefined) && (missing0 = "next_active_time"))) || ((data.replication_job_status === undefined) && (missing0 = "replication_job_status"))) || ((data.queued_snapshot_count === undefined) && (missing0 = "queued_snapshot_count"))) || ((data.recovery_point_snapshot === undefined) && (missing0 = "recovery_point_snapshot"))) || ((data.replicating_snapshot === undefined) && (missing0 = "replicating_snapshot"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate47.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate47.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate37(data.target_port, {instancePath:instancePath+"/target_port",parentData:data,parentDataProperty:"target_port",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
validate47.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/type",keyword:"type",params:{type: "string"}}];
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
validate47.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
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
validate47.errors = [{instancePath:instancePath+"/map_local_ids_to_nfs_ids",schemaPath:"#/properties/map_local_ids_to_nfs_ids/type",keyword:"type",params:{type: "boolean"}}];
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
validate47.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate39(data.replication_mode, {instancePath:instancePath+"/replication_mode",parentData:data,parentDataProperty:"replication_mode",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate47.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate41(data9[i0], {instancePath:instancePath+"/blackout_windows/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/type",keyword:"type",params:{type: "array"}}];
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
validate47.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate43(data11[i1], {instancePath:instancePath+"/snapshot_policies/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
validate47.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate52(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate47.errors = [{instancePath:instancePath+"/end_reason",schemaPath:"#/properties/end_reason/type",keyword:"type",params:{type: "string"}}];
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
validate47.errors = [{instancePath:instancePath+"/source_cluster_name",schemaPath:"#/properties/source_cluster_name/type",keyword:"type",params:{type: "string"}}];
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
validate47.errors = [{instancePath:instancePath+"/source_cluster_uuid",schemaPath:"#/properties/source_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
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
validate47.errors = [{instancePath:instancePath+"/source_root_path",schemaPath:"#/properties/source_root_path/type",keyword:"type",params:{type: "string"}}];
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
validate47.errors = [{instancePath:instancePath+"/target_cluster_name",schemaPath:"#/properties/target_cluster_name/type",keyword:"type",params:{type: "string"}}];
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
validate47.errors = [{instancePath:instancePath+"/target_cluster_uuid",schemaPath:"#/properties/target_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
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
validate47.errors = [{instancePath:instancePath+"/target_root_path",schemaPath:"#/properties/target_root_path/type",keyword:"type",params:{type: "string"}}];
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
validate47.errors = [{instancePath:instancePath+"/target_root_read_only",schemaPath:"#/properties/target_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate54(data.job_state, {instancePath:instancePath+"/job_state",parentData:data,parentDataProperty:"job_state",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.job_start_time, {instancePath:instancePath+"/job_start_time",parentData:data,parentDataProperty:"job_start_time",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate56(data.recovery_point, {instancePath:instancePath+"/recovery_point",parentData:data,parentDataProperty:"recovery_point",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate47.errors = [{instancePath:instancePath+"/error_from_last_job",schemaPath:"#/properties/error_from_last_job/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate59(data26, {instancePath:instancePath+"/duration_of_last_job",parentData:data,parentDataProperty:"duration_of_last_job",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate47.errors = vErrors;
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
if(!(validate56(data.next_active_time, {instancePath:instancePath+"/next_active_time",parentData:data,parentDataProperty:"next_active_time",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate63(data28, {instancePath:instancePath+"/replication_job_status",parentData:data,parentDataProperty:"replication_job_status",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
validate47.errors = vErrors;
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
validate47.errors = [{instancePath:instancePath+"/queued_snapshot_count",schemaPath:"#/properties/queued_snapshot_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs57){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate47.errors = [{instancePath:instancePath+"/queued_snapshot_count",schemaPath:"#/properties/queued_snapshot_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(!(validate77(data30, {instancePath:instancePath+"/recovery_point_snapshot",parentData:data,parentDataProperty:"recovery_point_snapshot",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
validate47.errors = vErrors;
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
if(!(validate77(data31, {instancePath:instancePath+"/replicating_snapshot",parentData:data,parentDataProperty:"replicating_snapshot",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
validate47.errors = vErrors;
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
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SourceRelationshipStatusList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate47(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}


const schema31 = {"$id":"ReplicateAnswer","type":"object","required":["monitor_uri"],"properties":{"monitor_uri":{"type":"string"}},"additionalProperties":false};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReplicateAnswer" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.monitor_uri === undefined) && (missing0 = "monitor_uri")){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "monitor_uri")){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.monitor_uri !== undefined){
if(typeof data.monitor_uri !== "string"){
validate84.errors = [{instancePath:instancePath+"/monitor_uri",schemaPath:"#/properties/monitor_uri/type",keyword:"type",params:{type: "string"}}];
return false;
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

const schema32 = {"$id":"QueuedSnapshotList","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"QueuedSnapshot"}}},"additionalProperties":false};
const schema33 = {"$id":"QueuedSnapshot","type":"object","required":["id","name","timestamp","directory_name","source_file_id","created_by_policy","in_delete","expiration","target_expiration","policy_id"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"timestamp":{"$ref":"Timestamp"},"directory_name":{"type":"string"},"source_file_id":{"type":"string"},"created_by_policy":{"type":"boolean"},"expiration":{"$ref":"OptionalTimestamp"},"in_delete":{"type":"boolean"},"target_expiration":{"$ref":"OptionalTimestamp"},"policy_id":{"type":"integer"}},"additionalProperties":false};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="QueuedSnapshot" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.directory_name === undefined) && (missing0 = "directory_name"))) || ((data.source_file_id === undefined) && (missing0 = "source_file_id"))) || ((data.created_by_policy === undefined) && (missing0 = "created_by_policy"))) || ((data.in_delete === undefined) && (missing0 = "in_delete"))) || ((data.expiration === undefined) && (missing0 = "expiration"))) || ((data.target_expiration === undefined) && (missing0 = "target_expiration"))) || ((data.policy_id === undefined) && (missing0 = "policy_id"))){
validate86.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
validate86.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate86.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
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
validate86.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate78(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
validate86.errors = [{instancePath:instancePath+"/directory_name",schemaPath:"#/properties/directory_name/type",keyword:"type",params:{type: "string"}}];
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
validate86.errors = [{instancePath:instancePath+"/source_file_id",schemaPath:"#/properties/source_file_id/type",keyword:"type",params:{type: "string"}}];
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
validate86.errors = [{instancePath:instancePath+"/created_by_policy",schemaPath:"#/properties/created_by_policy/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate56(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate86.errors = [{instancePath:instancePath+"/in_delete",schemaPath:"#/properties/in_delete/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate56(data.target_expiration, {instancePath:instancePath+"/target_expiration",parentData:data,parentDataProperty:"target_expiration",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate86.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type: "integer"}}];
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
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="QueuedSnapshotList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate86(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
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

const schema34 = {"$id":"TargetRelationshipStatusList","type":"array","items":{"$ref":"TargetRelationshipStatus"}};
const schema35 = {"$id":"TargetRelationshipStatus","type":"object","required":["id","state","end_reason","source_cluster_name","source_cluster_uuid","source_root_path","source_root_read_only","source_address","source_port","target_cluster_name","target_cluster_uuid","target_root_path","target_root_read_only","job_state","job_start_time","recovery_point","error_from_last_job","duration_of_last_job","target_root_id","replication_enabled","replication_job_status","recovery_point_snapshot","lock_key"],"properties":{"id":{"type":"string"},"state":{"$ref":"RelationshipState"},"end_reason":{"type":"string"},"source_cluster_name":{"type":"string"},"source_cluster_uuid":{"type":"string"},"source_root_path":{"type":"string"},"source_root_read_only":{"type":"boolean"},"source_address":{"type":["string","null"]},"source_port":{"type":["integer","null"]},"target_cluster_name":{"type":"string"},"target_cluster_uuid":{"type":"string"},"target_root_path":{"type":"string"},"target_root_id":{"type":"string"},"target_root_read_only":{"type":"boolean"},"job_state":{"$ref":"JobState"},"job_start_time":{"$ref":"OptionalTimestamp"},"recovery_point":{"$ref":"OptionalTimestamp"},"error_from_last_job":{"type":"string"},"duration_of_last_job":{"oneOf":[{"$ref":"JobDuration"},{"type":"null"}]},"replication_enabled":{"type":"boolean"},"replication_job_status":{"oneOf":[{"$ref":"ReplicationJobStatus"},{"type":"null"}]},"recovery_point_snapshot":{"oneOf":[{"$ref":"SnapshotReference"},{"type":"null"}]},"lock_key":{"type":["string","null"]}},"additionalProperties":false};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TargetRelationshipStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.end_reason === undefined) && (missing0 = "end_reason"))) || ((data.source_cluster_name === undefined) && (missing0 = "source_cluster_name"))) || ((data.source_cluster_uuid === undefined) && (missing0 = "source_cluster_uuid"))) || ((data.source_root_path === undefined) && (missing0 = "source_root_path"))) || ((data.source_root_read_only === undefined) && (missing0 = "source_root_read_only"))) || ((data.source_address === undefined) && (missing0 = "source_address"))) || ((data.source_port === undefined) && (missing0 = "source_port"))) || ((data.target_cluster_name === undefined) && (missing0 = "target_cluster_name"))) || ((data.target_cluster_uuid === undefined) && (missing0 = "target_cluster_uuid"))) || ((data.target_root_path === undefined) && (missing0 = "target_root_path"))) || ((data.target_root_read_only === undefined) && (missing0 = "target_root_read_only"))) || ((data.job_state === undefined) && (missing0 = "job_state"))) || ((data.job_start_time === undefined) && (missing0 = "job_start_time"))) || ((data.recovery_point === undefined) && (missing0 = "recovery_point"))) || ((data.error_from_last_job === undefined) && (missing0 = "error_from_last_job"))) || ((data.duration_of_last_job === undefined) && (missing0 = "duration_of_last_job"))) || ((data.target_root_id === undefined) && (missing0 = "target_root_id"))) || ((data.replication_enabled === undefined) && (missing0 = "replication_enabled"))) || ((data.replication_job_status === undefined) && (missing0 = "replication_job_status"))) || ((data.recovery_point_snapshot === undefined) && (missing0 = "recovery_point_snapshot"))) || ((data.lock_key === undefined) && (missing0 = "lock_key"))){
validate92.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema35.properties, key0))){
validate92.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate92.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate52(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
validate92.errors = [{instancePath:instancePath+"/end_reason",schemaPath:"#/properties/end_reason/type",keyword:"type",params:{type: "string"}}];
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
validate92.errors = [{instancePath:instancePath+"/source_cluster_name",schemaPath:"#/properties/source_cluster_name/type",keyword:"type",params:{type: "string"}}];
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
validate92.errors = [{instancePath:instancePath+"/source_cluster_uuid",schemaPath:"#/properties/source_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
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
validate92.errors = [{instancePath:instancePath+"/source_root_path",schemaPath:"#/properties/source_root_path/type",keyword:"type",params:{type: "string"}}];
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
validate92.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
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
validate92.errors = [{instancePath:instancePath+"/source_address",schemaPath:"#/properties/source_address/type",keyword:"type",params:{type: schema35.properties.source_address.type}}];
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
validate92.errors = [{instancePath:instancePath+"/source_port",schemaPath:"#/properties/source_port/type",keyword:"type",params:{type: schema35.properties.source_port.type}}];
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
validate92.errors = [{instancePath:instancePath+"/target_cluster_name",schemaPath:"#/properties/target_cluster_name/type",keyword:"type",params:{type: "string"}}];
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
validate92.errors = [{instancePath:instancePath+"/target_cluster_uuid",schemaPath:"#/properties/target_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
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
validate92.errors = [{instancePath:instancePath+"/target_root_path",schemaPath:"#/properties/target_root_path/type",keyword:"type",params:{type: "string"}}];
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
validate92.errors = [{instancePath:instancePath+"/target_root_id",schemaPath:"#/properties/target_root_id/type",keyword:"type",params:{type: "string"}}];
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
validate92.errors = [{instancePath:instancePath+"/target_root_read_only",schemaPath:"#/properties/target_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate54(data.job_state, {instancePath:instancePath+"/job_state",parentData:data,parentDataProperty:"job_state",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.job_start_time, {instancePath:instancePath+"/job_start_time",parentData:data,parentDataProperty:"job_start_time",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate56(data.recovery_point, {instancePath:instancePath+"/recovery_point",parentData:data,parentDataProperty:"recovery_point",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate92.errors = [{instancePath:instancePath+"/error_from_last_job",schemaPath:"#/properties/error_from_last_job/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate59(data18, {instancePath:instancePath+"/duration_of_last_job",parentData:data,parentDataProperty:"duration_of_last_job",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate92.errors = vErrors;
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
validate92.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate63(data20, {instancePath:instancePath+"/replication_job_status",parentData:data,parentDataProperty:"replication_job_status",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
validate92.errors = vErrors;
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
if(!(validate77(data21, {instancePath:instancePath+"/recovery_point_snapshot",parentData:data,parentDataProperty:"recovery_point_snapshot",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
validate92.errors = vErrors;
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
validate92.errors = [{instancePath:instancePath+"/lock_key",schemaPath:"#/properties/lock_key/type",keyword:"type",params:{type: schema35.properties.lock_key.type}}];
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
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TargetRelationshipStatusList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate92(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}


const schema36 = {"$id":"TargetRelationshipLock","type":"object","additionalProperties":false,"required":["lock_key_ref"],"properties":{"lock_key_ref":{"type":["string","null"]}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TargetRelationshipLock" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.lock_key_ref === undefined) && (missing0 = "lock_key_ref")){
validate101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "lock_key_ref")){
validate101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lock_key_ref !== undefined){
let data0 = data.lock_key_ref;
if((typeof data0 !== "string") && (data0 !== null)){
validate101.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/type",keyword:"type",params:{type: schema36.properties.lock_key_ref.type}}];
return false;
}
}
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}

const schema37 = {"$id":"FileAttributesWithLock","type":"object","required":["path","name","num_links","type","major_minor_numbers","symlink_target_type","file_number","id","mode","owner","owner_details","group","group_details","blocks","datablocks","metablocks","size","access_time","modification_time","change_time","creation_time","child_count","extended_attributes","directory_entry_hash_policy"],"properties":{"path":{"type":"string"},"name":{"type":"string"},"num_links":{"type":"integer"},"type":{"$ref":"FileType"},"major_minor_numbers":{"$ref":"DeviceNumbers"},"symlink_target_type":{"$ref":"SymlinkTargetType"},"file_number":{"$ref":"DecimalString"},"id":{"$ref":"DecimalString"},"mode":{"type":"string","pattern":"^0[0-7]{3,4}$"},"owner":{"$ref":"DecimalString"},"owner_details":{"$ref":"IdentityDetails"},"group":{"$ref":"DecimalString"},"group_details":{"$ref":"IdentityDetails"},"blocks":{"$ref":"DecimalString"},"datablocks":{"$ref":"DecimalString"},"metablocks":{"$ref":"DecimalString"},"size":{"$ref":"DecimalString"},"access_time":{"$ref":"Timestamp"},"modification_time":{"$ref":"Timestamp"},"change_time":{"$ref":"Timestamp"},"creation_time":{"$ref":"Timestamp"},"child_count":{"type":"integer","minimum":0},"extended_attributes":{"$ref":"ExtendedAttributes"},"directory_entry_hash_policy":{"oneOf":[{"$ref":"DirectoryHashPolicy"},{"type":"null"}]},"data_revision":{"type":["string","null"]},"user_metadata_revision":{"type":["string","null"]},"lock":{"oneOf":[{"$ref":"FileLock"},{"type":"null"}]}},"additionalProperties":false};
const schema38 = {"$id":"FileType","type":"string","enum":["FS_FILE_TYPE_FILE","FS_FILE_TYPE_DIRECTORY","FS_FILE_TYPE_SYMLINK","FS_FILE_TYPE_UNIX_PIPE","FS_FILE_TYPE_UNIX_CHARACTER_DEVICE","FS_FILE_TYPE_UNIX_BLOCK_DEVICE","FS_FILE_TYPE_UNIX_SOCKET"]};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileType" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "FS_FILE_TYPE_FILE") || (data === "FS_FILE_TYPE_DIRECTORY")) || (data === "FS_FILE_TYPE_SYMLINK")) || (data === "FS_FILE_TYPE_UNIX_PIPE")) || (data === "FS_FILE_TYPE_UNIX_CHARACTER_DEVICE")) || (data === "FS_FILE_TYPE_UNIX_BLOCK_DEVICE")) || (data === "FS_FILE_TYPE_UNIX_SOCKET"))){
validate103.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema39 = {"$id":"DeviceNumbers","type":"object","additionalProperties":false,"required":["major","minor"],"properties":{"major":{"type":"integer","minimum":0},"minor":{"type":"integer","minimum":0}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DeviceNumbers" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.major === undefined) && (missing0 = "major")) || ((data.minor === undefined) && (missing0 = "minor"))){
validate105.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "major") || (key0 === "minor"))){
validate105.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.major !== undefined){
let data0 = data.major;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate105.errors = [{instancePath:instancePath+"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate105.errors = [{instancePath:instancePath+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate105.errors = [{instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate105.errors = [{instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}

const schema40 = {"$id":"SymlinkTargetType","type":"string","enum":["FS_FILE_TYPE_UNKNOWN","FS_FILE_TYPE_FILE","FS_FILE_TYPE_DIRECTORY"]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SymlinkTargetType" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "FS_FILE_TYPE_UNKNOWN") || (data === "FS_FILE_TYPE_FILE")) || (data === "FS_FILE_TYPE_DIRECTORY"))){
validate107.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema40.enum}}];
return false;
}
validate107.errors = vErrors;
return errors === 0;
}

const schema41 = {"$id":"IdentityDetails","type":"object","additionalProperties":false,"required":["id_type","id_value"],"properties":{"id_type":{"type":"string","enum":["LOCAL_USER","LOCAL_GROUP","NFS_GID","NFS_UID","SMB_SID","INTERNAL","QUMULO_OPERATOR"]},"id_value":{"type":"string"}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IdentityDetails" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id_type === undefined) && (missing0 = "id_type")) || ((data.id_value === undefined) && (missing0 = "id_value"))){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id_type") || (key0 === "id_value"))){
validate112.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id_type !== undefined){
let data0 = data.id_type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate112.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "LOCAL_USER") || (data0 === "LOCAL_GROUP")) || (data0 === "NFS_GID")) || (data0 === "NFS_UID")) || (data0 === "SMB_SID")) || (data0 === "INTERNAL")) || (data0 === "QUMULO_OPERATOR"))){
validate112.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/enum",keyword:"enum",params:{allowedValues: schema41.properties.id_type.enum}}];
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
validate112.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/type",keyword:"type",params:{type: "string"}}];
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
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}

const schema42 = {"$id":"ExtendedAttributes","type":"object","additionalProperties":false,"required":["read_only","hidden","system","archive","temporary","compressed","not_content_indexed","sparse_file","offline"],"properties":{"read_only":{"type":"boolean"},"hidden":{"type":"boolean"},"system":{"type":"boolean"},"archive":{"type":"boolean"},"temporary":{"type":"boolean"},"compressed":{"type":"boolean"},"not_content_indexed":{"type":"boolean"},"sparse_file":{"type":"boolean"},"offline":{"type":"boolean"}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ExtendedAttributes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.read_only === undefined) && (missing0 = "read_only")) || ((data.hidden === undefined) && (missing0 = "hidden"))) || ((data.system === undefined) && (missing0 = "system"))) || ((data.archive === undefined) && (missing0 = "archive"))) || ((data.temporary === undefined) && (missing0 = "temporary"))) || ((data.compressed === undefined) && (missing0 = "compressed"))) || ((data.not_content_indexed === undefined) && (missing0 = "not_content_indexed"))) || ((data.sparse_file === undefined) && (missing0 = "sparse_file"))) || ((data.offline === undefined) && (missing0 = "offline"))){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
validate124.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.read_only !== undefined){
const _errs2 = errors;
if(typeof data.read_only !== "boolean"){
validate124.errors = [{instancePath:instancePath+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type: "boolean"}}];
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
validate124.errors = [{instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"}}];
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
validate124.errors = [{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "boolean"}}];
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
validate124.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "boolean"}}];
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
validate124.errors = [{instancePath:instancePath+"/temporary",schemaPath:"#/properties/temporary/type",keyword:"type",params:{type: "boolean"}}];
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
validate124.errors = [{instancePath:instancePath+"/compressed",schemaPath:"#/properties/compressed/type",keyword:"type",params:{type: "boolean"}}];
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
validate124.errors = [{instancePath:instancePath+"/not_content_indexed",schemaPath:"#/properties/not_content_indexed/type",keyword:"type",params:{type: "boolean"}}];
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
validate124.errors = [{instancePath:instancePath+"/sparse_file",schemaPath:"#/properties/sparse_file/type",keyword:"type",params:{type: "boolean"}}];
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
validate124.errors = [{instancePath:instancePath+"/offline",schemaPath:"#/properties/offline/type",keyword:"type",params:{type: "boolean"}}];
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
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}

const schema43 = {"$id":"DirectoryHashPolicy","type":"string","enum":["FS_DIRECTORY_HASH_VERSION_LOWER","FS_DIRECTORY_HASH_VERSION_FOLDED"]};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DirectoryHashPolicy" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "FS_DIRECTORY_HASH_VERSION_LOWER") || (data === "FS_DIRECTORY_HASH_VERSION_FOLDED"))){
validate126.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum}}];
return false;
}
validate126.errors = vErrors;
return errors === 0;
}

const schema44 = {"$id":"FileLock","type":"object","required":["retention_period","legal_hold"],"properties":{"retention_period":{"type":["string","null"]},"legal_hold":{"type":"boolean"}},"additionalProperties":false};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileLock" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.retention_period === undefined) && (missing0 = "retention_period")) || ((data.legal_hold === undefined) && (missing0 = "legal_hold"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "retention_period") || (key0 === "legal_hold"))){
validate128.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.retention_period !== undefined){
let data0 = data.retention_period;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate128.errors = [{instancePath:instancePath+"/retention_period",schemaPath:"#/properties/retention_period/type",keyword:"type",params:{type: schema44.properties.retention_period.type}}];
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
validate128.errors = [{instancePath:instancePath+"/legal_hold",schemaPath:"#/properties/legal_hold/type",keyword:"type",params:{type: "boolean"}}];
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
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^0[0-7]{3,4}$", "u");

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileAttributesWithLock" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((data.path === undefined) && (missing0 = "path")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.num_links === undefined) && (missing0 = "num_links"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.major_minor_numbers === undefined) && (missing0 = "major_minor_numbers"))) || ((data.symlink_target_type === undefined) && (missing0 = "symlink_target_type"))) || ((data.file_number === undefined) && (missing0 = "file_number"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.owner_details === undefined) && (missing0 = "owner_details"))) || ((data.group === undefined) && (missing0 = "group"))) || ((data.group_details === undefined) && (missing0 = "group_details"))) || ((data.blocks === undefined) && (missing0 = "blocks"))) || ((data.datablocks === undefined) && (missing0 = "datablocks"))) || ((data.metablocks === undefined) && (missing0 = "metablocks"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.access_time === undefined) && (missing0 = "access_time"))) || ((data.modification_time === undefined) && (missing0 = "modification_time"))) || ((data.change_time === undefined) && (missing0 = "change_time"))) || ((data.creation_time === undefined) && (missing0 = "creation_time"))) || ((data.child_count === undefined) && (missing0 = "child_count"))) || ((data.extended_attributes === undefined) && (missing0 = "extended_attributes"))) || ((data.directory_entry_hash_policy === undefined) && (missing0 = "directory_entry_hash_policy"))){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema37.properties, key0))){
validate102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate102.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
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
validate102.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate102.errors = [{instancePath:instancePath+"/num_links",schemaPath:"#/properties/num_links/type",keyword:"type",params:{type: "integer"}}];
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
if(!(validate103(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
if(!(validate105(data.major_minor_numbers, {instancePath:instancePath+"/major_minor_numbers",parentData:data,parentDataProperty:"major_minor_numbers",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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
if(!(validate107(data.symlink_target_type, {instancePath:instancePath+"/symlink_target_type",parentData:data,parentDataProperty:"symlink_target_type",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate24(data.file_number, {instancePath:instancePath+"/file_number",parentData:data,parentDataProperty:"file_number",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!pattern5.test(data8)){
validate102.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern: "^0[0-7]{3,4}$"}}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate24(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate112(data.owner_details, {instancePath:instancePath+"/owner_details",parentData:data,parentDataProperty:"owner_details",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
if(!(validate24(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate112(data.group_details, {instancePath:instancePath+"/group_details",parentData:data,parentDataProperty:"group_details",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
if(!(validate24(data.blocks, {instancePath:instancePath+"/blocks",parentData:data,parentDataProperty:"blocks",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.datablocks, {instancePath:instancePath+"/datablocks",parentData:data,parentDataProperty:"datablocks",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.metablocks, {instancePath:instancePath+"/metablocks",parentData:data,parentDataProperty:"metablocks",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate78(data.access_time, {instancePath:instancePath+"/access_time",parentData:data,parentDataProperty:"access_time",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
if(!(validate78(data.modification_time, {instancePath:instancePath+"/modification_time",parentData:data,parentDataProperty:"modification_time",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
if(!(validate78(data.change_time, {instancePath:instancePath+"/change_time",parentData:data,parentDataProperty:"change_time",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
if(!(validate78(data.creation_time, {instancePath:instancePath+"/creation_time",parentData:data,parentDataProperty:"creation_time",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
validate102.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate102.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(!(validate124(data.extended_attributes, {instancePath:instancePath+"/extended_attributes",parentData:data,parentDataProperty:"extended_attributes",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
if(!(validate126(data23, {instancePath:instancePath+"/directory_entry_hash_policy",parentData:data,parentDataProperty:"directory_entry_hash_policy",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate102.errors = vErrors;
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
validate102.errors = [{instancePath:instancePath+"/data_revision",schemaPath:"#/properties/data_revision/type",keyword:"type",params:{type: schema37.properties.data_revision.type}}];
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
validate102.errors = [{instancePath:instancePath+"/user_metadata_revision",schemaPath:"#/properties/user_metadata_revision/type",keyword:"type",params:{type: schema37.properties.user_metadata_revision.type}}];
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
if(!(validate128(data26, {instancePath:instancePath+"/lock",parentData:data,parentDataProperty:"lock",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
validate102.errors = vErrors;
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
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}

const schema45 = {"$id":"FileAttributes","type":"object","required":["path","name","num_links","type","major_minor_numbers","symlink_target_type","file_number","id","mode","owner","owner_details","group","group_details","blocks","datablocks","metablocks","size","access_time","modification_time","change_time","creation_time","child_count","extended_attributes","directory_entry_hash_policy"],"properties":{"path":{"type":"string"},"name":{"type":"string"},"num_links":{"type":"integer"},"type":{"$ref":"FileType"},"major_minor_numbers":{"$ref":"DeviceNumbers"},"symlink_target_type":{"$ref":"SymlinkTargetType"},"file_number":{"$ref":"DecimalString"},"id":{"$ref":"DecimalString"},"mode":{"type":"string","pattern":"^0[0-7]{3,4}$"},"owner":{"$ref":"DecimalString"},"owner_details":{"$ref":"IdentityDetails"},"group":{"$ref":"DecimalString"},"group_details":{"$ref":"IdentityDetails"},"blocks":{"$ref":"DecimalString"},"datablocks":{"$ref":"DecimalString"},"metablocks":{"$ref":"DecimalString"},"size":{"$ref":"DecimalString"},"access_time":{"$ref":"Timestamp"},"modification_time":{"$ref":"Timestamp"},"change_time":{"$ref":"Timestamp"},"creation_time":{"$ref":"Timestamp"},"child_count":{"type":"integer","minimum":0},"extended_attributes":{"$ref":"ExtendedAttributes"},"directory_entry_hash_policy":{"oneOf":[{"$ref":"DirectoryHashPolicy"},{"type":"null"}]},"data_revision":{"type":["string","null"]},"user_metadata_revision":{"type":["string","null"]}},"additionalProperties":false};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileAttributes" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((data.path === undefined) && (missing0 = "path")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.num_links === undefined) && (missing0 = "num_links"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.major_minor_numbers === undefined) && (missing0 = "major_minor_numbers"))) || ((data.symlink_target_type === undefined) && (missing0 = "symlink_target_type"))) || ((data.file_number === undefined) && (missing0 = "file_number"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.owner_details === undefined) && (missing0 = "owner_details"))) || ((data.group === undefined) && (missing0 = "group"))) || ((data.group_details === undefined) && (missing0 = "group_details"))) || ((data.blocks === undefined) && (missing0 = "blocks"))) || ((data.datablocks === undefined) && (missing0 = "datablocks"))) || ((data.metablocks === undefined) && (missing0 = "metablocks"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.access_time === undefined) && (missing0 = "access_time"))) || ((data.modification_time === undefined) && (missing0 = "modification_time"))) || ((data.change_time === undefined) && (missing0 = "change_time"))) || ((data.creation_time === undefined) && (missing0 = "creation_time"))) || ((data.child_count === undefined) && (missing0 = "child_count"))) || ((data.extended_attributes === undefined) && (missing0 = "extended_attributes"))) || ((data.directory_entry_hash_policy === undefined) && (missing0 = "directory_entry_hash_policy"))){
validate130.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
validate130.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate130.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
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
validate130.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate130.errors = [{instancePath:instancePath+"/num_links",schemaPath:"#/properties/num_links/type",keyword:"type",params:{type: "integer"}}];
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
if(!(validate103(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
if(!(validate105(data.major_minor_numbers, {instancePath:instancePath+"/major_minor_numbers",parentData:data,parentDataProperty:"major_minor_numbers",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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
if(!(validate107(data.symlink_target_type, {instancePath:instancePath+"/symlink_target_type",parentData:data,parentDataProperty:"symlink_target_type",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
if(!(validate24(data.file_number, {instancePath:instancePath+"/file_number",parentData:data,parentDataProperty:"file_number",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!pattern5.test(data8)){
validate130.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern: "^0[0-7]{3,4}$"}}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate24(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate112(data.owner_details, {instancePath:instancePath+"/owner_details",parentData:data,parentDataProperty:"owner_details",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
if(!(validate24(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate112(data.group_details, {instancePath:instancePath+"/group_details",parentData:data,parentDataProperty:"group_details",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
if(!(validate24(data.blocks, {instancePath:instancePath+"/blocks",parentData:data,parentDataProperty:"blocks",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.datablocks, {instancePath:instancePath+"/datablocks",parentData:data,parentDataProperty:"datablocks",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.metablocks, {instancePath:instancePath+"/metablocks",parentData:data,parentDataProperty:"metablocks",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate24(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate78(data.access_time, {instancePath:instancePath+"/access_time",parentData:data,parentDataProperty:"access_time",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
if(!(validate78(data.modification_time, {instancePath:instancePath+"/modification_time",parentData:data,parentDataProperty:"modification_time",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
if(!(validate78(data.change_time, {instancePath:instancePath+"/change_time",parentData:data,parentDataProperty:"change_time",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
if(!(validate78(data.creation_time, {instancePath:instancePath+"/creation_time",parentData:data,parentDataProperty:"creation_time",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
validate130.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs27){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate130.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(!(validate124(data.extended_attributes, {instancePath:instancePath+"/extended_attributes",parentData:data,parentDataProperty:"extended_attributes",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
if(!(validate126(data23, {instancePath:instancePath+"/directory_entry_hash_policy",parentData:data,parentDataProperty:"directory_entry_hash_policy",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
validate130.errors = vErrors;
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
validate130.errors = [{instancePath:instancePath+"/data_revision",schemaPath:"#/properties/data_revision/type",keyword:"type",params:{type: schema45.properties.data_revision.type}}];
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
validate130.errors = [{instancePath:instancePath+"/user_metadata_revision",schemaPath:"#/properties/user_metadata_revision/type",keyword:"type",params:{type: schema45.properties.user_metadata_revision.type}}];
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
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}

const schema46 = {"$id":"DirectoryEntries","type":"object","required":["path","id","child_count","files","paging"],"properties":{"path":{"type":"string"},"id":{"$ref":"DecimalString"},"child_count":{"type":"integer","minimum":0},"files":{"type":"array","items":{"$ref":"FileAttributes"}},"paging":{"$ref":"Paging"}},"additionalProperties":false};
const schema47 = {"$id":"Paging","type":"object","required":["next"],"properties":{"next":{"type":"string"}},"additionalProperties":false};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Paging" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.next === undefined) && (missing0 = "next")){
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "next")){
validate153.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.next !== undefined){
if(typeof data.next !== "string"){
validate153.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DirectoryEntries" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.path === undefined) && (missing0 = "path")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.child_count === undefined) && (missing0 = "child_count"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.paging === undefined) && (missing0 = "paging"))){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "id")) || (key0 === "child_count")) || (key0 === "files")) || (key0 === "paging"))){
validate150.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate150.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate24(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate150.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate150.errors = [{instancePath:instancePath+"/child_count",schemaPath:"#/properties/child_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(!(validate130(data3[i0], {instancePath:instancePath+"/files/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate150.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate153(data.paging, {instancePath:instancePath+"/paging",parentData:data,parentDataProperty:"paging",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}

const schema48 = {"$id":"SnapshotList","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"Snapshot"}}},"additionalProperties":false};
const schema49 = {"$id":"Snapshot","type":"object","required":["id","name","timestamp","source_file_id","policy_id","expiration","in_delete"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"timestamp":{"$ref":"Timestamp"},"source_file_id":{"$ref":"DecimalString"},"policy_id":{"type":["integer","null"]},"expiration":{"$ref":"OptionalTimestamp"},"in_delete":{"type":"boolean"}},"additionalProperties":false};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Snapshot" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.source_file_id === undefined) && (missing0 = "source_file_id"))) || ((data.policy_id === undefined) && (missing0 = "policy_id"))) || ((data.expiration === undefined) && (missing0 = "expiration"))) || ((data.in_delete === undefined) && (missing0 = "in_delete"))){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "timestamp")) || (key0 === "source_file_id")) || (key0 === "policy_id")) || (key0 === "expiration")) || (key0 === "in_delete"))){
validate156.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate156.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
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
validate156.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate78(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
if(!(validate24(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate156.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type: schema49.properties.policy_id.type}}];
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
if(!(validate56(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate156.errors = [{instancePath:instancePath+"/in_delete",schemaPath:"#/properties/in_delete/type",keyword:"type",params:{type: "boolean"}}];
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
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate155.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate155.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate156(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate155.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
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


const schema50 = {"$id":"SnapshotStatusList","type":"object","required":["entries"],"properties":{"entries":{"type":"array","items":{"$ref":"SnapshotStatus"}}},"additionalProperties":false};
const schema51 = {"$id":"SnapshotStatus","type":"object","required":["id","name","timestamp","source_file_id","source_file_path","policy_id","policy_name","expiration","owners","in_delete","lock_key"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"timestamp":{"$ref":"Timestamp"},"source_file_id":{"$ref":"DecimalString"},"policy_id":{"type":["integer","null"]},"expiration":{"$ref":"OptionalTimestamp"},"in_delete":{"type":"boolean"},"source_file_path":{"type":"string"},"policy_name":{"type":"string"},"owners":{"type":"array","items":{"$ref":"SnapshotOwner"}},"lock_key":{"type":["string","null"]}},"additionalProperties":false};
const schema52 = {"$id":"SnapshotOwner","type":"object","required":["id"],"properties":{"id":{"type":"string"}},"additionalProperties":false};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotOwner" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate166.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "id")){
validate166.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate166.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.source_file_id === undefined) && (missing0 = "source_file_id"))) || ((data.source_file_path === undefined) && (missing0 = "source_file_path"))) || ((data.policy_id === undefined) && (missing0 = "policy_id"))) || ((data.policy_name === undefined) && (missing0 = "policy_name"))) || ((data.expiration === undefined) && (missing0 = "expiration"))) || ((data.owners === undefined) && (missing0 = "owners"))) || ((data.in_delete === undefined) && (missing0 = "in_delete"))) || ((data.lock_key === undefined) && (missing0 = "lock_key"))){
validate162.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
validate162.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate162.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
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
validate162.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate78(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
if(!(validate24(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate162.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type: schema51.properties.policy_id.type}}];
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
if(!(validate56(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate162.errors = [{instancePath:instancePath+"/in_delete",schemaPath:"#/properties/in_delete/type",keyword:"type",params:{type: "boolean"}}];
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
validate162.errors = [{instancePath:instancePath+"/source_file_path",schemaPath:"#/properties/source_file_path/type",keyword:"type",params:{type: "string"}}];
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
validate162.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate166(data9[i0], {instancePath:instancePath+"/owners/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
if(!valid1){
break;
}
}
}
else {
validate162.errors = [{instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"}}];
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
validate162.errors = [{instancePath:instancePath+"/lock_key",schemaPath:"#/properties/lock_key/type",keyword:"type",params:{type: schema51.properties.lock_key.type}}];
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
validate162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotStatusList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.entries === undefined) && (missing0 = "entries")){
validate161.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "entries")){
validate161.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate162(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate161.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}


export {
  validate21 as apiError,
  validate22 as login,
  validate23 as whoAmI,
  validate29 as listSessionRoles,
  validate30 as getVersion,
  validate31 as getClusterSettings,
  validate31 as setClusterSettings,
  validate32 as listNodes,
  validate33 as getNode,
  validate35 as listSourceRelationships,
  validate36 as createSourceRelationship,
  validate36 as getSourceRelationship,
  validate36 as replaceSourceRelationship,
  validate36 as modifySourceRelationship,
  validate46 as listSourceRelationshipStatuses,
  validate47 as getSourceRelationshipStatus,
  validate84 as replicate,
  validate85 as listQueuedSnapshots,
  validate36 as reverseTargetRelationship,
  validate91 as listTargetRelationshipStatuses,
  validate92 as getTargetRelationshipStatus,
  validate92 as authorizeTargetRelationship,
  validate92 as makeTargetWritable,
  validate92 as reconnectTargetRelationship,
  validate101 as lockTargetRelationship,
  validate102 as getFileAttributes,
  validate130 as setFileAttributes,
  validate150 as listEntries,
  validate130 as createEntry,
  validate130 as writeFile,
  validate130 as patchFile,
  validate155 as listSnapshots,
  validate156 as getSnapshot,
  validate161 as listSnapshotStatuses,
  validate162 as getSnapshotStatus,
}
