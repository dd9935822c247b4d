// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"FtpSettingsInput","type":"object","additionalProperties":false,"required":["enabled","check_remote_host","log_operations","chroot_users","allow_unencrypted_connections","expand_wildcards","anonymous_user","greeting"],"properties":{"enabled":{"type":"boolean"},"check_remote_host":{"type":"boolean"},"log_operations":{"type":"boolean"},"chroot_users":{"type":"boolean"},"allow_unencrypted_connections":{"type":"boolean"},"expand_wildcards":{"type":"boolean"},"anonymous_user":{"oneOf":[{"$ref":"FsIdentity"},{"type":"null"}]},"greeting":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}};
const schema7 = {"$id":"FsIdentity","type":"object","additionalProperties":false,"required":["id_type","id_value"],"properties":{"id_type":{"type":"string","enum":["LOCAL_USER","LOCAL_GROUP","NFS_GID","NFS_UID","SMB_SID","INTERNAL","QUMULO_OPERATOR"]},"id_value":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}};
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FsIdentity" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id_type === undefined) && (missing0 = "id_type")) || ((data.id_value === undefined) && (missing0 = "id_value"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id_type") || (key0 === "id_value"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id_type !== undefined){
let data0 = data.id_type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate22.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "LOCAL_USER") || (data0 === "LOCAL_GROUP")) || (data0 === "NFS_GID")) || (data0 === "NFS_UID")) || (data0 === "SMB_SID")) || (data0 === "INTERNAL")) || (data0 === "QUMULO_OPERATOR"))){
validate22.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/enum",keyword:"enum",params:{allowedValues: schema7.properties.id_type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_value !== undefined){
let data1 = data.id_value;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate22.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate22.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FtpSettingsInput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.check_remote_host === undefined) && (missing0 = "check_remote_host"))) || ((data.log_operations === undefined) && (missing0 = "log_operations"))) || ((data.chroot_users === undefined) && (missing0 = "chroot_users"))) || ((data.allow_unencrypted_connections === undefined) && (missing0 = "allow_unencrypted_connections"))) || ((data.expand_wildcards === undefined) && (missing0 = "expand_wildcards"))) || ((data.anonymous_user === undefined) && (missing0 = "anonymous_user"))) || ((data.greeting === undefined) && (missing0 = "greeting"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "enabled") || (key0 === "check_remote_host")) || (key0 === "log_operations")) || (key0 === "chroot_users")) || (key0 === "allow_unencrypted_connections")) || (key0 === "expand_wildcards")) || (key0 === "anonymous_user")) || (key0 === "greeting"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.check_remote_host !== undefined){
const _errs4 = errors;
if(typeof data.check_remote_host !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/check_remote_host",schemaPath:"#/properties/check_remote_host/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log_operations !== undefined){
const _errs6 = errors;
if(typeof data.log_operations !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/log_operations",schemaPath:"#/properties/log_operations/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chroot_users !== undefined){
const _errs8 = errors;
if(typeof data.chroot_users !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/chroot_users",schemaPath:"#/properties/chroot_users/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_unencrypted_connections !== undefined){
const _errs10 = errors;
if(typeof data.allow_unencrypted_connections !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/allow_unencrypted_connections",schemaPath:"#/properties/allow_unencrypted_connections/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand_wildcards !== undefined){
const _errs12 = errors;
if(typeof data.expand_wildcards !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/expand_wildcards",schemaPath:"#/properties/expand_wildcards/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anonymous_user !== undefined){
let data6 = data.anonymous_user;
const _errs14 = errors;
const _errs15 = errors;
let valid1 = false;
let passing0 = null;
const _errs16 = errors;
if(!(validate22(data6, {instancePath:instancePath+"/anonymous_user",parentData:data,parentDataProperty:"anonymous_user",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs17 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/anonymous_user",schemaPath:"#/properties/anonymous_user/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs17 === errors;
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
const err1 = {instancePath:instancePath+"/anonymous_user",schemaPath:"#/properties/anonymous_user/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
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
if(valid0){
if(data.greeting !== undefined){
let data7 = data.greeting;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(data7.length > 65536){
validate21.errors = [{instancePath:instancePath+"/greeting",schemaPath:"#/properties/greeting/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data7)){
validate21.errors = [{instancePath:instancePath+"/greeting",schemaPath:"#/properties/greeting/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/greeting",schemaPath:"#/properties/greeting/type",keyword:"type",params:{type: "string"}}];
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"FtpSettingsChange","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"check_remote_host":{"type":"boolean"},"log_operations":{"type":"boolean"},"chroot_users":{"type":"boolean"},"allow_unencrypted_connections":{"type":"boolean"},"expand_wildcards":{"type":"boolean"},"anonymous_user":{"oneOf":[{"$ref":"FsIdentity"},{"type":"null"}]},"greeting":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FtpSettingsChange" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "enabled") || (key0 === "check_remote_host")) || (key0 === "log_operations")) || (key0 === "chroot_users")) || (key0 === "allow_unencrypted_connections")) || (key0 === "expand_wildcards")) || (key0 === "anonymous_user")) || (key0 === "greeting"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.check_remote_host !== undefined){
const _errs4 = errors;
if(typeof data.check_remote_host !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/check_remote_host",schemaPath:"#/properties/check_remote_host/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log_operations !== undefined){
const _errs6 = errors;
if(typeof data.log_operations !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/log_operations",schemaPath:"#/properties/log_operations/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chroot_users !== undefined){
const _errs8 = errors;
if(typeof data.chroot_users !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/chroot_users",schemaPath:"#/properties/chroot_users/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_unencrypted_connections !== undefined){
const _errs10 = errors;
if(typeof data.allow_unencrypted_connections !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/allow_unencrypted_connections",schemaPath:"#/properties/allow_unencrypted_connections/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand_wildcards !== undefined){
const _errs12 = errors;
if(typeof data.expand_wildcards !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/expand_wildcards",schemaPath:"#/properties/expand_wildcards/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anonymous_user !== undefined){
let data6 = data.anonymous_user;
const _errs14 = errors;
const _errs15 = errors;
let valid1 = false;
let passing0 = null;
const _errs16 = errors;
if(!(validate22(data6, {instancePath:instancePath+"/anonymous_user",parentData:data,parentDataProperty:"anonymous_user",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs17 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/anonymous_user",schemaPath:"#/properties/anonymous_user/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs17 === errors;
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
const err1 = {instancePath:instancePath+"/anonymous_user",schemaPath:"#/properties/anonymous_user/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate24.errors = vErrors;
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
if(valid0){
if(data.greeting !== undefined){
let data7 = data.greeting;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(data7.length > 65536){
validate24.errors = [{instancePath:instancePath+"/greeting",schemaPath:"#/properties/greeting/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data7)){
validate24.errors = [{instancePath:instancePath+"/greeting",schemaPath:"#/properties/greeting/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/greeting",schemaPath:"#/properties/greeting/type",keyword:"type",params:{type: "string"}}];
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
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

export {
  validate21 as replaceFtpSettings,
  validate24 as modifyFtpSettings,
}
