// Step 3's server with a pool of any size: `sized-pool.mjs WORKERS [--wait]`. Listens on a port that the kernel chooses.
//
// With --wait a job waits as long as it has computed, as if for a disk: half of its time it needs no processor.

import { openBench, type Share, startPool, work } from "#impl/step3-thread-pool/pool"
import { openReactor, serve } from "#impl/step3-thread-pool/server"
import { listenNonblocking } from "../runtime/listener.ts"
import { localPort, runServer } from "../runtime/program.ts"
import { primes, type Service } from "../runtime/service.ts"
import { onThread, startThreads } from "../runtime/threads.ts"

const NEVER_WOKEN = new Int32Array(new SharedArrayBuffer(4))

const halfWaiting: Service = {
  ...primes,
  answer(request) {
    const startedMs = performance.now()
    const answer = primes.answer(request)
    Atomics.wait(NEVER_WOKEN, 0, 0, performance.now() - startedMs)
    return answer
  },
}

onThread("waiting worker", (share: Share) => work(openBench(share), halfWaiting))

/** The program. Its threads load it as well, and find in pool.ts what they are there for. */
export function main(args: string[]): void {
  runServer(["0"], async ({ port }) => {
    const workers = Number(args[0])
    if (!Number.isInteger(workers) || workers < 1 || workers > 64) throw new RangeError(`${args[0]} workers?`)
    const pool = args.includes("--wait")
      ? await startPool(workers, (shares) => startThreads("waiting worker", shares))
      : await startPool(workers)
    const listenFd = listenNonblocking(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, ${workers} workers`)
    serve(openReactor(listenFd, pool))
  })
}
