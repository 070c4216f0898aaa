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

/** What kind of Unix domain socket it is: its type, and whether it listens. unix(7), /proc/net/unix */
export function socketAt(fd: number): { type: number; listens: boolean } {
  const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/self/fd/${fd}`)) ?? []
  const lines = readFileSync("/proc/net/unix", "utf8").split("\n")
  const fields = lines.map((line) => line.trim().split(/\s+/)).find((words) => words[6] === inode)
  const [, , , flags = "0", type = "0"] = fields ?? []
  return { type: Number.parseInt(type, 16), listens: (Number.parseInt(flags, 16) & ACCEPTS) !== 0 }
}

/** __SO_ACCEPTCON */
const ACCEPTS = 0x10000
