// The built site in a real browser: quiet console, no sideways scrolling, predictions kept, Korean search.

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { extname, join } from "node:path"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { steps } from "../../workbook/manifest.ts"
import { CHROMIUM, FLAGS, seriousFindings } from "./browser.ts"
import { BUILD_MS, buildSite } from "./build-site.ts"

const CHAPTERS = steps.map(({ id }) => `/${id}`)
const PAGES = ["/", "/start", ...CHAPTERS, "/grader", "/glossary", "/reference/syscalls"]
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
}

let dist = ""
let server: Server
let browser: Browser
let origin = ""

/** The built file that answers a path; without an ending it is a page. */
function fileFor(path: string): string {
  const plain = join(dist, decodeURIComponent(path))
  if (existsSync(plain) && statSync(plain).isFile()) return plain
  return path.endsWith("/") ? join(plain, "index.html") : `${plain}.html`
}

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "echobook-self-"))
  buildSite(dist)
  server = createServer((request, response) => {
    const file = fileFor(new URL(request.url ?? "/", "http://localhost").pathname)
    if (!existsSync(file)) return response.writeHead(404).end()
    return response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}, BUILD_MS)
afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(dist, { recursive: true, force: true })
})

/** Opens a page and hands it over with what its console complained about. */
async function open(path: string, width = 1280): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text())
  })
  page.on("pageerror", (error) => complaints.push(error.message))
  await page.goto(origin + path, { waitUntil: "networkidle" })
  return { page, complaints }
}

describe.each(["", "/ko"])("pages under %s/", (prefix) => {
  test.concurrent.each(PAGES)("%s: quiet, and no sideways scrolling at 360 and 1280 px", async (path) => {
    for (const width of [360, 1280]) {
      const { page, complaints } = await open(prefix + path, width)
      const overflow = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      )
      await page.close()
      expect({ complaints, overflow }).toEqual({ complaints: [], overflow: 0 })
    }
  })

  test.concurrent.each(PAGES)("%s: axe finds nothing serious in either theme", async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme })
      await page.goto(origin + prefix + path, { waitUntil: "networkidle" })
      // VitePress names its switch when the page has come to life, which on a busy machine is later than the network.
      await page.waitForFunction(
        '[...document.querySelectorAll(".VPSwitchAppearance")].every(({ title }) => title !== "")',
      )
      const serious = await seriousFindings(page)
      await page.close()
      expect({ colorScheme, serious }).toEqual({ colorScheme, serious: [] })
    }
  })

  test("every diagnosis and part has its place in the chapter", async () => {
    const { page } = await open(`${prefix}/step1`)
    for (const id of ["part-1-1", "part-1-6", "rule-eof", "rule-reset", "build"])
      expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1)
    await page.close()
  })

  test("a prediction is kept over a reload", async () => {
    const { page } = await open(`${prefix}/step1`)
    const question = page.locator("#predict-1\\.5-queue")
    await question.locator("input").fill("2")
    await question.locator("button").first().click()
    await page.reload({ waitUntil: "networkidle" })
    expect(await page.locator("#predict-1\\.5-queue").innerText()).toContain("2")
    await page.close()
  })

  test("the simulator of signals goes by keyboard: twenty ends, one signal, nineteen zombies", async () => {
    const { page } = await open(`${prefix}/step6`)
    const simulator = page.locator(".eb-simulator", { hasText: "SIGCHLD" })
    const button = (group: number, nth: number) => simulator.getByRole("group").nth(group).getByRole("button").nth(nth)
    const press = async (group: number, nth: number) => {
      await button(group, nth).focus()
      await page.keyboard.press("Enter")
    }
    const said = simulator.getByRole("status")
    const log = simulator.locator("ol li")
    const begin = async () => {
      await press(0, 1)
      return await button(0, 1).getAttribute("aria-pressed")
    }
    await expect.poll(begin).toBe("true") // once it has come to life
    await press(1, 1) // all end
    await press(2, 4) // unblock
    await press(3, 1) // waitpid once
    expect(await said.getAttribute("class")).toContain("mistake")
    expect(await said.innerText()).toContain("19")
    expect(await simulator.locator("dd").allInnerTexts()).toEqual(["0", "19", "1", "0", "19", "1", "1", "0", "0"])
    // What cannot be done now keeps the focus and does nothing.
    await press(1, 1)
    expect(await page.evaluate("document.activeElement.textContent")).toBe(await button(1, 1).textContent())
    expect([await button(1, 1).getAttribute("aria-disabled"), await log.count()]).toEqual(["true", 3])
    await press(3, 2) // waitpid in a loop
    expect(await said.getAttribute("class")).toContain("over")
    expect(await log.first().innerText()).toContain("waitpid(-1, WNOHANG) = pid ×19, -ECHILD")
    await page.close()
  })
})

test("search finds a word inside a Korean compound", async () => {
  const { page } = await open("/ko/")
  await page.keyboard.press("Control+k")
  await page.locator("input.search-input").fill("디스크립터")
  await page.locator(".results .result").first().waitFor({ timeout: 20_000 })
  expect(await page.locator(".results .result").count()).toBeGreaterThan(0)
  await page.close()
})

test("the language switch keeps the page", async () => {
  const { page } = await open("/step1")
  const link = page.locator('a[href="/ko/step1"]').first()
  expect(await link.count()).toBe(1)
  await page.goto(`${origin}/ko/step1`)
  expect(await page.locator("html").getAttribute("lang")).toBe("ko-KR")
  await page.close()
})
