// What is open in this process, seen through /proc, without a call in the trace.

import { readdirSync, readFileSync, readlinkSync } from "node:fs"

/** "5 socket:[4711]", one for each descriptor. The one that looks is none of them. */
export function openFds(): string[] {
  return readdirSync("/proc/self/fd").flatMap((fd) => {
    try {
      return [`${fd} ${readlinkSync(`/proc/self/fd/${fd}`)}`]
    } catch {
      return [] // it was the folder's own
    }
  })
}

/** O_NONBLOCK, O_CLOEXEC and what it was opened with. proc_pid_fdinfo(5) */
export function flagsOf(fd: number): number {
  const [, octal = "0"] = /^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "utf8")) ?? []
  return Number.parseInt(octal, 8)
}
