// No value from JavaScript may crash the process, or read or write outside a buffer: 5,000 random calls of each
// function of the addon, under AddressSanitizer and UBSan, in a process of their own. Then the same with mistakes
// built in, which it must find.
//
// FUZZ_SEED=N repeats a run; a failure prints the seed, the call and its arguments.

import { execFile, execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buildSync } from "esbuild"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { native } from "../../runtime/native.ts"
import { ROOT } from "../../workbook/paths.ts"
import { createTraceFile } from "../../workbook/trace/file.ts"

const CALLS = 5_000
/** Those that end the process, or make a second one that would go on with the fuzz: test/self/sys-processes.test.ts. */
const BY_HAND = ["fork", "_exit"]
const ROWS = native.calls.filter(({ name }) => !BY_HAND.includes(name))
const NAMES = ROWS.map(({ name }) => name)
/** Without children, without a mutex whose holder has died, and without a program that could be run. */
const NEVER_SUCCEED = ["waitpid", "pthread_mutex_consistent", "execve"]
const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31))

let directory = ""
let libasan = ""

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "echobook-fuzz-"))
  libasan = execFileSync(process.env["CC"] ?? "cc", ["-print-file-name=libasan.so"], { encoding: "utf8" }).trim()
  if (!libasan.startsWith("/"))
    throw new Error("The fuzz needs gcc's AddressSanitizer library (Debian: libasan8, Fedora: libasan)")
  // Bundled, because under tsx other threads open and close descriptors while the fuzz runs.
  const entryPoints = [join(ROOT, "test/self/native-fuzz-child.ts")]
  buildSync({ entryPoints, bundle: true, platform: "node", format: "esm", outfile: join(directory, "child.mjs") })
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** Builds the addon of that root for the sanitizers. @returns its file */
function buildForSanitizers(root: string): string {
  execFileSync(process.execPath, [join(root, "native/build.mjs"), "--asan"], { stdio: ["ignore", "ignore", "inherit"] })
  return join(root, "native/build/asan/echobook.node")
}

interface Run {
  readonly code: number | string | null
  readonly stdout: string
  readonly stderr: string
  /** The call that was being made last. */
  readonly last: string
}

function fuzz(addon: string, calls: number, names = NAMES): Promise<Run> {
  const journal = join(directory, `journal-${names[0]}`)
  const trace = join(directory, `trace-${names[0]}`)
  createTraceFile(trace, { records: 64 }) // small, so that it wraps
  const env = {
    ...process.env,
    LD_PRELOAD: libasan,
    ASAN_OPTIONS: "detect_leaks=0", // Node frees little at its end
    UBSAN_OPTIONS: "halt_on_error=1:print_stacktrace=1",
    ECHOBOOK_ADDON: addon,
    ECHOBOOK_TRACE: trace, // the trace copies bytes of its own
    NODE_OPTIONS: "",
  }
  // --no-opt: the compiler of Node 20 may go on using the length that an array had before it was detached, and the
  // model of the fuzz would expect what the addon rightly refuses.
  const args = ["--no-opt", join(directory, "child.mjs"), journal, String(calls), String(seed), names.join()]
  const options = {
    cwd: directory,
    env,
    timeout: 30_000 + calls * 24,
    killSignal: "SIGKILL",
    maxBuffer: 1 << 24,
  } as const
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      const last = readFileSync(journal, "utf8").split("\n")[0] ?? ""
      resolve({ code: error === null ? 0 : (error.code ?? error.signal ?? null), stdout, stderr, last })
    })
  })
}

