// What the processes share that play the histories of a model for real: pipes out of the way, waiting without sleeping,
// and what /proc shows of another process.

import { readdirSync, readFileSync, readlinkSync } from "node:fs"
import * as sys from "#sys"

const { check, F_DUPFD_CLOEXEC, O_CLOEXEC, O_RDWR } = sys

/** A model's descriptors from 3 on stand here and behind, above all that Node has open or was started with. */
export const BASE = 1 + Math.max(...readdirSync("/proc/self/fd").map(Number))
/** So many numbers. */
export const ROOM = 100
/** The first descriptor of a model that is not a standard one. */
export const FIRST = 3

/** A model's number of a descriptor in this program's processes. */
export function realFd(fd: number): number {
  return fd < FIRST ? fd : fd - FIRST + BASE
}

/** The same back; -1: the model has none such. */
function modelFd(fd: number): number {
  if (fd < 2) return fd
  return fd >= BASE && fd < BASE + ROOM ? fd - BASE + FIRST : -1
}

/** Moves a descriptor out of the way of the lowest free ones. */
export function aside(fd: number): number {
  const moved = check(sys.fcntl(fd, F_DUPFD_CLOEXEC, BASE + ROOM), "fcntl")
  check(sys.close(fd), "close")
  return moved
}

/** A pipe, out of the way: [0] to read, [1] to write. */
export function pipe(): [number, number] {
  const ends = new Int32Array(2)
  check(sys.pipe2(ends, O_CLOEXEC), "pipe2")
  const [from, to] = [...ends].map(aside)
  return [from ?? -1, to ?? -1]
}

/** Opens all numbers below BASE, so that the lowest free ones are those of the model. */
export function fillBelow(): void {
  let fd = 0
  while (fd < BASE) fd = check(sys.open("/dev/null", O_RDWR | O_CLOEXEC, 0), "open")
  check(sys.close(fd), "close")
}

/** Looks again and again, and gives the others the processor. */
export function until(holds: () => boolean): number {
  for (const end = Date.now() + 60_000; !holds(); void sys.sched_yield())
    if (Date.now() > end) throw new Error(`not in a minute: ${holds}`)
  return 0
}

/** "R", "S", "Z"; "gone". */
export function stateOf(pid = -1): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1")
    return stat[stat.lastIndexOf(")") + 2] ?? ""
  } catch {
    return "gone"
  }
}

export function hasEnded(pid = -1): boolean {
  return ["Z", "X", "gone"].includes(stateOf(pid))
}

/** What execve in a history has made of a process. */
export function isSleep(pid = -1): boolean {
  try {
    return /sleep|coreutils|busybox/.test(readlinkSync(`/proc/${pid}/exe`))
  } catch {
    return false // ended
  }
}

export function becomeSleep(): number {
  return sys.execve("/bin/sleep", ["sleep", "60"], null)
}

export interface Open {
  /** The model's number. */
  readonly fd: number
  /** What it links to. */
  readonly name: string
  /** O_CLOEXEC and O_NONBLOCK among them. */
  readonly flags: number
  readonly offset: number
}

/** Descriptors of a process that the model has too, by the model's numbers. */
export function openIn(pid = -1): Open[] {
  let numbers: number[] = []
  try {
    numbers = readdirSync(`/proc/${pid}/fd`).map(Number)
  } catch {
    return [] // ended
  }
  return numbers
    .filter((fd) => modelFd(fd) >= 0)
    .map((fd) => {
      const name = readlinkSync(`/proc/${pid}/fd/${fd}`)
      return { fd: modelFd(fd), name, flags: infoOf(pid, fd, "flags", 8), offset: infoOf(pid, fd, "pos", 10) }
    })
    .sort((a, b) => a.fd - b.fd)
}

/** A number that the kernel tells of a descriptor; NaN: not this kernel, or not of this one. */
export function infoOf(pid: number, fd: number, name: string, radix: number): number {
  const info = readFileSync(`/proc/${pid}/fdinfo/${fd}`, "latin1")
  return Number.parseInt(new RegExp(`^${name}:\\s*(\\w+)`, "m").exec(info)?.[1] ?? "", radix)
}
