// Messages of Unix domain sockets: descriptors that travel in them, the room for them, the boundaries. Names and
// credentials: sys-unix-names.test.ts; control messages as bytes: control.test.ts.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as sys from "#sys"
import { forked } from "./forked.ts"
import { closeAll, NONE, owned } from "./loopback.ts"
import { bytes, connectTo, held, listeningAt, pair, received } from "./unix-sockets.ts"

const { AF_UNIX, SOCK_CLOEXEC, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_STREAM } = sys

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "echobook-unix-"))
})
afterEach(() => {
  closeAll()
  rmSync(folder, { recursive: true, force: true })
})

describe("socketpair", () => {
  it("makes two connected sockets without a name, and only in this domain", () => {
    const sv = new Int32Array(3).fill(-7)
    expect(sys.socketpair(AF_UNIX, SOCK_STREAM, 0, sv)).toBe(0)
    const [a = -1, b = -1, beyond] = sv
    for (const fd of [a, b]) owned(fd, "socketpair")
    expect(beyond).toBe(-7)
    expect(sys.write(a, bytes("abc"), 0, 3)).toBe(3)
    expect(received(b, 0)).toMatchObject({ result: 3, text: "abc" })
    expect(sys.close(a)).toBe(0)
    expect(received(b, 0)).toMatchObject({ result: 0 })
    expect(sys.socketpair(sys.AF_INET, SOCK_STREAM, 0, sv.fill(-7))).toBe(-sys.EOPNOTSUPP)
    expect([...sv]).toEqual([-7, -7, -7])
  })
})

describe("a descriptor that is passed on", () => {
  it("means the same open file: offset and flags are one, and the sender may close its own", () => {
    const [a, b] = pair()
    const path = join(folder, "file")
    writeFileSync(path, "x".repeat(200))
    const file = owned(sys.open(path, sys.O_RDONLY | sys.O_CLOEXEC, 0), "open")
    expect(sys.read(file, new Uint8Array(100), 0, 100)).toBe(100)
    expect(sys.sendmsg(a, bytes("f"), sys.scmRights([file]), 0)).toBe(1)
    const [got = -1] = received(b, sys.CMSG_LEN(4)).fds
    expect(got).not.toBe(file)
    expect(sys.read(got, new Uint8Array(50), 0, 50)).toBe(50)
    expect(sys.fcntl(got, sys.F_SETFL, sys.O_NONBLOCK | sys.O_APPEND)).toBe(0)
    expect(sys.fcntl(file, sys.F_GETFL, 0) & sys.O_APPEND).toBe(sys.O_APPEND)
    expect(sys.close(file)).toBe(0)
    expect(sys.read(got, new Uint8Array(200), 0, 200)).toBe(50)
  })

  it("closes on exec only when the receiver says so", () => {
    const [a, b] = pair()
    for (const flags of [0, sys.MSG_CMSG_CLOEXEC]) {
      sys.check(sys.sendmsg(a, bytes("f"), sys.scmRights([a]), 0), "sendmsg")
      const { fds, msgFlags } = received(b, sys.CMSG_LEN(4), flags)
      expect(sys.fcntl(fds[0] ?? -1, sys.F_GETFD, 0)).toBe(flags === 0 ? 0 : sys.FD_CLOEXEC)
      expect(msgFlags).toBe(flags)
    }
  })

  it("may listen: who received it accepts, and it stays open while it is on its way", () => {
    const [a, b] = pair()
    const fds = new Int32Array(2)
    sys.check(sys.pipe2(fds, sys.O_CLOEXEC), "pipe2")
    const [r = -1, w = -1] = fds
    owned(r, "pipe2")
    const path = join(folder, "l.sock")
    const listenFd = listeningAt(path)
    sys.check(sys.sendmsg(a, bytes("l"), sys.scmRights([listenFd, w]), 0), "sendmsg")
    for (const fd of [listenFd, w]) expect(sys.close(fd)).toBe(0)
    expect(sys.poll(new Int32Array([r, sys.POLLIN]), 1, 0)).toBe(0) // nobody here can write, and yet it is no end
    expect(connectTo(path)).toBe(0)
    const [listener = -1, writer = -1] = received(b, 64).fds
    owned(sys.accept4(listener, null, null, SOCK_CLOEXEC), "accept4")
    expect(sys.close(writer)).toBe(0)
    expect(sys.read(r, new Uint8Array(1), 0, 1)).toBe(0)
  })

  it("is not to be had of what is not open, and of no more than 253", () => {
    const [a] = pair()
    const before = held()
    expect(sys.sendmsg(a, bytes("f"), sys.scmRights([NONE]), 0)).toBe(-sys.EBADF)
    expect(sys.sendmsg(a, bytes("f"), sys.scmRights([-1]), 0)).toBe(-sys.EBADF)
    expect(sys.sendmsg(a, bytes("f"), sys.scmRights(Array(254).fill(a)), 0)).toBe(-sys.EINVAL)
    expect(sys.sendmsg(a, bytes("f"), sys.scmRights(Array(253).fill(a)), 0)).toBe(1)
    expect(held()).toBe(before)
  })

  it("is dropped by a read of bytes alone, and closed", () => {
    const [a, b] = pair()
    const fds = new Int32Array(2)
    const drops = [
      () => sys.read(b, new Uint8Array(8), 0, 8),
      () => sys.recv(b, new Uint8Array(8), 0, 8, 0),
      () => received(b, 0).result,
    ]
    for (const drop of drops) {
      sys.check(sys.pipe2(fds, sys.O_CLOEXEC), "pipe2")
      const [r = -1, w = -1] = fds
      sys.check(sys.sendmsg(a, bytes("f"), sys.scmRights([owned(w, "pipe2")]), 0), "sendmsg")
      sys.close(w)
      const before = held()
      expect(drop()).toBe(1)
      expect(held()).toBe(before)
      expect(sys.read(owned(r, "pipe2"), new Uint8Array(1), 0, 1)).toBe(0) // the last writer is gone
    }
    expect(received(b, 64)).toMatchObject({ result: -sys.EAGAIN })
  })

  it("ends the bytes that one recvmsg gives: those behind it come later", () => {
    const [a, b] = pair()
    sys.write(a, bytes("abc"), 0, 3)
    sys.sendmsg(a, bytes("F"), sys.scmRights([a]), 0)
    sys.write(a, bytes("def"), 0, 3)
    expect(received(b, 64)).toMatchObject({ text: "abcF", fds: [expect.any(Number)] })
    expect(received(b, 64)).toMatchObject({ text: "def", fds: [] })
  })

  it("comes again when it was only peeked at", () => {
    const [a, b] = pair()
    sys.sendmsg(a, bytes("f"), sys.scmRights([a]), 0)
    const [peeked, taken] = [received(b, 64, sys.MSG_PEEK), received(b, 64)]
    expect([peeked.text, taken.text]).toEqual(["f", "f"])
    expect(new Set([...peeked.fds, ...taken.fds]).size).toBe(2)
  })
})

