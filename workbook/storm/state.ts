// What can be seen of a server from outside: its processes and descriptors, proc(5). A process may end between two
// looks, and then counts as nothing.

import { readdirSync, readFileSync, readlinkSync } from "node:fs"
import type { Child } from "../grader/child.ts"

export interface State {
  readonly descriptors: number
  readonly children: number
  readonly zombies: number
  readonly residentKiB: number
}

export function stateOf(child: Child, pid: number): State {
  const below = child.descendants()
  return {
    descriptors: [pid, ...below.map((one) => one.pid)].reduce((sum, one) => sum + openOf(one).length, 0),
    children: below.length,
    zombies: below.filter(({ state }) => state === "Z").length,
    residentKiB: residentKiB(pid),
  }
}

/** The inode of the socket that is connected to this port. proc_net_tcp(5) */
export function otherEnd(port: number | undefined): string | undefined {
  if (port === undefined) return undefined
  const remote = `:${port.toString(16).toUpperCase().padStart(4, "0")}`
  const rows = readFileSync("/proc/net/tcp", "utf8")
    .split("\n")
    .map((row) => row.trim().split(/\s+/))
  const inode = rows.find(([, , address = ""]) => address.endsWith(remote))?.[9]
  return inode === "0" ? undefined : inode // 0: in the queue of accept()
}

export function holds(pid: number, inode: string): boolean {
  return openOf(pid).some((name) => name === `socket:[${inode}]`)
}

/** What each descriptor of a process stands for; nothing when it is gone. */
function openOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`)
      } catch {
        return [] // closed between two looks
      }
    })
  } catch {
    return []
  }
}

export function residentKiB(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0)
  } catch {
    return 0
  }
}
