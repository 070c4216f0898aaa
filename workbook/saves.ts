// Tells when the reader saves an exercise.
//
// Each folder has a watch of its own: `{ recursive: true }` on Linux watches each file's inode, and a save that replaces
// the file (rename, as vim does) takes that inode away, so the save after it goes unseen. The folders above are watched
// too: git checkout and git stash may make a folder anew, and a watch stays with the old one (inotify(7)).
// A watch says only that something happened; what was saved is seen by looking at the files.

import { type FSWatcher, statSync, watch } from "node:fs"
import { basename, dirname, join } from "node:path"
import type { StepFacts } from "./manifest.ts"
import { exerciseFiles } from "./skeletons/derive.ts"

/** An editor writes, renames and touches for one save. */
const SETTLE_MS = 40

export interface SaveWatch {
  /** Takes the file as it is now for known: this save is not told. */
  seen(file: string): void
  end(): void
}

/**
 * Calls `saved` once for each save of an exercise of the step. Other files, a change of mode and a removal are none.
 * @param root folder of the step folders, e.g. targetRoot("steps"); what is missing in it is watched once it is there
 */
export function watchSaves(root: string, step: StepFacts, saved: () => void): SaveWatch {
  const paths = exerciseFiles(step).map(({ file }) => join(root, step.slug, file))
  const entries = watchedEntries(root, paths)
  const known = new Map(paths.map((path) => [path, versionOf(path)]))
  let watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  /** A folder has come, gone or been replaced since it was watched. */
  let moved = false

  const hear = (path: string) => {
    moved ||= entries.has(path)
    clearTimeout(timer)
    timer = setTimeout(look, SETTLE_MS)
  }
  const watchAll = () => {
    moved = false
    const before = watchers
    // From the top down, and the old ones until then: what is made meanwhile is heard by one of them.
    watchers = [...entries].flatMap(([folder, names]) => watchFolder(folder, names, hear) ?? [])
    for (const watcher of before) watcher.close()
  }
  const look = () => {
    if (moved) watchAll()
    const changed = paths.filter((path) => {
      const version = versionOf(path)
      return version !== undefined && version !== known.get(path)
    })
    for (const path of changed) known.set(path, versionOf(path))
    if (changed.length > 0) saved()
  }
  watchAll()
  return {
    seen(file) {
      const path = join(root, step.slug, file)
      known.set(path, versionOf(path))
    },
    end() {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
    },
  }
}

/** Folders from the one around `root` down to those of the files, and which of their entries matter. */
function watchedEntries(root: string, paths: readonly string[]): Map<string, Set<string>> {
  const entries = new Map<string, Set<string>>([[dirname(root), new Set([basename(root)])]])
  const add = (path: string) => {
    if (path === root) return
    const folder = dirname(path)
    add(folder)
    entries.set(folder, (entries.get(folder) ?? new Set()).add(basename(path)))
  }
  for (const path of paths) add(path)
  return entries
}

/** undefined when there is no such folder, or no watch left to have (ENOSPC). */
function watchFolder(folder: string, names: ReadonlySet<string>, hear: (path: string) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name !== null && names.has(name)) hear(join(folder, name))
    })
    return watcher.on("error", () => watcher.close())
  } catch {
    return undefined // the watch above tells when it is there
  }
}

/** What is different after each save; undefined when there is no file. A change of mode leaves it. */
function versionOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats?.isFile() === true ? `${stats.ino} ${stats.mtimeNs} ${stats.size}` : undefined
}
