// Makes the exercises in steps/ from solutions/: each task's region becomes `return todo(...)`, all else stays.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { StepFacts } from "../manifest.ts"
import { ROOT } from "../paths.ts"
import { findRegions, replaceRegion } from "./regions.ts"

const TODO_IMPORT = 'import { todo } from "../../runtime/todo.ts"'

export interface ExerciseFile {
  /** "server.ts" */
  file: string
  /** What the reader starts from. */
  skeleton: string
  /** The reference. */
  solution: string
}

/** The files of a step: its TypeScript, and what tasks name in folders below. The rest there is no exercise. */
export function exerciseFiles(step: StepFacts): ExerciseFile[] {
  const folder = join(ROOT, "solutions", step.slug)
  const named = step.parts.flatMap((part) => part.tasks.map((task) => task.file))
  const own = readdirSync(folder).filter((file) => file.endsWith(".ts"))
  return [...new Set([...own, ...named])].map((file) => {
    const solution = readFileSync(join(folder, file), "utf8")
    return { file, solution, skeleton: deriveSkeleton(step, file, solution) }
  })
}

/** The skeleton of one file. */
export function deriveSkeleton(step: StepFacts, file: string, solution: string): string {
  let source = solution
  for (const part of step.parts) {
    for (const task of part.tasks) {
      if (task.file !== file) continue
      const indent = findRegions(source).find(({ name }) => name === task.name)?.indent ?? ""
      const todo = isC(file) ? `todo(env, "${part.id}", "${task.name}");` : `todo("${part.id}", "${task.name}")`
      source = replaceRegion(source, task.name, `${indent}return ${todo}`)
    }
  }
  return source === solution || isC(file) ? source : addImport(source)
}

function isC(file: string): boolean {
  return file.endsWith(".c")
}

function addImport(source: string): string {
  const lines = source.split("\n")
  const last = lines.findLastIndex((line) => /^(import .*|\} )from "|^import .* from "/.test(line))
  return [...lines.slice(0, last + 1), TODO_IMPORT, ...lines.slice(last + 1)].join("\n")
}

/** Where the reader's copy is. */
export function readerPath(step: StepFacts, file: string): string {
  return join(ROOT, "steps", step.slug, file)
}

/** The reader's copy, or undefined when it is missing. */
export function readerSource(step: StepFacts, file: string): string | undefined {
  const path = readerPath(step, file)
  return existsSync(path) ? readFileSync(path, "utf8") : undefined
}
