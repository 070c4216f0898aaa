// The scenes of part 2.6, in the graded process: the three functions alone. ECHOBOOK_BINDING names the compiled file.

import {
  AF_INET,
  accept4,
  check,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_MOD,
  EPOLLIN,
  EPOLLOUT,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  socket,
  write,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { hold, report } from "../../workbook/grader/driver.ts"
import { DATA, FEW, QUIET_TIMEOUTS, READY } from "./answers.ts"
import { CLOEXEC, connectTo, hasFlag } from "./descriptors.ts"

/** More ready descriptors than anybody keeps room for on the stack. */
const CROWD = 1000

export const bindingScenes = {
  binding() {
    report(tryBinding())
    hold()
  },

  /** Nothing is ready, and nobody wants to wait for long. */
  quietBinding() {
    const epollFd = epoll_create1(EPOLL_CLOEXEC)
    for (const timeoutMs of QUIET_TIMEOUTS) report(String(epoll_wait(epollFd, new Uint32Array(2), 1, timeoutMs)))
    hold()
  },

  /** More ready descriptors than a binding may have room for, and an array that holds them all. */
  crowdedBinding() {
    const epollFd = epoll_create1(EPOLL_CLOEXEC)
    for (let i = 0; i < CROWD; i++) {
      const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket") // not connected: EPOLLHUP at once
      check(epoll_ctl(epollFd, EPOLL_CTL_ADD, fd, EPOLLIN, fd), "epoll_ctl")
    }
    const words = new Uint32Array(2 * CROWD)
    const ready = epoll_wait(epollFd, words, CROWD, 0)
    report({ ready: String(ready), filled: words.filter((word, at) => at % 2 === 1 && word !== 0).length })
    hold()
  },
}

/** Makes calls through the three functions and tells what came of them. */
function tryBinding() {
  const epollFd = epoll_create1(EPOLL_CLOEXEC)
  const listenFd = listenNonblocking(0)
  const clients = Array.from({ length: READY }, () => connectTo(localPort(listenFd)))
  const conns = clients.map(() => check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4"))
  const added = conns.map((fd, i) => epoll_ctl(epollFd, EPOLL_CTL_ADD, fd, EPOLLIN | EPOLLOUT, DATA + i))
  const errors = {
    create: epoll_create1(-1),
    addTwice: epoll_ctl(epollFd, EPOLL_CTL_ADD, conns[0] ?? -1, EPOLLIN, 0),
    modStranger: epoll_ctl(epollFd, EPOLL_CTL_MOD, listenFd, EPOLLIN, 0),
    waitNothing: epoll_wait(1_000_000, new Uint32Array(2), 1, 0),
  }
  void write(clients[0] ?? -1, Uint8Array.of(1), 0, 1)
  const { ready, events } = collect(epollFd)
  return {
    epollFd: String(epollFd),
    closesOnExec: [EPOLL_CLOEXEC, 0].map((flags) => closesOnExec(epoll_create1(flags))),
    added: added.every((result) => result === 0),
    errors,
    ready: String(ready),
    few: String(epoll_wait(epollFd, new Uint32Array(2 * READY), FEW, 0)),
    events: events.map(([mask, data]) => ({ mask, data })).sort((a, b) => Number(a.data) - Number(b.data)),
    ...overrun(epollFd),
  }
}

/**
 * Asks until as many events as there are ready descriptors have come: how many one call gives is the binding's own
 * business, and successive calls go round through the set. epoll_wait(2)
 */
function collect(epollFd: number): { ready: number; events: Uint32Array[] } {
  const words = new Uint32Array(2 * READY)
  const first = epoll_wait(epollFd, words, READY, 0)
  const events: Uint32Array[] = []
  for (let ready = first; ready > 0; ready = epoll_wait(epollFd, words, READY, 0)) {
    for (let i = 0; i < ready && events.length < READY; i++) events.push(words.slice(2 * i, 2 * i + 2))
    if (events.length === READY) break
  }
  return { ready: first, events }
}

function closesOnExec(fd: number): string {
  return fd >= 0 ? String(hasFlag(fd, CLOEXEC)) : String(fd)
}

/** More events than the array has room for: what is written behind it would be somebody else's memory. */
function overrun(epollFd: number): { room: string; intact: boolean } {
  const memory = new Uint32Array(64).fill(0xa5a5a5a5)
  let room: string
  try {
    room = String(epoll_wait(epollFd, memory.subarray(0, 4), READY, 0))
  } catch (error) {
    room = `thrown ${error instanceof Error ? error.message : String(error)}`
  }
  return { room, intact: memory.subarray(4).every((word) => word === 0xa5a5a5a5) }
}
