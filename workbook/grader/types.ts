// Type errors in the code under test: tsc over the target's step, beside the checks.
//
// A type error does not stop a check from running (esbuild strips types), but a step with one is not passed.

import { spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import type { StepFacts } from "../manifest.ts"
import { ROOT, targetRoot } from "../paths.ts"
import { codeFrame } from "./bundle.ts"
import { Diagnosis } from "./verdict.ts"

/** tsconfig.steps.json allows what a half-written exercise has: unused imports, unreachable code. */
const CONFIG = join(ROOT, "tsconfig.steps.json")

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
  const child = spawn(process.execPath, [tsc, "-p", project, "--pretty", "false"], { cwd: ROOT })
  let text = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk
    })
  }
  return await new Promise((resolve) => child.on("close", (code) => resolve({ text, code })))
}
