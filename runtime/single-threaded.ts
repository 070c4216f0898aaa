// What a program that forks does first: node has to run without V8's own threads, which a forked child would wait for.
//
// Under tsx there is one thing more. esbuild, which translates TypeScript, runs as a child of this process, and
// waitpid(-1) would wait for it: by the time a program's own code runs it has done its work, and is ended here.

import { readdirSync, readFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"
import { check } from "./errno.ts"
import { execve, waitpid } from "./sys.ts"

const FLAG = "--single-threaded"

/**
 * Makes sure that node runs with --single-threaded: without it, replaces this process by the same one with it, under the
 * same pid. Call it before anything else: what the program has opened or started until then is lost.
 */
export function singleThreaded(): void {
  if (!isMainThread) return
  for (const pid of children()) end(pid)
  if (process.execArgv.includes(FLAG)) return
  const argv = [process.execPath, FLAG, ...process.execArgv, ...process.argv.slice(1)]
  check(execve(process.execPath, argv, null), "execve")
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL")
  } catch {
    return // it has ended, and a thread of Node has waited for it
  }
  void waitpid(pid, null, 0) // best effort: -ECHILD when a thread of Node was first
}

/** The children of all threads of this process. proc_tid_children(5); none where the kernel does not tell. */
function children(): number[] {
  return readdirSync("/proc/self/task").flatMap((tid) => {
    try {
      return readFileSync(`/proc/self/task/${tid}/children`, "utf8").split(" ").filter(Boolean).map(Number)
    } catch {
      return [] // the thread has ended
    }
  })
}
