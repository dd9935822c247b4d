// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"MonitoringSettingsReplacement","type":"object","additionalProperties":false,"required":["enabled","mq_host","mq_port","mq_proxy_host","mq_proxy_port","s3_proxy_host","s3_proxy_port","s3_proxy_disable_https","vpn_enabled","vpn_host","period","nexus_enabled","nexus_host","nexus_port","nexus_interval"],"properties":{"enabled":{"type":"boolean"},"mq_host":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"mq_port":{"minimum":0,"maximum":65535,"type":"integer"},"mq_proxy_host":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"mq_proxy_port":{"minimum":0,"maximum":65535,"type":"integer"},"s3_proxy_host":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"s3_proxy_port":{"minimum":0,"maximum":65535,"type":"integer"},"s3_proxy_disable_https":{"type":"boolean"},"vpn_enabled":{"type":"boolean"},"vpn_host":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"period":{"minimum":0,"maximum":86400,"type":"integer"},"nexus_enabled":{"type":"boolean"},"nexus_host":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"nexus_port":{"minimum":0,"maximum":65535,"type":"integer"},"nexus_interval":{"minimum":0,"maximum":86400,"type":"integer"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^\\u0000]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="MonitoringSettingsReplacement" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.mq_host === undefined) && (missing0 = "mq_host"))) || ((data.mq_port === undefined) && (missing0 = "mq_port"))) || ((data.mq_proxy_host === undefined) && (missing0 = "mq_proxy_host"))) || ((data.mq_proxy_port === undefined) && (missing0 = "mq_proxy_port"))) || ((data.s3_proxy_host === undefined) && (missing0 = "s3_proxy_host"))) || ((data.s3_proxy_port === undefined) && (missing0 = "s3_proxy_port"))) || ((data.s3_proxy_disable_https === undefined) && (missing0 = "s3_proxy_disable_https"))) || ((data.vpn_enabled === undefined) && (missing0 = "vpn_enabled"))) || ((data.vpn_host === undefined) && (missing0 = "vpn_host"))) || ((data.period === undefined) && (missing0 = "period"))) || ((data.nexus_enabled === undefined) && (missing0 = "nexus_enabled"))) || ((data.nexus_host === undefined) && (missing0 = "nexus_host"))) || ((data.nexus_port === undefined) && (missing0 = "nexus_port"))) || ((data.nexus_interval === undefined) && (missing0 = "nexus_interval"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
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
if(data.mq_host !== undefined){
let data1 = data.mq_host;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 255){
validate21.errors = [{instancePath:instancePath+"/mq_host",schemaPath:"#/properties/mq_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate21.errors = [{instancePath:instancePath+"/mq_host",schemaPath:"#/properties/mq_host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/mq_host",schemaPath:"#/properties/mq_host/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/mq_port",schemaPath:"#/properties/mq_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/mq_port",schemaPath:"#/properties/mq_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/mq_port",schemaPath:"#/properties/mq_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate21.errors = [{instancePath:instancePath+"/mq_proxy_host",schemaPath:"#/properties/mq_proxy_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate21.errors = [{instancePath:instancePath+"/mq_proxy_host",schemaPath:"#/properties/mq_proxy_host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/mq_proxy_host",schemaPath:"#/properties/mq_proxy_host/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/mq_proxy_port",schemaPath:"#/properties/mq_proxy_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/mq_proxy_port",schemaPath:"#/properties/mq_proxy_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/mq_proxy_port",schemaPath:"#/properties/mq_proxy_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate21.errors = [{instancePath:instancePath+"/s3_proxy_host",schemaPath:"#/properties/s3_proxy_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate21.errors = [{instancePath:instancePath+"/s3_proxy_host",schemaPath:"#/properties/s3_proxy_host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/s3_proxy_host",schemaPath:"#/properties/s3_proxy_host/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/s3_proxy_port",schemaPath:"#/properties/s3_proxy_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/s3_proxy_port",schemaPath:"#/properties/s3_proxy_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/s3_proxy_port",schemaPath:"#/properties/s3_proxy_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate21.errors = [{instancePath:instancePath+"/s3_proxy_disable_https",schemaPath:"#/properties/s3_proxy_disable_https/type",keyword:"type",params:{type: "boolean"}}];
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
validate21.errors = [{instancePath:instancePath+"/vpn_enabled",schemaPath:"#/properties/vpn_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate21.errors = [{instancePath:instancePath+"/vpn_host",schemaPath:"#/properties/vpn_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data9)){
validate21.errors = [{instancePath:instancePath+"/vpn_host",schemaPath:"#/properties/vpn_host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vpn_host",schemaPath:"#/properties/vpn_host/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 86400 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate21.errors = [{instancePath:instancePath+"/nexus_enabled",schemaPath:"#/properties/nexus_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate21.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data12)){
validate21.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate21.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 86400 || isNaN(data14)){
validate21.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate21.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema7 = {"$id":"MonitoringSettingsRequest","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"mq_host":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"mq_port":{"minimum":0,"maximum":65535,"type":"integer"},"mq_proxy_host":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"mq_proxy_port":{"minimum":0,"maximum":65535,"type":"integer"},"s3_proxy_host":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"s3_proxy_port":{"minimum":0,"maximum":65535,"type":"integer"},"s3_proxy_disable_https":{"type":"boolean"},"vpn_enabled":{"type":"boolean"},"vpn_host":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"period":{"minimum":0,"maximum":86400,"type":"integer"},"nexus_enabled":{"type":"boolean"},"nexus_host":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"nexus_port":{"minimum":0,"maximum":65535,"type":"integer"},"nexus_interval":{"minimum":0,"maximum":86400,"type":"integer"},"nexus_registration_key":{"maxLength":1024,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="MonitoringSettingsRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
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
if(data.mq_host !== undefined){
let data1 = data.mq_host;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 255){
validate22.errors = [{instancePath:instancePath+"/mq_host",schemaPath:"#/properties/mq_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate22.errors = [{instancePath:instancePath+"/mq_host",schemaPath:"#/properties/mq_host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/mq_host",schemaPath:"#/properties/mq_host/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath:instancePath+"/mq_port",schemaPath:"#/properties/mq_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate22.errors = [{instancePath:instancePath+"/mq_port",schemaPath:"#/properties/mq_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate22.errors = [{instancePath:instancePath+"/mq_port",schemaPath:"#/properties/mq_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate22.errors = [{instancePath:instancePath+"/mq_proxy_host",schemaPath:"#/properties/mq_proxy_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate22.errors = [{instancePath:instancePath+"/mq_proxy_host",schemaPath:"#/properties/mq_proxy_host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/mq_proxy_host",schemaPath:"#/properties/mq_proxy_host/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath:instancePath+"/mq_proxy_port",schemaPath:"#/properties/mq_proxy_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
validate22.errors = [{instancePath:instancePath+"/mq_proxy_port",schemaPath:"#/properties/mq_proxy_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate22.errors = [{instancePath:instancePath+"/mq_proxy_port",schemaPath:"#/properties/mq_proxy_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate22.errors = [{instancePath:instancePath+"/s3_proxy_host",schemaPath:"#/properties/s3_proxy_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate22.errors = [{instancePath:instancePath+"/s3_proxy_host",schemaPath:"#/properties/s3_proxy_host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/s3_proxy_host",schemaPath:"#/properties/s3_proxy_host/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath:instancePath+"/s3_proxy_port",schemaPath:"#/properties/s3_proxy_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
validate22.errors = [{instancePath:instancePath+"/s3_proxy_port",schemaPath:"#/properties/s3_proxy_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate22.errors = [{instancePath:instancePath+"/s3_proxy_port",schemaPath:"#/properties/s3_proxy_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate22.errors = [{instancePath:instancePath+"/s3_proxy_disable_https",schemaPath:"#/properties/s3_proxy_disable_https/type",keyword:"type",params:{type: "boolean"}}];
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
validate22.errors = [{instancePath:instancePath+"/vpn_enabled",schemaPath:"#/properties/vpn_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate22.errors = [{instancePath:instancePath+"/vpn_host",schemaPath:"#/properties/vpn_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data9)){
validate22.errors = [{instancePath:instancePath+"/vpn_host",schemaPath:"#/properties/vpn_host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/vpn_host",schemaPath:"#/properties/vpn_host/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 86400 || isNaN(data10)){
validate22.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate22.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate22.errors = [{instancePath:instancePath+"/nexus_enabled",schemaPath:"#/properties/nexus_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate22.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data12)){
validate22.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
validate22.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate22.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate22.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs30){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 86400 || isNaN(data14)){
validate22.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate22.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(valid0){
if(data.nexus_registration_key !== undefined){
let data15 = data.nexus_registration_key;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data15 === "string"){
if(data15.length > 1024){
validate22.errors = [{instancePath:instancePath+"/nexus_registration_key",schemaPath:"#/properties/nexus_registration_key/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern0.test(data15)){
validate22.errors = [{instancePath:instancePath+"/nexus_registration_key",schemaPath:"#/properties/nexus_registration_key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/nexus_registration_key",schemaPath:"#/properties/nexus_registration_key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs32 === errors;
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"VpnKeys","type":"object","additionalProperties":false,"required":["mqvpn_client_crt","mqvpn_client_key","qumulo_ca_crt"],"properties":{"mqvpn_client_crt":{"maxLength":100000,"pattern":"^[^\\u0000]*$","type":"string"},"mqvpn_client_key":{"maxLength":100000,"pattern":"^[^\\u0000]*$","type":"string"},"qumulo_ca_crt":{"maxLength":100000,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="VpnKeys" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.mqvpn_client_crt === undefined) && (missing0 = "mqvpn_client_crt")) || ((data.mqvpn_client_key === undefined) && (missing0 = "mqvpn_client_key"))) || ((data.qumulo_ca_crt === undefined) && (missing0 = "qumulo_ca_crt"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "mqvpn_client_crt") || (key0 === "mqvpn_client_key")) || (key0 === "qumulo_ca_crt"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate23.errors = [{instancePath:instancePath+"/mqvpn_client_crt",schemaPath:"#/properties/mqvpn_client_crt/maxLength",keyword:"maxLength",params:{limit: 100000}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate23.errors = [{instancePath:instancePath+"/mqvpn_client_crt",schemaPath:"#/properties/mqvpn_client_crt/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/mqvpn_client_crt",schemaPath:"#/properties/mqvpn_client_crt/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/mqvpn_client_key",schemaPath:"#/properties/mqvpn_client_key/maxLength",keyword:"maxLength",params:{limit: 100000}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate23.errors = [{instancePath:instancePath+"/mqvpn_client_key",schemaPath:"#/properties/mqvpn_client_key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/mqvpn_client_key",schemaPath:"#/properties/mqvpn_client_key/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/qumulo_ca_crt",schemaPath:"#/properties/qumulo_ca_crt/maxLength",keyword:"maxLength",params:{limit: 100000}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate23.errors = [{instancePath:instancePath+"/qumulo_ca_crt",schemaPath:"#/properties/qumulo_ca_crt/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/qumulo_ca_crt",schemaPath:"#/properties/qumulo_ca_crt/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"VpnKeysPatch","type":"object","additionalProperties":false,"properties":{"mqvpn_client_crt":{"maxLength":100000,"pattern":"^[^\\u0000]*$","type":"string"},"mqvpn_client_key":{"maxLength":100000,"pattern":"^[^\\u0000]*$","type":"string"},"qumulo_ca_crt":{"maxLength":100000,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="VpnKeysPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "mqvpn_client_crt") || (key0 === "mqvpn_client_key")) || (key0 === "qumulo_ca_crt"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate24.errors = [{instancePath:instancePath+"/mqvpn_client_crt",schemaPath:"#/properties/mqvpn_client_crt/maxLength",keyword:"maxLength",params:{limit: 100000}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate24.errors = [{instancePath:instancePath+"/mqvpn_client_crt",schemaPath:"#/properties/mqvpn_client_crt/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/mqvpn_client_crt",schemaPath:"#/properties/mqvpn_client_crt/type",keyword:"type",params:{type: "string"}}];
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
validate24.errors = [{instancePath:instancePath+"/mqvpn_client_key",schemaPath:"#/properties/mqvpn_client_key/maxLength",keyword:"maxLength",params:{limit: 100000}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate24.errors = [{instancePath:instancePath+"/mqvpn_client_key",schemaPath:"#/properties/mqvpn_client_key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/mqvpn_client_key",schemaPath:"#/properties/mqvpn_client_key/type",keyword:"type",params:{type: "string"}}];
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
validate24.errors = [{instancePath:instancePath+"/qumulo_ca_crt",schemaPath:"#/properties/qumulo_ca_crt/maxLength",keyword:"maxLength",params:{limit: 100000}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate24.errors = [{instancePath:instancePath+"/qumulo_ca_crt",schemaPath:"#/properties/qumulo_ca_crt/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/qumulo_ca_crt",schemaPath:"#/properties/qumulo_ca_crt/type",keyword:"type",params:{type: "string"}}];
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
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"$id":"NexusConnectionPatch","type":"object","additionalProperties":false,"properties":{"nexus_enabled":{"type":"boolean"},"nexus_host":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"nexus_port":{"minimum":0,"maximum":65535,"type":"integer"},"nexus_interval":{"minimum":0,"maximum":86400,"type":"integer"},"nexus_capability_remote_support":{"type":"boolean"},"nexus_capability_sso":{"type":"boolean"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NexusConnectionPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "nexus_enabled") || (key0 === "nexus_host")) || (key0 === "nexus_port")) || (key0 === "nexus_interval")) || (key0 === "nexus_capability_remote_support")) || (key0 === "nexus_capability_sso"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nexus_enabled !== undefined){
const _errs2 = errors;
if(typeof data.nexus_enabled !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/nexus_enabled",schemaPath:"#/properties/nexus_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate25.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate25.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/nexus_host",schemaPath:"#/properties/nexus_host/type",keyword:"type",params:{type: "string"}}];
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
validate25.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate25.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate25.errors = [{instancePath:instancePath+"/nexus_port",schemaPath:"#/properties/nexus_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate25.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 86400 || isNaN(data3)){
validate25.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate25.errors = [{instancePath:instancePath+"/nexus_interval",schemaPath:"#/properties/nexus_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate25.errors = [{instancePath:instancePath+"/nexus_capability_remote_support",schemaPath:"#/properties/nexus_capability_remote_support/type",keyword:"type",params:{type: "boolean"}}];
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
validate25.errors = [{instancePath:instancePath+"/nexus_capability_sso",schemaPath:"#/properties/nexus_capability_sso/type",keyword:"type",params:{type: "boolean"}}];
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
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export {
  validate21 as replaceMonitoringSettings,
  validate22 as modifyMonitoringSettings,
  validate23 as replaceVpnKeys,
  validate24 as modifyVpnKeys,
  validate25 as modifyNexusConnection,
}
