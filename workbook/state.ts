// What the workbook remembers between runs: JSON files in .workbook/ (or the folder that ECHOBOOK_STATE names).
//
// Rules for callers
//   A name is relative to the folder: "predictions.json", "lab/cost.json".
//   Nothing here throws for what a disk can do (full, read-only, garbage); look at `kind`, show `notice`.
//   To change a file: readState, change the value, writeState. Reading first is what moves garbage aside.
// Invariants
//   NAME is at every moment either absent or complete. NAME.bak is the version before it, if that one was JSON.
//   A file that cannot be understood is renamed to NAME.corrupt-TIME, never overwritten and never deleted.
// Left out: a lock. Two programs that change one file at the same moment: the later one wins, both files are whole.
//
// Not write-file-atomic: it does not look at how much write(2) took, and on a full disk it renames the part that
// fitted over the good file (version 6.0.0). node:fs goes on until all is written or the kernel says ENOSPC.
// Sources: write(2) "on success", rename(2), fsync(2).

import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import * as v from "valibot"
import type { Text } from "./manifest.ts"
import { ROOT } from "./paths.ts"

export type WriteOutcome =
  | { readonly kind: "written"; readonly path: string }
  /** Nothing changed on disk. */
  | { readonly kind: "failed"; readonly path: string; readonly code: string; readonly notice: Text }

export type ReadOutcome<T> =
  | { readonly kind: "missing" }
  | { readonly kind: "found"; readonly value: T }
  /** The file was garbage and is kept under another name; this is the version before it. */
  | { readonly kind: "recovered"; readonly value: T; readonly notice: Text }
  /** The file was garbage, without a usable backup; both are kept under other names. */
  | { readonly kind: "lost"; readonly notice: Text }
  /** It may be there but cannot be read now (permissions, a folder in its place). */
  | { readonly kind: "unreadable"; readonly code: string; readonly notice: Text }

/** A path in the state folder; the folder need not exist. Reads ECHOBOOK_STATE at each call. */
export function statePath(...parts: string[]): string {
  return join(process.env["ECHOBOOK_STATE"] || join(ROOT, ".workbook"), ...parts)
}

/**
 * Replaces a state file at once and completely; the version before it becomes NAME.bak. Blocks until it is on disk.
 * @param value anything that JSON can hold
 * @returns "failed" with what to do when the disk refuses; the old file is then untouched
 */
export function writeState(name: string, value: unknown): WriteOutcome {
  const path = statePath(name)
  const scratch = `${path}.${process.pid}.tmp`
  try {
    makeFolder(dirname(path))
    writeThrough(scratch, `${JSON.stringify(value, null, 1)}\n`)
    keepPrevious(path)
    renameSync(scratch, path)
    return { kind: "written", path }
  } catch (error) {
    const code = codeOf(error)
    remove(scratch)
    return { kind: "failed", path, code, notice: writeNotice(path, code) }
  }
}

/**
 * Reads a state file and checks its shape.
 * A file that is no JSON or of another shape is moved aside and NAME.bak takes its place, if that one is good.
 */
export function readState<T>(name: string, schema: v.GenericSchema<unknown, T>): ReadOutcome<T> {
  const path = statePath(name)
  const main = load(path, schema)
  if (main.kind !== "corrupt") return main
  const backup = load(`${path}.bak`, schema)
  if (backup.kind === "found") {
    return { kind: "recovered", value: backup.value, notice: recoveredNotice(path, bringBack(path)) }
  }
  if (backup.kind === "corrupt") tryMoveAside(`${path}.bak`)
  return { kind: "lost", notice: lostNotice(path, tryMoveAside(path) ?? path) }
}

type Loaded<T> = Extract<ReadOutcome<T>, { kind: "missing" | "found" | "unreadable" }> | { readonly kind: "corrupt" }

function load<T>(path: string, schema: v.GenericSchema<unknown, T>): Loaded<T> {
  let text: string
  try {
    text = readFileSync(path, "utf8")
  } catch (error) {
    const code = codeOf(error)
    // ENOTDIR: a part of the path is a file, so this file cannot exist; writing will say what is wrong.
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" }
    return { kind: "unreadable", code, notice: unreadableNotice(path, code) }
  }
  const parsed = v.safeParse(schema, parseJson(text))
  return parsed.success ? { kind: "found", value: parsed.output } : { kind: "corrupt" }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined // no state file is the JSON of `undefined`, so every schema refuses it
  }
}

