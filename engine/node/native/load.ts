import { createRequire } from 'node:module'
import { endianness } from 'node:os'
import type { NativeHelper } from './helper.ts'
import { createLinuxHelper, type ForeignFunctions } from './linux.ts'

/** Where structures have the layout that the helper knows. */
const processors: readonly string[] = ['x64', 'arm64', 'riscv64', 'loong64', 'ppc64']

let loaded: { helper: NativeHelper | undefined } | undefined

/**
 * The helper, loaded at the first call (some 25 ms) and once per thread; undefined where the optional package is not
 * installed, on other systems than Linux, and with `SANDBAR_NATIVE=off` in the environment.
 */
export function nativeHelper(): NativeHelper | undefined {
  loaded ??= { helper: load() }
  return loaded.helper
}

function load(): NativeHelper | undefined {
  const isOff = process.env.SANDBAR_NATIVE === 'off'
  const isKnown = process.platform === 'linux' && endianness() === 'LE' && processors.includes(process.arch)
  if (isOff || !isKnown) return undefined
  try {
    return createLinuxHelper(createRequire(import.meta.url)('koffi') as ForeignFunctions)
  } catch {
    // Not installed, no build for this system, or an old C library without one of the calls.
    return undefined
  }
}
