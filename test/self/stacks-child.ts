// Errors of many kinds, in the main thread, in a thread and in a forked child. Of each it reports the stack as the prelude
// makes it and, where Node runs with --enable-source-maps, as Node makes it.

import "../../workbook/grader/prelude.ts"

import { openSync, rmSync } from "node:fs"
import * as target from "#impl/step1-blocking-echo/server"
import { _exit, fork, waitpid } from "#sys"
import { onThread, startThreads } from "../../runtime/threads.ts"
import { report, runDriver } from "../../workbook/grader/driver.ts"

/** In place of the reader's file there is one that throws. */
const { throwHere }: { throwHere: () => never } = target as never

class Thing {
  constructor(fail: boolean) {
    if (fail) throwHere()
  }
  get property(): number {
    return throwHere()
  }
  static method(): void {
    throwHere()
  }
  arrow = () => throwHere()
}

/** The same name as in the other file: in the bundle one of them is called otherwise. */
function helper(): void {
  throwHere()
}

class OtherError extends Error {
  override name = "OtherError"
  override toString(): string {
    return "said by itself"
  }
}

const WAYS: Readonly<Record<string, () => unknown>> = {
  called: () => throwHere(),
  helped: () => helper(),
  constructed: () => new Thing(true),
  got: () => new Thing(false).property,
  static: () => Thing.method(),
  arrow: () => new Thing(false).arrow(),
  inside: () => [1, 2].map((n) => ({ n, at: throwHere() })),
  sorted: () => [2, 1].sort(() => throwHere()),
  parsed: () => JSON.parse("[", () => throwHere()),
  ofNode: () => Buffer.alloc(2).readUInt32LE(1),
  argument: () => Buffer.alloc("2" as unknown as number),
  ofV8: () => (undefined as unknown as Thing).property,
  deep: function deep(): unknown {
    return deep() ?? 1
  },
  evaluated: () => new Function("f", "return f()")(throwHere),
  named: () => {
    throw new OtherError("own heading")
  },
  later: async () => {
    await Promise.resolve()
    throwHere()
  },
  all: () => Promise.all([WAYS["later"]?.()]),
  noError: () => {
    const caught: { stack?: string } = {}
    Error.captureStackTrace(caught)
    throw caught
  },
}

/** Thrown twice at one place; the second time the stack is Node's. */
async function stacks(where: string): Promise<void> {
  const ours = Error.prepareStackTrace
  for (const [way, fail] of Object.entries(WAYS)) {
    const said: string[] = []
    for (const prepare of [ours, undefined]) {
      try {
        await fail()
      } catch (error) {
        Error.prepareStackTrace = prepare as typeof ours
        said.push((error as Error).stack ?? "")
        Error.prepareStackTrace = ours
      }
    }
    report({ way: `${where}: ${way}`, ours: said[0], nodes: said[1] })
  }
}

onThread("stacks", () => void stacks("thread").then(() => report("over")))

runDriver({
  async main() {
    await stacks("main")
    report("over")
  },
  async thread() {
    await startThreads("stacks", [null])
  },
  forked() {
    const pid = fork()
    if (pid > 0) return void waitpid(pid, null, 0)
    return stacks("forked").then(() => {
      report("over")
      return _exit(0)
    })
  },
  uncaught() {
    setImmediate(helper)
  },
  /** With no map any more, and no descriptor left to read it with. */
  exhausted(map: string) {
    rmSync(map)
    try {
      for (;;) openSync("/dev/null", "r")
    } catch {
      setImmediate(helper)
    }
  },
  printed() {
    try {
      helper()
    } catch (error) {
      console.log(error)
    }
  },
})
