import type { AttributeChange } from '@sandbar/engine'
import { Fault, notEmulated } from '../errors.ts'
import type { ToNextExtras } from '../files/extras-store.ts'
import { bodyOf, type Handler } from '../handler.ts'
import { extendedAttributes, toWireLock } from '../wire/file.ts'
import { parseTimeNs } from '../wire/time.ts'
import { ownersFromWire, type WireOwners } from './file-owners.ts'
import { attributesReply, changeFile, refInfo } from './file-ref.ts'

interface WireAttributes extends WireOwners {
  mode?: string
  size?: string
  access_time?: string
  modification_time?: string
  change_time?: string
  creation_time?: string
  extended_attributes?: Partial<Record<string, boolean>>
  directory_entry_hash_policy?: string
}

export const getFileAttributes: Handler = async (call) => {
  const info = await refInfo(call)
  const reply = await attributesReply(call, info)
  return call.query['retrieve-file-lock'] === true
    ? { ...reply, json: { ...reply.json, lock: toWireLock(info) } }
    : reply
}

export const setFileAttributes: Handler = async (call) => {
  const wire = bodyOf<WireAttributes>(call)
  const change = { ...fromWire(wire), ...(await ownersFromWire(call, wire)) }
  const beside = besideVolume(wire)
  const { cluster, extras } = call.services
  return changeFile(call, async ({ path }) => {
    const changed = await cluster.files.setAttributes(path, change)
    return beside ? extras.change(changed, beside) : changed
  })
}

function fromWire(wire: WireAttributes): AttributeChange {
  if (wire.directory_entry_hash_policy !== undefined) notEmulated('setting directory_entry_hash_policy')
  const change: AttributeChange = {}
  if (wire.mode !== undefined) change.mode = toMode(wire.mode)
  if (wire.size !== undefined) change.size = toSize(wire.size)
  if (wire.access_time !== undefined) change.accessedNs = toTime('access_time', wire.access_time)
  if (wire.modification_time !== undefined) change.modifiedNs = toTime('modification_time', wire.modification_time)
  return change
}

/** What volumes don't keep; undefined when nothing of it is to be set. */
function besideVolume(wire: WireAttributes): ToNextExtras | undefined {
  const { creation_time, change_time, extended_attributes: flags } = wire
  if (creation_time === undefined && change_time === undefined && flags === undefined) return undefined
  const createdNs = creation_time === undefined ? undefined : String(toTime('creation_time', creation_time))
  const ns = change_time === undefined ? undefined : String(toTime('change_time', change_time))
  return ({ flags: before = [], ...others }, _, { revision }) => {
    const on = extendedAttributes.filter((name) => flags?.[name] ?? before.includes(name))
    return {
      ...others,
      ...(on.length === 0 ? {} : { flags: on }),
      ...(createdNs === undefined ? {} : { createdNs }),
      ...(ns === undefined ? {} : { changed: { ns, revision } }),
    }
  }
}

function toMode(text: string): number {
  if (!/^0?[0-7]{3,4}$/.test(text)) refuse('mode', text, 'three or four octal digits')
  return Number.parseInt(text, 8)
}

function toSize(text: string): number {
  const size = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(size)) refuse('size', text, 'a decimal number of bytes')
  return size
}

function toTime(field: string, text: string): bigint {
  return parseTimeNs(text) ?? refuse(field, text, 'an RFC 3339 time')
}

function refuse(field: string, value: string, wanted: string): never {
  throw new Fault('decode', `Could not read ${field}: it is ${JSON.stringify(value.slice(0, 80))}, wanted ${wanted}`)
}
