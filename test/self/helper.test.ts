// The process that grades: whoever waits hears of its end, however it ends; nothing of it stays; references wait in line.

import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { ADDON, ROOT } from "../../workbook/paths.ts"
import { type BenchRun, createRaces } from "../../workbook/server/bench.ts"
import { createHelper, Died, Ended, type Helper } from "../../workbook/server/helper-client.ts"
import { copyWorkbook, runInCopy } from "./temp-copy.ts"

let state = ""
let helper: Helper
beforeAll(() => {
  state = mkdtempSync(join(tmpdir(), "echobook-self-"))
  vi.stubEnv("ECHOBOOK_STATE", state)
})
afterEach(() => helper?.end())
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(state, { recursive: true, force: true })
})

interface Seen {
  readonly pid: number
  readonly parent: number
  /** proc_pid_stat(5) */
  readonly state: string
  readonly line: string
}

function processes(): Seen[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8")
        const [state = "", parent = ""] = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
        const line = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ")
        return [{ pid: Number(name), parent: Number(parent), state, line }]
      } catch {
        return [] // it ended between the looks
      }
    })
}

function below(pid: number): Seen[] {
  const all = processes()
  const children = (of: number): Seen[] =>
    all.filter(({ parent }) => parent === of).flatMap((one) => [one, ...children(one.pid)])
  return children(pid)
}

function helperPid(): number {
  const own = below(process.pid).find(({ line }) => line.includes("workbook/server/helper.ts"))
  if (own === undefined) throw new Error("the helper does not run")
  return own.pid
}

/** Kills a process and looks until it is dead, without a turn of our loop: its "exit" has not been heard then. */
function killUnheard(pid: number): void {
  process.kill(pid, "SIGKILL")
  while (processes().some((one) => one.pid === pid && one.state !== "Z"));
}

describe("whoever waits", () => {
  test("hears Ended when it is ended", async () => {
    helper = createHelper()
    const answer = helper.ask("grade", { asked: "1.2" })
    helper.end()
    await expect(answer).rejects.toBeInstanceOf(Ended)
  })

  test("hears Died with the signal when it dies, and the next request finds a new one", async () => {
    helper = createHelper()
    const answer = helper.ask("grade", { asked: "1.2" })
    process.kill(helperPid(), "SIGKILL")
    const error = await answer.catch((error: unknown) => error)
    expect(error).toBeInstanceOf(Died)
    expect((error as Died).text.en).toContain("SIGKILL")
    expect((error as Died).text.ko).toContain("SIGKILL")
    await expect(helper.ask("timeline", { step: "step1", name: "" })).resolves.toEqual({ names: [] })
  })

  test("hears Died when it is dead and has not been heard of yet", async () => {
    helper = createHelper()
    await helper.ask("timeline", { step: "step1", name: "" })
    killUnheard(helperPid())
    await expect(helper.ask("timeline", { step: "step1", name: "" })).rejects.toBeInstanceOf(Died)
  })

  test("hears Died when it cannot be started", async () => {
    const { execPath } = process
    process.execPath = join(state, "no-such-node")
    try {
      helper = createHelper()
      const asked = [1, 2].map(() => helper.ask("timeline", { step: "step1", name: "" }))
      for (const answer of asked) await expect(answer).rejects.toBeInstanceOf(Died)
    } finally {
      process.execPath = execPath
    }
  })

  test("hears of a race that cannot be started", async () => {
    const { execPath } = process
    process.execPath = join(state, "no-such-node")
    const told: BenchRun[] = []
    try {
      createRaces((run) => told.push(run)).start({ step: "step1", rounds: 1, target: "solutions", http: false })
    } finally {
      process.execPath = execPath
    }
    await expect.poll(() => told.at(-1)?.state).toBe("failed")
    expect(told.at(-1)?.says).toContain("ENOENT")
  })
})

describe("the reference", () => {
  test("runs after what is being graded, and once for each check", async () => {
    helper = createHelper()
    const ended: string[] = []
    const end = (name: string) => () => ended.push(name)
    const graded = helper.ask("grade", { asked: "1.2" }).then(end("grade"))
    const asked = Array.from({ length: 5 }, () => helper.ask("reference", { check: "1.2a" }))
    await Promise.all([graded, ...asked.map((one) => one.then(end("reference")))])
    expect(ended).toEqual(["grade", ...asked.map(() => "reference")])
    // Two runs never take the same microseconds.
    const [first, ...others] = await Promise.all([...asked, helper.ask("reference", { check: "1.2a" })])
    for (const other of others) expect(other).toEqual(first)
  })

  test("of no check: said in both languages", async () => {
    helper = createHelper()
    await expect(helper.ask("reference", { check: "1.2" })).rejects.toMatchObject({
      text: { en: "There is no check 1.2.", ko: "1.2(이)라는 검사는 없습니다." },
    })
  })
})

test("tsc that cannot be started is unsure, and ends nobody", () => {
  const copy = copyWorkbook() // without a supervisor
  try {
    mkdirSync(join(copy, "steps/step1-blocking-echo"), { recursive: true })
    writeFileSync(
      join(copy, "probe.ts"),
      `import { typeErrors } from "./workbook/grader/types.ts"
      import { findStep } from "./workbook/manifest.ts"
      export async function probe() {
        const found = await typeErrors(findStep("step1"), "steps")
        console.log(found?.verdict, found?.message)
        return 0
      }`,
    )
    const { status, stdout, stderr } = runInCopy(copy, ["probe.ts", "probe"], [], {
      environment: { ECHOBOOK_ADDON: ADDON },
    })
    expect(stdout, stderr).toMatch(/^unsure .*ENOENT/)
    expect(status).toBe(0)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})

test("tsc ends with whoever asked for it, also when that is killed", async () => {
  const script = `
    const { typeErrors } = await import(${JSON.stringify(join(ROOT, "workbook/grader/types.ts"))})
    const { findStep } = await import(${JSON.stringify(join(ROOT, "workbook/manifest.ts"))})
    await typeErrors(findStep("step1"), "steps")`
  const asking = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    cwd: ROOT,
    stdio: "ignore",
  })
  const compilers = () => below(asking.pid ?? 0).filter(({ line }) => / -p \S*tsconfig/.test(line))
  let stopped: number[] = []
  try {
    await expect.poll(() => compilers().length, { interval: 5 }).toBeGreaterThan(0)
    // Stopped, none of them ends by itself.
    stopped = compilers()
      .filter(({ line }) => !line.includes("supervisor"))
      .map(({ pid }) => pid)
    for (const pid of stopped) process.kill(pid, "SIGSTOP")
    asking.kill("SIGKILL")
    await expect.poll(() => processes().filter(({ pid }) => stopped.includes(pid))).toEqual([])
  } finally {
    asking.kill("SIGKILL")
    for (const { pid } of processes().filter(({ pid }) => stopped.includes(pid))) process.kill(pid, "SIGKILL")
  }
})
