// The task around a place in the reader's files.

import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { findRegions } from "../skeletons/regions.ts"

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
