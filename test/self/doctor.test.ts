// Doctor on this machine, on copies with something broken, and on machines that are only facts.

import { copyFileSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { displayWidth } from "../../workbook/cli/columns.ts"
import { doctorCommand } from "../../workbook/cli/doctor.ts"
import { healthy, judge, type Level } from "../../workbook/cli/doctor-checks.ts"
import { type Facts, gatherFacts } from "../../workbook/cli/doctor-facts.ts"
import { ADDON, SUPERVISOR } from "../../workbook/paths.ts"
import { canUnshare, copyWorkbook, must, runInCopy } from "./temp-copy.ts"

interface Seen {
  readonly id: string
  readonly level: Level
  readonly seen: { readonly en: string }
  readonly fix?: { readonly en: string }
}

const good: Facts = {
  platform: "linux",
  kernel: "6.1",
  node: { version: "20.19.0", path: "/usr/bin/node" },
  compiler: "cc 12",
  rust: "rustc 1",
  go: "go 1",
  addon: { state: "good" },
  supervisor: { state: "good" },
  loopback: { ok: true },
  ports: { first: 32_768, last: 60_999 },
  defaultPort: { ok: true },
  files: { soft: 20_000, hard: Number.POSITIVE_INFINITY },
  cores: 2,
  userNamespaces: { ok: true },
  scratch: { path: "/tmp", writable: { ok: true }, freeMib: 1000 },
  sharedMemory: { path: "/dev/shm", writable: { ok: true }, freeMib: 1000 },
  state: { path: "/book/.workbook", writable: { ok: true }, freeMib: undefined },
  clock: "tsc",
}

const no = { ok: false, why: "the reason" } as const
const closed = { path: "/x", writable: no, freeMib: undefined }
const full = { path: "/x", writable: { ok: true }, freeMib: 3 } as const

let said: string
beforeEach(() => {
  said = ""
  vi.spyOn(console, "log").mockImplementation((text: string) => {
    said += `${text}\n`
  })
  vi.spyOn(console, "error").mockImplementation((text: string) => {
    said += `${text}\n`
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe("facts of other machines", () => {
  it("a machine with everything is ok throughout, and needs no advice", () => {
    for (const check of judge(good)) expect(check).toMatchObject({ level: "ok", fix: undefined })
  })

  it.each<[string, Partial<Facts>, Level]>([
    ["linux", { platform: "darwin" }, "problem"],
    ["node", { node: { version: "20.18.3", path: "/n" } }, "problem"],
    ["node", { node: { version: "18.20.0", path: "/n" } }, "problem"],
    ["node", { node: { version: "22.0.0", path: "/n" } }, "ok"],
    ["compiler", { compiler: undefined }, "problem"],
    ["addon", { addon: { state: "missing" } }, "problem"],
    ["addon", { addon: { state: "broken", why: "the reason" } }, "problem"],
    ["addon", { addon: { state: "stale", source: "native/io.c" } }, "warning"],
    ["supervisor", { supervisor: { state: "missing" } }, "problem"],
    ["loopback", { loopback: no }, "problem"],
    ["ports", { ports: { first: 60_000, last: 60_999 } }, "warning"],
    ["ports", { ports: undefined }, "warning"],
    ["default-port", { defaultPort: no }, "warning"],
    ["files", { files: { soft: 1024, hard: 4096 } }, "warning"],
    ["files", { files: { soft: 10_240, hard: 10_240 } }, "ok"],
    ["files", { files: undefined }, "warning"],
    ["cores", { cores: 1 }, "warning"],
    ["state", { state: closed }, "problem"],
    ["state", { state: full }, "problem"],
    ["scratch", { scratch: closed }, "problem"],
    ["scratch", { scratch: full }, "problem"],
    ["shared-memory", { sharedMemory: closed }, "optional"],
    ["user-namespaces", { userNamespaces: no }, "optional"],
    ["clock", { clock: "hpet" }, "optional"],
    ["clock", { clock: undefined }, "optional"],
    ["rust", { rust: undefined }, "optional"],
    ["go", { go: undefined }, "optional"],
  ])("%s with %o is %s, and nothing else changes", async (id, change, level) => {
    const checks = judge({ ...good, ...change })
    for (const check of checks) {
      expect(check.level).toBe(check.id === id ? level : "ok")
      expect(check.fix === undefined).toBe(check.level === "ok")
    }
    expect(healthy(checks)).toBe(level !== "problem")
    expect(await doctorCommand([], { lang: "ko", facts: { ...good, ...change } })).toBe(level === "problem" ? 1 : 0)
  })

  it("tells how to raise the limit that is in the way", () => {
    const fix = (soft: number, hard: number) =>
      judge({ ...good, files: { soft, hard } }).find(({ id }) => id === "files")?.fix?.en
    expect(fix(1024, 20_000)).toBe("ulimit -n 10240")
    expect(fix(1024, 4096)).toContain("/etc/security/limits.d/")
  })

  it("says everything in both languages", () => {
    const bad: Facts = {
      ...good,
      cores: 1,
      addon: { state: "missing" },
      files: undefined,
      ports: undefined,
      clock: "hpet",
    }
    for (const { purpose } of judge(bad)) {
      expect(purpose.ko).toMatch(/[가-힣]/)
      expect(purpose.en).not.toMatch(/[가-힣]/)
    }
  })

  it.each(["en", "ko"] as const)("is aligned in %s", async (lang) => {
    await doctorCommand([], { lang, facts: { ...good, node: { version: "18.0.0", path: "/usr/bin/node" }, cores: 1 } })
    const checks = judge(good)
    const lines = said.split("\n")
    const column = (text: string) => {
      const line = lines.find((candidate) => candidate.includes(text)) ?? ""
      return displayWidth(line.slice(0, line.indexOf(text)))
    }
    const purposes = checks.filter(({ id }) => id !== "node").map(({ purpose }) => column(purpose[lang]))
    expect(new Set(purposes).size).toBe(1)
    expect(said).not.toContain("\u001b")
  })

  it("a wrong option is named, exit 2", async () => {
    expect(await doctorCommand(["--jsn"], { lang: "en", facts: good })).toBe(2)
    expect(said).toContain('"--jsn"?')
  })
})

describe("this machine", () => {
  it("is fit to run the workbook, and says what it has", async () => {
    const facts = await gatherFacts()
    expect(facts.node).toEqual({ version: process.versions.node, path: process.execPath })
    expect(facts.loopback).toEqual({ ok: true })
    expect(must(facts.files).soft).toBeLessThanOrEqual(must(facts.files).hard)
    expect(judge(facts).filter(({ level }) => level === "problem")).toEqual([])
  })
})

describe("this machine with another environment", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  // In this process: tsx needs that folder itself and ends without it.
  it("the temporary folder is not there", async () => {
    vi.stubEnv("TMPDIR", "/nowhere/at/all")
    const scratch = judge(await gatherFacts()).find(({ id }) => id === "scratch")
    expect(scratch).toMatchObject({ level: "problem", seen: { en: expect.stringContaining("ENOENT") } })
    expect(scratch?.fix?.en).toContain("TMPDIR=")
  })

  it("the state folder lies where none can be made", async () => {
    vi.stubEnv("ECHOBOOK_STATE", "/proc/echobook")
    const state = judge(await gatherFacts()).find(({ id }) => id === "state")
    expect(state).toMatchObject({ level: "problem", fix: { en: expect.stringContaining("ECHOBOOK_STATE=") } })
  })
})

describe("a copy with something broken", () => {
  let copy: string
  beforeEach(() => {
    copy = copyWorkbook()
  })
  afterEach(() => {
    rmSync(copy, { recursive: true, force: true })
  })

  const addon = () => join(copy, "native/build/echobook.node")
  const install = () => {
    copyFileSync(ADDON, addon())
    copyFileSync(SUPERVISOR, join(copy, "native/build/supervisor"))
  }
  const doctor = (options: Parameters<typeof runInCopy>[3] = {}) => {
    const environment = { ECHOBOOK_ADDON: undefined, ...options.environment }
    const child = runInCopy(copy, ["workbook/cli/doctor.ts", "doctorCommand"], ["--json"], { ...options, environment })
    expect(child.stderr).toBe("")
    const { checks } = JSON.parse(child.stdout) as { checks: Seen[] }
    return { status: child.status, find: (id: string) => must(checks.find((check) => check.id === id)) }
  }

  it("nothing is broken yet: exit 0", () => {
    install()
    const { status, find } = doctor()
    expect(find("addon").level).toBe("ok")
    expect(status).toBe(0)
  })

  it("the addon was never built: one line of many, exit 1", () => {
    const { status, find } = doctor()
    expect(find("addon")).toMatchObject({ level: "problem", seen: { en: "not built" } })
    expect(find("addon").fix?.en).toBe("npm run build:native")
    expect(find("loopback")).toMatchObject({ level: "problem", seen: { en: "not tried without the addon" } })
    expect(find("go")).toBeDefined()
    expect(status).toBe(1)
  })

  it.each([
    ["text", () => writeFileSync(addon(), "not a shared object")],
    ["cut in half", () => writeFileSync(addon(), readFileSync(ADDON).subarray(0, statSync(ADDON).size / 2))],
    ["of another kind", () => copyFileSync(SUPERVISOR, addon())],
  ])("the addon is %s: doctor lives and says that it does not load", (_, damage) => {
    install()
    damage()
    const { status, find } = doctor()
    expect(find("addon").level).toBe("problem")
    expect(find("addon").seen.en).toMatch(/^does not load: ./)
    expect(find("addon").fix?.en).toBe("npm run build:native -- --force")
    expect(status).toBe(1)
  })

  it("the addon is older than a source: a warning that names it", () => {
    install()
    const later = new Date(Date.now() + 10_000)
    utimesSync(join(copy, "native/io.c"), later, later)
    const { status, find } = doctor()
    expect(find("addon")).toMatchObject({ level: "warning", seen: { en: "older than native/io.c" } })
    expect(find("supervisor").level).toBe("ok")
    expect(status).toBe(0)
  })

  it("no program is on the PATH: the compiler is a problem, the rest is optional", () => {
    install()
    const { status, find } = doctor({ environment: { PATH: join(copy, "empty"), CC: undefined } })
    expect(find("compiler")).toMatchObject({ level: "problem" })
    expect(find("compiler").fix?.en).toContain("build-essential")
    for (const id of ["rust", "go", "user-namespaces"]) expect(find(id).level).toBe("optional")
    expect(find("user-namespaces").seen.en).toBe("ENOENT")
    expect(status).toBe(1)
  })

  it("a file stands where .workbook/ belongs", () => {
    install()
    writeFileSync(join(copy, ".workbook"), "mine")
    const { status, find } = doctor()
    expect(find("state").level).toBe("problem")
    expect(readFileSync(join(copy, ".workbook"), "utf8")).toBe("mine")
    expect(status).toBe(1)
  })

  it("few open files: a warning, exit 0", () => {
    install()
    const wrapper = ["sh", "-c", 'ulimit -n 1000; exec "$0" "$@"']
    const { status, find } = doctor({ wrapper })
    expect(find("files")).toMatchObject({ level: "warning", seen: { en: "soft 1000, hard 1000" } })
    expect(status).toBe(0)
  })

  it.skipIf(!canUnshare)("the loopback interface is down", () => {
    install()
    const { status, find } = doctor({ wrapper: ["unshare", "-rn"] })
    expect(find("loopback")).toMatchObject({ level: "problem" })
    expect(find("loopback").seen.en).toContain("ENETUNREACH")
    expect(status).toBe(1)
  })
})
