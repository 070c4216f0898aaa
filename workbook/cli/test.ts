// `npm test`: grades what was asked for, or everything that has been started.

import { spawn } from "node:child_process"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { messageOf } from "../errors.ts"
import { hasStep } from "../grader/bundle.ts"
import { exitCode, gradeStep } from "../grader/grade.ts"
import { keepResults, resultFile } from "../grader/result-file.ts"
import type { CheckResult } from "../grader/verdict.ts"
import { type Lang, steps } from "../manifest.ts"
import { ROOT, targetRoot } from "../paths.ts"
import { watchSaves } from "../saves.ts"
import { selectStepOrPart, type Wanted, want } from "../selection.ts"
import { renderStep } from "./render.ts"
import { USAGES } from "./usage.ts"

const USAGE = USAGES.test

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
    return `${messageOf(error)}\n${USAGE}`
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

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { watch: { type: "boolean" }, target: { type: "string" }, reporter: { type: "string" } },
  })
}

async function grade(settings: Settings, lang: Lang): Promise<number> {
  const all: CheckResult[] = []
  const { target, reporter } = settings
  for (const wanted of settings.wanted) {
    const { results, notice } = await gradeStep(wanted, { target })
    all.push(...results)
    if (notice !== undefined) console.error(notice[lang])
    if (reporter === "human") console.log(renderStep(wanted.step, results, lang))
  }
  const code = exitCode(all, settings.everything)
  const notice = keepResults(all, target, code)
  if (notice !== undefined) console.error(notice[lang])
  if (reporter === "json") console.log(JSON.stringify(resultFile(all, target, code), null, 2))
  return code
}

/** Grades again at each save, until Ctrl-C. */
async function watchAndGrade(settings: Settings, lang: Lang): Promise<number> {
  let wanted = true
  let wake: (() => void) | undefined
  for (const { step } of settings.wanted) {
    watchSaves(targetRoot(settings.target), step, () => {
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
