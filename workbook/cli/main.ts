// The command line: one entry for `npm test`, `npm start` and `npm run book`.
//
// Exit codes everywhere: 0 passed, 1 not passed, 2 the harness could not tell or the command was wrong.

import { spawn } from "node:child_process"
import { join } from "node:path"
import { closest } from "fastest-levenshtein"
import type { Lang, Text } from "../manifest.ts"
import { ROOT } from "../paths.ts"
import { usageOf } from "./usage.ts"

interface Io {
  lang: Lang
}

type Command = (args: string[], io: Io) => Promise<number>

/** Loaded on demand: a verdict should not wait for the bench. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  test: async () => (await import("./test.ts")).testCommand,
  hint: async () => (await import("./hint.ts")).hintCommand,
  diff: async () => (await import("./diff.ts")).diffCommand,
  reset: async () => (await import("./reset.ts")).resetCommand,
  status: async () => (await import("./status.ts")).statusCommand,
  run: async () => (await import("./run.ts")).runCommand,
  trace: async () => (await import("./trace.ts")).traceCommand,
  skeletons: async () => (await import("./skeletons.ts")).skeletonsCommand,
  doctor: async () => (await import("./doctor.ts")).doctorCommand,
  lab: async () => (await import("./lab.ts")).labCommand,
  storm: async () => (await import("./storm.ts")).stormCommand,
  predict: async () => (await import("./predict.ts")).predictCommand,
  bench: async () => {
    const { runBench } = await import("../../bench/run.ts")
    return (args, { lang }) => runBench([...args, "--lang", lang])
  },
  start: async () => startSite,
}

const SUMMARIES: Readonly<Record<string, Text>> = {
  test: { en: "grade: test step1, test 1.2, test 1.2c", ko: "채점: test step1, test 1.2, test 1.2c" },
  hint: { en: "one hint more: hint 1.2", ko: "힌트를 하나 더: hint 1.2" },
  diff: { en: "mine against the reference: diff 1.2", ko: "내 코드와 모범 답안 비교: diff 1.2" },
  reset: { en: "back to the skeleton, with a backup: reset 1.2", ko: "백업하고 스켈레톤으로 되돌리기: reset 1.2" },
  status: { en: "how far I am", ko: "진행 상황" },
  run: { en: "my server as a program: run step1 --trace", ko: "내 서버를 프로그램으로 실행: run step1 --trace" },
  trace: { en: "the system calls of a failed check: trace 1.2c", ko: "실패한 검사의 시스템 콜: trace 1.2c" },
  skeletons: { en: "write steps/ from solutions/", ko: "solutions/에서 steps/ 만들기" },
  doctor: { en: "what this machine has and lacks", ko: "이 기계에 있는 것과 없는 것" },
  lab: { en: "measure: lab cost", ko: "측정: lab cost" },
  storm: { en: "everything at once against my server: storm step6", ko: "내 서버에 모든 일을 한꺼번에: storm step6" },
  predict: { en: "my predictions", ko: "나의 예측" },
  bench: { en: "race the reference against others: bench step1", ko: "모범 답안과 다른 서버의 벤치마크: bench step1" },
  start: { en: "the site", ko: "사이트" },
}

const HELP: ReadonlySet<string> = new Set(["--help", "-h"])

/** Runs one command; resolves with its exit code. */
export async function main(argv: string[]): Promise<number> {
  const { lang, rest } = takeLang(argv)
  if (lang === undefined) {
    console.error("--lang takes en or ko")
    return 2
  }
  const [name, ...args] = rest
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) {
    const names = Object.keys(COMMANDS)
    const hint =
      name === undefined || name.startsWith("-") || name === "help"
        ? ""
        : `There is no command "${name}"; the nearest is "${closest(name, names)}".\n`
    const list = names.map((one) => `  ${one.padEnd(11)}${SUMMARIES[one]?.[lang] ?? ""}`)
    console.error(`${hint}npm run book -- ...\n${list.join("\n")}`)
    return name === undefined || name === "help" || HELP.has(name) ? 0 : 2
  }
  const usage = usageOf(name ?? "")
  if (usage !== undefined && args.some((arg) => HELP.has(arg))) {
    console.log(usage)
    return 0
  }
  // The others say themselves how they are called.
  return await (await load())(
    args.map((arg) => (arg === "-h" ? "--help" : arg)),
    { lang },
  )
}

/** `--lang ko` or `--lang=ko` may stand anywhere; without it the locale decides. */
function takeLang(argv: string[]): { lang: Lang | undefined; rest: string[] } {
  const rest = [...argv]
  const at = rest.findIndex((word) => word === "--lang" || word.startsWith("--lang="))
  if (at === -1)
    return {
      lang: /^ko/.test(process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"] || "") ? "ko" : "en",
      rest,
    }
  const [flag = ""] = rest.splice(at, 1)
  const value = flag.includes("=") ? flag.slice("--lang=".length) : rest.splice(at, 1)[0]
  return { lang: value === "en" || value === "ko" ? value : undefined, rest }
}

async function startSite(args: string[]): Promise<number> {
  const vitepress = join(ROOT, "node_modules/vitepress/bin/vitepress.js")
  const server = spawn(process.execPath, [vitepress, "dev", ...args], { cwd: ROOT, stdio: "inherit" })
  // Ctrl-C reaches both of us; whoever ends this process alone means the site.
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.once(signal, () => server.kill(signal))
  // No code: a signal ended it.
  return await new Promise((resolve) => server.on("exit", (code) => resolve(code ?? 2)))
}
