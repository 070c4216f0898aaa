// Why postMessage cannot wake a reactor: the answer is there, and nobody comes for it.
//
// The thread is a line of JavaScript instead of a file, so that it starts without a loader.

import { once } from "node:events"
import { Worker } from "node:worker_threads"
import { check, close, EPOLL_CLOEXEC, epoll_create1, epoll_wait } from "#sys"
import { isProgram } from "../../../runtime/program.ts"

const DOUBLE =
  'const { parentPort } = require("node:worker_threads"); parentPort.on("message", (n) => parentPort.postMessage(2 * n)); parentPort.postMessage("ready")'

// #region reactor
async function askAThread(): Promise<void> {
  const worker = new Worker(DOUBLE, { eval: true })
  await once(worker, "message") // it runs
  worker.on("message", (answer) => console.log(`the answer: ${answer}`))
  worker.postMessage(21)

  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  const events = new Uint32Array(2)
  for (let turns = 1; turns <= 3; turns++) {
    const ready = epoll_wait(epollFd, events, 1, 1000)
    console.log(`turn ${turns}: epoll_wait returned ${ready} after a second, and no answer`)
  }
  void close(epollFd)
  console.log("the loop is over, and Node's own begins")
  worker.unref()
}
// #endregion reactor

if (isProgram(import.meta.url)) await askAThread()
