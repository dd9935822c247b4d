// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"DnsConfigPatch","type":"object","additionalProperties":false,"properties":{"dns_servers":{"maxItems":16,"type":"array","items":{"maxLength":45,"type":"string","minLength":2,"pattern":"^[0-9A-Fa-f:.]+$"}},"dns_search_domains":{"maxItems":16,"type":"array","items":{"maxLength":253,"pattern":"^[^\\u0000]*$","type":"string","minLength":1}}}};
const pattern0 = new RegExp("^[0-9A-Fa-f:.]+$", "u");
const pattern1 = new RegExp("^[^\\u0000]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DnsConfigPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "dns_servers") || (key0 === "dns_search_domains"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dns_servers !== undefined){
let data0 = data.dns_servers;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 16){
validate21.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
if(data1.length > 45){
validate21.errors = [{instancePath:instancePath+"/dns_servers/" + i0,schemaPath:"#/properties/dns_servers/items/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(data1.length < 2){
validate21.errors = [{instancePath:instancePath+"/dns_servers/" + i0,schemaPath:"#/properties/dns_servers/items/minLength",keyword:"minLength",params:{limit: 2}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate21.errors = [{instancePath:instancePath+"/dns_servers/" + i0,schemaPath:"#/properties/dns_servers/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"}}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/dns_servers/" + i0,schemaPath:"#/properties/dns_servers/items/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_search_domains !== undefined){
let data2 = data.dns_search_domains;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 16){
validate21.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/maxItems",keyword:"maxItems",params:{limit: 16}}];
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
if(data3.length > 253){
validate21.errors = [{instancePath:instancePath+"/dns_search_domains/" + i1,schemaPath:"#/properties/dns_search_domains/items/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(data3.length < 1){
validate21.errors = [{instancePath:instancePath+"/dns_search_domains/" + i1,schemaPath:"#/properties/dns_search_domains/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern1.test(data3)){
validate21.errors = [{instancePath:instancePath+"/dns_search_domains/" + i1,schemaPath:"#/properties/dns_search_domains/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/dns_search_domains/" + i1,schemaPath:"#/properties/dns_search_domains/items/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/type",keyword:"type",params:{type: "array"}}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema7 = {"$id":"DnsLookupOverrides","type":"object","additionalProperties":false,"required":["lookup_overrides"],"properties":{"lookup_overrides":{"maxItems":1000,"type":"array","items":{"$ref":"DnsLookupOverride"}}}};
const schema8 = {"$id":"DnsLookupOverride","type":"object","additionalProperties":false,"required":["ip_address","aliases"],"properties":{"ip_address":{"maxLength":45,"type":"string","minLength":2,"pattern":"^[0-9A-Fa-f:.]+$"},"aliases":{"maxItems":100,"type":"array","minItems":1,"items":{"maxLength":253,"pattern":"^[^\\u0000]*$","type":"string","minLength":1}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DnsLookupOverride" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ip_address === undefined) && (missing0 = "ip_address")) || ((data.aliases === undefined) && (missing0 = "aliases"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "ip_address") || (key0 === "aliases"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ip_address !== undefined){
let data0 = data.ip_address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 45){
validate23.errors = [{instancePath:instancePath+"/ip_address",schemaPath:"#/properties/ip_address/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(data0.length < 2){
validate23.errors = [{instancePath:instancePath+"/ip_address",schemaPath:"#/properties/ip_address/minLength",keyword:"minLength",params:{limit: 2}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate23.errors = [{instancePath:instancePath+"/ip_address",schemaPath:"#/properties/ip_address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]+$"}}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/ip_address",schemaPath:"#/properties/ip_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined){
let data1 = data.aliases;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 100){
validate23.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data1.length < 1){
validate23.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/minItems",keyword:"minItems",params:{limit: 1}}];
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
if(data2.length > 253){
validate23.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(data2.length < 1){
validate23.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate23.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"}}];
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
}
else {
validate23.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}}];
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
/*# sourceURL="DnsLookupOverrides" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.lookup_overrides === undefined) && (missing0 = "lookup_overrides")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "lookup_overrides")){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lookup_overrides !== undefined){
let data0 = data.lookup_overrides;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate22.errors = [{instancePath:instancePath+"/lookup_overrides",schemaPath:"#/properties/lookup_overrides/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate23(data0[i0], {instancePath:instancePath+"/lookup_overrides/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
validate22.errors = [{instancePath:instancePath+"/lookup_overrides",schemaPath:"#/properties/lookup_overrides/type",keyword:"type",params:{type: "array"}}];
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

const schema9 = {"$id":"DnsClearCacheRequest","type":"object","additionalProperties":false,"properties":{"dns_config_id":{"minimum":0,"maximum":9007199254740991,"type":["integer","null"]},"skip_reverse_cache":{"type":"boolean"},"skip_forward_cache":{"type":"boolean"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DnsClearCacheRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "dns_config_id") || (key0 === "skip_reverse_cache")) || (key0 === "skip_forward_cache"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dns_config_id !== undefined){
let data0 = data.dns_config_id;
const _errs2 = errors;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
validate25.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/type",keyword:"type",params:{type: schema9.properties.dns_config_id.type}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate25.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate25.errors = [{instancePath:instancePath+"/dns_config_id",schemaPath:"#/properties/dns_config_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.skip_reverse_cache !== undefined){
const _errs4 = errors;
if(typeof data.skip_reverse_cache !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/skip_reverse_cache",schemaPath:"#/properties/skip_reverse_cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skip_forward_cache !== undefined){
const _errs6 = errors;
if(typeof data.skip_forward_cache !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/skip_forward_cache",schemaPath:"#/properties/skip_forward_cache/type",keyword:"type",params:{type: "boolean"}}];
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
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"$id":"IpAddressList","maxItems":1000,"type":"array","items":{"maxLength":45,"pattern":"^[^\\u0000]*$","type":"string"}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="IpAddressList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate26.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data0.length > 45){
validate26.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!pattern1.test(data0)){
validate26.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"$id":"HostnameList","maxItems":1000,"type":"array","items":{"maxLength":253,"pattern":"^[^\\u0000]*$","type":"string"}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="HostnameList" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate27.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data0.length > 253){
validate27.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!pattern1.test(data0)){
validate27.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema12 = {"$id":"AuthoritativeDnsSettingsPatch","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"fqdn":{"maxLength":253,"pattern":"^[^\\u0000]*$","type":"string"},"host_restrictions":{"maxItems":100,"type":"array","items":{"maxLength":49,"pattern":"^[^\\u0000]*$","type":"string"}},"record_ttl_seconds":{"minimum":0,"maximum":86400,"type":"integer"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AuthoritativeDnsSettingsPatch" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "enabled") || (key0 === "fqdn")) || (key0 === "host_restrictions")) || (key0 === "record_ttl_seconds"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate28.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fqdn !== undefined){
let data1 = data.fqdn;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 253){
validate28.errors = [{instancePath:instancePath+"/fqdn",schemaPath:"#/properties/fqdn/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!pattern1.test(data1)){
validate28.errors = [{instancePath:instancePath+"/fqdn",schemaPath:"#/properties/fqdn/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/fqdn",schemaPath:"#/properties/fqdn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host_restrictions !== undefined){
let data2 = data.host_restrictions;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 100){
validate28.errors = [{instancePath:instancePath+"/host_restrictions",schemaPath:"#/properties/host_restrictions/maxItems",keyword:"maxItems",params:{limit: 100}}];
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
if(data3.length > 49){
validate28.errors = [{instancePath:instancePath+"/host_restrictions/" + i0,schemaPath:"#/properties/host_restrictions/items/maxLength",keyword:"maxLength",params:{limit: 49}}];
return false;
}
else {
if(!pattern1.test(data3)){
validate28.errors = [{instancePath:instancePath+"/host_restrictions/" + i0,schemaPath:"#/properties/host_restrictions/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/host_restrictions/" + i0,schemaPath:"#/properties/host_restrictions/items/type",keyword:"type",params:{type: "string"}}];
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
validate28.errors = [{instancePath:instancePath+"/host_restrictions",schemaPath:"#/properties/host_restrictions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.record_ttl_seconds !== undefined){
let data4 = data.record_ttl_seconds;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate28.errors = [{instancePath:instancePath+"/record_ttl_seconds",schemaPath:"#/properties/record_ttl_seconds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 86400 || isNaN(data4)){
validate28.errors = [{instancePath:instancePath+"/record_ttl_seconds",schemaPath:"#/properties/record_ttl_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate28.errors = [{instancePath:instancePath+"/record_ttl_seconds",schemaPath:"#/properties/record_ttl_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export {
  validate21 as modifyDnsConfig,
  validate22 as replaceDnsLookupOverrides,
  validate25 as clearDnsCache,
  validate26 as resolveIpsToNames,
  validate27 as resolveNamesToIps,
  validate26 as resolveIps,
  validate26 as resolveIpsToNamesByConfig,
  validate27 as resolveNamesToIpsByConfig,
  validate28 as modifyAuthoritativeDnsSettings,
}
