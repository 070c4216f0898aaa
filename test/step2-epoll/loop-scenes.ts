// The scenes with a loop, in the graded process. They obey the check line by line (hear()): "turn 0" makes one turn with this
// timeout, "run" goes on for ever. So what is there when a turn begins is decided by the check and not by who is faster.

import { addEdge, type EdgeLoop, openEdgeLoop, pump, turnEdge } from "#impl/step2-epoll/edge"
import { type Connection, dropConnection, type Loop, openLoop, turn } from "#impl/step2-epoll/server"
import {
  accept4,
  check,
  POLLIN,
  POLLOUT,
  poll,
  read,
  SO_RCVBUF,
  SO_SNDBUF,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOL_SOCKET,
  setsockopt,
  write,
} from "#sys"
import type { Handle } from "../../runtime/handle.ts"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { hear, hold, report } from "../../workbook/grader/driver.ts"
import { ANSWERS, type FirehoseArgument, LEFT_UNSENT, type LoopArgument, type Served } from "./answers.ts"
import { connectTo } from "./descriptors.ts"

/** A loop under test and how to turn it, level- or edge-triggered. */
interface Turning {
  loop: Loop
  edge?: EdgeLoop
  turn(timeoutMs: number): number
}

function openTurning(listenFd: number, edge: boolean, handle: Handle): Turning {
  if (!edge) {
    const loop = openLoop(listenFd, handle)
    return { loop, turn: (timeoutMs) => turn(loop, timeoutMs) }
  }
  const loop: EdgeLoop = openEdgeLoop(listenFd, handle)
  return { loop, edge: loop, turn: (timeoutMs) => turnEdge(loop, timeoutMs) }
}

/** Descriptors that the loop holds a connection for, in order of their numbers. */
function held(loop: Loop): number[] {
  return [...loop.connections.keys()].filter((fd) => loop.connections[fd] !== undefined)
}

/** So many turns without an event, and somebody is due: nothing comes of it any more. */
const TURNS_IN_VAIN = 100

export const loopScenes = {
  loop({ edge = false, answer = "echo", sendBufferBytes, receiveBufferBytes }: LoopArgument) {
    const listenFd = listenNonblocking(0)
    for (const [option, bytes] of [
      [SO_SNDBUF, sendBufferBytes],
      [SO_RCVBUF, receiveBufferBytes],
    ] as const) {
      if (bytes === undefined) continue
      const size = new Int32Array([bytes]) // a connection inherits it
      check(setsockopt(listenFd, SOL_SOCKET, option, size, size.byteLength), "setsockopt")
    }
    const turning = openTurning(listenFd, edge, (received) => {
      const text = Buffer.from(received.buffer, received.byteOffset, received.length)
      if (text.includes("drop") || text.includes("swap")) endSecond(turning, text.includes("swap"))
      return ANSWERS[answer](received)
    })
    report(localPort(listenFd))
    for (;;) {
      const [what, timeoutMs] = hear().split(" ")
      if (what === "run") runForEver(turning)
      const events: unknown = turning.turn(Number(timeoutMs))
      report({ events: String(events), held: held(turning.loop), due: dueOf(turning)?.size ?? 0 })
    }
  },

  /**
   * One client whose input never ends: whenever it is answered, more of it is there. A second one has a word to say
   * before the first turn that feeds, and one more after it.
   */
  firehose({ mostBytes, edge }: FirehoseArgument) {
    const listenFd = listenNonblocking(0)
    const piece = new Uint8Array(32_768).fill(97)
    const drain = new Uint8Array(65_536)
    let answered = 0
    let inOneTurn = 0
    let phase: Served["phase"] = "idle"
    const tell = (served: boolean) => {
      report({ answered, served, phase })
      hold()
    }
    const turning = openTurning(listenFd, edge, (received) => {
      if (received[0] !== 97) {
        if (phase === "next") tell(true)
        return received
      }
      answered += received.length
      inOneTurn += received.length
      if (answered > mostBytes) {
        if (inOneTurn <= mostBytes && phase === "next") phase = "never"
        tell(false)
      }
      if (phase !== "idle") {
        void write(firstFd, piece, 0, piece.length) // as much as fits: never less than was read
        void read(firstFd, drain, 0, drain.length)
      }
      return received
    })
    const firstFd = connectTo(localPort(listenFd))
    const secondFd = connectTo(localPort(listenFd))
    const word = () => write(secondFd, Uint8Array.of(98), 0, 1)
    for (let turns = 0; turns < 2; turns++) turning.turn(0)
    void write(firstFd, piece, 0, piece.length)
    void word()
    phase = "first"
    for (let turns = 0; turns < 8 && answered === 0; turns++) turning.turn(0)
    // A turn has ended although there was more to read. The next one must be as short.
    phase = "next"
    answered = 0
    void word()
    for (let turns = 0; turns < 1000; turns++) {
      inOneTurn = 0
      turning.turn(0)
    }
    tell(false)
  },
}

function dueOf({ edge }: Turning): Set<Connection> | undefined {
  return edge !== undefined && edge.due instanceof Set ? edge.due : undefined
}

/**
 * Turns until the check ends the process. A connection that stays due through many turns without an event, and for which
 * there is nothing to do, is pumped once from here: what pump() returns tells whether it is pump() or turnEdge() that
 * keeps it there.
 */
function runForEver(turning: Turning): never {
  const due = dueOf(turning)
  let inVain = 0
  let told = false
  for (;;) {
    const events: unknown = turning.turn(-1)
    if (due === undefined || turning.edge === undefined) continue
    inVain = events === 0 && due.size > 0 ? inVain + 1 : 0
    const [conn] = due
    if (told || inVain === 0 || inVain % TURNS_IN_VAIN !== 0 || conn === undefined || !isUsedUp(conn)) continue
    told = true
    report({ pumped: String(pump(turning.edge, conn)) })
  }
}

/** Whether pump() cannot get further with a connection now. */
function isUsedUp({ fd, unsent }: Connection): boolean {
  return poll(new Int32Array([fd, unsent.length > 0 ? POLLOUT : POLLIN]), 1, 0) === 0
}

/**
 * Ends the loop's second connection, as a handler may that serves several clients. `swaps`: with bytes unsent, and
 * whoever waits in the queue gets its number at once.
 */
function endSecond({ loop, edge }: Turning, swaps: boolean): void {
  const conn = loop.connections[held(loop)[1] ?? -1]
  if (conn === undefined) return
  if (swaps) conn.unsent = Buffer.from(LEFT_UNSENT)
  dropConnection(loop, conn)
  if (!swaps || edge === undefined) return
  const connFd = accept4(loop.listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
  if (connFd >= 0) addEdge(edge, connFd)
}
