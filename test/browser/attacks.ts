/** What pages of strangers try. Each of these functions runs in the page and tells what it got out of the server. */

export interface Aim {
  url: string
  method: string
  body: string
}

/** Everything that a script may send; the answers that it could read, by how it asked. */
export async function readByFetch({ url, method, body }: Aim): Promise<string[]> {
  const got: string[] = []
  const json = { 'content-type': 'application/json' }
  const content = method === 'GET' ? {} : { body }
  const tries: [string, RequestInit][] = [
    ['plain', { method, ...content }],
    ['as JSON', { method, ...content, headers: json }],
    ['with credentials', { method, ...content, credentials: 'include' }],
    ['with a token', { method, ...content, headers: { ...json, authorization: 'Bearer guess' } }],
    ['without CORS', { method, ...content, mode: 'no-cors' }],
    ['without CORS or referrer', { method, ...content, mode: 'no-cors', referrerPolicy: 'no-referrer' }],
  ]
  for (const [how, init] of tries) {
    try {
      const answer = await fetch(url, init)
      const text = await answer.text()
      if (answer.status !== 0 || text !== '') got.push(`fetch ${how}: ${answer.status} ${text}`)
    } catch {
      // The browser shows nothing of it.
    }
  }
  return got
}

/** Other ways to have a browser ask: elements, frames, windows, streams, sockets. */
export async function readByElements({ url }: Aim): Promise<string[]> {
  const got: string[] = []
  const settled = (element: HTMLElement, put: () => void) =>
    new Promise<string>((resolve) => {
      element.addEventListener('load', () => resolve('loaded'))
      element.addEventListener('error', () => resolve('failed'))
      put()
    })
  const globals = Object.keys(globalThis).length
  for (const name of ['script', 'img', 'link'] as const) {
    const element = document.createElement(name)
    const about = element instanceof HTMLLinkElement ? { rel: 'stylesheet', href: url } : { src: url }
    const end = await settled(Object.assign(element, about), () => document.head.append(element))
    if (end === 'loaded' && name !== 'script') got.push(`${name} ${end}`)
  }
  if (Object.keys(globalThis).length > globals) got.push('script left something behind')
  const frame = document.createElement('iframe')
  await settled(frame, () => {
    frame.src = url
    document.body.append(frame)
  })
  return got
}

/** Sends a form, whose answer goes into a frame, and a beacon; nobody tells a page when they have arrived. */
export function sendForm({ url, method, body }: Aim): void {
  navigator.sendBeacon(url, new Blob([body], { type: 'text/plain' }))
  const frame = Object.assign(document.createElement('iframe'), { name: 'target' })
  const form = Object.assign(document.createElement('form'), { action: url, target: 'target', enctype: 'text/plain' })
  form.method = method === 'GET' ? 'get' : 'post'
  form.append(Object.assign(document.createElement('input'), { name: body, value: '' }))
  document.body.append(frame, form)
  form.submit()
}

/** What a page can read in its frames. */
export function readFrames(): string[] {
  const texts = [...document.querySelectorAll('iframe')].map((frame) => {
    const text = frame.contentDocument?.body?.textContent ?? ''
    frame.remove()
    return text
  })
  return texts.filter((text) => text !== '').map((text) => `frame ${text}`)
}

/** What comes without being asked again: notices and sockets. */
export async function readByStreams({ url }: Aim): Promise<string[]> {
  const got: string[] = []
  await new Promise<void>((resolve) => {
    const source = new EventSource(url)
    source.onmessage = ({ data }) => got.push(`event ${data}`)
    source.onopen = () => got.push('events opened')
    source.onerror = () => {
      source.close()
      resolve()
    }
  })
  await new Promise<void>((resolve) => {
    const socket = new WebSocket(url.replace(/^http/, 'ws'))
    socket.onmessage = ({ data }) => got.push(`socket ${data}`)
    socket.onopen = () => {
      got.push('socket opened')
      socket.close()
    }
    socket.onclose = () => resolve()
  })
  return got
}
