// What of a storm is needed for it to go wrong: the same clients with fewer faults, fewer bad clients and fewer blows,
// as long as it still does. Delta debugging, Zeller and Hildebrandt 2002, with halves, quarters and so on left out.

import type { Plan } from "./plan.ts"

/** Something of a plan that may be left out. */
type Item =
  | { readonly kind: "fault"; readonly text: string }
  | { readonly kind: "client"; readonly index: number }
  | { readonly kind: "blow"; readonly at: number }

/**
 * Makes a plan smaller.
 * @param fails raises the storm, and says whether it goes wrong
 * @param mostRuns after so many it stops, with the smallest so far
 */
export async function shrink(plan: Plan, fails: (smaller: Plan) => Promise<boolean>, mostRuns: number): Promise<Plan> {
  let kept: readonly Item[] = [
    ...plan.faults.map((text): Item => ({ kind: "fault", text })),
    ...plan.clients.filter(({ kind }) => kind !== "good").map(({ index }): Item => ({ kind: "client", index })),
    ...plan.blows.map((_, at): Item => ({ kind: "blow", at })),
  ]
  let runs = 0
  for (let parts = 2; kept.length > 0 && runs < mostRuns; ) {
    const size = Math.ceil(kept.length / parts)
    let smaller: readonly Item[] | undefined
    for (let from = 0; from < kept.length && runs < mostRuns && smaller === undefined; from += size) {
      const rest = [...kept.slice(0, from), ...kept.slice(from + size)]
      runs++
      if (await fails(planOf(plan, rest))) smaller = rest
    }
    if (smaller !== undefined) {
      kept = smaller
      parts = Math.max(2, parts - 1)
    } else if (size === 1) break
    else parts = Math.min(kept.length, 2 * parts)
  }
  return planOf(plan, kept)
}

function planOf(plan: Plan, items: readonly Item[]): Plan {
  const faults = items.flatMap((item) => (item.kind === "fault" ? [item.text] : []))
  const clients = new Set(items.flatMap((item) => (item.kind === "client" ? [item.index] : [])))
  const blows = new Set(items.flatMap((item) => (item.kind === "blow" ? [item.at] : [])))
  return {
    seed: plan.seed,
    faults,
    clients: plan.clients.filter(({ kind, index }) => kind === "good" || clients.has(index)),
    blows: plan.blows.filter((_, at) => blows.has(at)),
  }
}
