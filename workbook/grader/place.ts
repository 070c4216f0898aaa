// Where in the reader's files something happened: the place in a stack, and the task around a line.

import { existsSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { ROOT } from "../paths.ts"
import { findRegions } from "../skeletons/regions.ts"

/** First place of a stack that lies in the code under test: "server.ts:41", if any. Source maps have been applied. */
export function placeOf(stack: string): string | undefined {
  for (const line of stack.split("\n").slice(1)) {
    const match = /(?:\(|at )(?:file:\/\/)?([^()]*\/(?:step\d[\w-]*)\/([\w./-]+\.ts)):(\d+):\d+\)?$/.exec(line.trim())
    const [, path = "", file, at] = match ?? []
    if (match !== null && !relative(ROOT, path).startsWith("test/")) return `${file}:${at}`
  }
  return undefined
}

/**
 * The task whose region a place lies in.
 * @param folder the step's files that are graded
 * @param place "server.ts:41", a column may follow
 */
export function taskAt(folder: string, place: string): string | undefined {
  const [file = "", line = ""] = place.split(":")
  const path = join(folder, file)
  if (!existsSync(path)) return undefined
  try {
    const index = Number(line) - 1
    return findRegions(readFileSync(path, "utf8")).find((one) => one.startLine < index && index < one.endLine)?.name
  } catch {
    return undefined // the reader has removed or doubled a marker
  }
}
