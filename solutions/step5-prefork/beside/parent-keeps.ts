// A fork server with one line missing: the parent does not close its copy of the connection. The client's
// conversation is perfect, and it never ends.

import { accept4, check, close, EINTR, getpid, SOCK_CLOEXEC } from "#sys"
import { isProgram, localPort, runServer } from "../../../runtime/program.ts"
import { singleThreaded } from "../../../runtime/single-threaded.ts"
import { openListener } from "../../step1-blocking-echo/server.ts"
import { conversation } from "../echo.ts"
import { forkChild, reap } from "../fork.ts"

// #region parent-keeps
/** Serves each client in a process of its own. */
function serveForking(listenFd: number): never {
  const serve = conversation()
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    void reap()
    if (connFd === -EINTR) continue
    check(connFd, "accept4")
    const pid = forkChild(() => {
      void close(listenFd)
      serve(connFd)
      console.log(`descriptor ${connFd}: read gave 0, ${getpid()} leaves`)
    })
    console.log(`descriptor ${connFd}: a client, and its child ${pid}`)
  }
}
// #endregion parent-keeps

/** The program: `npx tsx parent-keeps.ts [PORT]`. */
export function main(args: string[]): void {
  runServer(args, ({ port }) => {
    const listenFd = openListener(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, stop with Ctrl-C`)
    serveForking(listenFd)
  })
}

if (isProgram(import.meta.url)) {
  singleThreaded()
  main(process.argv.slice(2))
}
