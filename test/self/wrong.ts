// Lays out a wrong solution (test/wrong/) or another right one (test/right/) as a target folder: the reference with some
// regions replaced.

import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
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

export interface RightSolution extends Replacement {
  idea: string
  /** Other right solutions, by name, that rely on what this one does otherwise. */
  notWith: readonly string[]
}

/** Other right solutions: they must pass every check. */
export function rightSolutions(step: StepFacts): RightSolution[] {
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
        notWith: field("not with").split(/, */),
        source,
      }
    })
}

/** A changed file: by one solution, or by several that change different regions of it. */
export function replaced(step: StepFacts, ...changes: readonly [Replacement, ...Replacement[]]): string {
  const [{ file }] = changes
  let source = readFileSync(join(ROOT, "solutions", step.slug, file), "utf8")
  for (const { name, source: regions, given } of changes) {
    for (const region of findRegions(regions)) source = replaceRegion(source, region.name, region.body)
    if (given === undefined) continue
    if (!source.includes(given.line)) throw new Error(`${name}: ${file} has no "${given.line}"`)
    source = source.replace(given.line, () => given.becomes)
  }
  const imports = new Set(changes.flatMap(({ imports = "" }) => imports.split(/, */)).filter((name) => name !== ""))
  const more = [
    ...new Set(changes.map(({ adds = "" }) => adds)),
    imports.size === 0 ? "" : `import { ${[...imports].join(", ")} } from "#sys"`,
    // A region may be empty, as in the skeleton.
    changes.some(({ source }) => /\breturn todo\("/.test(source)) ? 'import { todo } from "../../runtime/todo.ts"' : "",
  ].filter((line) => line !== "")
  return [...more, source].join("\n")
}

/** Writes the target folder for one solution, or for several together, and returns its path. */
export function layOut(step: StepFacts, changes: readonly Replacement[], scratch: string): string {
  const target = mkdtempSync(join(scratch, `${changes[0]?.name}-`))
  cpSync(join(ROOT, "solutions", step.slug), join(target, step.slug), { recursive: true })
  for (const file of new Set(changes.map((change) => change.file))) {
    const [first, ...others] = changes.filter((change) => change.file === file)
    if (first !== undefined) writeFileSync(join(target, step.slug, file), replaced(step, first, ...others))
  }
  return target
}

/** Groups of which each is one program: no two change the same region, and at most one adds a line to a file. */
export function compatible(solutions: readonly RightSolution[]): RightSolution[][] {
  const groups: RightSolution[][] = []
  for (const solution of solutions) {
    const group = groups.find((members) => members.every((member) => goTogether(member, solution)))
    if (group === undefined) groups.push([solution])
    else group.push(solution)
  }
  return groups
}

function goTogether(a: RightSolution, b: RightSolution): boolean {
  if (a.notWith.includes(b.name) || b.notWith.includes(a.name)) return false
  if (a.file !== b.file) return true
  const changed = new Set(findRegions(a.source).map(({ name }) => name))
  return !(a.adds && b.adds) && findRegions(b.source).every(({ name }) => !changed.has(name))
}

/** The reference with one region empty, as in the skeleton. */
export function emptyRegion(part: string, task: { name: string; file: string }): Replacement {
  const inC = task.file.endsWith(".c")
  const body = inC ? `  return todo(env, "${part}", "${task.name}");` : `  return todo("${part}", "${task.name}")`
  const source = `// #region ${task.name}\n${body}\n// #endregion ${task.name}`
  return { name: `empty-${task.name}`, file: task.file, source }
}
