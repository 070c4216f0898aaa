// What is kept between runs survives bad files, bad folders and a full disk.

import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import * as v from "valibot"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ROOT } from "../../workbook/paths.ts"
import { readState, statePath, writeState } from "../../workbook/state.ts"
import { canUnshare } from "./temp-copy.ts"

const counter = v.object({ count: v.number() })

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "echobook-state-test-"))
  process.env["ECHOBOOK_STATE"] = join(directory, "state")
})
afterEach(() => {
  delete process.env["ECHOBOOK_STATE"]
  rmSync(directory, { recursive: true, force: true })
})

/** Names in the state folder. */
const names = () => readdirSync(statePath()).sort()
const contents = () => names().map((name) => readFileSync(statePath(name), "utf8"))

describe("writing and reading", () => {
  it("says missing before the first write", () => {
    expect(readState("a.json", counter)).toEqual({ kind: "missing" })
  })

  it("gives back what was written, in folders that were not there", () => {
    expect(writeState("lab/a.json", { count: 1 })).toEqual({ kind: "written", path: statePath("lab/a.json") })
    expect(readState("lab/a.json", counter)).toEqual({ kind: "found", value: { count: 1 } })
  })

  it("keeps the version before it, and no other file", () => {
    for (const count of [1, 2, 3]) writeState("a.json", { count })
    expect(names()).toEqual(["a.json", "a.json.bak"])
    expect(JSON.parse(readFileSync(statePath("a.json.bak"), "utf8"))).toEqual({ count: 2 })
  })

  it("uses the repository's .workbook when ECHOBOOK_STATE is empty or absent", () => {
    process.env["ECHOBOOK_STATE"] = ""
    expect(statePath("a.json")).toBe(join(ROOT, ".workbook/a.json"))
    delete process.env["ECHOBOOK_STATE"]
    expect(statePath("a.json")).toBe(join(ROOT, ".workbook/a.json"))
  })
})

