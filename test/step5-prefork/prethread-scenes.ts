// Part 5.5 inside the graded process: the threads serve by themselves, the main thread does what it is told.

import { startAcceptors, stopAcceptors } from "#impl/step5-prefork/prethread"
import { localPort } from "../../runtime/program.ts"
import { openListener } from "../../solutions/step1-blocking-echo/server.ts"
import { hear, report } from "../../workbook/grader/driver.ts"

export const prethreadScenes = {
  /** Reports the port and the listening socket; then what each thread has served for "look", and null after "stop". */
  async threadServer({ threads }: { threads: number }) {
    const listenFd = openListener(0)
    const served = new Int32Array(new SharedArrayBuffer(4 * threads))
    const running = await startAcceptors(listenFd, served)
    report(localPort(listenFd))
    report(listenFd)
    for (let line = hear(); line !== "stop"; line = hear()) report([...served])
    stopAcceptors(listenFd, running)
    report(null)
    hear()
  },
}
