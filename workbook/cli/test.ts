// `npm test`: grades what was asked for, or everything that has been started.

import { spawn } from "node:child_process"
import { existsSync, watch } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { hasStep } from "../grader/bundle.ts"
import { explanationOf, loadChecks, runStep } from "../grader/run.ts"
import { typeErrors } from "../grader/types.ts"
import type { CheckResult, Diagnosis } from "../grader/verdict.ts"
import { type Lang, type StepFacts, steps } from "../manifest.ts"
import { ROOT, targetRoot } from "../paths.ts"
import { recordResults } from "../progress.ts"
import { statePath, writeState } from "../state.ts"
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
  /** Labs of the parts that were named. */
  labs: string[]
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
  const labs: string[] = []
  for (const name of positionals) {
    const found = selectStepOrPart(name)
    if ("error" in found) return found.error[lang]
    const { step, part, check } = found
    if (part?.lab !== undefined) labs.push(part.lab)
    if (part === undefined) wanted.push({ step })
    else wanted.push({ step, only: (id) => (check === undefined ? id.startsWith(part.id) : id === check) })
  }
  const everything = wanted.length === 0
  if (everything)
    wanted.push(...steps.filter((step) => hasStep(targetRoot(target), step.slug)).map((step) => ({ step })))
  return { wanted, everything, target, reporter, watch: values.watch === true, labs }
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
    const run = runStep(step, checks, { target: settings.target, ...(only === undefined ? {} : { only }) })
    const [graded, types] = await Promise.all([run, typeErrors(step, settings.target)])
    // What does not even parse is said by the checks themselves.
    const compiles = !graded.some(({ code }) => code === "E0-COMPILE")
    const results = types === undefined || !compiles ? graded : [...graded, typeResult(step, types)]
    all.push(...results)
    const notice = settings.target === "steps" ? recordResults(step, graded) : undefined
    if (notice !== undefined) console.error(notice[lang])
    if (settings.reporter === "human") {
      const lab = graded.length === 0 ? labNote(settings.labs, lang) : undefined
      console.log(lab?.text ?? renderStep(step, results, lang))
      if (lab !== undefined) return lab.done ? 0 : 1
    }
  }
  const code = exitCode(all, settings.everything)
  const result = { version: 1, at: new Date().toISOString(), target: settings.target, exitCode: code, checks: all }
  const kept = writeState("result.json", result)
  if (kept.kind === "failed") console.error(kept.notice[lang])
  if (settings.reporter === "json") console.log(JSON.stringify(result, null, 2))
  return code
}

/** Type errors as one more line of the result, after the checks: they are no part's own. */
function typeResult(step: StepFacts, types: Diagnosis): CheckResult {
  return {
    id: `${step.number}.types`,
    part: step.parts[0]?.id ?? "",
    title: { en: "The types fit", ko: "타입이 맞습니다" },
    verdict: "wrong",
    ms: 0,
    code: types.code,
    explanation: explanationOf(step, types.code, types.values),
    ...(types.frame === undefined ? {} : { frame: types.frame }),
    replay: `npm test -- ${step.id}`,
  }
}

/** A part without code is done when its lab has been run here. */
function labNote(labs: readonly string[], lang: Lang): { text: string; done: boolean } {
  const open = labs.filter((lab) => !existsSync(statePath("lab", `${lab}.json`)))
  const commands = (open.length === 0 ? labs : open).map((lab) => `npm run book -- lab ${lab}`).join(", ")
  const done = open.length === 0
  const en = done
    ? `Measured on this machine. Again: ${commands}`
    : `Nothing to grade here; it is measured: ${commands}`
  const ko = done
    ? `이 컴퓨터에서 측정했습니다. 다시: ${commands}`
    : `채점할 코드가 없고 측정하는 부분입니다: ${commands}`
  return { text: lang === "ko" ? ko : en, done }
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
