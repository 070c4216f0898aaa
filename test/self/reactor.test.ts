// The code of step 3 that is given, and that no part of the chapter asks for: how the reactor treats a connection.

import { expect, test } from "vitest"
import { check, close, EFD_NONBLOCK, eventfd, sockaddrIn, write } from "#sys"
import { connectTo } from "../../bench/load/one-shot.ts"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import type { Service } from "../../runtime/service.ts"
import type { Connection } from "../../solutions/step3-thread-pool/connection.ts"
import { newMessage, type Pool } from "../../solutions/step3-thread-pool/pool.ts"
import { createQueue, openQueue } from "../../solutions/step3-thread-pool/queue.ts"
import { newReactor, openReactor, type Reactor, turn } from "../../solutions/step3-thread-pool/server.ts"

const light: Service = { heavy: () => false, answer: (line) => Buffer.concat([line, Buffer.from("\n")]) }

/** A pool without workers: nothing here is heavy. */
function noWorkers(): Pool {
  return {
    jobs: [],
    completions: openQueue(createQueue(1, 16)),
    wakeFd: check(eventfd(0, EFD_NONBLOCK), "eventfd"),
    wakes: new BigUint64Array(1),
    out: [],
    message: newMessage(),
    threads: { join: () => undefined },
  }
}

test("a connection that breaks while its lines are answered is closed once", () => {
  const listenFd = listenNonblocking(0)
  const pool = noWorkers()
  const { epollFd } = openReactor(listenFd, pool, light)
  const dropped: string[] = []
  const connections: Reactor["connections"] = new Proxy<(Connection | undefined)[]>([], {
    set(table, fd, conn) {
      if (conn === undefined) dropped.push(String(fd))
      return Reflect.set(table, fd, conn)
    },
  })
  const reactor: Reactor = { ...newReactor(epollFd, listenFd, pool, light), connections }
  // More than the longest line. The peer is gone: the answer to the first line is answered by RST, the next write fails.
  const clientFd = connectTo(sockaddrIn("127.0.0.1", localPort(listenFd)))
  const lines = Buffer.from("line\n".repeat(2000))
  check(write(clientFd, lines, 0, lines.length), "write")
  void close(clientFd)
  for (let turns = 0; turns < 10 && dropped.length === 0; turns++) turn(reactor, 1000)
  expect(dropped).toHaveLength(1)
  for (const fd of [epollFd, pool.wakeFd, listenFd]) check(close(fd), "close")
})