describe("room for control messages", () => {
  it("that is too small loses what does not fit: MSG_CTRUNC, and the rest is closed", () => {
    const [a, b] = pair()
    sys.sendmsg(a, bytes("f"), sys.scmRights([a, a, a, a]), 0)
    const before = held()
    const { fds, msgFlags, controllen } = received(b, sys.CMSG_LEN(8))
    expect([fds.length, msgFlags, controllen, held() - before]).toEqual([2, sys.MSG_CTRUNC, 24, 2])
    sys.sendmsg(a, bytes("f"), sys.scmRights([a]), 0)
    expect(received(b, 15)).toMatchObject({ fds: [], messages: [], msgFlags: sys.MSG_CTRUNC })
    expect(held() - before).toBe(2)
  })

  it("of CMSG_SPACE(4) holds two: a receiver that knows of one leaks the other", () => {
    const [a, b] = pair()
    const before = held()
    for (let i = 0; i < 10; i++) {
      sys.sendmsg(a, bytes("f"), sys.scmRights([a, a]), 0)
      const { msgFlags, messages, fds } = received(b, sys.CMSG_SPACE(4))
      expect([msgFlags, messages.length]).toEqual([0, 1])
      expect(sys.close(fds[0] ?? -1)).toBe(0)
    }
    expect(held() - before).toBe(10)
  })

  it("of CMSG_LEN(4) holds one", () => {
    const [a, b] = pair()
    const before = held()
    for (let i = 0; i < 10; i++) {
      sys.sendmsg(a, bytes("f"), sys.scmRights([a, a]), 0)
      const { msgFlags, fds } = received(b, sys.CMSG_LEN(4))
      expect([msgFlags, fds.length]).toEqual([sys.MSG_CTRUNC, 1])
      expect(sys.close(fds[0] ?? -1)).toBe(0)
    }
    expect(held()).toBe(before)
  })

  it("is given back only as far as it was filled, and nothing is after an error", () => {
    const [a, b] = pair()
    const [control, msg, buf] = [new Uint8Array(64).fill(0xee), new Uint32Array([40, 7, 9]), new Uint8Array(8)]
    expect(sys.recvmsg(b, buf, control.subarray(8), msg, 0)).toBe(-sys.EAGAIN)
    expect([...msg, ...control.subarray(0, 60)]).toEqual([40, 7, 9, ...Array(60).fill(0xee)])
    sys.sendmsg(a, bytes("f"), sys.scmRights([a]), 0)
    expect(sys.recvmsg(b, buf, control.subarray(8), msg, 0)).toBe(1)
    expect([...msg]).toEqual([24, 0, 9])
    expect([...control.subarray(0, 8), ...control.subarray(32)]).toEqual(Array(40).fill(0xee))
    for (const message of sys.parseControl(control.subarray(8), 24)) if ("fds" in message) message.fds.map(sys.close)
  })

  it("with one free number gets one descriptor", async () => {
    const seen = await forked(`
      const sv = new Int32Array(2), msg = new Uint32Array([64, 0]), room = new Uint8Array(64)
      sys.socketpair(c.AF_UNIX, c.SOCK_STREAM | c.SOCK_CLOEXEC, 0, sv)
      const rights = new Int32Array([16 + 12, 0, c.SOL_SOCKET, c.SCM_RIGHTS, sv[0], sv[0], sv[0]])
      const sent = sys.sendmsg(sv[0], Buffer.from("f"), new Uint8Array(rights.buffer), 0)
      const least = sys.fcntl(sv[0], c.F_DUPFD_CLOEXEC, 0)
      sys.setrlimit(c.RLIMIT_NOFILE, new BigUint64Array([BigInt(least + 2), 4096n]))
      const got = sys.recvmsg(sv[1], new Uint8Array(8), room, msg, 0)
      say({ sent, got, truncated: msg[1] === c.MSG_CTRUNC, fds: msg[0] <= 16 ? 0 : new Uint32Array(room.buffer)[0] })`)
    expect(seen).toEqual({ sent: 1, got: 1, truncated: true, fds: 20 })
  })
})

