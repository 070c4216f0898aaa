// Threads: eventfd(2) as epoll and its readers see it, and #sys in several threads at once.

import { Worker } from "node:worker_threads"
import { afterEach, describe, expect, it } from "vitest"
import * as sys from "#sys"
import { NATIVE_BUILD } from "../../workbook/paths.ts"
import { closeAll, owned } from "./loopback.ts"

afterEach(closeAll)

const word = (value = 0n) => new BigUint64Array([value])

describe("eventfd", () => {
  it("adds up, and one read takes everything", () => {
    const fd = owned(sys.eventfd(2, sys.EFD_CLOEXEC | sys.EFD_NONBLOCK), "eventfd")
    expect(sys.fcntl(fd, sys.F_GETFD, 0)).toBe(sys.FD_CLOEXEC)
    expect(sys.write(fd, word(3n), 0, 8)).toBe(8)
    const count = word()
    expect(sys.read(fd, count, 0, 8)).toBe(8)
    expect(count[0]).toBe(5n)
    expect(sys.read(fd, count, 0, 8)).toBe(-sys.EAGAIN)
  })

  it("takes eight bytes and no less, and no more than fits", () => {
    const fd = owned(sys.eventfd(0, sys.EFD_NONBLOCK), "eventfd")
    expect(sys.read(fd, new Uint8Array(4), 0, 4)).toBe(-sys.EINVAL)
    expect(sys.write(fd, word(2n ** 64n - 1n), 0, 8)).toBe(-sys.EINVAL)
    expect(sys.write(fd, word(2n ** 64n - 2n), 0, 8)).toBe(8)
    expect(sys.write(fd, word(1n), 0, 8)).toBe(-sys.EAGAIN)
  })

  it("gives one at a time as a semaphore", () => {
    const fd = owned(sys.eventfd(2, sys.EFD_NONBLOCK | sys.EFD_SEMAPHORE), "eventfd")
    const results = [word(), word(), word()].map((count) => [sys.read(fd, count, 0, 8), count[0]])
    expect(results).toEqual([
      [8, 1n],
      [8, 1n],
      [-sys.EAGAIN, 0n],
    ])
  })

  it("is one event for any number of writes, until it is read", () => {
    const fd = owned(sys.eventfd(0, sys.EFD_NONBLOCK), "eventfd")
    const epollFd = owned(sys.epoll_create1(0), "epoll_create1")
    const events = new Uint32Array(4)
    sys.check(sys.epoll_ctl(epollFd, sys.EPOLL_CTL_ADD, fd, sys.EPOLLIN, 7), "epoll_ctl")
    expect(sys.epoll_wait(epollFd, events, 2, 0)).toBe(0)
    for (let i = 0; i < 3; i++) sys.write(fd, word(1n), 0, 8)
    expect(sys.epoll_wait(epollFd, events, 2, 0)).toBe(1)
    expect([...events.subarray(0, 2)]).toEqual([sys.EPOLLIN, 7])
    expect(sys.epoll_wait(epollFd, events, 2, 0)).toBe(1)
    sys.read(fd, word(), 0, 8)
    expect(sys.epoll_wait(epollFd, events, 2, 0)).toBe(0)
  })
})

describe("threads", () => {
  it("know their number; the main one's is the process id, and sched_yield is 0", () => {
    // Vitest itself may run this in a thread.
    expect(sys.gettid()).toBeGreaterThanOrEqual(process.pid)
    expect(sys.sched_yield()).toBe(0)
  })

  it("load the addon and call it at once, and share their descriptors", async () => {
    const THREADS = 8
    const fd = owned(sys.eventfd(0, sys.EFD_NONBLOCK), "eventfd")
    const code = `
      const { parentPort, workerData } = require("node:worker_threads")
      const sys = require(workerData.addon)
      for (let i = 0; i < 1000; i++) sys.write(workerData.fd, new BigUint64Array([1n]), 0, 8)
      parentPort.postMessage(sys.gettid())
    `
    const addon = process.env["ECHOBOOK_ADDON"] ?? `${NATIVE_BUILD}/echobook.node`
    const tids = await Promise.all(
      Array.from({ length: THREADS }, () => {
        const worker = new Worker(code, { eval: true, workerData: { addon, fd } })
        return new Promise<number>((resolve, reject) => worker.once("message", resolve).once("error", reject))
      }),
    )
    expect(new Set(tids).size).toBe(THREADS)
    const count = word()
    expect(sys.read(fd, count, 0, 8)).toBe(8)
    expect(count[0]).toBe(BigInt(THREADS * 1000))
  })
})
