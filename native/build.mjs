// Builds native/build/: the addon and the supervisor, with `cc` alone (no node-gyp, no Python, no download).
//
//   node native/build.mjs             build what is older than its sources; exit 1 if that fails
//   node native/build.mjs --lenient   the same for npm's postinstall: says what is wrong, never fails
//   node native/build.mjs --force     build even if nothing changed
//   node native/build.mjs --asan      build/asan/: AddressSanitizer and UBSan
//   node native/build.mjs --bare      build/bare/: without trace and faults, to measure what they cost
//
// Plain JavaScript without dependencies but node-api-headers: this runs before anything else works.

import { execFile, execFileSync } from "node:child_process"
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const here = dirname(fileURLToPath(import.meta.url))
const WARNINGS = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-D_GNU_SOURCE"]
const FLAVOURS = {
  release: { dir: "build", flags: ["-O2"] },
  asan: { dir: "build/asan", flags: ["-O1", "-g", "-fno-omit-frame-pointer", "-fsanitize=address,undefined"] },
  bare: { dir: "build/bare", flags: ["-O2", "-DECHOBOOK_BARE"] },
}

/** What is wrong with this machine for building, with the fix; undefined when nothing is. */
export function obstacle() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (process.platform !== "linux")
    return `Echobook talks to the Linux kernel; this is ${process.platform}. Open the folder in its dev container (.devcontainer/), or run: docker build -t echobook .devcontainer && docker run --rm -it -p 127.0.0.1:5173:5173 -v "$PWD":/echobook echobook`
  if (major < 20 || (major === 20 && minor < 19))
    return `Echobook needs Node 20.19 or newer; this is ${process.versions.node}. Install a current LTS release: https://nodejs.org`
  if (compiler() === undefined)
    return "No C compiler found, and Echobook's system calls are a small C addon. Install one, then run `npm run build:native`:\n  Debian, Ubuntu: sudo apt-get install build-essential\n  Fedora: sudo dnf install gcc   Alpine: apk add build-base   Arch: sudo pacman -S gcc"
  return undefined
}

function compiler() {
  for (const name of [process.env.CC, "cc", "gcc", "clang"]) {
    if (!name) continue
    try {
      execFileSync(name, ["--version"], { stdio: "ignore" })
      return name
    } catch {
      // not this one
    }
  }
  return undefined
}

function headers() {
  const require = createRequire(import.meta.url)
  return require("node-api-headers").include_dir
}

function newest(files) {
  return Math.max(...files.map((file) => statSync(file).mtimeMs))
}

function mtime(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Compiles beside the target and renames, so that a running process never sees half a file. */
function compile(cc, target, args) {
  const scratch = `${target}.${process.pid}`
  try {
    execFileSync(cc, [...args, "-o", scratch], { stdio: ["ignore", "inherit", "inherit"] })
    renameSync(scratch, target)
  } finally {
    rmSync(scratch, { force: true })
  }
}

/**
 * Builds one flavour where it is older than its sources. Blocks.
 * @param {"release" | "asan" | "bare"} flavour
 * @param {boolean} force build even if nothing changed
 * @returns {string[]} the files it built
 */
export function build(flavour = "release", force = false) {
  const wrong = obstacle()
  if (wrong !== undefined) throw new Error(wrong)
  const { dir, flags } = FLAVOURS[flavour]
  const out = join(here, dir)
  mkdirSync(out, { recursive: true })
  const sources = readdirSync(here)
    .filter((name) => /\.[ch]$/.test(name))
    .map((name) => join(here, name))
  const addonSources = sources.filter((file) => file.endsWith(".c") && !file.endsWith("/supervisor.c"))
  // What every file depends on.
  const changed = newest([...sources.filter((file) => file.endsWith(".h")), fileURLToPath(import.meta.url)])
  const isOld = (target, source) => force || mtime(target) < Math.max(changed, mtime(source))
  const built = []
  const addon = join(out, "echobook.node")
  const compiled = [...WARNINGS, ...flags, "-fPIC", "-fvisibility=hidden", "-DNAPI_VERSION=8", "-pthread"]
  const objects = addonSources.map((source) => {
    const object = join(out, `${basename(source, ".c")}.o`)
    if (isOld(object, source)) compile(compiler(), object, [...compiled, "-isystem", headers(), "-c", source])
    return object
  })
  if (force || mtime(addon) < newest(objects)) {
    compile(compiler(), addon, [...compiled, "-shared", ...objects])
    built.push(addon)
  }
  const supervisor = join(out, "supervisor")
  if (flavour === "release" && isOld(supervisor, join(here, "supervisor.c"))) {
    compile(compiler(), supervisor, [...WARNINGS, ...flags, join(here, "supervisor.c")])
    built.push(supervisor)
  }
  return built
}

/**
 * Compiles one C file of a reader into an addon of its own. Warnings stop nothing, except those that mean a crash later:
 * a number where a pointer belongs, another pointer, a result that is not returned. Writing past an array on the stack
 * ends the program.
 * @param {string} source
 * @param {string} target the .node file
 * @returns {Promise<{ ok: boolean, said: string }>} what the compiler printed
 */
export async function buildBinding(source, target) {
  const wrong = obstacle()
  if (wrong !== undefined) return { ok: false, said: wrong }
  const shared = ["-shared", "-fPIC", "-fvisibility=hidden", "-DNAPI_VERSION=8", "-isystem", headers()]
  const flags = [
    ...WARNINGS.filter((flag) => flag !== "-Werror"),
    ...["-Werror=int-conversion", "-Werror=incompatible-pointer-types", "-Werror=return-type"],
    "-O2",
    "-fstack-protector-strong",
    ...shared,
    "-I",
    join(here, "../runtime"),
  ]
  const env = { ...process.env, LC_ALL: "C" } // its messages are quoted, so they should not depend on the shell
  return await new Promise((resolve) => {
    execFile(compiler(), [...flags, source, "-o", target], { env }, (error, _, said) =>
      resolve({ ok: error === null, said }),
    )
  })
}

function main(args) {
  const flavour = args.includes("--asan") ? "asan" : args.includes("--bare") ? "bare" : "release"
  const lenient = args.includes("--lenient")
  try {
    const started = process.hrtime.bigint()
    const built = build(flavour, args.includes("--force"))
    const ms = Number((process.hrtime.bigint() - started) / 1_000_000n)
    console.log(built.length === 0 ? "native: up to date" : `native: built ${built.length} files in ${ms} ms`)
    const require = createRequire(import.meta.url)
    if (flavour === "release") require(join(here, "build/echobook.node"))
  } catch (error) {
    console.error(`\nEchobook's system calls were NOT built.\n${error.message}\n`)
    process.exitCode = lenient ? 0 : 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
