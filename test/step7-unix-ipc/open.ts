// What is open in this process, seen through /proc, without a call in the trace; and the address of a socket.

import { readdirSync, readFileSync, readlinkSync } from "node:fs"
import { AF_UNIX } from "#sys"

/** This process; process.pid, after a fork, is that of the parent. */
export function self(): number {
  return Number(readlinkSync("/proc/self"))
}

/** What a descriptor means, "socket:[4711]"; empty when it is not open. proc_pid_fd(5) */
export function meaningOf(fd: number): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return ""
  }
}

/** "5 socket:[4711]", one for each descriptor. The one that looks is none of them. */
export function openFds(): string[] {
  const all = readdirSync("/proc/self/fd").map((fd) => `${fd} ${meaningOf(Number(fd))}`)
  return all.filter((one) => !one.endsWith(" ")) // that was the folder's own
}

/** O_NONBLOCK, O_CLOEXEC and what it was opened with. proc_pid_fdinfo(5) */
export function flagsOf(fd: number): number {
  const [, octal = "0"] = /^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "utf8")) ?? []
  return Number.parseInt(octal, 8)
}

/** What kind of Unix domain socket it is: its type, and whether it listens. unix(7), /proc/net/unix */
export function socketAt(fd: number): { type: number; listens: boolean } {
  const [, inode] = /^socket:\[(\d+)\]$/.exec(meaningOf(fd)) ?? []
  const lines = readFileSync("/proc/net/unix", "utf8").split("\n")
  const fields = lines.map((line) => line.trim().split(/\s+/)).find((words) => words[6] === inode)
  const [, , , flags = "0", type = "0"] = fields ?? []
  return { type: Number.parseInt(type, 16), listens: (Number.parseInt(flags, 16) & ACCEPTS) !== 0 }
}

/** __SO_ACCEPTCON */
const ACCEPTS = 0x10000

/** A struct sockaddr_un that is none of the reader's, of a path or of an abstract name. */
export function unixAddress(path: string): Uint8Array {
  return new Uint8Array([AF_UNIX, 0, ...Buffer.from(path), ...(path.startsWith("\0") ? [] : [0])])
}
