// `npm test`: grades what was asked for, or everything that has been started.

import { spawn } from "node:child_process"
import { existsSync, watch } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { hasStep } from "../grader/bundle.ts"
import { explanationOf, loadChecks, runStep } from "../grader/run.ts"
import { typeErrors } from "../grader/types.ts"
import type { CheckResult, Diagnosis } from "../grader/verdict.ts"
import { type Lang, type PartFacts, type StepFacts, steps } from "../manifest.ts"
import { ROOT, targetRoot } from "../paths.ts"
import { recordResults } from "../progress.ts"
import { statePath, writeState } from "../state.ts"
import { renderStep } from "./render.ts"
import { type Selection, selectStepOrPart } from "./select.ts"

type Found = Exclude<Selection, { error: unknown }>

const USAGE =
  "usage: npm test -- [step1 | 1.2 | 1.2c] [--watch] [--target steps|solutions|FOLDER] [--reporter=human|json|junit|github-actions] [--lang en|ko]"

interface Wanted {
  step: StepFacts
  /** Ids of the checks to run. */
  checks: Set<string>
  /** Measured parts to report on. */
  labs: PartFacts[]
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
  const wanted = new Map<string, Wanted>()
  const present = steps.filter((step) => hasStep(targetRoot(target), step.slug))
  const everything = positionals.length === 0
  for (const name of everything ? present.map(({ id }) => id) : positionals) {
    const found = selectStepOrPart(name)
    if ("error" in found) return found.error[lang]
    if (!present.includes(found.step)) return `--target: ${target} has no folder ${found.step.slug}.\n${USAGE}`
    want(wanted, found, target)
  }
  if (wanted.size === 0)
    return `--target: ${target} has none of the steps (${steps.map(({ slug }) => slug).join(", ")}).\n${USAGE}`
  return { wanted: [...wanted.values()], everything, target, reporter, watch: values.watch === true }
}

/** Adds what was named to what its step is graded on: a step is bundled and type-checked once. */
function want(wanted: Map<string, Wanted>, { step, part, check }: Found, target: string): void {
  const entry = wanted.get(step.id) ?? { step, checks: new Set<string>(), labs: [] }
  wanted.set(step.id, entry)
  for (const one of part === undefined ? step.parts : [part]) {
    for (const { id } of one.checks) if (check === undefined || id === check) entry.checks.add(id)
    // A measurement belongs to the reader, not to a set of implementations.
    if (one.lab !== undefined && target === "steps" && !entry.labs.includes(one)) entry.labs.push(one)
  }
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
  for (const { step, checks: ids, labs } of settings.wanted) {
    const checks = await loadChecks(step)
    const run = runStep(step, checks, { target: settings.target, only: (id) => ids.has(id) })
    const [graded, types] = await Promise.all([run, ids.size === 0 ? undefined : typeErrors(step, settings.target)])
    // What does not even parse is said by the checks themselves.
    const compiles = !graded.some(({ code }) => code === "E0-COMPILE")
    const results = types === undefined || !compiles ? [...graded] : [...graded, typeResult(step, types)]
    results.push(...labs.map(labResult))
    all.push(...results)
    const notice = settings.target === "steps" ? recordResults(step, graded) : undefined
    if (notice !== undefined) console.error(notice[lang])
    if (settings.reporter === "human") console.log(renderStep(step, results, lang))
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
    verdict: types.verdict,
    ms: 0,
    code: types.code,
    explanation: explanationOf(step, types.code, types.values),
    ...(types.frame === undefined ? {} : { frame: types.frame }),
    replay: `npm test -- ${step.id}`,
  }
}

/** A part without code is done when its lab has been run on this machine. */
function labResult(part: PartFacts): CheckResult {
  const done = existsSync(statePath("lab", `${part.lab}.json`))
  const replay = `npm run book -- lab ${part.lab}`
  return { id: part.id, part: part.id, title: part.title, verdict: done ? "pass" : "not started", ms: 0, replay }
}

/** 0 passed, 1 not passed, 2 the harness could not tell. */
export function exitCode(results: readonly CheckResult[], everything: boolean): number {
  if (results.some(({ verdict }) => verdict === "unsure")) return 2
  const bad = results.some(
    ({ verdict, optional = everything }) => verdict !== "pass" && !(optional && verdict === "not started"),
  )
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
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs")
  const ids = settings.wanted.flatMap(({ checks }) => [...checks])
  const env = { ...process.env, ECHOBOOK_TARGET: settings.target, ECHOBOOK_CHECKS: ids.join(",") }
  const args = [vitest, "run", "--project", "steps", "--reporter", settings.reporter]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit", env })
  return await new Promise((resolve) => child.on("exit", (code) => resolve(code === 0 ? 0 : 1)))
}