describe("a damaged file", () => {
  it.each([
    ["cut off", '{ "count": 3'],
    ["empty", ""],
    ["of another shape", '{ "count": "three" }'],
    ["binary", "\u0000\u0001"],
  ])("%s: the backup takes its place, the damaged file is kept", (_, garbage) => {
    for (const count of [1, 2]) writeState("a.json", { count })
    writeFileSync(statePath("a.json"), garbage)
    const read = readState("a.json", counter)
    expect(read).toMatchObject({ kind: "recovered", value: { count: 1 } })
    const aside = names().find((name) => name.startsWith("a.json.corrupt-"))
    expect(readFileSync(statePath(aside ?? ""), "utf8")).toBe(garbage)
    if (read.kind === "recovered") for (const text of Object.values(read.notice)) expect(text).toContain(aside)
    expect(readState("a.json", counter)).toEqual({ kind: "found", value: { count: 1 } })
  })

  it("without a backup it is kept and said to be lost, once", () => {
    mkdirSync(statePath())
    writeFileSync(statePath("a.json"), "garbage")
    expect(readState("a.json", counter).kind).toBe("lost")
    expect(contents()).toEqual(["garbage"])
    expect(readState("a.json", counter)).toEqual({ kind: "missing" })
  })

  it("with a damaged backup both are kept", () => {
    for (const count of [1, 2]) writeState("a.json", { count })
    writeFileSync(statePath("a.json"), "garbage")
    writeFileSync(statePath("a.json.bak"), "more garbage")
    expect(readState("a.json", counter).kind).toBe("lost")
    expect(contents().sort()).toEqual(["garbage", "more garbage"])
    expect(names().every((name) => name.includes(".corrupt-"))).toBe(true)
  })

  it("is not overwritten by a write that did not read it first", () => {
    mkdirSync(statePath())
    writeFileSync(statePath("a.json"), "garbage")
    writeState("a.json", { count: 1 })
    expect(contents().sort()).toEqual(['{\n "count": 1\n}\n', "garbage"].sort())
  })

  it("loses no byte, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (garbage) => {
        rmSync(statePath(), { recursive: true, force: true })
        for (const count of [1, 2]) writeState("a.json", { count })
        writeFileSync(statePath("a.json"), garbage)
        const kept = readFileSync(statePath("a.json"))
        const read = readState("a.json", counter)
        expect(["found", "recovered"]).toContain(read.kind)
        expect(names().some((name) => readFileSync(statePath(name)).equals(kept))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe("a folder that does not let us", () => {
  it("a file where the state folder belongs: nothing is written, the file stays", () => {
    writeFileSync(join(directory, "state"), "mine")
    expect(readState("a.json", counter)).toEqual({ kind: "missing" })
    const written = writeState("a.json", { count: 1 })
    expect(written).toMatchObject({ kind: "failed", code: "EEXIST" })
    expect(readFileSync(join(directory, "state"), "utf8")).toBe("mine")
    if (written.kind === "failed") expect(written.notice.en).toContain("A file stands where a folder belongs")
  })

  it("a file further up in the path: the same", () => {
    writeFileSync(join(directory, "state"), "mine")
    expect(writeState("lab/deep/a.json", 1)).toMatchObject({ kind: "failed", code: "ENOTDIR" })
    expect(readState("lab/deep/a.json", counter)).toEqual({ kind: "missing" })
  })

  it("a folder where the file belongs: it stays, reading and writing say so", () => {
    mkdirSync(statePath("a.json/inside"), { recursive: true })
    expect(readState("a.json", counter)).toMatchObject({ kind: "unreadable", code: "EISDIR" })
    expect(writeState("a.json", { count: 1 })).toMatchObject({ kind: "failed", code: "EISDIR" })
    expect(names()).toEqual(["a.json"])
    expect(existsSync(statePath("a.json/inside"))).toBe(true)
  })

  it("a file system that makes no folders: both languages name the path and a way out", () => {
    process.env["ECHOBOOK_STATE"] = "/proc/echobook"
    const written = writeState("a.json", { count: 1 })
    expect(written.kind).toBe("failed")
    if (written.kind !== "failed") return
    for (const text of Object.values(written.notice)) {
      expect(text).toContain("/proc/echobook/a.json")
      expect(text).toContain("ECHOBOOK_STATE=")
    }
  })

  /** A mount that only the program in it sees. */
  const inMount = (mount: string, program: string) => {
    const script = join(directory, "program.mts")
    const state = join(ROOT, "workbook/state.ts")
    const imports = `import { readState, writeState } from ${JSON.stringify(state)}
      import { readdirSync } from "node:fs"
      import * as v from ${JSON.stringify(join(ROOT, "node_modules/valibot/dist/index.mjs"))}`
    writeFileSync(script, `${imports}\n${program}`)
    const folder = join(directory, "mount")
    mkdirSync(folder)
    const shell = `${mount} && exec "$0" --import ${JSON.stringify(join(ROOT, "node_modules/tsx/dist/loader.mjs"))} "$2"`
    const child = spawnSync("unshare", ["-rm", "sh", "-c", shell, process.execPath, folder, script], {
      encoding: "utf8",
      env: { ...process.env, ECHOBOOK_STATE: folder },
      timeout: 20_000,
    })
    expect(child.stderr).toBe("")
    return JSON.parse(child.stdout) as unknown
  }

  it.skipIf(!canUnshare)("a full disk: the old version stays, whole, and nothing half-written beside it", () => {
    const seen = inMount(
      'mount -t tmpfs -o size=64k none "$1"',
      `writeState("a.json", "small")
       const big = writeState("a.json", "x".repeat(100_000))
       const read = readState("a.json", v.string())
       console.log(JSON.stringify({ kind: big.kind, code: big.code, read, names: readdirSync(process.env.ECHOBOOK_STATE) }))`,
    )
    expect(seen).toEqual({
      kind: "failed",
      code: "ENOSPC",
      read: { kind: "found", value: "small" },
      names: ["a.json"],
    })
  })

  it.skipIf(!canUnshare)(
    "a read-only disk: reading a damaged file still finds the backup, writing says why not",
    () => {
      const seen = inMount(
        `mount -t tmpfs none "$1" && echo garbage > "$1/a.json" && echo '"old"' > "$1/a.json.bak" && mount -o remount,ro "$1"`,
        `const read = readState("a.json", v.string())
       const written = writeState("a.json", "new")
       console.log(JSON.stringify({ read: read.kind, value: read.value, kind: written.kind, code: written.code,
         names: readdirSync(process.env.ECHOBOOK_STATE).sort() }))`,
      )
      expect(seen).toEqual({
        read: "recovered",
        value: "old",
        kind: "failed",
        code: "EROFS",
        names: ["a.json", "a.json.bak"],
      })
    },
  )
})
