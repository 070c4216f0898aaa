// Runs of the live page over its API and its socket: what a save does to them, what a death does, what is kept and told.

import { spawn } from "node:child_process"
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Text } from "../../workbook/manifest.ts"
import type { Change, Snapshot } from "../../workbook/server/live.ts"
import { type LiveSite, originOf, startSite } from "./live-site.ts"

interface State extends Snapshot {
  progress: Record<string, { verdict: string }>
  predictions: Record<string, unknown>
  notices: Text[]
}

let site: LiveSite
/** What a tab is told, since the start. */
let told: Change[] = []

beforeAll(async () => {
  site = await startSite()
  told = await site.hear()
})
afterAll(() => site?.end())

const state = () => site.ask<State>("state")
const kept = (name: string) => join(site.root, ".workbook", name)
const ended = () => expect.poll(async () => (await state()).run?.state, { timeout: 30_000 }).not.toBe("running")
const helper = () => site.processes("workbook/server/helper.ts")[0] ?? 0
/** What every run that was told of was asked for. */
const started = (changes: readonly Change[]) =>
  changes.flatMap((change) => (change.kind === "run" && change.run.state === "running" ? [change.run.asked] : []))

describe("a save", () => {
  test("while a run is under way makes stale what it still finds", async () => {
    site.write()
    await site.ask("grade", { asked: "1.2" })
    const pid = helper()
    process.kill(pid, "SIGSTOP") // nothing of the run comes in until the save has been told
    try {
      const before = told.length
      site.write("writeAll", "  return write(fd, bytes, 0, bytes.length)")
      await expect.poll(() => told.slice(before).some(({ kind }) => kind === "stale")).toBe(true)
      expect((await state()).run?.state).toBe("running")
    } finally {
      process.kill(pid, "SIGCONT")
    }
    await ended()
    const { run, results } = await state()
    expect(run?.state).toBe("done")
    const own = (run?.checks ?? []).map((id) => results[id])
    expect(own.length).toBeGreaterThan(1)
    expect(own.map((shown) => shown?.stale)).toEqual(own.map(() => true))
    // The next run began after the save.
    await site.ask("grade", { asked: "1.2" })
    await ended()
    const now = await state()
    expect(now.run?.checks.map((id) => now.results[id]?.stale)).toEqual(own.map(() => undefined))
  })

  test("with a part to grade starts that run alone, whatever is graded at each save", async () => {
    await site.ask("auto", { asked: "1.1" })
    const before = told.length
    const file = { step: "step1", file: "server.ts" }
    const { source, hash } = await site.ask<{ source: string; hash: string }>("file", file)
    const saved = await site.ask<{ kind: string }>("save", { ...file, source: `// a\n${source}`, hash, grade: "1.2" })
    expect(saved.kind).toBe("saved")
    expect((await state()).run).toMatchObject({ asked: "1.2", state: "running" })
    await ended()
    expect((await state()).run).toMatchObject({ asked: "1.2", state: "done" })
    // A save from elsewhere is the next one that starts a run.
    site.write()
    await expect.poll(() => started(told.slice(before)).length).toBeGreaterThan(1)
    expect(started(told.slice(before))).toEqual(["1.2", "1.1"])
    await site.ask("auto", { asked: null })
    await ended()
  })

  test("with a part that is none writes nothing", async () => {
    const file = { step: "step1", file: "server.ts" }
    const { source, hash } = await site.ask<{ source: string; hash: string }>("file", file)
    const body = JSON.stringify({ ...file, source: `// b\n${source}`, hash, grade: "9.9" })
    expect((await site.send({ path: "/__workbook/save", body })).status).toBe(400)
    expect((await site.ask<{ source: string }>("file", file)).source).toBe(source)
  })
})

describe("what is told", () => {
  test("progress as it was written, before the end of its run", async () => {
    site.write()
    const before = told.length
    await site.ask("grade", { asked: "1.1" })
    await ended()
    const own = () => told.slice(before).filter(({ kind }) => kind === "run" || kind === "progress")
    await expect.poll(() => own().at(-1)).toMatchObject({ kind: "run", run: { state: "done" } })
    const progress = JSON.parse(readFileSync(kept("progress.json"), "utf8")) as State["progress"]
    expect(own().at(-2)).toEqual({ kind: "progress", progress })
    expect(progress["1.1a"]?.verdict).toBe("pass")
    expect((await state()).progress).toEqual(progress)
  })

  test("a prediction, as it was kept", async () => {
    const answer = await site.ask("predict", { id: "1.5-queue", value: 3 })
    await expect.poll(() => told.at(-1)).toEqual({ kind: "prediction", id: "1.5-queue", answer })
  })
})

