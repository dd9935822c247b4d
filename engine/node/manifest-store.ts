import { readdirSync, rmSync } from 'node:fs'
import { readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeManifestInParts, encodeManifestInParts } from '../core/manifest-codec.ts'
import { isRefusal, Refusal } from '../core/refusal.ts'
import { inSlices } from '../ports/breather.ts'
import type { ManifestStore } from '../ports/catalogue.ts'
import type { Digest } from '../ports/digest.ts'
import { nodeDigest } from './digest.ts'
import { makePrivateDirectory, syncDirectory, writeWhole } from './durable.ts'
import { createBreather } from './volume/breather.ts'

const extension = '.manifest'
const temporaryExtension = '.writing'
/** Leaves room for the extensions in the 255 bytes of a name. */
const longestName = 200

/** One file per key in a directory of its own (created with mode 0700). What an earlier process left half is removed. */
export function openManifestStore(options: { directory: string; digest?: Digest }): ManifestStore {
  const { directory, digest = nodeDigest } = options
  makePrivateDirectory(directory)
  for (const name of readdirSync(directory)) {
    if (name.endsWith(temporaryExtension)) rmSync(join(directory, name))
  }
  const pathOf = (key: string) => join(directory, fileNameFromKey(key) + extension)
  return {
    async save(key, entries) {
      const path = pathOf(key)
      const bytes = await inSlices(encodeManifestInParts(entries, digest), createBreather())
      writeWhole(path, bytes, path + temporaryExtension)
    },
    async load(key) {
      const bytes = await readOrUndefined(pathOf(key))
      if (bytes === undefined) return undefined
      try {
        return await inSlices(decodeManifestInParts(bytes, digest), createBreather())
      } catch (error) {
        throw asDamaged(error, pathOf(key))
      }
    },
    async remove(key) {
      await unlink(pathOf(key)).catch(ignoreMissing)
      syncDirectory(directory)
    },
    keys: async () =>
      readdirSync(directory)
        .filter((name) => name.endsWith(extension))
        .map((name) => keyFromFileName(name.slice(0, -extension.length)))
        .sort(),
  }
}

/** Keeps lower-case letters, digits, `-` and `_`; every other byte becomes `%` and two hex digits. */
function fileNameFromKey(key: string): string {
  const name = Array.from(Buffer.from(key, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte)
    return /[a-z0-9_-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`
  }).join('')
  if (name === '' || name.length > longestName) throw new TypeError(`Could not name a file after the key '${key}'`)
  return name
}

function keyFromFileName(name: string): string {
  return decodeURIComponent(name)
}

async function readOrUndefined(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(ignoreMissing)
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function asDamaged(error: unknown, path: string): unknown {
  if (isRefusal(error) && error.code !== 'state_damaged') return error
  const reason = error instanceof Error ? error.message : String(error)
  return new Refusal('state_damaged', `Could not trust ${path}: ${reason}`, { details: { file: path }, cause: error })
}
