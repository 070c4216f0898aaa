// Part 6.4 inside the graded process: a door that is asked as the server's turn asks it, and a process that has as many
// free descriptors as the check says.

import { closeSync, openSync, readFileSync, readlinkSync } from "node:fs"
import { type Door, doorEvents, openDoor, outcomeOf, PAUSE_MS, takeNext } from "#impl/step6-exceptions/door"
import {
  check,
  close,
  getrlimit,
  MSG_NOSIGNAL,
  poll,
  RLIMIT_NOFILE,
  SHUT_RDWR,
  SyscallError,
  send,
  setrlimit,
  shutdown,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { TodoError } from "../../runtime/todo.ts"
import { hear, report } from "../../workbook/grader/driver.ts"
import { START_MS } from "./file-clock.ts"

/** What one turn came to. */
export interface Looked {
  /** Whether the listening socket was polled for clients, and whether there was one. */
  readonly asked: boolean
  readonly ready: boolean
  /** What takeNext() said, when it was called; a failed call that it has thrown, empty if none. */
  readonly returned: number
  readonly threw: string
  /** Whether what it returned is a connection. */
  readonly connection: boolean
  /** Whether door.reserveFd is a descriptor of the door's own. */
  readonly reserve: "none" | "open" | "closed"
  /** Descriptors that are open, and numbers that the limit leaves free. */
  readonly open: number
  readonly free: number
  /** How many connections are held. */
  readonly held: number
}

/** No descriptor of a graded process is higher. */
const NUMBERS = 256

/** What a descriptor means, without a call in the trace; empty when it is not open. */
function meaningOf(fd: number): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return ""
  }
}

function openNumbers(): number[] {
  return Array.from({ length: NUMBERS }, (_, fd) => fd).filter((fd) => meaningOf(fd) !== "")
}

/** The flags of an open file. proc_pid_fdinfo(5) */
function flagsOf(fd: number): number {
  const [, octal = "0"] = /^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, "utf8")) ?? []
  return Number.parseInt(octal, 8)
}

function limitTo(descriptors: number): void {
  const limit = new BigUint64Array(2)
  check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit")
  limit[0] = BigInt(descriptors)
  check(setrlimit(RLIMIT_NOFILE, limit), "setrlimit")
}

/** So that the process may have `free` more descriptors: what it has beyond that is filled. @returns the limit */
function leave(free: number, door: Door, fillers: number[]): number {
  let limit = Math.max(door.listenFd, door.reserveFd) + 1
  const isOpen = new Set(openNumbers())
  const freeBelow = () => Array.from({ length: limit }, (_, fd) => fd).filter((fd) => !isOpen.has(fd)).length
  for (; freeBelow() > free; isOpen.add(fillers.at(-1) ?? 0)) fillers.push(openSync("/dev/null", "r"))
  while (freeBelow() < free) limit++
  limitTo(limit)
  return limit
}

function called(call: () => number): { returned: number; threw: string } {
  try {
    return { returned: call(), threw: "" }
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error
    return { returned: 0, threw: error.message }
  }
}

export const doorScenes = {
  /** What outcomeOf() says of each; "throws" when it does. */
  doorOutcomes({ results }: { results: number[] }) {
    const outcomes = results.map((result) => {
      try {
        return outcomeOf(result)
      } catch (error) {
        if (error instanceof TodoError) throw error
        return "throws"
      }
    })
    report(outcomes)
  },

  /** Obeys line by line, and replies to each. */
  doorTold() {
    const listenFd = listenNonblocking(0)
    const door = openDoor(listenFd)
    const before = new Set(openNumbers().filter((fd) => fd !== door.reserveFd))
    const held: number[] = []
    const fillers: number[] = []
    let limit = NUMBERS
    let nowMs = START_MS
    const clock = () => nowMs
    const reserve = (): Looked["reserve"] => {
      if (door.reserveFd < 0) return "none"
      const another = before.has(door.reserveFd) || held.includes(door.reserveFd) || fillers.includes(door.reserveFd)
      return !another && meaningOf(door.reserveFd) !== "" ? "open" : "closed"
    }
    const looked = (asked: boolean, ready: boolean, said: { returned: number; threw: string }): Looked => {
      const { threw, returned } = said
      const isNew = !before.has(returned) && !held.includes(returned) && !fillers.includes(returned)
      const connection = ready && threw === "" && isNew && meaningOf(returned).startsWith("socket:")
      if (connection) held.push(returned)
      const numbers = openNumbers()
      const free = limit - numbers.filter((fd) => fd < limit).length
      return { asked, ready, ...said, connection, reserve: reserve(), open: numbers.length, free, held: held.length }
    }
    const orders: Readonly<Record<string, (number: number) => unknown>> = {
      /** As the server's turn does it, without waiting. */
      turn() {
        const events = doorEvents(door, nowMs)
        const fds = new Int32Array([listenFd, events])
        check(poll(fds, 1, 0), "poll")
        const ready = (fds[1] ?? 0) >>> 16 !== 0
        return looked(events !== 0, ready, ready ? called(() => takeNext(door, clock)) : { returned: 0, threw: "" })
      },
      /** Whether anybody is there or not. */
      take: () =>
        looked(
          true,
          true,
          called(() => takeNext(door, clock)),
        ),
      /** The same, and what it throws may be of any kind. */
      takeInvalid() {
        check(shutdown(listenFd, SHUT_RDWR), "shutdown")
        try {
          return { returned: takeNext(door, clock), threw: "" }
        } catch (error) {
          if (error instanceof TodoError) throw error
          return { returned: 0, threw: String(error) }
        }
      },
      look: () => looked(false, false, { returned: 0, threw: "" }),
      pass(pauses) {
        nowMs += pauses * PAUSE_MS
      },
      limit(free) {
        limit = leave(free, door, fillers)
      },
      unlimit() {
        limit = NUMBERS
        limitTo(limit)
        for (const fd of fillers.splice(0)) closeSync(fd)
      },
      /** The first connection that is held comes to its end. */
      free: () => close(held.shift() ?? -1),
      /** Somebody else has taken the place of the reserve. */
      lose() {
        void close(door.reserveFd)
        door.reserveFd = -1
      },
      /** The connection that came last says a word. */
      greet: () => send(held.at(-1) ?? -1, Buffer.from("hi"), 0, 2, MSG_NOSIGNAL),
      flags: () => flagsOf(held.at(-1) ?? -1),
    }
    report({ port: localPort(listenFd) })
    for (;;) {
      const [what = "", number = "0"] = hear().split(" ")
      report({ said: orders[what]?.(Number(number)) })
    }
  },
}
