// Part 5.1 inside the graded process. What both processes say goes up the same channel, each line with the pid of who
// says it.

import { readlinkSync } from "node:fs"
import { conversation, type Serve } from "#impl/step5-prefork/echo"
import { forkChild, reap, serveInChild } from "#impl/step5-prefork/fork"
import { _exit, accept4, check, fork, SOCK_CLOEXEC, WEXITSTATUS, WIFEXITED, WTERMSIG, waitpid } from "#sys"
import { localPort } from "../../runtime/program.ts"
import { TodoError } from "../../runtime/todo.ts"
import { openListener } from "../../solutions/step1-blocking-echo/server.ts"
import { hear, hold, report } from "../../workbook/grader/driver.ts"
import { reportFailure } from "../../workbook/grader/prelude.ts"

/** Where the code under test was when it was heard of, by whom, and what with. */
export interface Said {
  readonly at: "begin" | "work" | "returned" | "caught" | "exit" | "ended" | "reaped" | "serve"
  readonly pid: number
  readonly value: number | null
}

/** How a child has ended, as a number that a check can compare: its status, or the signal's number below zero. */
export function endOf(wstatus: number): number {
  return WIFEXITED(wstatus) ? WEXITSTATUS(wstatus) : -WTERMSIG(wstatus)
}

/** Of the process that runs this, also after a fork; without a call that the trace would show. */
function ownPid(): number {
  return Number(readlinkSync("/proc/self"))
}

function say(at: Said["at"], value: number | null = null): void {
  report({ at, pid: ownPid(), value } satisfies Said)
}

function calledBy(name: string): boolean {
  return new RegExp(`\\bat ${name} `).test(new Error().stack ?? "")
}

/** What leaveWith() tells is no failure of the check, unless it is an exercise that is not written. */
export function expectThrow(): void {
  process.removeAllListeners("uncaughtException")
  process.on("uncaughtException", (error) => {
    if (error instanceof TodoError) reportFailure(error)
  })
}

export const forkScenes = {
  /** forkChild() with a work that waits to be told, and then returns or throws. The parent takes its end. */
  forkOne({ throws }: { throws: string | null }) {
    const parent = ownPid()
    if (throws !== null) expectThrow()
    process.on("exit", () => {
      if (ownPid() !== parent) say("exit")
    })
    say("begin")
    let pid = 0
    try {
      pid = forkChild(() => {
        say("work")
        hear()
        if (throws !== null) throw new Error(throws)
      })
      say("returned", pid)
    } catch (error) {
      if (ownPid() === parent) throw error
      say("caught")
    }
    if (ownPid() !== parent) hold() // the check knows enough, and an _exit() would look like the reader's
    const wstatus = new Int32Array(1)
    check(waitpid(-1, wstatus, 0), "waitpid")
    say("ended", endOf(wstatus[0] ?? 0))
    hold()
  },

  /** serveInChild() for one client, where fork() fails. Reports the port first. */
  forkFails() {
    const listenFd = openListener(0)
    report(localPort(listenFd))
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    try {
      const returned = serveInChild(listenFd, connFd, () => say("serve", Number(calledBy("forkChild"))))
      say("returned", returned)
    } catch (error) {
      if (error instanceof TodoError) throw error
      say("caught")
    }
    hold()
  },

  /** A server that takes no ends, so that it goes without reap(). Reports its port, then its listening socket. */
  forkServer() {
    const listenFd = openListener(0)
    report(localPort(listenFd))
    report(listenFd)
    const converse = conversation()
    const serve: Serve = (connFd) => {
      say("serve")
      converse(connFd)
    }
    for (;;) void serveInChild(listenFd, check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4"), serve)
  },

  /** Children that end at once; for a line "fork" one that stays, for a line "reap" reap(). */
  forkReap({ ends }: { ends: number }) {
    for (let i = 0; i < ends; i++) if (check(fork(), "fork") === 0) _exit(0)
    say("begin", ends)
    for (;;) {
      const line = hear()
      if (line === "reap") say("reaped", reap())
      else if (line === "fork" && check(fork(), "fork") === 0) hold()
    }
  },
}
