import { type Call, fileCalls, interceptFiles, reading, removing } from './file-calls.ts'

/** What the operating system can answer, and `short`: a write takes only a part of its bytes. */
export const faultCodes = ['ENOSPC', 'EIO', 'EMFILE', 'EROFS', 'EACCES', 'short'] as const
export type FaultCode = (typeof faultCodes)[number]

const errno: Record<string, number> = { ENOSPC: -28, EIO: -5, EMFILE: -24, EROFS: -30, EACCES: -13 }
const onHandles = /^(read|write|f[a-z]+)(Sync)?$/

/** Whether a call can end like this at all. */
export function canEnd(name: string, code: FaultCode): boolean {
  const isReading = (reading as readonly string[]).includes(name) || name === 'read'
  switch (code) {
    case 'EIO':
      return true
    case 'ENOSPC':
      return !isReading && !(removing as readonly string[]).includes(name)
    case 'EMFILE':
      return /^(open|readdir|readFile|writeFile|copyFile)/.test(name)
    case 'EROFS':
      return !isReading && !onHandles.test(name)
    case 'EACCES':
      return !onHandles.test(name)
    case 'short':
      return name === 'writeSync' || name === 'write'
  }
}

export interface Injection<T> {
  /** Calls that could have ended like that. */
  calls: number
  /** The call that failed; null when there were fewer. */
  hit: string | null
  outcome: { value: T } | { thrown: unknown }
}

interface Fault {
  code: FaultCode
  /** 1 for the first call. */
  at: number
  /** All later calls fail too, as on a disk that is gone. */
  forGood?: boolean
}

/** Lets the n-th call to the file system that can end like that do so, while `work` runs. */
export async function withFault<T>(
  { code, at, forGood = false }: Fault,
  work: () => Promise<T>,
): Promise<Injection<T>> {
  let calls = 0
  let hit: string | null = null
  const names = fileCalls.filter((name) => canEnd(name, code))
  const restore = interceptFiles(names, (name, original, args) => {
    calls += 1
    if (calls !== at && !(forGood && calls > at)) return original(...args)
    hit ??= `${name}(${typeof args[0] === 'number' ? 'handle' : String(args[0])})`
    return failCall(code, { name, original, args })
  })
  try {
    const outcome = await work().then(
      (value) => ({ value }),
      (thrown: unknown) => ({ thrown }),
    )
    return { calls, hit, outcome }
  } finally {
    restore()
  }
}

interface Called {
  name: string
  original: Call
  args: unknown[]
}

/** Ends a call like that. */
export function failCall(code: FaultCode, called: Called): unknown {
  return code === 'short' ? writeShort(called) : fail(called.name, { code, args: called.args })
}

function fail(name: string, { code, args }: { code: string; args: unknown[] }): void {
  const error = Object.assign(new Error(`${code}: made up for ${name}`), { code, errno: errno[code], syscall: name })
  const callback = args.at(-1)
  if (name.endsWith('Sync') || typeof callback !== 'function') throw error
  setImmediate(() => callback(error))
}

/** `write(handle, bytes, offset?, length?, position?)`: half of the bytes, at least one. */
function writeShort({ original, args }: Called): unknown {
  const [handle, bytes, offset = 0, length, ...rest] = args as [number, Uint8Array, number?, number?, ...unknown[]]
  if (typeof offset !== 'number' || !(bytes instanceof Uint8Array)) return original(...args)
  const whole = typeof length === 'number' ? length : bytes.length - offset
  const callback = typeof args.at(-1) === 'function' && typeof rest.at(-1) !== 'function' ? [args.at(-1)] : []
  return original(handle, bytes, offset, Math.max(Math.min(1, whole), whole >> 1), ...rest, ...callback)
}
