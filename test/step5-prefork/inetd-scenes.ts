// Part 5.2 inside the graded process: a service whose program the check chooses, a client at a time.

import { type Program, startService } from "#impl/step5-prefork/inetd"
import { check, waitpid } from "#sys"
import { localPort } from "../../runtime/program.ts"
import { openListener } from "../../solutions/step1-blocking-echo/server.ts"
import { hold, report } from "../../workbook/grader/driver.ts"
import { endOf, expectThrow } from "./fork-scenes.ts"

export interface ServiceArgument {
  /** The nth client's. */
  readonly programs: readonly Program[]
  /** A program that cannot be started is no failure of the check. */
  readonly expectsThrow?: boolean
}

export const inetdScenes = {
  /** Reports the port and the listening socket; for each client what startService() returned, then how the program ended. */
  inetdService({ programs, expectsThrow = false }: ServiceArgument) {
    if (expectsThrow) expectThrow()
    const listenFd = openListener(0)
    report(localPort(listenFd))
    report(listenFd)
    for (const program of programs) {
      const pid = startService(listenFd, program)
      report(pid)
      if (pid <= 0) continue
      const wstatus = new Int32Array(1)
      check(waitpid(pid, wstatus, 0), "waitpid")
      report(endOf(wstatus[0] ?? 0))
    }
    hold()
  },
}
