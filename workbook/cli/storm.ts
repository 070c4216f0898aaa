// `book storm step6`: clients of every kind, faults and signals, all out of one seed, against a server as a whole.
//
// Exit codes: 0 the server has survived; 1 it has not, or its exercise is open; 2 the command was wrong.

import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { closest } from "fastest-levenshtein"
import { TextError, textOf } from "../errors.ts"
import { Diagnosis } from "../grader/verdict.ts"
import type { Lang, Text } from "../manifest.ts"
import { ROOT } from "../paths.ts"
import { makeScratch, removeScratch } from "../scratch.ts"
import { type Cause, compareServers, planAgainst, type Survival, stormOnce } from "../storm/compare.ts"
import type { Plan } from "../storm/plan.ts"
import { endText, type Problem, planLines, problemsOf } from "../storm/report.ts"
import { bundleServer, openText, SERVERS, type StormServer } from "../storm/servers.ts"
import { shrink } from "../storm/shrink.ts"
import type { Aftermath } from "../storm/storm.ts"
import { CLIENT_WORDS } from "../storm/words.ts"
import { padEnd } from "./columns.ts"

const NAMES = SERVERS.map(({ name }) => name)
const RECORDED = join(ROOT, "bench/recorded/storm.json")
const USAGE = `usage: npm run book -- storm [${NAMES.join(" | ")} | all] [--seed N] [--seeds N] [--clients N] [--target steps|solutions|FOLDER] [--json] [--record]`

/** A storm that goes wrong is raised again so often, each time with less. */
const SHRINK_RUNS = 40

interface Options {
  /** undefined: all of them */
  readonly server: StormServer | undefined
  readonly seed: number
  readonly seeds: number
  readonly clients: number
  readonly target: string
  readonly json: boolean
  /** Keeps what was found about all servers in the repository. */
  readonly record: boolean
  readonly lang: Lang
}

export async function stormCommand(args: string[], { lang }: { lang: Lang }): Promise<number> {
  if (args.includes("--help")) {
    console.log(USAGE)
    return 0
  }
  let options: Options
  try {
    options = readOptions(args, lang)
  } catch (error) {
    console.error(`${textOf(error)[lang]}\n${USAGE}`)
    return 2
  }
  const scratch = makeScratch()
  try {
    const { server } = options
    return await (server === undefined ? compare(options, scratch) : storms({ ...options, server }, scratch))
  } catch (error) {
    // The exercise is open, or the code under test cannot be run at all.
    if (!(error instanceof TextError || error instanceof Diagnosis)) throw error
    console.error(textOf(error)[lang])
    return 1
  } finally {
    removeScratch(scratch)
  }
}

function readOptions(args: string[], lang: Lang): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seed: { type: "string" },
      seeds: { type: "string", default: "1" },
      clients: { type: "string", default: "200" },
      target: { type: "string" },
      json: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
    },
  })
  const name = positionals[0] ?? "step6"
  const server = SERVERS.find((one) => one.name === name)
  if ((server === undefined && name !== "all") || positionals.length > 1) {
    const all = [...NAMES, "all"]
    const nearest = closest(name.replace(/^(steps\/)?(?:step)?(\d).*$/, "step$2"), all)
    const list = all.join(", ")
    throw new TextError({
      en: `There is no server "${positionals.join(" ")}" for a storm; the nearest is ${nearest}. There are: ${list}`,
      ko: `폭풍을 맞힐 서버 가운데 "${positionals.join(" ")}"은(는) 없습니다. 가장 가까운 것: ${nearest}. 있는 것: ${list}`,
    })
  }
  if (server === undefined && (values.seed !== undefined || values.target !== undefined))
    throw new TextError({
      en: "storm all takes the seeds from 1 on and the reference's servers: --seeds N, and neither --seed nor --target.",
      ko: "storm all은 시드 1부터, 모범 답안의 서버로 합니다. --seeds N만 쓰고 --seed와 --target은 빼십시오.",
    })
  return {
    server,
    seed: whole("--seed", values.seed ?? "1", 0, 2 ** 32 - 1),
    seeds: whole("--seeds", values.seeds, 1, 10_000),
    clients: whole("--clients", values.clients, 1, 10_000),
    target: values.target ?? "steps",
    json: values.json,
    record: values.record,
    lang,
  }
}

function whole(option: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (text.trim() !== "" && Number.isInteger(value) && value >= least && value <= most) return value
  throw new TextError({
    en: `${option} takes a whole number from ${least} to ${most}, not "${text}".`,
    ko: `${option}에는 ${least}부터 ${most}까지의 정수를 줍니다. 받은 값: "${text}"`,
  })
}

/** Every server, the reference's, through the same storms. */
async function compare({ seeds, clients, json, record, lang }: Options, scratch: string): Promise<number> {
  const told = (survival: Survival) => {
    if (!json) console.log(survivalLine(survival, lang))
  }
  const found = await compareServers(seeds, clients, scratch, told)
  if (json) console.log(JSON.stringify(found, null, 1))
  if (record) writeFileSync(RECORDED, `${JSON.stringify(found, null, 1)}\n`)
  return 0
}

