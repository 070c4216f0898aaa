// The local API and the page with its token, as others would abuse them: other origins, other names, bad bodies.

import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type LiveSite, type Sent, startSite } from "./live-site.ts"

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
