// What the grader sees of a program that forks: who is stuck, in which call, and what there is of it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buildSync } from "esbuild"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { isStuck, type OpenScene, openScene } from "../../workbook/grader/scene.ts"
import { ROOT } from "../../workbook/paths.ts"

const DRIVER = `
  import { runDriver, report, hear } from ${JSON.stringify(join(ROOT, "workbook/grader/driver.ts"))}
  import { readFileSync } from "node:fs"
  import * as sys from ${JSON.stringify(join(ROOT, "runtime/sys.ts"))}
  const child = (body) => {
    const pid = sys.fork()
    if (pid !== 0) return pid
    body()
    sys._exit(0)
  }
  const sleep = () => { for (;;) sys.poll(new Int32Array(2), 0, -1) }
  runDriver({
    computes() {
      const pid = child(() => { const endMs = Date.now() + 1500; while (Date.now() < endMs); })
      report(sys.waitpid(pid, null, 0) === pid)
    },
    waits() {
      const status = "/proc/" + sys.getpid() + "/status"
      const parentSleeps = () => readFileSync(status, "latin1").includes("State:\\tS")
      sys.waitpid(child(() => { while (!parentSleeps()); sleep() }), null, 0)
    },
    repeats() { sys.waitpid(child(() => { for (;;) sys.getpid() }), null, 0) },
    together() {
      const pids = Array.from({ length: 8 }, () => child(() => { for (let i = 0; i < 4000; i++) sys.getpid() }))
      for (const pid of pids) sys.waitpid(pid, null, 0)
      report(true)
    },
    family() {
      const fds = new Int32Array(2)
      sys.pipe2(fds, 0)
      const ends = child(() => {})
      const sleeps = child(sleep)
      const parent = child(() => {
        const orphan = child(sleep)
        sys.write(fds[1], new Int32Array([orphan]), 0, 4)
      })
      sys.waitpid(parent, null, 0)
      const orphan = new Int32Array(1)
      sys.read(fds[0], orphan, 0, 4)
      report({ own: sys.getpid(), ends, sleeps, orphan: orphan[0] })
      hear()
    },
  })`

let scratch = ""
let scene: OpenScene
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "echobook-grade-"))
  const file = join(scratch, "driver.ts")
  writeFileSync(file, DRIVER)
  const outfile = join(scratch, "bundle.mjs")
  buildSync({ entryPoints: [file], outfile, bundle: true, platform: "node", format: "esm" })
})
afterEach(() => scene.dispose())
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function start(name: string) {
  const bundleFile = join(scratch, "bundle.mjs")
  scene = openScene({ bundleFile, nodeFlags: ["--single-threaded"], implementation: scratch, made: new Map() })
  return await scene.start(name)
}

test("a program that waits for a child that computes is not stuck", async () => {
  await start("computes")
  expect(await scene.value("returning")).toBe(true)
})

test("a program is blocked in its own call, although a child's call is the newest", async () => {
  const child = await start("waits")
  const stuck = await scene.wait(() => undefined)
  if (!isStuck(stuck) || stuck.kind !== "blocked") throw new Error(JSON.stringify(stuck))
  expect(stuck.call).toMatchObject({ call: "waitpid", pid: child.pid() })
  expect(child.trace.last()?.call).toBe("poll")
  await scene.settle()
})

test("a child that repeats a call without end is found", async () => {
  const child = await start("repeats")
  const stuck = await scene.wait(() => undefined)
  if (!isStuck(stuck) || stuck.kind !== "repeating") throw new Error(JSON.stringify(stuck))
  expect(stuck.call.call).toBe("getpid")
  expect(stuck.call.pid).not.toBe(child.pid())
})

test("many children that make many calls together do not repeat themselves", async () => {
  await start("together")
  expect(await scene.value("returning")).toBe(true)
})

test("descendants: a zombie, a sleeper, and an orphan below the supervisor, and none after the end", async () => {
  const child = await start("family")
  const { own, ends, sleeps, orphan } = await scene.value<Record<string, number>>("returning")
  const zombie = () => child.descendants().find(({ pid }) => pid === ends)?.state === "Z"
  expect(await scene.wait(() => zombie() || undefined)).toBe(true)
  const found = child.descendants()
  expect(found.map(({ pid }) => pid)).toEqual([ends, sleeps, orphan].sort((a = 0, b = 0) => a - b))
  const of = (pid: number | undefined) => found.find((one) => one.pid === pid)
  expect([of(ends), of(sleeps)]).toEqual([
    { pid: ends, parent: own, state: "Z" },
    { pid: sleeps, parent: own, state: "S" },
  ])
  expect([own, ends, sleeps, 1]).not.toContain(of(orphan)?.parent)
  await child.stop()
  expect(child.descendants()).toEqual([])
})

test("whoever kills our process group does not reach the supervisor, who ends what a program has forked", async () => {
  const child = await start("family")
  await scene.value("returning")
  const [, parent] = fieldsOf(child.pid() ?? 0)
  const [, , group] = fieldsOf(Number(parent))
  expect(group).toBe(parent)
})

/** State, parent, process group, ... of a process. proc_pid_stat(5) */
function fieldsOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")
}
