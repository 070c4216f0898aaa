// Scratch folders of this process, under the system's temporary folder, gone with it: removed by their owner, else when
// the process ends or is told to (SIGINT, SIGTERM, SIGHUP). What a killed process left is swept by the next one.

import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** "echobook-PID-" */
const NAME = /^echobook-(\d+)-/
const open = new Set<string>()
let watching = false

/** Makes a folder. The caller removes it with removeScratch(). */
export function makeScratch(): string {
  if (!watching) watchForTheEnd()
  const folder = mkdtempSync(join(tmpdir(), `echobook-${process.pid}-`))
  open.add(folder)
  return folder
}

export function removeScratch(folder: string): void {
  open.delete(folder)
  rmSync(folder, { recursive: true, force: true })
}

function watchForTheEnd(): void {
  watching = true
  sweep()
  const removeAll = () => {
    for (const folder of open) rmSync(folder, { recursive: true, force: true })
  }
  process.on("exit", removeAll)
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      removeAll()
      // Somebody else may want to end in order, as `book run` does; nobody else: end as the signal would have.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    })
  }
}

function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1] ?? 0)
    if (pid === 0 || pid === process.pid || alive(pid)) continue
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM" // it lives and belongs to somebody else
  }
}
