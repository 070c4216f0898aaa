// Tells when the reader saves an exercise.

import { existsSync, watch } from "node:fs"
import { dirname, join } from "node:path"
import type { StepFacts } from "./manifest.ts"

/** An editor writes, renames and touches for one save. */
const SETTLE_MS = 40

/**
 * Calls `saved` once for each save of an exercise of the step.
 *
 * Each folder has a watch of its own: `{ recursive: true }` on Linux watches each file's inode, and a save that
 * replaces the file (rename, as vim does) takes that inode away, so the save after it goes unseen.
 * @param root folder of the step folders, e.g. targetRoot("steps"); folders that are missing now stay unwatched
 * @returns ends the watch
 */
export function watchSaves(root: string, step: StepFacts, saved: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const files = step.parts.flatMap((part) => part.tasks.map((task) => task.file))
  const folders = new Set(["server.ts", ...files].map((file) => join(root, step.slug, dirname(file))))
  const watchers = [...folders].filter(existsSync).map((folder) =>
    watch(folder, (_event, file) => {
      if (file === null || !/\.(ts|c)$/.test(file)) return
      clearTimeout(timer)
      timer = setTimeout(saved, SETTLE_MS)
    }),
  )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
