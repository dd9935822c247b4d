// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"SpokePortalRequest","type":"object","additionalProperties":false,"required":["type","hub_hosts"],"properties":{"type":{"$ref":"PortalType"},"hub_hosts":{"maxItems":100,"type":"array","minItems":1,"items":{"$ref":"PortalHost"}}}};
const schema7 = {"$id":"PortalType","type":"string","enum":["PORTAL_READ_WRITE","PORTAL_READ_ONLY","PORTAL_PAUSED","PORTAL_SUSPENDED"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalType" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "PORTAL_READ_WRITE") || (data === "PORTAL_READ_ONLY")) || (data === "PORTAL_PAUSED")) || (data === "PORTAL_SUSPENDED"))){
validate22.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema7.enum}}];
return false;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"PortalHost","type":"object","additionalProperties":false,"required":["address","port"],"properties":{"address":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"port":{"minimum":1,"maximum":65535,"type":"integer"}}};
const pattern0 = new RegExp("^[^\\u0000]*$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalHost" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.address === undefined) && (missing0 = "address")) || ((data.port === undefined) && (missing0 = "port"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "address") || (key0 === "port"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 255){
validate24.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data0.length < 1){
validate24.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate24.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data1 = data.port;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate24.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate24.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate24.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpokePortalRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.hub_hosts === undefined) && (missing0 = "hub_hosts"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "hub_hosts"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(!(validate22(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_hosts !== undefined){
let data1 = data.hub_hosts;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 100){
validate21.errors = [{instancePath:instancePath+"/hub_hosts",schemaPath:"#/properties/hub_hosts/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data1.length < 1){
validate21.errors = [{instancePath:instancePath+"/hub_hosts",schemaPath:"#/properties/hub_hosts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate24(data1[i0], {instancePath:instancePath+"/hub_hosts/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/hub_hosts",schemaPath:"#/properties/hub_hosts/type",keyword:"type",params:{type: "array"}}];
return false;
}
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"SpokePortalPatch","type":"object","additionalProperties":false,"required":["hub_hosts"],"properties":{"hub_hosts":{"maxItems":100,"type":"array","minItems":1,"items":{"$ref":"PortalHost"}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpokePortalPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.hub_hosts === undefined) && (missing0 = "hub_hosts")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "hub_hosts")){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hub_hosts !== undefined){
let data0 = data.hub_hosts;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate26.errors = [{instancePath:instancePath+"/hub_hosts",schemaPath:"#/properties/hub_hosts/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data0.length < 1){
validate26.errors = [{instancePath:instancePath+"/hub_hosts",schemaPath:"#/properties/hub_hosts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate24(data0[i0], {instancePath:instancePath+"/hub_hosts/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/hub_hosts",schemaPath:"#/properties/hub_hosts/type",keyword:"type",params:{type: "array"}}];
return false;
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

const schema10 = {"$id":"PortalRootRequest","type":"object","additionalProperties":false,"required":["spoke_root_path","hub_root_path"],"properties":{"spoke_root_path":{"maxLength":4096,"type":"string","minLength":1,"pattern":"^/"},"hub_root_path":{"maxLength":4096,"type":"string","minLength":1,"pattern":"^/"}}};
const pattern1 = new RegExp("^/", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalRootRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.spoke_root_path === undefined) && (missing0 = "spoke_root_path")) || ((data.hub_root_path === undefined) && (missing0 = "hub_root_path"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "spoke_root_path") || (key0 === "hub_root_path"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.spoke_root_path !== undefined){
let data0 = data.spoke_root_path;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 4096){
validate28.errors = [{instancePath:instancePath+"/spoke_root_path",schemaPath:"#/properties/spoke_root_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(data0.length < 1){
validate28.errors = [{instancePath:instancePath+"/spoke_root_path",schemaPath:"#/properties/spoke_root_path/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern1.test(data0)){
validate28.errors = [{instancePath:instancePath+"/spoke_root_path",schemaPath:"#/properties/spoke_root_path/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/spoke_root_path",schemaPath:"#/properties/spoke_root_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_root_path !== undefined){
let data1 = data.hub_root_path;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 4096){
validate28.errors = [{instancePath:instancePath+"/hub_root_path",schemaPath:"#/properties/hub_root_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(data1.length < 1){
validate28.errors = [{instancePath:instancePath+"/hub_root_path",schemaPath:"#/properties/hub_root_path/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern1.test(data1)){
validate28.errors = [{instancePath:instancePath+"/hub_root_path",schemaPath:"#/properties/hub_root_path/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/hub_root_path",schemaPath:"#/properties/hub_root_path/type",keyword:"type",params:{type: "string"}}];
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"PortalEvictionSettings","type":"object","additionalProperties":false,"required":["free_threshold"],"properties":{"free_threshold":{"type":"number","minimum":0,"maximum":1}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalEvictionSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.free_threshold === undefined) && (missing0 = "free_threshold")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "free_threshold")){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.free_threshold !== undefined){
let data0 = data.free_threshold;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
validate29.errors = [{instancePath:instancePath+"/free_threshold",schemaPath:"#/properties/free_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate29.errors = [{instancePath:instancePath+"/free_threshold",schemaPath:"#/properties/free_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/free_threshold",schemaPath:"#/properties/free_threshold/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export {
  validate21 as createSpokePortal,
  validate26 as modifySpokePortal,
  validate28 as createSpokePortalRoot,
  validate29 as replacePortalEvictionSettings,
  validate29 as modifyPortalEvictionSettings,
}
