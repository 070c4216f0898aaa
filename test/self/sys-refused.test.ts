// What #sys refuses before the kernel is entered: wrong arguments, and the descriptors that keep Node alive. And
// that it loads in several threads at once.

import { spawnSync } from "node:child_process"
import { once } from "node:events"
import { closeSync, openSync } from "node:fs"
import { Worker } from "node:worker_threads"
import { afterEach, describe, expect, it } from "vitest"
import * as sys from "#sys"
import { native } from "../../runtime/native.ts"
import { ADDON } from "../../workbook/paths.ts"
import { closeAll, connection } from "./loopback.ts"

afterEach(closeAll)

/** Calls with whatever arguments, as JavaScript without types would. */
function call(name: string, ...args: unknown[]): unknown {
  return (native[name] as (...args: unknown[]) => unknown)(...args)
}

/** Runs CommonJS in a process of its own, with `sys` (the addon), `c` (its constants) and `own` (who holds what). */
function run(code: string, stdio: readonly ("ignore" | "pipe" | number)[] = ["ignore", "pipe", "pipe"]) {
  const prelude = `
    const sys = require(process.env.ECHOBOOK_ADDON)
    const c = Object.assign({}, ...Object.values(sys.constants))
    const fs = require("node:fs")
    const { Worker } = require("node:worker_threads")
    const held = (kind) => fs.readdirSync("/proc/self/fd").map(Number).filter((fd) => {
      try { return kind.test(fs.readlinkSync("/proc/self/fd/" + fd)) } catch { return false } // readdir's own
    })
    const attempt = (f) => { try { return f() } catch (error) { return error.message } }
    const loaded = () => new Promise((resolve) => {
      new Worker("require(process.env.ECHOBOOK_ADDON)", { eval: true }).once("exit", resolve)
    })
  `
  const env = { ...process.env, ECHOBOOK_ADDON: ADDON, ECHOBOOK_TRACE: "", NODE_OPTIONS: "" }
  const options = { encoding: "utf8" as const, env, stdio: [...stdio], timeout: 20_000 }
  const child = spawnSync(process.execPath, ["-e", `${prelude};(async () => {${code}})()`], options)
  expect({ stderr: child.stderr, signal: child.signal, status: child.status }).toEqual({
    stderr: "",
    signal: null,
    status: 0,
  })
  return JSON.parse(child.stdout)
}

