// Where things are. Every path of the workbook starts here.

import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The repository root, without a trailing slash. */
export const ROOT: string = dirname(dirname(fileURLToPath(import.meta.url)))

export const NATIVE_BUILD = join(ROOT, "native/build")
export const SUPERVISOR = join(NATIVE_BUILD, "supervisor")

/** The addon that graded programs load. */
export const ADDON = process.env["ECHOBOOK_ADDON"] ?? join(NATIVE_BUILD, "echobook.node")

/** A folder that holds one set of implementations: the reader's, the reference, or another. */
export function targetRoot(target: string): string {
  return target === "steps" || target === "solutions" ? join(ROOT, target) : target
}
