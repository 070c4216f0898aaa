// Step 3's server as Node programs do it: node:net, and worker_threads that are sent their jobs by postMessage.
//
//   net-pool PORT     0 lets the kernel choose; prints "listening PORT"
//
// The same service, as many workers, answers in the order of the requests. Left out: a limit for jobs under way.

import { type AddressInfo, createServer } from "node:net"
import { availableParallelism } from "node:os"
import { isMainThread, parentPort, Worker } from "node:worker_threads"
import { primes } from "../../runtime/service.ts"

interface Job {
  readonly id: number
  readonly line: Uint8Array
}
interface Done {
  readonly id: number
  readonly answer: Uint8Array
}

const NEWLINE = 10

function compute(): void {
  parentPort?.on("message", ({ id, line }: Job) => {
    const done: Done = { id, answer: primes.answer(line) }
    parentPort?.postMessage(done)
  })
}

function serve(port: number): void {
  const waiting = new Map<number, (answer: Uint8Array) => void>()
  const workers = Array.from({ length: availableParallelism() }, () => {
    const worker = { thread: new Worker(process.argv[1] ?? ""), out: 0 }
    worker.thread.on("message", ({ id, answer }: Done) => {
      worker.out--
      waiting.get(id)?.(answer)
      waiting.delete(id)
    })
    return worker
  })
  let jobs = 0
  const submit = (line: Uint8Array) =>
    new Promise<Uint8Array>((resolve) => {
      const worker = workers.reduce((least, one) => (one.out < least.out ? one : least))
      const job: Job = { id: jobs++, line: Uint8Array.from(line) }
      waiting.set(job.id, resolve)
      worker.out++
      worker.thread.postMessage(job)
    })
  const server = createServer((socket) => {
    let input: Buffer = Buffer.alloc(0)
    /** Settles when everything that was asked before is answered; undefined: nothing is under way. */
    let last: Promise<void> | undefined
    const answer = async (line: Uint8Array, before: Promise<void> | undefined) => {
      const text = await submit(line)
      await before
      socket.write(text)
    }
    socket.on("error", () => socket.destroy()) // a broken connection concerns nobody else
    socket.on("data", (chunk) => {
      input = Buffer.concat([input, chunk])
      for (let end = input.indexOf(NEWLINE); end !== -1; end = input.indexOf(NEWLINE)) {
        const line = input.subarray(0, end)
        input = input.subarray(end + 1)
        if (primes.heavy(line)) follow(answer(line, last))
        else if (last === undefined) socket.write(primes.answer(line))
        else {
          const text = primes.answer(line)
          follow(last.then(() => void socket.write(text)))
        }
      }
    })
    const follow = (next: Promise<void>) => {
      last = next
      void next.then(() => {
        if (last === next) last = undefined
      })
    }
  })
  server.listen(port, "127.0.0.1", () => {
    console.log(`listening ${(server.address() as AddressInfo).port}`)
  })
}

if (isMainThread) serve(Number(process.argv[2] ?? 0))
else compute()
