// What stands in the chart beside the bars: names, faults, arrows, the frame of the selected call. Pixels, and pure.

import type { Timeline } from "../../../workbook/trace/timeline.ts"
import { type Arrow, inView, type Kind, kindOf, type Lane, type Range } from "./model.ts"

/** Of the chart, pixels: a lane, a bar in it, the axis above the lanes, the lanes' names left of them. */
export const LANE = 30
export const BAR = 16
export const AXIS = 22
export const LABEL = 76

/** What the marks are made from. */
export interface Scene {
  readonly timeline: Timeline
  readonly lanes: readonly Lane[]
  readonly range: Range
  /** Where a call that has not returned ends. */
  readonly endUs: number
  /** Width of the bars' room, pixels. */
  readonly plot: number
}

export interface Name {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly kind: Kind
}

const NAMES = 300
/** Widths of a bar below which there is no name, and of a letter. */
const BAR_WITH_NAME = 30
const LETTER = 7.5
const FAULTS_APART = 6

/** Letters of a lane's name that fit left of the lanes. */
const LANE_LETTERS = 12

/** A lane's name, the end of it when it is longer: the end of a path says more than its beginning. */
export function laneName(label: string): string {
  return label.length > LANE_LETTERS ? `…${label.slice(1 - LANE_LETTERS)}` : label
}

/** Top of a lane. */
export const topOf = (lane: number): number => AXIS + lane * LANE

/** Where a moment is. */
export function xOf({ range, plot }: Pick<Scene, "range" | "plot">, us: number): number {
  return LABEL + ((us - range.fromUs) / (range.toUs - range.fromUs)) * plot
}

/** Faults, and the names of the bars that have room for them: one walk over what is in view. */
export function marksOf(scene: Scene): { faults: { x: number; y: number }[]; names: Name[] } {
  const { timeline, lanes, range, endUs, plot } = scene
  const scale = plot / (range.toUs - range.fromUs)
  const faults: { x: number; y: number }[] = []
  const names: Name[] = []
  for (const [i, lane] of lanes.entries()) {
    let last = Number.NEGATIVE_INFINITY
    for (const index of inView(timeline, lane, range)) {
      const call = timeline.calls[index]
      if (call === undefined) continue
      const start = xOf(scene, call.startUs)
      if (call.injected !== undefined && call.startUs >= range.fromUs && start - last >= FAULTS_APART) {
        last = start
        faults.push({ x: last, y: topOf(i) + 4 })
      }
      const callEndUs = call.endUs ?? endUs
      if ((callEndUs - call.startUs) * scale < BAR_WITH_NAME || names.length >= NAMES) continue
      const from = Math.max(LABEL, start)
      if (Math.min(LABEL + plot, xOf(scene, callEndUs)) - from >= call.call.length * LETTER + 8)
        names.push({ x: from + 4, y: topOf(i) + LANE / 2 + 4, text: call.call, kind: kindOf(call) })
    }
  }
  return { faults, names }
}

/** The arrows in view; none when there are more than can be told apart. */
export function arrowsInView(arrows: readonly Arrow[], { range, plot }: Pick<Scene, "range" | "plot">): Arrow[] {
  const seen: Arrow[] = []
  for (const arrow of arrows) {
    if (arrow.atUs < range.fromUs || arrow.atUs > range.toUs) continue
    if (seen.push(arrow) > plot / 6) return []
  }
  return seen
}

/** The frame around a call; undefined when it is not in view. */
export function outlineOf(scene: Scene, index: number) {
  const call = scene.timeline.calls[index]
  const lane = scene.lanes.findIndex(({ calls }) => calls.includes(index))
  if (call === undefined || lane === -1) return undefined
  const from = Math.max(LABEL, xOf(scene, call.startUs) - 2)
  const to = Math.min(LABEL + scene.plot, xOf(scene, call.endUs ?? scene.endUs) + 2)
  return to < from ? undefined : { x: from, y: topOf(lane) + 4, width: Math.max(4, to - from), height: LANE - 8 }
}
