// The same storms against every server: what each survives, as a table.

import { join } from "node:path"
import type { Machine } from "../machine.ts"
import { thisMachine } from "../machine.ts"
import type { Text } from "../manifest.ts"
import { type Blow, type ClientKind, type Plan, planStorm } from "./plan.ts"
import { endText, problemsOf } from "./report.ts"
import { bundleServer, SERVERS, type StormServer, startServer } from "./servers.ts"
import { shrink } from "./shrink.ts"
import { type Aftermath, raise } from "./storm.ts"

/** What a server was like over all seeds. */
export interface Survival {
  readonly name: string
  readonly title: Text
  /** Storms in which every good client got all of its bytes, of all storms. */
  readonly unharmed: number
  readonly storms: number
  /** Good clients that did not, of all good clients. */
  readonly harmed: number
  readonly good: number
  /** Descriptors, children and zombies that were left, over all storms that it outlived. */
  readonly descriptors: number
  readonly children: number
  readonly zombies: number
  /** How it ended after SIGTERM, and how often so: {"0": 9, "SIGTERM": 1}. */
  readonly ends: Readonly<Record<string, number>>
  /** Of the first storms that did harm, the least that still did. */
  readonly causes: readonly (readonly Cause[])[]
}

/** One thing that a storm needs to do harm. */
export type Cause =
  /** A rule of the fault plan without how often it strikes, which depends on the seed: "write -> -EINTR". */
  | { readonly kind: "fault"; readonly what: string }
  | { readonly kind: "client"; readonly what: ClientKind }
  | { readonly kind: "blow"; readonly what: Blow["kind"] }

export interface StormRecord {
  readonly machine: Machine
  readonly date: string
  readonly seeds: number
  readonly clients: number
  readonly servers: readonly Survival[]
}

/** Storms whose cause is looked for. */
const MOST_CAUSES = 2
const SHRINK_RUNS = 12

/** Raises the storms of seeds 1 to `seeds` against every server. @param told hears of each server as it is done */
export async function compareServers(
  seeds: number,
  clients: number,
  scratch: string,
  told: (survival: Survival) => void,
): Promise<StormRecord> {
  const servers: Survival[] = []
  for (const server of SERVERS) {
    const survival = await survivalOf(server, seeds, clients, scratch)
    told(survival)
    servers.push(survival)
  }
  return { machine: thisMachine(), date: new Date().toISOString().slice(0, 10), seeds, clients, servers }
}

/** Raises one storm against a server that is started for it. */
export async function stormOnce(server: StormServer, file: string, plan: Plan, scratch: string): Promise<Aftermath> {
  const { child, port } = await startServer(server, file, plan, join(scratch, "trace"))
  try {
    return await raise(child, plan, { port, dialect: server.dialect })
  } finally {
    await child.stop()
    child.trace.close()
  }
}

async function survivalOf(server: StormServer, seeds: number, clients: number, scratch: string): Promise<Survival> {
  const file = await bundleServer(server, "solutions", scratch)
  const does = async (plan: Plan) => stormOnce(server, file, plan, scratch)
  const harms = (after: Aftermath) => problemsOf(after).some(({ kind }) => kind === "harm")
  const ends: Record<string, number> = {}
  const causes = new Map<string, readonly Cause[]>()
  let [unharmed, harmed, good, descriptors, children, zombies, looked] = [0, 0, 0, 0, 0, 0, 0]
  for (let seed = 1; seed <= seeds; seed++) {
    const plan = planAgainst(server, seed, clients)
    const after = await does(plan)
    good += after.good
    harmed += after.harmed.length
    ends[endText(after)] = (ends[endText(after)] ?? 0) + 1
    if (after.outlived) {
      descriptors += after.descriptors
      children += after.children
      zombies += after.zombies
    }
    if (!harms(after)) {
      unharmed++
      continue
    }
    if (looked++ >= MOST_CAUSES) continue
    const found = causesOf(await shrink(plan, async (smaller) => harms(await does(smaller)), SHRINK_RUNS))
    causes.set(JSON.stringify(found), found)
  }
  const { name, title } = server
  const counts = { unharmed, storms: seeds, harmed, good, descriptors, children, zombies }
  return { name, title, ...counts, ends, causes: [...causes.values()] }
}

/** The storm of a seed, but for what cannot happen to this server: no signal interrupts a call that does not wait. */
export function planAgainst({ nonblocking }: StormServer, seed: number, clients: number): Plan {
  const plan = planStorm(seed, clients)
  if (nonblocking !== true) return plan
  return { ...plan, faults: plan.faults.filter((rule) => !/^(read|recv|write|send|accept4) .*-EINTR$/.test(rule)) }
}

function causesOf({ faults, clients, blows }: Plan): Cause[] {
  const rules = faults.map((rule) => rule.replace(/ (chance \S+ seed \d+|#\d+|from \d+ to \d+) /, " "))
  const kinds = clients.flatMap(({ kind }) => (kind === "good" ? [] : [kind]))
  return [
    ...[...new Set(rules)].map((what): Cause => ({ kind: "fault", what })),
    ...[...new Set(kinds)].map((what): Cause => ({ kind: "client", what })),
    ...[...new Set(blows.map(({ kind }) => kind))].map((what): Cause => ({ kind: "blow", what })),
  ]
}
