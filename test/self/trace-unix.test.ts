// What a trace keeps and says of Unix domain sockets: messages with control messages in them, descriptors that change
// hands, names among the files. By real programs, except where a record must be of a kind that none would make.

import { statSync } from "node:fs"
import { dirname } from "node:path"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { scmCredentials, scmRights } from "#sys"
import { constant } from "../../runtime/native.ts"
import { parseFault } from "../../workbook/trace/faults.ts"
import { createTraceFile, openTrace, type TraceRecord } from "../../workbook/trace/file.ts"
import { formatRecord, formatTrace } from "../../workbook/trace/format.ts"
import { keepTrace, keptTrace } from "../../workbook/trace/kept.ts"
import { assignRoles } from "../../workbook/trace/roles.ts"
import { toTimeline } from "../../workbook/trace/timeline.ts"
import { closeScratch, ended, nth, openScratch, reader, start, traced, until } from "./trace-child.ts"

let path: string
beforeEach(() => {
  path = openScratch()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await closeScratch()
})

/** What the scripts here begin with, after the prelude: a pair, and control messages by hand. */
const PAIR = `
const sv = new Int32Array(2)
sys.socketpair(c.AF_UNIX, c.SOCK_SEQPACKET | c.SOCK_CLOEXEC, 0, sv)
const [A, B] = sv
const rights = (...fds) => {
  const words = new Int32Array(4 + fds.length)
  words.set([16 + 4 * fds.length, 0, c.SOL_SOCKET, c.SCM_RIGHTS, ...fds])
  return new Uint8Array(words.buffer)
}
const room = new Uint8Array(256), msg = new Uint32Array(2), buf = new Uint8Array(64)
const receive = (bytes, flags = 0) => {
  msg[0] = bytes
  const result = sys.recvmsg(B, buf, bytes === 0 ? null : room, msg, flags)
  return result < 0 ? result : [...new Int32Array(room.buffer, 16, Math.max(0, (msg[0] - 16) >> 2))]
}
const un = (path) => Buffer.from("\\x01\\0" + path)
`
const roleLines = (records: readonly TraceRecord[]) =>
  formatTrace(records).map((text) =>
    text
      .replace(/^.*? ms {2}/, "")
      .replace(/ {3}blocked .*$/, "")
      .replace(/\b\d+</g, "<")
      .replace(/\) += /, ") = "),
  )

