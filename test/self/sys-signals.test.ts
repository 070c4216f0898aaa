// Signals and locks of #sys, in real processes: signals that are counted, blocked and waited for, and locks that processes
// hold and die with.

import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { forked } from "./forked.ts"

const [EPERM, EINTR, EAGAIN, EBUSY, EINVAL, EDEADLK, EOWNERDEAD, ENOTRECOVERABLE] = [
  ...[-1, -4, -11, -16, -22, -35, -130, -131],
]

describe("sigaction", () => {
  it("COUNT counts, interrupts what blocks, and starts at 0 in a child", async () => {
    const seen = await forked(`
      const [r, w] = pipe()
      const self = sys.getpid()
      sys.sigaction(c.SIGUSR1, c.COUNT, 0)
      sys.kill(self, c.SIGUSR1)
      // The child looks at what its parent does, and sends the signal once it sleeps in read().
      const asleep = () => { while (!/^State:\\tS/m.test(fs.readFileSync("/proc/" + self + "/status", "utf8"))); }
      const pid = child(() => {
        const own = sys.pendingSignals(c.SIGUSR1)
        asleep()
        sys.kill(self, c.SIGUSR1)
        return own
      })
      const interrupted = sys.read(r, new Uint8Array(1), 0, 1)
      const counted = [sys.pendingSignals(c.SIGUSR1), sys.pendingSignals(c.SIGUSR1)]
      sys.sigaction(c.SIGUSR1, c.COUNT, c.SA_RESTART)
      const second = child(() => {
        asleep()
        sys.kill(self, c.SIGUSR1)
        return sys.write(w, new Uint8Array(1), 0, 1)
      })
      const restarted = sys.read(r, new Uint8Array(1), 0, 1)
      say({ interrupted, counted, child: end(pid), restarted, second: end(second), again: sys.pendingSignals(c.SIGUSR1) })`)
    expect(seen).toEqual({ interrupted: EINTR, counted: [2, 0], child: 0, restarted: 1, second: 1, again: 1 })
  })

  it("SIG_IGN and SIG_DFL are what they are in C, also of SIGCHLD", async () => {
    const seen = await forked(`
      const self = () => sys.kill(sys.getpid(), c.SIGTERM)
      const ignores = child(() => (sys.sigaction(c.SIGTERM, c.SIG_IGN, 0), self(), 3))
      const dies = child(() => (sys.sigaction(c.SIGTERM, c.SIG_IGN, 0), sys.sigaction(c.SIGTERM, c.SIG_DFL, 0), self(), 3))
      const ends = [ignores, dies].map(end)
      sys.sigaction(c.SIGCHLD, c.SIG_IGN, 0)
      const nobody = end(child(() => 0)) // waits for its end, and finds that there is nothing to take
      say({ ends, nobody: nobody === E.ECHILD })`)
    expect(seen).toEqual({ ends: [3, "signal 15"], nobody: true })
  })

  it("leaves to Node what Node lives on, and to the kernel what nobody may catch", async () => {
    const seen = await forked(`
      const tries = [[11, 2, 0], [6, 0, 0], [c.SIGKILL, 1, 0], [c.SIGSTOP, 2, 0], [0, 0, 0], [32, 0, 0], [c.SIGUSR1, 3, 0], [c.SIGUSR1, 2, 4]]
      say(tries.map((args) => sys.sigaction(...args)))`)
    expect(seen).toEqual(Array(8).fill(EINVAL))
  })
})

