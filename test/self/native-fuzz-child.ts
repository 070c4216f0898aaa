// One run of the fuzz, in a process of its own: 5,000 random calls of each function of the addon, each held against
// the model. native-fuzz.test.ts bundles and starts it under the sanitizers.
//
//   argv: FILE CALLS SEED NAMES
//
// FILE: its first line always names the call that is being made, and survives a crash.
// NAMES: the functions, with commas between them.
//
// Prints one line of JSON: calls, refused, entered, succeeded, wrote (the kernel changed bytes) of each function.

import { openSync, writeSync } from "node:fs"
import { createRequire } from "node:module"
import fc from "fast-check"
import type { CallRow } from "../../runtime/native.ts"
import { type Argument, type Expectation, expectation, parseArguments, writable } from "./native-fuzz-model.ts"
import { argumentsFor, makeValues, type Spec, type Value } from "./native-fuzz-values.ts"
import { awayFromOurs, type Kernel, neverWait, openWorld, tame, type World } from "./native-fuzz-world.ts"

interface Counts {
  calls: number
  refused: number
  entered: number
  succeeded: number
  wrote: number
}

const [, , file = "", calls = "", seedText = "", names = ""] = process.argv
const seed = Number(seedText)
const addon = createRequire(import.meta.url)(process.env["ECHOBOOK_ADDON"] ?? "") as {
  readonly calls: readonly CallRow[]
  readonly constants: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly [call: string]: unknown
}
const constants = new Map(Object.values(addon.constants).flatMap((family) => Object.entries(family)))
const kernel: Kernel = {
  sharedMemory: (bytes) => (addon["sharedMemory"] as (bytes: number) => ArrayBuffer)(bytes),
  call: (name, ...args) => (addon[name] as (...args: unknown[]) => number)(...args),
  constant: (name) => constants.get(name) ?? fail(`the addon does not know ${name}`),
}
const journalFd = openSync(file, "w")

/** Numbers that fit an argument; options have no family of their own, pids and the flags of a timer have none. */
function valuesOf({ name, family }: Argument): number[] {
  if (name === "protocol" && family === "") return [0, 0, 0, 0, 1]
  if (name === "flags" && family === "") return [0, 0, 1]
  if (name === "pid") return [process.pid, process.pid, process.pid, process.ppid, -process.pid, 0, 1, -1]
  const families = family === "OPT" ? ["SO", "TCP"] : [family]
  return families.flatMap((name) => Object.values(addon.constants[name] ?? {}))
}

function fail(message: string): never {
  throw new Error(message)
}

/** An argument with the bytes of its memory as they were before the call. */
interface Made extends Value {
  readonly before: Buffer | undefined
}

interface Done {
  result: number
  thrown: unknown
}

/** Checks that only those bytes changed that may. @returns whether any did */
function checkMemory(made: readonly Made[], spans: ReturnType<typeof writable>): boolean {
  let changed = false
  for (const [index, { value, memory, before }] of made.entries()) {
    if (memory === undefined || before === undefined) continue
    const now = Buffer.from(memory.buffer)
    if (before.equals(now)) continue
    changed = true
    for (const [view, from, to] of spans) {
      const start = view.byteOffset + from
      if (view === value) now.copy(before, start, start, view.byteOffset + to)
    }
    const at = before.findIndex((byte, position) => byte !== now[position])
    if (at !== -1) fail(`argument ${index}: byte ${at} of its memory was changed from ${before[at]} to ${now[at]}`)
  }
  return changed
}

/** Holds what a call did against what it should do. */
function judge(row: CallRow, expected: Expectation, made: readonly Made[], done: Done, counts: Counts): void {
  const { result, thrown } = done
  if (expected.refused !== undefined) {
    const wanted = `${row.name}: ${expected.argument} `
    if (!(thrown instanceof Error) || thrown.name !== expected.refused || !thrown.message.startsWith(wanted))
      fail(
        `${expected.refused} "${wanted}..." was expected, but it ${thrown ? `threw ${thrown}` : `returned ${result}`}`,
      )
    counts.refused++
    checkMemory(made, [])
    return
  }
  if (thrown !== undefined) fail(`a result was expected, but it threw ${thrown}`)
  if (!Number.isInteger(result)) fail(`a whole number was expected, but it returned ${result}`)
  counts.entered++
  if (result >= 0) counts.succeeded++
  if (
    checkMemory(
      made,
      writable(
        row,
        expected.entered,
        made.map(({ value }) => value),
        result,
      ),
    )
  )
    counts.wrote++
}

function makeCall(row: CallRow, specs: readonly Spec[], world: World, counts: Counts): void {
  const args = parseArguments(row)
  writeSync(journalFd, `${row.name} call ${counts.calls} seed ${seed} ${JSON.stringify(specs)}\n`, 0)
  world.aim(row.name)
  const values = makeValues(specs, world)
  const given = values.map(({ value }, index) =>
    args[index]?.kind.endsWith("fd") ? awayFromOurs(value, world, specs[index]?.kind === "fd") : value,
  )
  neverWait(row.name, given)
  let expected = expectation(args, given, world)
  if (expected.refused === undefined) {
    tame(row.name, given, (name) => args.findIndex((argument) => argument.name === name), world)
    world.prepare(row.name, given[0])
    expected = expectation(args, given, world)
  }
  const made = values.map(({ memory }, index) => ({
    value: given[index],
    memory,
    before: memory && Buffer.from(memory),
  }))
  const done: Done = { result: Number.NaN, thrown: undefined }
  counts.calls++
  try {
    done.result = kernel.call(row.name, ...given)
  } catch (error) {
    done.thrown = error
  }
  try {
    judge(row, expected, made, done, counts)
  } finally {
    world.tidy(row.name, expected.refused === undefined ? expected.entered : undefined, done.result)
  }
}

const report: Record<string, Counts> = {}
for (const [index, row] of addon.calls.entries()) {
  if (!names.split(",").includes(row.name)) continue
  const world = openWorld(kernel)
  const counts: Counts = { calls: 0, refused: 0, entered: 0, succeeded: 0, wrote: 0 }
  const kinds = parseArguments(row).map((argument) => ({ kind: argument.kind, values: valuesOf(argument) }))
  const property = fc.property(argumentsFor(kinds), (specs) => makeCall(row, specs, world, counts))
  const outcome = fc.check(property, { numRuns: Number(calls), seed: seed + index })
  if (outcome.failed) {
    console.error(
      `FUZZ_SEED=${seed} ${row.name} ${JSON.stringify(outcome.counterexample?.[0])}\n${outcome.errorInstance}`,
    )
    process.exit(1)
  }
  world.close()
  report[row.name] = counts
}
console.log(JSON.stringify(report))
