// How a scene of the parts about bytes looks for what is wrong. Runs inside the graded process.

import { check, type IProperty, property, type Arbitrary as Values } from "fast-check"
import { TodoError } from "../../runtime/todo.ts"
import { report } from "../../workbook/grader/driver.ts"
import { type Finding, type Found, GOES_ON } from "./shown.ts"

/** The same values in every run, so that a verdict is the same in every run. */
const SEED = 20_260_401

/** What a call gives, or what it throws. An exercise that is open is no result: it goes on up. */
export function attempt<T>(call: () => T): { value: T } | { threw: string } {
  try {
    return { value: call() }
  } catch (error) {
    if (error instanceof TodoError) throw error
    return { threw: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

/** Far less than what a check waits for somebody who computes and says nothing. */
const OFTEN_MS = 500
let heardMs = 0

/** Tells the check now and then that a scene goes on, for one that takes long on a machine under load. */
export function goesOn(): void {
  const nowMs = performance.now()
  if (nowMs < heardMs + OFTEN_MS) return
  heardMs = nowMs
  report(GOES_ON)
}

/** The first thing that is wrong with one of these. */
export function firstOf<T>(cases: Iterable<T>, look: (one: T) => Found): Found {
  for (const one of cases) {
    goesOn()
    const finding = look(one)
    if (finding !== undefined) return finding
  }
  return undefined
}

/**
 * Looks at many values and makes the first bad one as small as it can.
 * @throws whatever `look` throws at the smallest value
 */
export function anyOf<T>(values: Values<T>, look: (value: T) => Found, runs = 300): Found {
  let bad: { finding: Finding } | { error: unknown } | undefined
  const holds: IProperty<[T]> = property(values, (value) => {
    goesOn()
    try {
      const finding = look(value)
      if (finding === undefined) return true
      bad = { finding }
    } catch (error) {
      bad = { error }
    }
    return false
  })
  void check(holds, { seed: SEED, numRuns: runs })
  if (bad === undefined) return undefined
  if ("error" in bad) throw bad.error
  return bad.finding
}

/** Memory of `before` bytes in front, the bytes, and some behind, all others `canary`; the bytes are returned, a view. */
export function placed(bytes: Uint8Array, before: number, canary = 0xee, behind = 16): Uint8Array {
  const memory = new Uint8Array(before + bytes.length + behind).fill(canary)
  memory.set(bytes, before)
  return memory.subarray(before, before + bytes.length)
}
