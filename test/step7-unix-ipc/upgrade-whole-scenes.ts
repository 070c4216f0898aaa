// Part 7.6 inside the graded process: whole generations, each a forked child with the server of the step.

import { openGeneration, serve } from "#impl/step7-unix-ipc/server"
import { check, SO_SNDBUF, SOL_SOCKET, setsockopt } from "#sys"
import { localPort } from "../../runtime/program.ts"
import { openSignals } from "../../solutions/step6-exceptions/signals.ts"
import { hear, report } from "../../workbook/grader/driver.ts"
import { listenToClock } from "../step6-exceptions/held-clock.ts"
import { self } from "./open.ts"
import type { Born, Ended } from "./upgrade-facts.ts"
import { startChild, statusOf } from "./upgrade-world.ts"

/** Of a connection: so little goes out at once that a client that does not read is soon owed something. */
const SEND_BUFFER = new Int32Array([4096])

export const upgradeWholeScenes = {
  /** "start": one more generation. "wait PID": until that one has ended. */
  upgradeWhole({ folder, path }: { folder: string; path: string }) {
    for (let births = 0; ; ) {
      const [what, argument] = hear().split(" ")
      if (what === "wait") {
        const pid = Number(argument)
        report({ ended: pid, status: statusOf(pid) } satisfies Ended)
        continue
      }
      const isFirst = births++ === 0
      startChild(() => {
        const clock = listenToClock(folder)
        const signals = openSignals()
        report({ begins: self() })
        const generation = openGeneration({ port: 0, path, isLive: true, clock })
        const { loop, phase } = generation
        if (isFirst) check(setsockopt(loop.listenFd, SOL_SOCKET, SO_SNDBUF, SEND_BUFFER, 4), "setsockopt")
        report({ born: self(), port: localPort(loop.listenFd), phase } satisfies Born)
        serve(generation, signals)
        return 0
      })
    }
  },
}
