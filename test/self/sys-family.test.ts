// Corners of the calls about processes: ends that Node would make late, descriptors that run out, children that nobody
// waits for, arguments that C could not pass. What the calls are for: sys-processes.test.ts, sys-signals.test.ts.

import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import * as sys from "#sys"
import { native } from "../../runtime/native.ts"
import { ROOT } from "../../workbook/paths.ts"
import { forked, program, runNode } from "./forked.ts"

describe("a forked child", () => {
  it.each([
    ["throws a promise's error", 'Promise.resolve().then(() => { throw new Error("in the child") })', 1],
    ["comes to its end", "process.exitCode = 4", 4],
    ["comes to its end in a microtask", "(async () => { await 1; await 2; process.exitCode = 6 })()", 6],
  ])("that %s has ended, whatever timers its parent has", async (_, code, expected) => {
    const { stdout, status } = await runNode(
      program(`
      const timer = setInterval(() => {}, 1000)
      const pid = sys.fork()
      if (pid === 0) { ${code} }
      else {
        const ended = end(pid)
        setImmediate(() => { say([ended, "parent"]); clearInterval(timer) })
      }`),
    )
    expect(JSON.parse(stdout)).toEqual([expected, "parent"])
    expect(status).toMatchObject({ exitCode: 0, leftBehind: 0 })
  })

  it("is not lost when no descriptor is free: fork says so", async () => {
    const said = await forked(`
      sys.setrlimit(c.RLIMIT_NOFILE, new BigUint64Array([64n, 64n]))
      const fds = []
      for (let fd; (fd = sys.eventfd(0, c.EFD_CLOEXEC)) >= 0;) fds.push(fd)
      const full = sys.fork()
      if (full === 0) sys._exit(9)
      sys.close(fds.pop())
      say([full === E.EMFILE, end(child(() => 5))])`)
    expect(said).toEqual([true, 5])
  })

  it("that nobody waits for, because SIGCHLD is ignored, does not count for ever", async () => {
    const said = await forked(`
      sys.sigaction(c.SIGCHLD, c.SIG_IGN, 0)
      let failed = 0
      for (let i = 0; i < 300; i++) {
        const pid = child(() => 0)
        if (pid < 0) failed++
        sys.waitpid(pid, null, 0)
      }
      say(failed)`)
    expect(said).toBe(0)
  })

  it("does at a signal what the signal does by itself, where Node has a handler, and the parent does not hear of it", async () => {
    const said = await forked(`
      let heard = 0
      process.on("SIGTERM", () => heard++)
      const pid = child(() => { for (;;) sys.poll(new Int32Array(2), 0, -1) })
      sys.kill(pid, c.SIGTERM)
      const ended = end(pid)
      setTimeout(() => { say([ended, heard]); process.exit() }, 50)`)
    expect(said).toEqual([`signal ${sys.SIGTERM}`, 0])
  })

  it("that has not ended leaves the status of waitpid as it is", async () => {
    const said = await forked(`
      const pid = child(() => { for (;;) sys.poll(new Int32Array(2), 0, -1) })
      status[0] = 77
      const none = [sys.waitpid(pid, status, c.WNOHANG), status[0]]
      sys.kill(pid, c.SIGKILL)
      say([none, end(pid)])`)
    expect(said).toEqual([[0, 77], "signal 9"])
  })
})

it("memory with a mutex in it may be collected while the mutex is held", async () => {
  const said = await forked(`
    require("node:v8").setFlagsFromString("--expose-gc")
    const gc = require("node:vm").runInNewContext("gc")
    const rounds = (n) => {
      const shared = sys.sharedMemory(4096)
      const held = new Uint8Array(shared, 0, 40), other = new Uint8Array(shared, 8, 40)
      for (const mutex of [held, other]) sys.pthread_mutex_init(mutex)
      sys.pthread_mutex_lock(held)
      new Uint8Array(shared).fill(n)
      sys.pthread_mutex_lock(other)
      if (n % 2) sys.pthread_mutex_unlock(held)
      sys.pthread_mutex_unlock(other)
    }
    let n = 0
    const turn = () => { // what is collected is unmapped between two turns of the event loop
      rounds(n)
      for (let i = 0; i < 20; i++) sys.sharedMemory(4096)
      gc()
      if (++n < 50) setImmediate(turn)
      else say("alive")
    }
    turn()`)
  expect(said).toBe("alive")
})

