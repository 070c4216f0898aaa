// What a scenario is: a load, and who takes turns under it.

import type { Text } from "../../workbook/manifest.ts"
import type { ContestantId } from "../contestants.ts"
import type { Mode as FromLoad } from "../load.ts"

/** crowd is a program of its own: load/crowd.c. */
export type LoadMode = FromLoad | "crowd"
/** Programs that measure themselves, two threads each (threads.ts): no server, no load generator. */
export type ThreadMode = "round-trip" | "stream" | "wake"
/** The same in one thread, with bytes in memory (codecs.ts). */
export type CodecMode = "encode" | "decode" | "read-two" | "frames"

export interface Scenario {
  readonly id: string
  /** race: always. http, overhead: when asked for. */
  readonly group: "race" | "http" | "overhead"
  readonly title: Text
  /** What the figures are made of, one sentence. */
  readonly note: Text
  readonly mode: LoadMode | ThreadMode | CodecMode
  /** hold: all of them idle. mixed: those with light requests. Threads, codecs: none. Otherwise: all of them active. */
  readonly connections: number
  /** mixed: clients with heavy requests. Each server is measured without them first. */
  readonly heavyClients?: number
  /** mixed, heavy: about how long a heavy request takes here; found out before the race. */
  readonly heavyMs?: number
  /** Processors that it needs; then nothing is pinned to one. */
  readonly cores?: number
  /**
   * Idle ones beside them. Each contestant then runs twice at once, with and without them, and the load goes back and
   * forth between the two every few ms.
   */
  readonly idleConnections?: number
  readonly messageBytes: number
  /** In the order in which they take turns. */
  readonly contestants: readonly ContestantId[]
  /** The contestant that the ratios divide by. */
  readonly baseline: ContestantId
  /** Servers and load on one core instead of two. */
  readonly sharedCore: boolean
  /**
   * All servers run at once and are loaded in turns of a few ms, one at a time: a difference of a few percent
   * needs pairs that are close in time. Otherwise each turn has a fresh server that runs alone.
   */
  readonly sideBySide?: boolean
}
