// Reading comfort only; every page is complete without it.
const root = document.documentElement
const names = { light: 'Light', dark: 'Dark', system: 'System' }

/** Null when nothing is known, or when storage is forbidden. */
function recall(name) {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Null forgets. */
function store(name, value) {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // Storage is forbidden: the choice lasts for this page.
  }
}

function setUpTheme(button) {
  let current = root.dataset.theme ?? 'system'
  const name = button.querySelector('.theme-name')
  const show = () => {
    name.textContent = names[current]
  }
  button.addEventListener('click', () => {
    const order = ['system', 'light', 'dark']
    current = order[(order.indexOf(current) + 1) % order.length]
    if (current === 'system') delete root.dataset.theme
    else root.dataset.theme = current
    store('sandbar:theme', current === 'system' ? null : current)
    show()
  })
  show()
}

function markCurrentHeading(links) {
  const idOf = (link) => decodeURIComponent(link.hash.slice(1))
  const headings = [...new Set([...links].map(idOf))].map((id) => document.getElementById(id)).filter(Boolean)
  const update = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 140)
    const current = (passed.at(-1) ?? headings[0])?.id
    for (const link of links) {
      if (idOf(link) === current) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  addEventListener('scroll', update, { passive: true })
  update()
}

async function copyCode(button) {
  const word = button.querySelector('span')
  try {
    await navigator.clipboard.writeText(button.closest('.code').querySelector('pre').textContent)
    word.textContent = 'Copied'
  } catch {
    word.textContent = 'Select and copy by hand'
  }
  setTimeout(() => {
    word.textContent = 'Copy'
  }, 2000)
}

const button = document.querySelector('.theme-switch')
if (button) setUpTheme(button)
const links = document.querySelectorAll('.contents a[href^="#"]')
if (links.length > 0) markCurrentHeading(links)

for (const copy of document.querySelectorAll('.copy')) {
  copy.hidden = false
  copy.addEventListener('click', () => copyCode(copy))
}

// One choice of language for the samples of all pages.
const samples = [...document.querySelectorAll('.samples input')]
const language = recall('sandbar:sample')
const chosen = samples.find(({ value }) => value === language)
if (chosen) chosen.checked = true
for (const choice of samples) choice.addEventListener('change', () => store('sandbar:sample', choice.value))

// Only a click here is a choice: who follows a link to a page has not chosen its platform.
for (const link of document.querySelectorAll('.platforms a[data-platform]')) {
  link.addEventListener('click', () => store('sandbar:platform', link.dataset.platform))
}

// The front page says which one it was.
const last = recall('sandbar:platform')
for (const link of document.querySelectorAll('.home-platforms a[data-platform]')) {
  if (link.dataset.platform !== last) continue
  const mark = document.createElement('small')
  mark.textContent = 'yours'
  link.append(' ', mark)
}

// The way to the clusters is only needed while they are out of sight.
const way = document.querySelector('.to-clusters')
const clusters = document.getElementById('clusters')
if (way && clusters && 'IntersectionObserver' in window) {
  new IntersectionObserver(([entry]) => way.classList.toggle('is-there', entry.isIntersecting)).observe(clusters)
}
