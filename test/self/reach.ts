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
import { findRegions } from "../../workbook/skeletons/regions.ts"
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
  "  while (!reachedBefore.has(place))",
  '    try { reachedSays(2, "\\nreached " + place + "\\n"), reachedBefore.add(place) }',
  '    catch (error) { if (error.code !== "EAGAIN") throw error }', // the pipe is full, and is read
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
  const references = await referencesOf(step, solutions)
  const places = new Map<Replacement, readonly Place[] | typeof EVERYWHERE>()
  for (const solution of solutions) places.set(solution, await placesOf(step, solution, references))
  const target = layOutMarked(step, places, references, scratch)
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
      const [ways, cameTo] = [places.get(solution), seen.get(check)]
      if (ways === undefined || ways === EVERYWHERE || cameTo === undefined) return true
      return ways.some((place) => cameTo.has(nameOf(solution.file, place)))
    },
  }
}

const inC = (file: string) => file.endsWith(".c")

const nameOf = (file: string, { kind, start, end }: Place) => `${file}:${kind}:${start}:${end}`

/** The reference of each file that one of the solutions changes: in plain JavaScript, or in C. */
async function referencesOf(step: StepFacts, solutions: readonly Replacement[]): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>()
  for (const file of new Set(solutions.map((solution) => solution.file))) {
    const source = readFileSync(join(ROOT, "solutions", step.slug, file), "utf8")
    sources.set(file, inC(file) ? source : await plain(source))
  }
  return sources
}

/** Where a solution parts from the reference. */
async function placesOf(step: StepFacts, solution: Replacement, references: ReadonlyMap<string, string>) {
  const source = references.get(solution.file) ?? ""
  if (inC(solution.file)) {
    if (solution.given !== undefined) return EVERYWHERE // it may stand in no task
    const changed = findRegions(solution.source).map(({ name }) => name)
    return beginnings(source).filter(({ name }) => changed.includes(name))
  }
  try {
    const found = parting(source, await plain(replaced(step, solution)))
    // Whatever differs may be a difference that is not seen here: a module that is named and not used.
    return found.length === 0 ? EVERYWHERE : found
  } catch {
    return EVERYWHERE // it is not even a program
  }
}

/** In C: the beginning of each task. */
function beginnings(source: string): (Place & { name: string })[] {
  return findRegions(source).map(({ name, startLine }) => {
    const at =
      source
        .split("\n")
        .slice(0, startLine + 1)
        .join("\n").length + 1
    return { kind: "before", start: at, end: at, name }
  })
}

function layOutMarked(
  step: StepFacts,
  places: ReadonlyMap<Replacement, readonly Place[] | typeof EVERYWHERE>,
  references: ReadonlyMap<string, string>,
  scratch: string,
): string {
  const target = join(scratch, "marked")
  cpSync(join(ROOT, "solutions", step.slug), join(target, step.slug), { recursive: true })
  for (const [file, source] of references) {
    const own = new Map<string, Place>()
    for (const [solution, found] of places)
      if (solution.file === file && found !== EVERYWHERE) for (const place of found) own.set(nameOf(file, place), place)
    const names = [...own.keys()]
    const mark = (nth: number) =>
      inC(file)
        ? `{ static int reached; if (!reached++) dprintf(2, "\\nreached ${names[nth]}\\n"); }`
        : `reached("${names[nth]}")`
    const text = marked(source, [...own.values()], mark)
    writeFileSync(join(target, step.slug, file), [...(inC(file) ? IN_C : IN_TS), text].join("\n"))
  }
  return target
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
