// Stacks of graded programs: line for line what Node makes of them with --enable-source-maps, without that.

import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { placeOf } from "../../runtime/place.ts"
import { bundle } from "../../workbook/grader/bundle.ts"
import { ADDON, ROOT } from "../../workbook/paths.ts"

const SERVER = `// The reader's file.
interface Thrown { readonly message: string }

function helper(said: Thrown): never {
  throw new TypeError(said.message)
}

export function throwHere(): never {
  return helper({ message: "thrown" })
}
`

interface Said {
  readonly way: string
  readonly ours: string
  readonly nodes: string
}

let scratch = ""
let file = ""
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "echobook-self-"))
  mkdirSync(join(scratch, "step1-blocking-echo"))
  writeFileSync(join(scratch, "step1-blocking-echo/server.ts"), SERVER)
  file = join(scratch, "bundle.cjs")
  await bundle(join(ROOT, "test/self/stacks-child.ts"), scratch, file)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Runs a scene to its end. @returns what it reported, and what it printed */
function run(scene: string, flags: readonly string[] = [], argument = "") {
  const reports = join(scratch, `reports-${scene}`)
  writeFileSync(reports, "")
  const command = `ulimit -n 64; exec "$@" 3>>'${reports}'`
  const program = [process.execPath, ...flags, file, scene, JSON.stringify(argument)]
  const env = { PATH: process.env["PATH"], ECHOBOOK_ADDON: ADDON }
  const { stdout } = spawnSync("sh", ["-c", command, "sh", ...program], { env, encoding: "utf8", timeout: 30_000 })
  const lines = readFileSync(reports, "utf8").trim().split("\n")
  return { stdout, said: lines.map((line) => JSON.parse(line) as { kind: string; value: unknown; stack?: string }) }
}

function stacksOf(scene: string, flags: readonly string[]): Said[] {
  const values = run(scene, flags).said.filter(({ kind }) => kind === "value")
  expect(values.at(-1)?.value).toBe("over")
  return values.slice(0, -1).map(({ value }) => value as Said)
}

test.each([
  ["main", []],
  ["thread", []],
  ["forked", ["--single-threaded"]],
])("as Node makes them: %s", (scene, flags) => {
  const both = stacksOf(scene, [...flags, "--enable-source-maps"])
  expect(both.length).toBeGreaterThan(15)
  expect(both.map(({ way, ours }) => `${way} ${ours}`)).toEqual(both.map(({ way, nodes }) => `${way} ${nodes}`))
  expect(both.filter(({ ours }) => placeOf(ours) === "server.ts:5").length).toBeGreaterThan(10)
  // And without the flag the same again, where Node's own tell of the bundle.
  const alone = stacksOf(scene, flags)
  expect(alone.map(({ way, ours }) => `${way} ${ours}`)).toEqual(both.map(({ way, ours }) => `${way} ${ours}`))
  expect(alone.filter(({ nodes }) => placeOf(nodes) !== undefined)).toEqual([])
})

test("what nobody catches, and what a program prints", () => {
  const threw = run("uncaught").said.find(({ kind }) => kind === "threw")
  expect(placeOf(threw?.stack ?? "")).toBe("server.ts:5")
  const { stdout } = run("printed")
  expect(stdout).toBe(run("printed", ["--enable-source-maps"]).stdout)
  expect(placeOf(stdout)).toBe("server.ts:5")
  expect(stdout).toContain("at helper (")
})

test("of a file that waits as it is loaded, which only a module may", async () => {
  const server = join(scratch, "step1-blocking-echo/server.ts")
  const waits = join(scratch, "waits.cjs")
  writeFileSync(server, `${SERVER}await null\n`)
  await bundle(join(ROOT, "test/self/stacks-child.ts"), scratch, waits)
  writeFileSync(server, SERVER)
  const places = () => stacksOf("thread", []).map(({ way, ours }) => [way, placeOf(ours)])
  const before = places()
  const plain = file
  file = waits
  const after = places()
  file = plain
  expect(after).toEqual(before)
})

test("also when there is no descriptor left, and no map", () => {
  const map = `${file}.map`
  const text = readFileSync(map)
  const threw = run("exhausted", [], map).said.find(({ kind }) => kind === "threw")
  writeFileSync(map, text)
  expect(placeOf(threw?.stack ?? "")).toBe("server.ts:5")
})
