// Moving through a chart: keyboard, mouse, wheel and touch. It knows moments and pixels, not what is drawn.

import type { Ref } from "vue"
import { moved, type Range, zoomed } from "./model.ts"

export interface PanZoomOptions {
  readonly svg: Ref<SVGSVGElement | undefined>
  readonly range: Ref<Range>
  /** Nothing lies behind it. */
  readonly endUs: () => number
  /** Where the bars begin, and how wide their room is, pixels. */
  readonly left: number
  readonly plot: () => number
  /** A pointer is over the chart. `atUs` is the moment, `y` the height, `reachUs` what five pixels are. */
  readonly onHover: (at: { atUs: number; y: number; reachUs: number }) => void
  /** It was pressed and released at one place. */
  readonly onPick: (at: { atUs: number; y: number; reachUs: number }) => void
  /** From call to call. */
  readonly onStep: (by: 1 | -1) => void
}

const IN = 0.6
const WHEEL = 1.2
/** Farther than this, and a press is a pan. */
const STILL_PX = 2

export function usePanZoom({ svg, range, endUs, left, plot, onHover, onPick, onStep }: PanZoomOptions) {
  const span = () => range.value.toUs - range.value.fromUs
  const box = () => svg.value?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const usAt = (clientX: number) => range.value.fromUs + ((clientX - box().left - left) / plot()) * span()
  const placeOf = (event: PointerEvent) => ({
    atUs: usAt(event.clientX),
    y: event.clientY - box().top,
    reachUs: (span() / plot()) * 5,
  })
  const zoom = (factor: number, around = (range.value.fromUs + range.value.toUs) / 2) => {
    range.value = zoomed(range.value, around, factor, endUs())
  }
  const move = (share: number) => {
    range.value = moved(range.value, share * span(), endUs())
  }
  const showAll = () => {
    range.value = { fromUs: 0, toUs: endUs() }
  }
  const zoomIn = () => zoom(IN)
  const zoomOut = () => zoom(1 / IN)

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(-0.15),
    ArrowRight: () => move(0.15),
    "+": zoomIn,
    "=": zoomIn,
    "-": zoomOut,
    "0": showAll,
    n: () => onStep(1),
    p: () => onStep(-1),
  }
  const keydown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  /** Pointers that are down: one pans, two zoom. */
  const down = new Map<number, number>()
  let panned = false
  const pointerdown = (event: PointerEvent) => {
    down.set(event.pointerId, event.clientX)
    panned = false
  }
  const pointermove = (event: PointerEvent) => {
    const before = down.get(event.pointerId)
    if (before === undefined) return onHover(placeOf(event))
    const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, at]) => at)
    if (other === undefined) range.value = moved(range.value, ((before - event.clientX) * span()) / plot(), endUs())
    else zoom(Math.abs(before - other) / Math.max(8, Math.abs(event.clientX - other)), usAt(other))
    if (Math.abs(event.clientX - before) > STILL_PX) {
      panned = true
      // Only now: a captured pointer would take the click from the links and buttons around.
      svg.value?.setPointerCapture(event.pointerId)
    }
    down.set(event.pointerId, event.clientX)
  }
  const pointerup = (event: PointerEvent) => {
    if (down.delete(event.pointerId) && !panned) onPick(placeOf(event))
  }
  const pointercancel = (event: PointerEvent) => {
    down.delete(event.pointerId)
  }
  /** With Ctrl, or while the chart has the focus: a page that scrolls over it must not be caught. */
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && document.activeElement !== svg.value) return
    event.preventDefault()
    zoom(event.deltaY > 0 ? WHEEL : 1 / WHEEL, usAt(event.clientX))
  }
  return { move, showAll, zoomIn, zoomOut, on: { keydown, pointerdown, pointermove, pointerup, pointercancel, wheel } }
}