describe("sigprocmask and sigtimedwait", () => {
  it("take every signal that is blocked, though Node's threads are there", async () => {
    const seen = await forked(`
      fs.readFile("/dev/null", () => { // from here on the thread pool runs
        sys.sigprocmask(c.SIG_BLOCK, set(c.SIGCHLD, c.SIGUSR2))
        let right = 0
        for (let i = 0; i < 100; i++) {
          const pid = child(() => i)
          if (sys.sigtimedwait(set(c.SIGCHLD), 5000) === c.SIGCHLD && end(pid) === i) right++
        }
        sys.kill(sys.getpid(), c.SIGUSR2)
        const both = [sys.sigtimedwait(set(c.SIGCHLD, c.SIGUSR2), -1), sys.sigtimedwait(set(c.SIGCHLD, c.SIGUSR2), 0)]
        const inherited = end(child(() => (sys.kill(sys.getpid(), c.SIGUSR2), 4)))
        const unblocked = end(child(() => (sys.kill(sys.getpid(), c.SIGUSR2), sys.sigprocmask(c.SIG_UNBLOCK, set(c.SIGUSR2)), 4)))
        const exactly = end(child(() => (sys.kill(sys.getpid(), c.SIGUSR2), sys.sigprocmask(c.SIG_SETMASK, set(c.SIGCHLD)), 4)))
        say({ right, both, inherited, unblocked, exactly, how: sys.sigprocmask(9, 0) })
      })`)
    expect(seen).toEqual({
      ...{ right: 100, both: [12, EAGAIN], inherited: 4, unblocked: "signal 12", exactly: "signal 12", how: EINVAL },
    })
  })

  it("do not stop the C library from telling its threads: setuid() comes back", async () => {
    const seen = await forked(`
      fs.readFile("/dev/null", () => {
        sys.sigprocmask(c.SIG_BLOCK, set(c.SIGTERM))
        process.setuid(process.getuid())
        say(sys.sigprocmask(c.SIG_BLOCK, 0))
      })`)
    expect(seen).toBe(0)
  })

  it("a handler of another signal interrupts the wait", async () => {
    const seen = await forked(`
      sys.sigprocmask(c.SIG_BLOCK, set(c.SIGCHLD))
      sys.sigaction(c.SIGUSR1, c.COUNT, c.SA_RESTART)
      const self = sys.getpid()
      // What the call waits for is not blocked as long as it waits.
      const waits = () => {
        const [, blocked] = /^SigBlk:\\t(.*)/m.exec(fs.readFileSync("/proc/" + self + "/status", "utf8"))
        return (parseInt(blocked, 16) & (1 << (c.SIGCHLD - 1))) === 0
      }
      const pid = child(() => {
        while (!waits());
        const sent = sys.kill(self, c.SIGUSR1)
        while (waits()); // before that, the end of this process would be what it has waited for
        return sent
      })
      say([sys.sigtimedwait(set(c.SIGCHLD), 20_000), end(pid)])`)
    expect(seen).toEqual([EINTR, 0])
  })
})

describe("a mutex in shared memory", () => {
  const made = `
    const memory = sys.sharedMemory(4096)
    const mutex = new Uint8Array(memory, 64, 40)
    sys.pthread_mutex_init(mutex)`

  it("keeps processes apart", async () => {
    const seen = await forked(`${made}
      const counter = new Int32Array(memory, 0, 1)
      const add = () => {
        for (let i = 0; i < 3000; i++) {
          sys.pthread_mutex_lock(mutex)
          counter[0] = counter[0] + 1
          sys.pthread_mutex_unlock(mutex)
        }
        return 0
      }
      const ends = [1, 2, 3].map(() => child(add)).map(end)
      say({ ends, counted: counter[0], untouched: mutex.every((byte) => byte === 0) })`)
    expect(seen).toEqual({ ends: [0, 0, 0], counted: 9000, untouched: true })
  })

  it("is robust: who takes it after its holder has died is told, and mends it or loses it for all", async () => {
    const seen = await forked(`${made}
      const dies = () => end(child(() => sys.pthread_mutex_lock(mutex)))
      const killed = () => end(child(() => (sys.pthread_mutex_lock(mutex), sys.kill(sys.getpid(), c.SIGKILL))))
      const ends = []
      for (const die of [dies, killed]) {
        ends.push(die(), sys.pthread_mutex_lock(mutex), sys.pthread_mutex_consistent(mutex), sys.pthread_mutex_unlock(mutex))
      }
      const again = [sys.pthread_mutex_lock(mutex), sys.pthread_mutex_unlock(mutex)]
      dies()
      const lost = [sys.pthread_mutex_lock(mutex), sys.pthread_mutex_unlock(mutex), sys.pthread_mutex_lock(mutex)]
      say({ ends, again, lost })`)
    expect(seen).toEqual({
      ends: [0, EOWNERDEAD, 0, 0, "signal 9", EOWNERDEAD, 0, 0],
      again: [0, 0],
      lost: [EOWNERDEAD, 0, ENOTRECOVERABLE],
    })
  })

  it("answers mistakes with an errno, whatever the program has written over it", async () => {
    const seen = await forked(`${made}
      const other = new Uint8Array(memory, 128, 40)
      const twice = sys.pthread_mutex_init(mutex)
      const notMade = [sys.pthread_mutex_lock(other), sys.pthread_mutex_unlock(other), sys.pthread_mutex_consistent(other)]
      mutex.fill(0xff)
      const taken = [sys.pthread_mutex_unlock(mutex), sys.pthread_mutex_lock(mutex), sys.pthread_mutex_lock(mutex)]
      const notHis = end(child(() => -sys.pthread_mutex_unlock(mutex)))
      const alive = sys.pthread_mutex_consistent(mutex)
      const many = Array.from({ length: 64 }, (_, i) => sys.pthread_mutex_init(new Uint8Array(memory, 1024 + 40 * i, 40)))
      say({ twice, notMade, taken, notHis, alive, made: many.filter((result) => result === 0).length, last: many.at(-1) })`)
    expect(seen).toEqual({
      twice: EBUSY,
      notMade: [EINVAL, EINVAL, EINVAL],
      ...{ taken: [EPERM, 0, EDEADLK], notHis: 1, alive: EINVAL, made: 63, last: EAGAIN },
    })
  })

  it("must be in shared memory, with room, and where a mutex may begin", async () => {
    const seen = await forked(`${made}
      const lock = (bytes) => attempt(() => sys.pthread_mutex_lock(bytes))
      say([
        lock(new Uint8Array(64)),
        lock(new Uint8Array(memory, 64, 39)),
        lock(new Uint8Array(memory, 65, 40)),
        lock(new Uint8Array(new SharedArrayBuffer(64))),
        attempt(() => sys.sharedMemory(0)),
        attempt(() => sys.sharedMemory("1")),
      ])`)
    expect(seen).toEqual([
      "pthread_mutex_lock: mutex must be a view of sharedMemory(): fork copies other memory",
      "pthread_mutex_lock: mutex must have room for 40 bytes, has 39",
      "pthread_mutex_lock: mutex must begin at a multiple of 8 bytes",
      "pthread_mutex_lock: mutex must be a view of sharedMemory(): fork copies other memory",
      "sharedMemory: bytes must be an integer from 1 to 1073741824",
      "sharedMemory: bytes must be a number",
    ])
  })
})

