// Breaks one call of one thread of a process. `NODE_OPTIONS=--import=...` brings it into worker threads too; the main
// thread counts from `arm` on, so that what loads the program is left out.
import { openSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { DatabaseSync, StatementSync } from 'node:sqlite'
import { isMainThread } from 'node:worker_threads'
import { canEnd, type FaultCode, failCall } from './failing-calls.ts'
import { type Call, fileCalls, interceptFiles } from './file-calls.ts'

/** Whose calls are counted: those to the file system, statements of the catalogue, or system calls of the helper. */
export type CallKind = 'files' | 'catalogue' | 'native'

export interface BrokenCall {
  kind: CallKind
  thread: 'main' | 'worker'
  /** `kill`: the process dies right before the call. */
  act: 'kill' | FaultCode
  /** 1 for the first call; 0: none, calls are only counted. */
  at: number
  /** All later calls fail too. */
  forGood: boolean
  /** A file that takes how many calls there were, as text. */
  counter: string
}

export const variable = 'SANDBAR_TEST_BROKEN_CALL'
const broken = JSON.parse(process.env[variable] ?? 'null') as BrokenCall | null
let isArmed = !isMainThread
let calls = 0
let report: number | undefined

/** From here on calls of the main thread count. */
export function arm(): void {
  isArmed = true
}

if (broken && (broken.thread === 'main') === isMainThread) install(broken)

function install(call: BrokenCall): void {
  if (call.kind === 'files') interceptFileCalls(call)
  if (call.kind === 'catalogue') interceptCatalogue(call)
  if (call.kind === 'native') interceptNative(call)
}

/** Counts; true when this call is to fail. Does not come back when it is to die. */
function isBroken({ act, at, forGood, counter }: BrokenCall, write: Call): boolean {
  if (!isArmed) return false
  calls += 1
  report ??= openSync(counter, 'w')
  write(report, String(calls), 0)
  const isIt = calls === at || (forGood && at > 0 && calls > at)
  if (isIt && act === 'kill') process.kill(process.pid, 'SIGKILL')
  return isIt
}

const plainWrite: Call = writeSync

function interceptFileCalls(call: BrokenCall): void {
  const { act } = call
  const names = act === 'kill' ? fileCalls : fileCalls.filter((name) => canEnd(name, act))
  let isOwn = false
  interceptFiles(names, (name, original, args) => {
    // What the report itself calls does not count.
    if (isOwn) return original(...args)
    isOwn = true
    const isIt = isBroken(call, plainWrite)
    isOwn = false
    return isIt && act !== 'kill' ? failCall(act, { name, original, args }) : original(...args)
  })
}

/** Result codes of SQLite for a full disk and for a failed write. */
const sqliteCodes = { full: 13, ioError: 10 }

function interceptCatalogue(call: BrokenCall): void {
  const fail = () => {
    const errcode = call.act === 'ENOSPC' ? sqliteCodes.full : sqliteCodes.ioError
    throw Object.assign(new Error(`${call.act}: made up for the catalogue`), { code: 'ERR_SQLITE_ERROR', errcode })
  }
  const around = (table: object, name: string) => {
    const methods = table as Record<string, Call>
    const original = methods[name] as Call
    methods[name] = function (this: unknown, ...args) {
      // What closes a transaction that failed does not fail in its turn: SQLite has rolled back by itself.
      if (args[0] !== 'ROLLBACK' && isBroken(call, plainWrite)) fail()
      return original.apply(this, args)
    }
  }
  around(DatabaseSync.prototype, 'exec')
  for (const name of ['run', 'get', 'all']) around(StatementSync.prototype, name)
}

interface Koffi {
  load(library: null): { func(declaration: string): Call & { async?: Call } }
  errno(): number
}

const errnos: Readonly<Record<string, number>> = { ENOSPC: 28, EIO: 5, EMFILE: 24, EROFS: 30, EACCES: 13 }

function interceptNative(call: BrokenCall): void {
  const koffi = createRequire(import.meta.url)('koffi') as Koffi
  const [load, errno] = [koffi.load, koffi.errno]
  let failed: number | undefined
  const isIt = () => {
    failed = isBroken(call, plainWrite) ? (errnos[call.act] ?? errnos.EIO) : undefined
    return failed !== undefined
  }
  koffi.errno = () => failed ?? errno()
  koffi.load = (library) => {
    const loaded = load(library)
    return {
      func(declaration) {
        const foreign = loaded.func(declaration)
        const wrapped: Call & { async?: Call } = (...args) => (isIt() ? -1 : foreign(...args))
        wrapped.async = (...args) => (isIt() ? setImmediate(() => args.at(-1)(null, -1)) : foreign.async?.(...args))
        return wrapped
      },
    }
  }
}
