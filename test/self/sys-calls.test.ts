// What the calls of #sys do on real loopback sockets, pipes and files: results, bytes, addresses, options. poll and
// epoll: sys-events.test.ts; processes: sys-processes.test.ts; what is refused: sys-refused.test.ts.

import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import * as sys from "#sys"
import { bound, closeAll, connection, listening, NONE, owned, readable, tcp } from "./loopback.ts"

const { AF_INET, SOCK_CLOEXEC, SOL_SOCKET, IPPROTO_TCP } = sys
const text = (string: string) => new TextEncoder().encode(string)

afterEach(closeAll)

describe("a result", () => {
  it("is the negative errno when the call failed", () => {
    const { fd: listenFd, addr } = listening()
    const { fd: quietFd, addr: quiet } = bound()
    const bytes = new Uint8Array(4)
    expect(sys.read(NONE, bytes, 0, 4)).toBe(-sys.EBADF)
    expect(sys.accept4(listenFd, null, null, 0)).toBe(-sys.EAGAIN)
    expect(sys.accept4(quietFd, null, null, 0)).toBe(-sys.EINVAL)
    expect(sys.bind(tcp(), addr, 16)).toBe(-sys.EADDRINUSE)
    expect(sys.connect(tcp(0), quiet, 16)).toBe(-sys.ECONNREFUSED)
    expect(sys.getpeername(quietFd, addr, new Uint32Array([16]))).toBe(-sys.ENOTCONN)
    expect(sys.shutdown(tcp(), sys.SHUT_WR)).toBe(-sys.ENOTCONN)
    expect(sys.socket(AF_INET, 99, 0)).toBe(-sys.EINVAL)
    expect(sys.recv(owned(sys.epoll_create1(0), "epoll_create1"), bytes, 0, 4, 0)).toBe(-sys.ENOTSOCK)
  })

  it("tells waiting, the end, a reset and a lost peer apart", () => {
    const { clientFd, connFd } = connection()
    const bytes = new Uint8Array(8)
    expect(sys.read(connFd, bytes, 0, 8)).toBe(-sys.EAGAIN)
    expect(sys.write(connFd, bytes, 0, 8)).toBe(8)
    readable(clientFd)
    expect(sys.close(clientFd)).toBe(0) // unread input: the kernel answers with RST
    readable(connFd)
    expect(sys.read(connFd, bytes, 0, 8)).toBe(-sys.ECONNRESET)
    expect(sys.write(connFd, bytes, 0, 8)).toBe(-sys.EPIPE)
    const half = connection()
    expect(sys.shutdown(half.clientFd, sys.SHUT_WR)).toBe(0)
    readable(half.connFd)
    expect(sys.read(half.connFd, bytes, 0, 8)).toBe(0)
    expect(sys.write(half.connFd, bytes, 0, 8)).toBe(8)
    expect(sys.write(half.clientFd, bytes, 0, 8)).toBe(-sys.EPIPE)
  })

  it("is a new descriptor, flags or 0", () => {
    const { connFd } = connection()
    const duplicate = owned(sys.fcntl(connFd, sys.F_DUPFD_CLOEXEC, 900), "fcntl")
    expect(duplicate).toBeGreaterThanOrEqual(900)
    expect(sys.fcntl(duplicate, sys.F_GETFD, 0)).toBe(sys.FD_CLOEXEC)
    expect(sys.fcntl(duplicate, sys.F_GETFL, 0) & sys.O_NONBLOCK).toBe(sys.O_NONBLOCK)
    expect(sys.close(duplicate)).toBe(0)
    expect(sys.close(duplicate)).toBe(-sys.EBADF)
    expect(sys.fcntl(connFd, 6, 0)).toBe(-sys.EINVAL) // F_SETLK takes the address of a struct
  })

  it("passes check() when it is good and becomes a SyscallError when it is not", () => {
    expect(sys.check(0, "bind")).toBe(0)
    expect(sys.check(7, "socket")).toBe(7)
    let caught: unknown
    try {
      sys.check(sys.listen(NONE, 1), "listen")
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(sys.SyscallError)
    expect(caught).toMatchObject({ name: "SyscallError", errno: sys.EBADF, code: "EBADF", syscall: "listen" })
    expect(caught).toHaveProperty("message", "listen: EBADF (Bad file descriptor)")
    expect(() => sys.check(-4000, "read")).toThrow("read: errno 4000 (unknown error)")
    expect([sys.errnoName(-sys.EAGAIN), sys.errnoName(sys.EAGAIN)]).toEqual(["EAGAIN", "EAGAIN"])
  })
})

describe("bytes", () => {
  it("land in [offset, offset + count) and nowhere else", () => {
    const { clientFd, connFd } = connection()
    sys.write(clientFd, text("abcdefghij"), 0, 10)
    readable(connFd)
    const buffer = new Uint8Array(12).fill(0x2e)
    expect(sys.read(connFd, buffer, 3, 4)).toBe(4)
    expect(Buffer.from(buffer).toString()).toBe("...abcd.....")
    expect(sys.recv(connFd, buffer, 8, 2, sys.MSG_PEEK)).toBe(2)
    expect(sys.recv(connFd, buffer, 10, 2, 0)).toBe(2)
    expect(Buffer.from(buffer).toString()).toBe("...abcd.efef")
    expect(sys.read(connFd, buffer.fill(0x2e), 0, 12)).toBe(4)
    expect(Buffer.from(buffer).toString()).toBe("ghij........")
  })

  it("are sent from offset, count of them, whatever the element type", () => {
    const { clientFd, connFd } = connection()
    const words = new Uint16Array([0x6261, 0x6463, 0x6665, 0x6867]).subarray(1) // "cdefgh"
    expect(sys.write(clientFd, words, 1, 3)).toBe(3)
    expect(sys.send(clientFd, words, 4, 2, sys.MSG_NOSIGNAL)).toBe(2)
    const expected = text("defgh")
    const got = new Uint8Array(8)
    for (let used = 0; used < expected.length; ) {
      readable(connFd)
      used += sys.check(sys.read(connFd, got, used, got.length - used), "read")
    }
    expect(got.subarray(0, 5)).toEqual(expected)
  })

  it("may be none: an empty buffer reaches the kernel and moves nothing", () => {
    const { clientFd, connFd } = connection()
    const empty = new Uint8Array(0)
    expect(sys.write(clientFd, empty, 0, 0)).toBe(0)
    expect(sys.read(connFd, empty, 0, 0)).toBe(0)
    expect(sys.read(connFd, new Uint8Array(4), 4, 0)).toBe(0)
    expect(() => sys.read(connFd, empty, 0, 1)).toThrow("read: count 1 is past the end of the buffer (0 bytes")
  })

  it("may live in shared memory", () => {
    const { clientFd, connFd } = connection()
    const shared = new Uint8Array(new SharedArrayBuffer(8), 2, 4).fill(0x2e)
    expect(sys.write(clientFd, shared.fill(0x78), 0, 4)).toBe(4)
    readable(connFd)
    expect(sys.read(connFd, shared.fill(0x2e), 1, 2)).toBe(2)
    expect(Buffer.from(shared.slice()).toString()).toBe(".xx.")
  })

  it("follow a buffer that was resized or detached", () => {
    const { clientFd, connFd } = connection()
    sys.write(clientFd, text("abcdefgh"), 0, 8)
    readable(connFd)
    // lib es2023 does not know resizable buffers yet; every Node that runs this does.
    const resizable: ArrayBuffer & { resize(bytes: number): void } = Reflect.construct(ArrayBuffer, [
      8,
      { maxByteLength: 64 },
    ])
    const tracking = new Uint8Array(resizable)
    const fixed = new Uint8Array(resizable, 0, 8)
    resizable.resize(4)
    expect(() => sys.read(connFd, tracking, 0, 5)).toThrow("read: count 5 is past the end of the buffer (4 bytes")
    expect(() => sys.read(connFd, fixed, 0, 1)).toThrow("read: count 1 is past the end of the buffer (0 bytes")
    expect(sys.read(connFd, tracking, 0, 4)).toBe(4)
    resizable.resize(16)
    expect(sys.read(connFd, tracking, 12, 4)).toBe(4)
    expect(Buffer.from(resizable).toString()).toBe(`abcd${"\0".repeat(8)}efgh`)
    const detached = new Uint8Array(8)
    structuredClone(detached.buffer, { transfer: [detached.buffer] })
    expect(() => sys.read(connFd, detached, 0, 1)).toThrow("read: count 1 is past the end of the buffer (0 bytes")
    expect(sys.read(connFd, detached, 0, 0)).toBe(0)
    const length = new Uint32Array([16])
    structuredClone(length.buffer, { transfer: [length.buffer] })
    expect(() => sys.getsockname(connFd, new Uint8Array(16), length)).toThrow(
      "getsockname: addrlen must be a Uint32Array",
    )
  })
})

describe("addresses", () => {
  it("are filled in by accept4, getsockname and getpeername", () => {
    const { fd: listenFd, addr: listenAddr } = listening()
    const clientFd = tcp(0)
    sys.check(sys.connect(clientFd, listenAddr, 16), "connect")
    const [peer, own, other] = [new Uint8Array(20).fill(0xee), new Uint8Array(16), new Uint8Array(16)]
    const length = new Uint32Array([20, 0xeeeeeeee])
    const connFd = owned(sys.accept4(listenFd, peer, length, SOCK_CLOEXEC), "accept4")
    expect([...length]).toEqual([16, 0xeeeeeeee])
    expect([...peer.subarray(16)]).toEqual([0xee, 0xee, 0xee, 0xee])
    expect(sys.getsockname(clientFd, own, new Uint32Array([16]))).toBe(0)
    expect(sys.getpeername(connFd, other, new Uint32Array([16]))).toBe(0)
    expect(peer.slice(0, 16)).toEqual(own)
    expect(other).toEqual(own)
    expect(sys.parseSockaddrIn(own)).toEqual({ address: "127.0.0.1", port: expect.any(Number) })
    expect(sys.getpeername(clientFd, other, new Uint32Array([16]))).toBe(0)
    expect(other).toEqual(listenAddr)
  })

  it("are cut to the room there is, and addrlen says how long they are", () => {
    const { fd, addr } = bound()
    const cut = new Uint8Array(8).fill(0xee)
    const length = new Uint32Array([4])
    expect(sys.getsockname(fd, cut, length)).toBe(0)
    expect(length[0]).toBe(16)
    expect([...cut]).toEqual([...addr.subarray(0, 4), 0xee, 0xee, 0xee, 0xee])
  })
})

describe("options", () => {
  it("are values and results: optlen says the room before, the bytes after", () => {
    const fd = tcp()
    const value = new Int32Array([-1, -1])
    const length = new Uint32Array([8])
    expect(sys.getsockopt(fd, SOL_SOCKET, sys.SO_REUSEADDR, value, length)).toBe(0)
    expect([[...value], [...length]]).toEqual([[0, -1], [4]])
    expect(sys.setsockopt(fd, SOL_SOCKET, sys.SO_REUSEADDR, new Int32Array([1]), 4)).toBe(0)
    expect(sys.setsockopt(fd, SOL_SOCKET, sys.SO_REUSEADDR, new Int32Array([1]), 3)).toBe(-sys.EINVAL)
    const bytes = new Uint8Array(4).fill(0xee)
    expect(sys.getsockopt(fd, SOL_SOCKET, sys.SO_REUSEADDR, bytes, new Uint32Array([2]))).toBe(0)
    expect([...bytes]).toEqual([1, 0, 0xee, 0xee])
    expect(sys.getsockopt(fd, IPPROTO_TCP, sys.TCP_INFO, new Uint8Array(512), new Uint32Array([512]))).toBe(0)
  })

  it("whose bytes hold an address are unknown: the kernel would read or write wherever it points", () => {
    const { clientFd, connFd } = connection()
    sys.write(clientFd, text("12345678"), 0, 8)
    readable(connFd)
    const [SO_ATTACH_FILTER, SO_ATTACH_REUSEPORT_CBPF, TCP_ZEROCOPY_RECEIVE, IPT_SO_GET_INFO] = [26, 51, 35, 64]
    const zerocopy = new BigUint64Array(8)
    zerocopy[3] = 4096n // copybuf_address: nothing is mapped there
    zerocopy[4] = 64n // copybuf_len
    const before = zerocopy.slice()
    const get = (level: number, option: number) =>
      sys.getsockopt(connFd, level, option, zerocopy, new Uint32Array([64]))
    expect(get(IPPROTO_TCP, TCP_ZEROCOPY_RECEIVE)).toBe(-sys.ENOPROTOOPT)
    expect(get(SOL_SOCKET, SO_ATTACH_FILTER)).toBe(-sys.ENOPROTOOPT)
    expect(get(sys.IPPROTO_IP, IPT_SO_GET_INFO)).toBe(-sys.ENOPROTOOPT)
    expect(zerocopy).toEqual(before)
    for (const option of [SO_ATTACH_FILTER, SO_ATTACH_REUSEPORT_CBPF])
      expect(sys.setsockopt(connFd, SOL_SOCKET, option, new BigUint64Array([1n, 4096n]), 16)).toBe(-sys.ENOPROTOOPT)
  })
})

describe("pipes, duplicates and files", () => {
  it("pipe2 gives two ends, and the end of the file once nobody can write", () => {
    const fds = new Int32Array(3).fill(-7)
    expect(sys.pipe2(fds, sys.O_CLOEXEC | sys.O_NONBLOCK)).toBe(0)
    const [r = -1, w = -1, beyond] = fds
    expect(beyond).toBe(-7)
    for (const fd of [r, w]) owned(fd, "pipe2")
    expect(sys.fcntl(r, sys.F_GETFD, 0)).toBe(sys.FD_CLOEXEC)
    const bytes = new Uint8Array(8)
    expect(sys.read(r, bytes, 0, 8)).toBe(-sys.EAGAIN)
    expect(sys.write(w, text("abc"), 0, 3)).toBe(3)
    expect(sys.read(r, bytes, 0, 8)).toBe(3)
    expect(sys.read(w, bytes, 0, 8)).toBe(-sys.EBADF) // not open for reading
    expect(sys.close(w)).toBe(0)
    expect(sys.read(r, bytes, 0, 8)).toBe(0)
    expect(sys.pipe2(fds, 1)).toBe(-sys.EINVAL)
  })

  it("dup2 closes what the number was, and gives it without FD_CLOEXEC", () => {
    const fds = new Int32Array(2)
    sys.check(sys.pipe2(fds, sys.O_CLOEXEC), "pipe2")
    const [r = -1, w = -1] = fds
    const copy = owned(sys.dup2(w, 901), "dup2")
    expect(copy).toBe(901)
    expect(sys.fcntl(copy, sys.F_GETFD, 0)).toBe(0)
    expect(sys.close(w)).toBe(0)
    expect(sys.dup2(copy, copy)).toBe(copy)
    expect(sys.dup2(r, copy)).toBe(copy) // the last writer is gone
    expect(sys.read(copy, new Uint8Array(1), 0, 1)).toBe(0)
    expect(sys.dup2(NONE, copy)).toBe(-sys.EBADF)
    expect(sys.close(r)).toBe(0)
  })

  it("open makes a file with its mode, once", () => {
    const folder = mkdtempSync(join(tmpdir(), "echobook-open-"))
    try {
      const path = join(folder, "파일")
      expect(sys.open(path, sys.O_RDONLY, 0)).toBe(-sys.ENOENT)
      const flags = sys.O_WRONLY | sys.O_CREAT | sys.O_EXCL | sys.O_CLOEXEC
      const fd = owned(sys.open(path, flags, 0o600), "open")
      expect(statSync(path).mode & 0o777).toBe(0o600)
      expect(sys.open(path, flags, 0o600)).toBe(-sys.EEXIST)
      expect(sys.write(fd, text("line\n"), 0, 5)).toBe(5)
      const again = owned(sys.open(path, sys.O_RDWR | sys.O_APPEND, 0), "open")
      expect(sys.write(again, text("line\n"), 0, 5)).toBe(5)
      expect(readFileSync(path, "utf8")).toBe("line\nline\n")
      expect(sys.open(folder, sys.O_WRONLY, 0)).toBe(-sys.EISDIR)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe("limits", () => {
  it("are read and set as two words, and only the number of descriptors can be set", () => {
    const before = new BigUint64Array(2)
    expect(sys.getrlimit(sys.RLIMIT_NOFILE, before)).toBe(0)
    const [soft = 0n, hard = 0n] = before
    expect(soft).toBe(hard) // Node raises it at its start
    expect(sys.setrlimit(sys.RLIMIT_NOFILE, new BigUint64Array([soft - 1n, hard]))).toBe(0)
    const lowered = new BigUint64Array(3).fill(7n)
    expect(sys.getrlimit(sys.RLIMIT_NOFILE, lowered)).toBe(0)
    expect([...lowered]).toEqual([soft - 1n, hard, 7n])
    expect(sys.setrlimit(sys.RLIMIT_NOFILE, before)).toBe(0)
    expect(sys.setrlimit(sys.RLIMIT_NOFILE, new BigUint64Array([hard, hard - 1n]))).toBe(-sys.EINVAL)
    const RLIMIT_CPU = 0
    expect(sys.setrlimit(RLIMIT_CPU, new BigUint64Array([0n, 0n]))).toBe(-sys.EINVAL)
    expect(() => sys.getrlimit(sys.RLIMIT_NOFILE, new BigUint64Array(1))).toThrow(RangeError)
  })
})