describe("arguments", () => {
  it("of execve that C could not pass are refused", () => {
    const call = native["execve"] as (...args: unknown[]) => number
    expect(sys.execve("/nowhere/at/all", ["x"], null)).toBe(-sys.ENOENT)
    expect(sys.execve(ROOT, ["x"], [])).toBe(-sys.EACCES)
    expect(() => call("/bin/true\0", [], null)).toThrow(/execve: pathname has a 0 byte/)
    expect(() => call("/bin/true", ["a", 1], null)).toThrow(/execve: argv must be a string in every place/)
    expect(() => call("/bin/true", "a", null)).toThrow(/execve: argv must be an array of strings, got a string/)
    expect(() => call("/bin/true", [], {})).toThrow(/execve: envp must be an array of strings or null, got an object/)
    expect(() => call("/bin/true", null, null)).toThrow(/execve: argv must be an array of strings, got null/)
    expect(() => call("/bin/true", Array(4097).fill("a"), null)).toThrow(/execve: argv has 4097 strings/)
    const failing = Object.defineProperty(["a"], 0, {
      get() {
        throw new Error("the getter's own")
      },
    })
    expect(() => call("/bin/true", failing, null)).toThrow("the getter's own")
  })

  it("of waitpid and pipe2 need room", () => {
    const call = native["waitpid"] as (...args: unknown[]) => number
    expect(() => call(-1, new Uint32Array(1), 1)).toThrow(/waitpid: wstatus must be an Int32Array of length 1 or null/)
    expect(() => call(-1, new Int32Array(0), 1)).toThrow(TypeError)
    expect(() => sys.pipe2(new Int32Array(1), 0)).toThrow(/pipe2: pipefd must have room for 8 bytes, has 4/)
  })

  it("of sigset, pendingSignals and sharedMemory are numbers that make sense", () => {
    for (const signum of [0, 32, 1.5]) {
      expect(() => sys.pendingSignals(signum)).toThrow(RangeError)
      expect(() => sys.sigset(signum)).toThrow(RangeError)
    }
    expect(() => (sys.pendingSignals as (sig: unknown) => number)("1")).toThrow(TypeError)
    expect(sys.sigset(1, 31, 1)).toBe(0x40000001)
    for (const bytes of [0, -1, 1.5, 2 ** 31, Number.NaN]) expect(() => sys.sharedMemory(bytes)).toThrow(RangeError)
    expect(() => (sys.sharedMemory as (bytes: unknown) => ArrayBuffer)("1")).toThrow(TypeError)
  })
})

it("dup2 closes what a number stood for, and not what is Node's", () => {
  const fds = new Int32Array(2)
  expect(sys.pipe2(fds, sys.O_CLOEXEC | sys.O_NONBLOCK)).toBe(0)
  const [readFd = 0, writeFd = 0] = fds
  const free = sys.check(sys.fcntl(readFd, sys.F_DUPFD_CLOEXEC, 700), "fcntl")
  expect(sys.dup2(writeFd, free)).toBe(free)
  expect(sys.fcntl(free, sys.F_GETFD, 0)).toBe(0)
  expect(sys.write(free, new Uint8Array([9]), 0, 1)).toBe(1)
  expect(sys.read(readFd, new Uint8Array(1), 0, 1)).toBe(1)
  expect(sys.dup2(999_999, free)).toBe(-sys.EBADF)
  const loop = readdirSync("/proc/self/fd")
    .map(Number)
    .find((fd) => {
      try {
        return fd > 2 && readFileSync(`/proc/self/fdinfo/${fd}`, "utf8").includes("tfd:")
      } catch {
        return false // readdir's own
      }
    })
  expect(() => sys.dup2(readFd, loop ?? -1)).toThrow(/dup2: newfd \d+ belongs to Node itself/)
  for (const fd of [readFd, writeFd, free]) expect(sys.close(fd)).toBe(0)
})