describe("5,000 random calls of each function", () => {
  it("are refused or made as the table says, and touch no byte but theirs", { timeout: 320_000 }, async () => {
    console.log(`FUZZ_SEED=${seed}`)
    const started = performance.now()
    const addon = buildForSanitizers(ROOT)
    const halves = [0, 1].map((half) => NAMES.filter((_, index) => index % 2 === half)) // one for each of two cores
    const runs = await Promise.all(halves.map((names) => fuzz(addon, CALLS, names)))
    for (const { code, stderr, last } of runs)
      expect({ code, stderr }, `FUZZ_SEED=${seed}, during ${last}`).toEqual({ code: 0, stderr: "" })
    const report = Object.assign({}, ...runs.map(({ stdout }) => JSON.parse(stdout)))
    console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`)
    console.table(report)
    expect(Object.keys(report).sort()).toEqual([...NAMES].sort())
    for (const { name, args } of ROWS) {
      const { calls, refused, entered, succeeded, wrote } = report[name]
      expect({ name, calls, sum: refused + entered }).toEqual({ name, calls: CALLS, sum: CALLS })
      // Both sides of the argument checks were really tried, and the kernel really wrote.
      expect(entered, name).toBeGreaterThan(CALLS / 10)
      if (args === "") expect(refused, name).toBe(0)
      else expect(refused, name).toBeGreaterThan(CALLS / 20) // one number alone is wrong in about a tenth
      if (NEVER_SUCCEED.includes(name)) expect(succeeded, name).toBe(0)
      else expect(succeeded, name).toBeGreaterThan(CALLS / 200)
      expect(wrote > CALLS / 200, `${name} wrote ${wrote} times`).toBe(/:(out|stat\b)/.test(args))
    }
  })
})

describe("a mistake in the argument checks is found:", () => {
  /** What the mistake is, the code, and the calls that meet it. */
  const MISTAKES = [
    [
      "a length is not held against the buffer",
      ["number > (double)(capacity - offset)", "number > INT32_MAX"],
      ["read", "bind"],
    ],
    ["data starts one byte late", ["out->buf += offset;", "out->buf += offset + 1;"], ["read", "recv"]],
    ["elements of 8 bytes count as 4", ["number * 8 > (double)capacity", "number * 4 > (double)capacity"], ["poll"]],
    ["a length reference is believed", ["wanted > capacity", "wanted > INT32_MAX"], ["getsockname", "getsockopt"]],
    [
      "elements are taken for larger than they are",
      ["    return 2;\n", "    return 4;\n"],
      ["recv", "setsockopt", "pipe2"],
    ],
    [
      "null passes for a buffer",
      ["r->arg->nullable && is_null(r->env, value)) return true", "is_null(r->env, value)) return true"],
      ["read", "bind", "getsockname", "epoll_wait", "send"],
    ],
    ["a string has no room for its end", ["malloc(bytes + 1)", "malloc(bytes)"], ["open"]],
    ["a list of strings has no end", ["calloc(length + 1", "calloc(length"], ["execve"]],
    ["a mutex needs no room", ["capacity < sizeof(pthread_mutex_t)", "capacity < 1"], ["pthread_mutex_lock"]],
    ["a struct stat needs no room", ["capacity < sizeof(struct stat)", "capacity < 1"], ["stat"]],
    ["room for messages is believed", ["out->msg[0] > capacity", "out->msg[0] > INT32_MAX"], ["recvmsg"]],
    ["a message may be longer than all", ["head.cmsg_len > bytes - *at", "head.cmsg_len > INT32_MAX"], ["sendmsg"]],
    [
      "Node's own descriptors are sent",
      ["if (message_names(out, fd_is_nodes_own, &fd))", "if (message_names(out, fd_is_nodes_own, &fd) && false)"],
      ["sendmsg"],
    ],
    [
      "descriptors that came are nobody's",
      ["(void)message_names(c, claim, &fd);\n", "(void)claim, (void)fd;\n"],
      ["recvmsg"],
    ],
    [
      "Node's own descriptors are let through",
      ["if (is_known(fd) ||", "if (is_known(fd) || fd > 2 ||"],
      ["close", "dup2"],
    ],
  ] as const

  it.each(MISTAKES)("%s", { timeout: 180_000 }, async (_, [right, wrong], names) => {
    const root = mkdtempSync(join(directory, "mistake-"))
    // With what is compiled already: only the file with the mistake is compiled again.
    const built = "native/build/asan"
    for (const one of [ROOT, root]) mkdirSync(join(one, built), { recursive: true })
    for (const folder of ["native", built])
      for (const file of readdirSync(join(ROOT, folder), { withFileTypes: true }))
        if (file.isFile())
          cpSync(join(ROOT, folder, file.name), join(root, folder, file.name), { preserveTimestamps: true })
    symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"))
    const sources = readdirSync(join(root, "native")).filter((file) => file.endsWith(".c"))
    const places = sources.filter((file) => readFileSync(join(root, "native", file), "utf8").includes(right))
    expect(places).toHaveLength(1)
    const file = join(root, "native", places[0] ?? "")
    const source = readFileSync(file, "utf8")
    expect(source.split(right)).toHaveLength(2)
    writeFileSync(file, source.replace(right, wrong))
    // It ends with the first that is found, for which far fewer nearly always suffice.
    const { code, stderr, last } = await fuzz(buildForSanitizers(root), CALLS, [...names])
    console.log(
      `${last.slice(0, 120)}\n  ${stderr.match(/^.*(?:ERROR: |Error: ).*$/m)?.[0].slice(0, 200) ?? stderr.slice(0, 300)}`,
    )
    expect(code).not.toBe(0)
    expect(stderr).toMatch(/AddressSanitizer|runtime error|was changed|was expected|belongs to Node itself/)
  })
})
