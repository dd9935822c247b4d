/** Characters that change the look of a line without being seen: controls, bidi marks, zero-width ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** A name as people may safely see it: unseen characters become their code, `␊U+202E` style. */
export function visibleText(text: string): string {
  return text.replace(unseen, (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`)
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB']

/** Bytes in decimal units: `1 byte`, `12 bytes`, `1.5 kB`. */
export function formatBytes(bytes: number): string {
  if (bytes === 1) return '1 byte'
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit > 0 && value < 99.5 ? Math.round(value * 10) / 10 : Math.round(value)} ${units[unit]}`
}

/** `1 file`, `2 files`. */
export function formatCount(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`
}

/** How long ago, in the largest unit that fits: `just now`, `5 s ago`, `3 min ago`. */
export function formatAge(ageMs: number): string {
  const seconds = Math.max(0, Math.floor(ageMs / 1000))
  if (seconds < 2) return 'just now'
  if (seconds < 60) return `${seconds} s ago`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ago`
  return `${formatCount(Math.floor(seconds / 86_400), 'day')} ago`
}

const meanings: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted: the cluster goes on by itself',
  204: 'OK, nothing to say',
  304: 'Not changed',
  400: 'The cluster refused the request',
  401: 'Not logged in, or the session has ended',
  403: 'Logged in, but without the privilege',
  404: 'There is no such thing',
  405: 'This method does not exist here',
  409: 'It conflicts with what is there',
  412: 'Somebody changed it in the meantime',
  413: 'Too large',
  415: 'This kind of body is not understood',
  429: 'Too many requests: wait a moment',
  500: 'The sandbox made a mistake',
  501: 'Not emulated yet',
  503: 'Not ready: starting or stopping',
}

/** What a status means, in a few plain words; '' for rare ones. */
export function statusMeaning(status: number): string {
  return (
    meanings[status] ?? (status < 400 ? 'OK' : status < 500 ? 'The cluster refused the request' : 'The server failed')
  )
}

/** The product's error object, as far as people read it. */
export interface ApiError {
  errorClass: string
  description: string
}

/** The error in an answer's body; null when the body has another shape. */
export function errorIn(text: string): ApiError | null {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null) return null
    const { error_class: errorClass, description } = body as { error_class?: unknown; description?: unknown }
    if (typeof errorClass !== 'string') return null
    return { errorClass, description: typeof description === 'string' ? description : '' }
  } catch {
    // Not JSON: the answer's text speaks for itself.
    return null
  }
}
