// The lab "cost": compiles bench/labs/cost.c where it is run, runs it, and gives its figures their types.
//
// What the figures mean stands in cost-table.ts; the measuring and its rules in cost.c.

import { execFile, execFileSync } from "node:child_process"
import { mkdirSync, renameSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import * as v from "valibot"
import { messageOf } from "../../workbook/errors.ts"
import { thisMachine } from "../../workbook/machine.ts"
import { NATIVE_BUILD, ROOT } from "../../workbook/paths.ts"
import { LabUnavailable } from "./unavailable.ts"

/** null: could not be taken; `problems` says why. */
const figure = v.nullable(v.number())

const figures = {
  /** Each time is the smallest mean of this many runs. */
  runs: v.number(),
  /** CPUs that the program may use. */
  cpus: v.number(),
  /** Written memory of the process in forkDirtyUs. */
  dirtyMib: v.number(),
  /** An empty system call. */
  syscallNs: figure,
  /** pthread_create and pthread_join. */
  threadUs: figure,
  /** fork, _exit, waitpid. */
  forkUs: figure,
  forkDirtyUs: figure,
  /** fork, exec of /bin/true, waitpid. */
  execUs: figure,
  /** Half of a byte to another process and back; null on one CPU for the second. */
  switchOneCpuUs: figure,
  switchTwoCpusUs: figure,
  /** Growth of the process for one waiting thread; `made` may be less than `asked` where limits are low. */
  threads: v.object({
    asked: v.number(),
    made: v.number(),
    /** VmSize */
    reservedKib: figure,
    /** VmRSS */
    usedKib: figure,
    /** VmPTE */
    pageTablesKib: figure,
    /** KernelStack of the whole machine, so others' threads disturb it. */
    kernelStackKib: figure,
  }),
  /** The same, for a thread for each of this many clients. */
  allClients: v.object({ clients: v.number(), reservedMib: figure, usedMib: figure, kernelMib: figure }),
  problems: v.array(v.object({ figure: v.string(), why: v.string() })),
}

/** What cost.c prints. */
const CostFigures = v.object(figures)

/** What is kept in .workbook/lab/cost.json. */
export const CostResult = v.object({
  version: v.literal(1),
  lab: v.literal("cost"),
  /** ISO 8601, UTC. */
  date: v.string(),
  machine: v.object({ cpu: v.string(), cores: v.number(), kernel: v.string(), arch: v.string() }),
  ...figures,
})
export type CostResult = v.InferOutput<typeof CostResult>

/** Name below the state folder. */
export const COST_FILE = "lab/cost.json"

const SOURCE = join(ROOT, "bench/labs/cost.c")
const FLAGS = ["-O2", "-std=c11", "-D_GNU_SOURCE", "-pthread", "-Wall", "-Wextra", "-Wpedantic"]
/** More than the alarm inside the program. */
const LIMIT_MS = 25_000

/**
 * Measures. Takes a second or two, and the whole of one CPU for that time.
 * @throws LabUnavailable when there is no compiler, or the program cannot be built or does not end well
 */
export async function measureCost(): Promise<CostResult> {
  const program = await compiled()
  const { stdout } = await promisify(execFile)(program, [], { timeout: LIMIT_MS, killSignal: "SIGKILL" }).catch(
    (error: unknown) => {
      throw new LabUnavailable(`${program} did not end well: ${messageOf(error).trim()}`)
    },
  )
  return {
    version: 1,
    lab: "cost",
    date: new Date().toISOString(),
    machine: thisMachine(),
    ...v.parse(CostFigures, JSON.parse(stdout)),
  }
}

/** Compiles when the program is older than its source. */
async function compiled(): Promise<string> {
  const folder = join(NATIVE_BUILD, "labs")
  const program = join(folder, "cost")
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built > statSync(SOURCE).mtimeMs) return program
  const compiler = [process.env["CC"], "cc", "gcc", "clang"].find(answers)
  if (compiler === undefined) throw new LabUnavailable(await obstacle())
  // Beside its place and renamed, so that a second lab at the same time never runs half a file.
  const scratch = `${program}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true })
    execFileSync(compiler, [...FLAGS, "-o", scratch, SOURCE], { stdio: ["ignore", "ignore", "pipe"] })
    renameSync(scratch, program)
  } catch (error) {
    throw new LabUnavailable(`bench/labs/cost.c could not be built: ${messageOf(error).trim()}`)
  } finally {
    rmSync(scratch, { force: true })
  }
  return program
}

function answers(name: string | undefined): name is string {
  if (name === undefined || name === "") return false
  try {
    execFileSync(name, ["--version"], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

/** What native/build.mjs says about this machine; a plain script, so without types. */
async function obstacle(): Promise<string> {
  const builder = (await import(new URL("../../native/build.mjs", import.meta.url).href)) as { obstacle(): unknown }
  return String(builder.obstacle() ?? "No C compiler answers to its name.")
}
