// Signals as events: signalfd(2), ppoll(2) and timerfd_create(2) in real processes, what a forked child has of them, and
// what SIGPIPE does to a program that has not chosen anything else. Handlers and masks: sys-signals.test.ts.

import { describe, expect, it } from "vitest"
import { forked, program, runNode } from "./forked.ts"

const [EINTR, EAGAIN, EINVAL, EPIPE] = [-4, -11, -22, -32]
const [SIGUSR1, SIGUSR2, SIGCHLD] = [10, 12, 17]

/** What the programs here share: a signalfd and its records, a helper that sends a signal to a sleeper. */
const WORDS = `
  const self = sys.getpid()
  const records = new Uint32Array(8 * 32)
  // [signal, sender] of each record that there is.
  const drain = (fd) => {
    const got = []
    for (let n; (n = sys.read(fd, records, 0, records.byteLength)) > 0; )
      for (let at = 0; at < n / 4; at += 32) got.push([records[at], records[at + 3]])
    return got
  }
  const blocked = (...signals) => {
    sys.sigprocmask(c.SIG_BLOCK, set(...signals))
    return sys.signalfd(-1, set(...signals), c.SFD_CLOEXEC | c.SFD_NONBLOCK)
  }
  // A child that sends this process a signal once it sleeps.
  const interrupter = (sig) => child(() => {
    while (!/^State:\\tS/m.test(fs.readFileSync("/proc/" + self + "/status", "utf8")));
    return sys.kill(self, sig)
  })`

describe("a signalfd", () => {
  it("gives one record for each signal that is pending, however often it came, and tells who sent it", async () => {
    const seen = await forked(`${WORDS}
      const fd = blocked(c.SIGUSR1, c.SIGUSR2, c.SIGCHLD)
      const cloexec = sys.fcntl(fd, c.F_GETFD, 0)
      const empty = [sys.read(fd, records, 0, 128), sys.read(fd, records, 0, 127)]
      for (let i = 0; i < 3; i++) sys.kill(self, c.SIGUSR1)
      const pids = [1, 2, 3, 4, 5].map(() => child(() => 0))
      for (const pid of pids) while (fs.readFileSync("/proc/" + pid + "/stat", "utf8").split(") ")[1][0] !== "Z");
      const fds = new Int32Array([fd, c.POLLIN])
      const ready = [sys.poll(fds, 1, 0), fds[1] >>> 16]
      const got = drain(fd)
      const taken = pids.map(end)
      say({ cloexec, empty, ready, signals: got.map(([sig]) => sig), sender: got[0][1] === self, taken })`)
    expect(seen).toEqual({
      ...{ cloexec: 1, empty: [EAGAIN, EINVAL], ready: [1, 1], signals: [SIGUSR1, SIGCHLD], sender: true },
      taken: [0, 0, 0, 0, 0],
    })
  })

  it("can have its set changed, and says so when it is none", async () => {
    const seen = await forked(`${WORDS}
      const fd = blocked(c.SIGUSR1)
      sys.sigprocmask(c.SIG_BLOCK, set(c.SIGUSR2))
      sys.kill(self, c.SIGUSR1)
      const same = sys.signalfd(fd, set(c.SIGUSR2), 0) === fd
      const none = drain(fd)
      sys.kill(self, c.SIGUSR2)
      const other = drain(fd).map(([sig]) => sig)
      const [r] = pipe()
      say({ same, none, other, left: sys.sigtimedwait(set(c.SIGUSR1), 0),
        wrong: [sys.signalfd(r, 1, 0), sys.signalfd(999999, 1, 0) === E.EBADF, sys.signalfd(-1, 1, 1)] })`)
    expect(seen).toEqual({ same: true, none: [], other: [SIGUSR2], left: SIGUSR1, wrong: [EINVAL, true, EINVAL] })
  })

  it("does not hear of what is not blocked, and of a blocked signal only once", async () => {
    const seen = await forked(`${WORDS}
      const fd = sys.signalfd(-1, set(c.SIGUSR1), c.SFD_NONBLOCK)
      sys.sigaction(c.SIGUSR1, c.COUNT, 0)
      sys.kill(self, c.SIGUSR1)
      const open = [drain(fd).length, sys.pendingSignals(c.SIGUSR1)]
      sys.sigprocmask(c.SIG_BLOCK, set(c.SIGUSR1))
      sys.kill(self, c.SIGUSR1)
      const blockedOne = [drain(fd).length, sys.pendingSignals(c.SIGUSR1)]
      sys.sigprocmask(c.SIG_UNBLOCK, set(c.SIGUSR1))
      say({ open, blocked: blockedOne, after: sys.pendingSignals(c.SIGUSR1) })`)
    expect(seen).toEqual({ open: [0, 1], blocked: [1, 0], after: 0 })
  })

  it("gives a forked child its own signals and never its parent's", async () => {
    const seen = await forked(`${WORDS}
      const fd = blocked(c.SIGUSR1)
      sys.kill(self, c.SIGUSR1)
      const fork = child(() => {
        const inherited = drain(fd).length // what is pending is not
        sys.kill(sys.getpid(), c.SIGUSR1)
        const polls = sys.poll(new Int32Array([fd, c.POLLIN]), 1, 0)
        return 10 * inherited + polls + 2 * drain(fd).length
      })
      const child1 = end(fork)
      const own = drain(fd).map(([, sender]) => sender === self)
      // Closed in the child, open in the parent.
      const child2 = end(child(() => sys.close(fd)))
      sys.kill(self, c.SIGUSR1)
      say({ child: child1, own, closes: child2, still: drain(fd).length })`)
    expect(seen).toEqual({ child: 3, own: [true], closes: 0, still: 1 })
  })
})

