// What the times of a trace mean, for the terminal, the page and other viewers alike. No import at run time: the page
// has it too.

import type { Timeline } from "./timeline.ts"

/** From this on a call has waited rather than worked. */
export const BLOCKED_US = 1000

/** The end of the last call, or the start of the last one that has not returned, if that is later. Microseconds. */
export function lastMoment({ calls }: Timeline): number {
  return calls.reduce((last, { startUs, endUs }) => Math.max(last, endUs ?? startUs), 0)
}
