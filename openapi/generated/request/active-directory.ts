// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"AdSettingsInput","type":"object","additionalProperties":false,"required":["signing","sealing","crypto"],"properties":{"signing":{"type":"string","enum":["NO_SIGNING","WANT_SIGNING","REQUIRE_SIGNING"]},"sealing":{"type":"string","enum":["NO_SEALING","WANT_SEALING","REQUIRE_SEALING"]},"crypto":{"type":"string","enum":["NO_AES","WANT_AES","REQUIRE_AES"]}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdSettingsInput" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.signing === undefined) && (missing0 = "signing")) || ((data.sealing === undefined) && (missing0 = "sealing"))) || ((data.crypto === undefined) && (missing0 = "crypto"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "signing") || (key0 === "sealing")) || (key0 === "crypto"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.signing !== undefined){
let data0 = data.signing;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "NO_SIGNING") || (data0 === "WANT_SIGNING")) || (data0 === "REQUIRE_SIGNING"))){
validate21.errors = [{instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/enum",keyword:"enum",params:{allowedValues: schema6.properties.signing.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealing !== undefined){
let data1 = data.sealing;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate21.errors = [{instancePath:instancePath+"/sealing",schemaPath:"#/properties/sealing/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data1 === "NO_SEALING") || (data1 === "WANT_SEALING")) || (data1 === "REQUIRE_SEALING"))){
validate21.errors = [{instancePath:instancePath+"/sealing",schemaPath:"#/properties/sealing/enum",keyword:"enum",params:{allowedValues: schema6.properties.sealing.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.crypto !== undefined){
let data2 = data.crypto;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate21.errors = [{instancePath:instancePath+"/crypto",schemaPath:"#/properties/crypto/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "NO_AES") || (data2 === "WANT_AES")) || (data2 === "REQUIRE_AES"))){
validate21.errors = [{instancePath:instancePath+"/crypto",schemaPath:"#/properties/crypto/enum",keyword:"enum",params:{allowedValues: schema6.properties.crypto.enum}}];
return false;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export {
  validate21 as replaceAdSettings,
}
