// Step 5's servers as they race: one listening socket, and processes that take its connections in one of several ways.
//
//   node --single-threaded preforked.mjs WAY     prints "listening PORT"

import {
  type Accept,
  exclusiveAccept,
  flockAccept,
  lockfAccept,
  mutexAccept,
  plainAccept,
} from "#impl/step5-prefork/accept"
import { conversation } from "#impl/step5-prefork/echo"
import { serveForking } from "#impl/step5-prefork/fork"
import { acceptUntilTold, openSupervisor, supervise } from "#impl/step5-prefork/prefork"
import { check, F_SETFL, fcntl, O_NONBLOCK, pthread_mutex_init, sharedMemory } from "#sys"
import { localPort } from "../runtime/program.ts"
import { openListener } from "../solutions/step1-blocking-echo/server.ts"
import { reuseListener } from "./herd.ts"

const WORKERS = 8
const BACKLOG = 4096

/** What each child opens for itself, called in the child. */
function ways(lockFile: string, mutex: Uint8Array): Readonly<Record<string, (listenFd: number) => Accept>> {
  return {
    accept: plainAccept,
    flock: (listenFd) => flockAccept(listenFd, lockFile),
    lockf: (listenFd) => lockfAccept(listenFd, lockFile),
    mutex: (listenFd) => mutexAccept(listenFd, mutex),
    exclusive: exclusiveAccept,
  }
}

/** The program: see above. */
export function main([way = "accept", lockFile = "preforked.lock"]: string[]): void {
  const listenFd = way === "reuseport" ? reuseListener(0) : openListener(0, BACKLOG)
  if (way === "exclusive") check(fcntl(listenFd, F_SETFL, O_NONBLOCK), "fcntl")
  const mutex = new Uint8Array(sharedMemory(64))
  check(pthread_mutex_init(mutex), "pthread_mutex_init")
  const port = localPort(listenFd)
  console.log(`listening ${port}`)
  if (way === "forking") serveForking(listenFd, conversation())
  const open = ways(lockFile, mutex)[way]
  if (open === undefined && way !== "reuseport") throw new Error(`no way "${way}"`)
  supervise(
    openSupervisor(WORKERS, (index, ready) => {
      const own = way === "reuseport" && index > 0 ? reuseListener(port) : listenFd
      const accept = (open ?? plainAccept)(own)
      ready()
      acceptUntilTold(accept, conversation())
    }),
  )
}
