// The command line of the bench: `bench STEP [options]`.

import { isAbsolute, relative } from "node:path"
import { parseArgs } from "node:util"
import { distance } from "fastest-levenshtein"
import type { Lang } from "../workbook/manifest.ts"
import type { Target } from "./programs.ts"
import type { Scenario } from "./scenarios/scenario.ts"
import { scenarios } from "./scenarios.ts"

export interface Options {
  readonly step: string
  readonly target: Target
  readonly lang: Lang
  readonly rounds: number
  readonly seconds: number
  /** Where the result goes instead of .workbook/bench/. */
  readonly json: string | undefined
  readonly record: boolean
  readonly scenarios: readonly Scenario[]
  /** As it can be typed again. */
  readonly command: string
}

/** The command was wrong; the message says how it would be right. */
export class UsageError extends Error {
  override readonly name = "UsageError"
}

export const USAGE = `usage: npm run book -- bench STEP [options]

  --rounds N            turns of each server (default 3, 1 to 100)
  --seconds S           length of each turn after the warm-up (default 1, 0.05 to 60)
  --http                also HTTP, loaded by autocannon
  --trace-overhead      also what the trace costs
  --only ID[,ID]        only these scenarios, whatever group they belong to
  --target solutions|steps   whose server: the reference or yours (default solutions)
  --json FILE           write the result there instead of .workbook/bench/
  --record              keep it as bench/recorded/STEP.json, which the site quotes
  --lang en|ko          language of the table`

/** @throws UsageError for an unknown step, scenario, option or value */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args)
  const step = oneOf("step", positionals[0], Object.keys(scenarios))
  if (positionals.length > 1) throw new UsageError(`One step at a time: ${positionals.join(", ")} is more.\n\n${USAGE}`)
  const all = scenarios[step] ?? []
  const only = values.only?.split(",").map((id) =>
    oneOf(
      "scenario",
      id,
      all.map((scenario) => scenario.id),
    ),
  )
  const target = oneOf("--target", values.target, ["solutions", "steps"])
  if (values.record === true && (only !== undefined || target !== "solutions")) {
    throw new UsageError("--record keeps a complete run of the reference: leave out --only and --target steps")
  }
  const groups = new Set(["race", values.http === true && "http", values["trace-overhead"] === true && "overhead"])
  return {
    step,
    target,
    lang: oneOf("--lang", values.lang, ["en", "ko"]),
    rounds: inRange("rounds", values.rounds, 1, 100, true),
    seconds: inRange("seconds", values.seconds, 0.05, 60, false),
    json: values.json,
    record: values.record === true,
    scenarios: all.filter((scenario) => (only === undefined ? groups.has(scenario.group) : only.includes(scenario.id))),
    command: `npm run book -- bench ${args.map(portable).join(" ")}`,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rounds: { type: "string", default: "3" },
        seconds: { type: "string", default: "1" },
        http: { type: "boolean" },
        "trace-overhead": { type: "boolean" },
        only: { type: "string" },
        target: { type: "string", default: "solutions" },
        json: { type: "string" },
        record: { type: "boolean" },
        lang: { type: "string", default: "en" },
      },
    })
  } catch (error) {
    // Node goes on about positional arguments; the first sentence says it.
    throw new UsageError(`${(error as Error).message.split(". ")[0]}\n\n${USAGE}`)
  }
}

function oneOf<T extends string>(what: string, given: string | undefined, valid: readonly T[]): T {
  const match = valid.find((candidate) => candidate === given)
  if (match !== undefined) return match
  if (given === undefined) throw new UsageError(`Which ${what}? There is: ${valid.join(", ")}\n\n${USAGE}`)
  const nearest = valid.toSorted((a, b) => distance(a, given) - distance(b, given))[0]
  throw new UsageError(`No ${what} "${given}". There is: ${valid.join(", ")}. Did you mean ${nearest}?`)
}

function inRange(name: string, text: string, least: number, most: number, whole: boolean): number {
  const value = Number(text)
  if (text.trim() !== "" && value >= least && value <= most && (!whole || Number.isInteger(value))) return value
  throw new UsageError(
    `--${name} must be a ${whole ? "whole number" : "number"} from ${least} to ${most}, got "${text}"`,
  )
}

/** A result file says nothing about where it was made. */
function portable(arg: string): string {
  return isAbsolute(arg) ? relative(process.cwd(), arg).replace(/^(\.\.\/)+.*\//, "") : arg
}