/**
 * Makes a folder and those above it. Not `recursive: true`: where the kernel answers ENOENT for a folder whose parent
 * is there (below /proc), Node 20 tries again for ever.
 * @throws the system's error, ENOTDIR or EEXIST when a file is in the way
 */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return
  const parent = dirname(path)
  if (parent !== path) makeFolder(parent)
  try {
    mkdirSync(path)
  } catch (error) {
    // Another program may have made it since; a file in its place is an error.
    if (codeOf(error) !== "EEXIST" || statSync(path).isFile()) throw error
  }
}

/** fsync before the rename: otherwise a power failure can leave the new name with no bytes behind it. */
function writeThrough(path: string, text: string): void {
  const fd = openSync(path, "w", 0o644)
  try {
    writeFileSync(fd, text)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

function keepPrevious(path: string): void {
  let previous: string
  try {
    previous = readFileSync(path, "utf8")
  } catch (error) {
    if (codeOf(error) === "ENOENT") return
    throw error
  }
  if (parseJson(previous) === undefined) {
    moveAside(path)
    return
  }
  const scratch = `${path}.bak.${process.pid}.tmp`
  try {
    duplicate(path, scratch)
    renameSync(scratch, `${path}.bak`)
  } finally {
    // rename(2) does nothing when both names are one file already, and then the scratch name stays
    remove(scratch)
  }
}

/** A link costs no space and cannot be half done; file systems without links get a copy. */
function duplicate(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** @returns the new name */
function moveAside(path: string): string {
  const aside = `${path}.corrupt-${new Date().toISOString().replaceAll(":", "-")}`
  renameSync(path, aside)
  return aside
}

/** @returns undefined when the folder does not let it be renamed: then it stays where it is */
function tryMoveAside(path: string): string | undefined {
  try {
    return moveAside(path)
  } catch {
    return undefined
  }
}

/**
 * Puts the backup in the damaged file's place.
 * @returns where the damaged file is now: under its old name if that did not work
 */
function bringBack(path: string): string {
  const aside = tryMoveAside(path)
  if (aside === undefined) return path
  try {
    duplicate(`${path}.bak`, path)
    return aside
  } catch {
    // Without a file there, the next read would take the backup for nothing and say "missing".
    renameSync(aside, path)
    return path
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // its folder is read-only or no folder: then the scratch file was never made
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}

const ELSEWHERE = "ECHOBOOK_STATE=~/echobook-state"

function writeNotice(path: string, code: string): Text {
  const advice = writeAdvice(path, code)
  return {
    en: `Not kept: ${path} cannot be written (${code}). What was kept before is untouched.\n${advice.en}`,
    ko: `저장하지 못했습니다: ${path}에 쓸 수 없습니다 (${code}). 전에 저장한 내용은 그대로 있습니다.\n${advice.ko}`,
  }
}

function writeAdvice(path: string, code: string): Text {
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG")
    return {
      en: `The disk or your quota is full: free some space (df -h ${dirname(path)}) and run the command again.`,
      ko: `디스크나 할당량이 가득 찼습니다. 공간을 비운 뒤(df -h ${dirname(path)}) 같은 명령을 다시 실행하십시오.`,
    }
  if (code === "EEXIST" || code === "ENOTDIR" || code === "EISDIR")
    return {
      en: `A file stands where a folder belongs, or the other way round: move it away, or name another folder: ${ELSEWHERE}`,
      ko: `폴더가 있어야 할 자리에 파일이 있거나 그 반대입니다. 그것을 옮기거나 다른 폴더를 지정하십시오: ${ELSEWHERE}`,
    }
  return {
    en: `Make the folder writable for you, or name another one: ${ELSEWHERE}`,
    ko: `폴더에 쓰기 권한을 주거나 다른 폴더를 지정하십시오: ${ELSEWHERE}`,
  }
}

function recoveredNotice(path: string, kept: string): Text {
  return {
    en: `${path} could not be understood. The version before it is used; the damaged file is kept as ${kept}`,
    ko: `${path}의 내용을 읽을 수 없어 바로 앞 판을 사용합니다. 손상된 파일은 ${kept}에 그대로 있습니다.`,
  }
}

function lostNotice(path: string, kept: string): Text {
  return {
    en: `${path} could not be understood and has no good backup. The damaged file is kept as ${kept}; a new one is begun.`,
    ko: `${path}의 내용을 읽을 수 없고 쓸 만한 백업도 없습니다. 손상된 파일은 ${kept}에 그대로 두고 새로 시작합니다.`,
  }
}

function unreadableNotice(path: string, code: string): Text {
  return {
    en: `${path} cannot be read (${code}). Nothing in it was changed. Give yourself permission to read it, or name another folder: ${ELSEWHERE}`,
    ko: `${path}을(를) 읽을 수 없습니다 (${code}). 내용은 바뀌지 않았습니다. 읽기 권한을 주거나 다른 폴더를 지정하십시오: ${ELSEWHERE}`,
  }
}
