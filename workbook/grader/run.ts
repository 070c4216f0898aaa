// Runs the checks of a step against one target and says what came out.
//
// This engine knows no test framework: `npm test`, the page and the workbook's own tests call it directly, and
// test/grade.test.ts shows the same checks to vitest for its reporters and its UI.

import { join } from "node:path"
import { messageOf } from "../errors.ts"
import { type CheckFacts, fill, findCode, type PartFacts, type StepFacts, type Text } from "../manifest.ts"
import { ROOT, targetRoot } from "../paths.ts"
import { makeScratch, removeScratch } from "../scratch.ts"
import type { TraceRecord } from "../trace/file.ts"
import { formatTrace } from "../trace/format.ts"
import { forgetTrace, keepTrace } from "../trace/kept.ts"
import { bundle } from "./bundle.ts"
import { type OpenScene, openScene, type Scene, type SceneSetup } from "./scene.ts"
import { type CheckResult, Diagnosis, type Explanation, NotStarted, type Values } from "./verdict.ts"

/** The body of a check: returns when all is well, throws a Diagnosis when not. */
export type CheckBody = (scene: Scene) => Promise<void>

/** One step's checks by id. */
export type StepChecks = Readonly<Record<string, CheckBody>>

export interface RunOptions {
  /** "steps", "solutions", or a folder that is laid out like them. */
  target: string
  /** Which checks; all of the step without it. */
  only?: (id: string) => boolean
  /** How many checks run at the same time; each is its own processes. */
  parallel?: number
  /**
   * What the reader's kept traces become: "failed" (the default) keeps those of checks that fail and forgets what shows
   * a mended mistake, "all" keeps every one, "none" touches nothing.
   */
  traces?: "failed" | "all" | "none"
  /** Called with the calls of each check before its traces go. */
  onTrace?: (check: string, records: TraceRecord[]) => void
  /** Called as each check ends, in order of ending. */
  onResult?: (result: CheckResult) => void
  /** Stops before the next check starts. */
  signal?: AbortSignal
}

const TRACE_LINES = 8

/** The folder with the checks and the driver of a step. */
export function checksFolder(step: StepFacts): string {
  return join(ROOT, "test", step.slug)
}

export async function loadChecks(step: StepFacts): Promise<StepChecks> {
  const module_ = (await import(join(checksFolder(step), "checks.ts"))) as { checks: StepChecks }
  return module_.checks
}

/** Grades a step. Results come back in the manifest's order, whatever order they ended in. */
export async function runStep(step: StepFacts, checks: StepChecks, options: RunOptions): Promise<CheckResult[]> {
  const scratch = makeScratch()
  const wanted = step.parts.flatMap((part) =>
    part.checks.filter(({ id }) => options.only?.(id) ?? true).map((facts) => ({ part, facts })),
  )
  try {
    const bundleFile = join(scratch, "bundle.cjs")
    const blocked = await prepare(step, options.target, bundleFile)
    const implementation = join(targetRoot(options.target), step.slug)
    const setup = { bundleFile, nodeFlags: step.nodeFlags ?? [], implementation, made: new Map() }
    const results: CheckResult[] = []
    const queue = wanted.map((entry, index) => ({ ...entry, index }))
    const worker = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        if (options.signal?.aborted === true) return
        const body = checks[next.facts.id]
        if (body === undefined)
          throw new Error(`check ${next.facts.id} is in the manifest but not in ${step.slug}/checks.ts`)
        const result = await runCheck(step, next.part, next.facts, body, setup, blocked, options)
        results[next.index] = result
        options.onResult?.(result)
      }
    }
    // All of them to their end, even when one fails: they share the bundle that is removed below.
    const ends = await Promise.allSettled(Array.from({ length: options.parallel ?? 3 }, worker))
    for (const end of ends) if (end.status === "rejected") throw end.reason
    return results.filter((result) => result !== undefined)
  } finally {
    removeScratch(scratch)
  }
}

/** Bundles driver and target once for all checks. Returns what makes every check fail alike, if anything. */
async function prepare(step: StepFacts, target: string, bundleFile: string): Promise<Diagnosis | undefined> {
  try {
    await bundle(join(checksFolder(step), "driver.ts"), targetRoot(target), bundleFile)
    return undefined
  } catch (error) {
    if (error instanceof Diagnosis) return error
    throw error
  }
}

