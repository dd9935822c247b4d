/**
 * Asks a server for one path after the other over `connections` TLS connections, one question at a time on each, as often
 * as fits into `seconds`. In a process of its own, so that it takes no time from the server. One line of JSON on standard
 * input tells what; on standard output come `open` once it begins, and a line that tells what came, times in ms.
 */
import { connect, type TLSSocket } from 'node:tls'

export interface LoadAsked {
  port: number
  paths: string[]
  headers: Record<string, string>
  connections: number
  seconds: number
}

export interface LoadFound {
  calls: number
  perSecond: number
  median: number
  p99: number
  bytes: number
}

const text = await new Promise<string>((resolve) => process.stdin.setEncoding('utf8').once('data', resolve))
const { port, paths, headers, connections, seconds } = JSON.parse(text) as LoadAsked
const fields = Object.entries({ Host: '127.0.0.1', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
const questions = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\n${fields.join('')}\r\n`))
const times: number[] = []
let asked = 0
let bytes = 0
const sockets = await Promise.all(Array.from({ length: connections }, open))
console.log('open')
const end = performance.now() + seconds * 1000
const began = performance.now()
await Promise.all(sockets.map(work))
const took = (performance.now() - began) / 1000
times.sort((one, other) => one - other)
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
const found: LoadFound = { calls: times.length, perSecond: times.length / took, median: at(0.5), p99: at(0.99), bytes }
console.log(JSON.stringify(found))
for (const socket of sockets) socket.destroy()

function open(): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => resolve(socket))
    socket.setNoDelay().once('error', reject)
  })
}

async function work(socket: TLSSocket): Promise<void> {
  while (performance.now() < end) {
    const question = questions[asked++ % questions.length]
    const before = performance.now()
    await ask(socket, question ?? Buffer.alloc(0))
    times.push(performance.now() - before)
  }
}

/** Until the whole answer is there. Bodies are looked at as far as their end needs it. */
function ask(socket: TLSSocket, question: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    let head = ''
    let left = Number.NaN
    let last = ''
    const done = () => {
      socket.off('data', hear).off('close', lost)
      resolve()
    }
    const lost = () => reject(new Error('The server has closed the connection'))
    const hear = (piece: Buffer) => {
      bytes += piece.length
      if (!Number.isNaN(left)) {
        left -= piece.length
        if (left === Number.NEGATIVE_INFINITY) last = (last + piece.subarray(-7).toString('latin1')).slice(-7)
      } else {
        head += piece.toString('latin1')
        const gap = head.indexOf('\r\n\r\n')
        if (gap < 0) return
        if (!head.startsWith('HTTP/1.1 200')) return reject(new Error(`Another answer than 200: ${head.slice(0, 400)}`))
        const length = /^content-length: *(\d+)/im.exec(head.slice(0, gap))?.[1]
        left = length === undefined ? Number.NEGATIVE_INFINITY : Number(length) - (head.length - gap - 4)
        last = head.slice(-7)
      }
      if (left === 0 || (left === Number.NEGATIVE_INFINITY && last === '\r\n0\r\n\r\n')) done()
    }
    socket.on('data', hear).once('close', lost).write(question)
  })
}
