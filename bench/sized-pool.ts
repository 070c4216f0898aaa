// Step 3's server with a pool of any size: `sized-pool.mjs WORKERS`. Listens on a port that the kernel chooses.

import { startPool } from "#impl/step3-thread-pool/pool"
import { openReactor, serve } from "#impl/step3-thread-pool/server"
import { listenNonblocking } from "../runtime/listener.ts"
import { localPort, runServer } from "../runtime/program.ts"

/** The program. Its threads load it as well, and find in pool.ts what they are there for. */
export function main(args: string[]): void {
  runServer(["0"], async ({ port }) => {
    const workers = Number(args[0])
    if (!Number.isInteger(workers) || workers < 1 || workers > 64) throw new RangeError(`${args[0]} workers?`)
    const pool = await startPool(workers)
    const listenFd = listenNonblocking(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, ${workers} workers`)
    serve(openReactor(listenFd, pool))
  })
}
