// poll(2) and epoll(7) on real loopback sockets: the words that go in and the words that come back.

import { afterEach, describe, expect, it } from "vitest"
import * as sys from "#sys"
import { closeAll, connection, NONE, owned } from "./loopback.ts"

afterEach(closeAll)

describe("poll", () => {
  it("takes two words for each descriptor and fills revents in the second", () => {
    const { clientFd, connFd, listenFd } = connection()
    const { POLLIN, POLLOUT, POLLRDHUP, POLLNVAL } = sys
    const words = [connFd, POLLIN | POLLOUT, listenFd, POLLIN, NONE, POLLIN, -1, POLLIN, clientFd, POLLOUT]
    const fds = new Int32Array(words)
    expect(sys.poll(fds, 4, 0)).toBe(2)
    const revents = (index: number) => (fds[index * 2 + 1] ?? 0) >>> 16
    expect([0, 1, 2, 3, 4].map(revents)).toEqual([POLLOUT, 0, POLLNVAL, 0, 0])
    expect(fds.filter((_, index) => index % 2 === 0)).toEqual(new Int32Array([connFd, listenFd, NONE, -1, clientFd]))
    expect([...fds].map((word, index) => (index % 2 === 0 ? word : word & 0xffff))).toEqual(words)
    sys.shutdown(clientFd, sys.SHUT_WR)
    fds[1] = POLLRDHUP
    expect(sys.poll(fds, 1, 5000)).toBe(1)
    expect(revents(0)).toBe(POLLRDHUP)
    expect(sys.poll(fds, 0, 0)).toBe(0)
  })
})

describe("epoll", () => {
  it("hands back events and data in two words, data as unsigned in a Uint32Array", () => {
    const epollFd = owned(sys.epoll_create1(sys.EPOLL_CLOEXEC), "epoll_create1")
    const { connFd } = connection()
    const events = new Uint32Array(8).fill(0xeeeeeeee)
    expect(sys.epoll_wait(epollFd, events, 4, 0)).toBe(0)
    expect(sys.epoll_ctl(epollFd, sys.EPOLL_CTL_ADD, connFd, sys.EPOLLOUT, 7)).toBe(0)
    expect(sys.epoll_ctl(epollFd, sys.EPOLL_CTL_ADD, connFd, sys.EPOLLOUT, 7)).toBe(-sys.EEXIST)
    for (const data of [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, -1, -0x80000000]) {
      expect(sys.epoll_ctl(epollFd, sys.EPOLL_CTL_MOD, connFd, sys.EPOLLOUT, data)).toBe(0)
      expect(sys.epoll_wait(epollFd, events, 4, 0)).toBe(1)
      expect([...events.subarray(0, 3)]).toEqual([sys.EPOLLOUT, data >>> 0, 0xeeeeeeee])
      const signed = new Int32Array(2)
      expect(sys.epoll_wait(epollFd, signed, 1, 0)).toBe(1)
      expect(signed[1]).toBe(data | 0)
    }
    expect(sys.epoll_ctl(epollFd, sys.EPOLL_CTL_DEL, connFd, 0, 0)).toBe(0)
    expect(sys.epoll_ctl(epollFd, sys.EPOLL_CTL_DEL, connFd, 0, 0)).toBe(-sys.ENOENT)
    expect(sys.epoll_wait(epollFd, events, 0, 0)).toBe(-sys.EINVAL)
  })

  it("takes a mask with bit 31 set in both spellings", () => {
    const epollFd = owned(sys.epoll_create1(0), "epoll_create1")
    const { connFd } = connection()
    const events = new Int32Array(2)
    expect(sys.EPOLLET).toBe(2 ** 31)
    for (const mask of [sys.EPOLLET | sys.EPOLLOUT, (sys.EPOLLET | sys.EPOLLOUT) >>> 0]) {
      void sys.epoll_ctl(epollFd, sys.EPOLL_CTL_DEL, connFd, 0, 0) // the first time there is nothing to delete
      expect(sys.epoll_ctl(epollFd, sys.EPOLL_CTL_ADD, connFd, mask, connFd)).toBe(0)
      expect(sys.epoll_wait(epollFd, events, 1, 0)).toBe(1) // the edge, once
      expect(sys.epoll_wait(epollFd, events, 1, 0)).toBe(0)
    }
  })

  it("hands over as many as fit, in turns", () => {
    const epollFd = owned(sys.epoll_create1(0), "epoll_create1")
    const { clientFd, connFd } = connection()
    for (const fd of [clientFd, connFd])
      sys.check(sys.epoll_ctl(epollFd, sys.EPOLL_CTL_ADD, fd, sys.EPOLLOUT, fd), "ctl")
    const events = new Int32Array(4)
    expect(sys.epoll_wait(epollFd, events, 1, 0)).toBe(1)
    const first = events[1]
    expect([...events.subarray(2)]).toEqual([0, 0])
    expect(sys.epoll_wait(epollFd, events, 1, 0)).toBe(1)
    expect([first, events[1]].sort()).toEqual([clientFd, connFd].sort())
    expect(sys.epoll_wait(epollFd, events, 2, 0)).toBe(2)
  })
})
