// fork and what goes with it, in real processes: how a child begins and ends, what it shares, who may be sent a signal,
// what execve keeps. Signals and locks: sys-signals.test.ts.

import { describe, expect, it } from "vitest"
import { sigset, WEXITSTATUS, WIFEXITED, WIFSIGNALED, WTERMSIG } from "#sys"
import { forked, program, runNode } from "./forked.ts"

describe("fork", () => {
  it("returns twice, with memory of its own and descriptors that mean the same", async () => {
    const seen = await forked(`
      let n = 1
      const shared = new Int32Array(sys.sharedMemory(8))
      const [r, w] = pipe()
      const self = sys.getpid()
      const pid = child(() => {
        n = shared[0] = 2
        sys.write(w, Buffer.from("from the child"), 0, 14)
        return sys.getppid() === self && sys.getpid() !== self && process.pid === sys.getpid() ? 7 : 1
      })
      const ended = end(pid)
      sys.close(w)
      say({ known: pid > 0, ended, n, shared: shared[0], read: text(r), again: sys.waitpid(-1, null, 0), E })`)
    expect(seen).toMatchObject({ known: true, ended: 7, n: 1, shared: 2, read: "from the child", again: -10 })
  })

  it.each([
    ["throws", "throw new Error('of the child')", 1],
    ["rejects", "void Promise.resolve().then(() => { throw new Error('of the child') })", 1],
    ["calls process.exit()", "process.exit(5)", 5],
    ["calls _exit()", "sys._exit(6)", 6],
    ["comes to its end with a timer of the parent", "process.exitCode = 9", 9],
    ["awaits what needs no event loop", "void (async () => { await 1; process.exitCode = 4 })()", 4],
    ["gets a signal that the parent handles", "sys.kill(sys.getpid(), c.SIGTERM)", "signal 15"],
  ])("a child that %s ends, and its parent goes on", async (_, code, ended) => {
    const { stdout, stderr, status } = await runNode(
      program(`
        const timer = setInterval(() => {}, 1)
        process.on("SIGTERM", () => say("of the parent"))
        const pid = sys.fork()
        if (pid === 0) { ${code} }
        else {
          say({ ended: end(pid) })
          setTimeout(() => clearInterval(timer), 5)
        }`),
    )
    expect({ said: JSON.parse(stdout), status }).toMatchObject({
      said: { ended },
      status: { reason: "exited", exitCode: 0, leftBehind: 0 },
    })
    expect(stderr.split("Error: of the child")).toHaveLength(ended === 1 ? 2 : 1)
  })

  it("goes on in children of children", async () => {
    const seen = await forked(`
      const depth = (n) => n === 0 ? 3 : end(child(() => depth(n - 1)) ) + 1
      say(depth(5))`)
    expect(seen).toBe(8)
  })

  it("collects garbage in every child", async () => {
    const seen = await forked(`
      const work = () => { let list = []; for (let i = 0; i < 20; i++) list = Array.from({ length: 20_000 }, (_, k) => ({ k, list: i })); return list.length === 20_000 ? 0 : 1 }
      work()
      say(Array.from({ length: 8 }, () => child(work)).map(end))`)
    expect(seen).toEqual(Array(8).fill(0))
  })

  it("1,000 times leaves no process and no descriptor", { timeout: 180_000 }, async () => {
    const seen = await forked(`
      const open = () => fs.readdirSync("/proc/self/fd").length
      const before = open()
      let right = 0
      for (let i = 0; i < 1000; i++) if (end(child(() => i % 200)) === i % 200) right++
      const children = fs.readFileSync("/proc/self/task/" + process.pid + "/children", "utf8")
      say({ right, more: open() - before, children, none: sys.waitpid(-1, null, c.WNOHANG) === E.ECHILD })`)
    expect(seen).toEqual({ right: 1000, more: 0, children: "", none: true })
  })

  it("makes 128 processes at most that nobody has waited for, by whichever of them", async () => {
    const seen = await forked(`
      const [r, w] = pipe()
      const pids = []
      const wait = () => { sys.close(w); sys.read(r, new Uint8Array(1), 0, 1); return 0 }
      for (let pid; (pid = child(wait)) > 0 || pids.refused === undefined; ) pid > 0 ? pids.push(pid) : (pids.refused = pid)
      const full = pids.length
      const ofAChild = (sys.kill(pids[0], c.SIGKILL), end(pids[0]), end(child(() => sys.fork() === E.EAGAIN ? 0 : 1)))
      const again = end(child(() => 3))
      sys.close(w)
      say({ full, eagain: pids.refused === E.EAGAIN, ofAChild, again, ends: [...new Set(pids.slice(1).map(end))] })`)
    expect(seen).toEqual({ full: 128, eagain: true, ofAChild: 0, again: 3, ends: [0] })
  })
})