describe("the grading process", () => {
  test("dies during a run: the run has failed and says so, and the next one works", async () => {
    await site.ask("grade", { asked: "1.2" })
    process.kill(helper(), "SIGKILL")
    await ended()
    const { run } = await state()
    expect(run?.state).toBe("failed")
    expect(run?.problem).toEqual({
      en: expect.stringContaining("SIGKILL"),
      ko: expect.stringMatching(/SIGKILL.*[가-힣]/),
    })
    await site.ask("grade", { asked: "1.1" })
    await ended()
    expect((await state()).run?.state).toBe("done")
  })

  test("is stopped: no failure", async () => {
    await site.ask("grade", { asked: "1.2" })
    await site.ask("stop")
    const { run } = await state()
    expect(run).toMatchObject({ state: "stopped" })
    expect(run?.problem).toBeUndefined()
  })
})

describe("the state folder", () => {
  test("with garbage in it: said once, in both languages", async () => {
    writeFileSync(kept("predictions.json"), "garbage")
    rmSync(kept("predictions.json.bak"), { force: true })
    const { notices, predictions } = await state()
    expect(notices).toEqual([
      { en: expect.stringContaining("predictions.json"), ko: expect.stringMatching(/predictions\.json.*[가-힣]/) },
    ])
    expect(predictions).toEqual({})
    expect((await state()).notices).toEqual([])
  })

  test("that cannot be written: a prediction is refused, a run says it, and nothing ends", async () => {
    renameSync(join(site.root, ".workbook"), join(site.root, "workbook-aside"))
    writeFileSync(join(site.root, ".workbook"), "a file in its place")
    try {
      const body = JSON.stringify({ id: "1.5-queue", value: 3 })
      const { status, said } = await site.send({ path: "/__workbook/predict", body })
      expect(status).toBe(507)
      expect((JSON.parse(said) as { error: Text }).error.ko).toMatch(/[가-힣]/)
      await site.ask("grade", { asked: "1.1" })
      await ended()
      expect((await state()).run).toMatchObject({ state: "done", notice: { en: expect.stringContaining("Not kept") } })
    } finally {
      rmSync(join(site.root, ".workbook"))
      renameSync(join(site.root, "workbook-aside"), join(site.root, ".workbook"))
    }
  })
})

describe("another start", () => {
  /** Ends when `use` has ended. */
  async function another(port: number, use: (state: State, origin: string) => void): Promise<void> {
    const launcher = spawn(
      process.execPath,
      [join(site.root, "workbook/cli/launch.mjs"), "start", "--port", String(port)],
      { cwd: site.root, env: site.env, detached: true },
    )
    try {
      const origin = await originOf(launcher)
      const module_ = await (await fetch(`${origin}/@id/__x00__virtual:workbook`)).text()
      const token = /token = "([0-9a-f]{48})"/.exec(module_)?.[1] ?? ""
      const answer = await fetch(`${origin}/__workbook/state`, {
        method: "POST",
        headers: { origin, "x-workbook-token": token },
        body: "{}",
      })
      use((await answer.json()) as State, origin)
    } finally {
      if (launcher.pid !== undefined) process.kill(-launcher.pid, "SIGTERM")
      if (launcher.exitCode === null) await new Promise((resolve) => launcher.on("exit", resolve))
    }
  }

  test("on a taken port takes another, and shows the last results that the manifest knows as stale", async () => {
    await site.ask("grade", { asked: "1.1" })
    await ended()
    const file = JSON.parse(readFileSync(kept("result.json"), "utf8")) as { checks: { id: string }[] }
    file.checks.push({ ...file.checks[0], id: "9.9z" })
    writeFileSync(kept("result.json"), JSON.stringify(file))
    await another(site.port, ({ results, notices }, origin) => {
      expect(origin).not.toBe(site.origin)
      expect(results["1.1a"]).toMatchObject({ stale: true, result: { verdict: "pass" } })
      expect(Object.keys(results)).not.toContain("9.9z")
      expect(notices).toEqual([])
    })
  })

  test("with results of another shape shows none, and says so", async () => {
    const file = JSON.parse(readFileSync(kept("result.json"), "utf8")) as { checks: object[] }
    const checks = file.checks.map((check) => ({ ...check, title: "no text in two languages" }))
    writeFileSync(kept("result.json"), JSON.stringify({ ...file, checks }))
    rmSync(kept("result.json.bak"), { force: true })
    await another(0, ({ results, notices }) => {
      expect(results).toEqual({})
      expect(notices).toMatchObject([{ en: expect.stringContaining("result.json") }])
    })
  })
})

test("the site is killed during a run: nothing of it stays, and the command says that it did not end well", async () => {
  await site.ask("grade", { asked: "1.2" })
  const code = new Promise((resolve) => site.launcher.on("exit", resolve))
  for (const pid of site.processes("vitepress")) process.kill(pid, "SIGKILL")
  expect(await code).toBe(2)
  await expect.poll(() => site.processes("")).toEqual([])
})
