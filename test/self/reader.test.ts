// What a reader meets at the terminal when something is wrong, in a copy of the workbook: each case ends in a clear
// message and the right exit code, and nothing of the reader's is lost.

import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { renderStep } from "../../workbook/cli/render.ts"
import { findStep } from "../../workbook/manifest.ts"
import { copyRepository } from "./temp-copy.ts"

let root = ""
let env: NodeJS.ProcessEnv = {}
let server = ""
let pristine = ""

beforeAll(() => {
  const made = copyRepository()
  root = made.root
  env = made.env
  server = join(root, "steps/step1-blocking-echo/server.ts")
  pristine = readFileSync(join(root, "solutions/step1-blocking-echo/server.ts"), "utf8")
  run("skeletons", "--force") // the copy may hold somebody's half-written exercises
  pristine = readFileSync(server, "utf8")
})
beforeEach(() => {
  writeFileSync(server, pristine)
  rmSync(join(root, ".workbook"), { recursive: true, force: true })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function run(...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "workbook/cli/launch.mjs"), ...args], {
    cwd: root,
    env,
    encoding: "utf8",
    timeout: 60_000,
  })
  return { status, said: stdout + stderr }
}

/** Writes the body of one exercise. */
function write(part: string, name: string, body: string): void {
  const hole = `return todo("${part}", "${name}")`
  if (!pristine.includes(hole)) throw new Error(`the skeleton has no ${hole}`)
  writeFileSync(server, readFileSync(server, "utf8").replace(hole, body))
}

describe("a mistake in the file", () => {
  test("syntax: place and frame, no stack", () => {
    write("1.1", "openListener", "return (")
    const { status, said } = run("test", "1.1")
    expect(status).toBe(1)
    expect(said).toMatch(/E0-COMPILE/)
    expect(said).toMatch(/server\.ts:\d+:\d+/)
    expect(said).toMatch(/\d+ \| .*\n\s+\| \s*\^/)
    expect(said).not.toMatch(/^\s+at /m)
  })

  test("types: the code compiles and runs, and is still not passed", () => {
    write("1.1", "openListener", "const fd: string = 3\n  return fd as never")
    const { status, said } = run("test", "1.1")
    expect(status).toBe(1)
    expect(said).toMatch(/E0-TYPES/)
    expect(said).toContain("Type 'number' is not assignable to type 'string'")
  })

  test("an empty file", () => {
    writeFileSync(server, "")
    const { status, said } = run("test", "step1")
    expect(status).toBe(1)
    expect(said).toContain("has no exported member 'writeAll'")
  })
})

describe("code that ends or escapes", () => {
  const cases: readonly [name: string, body: string, code: string][] = [
    ["exits", "process.exit(0)", "E0-EXITED"],
    ["throws", 'throw new Error("no such thing")', "E0-THREW"],
    ["is killed", 'process.kill(process.pid, "SIGSEGV"); for (;;);', "E0-SIGNAL"],
    ["waits for nothing", "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); return 0", "E0-IDLE"],
    ["starts processes", 'void import("node:child_process"); return 0', "E0-NODE-NET"],
  ]
  test.each(cases)("%s", (_, body, code) => {
    write("1.1", "openListener", body)
    const { status, said } = run("test", "1.1a")
    expect(status).toBe(1)
    expect(said).toContain(code)
    expect(said).toMatch(/next: \S/)
  })
})

describe("a wrong command", () => {
  const cases: readonly [args: string[], says: RegExp][] = [
    [["test", "step9"], /nearest is step7/],
    [["test", "1.9"], /There are: step1, 1\.1/],
    [["test", "--speed"], /usage: npm test/],
    [["test", "--reporter=xml"], /there is no "xml"/],
    [["test", "--target", "/nowhere"], /has none of the steps/],
    [["test", "--lang", "fr"], /en or ko/],
    [["hnt"], /nearest is "hint"/],
    [["hint", "9.9"], /nearest is/],
    [["hint", "2.7"], /nearest is 2\.6/],
    [["run", "step1", "--fault", "wirte #1 short 2"], /no call "wirte"/],
    [["run", "step1", "--port", "70000"], /usage/],
    [["trace", "9.9z"], /No trace is kept/],
    [["bench", "step9"], /step1/],
  ]
  test.each(cases)("%j: exit 2 and what to do", (args, says) => {
    const { status, said } = run(...args)
    expect(status).toBe(2)
    expect(said).toMatch(says)
    expect(said).not.toMatch(/^\s+at /m)
  })
})

