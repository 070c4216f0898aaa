// Keeps the heading that an address names where it is while a chapter grows around it.
//
// VitePress scrolls to it once, when the page's text is there; simulators, charts and results come after that and push
// it away, by screens under `npm start`. The reader's first touch of wheel, key or screen ends it: from then on the
// page is his.

import { getScrollOffset } from "vitepress"

/** Long enough for a cold `npm start`. Then it ends by itself: a dragged scroll bar sends no event of its own. */
const HOLD_MS = 15_000
const INPUTS = ["wheel", "touchmove", "keydown", "pointerdown"] as const

let release: (() => void) | undefined

/** Holds the place that the address names, if it names one; one that was held before is let go. */
export function holdAnchor(): void {
  release?.()
  const id = decodeURIComponent(location.hash.slice(1))
  if (id === "") return
  const place = () => {
    const target = document.getElementById(id)
    if (target === null) return
    const padding = Number.parseInt(getComputedStyle(target).paddingTop, 10)
    const byPx = target.getBoundingClientRect().top - getScrollOffset() + padding
    if (Math.abs(byPx) > 1) window.scrollBy({ top: byPx, behavior: "instant" })
  }
  const observer = new ResizeObserver(place)
  observer.observe(document.body)
  const end = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const input of INPUTS) window.removeEventListener(input, end)
    release = undefined
  }
  const timer = setTimeout(end, HOLD_MS)
  for (const input of INPUTS) window.addEventListener(input, end, { passive: true })
  release = end
}
