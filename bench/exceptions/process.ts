// What a parent may see of a child from outside: proc(5). And waiting for it, without a sleep.

import { readFileSync } from "node:fs"
import { sigtimedwait } from "#sys"

/** "S": asleep, "Z": ended and not yet waited for, "R": running; "": gone. */
export function stateOf(pid: number): string {
  return field(pid, "State").charAt(0)
}

/** Looks every ms until it is so. @throws Error when it does not come to it: nobody waits for ever */
export function until(what: string, look: () => boolean): void {
  const startedMs = performance.now()
  while (!look()) {
    if (performance.now() - startedMs > 20_000) throw new Error(`waited too long: ${what}`)
    void sigtimedwait(0, 1) // no signal is in the empty set: a pause
  }
}

function field(pid: number, name: string): string {
  return new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(readText(pid, "status"))?.[1] ?? ""
}

function readText(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8")
  } catch {
    return "" // the process is gone
  }
}
