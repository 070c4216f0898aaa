// What the checks of parts 5.1 and 5.2 see of the program's processes from outside.

import { readdirSync, readFileSync, readlinkSync } from "node:fs"
import { openCall } from "../../workbook/grader/child.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import type { Text } from "../../workbook/manifest.ts"

export const RETURNED: Text = { en: "returned", ko: "반환" }
export const THREW: Text = { en: "threw", ko: "예외" }

/** An end as endOf() of fork-scenes.ts tells it. */
export function ended(end: number): Text {
  return end < 0 ? { en: `signal ${-end}`, ko: `시그널 ${-end}` } : { en: `exit status ${end}`, ko: `종료 상태 ${end}` }
}

/** What each descriptor of a process is, "socket:[1234]"; empty when the process is gone. proc_pid_fd(5) */
export function openFiles(pid: number): Map<number, string> {
  const folder = `/proc/${pid}/fd`
  try {
    return new Map(readdirSync(folder).map((fd) => [Number(fd), readlinkSync(`${folder}/${fd}`)]))
  } catch {
    return new Map() // it has ended between two looks
  }
}

/** The arguments of a process, its name first; empty when it has ended. proc_pid_cmdline(5) */
export function argumentsOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1)
  } catch {
    return []
  }
}

/** The file of the program that a process runs; empty when it has ended. */
export function programOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/exe`)
  } catch {
    return ""
  }
}

/** Whether a signal is among those that a process ignores (SigIgn) or blocks (SigBlk). proc_pid_status(5) */
export function holds(pid: number, set: "SigIgn" | "SigBlk", signum: number): boolean {
  const status = readFileSync(`/proc/${pid}/status`, "utf8")
  const mask = new RegExp(`^${set}:\\s*([0-9a-f]+)`, "m").exec(status)?.[1] ?? "0"
  return ((BigInt(`0x${mask}`) >> BigInt(signum - 1)) & 1n) === 1n
}

/** Whether the first process of the program sits in this call. */
export function sleepsIn(scene: Scene, call: string): boolean {
  return openCall(scene.child().trace, scene.child().pid())?.call === call
}
