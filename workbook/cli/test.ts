// `npm test`: grades what was asked for, or everything that has been started.

import { spawn } from "node:child_process"
import { existsSync, watch } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { hasStep } from "../grader/bundle.ts"
import { loadChecks, runStep } from "../grader/run.ts"
import type { CheckResult } from "../grader/verdict.ts"
import { type Lang, type StepFacts, steps } from "../manifest.ts"
import { ROOT, targetRoot } from "../paths.ts"
import { recordResults } from "../progress.ts"
import { renderStep } from "./render.ts"
import { selectStepOrPart } from "./select.ts"

const USAGE =
  "usage: npm test -- [step1 | 1.2 | 1.2c] [--watch] [--target steps|solutions|FOLDER] [--reporter=human|json|junit|github-actions] [--lang en|ko]"

interface Wanted {
  step: StepFacts
  only?: (id: string) => boolean
}

interface Settings {
  wanted: Wanted[]
  /** Nothing was named: an untouched part is no failure. */
  everything: boolean
  target: string
  reporter: string
  watch: boolean
}

export async function testCommand(args: string[], io: { lang: Lang }): Promise<number> {
  const settings = readSettings(args, io.lang)
  if (typeof settings === "string") {
    console.error(settings)
    return 2
  }
  if (settings.reporter === "junit" || settings.reporter === "github-actions") return await runVitest(settings)
  if (settings.watch) return await watchAndGrade(settings, io.lang)
  return await grade(settings, io.lang)
}

function readSettings(args: string[], lang: Lang): Settings | string {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`
  }
  const { values, positionals } = parsed
  const target = values.target ?? "steps"
  const reporter = values.reporter ?? "human"
  if (!["human", "json", "junit", "github-actions"].includes(reporter))
    return `--reporter: there is no "${reporter}".\n${USAGE}`
  if (!existsSync(targetRoot(target))) return `--target: there is no folder ${target}.\n${USAGE}`
  const wanted: Wanted[] = []
  for (const name of positionals) {
    const found = selectStepOrPart(name)
    if ("error" in found) return found.error[lang]
    const { step, part, check } = found
    if (part === undefined) wanted.push({ step })
    else wanted.push({ step, only: (id) => (check === undefined ? id.startsWith(part.id) : id === check) })
  }
  const everything = wanted.length === 0
  if (everything)
    wanted.push(...steps.filter((step) => hasStep(targetRoot(target), step.slug)).map((step) => ({ step })))
  return { wanted, everything, target, reporter, watch: values.watch === true }
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { watch: { type: "boolean" }, target: { type: "string" }, reporter: { type: "string" } },
  })
}

async function grade(settings: Settings, lang: Lang): Promise<number> {
  const all: CheckResult[] = []
  for (const { step, only } of settings.wanted) {
    const checks = await loadChecks(step)
    const results = await runStep(step, checks, { target: settings.target, ...(only === undefined ? {} : { only }) })
    all.push(...results)
    if (settings.target === "steps") recordResults(step, results)
    if (settings.reporter === "human") {
      console.log(renderStep(step, results, lang))
      if (results.length === 0) console.log(labNote(step, lang))
    }
  }
  const code = exitCode(all, settings.everything)
  if (settings.reporter === "json")
    console.log(JSON.stringify({ version: 1, target: settings.target, exitCode: code, checks: all }, null, 2))
  return code
}

function labNote(step: StepFacts, lang: Lang): string {
  const lab = step.parts.find((part) => part.lab !== undefined)?.lab ?? ""
  return lang === "ko"
    ? `채점할 코드가 없는 부분입니다. 측정: npm run book -- lab ${lab}`
    : `This part has no code to grade; it is measured: npm run book -- lab ${lab}`
}

/** 0 passed, 1 not passed, 2 the harness could not tell. */
export function exitCode(results: readonly CheckResult[], everything: boolean): number {
  if (results.some(({ verdict }) => verdict === "unsure")) return 2
  const bad = results.some(({ verdict }) => verdict !== "pass" && !(everything && verdict === "not started"))
  return bad ? 1 : 0
}

/** Grades again at each save, until Ctrl-C. */
async function watchAndGrade(settings: Settings, lang: Lang): Promise<number> {
  let wanted = true
  let wake: (() => void) | undefined
  for (const { step } of settings.wanted) {
    watch(join(targetRoot(settings.target), step.slug), () => {
      wanted = true
      wake?.()
    })
  }
  for (;;) {
    if (wanted) {
      wanted = false
      if (process.stdout.isTTY === true) console.clear()
      await grade(settings, lang)
      console.log(
        lang === "ko" ? "저장하면 다시 채점합니다. 끝내기: Ctrl-C" : "Waiting for the next save. Stop: Ctrl-C",
      )
    }
    if (!wanted) await new Promise<void>((resolve) => (wake = resolve))
  }
}

/** The same checks under vitest, for its reporters. */
async function runVitest(settings: Settings): Promise<number> {
  const project = settings.target === "solutions" ? "solutions" : "steps"
  const args = [
    join(ROOT, "node_modules/vitest/vitest.mjs"),
    "run",
    "--project",
    project,
    "--reporter",
    settings.reporter,
  ]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" })
  return await new Promise((resolve) => child.on("exit", (code) => resolve(code === 0 ? 0 : 1)))
}
