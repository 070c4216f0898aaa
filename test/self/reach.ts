// Which checks a changed solution can show itself in. A check in whose run the reference comes to none of the places
// where the solution parts from it (parting.ts) runs the same with that solution, and needs no run of its own.
//
// Seen, not derived: the reference is run with a word to stderr at each of these places. In C, where nothing is parsed,
// the place is the beginning of the task.

import { cpSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Child } from "../../workbook/grader/child.ts"
import { type CheckBody, runStep, type StepChecks } from "../../workbook/grader/run.ts"
import type { CheckResult } from "../../workbook/grader/verdict.ts"
import type { StepFacts } from "../../workbook/manifest.ts"
import { ROOT } from "../../workbook/paths.ts"
import { findRegions, replaceRegion } from "../../workbook/skeletons/regions.ts"
import { EVERYWHERE, marked, type Place, parting, plain } from "./parting.ts"
import { type Replacement, replaced } from "./wrong.ts"

export interface Reach {
  /** How the checks of the marked reference ended. */
  readonly results: readonly CheckResult[]
  /** The places that each check comes to. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether a check comes to where a solution parts from the reference. */
  reaches(check: string, solution: Replacement): boolean
}

/** What is said at a place that is come to; in a thread of its own once more. */
const SAID = /^reached (\S+)$/gm

const IN_TS = [
  'import { writeSync as reachedSays } from "node:fs"',
  "var reachedBefore",
  "function reached(place) {",
  "  reachedBefore ??= new Set()",
  '  if (!reachedBefore.has(place)) reachedSays(2, "\\nreached " + place + "\\n")',
  "  reachedBefore.add(place)",
  "}",
]
const IN_C = ["#include <stdio.h>"]

/** Runs every check against the reference. `solutions`: those that will be asked about. */
export async function reachOf(
  step: StepFacts,
  checks: StepChecks,
  solutions: readonly Replacement[],
  scratch: string,
): Promise<Reach> {
  const ways = new Map(solutions.map((solution) => [solution, waysInto(step, solution)]))
  const target = layOutMarked(step, solutions, scratch)
  const seen = new Map<string, ReadonlySet<string>>()
  const watched = Object.entries(checks).map(([id, body]): [string, CheckBody] => [
    id,
    async (scene) => {
      const children: Child[] = []
      let said = ""
      const onPrinted = (text: string) => {
        said += text
      }
      const start: typeof scene.start = async (name, argument, options) => {
        const child = await scene.start(name, argument, { ...options, onPrinted })
        children.push(child)
        return child
      }
      await body({ ...scene, start })
      for (const child of children) await child.stop()
      seen.set(id, new Set([...said.matchAll(SAID)].map(([, place = ""]) => place)))
    },
  ])
  const results = await runStep(step, Object.fromEntries(watched), { target, traces: "none" })
  return {
    results,
    seen,
    reaches(check, solution) {
      const [places, cameTo] = [ways.get(solution), seen.get(check)]
      return places === undefined || cameTo === undefined || places.some((place) => cameTo.has(place))
    },
  }
}

const inC = (file: string) => file.endsWith(".c")

/** Where a solution parts from the reference, by name; undefined: wherever it is run. */
function waysInto(step: StepFacts, solution: Replacement): readonly string[] | undefined {
  if (inC(solution.file)) return findRegions(solution.source).map(({ name }) => name)
  const places = placesOf(step, solution)
  return places === EVERYWHERE ? undefined : places.map((place) => nameOf(solution.file, place))
}

const nameOf = (file: string, { kind, start, end }: Place) => `${file}:${kind}:${start}:${end}`

/** Nothing that differs may be a difference that is not seen here: a module that is named and not used. */
function placesOf(step: StepFacts, solution: Replacement) {
  try {
    const found = parting(reference(step, solution.file), plain(replaced(step, solution)))
    return found.length === 0 ? EVERYWHERE : found
  } catch {
    return EVERYWHERE // it is not even a program
  }
}

const reference = (step: StepFacts, file: string) =>
  plain(readFileSync(join(ROOT, "solutions", step.slug, file), "utf8"))

function layOutMarked(step: StepFacts, solutions: readonly Replacement[], scratch: string): string {
  const target = join(scratch, "marked")
  cpSync(join(ROOT, "solutions", step.slug), join(target, step.slug), { recursive: true })
  for (const file of new Set(solutions.map((solution) => solution.file))) {
    const path = join(target, step.slug, file)
    const own = solutions.filter((solution) => solution.file === file)
    writeFileSync(path, inC(file) ? markedInC(readFileSync(path, "utf8")) : markedInTs(step, file, own))
  }
  return target
}

function markedInTs(step: StepFacts, file: string, solutions: readonly Replacement[]): string {
  const places = new Map<string, Place>()
  for (const solution of solutions) {
    const found = placesOf(step, solution)
    for (const place of found === EVERYWHERE ? [] : found) places.set(nameOf(file, place), place)
  }
  const names = [...places.keys()]
  const source = marked(reference(step, file), [...places.values()], (nth) => `reached("${names[nth]}")`)
  return [...IN_TS, source].join("\n")
}

function markedInC(source: string): string {
  let text = source
  for (const { name, body } of findRegions(source)) {
    const mark = `static int reached; if (!reached++) dprintf(2, "\\nreached ${name}\\n");`
    text = replaceRegion(text, name, `${mark}\n${body}`)
  }
  return [...IN_C, text].join("\n")
}

/** The same checks; of those named here one runs at a time, also between steps that run at once. */
export function inTurn(checks: StepChecks, alone: readonly string[]): StepChecks {
  let before: Promise<void> = Promise.resolve()
  const wrapped = Object.entries(checks)
    .filter(([id]) => alone.includes(id))
    .map(([id, body]): [string, CheckBody] => [
      id,
      (scene) => {
        const own = before.then(() => body(scene))
        before = own.catch(() => undefined)
        return own
      },
    ])
  return { ...checks, ...Object.fromEntries(wrapped) }
}
