// The steps of a run as a verdict shows them.

/** As many as somebody reads. */
const MOST_LINES = 60
/** Of a run that has more: enough to see what it repeats. */
const FIRST_LINES = 24

export function stepLines(steps: readonly string[]): string {
  if (steps.length <= MOST_LINES) return steps.join("\n")
  return [...steps.slice(0, FIRST_LINES), "... the same again and again"].join("\n")
}
