// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"CreateSnapshotRequest","type":"object","additionalProperties":false,"required":["source_file_id"],"properties":{"name_suffix":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"expiration":{"$ref":"OptionalTimestamp"},"source_file_id":{"$ref":"DecimalString"}}};
const pattern0 = new RegExp("^[^\\u0000]*$", "u");
const schema7 = {"$id":"OptionalTimestamp","maxLength":65536,"type":"string","pattern":"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"};
const pattern1 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="OptionalTimestamp" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
validate22.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data)){
validate22.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"DecimalString","maxLength":65536,"type":"string","pattern":"^[0-9]+$"};
const pattern2 = new RegExp("^[0-9]+$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DecimalString" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
validate24.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data)){
validate24.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateSnapshotRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.source_file_id === undefined) && (missing0 = "source_file_id")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name_suffix") || (key0 === "expiration")) || (key0 === "source_file_id"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name_suffix !== undefined){
let data0 = data.name_suffix;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate21.errors = [{instancePath:instancePath+"/name_suffix",schemaPath:"#/properties/name_suffix/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/name_suffix",schemaPath:"#/properties/name_suffix/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/name_suffix",schemaPath:"#/properties/name_suffix/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiration !== undefined){
const _errs4 = errors;
if(!(validate22(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_file_id !== undefined){
const _errs5 = errors;
if(!(validate24(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
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

const schema9 = {"$id":"ChangeSnapshotRequest","type":"object","additionalProperties":false,"properties":{"id":{"minimum":-9007199254740991,"maximum":9007199254740991,"type":"integer"},"name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"timestamp":{"$ref":"Timestamp"},"source_file_id":{"$ref":"DecimalString"},"policy_id":{"minimum":-9007199254740991,"maximum":9007199254740991,"type":["integer","null"]},"expiration":{"$ref":"OptionalTimestamp"},"in_delete":{"type":"boolean"}}};
const schema10 = {"$id":"Timestamp","maxLength":65536,"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"};
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Timestamp" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
validate27.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern4.test(data)){
validate27.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ChangeSnapshotRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "timestamp")) || (key0 === "source_file_id")) || (key0 === "policy_id")) || (key0 === "expiration")) || (key0 === "in_delete"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate26.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < -9007199254740991 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}}];
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
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
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
if(data.timestamp !== undefined){
const _errs6 = errors;
if(!(validate27(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_file_id !== undefined){
const _errs7 = errors;
if(!(validate24(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy_id !== undefined){
let data4 = data.policy_id;
const _errs8 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate26.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/type",keyword:"type",params:{type: schema9.properties.policy_id.type}}];
return false;
}
if(errors === _errs8){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate26.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data4 < -9007199254740991 || isNaN(data4)){
validate26.errors = [{instancePath:instancePath+"/policy_id",schemaPath:"#/properties/policy_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}}];
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
if(data.expiration !== undefined){
const _errs10 = errors;
if(!(validate22(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_delete !== undefined){
const _errs11 = errors;
if(typeof data.in_delete !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/in_delete",schemaPath:"#/properties/in_delete/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"TargetRelationshipLock","type":"object","additionalProperties":false,"required":["lock_key_ref"],"properties":{"lock_key_ref":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":["string","null"]}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TargetRelationshipLock" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.lock_key_ref === undefined) && (missing0 = "lock_key_ref")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "lock_key_ref")){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lock_key_ref !== undefined){
let data0 = data.lock_key_ref;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate31.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/type",keyword:"type",params:{type: schema11.properties.lock_key_ref.type}}];
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate31.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate31.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema12 = {"$id":"SnapshotUnlockRequest","type":"object","additionalProperties":false,"required":["signature"],"properties":{"signature":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotUnlockRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.signature === undefined) && (missing0 = "signature")){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "signature")){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.signature !== undefined){
let data0 = data.signature;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate32.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate32.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "string"}}];
return false;
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

const schema13 = {"$id":"SnapshotIds","maxItems":1000000,"type":"array","items":{"minimum":0,"maximum":9007199254740991,"type":"integer"}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SnapshotIds" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000000){
validate33.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate33.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate33.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate33.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema14 = {"$id":"CreateSnapshotPolicyRequest","type":"object","additionalProperties":false,"required":["policy_name","source_file_id","schedule"],"properties":{"policy_name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"snapshot_name_template":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":["string","null"]},"source_file_id":{"$ref":"DecimalString"},"schedule":{"$ref":"PolicyScheduleInput"},"enabled":{"type":"boolean"},"lock_key_ref":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":["string","null"]}}};
const schema15 = {"$id":"PolicyScheduleInput","type":"object","additionalProperties":false,"properties":{"id":{"minimum":-9007199254740991,"maximum":9007199254740991,"type":"integer"},"creation_schedule":{"$ref":"CreationSchedule"},"expiration_time_to_live":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"}}};
const schema16 = {"$id":"CreationSchedule","type":"object","additionalProperties":false,"required":["timezone","frequency"],"properties":{"timezone":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"frequency":{"type":"string","enum":["SCHEDULE_MONTHLY","SCHEDULE_DAILY_OR_WEEKLY","SCHEDULE_HOURLY_OR_LESS"]},"hour":{"minimum":0,"maximum":23,"type":"integer"},"minute":{"minimum":0,"maximum":59,"type":"integer"},"on_days":{"maxItems":7,"type":"array","minItems":1,"items":{"type":"string","enum":["SUN","MON","TUE","WED","THU","FRI","SAT","EVERY_DAY"]}},"day_of_month":{"minimum":1,"maximum":128,"type":"integer"},"window_start_hour":{"minimum":0,"maximum":23,"type":"integer"},"window_start_minute":{"minimum":0,"maximum":59,"type":"integer"},"window_end_hour":{"minimum":0,"maximum":23,"type":"integer"},"window_end_minute":{"minimum":0,"maximum":59,"type":"integer"},"fire_every_interval":{"type":"string","enum":["FIRE_IN_MINUTES","FIRE_IN_HOURS"]},"fire_every":{"minimum":1,"maximum":9007199254740991,"type":"integer"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreationSchedule" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.timezone === undefined) && (missing0 = "timezone")) || ((data.frequency === undefined) && (missing0 = "frequency"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.timezone !== undefined){
let data0 = data.timezone;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate37.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate37.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frequency !== undefined){
let data1 = data.frequency;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate37.errors = [{instancePath:instancePath+"/frequency",schemaPath:"#/properties/frequency/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "SCHEDULE_MONTHLY") || (data1 === "SCHEDULE_DAILY_OR_WEEKLY")) || (data1 === "SCHEDULE_HOURLY_OR_LESS"))){
validate37.errors = [{instancePath:instancePath+"/frequency",schemaPath:"#/properties/frequency/enum",keyword:"enum",params:{allowedValues: schema16.properties.frequency.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hour !== undefined){
let data2 = data.hour;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate37.errors = [{instancePath:instancePath+"/hour",schemaPath:"#/properties/hour/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 23 || isNaN(data2)){
validate37.errors = [{instancePath:instancePath+"/hour",schemaPath:"#/properties/hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate37.errors = [{instancePath:instancePath+"/hour",schemaPath:"#/properties/hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.minute !== undefined){
let data3 = data.minute;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate37.errors = [{instancePath:instancePath+"/minute",schemaPath:"#/properties/minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 59 || isNaN(data3)){
validate37.errors = [{instancePath:instancePath+"/minute",schemaPath:"#/properties/minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate37.errors = [{instancePath:instancePath+"/minute",schemaPath:"#/properties/minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate37.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/maxItems",keyword:"maxItems",params:{limit: 7}}];
return false;
}
else {
if(data4.length < 1){
validate37.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(typeof data5 !== "string"){
validate37.errors = [{instancePath:instancePath+"/on_days/" + i0,schemaPath:"#/properties/on_days/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data5 === "SUN") || (data5 === "MON")) || (data5 === "TUE")) || (data5 === "WED")) || (data5 === "THU")) || (data5 === "FRI")) || (data5 === "SAT")) || (data5 === "EVERY_DAY"))){
validate37.errors = [{instancePath:instancePath+"/on_days/" + i0,schemaPath:"#/properties/on_days/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.on_days.items.enum}}];
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
validate37.errors = [{instancePath:instancePath+"/on_days",schemaPath:"#/properties/on_days/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.day_of_month !== undefined){
let data6 = data.day_of_month;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate37.errors = [{instancePath:instancePath+"/day_of_month",schemaPath:"#/properties/day_of_month/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 128 || isNaN(data6)){
validate37.errors = [{instancePath:instancePath+"/day_of_month",schemaPath:"#/properties/day_of_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate37.errors = [{instancePath:instancePath+"/day_of_month",schemaPath:"#/properties/day_of_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.window_start_hour !== undefined){
let data7 = data.window_start_hour;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate37.errors = [{instancePath:instancePath+"/window_start_hour",schemaPath:"#/properties/window_start_hour/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 23 || isNaN(data7)){
validate37.errors = [{instancePath:instancePath+"/window_start_hour",schemaPath:"#/properties/window_start_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate37.errors = [{instancePath:instancePath+"/window_start_hour",schemaPath:"#/properties/window_start_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.window_start_minute !== undefined){
let data8 = data.window_start_minute;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate37.errors = [{instancePath:instancePath+"/window_start_minute",schemaPath:"#/properties/window_start_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 59 || isNaN(data8)){
validate37.errors = [{instancePath:instancePath+"/window_start_minute",schemaPath:"#/properties/window_start_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59}}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate37.errors = [{instancePath:instancePath+"/window_start_minute",schemaPath:"#/properties/window_start_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.window_end_hour !== undefined){
let data9 = data.window_end_hour;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate37.errors = [{instancePath:instancePath+"/window_end_hour",schemaPath:"#/properties/window_end_hour/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 23 || isNaN(data9)){
validate37.errors = [{instancePath:instancePath+"/window_end_hour",schemaPath:"#/properties/window_end_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate37.errors = [{instancePath:instancePath+"/window_end_hour",schemaPath:"#/properties/window_end_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(valid0){
if(data.window_end_minute !== undefined){
let data10 = data.window_end_minute;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate37.errors = [{instancePath:instancePath+"/window_end_minute",schemaPath:"#/properties/window_end_minute/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 59 || isNaN(data10)){
validate37.errors = [{instancePath:instancePath+"/window_end_minute",schemaPath:"#/properties/window_end_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate37.errors = [{instancePath:instancePath+"/window_end_minute",schemaPath:"#/properties/window_end_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.fire_every_interval !== undefined){
let data11 = data.fire_every_interval;
const _errs24 = errors;
if(typeof data11 !== "string"){
validate37.errors = [{instancePath:instancePath+"/fire_every_interval",schemaPath:"#/properties/fire_every_interval/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data11 === "FIRE_IN_MINUTES") || (data11 === "FIRE_IN_HOURS"))){
validate37.errors = [{instancePath:instancePath+"/fire_every_interval",schemaPath:"#/properties/fire_every_interval/enum",keyword:"enum",params:{allowedValues: schema16.properties.fire_every_interval.enum}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fire_every !== undefined){
let data12 = data.fire_every;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate37.errors = [{instancePath:instancePath+"/fire_every",schemaPath:"#/properties/fire_every/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
validate37.errors = [{instancePath:instancePath+"/fire_every",schemaPath:"#/properties/fire_every/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate37.errors = [{instancePath:instancePath+"/fire_every",schemaPath:"#/properties/fire_every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
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
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PolicyScheduleInput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "creation_schedule")) || (key0 === "expiration_time_to_live"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < -9007199254740991 || isNaN(data0)){
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}}];
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
if(data.creation_schedule !== undefined){
const _errs4 = errors;
if(!(validate37(data.creation_schedule, {instancePath:instancePath+"/creation_schedule",parentData:data,parentDataProperty:"creation_schedule",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiration_time_to_live !== undefined){
let data2 = data.expiration_time_to_live;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate36.errors = [{instancePath:instancePath+"/expiration_time_to_live",schemaPath:"#/properties/expiration_time_to_live/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate36.errors = [{instancePath:instancePath+"/expiration_time_to_live",schemaPath:"#/properties/expiration_time_to_live/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/expiration_time_to_live",schemaPath:"#/properties/expiration_time_to_live/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateSnapshotPolicyRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.policy_name === undefined) && (missing0 = "policy_name")) || ((data.source_file_id === undefined) && (missing0 = "source_file_id"))) || ((data.schedule === undefined) && (missing0 = "schedule"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "policy_name") || (key0 === "snapshot_name_template")) || (key0 === "source_file_id")) || (key0 === "schedule")) || (key0 === "enabled")) || (key0 === "lock_key_ref"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.policy_name !== undefined){
let data0 = data.policy_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate34.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate34.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_name_template !== undefined){
let data1 = data.snapshot_name_template;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate34.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/type",keyword:"type",params:{type: schema14.properties.snapshot_name_template.type}}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate34.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate34.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
if(data.source_file_id !== undefined){
const _errs6 = errors;
if(!(validate24(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
const _errs7 = errors;
if(!(validate36(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs8 = errors;
if(typeof data.enabled !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lock_key_ref !== undefined){
let data5 = data.lock_key_ref;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate34.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/type",keyword:"type",params:{type: schema14.properties.lock_key_ref.type}}];
return false;
}
if(errors === _errs10){
if(typeof data5 === "string"){
if(data5.length > 65536){
validate34.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate34.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema17 = {"$id":"ChangeSnapshotPolicyRequest","type":"object","additionalProperties":false,"properties":{"id":{"minimum":-9007199254740991,"maximum":9007199254740991,"type":"integer"},"policy_name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"snapshot_name_template":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":["string","null"]},"source_file_id":{"$ref":"DecimalString"},"schedule":{"$ref":"PolicyScheduleInput"},"enabled":{"type":"boolean"},"lock_key_ref":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":["string","null"]}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ChangeSnapshotPolicyRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "policy_name")) || (key0 === "snapshot_name_template")) || (key0 === "source_file_id")) || (key0 === "schedule")) || (key0 === "enabled")) || (key0 === "lock_key_ref"))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < -9007199254740991 || isNaN(data0)){
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}}];
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
if(data.policy_name !== undefined){
let data1 = data.policy_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate40.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate40.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_name_template !== undefined){
let data2 = data.snapshot_name_template;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate40.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/type",keyword:"type",params:{type: schema17.properties.snapshot_name_template.type}}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate40.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate40.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
if(data.source_file_id !== undefined){
const _errs8 = errors;
if(!(validate24(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
const _errs9 = errors;
if(!(validate36(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs10 = errors;
if(typeof data.enabled !== "boolean"){
validate40.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lock_key_ref !== undefined){
let data6 = data.lock_key_ref;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate40.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/type",keyword:"type",params:{type: schema17.properties.lock_key_ref.type}}];
return false;
}
if(errors === _errs12){
if(typeof data6 === "string"){
if(data6.length > 65536){
validate40.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate40.errors = [{instancePath:instancePath+"/lock_key_ref",schemaPath:"#/properties/lock_key_ref/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
}
}
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

const schema18 = {"$id":"CreateSnapshotPolicyRequestV2","type":"object","additionalProperties":false,"required":["policy_name","source_file_id","schedule"],"properties":{"policy_name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"snapshot_name_template":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":["string","null"]},"source_file_id":{"$ref":"DecimalString"},"schedule":{"$ref":"PolicyScheduleInput"},"enabled":{"type":"boolean"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateSnapshotPolicyRequestV2" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.policy_name === undefined) && (missing0 = "policy_name")) || ((data.source_file_id === undefined) && (missing0 = "source_file_id"))) || ((data.schedule === undefined) && (missing0 = "schedule"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "policy_name") || (key0 === "snapshot_name_template")) || (key0 === "source_file_id")) || (key0 === "schedule")) || (key0 === "enabled"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.policy_name !== undefined){
let data0 = data.policy_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate43.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate43.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_name_template !== undefined){
let data1 = data.snapshot_name_template;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate43.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/type",keyword:"type",params:{type: schema18.properties.snapshot_name_template.type}}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate43.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate43.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
if(data.source_file_id !== undefined){
const _errs6 = errors;
if(!(validate24(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
const _errs7 = errors;
if(!(validate36(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs8 = errors;
if(typeof data.enabled !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
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
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema19 = {"$id":"ChangeSnapshotPolicyRequestV2","type":"object","additionalProperties":false,"properties":{"id":{"minimum":-9007199254740991,"maximum":9007199254740991,"type":"integer"},"policy_name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"snapshot_name_template":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":["string","null"]},"source_file_id":{"$ref":"DecimalString"},"schedule":{"$ref":"PolicyScheduleInput"},"enabled":{"type":"boolean"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ChangeSnapshotPolicyRequestV2" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "policy_name")) || (key0 === "snapshot_name_template")) || (key0 === "source_file_id")) || (key0 === "schedule")) || (key0 === "enabled"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate46.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate46.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < -9007199254740991 || isNaN(data0)){
validate46.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}}];
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
if(data.policy_name !== undefined){
let data1 = data.policy_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate46.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate46.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/policy_name",schemaPath:"#/properties/policy_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_name_template !== undefined){
let data2 = data.snapshot_name_template;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate46.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/type",keyword:"type",params:{type: schema19.properties.snapshot_name_template.type}}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate46.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate46.errors = [{instancePath:instancePath+"/snapshot_name_template",schemaPath:"#/properties/snapshot_name_template/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
if(data.source_file_id !== undefined){
const _errs8 = errors;
if(!(validate24(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
const _errs9 = errors;
if(!(validate36(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs10 = errors;
if(typeof data.enabled !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

const schema20 = {"$id":"CreateSnapshotPolicyRequestV1","type":"object","additionalProperties":false,"required":["name","source_file_ids","schedules"],"properties":{"id":{"minimum":-9007199254740991,"maximum":9007199254740991,"type":"integer"},"name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"source_file_ids":{"maxItems":1,"type":"array","minItems":1,"items":{"$ref":"DecimalString"}},"schedules":{"maxItems":1,"type":"array","minItems":1,"items":{"$ref":"PolicyScheduleInput"}},"enabled":{"type":"boolean"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateSnapshotPolicyRequestV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.source_file_ids === undefined) && (missing0 = "source_file_ids"))) || ((data.schedules === undefined) && (missing0 = "schedules"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "source_file_ids")) || (key0 === "schedules")) || (key0 === "enabled"))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < -9007199254740991 || isNaN(data0)){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}}];
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
validate49.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate49.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_file_ids !== undefined){
let data2 = data.source_file_ids;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1){
validate49.errors = [{instancePath:instancePath+"/source_file_ids",schemaPath:"#/properties/source_file_ids/maxItems",keyword:"maxItems",params:{limit: 1}}];
return false;
}
else {
if(data2.length < 1){
validate49.errors = [{instancePath:instancePath+"/source_file_ids",schemaPath:"#/properties/source_file_ids/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate24(data2[i0], {instancePath:instancePath+"/source_file_ids/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/source_file_ids",schemaPath:"#/properties/source_file_ids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedules !== undefined){
let data4 = data.schedules;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 1){
validate49.errors = [{instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/maxItems",keyword:"maxItems",params:{limit: 1}}];
return false;
}
else {
if(data4.length < 1){
validate49.errors = [{instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate36(data4[i1], {instancePath:instancePath+"/schedules/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs12 = errors;
if(typeof data.enabled !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema21 = {"$id":"ChangeSnapshotPolicyRequestV1","type":"object","additionalProperties":false,"properties":{"id":{"minimum":-9007199254740991,"maximum":9007199254740991,"type":"integer"},"name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"source_file_ids":{"maxItems":1,"type":"array","minItems":1,"items":{"$ref":"DecimalString"}},"schedules":{"maxItems":1,"type":"array","minItems":1,"items":{"$ref":"PolicyScheduleInput"}},"enabled":{"type":"boolean"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ChangeSnapshotPolicyRequestV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "source_file_ids")) || (key0 === "schedules")) || (key0 === "enabled"))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < -9007199254740991 || isNaN(data0)){
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}}];
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
validate52.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate52.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_file_ids !== undefined){
let data2 = data.source_file_ids;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1){
validate52.errors = [{instancePath:instancePath+"/source_file_ids",schemaPath:"#/properties/source_file_ids/maxItems",keyword:"maxItems",params:{limit: 1}}];
return false;
}
else {
if(data2.length < 1){
validate52.errors = [{instancePath:instancePath+"/source_file_ids",schemaPath:"#/properties/source_file_ids/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate24(data2[i0], {instancePath:instancePath+"/source_file_ids/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/source_file_ids",schemaPath:"#/properties/source_file_ids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedules !== undefined){
let data4 = data.schedules;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 1){
validate52.errors = [{instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/maxItems",keyword:"maxItems",params:{limit: 1}}];
return false;
}
else {
if(data4.length < 1){
validate52.errors = [{instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate36(data4[i1], {instancePath:instancePath+"/schedules/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs12 = errors;
if(typeof data.enabled !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
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
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema22 = {"$id":"CreateSnapshotRequestV2","type":"object","additionalProperties":false,"required":["source_file_id"],"properties":{"name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"expiration":{"$ref":"OptionalTimestamp"},"source_file_id":{"$ref":"DecimalString"}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateSnapshotRequestV2" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.source_file_id === undefined) && (missing0 = "source_file_id")){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "expiration")) || (key0 === "source_file_id"))){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate55.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate55.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiration !== undefined){
const _errs4 = errors;
if(!(validate22(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_file_id !== undefined){
const _errs5 = errors;
if(!(validate24(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
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
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema23 = {"$id":"ChangeSnapshotRequestV2","type":"object","additionalProperties":false,"properties":{"id":{"minimum":-9007199254740991,"maximum":9007199254740991,"type":"integer"},"name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"timestamp":{"$ref":"Timestamp"},"directory_name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"source_file_id":{"$ref":"DecimalString"},"created_by_policy":{"type":"boolean"},"expiration":{"$ref":"OptionalTimestamp"},"in_delete":{"type":"boolean"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ChangeSnapshotRequestV2" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "timestamp")) || (key0 === "directory_name")) || (key0 === "source_file_id")) || (key0 === "created_by_policy")) || (key0 === "expiration")) || (key0 === "in_delete"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate58.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate58.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < -9007199254740991 || isNaN(data0)){
validate58.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}}];
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
validate58.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate58.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
const _errs6 = errors;
if(!(validate27(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.directory_name !== undefined){
let data3 = data.directory_name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate58.errors = [{instancePath:instancePath+"/directory_name",schemaPath:"#/properties/directory_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate58.errors = [{instancePath:instancePath+"/directory_name",schemaPath:"#/properties/directory_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/directory_name",schemaPath:"#/properties/directory_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_file_id !== undefined){
const _errs9 = errors;
if(!(validate24(data.source_file_id, {instancePath:instancePath+"/source_file_id",parentData:data,parentDataProperty:"source_file_id",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by_policy !== undefined){
const _errs10 = errors;
if(typeof data.created_by_policy !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/created_by_policy",schemaPath:"#/properties/created_by_policy/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiration !== undefined){
const _errs12 = errors;
if(!(validate22(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_delete !== undefined){
const _errs13 = errors;
if(typeof data.in_delete !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/in_delete",schemaPath:"#/properties/in_delete/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
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
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

const schema24 = {"$id":"CreateSnapshotRequestV1","type":"object","additionalProperties":false,"properties":{"name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"expiration":{"$ref":"OptionalTimestamp"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateSnapshotRequestV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "expiration"))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate62.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate62.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiration !== undefined){
const _errs4 = errors;
if(!(validate22(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
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
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

const schema25 = {"$id":"ChangeSnapshotRequestV1","type":"object","additionalProperties":false,"properties":{"id":{"minimum":-9007199254740991,"maximum":9007199254740991,"type":"integer"},"name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"timestamp":{"$ref":"Timestamp"},"directory_name":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"source_path":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"created_by_policy":{"type":"boolean"},"expiration":{"$ref":"OptionalTimestamp"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ChangeSnapshotRequestV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "timestamp")) || (key0 === "directory_name")) || (key0 === "source_path")) || (key0 === "created_by_policy")) || (key0 === "expiration"))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate64.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate64.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < -9007199254740991 || isNaN(data0)){
validate64.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}}];
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
validate64.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate64.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
const _errs6 = errors;
if(!(validate27(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.directory_name !== undefined){
let data3 = data.directory_name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate64.errors = [{instancePath:instancePath+"/directory_name",schemaPath:"#/properties/directory_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate64.errors = [{instancePath:instancePath+"/directory_name",schemaPath:"#/properties/directory_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/directory_name",schemaPath:"#/properties/directory_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_path !== undefined){
let data4 = data.source_path;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(data4.length > 65536){
validate64.errors = [{instancePath:instancePath+"/source_path",schemaPath:"#/properties/source_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data4)){
validate64.errors = [{instancePath:instancePath+"/source_path",schemaPath:"#/properties/source_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/source_path",schemaPath:"#/properties/source_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_by_policy !== undefined){
const _errs11 = errors;
if(typeof data.created_by_policy !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/created_by_policy",schemaPath:"#/properties/created_by_policy/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiration !== undefined){
const _errs13 = errors;
if(!(validate22(data.expiration, {instancePath:instancePath+"/expiration",parentData:data,parentDataProperty:"expiration",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
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
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}

export {
  validate21 as createSnapshot,
  validate26 as replaceSnapshot,
  validate26 as modifySnapshot,
  validate31 as lockSnapshot,
  validate32 as unlockSnapshot,
  validate33 as calculateSnapshotCapacity,
  validate34 as createSnapshotPolicy,
  validate40 as replaceSnapshotPolicy,
  validate40 as modifySnapshotPolicy,
  validate43 as createSnapshotPolicyV2,
  validate46 as replaceSnapshotPolicyV2,
  validate46 as modifySnapshotPolicyV2,
  validate49 as createSnapshotPolicyV1,
  validate52 as replaceSnapshotPolicyV1,
  validate52 as modifySnapshotPolicyV1,
  validate55 as createSnapshotV2,
  validate58 as replaceSnapshotV2,
  validate58 as modifySnapshotV2,
  validate62 as createSnapshotV1,
  validate64 as replaceSnapshotV1,
  validate64 as modifySnapshotV1,
}