describe("ppoll", () => {
  it("lets signals through during the call only, also one that was there before", async () => {
    const seen = await forked(`${WORDS}
      sys.sigaction(c.SIGUSR1, c.COUNT, c.SA_RESTART)
      sys.sigprocmask(c.SIG_BLOCK, set(c.SIGUSR1))
      const [r] = pipe()
      const wait = (mask) => {
        const fds = new Int32Array([r, c.POLLIN])
        return [sys.ppoll(fds, 1, 10_000, mask), sys.pendingSignals(c.SIGUSR1)]
      }
      sys.kill(self, c.SIGUSR1)
      const before = wait(0)
      const pid = interrupter(c.SIGUSR1)
      const during = wait(0)
      end(pid)
      sys.kill(self, c.SIGUSR1)
      const outside = sys.pendingSignals(c.SIGUSR1)
      const kept = [sys.ppoll(new Int32Array([r, c.POLLIN]), 1, 0, set(c.SIGUSR1)), sys.pendingSignals(c.SIGUSR1)]
      say({ before, during, outside, kept, last: wait(0) })`)
    expect(seen).toEqual({
      ...{ before: [EINTR, 1], during: [EINTR, 1], outside: 0, kept: [0, 0], last: [EINTR, 1] },
    })
  })

  it("leaves a signal pending while a descriptor is ready", async () => {
    const seen = await forked(`${WORDS}
      sys.sigaction(c.SIGUSR1, c.COUNT, 0)
      sys.sigprocmask(c.SIG_BLOCK, set(c.SIGUSR1))
      const [r, w] = pipe()
      sys.write(w, new Uint8Array(1), 0, 1)
      sys.kill(self, c.SIGUSR1)
      const wait = () => [sys.ppoll(new Int32Array([r, c.POLLIN]), 1, 10_000, 0), sys.pendingSignals(c.SIGUSR1)]
      const ready = [wait(), wait()]
      sys.read(r, new Uint8Array(1), 0, 1)
      say({ ready, quiet: wait() })`)
    const [ready, quiet] = [
      [1, 0],
      [EINTR, 1],
    ]
    expect(seen).toEqual({ ready: [ready, ready], quiet })
  })

  it.each(["poll", "ppoll"])("like poll: after -EINTR this kernel has set all revents to 0 (%s)", async (name) => {
    const seen = await forked(`${WORDS}
      const wait = (fds, ms) => ${name === "poll" ? "sys.poll(fds, 2, ms)" : "sys.ppoll(fds, 2, ms, 0)"}
      const [r] = pipe()
      const old = (revents) => new Int32Array([r, c.POLLIN | revents << 16, -1, c.POLLIN | revents << 16])
      const revents = (fds) => [fds[1] >>> 16, fds[3] >>> 16]
      const seen = []
      for (const flags of [0, c.SA_RESTART]) {
        sys.sigaction(c.SIGUSR1, c.COUNT, flags)
        const fds = old(c.POLLIN)
        const pid = interrupter(c.SIGUSR1)
        seen.push([wait(fds, 10_000), ...revents(fds)])
        end(pid)
      }
      // An error that is found before the wait leaves them.
      sys.setrlimit(c.RLIMIT_NOFILE, new BigUint64Array([1n, 4096n]))
      const fds = old(c.POLLIN)
      seen.push([wait(fds, 0), ...revents(fds)])
      say(seen)`)
    expect(seen).toEqual([
      [EINTR, 0, 0],
      [EINTR, 0, 0],
      [EINVAL, 1, 1],
    ])
  })

  it("waits as long as it was told, and for ever with -1", async () => {
    const seen = await forked(`${WORDS}
      const started = process.hrtime.bigint()
      const none = sys.ppoll(new Int32Array(2), 0, 1500, 0)
      const ms = Number(process.hrtime.bigint() - started) / 1e6
      const [r, w] = pipe()
      const pid = child(() => {
        while (!/^State:\\tS/m.test(fs.readFileSync("/proc/" + self + "/status", "utf8")));
        return sys.write(w, new Uint8Array(1), 0, 1)
      })
      const fds = new Int32Array([r, c.POLLIN])
      say({ none, long: ms >= 1500, forever: [sys.ppoll(fds, 1, -1, 0), fds[1] >>> 16], writer: end(pid) })`)
    expect(seen).toEqual({ none: 0, long: true, forever: [1, 1], writer: 1 })
  })
})

