// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"LoginRequest","type":"object","additionalProperties":false,"required":["username","password"],"properties":{"username":{"type":"string"},"password":{"type":"string"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LoginRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.username === undefined) && (missing0 = "username")) || ((data.password === undefined) && (missing0 = "password"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "username") || (key0 === "password"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.username !== undefined){
const _errs2 = errors;
if(typeof data.username !== "string"){
validate21.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(typeof data.password !== "string"){
validate21.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
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

const schema7 = {"$id":"ClusterSettingsRequest","type":"object","additionalProperties":false,"required":["cluster_name"],"properties":{"cluster_name":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]{0,13}[A-Za-z0-9])?$"}}};
const pattern0 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9-]{0,13}[A-Za-z0-9])?$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ClusterSettingsRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cluster_name === undefined) && (missing0 = "cluster_name")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "cluster_name")){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!pattern0.test(data0)){
validate22.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,13}[A-Za-z0-9])?$"}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
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

const schema8 = {"$id":"CreateSourceRelationshipRequest","type":"object","additionalProperties":false,"required":["target_address","target_root_path"],"oneOf":[{"required":["source_root_id"]},{"required":["source_root_path"]}],"properties":{"source_root_path":{"type":"string","pattern":"^/"},"source_root_id":{"type":"string","pattern":"^[0-9]+$"},"target_root_path":{"type":"string","pattern":"^/"},"target_address":{"type":"string","pattern":"^\\S+$"},"target_port":{"$ref":"PortInput"},"source_root_read_only":{"type":"boolean"},"map_local_ids_to_nfs_ids":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"replication_mode":{"$ref":"ReplicationMode"},"blackout_window_timezone":{"type":"string"},"blackout_windows":{"type":"array","items":{"$ref":"BlackoutWindow"}},"snapshot_policies":{"type":"array","maxItems":10,"items":{"$ref":"LinkedSnapshotPolicy"}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern1 = new RegExp("^/", "u");
const pattern2 = new RegExp("^[0-9]+$", "u");
const pattern4 = new RegExp("^\\S+$", "u");
const schema9 = {"$id":"PortInput","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}$"};
const pattern5 = new RegExp("^[0-9]{1,5}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortInput" */;
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
validate24.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate24.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate24.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}$"}}];
return false;
}
}
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"$id":"ReplicationMode","type":"string","enum":["REPLICATION_CONTINUOUS","REPLICATION_SNAPSHOT_POLICY","REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReplicationMode" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "REPLICATION_CONTINUOUS") || (data === "REPLICATION_SNAPSHOT_POLICY")) || (data === "REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS"))){
validate26.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema10.enum}}];
return false;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"BlackoutWindow","type":"object","additionalProperties":false,"required":["start_hour","start_minute","end_hour","end_minute","on_days"],"properties":{"start_hour":{"type":"integer","minimum":0,"maximum":23},"start_minute":{"type":"integer","minimum":0,"maximum":59},"end_hour":{"type":"integer","minimum":0,"maximum":23},"end_minute":{"type":"integer","minimum":0,"maximum":59},"on_days":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","enum":["SUN","MON","TUE","WED","THU","FRI","SAT","EVERY_DAY"]}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BlackoutWindow" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.start_hour === undefined) && (missing0 = "start_hour")) || ((data.start_minute === undefined) && (missing0 = "start_minute"))) || ((data.end_hour === undefined) && (missing0 = "end_hour"))) || ((data.end_minute === undefined) && (missing0 = "end_minute"))) || ((data.on_days === undefined) && (missing0 = "on_days"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "start_hour") || (key0 === "start_minute")) || (key0 === "end_hour")) || (key0 === "end_minute")) || (key0 === "on_days"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.start_hour !== undefined){
let data0 = data.start_hour;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate28.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 23 || isNaN(data0)){
validate28.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate28.errors = [{instancePath:instancePath+"/start_hour",schemaPath:"#/properties/start_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate28.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 59 || isNaN(data1)){
validate28.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate28.errors = [{instancePath:instancePath+"/start_minute",schemaPath:"#/properties/start_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate28.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 23 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/end_hour",schemaPath:"#/properties/end_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate28.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 59 || isNaN(data3)){
validate28.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate28.errors = [{instancePath:instancePath+"/end_minute",schemaPath:"#/properties/end_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate28.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data4.length < 1){
validate28.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(typeof data5 !== "string"){
validate28.errors = [{instancePath:instancePath+"/on_days/" + i0,schemaPath:"#/properties/on_days/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data5 === "SUN") || (data5 === "MON")) || (data5 === "TUE")) || (data5 === "WED")) || (data5 === "THU")) || (data5 === "FRI")) || (data5 === "SAT")) || (data5 === "EVERY_DAY"))){
validate28.errors = [{instancePath:instancePath+"/on_days/" + i0,schemaPath:"#/properties/on_days/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.on_days.items.enum}}];
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
validate28.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/type",keyword:"type",params:{type: "array"}}];
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"$id":"LinkedSnapshotPolicy","type":"object","additionalProperties":false,"required":["id","target_expiration"],"properties":{"id":{"type":"integer","minimum":0},"target_expiration":{"type":"string"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LinkedSnapshotPolicy" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.target_expiration === undefined) && (missing0 = "target_expiration"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "target_expiration"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate30.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate30.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
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
const _errs4 = errors;
if(typeof data.target_expiration !== "string"){
validate30.errors = [{instancePath:instancePath+"/target_expiration",schemaPath:"#/properties/target_expiration/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate23.errors = vErrors;
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
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!pattern1.test(data0)){
validate23.errors = [{instancePath:instancePath+"/source_root_path",schemaPath:"#/properties/source_root_path/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/source_root_path",schemaPath:"#/properties/source_root_path/type",keyword:"type",params:{type: "string"}}];
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
if(!pattern2.test(data1)){
validate23.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/type",keyword:"type",params:{type: "string"}}];
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
if(!pattern1.test(data2)){
validate23.errors = [{instancePath:instancePath+"/target_root_path",schemaPath:"#/properties/target_root_path/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/target_root_path",schemaPath:"#/properties/target_root_path/type",keyword:"type",params:{type: "string"}}];
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
if(!pattern4.test(data3)){
validate23.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate24(data.target_port, {instancePath:instancePath+"/target_port",parentData:data,parentDataProperty:"target_port",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate23.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
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
validate23.errors = [{instancePath:instancePath+"/map_local_ids_to_nfs_ids",schemaPath:"#/properties/map_local_ids_to_nfs_ids/type",keyword:"type",params:{type: "boolean"}}];
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
validate23.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate26(data.replication_mode, {instancePath:instancePath+"/replication_mode",parentData:data,parentDataProperty:"replication_mode",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.blackout_window_timezone !== undefined){
const _errs21 = errors;
if(typeof data.blackout_window_timezone !== "string"){
validate23.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/type",keyword:"type",params:{type: "string"}}];
return false;
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
var valid2 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(!(validate28(data10[i0], {instancePath:instancePath+"/blackout_windows/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid2 = _errs25 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/type",keyword:"type",params:{type: "array"}}];
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
validate23.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid3 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(!(validate30(data12[i1], {instancePath:instancePath+"/snapshot_policies/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate23.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/type",keyword:"type",params:{type: "array"}}];
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema13 = {"$id":"ReplaceSourceRelationshipRequest","type":"object","additionalProperties":false,"required":["target_address","target_port","source_root_read_only","map_local_ids_to_nfs_ids","replication_enabled","replication_mode","blackout_window_timezone","blackout_windows","snapshot_policies"],"properties":{"id":{"type":"string"},"target_address":{"type":"string","pattern":"^\\S+$"},"target_port":{"$ref":"PortInput"},"source_root_id":{"type":"string"},"source_root_read_only":{"type":"boolean"},"map_local_ids_to_nfs_ids":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"replication_mode":{"$ref":"ReplicationMode"},"blackout_window_timezone":{"type":"string"},"blackout_windows":{"type":"array","items":{"$ref":"BlackoutWindow"}},"snapshot_policies":{"type":"array","maxItems":10,"items":{"$ref":"LinkedSnapshotPolicy"}}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReplaceSourceRelationshipRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.target_address === undefined) && (missing0 = "target_address")) || ((data.target_port === undefined) && (missing0 = "target_port"))) || ((data.source_root_read_only === undefined) && (missing0 = "source_root_read_only"))) || ((data.map_local_ids_to_nfs_ids === undefined) && (missing0 = "map_local_ids_to_nfs_ids"))) || ((data.replication_enabled === undefined) && (missing0 = "replication_enabled"))) || ((data.replication_mode === undefined) && (missing0 = "replication_mode"))) || ((data.blackout_window_timezone === undefined) && (missing0 = "blackout_window_timezone"))) || ((data.blackout_windows === undefined) && (missing0 = "blackout_windows"))) || ((data.snapshot_policies === undefined) && (missing0 = "snapshot_policies"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate32.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
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
if(!pattern4.test(data1)){
validate32.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate24(data.target_port, {instancePath:instancePath+"/target_port",parentData:data,parentDataProperty:"target_port",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_id !== undefined){
const _errs7 = errors;
if(typeof data.source_root_id !== "string"){
validate32.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate32.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
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
validate32.errors = [{instancePath:instancePath+"/map_local_ids_to_nfs_ids",schemaPath:"#/properties/map_local_ids_to_nfs_ids/type",keyword:"type",params:{type: "boolean"}}];
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
validate32.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate26(data.replication_mode, {instancePath:instancePath+"/replication_mode",parentData:data,parentDataProperty:"replication_mode",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blackout_window_timezone !== undefined){
const _errs16 = errors;
if(typeof data.blackout_window_timezone !== "string"){
validate32.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/type",keyword:"type",params:{type: "string"}}];
return false;
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
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate28(data9[i0], {instancePath:instancePath+"/blackout_windows/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/type",keyword:"type",params:{type: "array"}}];
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
validate32.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate30(data11[i1], {instancePath:instancePath+"/snapshot_policies/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate32.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/type",keyword:"type",params:{type: "array"}}];
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
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema14 = {"$id":"ModifySourceRelationshipRequest","type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"target_address":{"type":"string","pattern":"^\\S+$"},"target_port":{"$ref":"PortInput"},"source_root_id":{"type":"string"},"source_root_read_only":{"type":"boolean"},"map_local_ids_to_nfs_ids":{"type":"boolean"},"replication_enabled":{"type":"boolean"},"replication_mode":{"$ref":"ReplicationMode"},"blackout_window_timezone":{"type":"string"},"blackout_windows":{"type":"array","items":{"$ref":"BlackoutWindow"}},"snapshot_policies":{"type":"array","maxItems":10,"items":{"$ref":"LinkedSnapshotPolicy"}}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ModifySourceRelationshipRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate37.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
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
if(!pattern4.test(data1)){
validate37.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/target_address",schemaPath:"#/properties/target_address/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate24(data.target_port, {instancePath:instancePath+"/target_port",parentData:data,parentDataProperty:"target_port",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_root_id !== undefined){
const _errs7 = errors;
if(typeof data.source_root_id !== "string"){
validate37.errors = [{instancePath:instancePath+"/source_root_id",schemaPath:"#/properties/source_root_id/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate37.errors = [{instancePath:instancePath+"/source_root_read_only",schemaPath:"#/properties/source_root_read_only/type",keyword:"type",params:{type: "boolean"}}];
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
validate37.errors = [{instancePath:instancePath+"/map_local_ids_to_nfs_ids",schemaPath:"#/properties/map_local_ids_to_nfs_ids/type",keyword:"type",params:{type: "boolean"}}];
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
validate37.errors = [{instancePath:instancePath+"/replication_enabled",schemaPath:"#/properties/replication_enabled/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate26(data.replication_mode, {instancePath:instancePath+"/replication_mode",parentData:data,parentDataProperty:"replication_mode",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blackout_window_timezone !== undefined){
const _errs16 = errors;
if(typeof data.blackout_window_timezone !== "string"){
validate37.errors = [{instancePath:instancePath+"/blackout_window_timezone",schemaPath:"#/properties/blackout_window_timezone/type",keyword:"type",params:{type: "string"}}];
return false;
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
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate28(data9[i0], {instancePath:instancePath+"/blackout_windows/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/blackout_windows",schemaPath:"#/properties/blackout_windows/type",keyword:"type",params:{type: "array"}}];
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
validate37.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate30(data11[i1], {instancePath:instancePath+"/snapshot_policies/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate37.errors = [{instancePath:instancePath+"/snapshot_policies",schemaPath:"#/properties/snapshot_policies/type",keyword:"type",params:{type: "array"}}];
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
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema15 = {"$id":"ReverseTargetRelationshipRequest","type":"object","additionalProperties":false,"required":["target_relationship_id","source_address"],"properties":{"target_relationship_id":{"type":"string"},"source_address":{"type":"string","pattern":"^\\S+$"},"source_port":{"$ref":"PortInput"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ReverseTargetRelationshipRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.target_relationship_id === undefined) && (missing0 = "target_relationship_id")) || ((data.source_address === undefined) && (missing0 = "source_address"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "target_relationship_id") || (key0 === "source_address")) || (key0 === "source_port"))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target_relationship_id !== undefined){
const _errs2 = errors;
if(typeof data.target_relationship_id !== "string"){
validate42.errors = [{instancePath:instancePath+"/target_relationship_id",schemaPath:"#/properties/target_relationship_id/type",keyword:"type",params:{type: "string"}}];
return false;
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
if(!pattern4.test(data1)){
validate42.errors = [{instancePath:instancePath+"/source_address",schemaPath:"#/properties/source_address/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/source_address",schemaPath:"#/properties/source_address/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate24(data.source_port, {instancePath:instancePath+"/source_port",parentData:data,parentDataProperty:"source_port",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema16 = {"$id":"TargetRelationshipLock","type":"object","additionalProperties":false,"required":["lock_key_ref"],"properties":{"lock_key_ref":{"type":["string","null"]}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TargetRelationshipLock" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.lock_key_ref === undefined) && (missing0 = "lock_key_ref")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "lock_key_ref")){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lock_key_ref !== undefined){
let data0 = data.lock_key_ref;
if((typeof data0 !== "string") && (data0 !== null)){
validate44.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/type",keyword:"type",params:{type: schema16.properties.lock_key_ref.type}}];
return false;
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema17 = {"$id":"SetFileAttributesRequest","type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","pattern":"^0?[0-7]{3,4}$"},"owner":{"type":"string","pattern":"^[0-9]+$"},"owner_details":{"$ref":"IdentityDetails"},"group":{"type":"string","pattern":"^[0-9]+$"},"group_details":{"$ref":"IdentityDetails"},"size":{"$ref":"DecimalString"},"access_time":{"$ref":"Timestamp"},"modification_time":{"$ref":"Timestamp"},"change_time":{"$ref":"Timestamp"},"creation_time":{"$ref":"Timestamp"},"extended_attributes":{"$ref":"ExtendedAttributesInput"},"directory_entry_hash_policy":{"$ref":"DirectoryHashPolicy"}}};
const pattern9 = new RegExp("^0?[0-7]{3,4}$", "u");
const schema18 = {"$id":"IdentityDetails","type":"object","additionalProperties":false,"required":["id_type","id_value"],"properties":{"id_type":{"type":"string","enum":["LOCAL_USER","LOCAL_GROUP","NFS_GID","NFS_UID","SMB_SID","INTERNAL","QUMULO_OPERATOR"]},"id_value":{"type":"string"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IdentityDetails" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id_type === undefined) && (missing0 = "id_type")) || ((data.id_value === undefined) && (missing0 = "id_value"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id_type") || (key0 === "id_value"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id_type !== undefined){
let data0 = data.id_type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate46.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "LOCAL_USER") || (data0 === "LOCAL_GROUP")) || (data0 === "NFS_GID")) || (data0 === "NFS_UID")) || (data0 === "SMB_SID")) || (data0 === "INTERNAL")) || (data0 === "QUMULO_OPERATOR"))){
validate46.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/enum",keyword:"enum",params:{allowedValues: schema18.properties.id_type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_value !== undefined){
const _errs4 = errors;
if(typeof data.id_value !== "string"){
validate46.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

const schema19 = {"$id":"DecimalString","type":"string","pattern":"^[0-9]+$"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DecimalString" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate49.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema20 = {"$id":"Timestamp","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"};
const pattern13 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Timestamp" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern13.test(data)){
validate51.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"}}];
return false;
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema21 = {"$id":"ExtendedAttributesInput","type":"object","additionalProperties":false,"properties":{"read_only":{"type":"boolean"},"hidden":{"type":"boolean"},"system":{"type":"boolean"},"archive":{"type":"boolean"},"temporary":{"type":"boolean"},"compressed":{"type":"boolean"},"not_content_indexed":{"type":"boolean"},"sparse_file":{"type":"boolean"},"offline":{"type":"boolean"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ExtendedAttributesInput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.read_only !== undefined){
const _errs2 = errors;
if(typeof data.read_only !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hidden !== undefined){
const _errs4 = errors;
if(typeof data.hidden !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system !== undefined){
const _errs6 = errors;
if(typeof data.system !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.archive !== undefined){
const _errs8 = errors;
if(typeof data.archive !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temporary !== undefined){
const _errs10 = errors;
if(typeof data.temporary !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/temporary",schemaPath:"#/properties/temporary/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compressed !== undefined){
const _errs12 = errors;
if(typeof data.compressed !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/compressed",schemaPath:"#/properties/compressed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not_content_indexed !== undefined){
const _errs14 = errors;
if(typeof data.not_content_indexed !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/not_content_indexed",schemaPath:"#/properties/not_content_indexed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sparse_file !== undefined){
const _errs16 = errors;
if(typeof data.sparse_file !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/sparse_file",schemaPath:"#/properties/sparse_file/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offline !== undefined){
const _errs18 = errors;
if(typeof data.offline !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/offline",schemaPath:"#/properties/offline/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs18 === errors;
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
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

const schema22 = {"$id":"DirectoryHashPolicy","type":"string","enum":["FS_DIRECTORY_HASH_VERSION_LOWER","FS_DIRECTORY_HASH_VERSION_FOLDED"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DirectoryHashPolicy" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "FS_DIRECTORY_HASH_VERSION_LOWER") || (data === "FS_DIRECTORY_HASH_VERSION_FOLDED"))){
validate58.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum}}];
return false;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SetFileAttributesRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
validate45.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern: "^0?[0-7]{3,4}$"}}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data1 = data.owner;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
validate45.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner_details !== undefined){
const _errs6 = errors;
if(!(validate46(data.owner_details, {instancePath:instancePath+"/owner_details",parentData:data,parentDataProperty:"owner_details",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data3 = data.group;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate45.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_details !== undefined){
const _errs9 = errors;
if(!(validate46(data.group_details, {instancePath:instancePath+"/group_details",parentData:data,parentDataProperty:"group_details",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
const _errs10 = errors;
if(!(validate49(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_time !== undefined){
const _errs11 = errors;
if(!(validate51(data.access_time, {instancePath:instancePath+"/access_time",parentData:data,parentDataProperty:"access_time",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modification_time !== undefined){
const _errs12 = errors;
if(!(validate51(data.modification_time, {instancePath:instancePath+"/modification_time",parentData:data,parentDataProperty:"modification_time",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change_time !== undefined){
const _errs13 = errors;
if(!(validate51(data.change_time, {instancePath:instancePath+"/change_time",parentData:data,parentDataProperty:"change_time",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creation_time !== undefined){
const _errs14 = errors;
if(!(validate51(data.creation_time, {instancePath:instancePath+"/creation_time",parentData:data,parentDataProperty:"creation_time",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extended_attributes !== undefined){
const _errs15 = errors;
if(!(validate56(data.extended_attributes, {instancePath:instancePath+"/extended_attributes",parentData:data,parentDataProperty:"extended_attributes",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.directory_entry_hash_policy !== undefined){
const _errs16 = errors;
if(!(validate58(data.directory_entry_hash_policy, {instancePath:instancePath+"/directory_entry_hash_policy",parentData:data,parentDataProperty:"directory_entry_hash_policy",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
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
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema23 = {"$id":"CreateEntryRequest","type":"object","additionalProperties":false,"required":["name","action"],"properties":{"name":{"type":"string","pattern":"^[^/]+$"},"action":{"$ref":"EntryAction"},"old_path":{"type":"string"},"clobber":{"type":"boolean"},"symlink_target_type":{"$ref":"SymlinkTargetType"},"unix_file_type":{"$ref":"FileType"},"major_minor_numbers":{"$ref":"DeviceNumbers"}}};
const pattern14 = new RegExp("^[^/]+$", "u");
const schema24 = {"$id":"EntryAction","type":"string","enum":["CREATE_FILE","CREATE_DIRECTORY","CREATE_SYMLINK","CREATE_LINK","RENAME","CREATE_UNIX_FILE"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EntryAction" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data === "CREATE_FILE") || (data === "CREATE_DIRECTORY")) || (data === "CREATE_SYMLINK")) || (data === "CREATE_LINK")) || (data === "RENAME")) || (data === "CREATE_UNIX_FILE"))){
validate61.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum}}];
return false;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema25 = {"$id":"SymlinkTargetType","type":"string","enum":["FS_FILE_TYPE_UNKNOWN","FS_FILE_TYPE_FILE","FS_FILE_TYPE_DIRECTORY"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SymlinkTargetType" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "FS_FILE_TYPE_UNKNOWN") || (data === "FS_FILE_TYPE_FILE")) || (data === "FS_FILE_TYPE_DIRECTORY"))){
validate63.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum}}];
return false;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema26 = {"$id":"FileType","type":"string","enum":["FS_FILE_TYPE_FILE","FS_FILE_TYPE_DIRECTORY","FS_FILE_TYPE_SYMLINK","FS_FILE_TYPE_UNIX_PIPE","FS_FILE_TYPE_UNIX_CHARACTER_DEVICE","FS_FILE_TYPE_UNIX_BLOCK_DEVICE","FS_FILE_TYPE_UNIX_SOCKET"]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileType" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "FS_FILE_TYPE_FILE") || (data === "FS_FILE_TYPE_DIRECTORY")) || (data === "FS_FILE_TYPE_SYMLINK")) || (data === "FS_FILE_TYPE_UNIX_PIPE")) || (data === "FS_FILE_TYPE_UNIX_CHARACTER_DEVICE")) || (data === "FS_FILE_TYPE_UNIX_BLOCK_DEVICE")) || (data === "FS_FILE_TYPE_UNIX_SOCKET"))){
validate65.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum}}];
return false;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema27 = {"$id":"DeviceNumbers","type":"object","additionalProperties":false,"required":["major","minor"],"properties":{"major":{"type":"integer","minimum":0},"minor":{"type":"integer","minimum":0}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DeviceNumbers" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.major === undefined) && (missing0 = "major")) || ((data.minor === undefined) && (missing0 = "minor"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "major") || (key0 === "minor"))){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.major !== undefined){
let data0 = data.major;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate67.errors = [{instancePath:instancePath+"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate67.errors = [{instancePath:instancePath+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minor !== undefined){
let data1 = data.minor;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate67.errors = [{instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate67.errors = [{instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
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
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateEntryRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.action === undefined) && (missing0 = "action"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "action")) || (key0 === "old_path")) || (key0 === "clobber")) || (key0 === "symlink_target_type")) || (key0 === "unix_file_type")) || (key0 === "major_minor_numbers"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!pattern14.test(data0)){
validate60.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"}}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
const _errs4 = errors;
if(!(validate61(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.old_path !== undefined){
const _errs5 = errors;
if(typeof data.old_path !== "string"){
validate60.errors = [{instancePath:instancePath+"/old_path",schemaPath:"#/properties/old_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clobber !== undefined){
const _errs7 = errors;
if(typeof data.clobber !== "boolean"){
validate60.errors = [{instancePath:instancePath+"/clobber",schemaPath:"#/properties/clobber/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.symlink_target_type !== undefined){
const _errs9 = errors;
if(!(validate63(data.symlink_target_type, {instancePath:instancePath+"/symlink_target_type",parentData:data,parentDataProperty:"symlink_target_type",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unix_file_type !== undefined){
const _errs10 = errors;
if(!(validate65(data.unix_file_type, {instancePath:instancePath+"/unix_file_type",parentData:data,parentDataProperty:"unix_file_type",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.major_minor_numbers !== undefined){
const _errs11 = errors;
if(!(validate67(data.major_minor_numbers, {instancePath:instancePath+"/major_minor_numbers",parentData:data,parentDataProperty:"major_minor_numbers",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
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
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

export {
  validate21 as login,
  validate22 as setClusterSettings,
  validate23 as createSourceRelationship,
  validate32 as replaceSourceRelationship,
  validate37 as modifySourceRelationship,
  validate42 as reverseTargetRelationship,
  validate44 as lockTargetRelationship,
  validate45 as setFileAttributes,
  validate60 as createEntry,
}