describe("locks on a file", () => {
  let folder = ""
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "echobook-locks-"))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it("flock belongs to what open() opened: copies hold it together, and the last one that closes lets go", async () => {
    const seen = await forked(`
      const path = ${JSON.stringify(join(folder, "lock"))}
      const open = () => sys.open(path, c.O_RDWR | c.O_CREAT | c.O_CLOEXEC, 0o600)
      const own = open()
      const [EX, SH, NB, UN] = [c.LOCK_EX, c.LOCK_SH, c.LOCK_NB, c.LOCK_UN]
      const first = sys.flock(own, EX)
      const copy = end(child(() => -sys.flock(own, EX | NB)))
      const other = end(child(() => -sys.flock(open(), EX | NB)))
      sys.close(own)
      const afterClose = end(child(() => -sys.flock(open(), EX | NB)))
      const mine = open()
      const shared = [sys.flock(mine, SH), end(child(() => -sys.flock(open(), SH | NB))), sys.flock(mine, UN)]
      say({ first, copy, other, afterClose, shared, mode: fs.statSync(path).mode & 0o777 })`)
    expect(seen).toEqual({ first: 0, copy: 0, other: 11, afterClose: 0, shared: [0, 0, 0], mode: 0o600 })
    expect(existsSync(join(folder, "lock"))).toBe(true)
  })

  it("lockf belongs to the process: no child has it, and any close of the file gives it away", async () => {
    const seen = await forked(`
      const path = ${JSON.stringify(join(folder, "lock"))}
      const open = () => sys.open(path, c.O_RDWR | c.O_CREAT | c.O_CLOEXEC, 0o600)
      const own = open()
      const first = sys.lockf(own, c.F_TLOCK, 0)
      const inherited = end(child(() => -sys.lockf(own, c.F_TLOCK, 0)))
      const tested = [sys.lockf(own, c.F_TEST, 0), end(child(() => -sys.lockf(own, c.F_TEST, 0)))]
      sys.close(open())
      say({ first, inherited, tested, given: end(child(() => -sys.lockf(own, c.F_TLOCK, 0))), end: sys.lockf(own, c.F_ULOCK, 0) })`)
    expect(seen).toMatchObject({ first: 0, tested: [0, expect.any(Number)], given: 0, end: 0 })
    expect([11, 13]).toContain((seen as { inherited: number }).inherited)
    expect([11, 13]).toContain((seen as { tested: number[] }).tested[1])
  })
})