describe("a wrong argument", () => {
  const bytes = new Uint8Array(8)
  const ten = new Uint32Array([10])
  it.each([
    ["socket: domain is missing (socket takes 3 arguments)", ["socket"]],
    ["read: count is missing (read takes 4 arguments)", ["read", 0, bytes, 0]],
    ["socket: domain must be a number, got a string", ["socket", "2", 1, 0]],
    ["socket: type must be a number, got undefined", ["socket", 2, undefined, 0]],
    ["socket: type must be a number, got a bigint", ["socket", 2, 1n, 0]],
    ["close: fd must be a number, got an object", ["close", { valueOf: () => 1 }]],
    ["close: fd must be a number, got a symbol", ["close", Symbol("fd")]],
    ["read: buf must be a TypedArray, got a string", ["read", 0, "text", 0, 1]],
    ["read: buf must be a TypedArray, got an object", ["read", 0, new ArrayBuffer(8), 0, 1]],
    ["read: buf must be a TypedArray, got an object", ["read", 0, new DataView(new ArrayBuffer(8)), 0, 1]],
    ["read: buf must be a TypedArray, got null", ["read", 0, null, 0, 1]],
    ["accept4: addr must be a TypedArray or null, got a boolean", ["accept4", 0, true, null, 0]],
    ["accept4: addrlen must be a Uint32Array of length 1 when a buffer is given", ["accept4", 0, bytes, null, 0]],
    ["accept4: addrlen must be null when the buffer is null", ["accept4", 0, null, ten, 0]],
    ["accept4: addrlen must be a Uint32Array of length 1 or null, got an object", ["accept4", 0, bytes, bytes, 0]],
    [
      "getsockname: addrlen must be a Uint32Array of length 1, got an object",
      ["getsockname", 0, bytes, new Uint32Array(0)],
    ],
    ["waitpid: wstatus must be an Int32Array of length 1 or null, got an object", ["waitpid", -1, ten, 1]],
    ["waitpid: wstatus must be an Int32Array of length 1 or null, got undefined", ["waitpid", -1, undefined, 1]],
    ["open: pathname must be a string, got a number", ["open", 1, 0, 0]],
    ["open: pathname has a 0 byte in it, where the kernel would take it to end", ["open", "/dev/null\0.txt", 0, 0]],
    ["execve: argv must be an array of strings, got a string", ["execve", "/nothing", "sh", null]],
    ["execve: argv must be an array of strings, got null", ["execve", "/nothing", null, null]],
    ["execve: argv must be a string in every place, got a number", ["execve", "/nothing", ["sh", 1], null]],
    ["execve: argv must be a string in every place, got undefined", ["execve", "/nothing", new Array(2), null]],
    ["execve: envp must be an array of strings or null, got an object", ["execve", "/nothing", [], { A: "b" }]],
    ["pthread_mutex_init: mutex must be a TypedArray, got null", ["pthread_mutex_init", null]],
  ])("of the wrong type is a TypeError: %s", (message, [name, ...args]) => {
    expect(() => call(String(name), ...args)).toThrow(
      Object.assign(new TypeError(message), { code: "ERR_INVALID_ARG_TYPE" }),
    )
  })

  it.each([
    ["listen: backlog must be an integer from -2147483648 to 2147483647, got 1.5", ["listen", 0, 1.5]],
    ["listen: backlog must be an integer from -2147483648 to 2147483647, got NaN", ["listen", 0, Number.NaN]],
    ["close: fd must be an integer from -2147483648 to 2147483647, got -Infinity", ["close", -Infinity]],
    ["close: fd must be an integer from -2147483648 to 2147483647, got 2147483648", ["close", 2 ** 31]],
    ["close: fd must be an integer from -2147483648 to 2147483647, got 9.00719925474099e+15", ["close", 2 ** 53]],
    [
      "epoll_ctl: events must be an integer from -2147483648 to 4294967295, got 4294967296",
      ["epoll_ctl", 0, 1, 0, 2 ** 32, 0],
    ],
    ["read: offset must be an integer from 0 to 2147483647, got -1", ["read", 0, bytes, -1, 1]],
    ["read: offset 9 is past the end of the buffer (8 bytes)", ["read", 0, bytes, 9, 0]],
    ["read: count 5 is past the end of the buffer (4 bytes from offset 4)", ["read", 0, bytes, 4, 5]],
    ["bind: addrlen 9 is past the end of the buffer (8 bytes from offset 0)", ["bind", 0, bytes, 9]],
    ["getsockopt: optlen says 10 bytes, but the buffer has 8", ["getsockopt", 0, 1, 4, bytes, ten]],
    ["poll: nfds 3 elements of 8 bytes do not fit the buffer (16 bytes)", ["poll", new Int32Array(4), 3, 0]],
    ["poll: nfds must be an integer from 0 to 268435455, got 536870912", ["poll", new Int32Array(4), 2 ** 29, 0]],
    ["pipe2: pipefd must have room for 8 bytes, has 4", ["pipe2", new Int32Array(1), 0]],
    ["execve: argv has 4097 strings, at most 4096 are taken", ["execve", "/nothing", new Array(4097).fill(""), null]],
    [
      "epoll_wait: maxevents 2 elements of 8 bytes do not fit the buffer (12 bytes)",
      ["epoll_wait", 0, new Uint32Array(3), 2, 0],
    ],
  ])("out of range is a RangeError: %s", (message, [name, ...args]) => {
    expect(() => call(String(name), ...args)).toThrow(
      Object.assign(new RangeError(message), { code: "ERR_OUT_OF_RANGE" }),
    )
  })

  it("is not one too many: those are ignored", () => {
    expect(call("close", 999_999, {}, 1, 2, 3, 4, 5, 6, 7)).toBe(-sys.EBADF)
  })
})

