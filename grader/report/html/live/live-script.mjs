// Runs in the browser: puts the parts that the watch sends into the page, and says when nothing comes any more.

const SILENCE_MS = 13_000 // The watch says that it is alive every four seconds.
const AGAIN_MS = 1_000

const page = document.querySelector('.live')
const says = document.querySelector('#says')
const lost = document.querySelector('#lost')
const shown = new Map()
let silence = 0
let asking = false

connect()

function connect() {
  const events = new EventSource('events')
  const again = () => {
    events.close()
    clearTimeout(silence)
    setGone(true)
    setTimeout(connect, AGAIN_MS)
  }
  const heard = () => {
    clearTimeout(silence)
    silence = setTimeout(again, SILENCE_MS)
    setGone(false)
  }
  events.addEventListener('error', again)
  events.addEventListener('alive', heard)
  events.addEventListener('message', ({ data }) => {
    heard()
    update(JSON.parse(data))
  })
}

function update({ build, title, parts = {}, announce }) {
  if (build !== undefined && build !== page.dataset.build) return location.reload()
  if (title !== undefined) document.title = title
  for (const [name, html] of Object.entries(parts)) replace(name, html)
  if (announce !== undefined) say(announce)
}

function replace(name, html) {
  if (shown.get(name) === html) return
  shown.set(name, html)
  const old = document.querySelector(`[data-part="${name}"]`)
  const template = document.createElement('template')
  template.innerHTML = html
  const fresh = template.content.firstElementChild
  if (!old || !fresh) return
  const same = old.dataset.exercise === fresh.dataset.exercise
  if (same) keepOpen(old, fresh)
  const focus = old.contains(document.activeElement) ? document.activeElement.dataset : undefined
  old.replaceWith(fresh)
  if (focus) focusAgain(fresh, focus)
  if (!same) scrollTo(0, 0)
}

// What was folded out stays so.
function keepOpen(old, fresh) {
  const [before, after] = [old, fresh].map((part) => [...part.querySelectorAll('details')])
  if (before.length === after.length) after.forEach((one, i) => (one.open = before[i].open))
}

// A button that is gone says by data-or which element gets the focus instead.
function focusAgain(part, { ask, or }) {
  const next = part.querySelector(`[data-ask="${ask}"]`) ?? (or && document.getElementById(or))
  if (next) next.focus({ preventScroll: true })
}

// Emptied first: a screen reader reads a text out again only after a change.
function say(text) {
  says.textContent = ''
  setTimeout(() => (says.textContent = text), 50)
}

function setGone(gone) {
  if (document.body.classList.contains('gone') === gone) return
  document.body.classList.toggle('gone', gone)
  lost.textContent = gone ? lost.dataset.lost : ''
  if (!gone) say(lost.dataset.found)
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button[data-ask]') : null
  if (!button || asking) return
  asking = true // A second click before the answer is none.
  void fetch(button.dataset.ask, { method: 'POST' })
    .catch(() => {})
    .finally(() => (asking = false))
})
