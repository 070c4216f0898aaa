// The live workbook as a reader uses it, in a real browser and a copy of the repository.

import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Browser, chromium, type Locator, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { CHROMIUM, FLAGS, seriousFindings } from "./browser.ts"
import { type LiveSite, startSite } from "./live-site.ts"

let site: LiveSite
let root = ""
let origin = ""
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  site = await startSite()
  root = site.root
  origin = site.origin
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on("pageerror", (error) => complaints.push(error.message))
  await page.goto(`${origin}/step1`)
  await grade(page, "1.2").locator("button.run").waitFor()
})
afterAll(async () => {
  await browser?.close()
  site?.end()
})

/** The checks of a part on a page. */
function grade(on: Page, part: string): Locator {
  return on.locator(".eb-grade", { has: on.locator(`code:text-is("npm test -- ${part}")`) })
}

function check(on: Page, id: string): Locator {
  return grade(on, id.slice(0, 3)).locator("li.check", { has: on.locator(`.id:text-is("${id}")`) })
}

/** Writes the reader's step 1: the reference, with one region replaced. */
const write = (region?: string, body?: string) => site.write(region, body)

describe("a reader", () => {
  test.each(["/ko/step1#measure", "/step2#part-2-4"])(
    "who opens %s is there, also when all has loaded",
    async (path) => {
      const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      await tab.goto(origin + path)
      await tab.locator(".eb-grade button.run:enabled").first().waitFor()
      await tab.locator(".eb-timeline svg, .eb-bench table").first().waitFor()
      await tab.waitForLoadState("networkidle")
      const heading = tab.locator(path.slice(path.indexOf("#")))
      const top = async () => (await heading.boundingBox())?.y ?? Number.NaN
      await expect.poll(top).toBeLessThan(200)
      expect(await top()).toBeGreaterThan(0)
      await tab.close()
    },
  )

  test("runs an untouched part, and is told that it is not started", async () => {
    await grade(page, "1.2").locator("button.run").click()
    await expect.poll(() => check(page, "1.2h").innerText()).toContain("not started")
    // Again: until a check has ended anew, what it shows is of the run before, and says so.
    await grade(page, "1.2").locator("button.run:text-is('Run again')").click()
    await grade(page, "1.2").locator("li.check.pending").first().waitFor()
    await expect.poll(() => grade(page, "1.2").locator(".summary").innerText()).toMatch(/8 not started · .* s$/)
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
    // Another run has a newer trace; what the reader chose stays.
    write("writeAll", "  return write(fd, bytes, 0, bytes.length) // again")
    await grade(page, "1.2").locator("li.check.pending").first().waitFor()
    await expect.poll(() => grade(page, "1.2").locator(".summary").innerText()).toMatch(/ s$/)
    await page.waitForLoadState("networkidle")
    expect(await timeline.locator("select").inputValue()).toBe("1.2a")
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
    await expect.poll(() => check(page, "1.2a").locator("details[open]").count()).toBe(1)
    expect(await seriousFindings(page)).toEqual([])
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
    // Twice at once: the second save knows what the first one wrote.
    await text.focus()
    await page.keyboard.type("// twice\n")
    await page.keyboard.press("Control+s")
    await page.keyboard.press("Control+s")
    await part.getByText("Saved.").waitFor()
    expect(await part.getByText("changed elsewhere").count()).toBe(0)
    // Closed and opened again, what is not saved is still there.
    await text.focus()
    await page.keyboard.type("// draft\n")
    await part.getByRole("button", { name: "Close" }).click()
    await part.getByRole("button", { name: "Edit here" }).click()
    await expect.poll(() => text.innerText()).toContain("// draft")
    await part.getByText("Not saved yet.").waitFor()
    expect(readFileSync(path, "utf8")).not.toContain("// draft")
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
    const other = await browser.newPage()
    await other.goto(`${origin}/ko/step1`)
    await grade(other, "1.2").locator("button.run:enabled").waitFor()
    await page.locator("#predict-1\\.5-queue input").fill("3")
    await page.locator("#predict-1\\.5-queue button").first().click()
    const kept = () => readFileSync(join(root, ".workbook/predictions.json"), "utf8")
    await expect.poll(kept).toContain('"1.5-queue"')
    // The other tab hears of it, and has the counter at its number.
    await expect.poll(() => other.locator("#predict-1\\.5-queue .kept").innerText()).toContain("3개")
    await other.close()
  })

  test("opens a tab while another one does something: what is told before the snapshot is not lost", async () => {
    const tab = await browser.newPage()
    const letGo: (() => void)[] = []
    const held = new Promise<void>((resolve) => letGo.push(resolve))
    let asked = false
    await tab.route("**/__workbook/state", async (route) => {
      const response = await route.fetch() // as it was before the change
      asked = true
      await held
      await route.fulfill({ response })
    })
    await tab.goto(`${origin}/step1`)
    await expect.poll(() => asked).toBe(true)
    await grade(page, "1.3").getByLabel("at each save").check()
    await expect.poll(() => grade(page, "1.3").getByLabel("at each save").isChecked()).toBe(true)
    letGo[0]?.()
    await grade(tab, "1.3").locator("button.run:enabled").waitFor()
    expect(await grade(tab, "1.3").getByLabel("at each save").isChecked()).toBe(true)
    await grade(page, "1.3").getByLabel("at each save").uncheck()
    await tab.close()
  })

  test("is told in his language: by files that cannot be read, and by a refusal, there and only once", async () => {
    const tab = await browser.newPage()
    const both = (en: string, ko: string) => ({ en, ko })
    await tab.route("**/__workbook/state", async (route) => {
      const state = (await (await route.fetch()).json()) as object
      await route.fulfill({ json: { ...state, notices: [both("moved aside", "옆으로 옮겼습니다")] } })
    })
    await tab.route("**/__workbook/race", (route) =>
      route.fulfill({ status: 400, json: { error: both("no race", "측정할 수 없습니다") } }),
    )
    await tab.goto(`${origin}/ko/step1`)
    const notice = tab.getByRole("status").filter({ hasText: "옆으로 옮겼습니다" })
    await notice.waitFor()
    await notice.getByRole("button", { name: "닫기" }).click()
    await expect.poll(() => notice.count()).toBe(0)
    await tab.getByRole("button", { name: "벤치마크 시작" }).click()
    await tab.getByRole("alert").first().waitFor()
    expect(await tab.getByRole("alert").allInnerTexts()).toEqual(["측정할 수 없습니다"])
    await tab.close()
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
