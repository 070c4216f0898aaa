// The supervisor: limits strike, and nothing of a program is left, however it ends.

import { spawn } from "node:child_process"
import { randomUUID } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Readable } from "node:stream"
import { setTimeout as delay } from "node:timers/promises"
import { afterEach, beforeEach, expect, test } from "vitest"
import { SUPERVISOR } from "../../workbook/paths.ts"

/** A word in the command line of everything that a test starts, by which it is found again in /proc. */
let marker = ""
let scratch = ""

beforeEach(() => {
  marker = `marker-${randomUUID()}`
  scratch = mkdtempSync(join(tmpdir(), "echobook-self-"))
})
afterEach(async () => {
  await gone()
  rmSync(scratch, { recursive: true, force: true })
})

/** Pids of live processes that carry the marker. */
function marked(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return pid !== process.pid && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(marker)
      } catch {
        return false // it ended between the two looks
      }
    })
}

async function until(what: string, look: () => boolean): Promise<void> {
  const startedMs = performance.now()
  while (!look()) {
    if (performance.now() - startedMs > 20_000) throw new Error(`waited 20 s for ${what}`)
    await delay(5)
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const gone = () => until("everything to be gone", () => marked().length === 0)

interface Run {
  pid: number
  lifeline: Readable
  /** The status line, parsed; undefined when there was none. */
  ended: Promise<{
    status: Record<string, unknown> | undefined
    exitCode: number | null
    stderr: string
    reports: string
  }>
}

/** Starts `sh -c script marker` under the supervisor. */
function run(script: string, flags: readonly string[] = [], program = ["sh", "-c", script, marker]): Run {
  const args = ["--lifeline", "4", "--status", "5", ...flags, "--", ...program]
  const child = spawn(SUPERVISOR, args, { stdio: ["ignore", "pipe", "pipe", "pipe", "pipe", "pipe"] })
  const [, , stderr, reports, lifeline, status] = child.stdio as unknown as Readable[]
  const texts = [stderr, reports, status].map((stream) => {
    const text = { all: "" }
    stream?.on("data", (chunk: Buffer) => {
      text.all += chunk.toString()
    })
    return text
  })
  const ended = new Promise<Awaited<Run["ended"]>>((resolve) =>
    child.on("close", (exitCode) => {
      const line = texts[2]?.all ?? ""
      const parsed = line === "" ? undefined : (JSON.parse(line) as Record<string, unknown>)
      resolve({ status: parsed, exitCode, stderr: texts[0]?.all ?? "", reports: texts[1]?.all ?? "" })
    }),
  )
  return { pid: child.pid!, lifeline: lifeline!, ended }
}

test("says how a program ended by itself", async () => {
  const { status } = await run("exit 3").ended
  expect(status).toMatchObject({ reason: "exited", exitCode: 3, signal: null, leftBehind: 0 })
})

test("says by which signal", async () => {
  const { status } = await run("kill -SEGV $$").ended
  expect(status).toMatchObject({ reason: "exited", exitCode: null, signal: "SIGSEGV" })
})

test("ends an endless loop at the time limit", async () => {
  const { status } = await run("while :; do :; done", ["--time", "300"]).ended
  expect(status).toMatchObject({ reason: "time" })
  expect(status?.["wallMs"]).toBeGreaterThanOrEqual(300)
})

test("ends a storm of daemons and all of it", async () => {
  const storm = `i=0; while [ $i -lt 200 ]; do setsid sh -c 'sleep 60; : ${marker}' & i=$((i+1)); done; sleep 60`
  const { status } = await run(storm, ["--processes", "10"]).ended
  expect(status).toMatchObject({ reason: "processes" })
  await gone()
})

test("counts and ends a daemon that outlives the program", async () => {
  const { status } = await run(`setsid sh -c 'sleep 60; : ${marker}' & exit 0`).ended
  expect(status).toMatchObject({ reason: "exited", exitCode: 0 })
  expect(status?.["leftBehind"]).toBeGreaterThan(0)
  await gone()
})

test("the end of the lifeline ends the program", async () => {
  const { lifeline, ended } = run("sleep 60; :")
  await until("the program to start", () => marked().length > 0)
  lifeline.destroy()
  expect((await ended).status).toMatchObject({ reason: "lifeline" })
})

test("SIGTERM to the supervisor ends the program", async () => {
  const { pid, ended } = run("sleep 60; :")
  await until("the program to start", () => marked().length > 1)
  process.kill(pid, "SIGTERM")
  expect((await ended).status).toMatchObject({ reason: "lifeline" })
})

test("SIGKILL to whoever holds the lifeline ends the program", async () => {
  const holder = `
    const { spawn } = require("node:child_process")
    spawn(${JSON.stringify(SUPERVISOR)}, ["--lifeline", "4", "--status", "5", "--", "sh", "-c", "sleep 60; :", ${JSON.stringify(marker)}],
      { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe", "pipe"] })`
  const child = spawn(process.execPath, ["-e", holder], { stdio: "ignore" })
  await until("supervisor and program to start", () => marked().length >= 3)
  child.kill("SIGKILL")
  await gone()
})

test("SIGKILL to the supervisor ends the program", async () => {
  const { pid } = run("", [], ["tail", "-f", "/dev/null", `--pid=${process.pid}`])
  const children = () => readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim()
  await until("the program to start", () => children() !== "")
  const program = Number(children())
  process.kill(pid, "SIGKILL")
  await until("the program to die with it", () => !alive(program))
})

test("limits descriptors, and passes 3 but neither lifeline nor status", async () => {
  const script = 'echo "$(ulimit -n) $(ulimit -Hn) $(ls /proc/self/fd | tr "\\n" " ")" >&3'
  const { reports } = await run(script, ["--nofile", "64"]).ended
  const [soft, hard, ...fds] = reports.trim().split(" ").map(Number)
  expect([soft, hard]).toEqual([64, 64])
  expect(fds).toContain(3)
  expect(fds).not.toContain(5)
})

test("a missing program is said with its name", async () => {
  const { status } = await run("", [], [join(scratch, "nothing"), marker]).ended
  expect(status).toMatchObject({ reason: "failed" })
  expect(status?.["error"]).toContain("No such file or directory")
})

test("wrong arguments: usage and exit code 2", async () => {
  const { exitCode, stderr } = await run("", ["--speed", "9"]).ended
  expect(exitCode).toBe(2)
  expect(stderr).toContain("usage: supervisor")
})
