// Who speaks through a Unix domain socket, and how it is found: credentials, names among the files, permissions.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as sys from "#sys"
import { forked } from "./forked.ts"
import { closeAll } from "./loopback.ts"
import { bytes, connectTo, isRoot, listeningAt, pair, received, un, unix } from "./unix-sockets.ts"

const { SOCK_SEQPACKET, SOCK_STREAM, SOL_SOCKET } = sys

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "echobook-unix-"))
})
afterEach(() => {
  closeAll()
  rmSync(folder, { recursive: true, force: true })
})

describe("credentials", () => {
  const passing = (fd: number) => sys.setsockopt(fd, SOL_SOCKET, sys.SO_PASSCRED, new Int32Array([1]), 4)
  const own = { pid: process.pid, uid: process.getuid?.(), gid: process.getgid?.() }

  it("come with each message once the receiver has SO_PASSCRED, whether or not they are sent", () => {
    const [a, b] = pair()
    expect(sys.sendmsg(a, bytes("x"), null, 0)).toBe(1)
    expect(received(b, 64).messages).toEqual([])
    expect(passing(b)).toBe(0)
    expect(sys.sendmsg(a, bytes("x"), null, 0)).toBe(1)
    const told = { level: SOL_SOCKET, type: sys.SCM_CREDENTIALS, credentials: own }
    expect(received(b, 64)).toMatchObject({ messages: [told], controllen: 32 })
    expect(sys.sendmsg(a, bytes("x"), sys.scmRights([a]), 0)).toBe(1)
    expect(received(b, 64).messages).toMatchObject([told, { fds: [expect.any(Number)] }])
  })

  it("of a message that was sent before SO_PASSCRED are nobody's", () => {
    const [a, b] = pair()
    sys.sendmsg(a, bytes("x"), null, 0)
    passing(b)
    expect(received(b, 64).messages).toMatchObject([{ credentials: { pid: 0, uid: 65534, gid: 65534 } }])
  })

  it("that do not fit are cut, and no longer credentials", () => {
    const [a, b] = pair()
    passing(b)
    sys.sendmsg(a, bytes("x"), null, 0)
    expect(received(b, 20)).toMatchObject({ messages: [{ data: expect.any(Uint8Array) }], msgFlags: sys.MSG_CTRUNC })
  })

  it.runIf(isRoot)("are whatever root says, of a process that there is", () => {
    const [a, b] = pair()
    passing(b)
    const said = { pid: process.ppid, uid: 1234, gid: 4321 }
    expect(sys.sendmsg(a, bytes("x"), sys.scmCredentials(said), 0)).toBe(1)
    expect(received(b, 64).messages).toMatchObject([{ credentials: said }])
    expect(sys.sendmsg(a, bytes("x"), sys.scmCredentials({ ...said, pid: 4_194_303 }), 0)).toBe(-sys.ESRCH)
  })

  it.runIf(isRoot)(
    "of somebody else are refused to another user, and SO_PEERCRED stays who made the pair",
    async () => {
      const seen = await forked(`
      const sv = new Int32Array(2), msg = new Uint32Array([64, 0]), room = new Uint8Array(64), buf = new Uint8Array(8)
      sys.socketpair(c.AF_UNIX, c.SOCK_STREAM | c.SOCK_CLOEXEC, 0, sv)
      sys.setsockopt(sv[1], c.SOL_SOCKET, c.SO_PASSCRED, new Int32Array([1]), 4)
      const is = (pid, uid, gid) => new Uint8Array(new Int32Array([28, 0, c.SOL_SOCKET, c.SCM_CREDENTIALS, pid, uid, gid, 0]).buffer)
      const shared = new Int32Array(sys.sharedMemory(64))
      const pid = child(() => {
        const self = sys.getpid()
        shared.set([sys.setgid(65534), sys.setuid(65534), sys.getuid(), sys.getgid(), sys.setuid(0), sys.setgid(0)])
        const forged = [is(1, 65534, 65534), is(self, 0, 65534), is(self, 65534, 0)]
        shared.set(forged.map((one) => sys.sendmsg(sv[0], buf, one, 0)), 6)
        shared[9] = sys.sendmsg(sv[0], buf, is(self, 65534, 65534), 0)
        return 0
      })
      const ended = end(pid)
      sys.recvmsg(sv[1], buf, room, msg, 0)
      const [told, toldUid, toldGid] = new Int32Array(room.buffer, 16, 3)
      const peer = new Int32Array(3), len = new Uint32Array([12])
      sys.getsockopt(sv[1], c.SOL_SOCKET, c.SO_PEERCRED, peer, len)
      say({ ended, did: [...shared.subarray(0, 10)], told: told === pid, toldUid, toldGid,
        peer: [peer[0] === sys.getpid(), peer[1], peer[2]], len: len[0], E: E.EPERM })`)
      expect(seen).toEqual({
        ended: 0,
        did: [0, 0, 65534, 65534, -1, -1, -1, -1, -1, 8],
        ...{ told: true, toldUid: 65534, toldGid: 65534, peer: [true, 0, 0], len: 12, E: -1 },
      })
    },
  )

  it.runIf(isRoot)("of SO_PEERCRED are those of the moment of connect", async () => {
    const seen = await forked(`
      const name = Buffer.from("\\x01\\0\\0echobook-peercred-" + process.pid)
      const listenFd = sys.socket(c.AF_UNIX, c.SOCK_STREAM | c.SOCK_CLOEXEC, 0)
      sys.bind(listenFd, name, name.length); sys.listen(listenFd, 1)
      const [r, w] = pipe()
      const pid = child(() => {
        const fd = sys.socket(c.AF_UNIX, c.SOCK_STREAM | c.SOCK_CLOEXEC, 0)
        sys.connect(fd, name, name.length)
        sys.setgid(65534); sys.setuid(65534)
        const later = child(() => (sys.write(w, name, 0, 1), sys.close(w), sys.read(fd, new Uint8Array(1), 0, 1), 0))
        return end(later)
      })
      sys.read(r, new Uint8Array(1), 0, 1)
      const connFd = sys.accept4(listenFd, null, null, c.SOCK_CLOEXEC)
      const peer = new Int32Array(3)
      sys.getsockopt(connFd, c.SOL_SOCKET, c.SO_PEERCRED, peer, new Uint32Array([12]))
      sys.close(connFd)
      say({ ended: end(pid), pid: peer[0] === pid, ids: [peer[1], peer[2]] })`)
    expect(seen).toEqual({ ended: 0, pid: true, ids: [0, 0] })
  })

  it.runIf(isRoot)(
    "decide how much may be on its way: ETOOMANYREFS above RLIMIT_NOFILE, but not for root",
    async () => {
      const seen = await forked(`
      const sv = new Int32Array(2)
      sys.socketpair(c.AF_UNIX, c.SOCK_STREAM | c.SOCK_CLOEXEC | c.SOCK_NONBLOCK, 0, sv)
      const rights = new Uint8Array(new Int32Array([20, 0, c.SOL_SOCKET, c.SCM_RIGHTS, sv[0], 0]).buffer)
      const sent = new Int32Array(sys.sharedMemory(8))
      const pid = child(() => {
        sys.setrlimit(c.RLIMIT_NOFILE, new BigUint64Array([32n, 32n]))
        sys.setgid(65534); sys.setuid(65534)
        while ((sent[1] = sys.sendmsg(sv[0], new Uint8Array(1), rights, 0)) === 1) sent[0]++
        return 0
      })
      say({ ended: end(pid), refused: sent[1] - E.ETOOMANYREFS, many: sent[0] })`)
      expect(seen).toEqual({ ended: 0, refused: 0, many: 33 })
    },
  )
})

