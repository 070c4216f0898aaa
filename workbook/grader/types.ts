// Type errors in the code under test: tsc over the target's step, beside the checks.
//
// A type error does not stop a check from running (esbuild strips types), but a step with one is not passed.
//
// tsc runs under native/supervisor.c, as graded programs do, so that it ends with whoever asked, also when that process
// is killed. Killing a process group instead would take the supervisors of the checks along before they have cleaned up.

import { spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import type { Readable } from "node:stream"
import type { StepFacts } from "../manifest.ts"
import { ROOT, SUPERVISOR, targetRoot } from "../paths.ts"
import { codeFrame } from "./bundle.ts"
import { parseEnding } from "./child.ts"
import { Diagnosis } from "./verdict.ts"

/** tsconfig.steps.json allows what a half-written exercise has: unused imports, unreachable code. */
const CONFIG = join(ROOT, "tsconfig.steps.json")

/** Far more than a step takes. */
const TIME_MS = 120_000

/**
 * Type-checks a step of a target. Resolves with E0-TYPES for the first error, or undefined.
 * Only for targets inside the repository: tsc finds no types elsewhere.
 */
export async function typeErrors(step: StepFacts, target: string): Promise<Diagnosis | undefined> {
  const folder = join(targetRoot(target), step.slug)
  if (relative(ROOT, folder).startsWith("..") || !existsSync(folder)) return undefined
  const { text, code } = await runTsc(folder)
  const lines = text.split("\n")
  const errors = lines
    .map((line) => /^(.+?)\((\d+),(\d+)\): error TS\d+: (.*)$/.exec(line))
    .filter((match) => match !== null)
  if (code !== 0 && errors.length === 0)
    return new Diagnosis("E0-UNSURE", { reason: `tsc: ${lines[0] || `exit code ${code}`}` }, "unsure")
  const own = errors.filter(([, file = ""]) => !relative(folder, join(ROOT, file)).startsWith(".."))
  const first = own[0]
  if (first === undefined) return undefined
  const [, file = "", line = "1", column = "1", message = ""] = first
  const lineText = readFileSync(join(ROOT, file), "utf8").split("\n")[Number(line) - 1] ?? ""
  const frame = codeFrame({ line: Number(line), column: Number(column) - 1, length: 1, lineText })
  const values = { count: own.length, message, where: `${file}:${line}:${column}` }
  return new Diagnosis("E0-TYPES", values, "wrong", frame)
}

async function runTsc(folder: string): Promise<{ text: string; code: number | null }> {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc")
  // A project of its own would have to be written to disk; the configuration is shared and its answer filtered.
  const project = relative(ROOT, folder).startsWith("steps") ? CONFIG : join(ROOT, "tsconfig.json")
  const program = [process.execPath, tsc, "-p", project, "--pretty", "false"]
  const child = spawn(SUPERVISOR, ["--lifeline", "3", "--status", "4", "--time", String(TIME_MS), "--", ...program], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe", "pipe", "pipe"],
  })
  const [, stdout, stderr, , status] = child.stdio as unknown as (Readable | undefined)[]
  let text = ""
  let ending = ""
  for (const stream of [stdout, stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk
    })
  }
  status?.setEncoding("utf8").on("data", (chunk: string) => {
    ending += chunk
  })
  return await new Promise((resolve) => {
    child.on("error", (error) => resolve({ text: error.message, code: null }))
    child.on("close", () => resolve({ text, code: parseEnding(ending).exitCode }))
  })
}
