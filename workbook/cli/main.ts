// The command line: one entry for `npm test`, `npm start` and `npm run book`.
//
// Exit codes everywhere: 0 passed, 1 not passed, 2 the harness could not tell or the command was wrong.

import { spawn } from "node:child_process"
import { join } from "node:path"
import { closest } from "fastest-levenshtein"
import type { Lang } from "../manifest.ts"
import { ROOT } from "../paths.ts"

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
  predict: async () => (await import("./predict.ts")).predictCommand,
  bench: async () => {
    const { runBench } = await import("../../bench/run.ts")
    return (args, { lang }) => runBench([...args, "--lang", lang])
  },
  start: async () => startSite,
}

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
      name === undefined || name.startsWith("-")
        ? ""
        : `There is no command "${name}"; the nearest is "${closest(name, names)}".\n`
    console.error(`${hint}Commands: ${names.join(", ")}\nExample: npm run book -- hint 1.2`)
    return name === undefined ? 0 : 2
  }
  return await (await load())(args, { lang })
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
  return await new Promise((resolve) => server.on("exit", (code) => resolve(code ?? 0)))
}
