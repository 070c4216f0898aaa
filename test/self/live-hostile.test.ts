// The local API and the page with its token, as others would abuse them: other origins, other names, bad bodies.

import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { connect } from "node:net"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type LiveSite, type Sent, startSite, upgrade } from "./live-site.ts"

let site: LiveSite
let root = ""
let token = ""
let send: LiveSite["send"]

beforeAll(async () => {
  site = await startSite()
  ;({ root, token, send } = site)
})
afterAll(() => site?.end())

test("with the page's own headers is let in", async () => {
  expect(token).not.toBe("")
  expect((await send({})).status).toBe(200)
})

/** What a test asks; some of it needs the port. */
type Asked = Sent | ((port: number) => Sent)
const sentOf = (asked: Asked) => (typeof asked === "function" ? asked(site.port) : asked)
/** A name that leads here, with the port that is really ours. */
const named = (name: string) => (port: number) => ({
  headers: { host: `${name}:${port}`, origin: `http://${name}:${port}` },
})

/** Every refusal has its words in both languages. */
function expectWords(said: string): void {
  const { error } = JSON.parse(said) as { error: { en: string; ko: string } }
  expect(error).toEqual({ en: expect.stringMatching(/\w/), ko: expect.stringMatching(/[가-힣]/) })
}

const hostile: [what: string, asked: Asked][] = [
  ["no token", { headers: { "x-workbook-token": undefined } }],
  ["a wrong token", { headers: { "x-workbook-token": "0".repeat(48) } }],
  ["no Origin", { headers: { origin: undefined } }],
  ["Origin null", { headers: { origin: "null" } }],
  ["a foreign Origin", { headers: { origin: "http://evil.test" } }],
  ["another port", { headers: { origin: "http://127.0.0.1:9999" } }],
  ["https", { headers: { origin: "https://127.0.0.1" } }],
  ["a rebound name", named("evil.test")],
  ["a name below localhost", named("foo.localhost")],
  ["another loopback address", named("127.0.0.2")],
  ["Host without the port", { headers: { host: "127.0.0.1", origin: "http://127.0.0.1" } }],
  ["cross-site", { headers: { "sec-fetch-site": "cross-site" } }],
  ["same-site", { headers: { "sec-fetch-site": "same-site" } }],
  ["GET", { method: "GET" }],
  ["OPTIONS", { method: "OPTIONS", headers: { origin: "http://evil.test" } }],
]
test.each(hostile)("%s: 403, and no CORS header", async (_, asked) => {
  const { status, said, headers } = await send(sentOf(asked))
  expect(status).toBe(403)
  expectWords(said)
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
  ["20 MB", { path: "/__workbook/grade", body: JSON.stringify({ asked: "x".repeat(20_000_000) }) }, 413],
  ["300 KiB", { path: "/__workbook/grade", body: JSON.stringify({ asked: "x".repeat(300_000) }) }, 413],
]
test.each(wrong)("%s: answered by a status, without a stack", async (_, sent, status) => {
  const answer = await send(sent)
  expect(answer.status, answer.said).toBe(status)
  expect(answer.said).not.toMatch(/\bat .*\.ts|dependencies/)
  if (status !== 200) expectWords(answer.said)
})

test("HTTP/1.0 without a Host: 403", async () => {
  const socket = connect(site.port, "127.0.0.1")
  const head = [`Origin: ${site.origin}`, `X-Workbook-Token: ${token}`, "Content-Length: 2"]
  socket.end(`POST /__workbook/state HTTP/1.0\r\n${head.join("\r\n")}\r\n\r\n{}`)
  const answer = await text(socket)
  expect(answer).toMatch(/^HTTP\/1\.1 403 /)
  expect(answer).toContain("host")
})

test("another spelling of a path is no way in", async () => {
  const spellings = [
    "//__workbook/state",
    "/%5f%5fworkbook/state",
    "/__workbook/%2e%2e/package.json",
    "/__workbook/%2e%2e/__workbook/state",
    "/x/../__workbook/state",
    "/__workbook/state/",
    "/__workbook/state?lang=en",
    `${site.origin}/__workbook/state`,
  ]
  for (const path of spellings) {
    const { status, said } = await send({ path, headers: { accept: "*/*" } })
    expect(said, path).not.toContain('"predictions"')
    if (path.startsWith("/__workbook/")) expect(status, path).toBe(404)
  }
})

test("a page of another origin cannot read the token, the client or a chapter", async () => {
  for (const path of ["/@id/__x00__virtual:workbook", "/@vite/client", "/step1"]) {
    for (const method of ["GET", "OPTIONS"]) {
      // Vite by itself would let another server of this machine read everything.
      for (const origin of ["http://evil.test", "http://localhost:3000"]) {
        const { headers } = await send({ method, path, headers: { origin } })
        expect(headers["access-control-allow-origin"], `${method} ${path}`).toBeUndefined()
      }
    }
  }
})

test("the socket takes the page, and no page of another origin", async () => {
  await site.hear()
  const foreign = upgrade(site.origin, "/", { origin: "http://evil.test" })
  await expect(foreign).rejects.toThrow(/refused: 400|socket hang up/)
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

  test("a hash of before, but the words that are on disk: saved already", async () => {
    const { source, hash } = JSON.parse((await file()).said) as { source: string; hash: string }
    const { status, said } = await save({ source, hash: "0" })
    expect({ status, said: JSON.parse(said) as unknown }).toEqual({ status: 200, said: { kind: "saved", hash } })
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
