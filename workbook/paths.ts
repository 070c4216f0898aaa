// Where things are. Every path of the workbook starts here.

import { existsSync, realpathSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** The repository root, without a trailing slash. */
export const ROOT: string = realpathSync(dirname(dirname(fileURLToPath(import.meta.url))))

export const NATIVE_BUILD = join(ROOT, "native/build")
export const SUPERVISOR = join(NATIVE_BUILD, "supervisor")

/** The addon that graded programs load. */
export const ADDON = process.env["ECHOBOOK_ADDON"] ?? join(NATIVE_BUILD, "echobook.node")

/**
 * The folder that holds one set of implementations: the reader's, the reference, or another. Absolute, without links,
 * so that paths below it can be compared; as given when it does not exist.
 */
export function targetRoot(target: string): string {
  const folder = target === "steps" || target === "solutions" ? join(ROOT, target) : resolve(target)
  return existsSync(folder) ? realpathSync(folder) : folder
}
