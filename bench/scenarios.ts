// What is measured, step by step, and what the step's own server must reach. The scenarios of each step: scenarios/.

import type { ContestantId } from "./contestants.ts"
import type { Scenario } from "./scenarios/scenario.ts"
import { step1 } from "./scenarios/step1.ts"
import { step2 } from "./scenarios/step2.ts"
import { step3 } from "./scenarios/step3.ts"
import { step4 } from "./scenarios/step4.ts"
import { step5 } from "./scenarios/step5.ts"

/** Scenarios of each step that has a bench. */
export const scenarios: Readonly<Record<string, readonly Scenario[]>> = { step1, step2, step3, step4, step5 }

/** Largest loss of echo throughput that the trace may cost, against the server without it. */
export const TRACE_GOALS: Readonly<Partial<Record<ContestantId, number>>> = { off: 0.03, on: 0.25 }

/** For the step's own server: largest loss of throughput to idle connections, and most memory for one of them, bytes. */
export const IDLE_GOALS = { loss: 0.1, bytes: 2048 }

/**
 * Step 3: most that p99 may grow beside heavy requests, least gain of a second worker, and messages through the queue
 * for one round trip by postMessage.
 */
export const POOL_GOALS = { p99Ratio: 3, twoWorkers: 1.7, queue: 5 }

/** What the same does to a loop that computes: the reason for the pool. */
export const STALL_EXPECTED = 50

/**
 * Step 4: two fields by views for two by JSON, and by flatbuffers; frames of 64 B a second, bytes a second of frames of
 * 64 KiB, and commands for one of redis-server.
 */
export const PROTOCOL_GOALS = { readTwo: 10, readTwoFlat: 1, frames: 5e6, frameBytes: 2e9, resp: 0.8 }

/** Step 5: least of the C server's connections a second that the same server in TypeScript must reach. */
export const PREFORK_GOAL = 0.9