describe("a timer", () => {
  it("is readable once its time is over, tells how often that was, and starts anew when it is set", async () => {
    const seen = await forked(`
      const fd = sys.timerfd_create(c.CLOCK_MONOTONIC, c.TFD_CLOEXEC | c.TFD_NONBLOCK)
      const count = new BigUint64Array(1)
      const read = () => { const n = sys.read(fd, count, 0, 8); return n === 8 ? Number(count[0]) : n }
      const ready = (ms) => sys.poll(new Int32Array([fd, c.POLLIN]), 1, ms)
      const started = process.hrtime.bigint()
      const stands = [sys.fcntl(fd, c.F_GETFD, 0), ready(0), read()]
      const once = [sys.timerfd_settime(fd, 0, 1001, 0), ready(0), ready(-1), read(), read()]
      const late = Number(process.hrtime.bigint() - started) / 1e6 >= 1001
      const again = [sys.timerfd_settime(fd, 0, 1, 1), ready(-1)]
      sys.poll(new Int32Array(2), 0, 20)
      const often = read()
      sys.timerfd_settime(fd, 0, 1, 1)
      ready(-1)
      const stopped = [sys.timerfd_settime(fd, 0, 0, 0), ready(0), read()] // and what it had to tell is forgotten
      const wrong = [sys.timerfd_settime(fd, 0, -1, 0), sys.timerfd_settime(fd, 0, 1, -1001), sys.timerfd_settime(0, 0, 1, 0),
        sys.timerfd_create(99, 0), sys.timerfd_create(c.CLOCK_MONOTONIC, 1), sys.read(fd, new Uint8Array(7), 0, 7)]
      // A child has the same timer, as with any descriptor.
      sys.timerfd_settime(fd, 0, 1, 0)
      ready(-1)
      const shared = [end(child(read)), read()]
      say({ stands, once, late, again, many: often >= 20, stopped, wrong, shared })`)
    expect(seen).toEqual({
      ...{ stands: [1, 0, EAGAIN], once: [0, 0, 1, 1, EAGAIN], late: true, again: [0, 1], many: true },
      ...{ stopped: [0, 0, EAGAIN], wrong: Array(6).fill(EINVAL), shared: [1, EAGAIN] },
    })
  })
})

describe("SIGPIPE", () => {
  /** What the second of two sends to a peer that has closed comes to. */
  const SENDS = `
    const address = new Uint8Array([2, 0, 0, 0, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
    const sends = (flags) => {
      const [listenFd, fd] = [0, 0].map(() => sys.socket(c.AF_INET, c.SOCK_STREAM | c.SOCK_CLOEXEC, 0))
      sys.bind(listenFd, address, 16)
      sys.listen(listenFd, 1)
      sys.getsockname(listenFd, address, new Uint32Array([16]))
      sys.connect(fd, address, 16)
      address.fill(0, 2, 4)
      sys.close(sys.accept4(listenFd, null, null, 0))
      const one = () => sys.send(fd, new Uint8Array(1), 0, 1, flags)
      if (one() !== 1) return 99
      return one()
    }
    const set = (handler) => sys.sigaction(c.SIGPIPE, handler, 0)`

  it("is ignored by Node and in what it forks, and does what it does in C once the program says so", async () => {
    const seen = await forked(`${SENDS}
      const ignored = [sends(0), end(child(() => -sends(0)))]
      const inChild = end(child(() => (set(c.SIG_DFL), -sends(0))))
      const pipes = end(child(() => { set(c.SIG_DFL); const [r, w] = pipe(); sys.close(r); sys.write(w, new Uint8Array(1), 0, 1); return 3 }))
      set(c.SIG_DFL)
      const inherited = end(child(() => -sends(0)))
      const twice = end(child(() => end(child(() => -sends(0))) === "signal 13" ? 1 : 0))
      const noSignal = [sends(c.MSG_NOSIGNAL), end(child(() => -sends(c.MSG_NOSIGNAL)))]
      const ignoring = end(child(() => (set(c.SIG_IGN), -sends(0))))
      set(c.COUNT)
      const counted = [sends(0), sys.pendingSignals(c.SIGPIPE)]
      const countedInChild = end(child(() => -sends(0) + 100 * sys.pendingSignals(c.SIGPIPE)))
      say({ ignored, inChild, pipes, inherited, twice, noSignal, ignoring, counted, countedInChild })`)
    expect(seen).toEqual({
      ...{ ignored: [EPIPE, -EPIPE], inChild: "signal 13", pipes: "signal 13", inherited: "signal 13", twice: 1 },
      ...{ noSignal: [EPIPE, -EPIPE], ignoring: -EPIPE, counted: [EPIPE, 1], countedInChild: 132 },
    })
  })

  it("that is SIG_DFL kills also the first process of the program", async () => {
    const { status } = await runNode(program(`${SENDS}; set(c.SIG_DFL); sends(0); say("alive")`))
    expect(status).toMatchObject({ reason: "exited", signal: "SIGPIPE" })
  })
})
