// The trace from both sides: child processes make real system calls, and the reader and the printed lines are held
// against what they did.

import { once } from "node:events"
import { closeSync, openSync, readFileSync, statSync, truncateSync, writeFileSync, writeSync } from "node:fs"
import { connect } from "node:net"
import { setTimeout as delay } from "node:timers/promises"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { constant, errnoValue } from "../../runtime/native.ts"
import { parseFault } from "../../workbook/trace/faults.ts"
import { createTraceFile, openTrace, type TraceRecord } from "../../workbook/trace/file.ts"
import { formatRecord, formatTrace } from "../../workbook/trace/format.ts"
import { offset } from "../../workbook/trace/signature.ts"
import { closeScratch, ended, nth, openScratch, reader, start, traced, until } from "./trace-child.ts"

let path: string
beforeEach(() => {
  path = openScratch()
})
afterEach(closeScratch)

/** Changes bytes of the trace file behind everyone's back. */
function patch(change: (view: DataView) => void): void {
  const bytes = readFileSync(path)
  change(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const fd = openSync(path, "r+")
  writeSync(fd, bytes, 0, bytes.length, 0)
  closeSync(fd)
}

describe("the file", () => {
  it("is made sparse, with a power of two of records, and replaces a file instead of truncating it", () => {
    createTraceFile(path, { records: 1000 })
    const before = statSync(path)
    expect(before.size).toBe(offset("recordsAt") + 1024 * (offset("recordBytes") + offset("moreBytes")))
    expect(before.blocks * 512).toBeLessThan(32_768)
    const held = openSync(path, "r") // as a running program holds it
    createTraceFile(path, { records: 1 })
    expect(statSync(path).ino).not.toBe(before.ino)
    expect(statSync(path).size).toBe(offset("recordsAt") + offset("recordBytes") + offset("moreBytes"))
    closeSync(held)
    expect(() => createTraceFile(path, { records: 0 })).toThrow(RangeError)
    const rule = parseFault("read always short 1")
    expect(() => createTraceFile(path, { faults: Array.from({ length: 64 }, () => rule) })).toThrow("63 fit")
  })

  it("is refused with a reason when it is missing, foreign, damaged or truncated", () => {
    expect(() => openTrace(path)).toThrow("There is no trace file")
    writeFileSync(path, "short")
    expect(() => openTrace(path)).toThrow("it has 5 bytes")
    writeFileSync(path, Buffer.alloc(8192, "x"))
    expect(() => openTrace(path)).toThrow("does not begin with its mark")
    createTraceFile(path, { records: 64 })
    truncateSync(path, offset("recordsAt") + 64 * offset("recordBytes") + 63 * offset("moreBytes"))
    expect(() => openTrace(path)).toThrow("is truncated")
    patch((view) => view.setUint32(offset("headerCapacity"), 6, true))
    expect(() => openTrace(path)).toThrow("no power of two")
    patch((view) => view.setUint32(offset("headerVersion"), 99, true))
    expect(() => openTrace(path)).toThrow("version 99")
  })

  it("stops the program at load, with the file's name, when it is corrupt", async () => {
    writeFileSync(path, Buffer.alloc(8192, "x"))
    const printed = await ended(start("sys.close(NONE)"))
    expect(printed).toContain(`ECHOBOOK_TRACE=${path} is not a trace file`)
    expect(printed).toMatch(/^1 /)
  })
})

describe("records", () => {
  it("hold call, arguments, result, bytes and times of what was really done", async () => {
    createTraceFile(path)
    const child =
      start(`const fd = listening(); const client = connecting(); const conn = sys.accept4(fd, null, null, 0)
      sys.send(client, bytes("xxhello, this is long"), 2, 19, c.MSG_NOSIGNAL)
      sys.recv(conn, new Uint8Array(64), 0, 64, 0)
      sys.epoll_ctl(NONE, c.EPOLL_CTL_ADD, conn, c.EPOLLIN | c.EPOLLET, 1)`)
    await ended(child)
    const records = reader().records()
    expect(records.map(({ index }) => index)).toEqual(records.map((_, i) => i))
    expect(records.every(({ pid, tid }) => pid === child.pid && tid === child.pid)).toBe(true)
    expect(records.every(({ startNs, endNs, open }) => !open && startNs > 0n && endNs >= startNs)).toBe(true)
    const [listenFd, clientFd, connFd] = [0, 4, 6].map((index) => nth(records, index).result)
    expect(nth(records, 6)).toMatchObject({ call: "accept4", numbers: [listenFd, 0], injected: undefined })
    const hello = Buffer.from("hello, this is l")
    expect(nth(records, 7)).toMatchObject({ numbers: [clientFd, 19, constant("MSG", "MSG_NOSIGNAL")], result: 19 })
    expect(Buffer.from(nth(records, 7).preview)).toEqual(hello)
    expect(nth(records, 8)).toMatchObject({ numbers: [connFd, 64, 0], result: 19 })
    expect(Buffer.from(nth(records, 8).preview)).toEqual(hello)
    expect(nth(records, 9).result).toBe(-errnoValue("EBADF"))
    expect(nth(records, 9).numbers[3]).toBe(2 ** 31 + 1) // EPOLLET is bit 31, and a mask has no sign
  })

  it("show a call while it blocks, complete it in place, and keep the one a killed program died in", async () => {
    createTraceFile(path)
    const trace = reader()
    const child = start("const fd = listening(); for (;;) sys.close(sys.accept4(fd, null, null, 0))")
    const blocked = () => {
      const last = trace.last()
      return last?.open === true && last.call === "accept4" ? last : undefined
    }
    const first = await until(blocked)
    expect(first).toMatchObject({ endNs: 0n, result: 0 })
    const nowNs = first.startNs + 12_500_000n
    expect(formatRecord(first, { nowNs })).toBe(`accept4(${first.numbers[0]}, ...) ... still blocked after 12.5 ms`)
    const name = nth(trace.records(), 3)
    const peer = connect(Buffer.from(name.preview).readUInt16BE(2), "127.0.0.1")
    const second = await until(() => (blocked()?.index === first.index ? undefined : blocked()))
    peer.destroy()
    const completed = nth(trace.records(first.index), 0)
    expect(completed).toMatchObject({ index: first.index, startNs: first.startNs, open: false })
    expect(completed.result).toBeGreaterThan(2)
    child.kill("SIGKILL")
    await once(child, "close")
    expect(trace.last()).toEqual(second)
  })

  it("show what poll waits for, while it does and when it fails", async () => {
    createTraceFile(path, { faults: [parseFault("poll #1 -> -EINTR")] })
    const child = start(`const fd = listening()
      for (;;) sys.poll(new Int32Array([fd, c.POLLIN | c.POLLHUP << 16, -1, c.POLLOUT, 0, 0]), 3, 60_000)`)
    const blocked = () => reader().records().at(-1)
    const open = await until(() => (blocked()?.open === true && blocked()?.call === "poll" ? blocked() : undefined))
    child.kill("SIGKILL")
    await once(child, "close")
    const records = reader().records()
    const shown = formatTrace(records).slice(-2)
    const fds = `[{${records[0]?.result}<listen>, POLLIN}, {-1, POLLOUT}, ...]`
    expect(shown[0]).toContain(`poll(${fds}, 3, 60000)`)
    expect(shown[0]).toContain("= -1 EINTR (Interrupted system call) (INJECTED)")
    expect(shown[1]).toContain(`poll(${fds}, 3, 60000) ... not returned`)
    expect(open.index).toBe(records.at(-1)?.index)
  })

  it("are the newest ones when the ring has gone round, and never one of the lap before", async () => {
    const records = await traced("for (let i = 0; i < 1000; i++) sys.close(NONE + i)", [], 8)
    expect(records.map(({ index }) => index)).toEqual([992, 993, 994, 995, 996, 997, 998, 999])
    expect(records.map(({ numbers }) => numbers[0])).toEqual(records.map(({ index }) => 999_999 + index))
    const trace = reader()
    expect(trace.records(997)).toEqual(records.slice(5))
    expect(trace.records(1000)).toEqual([])
    patch((view) => view.setBigUint64(offset("headerNext"), 1001n, true)) // claimed, slot not touched yet
    expect(trace.records(997)).toEqual(records.slice(5))
    expect(trace.last()).toEqual(records[7])
  })

  it("leave out a half-written one and go on behind it", async () => {
    const records = await traced("for (let i = 0; i < 5; i++) sys.close(NONE)")
    patch((view) => view.setBigUint64(offset("recordsAt") + 3 * offset("recordBytes") + offset("startNs"), 0n, true))
    const trace = reader()
    expect(trace.count()).toBe(5)
    expect(trace.records()).toEqual([...records.slice(0, 3), records[4]])
    expect(trace.records(3)).toEqual([records[4]])
  })

  const RING = 16_384
  it("stay whole while threads and processes overwrite the ring under the reader", async () => {
    // Large enough that nobody laps a writer who loses the processor between taking a place and filling it: it would then
    // put an old record over a newer one, which no reader can tell.
    createTraceFile(path, { records: RING })
    const trace = reader()
    const child = start(`
      const { Worker, isMainThread } = require("node:worker_threads")
      const loop = (mark) => { for (let i = 0; i < 60000; i++) sys.close(mark + i % 1000) }
      const worker = new Worker(${JSON.stringify(`
        const sys = require(process.env.ECHOBOOK_ADDON)
        for (let i = 0; i < 60000; i++) sys.close(2000000 + i % 1000)`)}, { eval: true })
      require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(`
        const sys = require(process.env.ECHOBOOK_ADDON)
        for (let i = 0; i < 60000; i++) sys.close(3000000 + i % 1000)`)}], { stdio: "inherit" })
      worker.on("online", () => loop(1000000))`)
    const over = ended(child)
    const marks = new Map<number, number>()
    const look = () => {
      const latest = new Map<number, bigint>()
      for (const { tid, startNs, call, numbers, result, open } of trace.records()) {
        const mark = Math.floor(Number(numbers[0]) / 1_000_000)
        if (!marks.has(tid)) marks.set(tid, mark)
        if (marks.get(tid) !== mark || call !== "close" || (!open && result !== -9)) throw new Error("a torn record")
        // One thread's records are in the order of time, unless one has another's place.
        if (startNs < (latest.get(tid) ?? 0n)) throw new Error("a record of another lap")
        latest.set(tid, startNs)
      }
    }
    while (child.exitCode === null) {
      look()
      await delay(0)
    }
    expect(await over).toBe("0 ")
    look()
    expect(trace.count()).toBe(180_000)
    expect(trace.records()).toHaveLength(RING)
    expect(marks.size).toBeGreaterThan(0)
  })
})

describe("faults", () => {
  const results = (records: readonly TraceRecord[]) => records.map(({ result }) => result)
  const injected = (records: readonly TraceRecord[]) => records.flatMap((record, i) => (record.injected ? [i + 1] : []))
  const EIO = errnoValue("EIO")

  it("return an errno at the calls that the rule names, without entering the kernel", async () => {
    const five = "for (let i = 0; i < 10; i++) sys.close(NONE)"
    expect(injected(await traced(five, ["close #2 -> -EIO"]))).toEqual([2])
    expect(reader().faultHits()).toEqual([1])
    expect(injected(await traced(five, ["close every 3 errno EIO"]))).toEqual([3, 6, 9])
    expect(injected(await traced(five, ["close from 4 to 6 errno EIO"]))).toEqual([4, 5, 6])
    expect(injected(await traced(five, ["read always errno EIO"]))).toEqual([])
    const both = await traced(five, ["close nth 1 errno EIO", "close always errno EINTR"])
    expect(results(both).slice(0, 2)).toEqual([-EIO, -errnoValue("EINTR")])
    expect(reader().faultHits()).toEqual([1, 9])
    const [opened, closing] = await traced("sys.close(sys.socket(2, 1, 0)); process.exit(0)", [
      "close always errno EIO",
    ])
    expect(opened?.result).toBeGreaterThan(2)
    expect(closing).toMatchObject({ result: -EIO, injected: "errno" })
  })

  it("cut a transfer short, and the kernel moves no more than that", async () => {
    const records = await traced(
      `const fd = listening(); const client = connecting(); const conn = sys.accept4(fd, null, null, 0)
       sys.write(client, bytes("abcdef"), 0, 6); sys.write(client, bytes("ghijkl"), 0, 6)
       sys.read(conn, new Uint8Array(64), 0, 64)`,
      ["write every 2 short 1", "read always short 5"],
    )
    const moved = records.slice(-3)
    expect(moved.map(({ call, result, injected: how }) => [call, result, how])).toEqual([
      ["write", 6, undefined],
      ["write", 1, "short"],
      ["read", 5, "short"],
    ])
    expect(moved.slice(1).map((record) => formatRecord(record).replace(/\d+/, "FD"))).toEqual([
      'write(FD, "g"..., 6) = 1 (INJECTED)',
      'read(FD, "abcde", 64) = 5 (INJECTED)',
    ])
  })

  it("make the call and return an errno in place of what it said", async () => {
    const records = await traced(
      `const L = listening(); const C = sys.socket(c.AF_INET, c.SOCK_STREAM, 0)
       sys.connect(C, address, 16)
       sys.connect(C, address, 16)
       sys.accept4(L, null, null, 0)
       sys.read(C, new Uint8Array(1), 0, 1) // what was accepted is closed again
       sys.close(C)
       sys.close(C)
       const S = sys.signalfd(sys.signalfd(-1, 1, 0), 2, 0) // changed, so not new
       sys.signalfd(S, 3, 0)
       sys.fcntl(S, c.F_GETFD, 0)`,
      [
        "connect #1 after -EINTR",
        "accept4 #1 after -ECONNABORTED",
        "close #1 after -EINTR",
        "signalfd #3 after -ENOMEM",
      ],
    )
    const [EINTR, EISCONN, EBADF] = ["EINTR", "EISCONN", "EBADF"].map(errnoValue)
    const made = records.filter(({ call }) => ["connect", "accept4", "read", "close"].includes(call))
    expect(made.map(({ call, result, injected: how }) => [call, result, how])).toEqual([
      ["connect", -Number(EINTR), "after"],
      ["connect", -Number(EISCONN), undefined],
      ["accept4", -errnoValue("ECONNABORTED"), "after"],
      ["read", 0, undefined],
      ["close", -Number(EINTR), "after"],
      ["close", -Number(EBADF), undefined],
    ])
    expect(results(records).slice(-2)).toEqual([-errnoValue("ENOMEM"), 0])
    expect(formatTrace(records).find((line) => line.includes("close"))).toMatch(
      /<client 1>\) += -1 EINTR \(Interrupted system call\) \(INJECTED\)$/,
    )
    expect(formatTrace(records).at(-5)).toMatch(/close\(\d+\) /) // the role went with the first close
  })

  it("strike by chance at the calls that the seed alone decides", async () => {
    const code = "for (let i = 0; i < 200; i++) sys.close(NONE)"
    const struck = injected(await traced(code, ["close chance 12.5% seed 7 errno EIO"]))
    const mask = 2n ** 64n - 1n
    const scramble = (seed: bigint) => {
      const x = (seed + 0x9e3779b97f4a7c15n) & mask
      const y = ((x ^ (x >> 30n)) * 0xbf58476d1ce4e5b9n) & mask
      const z = ((y ^ (y >> 27n)) * 0x94d049bb133111ebn) & mask
      return z ^ (z >> 31n)
    }
    const numbers = Array.from({ length: 200 }, (_, i) => i + 1)
    expect(struck).toEqual(numbers.filter((nth) => scramble(7n ^ scramble(BigInt(nth))) % 1_000_000n < 125_000n))
    expect(struck.length).toBeGreaterThan(0)
    expect(injected(await traced(code, ["close chance 12.5% seed 8 errno EIO"]))).not.toEqual(struck)
  })

  it("can be changed while the program runs, and work without recording", async () => {
    createTraceFile(path, { recording: false, faults: [parseFault("close always errno EIO")] })
    const trace = reader()
    const child = start("while (sys.close(NONE) !== -9);")
    await until(() => (Number(trace.faultHits()[0]) > 100 ? true : undefined))
    trace.setFaults([])
    expect(await ended(child)).toBe("0 ")
    expect(trace.count()).toBe(0)
    expect(trace.faultHits()).toEqual([])
  })
})

