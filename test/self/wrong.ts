// Lays out a wrong solution (test/wrong/) or another right one (test/right/) as a target folder: the reference with some
// regions replaced.

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { StepFacts } from "../../workbook/manifest.ts"
import { ROOT } from "../../workbook/paths.ts"
import { findRegions, replaceRegion } from "../../workbook/skeletons/regions.ts"

/** The reference with some of it replaced. */
export interface Replacement {
  name: string
  file: string
  /** The regions that replace the reference's. */
  source: string
  /** Names that they need from #sys beyond what the reference imports. */
  imports?: string
  /** A line at the top of the file. */
  adds?: string
  /** A line of the given code, and what the reader has made of it. */
  given?: { line: string; becomes: string } | undefined
}

export interface WrongSolution extends Replacement {
  misconception: string
  check: string
  code: string
  /** Where else it may be found first, by what the machine lets happen at once: "2.4d E2-ET-WRITE". */
  also: string | undefined
  /** Shows itself only where a forked process can become another user. */
  needsRoot: boolean
}

export function wrongSolutions(step: StepFacts): WrongSolution[] {
  const folder = join(ROOT, "test/wrong", step.slug)
  return readdirSync(folder)
    .sort()
    .map((entry) => {
      const source = readFileSync(join(folder, entry), "utf8")
      const field = (name: string) => {
        const match = new RegExp(`^// ${name}: (.+)$`, "m").exec(source)
        if (match?.[1] === undefined) throw new Error(`test/wrong/${step.slug}/${entry} has no line "// ${name}: ..."`)
        return match[1]
      }
      const name = entry.replace(/\.(ts|c)$/, "")
      const imports = /^\/\/ imports: (.+)$/m.exec(source)?.[1] ?? ""
      const optional = (name: string) => new RegExp(`^// ${name}: (.+)$`, "m").exec(source)?.[1]
      const [line, becomes] = [optional("given"), optional("becomes")]
      return {
        name,
        imports,
        adds: optional("adds") ?? "",
        given: line === undefined || becomes === undefined ? undefined : { line, becomes },
        misconception: field("misconception"),
        file: field("file"),
        check: field("check"),
        code: field("code"),
        also: optional("also"),
        needsRoot: optional("needs") === "root",
        source,
      }
    })
}

/** The first check of the first part that a wrong solution changes: the parts before it are the reference's. */
export function firstCheckOf(step: StepFacts, wrong: WrongSolution): string {
  const changed = findRegions(wrong.source).map(({ name }) => name)
  const part = step.parts.find(({ tasks }) => tasks.some(({ name }) => changed.includes(name)))
  return part?.checks[0]?.id ?? wrong.check
}

/** Other right solutions: they must pass every check. */
export function rightSolutions(step: StepFacts): (Replacement & { idea: string })[] {
  const folder = join(ROOT, "test/right", step.slug)
  return readdirSync(folder)
    .sort()
    .map((entry) => {
      const source = readFileSync(join(folder, entry), "utf8")
      const field = (name: string) => new RegExp(`^// ${name}: (.+)$`, "m").exec(source)?.[1] ?? ""
      return {
        name: entry.replace(/\.(ts|c)$/, ""),
        idea: field("idea"),
        file: field("file"),
        imports: field("imports"),
        adds: field("adds"),
        source,
      }
    })
}

/** The changed file. */
export function replaced(step: StepFacts, wrong: Replacement): string {
  let source = readFileSync(join(ROOT, "solutions", step.slug, wrong.file), "utf8")
  for (const region of findRegions(wrong.source)) source = replaceRegion(source, region.name, region.body)
  if (wrong.given !== undefined) {
    if (!source.includes(wrong.given.line)) throw new Error(`${wrong.name}: ${wrong.file} has no "${wrong.given.line}"`)
    source = source.replace(wrong.given.line, () => wrong.given?.becomes ?? "")
  }
  const more = [
    wrong.adds ?? "",
    wrong.imports === undefined || wrong.imports === "" ? "" : `import { ${wrong.imports} } from "#sys"`,
    // A region may be empty, as in the skeleton.
    /\breturn todo\("/.test(wrong.source) ? 'import { todo } from "../../runtime/todo.ts"' : "",
  ].filter((line) => line !== "")
  return [...more, source].join("\n")
}

/** Writes the target folder for it and returns its path. */
export function layOut(step: StepFacts, wrong: Replacement, scratch: string): string {
  const target = join(scratch, wrong.name)
  mkdirSync(target, { recursive: true })
  cpSync(join(ROOT, "solutions", step.slug), join(target, step.slug), { recursive: true })
  writeFileSync(join(target, step.slug, wrong.file), replaced(step, wrong))
  return target
}

/** The reference with one region empty, as in the skeleton. */
export function emptyRegion(part: string, task: { name: string; file: string }): Replacement {
  const inC = task.file.endsWith(".c")
  const body = inC ? `  return todo(env, "${part}", "${task.name}");` : `  return todo("${part}", "${task.name}")`
  const source = `// #region ${task.name}\n${body}\n// #endregion ${task.name}`
  return { name: `empty-${task.name}`, file: task.file, source }
}
