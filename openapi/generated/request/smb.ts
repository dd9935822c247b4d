// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"NewSmbShare","type":"object","additionalProperties":false,"required":["share_name","fs_path"],"properties":{"share_name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbPermissionInput"}},"network_permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbNetworkPermission"}},"access_based_enumeration_enabled":{"type":"boolean"},"default_file_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"default_directory_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"require_encryption":{"type":"boolean"},"allow_fs_path_create":{"type":"boolean"},"expand_fs_path_variables":{"type":"boolean"},"offline_files_caching_mode":{"type":"string","enum":["NO_CACHING","MANUAL_CACHING","AUTOMATIC_CACHING"]}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$", "u");
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$", "u");
const pattern2 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$", "u");
const pattern7 = new RegExp("^[0-7]{0,5}$", "u");
const schema7 = {"$id":"SmbPermissionInput","type":"object","additionalProperties":false,"required":["type","trustee","rights"],"properties":{"type":{"type":"string","enum":["ALLOWED","DENIED"]},"trustee":{"$ref":"IdentityQuery"},"rights":{"maxItems":32,"type":"array","items":{"$ref":"SmbRight"}}}};
const schema8 = {"$id":"IdentityQuery","type":"object","additionalProperties":false,"properties":{"domain":{"oneOf":[{"$ref":"IdentityDomain"},{"type":"null"}]},"auth_id":{"maxLength":65536,"type":["string","null"],"pattern":"^[0-9]{0,20}$"},"uid":{"minimum":0,"maximum":4294967295,"type":["integer","null"]},"gid":{"minimum":0,"maximum":4294967295,"type":["integer","null"]},"sid":{"maxLength":65536,"type":["string","null"],"pattern":"^(S-1-[0-9-]{1,180})?$"},"name":{"maxLength":65536,"type":["string","null"],"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}};
const schema9 = {"$id":"IdentityDomain","type":"string","enum":["LOCAL","API_NULL_DOMAIN","WORLD","POSIX_USER","POSIX_GROUP","ACTIVE_DIRECTORY","API_INVALID_DOMAIN","API_RESERVED_DOMAIN","API_INTERNAL_DOMAIN","API_OPERATOR_DOMAIN","API_CREATOR_DOMAIN"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IdentityDomain" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((data === "LOCAL") || (data === "API_NULL_DOMAIN")) || (data === "WORLD")) || (data === "POSIX_USER")) || (data === "POSIX_GROUP")) || (data === "ACTIVE_DIRECTORY")) || (data === "API_INVALID_DOMAIN")) || (data === "API_RESERVED_DOMAIN")) || (data === "API_INTERNAL_DOMAIN")) || (data === "API_OPERATOR_DOMAIN")) || (data === "API_CREATOR_DOMAIN"))){
validate24.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema9.enum}}];
return false;
}
validate24.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[0-9]{0,20}$", "u");
const pattern4 = new RegExp("^(S-1-[0-9-]{1,180})?$", "u");
const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IdentityQuery" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "domain") || (key0 === "auth_id")) || (key0 === "uid")) || (key0 === "gid")) || (key0 === "sid")) || (key0 === "name"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.domain !== undefined){
let data0 = data.domain;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate24(data0, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_id !== undefined){
let data1 = data.auth_id;
const _errs7 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate23.errors = [{instancePath:instancePath+"/auth_id",schemaPath:"#/properties/auth_id/type",keyword:"type",params:{type: schema8.properties.auth_id.type}}];
return false;
}
if(errors === _errs7){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate23.errors = [{instancePath:instancePath+"/auth_id",schemaPath:"#/properties/auth_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data1)){
validate23.errors = [{instancePath:instancePath+"/auth_id",schemaPath:"#/properties/auth_id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{0,20}$"}}];
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
if(data.uid !== undefined){
let data2 = data.uid;
const _errs9 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate23.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: schema8.properties.uid.type}}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gid !== undefined){
let data3 = data.gid;
const _errs11 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate23.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/type",keyword:"type",params:{type: schema8.properties.gid.type}}];
return false;
}
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/gid",schemaPath:"#/properties/gid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sid !== undefined){
let data4 = data.sid;
const _errs13 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate23.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: schema8.properties.sid.type}}];
return false;
}
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length > 65536){
validate23.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern4.test(data4)){
validate23.errors = [{instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/pattern",keyword:"pattern",params:{pattern: "^(S-1-[0-9-]{1,180})?$"}}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data5 = data.name;
const _errs15 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema8.properties.name.type}}];
return false;
}
if(errors === _errs15){
if(typeof data5 === "string"){
if(data5.length > 65536){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data5)){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
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

const schema10 = {"$id":"SmbRight","type":"string","enum":["READ","WRITE","CHANGE_PERMISSIONS","ALL","READ_DATA","READ_EA","READ_ATTR","READ_ACL","WRITE_EA","WRITE_ATTR","WRITE_ACL","CHANGE_OWNER","WRITE_GROUP","DELETE","EXECUTE","MODIFY","EXTEND","ADD_FILE","ADD_SUBDIR","DELETE_CHILD","SYNCHRONIZE"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbRight" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((((((((((data === "READ") || (data === "WRITE")) || (data === "CHANGE_PERMISSIONS")) || (data === "ALL")) || (data === "READ_DATA")) || (data === "READ_EA")) || (data === "READ_ATTR")) || (data === "READ_ACL")) || (data === "WRITE_EA")) || (data === "WRITE_ATTR")) || (data === "WRITE_ACL")) || (data === "CHANGE_OWNER")) || (data === "WRITE_GROUP")) || (data === "DELETE")) || (data === "EXECUTE")) || (data === "MODIFY")) || (data === "EXTEND")) || (data === "ADD_FILE")) || (data === "ADD_SUBDIR")) || (data === "DELETE_CHILD")) || (data === "SYNCHRONIZE"))){
validate27.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema10.enum}}];
return false;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbPermissionInput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.trustee === undefined) && (missing0 = "trustee"))) || ((data.rights === undefined) && (missing0 = "rights"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "trustee")) || (key0 === "rights"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate22.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "ALLOWED") || (data0 === "DENIED"))){
validate22.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema7.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trustee !== undefined){
const _errs4 = errors;
if(!(validate23(data.trustee, {instancePath:instancePath+"/trustee",parentData:data,parentDataProperty:"trustee",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rights !== undefined){
let data2 = data.rights;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 32){
validate22.errors = [{instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate27(data2[i0], {instancePath:instancePath+"/rights/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/type",keyword:"type",params:{type: "array"}}];
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
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"SmbNetworkPermission","type":"object","additionalProperties":false,"required":["type","address_ranges","rights"],"properties":{"type":{"type":"string","enum":["ALLOWED","DENIED"]},"address_ranges":{"maxItems":1000,"type":"array","items":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}},"rights":{"maxItems":32,"type":"array","items":{"$ref":"SmbRight"}}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbNetworkPermission" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.address_ranges === undefined) && (missing0 = "address_ranges"))) || ((data.rights === undefined) && (missing0 = "rights"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "address_ranges")) || (key0 === "rights"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "ALLOWED") || (data0 === "DENIED"))){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address_ranges !== undefined){
let data1 = data.address_ranges;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate30.errors = [{instancePath:instancePath+"/address_ranges",schemaPath:"#/properties/address_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data2.length > 65536){
validate30.errors = [{instancePath:instancePath+"/address_ranges/" + i0,schemaPath:"#/properties/address_ranges/items/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate30.errors = [{instancePath:instancePath+"/address_ranges/" + i0,schemaPath:"#/properties/address_ranges/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/address_ranges/" + i0,schemaPath:"#/properties/address_ranges/items/type",keyword:"type",params:{type: "string"}}];
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
validate30.errors = [{instancePath:instancePath+"/address_ranges",schemaPath:"#/properties/address_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rights !== undefined){
let data3 = data.rights;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 32){
validate30.errors = [{instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/maxItems",keyword:"maxItems",params:{limit: 32}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate27(data3[i1], {instancePath:instancePath+"/rights/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/type",keyword:"type",params:{type: "array"}}];
return false;
}
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
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NewSmbShare" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.share_name === undefined) && (missing0 = "share_name")) || ((data.fs_path === undefined) && (missing0 = "fs_path"))){
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
if(data.share_name !== undefined){
let data0 = data.share_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate21.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data1 = data.tenant_id;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate21.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.fs_path !== undefined){
let data2 = data.fs_path;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate21.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate21.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data3 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate21.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data3)){
validate21.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data4 = data.permissions;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate21.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate22(data4[i0], {instancePath:instancePath+"/permissions/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_permissions !== undefined){
let data6 = data.network_permissions;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 1000){
validate21.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate30(data6[i1], {instancePath:instancePath+"/network_permissions/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_based_enumeration_enabled !== undefined){
const _errs16 = errors;
if(typeof data.access_based_enumeration_enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/access_based_enumeration_enabled",schemaPath:"#/properties/access_based_enumeration_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_file_create_mode !== undefined){
let data9 = data.default_file_create_mode;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data9 === "string"){
if(data9.length > 65536){
validate21.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data9)){
validate21.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_directory_create_mode !== undefined){
let data10 = data.default_directory_create_mode;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data10 === "string"){
if(data10.length > 65536){
validate21.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data10)){
validate21.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_encryption !== undefined){
const _errs22 = errors;
if(typeof data.require_encryption !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/require_encryption",schemaPath:"#/properties/require_encryption/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_fs_path_create !== undefined){
const _errs24 = errors;
if(typeof data.allow_fs_path_create !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/allow_fs_path_create",schemaPath:"#/properties/allow_fs_path_create/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand_fs_path_variables !== undefined){
const _errs26 = errors;
if(typeof data.expand_fs_path_variables !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/expand_fs_path_variables",schemaPath:"#/properties/expand_fs_path_variables/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offline_files_caching_mode !== undefined){
let data14 = data.offline_files_caching_mode;
const _errs28 = errors;
if(typeof data14 !== "string"){
validate21.errors = [{instancePath:instancePath+"/offline_files_caching_mode",schemaPath:"#/properties/offline_files_caching_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data14 === "NO_CACHING") || (data14 === "MANUAL_CACHING")) || (data14 === "AUTOMATIC_CACHING"))){
validate21.errors = [{instancePath:instancePath+"/offline_files_caching_mode",schemaPath:"#/properties/offline_files_caching_mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.offline_files_caching_mode.enum}}];
return false;
}
var valid0 = _errs28 === errors;
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
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema12 = {"$id":"SmbShareSettings","type":"object","additionalProperties":false,"required":["share_name","fs_path"],"properties":{"id":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"},"share_name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbPermissionInput"}},"network_permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbNetworkPermission"}},"access_based_enumeration_enabled":{"type":"boolean"},"default_file_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"default_directory_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"require_encryption":{"type":"boolean"},"allow_fs_path_create":{"type":"boolean"},"expand_fs_path_variables":{"type":"boolean"},"offline_files_caching_mode":{"type":"string","enum":["NO_CACHING","MANUAL_CACHING","AUTOMATIC_CACHING"]}}};
const pattern9 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbShareSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.share_name === undefined) && (missing0 = "share_name")) || ((data.fs_path === undefined) && (missing0 = "fs_path"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate33.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern9.test(data0)){
validate33.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share_name !== undefined){
let data1 = data.share_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate33.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate33.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data2 = data.tenant_id;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate33.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate33.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate33.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.fs_path !== undefined){
let data3 = data.fs_path;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate33.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data3)){
validate33.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 65536){
validate33.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data4)){
validate33.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data5 = data.permissions;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate33.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate22(data5[i0], {instancePath:instancePath+"/permissions/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_permissions !== undefined){
let data7 = data.network_permissions;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate33.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate30(data7[i1], {instancePath:instancePath+"/network_permissions/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_based_enumeration_enabled !== undefined){
const _errs18 = errors;
if(typeof data.access_based_enumeration_enabled !== "boolean"){
validate33.errors = [{instancePath:instancePath+"/access_based_enumeration_enabled",schemaPath:"#/properties/access_based_enumeration_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_file_create_mode !== undefined){
let data10 = data.default_file_create_mode;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data10 === "string"){
if(data10.length > 65536){
validate33.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data10)){
validate33.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_directory_create_mode !== undefined){
let data11 = data.default_directory_create_mode;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data11 === "string"){
if(data11.length > 65536){
validate33.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data11)){
validate33.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_encryption !== undefined){
const _errs24 = errors;
if(typeof data.require_encryption !== "boolean"){
validate33.errors = [{instancePath:instancePath+"/require_encryption",schemaPath:"#/properties/require_encryption/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_fs_path_create !== undefined){
const _errs26 = errors;
if(typeof data.allow_fs_path_create !== "boolean"){
validate33.errors = [{instancePath:instancePath+"/allow_fs_path_create",schemaPath:"#/properties/allow_fs_path_create/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand_fs_path_variables !== undefined){
const _errs28 = errors;
if(typeof data.expand_fs_path_variables !== "boolean"){
validate33.errors = [{instancePath:instancePath+"/expand_fs_path_variables",schemaPath:"#/properties/expand_fs_path_variables/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offline_files_caching_mode !== undefined){
let data15 = data.offline_files_caching_mode;
const _errs30 = errors;
if(typeof data15 !== "string"){
validate33.errors = [{instancePath:instancePath+"/offline_files_caching_mode",schemaPath:"#/properties/offline_files_caching_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data15 === "NO_CACHING") || (data15 === "MANUAL_CACHING")) || (data15 === "AUTOMATIC_CACHING"))){
validate33.errors = [{instancePath:instancePath+"/offline_files_caching_mode",schemaPath:"#/properties/offline_files_caching_mode/enum",keyword:"enum",params:{allowedValues: schema12.properties.offline_files_caching_mode.enum}}];
return false;
}
var valid0 = _errs30 === errors;
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
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema13 = {"$id":"SmbShareChange","type":"object","additionalProperties":false,"properties":{"id":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"},"share_name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbPermissionInput"}},"network_permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbNetworkPermission"}},"access_based_enumeration_enabled":{"type":"boolean"},"default_file_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"default_directory_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"require_encryption":{"type":"boolean"},"allow_fs_path_create":{"type":"boolean"},"expand_fs_path_variables":{"type":"boolean"},"offline_files_caching_mode":{"type":"string","enum":["NO_CACHING","MANUAL_CACHING","AUTOMATIC_CACHING"]}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbShareChange" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern9.test(data0)){
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share_name !== undefined){
let data1 = data.share_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate36.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate36.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data2 = data.tenant_id;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate36.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate36.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate36.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.fs_path !== undefined){
let data3 = data.fs_path;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate36.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data3)){
validate36.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 65536){
validate36.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data4)){
validate36.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data5 = data.permissions;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate36.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate22(data5[i0], {instancePath:instancePath+"/permissions/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_permissions !== undefined){
let data7 = data.network_permissions;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate36.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate30(data7[i1], {instancePath:instancePath+"/network_permissions/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_based_enumeration_enabled !== undefined){
const _errs18 = errors;
if(typeof data.access_based_enumeration_enabled !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/access_based_enumeration_enabled",schemaPath:"#/properties/access_based_enumeration_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_file_create_mode !== undefined){
let data10 = data.default_file_create_mode;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data10 === "string"){
if(data10.length > 65536){
validate36.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data10)){
validate36.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_directory_create_mode !== undefined){
let data11 = data.default_directory_create_mode;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data11 === "string"){
if(data11.length > 65536){
validate36.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data11)){
validate36.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_encryption !== undefined){
const _errs24 = errors;
if(typeof data.require_encryption !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/require_encryption",schemaPath:"#/properties/require_encryption/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_fs_path_create !== undefined){
const _errs26 = errors;
if(typeof data.allow_fs_path_create !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/allow_fs_path_create",schemaPath:"#/properties/allow_fs_path_create/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expand_fs_path_variables !== undefined){
const _errs28 = errors;
if(typeof data.expand_fs_path_variables !== "boolean"){
validate36.errors = [{instancePath:instancePath+"/expand_fs_path_variables",schemaPath:"#/properties/expand_fs_path_variables/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offline_files_caching_mode !== undefined){
let data15 = data.offline_files_caching_mode;
const _errs30 = errors;
if(typeof data15 !== "string"){
validate36.errors = [{instancePath:instancePath+"/offline_files_caching_mode",schemaPath:"#/properties/offline_files_caching_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data15 === "NO_CACHING") || (data15 === "MANUAL_CACHING")) || (data15 === "AUTOMATIC_CACHING"))){
validate36.errors = [{instancePath:instancePath+"/offline_files_caching_mode",schemaPath:"#/properties/offline_files_caching_mode/enum",keyword:"enum",params:{allowedValues: schema13.properties.offline_files_caching_mode.enum}}];
return false;
}
var valid0 = _errs30 === errors;
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
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema14 = {"$id":"NewSmbShareV2","type":"object","additionalProperties":false,"required":["share_name","fs_path"],"properties":{"share_name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbPermissionInput"}},"network_permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbNetworkPermission"}},"access_based_enumeration_enabled":{"type":"boolean"},"default_file_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"default_directory_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"bytes_per_sector":{"maxLength":65536,"type":"string","pattern":"^(512|4096)$"},"require_encryption":{"type":"boolean"}}};
const pattern26 = new RegExp("^(512|4096)$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NewSmbShareV2" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.share_name === undefined) && (missing0 = "share_name")) || ((data.fs_path === undefined) && (missing0 = "fs_path"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.share_name !== undefined){
let data0 = data.share_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate39.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate39.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fs_path !== undefined){
let data1 = data.fs_path;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate39.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data1)){
validate39.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate39.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data2)){
validate39.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data3 = data.permissions;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate39.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate22(data3[i0], {instancePath:instancePath+"/permissions/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_permissions !== undefined){
let data5 = data.network_permissions;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate39.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate30(data5[i1], {instancePath:instancePath+"/network_permissions/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_based_enumeration_enabled !== undefined){
const _errs14 = errors;
if(typeof data.access_based_enumeration_enabled !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/access_based_enumeration_enabled",schemaPath:"#/properties/access_based_enumeration_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_file_create_mode !== undefined){
let data8 = data.default_file_create_mode;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data8 === "string"){
if(data8.length > 65536){
validate39.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data8)){
validate39.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_directory_create_mode !== undefined){
let data9 = data.default_directory_create_mode;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data9 === "string"){
if(data9.length > 65536){
validate39.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data9)){
validate39.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes_per_sector !== undefined){
let data10 = data.bytes_per_sector;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data10 === "string"){
if(data10.length > 65536){
validate39.errors = [{instancePath:instancePath+"/bytes_per_sector",schemaPath:"#/properties/bytes_per_sector/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern26.test(data10)){
validate39.errors = [{instancePath:instancePath+"/bytes_per_sector",schemaPath:"#/properties/bytes_per_sector/pattern",keyword:"pattern",params:{pattern: "^(512|4096)$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/bytes_per_sector",schemaPath:"#/properties/bytes_per_sector/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_encryption !== undefined){
const _errs22 = errors;
if(typeof data.require_encryption !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/require_encryption",schemaPath:"#/properties/require_encryption/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema15 = {"$id":"SmbShareSettingsV2","type":"object","additionalProperties":false,"required":["share_name","fs_path"],"properties":{"id":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"},"share_name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbPermissionInput"}},"network_permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbNetworkPermission"}},"access_based_enumeration_enabled":{"type":"boolean"},"default_file_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"default_directory_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"bytes_per_sector":{"maxLength":65536,"type":"string","pattern":"^(512|4096)$"},"require_encryption":{"type":"boolean"},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbShareSettingsV2" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.share_name === undefined) && (missing0 = "share_name")) || ((data.fs_path === undefined) && (missing0 = "fs_path"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate42.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern9.test(data0)){
validate42.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"}}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share_name !== undefined){
let data1 = data.share_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate42.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate42.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fs_path !== undefined){
let data2 = data.fs_path;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate42.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate42.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data3 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate42.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data3)){
validate42.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data4 = data.permissions;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate42.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate22(data4[i0], {instancePath:instancePath+"/permissions/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_permissions !== undefined){
let data6 = data.network_permissions;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 1000){
validate42.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate30(data6[i1], {instancePath:instancePath+"/network_permissions/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_based_enumeration_enabled !== undefined){
const _errs16 = errors;
if(typeof data.access_based_enumeration_enabled !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/access_based_enumeration_enabled",schemaPath:"#/properties/access_based_enumeration_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_file_create_mode !== undefined){
let data9 = data.default_file_create_mode;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data9 === "string"){
if(data9.length > 65536){
validate42.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data9)){
validate42.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_directory_create_mode !== undefined){
let data10 = data.default_directory_create_mode;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data10 === "string"){
if(data10.length > 65536){
validate42.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data10)){
validate42.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes_per_sector !== undefined){
let data11 = data.bytes_per_sector;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data11 === "string"){
if(data11.length > 65536){
validate42.errors = [{instancePath:instancePath+"/bytes_per_sector",schemaPath:"#/properties/bytes_per_sector/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern26.test(data11)){
validate42.errors = [{instancePath:instancePath+"/bytes_per_sector",schemaPath:"#/properties/bytes_per_sector/pattern",keyword:"pattern",params:{pattern: "^(512|4096)$"}}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/bytes_per_sector",schemaPath:"#/properties/bytes_per_sector/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_encryption !== undefined){
const _errs24 = errors;
if(typeof data.require_encryption !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/require_encryption",schemaPath:"#/properties/require_encryption/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data13 = data.tenant_id;
const _errs26 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate42.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate42.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate42.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema16 = {"$id":"SmbShareChangeV2","type":"object","additionalProperties":false,"properties":{"id":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"},"share_name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbPermissionInput"}},"network_permissions":{"maxItems":1000,"type":"array","items":{"$ref":"SmbNetworkPermission"}},"access_based_enumeration_enabled":{"type":"boolean"},"default_file_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"default_directory_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"bytes_per_sector":{"maxLength":65536,"type":"string","pattern":"^(512|4096)$"},"require_encryption":{"type":"boolean"},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbShareChangeV2" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate45.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern9.test(data0)){
validate45.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share_name !== undefined){
let data1 = data.share_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate45.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate45.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fs_path !== undefined){
let data2 = data.fs_path;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate45.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate45.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data3 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate45.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data3)){
validate45.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data4 = data.permissions;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate45.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate22(data4[i0], {instancePath:instancePath+"/permissions/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_permissions !== undefined){
let data6 = data.network_permissions;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 1000){
validate45.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate30(data6[i1], {instancePath:instancePath+"/network_permissions/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/network_permissions",schemaPath:"#/properties/network_permissions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_based_enumeration_enabled !== undefined){
const _errs16 = errors;
if(typeof data.access_based_enumeration_enabled !== "boolean"){
validate45.errors = [{instancePath:instancePath+"/access_based_enumeration_enabled",schemaPath:"#/properties/access_based_enumeration_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_file_create_mode !== undefined){
let data9 = data.default_file_create_mode;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data9 === "string"){
if(data9.length > 65536){
validate45.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data9)){
validate45.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_directory_create_mode !== undefined){
let data10 = data.default_directory_create_mode;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data10 === "string"){
if(data10.length > 65536){
validate45.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data10)){
validate45.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes_per_sector !== undefined){
let data11 = data.bytes_per_sector;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data11 === "string"){
if(data11.length > 65536){
validate45.errors = [{instancePath:instancePath+"/bytes_per_sector",schemaPath:"#/properties/bytes_per_sector/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern26.test(data11)){
validate45.errors = [{instancePath:instancePath+"/bytes_per_sector",schemaPath:"#/properties/bytes_per_sector/pattern",keyword:"pattern",params:{pattern: "^(512|4096)$"}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/bytes_per_sector",schemaPath:"#/properties/bytes_per_sector/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_encryption !== undefined){
const _errs24 = errors;
if(typeof data.require_encryption !== "boolean"){
validate45.errors = [{instancePath:instancePath+"/require_encryption",schemaPath:"#/properties/require_encryption/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data13 = data.tenant_id;
const _errs26 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate45.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate45.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate45.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema17 = {"$id":"NewSmbShareV1","type":"object","additionalProperties":false,"required":["share_name","fs_path"],"properties":{"share_name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"read_only":{"type":"boolean"},"allow_guest_access":{"type":"boolean"},"access_based_enumeration_enabled":{"type":"boolean"},"default_file_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"default_directory_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NewSmbShareV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.share_name === undefined) && (missing0 = "share_name")) || ((data.fs_path === undefined) && (missing0 = "fs_path"))){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "share_name") || (key0 === "fs_path")) || (key0 === "description")) || (key0 === "read_only")) || (key0 === "allow_guest_access")) || (key0 === "access_based_enumeration_enabled")) || (key0 === "default_file_create_mode")) || (key0 === "default_directory_create_mode"))){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.share_name !== undefined){
let data0 = data.share_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate48.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate48.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fs_path !== undefined){
let data1 = data.fs_path;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate48.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data1)){
validate48.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate48.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data2)){
validate48.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read_only !== undefined){
const _errs8 = errors;
if(typeof data.read_only !== "boolean"){
validate48.errors = [{instancePath:instancePath+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_guest_access !== undefined){
const _errs10 = errors;
if(typeof data.allow_guest_access !== "boolean"){
validate48.errors = [{instancePath:instancePath+"/allow_guest_access",schemaPath:"#/properties/allow_guest_access/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_based_enumeration_enabled !== undefined){
const _errs12 = errors;
if(typeof data.access_based_enumeration_enabled !== "boolean"){
validate48.errors = [{instancePath:instancePath+"/access_based_enumeration_enabled",schemaPath:"#/properties/access_based_enumeration_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_file_create_mode !== undefined){
let data6 = data.default_file_create_mode;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 65536){
validate48.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data6)){
validate48.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_directory_create_mode !== undefined){
let data7 = data.default_directory_create_mode;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 65536){
validate48.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data7)){
validate48.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/type",keyword:"type",params:{type: "string"}}];
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
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

const schema18 = {"$id":"SmbShareSettingsV1","type":"object","additionalProperties":false,"required":["share_name","fs_path"],"properties":{"id":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"},"share_name":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"read_only":{"type":"boolean"},"allow_guest_access":{"type":"boolean"},"access_based_enumeration_enabled":{"type":"boolean"},"default_file_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"default_directory_create_mode":{"maxLength":65536,"type":"string","pattern":"^[0-7]{0,5}$"},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbShareSettingsV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.share_name === undefined) && (missing0 = "share_name")) || ((data.fs_path === undefined) && (missing0 = "fs_path"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern9.test(data0)){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share_name !== undefined){
let data1 = data.share_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate49.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate49.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/share_name",schemaPath:"#/properties/share_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fs_path !== undefined){
let data2 = data.fs_path;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate49.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate49.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data3 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate49.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data3)){
validate49.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read_only !== undefined){
const _errs10 = errors;
if(typeof data.read_only !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_guest_access !== undefined){
const _errs12 = errors;
if(typeof data.allow_guest_access !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/allow_guest_access",schemaPath:"#/properties/allow_guest_access/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_based_enumeration_enabled !== undefined){
const _errs14 = errors;
if(typeof data.access_based_enumeration_enabled !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/access_based_enumeration_enabled",schemaPath:"#/properties/access_based_enumeration_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_file_create_mode !== undefined){
let data7 = data.default_file_create_mode;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 65536){
validate49.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data7)){
validate49.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/default_file_create_mode",schemaPath:"#/properties/default_file_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_directory_create_mode !== undefined){
let data8 = data.default_directory_create_mode;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 65536){
validate49.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern7.test(data8)){
validate49.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]{0,5}$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/default_directory_create_mode",schemaPath:"#/properties/default_directory_create_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data9 = data.tenant_id;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate49.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate49.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate49.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema19 = {"$id":"SmbSettingsInput","type":"object","additionalProperties":false,"required":["session_encryption","supported_dialects","hide_shares_from_unauthorized_users","hide_shares_from_unauthorized_hosts","snapshot_directory_mode","bypass_traverse_checking","signing_required"],"properties":{"session_encryption":{"type":"string","enum":["NONE","PREFERRED","REQUIRED"]},"supported_dialects":{"maxItems":4,"type":"array","items":{"type":"string","enum":["SMB2_DIALECT_2_002","SMB2_DIALECT_2_1","SMB2_DIALECT_3_0","SMB2_DIALECT_3_11"]}},"hide_shares_from_unauthorized_users":{"type":"boolean"},"hide_shares_from_unauthorized_hosts":{"type":"boolean"},"snapshot_directory_mode":{"type":"string","enum":["VISIBLE","HIDDEN","DISABLED"]},"bypass_traverse_checking":{"type":"boolean"},"signing_required":{"type":"boolean"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbSettingsInput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.session_encryption === undefined) && (missing0 = "session_encryption")) || ((data.supported_dialects === undefined) && (missing0 = "supported_dialects"))) || ((data.hide_shares_from_unauthorized_users === undefined) && (missing0 = "hide_shares_from_unauthorized_users"))) || ((data.hide_shares_from_unauthorized_hosts === undefined) && (missing0 = "hide_shares_from_unauthorized_hosts"))) || ((data.snapshot_directory_mode === undefined) && (missing0 = "snapshot_directory_mode"))) || ((data.bypass_traverse_checking === undefined) && (missing0 = "bypass_traverse_checking"))) || ((data.signing_required === undefined) && (missing0 = "signing_required"))){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "session_encryption") || (key0 === "supported_dialects")) || (key0 === "hide_shares_from_unauthorized_users")) || (key0 === "hide_shares_from_unauthorized_hosts")) || (key0 === "snapshot_directory_mode")) || (key0 === "bypass_traverse_checking")) || (key0 === "signing_required"))){
validate50.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.session_encryption !== undefined){
let data0 = data.session_encryption;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate50.errors = [{instancePath:instancePath+"/session_encryption",schemaPath:"#/properties/session_encryption/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "NONE") || (data0 === "PREFERRED")) || (data0 === "REQUIRED"))){
validate50.errors = [{instancePath:instancePath+"/session_encryption",schemaPath:"#/properties/session_encryption/enum",keyword:"enum",params:{allowedValues: schema19.properties.session_encryption.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supported_dialects !== undefined){
let data1 = data.supported_dialects;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 4){
validate50.errors = [{instancePath:instancePath+"/supported_dialects",schemaPath:"#/properties/supported_dialects/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(typeof data2 !== "string"){
validate50.errors = [{instancePath:instancePath+"/supported_dialects/" + i0,schemaPath:"#/properties/supported_dialects/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "SMB2_DIALECT_2_002") || (data2 === "SMB2_DIALECT_2_1")) || (data2 === "SMB2_DIALECT_3_0")) || (data2 === "SMB2_DIALECT_3_11"))){
validate50.errors = [{instancePath:instancePath+"/supported_dialects/" + i0,schemaPath:"#/properties/supported_dialects/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.supported_dialects.items.enum}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/supported_dialects",schemaPath:"#/properties/supported_dialects/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hide_shares_from_unauthorized_users !== undefined){
const _errs8 = errors;
if(typeof data.hide_shares_from_unauthorized_users !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/hide_shares_from_unauthorized_users",schemaPath:"#/properties/hide_shares_from_unauthorized_users/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hide_shares_from_unauthorized_hosts !== undefined){
const _errs10 = errors;
if(typeof data.hide_shares_from_unauthorized_hosts !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/hide_shares_from_unauthorized_hosts",schemaPath:"#/properties/hide_shares_from_unauthorized_hosts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_directory_mode !== undefined){
let data5 = data.snapshot_directory_mode;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate50.errors = [{instancePath:instancePath+"/snapshot_directory_mode",schemaPath:"#/properties/snapshot_directory_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data5 === "VISIBLE") || (data5 === "HIDDEN")) || (data5 === "DISABLED"))){
validate50.errors = [{instancePath:instancePath+"/snapshot_directory_mode",schemaPath:"#/properties/snapshot_directory_mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.snapshot_directory_mode.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bypass_traverse_checking !== undefined){
const _errs14 = errors;
if(typeof data.bypass_traverse_checking !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/bypass_traverse_checking",schemaPath:"#/properties/bypass_traverse_checking/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_required !== undefined){
const _errs16 = errors;
if(typeof data.signing_required !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/signing_required",schemaPath:"#/properties/signing_required/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}

const schema20 = {"$id":"SmbSettingsChange","type":"object","additionalProperties":false,"properties":{"session_encryption":{"type":"string","enum":["NONE","PREFERRED","REQUIRED"]},"supported_dialects":{"maxItems":4,"type":"array","items":{"type":"string","enum":["SMB2_DIALECT_2_002","SMB2_DIALECT_2_1","SMB2_DIALECT_3_0","SMB2_DIALECT_3_11"]}},"hide_shares_from_unauthorized_users":{"type":"boolean"},"hide_shares_from_unauthorized_hosts":{"type":"boolean"},"snapshot_directory_mode":{"type":"string","enum":["VISIBLE","HIDDEN","DISABLED"]},"bypass_traverse_checking":{"type":"boolean"},"signing_required":{"type":"boolean"}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbSettingsChange" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "session_encryption") || (key0 === "supported_dialects")) || (key0 === "hide_shares_from_unauthorized_users")) || (key0 === "hide_shares_from_unauthorized_hosts")) || (key0 === "snapshot_directory_mode")) || (key0 === "bypass_traverse_checking")) || (key0 === "signing_required"))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.session_encryption !== undefined){
let data0 = data.session_encryption;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate51.errors = [{instancePath:instancePath+"/session_encryption",schemaPath:"#/properties/session_encryption/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "NONE") || (data0 === "PREFERRED")) || (data0 === "REQUIRED"))){
validate51.errors = [{instancePath:instancePath+"/session_encryption",schemaPath:"#/properties/session_encryption/enum",keyword:"enum",params:{allowedValues: schema20.properties.session_encryption.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supported_dialects !== undefined){
let data1 = data.supported_dialects;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 4){
validate51.errors = [{instancePath:instancePath+"/supported_dialects",schemaPath:"#/properties/supported_dialects/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(typeof data2 !== "string"){
validate51.errors = [{instancePath:instancePath+"/supported_dialects/" + i0,schemaPath:"#/properties/supported_dialects/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "SMB2_DIALECT_2_002") || (data2 === "SMB2_DIALECT_2_1")) || (data2 === "SMB2_DIALECT_3_0")) || (data2 === "SMB2_DIALECT_3_11"))){
validate51.errors = [{instancePath:instancePath+"/supported_dialects/" + i0,schemaPath:"#/properties/supported_dialects/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.supported_dialects.items.enum}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/supported_dialects",schemaPath:"#/properties/supported_dialects/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hide_shares_from_unauthorized_users !== undefined){
const _errs8 = errors;
if(typeof data.hide_shares_from_unauthorized_users !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/hide_shares_from_unauthorized_users",schemaPath:"#/properties/hide_shares_from_unauthorized_users/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hide_shares_from_unauthorized_hosts !== undefined){
const _errs10 = errors;
if(typeof data.hide_shares_from_unauthorized_hosts !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/hide_shares_from_unauthorized_hosts",schemaPath:"#/properties/hide_shares_from_unauthorized_hosts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_directory_mode !== undefined){
let data5 = data.snapshot_directory_mode;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate51.errors = [{instancePath:instancePath+"/snapshot_directory_mode",schemaPath:"#/properties/snapshot_directory_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data5 === "VISIBLE") || (data5 === "HIDDEN")) || (data5 === "DISABLED"))){
validate51.errors = [{instancePath:instancePath+"/snapshot_directory_mode",schemaPath:"#/properties/snapshot_directory_mode/enum",keyword:"enum",params:{allowedValues: schema20.properties.snapshot_directory_mode.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bypass_traverse_checking !== undefined){
const _errs14 = errors;
if(typeof data.bypass_traverse_checking !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/bypass_traverse_checking",schemaPath:"#/properties/bypass_traverse_checking/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signing_required !== undefined){
const _errs16 = errors;
if(typeof data.signing_required !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/signing_required",schemaPath:"#/properties/signing_required/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema21 = {"$id":"SmbSessionNames","maxItems":1000,"type":"array","items":{"$ref":"SmbSessionName"}};
const schema22 = {"$id":"SmbSessionName","type":"object","additionalProperties":false,"required":["location"],"properties":{"location":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"},"originator":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"server_address":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"user":{"$ref":"IdentityQuery"},"num_opens":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"time_open":{"$ref":"SmbDuration"},"time_idle":{"$ref":"SmbDuration"},"is_guest":{"type":"boolean"},"is_encrypted":{"type":"boolean"},"share_names":{"maxItems":1000,"type":"array","items":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}}};
const schema23 = {"$id":"SmbDuration","type":"object","required":["nanoseconds"],"properties":{"nanoseconds":{"maxLength":65536,"type":"string","pattern":"^[0-9]{1,20}$"}}};
const pattern55 = new RegExp("^[0-9]{1,20}$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbDuration" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.nanoseconds === undefined) && (missing0 = "nanoseconds")){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.nanoseconds !== undefined){
let data0 = data.nanoseconds;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate55.errors = [{instancePath:instancePath+"/nanoseconds",schemaPath:"#/properties/nanoseconds/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern55.test(data0)){
validate55.errors = [{instancePath:instancePath+"/nanoseconds",schemaPath:"#/properties/nanoseconds/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"}}];
return false;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/nanoseconds",schemaPath:"#/properties/nanoseconds/type",keyword:"type",params:{type: "string"}}];
return false;
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


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbSessionName" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.location === undefined) && (missing0 = "location")){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.location !== undefined){
let data0 = data.location;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate53.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data0)){
validate53.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data1 = data.tenant_id;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate53.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate53.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate53.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.originator !== undefined){
let data2 = data.originator;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate53.errors = [{instancePath:instancePath+"/originator",schemaPath:"#/properties/originator/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data2)){
validate53.errors = [{instancePath:instancePath+"/originator",schemaPath:"#/properties/originator/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/originator",schemaPath:"#/properties/originator/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server_address !== undefined){
let data3 = data.server_address;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate53.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data3)){
validate53.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/server_address",schemaPath:"#/properties/server_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs10 = errors;
if(!(validate23(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_opens !== undefined){
let data5 = data.num_opens;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate53.errors = [{instancePath:instancePath+"/num_opens",schemaPath:"#/properties/num_opens/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate53.errors = [{instancePath:instancePath+"/num_opens",schemaPath:"#/properties/num_opens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate53.errors = [{instancePath:instancePath+"/num_opens",schemaPath:"#/properties/num_opens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_open !== undefined){
const _errs13 = errors;
if(!(validate55(data.time_open, {instancePath:instancePath+"/time_open",parentData:data,parentDataProperty:"time_open",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_idle !== undefined){
const _errs14 = errors;
if(!(validate55(data.time_idle, {instancePath:instancePath+"/time_idle",parentData:data,parentDataProperty:"time_idle",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_guest !== undefined){
const _errs15 = errors;
if(typeof data.is_guest !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/is_guest",schemaPath:"#/properties/is_guest/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_encrypted !== undefined){
const _errs17 = errors;
if(typeof data.is_encrypted !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/is_encrypted",schemaPath:"#/properties/is_encrypted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share_names !== undefined){
let data10 = data.share_names;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data10)){
if(data10.length > 1000){
validate53.errors = [{instancePath:instancePath+"/share_names",schemaPath:"#/properties/share_names/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data11 === "string"){
if(data11.length > 65536){
validate53.errors = [{instancePath:instancePath+"/share_names/" + i0,schemaPath:"#/properties/share_names/items/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data11)){
validate53.errors = [{instancePath:instancePath+"/share_names/" + i0,schemaPath:"#/properties/share_names/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/share_names/" + i0,schemaPath:"#/properties/share_names/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs21 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/share_names",schemaPath:"#/properties/share_names/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
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
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbSessionNames" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate52.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema24 = {"$id":"SmbOpenFileNames","maxItems":1000,"type":"array","items":{"$ref":"SmbOpenFileName"}};
const schema25 = {"$id":"SmbOpenFileName","type":"object","additionalProperties":false,"required":["handle_info"],"properties":{"file_number":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,8192}$"},"handle_info":{"$ref":"SmbHandleName"}}};
const pattern57 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,8192}$", "u");
const schema26 = {"$id":"SmbHandleName","type":"object","additionalProperties":false,"required":["location"],"properties":{"location":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,8192}$"},"version":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"num_byte_range_locks":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"access_mask":{"maxItems":64,"type":"array","items":{"type":"string","enum":["MS_ACCESS_FILE_READ_DATA","MS_ACCESS_FILE_WRITE_DATA","MS_ACCESS_FILE_APPEND_DATA","MS_ACCESS_FILE_EXECUTE","MS_ACCESS_FILE_LIST_DIRECTORY","MS_ACCESS_FILE_ADD_FILE","MS_ACCESS_FILE_ADD_SUBDIRECTORY","MS_ACCESS_FILE_TRAVERSE","MS_ACCESS_FILE_READ_EA","MS_ACCESS_FILE_WRITE_EA","MS_ACCESS_FILE_DELETE_CHILD","MS_ACCESS_FILE_READ_ATTRIBUTES","MS_ACCESS_FILE_WRITE_ATTRIBUTES","MS_ACCESS_OBJECT_SPECIFIC_9","MS_ACCESS_OBJECT_SPECIFIC_10","MS_ACCESS_OBJECT_SPECIFIC_11","MS_ACCESS_OBJECT_SPECIFIC_12","MS_ACCESS_OBJECT_SPECIFIC_13","MS_ACCESS_OBJECT_SPECIFIC_14","MS_ACCESS_OBJECT_SPECIFIC_15","MS_ACCESS_DELETE","MS_ACCESS_READ_CONTROL","MS_ACCESS_WRITE_DAC","MS_ACCESS_WRITE_OWNER","MS_ACCESS_SYNCHRONIZE","MS_ACCESS_SYSTEM_SECURITY","MS_ACCESS_MAXIMUM_ALLOWED","MS_ACCESS_GENERIC_ALL","MS_ACCESS_GENERIC_EXECUTE","MS_ACCESS_GENERIC_WRITE","MS_ACCESS_GENERIC_READ","MS_ACCESS_FILE_ALL"]}},"owner":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,8192}$"},"path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,8192}$"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbHandleName" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.location === undefined) && (missing0 = "location")){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "location") || (key0 === "version")) || (key0 === "num_byte_range_locks")) || (key0 === "access_mask")) || (key0 === "owner")) || (key0 === "path"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.location !== undefined){
let data0 = data.location;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate61.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern57.test(data0)){
validate61.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,8192}$"}}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate61.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate61.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate61.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.num_byte_range_locks !== undefined){
let data2 = data.num_byte_range_locks;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate61.errors = [{instancePath:instancePath+"/num_byte_range_locks",schemaPath:"#/properties/num_byte_range_locks/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate61.errors = [{instancePath:instancePath+"/num_byte_range_locks",schemaPath:"#/properties/num_byte_range_locks/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate61.errors = [{instancePath:instancePath+"/num_byte_range_locks",schemaPath:"#/properties/num_byte_range_locks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.access_mask !== undefined){
let data3 = data.access_mask;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 64){
validate61.errors = [{instancePath:instancePath+"/access_mask",schemaPath:"#/properties/access_mask/maxItems",keyword:"maxItems",params:{limit: 64}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(typeof data4 !== "string"){
validate61.errors = [{instancePath:instancePath+"/access_mask/" + i0,schemaPath:"#/properties/access_mask/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((((((data4 === "MS_ACCESS_FILE_READ_DATA") || (data4 === "MS_ACCESS_FILE_WRITE_DATA")) || (data4 === "MS_ACCESS_FILE_APPEND_DATA")) || (data4 === "MS_ACCESS_FILE_EXECUTE")) || (data4 === "MS_ACCESS_FILE_LIST_DIRECTORY")) || (data4 === "MS_ACCESS_FILE_ADD_FILE")) || (data4 === "MS_ACCESS_FILE_ADD_SUBDIRECTORY")) || (data4 === "MS_ACCESS_FILE_TRAVERSE")) || (data4 === "MS_ACCESS_FILE_READ_EA")) || (data4 === "MS_ACCESS_FILE_WRITE_EA")) || (data4 === "MS_ACCESS_FILE_DELETE_CHILD")) || (data4 === "MS_ACCESS_FILE_READ_ATTRIBUTES")) || (data4 === "MS_ACCESS_FILE_WRITE_ATTRIBUTES")) || (data4 === "MS_ACCESS_OBJECT_SPECIFIC_9")) || (data4 === "MS_ACCESS_OBJECT_SPECIFIC_10")) || (data4 === "MS_ACCESS_OBJECT_SPECIFIC_11")) || (data4 === "MS_ACCESS_OBJECT_SPECIFIC_12")) || (data4 === "MS_ACCESS_OBJECT_SPECIFIC_13")) || (data4 === "MS_ACCESS_OBJECT_SPECIFIC_14")) || (data4 === "MS_ACCESS_OBJECT_SPECIFIC_15")) || (data4 === "MS_ACCESS_DELETE")) || (data4 === "MS_ACCESS_READ_CONTROL")) || (data4 === "MS_ACCESS_WRITE_DAC")) || (data4 === "MS_ACCESS_WRITE_OWNER")) || (data4 === "MS_ACCESS_SYNCHRONIZE")) || (data4 === "MS_ACCESS_SYSTEM_SECURITY")) || (data4 === "MS_ACCESS_MAXIMUM_ALLOWED")) || (data4 === "MS_ACCESS_GENERIC_ALL")) || (data4 === "MS_ACCESS_GENERIC_EXECUTE")) || (data4 === "MS_ACCESS_GENERIC_WRITE")) || (data4 === "MS_ACCESS_GENERIC_READ")) || (data4 === "MS_ACCESS_FILE_ALL"))){
validate61.errors = [{instancePath:instancePath+"/access_mask/" + i0,schemaPath:"#/properties/access_mask/items/enum",keyword:"enum",params:{allowedValues: schema26.properties.access_mask.items.enum}}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/access_mask",schemaPath:"#/properties/access_mask/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data5 = data.owner;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 65536){
validate61.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern57.test(data5)){
validate61.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,8192}$"}}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
let data6 = data.path;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 65536){
validate61.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern57.test(data6)){
validate61.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,8192}$"}}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
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
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbOpenFileName" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.handle_info === undefined) && (missing0 = "handle_info")){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "file_number") || (key0 === "handle_info"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file_number !== undefined){
let data0 = data.file_number;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate60.errors = [{instancePath:instancePath+"/file_number",schemaPath:"#/properties/file_number/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern57.test(data0)){
validate60.errors = [{instancePath:instancePath+"/file_number",schemaPath:"#/properties/file_number/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,8192}$"}}];
return false;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/file_number",schemaPath:"#/properties/file_number/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handle_info !== undefined){
const _errs4 = errors;
if(!(validate61(data.handle_info, {instancePath:instancePath+"/handle_info",parentData:data,parentDataProperty:"handle_info",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SmbOpenFileNames" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate59.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate60(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}

export {
  validate21 as createSmbShare,
  validate33 as replaceSmbShare,
  validate36 as modifySmbShare,
  validate39 as createSmbShareV2,
  validate42 as replaceSmbShareV2,
  validate45 as modifySmbShareV2,
  validate48 as createSmbShareV1,
  validate49 as replaceSmbShareV1,
  validate50 as replaceSmbSettings,
  validate51 as modifySmbSettings,
  validate50 as replaceGlobalSmbSettings,
  validate51 as modifyGlobalSmbSettings,
  validate50 as setTenantSmbSettings,
  validate51 as modifyTenantSmbSettings,
  validate52 as closeSmbSessions,
  validate59 as closeSmbFiles,
}
