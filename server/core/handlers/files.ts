import type { HandlersOf } from '../handler.ts'
import * as aggregates from './file-aggregates.ts'
import * as attributes from './file-attributes.ts'
import { readChanges } from './file-changes.ts'
import { createFileCopy } from './file-copy.ts'
import * as data from './file-data.ts'
import * as entries from './file-entries.ts'
import { retrieveFileData } from './file-fetch.ts'
import { createHole } from './file-hole.ts'
import { modifyFileLock } from './file-lock.ts'
import { resolvePaths, resolvePathsIfAny } from './file-resolve.ts'
import { listFileSample } from './file-sample.ts'

/** The functions of tag `files`. */
export const handlers: HandlersOf<'files'> = {
  getFileAttributes: attributes.getFileAttributes,
  setFileAttributes: attributes.setFileAttributes,
  listEntries: entries.listEntries,
  createEntry: entries.createEntry,
  readFile: data.readFile,
  writeFile: data.writeFile,
  patchFile: data.patchFile,
  deleteFile: entries.deleteFile,
  deleteEntry: entries.deleteEntry,
  resolvePaths,
  resolvePathsIfAny,
  getDirectoryAggregates: aggregates.getDirectoryAggregates,
  listTreeAggregates: aggregates.listTreeAggregates,
  createFileCopy,
  readChanges,
  modifyFileLock,
  createHole,
  retrieveFileData,
  listFileSample,
}
