// The labs "cost", "stall", "framing", "eintr" and "vanish", run for real. Their figures are compared with each other, in
// wide bands: how long something takes is this machine's business.

import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import * as v from "valibot"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import type { Watch } from "../../bench/exceptions/vanish.ts"
import { COST_FILE, CostResult } from "../../bench/labs/cost.ts"
import { formatCost } from "../../bench/labs/cost-table.ts"
import { EintrResult, measureEintr } from "../../bench/labs/eintr.ts"
import { formatEintr } from "../../bench/labs/eintr-table.ts"
import { FramingResult, measureFraming } from "../../bench/labs/framing.ts"
import { formatFraming } from "../../bench/labs/framing-table.ts"
import { LOCAL_WAYS, LocalResult, measureLocal } from "../../bench/labs/local.ts"
import { formatLocal } from "../../bench/labs/local-table.ts"
import { measureStall, StallResult } from "../../bench/labs/stall.ts"
import { formatStall } from "../../bench/labs/stall-table.ts"
import { LabUnavailable } from "../../bench/labs/unavailable.ts"
import { measureUpgrade, UpgradeResult } from "../../bench/labs/upgrade.ts"
import { formatUpgrade } from "../../bench/labs/upgrade-table.ts"
import { measureVanish, VanishResult } from "../../bench/labs/vanish.ts"
import { formatVanish } from "../../bench/labs/vanish-table.ts"
import { labCommand } from "../../workbook/cli/lab.ts"
import { NATIVE_BUILD } from "../../workbook/paths.ts"
import { findQuestion, keepPrediction, readPredictions } from "../../workbook/predictions.ts"
import { readState } from "../../workbook/state.ts"
import { copyWorkbook, must, runInCopy } from "./temp-copy.ts"

const PROGRAM = join(NATIVE_BUILD, "labs/cost")

let directory: string
let said: string
beforeEach(() => {
  said = ""
  const hear = (text: string) => {
    said += `${text}\n`
  }
  vi.spyOn(console, "log").mockImplementation(hear)
  vi.spyOn(console, "error").mockImplementation(hear)
})
afterEach(() => {
  vi.restoreAllMocks()
})
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "echobook-lab-test-"))
  process.env["ECHOBOOK_STATE"] = join(directory, "state")
})
afterAll(() => {
  delete process.env["ECHOBOOK_STATE"]
  rmSync(directory, { recursive: true, force: true })
})

/** The result of the last run of `lab cost`, from the file. */
function kept(): CostResult {
  const read = readState(COST_FILE, CostResult)
  if (read.kind !== "found") throw new Error(`${COST_FILE}: ${read.kind}`)
  return read.value
}

describe("a run", () => {
  it("measures everything, prints it beside the prediction, and keeps it", async () => {
    keepPrediction(must(findQuestion("1.6-threads-used")), 4321)
    expect(await labCommand(["cost"], { lang: "en" })).toBe(0)
    expect(said).toMatch(/1\.6-threads-used +4,321 MiB +[\d.,]+ MiB/)
    expect(said).toMatch(/1\.6-threads-reserved +none kept/)
    const result = kept()
    expect(result.problems).toEqual([])
    const { switchTwoCpusUs, ...always } = result
    for (const [name, value] of Object.entries(always)) expect(value, name).not.toBeNull()
    expect(switchTwoCpusUs === null).toBe(result.cpus < 2)
  })

  it("finds what holds on every machine", () => {
    const { threadUs, forkUs, forkDirtyUs, execUs, switchOneCpuUs, syscallNs, threads } = kept()
    const ratio = (a: number | null, b: number | null) => must(a) / must(b)
    expect(ratio(forkUs, threadUs), "a process is dearer than a thread").toBeGreaterThan(1)
    expect(ratio(forkDirtyUs, forkUs), "fork copies the page tables").toBeGreaterThan(2)
    expect(ratio(execUs, forkUs), "exec comes on top of fork").toBeGreaterThan(1)
    expect(ratio(switchOneCpuUs, syscallNs) * 1000, "a switch is more than a call").toBeGreaterThan(1)
    expect(threads.made).toBe(threads.asked)
    expect(ratio(threads.reservedKib, threads.usedKib), "a stack is reserved, not used").toBeGreaterThan(20)
  })

  it("is the same in Korean", () => {
    const result = kept()
    const [en, ko] = [formatCost(result, {}, "en"), formatCost(result, readPredictions().answers, "ko")]
    expect(ko).toContain("클라이언트 10,000개라면")
    expect(ko).toMatch(/1\.6-threads-used +4,321 MiB/)
    const figures = (text: string) =>
      text
        .match(/[\d.,]+ (?:ns|us|ms|s|[KMG]iB)\b/g)
        ?.slice(0, 12)
        .sort()
    expect(figures(ko)).toEqual(figures(en))
    expect(en).toContain("npm run book -- predict")
  })
})