describe("fork is refused", () => {
  const fork = "require(process.env.ECHOBOOK_ADDON).fork()"
  const said = `try { ${fork}; console.log("forked") } catch (error) { console.log(error.code, error.message) }`

  it("by a node that has threads of V8", async () => {
    const { stdout } = await runNode(["-e", said])
    expect(stdout).toMatch(/^ERR_ECHOBOOK_FORK fork: V8's own threads .*start node with --single-threaded\n$/)
  })

  it("in a worker thread", async () => {
    const worker = `new (require("node:worker_threads").Worker)(${JSON.stringify(said)}, { eval: true })`
    const { stdout } = await runNode(["--single-threaded", "-e", worker])
    expect(stdout).toMatch(/^ERR_ECHOBOOK_FORK fork: a worker thread must not/)
  })

  it("beside a worker thread that has loaded #sys, and not after its end", async () => {
    const seen = await forked(`
      const { Worker } = require("node:worker_threads")
      const worker = new Worker("require(process.env.ECHOBOOK_ADDON); require('node:worker_threads').parentPort.postMessage(0); setInterval(() => {}, 1000)", { eval: true })
      worker.once("message", () => {
        const beside = attempt(() => sys.fork())
        void worker.terminate().then(() => say({ beside, after: end(child(() => 2)) }))
      })`)
    expect(seen).toEqual({ beside: expect.stringContaining("fork: worker threads run"), after: 2 })
  })
})

describe("kill", () => {
  it("reaches the program's own processes, their children too, and nobody else", async () => {
    const seen = await forked(`
      const pids = new Int32Array(sys.sharedMemory(8))
      const [ready, told] = pipe()
      const [never] = pipe()
      const wait = (fd) => sys.read(fd, new Uint8Array(1), 0, 1)
      const middle = child(() => {
        pids[0] = child(() => wait(never))
        sys.write(told, new Uint8Array(1), 0, 1)
        return end(pids[0]) === "signal 9" ? 5 : 1
      })
      wait(ready)
      const strangers = [1, process.ppid, -1, 2 ** 31 - 1, -(2 ** 31)].map((pid) => sys.kill(pid, 0))
      say({
        strangers,
        signal: sys.kill(middle, 99),
        there: sys.kill(pids[0], 0),
        grandchild: sys.kill(pids[0], c.SIGKILL),
        middle: end(middle),
        gone: [middle, pids[0]].map((pid) => sys.kill(pid, 0)),
        self: sys.kill(sys.getpid(), 0),
      })`)
    const [EPERM, ESRCH, EINVAL] = [-1, -3, -22]
    expect(seen).toEqual({
      strangers: [EPERM, EPERM, EPERM, ESRCH, ESRCH],
      ...{ signal: EINVAL, there: 0, grandchild: 0, middle: 5, gone: [ESRCH, ESRCH], self: 0 },
    })
  })
})

describe("execve", () => {
  it("keeps the pid, descriptors without FD_CLOEXEC, blocked and ignored signals; and closes the others", async () => {
    const seen = (await forked(`
      const [r, w] = pipe()
      const kept = pipe(0)
      sys.sigprocmask(c.SIG_BLOCK, set(c.SIGUSR2))
      const pid = child(() => {
        sys.dup2(w, 1)
        return sys.execve("/bin/sh", ["sh", "-c", "echo $$ $NAME; ls /proc/$$/fd; exit 6"], ["NAME=value"])
      })
      const ended = end(pid)
      end(child(() => (sys.dup2(w, 1), sys.execve("/bin/cat", ["cat", "/proc/self/status"], null))))
      sys.close(w)
      say({ said: text(r), pid, ended, closed: [r, w], kept: [...kept] })`)) as Record<string, number[]> & {
      said: string
    }
    const [first, ...rest] = seen.said.trim().split("\n")
    expect(first).toBe(`${seen["pid"]} value`)
    expect(seen["ended"]).toBe(6)
    const fds = rest.filter((line) => /^\d+$/.test(line)).map(Number)
    expect(fds).toEqual(expect.arrayContaining([0, 1, 2, ...(seen["kept"] ?? [])]))
    for (const fd of seen["closed"] ?? []) expect(fds).not.toContain(fd)
    const bits = (name: string) => Number.parseInt(rest.find((line) => line.startsWith(name))?.split("\t")[1] ?? "", 16)
    expect(bits("SigBlk")).toBe(sigset(12))
    expect(bits("SigIgn") & sigset(13)).toBe(sigset(13)) // SIGPIPE, which Node ignores
  })

  it("returns when it fails, and the program is the same", async () => {
    const seen = await forked(`
      const tries = [["/nothing", ["x"], null], ["/etc/passwd", ["x"], []], ["/", [], null]]
      say(tries.map((args) => Object.keys(E).find((name) => E[name] === sys.execve(...args))))`)
    expect(seen).toEqual(["ENOENT", "EACCES", "EACCES"])
  })
})

describe("prctl", () => {
  it("PR_SET_PDEATHSIG ends a process with its parent", async () => {
    const seen = await forked(`
      const [r, w] = pipe()
      const [ready, told] = pipe()
      sys.prctl(c.PR_SET_CHILD_SUBREAPER, 1) // the grandchild becomes ours, so that its end can be seen
      const middle = child(() => {
        child(() => {
          sys.prctl(c.PR_SET_PDEATHSIG, c.SIGKILL)
          sys.write(told, new Uint8Array(1), 0, 1)
          sys.close(w)
          return sys.read(r, new Uint8Array(1), 0, 1)
        })
        return sys.read(ready, new Uint8Array(1), 0, 1)
      })
      say({ middle: end(middle), grandchild: end(-1), other: sys.prctl(15, 0) })`)
    expect(seen).toEqual({ middle: 1, grandchild: "signal 9", other: -22 })
  })
})

it("W... read what waitpid says of a child: ended by itself, by a signal, stopped, going on", async () => {
  const seen = (await forked(`
    const [r] = pipe()
    const states = []
    const look = (pid, options) => { sys.waitpid(pid, status, options); states.push(status[0]) }
    const pid = child(() => sys.read(r, new Uint8Array(1), 0, 1))
    sys.kill(pid, c.SIGSTOP), look(pid, c.WUNTRACED)
    sys.kill(pid, c.SIGCONT), look(pid, c.WCONTINUED)
    sys.kill(pid, c.SIGTERM), look(pid, 0)
    look(child(() => 300), 0)
    status[0] = 77, look(-1, c.WNOHANG)
    say(states)`)) as number[]
  const read = (wstatus: number) =>
    WIFEXITED(wstatus) ? WEXITSTATUS(wstatus) : WIFSIGNALED(wstatus) ? `signal ${WTERMSIG(wstatus)}` : "alive"
  expect(seen.slice(0, 4).map(read)).toEqual(["alive", "alive", "signal 15", 300 & 0xff])
  expect(seen[4]).toBe(77) // untouched when there is no child
  expect(() => sigset(1, 32)).toThrow(RangeError)
})
