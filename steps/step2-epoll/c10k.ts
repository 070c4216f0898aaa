// Step 2, ten thousand clients: the server of server.ts, with room for their descriptors.
//
// Every connection is a descriptor, and how many a process may hold is limited twice: the soft limit counts, the hard
// limit is how far the process may raise the soft one by itself. Node does that before your first line runs; a program in
// C, or one whose limit somebody lowered, has to do it itself.
//
// Sources: getrlimit(2), proc_sys_fs(5) nr_open, "The C10K problem" (Dan Kegel, 1999).

import { check, getrlimit, RLIMIT_NOFILE, setrlimit } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"
import { serve } from "./server.ts"
import { todo } from "../../runtime/todo.ts"

export const CLIENTS = 10_000
/** Node's own descriptors, the listening socket, epoll, standard input and output; generously. */
export const OWN_DESCRIPTORS = 100

/**
 * Raises the soft limit on descriptors to at least `wanted`, or as far as the hard limit lets. Never lowers either.
 * @returns the soft limit as it is then; below `wanted` when the hard limit forbids more
 */
export function raiseFdLimit(wanted: number): number {
  // TODO(2.5) getrlimit(RLIMIT_NOFILE) gives [soft, hard]. If soft is too small, setrlimit() it to wanted, at most to hard.
  // #region raiseFdLimit
  return todo("2.5", "raiseFdLimit")
  // #endregion raiseFdLimit
}

/** The program: `npx tsx c10k.ts [PORT]`. */
export function main(args: string[]): void {
  runServer(args, ({ port, handle }) => {
    const limit = raiseFdLimit(CLIENTS + OWN_DESCRIPTORS)
    if (limit < CLIENTS + OWN_DESCRIPTORS)
      console.error(
        `The hard limit allows ${limit} descriptors, so ${limit - OWN_DESCRIPTORS} clients. See: ulimit -Hn, limits.conf(5)`,
      )
    const listenFd = listenNonblocking(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, stop with Ctrl-C`)
    serve(listenFd, handle)
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
