// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"CloudwatchAuditConfig","type":"object","additionalProperties":false,"required":["enabled","log_group_name","region"],"properties":{"enabled":{"type":"boolean"},"log_group_name":{"maxLength":512,"pattern":"^[^\\u0000]*$","type":"string"},"region":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}}};
const pattern0 = new RegExp("^[^\\u0000]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CloudwatchAuditConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.log_group_name === undefined) && (missing0 = "log_group_name"))) || ((data.region === undefined) && (missing0 = "region"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "log_group_name")) || (key0 === "region"))){
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
if(data.log_group_name !== undefined){
let data1 = data.log_group_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 512){
validate21.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate21.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate21.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}}];
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

const schema7 = {"$id":"CloudwatchAuditConfigPatch","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"log_group_name":{"maxLength":512,"pattern":"^[^\\u0000]*$","type":"string"},"region":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CloudwatchAuditConfigPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "log_group_name")) || (key0 === "region"))){
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
if(data.log_group_name !== undefined){
let data1 = data.log_group_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 512){
validate22.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate22.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate22.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"SyslogAuditConfig","type":"object","additionalProperties":false,"required":["enabled","server_address","server_port","local_enabled","format"],"properties":{"enabled":{"type":"boolean"},"server_address":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"server_port":{"minimum":0,"maximum":65535,"type":"integer"},"local_enabled":{"type":"boolean"},"format":{"type":"string","enum":["csv","json"]}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SyslogAuditConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.server_address === undefined) && (missing0 = "server_address"))) || ((data.server_port === undefined) && (missing0 = "server_port"))) || ((data.local_enabled === undefined) && (missing0 = "local_enabled"))) || ((data.format === undefined) && (missing0 = "format"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "server_address")) || (key0 === "server_port")) || (key0 === "local_enabled")) || (key0 === "format"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate23.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate23.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate23.errors = [{instancePath:instancePath+"/local_enabled",schemaPath:"#/properties/local_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate23.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "csv") || (data4 === "json"))){
validate23.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema8.properties.format.enum}}];
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"SyslogAuditConfigPatch","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"server_address":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"server_port":{"minimum":0,"maximum":65535,"type":"integer"},"local_enabled":{"type":"boolean"},"format":{"type":"string","enum":["csv","json"]}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SyslogAuditConfigPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "server_address")) || (key0 === "server_port")) || (key0 === "local_enabled")) || (key0 === "format"))){
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
if(data.server_address !== undefined){
let data1 = data.server_address;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 255){
validate24.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate24.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/type",keyword:"type",params:{type: "string"}}];
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
validate24.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate24.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate24.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate24.errors = [{instancePath:instancePath+"/local_enabled",schemaPath:"#/properties/local_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate24.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "csv") || (data4 === "json"))){
validate24.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema9.properties.format.enum}}];
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
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"$id":"AuditDestinationRequest","type":"object","additionalProperties":false,"required":["config"],"properties":{"config":{"$ref":"AuditDestinationConfig"}}};
const schema11 = {"$id":"AuditDestinationConfig","type":"object","additionalProperties":false,"required":["type","name","enabled"],"properties":{"type":{"type":"string","enum":["SYSLOG","CLOUDWATCH","LOCAL"]},"name":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"enabled":{"type":"boolean"},"log_format":{"type":"string","enum":["csv","json"]},"server_address":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"server_port":{"minimum":1,"maximum":65535,"type":"integer"},"log_group_name":{"maxLength":512,"pattern":"^[^\\u0000]*$","type":"string"},"region":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AuditDestinationConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.enabled === undefined) && (missing0 = "enabled"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "name")) || (key0 === "enabled")) || (key0 === "log_format")) || (key0 === "server_address")) || (key0 === "server_port")) || (key0 === "log_group_name")) || (key0 === "region"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "SYSLOG") || (data0 === "CLOUDWATCH")) || (data0 === "LOCAL"))){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.enum}}];
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
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data1.length < 1){
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate26.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate26.errors = [{instancePath:instancePath+"/log_format",schemaPath:"#/properties/log_format/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "csv") || (data3 === "json"))){
validate26.errors = [{instancePath:instancePath+"/log_format",schemaPath:"#/properties/log_format/enum",keyword:"enum",params:{allowedValues: schema11.properties.log_format.enum}}];
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
validate26.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data4)){
validate26.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/type",keyword:"type",params:{type: "string"}}];
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
validate26.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
validate26.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate26.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate26.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate26.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/type",keyword:"type",params:{type: "string"}}];
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
validate26.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data7)){
validate26.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}}];
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AuditDestinationRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.config === undefined) && (missing0 = "config")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "config")){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.config !== undefined){
if(!(validate26(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
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


const schema12 = {"$id":"AuditDestinationPatch","type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["SYSLOG","CLOUDWATCH","LOCAL"]},"name":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"enabled":{"type":"boolean"},"log_format":{"type":"string","enum":["csv","json"]},"server_address":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"server_port":{"minimum":1,"maximum":65535,"type":"integer"},"log_group_name":{"maxLength":512,"pattern":"^[^\\u0000]*$","type":"string"},"region":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AuditDestinationPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "name")) || (key0 === "enabled")) || (key0 === "log_format")) || (key0 === "server_address")) || (key0 === "server_port")) || (key0 === "log_group_name")) || (key0 === "region"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate28.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "SYSLOG") || (data0 === "CLOUDWATCH")) || (data0 === "LOCAL"))){
validate28.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum}}];
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
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data1.length < 1){
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate28.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate28.errors = [{instancePath:instancePath+"/log_format",schemaPath:"#/properties/log_format/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "csv") || (data3 === "json"))){
validate28.errors = [{instancePath:instancePath+"/log_format",schemaPath:"#/properties/log_format/enum",keyword:"enum",params:{allowedValues: schema12.properties.log_format.enum}}];
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
validate28.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data4)){
validate28.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/type",keyword:"type",params:{type: "string"}}];
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
validate28.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
validate28.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate28.errors = [{instancePath:instancePath+"/server_port",schemaPath:"#/properties/server_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate28.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate28.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/log_group_name",schemaPath:"#/properties/log_group_name/type",keyword:"type",params:{type: "string"}}];
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
validate28.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data7)){
validate28.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}}];
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export {
  validate21 as replaceCloudwatchAuditConfig,
  validate22 as modifyCloudwatchAuditConfig,
  validate23 as replaceSyslogAuditConfig,
  validate24 as modifySyslogAuditConfig,
  validate25 as createAuditDestination,
  validate26 as replaceAuditDestination,
  validate28 as modifyAuditDestination,
}