async function runCheck(
  step: StepFacts,
  part: PartFacts,
  facts: CheckFacts,
  body: CheckBody,
  setup: SceneSetup,
  blocked: Diagnosis | undefined,
  { traces = "failed", onTrace }: RunOptions,
): Promise<CheckResult> {
  const startedMs = performance.now()
  const scene = openScene(setup)
  const base = () => ({
    id: facts.id,
    part: part.id,
    title: facts.title,
    ms: Math.round(performance.now() - startedMs),
    replay: `npm test -- ${facts.id}`,
    ...(part.optional === true ? { optional: true as const } : {}),
  })
  try {
    if (blocked !== undefined) throw blocked
    await body(scene)
    if (traces === "all") keepCalls(scene, facts.id)
    else if (traces === "failed") forgetTrace(facts.id)
    return { ...base(), verdict: "pass" }
  } catch (thrown) {
    const conclusive = thrown instanceof Diagnosis && thrown.conclusive
    const cause = conclusive ? await scene.emptyExercise() : await scene.cause()
    // A conclusive diagnosis stands beside an exercise of a later part, which the code under test has come to.
    const error = cause === undefined || (conclusive && isLater(step, cause, part)) ? thrown : cause
    if (error instanceof NotStarted) {
      const needs = error.part === part.id ? {} : { needs: error.part }
      return { ...base(), verdict: "not started", ...needs }
    }
    if (traces !== "none") keepCalls(scene, facts.id)
    return { ...base(), ...explain(step, error, scene) }
  } finally {
    onTrace?.(facts.id, callsOf(scene))
    await scene.dispose()
  }
}

function isLater(step: StepFacts, cause: Error, part: PartFacts): boolean {
  const order = step.parts.map(({ id }) => id)
  return cause instanceof NotStarted && order.indexOf(cause.part) > order.indexOf(part.id)
}

function explain(step: StepFacts, error: unknown, scene: OpenScene) {
  const { diagnosis, explanation } = explained(step, error instanceof Diagnosis ? error : unsure(error))
  const printed = scene.hasChild() ? scene.child().printed().trim() : ""
  return {
    verdict: diagnosis.verdict,
    code: diagnosis.code,
    explanation,
    ...(diagnosis.frame === undefined ? {} : { frame: diagnosis.frame }),
    ...(printed === "" ? {} : { printed: printed.split("\n").slice(-6).join("\n") }),
    ...traceOf(scene),
  }
}

/** A text that lacks a value, or a code without texts, is the check's own fault: it ends this check and not the run. */
function explained(step: StepFacts, diagnosis: Diagnosis): { diagnosis: Diagnosis; explanation: Explanation } {
  try {
    return { diagnosis, explanation: explanationOf(step, diagnosis.code, diagnosis.values) }
  } catch (error) {
    const own = unsure(`${diagnosis.code}: ${messageOf(error)}`)
    return { diagnosis: own, explanation: explanationOf(step, own.code, own.values) }
  }
}

function unsure(error: unknown): Diagnosis {
  const reason = messageOf(error)
  return new Diagnosis("E0-UNSURE", { reason }, "unsure")
}

/** The calls of the reader's program so far. */
function callsOf(scene: OpenScene): TraceRecord[] {
  return scene.hasChild() && scene.showsCalls() ? scene.records() : []
}

function keepCalls(scene: OpenScene, checkId: string): void {
  if (callsOf(scene).length > 0) keepTrace(scene.tracePath, checkId)
}

function traceOf(scene: OpenScene): { trace?: readonly string[] } {
  const records = callsOf(scene)
  if (records.length === 0) return {}
  // Of a program that repeated itself the ring has lost where the descriptors come from.
  const earlier = scene.firstRecords().filter(({ index }) => index < (records[0]?.index ?? 0))
  return { trace: formatTrace([...earlier, ...records]).slice(-TRACE_LINES) }
}

/** A diagnosis of a step in both languages. @throws Error when the code or one of its values is missing */
export function explanationOf(step: StepFacts, code: string, values: Values): Explanation {
  const facts = findCode(step, code)
  if (facts === undefined) throw new Error(`diagnosis code ${code} is not in the manifest`)
  const text = (both: Text): Text => ({ en: fill(both, values, "en"), ko: fill(both, values, "ko") })
  return {
    did: text(facts.did),
    expected: text(facts.expected),
    saw: text(facts.saw),
    usually: text(facts.usually),
    next: text(facts.next),
    man: facts.man,
    chapter: `/${step.id}#${facts.anchor}`,
  }
}
