// The other end of helper.ts: starts it, asks it, ends it. It is started again by the next request after an end.
//
// Invariant: every ask() is settled. Whoever waits when the process is gone hears of it, however it went: ended here,
// died, never started, or dead already while its "exit" has not arrived (then send() is what fails).

import { type ChildProcess, fork } from "node:child_process"
import { join } from "node:path"
import { messageOf, TextError } from "../errors.ts"
import type { CheckResult } from "../grader/verdict.ts"
import { ROOT } from "../paths.ts"
import type { Answers, Requests, Said } from "./helper.ts"

/** Thrown to whoever waits for an answer when end() is called. */
export class Ended extends TextError {
  override readonly name = "Ended"

  constructor() {
    super({
      en: "The process that grades was ended before it could answer. Ask again.",
      ko: "채점하는 프로세스를 멈춰서 답하지 못했습니다. 다시 해 보십시오.",
    })
  }
}

/** Thrown to whoever waits for an answer when the process dies by itself, or could not be started. */
export class Died extends TextError {
  override readonly name = "Died"

  /** @param how "SIGKILL", "exit code 1", or the system's words */
  constructor(how: string) {
    super({
      en: `The process that grades is gone (${how}). What it had found stands. Run it again; if that fails too, look at the terminal where the site runs.`,
      ko: `채점하는 프로세스가 사라졌습니다(${how}). 그때까지 나온 결과는 남아 있습니다. 다시 채점해 보고, 또 안 되면 사이트를 띄운 터미널을 확인하십시오.`,
    })
  }
}

interface Pending {
  resolve(answer: unknown): void
  reject(error: Error): void
  readonly onResult: ((result: CheckResult) => void) | undefined
}

export interface Helper {
  /** Starts the process if it does not run, so that the first request finds it warm. */
  warm(): void
  /**
   * @param onResult for "grade": each result as it is there
   * @throws Ended when end() is called meanwhile, Died when the process is gone, TextError with what the helper says
   */
  ask<K extends keyof Requests>(
    what: K,
    request: Requests[K],
    onResult?: (result: CheckResult) => void,
  ): Promise<Answers[K]>
  /** Ends the process at once, and with it whatever it grades. */
  end(): void
}

export function createHelper(): Helper {
  let child: ChildProcess | undefined
  let lastId = 0
  const pending = new Map<number, Pending>()

  const forget = (why: Error) => {
    child = undefined
    const waiting = [...pending.values()]
    pending.clear()
    for (const { reject } of waiting) reject(why)
  }
  const start = (): ChildProcess => {
    const started = fork(join(ROOT, "workbook/server/helper.ts"), [], {
      cwd: ROOT,
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    })
    const lost = (how: string) => {
      if (child === started) forget(new Died(how))
    }
    started.on("message", (said: Said) => hear(pending, said))
    started.on("exit", (code, signal) => lost(signal ?? `exit code ${code}`))
    started.on("error", (error) => lost(error.message))
    return started
  }
  return {
    warm() {
      try {
        child ??= start()
      } catch (error) {
        void error // no process to be had now: the next request says so
      }
    },
    ask<K extends keyof Requests>(what: K, request: Requests[K], onResult?: (result: CheckResult) => void) {
      const id = ++lastId
      return new Promise<Answers[K]>((resolve, reject) => {
        pending.set(id, { resolve: resolve as Pending["resolve"], reject, onResult })
        const fail = (error: unknown) => {
          if (pending.delete(id)) reject(new Died(messageOf(error)))
        }
        try {
          child ??= start()
          // Without the callback, a failure would be an "error" event. Not connected: it did not start, and says so.
          if (child.connected) child.send({ id, what, with: request }, (error) => error !== null && fail(error))
        } catch (error) {
          fail(error)
        }
      })
    },
    end() {
      const running = child
      forget(new Ended())
      running?.kill("SIGKILL")
    },
  }
}

function hear(pending: Map<number, Pending>, said: Said): void {
  if (said.kind === "ready") return
  const waiting = pending.get(said.id)
  if (said.kind === "result") {
    waiting?.onResult?.(said.result)
    return
  }
  pending.delete(said.id)
  if (said.kind === "answer") waiting?.resolve(said.answer)
  else waiting?.reject(new TextError(said.error))
}
