// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"LdapSettingsInput","type":"object","additionalProperties":false,"required":["use_ldap","bind_uri","base_distinguished_names"],"properties":{"use_ldap":{"type":"boolean"},"bind_uri":{"maxLength":65536,"type":"string","pattern":"^(ldaps?://[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff ]{1,1000})?$"},"user":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"password":{"maxLength":65536,"type":"string"},"base_distinguished_names":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,4096}$"},"ldap_schema":{"type":"string","enum":["RFC2307","CUSTOM"]},"ldap_schema_description":{"$ref":"LdapSchemaChange"},"encrypt_connection":{"type":"boolean"}}};
const pattern0 = new RegExp("^(ldaps?://[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff ]{1,1000})?$", "u");
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$", "u");
const pattern2 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,4096}$", "u");
const schema7 = {"$id":"LdapSchemaChange","type":"object","additionalProperties":false,"properties":{"group_member_attribute":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"},"user_group_identifier_attribute":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"},"login_name_attribute":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"},"group_name_attribute":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"},"user_object_class":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"},"group_object_class":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"},"uid_number_attribute":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"},"gid_number_attribute":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}};
const pattern3 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapSchemaChange" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "group_member_attribute") || (key0 === "user_group_identifier_attribute")) || (key0 === "login_name_attribute")) || (key0 === "group_name_attribute")) || (key0 === "user_object_class")) || (key0 === "group_object_class")) || (key0 === "uid_number_attribute")) || (key0 === "gid_number_attribute"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.group_member_attribute !== undefined){
let data0 = data.group_member_attribute;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate22.errors = [{instancePath:instancePath+"/group_member_attribute",schemaPath:"#/properties/group_member_attribute/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data0)){
validate22.errors = [{instancePath:instancePath+"/group_member_attribute",schemaPath:"#/properties/group_member_attribute/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/group_member_attribute",schemaPath:"#/properties/group_member_attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_group_identifier_attribute !== undefined){
let data1 = data.user_group_identifier_attribute;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate22.errors = [{instancePath:instancePath+"/user_group_identifier_attribute",schemaPath:"#/properties/user_group_identifier_attribute/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data1)){
validate22.errors = [{instancePath:instancePath+"/user_group_identifier_attribute",schemaPath:"#/properties/user_group_identifier_attribute/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/user_group_identifier_attribute",schemaPath:"#/properties/user_group_identifier_attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.login_name_attribute !== undefined){
let data2 = data.login_name_attribute;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate22.errors = [{instancePath:instancePath+"/login_name_attribute",schemaPath:"#/properties/login_name_attribute/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data2)){
validate22.errors = [{instancePath:instancePath+"/login_name_attribute",schemaPath:"#/properties/login_name_attribute/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/login_name_attribute",schemaPath:"#/properties/login_name_attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_name_attribute !== undefined){
let data3 = data.group_name_attribute;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate22.errors = [{instancePath:instancePath+"/group_name_attribute",schemaPath:"#/properties/group_name_attribute/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data3)){
validate22.errors = [{instancePath:instancePath+"/group_name_attribute",schemaPath:"#/properties/group_name_attribute/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/group_name_attribute",schemaPath:"#/properties/group_name_attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_object_class !== undefined){
let data4 = data.user_object_class;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 65536){
validate22.errors = [{instancePath:instancePath+"/user_object_class",schemaPath:"#/properties/user_object_class/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data4)){
validate22.errors = [{instancePath:instancePath+"/user_object_class",schemaPath:"#/properties/user_object_class/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/user_object_class",schemaPath:"#/properties/user_object_class/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_object_class !== undefined){
let data5 = data.group_object_class;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 65536){
validate22.errors = [{instancePath:instancePath+"/group_object_class",schemaPath:"#/properties/group_object_class/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data5)){
validate22.errors = [{instancePath:instancePath+"/group_object_class",schemaPath:"#/properties/group_object_class/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/group_object_class",schemaPath:"#/properties/group_object_class/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uid_number_attribute !== undefined){
let data6 = data.uid_number_attribute;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 65536){
validate22.errors = [{instancePath:instancePath+"/uid_number_attribute",schemaPath:"#/properties/uid_number_attribute/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data6)){
validate22.errors = [{instancePath:instancePath+"/uid_number_attribute",schemaPath:"#/properties/uid_number_attribute/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/uid_number_attribute",schemaPath:"#/properties/uid_number_attribute/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gid_number_attribute !== undefined){
let data7 = data.gid_number_attribute;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 65536){
validate22.errors = [{instancePath:instancePath+"/gid_number_attribute",schemaPath:"#/properties/gid_number_attribute/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data7)){
validate22.errors = [{instancePath:instancePath+"/gid_number_attribute",schemaPath:"#/properties/gid_number_attribute/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/gid_number_attribute",schemaPath:"#/properties/gid_number_attribute/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapSettingsInput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.use_ldap === undefined) && (missing0 = "use_ldap")) || ((data.bind_uri === undefined) && (missing0 = "bind_uri"))) || ((data.base_distinguished_names === undefined) && (missing0 = "base_distinguished_names"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "use_ldap") || (key0 === "bind_uri")) || (key0 === "user")) || (key0 === "password")) || (key0 === "base_distinguished_names")) || (key0 === "ldap_schema")) || (key0 === "ldap_schema_description")) || (key0 === "encrypt_connection"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.use_ldap !== undefined){
const _errs2 = errors;
if(typeof data.use_ldap !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/use_ldap",schemaPath:"#/properties/use_ldap/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind_uri !== undefined){
let data1 = data.bind_uri;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate21.errors = [{instancePath:instancePath+"/bind_uri",schemaPath:"#/properties/bind_uri/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate21.errors = [{instancePath:instancePath+"/bind_uri",schemaPath:"#/properties/bind_uri/pattern",keyword:"pattern",params:{pattern: "^(ldaps?://[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff ]{1,1000})?$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/bind_uri",schemaPath:"#/properties/bind_uri/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data2 = data.user;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate21.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate21.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data3 = data.password;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate21.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_distinguished_names !== undefined){
let data4 = data.base_distinguished_names;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 65536){
validate21.errors = [{instancePath:instancePath+"/base_distinguished_names",schemaPath:"#/properties/base_distinguished_names/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data4)){
validate21.errors = [{instancePath:instancePath+"/base_distinguished_names",schemaPath:"#/properties/base_distinguished_names/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,4096}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/base_distinguished_names",schemaPath:"#/properties/base_distinguished_names/type",keyword:"type",params:{type: "string"}}];
return false;
}
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
validate21.errors = [{instancePath:instancePath+"/ldap_schema",schemaPath:"#/properties/ldap_schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data5 === "RFC2307") || (data5 === "CUSTOM"))){
validate21.errors = [{instancePath:instancePath+"/ldap_schema",schemaPath:"#/properties/ldap_schema/enum",keyword:"enum",params:{allowedValues: schema6.properties.ldap_schema.enum}}];
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
if(!(validate22(data.ldap_schema_description, {instancePath:instancePath+"/ldap_schema_description",parentData:data,parentDataProperty:"ldap_schema_description",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
validate21.errors = [{instancePath:instancePath+"/encrypt_connection",schemaPath:"#/properties/encrypt_connection/type",keyword:"type",params:{type: "boolean"}}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"LdapSettingsChange","type":"object","additionalProperties":false,"properties":{"use_ldap":{"type":"boolean"},"bind_uri":{"maxLength":65536,"type":"string","pattern":"^(ldaps?://[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff ]{1,1000})?$"},"user":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"password":{"maxLength":65536,"type":"string"},"base_distinguished_names":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,4096}$"},"ldap_schema":{"type":"string","enum":["RFC2307","CUSTOM"]},"ldap_schema_description":{"$ref":"LdapSchemaChange"},"encrypt_connection":{"type":"boolean"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LdapSettingsChange" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "use_ldap") || (key0 === "bind_uri")) || (key0 === "user")) || (key0 === "password")) || (key0 === "base_distinguished_names")) || (key0 === "ldap_schema")) || (key0 === "ldap_schema_description")) || (key0 === "encrypt_connection"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.use_ldap !== undefined){
const _errs2 = errors;
if(typeof data.use_ldap !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/use_ldap",schemaPath:"#/properties/use_ldap/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind_uri !== undefined){
let data1 = data.bind_uri;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate24.errors = [{instancePath:instancePath+"/bind_uri",schemaPath:"#/properties/bind_uri/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate24.errors = [{instancePath:instancePath+"/bind_uri",schemaPath:"#/properties/bind_uri/pattern",keyword:"pattern",params:{pattern: "^(ldaps?://[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff ]{1,1000})?$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/bind_uri",schemaPath:"#/properties/bind_uri/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data2 = data.user;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate24.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate24.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data3 = data.password;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate24.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_distinguished_names !== undefined){
let data4 = data.base_distinguished_names;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 65536){
validate24.errors = [{instancePath:instancePath+"/base_distinguished_names",schemaPath:"#/properties/base_distinguished_names/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data4)){
validate24.errors = [{instancePath:instancePath+"/base_distinguished_names",schemaPath:"#/properties/base_distinguished_names/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,4096}$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/base_distinguished_names",schemaPath:"#/properties/base_distinguished_names/type",keyword:"type",params:{type: "string"}}];
return false;
}
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
validate24.errors = [{instancePath:instancePath+"/ldap_schema",schemaPath:"#/properties/ldap_schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data5 === "RFC2307") || (data5 === "CUSTOM"))){
validate24.errors = [{instancePath:instancePath+"/ldap_schema",schemaPath:"#/properties/ldap_schema/enum",keyword:"enum",params:{allowedValues: schema8.properties.ldap_schema.enum}}];
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
if(!(validate22(data.ldap_schema_description, {instancePath:instancePath+"/ldap_schema_description",parentData:data,parentDataProperty:"ldap_schema_description",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
validate24.errors = [{instancePath:instancePath+"/encrypt_connection",schemaPath:"#/properties/encrypt_connection/type",keyword:"type",params:{type: "boolean"}}];
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
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

export {
  validate21 as replaceLdapSettings,
  validate24 as modifyLdapSettings,
}
