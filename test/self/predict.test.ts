// Predictions: asked, kept with the first thought, and never lost.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { predictCommand } from "../../workbook/cli/predict.ts"
import {
  answerText,
  findQuestion,
  keepPrediction,
  parseAnswer,
  questions,
  questionsOf,
  readPredictions,
} from "../../workbook/predictions.ts"
import { statePath } from "../../workbook/state.ts"
import { must } from "./temp-copy.ts"

let directory: string
let said: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "echobook-predict-test-"))
  process.env["ECHOBOOK_STATE"] = join(directory, "state")
  said = ""
  const hear = (text: string) => {
    said += `${text}\n`
  }
  vi.spyOn(console, "log").mockImplementation(hear)
  vi.spyOn(console, "error").mockImplementation(hear)
})
afterEach(() => {
  vi.restoreAllMocks()
  delete process.env["ECHOBOOK_STATE"]
  rmSync(directory, { recursive: true, force: true })
})

const predict = (...args: string[]) => predictCommand(args, { lang: "en" })

describe("the questions", () => {
  it("have ids of their own that begin with a part of their step", () => {
    const ids = questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, step } of questions) expect(id).toMatch(new RegExp(`^${step.slice("step".length)}\\.\\d-[a-z-]+$`))
    expect(questionsOf("step1")).toHaveLength(5)
    expect(questionsOf("step3").map(({ id }) => id)).toEqual(["3.1-stall", "3.1-pool", "3.5-counter", "3.6-pool-size"])
  })

  it("are asked in both languages, and in Korean with Korean letters", () => {
    for (const { text } of questions) {
      expect(text.ko).toMatch(/[가-힣]/)
      expect(text.en).not.toMatch(/[가-힣]/)
    }
  })

  it("understand every answer as they show it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.nat({ max: 10 }), (question, number) => {
        const value =
          question.kind === "number"
            ? number % (question.range.most + 1)
            : must(question.options[number % question.options.length]).id
        const typed = question.kind === "number" ? answerText(question, value).ko : String(value)
        expect(parseAnswer(question, typed)).toEqual({ ok: true, value })
      }),
    )
  })
})

describe("keeping", () => {
  it("keeps an answer with its time", async () => {
    expect(await predict("1.5-queue", "3")).toBe(0)
    expect(said).toContain("Kept: 1.5-queue = 3 clients")
    const { first, latest } = must(readPredictions().answers["1.5-queue"])
    expect(latest).toEqual(first)
    expect(Math.abs(Date.now() - Date.parse(latest.at))).toBeLessThan(60_000)
  })

  it("keeps the first thought through every change", async () => {
    for (const value of ["2", "5", "3"]) await predict("1.5-queue", value)
    const { first, latest } = must(readPredictions().answers["1.5-queue"])
    expect([first.value, latest.value]).toEqual([2, 3])
    said = ""
    await predict()
    expect(said).toMatch(/3 clients {2}\(.*first thought: 2 clients/)
  })

  it("takes an option by its name or its number, and a number with its unit", async () => {
    expect(await predict("1.5-second-client", "write")).toBe(0)
    expect(await predict("1.6-threads-used", "12.5", "MiB")).toBe(0)
    const { answers } = readPredictions()
    expect(answers["1.5-second-client"]?.latest.value).toBe("write")
    expect(answers["1.6-threads-used"]?.latest.value).toBe(12.5)
    const question = must(findQuestion("1.5-second-client"))
    const number = question.kind === "choice" ? 1 + question.options.findIndex(({ id }) => id === "all") : 0
    await predict("1.5-second-client", String(number))
    expect(readPredictions().answers["1.5-second-client"]?.latest.value).toBe("all")
  })

  it("leaves the other answers and those of another release alone", () => {
    const kept = { value: 7, at: "2026-01-01T00:00:00.000Z" }
    mkdirSync(statePath())
    writeFileSync(
      statePath("predictions.json"),
      JSON.stringify({ version: 1, answers: { "9.9-later": { first: kept, latest: kept } } }),
    )
    keepPrediction(must(findQuestion("1.5-queue")), 3)
    expect(Object.keys(readPredictions().answers)).toEqual(["9.9-later", "1.5-queue"])
  })
})

describe("bad input", () => {
  it.each([
    [["1.5-que", "3"], 'No question "1.5-que". Did you mean 1.5-queue?'],
    [["1.5-queue", "three"], 'a whole number from 0 to 10 (clients), got "three"'],
    [["1.5-queue", "-1"], 'got "-1"'],
    [["1.5-queue", "2.5"], 'got "2.5"'],
    [["1.5-queue", "11"], 'got "11"'],
    [["1.5-queue", ""], 'got ""'],
    [["1.6-threads-used", "NaN"], 'got "NaN"'],
    [["1.6-threads-used", "Infinity"], 'got "Infinity"'],
    [["1.5-second-client", "conect"], "Did you mean connect?"],
    [["1.5-second-client", "0"], 'No answer "0"'],
    [["1.5-wait"], "What is your answer?"],
    [["--list"], '"--list"?'],
  ])("%j: says why, keeps nothing, exit 2", async (args, words) => {
    expect(await predict(...args)).toBe(2)
    expect(said).toContain(words)
    expect(readPredictions().answers).toEqual({})
  })

  it("a damaged file is kept aside, said, and answers go on", async () => {
    mkdirSync(statePath())
    writeFileSync(statePath("predictions.json"), "{ damaged")
    expect(await predict("1.5-queue", "3")).toBe(0)
    const aside = must(readdirSync(statePath()).find((name) => name.startsWith("predictions.json.corrupt-")))
    expect(said).toContain(aside)
    expect(readFileSync(statePath(aside), "utf8")).toBe("{ damaged")
    expect(readPredictions().answers["1.5-queue"]?.latest.value).toBe(3)
  })

  it("a file that cannot be read is not written over, exit 2", async () => {
    mkdirSync(statePath("predictions.json"), { recursive: true })
    expect(await predict("1.5-queue", "3")).toBe(2)
    expect(said).toContain("cannot be read (EISDIR)")
  })

  it("a folder that cannot be made: exit 2", async () => {
    writeFileSync(join(directory, "state"), "mine")
    expect(await predict("1.5-queue", "3")).toBe(2)
    expect(said).toContain("Not kept")
  })
})

describe("asking", () => {
  const ask = async (typed: string) => {
    const input = new PassThrough()
    const output = new PassThrough()
    input.end(typed)
    const code = await predictCommand(["1.5-queue"], { lang: "ko", terminal: { input, output } })
    return { code, shown: String(output.read() ?? "") }
  }

  it("shows the question, takes the line", async () => {
    const { code, shown } = await ask("3\n")
    expect(code).toBe(0)
    expect(shown).toContain("accept는 한 번도")
    expect(readPredictions().answers["1.5-queue"]?.latest.value).toBe(3)
  })

  it("asks again after an answer that cannot be meant", async () => {
    const { code, shown } = await ask("many\n4\n")
    expect(code).toBe(0)
    expect(shown).toContain('입력한 값: "many"')
    expect(readPredictions().answers["1.5-queue"]?.latest.value).toBe(4)
  })

  it.each([
    ["end of file", ""],
    ["three bad answers", "a\nb\nc\n4\n"],
  ])("%s: keeps nothing, exit 1", async (_, typed) => {
    expect((await ask(typed)).code).toBe(1)
    expect(said).toContain("저장하지 않았습니다.")
    expect(readPredictions().answers).toEqual({})
  })
})
