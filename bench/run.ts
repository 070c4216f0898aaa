// The bench: `npm run book -- bench step1`. It builds what it needs, lets servers race (race.ts), prints the
// table, and keeps the result in .workbook/bench/.
//
// Exit codes: 0 measured; 2 the command was wrong, or the step's own server could not be measured. A peer whose
// tool is missing or that fails is said and changes nothing. All servers are ended by process group, on errors
// and on Ctrl-C too.

import { execFileSync } from "node:child_process"
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { thisMachine } from "../workbook/machine.ts"
import type { Lang } from "../workbook/manifest.ts"
import { findStep } from "../workbook/manifest.ts"
import { NATIVE_BUILD, ROOT } from "../workbook/paths.ts"
import { statePath } from "../workbook/state.ts"
import { stopAll } from "./child.ts"
import { coresToPin } from "./cores.ts"
import { type Options, readOptions, USAGE, UsageError } from "./options.ts"
import type { Workshop } from "./programs.ts"
import { type Course, race, warmupOf } from "./race.ts"
import { type BenchResult, OWN, type ScenarioResult, writeResult } from "./result.ts"
import { formatResult } from "./table.ts"

const RECORDED = join(ROOT, "bench/recorded")

/**
 * Runs `bench` with the arguments after that word, and prints what it found.
 * @returns the exit code
 */
export async function runBench(args: string[]): Promise<number> {
  if (args.includes("--help")) return say(0, USAGE)
  let options: Options
  try {
    options = readOptions(args)
  } catch (error) {
    if (error instanceof UsageError) return say(2, error.message)
    throw error
  }
  const failed = buildAddons()
  if (failed !== undefined) return say(2, failed)
  const scratch: string[] = []
  const leave = () => {
    stopAll()
    for (const directory of scratch) rmSync(directory, { recursive: true, force: true })
  }
  const interrupt = () => {
    leave()
    process.exit(130)
  }
  process.on("exit", leave).on("SIGINT", interrupt).on("SIGTERM", interrupt).on("SIGHUP", interrupt)
  try {
    return finish(options, await measureAll(options, scratch))
  } catch (error) {
    if (error instanceof UnwritableError) return say(2, error.message)
    throw error
  } finally {
    leave()
    process.off("exit", leave).off("SIGINT", interrupt).off("SIGTERM", interrupt).off("SIGHUP", interrupt)
  }
}

/** Brings both addons up to date. Returns what is wrong, with the fix, or undefined. */
export function buildAddons(): string | undefined {
  try {
    for (const flavour of [[], ["--bare"]])
      execFileSync(process.execPath, [join(ROOT, "native/build.mjs"), ...flavour], {
        stdio: ["ignore", "ignore", "pipe"],
      })
    return undefined
  } catch (error) {
    return String((error as { stderr?: unknown }).stderr ?? error).trim()
  }
}

async function measureAll(options: Options, scratch: string[]): Promise<BenchResult> {
  const slug = findStep(options.step)?.slug ?? options.step
  const shop: Workshop = {
    directory: temporary(scratch, NATIVE_BUILD),
    traceDirectory: temporary(scratch, writable("/dev/shm") ? "/dev/shm" : tmpdir()),
    step: options.step,
    slug,
    target: options.target,
  }
  const { rounds, seconds } = options
  const pinned = coresToPin()
  const results: ScenarioResult[] = []
  const tell = (text: string, done: number) => progress(text, (results.length + done) / options.scenarios.length)
  const course: Course = { shop, rounds, seconds, cores: pinned, progress: tell }
  for (const scenario of options.scenarios) results.push(await race(scenario, course))
  progress("", 1)
  return {
    version: 1,
    step: options.step,
    target: options.target,
    date: new Date().toISOString(),
    command: options.command,
    warmupSeconds: warmupOf(seconds),
    machine: { ...machine(), pinned },
    scenarios: results,
  }
}

/** @throws UnwritableError when the folder cannot be made */
function temporary(scratch: string[], parent: string): string {
  try {
    const directory = mkdtempSync(join(parent, "echobook-bench-"))
    scratch.push(directory)
    return directory
  } catch (error) {
    throw new UnwritableError(`The bench needs a folder that it can write to: ${(error as Error).message}`)
  }
}

class UnwritableError extends Error {
  override readonly name = "UnwritableError"
}

function writable(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function machine(): Omit<BenchResult["machine"], "pinned"> {
  return {
    ...thisMachine(),
    node: process.versions.node,
    clocksource: readOr("/sys/devices/system/clocksource/clocksource0/current_clocksource", "unknown"),
  }
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, "utf8").trim()
  } catch {
    return otherwise
  }
}

/** One line that overwrites itself, for somebody who watches; the same for the page that has started us. */
function progress(text: string, done: number): void {
  process.send?.({ says: text, done })
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
}

function finish(options: Options, result: BenchResult): number {
  console.log(formatResult(result, options.lang))
  const stamp = result.date.replaceAll(":", "-").replace(/\..*/, "")
  const places = [options.json ?? statePath("bench", `${result.step}-${stamp}.json`)]
  if (options.record) places.push(join(RECORDED, `${result.step}.json`))
  console.log("")
  try {
    if (options.json === undefined) mkdirSync(statePath("bench"), { recursive: true })
    if (options.record) mkdirSync(RECORDED, { recursive: true })
    for (const place of places) {
      writeResult(place, result)
      console.log(`${KEPT_AT[options.lang]}: ${place}`)
    }
  } catch (error) {
    return say(2, `The result could not be written: ${(error as Error).message}`)
  }
  const own = result.scenarios.flatMap(({ contestants: all }) => all.filter(({ id }) => OWN.has(id)))
  return own.some(({ problem }) => problem !== null) ? 2 : 0
}

const KEPT_AT = { en: "result", ko: "결과" } as const satisfies Record<Lang, string>

function say(code: number, message: string): number {
  if (code === 0) console.log(message)
  else console.error(message)
  return code
}
