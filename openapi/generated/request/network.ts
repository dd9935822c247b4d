// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"RdmaSettings","type":"object","additionalProperties":false,"required":["rdma_enabled"],"properties":{"rdma_enabled":{"type":"boolean"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RdmaSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rdma_enabled === undefined) && (missing0 = "rdma_enabled")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "rdma_enabled")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rdma_enabled !== undefined){
if(typeof data.rdma_enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/rdma_enabled",schemaPath:"#/properties/rdma_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
  validate21 as setRdmaSettings,
}
