// What happens in a storm: clients of every kind, signals, and calls that the kernel is made to fail. All of it comes
// out of one number, the seed, so that a storm that has found something can be raised again.

import { parseFault } from "../trace/faults.ts"

/** How a client behaves. Those that are not "good" need not be answered; they must not cost the good ones anything. */
export type ClientKind =
  /** Sends lines and reads the answers, in one of the ways of `manner`. */
  | "good"
  /** Sends half a line, then RST. */
  | "resets"
  /** Sends half a line, then nothing any more. */
  | "vanishes"
  /** Connects and goes at once. */
  | "leaves"
  /** Asks a lot and reads nothing. */
  | "deaf"
  /** Sends a line that does not end. */
  | "endless"

/** How a good client sends: one line after each answer, all lines at once, or byte by byte. */
export type Manner = "in turn" | "at once" | "dribbling"

export interface ClientPlan {
  /** Its place in the storm, which its bytes are made of. */
  readonly index: number
  readonly kind: ClientKind
  readonly manner: Manner
  /** Length of each line in bytes, without its end. */
  readonly lines: readonly number[]
  /** Ends its direction as soon as it has sent everything, and reads on. */
  readonly halfCloses: boolean
}

/** Something that befalls the server when so many clients have begun. */
export interface Blow {
  readonly after: number
  /** A signal that a server may ignore, or "stop": it is stopped for a moment while clients go on. */
  readonly kind: "SIGCHLD" | "SIGWINCH" | "SIGCONT" | "stop" | "kill a child"
}

export interface Plan {
  readonly seed: number
  readonly clients: readonly ClientPlan[]
  /** Rules of the fault plan, see workbook/trace/faults.ts. */
  readonly faults: readonly string[]
  readonly blows: readonly Blow[]
}

/** Numbers from 0 to below `limit`, the same ones for the same seed. */
export type Draw = (limit: number) => number

/** mulberry32, by Tommy Ettinger. */
export function draws(seed: number): Draw {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let z = Math.imul(state ^ (state >>> 15), state | 1)
    z = (z + Math.imul(z ^ (z >>> 7), z | 61)) ^ z
    return Math.floor((((z ^ (z >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** A third of the clients are bad. What is common on a network stands here more than once. */
const BAD_KINDS: readonly ClientKind[] = ["resets", "leaves", "resets", "vanishes", "leaves", "deaf", "endless"]
const MANNERS: readonly Manner[] = ["in turn", "in turn", "at once", "dribbling"]
const BLOWS: readonly Blow["kind"][] = ["SIGCHLD", "SIGWINCH", "SIGCONT", "stop", "kill a child"]
const MOST_LINE = 2000

/** The storm of a seed. */
export function planStorm(seed: number, clientCount: number): Plan {
  const draw = draws(seed)
  const clients = Array.from({ length: clientCount }, (_, index) => planClient(index, draw))
  const blows = Array.from({ length: 2 + draw(5) }, () => ({
    after: draw(clientCount),
    kind: BLOWS[draw(BLOWS.length)] ?? "SIGCHLD",
  }))
  return { seed, clients, faults: planFaults(clientCount, draw), blows: blows.sort((a, b) => a.after - b.after) }
}

function planClient(index: number, draw: Draw): ClientPlan {
  const kind = draw(3) === 0 ? (BAD_KINDS[draw(BAD_KINDS.length)] ?? "resets") : "good"
  const manner = MANNERS[draw(MANNERS.length)] ?? "in turn"
  const most = manner === "dribbling" ? 40 : MOST_LINE
  const lines = Array.from({ length: 1 + draw(4) }, () => draw(draw(3) === 0 ? most : 60))
  return { index, kind, manner, lines, halfCloses: draw(2) === 0 }
}

/** The ways in which a server reads, writes and waits; a rule for a call that it does not make does nothing. */
const READS = ["recv", "read"]
const WRITES = ["send", "write"]
const WAITS = ["poll", "ppoll", "epoll_wait"]

function planFaults(clientCount: number, draw: Draw): string[] {
  const chance = (most: number) => `chance ${1 + draw(most)}% seed ${1 + draw(1_000_000)}`
  const nth = () => 1 + draw(clientCount)
  const range = (length: number) => {
    const first = nth()
    return `from ${first} to ${first + draw(length)}`
  }
  const all = (calls: readonly string[], rest: string) => calls.map((call) => `${call} ${rest}`)
  const kinds: (() => string[])[] = [
    () => all(READS, `${chance(10)} -> -EINTR`),
    () => all(WRITES, `${chance(10)} -> -EINTR`),
    () => all(WAITS, `${chance(10)} -> -EINTR`),
    () => all(READS, `${chance(40)} short ${1 + draw(9)}`),
    () => all(WRITES, `${chance(40)} short ${1 + draw(9)}`),
    () => [`accept4 ${chance(10)} -> -EINTR`],
    () => [`accept4 ${chance(10)} -> -ECONNABORTED`],
    () => [`accept4 #${nth()} -> -EPROTO`],
    () => [`accept4 ${range(4)} -> -EMFILE`],
    () => [`accept4 ${range(3)} -> -ENFILE`],
    () => [`accept4 #${nth()} -> -ENOBUFS`],
    () => [`accept4 #${nth()} -> -ENOMEM`],
    () => [`fork ${range(2)} -> -EAGAIN`],
    () => [`close ${chance(5)} after -EINTR`],
  ]
  return kinds.filter(() => draw(2) === 0).flatMap((make) => make())
}

/** What a client's line says: which client, which line, and where in it, so that nothing can be mistaken for it. */
export function lineOf(client: ClientPlan, line: number): Buffer {
  const length = client.lines[line] ?? 0
  const mark = `${client.index}.${line}.`
  const text = mark.repeat(Math.ceil(length / mark.length)).slice(0, length)
  return Buffer.from(`${text}\n`, "latin1")
}

/** The rules of a plan, read. @throws FaultSyntaxError */
export function faultsOf(plan: Plan): ReturnType<typeof parseFault>[] {
  return plan.faults.map(parseFault)
}
