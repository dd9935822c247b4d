// Made by `npm run generate` from openapi/source. Do not edit.
// @ts-nocheck
const schema6 = {"$id":"NetworkSettingsV1Request","type":"object","additionalProperties":false,"properties":{"assigned_by":{"type":"string","enum":["DHCP","STATIC","LINK_LOCAL"]},"ip_ranges":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"floating_ip_ranges":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"netmask":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"gateway":{"maxLength":45,"pattern":"^[^\\u0000]*$","type":"string"},"gateway_ipv6":{"maxLength":45,"pattern":"^[^\\u0000]*$","type":"string"},"dns_servers":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"dns_search_domains":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"mtu":{"minimum":0,"maximum":65535,"type":"integer"},"bonding_mode":{"type":"string","enum":["ACTIVE_BACKUP","IEEE_8023AD"]}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^\\u0000]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkSettingsV1Request" */;
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
if(data.assigned_by !== undefined){
let data0 = data.assigned_by;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "DHCP") || (data0 === "STATIC")) || (data0 === "LINK_LOCAL"))){
validate21.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/enum",keyword:"enum",params:{allowedValues: schema6.properties.assigned_by.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_ranges !== undefined){
let data1 = data.ip_ranges;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate21.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data2.length > 255){
validate21.errors = [{instancePath:instancePath+"/ip_ranges/" + i0,schemaPath:"#/properties/ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate21.errors = [{instancePath:instancePath+"/ip_ranges/" + i0,schemaPath:"#/properties/ip_ranges/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/ip_ranges/" + i0,schemaPath:"#/properties/ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
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
validate21.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.floating_ip_ranges !== undefined){
let data3 = data.floating_ip_ranges;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate21.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 255){
validate21.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i1,schemaPath:"#/properties/floating_ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data4)){
validate21.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i1,schemaPath:"#/properties/floating_ip_ranges/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i1,schemaPath:"#/properties/floating_ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
let data5 = data.netmask;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 64){
validate21.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate21.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
let data6 = data.gateway;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 45){
validate21.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate21.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway_ipv6 !== undefined){
let data7 = data.gateway_ipv6;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 45){
validate21.errors = [{instancePath:instancePath+"/gateway_ipv6",schemaPath:"#/properties/gateway_ipv6/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!pattern0.test(data7)){
validate21.errors = [{instancePath:instancePath+"/gateway_ipv6",schemaPath:"#/properties/gateway_ipv6/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/gateway_ipv6",schemaPath:"#/properties/gateway_ipv6/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_servers !== undefined){
let data8 = data.dns_servers;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length > 1000){
validate21.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 255){
validate21.errors = [{instancePath:instancePath+"/dns_servers/" + i2,schemaPath:"#/properties/dns_servers/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data9)){
validate21.errors = [{instancePath:instancePath+"/dns_servers/" + i2,schemaPath:"#/properties/dns_servers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/dns_servers/" + i2,schemaPath:"#/properties/dns_servers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs20 === errors;
if(!valid3){
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
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_search_domains !== undefined){
let data10 = data.dns_search_domains;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length > 1000){
validate21.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 255){
validate21.errors = [{instancePath:instancePath+"/dns_search_domains/" + i3,schemaPath:"#/properties/dns_search_domains/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data11)){
validate21.errors = [{instancePath:instancePath+"/dns_search_domains/" + i3,schemaPath:"#/properties/dns_search_domains/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/dns_search_domains/" + i3,schemaPath:"#/properties/dns_search_domains/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs24 === errors;
if(!valid4){
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
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data12 = data.mtu;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate21.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(valid0){
if(data.bonding_mode !== undefined){
let data13 = data.bonding_mode;
const _errs28 = errors;
if(typeof data13 !== "string"){
validate21.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data13 === "ACTIVE_BACKUP") || (data13 === "IEEE_8023AD"))){
validate21.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.bonding_mode.enum}}];
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema7 = {"$id":"NetworkInterfaceRequest","type":"object","additionalProperties":false,"properties":{"id":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"name":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"default_gateway":{"maxLength":45,"pattern":"^[^\\u0000]*$","type":"string"},"default_gateway_ipv6":{"maxLength":45,"pattern":"^[^\\u0000]*$","type":"string"},"bonding_mode":{"type":"string","enum":["ACTIVE_BACKUP","IEEE_8023AD"]},"mtu":{"minimum":0,"maximum":65535,"type":"integer"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkInterfaceRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "default_gateway")) || (key0 === "default_gateway_ipv6")) || (key0 === "bonding_mode")) || (key0 === "mtu"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data1.length > 64){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_gateway !== undefined){
let data2 = data.default_gateway;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 45){
validate22.errors = [{instancePath:instancePath+"/default_gateway",schemaPath:"#/properties/default_gateway/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate22.errors = [{instancePath:instancePath+"/default_gateway",schemaPath:"#/properties/default_gateway/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/default_gateway",schemaPath:"#/properties/default_gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_gateway_ipv6 !== undefined){
let data3 = data.default_gateway_ipv6;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 45){
validate22.errors = [{instancePath:instancePath+"/default_gateway_ipv6",schemaPath:"#/properties/default_gateway_ipv6/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate22.errors = [{instancePath:instancePath+"/default_gateway_ipv6",schemaPath:"#/properties/default_gateway_ipv6/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/default_gateway_ipv6",schemaPath:"#/properties/default_gateway_ipv6/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bonding_mode !== undefined){
let data4 = data.bonding_mode;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate22.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "ACTIVE_BACKUP") || (data4 === "IEEE_8023AD"))){
validate22.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/enum",keyword:"enum",params:{allowedValues: schema7.properties.bonding_mode.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data5 = data.mtu;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate22.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
validate22.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate22.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"$id":"NetworkRequest","type":"object","additionalProperties":false,"properties":{"name":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"id":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"assigned_by":{"type":"string","enum":["DHCP","STATIC","LINK_LOCAL"]},"floating_ip_ranges":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"dns_servers":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"dns_search_domains":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"ip_ranges":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"netmask":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"mtu":{"minimum":0,"maximum":65535,"type":["integer","null"]},"vlan_id":{"minimum":0,"maximum":4095,"type":["integer","null"]},"tenant_id":{"minimum":0,"maximum":9007199254740991,"type":["integer","null"]}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkRequest" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(data0.length > 64){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.assigned_by !== undefined){
let data2 = data.assigned_by;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate23.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "DHCP") || (data2 === "STATIC")) || (data2 === "LINK_LOCAL"))){
validate23.errors = [{instancePath:instancePath+"/assigned_by",schemaPath:"#/properties/assigned_by/enum",keyword:"enum",params:{allowedValues: schema8.properties.assigned_by.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.floating_ip_ranges !== undefined){
let data3 = data.floating_ip_ranges;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate23.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 255){
validate23.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data4)){
validate23.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_servers !== undefined){
let data5 = data.dns_servers;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate23.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 255){
validate23.errors = [{instancePath:instancePath+"/dns_servers/" + i1,schemaPath:"#/properties/dns_servers/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data6)){
validate23.errors = [{instancePath:instancePath+"/dns_servers/" + i1,schemaPath:"#/properties/dns_servers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/dns_servers/" + i1,schemaPath:"#/properties/dns_servers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/dns_servers",schemaPath:"#/properties/dns_servers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dns_search_domains !== undefined){
let data7 = data.dns_search_domains;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate23.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 255){
validate23.errors = [{instancePath:instancePath+"/dns_search_domains/" + i2,schemaPath:"#/properties/dns_search_domains/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data8)){
validate23.errors = [{instancePath:instancePath+"/dns_search_domains/" + i2,schemaPath:"#/properties/dns_search_domains/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/dns_search_domains/" + i2,schemaPath:"#/properties/dns_search_domains/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/dns_search_domains",schemaPath:"#/properties/dns_search_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_ranges !== undefined){
let data9 = data.ip_ranges;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
if(data9.length > 1000){
validate23.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(data10.length > 255){
validate23.errors = [{instancePath:instancePath+"/ip_ranges/" + i3,schemaPath:"#/properties/ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data10)){
validate23.errors = [{instancePath:instancePath+"/ip_ranges/" + i3,schemaPath:"#/properties/ip_ranges/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/ip_ranges/" + i3,schemaPath:"#/properties/ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
let data11 = data.netmask;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 64){
validate23.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data11)){
validate23.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data12 = data.mtu;
const _errs26 = errors;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
validate23.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: schema8.properties.mtu.type}}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
validate23.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate23.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(valid0){
if(data.vlan_id !== undefined){
let data13 = data.vlan_id;
const _errs28 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate23.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/type",keyword:"type",params:{type: schema8.properties.vlan_id.type}}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4095 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4095}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data14 = data.tenant_id;
const _errs30 = errors;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
validate23.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: schema8.properties.tenant_id.type}}];
return false;
}
if(errors === _errs30){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate23.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate23.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
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
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"$id":"NetworkConfig","type":"object","additionalProperties":false,"required":["managed_interfaces","frontend_networks"],"properties":{"managed_interfaces":{"oneOf":[{"$ref":"ManagedInterfaces"},{"type":"null"}]},"frontend_networks":{"maxItems":1000,"type":"array","items":{"$ref":"FrontendNetwork"}}}};
const schema10 = {"$id":"ManagedInterfaces","type":"object","additionalProperties":false,"required":["frontend_bond_config","frontend_vlans"],"properties":{"frontend_bond_config":{"$ref":"BondConfig"},"frontend_vlans":{"maxItems":1000,"type":"array","items":{"$ref":"VlanConfig"}},"backend_bond_config":{"oneOf":[{"$ref":"BondConfig"},{"type":"null"}]}}};
const schema11 = {"$id":"BondConfig","type":"object","additionalProperties":false,"required":["interface_name","bonding_mode","mtu","networks"],"properties":{"interface_name":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"bonding_mode":{"type":"string","enum":["ACTIVE_BACKUP","IEEE_8023AD"]},"mtu":{"minimum":0,"maximum":65535,"type":"integer"},"networks":{"maxItems":1000,"type":"array","items":{"minimum":0,"maximum":9007199254740991,"type":"integer"}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BondConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.interface_name === undefined) && (missing0 = "interface_name")) || ((data.bonding_mode === undefined) && (missing0 = "bonding_mode"))) || ((data.mtu === undefined) && (missing0 = "mtu"))) || ((data.networks === undefined) && (missing0 = "networks"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "interface_name") || (key0 === "bonding_mode")) || (key0 === "mtu")) || (key0 === "networks"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.interface_name !== undefined){
let data0 = data.interface_name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 64){
validate26.errors = [{instancePath:instancePath+"/interface_name",schemaPath:"#/properties/interface_name/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate26.errors = [{instancePath:instancePath+"/interface_name",schemaPath:"#/properties/interface_name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/interface_name",schemaPath:"#/properties/interface_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bonding_mode !== undefined){
let data1 = data.bonding_mode;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate26.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "ACTIVE_BACKUP") || (data1 === "IEEE_8023AD"))){
validate26.errors = [{instancePath:instancePath+"/bonding_mode",schemaPath:"#/properties/bonding_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.bonding_mode.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mtu !== undefined){
let data2 = data.mtu;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate26.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate26.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate26.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.networks !== undefined){
let data3 = data.networks;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate26.errors = [{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate26.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate26.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate26.errors = [{instancePath:instancePath+"/networks/" + i0,schemaPath:"#/properties/networks/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"}}];
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
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema12 = {"$id":"VlanConfig","type":"object","additionalProperties":false,"required":["vlan_id","mtu","network_id","secondary_network_id"],"properties":{"vlan_id":{"minimum":0,"maximum":4095,"type":"integer"},"mtu":{"minimum":0,"maximum":65535,"type":["integer","null"]},"network_id":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"secondary_network_id":{"minimum":0,"maximum":9007199254740991,"type":["integer","null"]}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="VlanConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.vlan_id === undefined) && (missing0 = "vlan_id")) || ((data.mtu === undefined) && (missing0 = "mtu"))) || ((data.network_id === undefined) && (missing0 = "network_id"))) || ((data.secondary_network_id === undefined) && (missing0 = "secondary_network_id"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "vlan_id") || (key0 === "mtu")) || (key0 === "network_id")) || (key0 === "secondary_network_id"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.vlan_id !== undefined){
let data0 = data.vlan_id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate28.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4095 || isNaN(data0)){
validate28.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4095}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate28.errors = [{instancePath:instancePath+"/vlan_id",schemaPath:"#/properties/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.mtu !== undefined){
let data1 = data.mtu;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate28.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: schema12.properties.mtu.type}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate28.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate28.errors = [{instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.network_id !== undefined){
let data2 = data.network_id;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate28.errors = [{instancePath:instancePath+"/network_id",schemaPath:"#/properties/network_id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/network_id",schemaPath:"#/properties/network_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/network_id",schemaPath:"#/properties/network_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.secondary_network_id !== undefined){
let data3 = data.secondary_network_id;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate28.errors = [{instancePath:instancePath+"/secondary_network_id",schemaPath:"#/properties/secondary_network_id/type",keyword:"type",params:{type: schema12.properties.secondary_network_id.type}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate28.errors = [{instancePath:instancePath+"/secondary_network_id",schemaPath:"#/properties/secondary_network_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate28.errors = [{instancePath:instancePath+"/secondary_network_id",schemaPath:"#/properties/secondary_network_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ManagedInterfaces" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.frontend_bond_config === undefined) && (missing0 = "frontend_bond_config")) || ((data.frontend_vlans === undefined) && (missing0 = "frontend_vlans"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "frontend_bond_config") || (key0 === "frontend_vlans")) || (key0 === "backend_bond_config"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.frontend_bond_config !== undefined){
const _errs2 = errors;
if(!(validate26(data.frontend_bond_config, {instancePath:instancePath+"/frontend_bond_config",parentData:data,parentDataProperty:"frontend_bond_config",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frontend_vlans !== undefined){
let data1 = data.frontend_vlans;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate25.errors = [{instancePath:instancePath+"/frontend_vlans",schemaPath:"#/properties/frontend_vlans/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate28(data1[i0], {instancePath:instancePath+"/frontend_vlans/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate25.errors = [{instancePath:instancePath+"/frontend_vlans",schemaPath:"#/properties/frontend_vlans/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backend_bond_config !== undefined){
let data3 = data.backend_bond_config;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate26(data3, {instancePath:instancePath+"/backend_bond_config",parentData:data,parentDataProperty:"backend_bond_config",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/backend_bond_config",schemaPath:"#/properties/backend_bond_config/oneOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/backend_bond_config",schemaPath:"#/properties/backend_bond_config/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate25.errors = vErrors;
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
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema13 = {"$id":"FrontendNetwork","type":"object","additionalProperties":false,"required":["id","name","addresses"],"properties":{"id":{"minimum":0,"maximum":9007199254740991,"type":"integer"},"name":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"},"addresses":{"$ref":"NetworkAddresses"},"tenant_id":{"minimum":0,"maximum":9007199254740991,"type":["integer","null"]}}};
const schema14 = {"$id":"NetworkAddresses","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","enum":["DHCP","HOST","STATIC"]},"static_addresses":{"oneOf":[{"$ref":"StaticAddresses"},{"type":"null"}]},"dhcp_addresses":{"oneOf":[{"$ref":"DhcpAddresses"},{"type":"null"}]},"host_addresses":{"oneOf":[{"$ref":"HostAddresses"},{"type":"null"}]}}};
const schema15 = {"$id":"StaticAddresses","type":"object","additionalProperties":false,"required":["default_gateway","ip_ranges","floating_ip_ranges","netmask"],"properties":{"default_gateway":{"maxLength":45,"pattern":"^[^\\u0000]*$","type":"string"},"ip_ranges":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"floating_ip_ranges":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"netmask":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":"string"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StaticAddresses" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.default_gateway === undefined) && (missing0 = "default_gateway")) || ((data.ip_ranges === undefined) && (missing0 = "ip_ranges"))) || ((data.floating_ip_ranges === undefined) && (missing0 = "floating_ip_ranges"))) || ((data.netmask === undefined) && (missing0 = "netmask"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "default_gateway") || (key0 === "ip_ranges")) || (key0 === "floating_ip_ranges")) || (key0 === "netmask"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.default_gateway !== undefined){
let data0 = data.default_gateway;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 45){
validate34.errors = [{instancePath:instancePath+"/default_gateway",schemaPath:"#/properties/default_gateway/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!pattern0.test(data0)){
validate34.errors = [{instancePath:instancePath+"/default_gateway",schemaPath:"#/properties/default_gateway/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/default_gateway",schemaPath:"#/properties/default_gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_ranges !== undefined){
let data1 = data.ip_ranges;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate34.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data2.length > 255){
validate34.errors = [{instancePath:instancePath+"/ip_ranges/" + i0,schemaPath:"#/properties/ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate34.errors = [{instancePath:instancePath+"/ip_ranges/" + i0,schemaPath:"#/properties/ip_ranges/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/ip_ranges/" + i0,schemaPath:"#/properties/ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
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
validate34.errors = [{instancePath:instancePath+"/ip_ranges",schemaPath:"#/properties/ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.floating_ip_ranges !== undefined){
let data3 = data.floating_ip_ranges;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate34.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 255){
validate34.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i1,schemaPath:"#/properties/floating_ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data4)){
validate34.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i1,schemaPath:"#/properties/floating_ip_ranges/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i1,schemaPath:"#/properties/floating_ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
let data5 = data.netmask;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 64){
validate34.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate34.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: "string"}}];
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
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema16 = {"$id":"DhcpAddresses","type":"object","additionalProperties":false,"required":["floating_ip_ranges","netmask"],"properties":{"floating_ip_ranges":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"netmask":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":["string","null"]}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DhcpAddresses" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.floating_ip_ranges === undefined) && (missing0 = "floating_ip_ranges")) || ((data.netmask === undefined) && (missing0 = "netmask"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "floating_ip_ranges") || (key0 === "netmask"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.floating_ip_ranges !== undefined){
let data0 = data.floating_ip_ranges;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate36.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data1.length > 255){
validate36.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate36.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
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
validate36.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
let data2 = data.netmask;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate36.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: schema16.properties.netmask.type}}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 64){
validate36.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate36.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema17 = {"$id":"HostAddresses","type":"object","additionalProperties":false,"required":["floating_ip_ranges","netmask"],"properties":{"floating_ip_ranges":{"maxItems":1000,"type":"array","items":{"maxLength":255,"pattern":"^[^\\u0000]*$","type":"string"}},"netmask":{"maxLength":64,"pattern":"^[^\\u0000]*$","type":["string","null"]}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="HostAddresses" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.floating_ip_ranges === undefined) && (missing0 = "floating_ip_ranges")) || ((data.netmask === undefined) && (missing0 = "netmask"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "floating_ip_ranges") || (key0 === "netmask"))){
validate38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.floating_ip_ranges !== undefined){
let data0 = data.floating_ip_ranges;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate38.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/maxItems",keyword:"maxItems",params:{limit: 1000}}];
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
if(data1.length > 255){
validate38.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate38.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/floating_ip_ranges/" + i0,schemaPath:"#/properties/floating_ip_ranges/items/type",keyword:"type",params:{type: "string"}}];
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
validate38.errors = [{instancePath:instancePath+"/floating_ip_ranges",schemaPath:"#/properties/floating_ip_ranges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
let data2 = data.netmask;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate38.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/type",keyword:"type",params:{type: schema17.properties.netmask.type}}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 64){
validate38.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data2)){
validate38.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/properties/netmask/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
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
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkAddresses" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "static_addresses")) || (key0 === "dhcp_addresses")) || (key0 === "host_addresses"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate33.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "DHCP") || (data0 === "HOST")) || (data0 === "STATIC"))){
validate33.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.static_addresses !== undefined){
let data1 = data.static_addresses;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate34(data1, {instancePath:instancePath+"/static_addresses",parentData:data,parentDataProperty:"static_addresses",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/static_addresses",schemaPath:"#/properties/static_addresses/oneOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/static_addresses",schemaPath:"#/properties/static_addresses/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate33.errors = vErrors;
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
if(valid0){
if(data.dhcp_addresses !== undefined){
let data2 = data.dhcp_addresses;
const _errs9 = errors;
const _errs10 = errors;
let valid2 = false;
let passing1 = null;
const _errs11 = errors;
if(!(validate36(data2, {instancePath:instancePath+"/dhcp_addresses",parentData:data,parentDataProperty:"dhcp_addresses",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs12 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/dhcp_addresses",schemaPath:"#/properties/dhcp_addresses/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/dhcp_addresses",schemaPath:"#/properties/dhcp_addresses/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate33.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host_addresses !== undefined){
let data3 = data.host_addresses;
const _errs14 = errors;
const _errs15 = errors;
let valid3 = false;
let passing2 = null;
const _errs16 = errors;
if(!(validate38(data3, {instancePath:instancePath+"/host_addresses",parentData:data,parentDataProperty:"host_addresses",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid2 = _errs16 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs17 = errors;
if(data3 !== null){
const err4 = {instancePath:instancePath+"/host_addresses",schemaPath:"#/properties/host_addresses/oneOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs17 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/host_addresses",schemaPath:"#/properties/host_addresses/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate33.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
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
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FrontendNetwork" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.addresses === undefined) && (missing0 = "addresses"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "addresses")) || (key0 === "tenant_id"))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate32.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data1.length > 64){
validate32.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate32.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addresses !== undefined){
const _errs6 = errors;
if(!(validate33(data.addresses, {instancePath:instancePath+"/addresses",parentData:data,parentDataProperty:"addresses",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenant_id !== undefined){
let data3 = data.tenant_id;
const _errs7 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate32.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: schema13.properties.tenant_id.type}}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate32.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate32.errors = [{instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="NetworkConfig" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.managed_interfaces === undefined) && (missing0 = "managed_interfaces")) || ((data.frontend_networks === undefined) && (missing0 = "frontend_networks"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "managed_interfaces") || (key0 === "frontend_networks"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.managed_interfaces !== undefined){
let data0 = data.managed_interfaces;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate25(data0, {instancePath:instancePath+"/managed_interfaces",parentData:data,parentDataProperty:"managed_interfaces",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/managed_interfaces",schemaPath:"#/properties/managed_interfaces/oneOf/1/type",keyword:"type",params:{type: "null"}};
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
const err1 = {instancePath:instancePath+"/managed_interfaces",schemaPath:"#/properties/managed_interfaces/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
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
if(data.frontend_networks !== undefined){
let data1 = data.frontend_networks;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate24.errors = [{instancePath:instancePath+"/frontend_networks",schemaPath:"#/properties/frontend_networks/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate32(data1[i0], {instancePath:instancePath+"/frontend_networks/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/frontend_networks",schemaPath:"#/properties/frontend_networks/type",keyword:"type",params:{type: "array"}}];
return false;
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
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema18 = {"$id":"RdmaSettings","type":"object","additionalProperties":false,"required":["rdma_enabled"],"properties":{"rdma_enabled":{"type":"boolean"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="RdmaSettings" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rdma_enabled === undefined) && (missing0 = "rdma_enabled")){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "rdma_enabled")){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rdma_enabled !== undefined){
if(typeof data.rdma_enabled !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/rdma_enabled",schemaPath:"#/properties/rdma_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
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

export {
  validate21 as replaceNetworkSettingsV1,
  validate21 as modifyNetworkSettingsV1,
  validate22 as replaceNetworkInterface,
  validate22 as modifyNetworkInterface,
  validate23 as createNetwork,
  validate23 as replaceNetwork,
  validate23 as modifyNetwork,
  validate24 as replaceNetworkConfig,
  validate24 as validateNetworkConfig,
  validate42 as setRdmaSettings,
}
