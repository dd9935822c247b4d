// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"ClusterSettingsRequest","type":"object","additionalProperties":false,"required":["cluster_name"],"properties":{"cluster_name":{"maxLength":65536,"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]{0,13}[A-Za-z0-9])?$"}}};
const pattern0 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9-]{0,13}[A-Za-z0-9])?$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ClusterSettingsRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cluster_name === undefined) && (missing0 = "cluster_name")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "cluster_name")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cluster_name !== undefined){
let data0 = data.cluster_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate21.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,13}[A-Za-z0-9])?$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
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

const schema7 = {"$id":"NodeLight","type":"object","additionalProperties":false,"required":["light_visible"],"properties":{"light_visible":{"type":"boolean"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeLight" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.light_visible === undefined) && (missing0 = "light_visible")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "light_visible")){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.light_visible !== undefined){
if(typeof data.light_visible !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/light_visible",schemaPath:"#/properties/light_visible/type",keyword:"type",params:{type: "boolean"}}];
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

const schema8 = {"$id":"SslCaCertificate","type":"object","additionalProperties":false,"required":["ca_certificate"],"properties":{"ca_certificate":{"maxLength":200000,"pattern":"^[^\\u0000]*$","type":"string"}}};
const pattern1 = new RegExp("^[^\\u0000]*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SslCaCertificate" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ca_certificate === undefined) && (missing0 = "ca_certificate")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "ca_certificate")){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate23.errors = [{instancePath:instancePath+"/ca_certificate",schemaPath:"#/properties/ca_certificate/maxLength",keyword:"maxLength",params:{limit: 200000}}];
return false;
}
else {
if(!pattern1.test(data0)){
validate23.errors = [{instancePath:instancePath+"/ca_certificate",schemaPath:"#/properties/ca_certificate/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/ca_certificate",schemaPath:"#/properties/ca_certificate/type",keyword:"type",params:{type: "string"}}];
return false;
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

const schema9 = {"$id":"SslCiphers","type":"object","additionalProperties":false,"required":["tls_1_2","tls_1_3"],"properties":{"tls_1_2":{"maxItems":100,"type":"array","items":{"maxLength":100,"pattern":"^[^\\u0000]*$","type":"string"}},"tls_1_3":{"maxItems":100,"type":"array","items":{"maxLength":100,"pattern":"^[^\\u0000]*$","type":"string"}}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SslCiphers" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tls_1_2 === undefined) && (missing0 = "tls_1_2")) || ((data.tls_1_3 === undefined) && (missing0 = "tls_1_3"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "tls_1_2") || (key0 === "tls_1_3"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate24.errors = [{instancePath:instancePath+"/tls_1_2",schemaPath:"#/properties/tls_1_2/maxItems",keyword:"maxItems",params:{limit: 100}}];
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
validate24.errors = [{instancePath:instancePath+"/tls_1_2/" + i0,schemaPath:"#/properties/tls_1_2/items/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern1.test(data1)){
validate24.errors = [{instancePath:instancePath+"/tls_1_2/" + i0,schemaPath:"#/properties/tls_1_2/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/tls_1_2/" + i0,schemaPath:"#/properties/tls_1_2/items/type",keyword:"type",params:{type: "string"}}];
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
validate24.errors = [{instancePath:instancePath+"/tls_1_2",schemaPath:"#/properties/tls_1_2/type",keyword:"type",params:{type: "array"}}];
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
validate24.errors = [{instancePath:instancePath+"/tls_1_3",schemaPath:"#/properties/tls_1_3/maxItems",keyword:"maxItems",params:{limit: 100}}];
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
validate24.errors = [{instancePath:instancePath+"/tls_1_3/" + i1,schemaPath:"#/properties/tls_1_3/items/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern1.test(data3)){
validate24.errors = [{instancePath:instancePath+"/tls_1_3/" + i1,schemaPath:"#/properties/tls_1_3/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/tls_1_3/" + i1,schemaPath:"#/properties/tls_1_3/items/type",keyword:"type",params:{type: "string"}}];
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
validate24.errors = [{instancePath:instancePath+"/tls_1_3",schemaPath:"#/properties/tls_1_3/type",keyword:"type",params:{type: "array"}}];
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

const schema10 = {"$id":"DiskSlotPatch","type":"object","additionalProperties":false,"required":["led_pattern"],"properties":{"led_pattern":{"type":"string","enum":["LED_PATTERN_NORMAL","LED_PATTERN_LOCATE","LED_PATTERN_FAILURE"]}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DiskSlotPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.led_pattern === undefined) && (missing0 = "led_pattern")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "led_pattern")){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.led_pattern !== undefined){
let data0 = data.led_pattern;
if(typeof data0 !== "string"){
validate25.errors = [{instancePath:instancePath+"/led_pattern",schemaPath:"#/properties/led_pattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "LED_PATTERN_NORMAL") || (data0 === "LED_PATTERN_LOCATE")) || (data0 === "LED_PATTERN_FAILURE"))){
validate25.errors = [{instancePath:instancePath+"/led_pattern",schemaPath:"#/properties/led_pattern/enum",keyword:"enum",params:{allowedValues: schema10.properties.led_pattern.enum}}];
return false;
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

const schema11 = {"$id":"CapacityClamp","type":"object","additionalProperties":false,"required":["capacity_clamp"],"properties":{"capacity_clamp":{"minimum":0,"maximum":9007199254740991,"type":["integer","null"]}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CapacityClamp" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.capacity_clamp === undefined) && (missing0 = "capacity_clamp")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "capacity_clamp")){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.capacity_clamp !== undefined){
let data0 = data.capacity_clamp;
const _errs2 = errors;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
validate26.errors = [{instancePath:instancePath+"/capacity_clamp",schemaPath:"#/properties/capacity_clamp/type",keyword:"type",params:{type: schema11.properties.capacity_clamp.type}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/capacity_clamp",schemaPath:"#/properties/capacity_clamp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/capacity_clamp",schemaPath:"#/properties/capacity_clamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
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

export {
  validate21 as setClusterSettings,
  validate22 as setNodeLight,
  validate22 as identifyNode,
  validate23 as setSslCaCertificate,
  validate24 as setSslCiphers,
  validate25 as modifyDiskSlot,
  validate26 as setCapacityClamp,
}
