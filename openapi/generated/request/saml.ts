// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"SamlSettingsInput","type":"object","additionalProperties":false,"required":["enabled","idp_sso_url","idp_certificate","idp_entity_id","cluster_dns_name","require_sso"],"properties":{"enabled":{"type":"boolean"},"idp_sso_url":{"maxLength":65536,"type":"string","pattern":"^(https://[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff ]{1,2000})?$"},"idp_certificate":{"maxLength":65536,"type":"string","pattern":"^[^\\ud800-\\udfff]{0,20000}$"},"idp_entity_id":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,2000}$"},"cluster_dns_name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,253}$"},"require_sso":{"type":"boolean"}}};
const pattern0 = new RegExp("^(https://[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff ]{1,2000})?$", "u");
const pattern1 = new RegExp("^[^\\ud800-\\udfff]{0,20000}$", "u");
const pattern2 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,2000}$", "u");
const pattern3 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,253}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SamlSettingsInput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.idp_sso_url === undefined) && (missing0 = "idp_sso_url"))) || ((data.idp_certificate === undefined) && (missing0 = "idp_certificate"))) || ((data.idp_entity_id === undefined) && (missing0 = "idp_entity_id"))) || ((data.cluster_dns_name === undefined) && (missing0 = "cluster_dns_name"))) || ((data.require_sso === undefined) && (missing0 = "require_sso"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "enabled") || (key0 === "idp_sso_url")) || (key0 === "idp_certificate")) || (key0 === "idp_entity_id")) || (key0 === "cluster_dns_name")) || (key0 === "require_sso"))){
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
if(data.idp_sso_url !== undefined){
let data1 = data.idp_sso_url;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate21.errors = [{instancePath:instancePath+"/idp_sso_url",schemaPath:"#/properties/idp_sso_url/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate21.errors = [{instancePath:instancePath+"/idp_sso_url",schemaPath:"#/properties/idp_sso_url/pattern",keyword:"pattern",params:{pattern: "^(https://[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff ]{1,2000})?$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/idp_sso_url",schemaPath:"#/properties/idp_sso_url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idp_certificate !== undefined){
let data2 = data.idp_certificate;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate21.errors = [{instancePath:instancePath+"/idp_certificate",schemaPath:"#/properties/idp_certificate/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate21.errors = [{instancePath:instancePath+"/idp_certificate",schemaPath:"#/properties/idp_certificate/pattern",keyword:"pattern",params:{pattern: "^[^\\ud800-\\udfff]{0,20000}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/idp_certificate",schemaPath:"#/properties/idp_certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idp_entity_id !== undefined){
let data3 = data.idp_entity_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate21.errors = [{instancePath:instancePath+"/idp_entity_id",schemaPath:"#/properties/idp_entity_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data3)){
validate21.errors = [{instancePath:instancePath+"/idp_entity_id",schemaPath:"#/properties/idp_entity_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,2000}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/idp_entity_id",schemaPath:"#/properties/idp_entity_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_dns_name !== undefined){
let data4 = data.cluster_dns_name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 65536){
validate21.errors = [{instancePath:instancePath+"/cluster_dns_name",schemaPath:"#/properties/cluster_dns_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data4)){
validate21.errors = [{instancePath:instancePath+"/cluster_dns_name",schemaPath:"#/properties/cluster_dns_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,253}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/cluster_dns_name",schemaPath:"#/properties/cluster_dns_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
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
validate21.errors = [{instancePath:instancePath+"/require_sso",schemaPath:"#/properties/require_sso/type",keyword:"type",params:{type: "boolean"}}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema7 = {"$id":"SamlSettingsChange","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"idp_sso_url":{"maxLength":65536,"type":"string","pattern":"^(https://[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff ]{1,2000})?$"},"idp_certificate":{"maxLength":65536,"type":"string","pattern":"^[^\\ud800-\\udfff]{0,20000}$"},"idp_entity_id":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,2000}$"},"cluster_dns_name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,253}$"},"require_sso":{"type":"boolean"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SamlSettingsChange" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "enabled") || (key0 === "idp_sso_url")) || (key0 === "idp_certificate")) || (key0 === "idp_entity_id")) || (key0 === "cluster_dns_name")) || (key0 === "require_sso"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idp_sso_url !== undefined){
let data1 = data.idp_sso_url;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate22.errors = [{instancePath:instancePath+"/idp_sso_url",schemaPath:"#/properties/idp_sso_url/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate22.errors = [{instancePath:instancePath+"/idp_sso_url",schemaPath:"#/properties/idp_sso_url/pattern",keyword:"pattern",params:{pattern: "^(https://[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff ]{1,2000})?$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/idp_sso_url",schemaPath:"#/properties/idp_sso_url/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idp_certificate !== undefined){
let data2 = data.idp_certificate;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate22.errors = [{instancePath:instancePath+"/idp_certificate",schemaPath:"#/properties/idp_certificate/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate22.errors = [{instancePath:instancePath+"/idp_certificate",schemaPath:"#/properties/idp_certificate/pattern",keyword:"pattern",params:{pattern: "^[^\\ud800-\\udfff]{0,20000}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/idp_certificate",schemaPath:"#/properties/idp_certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idp_entity_id !== undefined){
let data3 = data.idp_entity_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate22.errors = [{instancePath:instancePath+"/idp_entity_id",schemaPath:"#/properties/idp_entity_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data3)){
validate22.errors = [{instancePath:instancePath+"/idp_entity_id",schemaPath:"#/properties/idp_entity_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,2000}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/idp_entity_id",schemaPath:"#/properties/idp_entity_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_dns_name !== undefined){
let data4 = data.cluster_dns_name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 65536){
validate22.errors = [{instancePath:instancePath+"/cluster_dns_name",schemaPath:"#/properties/cluster_dns_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data4)){
validate22.errors = [{instancePath:instancePath+"/cluster_dns_name",schemaPath:"#/properties/cluster_dns_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,253}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/cluster_dns_name",schemaPath:"#/properties/cluster_dns_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
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
validate22.errors = [{instancePath:instancePath+"/require_sso",schemaPath:"#/properties/require_sso/type",keyword:"type",params:{type: "boolean"}}];
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
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export {
  validate21 as replaceSamlSettings,
  validate22 as modifySamlSettings,
}
