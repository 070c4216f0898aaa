// The given loop of step 4, where no exercise would show it.

import { expect, test } from "vitest"
import { close, SHUT_WR, SO_LINGER, SOL_SOCKET, setsockopt, shutdown, write } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { MOST_IN_FLIGHT } from "../../solutions/step4-protocol/client.ts"
import { openLoop, turn } from "../../solutions/step4-protocol/loop.ts"
import { AFTER, MOST_AFTER_MS, message } from "../../solutions/step4-protocol/message.ts"
import { framed } from "../../solutions/step4-protocol/server.ts"
import { connectTo } from "../step2-epoll/descriptors.ts"

test("a client that has ended and then resets, with a request under way, is not reported in every turn", () => {
  const listenFd = listenNonblocking(0)
  const loop = openLoop(listenFd, framed, () => 1000)
  const fd = connectTo(localPort(listenFd))
  const asked = message(AFTER, 1, new Uint8Array([0, 0, 0x10, 0]))
  void write(fd, asked, 0, asked.length)
  void shutdown(fd, SHUT_WR)
  for (let turns = 0; turns < 3; turns++) turn(loop, 50)
  expect(loop.clients.find((client) => client !== undefined)).toMatchObject({ ended: true, inFlight: 1 })
  void setsockopt(fd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0]), 8)
  void close(fd)
  turn(loop, 50)
  expect(turn(loop, 0)).toBe(0)
  expect(loop.clients.filter((client) => client !== undefined)).toEqual([])
  void close(loop.epollFd)
  void close(listenFd)
})

test("who asks for late answers, resets and comes again leaves a bounded number of them behind", () => {
  const listenFd = listenNonblocking(0)
  const loop = openLoop(listenFd, framed, () => 1000)
  const body = Buffer.alloc(4000)
  body.writeUInt32BE(MOST_AFTER_MS)
  const one = message(AFTER, 1, body)
  const asked = Buffer.concat(Array.from({ length: MOST_IN_FLIGHT }, () => one))
  const stays = connectTo(localPort(listenFd))
  void write(stays, asked, 0, 2 * one.length)
  const most: number[] = []
  for (let i = 0; i < 10; i++) {
    const fd = connectTo(localPort(listenFd))
    for (let sent = 0; sent < asked.length; turn(loop, 0))
      sent += Math.max(0, write(fd, asked, sent, asked.length - sent))
    turn(loop, 50)
    void setsockopt(fd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0]), 8)
    void close(fd)
    while (turn(loop, 50) > 0);
    most.push(loop.later.length)
  }
  expect(Math.max(...most)).toBeGreaterThan(MOST_IN_FLIGHT) // or nothing was put off
  expect(Math.max(...most)).toBeLessThanOrEqual(2 + 2 * MOST_IN_FLIGHT)
  const [there] = loop.clients.filter((client) => client !== undefined)
  expect(loop.later.filter(({ generation }) => generation === there?.generation)).toHaveLength(2)
  for (const fd of [stays, there?.fd ?? -1, loop.epollFd, listenFd]) void close(fd)
})
