// Small programs of several processes, each in a node of its own with --single-threaded and under the supervisor, which
// ends whatever a test that goes wrong leaves behind.

import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Readable } from "node:stream"
import { expect } from "vitest"
import { ADDON, SUPERVISOR } from "../../workbook/paths.ts"

/** What every program begins with: the addon and its constants, and what a forked child does. */
const PRELUDE = `
const sys = require(process.env.ECHOBOOK_ADDON)
const c = Object.assign({}, ...Object.values(sys.constants))
const E = Object.fromEntries(Object.entries(sys.errnos).map(([name, { value }]) => [name, -value]))
const fs = require("node:fs")
const status = new Int32Array(1)
const set = (...signals) => signals.reduce((bits, sig) => bits | (1 << (sig - 1)), 0) >>> 0
const pipe = (flags = c.O_CLOEXEC) => { const fds = new Int32Array(2); sys.pipe2(fds, flags); return fds }
const attempt = (f) => { try { return f() } catch (error) { return error.message } }
// Runs body in a child, which ends with what it returns; the child's pid.
const child = (body) => {
  const pid = sys.fork()
  if (pid !== 0) return pid
  const code = attempt(body)
  if (typeof code === "string") fs.writeSync(2, code + "\\n")
  sys._exit(typeof code === "number" ? code : 1)
}
// How a child ended: 7, or "signal 9".
const end = (pid) => {
  const got = sys.waitpid(pid, status, 0)
  if (got < 0) return got
  return (status[0] & 0x7f) === 0 ? status[0] >> 8 : "signal " + (status[0] & 0x7f)
}
const say = (value) => fs.writeSync(1, JSON.stringify(value))
const text = (fd) => {
  const bytes = new Uint8Array(4096)
  let all = ""
  for (let n; (n = sys.read(fd, bytes, 0, bytes.length)) > 0; ) all += Buffer.from(bytes.subarray(0, n)).toString()
  return all
}
`

export interface Ended {
  readonly stdout: string
  readonly stderr: string
  /** What the supervisor says: reason, exitCode, signal, leftBehind. */
  readonly status: Readonly<Record<string, unknown>>
}

/** Runs node with these arguments under the supervisor, to its end. */
export async function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const flags = ["--lifeline", "3", "--status", "4", "--time", "170000"]
  const supervisor = spawn(SUPERVISOR, [...flags, "--", process.execPath, ...args], {
    stdio: ["ignore", "pipe", "pipe", "pipe", "pipe"],
    env: { ...process.env, ECHOBOOK_ADDON: ADDON, ECHOBOOK_TRACE: "", NODE_OPTIONS: "", ...env },
  })
  const [, stdout, stderr, , status] = supervisor.stdio as unknown as Readable[]
  const texts = [stdout, stderr, status].map((stream) => {
    const said = { all: "" }
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      said.all += chunk
    })
    return said
  })
  await new Promise((resolve) => supervisor.once("close", resolve))
  const [out, err, line] = texts.map(({ all }) => all)
  return { stdout: out ?? "", stderr: err ?? "", status: JSON.parse(line ?? "") }
}

/** The arguments of node for a program in CommonJS after the prelude. */
export function program(code: string): string[] {
  return ["--single-threaded", "-e", `${PRELUDE};{${code}}`]
}

/** Runs a program; what it said, once it has ended well and nothing of it was left. */
export async function forked(code: string): Promise<unknown> {
  return await saidBy(program(code))
}

/** The same for a program in a file of TypeScript, which gets the input as a file of JSON. */
export async function forkedFile(file: string, input: unknown): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "echobook-forked-"))
  try {
    writeFileSync(join(folder, "input.json"), JSON.stringify(input))
    return await saidBy(["--single-threaded", "--import", "tsx", file, join(folder, "input.json")])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function saidBy(args: readonly string[]): Promise<unknown> {
  const { stdout, stderr, status } = await runNode(args)
  expect({ stderr, status }).toMatchObject({
    stderr: "",
    status: { reason: "exited", exitCode: 0, signal: null, leftBehind: 0 },
  })
  return JSON.parse(stdout)
}
