// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"WebUiSettings","type":"object","additionalProperties":false,"required":["inactivity_timeout","login_banner"],"properties":{"inactivity_timeout":{"oneOf":[{"$ref":"Duration"},{"type":"null"}]},"login_banner":{"maxLength":10000,"pattern":"^[^\\u0000]*$","type":["string","null"]}}};
const schema7 = {"$id":"Duration","type":"object","additionalProperties":false,"required":["nanoseconds"],"properties":{"nanoseconds":{"$ref":"DecimalString"}}};
const schema8 = {"$id":"DecimalString","maxLength":65536,"type":"string","pattern":"^[0-9]+$"};
const pattern0 = new RegExp("^[0-9]+$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DecimalString" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 65536){
validate23.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(!pattern0.test(data)){
validate23.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="Duration" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.nanoseconds === undefined) && (missing0 = "nanoseconds")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "nanoseconds")){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.nanoseconds !== undefined){
if(!(validate23(data.nanoseconds, {instancePath:instancePath+"/nanoseconds",parentData:data,parentDataProperty:"nanoseconds",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
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

const pattern1 = new RegExp("^[^\\u0000]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WebUiSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.inactivity_timeout === undefined) && (missing0 = "inactivity_timeout")) || ((data.login_banner === undefined) && (missing0 = "login_banner"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "inactivity_timeout") || (key0 === "login_banner"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.inactivity_timeout !== undefined){
let data0 = data.inactivity_timeout;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate22(data0, {instancePath:instancePath+"/inactivity_timeout",parentData:data,parentDataProperty:"inactivity_timeout",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/inactivity_timeout",schemaPath:"#/properties/inactivity_timeout/oneOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/inactivity_timeout",schemaPath:"#/properties/inactivity_timeout/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate21.errors = vErrors;
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
if(data.login_banner !== undefined){
let data1 = data.login_banner;
const _errs7 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate21.errors = [{instancePath:instancePath+"/login_banner",schemaPath:"#/properties/login_banner/type",keyword:"type",params:{type: schema6.properties.login_banner.type}}];
return false;
}
if(errors === _errs7){
if(typeof data1 === "string"){
if(data1.length > 10000){
validate21.errors = [{instancePath:instancePath+"/login_banner",schemaPath:"#/properties/login_banner/maxLength",keyword:"maxLength",params:{limit: 10000}}];
return false;
}
else {
if(!pattern1.test(data1)){
validate21.errors = [{instancePath:instancePath+"/login_banner",schemaPath:"#/properties/login_banner/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"WebUiSettingsPatch","type":"object","additionalProperties":false,"properties":{"inactivity_timeout":{"oneOf":[{"$ref":"Duration"},{"type":"null"}]},"login_banner":{"maxLength":10000,"pattern":"^[^\\u0000]*$","type":["string","null"]}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WebUiSettingsPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "inactivity_timeout") || (key0 === "login_banner"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.inactivity_timeout !== undefined){
let data0 = data.inactivity_timeout;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate22(data0, {instancePath:instancePath+"/inactivity_timeout",parentData:data,parentDataProperty:"inactivity_timeout",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/inactivity_timeout",schemaPath:"#/properties/inactivity_timeout/oneOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/inactivity_timeout",schemaPath:"#/properties/inactivity_timeout/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate26.errors = vErrors;
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
if(data.login_banner !== undefined){
let data1 = data.login_banner;
const _errs7 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate26.errors = [{instancePath:instancePath+"/login_banner",schemaPath:"#/properties/login_banner/type",keyword:"type",params:{type: schema9.properties.login_banner.type}}];
return false;
}
if(errors === _errs7){
if(typeof data1 === "string"){
if(data1.length > 10000){
validate26.errors = [{instancePath:instancePath+"/login_banner",schemaPath:"#/properties/login_banner/maxLength",keyword:"maxLength",params:{limit: 10000}}];
return false;
}
else {
if(!pattern1.test(data1)){
validate26.errors = [{instancePath:instancePath+"/login_banner",schemaPath:"#/properties/login_banner/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

export {
  validate21 as replaceWebUiSettings,
  validate26 as modifyWebUiSettings,
}
