// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"NamedStreamEntry","type":"object","additionalProperties":false,"required":["stream_name"],"properties":{"stream_name":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1}}};
const pattern0 = new RegExp("^[^\\u0000]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NamedStreamEntry" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.stream_name === undefined) && (missing0 = "stream_name")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "stream_name")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.stream_name !== undefined){
let data0 = data.stream_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 255){
validate21.errors = [{instancePath:instancePath+"/stream_name",schemaPath:"#/properties/stream_name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data0.length < 1){
validate21.errors = [{instancePath:instancePath+"/stream_name",schemaPath:"#/properties/stream_name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/stream_name",schemaPath:"#/properties/stream_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/stream_name",schemaPath:"#/properties/stream_name/type",keyword:"type",params:{type: "string"}}];
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

const schema7 = {"$id":"StreamAttributesRequest","type":"object","additionalProperties":false,"properties":{"size":{"$ref":"DecimalString"}}};
const schema8 = {"$id":"DecimalString","maxLength":65536,"type":"string","pattern":"^[0-9]+$"};
const pattern1 = new RegExp("^[0-9]+$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DecimalString" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
validate23.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data)){
validate23.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StreamAttributesRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "size")){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.size !== undefined){
if(!(validate23(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
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

const schema9 = {"$id":"CopyChunkRequest","type":"object","additionalProperties":false,"properties":{"source_id":{"$ref":"DecimalString"},"source_path":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"source_stream_id":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"source_snapshot":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"source_offset":{"$ref":"DecimalString"},"target_offset":{"$ref":"DecimalString"},"length":{"$ref":"DecimalString"},"source_etag":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CopyChunkRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "source_id") || (key0 === "source_path")) || (key0 === "source_stream_id")) || (key0 === "source_snapshot")) || (key0 === "source_offset")) || (key0 === "target_offset")) || (key0 === "length")) || (key0 === "source_etag"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source_id !== undefined){
const _errs2 = errors;
if(!(validate23(data.source_id, {instancePath:instancePath+"/source_id",parentData:data,parentDataProperty:"source_id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_path !== undefined){
let data1 = data.source_path;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate25.errors = [{instancePath:instancePath+"/source_path",schemaPath:"#/properties/source_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate25.errors = [{instancePath:instancePath+"/source_path",schemaPath:"#/properties/source_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/source_path",schemaPath:"#/properties/source_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_stream_id !== undefined){
let data2 = data.source_stream_id;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate25.errors = [{instancePath:instancePath+"/source_stream_id",schemaPath:"#/properties/source_stream_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate25.errors = [{instancePath:instancePath+"/source_stream_id",schemaPath:"#/properties/source_stream_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/source_stream_id",schemaPath:"#/properties/source_stream_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_snapshot !== undefined){
let data3 = data.source_snapshot;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate25.errors = [{instancePath:instancePath+"/source_snapshot",schemaPath:"#/properties/source_snapshot/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate25.errors = [{instancePath:instancePath+"/source_snapshot",schemaPath:"#/properties/source_snapshot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate25.errors = [{instancePath:instancePath+"/source_snapshot",schemaPath:"#/properties/source_snapshot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_offset !== undefined){
const _errs9 = errors;
if(!(validate23(data.source_offset, {instancePath:instancePath+"/source_offset",parentData:data,parentDataProperty:"source_offset",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_offset !== undefined){
const _errs10 = errors;
if(!(validate23(data.target_offset, {instancePath:instancePath+"/target_offset",parentData:data,parentDataProperty:"target_offset",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.length !== undefined){
const _errs11 = errors;
if(!(validate23(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_etag !== undefined){
let data7 = data.source_etag;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data7 === "string"){
if(data7.length > 65536){
validate25.errors = [{instancePath:instancePath+"/source_etag",schemaPath:"#/properties/source_etag/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data7)){
validate25.errors = [{instancePath:instancePath+"/source_etag",schemaPath:"#/properties/source_etag/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/source_etag",schemaPath:"#/properties/source_etag/type",keyword:"type",params:{type: "string"}}];
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

const schema10 = {"$id":"PunchHoleRequest","type":"object","additionalProperties":false,"required":["offset","size"],"properties":{"offset":{"$ref":"DecimalString"},"size":{"$ref":"DecimalString"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PunchHoleRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.offset === undefined) && (missing0 = "offset")) || ((data.size === undefined) && (missing0 = "size"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "offset") || (key0 === "size"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.offset !== undefined){
const _errs2 = errors;
if(!(validate23(data.offset, {instancePath:instancePath+"/offset",parentData:data,parentDataProperty:"offset",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
const _errs3 = errors;
if(!(validate23(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

export {
  validate21 as createStream,
  validate22 as modifyStreamAttributes,
  validate25 as createStreamCopy,
  validate30 as createStreamHole,
  validate21 as changeStreamName,
}
