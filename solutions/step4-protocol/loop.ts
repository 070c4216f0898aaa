// Step 4, the loop: that of step 2 with a clock. Given.
//
// It knows no protocol: what a client's bytes mean is the business of loop.protocol. epoll_wait sleeps no longer than
// until something is due. Source: epoll(7).

import {
  check,
  EINTR,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLIN,
  EPOLLOUT,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
} from "#sys"
import { acceptAll, BUFFER_BYTES, MAX_EVENTS } from "../../solutions/step2-epoll/server.ts"
import { addClient, type Loop, type Protocol, proceed, receive } from "./client.ts"
import { due, expire, forgetGone, silentAtMs, untilDue } from "./deadlines.ts"

/** Opens an epoll instance that watches listenFd. The caller closes epollFd. @throws SyscallError EMFILE, ENOMEM */
export function openLoop(listenFd: number, protocol: Protocol, clock = (): number => performance.now()): Loop {
  const epollFd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
  check(epoll_ctl(epollFd, EPOLL_CTL_ADD, listenFd, EPOLLIN, listenFd), "epoll_ctl")
  return {
    epollFd,
    listenFd,
    protocol,
    clients: [],
    clock,
    generation: 0,
    speaking: new Set(),
    leaving: new Set(),
    later: [],
    unwanted: 0,
    events: new Uint32Array(2 * MAX_EVENTS),
    buffer: new Uint8Array(BUFFER_BYTES),
  }
}

/**
 * One turn: waits for events or until something is due, and does what there is to do.
 * @param mostMs longest wait
 * @returns how many events there were
 */
export function turn(loop: Loop, mostMs = Number.POSITIVE_INFINITY): number {
  const { epollFd, listenFd, clients, events } = loop
  const waitMs = Math.min(mostMs, untilDue(loop))
  const ready = epoll_wait(epollFd, events, MAX_EVENTS, waitMs === Number.POSITIVE_INFINITY ? -1 : Math.ceil(waitMs))
  if (ready !== -EINTR) check(ready, "epoll_wait")
  for (let i = 0; i < ready; i++) {
    const fd = events[2 * i + 1] ?? 0
    const client = clients[fd]
    if (fd === listenFd) void acceptAll(listenFd, (connFd) => addClient(loop, connFd))
    else if (client !== undefined) {
      if (((events[2 * i] ?? 0) & ~EPOLLOUT) !== 0) receive(loop, client)
      proceed(loop, client)
    }
  }
  const nowMs = loop.clock()
  due(loop, nowMs)
  if (silentAtMs(loop) <= nowMs) expire(loop, nowMs)
  forgetGone(loop)
  return Math.max(ready, 0)
}

/** Serves for ever. Does not close listenFd. */
export function serve(listenFd: number, protocol: Protocol): never {
  const loop = openLoop(listenFd, protocol)
  for (;;) turn(loop)
}
