// The built site, under a path as GitHub Pages serves it: what its pages say without JavaScript, and in a real browser:
// quiet console, no sideways scrolling, predictions kept, Korean search.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { extname, join } from "node:path"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import config from "../../.vitepress/config.ts"
import { tokenize } from "../../.vitepress/search.ts"
import { steps } from "../../workbook/manifest.ts"
import { CHROMIUM, COLOUR_RULES, FLAGS, seriousFindings } from "./browser.ts"
import { BUILD_MS, buildSite } from "./build-site.ts"

const BASE = "/book"
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
  buildSite(dist, { ECHOBOOK_BASE: BASE })
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const file = fileFor(pathname.slice(BASE.length))
    if (!pathname.startsWith(`${BASE}/`) || !existsSync(file)) return response.writeHead(404).end()
    return response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}, BUILD_MS)
afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(dist, { recursive: true, force: true })
})

/** Opens a page and hands it over with what its console complained about. */
async function open(path: string, { width = 1280 } = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: "light" })
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text())
  })
  page.on("pageerror", (error) => complaints.push(error.message))
  await page.goto(origin + path, { waitUntil: "networkidle" })
  return { page, complaints }
}

/** How far a page scrolls sideways. */
const overflowOf = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

/** The theme is there, and nothing is on its way from one colour to the other. */
const IS_DARK =
  'document.documentElement.classList.contains("dark") && ' +
  'document.getAnimations().every(({ playState }) => playState !== "running")'

/** The simulator of a page that says `text`, alive, in its nth prepared situation; what is pressed there is by keyboard. */
async function simulatorOf(page: Page, text: string, situation: number) {
  const simulator = page.locator(".eb-simulator", { hasText: text })
  const button = (group: number, nth: number) => simulator.getByRole("group").nth(group).getByRole("button").nth(nth)
  const press = async (group: number, nth: number) => {
    await button(group, nth).focus()
    await page.keyboard.press("Enter")
  }
  const begin = async () => {
    await press(0, situation)
    return await button(0, situation).getAttribute("aria-pressed")
  }
  await expect.poll(begin).toBe("true") // once it has come to life
  return { simulator, button, press, said: simulator.getByRole("status"), log: simulator.locator("ol li") }
}

