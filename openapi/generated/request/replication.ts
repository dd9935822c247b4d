// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"CreateSourceRelationshipRequest","type":"object","additionalProperties":false,"required":["target_address","target_root_path"],"oneOf":[{"required":["source_root_id"]},{"required":["source_root_path"]}],"properties":{"source_root_path":{"maxLength":65536,"type":"string","pattern":"^/"},"source_root_id":{"maxLength":65536,"type":"string","pattern":"^[0-9]+$"},"target_root_path":{"maxLength":65536,"type":"string","pattern":"^/"},"target_address":{"maxLength":65536,"type":"string","pattern":"^\\S+$"},"target_port":{"$ref":"PortInput"},"source_root_read_only":{"type":"boolean"},"map_local_ids_to_nfs_ids":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"replication_mode":{"$ref":"ReplicationMode"},"blackout_window_timezone":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"blackout_windows":{"maxItems":1000000,"type":"array","items":{"$ref":"BlackoutWindow"}},"snapshot_policies":{"maxItems":10,"type":"array","items":{"$ref":"LinkedSnapshotPolicy"}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^/", "u");
const pattern1 = new RegExp("^[0-9]+$", "u");
const pattern3 = new RegExp("^\\S+$", "u");
const pattern5 = new RegExp("^[^\\u0000]*$", "u");
const schema7 = {"$id":"PortInput","maxLength":65536,"minimum":1,"maximum":65535,"type":["integer","string"],"pattern":"^[0-9]{1,5}$"};
const pattern4 = new RegExp("^[0-9]{1,5}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortInput" */;
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
validate22.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate22.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
validate22.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern4.test(data)){
validate22.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}$"}}];
return false;
}
}
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"ReplicationMode","type":"string","enum":["REPLICATION_CONTINUOUS","REPLICATION_SNAPSHOT_POLICY","REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReplicationMode" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "REPLICATION_CONTINUOUS") || (data === "REPLICATION_SNAPSHOT_POLICY")) || (data === "REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS"))){
validate24.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema8.enum}}];
return false;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"BlackoutWindow","type":"object","additionalProperties":false,"required":["start_hour","start_minute","end_hour","end_minute","on_days"],"properties":{"start_hour":{"minimum":0,"maximum":23,"type":"integer"},"start_minute":{"minimum":0,"maximum":59,"type":"integer"},"end_hour":{"minimum":0,"maximum":23,"type":"integer"},"end_minute":{"minimum":0,"maximum":59,"type":"integer"},"on_days":{"maxItems":7,"type":"array","minItems":1,"items":{"type":"string","enum":["SUN","MON","TUE","WED","THU","FRI","SAT","EVERY_DAY"]}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BlackoutWindow" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.start_hour === undefined) && (missing0 = "start_hour")) || ((data.start_minute === undefined) && (missing0 = "start_minute"))) || ((data.end_hour === undefined) && (missing0 = "end_hour"))) || ((data.end_minute === undefined) && (missing0 = "end_minute"))) || ((data.on_days === undefined) && (missing0 = "on_days"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "start_hour") || (key0 === "start_minute")) || (key0 === "end_hour")) || (key0 === "end_minute")) || (key0 === "on_days"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.start_hour !== undefined){
let data0 = data.start_hour;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate26.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 23 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.start_minute !== undefined){
let data1 = data.start_minute;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate26.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 59 || isNaN(data1)){
validate26.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate26.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(valid0){
if(data.end_hour !== undefined){
let data2 = data.end_hour;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate26.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 23 || isNaN(data2)){
validate26.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate26.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.end_minute !== undefined){
let data3 = data.end_minute;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate26.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 59 || isNaN(data3)){
validate26.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate26.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.on_days !== undefined){
let data4 = data.on_days;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 7){
validate26.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data4.length < 1){
validate26.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(typeof data5 !== "string"){
validate26.errors = [{instancePath:instancePath+"/on_days/" + i0,schemaPath:"#/properties/on_days/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data5 === "SUN") || (data5 === "MON")) || (data5 === "TUE")) || (data5 === "WED")) || (data5 === "THU")) || (data5 === "FRI")) || (data5 === "SAT")) || (data5 === "EVERY_DAY"))){
validate26.errors = [{instancePath:instancePath+"/on_days/" + i0,schemaPath:"#/properties/on_days/items/enum",keyword:"enum",params:{allowedValues: schema9.properties.on_days.items.enum}}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/type",keyword:"type",params:{type: "array"}}];
return false;
}
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"$id":"LinkedSnapshotPolicy","type":"object","additionalProperties":false,"required":["id","target_expiration"],"properties":{"id":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"target_expiration":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LinkedSnapshotPolicy" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.target_expiration === undefined) && (missing0 = "target_expiration"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "target_expiration"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate28.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate28.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate28.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.target_expiration !== undefined){
let data1 = data.target_expiration;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate28.errors = [{instancePath:instancePath+"/target_expiration",schemaPath:"#/properties/target_expiration/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data1)){
validate28.errors = [{instancePath:instancePath+"/target_expiration",schemaPath:"#/properties/target_expiration/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/target_expiration",schemaPath:"#/properties/target_expiration/type",keyword:"type",params:{type: "string"}}];
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


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateSourceRelationshipRequest" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.source_root_id === undefined) && (missing0 = "source_root_id")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.source_root_path === undefined) && (missing1 = "source_root_path")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.target_address === undefined) && (missing2 = "target_address")) || ((data.target_root_path === undefined) && (missing2 = "target_root_path"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.source_root_path !== undefined){
let data0 = data.source_root_path;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate21.errors = [{instancePath:instancePath+"/source_root_path",schemaPath:"#/properties/source_root_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/source_root_path",schemaPath:"#/properties/source_root_path/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/source_root_path",schemaPath:"#/properties/source_root_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.source_root_id !== undefined){
let data1 = data.source_root_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate21.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data1)){
validate21.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.target_root_path !== undefined){
let data2 = data.target_root_path;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate21.errors = [{instancePath:instancePath+"/target_root_path",schemaPath:"#/properties/target_root_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate21.errors = [{instancePath:instancePath+"/target_root_path",schemaPath:"#/properties/target_root_path/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/target_root_path",schemaPath:"#/properties/target_root_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.target_address !== undefined){
let data3 = data.target_address;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate21.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data3)){
validate21.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.target_port !== undefined){
const _errs13 = errors;
if(!(validate22(data.target_port, {instancePath:instancePath+"/target_port",parentData:data,parentDataProperty:"target_port",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.source_root_read_only !== undefined){
const _errs14 = errors;
if(typeof data.source_root_read_only !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.map_local_ids_to_nfs_ids !== undefined){
const _errs16 = errors;
if(typeof data.map_local_ids_to_nfs_ids !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/map_local_ids_to_nfs_ids",schemaPath:"#/properties/map_local_ids_to_nfs_ids/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.replication_enabled !== undefined){
const _errs18 = errors;
if(typeof data.replication_enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.replication_mode !== undefined){
const _errs20 = errors;
if(!(validate24(data.replication_mode, {instancePath:instancePath+"/replication_mode",parentData:data,parentDataProperty:"replication_mode",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.blackout_window_timezone !== undefined){
let data9 = data.blackout_window_timezone;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(data9.length > 65536){
validate21.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data9)){
validate21.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.blackout_windows !== undefined){
let data10 = data.blackout_windows;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
if(data10.length > 1000000){
validate21.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
var valid2 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(!(validate26(data10[i0], {instancePath:instancePath+"/blackout_windows/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid2 = _errs25 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.snapshot_policies !== undefined){
let data12 = data.snapshot_policies;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data12)){
if(data12.length > 10){
validate21.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid3 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(!(validate28(data12[i1], {instancePath:instancePath+"/snapshot_policies/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid3 = _errs28 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
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

const schema11 = {"$id":"ReplaceSourceRelationshipRequest","type":"object","additionalProperties":false,"required":["target_address","target_port","source_root_read_only","map_local_ids_to_nfs_ids","replication_enabled","replication_mode","blackout_window_timezone","blackout_windows","snapshot_policies"],"properties":{"id":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"target_address":{"maxLength":65536,"type":"string","pattern":"^\\S+$"},"target_port":{"$ref":"PortInput"},"source_root_id":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"source_root_read_only":{"type":"boolean"},"map_local_ids_to_nfs_ids":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"replication_mode":{"$ref":"ReplicationMode"},"blackout_window_timezone":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"blackout_windows":{"maxItems":1000000,"type":"array","items":{"$ref":"BlackoutWindow"}},"snapshot_policies":{"maxItems":10,"type":"array","items":{"$ref":"LinkedSnapshotPolicy"}}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReplaceSourceRelationshipRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.target_address === undefined) && (missing0 = "target_address")) || ((data.target_port === undefined) && (missing0 = "target_port"))) || ((data.source_root_read_only === undefined) && (missing0 = "source_root_read_only"))) || ((data.map_local_ids_to_nfs_ids === undefined) && (missing0 = "map_local_ids_to_nfs_ids"))) || ((data.replication_enabled === undefined) && (missing0 = "replication_enabled"))) || ((data.replication_mode === undefined) && (missing0 = "replication_mode"))) || ((data.blackout_window_timezone === undefined) && (missing0 = "blackout_window_timezone"))) || ((data.blackout_windows === undefined) && (missing0 = "blackout_windows"))) || ((data.snapshot_policies === undefined) && (missing0 = "snapshot_policies"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate30.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data0)){
validate30.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_address !== undefined){
let data1 = data.target_address;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate30.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data1)){
validate30.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_port !== undefined){
const _errs6 = errors;
if(!(validate22(data.target_port, {instancePath:instancePath+"/target_port",parentData:data,parentDataProperty:"target_port",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_id !== undefined){
let data3 = data.source_root_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate30.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data3)){
validate30.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_read_only !== undefined){
const _errs9 = errors;
if(typeof data.source_root_read_only !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.map_local_ids_to_nfs_ids !== undefined){
const _errs11 = errors;
if(typeof data.map_local_ids_to_nfs_ids !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/map_local_ids_to_nfs_ids",schemaPath:"#/properties/map_local_ids_to_nfs_ids/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_enabled !== undefined){
const _errs13 = errors;
if(typeof data.replication_enabled !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_mode !== undefined){
const _errs15 = errors;
if(!(validate24(data.replication_mode, {instancePath:instancePath+"/replication_mode",parentData:data,parentDataProperty:"replication_mode",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blackout_window_timezone !== undefined){
let data8 = data.blackout_window_timezone;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data8 === "string"){
if(data8.length > 65536){
validate30.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data8)){
validate30.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blackout_windows !== undefined){
let data9 = data.blackout_windows;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
if(data9.length > 1000000){
validate30.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate26(data9[i0], {instancePath:instancePath+"/blackout_windows/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_policies !== undefined){
let data11 = data.snapshot_policies;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
if(data11.length > 10){
validate30.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate28(data11[i1], {instancePath:instancePath+"/snapshot_policies/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
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
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const schema12 = {"$id":"ModifySourceRelationshipRequest","type":"object","additionalProperties":false,"properties":{"id":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"target_address":{"maxLength":65536,"type":"string","pattern":"^\\S+$"},"target_port":{"$ref":"PortInput"},"source_root_id":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"source_root_read_only":{"type":"boolean"},"map_local_ids_to_nfs_ids":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"replication_mode":{"$ref":"ReplicationMode"},"blackout_window_timezone":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"blackout_windows":{"maxItems":1000000,"type":"array","items":{"$ref":"BlackoutWindow"}},"snapshot_policies":{"maxItems":10,"type":"array","items":{"$ref":"LinkedSnapshotPolicy"}}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ModifySourceRelationshipRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate35.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data0)){
validate35.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_address !== undefined){
let data1 = data.target_address;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate35.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data1)){
validate35.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_port !== undefined){
const _errs6 = errors;
if(!(validate22(data.target_port, {instancePath:instancePath+"/target_port",parentData:data,parentDataProperty:"target_port",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_id !== undefined){
let data3 = data.source_root_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate35.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data3)){
validate35.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_read_only !== undefined){
const _errs9 = errors;
if(typeof data.source_root_read_only !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.map_local_ids_to_nfs_ids !== undefined){
const _errs11 = errors;
if(typeof data.map_local_ids_to_nfs_ids !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/map_local_ids_to_nfs_ids",schemaPath:"#/properties/map_local_ids_to_nfs_ids/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_enabled !== undefined){
const _errs13 = errors;
if(typeof data.replication_enabled !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replication_mode !== undefined){
const _errs15 = errors;
if(!(validate24(data.replication_mode, {instancePath:instancePath+"/replication_mode",parentData:data,parentDataProperty:"replication_mode",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blackout_window_timezone !== undefined){
let data8 = data.blackout_window_timezone;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data8 === "string"){
if(data8.length > 65536){
validate35.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data8)){
validate35.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blackout_windows !== undefined){
let data9 = data.blackout_windows;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
if(data9.length > 1000000){
validate35.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate26(data9[i0], {instancePath:instancePath+"/blackout_windows/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_policies !== undefined){
let data11 = data.snapshot_policies;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
if(data11.length > 10){
validate35.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate28(data11[i1], {instancePath:instancePath+"/snapshot_policies/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
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
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

const schema13 = {"$id":"ReverseTargetRelationshipRequest","type":"object","additionalProperties":false,"required":["target_relationship_id","source_address"],"properties":{"target_relationship_id":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"source_address":{"maxLength":65536,"type":"string","pattern":"^\\S+$"},"source_port":{"$ref":"PortInput"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReverseTargetRelationshipRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.target_relationship_id === undefined) && (missing0 = "target_relationship_id")) || ((data.source_address === undefined) && (missing0 = "source_address"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "target_relationship_id") || (key0 === "source_address")) || (key0 === "source_port"))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target_relationship_id !== undefined){
let data0 = data.target_relationship_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate40.errors = [{instancePath:instancePath+"/target_relationship_id",schemaPath:"#/properties/target_relationship_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data0)){
validate40.errors = [{instancePath:instancePath+"/target_relationship_id",schemaPath:"#/properties/target_relationship_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/target_relationship_id",schemaPath:"#/properties/target_relationship_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_address !== undefined){
let data1 = data.source_address;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate40.errors = [{instancePath:instancePath+"/source_address",schemaPath:"#/properties/source_address/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data1)){
validate40.errors = [{instancePath:instancePath+"/source_address",schemaPath:"#/properties/source_address/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/source_address",schemaPath:"#/properties/source_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_port !== undefined){
const _errs6 = errors;
if(!(validate22(data.source_port, {instancePath:instancePath+"/source_port",parentData:data,parentDataProperty:"source_port",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
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
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema14 = {"$id":"TargetRelationshipLock","type":"object","additionalProperties":false,"required":["lock_key_ref"],"properties":{"lock_key_ref":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":["string","null"]}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TargetRelationshipLock" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.lock_key_ref === undefined) && (missing0 = "lock_key_ref")){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "lock_key_ref")){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lock_key_ref !== undefined){
let data0 = data.lock_key_ref;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate42.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/type",keyword:"type",params:{type: schema14.properties.lock_key_ref.type}}];
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate42.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data0)){
validate42.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

export {
  validate21 as createSourceRelationship,
  validate30 as replaceSourceRelationship,
  validate35 as modifySourceRelationship,
  validate40 as reverseTargetRelationship,
  validate42 as lockTargetRelationship,
}
