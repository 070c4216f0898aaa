// What can be seen of a server from outside: its processes and descriptors, proc(5). A process may end between two
// looks, and then counts as nothing.

import { readdirSync, readFileSync, readlinkSync } from "node:fs"
import type { Child } from "../grader/child.ts"
import { inodeOf } from "./socket-diag.ts"

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

/** The inode of the server's socket at the other end of this port; undefined while nobody has taken the connection. */
export function otherEnd(port: number | undefined, serverPort: number): number | undefined {
  if (port === undefined) return undefined
  const inode = inodeOf(serverPort, port) ?? listedEnd(port)
  return inode === 0 ? undefined : inode // 0: in the queue of accept()
}

/** The same from the list of all. proc_net_tcp(5) */
function listedEnd(port: number): number | undefined {
  const remote = `:${port.toString(16).toUpperCase().padStart(4, "0")}`
  const rows = readFileSync("/proc/net/tcp", "utf8")
    .split("\n")
    .map((row) => row.trim().split(/\s+/))
  const row = rows.find(([, , address = ""]) => address.endsWith(remote))
  return row === undefined ? undefined : Number(row[9])
}

export function holds(pid: number, inode: number): boolean {
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
