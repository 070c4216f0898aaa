// The programs of step 7 for `book run`, by file; and its server in two generations. Runs inside the graded process.

import { dirname, join } from "node:path"
import { main as dispatch } from "#impl/step7-unix-ipc/dispatch"
import { main as server } from "#impl/step7-unix-ipc/server"
import {
  check,
  fork,
  kill,
  SIG_BLOCK,
  SIGCHLD,
  SIGTERM,
  SIGUSR2,
  sigprocmask,
  sigset,
  sigtimedwait,
  WNOHANG,
  waitpid,
} from "#sys"

/**
 * @param file of the part's first task
 * @param scene what is played: for an upgrade somebody has to start the generations
 */
export function program({ args, file, scene }: { args: string[]; file?: string; scene?: string }): void {
  if (file === "pass.ts") dispatch(args)
  else if (scene === "upgrade") startGenerations(args)
  else server(args)
}

/**
 * Starts a generation, and another one for each SIGUSR2, as children of this process, which does nothing else. Hands
 * SIGTERM on, and ends when all of them have.
 */
function startGenerations(args: string[]): void {
  const signals = sigset(SIGCHLD, SIGTERM, SIGUSR2)
  check(sigprocmask(SIG_BLOCK, signals), "sigprocmask")
  const [, bundle = ""] = process.argv
  const pids = new Set<number>()
  for (let signal = SIGUSR2; signal === SIGUSR2 || pids.size > 0; signal = sigtimedwait(signals, -1)) {
    if (signal === SIGUSR2) {
      const pid = check(fork(), "fork")
      // The child leaves as any program does, at its end: what its server throws is told then.
      if (pid === 0) {
        server([...args, "--control", join(dirname(bundle), "control")])
        return
      }
      pids.add(pid)
    }
    if (signal === SIGTERM) for (const pid of pids) void kill(pid, SIGTERM)
    for (let pid = waitpid(-1, null, WNOHANG); pid > 0; pid = waitpid(-1, null, WNOHANG)) pids.delete(pid)
    if (pids.size === 0) return
  }
}
