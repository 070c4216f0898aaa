// A graded process that does what the check says, line by line, and replies to each line. Shared by parts 6.1 and 6.2.

import { closeSync, openSync, writeSync } from "node:fs"
import { openCall } from "../../workbook/grader/child.ts"
import { isStuck, type Scene, type StartOptions, type Stuck } from "../../workbook/grader/scene.ts"
import { parseFault } from "../../workbook/trace/faults.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"

/** What the process reports after each line. */
export interface Reply {
  /** Which line this answers, from 0. */
  readonly said: number
  /** What the function returned; null when it has thrown. */
  readonly returned: unknown
  /** What it threw, if that is an error that the check expects of some. */
  readonly threw: string | null
}

export interface Told<R extends Reply> {
  readonly pid: number
  /** Tells a line; the first answer is the reply, or the call in which the process sleeps before it can reply. */
  begin(line: string): Promise<Begun<R> | Stuck>
  /** The reply to the line that was told last, when it is there. */
  last(): R | undefined
  /** The same, waited for. */
  reply(): Promise<R | Stuck>
  /** Tells a line and waits for its reply. @throws Diagnosis when there is none */
  order(line: string): Promise<R>
  /** The calls of this process from a record on. */
  all(from: number): TraceRecord[]
  /** The same, of this name. */
  calls(name: string, from?: number): TraceRecord[]
}

/** One of the two. */
export interface Begun<R> {
  readonly reply?: R
  readonly asleep?: TraceRecord
}

/** Starts a scene that reports { main: pid } and then a reply to each line. */
export async function startTold<R extends Reply>(
  scene: Scene,
  name: string,
  argument: unknown = null,
  options: StartOptions = {},
): Promise<Told<R>> {
  const child = await scene.start(name, argument, options)
  const { main: pid } = await scene.value<{ main: number }>("start")
  let lines = 0
  const last = () =>
    (child.values as readonly (R | undefined)[]).find((value) => value !== null && value?.said === lines - 1)
  const reply = () => scene.wait(last)
  const all = (from: number) => scene.records().filter((one) => one.pid === pid && one.index >= from)
  const tell = (line: string) => {
    lines++
    scene.tell(line)
  }
  return {
    pid,
    async begin(line) {
      tell(line)
      return scene.wait(() => {
        const [replied, call] = [last(), asleep(scene, pid)]
        if (replied !== undefined) return { reply: replied }
        return call === undefined ? undefined : { asleep: call }
      })
    },
    last,
    reply,
    async order(line) {
      tell(line)
      const found = await reply()
      if (isStuck(found)) throw scene.giveUp(found, "returning")
      return found
    },
    all,
    calls: (name, from = 0) => all(from).filter(({ call }) => call === name),
  }
}

/**
 * The call inside which a process sleeps now. waitpid() is none: it looks for children in state "S" already, with WNOHANG
 * too, and a processor that is taken away from it then makes that last. Who sleeps in it is stuck after a while.
 */
export function asleep(scene: Scene, pid: number): TraceRecord | undefined {
  const { trace, mainThreadState } = scene.child()
  const call = openCall(trace, pid)
  if (call === undefined || call.call === "waitpid" || mainThreadState() !== "S") return undefined
  // It slept while the record was open all the time, so inside this call.
  return openCall(trace, pid)?.index === call.index ? call : undefined
}

/** How long a call that sleeps may sleep, ms; below 0: for ever. undefined: it is none that takes a time. */
export function sleepMs({ call, numbers }: TraceRecord): number | undefined {
  switch (call) {
    case "poll":
    case "ppoll":
    case "sigtimedwait":
      return numbers[1]
    case "epoll_wait":
      return numbers[2]
    default:
      return undefined
  }
}

/** It gets on with nothing, and makes one call after the other. */
export function turnsInCircles({ kind }: Stuck): boolean {
  return kind === "repeating" || kind === "spinning" || kind === "late"
}

/** The same fault for each call that waits for descriptors: a reader may use any of them. */
export function onWaits(fault: string): string[] {
  return ["poll", "ppoll", "epoll_wait"].map((call) => `${call} ${fault}`)
}

/** From now on, and instead of any other, these faults; each counts from 1. */
export function plan(scene: Scene, faults: readonly string[]): void {
  scene.child().trace.setFaults(faults.map((text) => parseFault(text)))
}

/** Makes a pipe of the process readable while the process itself sleeps. */
export function writeFromOutside(pid: number, writeFd: number): void {
  const fd = openSync(`/proc/${pid}/fd/${writeFd}`, "w")
  writeSync(fd, "x")
  closeSync(fd)
}
