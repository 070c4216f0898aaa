// What the trace says in words: fault rules as text, roles of descriptors, printed constants, the Perfetto export.
// The records here are made by hand; test/self/trace.test.ts holds the same code against real programs.

import { stripVTControlCharacters } from "node:util"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { constant, errnoValue, native } from "../../runtime/native.ts"
import { callText, resultText } from "../../workbook/trace/call-text.ts"
import { describeFault, type FaultRule, FaultSyntaxError, parseFault, SHORTABLE } from "../../workbook/trace/faults.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import { formatRecord, formatTrace, quoteBytes } from "../../workbook/trace/format.ts"
import { toPerfetto } from "../../workbook/trace/perfetto.ts"
import { assignRoles } from "../../workbook/trace/roles.ts"
import { toTimeline } from "../../workbook/trace/timeline.ts"

const MS = 1_000_000n

/** A call with plausible rest; `at` and `took` in ms. */
function call(name: string, numbers: number[], result: number, more: Partial<TraceRecord> & { at?: number } = {}) {
  return { name, numbers, result, more }
}

function trace(...calls: ReturnType<typeof call>[]): TraceRecord[] {
  return calls.map(({ name, numbers, result, more: { at, ...more } }, index) => {
    const startNs = BigInt(at ?? index) * MS
    const endNs = more.open ? 0n : startNs + 1000n
    const base = {
      index,
      startNs,
      endNs,
      pid: 10,
      tid: 10,
      open: false,
      injected: undefined,
      preview: new Uint8Array(),
    }
    return { ...base, call: name, numbers, result, ...more }
  })
}

const line = (...args: Parameters<typeof call>) => trace(call(...args)).map((record) => formatRecord(record))[0]
const rolesOf = (records: readonly TraceRecord[]) => {
  const roles = assignRoles(records)
  return records.map((record) => [...roles(record).args.values(), ...[roles(record).result ?? []].flat()].join(" > "))
}
const le32 = (...values: number[]) => new Uint8Array(Int32Array.from(values).buffer)

