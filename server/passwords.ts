import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { Fault, type PasswordHasher } from './core/index.ts'

const cost = { N: 16_384, r: 8, p: 1 }
const keyBytes = 32
/** More at once would let a flood of logins take all worker threads. */
const maxAtOnce = 2
/** Each takes some 50 ms, so whoever came later would wait for longer than people do. */
const maxWaiting = 100

/** The slow part: 32 bytes from a password and a salt. */
export type DeriveKey = (password: string, salt: Buffer) => Promise<Buffer>

/** scrypt with a salt of its own for each password; parameters are kept with the hash. At most two keys are made at once. */
export function createScryptPasswords(deriveKey: DeriveKey = scryptKey): PasswordHasher {
  const turns = createTurns(maxAtOnce)
  const derive = (password: string, salt: Buffer) => turns(() => deriveKey(password, salt))
  return {
    async hash(password) {
      const salt = randomBytes(16)
      const key = await derive(password, salt)
      return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
    },
    async matches(password, hash) {
      const [, , , , salt = '', key = ''] = hash.split('$')
      const derived = await derive(password, Buffer.from(salt, 'base64url'))
      const wanted = Buffer.from(key, 'base64url')
      return wanted.length === derived.length && timingSafeEqual(derived, wanted)
    },
  }
}

function scryptKey(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, keyBytes, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

/** Runs at most `limit` works at a time, in the order in which they came. */
function createTurns(limit: number): <R>(work: () => Promise<R>) => Promise<R> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (waiting.length >= maxWaiting)
      throw new Fault('busy', `Could not check the password: ${maxWaiting} others wait`, { 'Retry-After': '5' })
    // Whoever ends hands his place over: given back, a newcomer could take it before the one who waits wakes up.
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
