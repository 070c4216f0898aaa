// The global Atomics, made so that its operations can be watched later on, also by way of a reference that the code under
// test has taken before: `const { load, store } = Atomics` at the top of a file, or `const A = Atomics`.
//
// Rules
//   1 The driver imports this before the code under test.
//   2 Threads that run at full speed are left alone: one more call for each access would be measured, or hide a race.

import { isMainThread, workerData } from "node:worker_threads"

type Operations = Record<string, (...args: never[]) => unknown>

/** What the operations do by themselves. The harness uses these, whatever is watched. */
export const real: typeof Atomics = Object.create(
  Object.getPrototypeOf(Atomics) as object,
  Object.getOwnPropertyDescriptors(Atomics),
)

/** What is done instead, for those that are watched. */
let instead: Operations = {}

/** From now on, in this thread, these operations are done in place of the real ones; an empty object ends it. */
export function watchAtomics(operations: Operations): void {
  instead = operations
}

/** Where somebody watches: in an actor (actor.ts), and in the main thread, where the reactor is (reactor-scenes.ts). */
const watchable = isMainThread || (workerData as { readonly body?: string } | null)?.body === "actor"

if (watchable)
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(real))) {
    if (typeof value !== "function") continue
    const operation = value as Operations[string]
    Reflect.set(Atomics, name, (...args: never[]) => (instead[name] ?? operation)(...args))
  }
