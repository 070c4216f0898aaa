// Step 5: a preforked echo server. Eight children wait in accept4() on one listening socket; the parent keeps them
// there.
//
//   kill -TERM PID   stops: each child serves the client that it has
//   kill -HUP PID    replaces the children one by one

import { check, close, getpid } from "#sys"
import type { Handle } from "../../runtime/handle.ts"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"
import { singleThreaded } from "../../runtime/single-threaded.ts"
import { openListener } from "../../solutions/step1-blocking-echo/server.ts"
import { plainAccept } from "./accept.ts"
import { conversation } from "./echo.ts"
import { acceptUntilTold, openSupervisor, supervise } from "./prefork.ts"

/** How many children the program has. */
const WORKERS = 8

/** Serves with so many children until SIGTERM or SIGINT. */
export function serve(listenFd: number, handle: Handle, workers = WORKERS): void {
  const supervisor = openSupervisor(workers, (_, ready) => {
    ready()
    acceptUntilTold(plainAccept(listenFd), conversation(handle))
  })
  supervise(supervisor)
  check(close(listenFd), "close")
}

/** The program: `npx tsx server.ts [PORT] [--http]`. */
export function main(args: string[]): void {
  runServer(args, ({ port, handle }) => {
    const listenFd = openListener(port, 4096)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, ${WORKERS} children; stop with kill -TERM ${getpid()}`)
    serve(listenFd, handle)
  })
}

if (isProgram(import.meta.url)) {
  singleThreaded()
  main(process.argv.slice(2))
}
