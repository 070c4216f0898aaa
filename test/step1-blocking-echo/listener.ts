// Part 1.1: a listening socket.

import { EADDRINUSE } from "#sys"
import { SOCKET_STATES, type SocketState, WAITING } from "../../workbook/grader/phrases.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"

interface Opened {
  returned: string
  listening: boolean
  blocking: boolean
  state: SocketState
  address?: string
  port?: number
}

/** How the second openListener on the same port ended: an errno name, or "". */
interface Restarted {
  port: number
  error: string
}

async function open(scene: Scene, argument: { port: number; backlog?: number }): Promise<Opened> {
  const child = await scene.start("openListener", argument)
  const opened = await scene.wait(() => child.values[0] as Opened | undefined)
  if (!isStuck(opened)) return opened
  if (opened.kind !== "blocked") throw scene.giveUp(opened, "returning")
  throw new Diagnosis("E0-NEVER-LISTENED", { call: opened.call.call, waiting: WAITING.returning }, "never listened")
}

function notListening({ returned, state }: { returned: string; state: SocketState }): Diagnosis {
  return new Diagnosis("E1-NO-LISTEN", { returned, state: SOCKET_STATES[state] })
}

/** openListener's answer, which has to listen before anything else can be asked of it. */
async function openListening(scene: Scene, argument: { port: number; backlog?: number }): Promise<Opened> {
  const opened = await open(scene, argument)
  if (!opened.listening) throw notListening(opened)
  return opened
}

export const listenerChecks: StepChecks = {
  "1.1a": async (scene) => {
    const { returned, blocking } = await openListening(scene, { port: 0 })
    if (!blocking) throw new Diagnosis("E1-NONBLOCKING", { fd: returned })
  },

  "1.1b": async (scene) => {
    const asked = scene.freePort()
    const { address = "", port = 0 } = await openListening(scene, { port: asked })
    if (address !== "127.0.0.1") throw new Diagnosis("E1-ANY-ADDRESS", { address })
    if (port !== asked) throw new Diagnosis("E1-WRONG-PORT", { asked, port })
  },

  "1.1c": async (scene) => {
    await scene.start("restart")
    const answer = await scene.value<Restarted | { returned: string; state: SocketState }>("restart")
    if ("state" in answer) throw notListening(answer)
    const { port, error } = answer
    // Without check() the failed bind is not noticed, and listen gives the socket some other port.
    const failed = scene.records().some(({ call, open, result }) => call === "bind" && !open && result === -EADDRINUSE)
    if (error !== "" || failed) throw new Diagnosis("E1-REUSEADDR", { port })
  },

  "1.1d": async (scene) => {
    const { port } = scene.listener()
    await scene.start("busyPort", { port })
    const answer = await scene.value<{ thrown: string; result?: string }>("returning")
    if (answer.thrown === "") throw new Diagnosis("E1-UNCHECKED", { port, result: answer.result ?? "" })
    const records = scene.records()
    const opened = records.find((record) => record.call === "socket")
    const closed = records.some((record) => record.call === "close" && record.numbers[0] === opened?.result)
    if (opened !== undefined && !closed) throw new Diagnosis("E1-LEAK-ON-ERROR", { fd: opened.result })
  },

  "1.1e": async (scene) => {
    const asked = 7
    await openListening(scene, { port: 0, backlog: asked })
    const used = scene.records().find((record) => record.call === "listen")?.numbers[1] ?? "none"
    if (used !== asked) throw new Diagnosis("E1-BACKLOG", { asked, used })
  },
}
