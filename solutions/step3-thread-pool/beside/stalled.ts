// Step 2's server with step 3's service: the same loop, and answers that it works out itself. It is what the pool is for.
//
// Left out: a line that comes in two pieces is taken for two, because a handle remembers nothing between two reads.

import type { Handle } from "../../../runtime/handle.ts"
import { listenNonblocking } from "../../../runtime/listener.ts"
import { isProgram, localPort, runServer } from "../../../runtime/program.ts"
import { primes } from "../../../runtime/service.ts"
import { serve } from "../../step2-epoll/server.ts"

const NEWLINE = 10

// #region in-the-loop
/** Answers every line at once, however long that takes: until then the loop asks nobody anything. */
const answerLines: Handle = (received) => {
  const answers: Uint8Array[] = []
  for (let start = 0; start < received.length; ) {
    const newline = received.indexOf(NEWLINE, start)
    const end = newline === -1 ? received.length : newline
    answers.push(primes.answer(received.subarray(start, end)))
    start = end + 1
  }
  return Buffer.concat(answers)
}
// #endregion in-the-loop

/** The program: `npx tsx stalled.ts [PORT]`. */
export function main(args: string[]): void {
  runServer(args, ({ port }) => {
    const listenFd = listenNonblocking(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, stop with Ctrl-C`)
    serve(listenFd, answerLines)
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