describe("a fault rule as text", () => {
  const FAILING = native.calls.map(({ name }) => name).filter((name) => name !== "_exit")
  const whole = fc.integer({ min: 1, max: 1_000_000 })
  const when = fc.oneof(
    fc.constant({ kind: "always" as const }),
    whole.map((n) => ({ kind: "nth" as const, n })),
    whole.map((n) => ({ kind: "every" as const, n })),
    fc.tuple(whole, fc.nat(1000)).map(([first, more]) => ({ kind: "range" as const, first, last: first + more })),
    fc.tuple(whole, fc.maxSafeNat()).map(([perMillion, seed]) => ({ kind: "chance" as const, perMillion, seed })),
  )
  const errno = fc.constantFrom(...Object.keys(native.errnos)).map((name) => ({ kind: "errno" as const, name }))
  const short = fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((bytes) => ({ kind: "short" as const, bytes }))
  const after = errno.map(({ name }) => ({ kind: "after" as const, name }))
  const AFTER = FAILING.filter((name) => !["fork", "execve", "dup2"].includes(name))
  const rule: fc.Arbitrary<FaultRule> = fc.oneof(
    fc.record({ call: fc.constantFrom(...FAILING), when, effect: errno }),
    fc.record({ call: fc.constantFrom(...SHORTABLE), when, effect: short }),
    fc.record({ call: fc.constantFrom(...AFTER), when, effect: after }),
  )

  it("is read back as the rule it was written from", () => {
    fc.assert(
      fc.property(rule, (original) => {
        expect(parseFault(describeFault(original))).toEqual(original)
      }),
    )
  })

  it("has one meaning for each spelling", () => {
    expect(SHORTABLE).toEqual(["recv", "send", "read", "write", "sendmsg", "recvmsg"])
    expect(parseFault(" accept4  nth 2 errno EINTR ")).toEqual(parseFault("accept4 #2 -> -EINTR"))
    expect(parseFault("read -> -ECONNRESET")).toEqual(parseFault("read always errno ECONNRESET"))
    expect(parseFault("close after -EINTR")).toEqual(parseFault("close always after -EINTR"))
    expect(describeFault(parseFault("read chance 10% seed 7 errno ECONNRESET"))).toBe(
      "read chance 10% seed 7 -> -ECONNRESET",
    )
  })

  it.each([
    ["", "The rule is empty", "비어"],
    ["acept4 always errno EIO", "did you mean accept4?", "accept4입니까"],
    ["frobnicate always errno EIO", "there are: socket setsockopt", "있는 이름"],
    ["read", "when: always | nth N | #N", "시점"],
    ["read evry 2 short 1", "did you mean every?", "every입니까"],
    ["read #0 short 1", '"#N" needs a whole number from 1, got "0"', "정수"],
    ["read from 5 to 3 short 1", "empty range", "빈 범위"],
    ["read from 5 too 7 short 1", 'needs "to", got "too"', "받은 값"],
    ["read chance 101% seed 1 short 1", "no percentage", "백분율"],
    ["read chance 5% short 1", 'needs "seed"', "seed"],
    ["read always explode", "errno NAME | -> -NAME | short N | after -NAME", "explode"],
    ["read always errno eagian", "did you mean EAGAIN?", "EAGAIN"],
    ["read always -> EIO", "returned as -NAME", "EIO"],
    ["close always after EINTR", '"after EINTR": an error is returned as -NAME', "EINTR"],
    ["close #1 aftr -EINTR", '"aftr" is no effect', "after -NAME"],
    ["close after", '"after ": an error', "오류"],
    ["fork #1 after -EAGAIN", "fork cannot be made and fail", "errno NAME | -> -NAME"],
    ["accept4 always short 1", "recv | send | read | write | sendmsg | recvmsg", "바이트"],
    ["read always short 0", '"short N" needs a whole number from 1', "short N"],
    ["_exit #1 -> -EINTR", "_exit never fails", "돌아오지"],
    ["fork short 1", "moves no bytes", "바이트"],
    ["read always short 1 2", "comes after the end", "끝난"],
  ])("is refused with the way out: %s", (text, en, ko) => {
    const error = ((): unknown => {
      try {
        return parseFault(text)
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toBeInstanceOf(FaultSyntaxError)
    const { message, text: both } = error as FaultSyntaxError
    expect(message).toContain(en)
    expect(message).toContain("Example: accept4 #2 -> -EINTR")
    expect(both.ko).toContain(ko)
  })
})

describe("roles", () => {
  it("hold for a descriptor's whole life, and connection numbers are not used again though descriptors are", () => {
    const records = trace(
      call("socket", [2, 1, 0], 5),
      call("bind", [5, 16], 0),
      call("listen", [5, 16], 0),
      call("accept4", [5, 0], 6),
      call("close", [6], 0),
      call("accept4", [5, 0], 6),
      call("read", [6, 10], 0),
      call("close", [6], 0),
      call("socket", [2, 1, 0], 6),
      call("connect", [6, 16], -errnoValue("ECONNREFUSED")),
      call("socket", [2, 1, 0], 7),
      call("write", [1, 3], 3),
    )
    expect(rolesOf(records)).toEqual([
      ...["listen", "listen", "listen", "listen > conn 1", "conn 1", "listen > conn 2", "conn 2", "conn 2"],
      ...["client 1", "client 1", "socket", "fd 1"],
    ])
  })

  it("follow the time of return, not the order of entry", () => {
    const accepting = call("accept4", [5, 0], 6, { at: 0, endNs: 30n * MS })
    const records = trace(
      accepting,
      call("socket", [2, 1, 0], 6, { tid: 11, at: 5 }),
      call("close", [6], 0, { tid: 11, at: 10 }),
      call("read", [6, 8], -errnoValue("EBADF"), { tid: 11, at: 20 }),
      call("read", [6, 8], 1, { at: 40 }),
    )
    expect(rolesOf(records)).toEqual(["listen > conn 1", "socket", "socket", "fd 6", "conn 1"])
  })

  it("say only what a trace that has lost its beginning still shows", () => {
    const records = trace(
      call("write", [6, 3], 3),
      call("epoll_wait", [4, 8, -1], 1),
      call("read", [5, 8], -errnoValue("EINVAL")),
      call("accept4", [5, 0], 7),
      call("epoll_ctl", [4, 1, 7, 1], 0),
    )
    expect(rolesOf(records)).toEqual(["fd 6", "epoll", "listen", "listen > conn 1", "epoll > conn 1"])
  })

  it("belong to a process, are shared by duplicates, and outlive a close that failed by injection", () => {
    const dup = constant("F", "F_DUPFD")
    const records = trace(
      call("accept4", [5, 0], 6),
      call("accept4", [5, 0], 6, { pid: 20, tid: 20 }),
      call("fcntl", [6, dup, 10], 10),
      call("close", [6], -errnoValue("EIO"), { injected: "errno" }),
      call("close", [6], 0),
      call("read", [6, 1], -errnoValue("EBADF")),
      call("read", [10, 1], 0),
      call("listen", [8, 1], 0),
      call("accept4", [8, 0], 6),
    )
    expect(rolesOf(records)).toEqual([
      ...["listen > conn 1", "listen > conn 1", "conn 1 > conn 1", "conn 1", "conn 1", "fd 6", "conn 1"],
      ...["listen 2", "listen 2 > conn 2"],
    ])
  })
})

describe("roles of signals and timers", () => {
  const signals = (...signums: number[]) => signums.reduce((set, signum) => set | (1 << (signum - 1)), 0)

  it("are told by the call that made them; a signalfd whose set is changed stays the same one", () => {
    const records = trace(
      call("signalfd", [-1, signals(17), constant("SFD", "SFD_CLOEXEC")], 5),
      call("signalfd", [5, signals(17, 15), 0], 5),
      call("signalfd", [-1, signals(1), 0], 6),
      call("timerfd_create", [1, 0], 7),
      call("timerfd_settime", [7, 0, 100, 0], 0),
      call("timerfd_settime", [8, 0, 100, 0], 0), // made before the trace begins
      call("ppoll", [2, -1, 0], 1, { preview: le32(5, 0x10001, 7, 1) }),
      call("execve", [], 0),
      call("read", [5, 8], -errnoValue("EBADF")),
      call("read", [6, 8], 8),
    )
    expect(rolesOf(records)).toEqual([
      ...["signals", "signals > signals", "signals 2", "timer", "timer", "timer 2"],
      ...["signals > timer", "", "fd 5", "signals 2"],
    ])
  })

  it("say what their bytes mean", () => {
    const both = new Uint8Array(16)
    both.set([17])
    const records = trace(
      call("signalfd", [-1, signals(17, 15), constant("SFD", "SFD_CLOEXEC") | constant("SFD", "SFD_NONBLOCK")], 5),
      call("read", [5, 1024], 128, { preview: both }),
      call("read", [5, 1024], 256, { preview: both }),
      call("read", [5, 1024], -errnoValue("EAGAIN")),
      call("timerfd_create", [constant("CLOCK", "CLOCK_MONOTONIC"), constant("TFD", "TFD_NONBLOCK")], 6),
      call("timerfd_settime", [6, 0, 1000, 250], 0),
      call("read", [6, 8], 8, { preview: le32(3, 0) }),
      call("eventfd", [0, 0], 7),
      call("write", [7, 8], 8, { preview: le32(1, 0) }),
      call("ppoll", [1, 1000, signals(17)], 1, { preview: le32(5, 0x10001) }),
      call("ppoll", [1, 1000, 0], 0, { preview: le32(5, 1) }),
    )
    const roles = assignRoles(records)
    expect(
      records.map((record) => `${callText(record, roles(record))} = ${resultText(record, roles(record))}`),
    ).toEqual([
      "signalfd(-1, [SIGTERM SIGCHLD], SFD_CLOEXEC|SFD_NONBLOCK) = 5<signals>",
      "read(5<signals>, [SIGCHLD], 1024) = 128",
      "read(5<signals>, [SIGCHLD, ...], 1024) = 256",
      "read(5<signals>, ..., 1024) = -1 EAGAIN (Resource temporarily unavailable)",
      "timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK) = 6<timer>",
      "timerfd_settime(6<timer>, 0, 1000, 250) = 0",
      "read(6<timer>, [3], 8) = 8",
      "eventfd(0, 0) = 7<event>",
      "write(7<event>, [1], 8) = 8",
      "ppoll([{5<signals>, POLLIN}], 1, 1000, [SIGCHLD]) = 1 ([{5<signals>, POLLIN}])",
      "ppoll([{5<signals>, POLLIN}], 1, 1000, []) = 0 (Timeout)",
    ])
  })
})

describe("roles of processes that fork", () => {
  const cloexec = constant("O", "O_CLOEXEC")
  const child = { pid: 20, tid: 20 }

  it("begin with the parent's table as it was at the fork, and what both have is one thing", () => {
    const records = trace(
      call("socket", [2, 1, 0], 5),
      call("fork", [], 20, { at: 1, endNs: 30n * MS }), // the child is faster than its parent's return
      call("accept4", [5, 0], 6, { ...child, at: 2 }),
      call("read", [6, 1], 1, { ...child, at: 3 }),
      call("close", [5], 0, { at: 40 }),
      call("accept4", [5, 0], 7, { ...child, at: 41 }),
      call("socket", [2, 1, 0], 5, { at: 42 }),
      call("listen", [5, 1], 0, { at: 43 }),
      call("accept4", [5, 0], 6, { at: 44 }),
    )
    expect(rolesOf(records)).toEqual([
      ...["listen", "", "listen > conn 1", "conn 1", "listen", "listen > conn 2"],
      ...["listen 2", "listen 2", "listen 2 > conn 3"],
    ])
  })

  it("follow dup2 and the ends of pipes, and a file's path", () => {
    const records = trace(
      call("pipe2", [0], 0, { preview: le32(3, 4) }),
      call("pipe2", [0], 0, { preview: le32(5, 6) }),
      call("dup2", [4, 1], 1),
      call("write", [1, 2], 2),
      call("close", [4], 0),
      call("read", [5, 2], 2),
      call("open", [0, 0], 4, { preview: Buffer.from("/etc/hosts") }),
      call("lockf", [4, 1, 0], 0),
      call("dup2", [99, 1], -errnoValue("EBADF")),
      call("write", [1, 2], 2),
    )
    expect(rolesOf(records)).toEqual([
      ...["pipe read, pipe write", "pipe 2 read, pipe 2 write"].map((text) => text.replace(", ", " > ")),
      ...["pipe write > pipe write", "pipe write", "pipe write", "pipe 2 read", "/etc/hosts", "/etc/hosts"],
      ...["fd 99", "pipe write"],
    ])
  })

  it("lose at execve what closes on exec, and keep the rest", () => {
    const records = trace(
      call("accept4", [5, 0], 6),
      call("accept4", [5, cloexec], 7),
      call("fcntl", [6, constant("F", "F_SETFD"), 1], 0),
      call("dup2", [7, 8], 8),
      call("dup2", [7, 7], 7),
      call("execve", [], -errnoValue("ENOENT")),
      call("read", [7, 1], 1),
      call("execve", [], 0),
      ...[6, 7, 8].map((fd) => call("read", [fd, 1], 1)),
    )
    expect(rolesOf(records).slice(6)).toEqual(["conn 2", "", "fd 6", "fd 7", "conn 2"])
  })
})

describe("a printed call", () => {
  it("shows processes, signals and locks as strace does", () => {
    const [usr2, chld, term] = [12, 17, 15]
    expect(line("fork", [], 4711)).toBe("fork() = 4711")
    expect(line("_exit", [7], 0)).toBe("_exit(7) = ?")
    const nohang = constant("W", "WNOHANG")
    expect(line("waitpid", [-1, nohang], 4711, { preview: le32(7 << 8) })).toBe("waitpid(-1, [exit 7], WNOHANG) = 4711")
    expect(line("waitpid", [-1, 0], 4711, { preview: le32(9) })).toBe("waitpid(-1, [SIGKILL], 0) = 4711")
    expect(line("waitpid", [-1, 2], 4711, { preview: le32((19 << 8) | 0x7f) })).toBe(
      "waitpid(-1, [stopped by SIGSTOP], WUNTRACED) = 4711",
    )
    expect(line("waitpid", [-1, 8], 4711, { preview: le32(0xffff) })).toBe(
      "waitpid(-1, [continued], WCONTINUED) = 4711",
    )
    expect(line("waitpid", [-1, 0], 4711)).toBe("waitpid(-1, NULL, 0) = 4711")
    expect(line("waitpid", [-1, nohang], 0)).toBe("waitpid(-1, ..., WNOHANG) = 0")
    expect(line("waitpid", [-1, 0], 0, { open: true })).toBe("waitpid(-1, ...) ... not returned")
    expect(line("kill", [4711, term], 0)).toBe("kill(4711, SIGTERM) = 0")
    expect(line("kill", [4711, 0], 0)).toBe("kill(4711, 0) = 0")
    expect(line("pipe2", [constant("O", "O_CLOEXEC")], 0, { preview: le32(5, 6) })).toBe("pipe2([5, 6], O_CLOEXEC) = 0")
    expect(line("pipe2", [0], -24)).toBe("pipe2(..., 0) = -1 EMFILE (Too many open files)")
    expect(line("dup2", [5, 1], 1)).toBe("dup2(5, 1) = 1")
    expect(line("execve", [], 0, { preview: Buffer.from("/bin/echo") })).toBe('execve("/bin/echo", ...) = 0')
    const create = constant("O", "O_RDWR") | constant("O", "O_CREAT")
    expect(line("open", [create, 0o600], 5, { preview: Buffer.from("/path") })).toBe(
      'open("/path", O_RDWR|O_CREAT, 0o600) = 5',
    )
    const long = `/a/path/${"of/many/".repeat(13)}`
    expect(line("open", [constant("O", "O_CLOEXEC"), 0], 5, { preview: Buffer.from(long) })).toBe(
      `open("${long}"..., O_RDONLY|O_CLOEXEC) = 5`,
    )
    expect(line("sigprocmask", [constant("SIG_HOW", "SIG_BLOCK"), (1 << (chld - 1)) | (1 << (term - 1))], 0)).toBe(
      "sigprocmask(SIG_BLOCK, [SIGTERM SIGCHLD]) = 0",
    )
    expect(line("sigtimedwait", [1 << (chld - 1), -1], chld)).toBe("sigtimedwait([SIGCHLD], -1) = 17 (SIGCHLD)")
    expect(line("sigaction", [usr2, 2, constant("SA", "SA_RESTART")], 0)).toBe(
      "sigaction(SIGUSR2, COUNT, SA_RESTART) = 0",
    )
    expect(line("flock", [5, constant("LOCK", "LOCK_EX") | constant("LOCK", "LOCK_NB")], 0)).toBe(
      "flock(5, LOCK_EX|LOCK_NB) = 0",
    )
    expect(line("lockf", [5, constant("F_LOCK", "F_TLOCK"), 0], -11)).toMatch(/^lockf\(5, F_TLOCK, 0\) = -1 EAGAIN/)
    expect(line("prctl", [constant("PR", "PR_SET_PDEATHSIG"), 9], 0)).toBe("prctl(PR_SET_PDEATHSIG, SIGKILL) = 0")
    expect(line("pthread_mutex_lock", [64], -errnoValue("EOWNERDEAD"))).toMatch(
      /^pthread_mutex_lock\(&shared\[64\]\) = -1 EOWNERDEAD/,
    )
  })

  it("names constants by family and level, and leaves numbers that have no name", () => {
    expect(line("socket", [10, 5, 6], 3)).toBe("socket(AF_INET6, SOCK_SEQPACKET, IPPROTO_TCP) = 3")
    expect(line("socket", [77, 9, 99], -errnoValue("EINVAL"))).toBe("socket(77, 9, 99) = -1 EINVAL (Invalid argument)")
    expect(
      line("setsockopt", [9, constant("IPPROTO", "IPPROTO_TCP"), constant("TCP", "TCP_NODELAY"), 4], 0, {
        preview: le32(1),
      }),
    ).toBe("setsockopt(9, IPPROTO_TCP, TCP_NODELAY, [1], 4) = 0")
    expect(
      line("getsockopt", [9, constant("SOL", "SOL_SOCKET"), constant("SO", "SO_ERROR")], 0, { preview: le32(111) }),
    ).toBe("getsockopt(9, SOL_SOCKET, SO_ERROR, [ECONNREFUSED], [4]) = 0")
    expect(line("shutdown", [9, 2], 0)).toBe("shutdown(9, SHUT_RDWR) = 0")
    expect(line("epoll_ctl", [4, 3, 9, 0x80000001 + 0x4000], 0)).toBe(
      "epoll_ctl(4, EPOLL_CTL_MOD, 9, EPOLLIN|EPOLLET|0x4000, ...) = 0",
    )
    expect(line("fcntl", [9, constant("F", "F_SETFD"), 1], 0)).toBe("fcntl(9, F_SETFD, FD_CLOEXEC) = 0")
    expect(line("send", [9, 3, 0], 3, { preview: Buffer.from("abc") })).toBe('send(9, "abc", 3, 0) = 3')
    expect(line("close", [9], -4095)).toBe("close(9) = -1 (errno 4095)")
  })

  it("shows addresses as text, as far as the record holds them", () => {
    const inet = Uint8Array.from([2, 0, 0x1b, 0x58, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(line("bind", [5, 16], 0, { preview: inet })).toBe("bind(5, 127.0.0.1:7000, 16) = 0")
    expect(line("getpeername", [5], 0, { preview: inet })).toBe("getpeername(5, 127.0.0.1:7000, [16]) = 0")
    expect(line("getpeername", [5], -errnoValue("ENOTCONN"))).toBe(
      "getpeername(5, ...) = -1 ENOTCONN (Transport endpoint is not connected)",
    )
    const unix = Uint8Array.from([1, 0, ...Buffer.from("/tmp/s\0")])
    expect(line("connect", [5, 9], 0, { preview: unix })).toBe('connect(5, {AF_UNIX, "/tmp/s"}, 9) = 0')
    const full = Uint8Array.from([1, 0, ...Buffer.from("/".repeat(108))]) // without a 0 behind it
    expect(line("bind", [5, 110], 0, { preview: full })).toBe(`bind(5, {AF_UNIX, "${"/".repeat(108)}"}, 110) = 0`)
    const name = (...more: number[]) => ({ preview: Uint8Array.from([1, 0, 0, 110, 0, 109, ...more]) })
    expect(line("bind", [5, 6], 0, name())).toBe(String.raw`bind(5, {AF_UNIX, @"n\x00m"}, 6) = 0`)
    expect(line("bind", [5, 9], 0, name(0, 0, 0))).toBe(String.raw`bind(5, {AF_UNIX, @"n\x00m\x00\x00\x00"}, 9) = 0`)
    expect(line("bind", [5, 10], 0, name(0, 0, 0, 0))).toBe(String.raw`bind(5, {AF_UNIX, @"n\x00m" + 4 zeros}, 10) = 0`)
    expect(line("accept4", [5, 0], 6, { preview: Uint8Array.of(1, 0) })).toBe("accept4(5, {AF_UNIX}, ..., 0) = 6")
    const inet6 = Uint8Array.from([10, 0, 0x1b, 0x58, ...new Uint8Array(12)])
    expect(line("accept4", [5, 0], 6, { preview: inet6 })).toBe("accept4(5, [...]:7000, ..., 0) = 6")
    expect(line("bind", [5, 3], -errnoValue("EINVAL"), { preview: Uint8Array.of(2, 0, 9) })).toBe(
      String.raw`bind(5, "\x02\x00\t", 3) = -1 EINVAL (Invalid argument)`,
    )
  })

  it("quotes bytes so that each one can be told", () => {
    expect(quoteBytes(Buffer.from('a"b\\c\n\r\t\0\x7fé'))).toBe(String.raw`"a\"b\\c\n\r\t\x00\x7f\xc3\xa9"`)
    expect(quoteBytes(Buffer.from("abcdef"), 3)).toBe('"abc"...')
    expect(quoteBytes(Buffer.from("abc"), 3)).toBe('"abc"')
  })
})

describe("printed columns", () => {
  const records = trace(
    call("listen", [5, 16], 0, { at: 1000 }),
    call("accept4", [5, 0], 6, { at: 1012, endNs: 1022n * MS + 200_000n }),
    call("close", [6], -errnoValue("EINTR"), { at: 1023, injected: "errno" }),
    call("accept4", [5, 0], 0, { at: 1024, open: true }),
  )

  it("line up time, thread, call and result", () => {
    expect(formatTrace(records, { nowNs: 1030n * MS, pids: true })).toEqual([
      "    0.000 ms  [10]  listen(5<listen>, 16)             = 0",
      "   12.000 ms  [10]  accept4(5<listen>, NULL, NULL, 0) = 6<conn 1>   blocked 10.2 ms",
      "   23.000 ms  [10]  close(6<conn 1>)                  = -1 EINTR (Interrupted system call) (INJECTED)",
      "   24.000 ms  [10]  accept4(5<listen>, ...) ... still blocked after 6.0 ms",
    ])
  })

  it("follow the options", () => {
    const [, accept] = formatTrace(records, { relativeToNs: 1011n * MS, roles: false })
    expect(accept).toBe("    1.000 ms  accept4(5, NULL, NULL, 0) = 6   blocked 10.2 ms")
    const twoThreads = formatTrace([...records.slice(0, 1), ...trace(call("close", [9], 0, { tid: 12, at: 1001 }))])
    expect(twoThreads.map((text) => text.slice(14, 21))).toEqual(["[10]   ", "[10/12]"])
    const colored = formatTrace(records, { color: true })
    expect(colored[2]).toContain("\u001b[31m-1 EINTR (Interrupted system call)\u001b[39m")
    const plain = colored.map((text) => stripVTControlCharacters(text))
    expect(plain).toEqual(formatTrace(records))
    expect(formatTrace([])).toEqual([])
  })
})

describe("the Perfetto export", () => {
  it("has a slice for each call, in microseconds, and a name for each lane", () => {
    const records = trace(
      call("accept4", [5, 0], 6, { at: 100, endNs: 110n * MS + 500n }),
      call("close", [6], 0, { at: 111, pid: 20, tid: 21 }),
      call("accept4", [5, 0], 0, { at: 111, open: true }),
    )
    const { traceEvents } = JSON.parse(JSON.stringify(toPerfetto(toTimeline("", records))))
    const slices = traceEvents.filter(({ ph }: { ph: string }) => ph === "X")
    expect(slices).toMatchObject([
      { name: "accept4", pid: 10, tid: 10, ts: 0, dur: 10_000.5, args: { result: 6 } },
      { name: "close", pid: 20, tid: 21, ts: 11_000, dur: 1 },
      { name: "accept4", ts: 11_000, dur: 1, args: { open: true, call: "accept4(5<listen>, ...) ... not returned" } },
    ])
    const lanes = traceEvents.filter(({ ph }: { ph: string }) => ph === "M")
    const names = lanes.map(({ args }: { args: { name: string } }) => args.name)
    expect(names).toEqual(["process 10", "process 20", "main thread", "thread 21"])
    expect(toPerfetto(toTimeline("", [])).traceEvents).toEqual([])
  })
})