describe("a machine with less", () => {
  const run = ([first, ...rest]: [string, ...string[]]) => {
    const child = spawnSync(first, [...rest, PROGRAM], { encoding: "utf8", timeout: 20_000 })
    const { machine, date } = kept()
    return v.parse(CostResult, { version: 1, lab: "cost", date, machine, ...JSON.parse(child.stdout) })
  }

  it("little address space: fewer threads, and it says how many", () => {
    const result = run(["sh", "-c", 'ulimit -v 300000; exec "$0"'])
    expect(result.threads.made).toBeGreaterThan(0)
    expect(result.threads.made).toBeLessThan(result.threads.asked)
    expect(result.problems).toEqual([{ figure: "threads", why: expect.stringMatching(/./) }])
    expect(formatCost(result, {}, "en")).toContain(`Only ${result.threads.made} of 500 threads could be started`)
  })

  it("no threads at all: the other figures still come, the table has gaps instead of zeros", () => {
    const result = run(["sh", "-c", 'ulimit -v 8000; exec "$0"'])
    expect(result).toMatchObject({ threadUs: null, forkDirtyUs: null, threads: { made: 0, usedKib: null } })
    expect(result.forkUs).toBeGreaterThan(0)
    expect(formatCost(result, {}, "ko")).toMatch(/스레드 생성과 join +- /)
  })

  it("one CPU: no figure for two", () => {
    const first = /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "0"
    expect(run(["taskset", "-c", first])).toMatchObject({ cpus: 1, switchTwoCpusUs: null, problems: [] })
  })

  it("no compiler: how to get one, in a sentence of the reader's language, exit 2", () => {
    const copy = copyWorkbook()
    try {
      const environment = { PATH: join(copy, "empty"), CC: undefined }
      const child = runInCopy(copy, ["workbook/cli/lab.ts", "labCommand"], ["cost"], { lang: "ko", environment })
      expect(child.stderr).toContain("이 기계에서는 실험을 실행할 수 없습니다.")
      expect(child.stderr).toContain("sudo apt-get install build-essential")
      expect(child.stderr).not.toMatch(/^\s+at /m)
      expect(child.status).toBe(2)
      expect(existsSync(join(copy, ".workbook"))).toBe(false)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })

  it("nowhere to keep it: the table is shown, the reason too, exit 2", async () => {
    const folder = join(directory, "file")
    writeFileSync(folder, "mine")
    vi.stubEnv("ECHOBOOK_STATE", join(folder, "state"))
    expect(await labCommand(["cost"], { lang: "en" })).toBe(2)
    expect(said).toContain("with 10,000 clients")
    expect(said).toContain("Not kept")
    vi.unstubAllEnvs()
  })
})

describe("the lab stall", () => {
  it("measures everything, and shows it beside the predictions", { timeout: 100_000 }, async () => {
    const result = await measureStall({ seconds: 0.2, heavyMs: 3 })
    expect(v.parse(StallResult, JSON.parse(JSON.stringify(result)))).toEqual(result)
    for (const { idle, beside } of [result.loop, result.pool]) {
      for (const { p50Us, p99Us, worstUs } of [idle, beside]) {
        expect(p50Us).toBeGreaterThan(0)
        expect(p99Us).toBeGreaterThanOrEqual(p50Us)
        expect(worstUs).toBeGreaterThanOrEqual(p99Us)
      }
      expect(idle.heavyPerSecond).toBe(0)
      expect(beside.heavyPerSecond).toBeGreaterThan(0)
    }
    const { times, plain, atomic } = result.counter
    expect([atomic.least, atomic.most]).toEqual([2 * times, 2 * times])
    expect(plain.least).toBeGreaterThan(0)
    expect(plain.most).toBeLessThanOrEqual(2 * times)

    keepPrediction(must(findQuestion("3.5-counter")), 1_500_000)
    const { answers } = readPredictions()
    expect(formatStall(result, answers, "en")).toMatch(/3\.5-counter +1,500,000 additions +[\d,]+/)
    const ko = formatStall(result, answers, "ko")
    expect(ko).toMatch(/3\.1-stall +남긴 예상 없음 +[\d.]+ ms/)
    expect(ko).toMatch(/3단계의 풀, 무거운 요청과 함께 +[\d.]+ ms/)
  })
})

describe("the lab framing", () => {
  it("measures everything, and shows it beside the predictions", { timeout: 100_000 }, async () => {
    const result = await measureFraming({ times: 3, recordMs: 20 })
    expect(v.parse(FramingResult, JSON.parse(JSON.stringify(result)))).toEqual(result)
    for (const { least, median, most } of result.reads) {
      expect(least).toBeGreaterThan(0)
      expect(median).toBeGreaterThanOrEqual(least)
      expect(most).toBeGreaterThanOrEqual(median)
    }
    expect(result.reads.map(({ bytes }) => bytes)).toEqual([102_400, 1_048_576])
    expect(must(result.reads[1]).least, "1 MiB is more than a new receive buffer").toBeGreaterThan(1)
    // How the times compare is for a quiet machine; here only that each was measured.
    const { jsonNs, viewNs, wholeViewNs } = result.record
    for (const time of [result.twoWritesMs, result.noDelayMs, jsonNs, viewNs, wholeViewNs])
      expect(time).toBeGreaterThan(0)

    keepPrediction(must(findQuestion("4.2-two-writes")), 0.1)
    const { answers } = readPredictions()
    expect(formatFraming(result, answers, "en")).toMatch(/4\.2-two-writes +0\.1 ms +[\d.]+ ms/)
    expect(formatFraming(result, answers, "ko")).toMatch(/4\.5-two-fields +남긴 예상 없음 +[\d.]+ x/)
  })
})

describe("the lab vanish", () => {
  it("says when each way finds a peer that is gone, or that no network can be had", { timeout: 100_000 }, async () => {
    const result = await measureVanish().catch((error: unknown) => error)
    if (result instanceof LabUnavailable) {
      expect(result.message).toContain("unshare --net")
      return
    }
    const { found, settings } = v.parse(VanishResult, result)
    const ends = found.map(({ watch, said: how }) => `${watch}: ${how}`)
    expect(ends).toEqual([
      "nothing, waiting: undefined",
      "nothing, sending: undefined",
      "keepalive: -ETIMEDOUT",
      "user timeout: -ETIMEDOUT",
      "both: -ETIMEDOUT",
      "own deadline: -EAGAIN",
    ])
    // The kernel's timers run late, never early, but for a tick.
    const afterMs = (watch: Watch) => must(found.find((one) => one.watch === watch)?.afterMs)
    const { idleS, intervalS, probes, unackedMs, deadlineMs } = settings
    expect(afterMs("keepalive")).toBeGreaterThan(1000 * (idleS + probes * intervalS) - 100)
    expect(afterMs("user timeout")).toBeGreaterThan(unackedMs - 100)
    expect(afterMs("own deadline")).toBeGreaterThanOrEqual(deadlineMs)
    expect(must(found[1]).retransmitted).toBeGreaterThan(0)

    keepPrediction(must(findQuestion("6.5-keepalive")), 7200)
    const { answers } = readPredictions()
    const shown = v.parse(VanishResult, result)
    expect(formatVanish(shown, answers, "en")).toMatch(/6\.5-keepalive +7,200 s +[\d.]+ s/)
    expect(formatVanish(shown, answers, "ko")).toMatch(/8초 동안 아무것도 없음/)
  })
})

describe("the lab eintr", () => {
  it("finds what signal(7) says, and shows it in both languages", { timeout: 150_000 }, async () => {
    const result = await measureEintr()
    expect(v.parse(EintrResult, JSON.parse(JSON.stringify(result)))).toEqual(result)
    const ways = (wanted: unknown[]) =>
      result.calls.filter(({ plain, restart }) => isDeepStrictEqual([plain, restart], wanted)).map(({ way }) => way)
    expect(ways(["EINTR", "goes on"])).toEqual([
      ...["accept4", "connect", "read socket", "read pipe", "write pipe", "open fifo", "read eventfd"],
      ...["read timerfd", "read signalfd", "waitpid", "flock", "lockf"],
    ])
    expect(ways(["EINTR", "EINTR"])).toEqual(["recv SO_RCVTIMEO", "poll", "ppoll", "epoll_wait", "sigtimedwait"])
    expect(ways(["goes on", "goes on"])).toEqual(["pthread_mutex_lock"])
    expect(ways([3, 3])).toEqual(["recv MSG_WAITALL"])
    const [written = -1, again = -1] = result.calls
      .filter(({ way }) => way === "write socket")
      .flatMap(({ plain, restart }) => [Number(plain), Number(restart)])
    for (const taken of [written, again]) {
      expect(taken).toBeGreaterThan(0)
      expect(taken).toBeLessThan(64 * 1024 * 1024)
    }
    expect(result.calls).toHaveLength(20)

    expect(formatEintr(result, "en")).toMatch(/poll +-EINTR +-EINTR\n/)
    expect(formatEintr(result, "en")).toContain("7 of 20 calls return in spite of SA_RESTART.")
    expect(formatEintr(result, "ko")).toMatch(/flock +-EINTR +다시 시작\n/)
  })
})

describe("the lab local", () => {
  it("measures each way in TypeScript and in C, and shows it in both languages", async () => {
    const result = await measureLocal({ rounds: 1, ms: 20 })
    expect(v.parse(LocalResult, JSON.parse(JSON.stringify(result)))).toEqual(result)
    expect(result.ways.map(({ way }) => way)).toEqual(LOCAL_WAYS)
    for (const { tripUs, cTripUs, askedTripUs, bytesPerSecond, tripAgainstC } of result.ways) {
      expect(must(tripUs).median).toBeGreaterThan(1) // two switches from one process to the other
      expect(must(askedTripUs).median).toBeGreaterThan(1)
      expect(must(bytesPerSecond).median).toBeGreaterThan(1_000_000)
      expect(must(tripAgainstC).median).toBeCloseTo(must(cTripUs).median / must(tripUs).median)
    }
    expect(formatLocal(result, {}, "en")).toMatch(/Unix, SOCK_SEQPACKET +[\d.]+ us/)
    expect(formatLocal(result, {}, "ko")).toMatch(/루프백 TCP +[\d.]+ GiB\/s/)
  })
})

describe("the lab upgrade", () => {
  it("replaces a server under load, and finds nobody harmed", async () => {
    const result = await measureUpgrade({ connections: 40, upgrades: 2, pauseMs: 300, target: "solutions" })
    expect(v.parse(UpgradeResult, JSON.parse(JSON.stringify(result)))).toEqual(result)
    expect(result.failures).toEqual({})
    expect(result.answers).toBeGreaterThan(result.connections)
    expect(result.connected).toBeGreaterThanOrEqual(result.connections)
    expect(result.longestMs).toBeGreaterThanOrEqual(result.duringP99Ms.max)
    expect(formatUpgrade(result, "en")).toMatch(/refused, cut or wrong +none/)
    expect(formatUpgrade({ ...result, failures: { ECONNRESET: 3 } }, "ko")).toMatch(/틀린 답 +ECONNRESET: 3/)
  })
})

describe("the command", () => {
  it("prints the result as JSON", async () => {
    mkdirSync(join(directory, "state"), { recursive: true })
    expect(await labCommand(["cost", "--json"], { lang: "en" })).toBe(0)
    expect(v.parse(CostResult, JSON.parse(said))).toEqual(kept())
  })

  it("--quick measures less, and keeps it", async () => {
    mkdirSync(join(directory, "state"), { recursive: true })
    expect(await labCommand(["local", "--quick"], { lang: "en" })).toBe(0)
    expect(said).toContain("one round")
  })

  it("without a name lists the labs", async () => {
    expect(await labCommand([], { lang: "ko" })).toBe(0)
    expect(said).toContain("cost   이 기계에서")
  })

  it.each([
    [["cots"], "Did you mean cost?"],
    [["toString"], 'No lab "toString"'],
    [["cost", "--jsn"], '"--jsn"?'],
    [["cost", "again"], '"again"?'],
  ])("%j: the list and the nearest match, exit 2", async (args, words) => {
    expect(await labCommand(args, { lang: "en" })).toBe(2)
    expect(said).toContain(words)
    expect(said).toContain("cost   what a thread")
  })
})
