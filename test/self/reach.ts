// Which tasks each check of a step reaches. A check that never enters a function runs the same with any body in it, so
// a solution that differs from the reference in that function needs no run of that check.
//
// Seen, not derived: the reference is run with a word to stderr at the beginning of each task.

import { cpSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Child } from "../../workbook/grader/child.ts"
import { type CheckBody, runStep, type StepChecks } from "../../workbook/grader/run.ts"
import type { CheckResult } from "../../workbook/grader/verdict.ts"
import type { StepFacts } from "../../workbook/manifest.ts"
import { ROOT } from "../../workbook/paths.ts"
import { findRegions, replaceRegion } from "../../workbook/skeletons/regions.ts"

/** Tasks by check. */
export type Reach = ReadonlyMap<string, ReadonlySet<string>>

/** What a task says when it is entered; in a thread of its own once more. */
const SAID = /^reached (\w+)$/gm
/** The last of what a program prints is kept; more than this would hide what came first. */
const KEPT_BYTES = 4096

const IN_TS = [
  'import { writeSync as reachedSays } from "node:fs"',
  "const reachedBefore = new Set<string>()",
  "function reached(name: string) {",
  '  if (!reachedBefore.has(name)) reachedSays(2, "reached " + name + "\\n")',
  "  reachedBefore.add(name)",
  "}",
]
const IN_C = ["#include <stdio.h>"]

/** Runs every check against the reference. @returns what each reached, and how it ended */
export async function reachOf(
  step: StepFacts,
  checks: StepChecks,
  scratch: string,
): Promise<{ reach: Reach; results: readonly CheckResult[] }> {
  const target = layOutMarked(step, scratch)
  const reach = new Map<string, ReadonlySet<string>>()
  const watched = Object.entries(checks).map(([id, body]): [string, CheckBody] => [
    id,
    async (scene) => {
      const children: Child[] = []
      const start: typeof scene.start = async (...args) => {
        const child = await scene.start(...args)
        children.push(child)
        return child
      }
      await body({ ...scene, start })
      for (const child of children) await child.stop()
      const said = children.map((child) => child.printed())
      if (said.some((text) => text.length >= KEPT_BYTES)) throw new Error(`check ${id}: the program printed too much`)
      reach.set(id, new Set([...said.join("").matchAll(SAID)].map(([, name = ""]) => name)))
    },
  ])
  const results = await runStep(step, Object.fromEntries(watched), { target, traces: "none" })
  return { reach, results }
}

function layOutMarked(step: StepFacts, scratch: string): string {
  const target = join(scratch, "marked")
  cpSync(join(ROOT, "solutions", step.slug), join(target, step.slug), { recursive: true })
  const tasks = step.parts.flatMap((part) => part.tasks)
  for (const file of new Set(tasks.map((task) => task.file))) {
    const path = join(target, step.slug, file)
    const inC = file.endsWith(".c")
    let source = readFileSync(path, "utf8")
    for (const { name } of tasks.filter((task) => task.file === file)) {
      const body = findRegions(source).find((region) => region.name === name)?.body ?? ""
      const mark = inC ? `static int reached; if (!reached++) dprintf(2, "reached ${name}\\n");` : `reached("${name}")`
      source = replaceRegion(source, name, `${mark}\n${body}`)
    }
    writeFileSync(path, [...(inC ? IN_C : IN_TS), source].join("\n"))
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
