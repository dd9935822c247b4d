// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"NewTenant","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,128}$"},"web_ui_enabled":{"type":"boolean"},"rest_api_enabled":{"type":"boolean"},"ssh_enabled":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"nfs_enabled":{"type":"boolean"},"smb_enabled":{"type":"boolean"},"networks":{"maxItems":100,"type":"array","items":{"minimum":1,"maximum":9007199254740991,"type":"integer"}},"identity_config_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,128}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NewTenant" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
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
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,128}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_ui_enabled !== undefined){
const _errs4 = errors;
if(typeof data.web_ui_enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/web_ui_enabled",schemaPath:"#/properties/web_ui_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rest_api_enabled !== undefined){
const _errs6 = errors;
if(typeof data.rest_api_enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/rest_api_enabled",schemaPath:"#/properties/rest_api_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ssh_enabled !== undefined){
const _errs8 = errors;
if(typeof data.ssh_enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/ssh_enabled",schemaPath:"#/properties/ssh_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_enabled !== undefined){
const _errs10 = errors;
if(typeof data.replication_enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nfs_enabled !== undefined){
const _errs12 = errors;
if(typeof data.nfs_enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/nfs_enabled",schemaPath:"#/properties/nfs_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.smb_enabled !== undefined){
const _errs14 = errors;
if(typeof data.smb_enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/smb_enabled",schemaPath:"#/properties/smb_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.networks !== undefined){
let data7 = data.networks;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length > 100){
validate21.errors = [{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate21.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identity_config_id !== undefined){
let data9 = data.identity_config_id;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate21.errors = [{instancePath:instancePath+"/identity_config_id",schemaPath:"#/properties/identity_config_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/identity_config_id",schemaPath:"#/properties/identity_config_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/identity_config_id",schemaPath:"#/properties/identity_config_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema7 = {"$id":"TenantSettings","type":"object","additionalProperties":false,"required":["name","web_ui_enabled","rest_api_enabled","ssh_enabled","replication_enabled","nfs_enabled","smb_enabled","networks"],"properties":{"id":{"minimum":1,"maximum":9007199254740991,"type":"integer"},"name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,128}$"},"web_ui_enabled":{"type":"boolean"},"rest_api_enabled":{"type":"boolean"},"ssh_enabled":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"nfs_enabled":{"type":"boolean"},"smb_enabled":{"type":"boolean"},"networks":{"maxItems":100,"type":"array","items":{"minimum":1,"maximum":9007199254740991,"type":"integer"}},"identity_config_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TenantSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.name === undefined) && (missing0 = "name")) || ((data.web_ui_enabled === undefined) && (missing0 = "web_ui_enabled"))) || ((data.rest_api_enabled === undefined) && (missing0 = "rest_api_enabled"))) || ((data.ssh_enabled === undefined) && (missing0 = "ssh_enabled"))) || ((data.replication_enabled === undefined) && (missing0 = "replication_enabled"))) || ((data.nfs_enabled === undefined) && (missing0 = "nfs_enabled"))) || ((data.smb_enabled === undefined) && (missing0 = "smb_enabled"))) || ((data.networks === undefined) && (missing0 = "networks"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
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
if(data1.length > 65536){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,128}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_ui_enabled !== undefined){
const _errs6 = errors;
if(typeof data.web_ui_enabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/web_ui_enabled",schemaPath:"#/properties/web_ui_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rest_api_enabled !== undefined){
const _errs8 = errors;
if(typeof data.rest_api_enabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/rest_api_enabled",schemaPath:"#/properties/rest_api_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ssh_enabled !== undefined){
const _errs10 = errors;
if(typeof data.ssh_enabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/ssh_enabled",schemaPath:"#/properties/ssh_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_enabled !== undefined){
const _errs12 = errors;
if(typeof data.replication_enabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nfs_enabled !== undefined){
const _errs14 = errors;
if(typeof data.nfs_enabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/nfs_enabled",schemaPath:"#/properties/nfs_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.smb_enabled !== undefined){
const _errs16 = errors;
if(typeof data.smb_enabled !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/smb_enabled",schemaPath:"#/properties/smb_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.networks !== undefined){
let data8 = data.networks;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length > 100){
validate22.errors = [{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate22.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate22.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate22.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identity_config_id !== undefined){
let data10 = data.identity_config_id;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate22.errors = [{instancePath:instancePath+"/identity_config_id",schemaPath:"#/properties/identity_config_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate22.errors = [{instancePath:instancePath+"/identity_config_id",schemaPath:"#/properties/identity_config_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate22.errors = [{instancePath:instancePath+"/identity_config_id",schemaPath:"#/properties/identity_config_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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

const schema8 = {"$id":"TenantChange","type":"object","additionalProperties":false,"properties":{"id":{"minimum":1,"maximum":9007199254740991,"type":"integer"},"name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,128}$"},"web_ui_enabled":{"type":"boolean"},"rest_api_enabled":{"type":"boolean"},"ssh_enabled":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"nfs_enabled":{"type":"boolean"},"smb_enabled":{"type":"boolean"},"networks":{"maxItems":100,"type":"array","items":{"minimum":1,"maximum":9007199254740991,"type":"integer"}},"identity_config_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TenantChange" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
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
if(data1.length > 65536){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,128}$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_ui_enabled !== undefined){
const _errs6 = errors;
if(typeof data.web_ui_enabled !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/web_ui_enabled",schemaPath:"#/properties/web_ui_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rest_api_enabled !== undefined){
const _errs8 = errors;
if(typeof data.rest_api_enabled !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/rest_api_enabled",schemaPath:"#/properties/rest_api_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ssh_enabled !== undefined){
const _errs10 = errors;
if(typeof data.ssh_enabled !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/ssh_enabled",schemaPath:"#/properties/ssh_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_enabled !== undefined){
const _errs12 = errors;
if(typeof data.replication_enabled !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nfs_enabled !== undefined){
const _errs14 = errors;
if(typeof data.nfs_enabled !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/nfs_enabled",schemaPath:"#/properties/nfs_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.smb_enabled !== undefined){
const _errs16 = errors;
if(typeof data.smb_enabled !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/smb_enabled",schemaPath:"#/properties/smb_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.networks !== undefined){
let data8 = data.networks;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length > 100){
validate23.errors = [{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate23.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate23.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate23.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identity_config_id !== undefined){
let data10 = data.identity_config_id;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate23.errors = [{instancePath:instancePath+"/identity_config_id",schemaPath:"#/properties/identity_config_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/identity_config_id",schemaPath:"#/properties/identity_config_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/identity_config_id",schemaPath:"#/properties/identity_config_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export {
  validate21 as createTenant,
  validate22 as replaceTenant,
  validate23 as modifyTenant,
}
