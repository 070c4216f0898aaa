// Step 5, part 5.2: a super-server. It listens for many services and knows none of them: a client's connection
// becomes the standard input and output of a program that has never heard of sockets.
//
// Invariants
//   1 The program finds the connection as 0 and 1, and nothing else of ours: no listening socket, no other client.
//   2 What exec does not change is inherited: blocked and ignored signals too.
//   3 Who could not become the program leaves at once, and says so by its exit status.
//
// Left out on purpose: UDP services, users (step 7), limits on how often a service is started.
// Sources: execve(2), dup2(2), inetd(8), UNP 13.5.

import { readFileSync } from "node:fs"
import {
  _exit,
  accept4,
  check,
  close,
  dup2,
  EINTR,
  execve,
  POLLIN,
  poll,
  SIG_DFL,
  SIGPIPE,
  SOCK_CLOEXEC,
  sigaction,
} from "#sys"
import { isProgram } from "../../runtime/program.ts"
import { singleThreaded } from "../../runtime/single-threaded.ts"
import { openListener } from "../../solutions/step1-blocking-echo/server.ts"
import { forkChild, reap } from "./fork.ts"

/** A program and its arguments, its own name not among them. */
export interface Program {
  /** PATH is not searched. */
  readonly path: string
  readonly args: readonly string[]
}

export interface Service {
  readonly port: number
  readonly program: Program
}

/**
 * Makes this process the program, with the connection as its standard input and output. Standard error stays ours.
 * @param connFd closed by exec, like every descriptor with FD_CLOEXEC
 * @returns never: when the program cannot be started, this process ends with 127
 */
export function becomeProgram(connFd: number, { path, args }: Program): number {
  // TODO(5.2) Make 0 and 1 the connection: the copies have no FD_CLOEXEC. Give SIGPIPE back what it does by default
  // (Node ignores it, and so would the program). execve(): argv begins with the program's name. If it returns,
  // _exit(127).
  // #region becomeProgram
  check(dup2(connFd, 0), "dup2")
  check(dup2(connFd, 1), "dup2")
  check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
  void execve(path, [path, ...args], null)
  return _exit(127) // as a shell does for a command that it does not find
  // #endregion becomeProgram
}

/**
 * Takes a connection of a service and starts its program for it. Blocks until there is one.
 * @returns the child's pid, or -errno
 */
export function startService(listenFd: number, program: Program): number {
  // TODO(5.2) accept4(): whatever the program must not find needs FD_CLOEXEC. A child becomes the program.
  // #region startService
  const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
  if (connFd < 0) return connFd
  const pid = forkChild(() => becomeProgram(connFd, program))
  void close(connFd)
  return pid
  // #endregion startService
}

/**
 * Reads lines of the form `PORT PROGRAM ARGUMENTS...`, words separated by spaces; what follows a # is a comment.
 * @throws Error that names the line
 */
export function readServices(text: string): Service[] {
  return text.split("\n").flatMap((line, i) => {
    const [port, path, ...args] = line.replace(/#.*/, "").split(/\s+/).filter(Boolean)
    if (port === undefined) return []
    const number = Number(port)
    if (!Number.isInteger(number) || number < 0 || number > 65535 || path?.startsWith("/") !== true)
      throw new Error(`line ${i + 1}: "${line.trim()}" should be: PORT /PATH/OF/PROGRAM ARGUMENTS...`)
    return [{ port: number, program: { path, args } }]
  })
}

/** Serves all of them, for ever. */
export function serveServices(services: readonly Service[]): never {
  const listeners = services.map(({ port }) => openListener(port))
  const pollfds = Int32Array.from(listeners.flatMap((listenFd) => [listenFd, POLLIN]))
  for (;;) {
    const ready = poll(pollfds, listeners.length, -1)
    void reap()
    if (ready === -EINTR) continue
    check(ready, "poll")
    for (const [i, listenFd] of listeners.entries()) {
      const service = services[i]
      if ((pollfds[2 * i + 1] ?? 0) >> 16 !== 0 && service !== undefined) void startService(listenFd, service.program)
    }
  }
}

/** The program: `npx tsx inetd.ts FILE`. */
export function main(args: readonly string[]): void {
  const [file] = args
  if (file === undefined) {
    console.error("usage: inetd.ts FILE   (lines of the form: PORT /PATH/OF/PROGRAM ARGUMENTS...)")
    process.exitCode = 2
    return
  }
  const services = readServices(readFileSync(file, "utf8"))
  for (const { port, program } of services)
    console.log(`127.0.0.1:${port} ${[program.path, ...program.args].join(" ")}`)
  serveServices(services)
}

if (isProgram(import.meta.url)) {
  singleThreaded()
  main(process.argv.slice(2))
}
