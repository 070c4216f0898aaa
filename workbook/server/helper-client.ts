// The other end of helper.ts: starts it, asks it, ends it. It is started again by the next request after an end.

import { type ChildProcess, fork } from "node:child_process"
import { join } from "node:path"
import type { CheckResult } from "../grader/verdict.ts"
import { ROOT } from "../paths.ts"
import type { Answers, Requests, Said } from "./helper.ts"

/** Thrown to whoever waits for an answer when the helper is ended. */
export class Ended extends Error {
  override readonly name = "Ended"
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
   * @throws Ended when end() is called or the process dies meanwhile; Error with what the helper says otherwise
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

  const start = (): ChildProcess => {
    const started = fork(join(ROOT, "workbook/server/helper.ts"), [], {
      cwd: ROOT,
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    })
    started.on("message", (said: Said) => {
      if (said.kind === "ready") return
      const waiting = pending.get(said.id)
      if (said.kind === "result") return waiting?.onResult?.(said.result)
      pending.delete(said.id)
      if (said.kind === "answer") waiting?.resolve(said.answer)
      else waiting?.reject(new Error(said.error))
    })
    started.on("exit", () => {
      if (child === started) forget()
    })
    return started
  }
  const forget = () => {
    child = undefined
    const waiting = [...pending.values()]
    pending.clear()
    for (const { reject } of waiting) reject(new Ended("the grading process has ended"))
  }
  return {
    warm() {
      child ??= start()
    },
    ask<K extends keyof Requests>(what: K, request: Requests[K], onResult?: (result: CheckResult) => void) {
      child ??= start()
      const id = ++lastId
      const answer = new Promise<unknown>((resolve, reject) => pending.set(id, { resolve, reject, onResult }))
      child.send({ id, what, with: request })
      return answer as Promise<Answers[K]>
    },
    end() {
      const running = child
      forget()
      running?.kill("SIGKILL")
    },
  }
}
