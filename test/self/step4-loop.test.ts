// The given loop of step 4, where no exercise would show it.

import { expect, test } from "vitest"
import { close, SHUT_WR, SO_LINGER, SOL_SOCKET, setsockopt, shutdown, write } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { openLoop, turn } from "../../solutions/step4-protocol/loop.ts"
import { AFTER, message } from "../../solutions/step4-protocol/message.ts"
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
