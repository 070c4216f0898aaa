// Step 5, part 5.1: a process for each client.
//
// Invariants
//   1 fork() returns twice: the pid in the parent, 0 in the child. The child runs its work and leaves; it never goes
//     on in code that was the parent's.
//   2 fork() copies the table of descriptors, not what they mean: a connection ends when its last copy is closed.
//   3 Who has made a child waits for its end; until then the child is a zombie.
//
// Left out on purpose: SIGCHLD, by which the kernel tells of each end (step 6).
// Sources: fork(2), _exit(2), waitpid(2), UNP 4.7 to 4.9.

import { _exit, accept4, check, close, EINTR, fork, SOCK_CLOEXEC, WNOHANG, waitpid } from "#sys"
import { leaveWith } from "../../runtime/processes.ts"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"
import { singleThreaded } from "../../runtime/single-threaded.ts"
import { openListener } from "../../solutions/step1-blocking-echo/server.ts"
import { conversation, type Serve } from "./echo.ts"
import { todo } from "../../runtime/todo.ts"

/**
 * Starts a process that does `work` and ends: exit status 0, or 1 when the work throws.
 * @param work runs in the child alone; synchronous
 * @returns in the parent the child's pid, or -errno when there is no child. In the child: never
 */
export function forkChild(work: () => void): number {
  // TODO(5.1) fork(). In the child do the work and leave with _exit(0); if it throws, leaveWith(error) says so and
  // leaves with 1. Whatever happens, the child never returns from here. The parent returns what fork() returned.
  // #region forkChild
  return todo("5.1", "forkChild")
  // #endregion forkChild
}

/**
 * Has a child of its own serve a connection. The connection is the child's from here on, also when there is no child.
 * @returns the child's pid, or -errno
 */
export function serveInChild(listenFd: number, connFd: number, serve: Serve): number {
  // TODO(5.1) Who closes what? The child serves the connection and takes no others; the parent takes others and has
  // nothing to say on this one.
  // #region serveInChild
  return todo("5.1", "serveInChild")
  // #endregion serveInChild
}

/**
 * Takes the ends of all children that have ended, and waits for none.
 * @returns how many
 */
export function reap(): number {
  // TODO(5.1) waitpid() for any child, without blocking, until there is none that has ended.
  // #region reap
  return todo("5.1", "reap")
  // #endregion reap
}

/** Serves each client in a process of its own, for ever. Does not close listenFd. */
export function serveForking(listenFd: number, serve: Serve): never {
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    void reap() // those that ended while we waited; the last ones are zombies until the next client comes
    if (connFd === -EINTR) continue
    void serveInChild(listenFd, check(connFd, "accept4"), serve)
  }
}

/** The program: `npx tsx fork.ts [PORT] [--http]`. Ends with Ctrl-C. */
export function main(args: string[]): void {
  runServer(args, ({ port, handle }) => {
    const listenFd = openListener(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, a process for each client, stop with Ctrl-C`)
    serveForking(listenFd, conversation(handle))
  })
}

if (isProgram(import.meta.url)) {
  singleThreaded()
  main(process.argv.slice(2))
}
