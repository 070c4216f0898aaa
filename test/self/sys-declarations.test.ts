// The table of calls, constants and errno values in C against what TypeScript declares: nothing missing, nothing
// extra, names and order of arguments alike.

import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { constants as osConstants, tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as sys from "#sys"
import * as constants from "../../runtime/constants.ts"
import * as errnoValues from "../../runtime/errno-values.ts"
import { native } from "../../runtime/native.ts"
import { ROOT } from "../../workbook/paths.ts"
import { callDeclarations } from "../../workbook/reference.ts"

/** What #sys exports that is no system call. */
const HELPERS = [
  ...["SyscallError", "check", "errnoName", "parseSockaddrIn", "sockaddrIn"],
  ...["CMSG_LEN", "CMSG_SPACE", "parseControl", "parseStat", "S_ISSOCK", "scmCredentials", "scmRights"],
  ...["pendingSignals", "sharedMemory", "sigset", "WEXITSTATUS", "WIFEXITED", "WIFSIGNALED", "WTERMSIG"],
]

/** `export const NAME = native["KEY"] as (PARAMETERS) => number`, with the comment before it. */
const DECLARATION =
  /(?:(?<doc>\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n)?export const (?<name>\w+) = native\["(?<key>\w+)"\] as \((?<parameters>[^)]*)\) => number\n/g

interface Declaration {
  readonly name: string
  readonly key: string
  readonly doc: string
  readonly parameters: readonly { readonly name: string; readonly type: string }[]
}

const declarations: readonly Declaration[] = [...callDeclarations().matchAll(DECLARATION)].map(({ groups = {} }) => ({
  name: groups["name"] ?? "",
  key: groups["key"] ?? "",
  doc: groups["doc"] ?? "",
  parameters: (groups["parameters"] ?? "")
    .split(",")
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter !== "")
    .map((parameter) => {
      const [name = "", type = ""] = parameter.split(":").map((side) => side.trim())
      return { name, type }
    }),
}))

/** `name:kind/FAMILY` words of a row. */
function argumentsOf(spec: string): { name: string; kind: string }[] {
  return (spec === "" ? [] : spec.split(" ")).map((word) => {
    const [name = "", kind = ""] = word.split(":")
    return { name, kind: kind.split("/")[0] ?? "" }
  })
}

/** The type that a kind of native/calls.h must have in TypeScript. */
function typeOf(kind: string): RegExp {
  if (kind === "len?") return /^LengthRef \| null$/
  if (kind === "lenref") return /^LengthRef$/
  if (kind === "in?" || kind === "out?") return /^(Bytes|\w+Array) \| null$/
  if (kind === "status?") return /^Int32Array \| null$/
  if (kind === "out8") return /^Int32Array$/
  if (kind === "mutex" || kind === "stat") return /^Uint8Array$/
  if (kind === "control?" || kind === "room?") return /^Uint8Array \| null$/
  if (kind === "msg") return /^Uint32Array$/
  if (kind === "text") return /^string$/
  if (kind === "texts") return /^string\[\]$/
  if (kind === "texts?") return /^string\[\] \| null$/
  if (kind === "in16" || kind === "out16") return /^\w+Array$/
  if (kind === "in" || kind === "out") return /^(Bytes|\w+Array)( \| \w+Array)*$/
  return /^number$/
}

describe("system calls", () => {
  it("are the same in the table and in runtime/calls/, each once", () => {
    expect(declarations.map(({ name }) => name).sort()).toEqual(native.calls.map(({ name }) => name).sort())
  })

  it.each(native.calls)("$name has the table's arguments, a comment and its man page", ({ name, section, args }) => {
    const found = declarations.find((declaration) => declaration.name === name)
    if (found === undefined) throw new Error(`runtime/calls/ does not declare ${name}`)
    expect(found.key).toBe(name)
    const wanted = argumentsOf(args)
    expect(found.parameters.map((parameter) => parameter.name)).toEqual(wanted.map((argument) => argument.name))
    for (const [index, { kind }] of wanted.entries()) expect(found.parameters[index]?.type).toMatch(typeOf(kind))
    expect(found.doc).toMatch(new RegExp(`^ \\* @see ${name}\\(${section}\\)`, "m"))
  })

  it("are the addon's own functions, and #sys exports no other function", () => {
    const exported: Record<string, unknown> = sys
    for (const { name } of native.calls) expect(exported[name]).toBe(native[name])
    const functions = Object.keys(exported).filter((name) => typeof exported[name] === "function")
    expect(functions.sort()).toEqual([...native.calls.map(({ name }) => name), ...HELPERS].sort())
  })
})

describe("constants", () => {
  it("have the names and values of the addon, each once", () => {
    const rows = Object.values(native.constants).flatMap((family) => Object.entries(family))
    expect(Object.entries(constants).sort()).toEqual(rows.sort())
    expect(sys).toMatchObject(constants)
  })

  it("have the values of errno(3), and Node's own table agrees", () => {
    const rows = Object.entries(native.errnos).map(([name, { value }]) => [name, value])
    expect(Object.entries(errnoValues).sort()).toEqual(rows.sort())
    const known = rows.filter(([name = ""]) => name in osConstants.errno)
    expect(known.length).toBeGreaterThan(50)
    expect(Object.fromEntries(known)).toEqual(
      Object.fromEntries(Object.entries(osConstants.errno).filter(([name]) => name in native.errnos)),
    )
  })
})

describe("generate.mjs --check", () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "echobook-generate-"))
    for (const folder of ["native", "runtime"]) mkdirSync(join(root, folder))
    for (const file of ["native/generate.mjs", "native/constants.h", "runtime/constants.ts", "runtime/errno-values.ts"])
      cpSync(join(ROOT, file), join(root, file))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const generate = (folder: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(folder, "native/generate.mjs"), ...args], { encoding: "utf8", timeout: 10_000 })

  it("finds the committed files to be what the header gives", () => {
    expect(generate(ROOT, "--check")).toMatchObject({ status: 0, stderr: "" })
  })

  it.each(["runtime/constants.ts", "runtime/errno-values.ts"])(
    "names %s when it was edited, and writes nothing",
    (file) => {
      const edited = readFileSync(join(root, file), "utf8").replace(/export const \w+/, "export const EDITED")
      writeFileSync(join(root, file), edited)
      const result = generate(root, "--check")
      expect(result.status).toBe(1)
      expect(result.stderr).toBe(`${file} is not what native/constants.h gives. Run: npm run generate\n`)
      expect(readFileSync(join(root, file), "utf8")).toBe(edited)
      expect(generate(root).status).toBe(0)
      expect(generate(root, "--check").status).toBe(0)
    },
  )

  it("names both when a row was added to the header", () => {
    const header = join(root, "native/constants.h")
    const row = 'X(MSG, MSG_EXTRA, "Extra. send(2)") \\\n  X(LIMIT, SOMAXCONN'
    const text = readFileSync(header, "utf8")
      .replace("X(LIMIT, SOMAXCONN", row)
      .replace("X(EPERM)", "X(EPERM) X(EXTRA)")
    writeFileSync(header, text)
    expect(generate(root, "--check").stderr.match(/^runtime\/[\w-]+\.ts/gm)).toEqual([
      "runtime/constants.ts",
      "runtime/errno-values.ts",
    ])
  })
})
