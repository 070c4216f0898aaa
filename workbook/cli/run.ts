// `book run step1`: the reader's server as a real program, with the trace printed while it runs and faults on demand.
//
// A part starts the program it belongs to: 2.4 the edge-triggered server. With `--scene` clients are played (scenes.ts)
// instead of waiting for somebody to connect.

import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { parseArgs } from "node:util"
import { closest } from "fastest-levenshtein"
import { placeOf } from "../../runtime/place.ts"
import { TodoError } from "../../runtime/todo.ts"
import { textOf } from "../errors.ts"
import { bundle } from "../grader/bundle.ts"
import { type Child, startChild } from "../grader/child.ts"
import { findFreePort } from "../grader/client.ts"
import { checksFolder } from "../grader/run.ts"
import { Diagnosis } from "../grader/verdict.ts"
import { machineText, thisMachine } from "../machine.ts"
import { fill, findCode, type Lang } from "../manifest.ts"
import { targetRoot } from "../paths.ts"
import { makeScratch, removeScratch } from "../scratch.ts"
import { selectStepOrPart } from "../selection.ts"
import { type FaultRule, parseFault } from "../trace/faults.ts"
import type { TraceRecord } from "../trace/file.ts"
import { formatTrace } from "../trace/format.ts"
import { keepTrace } from "../trace/kept.ts"
import { toPerfetto } from "../trace/perfetto.ts"
import { writeRecorded } from "../trace/recorded.ts"
import { toTimeline } from "../trace/timeline.ts"
import { type PlayScene, SCENE_OF, SCENES, sceneOf } from "./scenes.ts"

const USAGE = `usage: npm run book -- run STEP|PART [--trace] [--fault 'write every 2 short 1']... [--scene ${Object.keys(SCENES).join("|")}] [--port N] [--perfetto FILE] [--record] [--target steps|solutions]`

export async function runCommand(args: string[], io: { lang: Lang }): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(USAGE)
    return 0
  }
  let values: ReturnType<typeof parse>["values"]
  let faults: FaultRule[]
  let name: string
  try {
    const parsed = parse(args)
    values = parsed.values
    name = parsed.positionals[0] ?? ""
    faults = (values.fault ?? []).map(parseFault)
  } catch (error) {
    console.error(`${textOf(error)[io.lang]}\n${USAGE}`)
    return 2
  }
  const found = selectStepOrPart(name)
  // Port 0 would hide from the scene, and from the reader's nc, which one it became.
  const asked = Number(values.port ?? 7000)
  const port = asked === 0 ? findFreePort() : asked
  const scene = values.scene === undefined ? undefined : sceneOf(values.scene)
  const wrongScene = values.scene !== undefined && scene === undefined
  if ("error" in found || wrongScene || !Number.isInteger(port) || port < 0 || port > 65535) {
    const nearest = closest(values.scene ?? "", Object.keys(SCENES))
    const noScene = {
      en: `There is no scene "${values.scene}"; the nearest is ${nearest}.\n`,
      ko: `"${values.scene}"(이)라는 장면은 없습니다. 가장 가까운 것: ${nearest}.\n`,
    }
    console.error("error" in found ? found.error[io.lang] : `${wrongScene ? noScene[io.lang] : ""}${USAGE}`)
    return 2
  }
  const names = SCENE_OF[values.scene ?? ""]
  if (names !== undefined && !names.includes(name)) {
    const said = {
      en: `The scene ${values.scene} is played with ${names.join(" or ")}: npm run book -- run ${names[0]} --scene ${values.scene}`,
      ko: `장면 ${values.scene}의 상대: ${names.join(", ")}. 실행: npm run book -- run ${names[0]} --scene ${values.scene}`,
    }
    console.error(said[io.lang])
    return 2
  }
  const scratch = makeScratch()
  const tracePath = join(scratch, "trace")
  try {
    const file = join(scratch, "bundle.cjs")
    await bundle(join(checksFolder(found.step), "driver.ts"), targetRoot(values.target ?? "steps"), file)
    const onPrinted = (text: string) => process.stderr.write(text)
    const limits = { timeMs: 3_600_000, cpuSeconds: 3600 }
    const child = startChild({
      file,
      args: [
        "program",
        JSON.stringify({ args: [String(port)], file: found.part?.tasks[0]?.file, scene: values.scene }),
      ],
      nodeFlags: found.step.nodeFlags ?? [],
      tracePath,
      faults,
      limits,
      onPrinted,
    })
    const records = await follow(child, port, { print: values.trace === true, scene })
    keepTrace(tracePath, found.step.id)
    if (values.perfetto !== undefined)
      writeFileSync(values.perfetto, JSON.stringify(toPerfetto(toTimeline(found.step.id, records))))
    if (values.record === true) record(found.step.id, args, records)
    const ending = child.ending()
    // An error that nothing caught was reported to us instead of being printed.
    const trouble = child.trouble()
    if (trouble?.kind === "threw") console.error(troubleText(trouble))
    if (trouble?.kind === "todo") console.error(new TodoError(trouble.part, trouble.task).message)
    return ending?.reason === "exited" && ending.exitCode !== 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof Diagnosis)) throw error
    const facts = findCode(found.step, error.code)
    console.error(
      [error.frame ?? "", facts === undefined ? error.message : fill(facts.saw, error.values, io.lang)].join("\n"),
    )
    return 1
  } finally {
    removeScratch(scratch)
  }
}

