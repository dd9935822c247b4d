// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"SetFileAttributesRequest","type":"object","additionalProperties":false,"properties":{"mode":{"maxLength":65536,"type":"string","pattern":"^0?[0-7]{3,4}$"},"owner":{"maxLength":65536,"type":"string","pattern":"^[0-9]+$"},"owner_details":{"$ref":"IdentityDetails"},"group":{"maxLength":65536,"type":"string","pattern":"^[0-9]+$"},"group_details":{"$ref":"IdentityDetails"},"size":{"$ref":"DecimalString"},"access_time":{"$ref":"Timestamp"},"modification_time":{"$ref":"Timestamp"},"change_time":{"$ref":"Timestamp"},"creation_time":{"$ref":"Timestamp"},"extended_attributes":{"$ref":"ExtendedAttributesInput"},"directory_entry_hash_policy":{"$ref":"DirectoryHashPolicy"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^0?[0-7]{3,4}$", "u");
const pattern1 = new RegExp("^[0-9]+$", "u");
const schema7 = {"$id":"IdentityDetails","type":"object","additionalProperties":false,"required":["id_type","id_value"],"properties":{"id_type":{"type":"string","enum":["LOCAL_USER","LOCAL_GROUP","NFS_GID","NFS_UID","SMB_SID","INTERNAL","QUMULO_OPERATOR"]},"id_value":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"}}};
const pattern2 = new RegExp("^[^\\u0000]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IdentityDetails" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id_type === undefined) && (missing0 = "id_type")) || ((data.id_value === undefined) && (missing0 = "id_value"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id_type") || (key0 === "id_value"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id_type !== undefined){
let data0 = data.id_type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate22.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "LOCAL_USER") || (data0 === "LOCAL_GROUP")) || (data0 === "NFS_GID")) || (data0 === "NFS_UID")) || (data0 === "SMB_SID")) || (data0 === "INTERNAL")) || (data0 === "QUMULO_OPERATOR"))){
validate22.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/enum",keyword:"enum",params:{allowedValues: schema7.properties.id_type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id_value !== undefined){
let data1 = data.id_value;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate22.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data1)){
validate22.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"DecimalString","maxLength":65536,"type":"string","pattern":"^[0-9]+$"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DecimalString" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
validate25.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data)){
validate25.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"Timestamp","maxLength":65536,"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"};
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");

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
if(!pattern5.test(data)){
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

const schema10 = {"$id":"ExtendedAttributesInput","type":"object","additionalProperties":false,"properties":{"read_only":{"type":"boolean"},"hidden":{"type":"boolean"},"system":{"type":"boolean"},"archive":{"type":"boolean"},"temporary":{"type":"boolean"},"compressed":{"type":"boolean"},"not_content_indexed":{"type":"boolean"},"sparse_file":{"type":"boolean"},"offline":{"type":"boolean"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ExtendedAttributesInput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema10.properties, key0))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.read_only !== undefined){
const _errs2 = errors;
if(typeof data.read_only !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type: "boolean"}}];
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
validate32.errors = [{instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"}}];
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
validate32.errors = [{instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "boolean"}}];
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
validate32.errors = [{instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "boolean"}}];
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
validate32.errors = [{instancePath:instancePath+"/temporary",schemaPath:"#/properties/temporary/type",keyword:"type",params:{type: "boolean"}}];
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
validate32.errors = [{instancePath:instancePath+"/compressed",schemaPath:"#/properties/compressed/type",keyword:"type",params:{type: "boolean"}}];
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
validate32.errors = [{instancePath:instancePath+"/not_content_indexed",schemaPath:"#/properties/not_content_indexed/type",keyword:"type",params:{type: "boolean"}}];
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
validate32.errors = [{instancePath:instancePath+"/sparse_file",schemaPath:"#/properties/sparse_file/type",keyword:"type",params:{type: "boolean"}}];
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
validate32.errors = [{instancePath:instancePath+"/offline",schemaPath:"#/properties/offline/type",keyword:"type",params:{type: "boolean"}}];
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
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"DirectoryHashPolicy","type":"string","enum":["FS_DIRECTORY_HASH_VERSION_LOWER","FS_DIRECTORY_HASH_VERSION_FOLDED"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DirectoryHashPolicy" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "FS_DIRECTORY_HASH_VERSION_LOWER") || (data === "FS_DIRECTORY_HASH_VERSION_FOLDED"))){
validate34.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum}}];
return false;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SetFileAttributesRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(data0.length > 65536){
validate21.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern: "^0?[0-7]{3,4}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}}];
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
if(data1.length > 65536){
validate21.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data1)){
validate21.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate22(data.owner_details, {instancePath:instancePath+"/owner_details",parentData:data,parentDataProperty:"owner_details",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
if(data3.length > 65536){
validate21.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data3)){
validate21.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate22(data.group_details, {instancePath:instancePath+"/group_details",parentData:data,parentDataProperty:"group_details",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
if(!(validate25(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
if(!(validate27(data.access_time, {instancePath:instancePath+"/access_time",parentData:data,parentDataProperty:"access_time",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
if(!(validate27(data.modification_time, {instancePath:instancePath+"/modification_time",parentData:data,parentDataProperty:"modification_time",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
if(!(validate27(data.change_time, {instancePath:instancePath+"/change_time",parentData:data,parentDataProperty:"change_time",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
if(!(validate27(data.creation_time, {instancePath:instancePath+"/creation_time",parentData:data,parentDataProperty:"creation_time",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
if(!(validate32(data.extended_attributes, {instancePath:instancePath+"/extended_attributes",parentData:data,parentDataProperty:"extended_attributes",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
if(!(validate34(data.directory_entry_hash_policy, {instancePath:instancePath+"/directory_entry_hash_policy",parentData:data,parentDataProperty:"directory_entry_hash_policy",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema12 = {"$id":"CreateEntryRequest","type":"object","additionalProperties":false,"required":["name","action"],"properties":{"name":{"maxLength":65536,"type":"string","pattern":"^[^/]+$"},"action":{"$ref":"EntryAction"},"old_path":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"clobber":{"type":"boolean"},"symlink_target_type":{"$ref":"SymlinkTargetType"},"unix_file_type":{"$ref":"FileType"},"major_minor_numbers":{"$ref":"DeviceNumbers"}}};
const pattern6 = new RegExp("^[^/]+$", "u");
const schema13 = {"$id":"EntryAction","type":"string","enum":["CREATE_FILE","CREATE_DIRECTORY","CREATE_SYMLINK","CREATE_LINK","RENAME","CREATE_UNIX_FILE"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EntryAction" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data === "CREATE_FILE") || (data === "CREATE_DIRECTORY")) || (data === "CREATE_SYMLINK")) || (data === "CREATE_LINK")) || (data === "RENAME")) || (data === "CREATE_UNIX_FILE"))){
validate37.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema13.enum}}];
return false;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema14 = {"$id":"SymlinkTargetType","type":"string","enum":["FS_FILE_TYPE_UNKNOWN","FS_FILE_TYPE_FILE","FS_FILE_TYPE_DIRECTORY"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SymlinkTargetType" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data === "FS_FILE_TYPE_UNKNOWN") || (data === "FS_FILE_TYPE_FILE")) || (data === "FS_FILE_TYPE_DIRECTORY"))){
validate39.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema14.enum}}];
return false;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema15 = {"$id":"FileType","type":"string","enum":["FS_FILE_TYPE_FILE","FS_FILE_TYPE_DIRECTORY","FS_FILE_TYPE_SYMLINK","FS_FILE_TYPE_UNIX_PIPE","FS_FILE_TYPE_UNIX_CHARACTER_DEVICE","FS_FILE_TYPE_UNIX_BLOCK_DEVICE","FS_FILE_TYPE_UNIX_SOCKET"]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileType" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "FS_FILE_TYPE_FILE") || (data === "FS_FILE_TYPE_DIRECTORY")) || (data === "FS_FILE_TYPE_SYMLINK")) || (data === "FS_FILE_TYPE_UNIX_PIPE")) || (data === "FS_FILE_TYPE_UNIX_CHARACTER_DEVICE")) || (data === "FS_FILE_TYPE_UNIX_BLOCK_DEVICE")) || (data === "FS_FILE_TYPE_UNIX_SOCKET"))){
validate41.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema15.enum}}];
return false;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema16 = {"$id":"DeviceNumbers","type":"object","additionalProperties":false,"required":["major","minor"],"properties":{"major":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"minor":{"minimum":0,"maximum":9007199254740991,"type":"integer"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DeviceNumbers" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.major === undefined) && (missing0 = "major")) || ((data.minor === undefined) && (missing0 = "minor"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "major") || (key0 === "minor"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.major !== undefined){
let data0 = data.major;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate43.errors = [{instancePath:instancePath+"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate43.errors = [{instancePath:instancePath+"/major",schemaPath:"#/properties/major/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate43.errors = [{instancePath:instancePath+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.minor !== undefined){
let data1 = data.minor;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate43.errors = [{instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate43.errors = [{instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate43.errors = [{instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateEntryRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.action === undefined) && (missing0 = "action"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "action")) || (key0 === "old_path")) || (key0 === "clobber")) || (key0 === "symlink_target_type")) || (key0 === "unix_file_type")) || (key0 === "major_minor_numbers"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate36.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern6.test(data0)){
validate36.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate37(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.old_path !== undefined){
let data2 = data.old_path;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate36.errors = [{instancePath:instancePath+"/old_path",schemaPath:"#/properties/old_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data2)){
validate36.errors = [{instancePath:instancePath+"/old_path",schemaPath:"#/properties/old_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/old_path",schemaPath:"#/properties/old_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
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
validate36.errors = [{instancePath:instancePath+"/clobber",schemaPath:"#/properties/clobber/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate39(data.symlink_target_type, {instancePath:instancePath+"/symlink_target_type",parentData:data,parentDataProperty:"symlink_target_type",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
if(!(validate41(data.unix_file_type, {instancePath:instancePath+"/unix_file_type",parentData:data,parentDataProperty:"unix_file_type",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
if(!(validate43(data.major_minor_numbers, {instancePath:instancePath+"/major_minor_numbers",parentData:data,parentDataProperty:"major_minor_numbers",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema17 = {"$id":"FileIds","maxItems":1000,"type":"array","items":{"$ref":"DecimalString"}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileIds" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate45.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate25(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema18 = {"$id":"TryResolveRequest","type":"object","additionalProperties":false,"required":["ids"],"properties":{"ids":{"$ref":"FileIds"},"snapshot":{"minimum":0,"maximum":9007199254740991,"type":["integer","null"]}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TryResolveRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ids === undefined) && (missing0 = "ids")){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "ids") || (key0 === "snapshot"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ids !== undefined){
const _errs2 = errors;
if(!(validate45(data.ids, {instancePath:instancePath+"/ids",parentData:data,parentDataProperty:"ids",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot !== undefined){
let data1 = data.snapshot;
const _errs3 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate47.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: schema18.properties.snapshot.type}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate47.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate47.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
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
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

const schema19 = {"$id":"CopyChunkRequest","type":"object","additionalProperties":false,"properties":{"source_id":{"$ref":"DecimalString"},"source_path":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"source_stream_id":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"source_snapshot":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"source_offset":{"$ref":"DecimalString"},"target_offset":{"$ref":"DecimalString"},"length":{"$ref":"DecimalString"},"source_etag":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CopyChunkRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "source_id") || (key0 === "source_path")) || (key0 === "source_stream_id")) || (key0 === "source_snapshot")) || (key0 === "source_offset")) || (key0 === "target_offset")) || (key0 === "length")) || (key0 === "source_etag"))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.source_id !== undefined){
const _errs2 = errors;
if(!(validate25(data.source_id, {instancePath:instancePath+"/source_id",parentData:data,parentDataProperty:"source_id",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate49.errors = [{instancePath:instancePath+"/source_path",schemaPath:"#/properties/source_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data1)){
validate49.errors = [{instancePath:instancePath+"/source_path",schemaPath:"#/properties/source_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/source_path",schemaPath:"#/properties/source_path/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/source_stream_id",schemaPath:"#/properties/source_stream_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data2)){
validate49.errors = [{instancePath:instancePath+"/source_stream_id",schemaPath:"#/properties/source_stream_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/source_stream_id",schemaPath:"#/properties/source_stream_id/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/source_snapshot",schemaPath:"#/properties/source_snapshot/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate49.errors = [{instancePath:instancePath+"/source_snapshot",schemaPath:"#/properties/source_snapshot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate49.errors = [{instancePath:instancePath+"/source_snapshot",schemaPath:"#/properties/source_snapshot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(!(validate25(data.source_offset, {instancePath:instancePath+"/source_offset",parentData:data,parentDataProperty:"source_offset",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
if(!(validate25(data.target_offset, {instancePath:instancePath+"/target_offset",parentData:data,parentDataProperty:"target_offset",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
if(!(validate25(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate49.errors = [{instancePath:instancePath+"/source_etag",schemaPath:"#/properties/source_etag/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data7)){
validate49.errors = [{instancePath:instancePath+"/source_etag",schemaPath:"#/properties/source_etag/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/source_etag",schemaPath:"#/properties/source_etag/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema20 = {"$id":"FetchDataRequest","type":"object","additionalProperties":false,"required":["offset"],"properties":{"offset":{"$ref":"DecimalString"},"length":{"$ref":"DecimalString"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FetchDataRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.offset === undefined) && (missing0 = "offset")){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "offset") || (key0 === "length"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.offset !== undefined){
const _errs2 = errors;
if(!(validate25(data.offset, {instancePath:instancePath+"/offset",parentData:data,parentDataProperty:"offset",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.length !== undefined){
const _errs3 = errors;
if(!(validate25(data.length, {instancePath:instancePath+"/length",parentData:data,parentDataProperty:"length",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema21 = {"$id":"PunchHoleRequest","type":"object","additionalProperties":false,"required":["offset","size"],"properties":{"offset":{"$ref":"DecimalString"},"size":{"$ref":"DecimalString"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PunchHoleRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.offset === undefined) && (missing0 = "offset")) || ((data.size === undefined) && (missing0 = "size"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "offset") || (key0 === "size"))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.offset !== undefined){
const _errs2 = errors;
if(!(validate25(data.offset, {instancePath:instancePath+"/offset",parentData:data,parentDataProperty:"offset",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
if(!(validate25(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

const schema22 = {"$id":"FileLockRequest","type":"object","additionalProperties":false,"properties":{"retention_period":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"legal_hold":{"type":"boolean"}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FileLockRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "retention_period") || (key0 === "legal_hold"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.retention_period !== undefined){
let data0 = data.retention_period;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate60.errors = [{instancePath:instancePath+"/retention_period",schemaPath:"#/properties/retention_period/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data0)){
validate60.errors = [{instancePath:instancePath+"/retention_period",schemaPath:"#/properties/retention_period/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/retention_period",schemaPath:"#/properties/retention_period/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.legal_hold !== undefined){
const _errs4 = errors;
if(typeof data.legal_hold !== "boolean"){
validate60.errors = [{instancePath:instancePath+"/legal_hold",schemaPath:"#/properties/legal_hold/type",keyword:"type",params:{type: "boolean"}}];
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
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

export {
  validate21 as setFileAttributes,
  validate36 as createEntry,
  validate45 as resolvePaths,
  validate47 as resolvePathsIfAny,
  validate49 as createFileCopy,
  validate54 as retrieveFileData,
  validate57 as createHole,
  validate60 as modifyFileLock,
}