describe("messages", () => {
  it("run together in a stream, and keep their boundaries elsewhere", () => {
    const seen = [SOCK_STREAM, SOCK_SEQPACKET, SOCK_DGRAM].map((type) => {
      const [a, b] = pair(type)
      sys.write(a, bytes("four"), 0, 4)
      sys.write(a, bytes("2+"), 0, 2)
      return [received(b, 0).text, received(b, 0).text]
    })
    expect(seen).toEqual([["four2+", ""], ...Array(2).fill(["four", "2+"])])
  })

  it("that are longer than the buffer lose their rest: MSG_TRUNC", () => {
    const [a, b] = pair(SOCK_SEQPACKET)
    sys.write(a, bytes("0123456789"), 0, 10)
    sys.write(a, bytes("next"), 0, 4)
    expect(received(b, 0, 0, 4)).toMatchObject({ text: "0123", msgFlags: sys.MSG_TRUNC })
    expect(received(b, 0)).toMatchObject({ text: "next", msgFlags: 0 })
    expect(sys.sendmsg(a, new Uint8Array(400_000), null, 0)).toBe(-sys.EMSGSIZE)
  })

  it("may be empty, and an empty one looks like the end", () => {
    const [a, b] = pair(SOCK_SEQPACKET)
    expect(sys.sendmsg(a, new Uint8Array(0), null, 0)).toBe(0)
    expect(received(b, 0)).toMatchObject({ result: 0 })
    sys.close(a)
    expect(received(b, 0)).toMatchObject({ result: 0 })
  })

  it("carry descriptors in a stream only with a byte", () => {
    const [a, b] = pair()
    expect(sys.sendmsg(a, new Uint8Array(0), sys.scmRights([a]), 0)).toBe(0)
    expect(received(b, 64)).toMatchObject({ result: -sys.EAGAIN })
  })
})
