// Conversations that the check leads by a clock of its own: part 6.5.

import { type Peer, type PeerOptions, receiveSome, sendSome } from "../../workbook/grader/client.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import { makeClock, sleepAfter, type ToldClock, timeoutOf, wakeFrom } from "./held-clock.ts"
import { answerTo, type Ended, type TalkArgument } from "./silence-facts.ts"

export const LIMITS: TalkArgument["limits"] = { idleMs: 50_000, requestMs: 20_000, answerMs: 15_000, farewellMs: 7000 }

/** What a program has come to: it sleeps, or its conversation has ended. */
export type Rest = TraceRecord | Ended

export function hasEnded(rest: Rest): rest is Ended {
  return "ended" in rest
}

export interface Talk {
  readonly peer: Peer
  /** Sends bytes, and waits until the program rests again. */
  say(bytes: string): Promise<Rest>
  /** The clock of the conversation, which began at 0, is at this time now, and the program looks at it. */
  at(ms: number): Promise<Rest>
  /** Waits until it has ended. Undefined: it goes on, asleep or turning in circles. */
  end(): Promise<Ended | undefined>
  /** Waits until it rests after the last thing that was done to it. */
  rest(): Promise<Rest>
  /**
   * Waits for the answers to the lines that were sent, whole ones only.
   * @param ended no more of the last line will come
   * @throws Diagnosis for any others
   */
  mustAnswer(ended?: boolean): Promise<void>
}

export interface Talks {
  /** A client; the conversation begins at time 0 of the clock. `before` is sent before it begins. */
  talk(before?: string, options?: PeerOptions & { meanwhile?: (peer: Peer) => void }): Promise<Talk>
}

/** Starts the program that has conversations, one after another. */
export async function startTalks(scene: Scene, faults: readonly string[] = []): Promise<Talks> {
  const clock = makeClock(scene)
  const argument: TalkArgument = { folder: scene.folder, limits: LIMITS }
  await scene.start("silenceTalk", argument, { faults })
  const { port } = await scene.value<{ port: number }>("serverStart")
  let nth = 0
  return {
    async talk(before = "", { meanwhile, ...options } = {}) {
      const peer = await scene.connect(port, options)
      if (before !== "") await scene.send(peer, before)
      meanwhile?.(peer)
      clock.set(0)
      const mark = scene.child().trace.count() - 1
      nth++
      scene.tell("next")
      return newTalk(scene, clock, peer, nth, mark, before)
    },
  }
}

function newTalk(scene: Scene, clock: ToldClock, peer: Peer, nth: number, mark: number, before: string): Talk {
  let sent = before
  let after = mark
  const ended = () => scene.child().values[nth] as Ended | undefined
  const rest = async (wake = false): Promise<Rest> => {
    const found = await scene.need("returning", (): Rest | undefined => {
      const came = ended() ?? sleepAfter(scene, after)
      if (came === undefined && wake) wakeFrom(scene, after)
      return came
    })
    if (!hasEnded(found)) after = found.index
    return found
  }
  return {
    peer,
    rest: () => rest(),
    async say(bytes) {
      sent += bytes
      sendSome(peer, Buffer.from(bytes), 0)
      return await rest()
    },
    async at(ms) {
      clock.set(ms)
      after = scene.child().trace.count() - 1 // it may have slept again since it was looked at
      return await rest(true)
    },
    async end() {
      const found = await scene.wait((): Ended | "sleeps" | undefined => {
        const sleep = sleepAfter(scene, after)
        // By its clock there is no time left to sleep.
        const most = sleep === undefined ? 0 : (timeoutOf(sleep) ?? 0)
        return ended() ?? (most > 1 ? "sleeps" : undefined)
      })
      if (isStuck(found)) {
        if (found.kind === "blocked" || found.kind === "idle" || found.kind === "repeating") return undefined
        throw scene.giveUp(found, "returning")
      }
      return found === "sleeps" ? undefined : found
    },
    async mustAnswer(over = false) {
      const lines = sent.split("\n").slice(0, -1)
      const expected = Buffer.concat(lines.map(answerTo))
      const shown = (bytes: Uint8Array) => quoteBytes(bytes, 40)
      if (peer.bytes.length < expected.length) await scene.receive(peer, expected.length)
      receiveSome(peer)
      if (peer.bytes.equals(expected)) return
      const values = { sent: shown(Buffer.from(sent)), expected: shown(expected), saw: shown(peer.bytes) }
      if (peer.bytes.length < expected.length && expected.subarray(0, peer.bytes.length).equals(peer.bytes))
        throw new Diagnosis("E6-LINE-UNANSWERED", values)
      const half = Buffer.concat([expected, answerTo(sent.slice(sent.lastIndexOf("\n") + 1))])
      if (over && peer.bytes.equals(half)) throw new Diagnosis("E6-LINE-HALF", values)
      throw new Diagnosis("E6-LINE-ANSWERS", values)
    },
  }
}
