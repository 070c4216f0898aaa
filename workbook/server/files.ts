// The reader's exercise files for the editor in the page: read with a hash, written only over what that hash names.
//
// Invariants
//   1 Only files that are exercises of a step (skeletons/derive.ts), by their names there: no path comes from a request.
//   2 Nothing is written over an edit from elsewhere: the hash of what is on disk must be the one the page began with.
//   3 A link is not followed. A file is replaced at once (rename), never half.
// Left out: a lock. Between the look at the hash and the rename lies a millisecond.

import { createHash } from "node:crypto"
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { messageOf, TextError } from "../errors.ts"
import { findStep, type Text } from "../manifest.ts"
import { exerciseFiles, readerPath } from "../skeletons/derive.ts"

/** No exercise comes near it. */
export const FILE_BYTES = 200_000

export interface OpenFile {
  readonly source: string
  /** Of the source as it is on disk. */
  readonly hash: string
}

export type Saved = { readonly kind: "saved"; readonly hash: string } | ({ readonly kind: "conflict" } & OpenFile)

/** @throws TextError: no such exercise, a link, too long */
export function openFile(step: string, file: string): OpenFile {
  const source = readFileSync(pathOf(step, file), "utf8")
  return { source, hash: hashOf(source) }
}

/**
 * Writes an exercise file if it is still what `hash` names. What has these words already is left as it is, whatever
 * `hash` says: two saves that crossed are no conflict.
 * @returns "conflict" with what is on disk when that is neither; nothing is written then
 * @throws TextError: as openFile, and when the disk refuses
 */
export function saveFile(step: string, file: string, source: string, hash: string): Saved {
  if (Buffer.byteLength(source) > FILE_BYTES) throw new TextError(tooLong(file))
  const path = pathOf(step, file)
  const onDisk = openFile(step, file)
  if (onDisk.source === source) return { kind: "saved", hash: onDisk.hash }
  if (onDisk.hash !== hash) return { kind: "conflict", ...onDisk }
  const scratch = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(scratch, source, { flag: "wx" })
    renameSync(scratch, path)
  } catch (error) {
    throw new TextError(unwritable(file, messageOf(error)))
  } finally {
    rmSync(scratch, { force: true })
  }
  return { kind: "saved", hash: hashOf(source) }
}

function pathOf(step: string, file: string): string {
  const facts = findStep(step)
  const known = facts !== undefined && exerciseFiles(facts).some((one) => one.file === file)
  if (!known)
    throw new TextError({
      en: `There is no exercise file ${file} in ${step}.`,
      ko: `${step}에 ${file}(이)라는 연습 파일은 없습니다.`,
    })
  const path = readerPath(facts, file)
  const stats = lstatSync(path, { throwIfNoEntry: false })
  const shown = `steps/${facts.slug}/${file}`
  if (stats === undefined) throw new TextError(missing(shown))
  if (!stats.isFile()) throw new TextError(noPlainFile(shown))
  if (stats.size > FILE_BYTES) throw new TextError(tooLong(shown))
  return path
}

function missing(file: string): Text {
  return {
    en: `${file} is missing. Bring it back: npm run skeletons`,
    ko: `${file} 파일이 없습니다. 되살리려면 npm run skeletons를 실행하십시오.`,
  }
}

function noPlainFile(file: string): Text {
  return {
    en: `${file} is no plain file, so the page leaves it alone.`,
    ko: `${file}은(는) 일반 파일이 아니어서 페이지에서는 건드리지 않습니다.`,
  }
}

function tooLong(file: string): Text {
  return {
    en: `${file} has more than ${FILE_BYTES} bytes: too long for the page.`,
    ko: `${file}이(가) ${FILE_BYTES}바이트를 넘어 페이지에서 다룰 수 없습니다.`,
  }
}

function unwritable(file: string, reason: string): Text {
  return {
    en: `${file} could not be written (${reason}). It is as it was.`,
    ko: `${file}에 쓰지 못했습니다(${reason}). 파일은 그대로 있습니다.`,
  }
}

function hashOf(source: string): string {
  return createHash("sha256").update(source).digest("hex")
}
