// The manifest: complete, the same in both languages, and in agreement with the solutions and the chapters.

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import {
  type CodeFacts,
  fill,
  findCode,
  findPart,
  findStep,
  generalCodes,
  LANGS,
  type Lang,
  type StepFacts,
  steps,
  type Text,
} from "../../workbook/manifest.ts"
import { ROOT } from "../../workbook/paths.ts"

interface Labelled {
  where: string
  text: Text
}

const FIELDS = ["did", "expected", "saw", "usually", "next"] as const
/** Short enough to be taken in at a glance. */
const MOST_CHARACTERS = 220

const parts = steps.flatMap((step) => step.parts.map((part) => ({ step, part })))
const titles: Labelled[] = parts.flatMap(({ part }) =>
  part.checks.map(({ id, title }) => ({ where: `title of ${id}`, text: title })),
)
const headings: Labelled[] = [
  ...steps.map((step) => ({ where: `title of ${step.id}`, text: step.title })),
  ...steps.map((step) => ({ where: `promise of ${step.id}`, text: step.promise })),
  ...parts.map(({ part }) => ({ where: `title of ${part.id}`, text: part.title })),
]
const hints: Labelled[] = parts.flatMap(({ part }) =>
  part.hints.map((text, i) => ({ where: `hint ${i + 1} of ${part.id}`, text })),
)
const codes: [code: string, facts: CodeFacts][] = [generalCodes, ...steps.map((step) => step.codes)].flatMap((table) =>
  Object.entries(table),
)
const diagnoses: Labelled[] = codes.flatMap(([code, facts]) =>
  FIELDS.map((field) => ({ where: `${field} of ${code}`, text: facts[field] })),
)
const everything = [...headings, ...titles, ...hints, ...diagnoses]

/** The texts of which `wrong` holds, as "place (language): text"; expected to be none. */
function those(texts: readonly Labelled[], wrong: (text: string, lang: Lang) => boolean): string[] {
  return texts.flatMap(({ where, text }) =>
    LANGS.filter((lang) => wrong(text[lang], lang)).map((lang) => `${where} (${lang}): ${text[lang]}`),
  )
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
}

describe("texts", () => {
  it("are all there, the Korean ones in Korean", () => {
    expect(those(everything, (text) => text.trim() === "" || text !== text.trim())).toEqual([])
    const letters = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ""))
    expect(those(everything, (text, lang) => letters(text) && (lang === "ko") !== /[가-힣]/.test(text))).toEqual([])
  })

  it("have the same values in both languages, and only diagnoses have any", () => {
    for (const { where, text } of diagnoses) expect(placeholders(text.ko), where).toEqual(placeholders(text.en))
    expect(those([...headings, ...titles, ...hints], (text) => placeholders(text).length > 0)).toEqual([])
  })

  it("have no brace that is not a value", () => {
    expect(those(diagnoses, (text) => /[{}]/.test(text.replace(/\{\w+\}/g, "")))).toEqual([])
  })

  it("name no line numbers, for the reader's file is not ours", () => {
    expect(those(everything, (text) => /\blines? \d+|\d+\s*행|\d+번째 (줄|행)/i.test(text))).toEqual([])
  })

  it("do not belittle, blame, or speak of the test framework", () => {
    const belittling = /\b(just|simply|obviously|of course)\b|그냥|단순히|당연히|명백히/i
    const blaming = /\b(you forgot|mistake|your fault|stupid)\b|잊으셨|실수/i
    const foreign = /\b(vitest|jest|assert\w*|mock\w*|test suite)\b/i
    for (const words of [belittling, blaming, foreign]) {
      expect(those(everything, (text) => words.test(text))).toEqual([])
    }
  })

  it("put no Korean particle behind a value whose last sound it would depend on", () => {
    const particle = /\}(을|를|은|는|이|가|과|와|로|으로|이나|나)(?![가-힣])|\}(이어|이었|여야|였|이며|이고)/
    expect(those(everything, (text, lang) => lang === "ko" && particle.test(text))).toEqual([])
  })

  it("end as whole sentences, politely in Korean", () => {
    const ending = { en: /[.?]$|\{\w+\}$/, ko: /니다\.$|십시오\.$|니까\?$|\{\w+\}\.?$/ }
    expect(those([...hints, ...diagnoses], (text, lang) => !ending[lang].test(text))).toEqual([])
    const statement = { en: /^[A-Z\w].*[^.?!:]$/, ko: /니다$/ }
    expect(those(titles, (text, lang) => !statement[lang].test(text))).toEqual([])
  })
})