describe("the printed trace of a real program", () => {
  it("shows every kind of argument and result as strace would", async () => {
    const records = await traced(`
      const L = listening()
      sys.setsockopt(L, c.SOL_SOCKET, c.SO_REUSEADDR, new Int32Array([1]), 4)
      const C = connecting()
      const A = sys.accept4(L, null, null, c.SOCK_CLOEXEC | c.SOCK_NONBLOCK)
      sys.read(A, new Uint8Array(64), 0, 64)
      sys.write(C, bytes("GET / HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n"), 0, 27)
      sys.poll(new Int32Array([A, c.POLLIN | c.POLLOUT, L, c.POLLIN, 0, 0]), 3, -1)
      sys.read(A, new Uint8Array(64), 0, 64)
      const E = sys.epoll_create1(c.EPOLL_CLOEXEC)
      sys.epoll_ctl(E, c.EPOLL_CTL_ADD, A, c.EPOLLIN | c.EPOLLET, A)
      sys.shutdown(C, c.SHUT_WR)
      sys.epoll_wait(E, new Int32Array(16), 8, 1000)
      sys.recv(A, new Uint8Array(64), 0, 64, c.MSG_DONTWAIT)
      sys.fcntl(A, c.F_SETFL, c.O_NONBLOCK); sys.fcntl(A, c.F_GETFD, 0)
      sys.getsockopt(C, c.IPPROTO_TCP, c.TCP_NODELAY, new Int32Array(1), new Uint32Array([4]))
      sys.poll(new Int32Array([L, c.POLLIN]), 1, 2)
      sys.close(A); sys.close(A)
      connecting()
      sys.accept4(L, new Uint8Array(16), new Uint32Array([16]), 0)`)
    const resultAt = (index: number) => nth(records, index).result
    const [L, C, A, E, again, conn2] = [0, 5, 7, 12, 23, 25].map(resultAt)
    const port = Buffer.from(nth(records, 3).preview).readUInt16BE(2)
    const peer = Buffer.from(nth(records, 25).preview).readUInt16BE(2)
    const shown = formatTrace(records).map((line) => line.replace(/^ *[\d.]+ ms {2}/, "").replace(/\) += /, ") = "))
    expect(shown.map((line) => line.replace(/ {3}blocked [\d.]+ ms/, ""))).toEqual([
      `socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = ${L}<listen>`,
      `bind(${L}<listen>, 127.0.0.1:0, 16) = 0`,
      `listen(${L}<listen>, 16) = 0`,
      `getsockname(${L}<listen>, 127.0.0.1:${port}, [16]) = 0`,
      `setsockopt(${L}<listen>, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0`,
      `socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = ${C}<client 1>`,
      `connect(${C}<client 1>, 127.0.0.1:${port}, 16) = 0`,
      `accept4(${L}<listen>, NULL, NULL, SOCK_CLOEXEC|SOCK_NONBLOCK) = ${A}<conn 1>`,
      `read(${A}<conn 1>, ..., 64) = -1 EAGAIN (Resource temporarily unavailable)`,
      `write(${C}<client 1>, "GET / HTTP/1.1\\r\\n"..., 27) = 27`,
      `poll([{${A}<conn 1>, POLLIN|POLLOUT}, {${L}<listen>, POLLIN}, ...], 3, -1) = 1 ([{${A}<conn 1>, POLLIN|POLLOUT}])`,
      `read(${A}<conn 1>, "GET / HTTP/1.1\\r\\n"..., 64) = 27`,
      `epoll_create1(EPOLL_CLOEXEC) = ${E}<epoll>`,
      `epoll_ctl(${E}<epoll>, EPOLL_CTL_ADD, ${A}<conn 1>, EPOLLIN|EPOLLET, ...) = 0`,
      `shutdown(${C}<client 1>, SHUT_WR) = 0`,
      `epoll_wait(${E}<epoll>, [{EPOLLIN, data=${A}}], 8, 1000) = 1`,
      `recv(${A}<conn 1>, "", 64, MSG_DONTWAIT) = 0`,
      `fcntl(${A}<conn 1>, F_SETFL, O_NONBLOCK) = 0`,
      `fcntl(${A}<conn 1>, F_GETFD) = 0x1 (flags FD_CLOEXEC)`,
      `getsockopt(${C}<client 1>, IPPROTO_TCP, TCP_NODELAY, [0], [4]) = 0`,
      `poll([{${L}<listen>, POLLIN}], 1, 2) = 0 (Timeout)`,
      `close(${A}<conn 1>) = 0`,
      `close(${A}) = -1 EBADF (Bad file descriptor)`,
      `socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = ${again}<client 2>`,
      `connect(${again}<client 2>, 127.0.0.1:${port}, 16) = 0`,
      `accept4(${L}<listen>, 127.0.0.1:${peer}, [16], 0) = ${conn2}<conn 2>`,
    ])
    expect(again).toBe(A) // the number was used again, the role was not
    expect(shown[20]).toMatch(/ {3}blocked \d+\.\d ms$/)
  })
})
