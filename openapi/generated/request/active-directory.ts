// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"AdSettingsInput","type":"object","additionalProperties":false,"required":["signing","sealing","crypto"],"properties":{"signing":{"type":"string","enum":["NO_SIGNING","WANT_SIGNING","REQUIRE_SIGNING"]},"sealing":{"type":"string","enum":["NO_SEALING","WANT_SEALING","REQUIRE_SEALING"]},"crypto":{"type":"string","enum":["NO_AES","WANT_AES","REQUIRE_AES"]}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdSettingsInput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.signing === undefined) && (missing0 = "signing")) || ((data.sealing === undefined) && (missing0 = "sealing"))) || ((data.crypto === undefined) && (missing0 = "crypto"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "signing") || (key0 === "sealing")) || (key0 === "crypto"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.signing !== undefined){
let data0 = data.signing;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "NO_SIGNING") || (data0 === "WANT_SIGNING")) || (data0 === "REQUIRE_SIGNING"))){
validate21.errors = [{instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/enum",keyword:"enum",params:{allowedValues: schema6.properties.signing.enum}}];
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
validate21.errors = [{instancePath:instancePath+"/sealing",schemaPath:"#/properties/sealing/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "NO_SEALING") || (data1 === "WANT_SEALING")) || (data1 === "REQUIRE_SEALING"))){
validate21.errors = [{instancePath:instancePath+"/sealing",schemaPath:"#/properties/sealing/enum",keyword:"enum",params:{allowedValues: schema6.properties.sealing.enum}}];
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
validate21.errors = [{instancePath:instancePath+"/crypto",schemaPath:"#/properties/crypto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "NO_AES") || (data2 === "WANT_AES")) || (data2 === "REQUIRE_AES"))){
validate21.errors = [{instancePath:instancePath+"/crypto",schemaPath:"#/properties/crypto/enum",keyword:"enum",params:{allowedValues: schema6.properties.crypto.enum}}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema7 = {"$id":"AdLeave","type":"object","additionalProperties":false,"required":["domain"],"properties":{"domain":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"user":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"password":{"maxLength":65536,"type":"string"},"dns_config_id":{"minimum":0,"maximum":9007199254740991,"type":"integer"}}};
const pattern0 = new RegExp("^[^\\u0000]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdLeave" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.domain === undefined) && (missing0 = "domain")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "domain") || (key0 === "user")) || (key0 === "password")) || (key0 === "dns_config_id"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.domain !== undefined){
let data0 = data.domain;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate22.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate22.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data1 = data.user;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate22.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate22.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data2 = data.password;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate22.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_config_id !== undefined){
let data3 = data.dns_config_id;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate22.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate22.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate22.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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

const schema8 = {"$id":"AdReconfigure","type":"object","additionalProperties":false,"properties":{"domain":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"search_trusted_domains":{"type":"boolean"},"use_ad_posix_attributes":{"type":"boolean"},"base_dn":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"dns_config_id":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"domain_controllers":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdReconfigure" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "domain") || (key0 === "search_trusted_domains")) || (key0 === "use_ad_posix_attributes")) || (key0 === "base_dn")) || (key0 === "dns_config_id")) || (key0 === "domain_controllers"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.domain !== undefined){
let data0 = data.domain;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate23.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate23.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_trusted_domains !== undefined){
const _errs4 = errors;
if(typeof data.search_trusted_domains !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/search_trusted_domains",schemaPath:"#/properties/search_trusted_domains/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_ad_posix_attributes !== undefined){
const _errs6 = errors;
if(typeof data.use_ad_posix_attributes !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/use_ad_posix_attributes",schemaPath:"#/properties/use_ad_posix_attributes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_dn !== undefined){
let data3 = data.base_dn;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate23.errors = [{instancePath:instancePath+"/base_dn",schemaPath:"#/properties/base_dn/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate23.errors = [{instancePath:instancePath+"/base_dn",schemaPath:"#/properties/base_dn/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/base_dn",schemaPath:"#/properties/base_dn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_config_id !== undefined){
let data4 = data.dns_config_id;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate23.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.domain_controllers !== undefined){
let data5 = data.domain_controllers;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 65536){
validate23.errors = [{instancePath:instancePath+"/domain_controllers",schemaPath:"#/properties/domain_controllers/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate23.errors = [{instancePath:instancePath+"/domain_controllers",schemaPath:"#/properties/domain_controllers/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/domain_controllers",schemaPath:"#/properties/domain_controllers/type",keyword:"type",params:{type: "string"}}];
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
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export {
  validate21 as replaceAdSettings,
  validate22 as leaveDomain,
  validate23 as reconfigureDomain,
}
