// A graded process that does what the check says, order by order: parts 7.3 and 7.4.

import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { parseFault } from "../../workbook/trace/faults.ts"
import { asleep } from "../step6-exceptions/told-calls.ts"
import type { Fact, Kind, Order, Taken } from "./fds-facts.ts"

export interface Reply<T> {
  readonly returned: T | null
  /** The name of an errno, or "RangeError". */
  readonly threw: string | null
}

export interface ToldFds {
  /** The process that is told. */
  readonly main: number
  /** The same; undefined when the process sleeps in a call. There is no order after that. */
  begin<T>(order: Order): Promise<Reply<T> | Stuck | undefined>
  /** @throws Diagnosis when a child has come back from the code under test */
  mustNotStray(): void
  /** An order that does not run the code under test. */
  arrange<T>(order: Order): Promise<T>
  /** An order that does. `faults` hold for that long. */
  ask<T>(order: Order, faults?: readonly string[]): Promise<Reply<T> | Stuck>
  pair(kind: Kind, nonblocking?: boolean): Promise<[number, number]>
  look(...fds: readonly number[]): Promise<Fact[]>
  take(via: number): Promise<Taken>
  close(...fds: readonly number[]): Promise<void>
  /** How many descriptors are open. */
  open(): Promise<number>
}

interface Line {
  readonly said?: number
  readonly strayed?: number
}

/** Starts a scene that reports { main } and then a reply to each line. `strays`: a child has replied. */
export async function startFds(scene: Scene, name: string, strays?: () => Error): Promise<ToldFds> {
  const child = await scene.start(name, { folder: scene.folder })
  const { main } = await scene.value<{ main: number }>("start")
  let lines = 0
  const mustNotStray = () => {
    const values = child.values as readonly Line[]
    if (strays !== undefined && values.some(({ strayed }) => strayed !== undefined)) throw strays()
  }
  const ask = async <T>(order: Order, faults: readonly string[] = []) => {
    if (faults.length > 0) child.trace.setFaults(faults.map(parseFault))
    const nth = lines++
    scene.tell(JSON.stringify(order))
    const found = await scene.wait(() => {
      mustNotStray()
      return (child.values as readonly Line[]).find(({ said }) => said === nth) as Reply<T> | undefined
    })
    if (faults.length > 0) child.trace.setFaults([])
    return found
  }
  const begin = async <T>(order: Order) => {
    const [nth, from] = [lines++, child.trace.count()]
    scene.tell(JSON.stringify(order))
    const found = await scene.wait(() => {
      const call = asleep(scene, main)
      const replied = (child.values as readonly Line[]).find(({ said }) => said === nth) as Reply<T> | undefined
      return replied ?? (call !== undefined && call.index >= from ? "asleep" : undefined)
    })
    return found === "asleep" ? undefined : found
  }
  const arrange = async <T>(order: Order) => {
    const found = await ask<T>(order)
    if (isStuck(found)) throw scene.giveUp(found, "returning")
    if (found.threw !== null) throw new Error(`${order.do}: ${found.threw}`)
    return found.returned as T
  }
  return {
    main,
    mustNotStray,
    ask,
    begin,
    arrange,
    pair: (kind, nonblocking = false) => arrange({ do: "pair", kind, nonblocking }),
    look: (...fds) => arrange({ do: "look", fds }),
    take: (via) => arrange({ do: "take", via }),
    close: (...fds) => arrange({ do: "close", fds }),
    open: () => arrange({ do: "open" }),
  }
}

const AGAIN_AND_AGAIN: Text = { en: "it calls it again and again", ko: "같은 호출을 되풀이함" }
const KEEPS_WAITING: Text = { en: "it waits for something else", ko: "다른 것을 기다림" }

/** What has come of an order, for a text. */
export function sawOf(scene: Scene, found: Reply<unknown> | Stuck): string | Text {
  if (!isStuck(found)) return found.threw ?? String(found.returned)
  if (found.kind === "ended" && found.ending.signal === "SIGPIPE") throw conclude("E7-FD-SIGPIPE", {})
  if (found.kind === "blocked") return KEEPS_WAITING
  if (["repeating", "spinning", "late"].includes(found.kind)) return AGAIN_AND_AGAIN
  throw scene.giveUp(found, "returning")
}

/** The same fault for each call that a reader may send with, or receive with. */
export function onSends(fault: string): string[] {
  return ["sendmsg", "send", "write"].map((call) => `${call} ${fault}`)
}

export function onReceives(fault: string): string[] {
  return ["recvmsg", "recv", "read"].map((call) => `${call} ${fault}`)
}
