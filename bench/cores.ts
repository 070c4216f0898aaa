// Which cores a bench may pin its programs to.

import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

/** The first two cores we may use, or null without taskset or a second core. taskset(1) */
export function coresToPin(): { readonly server: number; readonly load: number } | null {
  const allowed = /^Cpus_allowed_list:\s*(\S+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? ""
  const cores = allowed.split(",").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
  const [server, load] = cores
  if (server === undefined || load === undefined) return null
  try {
    execFileSync("taskset", ["--version"], { stdio: "ignore" })
    return { server, load }
  } catch {
    return null
  }
}