describe("messages", () => {
  it("show the bytes and the control messages, and what the kernel says of them", async () => {
    const records = await traced(`${PAIR}
      const L = listening()
      sys.sendmsg(A, bytes("hello"), rights(L, A), 0); receive(24, c.MSG_CMSG_CLOEXEC)
      sys.sendmsg(A, bytes("and what is longer"), rights(...Array(12).fill(L)), 0); receive(20)
      sys.sendmsg(A, bytes("x"), null, 0); receive(0)
      sys.setsockopt(B, c.SOL_SOCKET, c.SO_PASSCRED, new Int32Array([1]), 4)
      sys.sendmsg(A, bytes("y"), Uint8Array.of(1, 2), 0); receive(64, c.MSG_DONTWAIT)
      receive(64, c.MSG_DONTWAIT)
      sys.sendmsg(A, bytes("z"), rights(NONE), 0)`)
    const pid = nth(records, 0).pid
    const fds = Array(10).fill("<listen>").join(", ")
    expect(roleLines(records).filter((text) => /^(send|recv)msg/.test(text))).toEqual([
      'sendmsg(<pair a>, "hello" (5 bytes), SCM_RIGHTS [<listen>, <pair a>], 0) = 5',
      'recvmsg(<pair b>, "hello", SCM_RIGHTS [<listen>, <pair a>], {controllen 24, MSG_CMSG_CLOEXEC}, MSG_CMSG_CLOEXEC) = 5',
      `sendmsg(<pair a>, "and what is long"... (18 bytes), SCM_RIGHTS [${fds}, ...], 0) = 18`,
      'recvmsg(<pair b>, "and what is long"..., SCM_RIGHTS [<listen>], {controllen 20, MSG_CTRUNC}, 0) = 18',
      'sendmsg(<pair a>, "x" (1 byte), NULL, 0) = 1',
      'recvmsg(<pair b>, "x", none, {controllen 0, 0}, 0) = 1',
      String.raw`sendmsg(<pair a>, "y" (1 byte), "\x01\x02", 0) = 1`,
      `recvmsg(<pair b>, "y", SCM_CREDENTIALS {pid ${pid}, uid ${process.getuid?.()}, gid ${process.getgid?.()}}, {controllen 32, 0}, MSG_DONTWAIT) = 1`,
      "recvmsg(<pair b>, ..., {controllen 64, ...}, MSG_DONTWAIT) = -1 EAGAIN (Resource temporarily unavailable)",
      'sendmsg(<pair a>, "z" (1 byte), SCM_RIGHTS [999999], 0) = -1 EBADF (Bad file descriptor)',
    ])
  })

  it("that cannot be read are shown as they are", () => {
    const record = (control: Uint8Array): TraceRecord => ({
      ...{ index: 0, startNs: 1n, endNs: 2n, pid: 1, tid: 1, call: "sendmsg", numbers: [5, 0], result: 1, open: false },
      ...{ injected: undefined, preview: Buffer.from("x") },
      message: { bufBytes: 1, controllen: control.length, flags: 0, control: control.subarray(0, 56) },
    })
    const shown = (control: Uint8Array) => formatRecord(record(control)).slice('sendmsg(5, "x" (1 byte), '.length, -8)
    const credentials = scmCredentials({ pid: 12, uid: 0, gid: 4_294_967_295 })
    expect(shown(new Uint8Array([...credentials, ...scmRights([7])]))).toBe(
      "SCM_CREDENTIALS {pid 12, uid 0, gid 4294967295} + SCM_RIGHTS [7]",
    )
    const other = Buffer.from(scmRights([0x41424344]))
    other.writeInt32LE(37, 12)
    expect(shown(other.subarray(0, 20))).toBe('{level 1, type 37, "DCBA"}')
    expect(shown(new Uint8Array(200))).toBe(`"${String.raw`\x00`.repeat(56)}"...`)
  })

  it("show what is sent while the call blocks, and nothing of the room of one that receives", async () => {
    createTraceFile(path)
    const child = start(`${PAIR}; room.fill(255); receive(64)`)
    const open = await until(() =>
      reader()
        .records()
        .find((record) => record.call === "recvmsg" && record.open),
    )
    expect(formatRecord(open)).toMatch(/^recvmsg\(\d+, \.\.\. \.\.\. not returned$|^recvmsg\(\d+, \.\.\.\) \.\.\. not/)
    expect(open.message).toEqual({ bufBytes: 64, controllen: 64, flags: 0, control: new Uint8Array() })
    child.kill("SIGKILL")
  })
})

describe("roles", () => {
  it("go with a descriptor that is passed on, also to another process's number", async () => {
    const records = await traced(`${PAIR}
      const L = listening(); const C = connecting(); const N = sys.accept4(L, null, null, 0)
      sys.sendmsg(A, bytes("1"), rights(N), 0); sys.close(N)
      const [got] = receive(20)
      sys.write(got, bytes("hi"), 0, 2)`)
    expect(roleLines(records).slice(-2)).toEqual([
      'recvmsg(<pair b>, "1", SCM_RIGHTS [<conn 1>], {controllen 20, 0}, 0) = 1',
      'write(<conn 1>, "hi", 2) = 2',
    ])
    expect(toTimeline("x", records).calls.find(({ call }) => call === "recvmsg")).toMatchObject({
      on: "pair b",
      made: "conn 1",
    })
  })

  it("are not guessed once a plain read may have dropped one, and a peek takes none", async () => {
    const records = await traced(`${PAIR}
      const L = listening()
      sys.sendmsg(A, bytes("1"), rights(L), 0)
      receive(20, c.MSG_PEEK); receive(20)
      sys.sendmsg(A, bytes("2"), rights(L), 0); sys.read(B, buf, 0, 8)
      sys.sendmsg(A, bytes("3"), rights(A), 0); receive(20)`)
    expect(roleLines(records).filter((text) => text.startsWith("recvmsg"))).toEqual([
      'recvmsg(<pair b>, "1", SCM_RIGHTS [<listen>], {controllen 20, 0}, MSG_PEEK) = 1',
      'recvmsg(<pair b>, "1", SCM_RIGHTS [<listen>], {controllen 20, 0}, 0) = 1',
      'recvmsg(<pair b>, "3", SCM_RIGHTS [<passed 1>], {controllen 20, 0}, 0) = 1',
    ])
  })

  it("end at execve for what came with MSG_CMSG_CLOEXEC", () => {
    const at = (index: number, call: string, numbers: number[], result: number, more: Partial<TraceRecord> = {}) => ({
      ...{ index, startNs: BigInt(index * 10 + 1), endNs: BigInt(index * 10 + 5), pid: 1, tid: 1, open: false },
      ...{ injected: undefined, preview: new Uint8Array(), call, numbers, result, ...more },
    })
    const got = (fd: number) => ({
      message: { bufBytes: 1, controllen: 20, flags: 0, control: scmRights([fd]).subarray(0, 20) },
    })
    const records = [
      at(0, "recvmsg", [3, 0], 1, got(7)),
      at(1, "recvmsg", [3, constant("MSG", "MSG_CMSG_CLOEXEC")], 1, got(8)),
      at(2, "execve", [], 0),
      at(3, "read", [7, 1], 0),
      at(4, "read", [8, 1], 0),
    ]
    const roles = assignRoles(records)
    expect(records.map((record) => [...roles(record).args.values()].at(-1))).toEqual([
      ...["passed 1", "passed 2", undefined, "passed 1", "fd 8"],
    ])
  })
})

describe("names", () => {
  it("are kept whole, and stat says what they stand for", async () => {
    const name = `${dirname(path)}/a-name-of-some-length.sock`
    const records = await traced(`${PAIR}
      const path = ${JSON.stringify(name)}, end = path.length + 3
      const S = sys.socket(c.AF_UNIX, c.SOCK_STREAM, 0), C = sys.socket(c.AF_UNIX, c.SOCK_STREAM, 0)
      sys.umask(0o077)
      sys.bind(S, un(path + "\\0"), end); sys.listen(S, 4)
      sys.stat(path, new Uint8Array(sys.statLayout.bytes)); sys.stat("/nowhere", new Uint8Array(144))
      sys.connect(C, un(path + "\\0"), end)
      sys.accept4(S, new Uint8Array(110), new Uint32Array([110]), 0)
      sys.getpeername(C, new Uint8Array(110), new Uint32Array([110]))
      sys.getsockopt(C, c.SOL_SOCKET, c.SO_PEERCRED, new Int32Array(3), new Uint32Array([12]))
      sys.unlink(path)`)
    const shown = roleLines(records).slice(3)
    const [pid, uid, gid] = [nth(records, 0).pid, process.getuid?.(), process.getgid?.()]
    expect(shown.map((text) => text.replace(/ino \d+, dev \d+/, "ino I, dev D"))).toEqual([
      "umask(0o077) = 0o022",
      `bind(<listen>, {AF_UNIX, "${name}"}, ${name.length + 3}) = 0`,
      "listen(<listen>, 4) = 0",
      `stat("${name}", {socket 0o700, ino I, dev D, uid ${uid}, gid ${gid}}) = 0`,
      'stat("/nowhere", ...) = -1 ENOENT (No such file or directory)',
      `connect(<client 1>, {AF_UNIX, "${name}"}, ${name.length + 3}) = 0`,
      "accept4(<listen>, {AF_UNIX}, ..., 0) = <conn 1>",
      `getpeername(<client 1>, {AF_UNIX, "${name}"}, ...) = 0`,
      `getsockopt(<client 1>, SOL_SOCKET, SO_PEERCRED, {pid ${pid}, uid ${uid}, gid ${gid}}, [12]) = 0`,
      `unlink("${name}") = 0`,
    ])
  })

  it("stay with their records when the ring has gone round", async () => {
    const records = await traced("for (let i = 0; i < 100; i++) sys.unlink('/nowhere/that/has/a/name/of/' + i)", [], 8)
    expect(records.map(({ preview }) => Buffer.from(preview).toString())).toEqual(
      records.map(({ index }) => `/nowhere/that/has/a/name/of/${index}`),
    )
  })
})

describe("faults", () => {
  it("cut messages short, and make a call and say that it failed: what it received is closed", async () => {
    createTraceFile(path, {
      faults: [
        "sendmsg #1 short 2",
        "recvmsg #1 short 1",
        "recvmsg #3 after -EINTR",
        "socketpair #2 after -ENFILE",
      ].map(parseFault),
    })
    const child = start(`${PAIR}
      const held = () => require("node:fs").readdirSync("/proc/self/fd").length
      const before = held()
      sys.socketpair(c.AF_UNIX, c.SOCK_STREAM, 0, sv.fill(-7))
      const pair = [...sv]
      const said = [sys.sendmsg(A, bytes("hello"), null, 0), receive(0), buf[0]]
      said.push(sys.recvmsg(B, buf, null, msg.fill(0), c.MSG_DONTWAIT))
      sys.sendmsg(A, bytes("x"), rights(A, B), 0)
      said.push(receive(24), [...msg], held() - before, pair)
      process.stderr.write(JSON.stringify(said))`)
    const said = JSON.parse((await ended(child)).slice(2))
    expect(said).toEqual([2, [], 104, -11, -4, [24, 0], 0, [-7, -7]])
    expect(reader().faultHits()).toEqual([1, 1, 1, 1])
    const cut = reader()
      .records()
      .filter(({ injected }) => injected === "short")
    expect(cut.map((record) => formatRecord(record).replace(/\(\d+/, "("))).toEqual([
      'sendmsg(, "he"... (5 bytes), NULL, 0) = 2 (INJECTED)',
      'recvmsg(, "h", none, {controllen 0, MSG_TRUNC}, 0) = 1 (INJECTED)',
    ])
  })
})

describe("a kept trace", () => {
  it("is as sparse as the file that it is a copy of, and reads the same", async () => {
    await traced("sys.unlink('/nowhere/that/has/a/long/name')", [], 16_384)
    vi.stubEnv("ECHOBOOK_STATE", dirname(path))
    keepTrace(path, "trace-unix-test")
    const kept = statSync(keptTrace("trace-unix-test"))
    expect(kept.size).toBe(statSync(path).size)
    expect(kept.blocks * 512).toBeLessThan(300_000)
    const opened = openTrace(keptTrace("trace-unix-test"))
    expect(opened.records()).toEqual(reader().records())
    opened.close()
  })
})
