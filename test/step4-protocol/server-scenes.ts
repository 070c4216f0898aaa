// Parts 4.3, 4.6 and 4.7 inside the graded process: a loop that takes its turns when the check says so, with a clock that
// the check sets. So neither the order of events nor the time is left to chance.

import type { Client, Loop, Protocol } from "#impl/step4-protocol/client"
import { openLoop, serve, turn } from "#impl/step4-protocol/loop"
import { resp, main as respMain } from "#impl/step4-protocol/resp"
import { framed, main } from "#impl/step4-protocol/server"
import { check, SO_SNDBUF, SOL_SOCKET, setsockopt } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { hear, hold, report } from "../../workbook/grader/driver.ts"
import { fuzz } from "./fuzz.ts"
import { respScenes } from "./resp-scenes.ts"

export interface ServerArgument {
  readonly protocol?: "framed" | "resp"
  /** SO_SNDBUF of every connection. */
  readonly sendBufferBytes?: number
  /** Longest read. */
  readonly bufferBytes?: number
}

/** A client as the loop sees it after a turn. */
export interface Held {
  readonly fd: number
  readonly inFlight: number
  readonly owedBytes: number
  readonly refused: boolean
}

/** What each turn reports. */
export interface Looked {
  /** What turn() returned. */
  readonly events: number
  readonly clients: readonly Held[]
  /** The turn did not end, for a client was stalled all the time: who has left it so. The server takes no more turns. */
  readonly stalledBy?: "take" | "leave"
}

/** More looks at client.stalled in one turn than there are requests that it could be about. */
const MOST_LOOKS = 100_000

export const serverScenes = {
  /** Obeys line by line: "pass 100" moves the clock by 100 ms, "turn 0" makes one turn, "run" goes on for ever. */
  server({ protocol = "framed", sendBufferBytes, bufferBytes }: ServerArgument) {
    const listenFd = listenNonblocking(0)
    if (sendBufferBytes !== undefined) {
      const size = new Int32Array([sendBufferBytes])
      check(setsockopt(listenFd, SOL_SOCKET, SO_SNDBUF, size, size.byteLength), "setsockopt")
    }
    let nowMs = 1000
    let turns = 0
    const watched = watchStalled(protocol === "framed" ? framed : resp(), () => turns)
    const opened = openLoop(listenFd, watched, () => nowMs)
    const loop: Loop = bufferBytes === undefined ? opened : { ...opened, buffer: new Uint8Array(bufferBytes) }
    report(localPort(listenFd))
    for (; ; turns++) {
      const [what, number] = hear().split(" ")
      if (what === "pass") nowMs += Number(number)
      else if (what === "run") for (; ; turns++) turn(loop)
      else report(look(loop, turn(loop, Number(number))))
    }
  },

  /** For clients that nobody here wrote: real time, and no turns to be told. */
  respServer() {
    const listenFd = listenNonblocking(0)
    report(localPort(listenFd))
    serve(listenFd, resp())
  },

  fuzz,
  ...respScenes,

  /** The programs, for `book run`; the step's own where no file is named that has one. */
  program: ({ args, file }: { args: string[]; file?: string }) => (file === "resp.ts" ? respMain : main)(args),
}

function look({ clients }: Loop, events: number): Looked {
  const held = clients.filter((client) => client !== undefined)
  return { events, clients: held.map(lookAt) }
}

function lookAt({ fd, inFlight, output, refused }: Client): Held {
  return { fd, inFlight, owedBytes: output.end - output.start, refused }
}

/** The protocol, and whoever is stalled for ever ends the scene: proceed() makes no system call then, and no end. */
function watchStalled({ take, tooQuiet }: Protocol, turn: () => number): Protocol {
  const watched = new WeakSet<Client>()
  return {
    tooQuiet,
    take(loop, client) {
      if (!watched.has(client)) watchClient(client, turn)
      watched.add(client)
      take(loop, client)
    },
  }
}

function watchClient(client: Client, turn: () => number): void {
  let { stalled } = client
  let [looks, since] = [0, 0]
  let stalledBy: "take" | "leave" = "leave"
  Object.defineProperty(client, "stalled", {
    enumerable: true,
    get() {
      if (since !== turn()) [looks, since] = [0, turn()]
      if (++looks < MOST_LOOKS) return stalled
      report({ events: 0, clients: [], stalledBy: client.refused ? stalledBy : "take" } satisfies Looked)
      return hold()
    },
    set(value: boolean) {
      stalled = value
      stalledBy = client.refused ? "take" : "leave" // what was set before it was refused, leave() has not taken back
    },
  })
}
