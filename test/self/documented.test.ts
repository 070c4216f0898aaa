// Every command that the README and the pages name runs: in a copy of the workbook, so that nobody's exercises are
// reset, and with a state folder of its own. A command that serves until Ctrl-C is started, seen to serve, and stopped.

import { execFile, spawn } from "node:child_process"
import { readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { stripVTControlCharacters } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ROOT } from "../../workbook/paths.ts"
import { copyRepository } from "./temp-copy.ts"

/** A command that goes on until it is stopped, and what it prints once it serves. */
const SERVES: Readonly<Record<string, { extra: string[]; ready: RegExp }>> = {
  "npm start": { extra: ["--", "--port", "0"], ready: /http:\/\/(localhost|127\.0\.0\.1):\d+/ },
  "npm run test:ui": { extra: [], ready: /__vitest__/ },
  "npm test -- step1 --watch": { extra: [], ready: /Waiting for the next save/ },
  "npm run book -- run step1 --trace": { extra: ["--port", "0", "--target", "solutions"], ready: /listen\(/ },
  "npm run book -- run step4 --trace": { extra: ["--port", "0"], ready: /listen\(/ },
}

/** Two servers must not fight for one port, and what measures need not be long to have measured. */
const MORE: readonly [start: string, extra: string[]][] = [
  ["npm run book -- bench", ["--rounds", "1", "--seconds", "0.1"]],
  ["npm run book -- lab", ["--quick"]],
  ["npm run book -- storm", ["--clients", "20"]],
  ["npm run book -- run step1", ["--target", "solutions", "--scene", "two-clients", "--port", "0"]],
]

/** How long a command may take on a busy machine. */
const LIMIT_MS = 100_000

/** What measures this machine, and keeps the result in a file of its own. */
const MEASURES = /^npm run book -- (lab|bench) /

function documented(): string[] {
  const pages = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(ROOT, "docs", path))
  const found = [join(ROOT, "README.md"), ...pages].flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/npm (?:test|start|run [\w:]+)[^`"<|#&\n]*(?:#\d[^`"<|\n]*)?/g)].map(
      ([text]) => text.trim(),
    ),
  )
  // `verify` is what runs this test.
  return [...new Set(found)].filter((command) => !command.startsWith("npm run verify")).sort()
}

/** The words of a command line, with '...' kept together. */
function words(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "")
}

describe("documented commands", () => {
  let copy = ""
  let env: NodeJS.ProcessEnv = {}
  beforeAll(() => {
    const made = copyRepository()
    copy = made.root
    env = made.env
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  const [measures, others] = [true, false].map((wanted) => documented().filter((one) => MEASURES.test(one) === wanted))

  // What is measured is mostly waited for, and no command needs what another has left.
  test.concurrent.each(measures ?? [])("%s", { timeout: 2 * LIMIT_MS }, runs)
  test.each(others ?? [])("%s", { timeout: 2 * LIMIT_MS }, runs)

  async function runs(command: string): Promise<void> {
    const serving = SERVES[command]
    if (serving !== undefined) {
      expect(await firstWords([...words(command), ...serving.extra], serving.ready)).toMatch(serving.ready)
      return
    }
    const extra = MORE.find(([start]) => command.startsWith(start))?.[1] ?? []
    const { status, said } = await ended([...words(command), ...extra])
    // 1 is a verdict (the exercises are untouched), or nothing kept under a name that a page uses as an example.
    const noTraceYet = command.includes(" trace ") && /No trace is kept/.test(said)
    expect(status === 0 || status === 1 || noTraceYet, `exit ${status}\n${said}`).toBe(true)
    expect(said).not.toMatch(/^\s+at .*\(?(file:|node:|\/)/m)
  }

  /** Runs a command to its end. */
  function ended([program = "", ...args]: string[]): Promise<{ status: number | null; said: string }> {
    return new Promise((resolve) => {
      const child = execFile(program, args, { cwd: copy, env, timeout: LIMIT_MS, maxBuffer: 2 ** 24 }, (_, out, err) =>
        resolve({ status: child.exitCode, said: `${out}\n${err}` }),
      )
      child.stdin?.end()
    })
  }

  /** Starts a command in a process group of its own, waits for what it prints, ends the group. */
  function firstWords([program = "", ...args]: string[], ready: RegExp): Promise<string> {
    const child = spawn(program, args, { cwd: copy, env, detached: true, stdio: ["ignore", "pipe", "pipe"] })
    const end = () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGINT")
    }
    return new Promise((resolve) => {
      let said = ""
      const hear = (chunk: Buffer) => {
        said += stripVTControlCharacters(chunk.toString())
        if (ready.test(said)) end()
      }
      child.stdout.on("data", hear)
      child.stderr.on("data", hear)
      const limit = setTimeout(end, 60_000)
      child.on("close", () => {
        clearTimeout(limit)
        resolve(said)
      })
    })
  }
})
