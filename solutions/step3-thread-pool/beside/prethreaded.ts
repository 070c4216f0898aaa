// The other design: every thread is a blocking server of step 1, and all of them accept from the same socket.
//
// Left out: a limit for a line that never ends.

import { accept4, check, close, read, SOCK_CLOEXEC } from "#sys"
import { isProgram, localPort, runServer } from "../../../runtime/program.ts"
import { primes } from "../../../runtime/service.ts"
import { onThread, startThreads } from "../../../runtime/threads.ts"
import { openListener, writeAll } from "../../step1-blocking-echo/server.ts"

const THREADS = 16
const NEWLINE = 10

// #region serve
/** One of the threads. A blocking accept wakes one of those that wait, and it is this one's client to the end. */
function serve(listenFd: number): never {
  const buffer = new Uint8Array(65_536)
  for (;;) {
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    answerLines(connFd, buffer)
    void close(connFd)
  }
}
// #endregion serve

/** Answers one client's lines until it ends or breaks off. */
function answerLines(connFd: number, buffer: Uint8Array): void {
  let input = Buffer.alloc(0)
  for (let n = read(connFd, buffer, 0, buffer.length); n > 0; n = read(connFd, buffer, 0, buffer.length)) {
    input = Buffer.concat([input, buffer.subarray(0, n)])
    for (let end = input.indexOf(NEWLINE); end !== -1; end = input.indexOf(NEWLINE)) {
      if (writeAll(connFd, primes.answer(input.subarray(0, end))) < 0) return
      input = input.subarray(end + 1)
    }
  }
}

onThread("prethreaded", serve)

/** The program: `npx tsx prethreaded.ts [PORT]`. */
export function main(args: string[]): void {
  runServer(args, async ({ port }) => {
    const listenFd = openListener(port)
    await startThreads("prethreaded", Array(THREADS).fill(listenFd))
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, ${THREADS} threads, stop with Ctrl-C`)
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
