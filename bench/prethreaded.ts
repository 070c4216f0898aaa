// Step 5's threads as they race: eight that block in accept4() on one listening socket. Prints "listening PORT".

import { isMainThread } from "node:worker_threads"
import { startAcceptors } from "#impl/step5-prefork/prethread"
import { localPort } from "../runtime/program.ts"
import { openListener } from "../solutions/step1-blocking-echo/server.ts"

const THREADS = 8
const BACKLOG = 4096

/** The program. Ends with the process. */
export async function main(): Promise<void> {
  if (!isMainThread) return // a thread loads the program too
  const listenFd = openListener(0, BACKLOG)
  const threads = await startAcceptors(listenFd, new Int32Array(new SharedArrayBuffer(4 * THREADS)))
  console.log(`listening ${localPort(listenFd)}`)
  threads.join()
}
