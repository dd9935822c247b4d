/** Text as part of a URL. Modes: raw, default, pretty, ascii, latin, none (or unknown: as it is). */
export function slugify(text: string, mode: string): string {
  if (!(mode in KEPT)) return text.toLowerCase()
  const source =
    mode === 'latin'
      ? text
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .replaceAll('ß', 'ss')
      : text
  const dropped = KEPT[mode] ?? /\s+/gu
  return source
    .replace(dropped, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
}

const KEPT: Record<string, RegExp> = {
  raw: /\s+/gu,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/g,
  latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
}
