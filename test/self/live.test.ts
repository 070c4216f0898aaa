// The live workbook as a reader uses it, in a real browser and a copy of the repository; and as others would abuse it.

import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { request } from "node:http"
import { join } from "node:path"
import { type Browser, chromium, type Locator, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { CHROMIUM, FLAGS } from "./browser.ts"
import { copyRepository } from "./temp-copy.ts"

let root = ""
let site: ChildProcess
let origin = ""
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  const copy = copyRepository()
  root = copy.root
  const skeletons = spawn(process.execPath, [launcher(), "skeletons", "--force"], { cwd: root, env: copy.env })
  await new Promise((resolve) => skeletons.on("exit", resolve))
  site = spawn(process.execPath, [launcher(), "start", "--port", "0"], { cwd: root, env: copy.env, detached: true })
  origin = await new Promise<string>((resolve, reject) => {
    let said = ""
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (found !== null) resolve(found[0])
    }
    site.stdout?.on("data", hear)
    site.stderr?.on("data", hear)
    site.on("exit", () => reject(new Error(said)))
  })
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on("pageerror", (error) => complaints.push(error.message))
  await page.goto(`${origin}/step1`)
  await grade(page, "1.2").locator("button.run").waitFor()
})
afterAll(async () => {
  await browser?.close()
  if (site?.pid !== undefined && site.exitCode === null) process.kill(-site.pid, "SIGTERM")
  rmSync(root, { recursive: true, force: true })
})

function launcher(): string {
  return join(root, "workbook/cli/launch.mjs")
}

/** The checks of a part on a page. */
function grade(on: Page, part: string): Locator {
  return on.locator(".eb-grade", { has: on.locator(`code:text-is("npm test -- ${part}")`) })
}

function check(on: Page, id: string): Locator {
  return grade(on, id.slice(0, 3)).locator("li.check", { has: on.locator(`.id:text-is("${id}")`) })
}

/** Writes the reader's step 1: the reference, with one region replaced. */
function write(region = "", body = ""): void {
  const path = join(root, "solutions/step1-blocking-echo/server.ts")
  const own = readFileSync(path, "utf8").replace(
    new RegExp(`(// #region ${region || "-"}\n)[\\s\\S]*?(\n *// #endregion ${region || "-"})`),
    (_, begin: string, end: string) => `${begin}${body}${end}`,
  )
  writeFileSync(join(root, "steps/step1-blocking-echo/server.ts"), own)
}