describe("steps and parts", () => {
  it("are numbered in order", () => {
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, i) => i + 1))
    for (const step of steps) {
      expect(step.id).toBe(`step${step.number}`)
      expect(step.slug).toMatch(new RegExp(`^${step.id}-[a-z-]+$`))
      expect(step.parts.map(({ id }) => id)).toEqual(step.parts.map((_, i) => `${step.number}.${i + 1}`))
    }
    for (const { part } of parts) {
      expect(part.anchor).toBe(`part-${part.id.replace(".", "-")}`)
      expect(part.checks.map(({ id }) => id)).toEqual(
        part.checks.map((_, i) => part.id + "abcdefghijklmnopqrstuvwxyz"[i]),
      )
    }
  })

  it("have three hints and some checks where there is something to write, and a lab elsewhere", () => {
    for (const { part } of parts) {
      const built = part.tasks.length > 0
      expect(part.hints.length, `hints of ${part.id}`).toBe(built ? 3 : 0)
      expect(part.checks.length > 0, `checks of ${part.id}`).toBe(built)
      expect(part.lab !== undefined, `lab of ${part.id}`).toBe(!built)
    }
  })

  it("have one region in the solution for each task, and no other regions", () => {
    for (const step of steps) {
      const folder = join(ROOT, "solutions", step.slug)
      // What lies in folders below is an exercise where a task says so.
      const files = readdirSync(folder).filter((file) => file.endsWith(".ts"))
      const named = step.parts.flatMap((part) => part.tasks.map((task) => task.file))
      const regions = [...new Set([...files, ...named])].flatMap((file) =>
        regionsOf(readFileSync(join(folder, file), "utf8")).map((region) => ({ file, ...region })),
      )
      const tasks = step.parts.flatMap((part) => part.tasks.map((task) => ({ ...task, part: part.id })))
      const sorted = (rows: { file: string; name: string; part: string }[]) =>
        rows.map(({ file, name, part }) => `${file} ${name} ${part}`).sort()
      expect(sorted(regions)).toEqual(sorted(tasks))
    }
  })
})

