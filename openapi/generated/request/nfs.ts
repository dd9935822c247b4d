// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"NewNfsExport","type":"object","additionalProperties":false,"required":["export_path","fs_path"],"properties":{"export_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"restrictions":{"maxItems":1000,"type":"array","items":{"$ref":"NfsRestriction"}},"fields_to_present_as_32_bit":{"maxItems":4,"type":"array","items":{"type":"string","enum":["FILE_IDS","FILE_SIZES","FS_SIZE","ALL"]}}}};
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$", "u");
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$", "u");
const pattern2 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$", "u");
const schema7 = {"$id":"NfsRestriction","type":"object","additionalProperties":false,"required":["host_restrictions","read_only","user_mapping"],"properties":{"host_restrictions":{"maxItems":1000,"type":"array","items":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}},"require_privileged_port":{"type":"boolean"},"read_only":{"type":"boolean"},"user_mapping":{"type":"string","enum":["NFS_MAP_NONE","NFS_MAP_ROOT","NFS_MAP_ALL"]},"map_to_user":{"oneOf":[{"$ref":"FsIdentity"},{"type":"null"}]},"map_to_group":{"oneOf":[{"$ref":"FsIdentity"},{"type":"null"}]},"required_authentication_mode":{"type":"string","enum":["AUTHENTICATION_MODE_NONE","AUTHENTICATION_MODE_KRB5","AUTHENTICATION_MODE_KRB5I","AUTHENTICATION_MODE_KRB5P"]}}};
const pattern3 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$", "u");
const schema8 = {"$id":"FsIdentity","type":"object","additionalProperties":false,"required":["id_type","id_value"],"properties":{"id_type":{"type":"string","enum":["LOCAL_USER","LOCAL_GROUP","NFS_GID","NFS_UID","SMB_SID","INTERNAL","QUMULO_OPERATOR"]},"id_value":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}};
const pattern4 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FsIdentity" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id_type === undefined) && (missing0 = "id_type")) || ((data.id_value === undefined) && (missing0 = "id_value"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id_type") || (key0 === "id_value"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id_type !== undefined){
let data0 = data.id_type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate23.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "LOCAL_USER") || (data0 === "LOCAL_GROUP")) || (data0 === "NFS_GID")) || (data0 === "NFS_UID")) || (data0 === "SMB_SID")) || (data0 === "INTERNAL")) || (data0 === "QUMULO_OPERATOR"))){
validate23.errors = [{instancePath:instancePath+"/id_type",schemaPath:"#/properties/id_type/enum",keyword:"enum",params:{allowedValues: schema8.properties.id_type.enum}}];
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
validate23.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern4.test(data1)){
validate23.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,256}$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id_value",schemaPath:"#/properties/id_value/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NfsRestriction" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.host_restrictions === undefined) && (missing0 = "host_restrictions")) || ((data.read_only === undefined) && (missing0 = "read_only"))) || ((data.user_mapping === undefined) && (missing0 = "user_mapping"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "host_restrictions") || (key0 === "require_privileged_port")) || (key0 === "read_only")) || (key0 === "user_mapping")) || (key0 === "map_to_user")) || (key0 === "map_to_group")) || (key0 === "required_authentication_mode"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.host_restrictions !== undefined){
let data0 = data.host_restrictions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate22.errors = [{instancePath:instancePath+"/host_restrictions",schemaPath:"#/properties/host_restrictions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data1.length > 65536){
validate22.errors = [{instancePath:instancePath+"/host_restrictions/" + i0,schemaPath:"#/properties/host_restrictions/items/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern3.test(data1)){
validate22.errors = [{instancePath:instancePath+"/host_restrictions/" + i0,schemaPath:"#/properties/host_restrictions/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,256}$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/host_restrictions/" + i0,schemaPath:"#/properties/host_restrictions/items/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath:instancePath+"/host_restrictions",schemaPath:"#/properties/host_restrictions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_privileged_port !== undefined){
const _errs6 = errors;
if(typeof data.require_privileged_port !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/require_privileged_port",schemaPath:"#/properties/require_privileged_port/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
validate22.errors = [{instancePath:instancePath+"/read_only",schemaPath:"#/properties/read_only/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_mapping !== undefined){
let data4 = data.user_mapping;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate22.errors = [{instancePath:instancePath+"/user_mapping",schemaPath:"#/properties/user_mapping/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data4 === "NFS_MAP_NONE") || (data4 === "NFS_MAP_ROOT")) || (data4 === "NFS_MAP_ALL"))){
validate22.errors = [{instancePath:instancePath+"/user_mapping",schemaPath:"#/properties/user_mapping/enum",keyword:"enum",params:{allowedValues: schema7.properties.user_mapping.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.map_to_user !== undefined){
let data5 = data.map_to_user;
const _errs12 = errors;
const _errs13 = errors;
let valid2 = false;
let passing0 = null;
const _errs14 = errors;
if(!(validate23(data5, {instancePath:instancePath+"/map_to_user",parentData:data,parentDataProperty:"map_to_user",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs15 = errors;
if(data5 !== null){
const err0 = {instancePath:instancePath+"/map_to_user",schemaPath:"#/properties/map_to_user/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/map_to_user",schemaPath:"#/properties/map_to_user/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.map_to_group !== undefined){
let data6 = data.map_to_group;
const _errs17 = errors;
const _errs18 = errors;
let valid3 = false;
let passing1 = null;
const _errs19 = errors;
if(!(validate23(data6, {instancePath:instancePath+"/map_to_group",parentData:data,parentDataProperty:"map_to_group",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid1 = _errs19 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs20 = errors;
if(data6 !== null){
const err2 = {instancePath:instancePath+"/map_to_group",schemaPath:"#/properties/map_to_group/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs20 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
const err3 = {instancePath:instancePath+"/map_to_group",schemaPath:"#/properties/map_to_group/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required_authentication_mode !== undefined){
let data7 = data.required_authentication_mode;
const _errs22 = errors;
if(typeof data7 !== "string"){
validate22.errors = [{instancePath:instancePath+"/required_authentication_mode",schemaPath:"#/properties/required_authentication_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data7 === "AUTHENTICATION_MODE_NONE") || (data7 === "AUTHENTICATION_MODE_KRB5")) || (data7 === "AUTHENTICATION_MODE_KRB5I")) || (data7 === "AUTHENTICATION_MODE_KRB5P"))){
validate22.errors = [{instancePath:instancePath+"/required_authentication_mode",schemaPath:"#/properties/required_authentication_mode/enum",keyword:"enum",params:{allowedValues: schema7.properties.required_authentication_mode.enum}}];
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
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NewNfsExport" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.export_path === undefined) && (missing0 = "export_path")) || ((data.fs_path === undefined) && (missing0 = "fs_path"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "export_path") || (key0 === "tenant_id")) || (key0 === "fs_path")) || (key0 === "description")) || (key0 === "restrictions")) || (key0 === "fields_to_present_as_32_bit"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.export_path !== undefined){
let data0 = data.export_path;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate21.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/type",keyword:"type",params:{type: "string"}}];
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
if(data.restrictions !== undefined){
let data4 = data.restrictions;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate21.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate22(data4[i0], {instancePath:instancePath+"/restrictions/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
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
validate21.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields_to_present_as_32_bit !== undefined){
let data6 = data.fields_to_present_as_32_bit;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 4){
validate21.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs15 = errors;
if(typeof data7 !== "string"){
validate21.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data7 === "FILE_IDS") || (data7 === "FILE_SIZES")) || (data7 === "FS_SIZE")) || (data7 === "ALL"))){
validate21.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.fields_to_present_as_32_bit.items.enum}}];
return false;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/type",keyword:"type",params:{type: "array"}}];
return false;
}
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"NfsExportSettings","type":"object","additionalProperties":false,"required":["export_path","fs_path","description","restrictions"],"properties":{"id":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"},"export_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"restrictions":{"maxItems":1000,"type":"array","items":{"$ref":"NfsRestriction"}},"fields_to_present_as_32_bit":{"maxItems":4,"type":"array","items":{"type":"string","enum":["FILE_IDS","FILE_SIZES","FS_SIZE","ALL"]}}}};
const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NfsExportSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.export_path === undefined) && (missing0 = "export_path")) || ((data.fs_path === undefined) && (missing0 = "fs_path"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.restrictions === undefined) && (missing0 = "restrictions"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "export_path")) || (key0 === "tenant_id")) || (key0 === "fs_path")) || (key0 === "description")) || (key0 === "restrictions")) || (key0 === "fields_to_present_as_32_bit"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate27.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data0)){
validate27.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.export_path !== undefined){
let data1 = data.export_path;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate27.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate27.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/type",keyword:"type",params:{type: "string"}}];
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
validate27.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate27.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate27.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate27.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data3)){
validate27.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
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
validate27.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data4)){
validate27.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.restrictions !== undefined){
let data5 = data.restrictions;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate27.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate22(data5[i0], {instancePath:instancePath+"/restrictions/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
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
validate27.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields_to_present_as_32_bit !== undefined){
let data7 = data.fields_to_present_as_32_bit;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length > 4){
validate27.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs17 = errors;
if(typeof data8 !== "string"){
validate27.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data8 === "FILE_IDS") || (data8 === "FILE_SIZES")) || (data8 === "FS_SIZE")) || (data8 === "ALL"))){
validate27.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/enum",keyword:"enum",params:{allowedValues: schema9.properties.fields_to_present_as_32_bit.items.enum}}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/type",keyword:"type",params:{type: "array"}}];
return false;
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
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema10 = {"$id":"NfsExportChange","type":"object","additionalProperties":false,"properties":{"id":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"},"export_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"restrictions":{"maxItems":1000,"type":"array","items":{"$ref":"NfsRestriction"}},"fields_to_present_as_32_bit":{"maxItems":4,"type":"array","items":{"type":"string","enum":["FILE_IDS","FILE_SIZES","FS_SIZE","ALL"]}}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NfsExportChange" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "export_path")) || (key0 === "tenant_id")) || (key0 === "fs_path")) || (key0 === "description")) || (key0 === "restrictions")) || (key0 === "fields_to_present_as_32_bit"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate29.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern5.test(data0)){
validate29.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"}}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.export_path !== undefined){
let data1 = data.export_path;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate29.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate29.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"}}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/type",keyword:"type",params:{type: "string"}}];
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
validate29.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate29.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data3)){
validate29.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
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
validate29.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data4)){
validate29.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.restrictions !== undefined){
let data5 = data.restrictions;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate29.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate22(data5[i0], {instancePath:instancePath+"/restrictions/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
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
validate29.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields_to_present_as_32_bit !== undefined){
let data7 = data.fields_to_present_as_32_bit;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length > 4){
validate29.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs17 = errors;
if(typeof data8 !== "string"){
validate29.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data8 === "FILE_IDS") || (data8 === "FILE_SIZES")) || (data8 === "FS_SIZE")) || (data8 === "ALL"))){
validate29.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/enum",keyword:"enum",params:{allowedValues: schema10.properties.fields_to_present_as_32_bit.items.enum}}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/type",keyword:"type",params:{type: "array"}}];
return false;
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
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"NewNfsExportV2","type":"object","additionalProperties":false,"required":["export_path","fs_path"],"properties":{"export_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"restrictions":{"maxItems":1000,"type":"array","items":{"$ref":"NfsRestriction"}},"fields_to_present_as_32_bit":{"maxItems":4,"type":"array","items":{"type":"string","enum":["FILE_IDS","FILE_SIZES","FS_SIZE","ALL"]}}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NewNfsExportV2" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.export_path === undefined) && (missing0 = "export_path")) || ((data.fs_path === undefined) && (missing0 = "fs_path"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "export_path") || (key0 === "fs_path")) || (key0 === "description")) || (key0 === "restrictions")) || (key0 === "fields_to_present_as_32_bit"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.export_path !== undefined){
let data0 = data.export_path;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate31.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate31.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/type",keyword:"type",params:{type: "string"}}];
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
validate31.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data1)){
validate31.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
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
validate31.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data2)){
validate31.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.restrictions !== undefined){
let data3 = data.restrictions;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate31.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate22(data3[i0], {instancePath:instancePath+"/restrictions/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
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
validate31.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields_to_present_as_32_bit !== undefined){
let data5 = data.fields_to_present_as_32_bit;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length > 4){
validate31.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(typeof data6 !== "string"){
validate31.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data6 === "FILE_IDS") || (data6 === "FILE_SIZES")) || (data6 === "FS_SIZE")) || (data6 === "ALL"))){
validate31.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.fields_to_present_as_32_bit.items.enum}}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/type",keyword:"type",params:{type: "array"}}];
return false;
}
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
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema12 = {"$id":"NfsExportSettingsV2","type":"object","additionalProperties":false,"required":["export_path","fs_path","description","restrictions"],"properties":{"id":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"},"export_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"restrictions":{"maxItems":1000,"type":"array","items":{"$ref":"NfsRestriction"}},"fields_to_present_as_32_bit":{"maxItems":4,"type":"array","items":{"type":"string","enum":["FILE_IDS","FILE_SIZES","FS_SIZE","ALL"]}},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NfsExportSettingsV2" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.export_path === undefined) && (missing0 = "export_path")) || ((data.fs_path === undefined) && (missing0 = "fs_path"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.restrictions === undefined) && (missing0 = "restrictions"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "export_path")) || (key0 === "fs_path")) || (key0 === "description")) || (key0 === "restrictions")) || (key0 === "fields_to_present_as_32_bit")) || (key0 === "tenant_id"))){
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
if(!pattern5.test(data0)){
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
if(data.export_path !== undefined){
let data1 = data.export_path;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate33.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate33.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/type",keyword:"type",params:{type: "string"}}];
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
validate33.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data2)){
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
validate33.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data3)){
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
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.restrictions !== undefined){
let data4 = data.restrictions;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate33.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate22(data4[i0], {instancePath:instancePath+"/restrictions/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
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
validate33.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields_to_present_as_32_bit !== undefined){
let data6 = data.fields_to_present_as_32_bit;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 4){
validate33.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs15 = errors;
if(typeof data7 !== "string"){
validate33.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data7 === "FILE_IDS") || (data7 === "FILE_SIZES")) || (data7 === "FS_SIZE")) || (data7 === "ALL"))){
validate33.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.fields_to_present_as_32_bit.items.enum}}];
return false;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data8 = data.tenant_id;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate33.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate33.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate33.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
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
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema13 = {"$id":"NfsExportChangeV2","type":"object","additionalProperties":false,"properties":{"id":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"},"export_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"},"fs_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"description":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"},"restrictions":{"maxItems":1000,"type":"array","items":{"$ref":"NfsRestriction"}},"fields_to_present_as_32_bit":{"maxItems":4,"type":"array","items":{"type":"string","enum":["FILE_IDS","FILE_SIZES","FS_SIZE","ALL"]}},"tenant_id":{"minimum":1,"maximum":9007199254740991,"type":"integer"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NfsExportChangeV2" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "export_path")) || (key0 === "fs_path")) || (key0 === "description")) || (key0 === "restrictions")) || (key0 === "fields_to_present_as_32_bit")) || (key0 === "tenant_id"))){
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
validate35.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,20}$"}}];
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
if(data.export_path !== undefined){
let data1 = data.export_path;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate35.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate35.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,1024}$"}}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/export_path",schemaPath:"#/properties/export_path/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate35.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/fs_path",schemaPath:"#/properties/fs_path/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern2.test(data3)){
validate35.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,1024}$"}}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.restrictions !== undefined){
let data4 = data.restrictions;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate35.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate22(data4[i0], {instancePath:instancePath+"/restrictions/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
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
validate35.errors = [{instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields_to_present_as_32_bit !== undefined){
let data6 = data.fields_to_present_as_32_bit;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 4){
validate35.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/maxItems",keyword:"maxItems",params:{limit: 4}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs15 = errors;
if(typeof data7 !== "string"){
validate35.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data7 === "FILE_IDS") || (data7 === "FILE_SIZES")) || (data7 === "FS_SIZE")) || (data7 === "ALL"))){
validate35.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit/" + i1,schemaPath:"#/properties/fields_to_present_as_32_bit/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.fields_to_present_as_32_bit.items.enum}}];
return false;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/fields_to_present_as_32_bit",schemaPath:"#/properties/fields_to_present_as_32_bit/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data8 = data.tenant_id;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate35.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate35.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate35.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
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
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

const schema14 = {"$id":"NfsSettingsInput","type":"object","additionalProperties":false,"required":["v4_enabled","krb5_enabled","krb5p_enabled","krb5i_enabled","auth_sys_enabled"],"properties":{"v4_enabled":{"type":"boolean"},"krb5_enabled":{"type":"boolean"},"krb5p_enabled":{"type":"boolean"},"krb5i_enabled":{"type":"boolean"},"auth_sys_enabled":{"type":"boolean"},"idmap_domain":{"maxLength":65536,"type":["string","null"],"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,255}$"}}};
const pattern24 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,255}$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NfsSettingsInput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.v4_enabled === undefined) && (missing0 = "v4_enabled")) || ((data.krb5_enabled === undefined) && (missing0 = "krb5_enabled"))) || ((data.krb5p_enabled === undefined) && (missing0 = "krb5p_enabled"))) || ((data.krb5i_enabled === undefined) && (missing0 = "krb5i_enabled"))) || ((data.auth_sys_enabled === undefined) && (missing0 = "auth_sys_enabled"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "v4_enabled") || (key0 === "krb5_enabled")) || (key0 === "krb5p_enabled")) || (key0 === "krb5i_enabled")) || (key0 === "auth_sys_enabled")) || (key0 === "idmap_domain"))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v4_enabled !== undefined){
const _errs2 = errors;
if(typeof data.v4_enabled !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/v4_enabled",schemaPath:"#/properties/v4_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.krb5_enabled !== undefined){
const _errs4 = errors;
if(typeof data.krb5_enabled !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/krb5_enabled",schemaPath:"#/properties/krb5_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.krb5p_enabled !== undefined){
const _errs6 = errors;
if(typeof data.krb5p_enabled !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/krb5p_enabled",schemaPath:"#/properties/krb5p_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.krb5i_enabled !== undefined){
const _errs8 = errors;
if(typeof data.krb5i_enabled !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/krb5i_enabled",schemaPath:"#/properties/krb5i_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_sys_enabled !== undefined){
const _errs10 = errors;
if(typeof data.auth_sys_enabled !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/auth_sys_enabled",schemaPath:"#/properties/auth_sys_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idmap_domain !== undefined){
let data5 = data.idmap_domain;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate37.errors = [{instancePath:instancePath+"/idmap_domain",schemaPath:"#/properties/idmap_domain/type",keyword:"type",params:{type: schema14.properties.idmap_domain.type}}];
return false;
}
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 65536){
validate37.errors = [{instancePath:instancePath+"/idmap_domain",schemaPath:"#/properties/idmap_domain/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern24.test(data5)){
validate37.errors = [{instancePath:instancePath+"/idmap_domain",schemaPath:"#/properties/idmap_domain/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,255}$"}}];
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
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema15 = {"$id":"NfsSettingsChange","type":"object","additionalProperties":false,"properties":{"v4_enabled":{"type":"boolean"},"krb5_enabled":{"type":"boolean"},"krb5p_enabled":{"type":"boolean"},"krb5i_enabled":{"type":"boolean"},"auth_sys_enabled":{"type":"boolean"},"idmap_domain":{"maxLength":65536,"type":["string","null"],"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,255}$"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NfsSettingsChange" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "v4_enabled") || (key0 === "krb5_enabled")) || (key0 === "krb5p_enabled")) || (key0 === "krb5i_enabled")) || (key0 === "auth_sys_enabled")) || (key0 === "idmap_domain"))){
validate38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v4_enabled !== undefined){
const _errs2 = errors;
if(typeof data.v4_enabled !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/v4_enabled",schemaPath:"#/properties/v4_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.krb5_enabled !== undefined){
const _errs4 = errors;
if(typeof data.krb5_enabled !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/krb5_enabled",schemaPath:"#/properties/krb5_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.krb5p_enabled !== undefined){
const _errs6 = errors;
if(typeof data.krb5p_enabled !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/krb5p_enabled",schemaPath:"#/properties/krb5p_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.krb5i_enabled !== undefined){
const _errs8 = errors;
if(typeof data.krb5i_enabled !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/krb5i_enabled",schemaPath:"#/properties/krb5i_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auth_sys_enabled !== undefined){
const _errs10 = errors;
if(typeof data.auth_sys_enabled !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/auth_sys_enabled",schemaPath:"#/properties/auth_sys_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idmap_domain !== undefined){
let data5 = data.idmap_domain;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate38.errors = [{instancePath:instancePath+"/idmap_domain",schemaPath:"#/properties/idmap_domain/type",keyword:"type",params:{type: schema15.properties.idmap_domain.type}}];
return false;
}
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 65536){
validate38.errors = [{instancePath:instancePath+"/idmap_domain",schemaPath:"#/properties/idmap_domain/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern24.test(data5)){
validate38.errors = [{instancePath:instancePath+"/idmap_domain",schemaPath:"#/properties/idmap_domain/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{0,255}$"}}];
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
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

export {
  validate21 as createNfsExport,
  validate27 as replaceNfsExport,
  validate29 as modifyNfsExport,
  validate31 as createNfsExportV2,
  validate33 as replaceNfsExportV2,
  validate35 as modifyNfsExportV2,
  validate37 as replaceNfsSettings,
  validate38 as modifyNfsSettings,
  validate37 as replaceGlobalNfsSettings,
  validate38 as modifyGlobalNfsSettings,
  validate37 as setTenantNfsSettings,
  validate38 as modifyTenantNfsSettings,
}