describe("a name", () => {
  it("is a file: it stays when its socket is closed, and is in the way of the next one", () => {
    const path = join(folder, "x.sock")
    const st = new Uint8Array(sys.STAT_BYTES)
    expect(sys.stat(path, st)).toBe(-sys.ENOENT)
    const before = sys.umask(0o077)
    const fd = listeningAt(path)
    expect(sys.umask(before)).toBe(0o077)
    expect(sys.stat(path, st)).toBe(0)
    const { mode, uid, ino } = sys.parseStat(st)
    expect([sys.S_ISSOCK(mode), mode & 0o777, uid, ino > 0n]).toEqual([true, 0o700, process.getuid?.(), true])
    expect(sys.bind(unix(), un(path), un(path).length)).toBe(-sys.EADDRINUSE)
    expect(connectTo(path, SOCK_SEQPACKET)).toBe(-sys.EPROTOTYPE)
    expect(sys.close(fd)).toBe(0)
    expect(connectTo(path)).toBe(-sys.ECONNREFUSED)
    expect(sys.bind(unix(), un(path), un(path).length)).toBe(-sys.EADDRINUSE)
    expect([sys.unlink(path), sys.unlink(path)]).toEqual([0, -sys.ENOENT])
    expect(connectTo(path)).toBe(-sys.ENOENT)
    listeningAt(path)
    expect(sys.unlink(path)).toBe(0) // and nobody finds a server that is well
    expect(connectTo(path)).toBe(-sys.ENOENT)
    expect(sys.unlink(folder)).toBe(-sys.EISDIR)
  })

  it("of a file that is no socket refuses connections", () => {
    const path = join(folder, "file")
    writeFileSync(path, "text")
    const st = new Uint8Array(sys.STAT_BYTES)
    expect([connectTo(path), sys.stat(path, st)]).toEqual([-sys.ECONNREFUSED, 0])
    expect(sys.parseStat(st)).toMatchObject({ size: 4 })
    expect(sys.S_ISSOCK(sys.parseStat(st).mode)).toBe(false)
  })

  it("has at most 108 bytes, of which the last need not be 0", () => {
    const path = (length: number) => `${folder}/`.padEnd(length, "n")
    const own = new Uint8Array(128)
    const length = new Uint32Array([128])
    const bindTo = (path: string) => {
      const fd = unix()
      length[0] = 128
      return [sys.bind(fd, un(path), un(path).length), sys.getsockname(fd, own, length), length[0]]
    }
    expect(bindTo(`${path(107)}\0`)).toEqual([0, 0, 110])
    expect(bindTo(path(108))).toEqual([0, 0, 111]) // longer than a struct sockaddr_un
    expect(bindTo(path(109)).slice(0, 1)).toEqual([-sys.EINVAL])
    expect(
      readdirSync(folder)
        .map((name) => join(folder, name).length)
        .sort(),
    ).toEqual([107, 108])
  })

  it("that begins with a 0 is no file, has the length that addrlen says, and goes with its socket", () => {
    const name = `\0echobook-${process.pid}`
    const fd = listeningAt(name)
    expect(sys.bind(unix(), un(name), un(name).length)).toBe(-sys.EADDRINUSE)
    expect(connectTo(name)).toBe(0)
    expect(connectTo(name, SOCK_STREAM, 110)).toBe(-sys.ECONNREFUSED)
    expect(sys.close(fd)).toBe(0)
    expect(connectTo(name)).toBe(-sys.ECONNREFUSED)
    listeningAt(name)
  })

  it.runIf(isRoot)("in the file system needs write permission, an abstract one none", async () => {
    const path = join(folder, "m.sock")
    const seen = await forked(`
      const un = (name) => Buffer.from("\\x01\\0" + name)
      const abstract = "\\0echobook-open-" + process.pid
      const sockets = [${JSON.stringify(path)}, abstract].map((name) => {
        const fd = sys.socket(c.AF_UNIX, c.SOCK_STREAM | c.SOCK_CLOEXEC, 0)
        sys.bind(fd, un(name), un(name).length); sys.listen(fd, 8)
        return name
      })
      fs.chmodSync(${JSON.stringify(folder)}, 0o755)
      const said = new Int32Array(sys.sharedMemory(64))
      const tries = [0o700, 0o755, 0o722].map((mode, i) => {
        fs.chmodSync(sockets[0], mode)
        return end(child(() => {
          process.setgroups([]); sys.setgid(65534); sys.setuid(65534)
          for (const [at, name] of sockets.entries())
            said[2 * i + at] = sys.connect(sys.socket(c.AF_UNIX, c.SOCK_STREAM, 0), un(name), un(name).length)
          return 0
        }))
      })
      say({ tries, said: [...said.subarray(0, 6)], EACCES: E.EACCES })`)
    expect(seen).toEqual({ tries: [0, 0, 0], said: [-13, 0, -13, 0, 0, 0], EACCES: -13 })
  })
})
