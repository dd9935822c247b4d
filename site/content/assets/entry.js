// Opens the guide for the platform that was last chosen on purpose, else for the first one.
let chosen = null
try {
  chosen = localStorage.getItem('sandbar:platform')
} catch {
  // Storage is forbidden: as if nothing had been chosen.
}
const links = [...document.querySelectorAll('[data-platform]')]
const link = links.find(({ dataset }) => dataset.platform === chosen) ?? links[0]
if (link) location.replace(link.href)