describe("a reader", () => {
  test("runs an untouched part, and is told that it is not started", async () => {
    await grade(page, "1.2").locator("button.run").click()
    await expect.poll(() => check(page, "1.2h").innerText()).toContain("not started")
  })

  test("saves a mistake and reads what is wrong, where, and why", async () => {
    await grade(page, "1.2").getByLabel("at each save").check()
    write("writeAll", "  return write(fd, bytes, 0, bytes.length)")
    const wrong = check(page, "1.2a")
    await expect.poll(() => wrong.innerText()).toContain("write() took at most 3")
    const said = await wrong.innerText()
    expect(said).toContain("E1-SHORT-WRITE")
    expect(said).toMatch(/write\(\d+<conn 1>/) // the trace
    expect(said).toMatch(/steps\/step1-blocking-echo\/server\.ts:\d+/)
    const anchor = await wrong.locator('a:text-is("The rule")').getAttribute("href")
    expect(await page.locator(`[id="${anchor?.slice(1)}"]`).count()).toBe(1)
    const line = Number(/server\.ts:(\d+)/.exec(said)?.[1])
    const source = readFileSync(join(root, "steps/step1-blocking-echo/server.ts"), "utf8").split("\n")
    expect(source[line - 1]).toContain("return write(fd, bytes, 0, bytes.length)")
  })

  test("sees the run on the timeline, compares it, and finds the longest wait", async () => {
    const timeline = page.locator(".eb-timeline")
    await timeline.locator("select").selectOption("1.2a")
    await expect.poll(() => timeline.locator("figcaption").first().innerText()).toContain("1.2a")
    expect(await timeline.locator("path.fault").count()).toBeGreaterThan(0)
    await timeline.getByRole("button", { name: "Where was it blocked longest?" }).click()
    await expect.poll(() => timeline.locator(".said").first().innerText()).toMatch(/took|had not returned/)
    await timeline.getByLabel("Compare with the reference").check()
    await expect.poll(() => timeline.locator("figure").count()).toBe(2)
    // The reader's own run of this check is still kept.
    expect(existsSync(join(root, ".workbook/traces/1.2a.trace"))).toBe(true)
  })

  test("has the same in a second tab and after a reload", async () => {
    const other = await browser.newPage()
    await other.goto(`${origin}/ko/step1`)
    await expect.poll(() => check(other, "1.2a").innerText()).toContain("오답")
    await page.reload()
    await expect.poll(() => check(page, "1.2a").innerText()).toContain("wrong")
    // What one tab does, the other one shows.
    write()
    await expect.poll(() => check(other, "1.2a").innerText()).toContain("통과")
    await expect.poll(() => check(page, "1.2a").innerText()).toContain("ok")
    await other.close()
  })

  test("sees a type error, and sees it go", async () => {
    const types = grade(page, "1.2").locator("li.check, .check", { has: page.locator('.id:text-is("1.types")') })
    write("writeAll", "  const n: string = write(fd, bytes, 0, bytes.length)\n  return n as never")
    await expect.poll(() => types.count()).toBe(1)
    write()
    await expect.poll(() => types.count()).toBe(0)
    await expect.poll(() => grade(page, "1.2").locator(".summary").innerText()).toMatch(/8 passed.* s$/)
  })

  test("stops a run", async () => {
    await grade(page, "1.2").getByLabel("at each save").uncheck()
    write("writeAll", "  for (;;) {}") // a run that takes its time
    const all = grade(page, "step1")
    await all.getByRole("button", { name: /^Run/ }).click() // once the run before has ended
    await all.getByRole("button", { name: "Stop" }).click()
    await expect.poll(() => all.locator(".summary").innerText()).toContain("stopped")
    write()
    await grade(page, "1.1").locator("button.run").click()
    await expect.poll(() => check(page, "1.1e").innerText()).toContain("ok")
  })

  test("edits in the page, saves and is graded; an edit from elsewhere is not written over", async () => {
    const part = grade(page, "1.2")
    await part.getByRole("button", { name: "Edit here" }).click()
    const text = part.locator(".cm-content")
    await text.waitFor()
    const path = join(root, "steps/step1-blocking-echo/server.ts")
    await text.focus()
    await page.keyboard.type("// mine\n")
    await page.keyboard.press("Control+s")
    await expect.poll(() => readFileSync(path, "utf8")).toContain("// mine")
    await expect.poll(() => part.locator(".summary").innerText()).toMatch(/8 passed.* s$/)
    // Elsewhere, while something here is unsaved.
    await text.focus()
    await page.keyboard.type("// unsaved\n")
    writeFileSync(path, `// theirs\n${readFileSync(path, "utf8")}`)
    await page.keyboard.press("Control+s")
    await part.getByText("changed elsewhere").waitFor()
    expect(readFileSync(path, "utf8")).not.toContain("// unsaved")
    await part.getByRole("button", { name: "Write mine over it" }).click()
    await expect.poll(() => readFileSync(path, "utf8")).toContain("// unsaved")
    expect(readFileSync(path, "utf8")).not.toContain("// theirs")
    // Elsewhere, while nothing here is: the editor follows.
    write()
    await expect.poll(() => text.innerText()).not.toContain("// unsaved")
  })

  test("races from the page, stops, and sees it in the history", async () => {
    const bench = page.locator(".eb-bench")
    await bench.locator("form select").first().selectOption("steps")
    await bench.getByRole("button", { name: "Start the race" }).click()
    await expect.poll(() => bench.locator(".running").innerText()).toMatch(/%.*1\/1/)
    await bench.getByRole("button", { name: "Stop" }).click()
    await bench.getByText("Stopped.").waitFor()
  })

  test("keeps a prediction that the terminal knows", async () => {
    await page.locator("#predict-1\\.5-queue input").fill("3")
    await page.locator("#predict-1\\.5-queue button").first().click()
    const kept = () => readFileSync(join(root, ".workbook/predictions.json"), "utf8")
    await expect.poll(kept).toContain('"1.5-queue"')
  })

  test("works by keyboard alone", async () => {
    const chart = page.locator(".eb-timeline svg").first()
    await chart.focus()
    await page.keyboard.press("n")
    await page.keyboard.press("+")
    await expect.poll(() => page.locator(".eb-timeline .said").first().innerText()).toContain("socket(")
    expect(complaints).toEqual([])
  })
})

describe("somebody else", () => {
  let token = ""
  beforeAll(async () => {
    const source = await (await fetch(`${origin}/@id/__x00__virtual:workbook`)).text()
    token = /token = "([0-9a-f]{48})"/.exec(source)?.[1] ?? ""
  })

  interface Sent {
    method?: string
    path?: string
    headers?: Record<string, string | undefined>
    body?: string
  }

  /** One request on a socket of its own; the good headers, changed. */
  function send({ method = "POST", path = "/__workbook/state", headers = {}, body = "{}" }: Sent) {
    const port = Number(new URL(origin).port)
    const all = {
      host: `127.0.0.1:${port}`,
      origin,
      "x-workbook-token": token,
      "content-length": String(Buffer.byteLength(body)),
      ...headers,
    }
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<
      string,
      string
    >
    return new Promise<{ status: number | undefined; said: string; headers: Record<string, unknown> }>(
      (resolve, reject) => {
        const asked = request({ host: "127.0.0.1", port, method, path, headers: given, agent: false }, (answer) => {
          let said = ""
          answer.setEncoding("utf8").on("data", (text: string) => {
            said += text
          })
          answer.on("end", () => resolve({ status: answer.statusCode, said, headers: answer.headers }))
        })
        asked.on("error", reject)
        asked.end(method === "GET" || method === "HEAD" ? undefined : body)
      },
    )
  }

  test("with the page's own headers is let in", async () => {
    expect(token).not.toBe("")
    expect((await send({})).status).toBe(200)
  })

  const hostile: [what: string, sent: Sent][] = [
    ["no token", { headers: { "x-workbook-token": undefined } }],
    ["a wrong token", { headers: { "x-workbook-token": "0".repeat(48) } }],
    ["no Origin", { headers: { origin: undefined } }],
    ["Origin null", { headers: { origin: "null" } }],
    ["a foreign Origin", { headers: { origin: "http://evil.test" } }],
    ["another port", { headers: { origin: "http://127.0.0.1:9999" } }],
    ["https", { headers: { origin: "https://127.0.0.1" } }],
    ["a rebound name", { headers: { host: "evil.test", origin: "http://evil.test" } }],
    ["a name below localhost", { headers: { host: "foo.localhost:1", origin: "http://foo.localhost:1" } }],
    ["Host without the port", { headers: { host: "127.0.0.1", origin: "http://127.0.0.1" } }],
    ["cross-site", { headers: { "sec-fetch-site": "cross-site" } }],
    ["same-site", { headers: { "sec-fetch-site": "same-site" } }],
    ["GET", { method: "GET" }],
    ["OPTIONS", { method: "OPTIONS", headers: { origin: "http://evil.test" } }],
  ]
  test.each(hostile)("%s: 403, and no CORS header", async (_, sent) => {
    const { status, said, headers } = await send(sent)
    expect(status).toBe(403)
    expect(said).not.toContain(token)
    expect(headers["access-control-allow-origin"]).toBeUndefined()
  })

  const wrong: [what: string, sent: Sent, status: number][] = [
    ["a path that is none", { path: "/__workbook/nothing" }, 404],
    ["a path of a prototype", { path: "/__workbook/constructor" }, 404],
    ["a path that climbs", { path: "/__workbook/../package.json" }, 404],
    ["no JSON", { body: "{" }, 400],
    ["JSON of another shape", { path: "/__workbook/grade", body: '{"asked":1}' }, 400],
    ["a step that is none", { path: "/__workbook/grade", body: '{"asked":"step1; rm -rf"}' }, 400],
    ["a long name", { path: "/__workbook/grade", body: JSON.stringify({ asked: "x".repeat(41) }) }, 400],
    ["a trace outside", { path: "/__workbook/timeline", body: '{"step":"step1","name":"../../package"}' }, 200],
    ["300 KiB", { path: "/__workbook/grade", body: JSON.stringify({ asked: "x".repeat(300_000) }) }, 413],
  ]
  test.each(wrong)("%s: answered by a status, without a stack", async (_, sent, status) => {
    const answer = await send(sent)
    expect(answer.status, answer.said).toBe(status)
    expect(answer.said).not.toMatch(/\bat .*\.ts|dependencies/)
  })

  describe("files", () => {
    const file = (more: object = {}) =>
      send({ path: "/__workbook/file", body: JSON.stringify({ step: "step1", file: "server.ts", ...more }) })
    const save = (more: object = {}) =>
      send({
        path: "/__workbook/save",
        body: JSON.stringify({ step: "step1", file: "server.ts", source: "// a\n", hash: "0", ...more }),
      })

    test.each(["../../package.json", "driver.ts", "/etc/passwd", "server.ts/", "__proto__"])(
      "%s: none of the exercises",
      async (name) => {
        expect((await file({ file: name })).status).toBe(400)
        expect((await save({ file: name })).status).toBe(400)
      },
    )

    test("a hash that is not what is on disk: 409 with what is, and nothing is written", async () => {
      const path = join(root, "steps/step1-blocking-echo/server.ts")
      const before = readFileSync(path, "utf8")
      const { status, said } = await save()
      expect(status).toBe(409)
      expect((JSON.parse(said) as { source: string }).source).toBe(before)
      expect(readFileSync(path, "utf8")).toBe(before)
    })

    test("a link and a long file are left alone", async () => {
      const path = join(root, "steps/step1-blocking-echo/batch-client.ts")
      const target = join(root, "elsewhere.ts")
      writeFileSync(target, "// elsewhere\n")
      rmSync(path)
      symlinkSync(target, path)
      expect((await file({ file: "batch-client.ts" })).said).toContain("no plain file")
      expect((await save({ file: "batch-client.ts" })).status).toBe(400)
      expect(readFileSync(target, "utf8")).toBe("// elsewhere\n")
      rmSync(path)
      writeFileSync(path, "x".repeat(200_001))
      expect((await file({ file: "batch-client.ts" })).said).toContain("200000 bytes")
      expect((await save({ source: "x".repeat(200_001) })).status).toBe(400)
    })

    test("20 saves at once from one state: one wins, the others are told", async () => {
      const { hash } = JSON.parse((await file()).said) as { hash: string }
      const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => save({ hash, source: `// ${i}\n` })))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)])
    })
  })

  test("20 requests to grade at once leave one run, and it ends", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send({ path: "/__workbook/grade", body: '{"asked":"1.1"}' })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    const run = async () => (JSON.parse((await send({})).said) as { run: { state: string } }).run.state
    await expect.poll(run, { timeout: 30_000 }).toBe("done")
  })
})
