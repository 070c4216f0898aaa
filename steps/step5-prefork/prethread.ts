// Step 5, part 5.5: the same with threads. Each blocks in accept4() on the one listening socket that all of them share.
//
// Invariants
//   1 A thread closes what it has taken; the listening socket is everybody's, and closed once.
//   2 close() of a socket does not wake who sleeps on it; shutdown() does.
//
// Sources: accept(2), shutdown(2), UNP 30.10 to 30.12.

import { accept4, check, close, SHUT_RD, SOCK_CLOEXEC, shutdown } from "#sys"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"
import { onThread, startThreads, type Threads } from "../../runtime/threads.ts"
import { openListener } from "../../solutions/step1-blocking-echo/server.ts"
import { conversation } from "./echo.ts"
import { todo } from "../../runtime/todo.ts"

/** What a thread gets. */
export interface Acceptor {
  readonly listenFd: number
  readonly index: number
  /** How many connections each thread has served, shared by all. */
  readonly served: Int32Array
}

/** Takes connections and serves them to their end, until the listening socket is shut down. */
export function acceptConnections({ listenFd, index, served }: Acceptor): void {
  // TODO(5.5) accept4(), conversation, close(), count; until accept4() fails.
  // #region acceptConnections
  return todo("5.5", "acceptConnections")
  // #endregion acceptConnections
}

onThread("acceptor", acceptConnections)

/** Starts so many threads. @returns once all of them run */
export async function startAcceptors(listenFd: number, served: Int32Array): Promise<Threads> {
  return await startThreads(
    "acceptor",
    Array.from(served, (_, index): Acceptor => ({ listenFd, index, served })),
  )
}

/** Ends the threads, each after the client that it has, and closes the listening socket. Blocks until all have ended. */
export function stopAcceptors(listenFd: number, threads: Threads): void {
  // TODO(5.5) Wake the threads: shut the listening socket down for reading. join() them. Only then close it: its
  // number would be somebody else's while a thread still uses it.
  // #region stopAcceptors
  return todo("5.5", "stopAcceptors")
  // #endregion stopAcceptors
}

/** How many threads the program has. */
const THREADS = 8

/** The program: `npx tsx prethread.ts [PORT]`. Ends with Ctrl-C. */
export function main(args: string[]): void {
  runServer(args, async ({ port }) => {
    const listenFd = openListener(port)
    const threads = await startAcceptors(listenFd, new Int32Array(new SharedArrayBuffer(4 * THREADS)))
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, ${THREADS} threads, stop with Ctrl-C`)
    threads.join()
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