/** "server.ts:260: SyscallError: ...": where in the reader's files, and what. */
function troubleText({ error, stack }: { error: string; stack: string }): string {
  const where = placeOf(stack)
  return where === undefined ? error : `${where}: ${error}`
}

/** Keeps the run in the repository, for the published page. */
function record(step: string, args: string[], records: TraceRecord[]): void {
  const command = `npm run book -- run ${args.join(" ").replace("--record", "--trace")}`
  const timeline = toTimeline(step, records)
  writeRecorded(step, {
    machine: machineText(thisMachine()),
    date: new Date().toISOString().slice(0, 10),
    command,
    timeline,
  })
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      trace: { type: "boolean" },
      fault: { type: "string", multiple: true },
      scene: { type: "string" },
      port: { type: "string" },
      perfetto: { type: "string" },
      /** Replaces what the published page of the step draws. */
      record: { type: "boolean" },
      target: { type: "string" },
    },
  })
}

/**
 * Prints each call once it has ended, in the order in which they began. A call that two looks find inside is shown as it is,
 * lets the others pass, and is shown again when it has returned.
 */
function printer(): (all: readonly TraceRecord[], final: boolean) => void {
  /** Of each open call by its index: how many looks have found it so. */
  const inside = new Map<number, number>()
  /** Index of the first call that no look has come to. */
  let next = 0
  return (all, final) => {
    const lines = formatTrace([...all])
    for (const [at, { index, open }] of all.entries()) {
      if (index < next && !inside.has(index)) continue
      next = Math.max(next, index + 1)
      const looks = (inside.get(index) ?? 0) + 1
      if (!open) inside.delete(index)
      else inside.set(index, looks)
      if (!open || looks === 2 || (final && looks < 2)) console.log(lines[at])
      if (open && looks < 2 && !final) return // it may end at any moment
    }
  }
}

/** Prints each call once it has ended, until the program ends, the scene is over, or Ctrl-C. */
async function follow(
  child: Child,
  port: number,
  options: { print: boolean; scene: PlayScene | undefined },
): Promise<TraceRecord[]> {
  let stopped = false
  const stop = () => {
    stopped = true
  }
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
  const scene = options.scene?.(child, port, () => stopped).finally(stop) ?? Promise.resolve()
  scene.catch(stop) // awaited below; until then it must not count as unhandled
  const print = printer()
  const show = (all: TraceRecord[], final: boolean) => {
    if (options.print) print(all, final)
  }
  while (!stopped && child.ending() === undefined) {
    show(child.trace.records(), false)
    await delay(50)
  }
  await scene
  const records = child.trace.records()
  show(records, true)
  await child.stop()
  child.trace.close()
  process.off("SIGINT", stop)
  process.off("SIGTERM", stop)
  return records
}
