// Part 5.4 inside the graded process: some children that take connections in one of the ways, and tell what they got.

import { existsSync, readFileSync, readlinkSync } from "node:fs"
import { join } from "node:path"
import { type Accept, exclusiveAccept, flockAccept, mutexAccept } from "#impl/step5-prefork/accept"
import { conversation } from "#impl/step5-prefork/echo"
import { COUNT, check, close, fork, O_NONBLOCK, pthread_mutex_init, SIGTERM, sharedMemory, sigaction } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { TodoError } from "../../runtime/todo.ts"
import { hold, report } from "../../workbook/grader/driver.ts"
import { listenBlocking } from "./pool-scenes.ts"

export interface AcceptorsArgument {
  readonly how: "flockAccept" | "mutexAccept" | "exclusiveAccept"
  readonly count: number
  readonly folder: string
}

/** What one call of the accept function came to. */
export interface Accepted {
  readonly acceptor: number
  readonly said: number
  readonly threw: string
  /** False for a connection with O_NONBLOCK. */
  readonly blocks: boolean
}

const MUTEX_BYTES = 64

export const acceptScenes = {
  acceptors({ how, count, folder }: AcceptorsArgument) {
    const listenFd = how === "exclusiveAccept" ? listenNonblocking(0) : listenBlocking()
    const mutex = new Uint8Array(sharedMemory(MUTEX_BYTES))
    check(pthread_mutex_init(mutex), "pthread_mutex_init")
    const open: Readonly<Record<typeof how, () => Accept>> = {
      flockAccept: () => flockAccept(listenFd, join(folder, "lock")),
      mutexAccept: () => mutexAccept(listenFd, mutex),
      exclusiveAccept: () => exclusiveAccept(listenFd),
    }
    const pids = Array.from({ length: count }, () => {
      const pid = check(fork(), "fork")
      if (pid === 0) take(open[how])
      return pid
    })
    report({ port: localPort(listenFd), pids })
    hold()
  },
}

/** Takes and serves connections, until the first that is none. */
function take(open: () => Accept): never {
  check(sigaction(SIGTERM, COUNT, 0), "sigaction")
  const accept = open()
  const serve = conversation()
  for (;;) {
    const accepted = called(accept)
    report(accepted)
    if (accepted.threw !== "" || accepted.said < 0) hold()
    serve(accepted.said)
    void close(accepted.said)
  }
}

function called(accept: Accept): Accepted {
  const acceptor = Number(readlinkSync("/proc/self"))
  try {
    const said = accept()
    return { acceptor, said, threw: "", blocks: said < 0 || (flagsOf(said) & O_NONBLOCK) === 0 }
  } catch (error) {
    if (error instanceof TodoError) throw error
    return { acceptor, said: 0, threw: error instanceof Error ? error.message : String(error), blocks: true }
  }
}

/** The flags of an open file, without a call in the trace. proc_pid_fdinfo(5) */
function flagsOf(fd: number): number {
  const path = `/proc/self/fdinfo/${fd}`
  const [, octal = "0"] = /^flags:\s*(\d+)$/m.exec(existsSync(path) ? readFileSync(path, "utf8") : "") ?? []
  return Number.parseInt(octal, 8)
}
