// A copy of the workbook's machinery in a temporary folder, to break things in without touching the real one.

import { type SpawnSyncReturns, spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ROOT } from "../../workbook/paths.ts"

/** Copies what `lab` and `doctor` need. Nothing is built in it. The caller removes the folder. */
export function copyWorkbook(): string {
  const root = mkdtempSync(join(tmpdir(), "echobook-copy-"))
  for (const folder of ["runtime", "workbook", "bench/labs"])
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true })
  mkdirSync(join(root, "native/build"), { recursive: true })
  for (const file of readdirSync(join(ROOT, "native"), { withFileTypes: true })) {
    if (file.isFile())
      cpSync(join(ROOT, "native", file.name), join(root, "native", file.name), { preserveTimestamps: true })
  }
  cpSync(join(ROOT, "package.json"), join(root, "package.json"))
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"))
  mkdirSync(join(root, "empty"))
  return root
}

/** Left out of a copy of the repository: what is linked, made anew, or only large. */
const NOT_COPIED = new Set(["node_modules", ".git", ".workbook"])

/**
 * Copies the whole repository, built as it is, with a state folder of its own.
 * @returns its folder, which the caller removes, and the environment for commands in it
 */
export function copyRepository(): { root: string; env: NodeJS.ProcessEnv } {
  const root = mkdtempSync(join(tmpdir(), "echobook-self-"))
  for (const name of readdirSync(ROOT))
    if (!NOT_COPIED.has(name)) cpSync(join(ROOT, name), join(root, name), { recursive: true, preserveTimestamps: true })
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ECHOBOOK_STATE: join(root, ".workbook"),
    LANG: "C.UTF-8",
    NO_COLOR: "1",
  }
  for (const name of ["LC_ALL", "LC_MESSAGES", "VITEST"]) delete env[name]
  return { root, env }
}

/**
 * Runs `program(args, { lang })` of a module in a copy, in a process of its own.
 * @param root what copyWorkbook() gave
 * @param environment replaces variables; undefined removes one
 * @param wrapper put before the node command: `unshare -rn`
 */
export function runInCopy(
  root: string,
  [module_, program]: readonly [module_: string, program: string],
  args: readonly string[],
  options: {
    lang?: "en" | "ko"
    environment?: Readonly<Record<string, string | undefined>>
    wrapper?: readonly string[]
  } = {},
): SpawnSyncReturns<string> {
  const script = join(root, "run.mts")
  const call = `${program}(${JSON.stringify(args)}, { lang: ${JSON.stringify(options.lang ?? "en")} })`
  writeFileSync(script, `import { ${program} } from "./${module_}"\nprocess.exitCode = await ${call}\n`)
  const [first = process.execPath, ...rest] = [...(options.wrapper ?? []), process.execPath, "--import", "tsx", script]
  const env = { ...process.env, ECHOBOOK_STATE: join(root, ".workbook"), ...options.environment }
  return spawnSync(first, rest, { cwd: root, encoding: "utf8", env, timeout: 30_000 })
}

/** The value, or a failed test. */
export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("a value that must be there is not")
  return value
}

/** Whether this user may make namespaces: then `unshare -r` gives a network and mounts that nobody else sees. */
export const canUnshare: boolean = spawnSync("unshare", ["-rnm", "true"]).status === 0
