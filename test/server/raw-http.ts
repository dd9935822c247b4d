import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

/** What came back over a connection until it ended. */
export interface RawAnswer {
  status: number
  headers: Record<string, string>
  body: string
  text: string
}

/** A connection to an origin, for bytes that no client library would send. */
export async function openSocket(origin: string): Promise<Socket> {
  const { protocol, hostname, port } = new URL(origin)
  const at = { host: hostname, port: Number(port) }
  const socket = protocol === 'https:' ? connectTls({ ...at, rejectUnauthorized: false }) : connect(at)
  socket.on('error', () => {})
  await once(socket, protocol === 'https:' ? 'secureConnect' : 'connect')
  return socket
}

/** Sends bytes and reads until the server ends the connection; add `Connection: close` to valid requests. */
export async function exchange(origin: string, bytes: string | Uint8Array): Promise<RawAnswer> {
  const socket = await openSocket(origin)
  socket.write(bytes)
  return readAnswer(socket)
}

/** Everything until the connection ends, as one answer; status 0 when it ended without a word. */
export async function readAnswer(socket: Socket): Promise<RawAnswer> {
  let text = ''
  socket.setEncoding('latin1').on('data', (piece: string) => {
    text += piece
  })
  if (!socket.closed) await once(socket, 'close')
  return parseAnswer(text)
}

function parseAnswer(text: string): RawAnswer {
  const at = text.indexOf('\r\n\r\n')
  const [line = '', ...fields] = text.slice(0, at < 0 ? undefined : at).split('\r\n')
  const headers = fields.map((field) => {
    const [name = '', ...rest] = field.split(':')
    return [name.toLowerCase(), rest.join(':').trim()]
  })
  const body = at < 0 ? '' : text.slice(at + 4)
  return { status: Number(line.split(' ')[1] ?? 0), headers: Object.fromEntries(headers), body, text }
}