describe("--help", () => {
  const names = "test hint diff reset status run trace skeletons doctor lab predict bench start".split(" ")
  test.each(
    names.flatMap((name) => [
      [name, "--help"],
      [name, "-h"],
    ]),
  )("%s %s: how it is called, and exit 0", (...args) => {
    const { status, said } = run(...args)
    expect(said).toMatch(/usage|npm run book/)
    expect(status).toBe(0)
  })
})

test("what is not written in a later part is what comes next", () => {
  const step = findStep("step3")
  if (step === undefined) throw new Error("there is no step 3")
  const [title, replay] = [step.title, ""]
  const open = { id: "3.3a", part: "3.3", title, replay, ms: 0, verdict: "not started", needs: "3.4" } as const
  expect(renderStep(step, [open], "en")).toContain("Next: 3.4 deliver() - steps/step3-thread-pool/server.ts")
})

describe("nothing is lost", () => {
  test("reset keeps what was there and says how to get it back", () => {
    write("1.2", "writeAll", "return 42")
    const mine = readFileSync(server, "utf8")
    const { said } = run("reset", "1.2")
    expect(readFileSync(server, "utf8")).toBe(pristine)
    const command = /cp .*$/m.exec(said)?.[0] ?? ""
    expect(spawnSync("sh", ["-c", command], { cwd: root }).status).toBe(0)
    expect(readFileSync(server, "utf8")).toBe(mine)
  })

  test("and its results are gone from the status, those of other parts are not", () => {
    const progress = join(root, ".workbook/progress.json")
    const passed = { verdict: "pass", at: new Date(0).toISOString() }
    mkdirSync(join(root, ".workbook"), { recursive: true })
    writeFileSync(progress, JSON.stringify({ "1.2a": passed, "1.3a": passed }))
    run("reset", "1.2")
    expect(JSON.parse(readFileSync(progress, "utf8"))).toEqual({ "1.3a": passed })
    rmSync(progress)
  })

  test("so does a file in a folder of its own", () => {
    const addon = join(root, "steps/step2-epoll/addon/epoll.c")
    const was = readFileSync(addon, "utf8")
    writeFileSync(addon, was.replace("/** epoll_create1(flags) */", "/** mine */"))
    const { said } = run("reset", "step2")
    expect(readFileSync(addon, "utf8")).toBe(was)
    expect(spawnSync("sh", ["-c", /cp .*$/m.exec(said)?.[0] ?? ""], { cwd: root }).status).toBe(0)
    expect(readFileSync(addon, "utf8")).toContain("/** mine */")
    writeFileSync(addon, was)
  })

  test("skeletons leaves a changed file alone", () => {
    write("1.2", "writeAll", "return 42")
    const mine = readFileSync(server, "utf8")
    expect(run("skeletons").status).toBe(2)
    expect(readFileSync(server, "utf8")).toBe(mine)
  })

  test("a corrupt progress file is moved aside, and grading goes on", () => {
    mkdirSync(join(root, ".workbook"), { recursive: true })
    writeFileSync(join(root, ".workbook/progress.json"), "{ not json")
    expect(run("test", "1.1a").status).toBe(1)
    const kept = readdirSync(join(root, ".workbook")).filter((name) => name.includes("corrupt"))
    expect(readFileSync(join(root, ".workbook", kept[0] ?? ""), "utf8")).toBe("{ not json")
  })

  test("a state folder that cannot be written: the verdict comes all the same", () => {
    writeFileSync(join(root, ".workbook"), "a file in the way")
    const { status, said } = run("test", "1.1a")
    expect(status).toBe(1)
    expect(said).toMatch(/not started/)
    expect(readFileSync(join(root, ".workbook"), "utf8")).toBe("a file in the way")
  })
})

describe("watch mode", () => {
  let child: ChildProcess | undefined
  afterAll(() => child?.kill("SIGKILL"))

  test("grades again at each save", async () => {
    child = spawn(process.execPath, [join(root, "workbook/cli/launch.mjs"), "test", "1.2a", "--watch"], {
      cwd: root,
      env,
    })
    let said = ""
    let heard = () => said
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text
      heard()
    })
    const until = (pattern: RegExp) =>
      new Promise<void>((resolve, reject) => {
        const limit = setTimeout(() => reject(new Error(`waited for ${pattern}:\n${said}`)), 30_000)
        heard = () => {
          if (!pattern.test(said)) return said
          clearTimeout(limit)
          resolve()
          return said
        }
        heard()
      })
    await until(/not started[\s\S]*Waiting for the next save/)
    said = ""
    write("1.2", "writeAll", "return write(fd, bytes, 0, bytes.length)")
    await until(/E1-SHORT-WRITE[\s\S]*Waiting for the next save/)
    child.kill("SIGINT")
  })
})
