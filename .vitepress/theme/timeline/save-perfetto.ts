// A trace as a file for ui.perfetto.dev.

import { toPerfetto } from "../../../workbook/trace/perfetto.ts"
import type { Timeline } from "../../../workbook/trace/timeline.ts"

/** Hands the reader NAME.perfetto.json as a download. */
export function savePerfetto(timeline: Timeline): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([JSON.stringify(toPerfetto(timeline))], { type: "application/json" }))
  link.download = `${timeline.name}.perfetto.json`
  link.click()
  URL.revokeObjectURL(link.href)
}