describe("a descriptor of Node itself", () => {
  it("is refused by every call that takes one, and the process lives on", () => {
    const seen = run(`
      const server = require("node:net").createServer().listen(0, "127.0.0.1")
      await new Promise((resolve) => server.once("listening", resolve))
      const serverFd = server._handle.fd
      const loops = held(/eventpoll|eventfd|pipe|socket/).filter((fd) => fd > 2)
      const said = sys.calls.filter(({ args }) => args.includes(":fd")).map(({ name, args }) => {
        const bytes = new Uint32Array(4)
        const given = { fd: loops[0], in: bytes, out: bytes, "out?": null, "len?": null, lenref: bytes }
        return attempt(() => sys[name](...args.split(" ").map((word) => given[word.split(":")[1].split("/")[0]] ?? 0)))
      })
      const each = loops.map((fd) => attempt(() => sys.close(fd)))
      const set = sys.epoll_create1(0)
      const second = attempt(() => sys.epoll_ctl(set, c.EPOLL_CTL_ADD, loops[0], c.EPOLLIN, 0))
      await new Promise((resolve) => setTimeout(resolve, 1))
      await fs.promises.stat("/") // the thread pool wakes the loop through an eventfd
      const peer = require("node:net").connect(server.address().port, "127.0.0.1")
      await new Promise((resolve) => server.once("connection", (socket) => { socket.destroy(); resolve() }))
      server.close()
      const replaced = [loops[0], 777, 777].map((newfd) => attempt(() => sys.dup2(set, newfd)))
      console.log(JSON.stringify({ loops, serverFd, said, each, second, replaced }))`)
    const refusal = (text: string, fd: number) =>
      `${text} ${fd} belongs to Node itself; use descriptors that #sys returned`
    const [first] = seen.loops
    expect(seen.loops).toContain(seen.serverFd)
    const calls = native.calls.filter(({ args }) => args.includes(":fd"))
    expect(seen.said).toEqual(calls.map(({ name, args }) => refusal(`${name}: ${args.split(":")[0]}`, first)))
    expect(seen.each).toEqual(seen.loops.map((fd: number) => refusal("close: fd", fd)))
    expect(seen.second).toBe(refusal("epoll_ctl: fd", first))
    const [closed] = seen.replaced
    expect(closed).toBe(
      `dup2: newfd ${first} belongs to Node itself, and would be closed; take 0, 1, 2, or a number that is free`,
    )
    expect(seen.replaced.slice(1)).toEqual([777, 777])
  })

  it("is refused in a thread of Node that came later, although #sys had closed that number before", () => {
    const seen = run(`
      const fds = Array.from({ length: 32 }, () => sys.socket(c.AF_INET, c.SOCK_STREAM | c.SOCK_CLOEXEC, 0))
      for (const fd of fds) sys.close(fd)
      const worker = new Worker("setTimeout(() => {}, 1e6)", { eval: true }) // it never loads the addon
      const now = await new Promise((resolve) => worker.once("online", () => resolve(held(/eventpoll|eventfd/).filter((fd) => fds.includes(fd)))))
      console.log(JSON.stringify({ now, said: now.map((fd) => attempt(() => sys.close(fd))) }))
      await worker.terminate()`)
    expect(seen.now.length).toBeGreaterThan(0)
    for (const text of seen.said) expect(text).toContain("belongs to Node itself")
  })

  it("is not one that #sys opened or duplicated, although another thread loads the addon later", () => {
    const seen = run(`
      const fd = sys.socket(c.AF_INET, c.SOCK_STREAM | c.SOCK_CLOEXEC, 0)
      const copy = sys.fcntl(fd, c.F_DUPFD_CLOEXEC, 100)
      await loaded()
      console.log(JSON.stringify([fd, copy].map((fd) => attempt(() => sys.close(fd)))))`)
    expect(seen).toEqual([0, 0])
  })

  it("is not one that was handed over by exec, although Node sets close-on-exec on it", () => {
    const { clientFd, connFd } = connection()
    expect(sys.write(clientFd, new Uint8Array([1, 2, 3, 4]), 0, 4)).toBe(4)
    const code = `
      const flags = sys.fcntl(3, c.F_GETFD, 0)
      await loaded()
      const bytes = new Uint8Array(4)
      console.log(JSON.stringify({ flags, got: attempt(() => sys.read(3, bytes, 0, 4)), bytes: [...bytes], closed: sys.close(3) }))`
    const seen = run(code, ["ignore", "pipe", "pipe", connFd])
    expect(seen).toEqual({ flags: sys.FD_CLOEXEC, got: 4, bytes: [1, 2, 3, 4], closed: 0 })
  })

  it("is not a file or a device that the program opened with node:fs", () => {
    const fd = openSync("/dev/zero", "r")
    try {
      const bytes = new Uint8Array(4).fill(1)
      expect(sys.read(fd, bytes, 0, 4)).toBe(4)
      expect([...bytes]).toEqual([0, 0, 0, 0])
    } finally {
      closeSync(fd)
    }
  })
})

describe("four threads at once", () => {
  it("load the addon and use their own sockets", async () => {
    const code = `
      const { workerData, parentPort } = require("node:worker_threads")
      const sys = require(workerData.addon)
      const c = Object.assign({}, ...Object.values(sys.constants))
      const addr = new Uint8Array([2, 0, 0, 0, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
      let echoed = 0
      for (let round = 0; round < 200; round++) {
        const listenFd = sys.socket(c.AF_INET, c.SOCK_STREAM | c.SOCK_CLOEXEC, 0)
        addr.fill(0, 2, 4)
        sys.bind(listenFd, addr, 16)
        sys.listen(listenFd, 1)
        sys.getsockname(listenFd, addr, new Uint32Array([16]))
        const clientFd = sys.socket(c.AF_INET, c.SOCK_STREAM | c.SOCK_CLOEXEC, 0)
        sys.connect(clientFd, addr, 16)
        const connFd = sys.accept4(listenFd, null, null, c.SOCK_CLOEXEC)
        const bytes = new Uint8Array([workerData.id, round])
        sys.write(clientFd, bytes, 0, 2)
        if (sys.recv(connFd, bytes.fill(0), 0, 2, c.MSG_WAITALL) === 2 && bytes[0] === workerData.id && bytes[1] === round) echoed++
        sys.setsockopt(connFd, c.SOL_SOCKET, c.SO_LINGER, new Int32Array([1, 0]), 8)
        for (const fd of [connFd, clientFd, listenFd]) sys.close(fd)
      }
      parentPort.postMessage(echoed)
    `
    const workers = [1, 2, 3, 4].map((id) => new Worker(code, { eval: true, workerData: { id, addon: ADDON } }))
    const messages = await Promise.all(workers.map((worker) => once(worker, "message")))
    await Promise.all(workers.map((worker) => worker.terminate()))
    expect(messages).toEqual([[200], [200], [200], [200]])
  })
})