function survivalLine(survival: Survival, lang: Lang): string {
  const { title, unharmed, storms, harmed, good, descriptors, zombies, ends, causes } = survival
  const end = Object.entries(ends).map(([how, times]) => `${how} x ${times}`)
  const words: Text = {
    en: `unharmed ${unharmed}/${storms}, clients harmed ${harmed}/${good}, descriptors left ${descriptors}, zombies ${zombies}, ended with ${end.join(", ")}`,
    ko: `피해 없는 폭풍 ${unharmed}/${storms}, 피해를 본 클라이언트 ${harmed}/${good}, 남은 디스크립터 ${descriptors}, 좀비 ${zombies}, 종료 ${end.join(", ")}`,
  }
  return [`${padEnd(title[lang], 36)}${words[lang]}`, ...causes.map((cause) => `    ${causeText(cause, lang)}`)].join(
    "\n",
  )
}

function causeText(cause: readonly Cause[], lang: Lang): string {
  return cause.map((one) => (one.kind === "client" ? CLIENT_WORDS[one.what][lang] : one.what)).join(" + ")
}

type OneServer = Options & { readonly server: StormServer }

async function storms(options: OneServer, scratch: string): Promise<number> {
  const { server, seed, seeds, clients, target, json, lang } = options
  const file = await bundleServer(server, target, scratch)
  const storm = (plan: Plan) => stormOnce(server, file, plan, scratch)
  const results: { seed: number; after: Aftermath; problems: Problem[] }[] = []
  for (let one = seed; one < seed + seeds; one++) {
    const plan = planAgainst(server, one, clients)
    const after = await storm(plan)
    if (after.open !== undefined) throw new TextError(openText(after.open))
    const problems = problemsOf(after)
    results.push({ seed: one, after, problems })
    if (!json) console.log(line(plan, after, problems, lang))
    if (json || problems.length === 0) continue
    console.log(problems.map(({ text }) => `  ${text[lang]}`).join("\n"))
    if (seeds === 1) await showSmaller(plan, problems, storm, options)
  }
  if (json) console.log(JSON.stringify(results, null, 1))
  else if (seeds > 1) console.log(summary(results, lang))
  return results.some(({ problems }) => problems.length > 0) ? 1 : 0
}

/** Finds how little of the storm is needed, and says how to raise it again. */
async function showSmaller(
  plan: Plan,
  problems: readonly Problem[],
  storm: (plan: Plan) => Promise<Aftermath>,
  { lang, server, clients }: OneServer,
) {
  const words = {
    en: { looking: "Looking for the smallest storm that does this ...", least: "This is enough:", again: "Again:" },
    ko: {
      looking: "같은 일을 일으키는 가장 작은 폭풍을 찾는 중 ...",
      least: "이것만으로 충분합니다:",
      again: "다시 일으키려면:",
    },
  }[lang]
  console.log(`\n${words.looking}`)
  const [first] = problems
  const fails = async (smaller: Plan) => problemsOf(await storm(smaller)).some(({ kind }) => kind === first?.kind)
  const smallest = planLines(await shrink(plan, fails, SHRINK_RUNS))
  const again = `npm run book -- storm ${server.name} --seed ${plan.seed} --clients ${clients}`
  const nothing = { en: "nothing but good clients", ko: "제대로 된 클라이언트만 있어도 됩니다" }[lang]
  const list = smallest.length === 0 ? [nothing] : smallest
  console.log(`${words.least}\n${list.map((item) => `  ${item}`).join("\n")}\n${words.again} ${again}`)
}

function line(plan: Plan, after: Aftermath, problems: readonly Problem[], lang: Lang): string {
  const served = `${after.good - after.harmed.length}/${after.good}`
  const verdict =
    problems.length === 0 ? { en: "survived", ko: "버텼습니다" } : { en: "did not survive", ko: "못 버텼습니다" }
  const words: Text = {
    en: `good clients served ${served}, came again ${after.retries}, bad ${after.bad}, faults ${plan.faults.length}, killed children ${after.killed}, stopped with ${endText(after)}: ${verdict.en}`,
    ko: `제대로 된 클라이언트 ${served} 응대, 다시 온 횟수 ${after.retries}, 못된 클라이언트 ${after.bad}, 결함 ${plan.faults.length}, 죽인 자식 ${after.killed}, 종료 ${endText(after)}: ${verdict.ko}`,
  }
  return `${padEnd(`seed ${plan.seed}`, 9)} ${words[lang]}`
}

function summary(results: readonly { after: Aftermath; problems: readonly Problem[] }[], lang: Lang): string {
  const sum = (of: (after: Aftermath) => number) => results.reduce((total, { after }) => total + of(after), 0)
  const survived = results.filter(({ problems }) => problems.length === 0).length
  const connections = sum(({ good, bad, retries }) => good + bad + retries)
  const bytes = sum((after) => after.bytes)
  const harmed = sum((after) => after.harmed.length)
  const most = Math.max(...results.map(({ after }) => after.grownKiB))
  return {
    en: `survived ${survived} of ${results.length} · connections ${connections} · bytes ${bytes} · good clients harmed ${harmed} · descriptors left ${sum((a) => a.descriptors)} · children left ${sum((a) => a.children)} · memory grown by at most ${most} KiB`,
    ko: `${results.length}번 가운데 ${survived}번 버팀 · 연결 ${connections} · 바이트 ${bytes} · 피해를 본 클라이언트 ${harmed} · 남은 디스크립터 ${sum((a) => a.descriptors)} · 남은 자식 ${sum((a) => a.children)} · 늘어난 메모리 최대 ${most} KiB`,
  }[lang]
}
