// The pool that Node programs take from npm: one thread, tasks that give back what they got.

import type { Piscina } from "piscina"

/** The task. Runs in the pool's thread. */
export const echo = (message: Uint8Array): Uint8Array => message

/** @returns a pool of one thread that knows `echo`; the caller destroys it */
export async function startPiscina(): Promise<Piscina> {
  // On demand: a pool's thread loads this file too, and a program that wants no pool should not load it.
  const { Piscina: Pool } = await import("piscina")
  return new Pool({
    filename: new URL("threads.mjs", import.meta.url).href,
    name: "echo",
    minThreads: 1,
    maxThreads: 1,
  })
}
