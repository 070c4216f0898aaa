// singleThreaded(): a program that forks starts itself again with --single-threaded, however it was started; and what
// it forked ends with it.

import { spawn } from "node:child_process"
import { randomUUID } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { buildSync } from "esbuild"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ADDON, ROOT, SUPERVISOR } from "../../workbook/paths.ts"
import { program, runNode } from "./forked.ts"

const SOURCE = `
import { singleThreaded } from ${JSON.stringify(join(ROOT, "runtime/single-threaded.ts"))}
import { fork, getpid, waitpid, WEXITSTATUS, WNOHANG } from ${JSON.stringify(join(ROOT, "runtime/sys.ts"))}

const before: number = getpid()
singleThreaded()
const strangers = waitpid(-1, null, WNOHANG) // under tsx esbuild would be one
const pid = fork()
if (pid === 0) process.exit(7)
const status = new Int32Array(1)
const ended = waitpid(-1, status, 0) === pid ? WEXITSTATUS(status[0] ?? 0) : "a stranger"
console.log(JSON.stringify({ ended, strangers, same: before === process.pid, flags: process.execArgv[0], args: process.argv.slice(2) }))
process.exitCode = 3
`

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "echobook-single-"))
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"))
  writeFileSync(join(folder, "program.ts"), SOURCE)
  const entryPoints = [join(folder, "program.ts")]
  buildSync({ entryPoints, bundle: true, platform: "node", format: "esm", outfile: join(folder, "bundle.mjs") })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("singleThreaded()", () => {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs")
  it.each([
    ["tsx", [tsx, "program.ts"]],
    ["node --import tsx", ["--import", "tsx", "program.ts"]],
    ["a bundle", ["bundle.mjs"]],
    ["a bundle that has the flag already", ["--single_threaded", "bundle.mjs"]],
  ])("under %s: the same process, with the flag, its arguments and no child but its own", async (_, args) => {
    const paths = args.map((arg) => (/^(program|bundle)/.test(arg) ? join(folder, arg) : arg))
    const { stdout, stderr, status } = await runNode([...paths, "one", "two"])
    expect({ stderr, status }).toMatchObject({ stderr: "", status: { reason: "exited", exitCode: 3, leftBehind: 0 } })
    const said = JSON.parse(stdout)
    expect(said).toEqual({ ended: 7, strangers: -10, same: true, flags: said.flags, args: ["one", "two"] })
    expect(said.flags).toMatch(/^--single[_-]threaded$/)
  })
})

/** Pids of live processes with a word in their command line. */
function marked(marker: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(marker)
      } catch {
        return false // it ended between the two looks
      }
    })
}

async function until(what: string, look: () => boolean): Promise<void> {
  const startedMs = performance.now()
  while (!look()) {
    if (performance.now() - startedMs > 20_000) throw new Error(`waited 20 s for ${what}`)
    await delay(5)
  }
}

describe("what a program has forked", () => {
  /** Makes 5 children and 5 of their children, which wait for ever; then \`after\`. */
  const family = (after: string) => `
    const [ready, told] = pipe()
    const wait = () => {
      const [never] = pipe()
      sys.write(told, new Uint8Array(1), 0, 1)
      return sys.read(never, new Uint8Array(1), 0, 1)
    }
    for (let i = 0; i < 5; i++) child(() => (child(wait), wait()))
    ${after}`

  it("is ended by the supervisor when the program ends", async () => {
    const marker = randomUUID()
    // Each of the ten says that it is there.
    const all = "for (let n = 0; n < 10; n++) sys.read(ready, new Uint8Array(1), 0, 1)"
    const { status } = await runNode([...program(family(all)), marker])
    expect(status).toMatchObject({ reason: "exited", exitCode: 0, leftBehind: 10 })
    expect(marked(marker)).toEqual([])
  })

  it("is ended when who started it is killed", async () => {
    const marker = randomUUID()
    const args = ["--lifeline", "3", "--status", "4", "--", process.execPath, ...program(family("wait()")), marker]
    const holder = `
      const { spawn } = require("node:child_process")
      spawn(${JSON.stringify(SUPERVISOR)}, ${JSON.stringify(args)}, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] })`
    const grader = spawn(process.execPath, ["-e", holder], {
      stdio: "ignore",
      env: { ...process.env, ECHOBOOK_ADDON: ADDON, ECHOBOOK_TRACE: "", NODE_OPTIONS: "" },
    })
    await until("11 processes, their supervisor and who started it", () => marked(marker).length === 13)
    grader.kill("SIGKILL")
    await until("nothing to be left", () => marked(marker).length === 0)
  })
})
