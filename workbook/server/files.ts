// The reader's exercise files for the editor in the page: read with a hash, written only over what that hash names.
//
// Invariants
//   1 Only files that are exercises of a step (skeletons/derive.ts), by their names there: no path comes from a request.
//   2 Nothing is written over an edit from elsewhere: the hash of what is on disk must be the one the page began with.
//   3 A link is not followed. A file is replaced at once (rename), never half.
// Left out: a lock. Between the look at the hash and the rename lies a millisecond.

import { createHash } from "node:crypto"
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { findStep } from "../manifest.ts"
import { exerciseFiles, readerPath } from "../skeletons/derive.ts"

/** No exercise comes near it. */
export const FILE_BYTES = 200_000

export interface OpenFile {
  readonly source: string
  /** Of the source as it is on disk. */
  readonly hash: string
}

export type Saved = { readonly kind: "saved"; readonly hash: string } | ({ readonly kind: "conflict" } & OpenFile)

/** @throws Error in words for the page: no such exercise, a link, too long */
export function openFile(step: string, file: string): OpenFile {
  const source = readFileSync(pathOf(step, file), "utf8")
  return { source, hash: hashOf(source) }
}

/**
 * Writes an exercise file if it is still what `hash` names.
 * @returns "conflict" with what is on disk when it is not; nothing is written then
 * @throws Error in words for the page
 */
export function saveFile(step: string, file: string, source: string, hash: string): Saved {
  if (Buffer.byteLength(source) > FILE_BYTES) throw new Error(`an exercise has at most ${FILE_BYTES} bytes`)
  const path = pathOf(step, file)
  const onDisk = openFile(step, file)
  if (onDisk.hash !== hash) return { kind: "conflict", ...onDisk }
  const scratch = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(scratch, source, { flag: "wx" })
    renameSync(scratch, path)
  } finally {
    rmSync(scratch, { force: true })
  }
  return { kind: "saved", hash: hashOf(source) }
}

function pathOf(step: string, file: string): string {
  const facts = findStep(step)
  const known = facts !== undefined && exerciseFiles(facts).some((one) => one.file === file)
  if (!known) throw new Error(`there is no exercise file ${file} in ${step}`)
  const path = readerPath(facts, file)
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) throw new Error(`steps/${facts.slug}/${file} is missing. Bring it back: npm run skeletons`)
  if (!stats.isFile()) throw new Error(`steps/${facts.slug}/${file} is no plain file, so the page leaves it alone`)
  if (stats.size > FILE_BYTES) throw new Error(`steps/${facts.slug}/${file} has more than ${FILE_BYTES} bytes`)
  return path
}

function hashOf(source: string): string {
  return createHash("sha256").update(source).digest("hex")
}
