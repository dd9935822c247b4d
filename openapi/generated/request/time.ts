// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"TimeSettingsV1","type":"object","additionalProperties":false,"required":["use_ad_for_primary","ntp_servers"],"properties":{"use_ad_for_primary":{"type":"boolean"},"ntp_servers":{"maxItems":16,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1}}}};
const pattern0 = new RegExp("^[^\\u0000]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TimeSettingsV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.use_ad_for_primary === undefined) && (missing0 = "use_ad_for_primary")) || ((data.ntp_servers === undefined) && (missing0 = "ntp_servers"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "use_ad_for_primary") || (key0 === "ntp_servers"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.use_ad_for_primary !== undefined){
const _errs2 = errors;
if(typeof data.use_ad_for_primary !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/use_ad_for_primary",schemaPath:"#/properties/use_ad_for_primary/type",keyword:"type",params:{type: "boolean"}}];
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
validate21.errors = [{instancePath:instancePath+"/ntp_servers",schemaPath:"#/properties/ntp_servers/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
validate21.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data2.length < 1){
validate21.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate21.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/ntp_servers",schemaPath:"#/properties/ntp_servers/type",keyword:"type",params:{type: "array"}}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema7 = {"$id":"TimeSettingsPatchV1","type":"object","additionalProperties":false,"properties":{"use_ad_for_primary":{"type":"boolean"},"ntp_servers":{"maxItems":16,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TimeSettingsPatchV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "use_ad_for_primary") || (key0 === "ntp_servers"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.use_ad_for_primary !== undefined){
const _errs2 = errors;
if(typeof data.use_ad_for_primary !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/use_ad_for_primary",schemaPath:"#/properties/use_ad_for_primary/type",keyword:"type",params:{type: "boolean"}}];
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
validate22.errors = [{instancePath:instancePath+"/ntp_servers",schemaPath:"#/properties/ntp_servers/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
validate22.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data2.length < 1){
validate22.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate22.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath:instancePath+"/ntp_servers",schemaPath:"#/properties/ntp_servers/type",keyword:"type",params:{type: "array"}}];
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"TimeSettingsPatch","type":"object","additionalProperties":false,"properties":{"use_ad_for_primary":{"type":"boolean"},"ntp_servers":{"maxItems":16,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1}},"source":{"type":"string","enum":["API_TIME_SOURCE_NTP","API_TIME_SOURCE_HYPERVISOR"]}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TimeSettingsPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "use_ad_for_primary") || (key0 === "ntp_servers")) || (key0 === "source"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.use_ad_for_primary !== undefined){
const _errs2 = errors;
if(typeof data.use_ad_for_primary !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/use_ad_for_primary",schemaPath:"#/properties/use_ad_for_primary/type",keyword:"type",params:{type: "boolean"}}];
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
validate23.errors = [{instancePath:instancePath+"/ntp_servers",schemaPath:"#/properties/ntp_servers/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
validate23.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data2.length < 1){
validate23.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate23.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/ntp_servers/" + i0,schemaPath:"#/properties/ntp_servers/items/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/ntp_servers",schemaPath:"#/properties/ntp_servers/type",keyword:"type",params:{type: "array"}}];
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
validate23.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "API_TIME_SOURCE_NTP") || (data3 === "API_TIME_SOURCE_HYPERVISOR"))){
validate23.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema8.properties.source.enum}}];
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
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export {
  validate21 as replaceTimeSettingsV1,
  validate22 as modifyTimeSettingsV1,
  validate23 as modifyTimeSettings,
}
