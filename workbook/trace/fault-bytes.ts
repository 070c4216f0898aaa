// Fault rules as struct fault_rule of native/trace.h.

import { errnoValue } from "../../runtime/native.ts"
import type { FaultEffect, FaultRule, FaultWhen } from "./faults.ts"
import { offset, signatureOf } from "./signature.ts"

// enum fault_when, enum fault_effect
const WHEN = { always: 0, nth: 1, every: 2, range: 3, chance: 4 }
const EFFECT = { errno: 1, short: 2, after: 3 }

const RULE_BYTES = offset("ruleBytes")

/**
 * The rules as a trace file holds them, counters at 0.
 * @throws RangeError when there are more than fit, or one names a call that does not exist
 */
export function encodeRules(rules: readonly FaultRule[]): Uint8Array {
  if (rules.length > offset("maxRules"))
    throw new RangeError(`${rules.length} fault rules are too many: ${offset("maxRules")} fit`)
  const view = new DataView(new ArrayBuffer(rules.length * RULE_BYTES))
  for (const [i, rule] of rules.entries()) encodeRule(view, i * RULE_BYTES, rule)
  return new Uint8Array(view.buffer)
}

function encodeRule(view: DataView, at: number, rule: FaultRule): void {
  const signature = signatureOf(rule.call)
  if (signature === undefined) throw new RangeError(`a fault rule names the call "${rule.call}", which does not exist`)
  const [a, b] = whenNumbers(rule.when)
  view.setUint32(at + offset("ruleCall"), signature.id, true)
  view.setUint32(at + offset("ruleWhen"), WHEN[rule.when.kind], true)
  view.setBigUint64(at + offset("ruleA"), BigInt(a), true)
  view.setBigUint64(at + offset("ruleB"), BigInt(b), true)
  view.setUint32(at + offset("ruleEffect"), EFFECT[rule.effect.kind], true)
  view.setInt32(at + offset("ruleValue"), effectValue(rule.effect), true)
}

function whenNumbers(when: FaultWhen): [a: number, b: number] {
  switch (when.kind) {
    case "always":
      return [0, 0]
    case "nth":
    case "every":
      return [when.n, 0]
    case "range":
      return [when.first, when.last]
    case "chance":
      return [when.perMillion, when.seed]
  }
}

function effectValue(effect: FaultEffect): number {
  return effect.kind === "short" ? effect.bytes : errnoValue(effect.name)
}