describe.each(["", "/ko"])("pages under %s/", (prefix) => {
  // All of it in one page: it takes longer to open than to look at.
  test.concurrent.each(PAGES)("%s: quiet, no sideways scrolling, and nothing serious to axe", async (path) => {
    const { page, complaints: heard } = await open(prefix + path, { width: 360 })
    const narrow = await overflowOf(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    const wide = await overflowOf(page)
    // VitePress names its switch when the page has come to life, on a busy machine later than the network.
    await page.waitForFunction(
      '[...document.querySelectorAll(".VPSwitchAppearance")].every(({ title }) => title !== "")',
    )
    const complaints = [...heard] // what axe does in there is not the page's
    const light = await seriousFindings(page)
    await page.emulateMedia({ colorScheme: "dark" })
    await page.waitForFunction(IS_DARK)
    const dark = await seriousFindings(page, COLOUR_RULES)
    await page.close()
    expect({ complaints, narrow, wide, light, dark }).toEqual({
      ...{ complaints: [], narrow: 0, wide: 0 },
      ...{ light: [], dark: [] },
    })
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
    const { simulator, button, press, said, log } = await simulatorOf(page, "SIGCHLD", 1)
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

  test("the simulator of passing goes by keyboard: in the padding comes one that nobody knows", async () => {
    const { page } = await open(`${prefix}/step7`)
    const { simulator, press, said, log } = await simulatorOf(page, "MSG_CMSG_CLOEXEC", 4)
    const counts = () => simulator.locator("dd").allInnerTexts()
    await press(5, 0) // recvmsg with CMSG_SPACE(4)
    expect(await said.getAttribute("class")).toContain("mistake")
    expect(await log.first().innerText()).toContain("= 1, [4, 5]")
    expect(await counts()).toEqual(["0", "0", "1"])
    // The arrow keys lead through the descriptors of both.
    await simulator.getByRole("radio").first().focus()
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowDown")
    expect(await page.evaluate("document.activeElement.value")).toBe("receiver:5")
    await press(6, 0) // and close does nothing: the program does not have the number
    expect(await counts()).toEqual(["0", "0", "1"])
    await press(0, 4) // again
    await press(3, 1) // CMSG_LEN(4)
    await press(5, 0)
    expect(await said.getAttribute("class")).toContain("over")
    expect(await log.first().innerText()).toContain("= 1, [4], MSG_CTRUNC")
    expect(await counts()).toEqual(["0", "1", "0"])
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
  const link = page.locator(`a[href="${BASE}/ko/step1"]`).first()
  expect(await link.count()).toBe(1)
  await page.goto(`${origin}/ko/step1`)
  expect(await page.locator("html").getAttribute("lang")).toBe("ko-KR")
  await page.close()
})

describe("without JavaScript", () => {
  /** Without the attributes that scoped styles add. */
  const page = (path: string) => readFileSync(join(dist, path), "utf8").replace(/ data-v-[0-9a-f]{8}/g, "")
  /** A failure names the text, not the whole page. */
  const shows = (path: string, text: string) => expect(page(path).includes(text), `${path}: ${text}`).toBe(true)

  test("says its language and lies under its base", () => {
    shows("start.html", '<html lang="en-US"')
    shows("ko/start.html", '<html lang="ko-KR"')
    shows("ko/start.html", 'href="/book/favicon.svg"')
    shows("ko/start.html", 'href="/book/ko/step1#part-1-1"')
  })

  test.each(["", "ko/"])("shows commands, questions and explanations: /%s", (root) => {
    shows(`${root}start.html`, "<code>npm ci &amp;&amp; npm start</code>")
    shows(`${root}step1.html`, "<code>npm test -- 1.1</code>")
    shows(`${root}step1.html`, 'id="predict-1.5-queue"')
    shows(`${root}step1.html`, "SYN+ACK")
    expect(/<details><summary>.*?<\/summary><p>[^<]/.test(page(`${root}step1.html`)), "an explanation").toBe(true)
    shows(`${root}glossary.html`, 'id="accept-queue"')
    shows(`${root}reference/syscalls.html`, "man7.org/linux/man-pages/man2/accept4.2.html")
  })

  test("knows no token", () => {
    const scripts = readdirSync(join(dist, "assets"), { recursive: true, encoding: "utf8" })
    for (const name of scripts.filter((path) => path.endsWith(".js"))) {
      expect(readFileSync(join(dist, "assets", name), "utf8")).not.toMatch(/\b[0-9a-f]{48}\b/)
    }
  })

  test.each(["디스크립터", "소켓", "백로그", "시스템 콜"])("finds %s", async (word) => {
    expect(await search("ko", word)).toContainEqual(expect.stringMatching(/^\/book\/ko\//))
  })

  test("finds words written without the space, and nothing for nonsense", async () => {
    expect(await search("ko", "시스템콜")).not.toEqual([])
    expect(await search("ko", "리스닝소켓")).not.toEqual([])
    expect(await search("root", "backlog")).not.toEqual([])
    expect(await search("ko", "꿻뛟쀍")).toEqual([])
  })

  /** What the search box does: VitePress' own MiniSearch, its index of one language, our tokenizer. */
  async function search(locale: string, words: string): Promise<string[]> {
    const chunks = join(dist, "assets/chunks")
    const name = readdirSync(chunks).find((file) => file.startsWith(`@localSearchIndex${locale}.`))
    const { default: json } = (await import(join(chunks, `${name}`))) as { default: string }
    const vitepress = createRequire(createRequire(import.meta.url).resolve("vitepress"))
    const { default: MiniSearch } = await import(vitepress.resolve("minisearch"))
    const index = MiniSearch.loadJSON(json, {
      fields: ["title", "titles", "text"],
      storeFields: ["title", "titles"],
      tokenize,
      searchOptions: { prefix: true },
    })
    return index.search(words).map((hit: { id: string }) => hit.id)
  }
})

test.each([
  [undefined, "/"],
  ["", "/"],
  ["/book", "/book/"],
  ["/book//", "/book/"],
])("ECHOBOOK_BASE=%s: served under %s", async (given, base) => {
  vi.stubEnv("ECHOBOOK_BASE", given)
  const { base: made } = await config({ mode: "production", command: "build" })
  vi.unstubAllEnvs()
  expect(made).toBe(base)
})
