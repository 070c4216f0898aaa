// A fork server for good weather: everything that it does is right as long as nothing happens at the wrong moment. The
// first client that says goodbye ends it. With --restart it lives, and keeps zombies.

import { parseArgs } from "node:util"
import {
  accept4,
  COUNT,
  check,
  close,
  getpid,
  pendingSignals,
  SA_RESTART,
  SIGCHLD,
  SOCK_CLOEXEC,
  sigaction,
  waitpid,
} from "#sys"
import { isProgram, localPort, runServer } from "../../../runtime/program.ts"
import { singleThreaded } from "../../../runtime/single-threaded.ts"
import { openListener } from "../../step1-blocking-echo/server.ts"
import { conversation } from "../../step5-prefork/echo.ts"
import { forkChild } from "../../step5-prefork/fork.ts"

// #region good-weather
/** A process for each client, and a wait for each SIGCHLD that has come. */
function serveForking(listenFd: number, flags: number): never {
  check(sigaction(SIGCHLD, COUNT, flags), "sigaction")
  const serve = conversation()
  for (;;) {
    const accepted = accept4(listenFd, null, null, SOCK_CLOEXEC)
    const connFd = check(accepted, "accept4")
    let signals = pendingSignals(SIGCHLD)
    while (signals-- > 0) void waitpid(-1, null, 0)
    void forkChild(() => {
      void close(listenFd)
      serve(connFd)
    })
    void close(connFd)
  }
}
// #endregion good-weather

/** The program: `npx tsx good-weather.ts [PORT] [--restart]`. */
export function main(args: string[]): void {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { restart: { type: "boolean" } } })
  runServer(positionals, ({ port }) => {
    const listenFd = openListener(port)
    console.log(`127.0.0.1:${localPort(listenFd)}, process ${getpid()}; stop with Ctrl-C`)
    serveForking(listenFd, values.restart === true ? SA_RESTART : 0)
  })
}

if (isProgram(import.meta.url)) {
  singleThreaded()
  main(process.argv.slice(2))
}
