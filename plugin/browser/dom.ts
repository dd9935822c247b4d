type Attributes = Record<string, string | number | boolean | null>

/** An element with attributes (`false` and `null` leave one out) and children; text goes in as text, never as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children)
  return made
}

/** A push button. */
export function button(text: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text)
  made.addEventListener('click', onClick)
  return made
}

/** Changes text only where it differs, so that selections and screen readers are left in peace. */
export function setText(node: Element, text: string) {
  if (node.textContent !== text) node.textContent = text
}

/** Changes an attribute only where it differs; null removes it. */
export function setAttribute(node: Element, name: string, value: string | null) {
  if (value === null) node.removeAttribute(name)
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value)
}

interface Rows<T, E extends HTMLElement> {
  key(item: T): string
  create(item: T): E
  update(row: E, item: T): void
}

/** Makes the children of `parent` show `items`, keeping the elements of those that were there. */
export function reconcile<T, E extends HTMLElement>(parent: Element, items: readonly T[], rows: Rows<T, E>) {
  const present = new Map<string, E>()
  for (const child of parent.children) present.set((child as HTMLElement).dataset.key ?? '', child as E)
  let place: Element | null = parent.firstElementChild
  for (const item of items) {
    const key = rows.key(item)
    const row = present.get(key) ?? rows.create(item)
    present.delete(key)
    row.dataset.key = key
    rows.update(row, item)
    if (row === place) place = place.nextElementSibling
    else parent.insertBefore(row, place)
  }
  for (const gone of present.values()) gone.remove()
}

let lastId = 0

/** An id that no other element of the page has. */
export function newId(): string {
  return `sandbar-${++lastId}`
}

let isPressed = false
if (typeof document === 'object') {
  const release = () => {
    isPressed = false
  }
  addEventListener(
    'pointerdown',
    () => {
      isPressed = true
    },
    true,
  )
  addEventListener('pointerup', release, true)
  addEventListener('pointercancel', release, true)
}

/** Resolves when no button is held down: what moves under a pressed pointer loses its click. */
export async function pointerReleased(): Promise<void> {
  while (isPressed) await new Promise((resolve) => setTimeout(resolve, 30))
}

/** Runs `start` when the element is near the view or gets the focus, once. */
export function whenSeen(target: Element, start: () => void) {
  const run = () => {
    observer.disconnect()
    target.removeEventListener('focusin', run)
    start()
  }
  const observer = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && run(), {
    rootMargin: '800px',
  })
  observer.observe(target)
  target.addEventListener('focusin', run)
}
