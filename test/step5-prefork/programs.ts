// The programs of step 5 for `book run`, by file. Runs inside the graded process.

import { main as fork } from "#impl/step5-prefork/fork"
import { serveServices } from "#impl/step5-prefork/inetd"
import { main as prethread } from "#impl/step5-prefork/prethread"
import { main as server } from "#impl/step5-prefork/server"

const programs: Readonly<Record<string, (args: string[]) => void>> = {
  "fork.ts": fork,
  // It would read its services from a file; here it has one.
  "inetd.ts": ([port]) => serveServices([{ port: Number(port), program: { path: "/bin/cat", args: [] } }]),
  "prethread.ts": prethread,
}

/** @param file of the part's first task; the step's own program where that is none */
export function program({ args, file = "server.ts" }: { args: string[]; file?: string }): void {
  const main = programs[file] ?? server
  main(args)
}