/** The regions of a source with the part that their TODO names; throws for one that is not closed. */
function regionsOf(source: string): { name: string; part: string }[] {
  const starts = [...source.matchAll(/^ *\/\/ #region (\w+)$/gm)]
  return starts.map((start) => {
    const [, name = ""] = start
    expect(source.slice(start.index).split(`// #endregion ${name}\n`), `end of region ${name}`).toHaveLength(2)
    const todos = [...source.slice(0, start.index).matchAll(/TODO\(([\d.]+)\)/g)]
    return { name, part: todos.at(-1)?.[1] ?? "" }
  })
}

describe("diagnoses", () => {
  it("stand in one of the step's files: spreading them would hide a second one", async () => {
    for (const step of steps) {
      const folder = join(ROOT, `workbook/steps/${step.id}-codes`)
      const named: string[] = []
      for (const file of readdirSync(folder)) {
        const tables = Object.values((await import(join(folder, file))) as Record<string, Record<string, CodeFacts>>)
        named.push(...tables.flatMap((table) => Object.keys(table)))
      }
      expect(named.filter((code, i) => named.indexOf(code) !== i)).toEqual([])
      expect(named.sort()).toEqual(Object.keys(step.codes).sort())
    }
  })

  it("exist for every code of a check, and every code belongs to a check", () => {
    for (const step of steps) {
      const used = step.parts.flatMap((part) => part.checks.flatMap((check) => check.codes))
      expect(Object.keys(step.codes).sort()).toEqual([...new Set(used)].sort())
      for (const code of Object.keys(step.codes)) expect(code).toMatch(new RegExp(`^E${step.number}-[A-Z-]+$`))
    }
    for (const code of Object.keys(generalCodes)) expect(code).toMatch(/^E0-[A-Z-]+$/)
    for (const { part } of parts) {
      for (const check of part.checks) expect(check.codes.length, `codes of ${check.id}`).toBeGreaterThan(0)
    }
  })

  it("are short: two sentences and a glance in English", () => {
    expect(those(diagnoses, (text, lang) => lang === "en" && text.length > MOST_CHARACTERS)).toEqual([])
    const sentences = (text: string) => text.match(/[.?!](?=\s|$)/g)?.length ?? 0
    expect(those(diagnoses, (text, lang) => lang === "en" && sentences(text) > 2)).toEqual([])
    expect(those(diagnoses, (text) => sentences(text) > 3)).toEqual([])
  })

  it("send the reader to a function of the part, in both languages", () => {
    for (const { step, part } of parts) {
      for (const code of part.checks.flatMap((check) => check.codes)) {
        const next = findCode(step, code)?.next
        const name = /^In ([\w{}]+), /.exec(next?.en ?? "")?.[1] ?? ""
        const pattern = new RegExp(`^${name.replace(/\{\w+\}/, "\\w+")}$`) // js_{call}
        expect(part.tasks.filter((task) => pattern.test(task.name)).length, `${code}: ${next?.en}`).toBeGreaterThan(0)
        expect(next?.ko.startsWith(`${name}에서, `), `${code}: ${next?.ko}`).toBe(true)
      }
    }
  })

  it("refer to man pages by name and section", () => {
    for (const [code, { man }] of codes) {
      expect(
        man.filter((page) => !/^[a-z_]\w*\([27]\)$/.test(page)),
        code,
      ).toEqual([])
      if (!(code in generalCodes)) expect(man.length, code).toBeGreaterThan(0)
    }
  })

  it("stand in the chapter first: every anchor exists once in both languages", () => {
    for (const step of steps) {
      const anchors = [...Object.entries(step.codes), ...Object.entries(generalCodes)].map(([, { anchor }]) => anchor)
      for (const page of [`docs/${step.id}.md`, `docs/ko/${step.id}.md`]) {
        const chapter = readFileSync(join(ROOT, page), "utf8")
        for (const anchor of new Set([...anchors, ...step.parts.map((part) => part.anchor)])) {
          expect(countOf(chapter, `{#${anchor}}`) + countOf(chapter, `id="${anchor}"`), `${page}#${anchor}`).toBe(1)
        }
      }
    }
  })
})

function countOf(text: string, wanted: string): number {
  return text.split(wanted).length - 1
}

describe("looking up", () => {
  const [step] = steps as readonly [StepFacts, ...StepFacts[]]

  it("finds steps, parts and codes, and nothing for what is not there", () => {
    expect(findStep("step1")).toBe(step)
    expect(findStep("step0")).toBeUndefined()
    expect(findPart("1.2")?.part.id).toBe("1.2")
    expect(findPart("1.2a")).toBeUndefined()
    expect(findCode(step, "E1-EOF")).toBe(step.codes["E1-EOF"])
    expect(findCode(step, "E0-BLOCKED")).toBe(generalCodes["E0-BLOCKED"])
    expect(findCode(step, "E9-NOTHING")).toBeUndefined()
  })

  it("fills in values as they are, and refuses to leave a hole", () => {
    const text = { en: "{n} bytes: {text}", ko: "{n}바이트: {text}" }
    expect(fill(text, { n: 0, text: "{n} $& $1" }, "en")).toBe("0 bytes: {n} $& $1")
    expect(fill(text, { n: 1, text: { en: "open", ko: "열림" } }, "ko")).toBe("1바이트: 열림")
    expect(() => fill(text, { text: "" }, "en")).toThrow("{n}")
  })
})
