// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"SamlLoginVerification","type":"object","additionalProperties":false,"required":["login_id","verification_code"],"properties":{"login_id":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"verification_code":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"}}};
const pattern0 = new RegExp("^[^\\u0000]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SamlLoginVerification" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.login_id === undefined) && (missing0 = "login_id")) || ((data.verification_code === undefined) && (missing0 = "verification_code"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "login_id") || (key0 === "verification_code"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.login_id !== undefined){
let data0 = data.login_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate21.errors = [{instancePath:instancePath+"/login_id",schemaPath:"#/properties/login_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/login_id",schemaPath:"#/properties/login_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/login_id",schemaPath:"#/properties/login_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verification_code !== undefined){
let data1 = data.verification_code;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate21.errors = [{instancePath:instancePath+"/verification_code",schemaPath:"#/properties/verification_code/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate21.errors = [{instancePath:instancePath+"/verification_code",schemaPath:"#/properties/verification_code/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/verification_code",schemaPath:"#/properties/verification_code/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema7 = {"$id":"AddNodesRequestV1","type":"object","additionalProperties":false,"properties":{"node_uuids":{"maxItems":1000,"type":"array","items":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}},"node_ips":{"maxItems":1000,"type":"array","items":{"maxLength":45,"pattern":"^[^\\u0000]*$","type":"string"}},"blobs":{"maxItems":1000,"type":"array","items":{"maxLength":1024,"pattern":"^[^\\u0000]*$","type":"string"}},"optimize_node_fault_tolerance_over_usable_capacity":{"type":"boolean"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AddNodesRequestV1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "node_uuids") || (key0 === "node_ips")) || (key0 === "blobs")) || (key0 === "optimize_node_fault_tolerance_over_usable_capacity"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_uuids !== undefined){
let data0 = data.node_uuids;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate22.errors = [{instancePath:instancePath+"/node_uuids",schemaPath:"#/properties/node_uuids/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data1.length > 64){
validate22.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate22.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/type",keyword:"type",params:{type: "string"}}];
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
validate22.errors = [{instancePath:instancePath+"/node_uuids",schemaPath:"#/properties/node_uuids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_ips !== undefined){
let data2 = data.node_ips;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate22.errors = [{instancePath:instancePath+"/node_ips",schemaPath:"#/properties/node_ips/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 45){
validate22.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate22.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/node_ips",schemaPath:"#/properties/node_ips/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blobs !== undefined){
let data4 = data.blobs;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate22.errors = [{instancePath:instancePath+"/blobs",schemaPath:"#/properties/blobs/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 1024){
validate22.errors = [{instancePath:instancePath+"/blobs/" + i2,schemaPath:"#/properties/blobs/items/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate22.errors = [{instancePath:instancePath+"/blobs/" + i2,schemaPath:"#/properties/blobs/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/blobs/" + i2,schemaPath:"#/properties/blobs/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/blobs",schemaPath:"#/properties/blobs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optimize_node_fault_tolerance_over_usable_capacity !== undefined){
const _errs14 = errors;
if(typeof data.optimize_node_fault_tolerance_over_usable_capacity !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/optimize_node_fault_tolerance_over_usable_capacity",schemaPath:"#/properties/optimize_node_fault_tolerance_over_usable_capacity/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"NodeSelection","type":"object","additionalProperties":false,"properties":{"node_uuids":{"maxItems":1000,"type":"array","items":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}},"node_ips":{"maxItems":1000,"type":"array","items":{"maxLength":45,"pattern":"^[^\\u0000]*$","type":"string"}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeSelection" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "node_uuids") || (key0 === "node_ips"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_uuids !== undefined){
let data0 = data.node_uuids;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate23.errors = [{instancePath:instancePath+"/node_uuids",schemaPath:"#/properties/node_uuids/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data1.length > 64){
validate23.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate23.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/node_uuids",schemaPath:"#/properties/node_uuids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_ips !== undefined){
let data2 = data.node_ips;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate23.errors = [{instancePath:instancePath+"/node_ips",schemaPath:"#/properties/node_ips/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 45){
validate23.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate23.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/node_ips",schemaPath:"#/properties/node_ips/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
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

const schema9 = {"$id":"ModifyNodesRequest","type":"object","additionalProperties":false,"properties":{"node_uuids":{"maxItems":1000,"type":"array","items":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}},"node_ips":{"maxItems":1000,"type":"array","items":{"maxLength":45,"pattern":"^[^\\u0000]*$","type":"string"}},"blobs":{"maxItems":1000,"type":"array","items":{"maxLength":1024,"pattern":"^[^\\u0000]*$","type":"string"}},"nodes_to_replace":{"maxItems":1000,"type":"array","items":{"minimum":1,"maximum":9007199254740991,"type":"integer"}},"target_max_node_failures":{"minimum":0,"maximum":9007199254740991,"type":["integer","null"]},"target_stripe_config":{"oneOf":[{"$ref":"StripeConfig"},{"type":"null"}]}}};
const schema10 = {"$id":"StripeConfig","type":"object","additionalProperties":false,"required":["blocks_per_stripe","data_blocks_per_stripe"],"properties":{"blocks_per_stripe":{"minimum":1,"maximum":9007199254740991,"type":"integer"},"data_blocks_per_stripe":{"minimum":1,"maximum":9007199254740991,"type":"integer"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StripeConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.blocks_per_stripe === undefined) && (missing0 = "blocks_per_stripe")) || ((data.data_blocks_per_stripe === undefined) && (missing0 = "data_blocks_per_stripe"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "blocks_per_stripe") || (key0 === "data_blocks_per_stripe"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.blocks_per_stripe !== undefined){
let data0 = data.blocks_per_stripe;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate25.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate25.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate25.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.data_blocks_per_stripe !== undefined){
let data1 = data.data_blocks_per_stripe;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate25.errors = [{instancePath:instancePath+"/data_blocks_per_stripe",schemaPath:"#/properties/data_blocks_per_stripe/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate25.errors = [{instancePath:instancePath+"/data_blocks_per_stripe",schemaPath:"#/properties/data_blocks_per_stripe/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate25.errors = [{instancePath:instancePath+"/data_blocks_per_stripe",schemaPath:"#/properties/data_blocks_per_stripe/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ModifyNodesRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "node_uuids") || (key0 === "node_ips")) || (key0 === "blobs")) || (key0 === "nodes_to_replace")) || (key0 === "target_max_node_failures")) || (key0 === "target_stripe_config"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_uuids !== undefined){
let data0 = data.node_uuids;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate24.errors = [{instancePath:instancePath+"/node_uuids",schemaPath:"#/properties/node_uuids/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data1.length > 64){
validate24.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate24.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/type",keyword:"type",params:{type: "string"}}];
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
validate24.errors = [{instancePath:instancePath+"/node_uuids",schemaPath:"#/properties/node_uuids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_ips !== undefined){
let data2 = data.node_ips;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate24.errors = [{instancePath:instancePath+"/node_ips",schemaPath:"#/properties/node_ips/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 45){
validate24.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate24.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/node_ips",schemaPath:"#/properties/node_ips/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blobs !== undefined){
let data4 = data.blobs;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate24.errors = [{instancePath:instancePath+"/blobs",schemaPath:"#/properties/blobs/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 1024){
validate24.errors = [{instancePath:instancePath+"/blobs/" + i2,schemaPath:"#/properties/blobs/items/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate24.errors = [{instancePath:instancePath+"/blobs/" + i2,schemaPath:"#/properties/blobs/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/blobs/" + i2,schemaPath:"#/properties/blobs/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/blobs",schemaPath:"#/properties/blobs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodes_to_replace !== undefined){
let data6 = data.nodes_to_replace;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length > 1000){
validate24.errors = [{instancePath:instancePath+"/nodes_to_replace",schemaPath:"#/properties/nodes_to_replace/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate24.errors = [{instancePath:instancePath+"/nodes_to_replace/" + i3,schemaPath:"#/properties/nodes_to_replace/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate24.errors = [{instancePath:instancePath+"/nodes_to_replace/" + i3,schemaPath:"#/properties/nodes_to_replace/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate24.errors = [{instancePath:instancePath+"/nodes_to_replace/" + i3,schemaPath:"#/properties/nodes_to_replace/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/nodes_to_replace",schemaPath:"#/properties/nodes_to_replace/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_max_node_failures !== undefined){
let data8 = data.target_max_node_failures;
const _errs18 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate24.errors = [{instancePath:instancePath+"/target_max_node_failures",schemaPath:"#/properties/target_max_node_failures/type",keyword:"type",params:{type: schema9.properties.target_max_node_failures.type}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate24.errors = [{instancePath:instancePath+"/target_max_node_failures",schemaPath:"#/properties/target_max_node_failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate24.errors = [{instancePath:instancePath+"/target_max_node_failures",schemaPath:"#/properties/target_max_node_failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.target_stripe_config !== undefined){
let data9 = data.target_stripe_config;
const _errs20 = errors;
const _errs21 = errors;
let valid5 = false;
let passing0 = null;
const _errs22 = errors;
if(!(validate25(data9, {instancePath:instancePath+"/target_stripe_config",parentData:data,parentDataProperty:"target_stripe_config",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs23 = errors;
if(data9 !== null){
const err0 = {instancePath:instancePath+"/target_stripe_config",schemaPath:"#/properties/target_stripe_config/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err1 = {instancePath:instancePath+"/target_stripe_config",schemaPath:"#/properties/target_stripe_config/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
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
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"NodeReplacementRequest","type":"object","additionalProperties":false,"required":["nodes_to_be_replaced"],"properties":{"nodes_to_be_replaced":{"maxItems":1000,"type":"array","items":{"minimum":1,"maximum":9007199254740991,"type":"integer"}},"target_stripe_config":{"oneOf":[{"$ref":"StripeConfig"},{"type":"null"}]}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeReplacementRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.nodes_to_be_replaced === undefined) && (missing0 = "nodes_to_be_replaced")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "nodes_to_be_replaced") || (key0 === "target_stripe_config"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nodes_to_be_replaced !== undefined){
let data0 = data.nodes_to_be_replaced;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate27.errors = [{instancePath:instancePath+"/nodes_to_be_replaced",schemaPath:"#/properties/nodes_to_be_replaced/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate27.errors = [{instancePath:instancePath+"/nodes_to_be_replaced/" + i0,schemaPath:"#/properties/nodes_to_be_replaced/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate27.errors = [{instancePath:instancePath+"/nodes_to_be_replaced/" + i0,schemaPath:"#/properties/nodes_to_be_replaced/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate27.errors = [{instancePath:instancePath+"/nodes_to_be_replaced/" + i0,schemaPath:"#/properties/nodes_to_be_replaced/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
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
validate27.errors = [{instancePath:instancePath+"/nodes_to_be_replaced",schemaPath:"#/properties/nodes_to_be_replaced/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_stripe_config !== undefined){
let data2 = data.target_stripe_config;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate25(data2, {instancePath:instancePath+"/target_stripe_config",parentData:data,parentDataProperty:"target_stripe_config",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/target_stripe_config",schemaPath:"#/properties/target_stripe_config/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs9 === errors;
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
const err1 = {instancePath:instancePath+"/target_stripe_config",schemaPath:"#/properties/target_stripe_config/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
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
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema12 = {"$id":"ObjectBackedNodesRequest","type":"object","additionalProperties":false,"required":["target_membership"],"properties":{"target_membership":{"$ref":"TargetMembership"}}};
const schema13 = {"$id":"TargetMembership","type":"object","additionalProperties":false,"properties":{"node_ips_and_fault_domains":{"maxItems":1000,"type":"array","items":{"$ref":"NodeIpAndFaultDomain"}},"node_uuids_and_fault_domains":{"maxItems":1000,"type":"array","items":{"$ref":"NodeUuidAndFaultDomain"}}}};
const schema14 = {"$id":"NodeIpAndFaultDomain","type":"object","additionalProperties":false,"required":["node_ip","fault_domain_id"],"properties":{"node_ip":{"maxLength":45,"pattern":"^[^\\u0000]*$","type":"string"},"fault_domain_id":{"minimum":0,"maximum":9007199254740991,"type":["integer","null"]}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeIpAndFaultDomain" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.node_ip === undefined) && (missing0 = "node_ip")) || ((data.fault_domain_id === undefined) && (missing0 = "fault_domain_id"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "node_ip") || (key0 === "fault_domain_id"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_ip !== undefined){
let data0 = data.node_ip;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 45){
validate31.errors = [{instancePath:instancePath+"/node_ip",schemaPath:"#/properties/node_ip/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate31.errors = [{instancePath:instancePath+"/node_ip",schemaPath:"#/properties/node_ip/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/node_ip",schemaPath:"#/properties/node_ip/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault_domain_id !== undefined){
let data1 = data.fault_domain_id;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate31.errors = [{instancePath:instancePath+"/fault_domain_id",schemaPath:"#/properties/fault_domain_id/type",keyword:"type",params:{type: schema14.properties.fault_domain_id.type}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/fault_domain_id",schemaPath:"#/properties/fault_domain_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/fault_domain_id",schemaPath:"#/properties/fault_domain_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema15 = {"$id":"NodeUuidAndFaultDomain","type":"object","additionalProperties":false,"required":["node_uuid","fault_domain_id"],"properties":{"node_uuid":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"fault_domain_id":{"minimum":0,"maximum":9007199254740991,"type":["integer","null"]}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NodeUuidAndFaultDomain" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.node_uuid === undefined) && (missing0 = "node_uuid")) || ((data.fault_domain_id === undefined) && (missing0 = "fault_domain_id"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "node_uuid") || (key0 === "fault_domain_id"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_uuid !== undefined){
let data0 = data.node_uuid;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 64){
validate33.errors = [{instancePath:instancePath+"/node_uuid",schemaPath:"#/properties/node_uuid/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate33.errors = [{instancePath:instancePath+"/node_uuid",schemaPath:"#/properties/node_uuid/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/node_uuid",schemaPath:"#/properties/node_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault_domain_id !== undefined){
let data1 = data.fault_domain_id;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate33.errors = [{instancePath:instancePath+"/fault_domain_id",schemaPath:"#/properties/fault_domain_id/type",keyword:"type",params:{type: schema15.properties.fault_domain_id.type}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate33.errors = [{instancePath:instancePath+"/fault_domain_id",schemaPath:"#/properties/fault_domain_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate33.errors = [{instancePath:instancePath+"/fault_domain_id",schemaPath:"#/properties/fault_domain_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TargetMembership" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "node_ips_and_fault_domains") || (key0 === "node_uuids_and_fault_domains"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.node_ips_and_fault_domains !== undefined){
let data0 = data.node_ips_and_fault_domains;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate30.errors = [{instancePath:instancePath+"/node_ips_and_fault_domains",schemaPath:"#/properties/node_ips_and_fault_domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate31(data0[i0], {instancePath:instancePath+"/node_ips_and_fault_domains/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/node_ips_and_fault_domains",schemaPath:"#/properties/node_ips_and_fault_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_uuids_and_fault_domains !== undefined){
let data2 = data.node_uuids_and_fault_domains;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate30.errors = [{instancePath:instancePath+"/node_uuids_and_fault_domains",schemaPath:"#/properties/node_uuids_and_fault_domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate33(data2[i1], {instancePath:instancePath+"/node_uuids_and_fault_domains/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/node_uuids_and_fault_domains",schemaPath:"#/properties/node_uuids_and_fault_domains/type",keyword:"type",params:{type: "array"}}];
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
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectBackedNodesRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target_membership === undefined) && (missing0 = "target_membership")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "target_membership")){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target_membership !== undefined){
if(!(validate30(data.target_membership, {instancePath:instancePath+"/target_membership",parentData:data,parentDataProperty:"target_membership",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
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

const schema16 = {"$id":"SslCertificateRequest","type":"object","additionalProperties":false,"required":["certificate","private_key"],"properties":{"certificate":{"maxLength":200000,"pattern":"^[^\\u0000]*$","type":"string"},"private_key":{"maxLength":200000,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SslCertificateRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.certificate === undefined) && (missing0 = "certificate")) || ((data.private_key === undefined) && (missing0 = "private_key"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "certificate") || (key0 === "private_key"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.certificate !== undefined){
let data0 = data.certificate;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 200000){
validate36.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 200000}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate36.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private_key !== undefined){
let data1 = data.private_key;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 200000){
validate36.errors = [{instancePath:instancePath+"/private_key",schemaPath:"#/properties/private_key/maxLength",keyword:"maxLength",params:{limit: 200000}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate36.errors = [{instancePath:instancePath+"/private_key",schemaPath:"#/properties/private_key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/private_key",schemaPath:"#/properties/private_key/type",keyword:"type",params:{type: "string"}}];
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema17 = {"$id":"AdJoin","type":"object","additionalProperties":false,"required":["domain","user","password"],"properties":{"domain":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"domain_netbios":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"user":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"password":{"maxLength":65536,"type":"string"},"ou":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"search_trusted_domains":{"type":"boolean"},"use_ad_posix_attributes":{"type":"boolean"},"base_dn":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"},"dns_config_id":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"domain_controllers":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdJoin" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.domain === undefined) && (missing0 = "domain")) || ((data.user === undefined) && (missing0 = "user"))) || ((data.password === undefined) && (missing0 = "password"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.domain !== undefined){
let data0 = data.domain;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 65536){
validate37.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate37.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain_netbios !== undefined){
let data1 = data.domain_netbios;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate37.errors = [{instancePath:instancePath+"/domain_netbios",schemaPath:"#/properties/domain_netbios/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate37.errors = [{instancePath:instancePath+"/domain_netbios",schemaPath:"#/properties/domain_netbios/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/domain_netbios",schemaPath:"#/properties/domain_netbios/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data2 = data.user;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate37.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate37.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data3 = data.password;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 65536){
validate37.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ou !== undefined){
let data4 = data.ou;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 65536){
validate37.errors = [{instancePath:instancePath+"/ou",schemaPath:"#/properties/ou/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data4)){
validate37.errors = [{instancePath:instancePath+"/ou",schemaPath:"#/properties/ou/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/ou",schemaPath:"#/properties/ou/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search_trusted_domains !== undefined){
const _errs12 = errors;
if(typeof data.search_trusted_domains !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/search_trusted_domains",schemaPath:"#/properties/search_trusted_domains/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_ad_posix_attributes !== undefined){
const _errs14 = errors;
if(typeof data.use_ad_posix_attributes !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/use_ad_posix_attributes",schemaPath:"#/properties/use_ad_posix_attributes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_dn !== undefined){
let data7 = data.base_dn;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 65536){
validate37.errors = [{instancePath:instancePath+"/base_dn",schemaPath:"#/properties/base_dn/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data7)){
validate37.errors = [{instancePath:instancePath+"/base_dn",schemaPath:"#/properties/base_dn/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/base_dn",schemaPath:"#/properties/base_dn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_config_id !== undefined){
let data8 = data.dns_config_id;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate37.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate37.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate37.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.domain_controllers !== undefined){
let data9 = data.domain_controllers;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 65536){
validate37.errors = [{instancePath:instancePath+"/domain_controllers",schemaPath:"#/properties/domain_controllers/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data9)){
validate37.errors = [{instancePath:instancePath+"/domain_controllers",schemaPath:"#/properties/domain_controllers/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/domain_controllers",schemaPath:"#/properties/domain_controllers/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema18 = {"$id":"CreateClusterRequest","type":"object","additionalProperties":false,"required":["eula_accepted","cluster_name","admin_password"],"properties":{"eula_accepted":{"type":"boolean"},"cluster_name":{"maxLength":15,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"node_uuids":{"maxItems":1000,"type":"array","items":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}},"node_ips":{"maxItems":1000,"type":"array","items":{"maxLength":45,"pattern":"^[^\\u0000]*$","type":"string"}},"admin_password":{"maxLength":256,"type":"string","minLength":1},"host_instance_id":{"maxLength":256,"pattern":"^[^\\u0000]*$","type":"string"},"blocks_per_stripe":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"max_drive_failures":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"max_node_failures":{"minimum":0,"maximum":9007199254740991,"type":"integer"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateClusterRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.eula_accepted === undefined) && (missing0 = "eula_accepted")) || ((data.cluster_name === undefined) && (missing0 = "cluster_name"))) || ((data.admin_password === undefined) && (missing0 = "admin_password"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
validate38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.eula_accepted !== undefined){
const _errs2 = errors;
if(typeof data.eula_accepted !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/eula_accepted",schemaPath:"#/properties/eula_accepted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_name !== undefined){
let data1 = data.cluster_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 15){
validate38.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/maxLength",keyword:"maxLength",params:{limit: 15}}];
return false;
}
else {
if(data1.length < 1){
validate38.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate38.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_uuids !== undefined){
let data2 = data.node_uuids;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate38.errors = [{instancePath:instancePath+"/node_uuids",schemaPath:"#/properties/node_uuids/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 64){
validate38.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate38.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/node_uuids",schemaPath:"#/properties/node_uuids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_ips !== undefined){
let data4 = data.node_ips;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate38.errors = [{instancePath:instancePath+"/node_ips",schemaPath:"#/properties/node_ips/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 45){
validate38.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate38.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/node_ips/" + i1,schemaPath:"#/properties/node_ips/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/node_ips",schemaPath:"#/properties/node_ips/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admin_password !== undefined){
let data6 = data.admin_password;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 256){
validate38.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(data6.length < 1){
validate38.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host_instance_id !== undefined){
let data7 = data.host_instance_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 256){
validate38.errors = [{instancePath:instancePath+"/host_instance_id",schemaPath:"#/properties/host_instance_id/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern0.test(data7)){
validate38.errors = [{instancePath:instancePath+"/host_instance_id",schemaPath:"#/properties/host_instance_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/host_instance_id",schemaPath:"#/properties/host_instance_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocks_per_stripe !== undefined){
let data8 = data.blocks_per_stripe;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate38.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate38.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate38.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.max_drive_failures !== undefined){
let data9 = data.max_drive_failures;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate38.errors = [{instancePath:instancePath+"/max_drive_failures",schemaPath:"#/properties/max_drive_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate38.errors = [{instancePath:instancePath+"/max_drive_failures",schemaPath:"#/properties/max_drive_failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate38.errors = [{instancePath:instancePath+"/max_drive_failures",schemaPath:"#/properties/max_drive_failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.max_node_failures !== undefined){
let data10 = data.max_node_failures;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate38.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate38.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate38.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema19 = {"$id":"CreateDataCoreClusterRequest","type":"object","additionalProperties":false,"required":["eula_accepted","cluster_name","admin_password","node_uuids"],"properties":{"eula_accepted":{"type":"boolean"},"cluster_name":{"maxLength":15,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"node_uuids":{"maxItems":1000,"type":"array","items":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}},"admin_password":{"maxLength":256,"type":"string","minLength":1},"blocks_per_stripe":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"max_drive_failures":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"max_node_failures":{"minimum":0,"maximum":9007199254740991,"type":"integer"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateDataCoreClusterRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.eula_accepted === undefined) && (missing0 = "eula_accepted")) || ((data.cluster_name === undefined) && (missing0 = "cluster_name"))) || ((data.admin_password === undefined) && (missing0 = "admin_password"))) || ((data.node_uuids === undefined) && (missing0 = "node_uuids"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "eula_accepted") || (key0 === "cluster_name")) || (key0 === "node_uuids")) || (key0 === "admin_password")) || (key0 === "blocks_per_stripe")) || (key0 === "max_drive_failures")) || (key0 === "max_node_failures"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.eula_accepted !== undefined){
const _errs2 = errors;
if(typeof data.eula_accepted !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/eula_accepted",schemaPath:"#/properties/eula_accepted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_name !== undefined){
let data1 = data.cluster_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 15){
validate39.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/maxLength",keyword:"maxLength",params:{limit: 15}}];
return false;
}
else {
if(data1.length < 1){
validate39.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate39.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_uuids !== undefined){
let data2 = data.node_uuids;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate39.errors = [{instancePath:instancePath+"/node_uuids",schemaPath:"#/properties/node_uuids/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 64){
validate39.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate39.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/node_uuids/" + i0,schemaPath:"#/properties/node_uuids/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/node_uuids",schemaPath:"#/properties/node_uuids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admin_password !== undefined){
let data4 = data.admin_password;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 256){
validate39.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(data4.length < 1){
validate39.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocks_per_stripe !== undefined){
let data5 = data.blocks_per_stripe;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate39.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate39.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate39.errors = [{instancePath:instancePath+"/blocks_per_stripe",schemaPath:"#/properties/blocks_per_stripe/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(valid0){
if(data.max_drive_failures !== undefined){
let data6 = data.max_drive_failures;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate39.errors = [{instancePath:instancePath+"/max_drive_failures",schemaPath:"#/properties/max_drive_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate39.errors = [{instancePath:instancePath+"/max_drive_failures",schemaPath:"#/properties/max_drive_failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate39.errors = [{instancePath:instancePath+"/max_drive_failures",schemaPath:"#/properties/max_drive_failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.max_node_failures !== undefined){
let data7 = data.max_node_failures;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate39.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate39.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate39.errors = [{instancePath:instancePath+"/max_node_failures",schemaPath:"#/properties/max_node_failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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

const schema20 = {"$id":"CreateEdgeClusterRequest","type":"object","additionalProperties":false,"required":["eula_accepted","name","admin_password"],"properties":{"eula_accepted":{"type":"boolean"},"name":{"maxLength":15,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"admin_password":{"maxLength":256,"type":"string","minLength":1}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateEdgeClusterRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.eula_accepted === undefined) && (missing0 = "eula_accepted")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.admin_password === undefined) && (missing0 = "admin_password"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "eula_accepted") || (key0 === "name")) || (key0 === "admin_password"))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.eula_accepted !== undefined){
const _errs2 = errors;
if(typeof data.eula_accepted !== "boolean"){
validate40.errors = [{instancePath:instancePath+"/eula_accepted",schemaPath:"#/properties/eula_accepted/type",keyword:"type",params:{type: "boolean"}}];
return false;
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
if(data1.length > 15){
validate40.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 15}}];
return false;
}
else {
if(data1.length < 1){
validate40.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate40.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admin_password !== undefined){
let data2 = data.admin_password;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 256){
validate40.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(data2.length < 1){
validate40.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/type",keyword:"type",params:{type: "string"}}];
return false;
}
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

const schema21 = {"$id":"CreateObjectBackedClusterRequestV4","type":"object","additionalProperties":false,"required":["eula_accepted","cluster_name","object_storage_uris","usable_capacity_clamp","product_type"],"properties":{"eula_accepted":{"type":"boolean"},"cluster_name":{"maxLength":15,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"node_ips_and_fault_domains":{"maxItems":1000,"type":"array","items":{"$ref":"NodeIpAndFaultDomain"}},"admin_password":{"maxLength":256,"type":"string","minLength":1},"host_instance_id":{"maxLength":256,"pattern":"^[^\\u0000]*$","type":"string"},"azure_key_vault":{"maxLength":2048,"pattern":"^[^\\u0000]*$","type":"string"},"object_storage_uris":{"maxItems":1000,"type":"array","items":{"maxLength":2048,"pattern":"^[^\\u0000]*$","type":"string"}},"usable_capacity_clamp":{"$ref":"DecimalString"},"product_type":{"type":"string","enum":["ACTIVE_WITH_STANDARD_STORAGE","ACTIVE_WITH_INTELLIGENT_STORAGE","ACTIVE_WITH_HOT_STORAGE","ARCHIVE_WITH_IA_STORAGE","ARCHIVE_WITH_GIR_STORAGE","ARCHIVE_WITH_COLD_STORAGE"]},"pbkdf2_admin_hash":{"$ref":"Pbkdf2Hash"},"operator_public_keys":{"maxItems":100,"type":"array","items":{"$ref":"OperatorKey"}}}};
const schema22 = {"$id":"DecimalString","maxLength":65536,"type":"string","pattern":"^[0-9]+$"};
const pattern31 = new RegExp("^[0-9]+$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DecimalString" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
validate43.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern31.test(data)){
validate43.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema23 = {"$id":"Pbkdf2Hash","type":"object","additionalProperties":false,"required":["hash","salt","num_iterations"],"properties":{"hash":{"maxItems":4096,"type":"array","items":{"minimum":0,"maximum":255,"type":"integer"}},"salt":{"maxItems":4096,"type":"array","items":{"minimum":0,"maximum":255,"type":"integer"}},"num_iterations":{"minimum":1,"maximum":9007199254740991,"type":"integer"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Pbkdf2Hash" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.hash === undefined) && (missing0 = "hash")) || ((data.salt === undefined) && (missing0 = "salt"))) || ((data.num_iterations === undefined) && (missing0 = "num_iterations"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "hash") || (key0 === "salt")) || (key0 === "num_iterations"))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hash !== undefined){
let data0 = data.hash;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 4096){
validate45.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/maxItems",keyword:"maxItems",params:{limit: 4096}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate45.errors = [{instancePath:instancePath+"/hash/" + i0,schemaPath:"#/properties/hash/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 255 || isNaN(data1)){
validate45.errors = [{instancePath:instancePath+"/hash/" + i0,schemaPath:"#/properties/hash/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate45.errors = [{instancePath:instancePath+"/hash/" + i0,schemaPath:"#/properties/hash/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
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
validate45.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined){
let data2 = data.salt;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 4096){
validate45.errors = [{instancePath:instancePath+"/salt",schemaPath:"#/properties/salt/maxItems",keyword:"maxItems",params:{limit: 4096}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate45.errors = [{instancePath:instancePath+"/salt/" + i1,schemaPath:"#/properties/salt/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 255 || isNaN(data3)){
validate45.errors = [{instancePath:instancePath+"/salt/" + i1,schemaPath:"#/properties/salt/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate45.errors = [{instancePath:instancePath+"/salt/" + i1,schemaPath:"#/properties/salt/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/salt",schemaPath:"#/properties/salt/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_iterations !== undefined){
let data4 = data.num_iterations;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate45.errors = [{instancePath:instancePath+"/num_iterations",schemaPath:"#/properties/num_iterations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate45.errors = [{instancePath:instancePath+"/num_iterations",schemaPath:"#/properties/num_iterations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate45.errors = [{instancePath:instancePath+"/num_iterations",schemaPath:"#/properties/num_iterations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema24 = {"$id":"OperatorKey","type":"object","additionalProperties":false,"required":["data"],"properties":{"data":{"maxItems":4096,"type":"array","items":{"minimum":0,"maximum":255,"type":"integer"}}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="OperatorKey" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "data")){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.data !== undefined){
let data0 = data.data;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 4096){
validate47.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 4096}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate47.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 255 || isNaN(data1)){
validate47.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate47.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
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
validate47.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}}];
return false;
}
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


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateObjectBackedClusterRequestV4" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.eula_accepted === undefined) && (missing0 = "eula_accepted")) || ((data.cluster_name === undefined) && (missing0 = "cluster_name"))) || ((data.object_storage_uris === undefined) && (missing0 = "object_storage_uris"))) || ((data.usable_capacity_clamp === undefined) && (missing0 = "usable_capacity_clamp"))) || ((data.product_type === undefined) && (missing0 = "product_type"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.eula_accepted !== undefined){
const _errs2 = errors;
if(typeof data.eula_accepted !== "boolean"){
validate41.errors = [{instancePath:instancePath+"/eula_accepted",schemaPath:"#/properties/eula_accepted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_name !== undefined){
let data1 = data.cluster_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 15){
validate41.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/maxLength",keyword:"maxLength",params:{limit: 15}}];
return false;
}
else {
if(data1.length < 1){
validate41.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate41.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_ips_and_fault_domains !== undefined){
let data2 = data.node_ips_and_fault_domains;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate41.errors = [{instancePath:instancePath+"/node_ips_and_fault_domains",schemaPath:"#/properties/node_ips_and_fault_domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate31(data2[i0], {instancePath:instancePath+"/node_ips_and_fault_domains/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/node_ips_and_fault_domains",schemaPath:"#/properties/node_ips_and_fault_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admin_password !== undefined){
let data4 = data.admin_password;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(data4.length > 256){
validate41.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(data4.length < 1){
validate41.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host_instance_id !== undefined){
let data5 = data.host_instance_id;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(data5.length > 256){
validate41.errors = [{instancePath:instancePath+"/host_instance_id",schemaPath:"#/properties/host_instance_id/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate41.errors = [{instancePath:instancePath+"/host_instance_id",schemaPath:"#/properties/host_instance_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/host_instance_id",schemaPath:"#/properties/host_instance_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.azure_key_vault !== undefined){
let data6 = data.azure_key_vault;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(data6.length > 2048){
validate41.errors = [{instancePath:instancePath+"/azure_key_vault",schemaPath:"#/properties/azure_key_vault/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate41.errors = [{instancePath:instancePath+"/azure_key_vault",schemaPath:"#/properties/azure_key_vault/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/azure_key_vault",schemaPath:"#/properties/azure_key_vault/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object_storage_uris !== undefined){
let data7 = data.object_storage_uris;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate41.errors = [{instancePath:instancePath+"/object_storage_uris",schemaPath:"#/properties/object_storage_uris/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(data8.length > 2048){
validate41.errors = [{instancePath:instancePath+"/object_storage_uris/" + i1,schemaPath:"#/properties/object_storage_uris/items/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern0.test(data8)){
validate41.errors = [{instancePath:instancePath+"/object_storage_uris/" + i1,schemaPath:"#/properties/object_storage_uris/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/object_storage_uris/" + i1,schemaPath:"#/properties/object_storage_uris/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/object_storage_uris",schemaPath:"#/properties/object_storage_uris/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usable_capacity_clamp !== undefined){
const _errs19 = errors;
if(!(validate43(data.usable_capacity_clamp, {instancePath:instancePath+"/usable_capacity_clamp",parentData:data,parentDataProperty:"usable_capacity_clamp",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product_type !== undefined){
let data10 = data.product_type;
const _errs20 = errors;
if(typeof data10 !== "string"){
validate41.errors = [{instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data10 === "ACTIVE_WITH_STANDARD_STORAGE") || (data10 === "ACTIVE_WITH_INTELLIGENT_STORAGE")) || (data10 === "ACTIVE_WITH_HOT_STORAGE")) || (data10 === "ARCHIVE_WITH_IA_STORAGE")) || (data10 === "ARCHIVE_WITH_GIR_STORAGE")) || (data10 === "ARCHIVE_WITH_COLD_STORAGE"))){
validate41.errors = [{instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/enum",keyword:"enum",params:{allowedValues: schema21.properties.product_type.enum}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pbkdf2_admin_hash !== undefined){
const _errs22 = errors;
if(!(validate45(data.pbkdf2_admin_hash, {instancePath:instancePath+"/pbkdf2_admin_hash",parentData:data,parentDataProperty:"pbkdf2_admin_hash",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operator_public_keys !== undefined){
let data12 = data.operator_public_keys;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data12)){
if(data12.length > 100){
validate41.errors = [{instancePath:instancePath+"/operator_public_keys",schemaPath:"#/properties/operator_public_keys/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid3 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs25 = errors;
if(!(validate47(data12[i2], {instancePath:instancePath+"/operator_public_keys/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/operator_public_keys",schemaPath:"#/properties/operator_public_keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
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
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema25 = {"$id":"CreateObjectBackedClusterRequest","type":"object","additionalProperties":false,"required":["eula_accepted","cluster_name","object_storage_uris","usable_capacity_clamp","product_type"],"properties":{"eula_accepted":{"type":"boolean"},"cluster_name":{"maxLength":15,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"node_ips_and_fault_domains":{"maxItems":1000,"type":"array","items":{"$ref":"NodeIpAndFaultDomain"}},"admin_password":{"maxLength":256,"type":"string","minLength":1},"host_instance_id":{"maxLength":256,"pattern":"^[^\\u0000]*$","type":"string"},"key_vault":{"maxLength":2048,"pattern":"^[^\\u0000]*$","type":"string"},"object_storage_uris":{"maxItems":1000,"type":"array","items":{"maxLength":2048,"pattern":"^[^\\u0000]*$","type":"string"}},"usable_capacity_clamp":{"$ref":"DecimalString"},"product_type":{"type":"string","enum":["ACTIVE_WITH_STANDARD_STORAGE","ACTIVE_WITH_INTELLIGENT_STORAGE","ACTIVE_WITH_HOT_STORAGE","ARCHIVE_WITH_IA_STORAGE","ARCHIVE_WITH_GIR_STORAGE","ARCHIVE_WITH_COLD_STORAGE"]},"pbkdf2_admin_hash":{"$ref":"Pbkdf2Hash"},"operator_public_keys":{"maxItems":100,"type":"array","items":{"$ref":"OperatorKey"}},"cluster_uuid":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateObjectBackedClusterRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.eula_accepted === undefined) && (missing0 = "eula_accepted")) || ((data.cluster_name === undefined) && (missing0 = "cluster_name"))) || ((data.object_storage_uris === undefined) && (missing0 = "object_storage_uris"))) || ((data.usable_capacity_clamp === undefined) && (missing0 = "usable_capacity_clamp"))) || ((data.product_type === undefined) && (missing0 = "product_type"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema25.properties, key0))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.eula_accepted !== undefined){
const _errs2 = errors;
if(typeof data.eula_accepted !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/eula_accepted",schemaPath:"#/properties/eula_accepted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_name !== undefined){
let data1 = data.cluster_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 15){
validate49.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/maxLength",keyword:"maxLength",params:{limit: 15}}];
return false;
}
else {
if(data1.length < 1){
validate49.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate49.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_ips_and_fault_domains !== undefined){
let data2 = data.node_ips_and_fault_domains;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate49.errors = [{instancePath:instancePath+"/node_ips_and_fault_domains",schemaPath:"#/properties/node_ips_and_fault_domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate31(data2[i0], {instancePath:instancePath+"/node_ips_and_fault_domains/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/node_ips_and_fault_domains",schemaPath:"#/properties/node_ips_and_fault_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admin_password !== undefined){
let data4 = data.admin_password;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(data4.length > 256){
validate49.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(data4.length < 1){
validate49.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host_instance_id !== undefined){
let data5 = data.host_instance_id;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(data5.length > 256){
validate49.errors = [{instancePath:instancePath+"/host_instance_id",schemaPath:"#/properties/host_instance_id/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate49.errors = [{instancePath:instancePath+"/host_instance_id",schemaPath:"#/properties/host_instance_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/host_instance_id",schemaPath:"#/properties/host_instance_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_vault !== undefined){
let data6 = data.key_vault;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(data6.length > 2048){
validate49.errors = [{instancePath:instancePath+"/key_vault",schemaPath:"#/properties/key_vault/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate49.errors = [{instancePath:instancePath+"/key_vault",schemaPath:"#/properties/key_vault/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/key_vault",schemaPath:"#/properties/key_vault/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object_storage_uris !== undefined){
let data7 = data.object_storage_uris;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate49.errors = [{instancePath:instancePath+"/object_storage_uris",schemaPath:"#/properties/object_storage_uris/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(data8.length > 2048){
validate49.errors = [{instancePath:instancePath+"/object_storage_uris/" + i1,schemaPath:"#/properties/object_storage_uris/items/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern0.test(data8)){
validate49.errors = [{instancePath:instancePath+"/object_storage_uris/" + i1,schemaPath:"#/properties/object_storage_uris/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/object_storage_uris/" + i1,schemaPath:"#/properties/object_storage_uris/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/object_storage_uris",schemaPath:"#/properties/object_storage_uris/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usable_capacity_clamp !== undefined){
const _errs19 = errors;
if(!(validate43(data.usable_capacity_clamp, {instancePath:instancePath+"/usable_capacity_clamp",parentData:data,parentDataProperty:"usable_capacity_clamp",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product_type !== undefined){
let data10 = data.product_type;
const _errs20 = errors;
if(typeof data10 !== "string"){
validate49.errors = [{instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data10 === "ACTIVE_WITH_STANDARD_STORAGE") || (data10 === "ACTIVE_WITH_INTELLIGENT_STORAGE")) || (data10 === "ACTIVE_WITH_HOT_STORAGE")) || (data10 === "ARCHIVE_WITH_IA_STORAGE")) || (data10 === "ARCHIVE_WITH_GIR_STORAGE")) || (data10 === "ARCHIVE_WITH_COLD_STORAGE"))){
validate49.errors = [{instancePath:instancePath+"/product_type",schemaPath:"#/properties/product_type/enum",keyword:"enum",params:{allowedValues: schema25.properties.product_type.enum}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pbkdf2_admin_hash !== undefined){
const _errs22 = errors;
if(!(validate45(data.pbkdf2_admin_hash, {instancePath:instancePath+"/pbkdf2_admin_hash",parentData:data,parentDataProperty:"pbkdf2_admin_hash",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operator_public_keys !== undefined){
let data12 = data.operator_public_keys;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data12)){
if(data12.length > 100){
validate49.errors = [{instancePath:instancePath+"/operator_public_keys",schemaPath:"#/properties/operator_public_keys/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid3 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs25 = errors;
if(!(validate47(data12[i2], {instancePath:instancePath+"/operator_public_keys/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/operator_public_keys",schemaPath:"#/properties/operator_public_keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_uuid !== undefined){
let data14 = data.cluster_uuid;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data14 === "string"){
if(data14.length > 64){
validate49.errors = [{instancePath:instancePath+"/cluster_uuid",schemaPath:"#/properties/cluster_uuid/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data14)){
validate49.errors = [{instancePath:instancePath+"/cluster_uuid",schemaPath:"#/properties/cluster_uuid/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/cluster_uuid",schemaPath:"#/properties/cluster_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema26 = {"$id":"CreateStratusClusterRequest","type":"object","additionalProperties":false,"required":["eula_accepted","cluster_name","object_store_uris","usable_capacity"],"properties":{"eula_accepted":{"type":"boolean"},"cluster_name":{"maxLength":15,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"admin_password":{"maxLength":256,"type":"string","minLength":1},"node_uuids_and_fault_domains":{"maxItems":1000,"type":"array","items":{"$ref":"NodeUuidAndFaultDomain"}},"object_store_uris":{"maxItems":1000,"type":"array","items":{"maxLength":2048,"pattern":"^[^\\u0000]*$","type":"string"}},"object_store_credentials":{"maxItems":1000,"type":"array","items":{"$ref":"ObjectStoreCredential"}},"usable_capacity":{"$ref":"DecimalString"},"cluster_uuid":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"pbkdf2_admin_hash":{"$ref":"Pbkdf2Hash"},"operator_public_keys":{"maxItems":100,"type":"array","items":{"$ref":"OperatorKey"}}}};
const schema27 = {"$id":"ObjectStoreCredential","type":"object","additionalProperties":false,"required":["store_name","access_key_id","secret_access_key"],"properties":{"store_name":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"access_key_id":{"maxLength":256,"pattern":"^[^\\u0000]*$","type":"string"},"secret_access_key":{"maxLength":1024,"type":"string"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectStoreCredential" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.store_name === undefined) && (missing0 = "store_name")) || ((data.access_key_id === undefined) && (missing0 = "access_key_id"))) || ((data.secret_access_key === undefined) && (missing0 = "secret_access_key"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "store_name") || (key0 === "access_key_id")) || (key0 === "secret_access_key"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.store_name !== undefined){
let data0 = data.store_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 255){
validate56.errors = [{instancePath:instancePath+"/store_name",schemaPath:"#/properties/store_name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate56.errors = [{instancePath:instancePath+"/store_name",schemaPath:"#/properties/store_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/store_name",schemaPath:"#/properties/store_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_key_id !== undefined){
let data1 = data.access_key_id;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 256){
validate56.errors = [{instancePath:instancePath+"/access_key_id",schemaPath:"#/properties/access_key_id/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate56.errors = [{instancePath:instancePath+"/access_key_id",schemaPath:"#/properties/access_key_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/access_key_id",schemaPath:"#/properties/access_key_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret_access_key !== undefined){
let data2 = data.secret_access_key;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 1024){
validate56.errors = [{instancePath:instancePath+"/secret_access_key",schemaPath:"#/properties/secret_access_key/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/secret_access_key",schemaPath:"#/properties/secret_access_key/type",keyword:"type",params:{type: "string"}}];
return false;
}
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
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateStratusClusterRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.eula_accepted === undefined) && (missing0 = "eula_accepted")) || ((data.cluster_name === undefined) && (missing0 = "cluster_name"))) || ((data.object_store_uris === undefined) && (missing0 = "object_store_uris"))) || ((data.usable_capacity === undefined) && (missing0 = "usable_capacity"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema26.properties, key0))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.eula_accepted !== undefined){
const _errs2 = errors;
if(typeof data.eula_accepted !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/eula_accepted",schemaPath:"#/properties/eula_accepted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_name !== undefined){
let data1 = data.cluster_name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 15){
validate54.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/maxLength",keyword:"maxLength",params:{limit: 15}}];
return false;
}
else {
if(data1.length < 1){
validate54.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate54.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/cluster_name",schemaPath:"#/properties/cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.admin_password !== undefined){
let data2 = data.admin_password;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 256){
validate54.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(data2.length < 1){
validate54.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/admin_password",schemaPath:"#/properties/admin_password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node_uuids_and_fault_domains !== undefined){
let data3 = data.node_uuids_and_fault_domains;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate54.errors = [{instancePath:instancePath+"/node_uuids_and_fault_domains",schemaPath:"#/properties/node_uuids_and_fault_domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate33(data3[i0], {instancePath:instancePath+"/node_uuids_and_fault_domains/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate54.errors = [{instancePath:instancePath+"/node_uuids_and_fault_domains",schemaPath:"#/properties/node_uuids_and_fault_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object_store_uris !== undefined){
let data5 = data.object_store_uris;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate54.errors = [{instancePath:instancePath+"/object_store_uris",schemaPath:"#/properties/object_store_uris/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(data6.length > 2048){
validate54.errors = [{instancePath:instancePath+"/object_store_uris/" + i1,schemaPath:"#/properties/object_store_uris/items/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate54.errors = [{instancePath:instancePath+"/object_store_uris/" + i1,schemaPath:"#/properties/object_store_uris/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/object_store_uris/" + i1,schemaPath:"#/properties/object_store_uris/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/object_store_uris",schemaPath:"#/properties/object_store_uris/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object_store_credentials !== undefined){
let data7 = data.object_store_credentials;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate54.errors = [{instancePath:instancePath+"/object_store_credentials",schemaPath:"#/properties/object_store_credentials/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(!(validate56(data7[i2], {instancePath:instancePath+"/object_store_credentials/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/object_store_credentials",schemaPath:"#/properties/object_store_credentials/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usable_capacity !== undefined){
const _errs18 = errors;
if(!(validate43(data.usable_capacity, {instancePath:instancePath+"/usable_capacity",parentData:data,parentDataProperty:"usable_capacity",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster_uuid !== undefined){
let data10 = data.cluster_uuid;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data10 === "string"){
if(data10.length > 64){
validate54.errors = [{instancePath:instancePath+"/cluster_uuid",schemaPath:"#/properties/cluster_uuid/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data10)){
validate54.errors = [{instancePath:instancePath+"/cluster_uuid",schemaPath:"#/properties/cluster_uuid/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/cluster_uuid",schemaPath:"#/properties/cluster_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pbkdf2_admin_hash !== undefined){
const _errs21 = errors;
if(!(validate45(data.pbkdf2_admin_hash, {instancePath:instancePath+"/pbkdf2_admin_hash",parentData:data,parentDataProperty:"pbkdf2_admin_hash",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operator_public_keys !== undefined){
let data12 = data.operator_public_keys;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data12)){
if(data12.length > 100){
validate54.errors = [{instancePath:instancePath+"/operator_public_keys",schemaPath:"#/properties/operator_public_keys/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid4 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs24 = errors;
if(!(validate47(data12[i3], {instancePath:instancePath+"/operator_public_keys/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/operator_public_keys",schemaPath:"#/properties/operator_public_keys/type",keyword:"type",params:{type: "array"}}];
return false;
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
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema28 = {"$id":"RotateKeysRequest","type":"object","additionalProperties":false,"properties":{"key_id":{"maxLength":512,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RotateKeysRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "key_id")){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key_id !== undefined){
let data0 = data.key_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 512){
validate61.errors = [{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate61.errors = [{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type: "string"}}];
return false;
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

const schema29 = {"$id":"KeyStoreRequest","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["Local","KMS"]},"kms_store":{"oneOf":[{"$ref":"KmsKeyStoreRequest"},{"type":"null"}]}}};
const schema30 = {"$id":"KmsKeyStoreRequest","type":"object","additionalProperties":false,"properties":{"server_ca_cert":{"maxLength":200000,"pattern":"^[^\\u0000]*$","type":"string"},"client_cert":{"maxLength":200000,"pattern":"^[^\\u0000]*$","type":"string"},"client_private_key":{"maxLength":200000,"pattern":"^[^\\u0000]*$","type":"string"},"hostname":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"port":{"minimum":1,"maximum":65535,"type":"integer"},"key_id":{"maxLength":512,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="KmsKeyStoreRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "server_ca_cert") || (key0 === "client_cert")) || (key0 === "client_private_key")) || (key0 === "hostname")) || (key0 === "port")) || (key0 === "key_id"))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server_ca_cert !== undefined){
let data0 = data.server_ca_cert;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 200000){
validate63.errors = [{instancePath:instancePath+"/server_ca_cert",schemaPath:"#/properties/server_ca_cert/maxLength",keyword:"maxLength",params:{limit: 200000}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate63.errors = [{instancePath:instancePath+"/server_ca_cert",schemaPath:"#/properties/server_ca_cert/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/server_ca_cert",schemaPath:"#/properties/server_ca_cert/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_cert !== undefined){
let data1 = data.client_cert;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 200000){
validate63.errors = [{instancePath:instancePath+"/client_cert",schemaPath:"#/properties/client_cert/maxLength",keyword:"maxLength",params:{limit: 200000}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate63.errors = [{instancePath:instancePath+"/client_cert",schemaPath:"#/properties/client_cert/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/client_cert",schemaPath:"#/properties/client_cert/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_private_key !== undefined){
let data2 = data.client_private_key;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 200000){
validate63.errors = [{instancePath:instancePath+"/client_private_key",schemaPath:"#/properties/client_private_key/maxLength",keyword:"maxLength",params:{limit: 200000}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate63.errors = [{instancePath:instancePath+"/client_private_key",schemaPath:"#/properties/client_private_key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/client_private_key",schemaPath:"#/properties/client_private_key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hostname !== undefined){
let data3 = data.hostname;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 255){
validate63.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data3.length < 1){
validate63.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate63.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data4 = data.port;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate63.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
validate63.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate63.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(valid0){
if(data.key_id !== undefined){
let data5 = data.key_id;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 512){
validate63.errors = [{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate63.errors = [{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/key_id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type: "string"}}];
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
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="KeyStoreRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "kms_store"))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate62.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "Local") || (data0 === "KMS"))){
validate62.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kms_store !== undefined){
let data1 = data.kms_store;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate63(data1, {instancePath:instancePath+"/kms_store",parentData:data,parentDataProperty:"kms_store",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/kms_store",schemaPath:"#/properties/kms_store/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
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
const err1 = {instancePath:instancePath+"/kms_store",schemaPath:"#/properties/kms_store/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate62.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
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
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

const schema31 = {"$id":"CreateKmsKeyRequest","type":"object","additionalProperties":false,"required":["kms_config","key_name"],"properties":{"kms_config":{"$ref":"KmsConnection"},"key_name":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1}}};
const schema32 = {"$id":"KmsConnection","type":"object","additionalProperties":false,"required":["server_ca_cert","client_cert","client_private_key","hostname","port"],"properties":{"server_ca_cert":{"maxLength":200000,"pattern":"^[^\\u0000]*$","type":"string"},"client_cert":{"maxLength":200000,"pattern":"^[^\\u0000]*$","type":"string"},"client_private_key":{"maxLength":200000,"pattern":"^[^\\u0000]*$","type":"string"},"hostname":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"port":{"minimum":1,"maximum":65535,"type":"integer"}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="KmsConnection" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.server_ca_cert === undefined) && (missing0 = "server_ca_cert")) || ((data.client_cert === undefined) && (missing0 = "client_cert"))) || ((data.client_private_key === undefined) && (missing0 = "client_private_key"))) || ((data.hostname === undefined) && (missing0 = "hostname"))) || ((data.port === undefined) && (missing0 = "port"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "server_ca_cert") || (key0 === "client_cert")) || (key0 === "client_private_key")) || (key0 === "hostname")) || (key0 === "port"))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server_ca_cert !== undefined){
let data0 = data.server_ca_cert;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 200000){
validate66.errors = [{instancePath:instancePath+"/server_ca_cert",schemaPath:"#/properties/server_ca_cert/maxLength",keyword:"maxLength",params:{limit: 200000}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate66.errors = [{instancePath:instancePath+"/server_ca_cert",schemaPath:"#/properties/server_ca_cert/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/server_ca_cert",schemaPath:"#/properties/server_ca_cert/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_cert !== undefined){
let data1 = data.client_cert;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 200000){
validate66.errors = [{instancePath:instancePath+"/client_cert",schemaPath:"#/properties/client_cert/maxLength",keyword:"maxLength",params:{limit: 200000}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate66.errors = [{instancePath:instancePath+"/client_cert",schemaPath:"#/properties/client_cert/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/client_cert",schemaPath:"#/properties/client_cert/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_private_key !== undefined){
let data2 = data.client_private_key;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 200000){
validate66.errors = [{instancePath:instancePath+"/client_private_key",schemaPath:"#/properties/client_private_key/maxLength",keyword:"maxLength",params:{limit: 200000}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate66.errors = [{instancePath:instancePath+"/client_private_key",schemaPath:"#/properties/client_private_key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/client_private_key",schemaPath:"#/properties/client_private_key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hostname !== undefined){
let data3 = data.hostname;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 255){
validate66.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data3.length < 1){
validate66.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate66.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data4 = data.port;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate66.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
validate66.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate66.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateKmsKeyRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kms_config === undefined) && (missing0 = "kms_config")) || ((data.key_name === undefined) && (missing0 = "key_name"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kms_config") || (key0 === "key_name"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kms_config !== undefined){
const _errs2 = errors;
if(!(validate66(data.kms_config, {instancePath:instancePath+"/kms_config",parentData:data,parentDataProperty:"kms_config",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_name !== undefined){
let data1 = data.key_name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 255){
validate65.errors = [{instancePath:instancePath+"/key_name",schemaPath:"#/properties/key_name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data1.length < 1){
validate65.errors = [{instancePath:instancePath+"/key_name",schemaPath:"#/properties/key_name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate65.errors = [{instancePath:instancePath+"/key_name",schemaPath:"#/properties/key_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/key_name",schemaPath:"#/properties/key_name/type",keyword:"type",params:{type: "string"}}];
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
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

const schema33 = {"$id":"ObjectStorageUriList","maxItems":1000,"type":"array","items":{"maxLength":2048,"pattern":"^[^\\u0000]*$","type":"string"}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectStorageUriList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate68.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 2048){
validate68.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate68.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}

const schema34 = {"$id":"AddObjectStorageRequest","type":"object","additionalProperties":false,"required":["uris"],"properties":{"uris":{"maxItems":1000,"type":"array","items":{"maxLength":2048,"pattern":"^[^\\u0000]*$","type":"string"}},"maybe_credentials":{"maxItems":1000,"type":["array","null"],"items":{"$ref":"ObjectStoreCredential"}}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AddObjectStorageRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.uris === undefined) && (missing0 = "uris")){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "uris") || (key0 === "maybe_credentials"))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.uris !== undefined){
let data0 = data.uris;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate69.errors = [{instancePath:instancePath+"/uris",schemaPath:"#/properties/uris/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data1.length > 2048){
validate69.errors = [{instancePath:instancePath+"/uris/" + i0,schemaPath:"#/properties/uris/items/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate69.errors = [{instancePath:instancePath+"/uris/" + i0,schemaPath:"#/properties/uris/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/uris/" + i0,schemaPath:"#/properties/uris/items/type",keyword:"type",params:{type: "string"}}];
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
validate69.errors = [{instancePath:instancePath+"/uris",schemaPath:"#/properties/uris/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maybe_credentials !== undefined){
let data2 = data.maybe_credentials;
const _errs6 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate69.errors = [{instancePath:instancePath+"/maybe_credentials",schemaPath:"#/properties/maybe_credentials/type",keyword:"type",params:{type: schema34.properties.maybe_credentials.type}}];
return false;
}
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate69.errors = [{instancePath:instancePath+"/maybe_credentials",schemaPath:"#/properties/maybe_credentials/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate56(data2[i1], {instancePath:instancePath+"/maybe_credentials/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
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
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}

const schema35 = {"$id":"ObjectBridgeRequest","type":"object","additionalProperties":false,"required":["bucket_uri","delimiter","mount_path","metadata_import","protocol_access"],"properties":{"bucket_uri":{"maxLength":2048,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"key_prefix":{"maxLength":1024,"pattern":"^[^\\u0000]*$","type":"string"},"delimiter":{"maxLength":8,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"mount_path":{"maxLength":4096,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"metadata_import":{"type":"string","enum":["OFF","AUTO"]},"protocol_access":{"type":"string","enum":["READ_WRITE_EXPORT","READ_ONLY"]},"key_vault_hostname":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"notification_queue_url":{"maxLength":2048,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectBridgeRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.bucket_uri === undefined) && (missing0 = "bucket_uri")) || ((data.delimiter === undefined) && (missing0 = "delimiter"))) || ((data.mount_path === undefined) && (missing0 = "mount_path"))) || ((data.metadata_import === undefined) && (missing0 = "metadata_import"))) || ((data.protocol_access === undefined) && (missing0 = "protocol_access"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "bucket_uri") || (key0 === "key_prefix")) || (key0 === "delimiter")) || (key0 === "mount_path")) || (key0 === "metadata_import")) || (key0 === "protocol_access")) || (key0 === "key_vault_hostname")) || (key0 === "notification_queue_url"))){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bucket_uri !== undefined){
let data0 = data.bucket_uri;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 2048){
validate71.errors = [{instancePath:instancePath+"/bucket_uri",schemaPath:"#/properties/bucket_uri/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(data0.length < 1){
validate71.errors = [{instancePath:instancePath+"/bucket_uri",schemaPath:"#/properties/bucket_uri/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate71.errors = [{instancePath:instancePath+"/bucket_uri",schemaPath:"#/properties/bucket_uri/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/bucket_uri",schemaPath:"#/properties/bucket_uri/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_prefix !== undefined){
let data1 = data.key_prefix;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 1024){
validate71.errors = [{instancePath:instancePath+"/key_prefix",schemaPath:"#/properties/key_prefix/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate71.errors = [{instancePath:instancePath+"/key_prefix",schemaPath:"#/properties/key_prefix/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/key_prefix",schemaPath:"#/properties/key_prefix/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delimiter !== undefined){
let data2 = data.delimiter;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 8){
validate71.errors = [{instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/maxLength",keyword:"maxLength",params:{limit: 8}}];
return false;
}
else {
if(data2.length < 1){
validate71.errors = [{instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate71.errors = [{instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mount_path !== undefined){
let data3 = data.mount_path;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 4096){
validate71.errors = [{instancePath:instancePath+"/mount_path",schemaPath:"#/properties/mount_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(data3.length < 1){
validate71.errors = [{instancePath:instancePath+"/mount_path",schemaPath:"#/properties/mount_path/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate71.errors = [{instancePath:instancePath+"/mount_path",schemaPath:"#/properties/mount_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/mount_path",schemaPath:"#/properties/mount_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata_import !== undefined){
let data4 = data.metadata_import;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate71.errors = [{instancePath:instancePath+"/metadata_import",schemaPath:"#/properties/metadata_import/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "OFF") || (data4 === "AUTO"))){
validate71.errors = [{instancePath:instancePath+"/metadata_import",schemaPath:"#/properties/metadata_import/enum",keyword:"enum",params:{allowedValues: schema35.properties.metadata_import.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol_access !== undefined){
let data5 = data.protocol_access;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate71.errors = [{instancePath:instancePath+"/protocol_access",schemaPath:"#/properties/protocol_access/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data5 === "READ_WRITE_EXPORT") || (data5 === "READ_ONLY"))){
validate71.errors = [{instancePath:instancePath+"/protocol_access",schemaPath:"#/properties/protocol_access/enum",keyword:"enum",params:{allowedValues: schema35.properties.protocol_access.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_vault_hostname !== undefined){
let data6 = data.key_vault_hostname;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 255){
validate71.errors = [{instancePath:instancePath+"/key_vault_hostname",schemaPath:"#/properties/key_vault_hostname/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate71.errors = [{instancePath:instancePath+"/key_vault_hostname",schemaPath:"#/properties/key_vault_hostname/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/key_vault_hostname",schemaPath:"#/properties/key_vault_hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notification_queue_url !== undefined){
let data7 = data.notification_queue_url;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 2048){
validate71.errors = [{instancePath:instancePath+"/notification_queue_url",schemaPath:"#/properties/notification_queue_url/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern0.test(data7)){
validate71.errors = [{instancePath:instancePath+"/notification_queue_url",schemaPath:"#/properties/notification_queue_url/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/notification_queue_url",schemaPath:"#/properties/notification_queue_url/type",keyword:"type",params:{type: "string"}}];
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
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

const schema36 = {"$id":"ObjectRefreshRequest","type":"object","additionalProperties":false,"required":["bucket_uri","key"],"properties":{"bucket_uri":{"maxLength":2048,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"key":{"maxLength":1024,"pattern":"^[^\\u0000]*$","type":"string"},"mode":{"type":"string","enum":["MERGE","OVERWRITE"]}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectRefreshRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.bucket_uri === undefined) && (missing0 = "bucket_uri")) || ((data.key === undefined) && (missing0 = "key"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "bucket_uri") || (key0 === "key")) || (key0 === "mode"))){
validate72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bucket_uri !== undefined){
let data0 = data.bucket_uri;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 2048){
validate72.errors = [{instancePath:instancePath+"/bucket_uri",schemaPath:"#/properties/bucket_uri/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(data0.length < 1){
validate72.errors = [{instancePath:instancePath+"/bucket_uri",schemaPath:"#/properties/bucket_uri/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate72.errors = [{instancePath:instancePath+"/bucket_uri",schemaPath:"#/properties/bucket_uri/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/bucket_uri",schemaPath:"#/properties/bucket_uri/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data1 = data.key;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 1024){
validate72.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate72.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data2 = data.mode;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate72.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "MERGE") || (data2 === "OVERWRITE"))){
validate72.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema36.properties.mode.enum}}];
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
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

const schema37 = {"$id":"HubPortalPatch","type":"object","additionalProperties":false,"properties":{"type":{"$ref":"PortalType"},"spoke_hosts":{"maxItems":100,"type":"array","items":{"$ref":"PortalHost"}}}};
const schema38 = {"$id":"PortalType","type":"string","enum":["PORTAL_READ_WRITE","PORTAL_READ_ONLY","PORTAL_PAUSED","PORTAL_SUSPENDED"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalType" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "PORTAL_READ_WRITE") || (data === "PORTAL_READ_ONLY")) || (data === "PORTAL_PAUSED")) || (data === "PORTAL_SUSPENDED"))){
validate74.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum}}];
return false;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema39 = {"$id":"PortalHost","type":"object","additionalProperties":false,"required":["address","port"],"properties":{"address":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"port":{"minimum":1,"maximum":65535,"type":"integer"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalHost" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.address === undefined) && (missing0 = "address")) || ((data.port === undefined) && (missing0 = "port"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "address") || (key0 === "port"))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate76.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data0.length < 1){
validate76.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate76.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}}];
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
validate76.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate76.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate76.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="HubPortalPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "spoke_hosts"))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(!(validate74(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_hosts !== undefined){
let data1 = data.spoke_hosts;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 100){
validate73.errors = [{instancePath:instancePath+"/spoke_hosts",schemaPath:"#/properties/spoke_hosts/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate76(data1[i0], {instancePath:instancePath+"/spoke_hosts/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/spoke_hosts",schemaPath:"#/properties/spoke_hosts/type",keyword:"type",params:{type: "array"}}];
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
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

const schema40 = {"$id":"HubPortalAccept","type":"object","additionalProperties":false,"required":["authorized_roots","spoke_hosts"],"properties":{"authorized_roots":{"maxItems":1000,"type":"array","items":{"maxLength":65536,"type":"string","pattern":"^[0-9]{1,40}$"}},"spoke_hosts":{"maxItems":100,"type":"array","items":{"$ref":"PortalHost"}}}};
const pattern64 = new RegExp("^[0-9]{1,40}$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="HubPortalAccept" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.authorized_roots === undefined) && (missing0 = "authorized_roots")) || ((data.spoke_hosts === undefined) && (missing0 = "spoke_hosts"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "authorized_roots") || (key0 === "spoke_hosts"))){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authorized_roots !== undefined){
let data0 = data.authorized_roots;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate78.errors = [{instancePath:instancePath+"/authorized_roots",schemaPath:"#/properties/authorized_roots/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
validate78.errors = [{instancePath:instancePath+"/authorized_roots/" + i0,schemaPath:"#/properties/authorized_roots/items/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern64.test(data1)){
validate78.errors = [{instancePath:instancePath+"/authorized_roots/" + i0,schemaPath:"#/properties/authorized_roots/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,40}$"}}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/authorized_roots/" + i0,schemaPath:"#/properties/authorized_roots/items/type",keyword:"type",params:{type: "string"}}];
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
validate78.errors = [{instancePath:instancePath+"/authorized_roots",schemaPath:"#/properties/authorized_roots/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_hosts !== undefined){
let data2 = data.spoke_hosts;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 100){
validate78.errors = [{instancePath:instancePath+"/spoke_hosts",schemaPath:"#/properties/spoke_hosts/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate76(data2[i1], {instancePath:instancePath+"/spoke_hosts/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/spoke_hosts",schemaPath:"#/properties/spoke_hosts/type",keyword:"type",params:{type: "array"}}];
return false;
}
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
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}

const schema41 = {"$id":"HubPortalV1Patch","type":"object","additionalProperties":false,"properties":{"id":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"root":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"root_path":{"maxLength":4096,"pattern":"^[^\\u0000]*$","type":"string"},"state":{"type":"string","enum":["UNLINKED","PENDING","ACTIVE","ENDED"]},"spoke_cluster_uuid":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"spoke_cluster_name":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"spoke_address":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"spoke_port":{"minimum":0,"maximum":65535,"type":"integer"}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="HubPortalV1Patch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "root")) || (key0 === "root_path")) || (key0 === "state")) || (key0 === "spoke_cluster_uuid")) || (key0 === "spoke_cluster_name")) || (key0 === "spoke_address")) || (key0 === "spoke_port"))){
validate80.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate80.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate80.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate80.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.root !== undefined){
let data1 = data.root;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 64){
validate80.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate80.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root_path !== undefined){
let data2 = data.root_path;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 4096){
validate80.errors = [{instancePath:instancePath+"/root_path",schemaPath:"#/properties/root_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate80.errors = [{instancePath:instancePath+"/root_path",schemaPath:"#/properties/root_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/root_path",schemaPath:"#/properties/root_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data3 = data.state;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate80.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "UNLINKED") || (data3 === "PENDING")) || (data3 === "ACTIVE")) || (data3 === "ENDED"))){
validate80.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema41.properties.state.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_cluster_uuid !== undefined){
let data4 = data.spoke_cluster_uuid;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 64){
validate80.errors = [{instancePath:instancePath+"/spoke_cluster_uuid",schemaPath:"#/properties/spoke_cluster_uuid/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data4)){
validate80.errors = [{instancePath:instancePath+"/spoke_cluster_uuid",schemaPath:"#/properties/spoke_cluster_uuid/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/spoke_cluster_uuid",schemaPath:"#/properties/spoke_cluster_uuid/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_cluster_name !== undefined){
let data5 = data.spoke_cluster_name;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 255){
validate80.errors = [{instancePath:instancePath+"/spoke_cluster_name",schemaPath:"#/properties/spoke_cluster_name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate80.errors = [{instancePath:instancePath+"/spoke_cluster_name",schemaPath:"#/properties/spoke_cluster_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/spoke_cluster_name",schemaPath:"#/properties/spoke_cluster_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_address !== undefined){
let data6 = data.spoke_address;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 255){
validate80.errors = [{instancePath:instancePath+"/spoke_address",schemaPath:"#/properties/spoke_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate80.errors = [{instancePath:instancePath+"/spoke_address",schemaPath:"#/properties/spoke_address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/spoke_address",schemaPath:"#/properties/spoke_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_port !== undefined){
let data7 = data.spoke_port;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate80.errors = [{instancePath:instancePath+"/spoke_port",schemaPath:"#/properties/spoke_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 65535 || isNaN(data7)){
validate80.errors = [{instancePath:instancePath+"/spoke_port",schemaPath:"#/properties/spoke_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate80.errors = [{instancePath:instancePath+"/spoke_port",schemaPath:"#/properties/spoke_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}

const schema42 = {"$id":"PortalAuthorizeRequest","type":"object","additionalProperties":false,"required":["spoke_address","spoke_port"],"properties":{"spoke_address":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"spoke_port":{"minimum":0,"maximum":65535,"type":"integer"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalAuthorizeRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.spoke_address === undefined) && (missing0 = "spoke_address")) || ((data.spoke_port === undefined) && (missing0 = "spoke_port"))){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "spoke_address") || (key0 === "spoke_port"))){
validate81.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.spoke_address !== undefined){
let data0 = data.spoke_address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 255){
validate81.errors = [{instancePath:instancePath+"/spoke_address",schemaPath:"#/properties/spoke_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate81.errors = [{instancePath:instancePath+"/spoke_address",schemaPath:"#/properties/spoke_address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/spoke_address",schemaPath:"#/properties/spoke_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_port !== undefined){
let data1 = data.spoke_port;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate81.errors = [{instancePath:instancePath+"/spoke_port",schemaPath:"#/properties/spoke_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate81.errors = [{instancePath:instancePath+"/spoke_port",schemaPath:"#/properties/spoke_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate81.errors = [{instancePath:instancePath+"/spoke_port",schemaPath:"#/properties/spoke_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}

const schema43 = {"$id":"SpokePortalV1Request","type":"object","additionalProperties":false,"required":["spoke_root"],"properties":{"spoke_root":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpokePortalV1Request" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.spoke_root === undefined) && (missing0 = "spoke_root")){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "spoke_root")){
validate82.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.spoke_root !== undefined){
let data0 = data.spoke_root;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 64){
validate82.errors = [{instancePath:instancePath+"/spoke_root",schemaPath:"#/properties/spoke_root/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate82.errors = [{instancePath:instancePath+"/spoke_root",schemaPath:"#/properties/spoke_root/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/spoke_root",schemaPath:"#/properties/spoke_root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}

const schema44 = {"$id":"SpokePortalV1Patch","type":"object","additionalProperties":false,"properties":{"id":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"spoke_root":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"spoke_root_path":{"maxLength":4096,"pattern":"^[^\\u0000]*$","type":"string"},"state":{"type":"string","enum":["UNLINKED","PENDING","ACTIVE","ENDED"]},"hub_root":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"hub_address":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"hub_port":{"minimum":0,"maximum":65535,"type":"integer"}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpokePortalV1Patch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "spoke_root")) || (key0 === "spoke_root_path")) || (key0 === "state")) || (key0 === "hub_root")) || (key0 === "hub_address")) || (key0 === "hub_port"))){
validate83.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate83.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate83.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate83.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.spoke_root !== undefined){
let data1 = data.spoke_root;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 64){
validate83.errors = [{instancePath:instancePath+"/spoke_root",schemaPath:"#/properties/spoke_root/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate83.errors = [{instancePath:instancePath+"/spoke_root",schemaPath:"#/properties/spoke_root/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/spoke_root",schemaPath:"#/properties/spoke_root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spoke_root_path !== undefined){
let data2 = data.spoke_root_path;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 4096){
validate83.errors = [{instancePath:instancePath+"/spoke_root_path",schemaPath:"#/properties/spoke_root_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate83.errors = [{instancePath:instancePath+"/spoke_root_path",schemaPath:"#/properties/spoke_root_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/spoke_root_path",schemaPath:"#/properties/spoke_root_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data3 = data.state;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate83.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "UNLINKED") || (data3 === "PENDING")) || (data3 === "ACTIVE")) || (data3 === "ENDED"))){
validate83.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema44.properties.state.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_root !== undefined){
let data4 = data.hub_root;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 64){
validate83.errors = [{instancePath:instancePath+"/hub_root",schemaPath:"#/properties/hub_root/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data4)){
validate83.errors = [{instancePath:instancePath+"/hub_root",schemaPath:"#/properties/hub_root/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/hub_root",schemaPath:"#/properties/hub_root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_address !== undefined){
let data5 = data.hub_address;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 255){
validate83.errors = [{instancePath:instancePath+"/hub_address",schemaPath:"#/properties/hub_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate83.errors = [{instancePath:instancePath+"/hub_address",schemaPath:"#/properties/hub_address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/hub_address",schemaPath:"#/properties/hub_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_port !== undefined){
let data6 = data.hub_port;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate83.errors = [{instancePath:instancePath+"/hub_port",schemaPath:"#/properties/hub_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
validate83.errors = [{instancePath:instancePath+"/hub_port",schemaPath:"#/properties/hub_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate83.errors = [{instancePath:instancePath+"/hub_port",schemaPath:"#/properties/hub_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
}
}
}
}
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

const schema45 = {"$id":"PortalProposeRequest","type":"object","additionalProperties":false,"required":["hub_root","hub_address","hub_port"],"properties":{"hub_root":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"hub_address":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"},"hub_port":{"minimum":0,"maximum":65535,"type":"integer"}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalProposeRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.hub_root === undefined) && (missing0 = "hub_root")) || ((data.hub_address === undefined) && (missing0 = "hub_address"))) || ((data.hub_port === undefined) && (missing0 = "hub_port"))){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "hub_root") || (key0 === "hub_address")) || (key0 === "hub_port"))){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hub_root !== undefined){
let data0 = data.hub_root;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 64){
validate84.errors = [{instancePath:instancePath+"/hub_root",schemaPath:"#/properties/hub_root/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate84.errors = [{instancePath:instancePath+"/hub_root",schemaPath:"#/properties/hub_root/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/hub_root",schemaPath:"#/properties/hub_root/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_address !== undefined){
let data1 = data.hub_address;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 255){
validate84.errors = [{instancePath:instancePath+"/hub_address",schemaPath:"#/properties/hub_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate84.errors = [{instancePath:instancePath+"/hub_address",schemaPath:"#/properties/hub_address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/hub_address",schemaPath:"#/properties/hub_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub_port !== undefined){
let data2 = data.hub_port;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate84.errors = [{instancePath:instancePath+"/hub_port",schemaPath:"#/properties/hub_port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate84.errors = [{instancePath:instancePath+"/hub_port",schemaPath:"#/properties/hub_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate84.errors = [{instancePath:instancePath+"/hub_port",schemaPath:"#/properties/hub_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}

const schema46 = {"$id":"EvictDataRequest","type":"object","additionalProperties":false,"required":["file_id"],"properties":{"file_id":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EvictDataRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file_id === undefined) && (missing0 = "file_id")){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "file_id")){
validate85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file_id !== undefined){
let data0 = data.file_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 64){
validate85.errors = [{instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate85.errors = [{instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

const schema47 = {"$id":"EvictLinkRequest","type":"object","additionalProperties":false,"required":["dir_id","name"],"properties":{"dir_id":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"name":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EvictLinkRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.dir_id === undefined) && (missing0 = "dir_id")) || ((data.name === undefined) && (missing0 = "name"))){
validate86.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "dir_id") || (key0 === "name"))){
validate86.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dir_id !== undefined){
let data0 = data.dir_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 64){
validate86.errors = [{instancePath:instancePath+"/dir_id",schemaPath:"#/properties/dir_id/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate86.errors = [{instancePath:instancePath+"/dir_id",schemaPath:"#/properties/dir_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/dir_id",schemaPath:"#/properties/dir_id/type",keyword:"type",params:{type: "string"}}];
return false;
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
if(data1.length > 255){
validate86.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate86.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}

const schema48 = {"$id":"EvictTreeRequest","type":"object","additionalProperties":false,"required":["dir_id"],"properties":{"dir_id":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EvictTreeRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.dir_id === undefined) && (missing0 = "dir_id")){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "dir_id")){
validate87.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dir_id !== undefined){
let data0 = data.dir_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 64){
validate87.errors = [{instancePath:instancePath+"/dir_id",schemaPath:"#/properties/dir_id/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate87.errors = [{instancePath:instancePath+"/dir_id",schemaPath:"#/properties/dir_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/dir_id",schemaPath:"#/properties/dir_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}

const schema49 = {"$id":"PortalPingRequest","type":"object","additionalProperties":false,"required":["hosts"],"properties":{"hosts":{"maxItems":100,"type":"array","items":{"$ref":"PortalHost"}},"peer_uuid":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":["string","null"]},"sample_count":{"minimum":1,"maximum":100,"type":["integer","null"]}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortalPingRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.hosts === undefined) && (missing0 = "hosts")){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "hosts") || (key0 === "peer_uuid")) || (key0 === "sample_count"))){
validate88.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hosts !== undefined){
let data0 = data.hosts;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate88.errors = [{instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate76(data0[i0], {instancePath:instancePath+"/hosts/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.peer_uuid !== undefined){
let data2 = data.peer_uuid;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate88.errors = [{instancePath:instancePath+"/peer_uuid",schemaPath:"#/properties/peer_uuid/type",keyword:"type",params:{type: schema49.properties.peer_uuid.type}}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 64){
validate88.errors = [{instancePath:instancePath+"/peer_uuid",schemaPath:"#/properties/peer_uuid/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate88.errors = [{instancePath:instancePath+"/peer_uuid",schemaPath:"#/properties/peer_uuid/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sample_count !== undefined){
let data3 = data.sample_count;
const _errs7 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate88.errors = [{instancePath:instancePath+"/sample_count",schemaPath:"#/properties/sample_count/type",keyword:"type",params:{type: schema49.properties.sample_count.type}}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate88.errors = [{instancePath:instancePath+"/sample_count",schemaPath:"#/properties/sample_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate88.errors = [{instancePath:instancePath+"/sample_count",schemaPath:"#/properties/sample_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
}
}
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

const schema50 = {"$id":"CreateObjectRelationshipRequest","type":"object","additionalProperties":false,"required":["direction","object_store_address","bucket","object_folder","region","access_key_id","secret_access_key"],"properties":{"direction":{"$ref":"ObjectDirection"},"local_directory_id":{"maxLength":65536,"type":"string","pattern":"^[0-9]{1,30}$"},"local_directory_path":{"maxLength":65536,"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"},"object_store_address":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"port":{"$ref":"PortInput"},"ca_certificate":{"maxLength":65536,"pattern":"^[^\\u0000]*$","type":["string","null"]},"bucket":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"bucket_style":{"$ref":"BucketStyle"},"object_folder":{"maxLength":1024,"pattern":"^[^\\u0000]*$","type":"string"},"region":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"access_key_id":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"secret_access_key":{"maxLength":1024,"type":"string","minLength":1}}};
const schema51 = {"$id":"ObjectDirection","type":"string","enum":["COPY_TO_OBJECT","COPY_FROM_OBJECT"]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectDirection" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "COPY_TO_OBJECT") || (data === "COPY_FROM_OBJECT"))){
validate91.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema51.enum}}];
return false;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema52 = {"$id":"PortInput","maxLength":65536,"minimum":1,"maximum":65535,"type":["integer","string"],"pattern":"^[0-9]{1,5}$"};
const pattern86 = new RegExp("^[0-9]{1,5}$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="PortInput" */;
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
validate93.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate93.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
validate93.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern86.test(data)){
validate93.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}$"}}];
return false;
}
}
}
}
}
validate93.errors = vErrors;
return errors === 0;
}

const schema53 = {"$id":"BucketStyle","type":"string","enum":["BUCKET_STYLE_PATH","BUCKET_STYLE_VIRTUAL_HOSTED"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BucketStyle" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "BUCKET_STYLE_PATH") || (data === "BUCKET_STYLE_VIRTUAL_HOSTED"))){
validate95.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema53.enum}}];
return false;
}
validate95.errors = vErrors;
return errors === 0;
}

const pattern83 = new RegExp("^[0-9]{1,30}$", "u");
const pattern84 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CreateObjectRelationshipRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.direction === undefined) && (missing0 = "direction")) || ((data.object_store_address === undefined) && (missing0 = "object_store_address"))) || ((data.bucket === undefined) && (missing0 = "bucket"))) || ((data.object_folder === undefined) && (missing0 = "object_folder"))) || ((data.region === undefined) && (missing0 = "region"))) || ((data.access_key_id === undefined) && (missing0 = "access_key_id"))) || ((data.secret_access_key === undefined) && (missing0 = "secret_access_key"))){
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema50.properties, key0))){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.direction !== undefined){
const _errs2 = errors;
if(!(validate91(data.direction, {instancePath:instancePath+"/direction",parentData:data,parentDataProperty:"direction",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.local_directory_id !== undefined){
let data1 = data.local_directory_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 65536){
validate90.errors = [{instancePath:instancePath+"/local_directory_id",schemaPath:"#/properties/local_directory_id/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern83.test(data1)){
validate90.errors = [{instancePath:instancePath+"/local_directory_id",schemaPath:"#/properties/local_directory_id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,30}$"}}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/local_directory_id",schemaPath:"#/properties/local_directory_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.local_directory_path !== undefined){
let data2 = data.local_directory_path;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 65536){
validate90.errors = [{instancePath:instancePath+"/local_directory_path",schemaPath:"#/properties/local_directory_path/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern84.test(data2)){
validate90.errors = [{instancePath:instancePath+"/local_directory_path",schemaPath:"#/properties/local_directory_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]{1,8192}$"}}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/local_directory_path",schemaPath:"#/properties/local_directory_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object_store_address !== undefined){
let data3 = data.object_store_address;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 255){
validate90.errors = [{instancePath:instancePath+"/object_store_address",schemaPath:"#/properties/object_store_address/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data3.length < 1){
validate90.errors = [{instancePath:instancePath+"/object_store_address",schemaPath:"#/properties/object_store_address/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate90.errors = [{instancePath:instancePath+"/object_store_address",schemaPath:"#/properties/object_store_address/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/object_store_address",schemaPath:"#/properties/object_store_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
const _errs9 = errors;
if(!(validate93(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ca_certificate !== undefined){
let data5 = data.ca_certificate;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate90.errors = [{instancePath:instancePath+"/ca_certificate",schemaPath:"#/properties/ca_certificate/type",keyword:"type",params:{type: schema50.properties.ca_certificate.type}}];
return false;
}
if(errors === _errs10){
if(typeof data5 === "string"){
if(data5.length > 65536){
validate90.errors = [{instancePath:instancePath+"/ca_certificate",schemaPath:"#/properties/ca_certificate/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate90.errors = [{instancePath:instancePath+"/ca_certificate",schemaPath:"#/properties/ca_certificate/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
if(valid0){
if(data.bucket !== undefined){
let data6 = data.bucket;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(data6.length > 255){
validate90.errors = [{instancePath:instancePath+"/bucket",schemaPath:"#/properties/bucket/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data6.length < 1){
validate90.errors = [{instancePath:instancePath+"/bucket",schemaPath:"#/properties/bucket/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate90.errors = [{instancePath:instancePath+"/bucket",schemaPath:"#/properties/bucket/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/bucket",schemaPath:"#/properties/bucket/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bucket_style !== undefined){
const _errs14 = errors;
if(!(validate95(data.bucket_style, {instancePath:instancePath+"/bucket_style",parentData:data,parentDataProperty:"bucket_style",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.object_folder !== undefined){
let data8 = data.object_folder;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data8 === "string"){
if(data8.length > 1024){
validate90.errors = [{instancePath:instancePath+"/object_folder",schemaPath:"#/properties/object_folder/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(!pattern0.test(data8)){
validate90.errors = [{instancePath:instancePath+"/object_folder",schemaPath:"#/properties/object_folder/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/object_folder",schemaPath:"#/properties/object_folder/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data9 = data.region;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(data9.length > 255){
validate90.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data9.length < 1){
validate90.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data9)){
validate90.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_key_id !== undefined){
let data10 = data.access_key_id;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data10 === "string"){
if(data10.length > 255){
validate90.errors = [{instancePath:instancePath+"/access_key_id",schemaPath:"#/properties/access_key_id/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(data10.length < 1){
validate90.errors = [{instancePath:instancePath+"/access_key_id",schemaPath:"#/properties/access_key_id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data10)){
validate90.errors = [{instancePath:instancePath+"/access_key_id",schemaPath:"#/properties/access_key_id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/access_key_id",schemaPath:"#/properties/access_key_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret_access_key !== undefined){
let data11 = data.secret_access_key;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data11 === "string"){
if(data11.length > 1024){
validate90.errors = [{instancePath:instancePath+"/secret_access_key",schemaPath:"#/properties/secret_access_key/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(data11.length < 1){
validate90.errors = [{instancePath:instancePath+"/secret_access_key",schemaPath:"#/properties/secret_access_key/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/secret_access_key",schemaPath:"#/properties/secret_access_key/type",keyword:"type",params:{type: "string"}}];
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
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}

const schema54 = {"$id":"RebootRequest","type":"object","additionalProperties":false,"properties":{"is_rolling":{"type":"boolean"},"num_nodes_to_reboot":{"minimum":0,"maximum":9007199254740991,"type":["integer","null"]}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RebootRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "is_rolling") || (key0 === "num_nodes_to_reboot"))){
validate97.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.is_rolling !== undefined){
const _errs2 = errors;
if(typeof data.is_rolling !== "boolean"){
validate97.errors = [{instancePath:instancePath+"/is_rolling",schemaPath:"#/properties/is_rolling/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_nodes_to_reboot !== undefined){
let data1 = data.num_nodes_to_reboot;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate97.errors = [{instancePath:instancePath+"/num_nodes_to_reboot",schemaPath:"#/properties/num_nodes_to_reboot/type",keyword:"type",params:{type: schema54.properties.num_nodes_to_reboot.type}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate97.errors = [{instancePath:instancePath+"/num_nodes_to_reboot",schemaPath:"#/properties/num_nodes_to_reboot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate97.errors = [{instancePath:instancePath+"/num_nodes_to_reboot",schemaPath:"#/properties/num_nodes_to_reboot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
else {
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}

const schema55 = {"$id":"LocalMonitoringStatus","type":"object","additionalProperties":false,"properties":{"monitoring":{"type":"string","enum":["DISABLED","IN_PROGRESS","CONNECTED","ERROR","ERROR_PENDING"]},"file_upload":{"type":"string","enum":["DISABLED","IN_PROGRESS","CONNECTED","ERROR","ERROR_PENDING"]},"vpn_connection":{"type":"string","enum":["DISABLED","IN_PROGRESS","CONNECTED","ERROR","ERROR_PENDING"]}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LocalMonitoringStatus" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "monitoring") || (key0 === "file_upload")) || (key0 === "vpn_connection"))){
validate98.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.monitoring !== undefined){
let data0 = data.monitoring;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate98.errors = [{instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data0 === "DISABLED") || (data0 === "IN_PROGRESS")) || (data0 === "CONNECTED")) || (data0 === "ERROR")) || (data0 === "ERROR_PENDING"))){
validate98.errors = [{instancePath:instancePath+"/monitoring",schemaPath:"#/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema55.properties.monitoring.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file_upload !== undefined){
let data1 = data.file_upload;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate98.errors = [{instancePath:instancePath+"/file_upload",schemaPath:"#/properties/file_upload/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data1 === "DISABLED") || (data1 === "IN_PROGRESS")) || (data1 === "CONNECTED")) || (data1 === "ERROR")) || (data1 === "ERROR_PENDING"))){
validate98.errors = [{instancePath:instancePath+"/file_upload",schemaPath:"#/properties/file_upload/enum",keyword:"enum",params:{allowedValues: schema55.properties.file_upload.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vpn_connection !== undefined){
let data2 = data.vpn_connection;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate98.errors = [{instancePath:instancePath+"/vpn_connection",schemaPath:"#/properties/vpn_connection/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data2 === "DISABLED") || (data2 === "IN_PROGRESS")) || (data2 === "CONNECTED")) || (data2 === "ERROR")) || (data2 === "ERROR_PENDING"))){
validate98.errors = [{instancePath:instancePath+"/vpn_connection",schemaPath:"#/properties/vpn_connection/enum",keyword:"enum",params:{allowedValues: schema55.properties.vpn_connection.enum}}];
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
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}

const schema56 = {"$id":"NexusRegistrationRequest","type":"object","additionalProperties":false,"required":["join_key"],"properties":{"join_key":{"maxLength":1024,"pattern":"^[^\\u0000]*$","type":"string","minLength":1}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NexusRegistrationRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.join_key === undefined) && (missing0 = "join_key")){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "join_key")){
validate99.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.join_key !== undefined){
let data0 = data.join_key;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 1024){
validate99.errors = [{instancePath:instancePath+"/join_key",schemaPath:"#/properties/join_key/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(data0.length < 1){
validate99.errors = [{instancePath:instancePath+"/join_key",schemaPath:"#/properties/join_key/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate99.errors = [{instancePath:instancePath+"/join_key",schemaPath:"#/properties/join_key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/join_key",schemaPath:"#/properties/join_key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}

const schema57 = {"$id":"UpgradePrepareRequest","type":"object","additionalProperties":false,"required":["image_path"],"properties":{"image_path":{"maxLength":4096,"pattern":"^[^\\u0000]*$","type":"string","minLength":1},"auto_commit":{"type":"boolean"},"do_rolling_reboot":{"type":"boolean"},"num_nodes_to_reboot":{"minimum":0,"maximum":9007199254740991,"type":["integer","null"]}}};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpgradePrepareRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.image_path === undefined) && (missing0 = "image_path")){
validate100.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "image_path") || (key0 === "auto_commit")) || (key0 === "do_rolling_reboot")) || (key0 === "num_nodes_to_reboot"))){
validate100.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.image_path !== undefined){
let data0 = data.image_path;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 4096){
validate100.errors = [{instancePath:instancePath+"/image_path",schemaPath:"#/properties/image_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(data0.length < 1){
validate100.errors = [{instancePath:instancePath+"/image_path",schemaPath:"#/properties/image_path/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate100.errors = [{instancePath:instancePath+"/image_path",schemaPath:"#/properties/image_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/image_path",schemaPath:"#/properties/image_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auto_commit !== undefined){
const _errs4 = errors;
if(typeof data.auto_commit !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/auto_commit",schemaPath:"#/properties/auto_commit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.do_rolling_reboot !== undefined){
const _errs6 = errors;
if(typeof data.do_rolling_reboot !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/do_rolling_reboot",schemaPath:"#/properties/do_rolling_reboot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_nodes_to_reboot !== undefined){
let data3 = data.num_nodes_to_reboot;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate100.errors = [{instancePath:instancePath+"/num_nodes_to_reboot",schemaPath:"#/properties/num_nodes_to_reboot/type",keyword:"type",params:{type: schema57.properties.num_nodes_to_reboot.type}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate100.errors = [{instancePath:instancePath+"/num_nodes_to_reboot",schemaPath:"#/properties/num_nodes_to_reboot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate100.errors = [{instancePath:instancePath+"/num_nodes_to_reboot",schemaPath:"#/properties/num_nodes_to_reboot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
}
}
}
}
}
}
else {
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}

const schema58 = {"$id":"UpgradeImageRequest","type":"object","additionalProperties":false,"required":["image_path"],"properties":{"image_path":{"maxLength":4096,"pattern":"^[^\\u0000]*$","type":"string","minLength":1}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UpgradeImageRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.image_path === undefined) && (missing0 = "image_path")){
validate101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "image_path")){
validate101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.image_path !== undefined){
let data0 = data.image_path;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 4096){
validate101.errors = [{instancePath:instancePath+"/image_path",schemaPath:"#/properties/image_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(data0.length < 1){
validate101.errors = [{instancePath:instancePath+"/image_path",schemaPath:"#/properties/image_path/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate101.errors = [{instancePath:instancePath+"/image_path",schemaPath:"#/properties/image_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/image_path",schemaPath:"#/properties/image_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}

const schema59 = {"$id":"UnconfiguredUpgradeSettings","type":"object","additionalProperties":false,"required":["install_path","target"],"properties":{"install_path":{"maxLength":4096,"pattern":"^[^\\u0000]*$","type":"string"},"target":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnconfiguredUpgradeSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.install_path === undefined) && (missing0 = "install_path")) || ((data.target === undefined) && (missing0 = "target"))){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "install_path") || (key0 === "target"))){
validate102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.install_path !== undefined){
let data0 = data.install_path;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 4096){
validate102.errors = [{instancePath:instancePath+"/install_path",schemaPath:"#/properties/install_path/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate102.errors = [{instancePath:instancePath+"/install_path",schemaPath:"#/properties/install_path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/install_path",schemaPath:"#/properties/install_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
let data1 = data.target;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 64){
validate102.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate102.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}}];
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
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}

export {
  validate21 as retrieveSamlLogin,
  validate22 as addNodes,
  validate23 as calculateNodeAddCapacity,
  validate24 as modifyNodes,
  validate24 as previewModifyNodes,
  validate27 as createNodeReplacementPlan,
  validate29 as modifyObjectBackedNodes,
  validate29 as previewObjectBackedNodes,
  validate36 as setSslCertificateV1,
  validate36 as setSslCertificate,
  validate37 as joinDomain,
  validate38 as createCluster,
  validate39 as createDataCoreCluster,
  validate40 as createUnprotectedEdgeCluster,
  validate41 as createObjectBackedClusterV4,
  validate49 as createObjectBackedCluster,
  validate54 as createStratusCluster,
  validate23 as calculateSupportedProtection,
  validate61 as rotateEncryptionKeys,
  validate62 as setKeyStore,
  validate65 as createKmsKey,
  validate68 as addObjectStorageUrisV1,
  validate69 as addObjectStorageUris,
  validate71 as createObjectBridge,
  validate72 as refreshObjectBridge,
  validate73 as modifyHubPortal,
  validate78 as acceptHubPortal,
  validate80 as modifyHubPortalV1,
  validate81 as authorizeHubPortalV1,
  validate82 as createSpokePortalV1,
  validate83 as modifySpokePortalV1,
  validate84 as proposeSpokePortalV1,
  validate85 as evictPortalData,
  validate86 as evictPortalLink,
  validate87 as evictPortalTree,
  validate88 as pingPortalHosts,
  validate90 as createObjectRelationship,
  validate97 as startReboot,
  validate98 as setLocalMonitoringStatus,
  validate99 as setNexusRegistration,
  validate100 as prepareUpgrade,
  validate101 as verifyUpgradeImage,
  validate102 as replaceUnconfiguredUpgradeSettings,
}
