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

/** The files of a step; what lies in folders below (other languages) is no exercise. */
export function exerciseFiles(step: StepFacts): ExerciseFile[] {
  const folder = join(ROOT, "solutions", step.slug)
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => {
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
      source = replaceRegion(source, task.name, `${indent}return todo("${part.id}", "${task.name}")`)
    }
  }
  return source === solution ? source : addImport(source)
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
