// Fault rules as text: "accept4 #2 -> -EINTR", "write every 2 short 1", "close #1 after -EINTR".
//
//   rule    CALL WHEN EFFECT
//   when    always | nth N | #N | every N | from A to B | chance P% seed S        (absent: always)
//   effect  errno NAME | -> -NAME | short N | after -NAME
//
// Calls are counted from 1, for each rule and over all threads and processes of a run. An errno is returned without
// entering the kernel. `short N` lets the call through with at most N bytes: the kernel really moves no more than
// that. `after -NAME` makes the call and returns the errno in place of what it said: a close() with -EINTR has closed,
// and the connection of a connect() with -EINTR comes about. Descriptors that the call made are closed again. Of
// several rules that strike the same call, the first one wins (native/trace.c).
//
// Left out: several rules in one text; a plan is a list of rules.

import { closest, distance } from "fastest-levenshtein"
import { native } from "../../runtime/native.ts"
import { TextError } from "../errors.ts"
import type { Text } from "../manifest.ts"
import { signatures } from "./signature.ts"

export type FaultWhen =
  | { readonly kind: "always" }
  /** The nth call only. */
  | { readonly kind: "nth"; readonly n: number }
  /** Each nth call: n, 2n, 3n. */
  | { readonly kind: "every"; readonly n: number }
  /** From the first to the last, both included. */
  | { readonly kind: "range"; readonly first: number; readonly last: number }
  /** Calls chosen by the seed alone: the same ones on every machine. */
  | { readonly kind: "chance"; readonly perMillion: number; readonly seed: number }

export type FaultEffect =
  /** errno's name without the minus, "EINTR". */
  | { readonly kind: "errno"; readonly name: string }
  | { readonly kind: "short"; readonly bytes: number }
  /** The call is made, and the errno is what it returns. */
  | { readonly kind: "after"; readonly name: string }

export interface FaultRule {
  readonly call: string
  readonly when: FaultWhen
  readonly effect: FaultEffect
}

/** A fault rule that cannot be understood; `message` is the English text. */
export class FaultSyntaxError extends TextError {
  override readonly name = "FaultSyntaxError"
}

const EXAMPLE = "accept4 #2 -> -EINTR"
const WHEN_WORDS = ["always", "nth N", "#N", "every N", "from A to B", "chance P% seed S"]
const EFFECT_WORDS = ["errno NAME", "-> -NAME", "short N", "after -NAME"]
const MAX_BYTES = 2 ** 31 - 1
const MILLION = 1_000_000

/** Calls that move bytes, the only ones that can be cut short. */
export const SHORTABLE: readonly string[] = signatures.filter((row) => row.result === "bytes").map((row) => row.name)

/** Of these nothing would be left to say that they failed, or nobody could give back what they made. */
const NEVER_AFTER: readonly string[] = ["fork", "execve", "dup2"]

/** What is left of the words of a rule. */
interface Words {
  readonly source: string
  readonly words: string[]
}

/**
 * Reads one rule.
 * @throws FaultSyntaxError that says what is wrong, what would be right, and shows an example
 */
export function parseFault(text: string): FaultRule {
  const words: Words = { source: text.trim(), words: text.trim().split(/\s+/).filter(Boolean) }
  const call = takeCall(words)
  const when = takeWhen(words)
  const effect = takeEffect(words, call)
  const [rest] = words.words
  if (rest !== undefined)
    fail(words, `"${rest}" comes after the end of the rule`, `규칙이 끝난 뒤에 "${rest}"이(가) 더 있습니다`)
  return { call, when, effect }
}

/** Writes a rule so that parseFault() reads the same rule again. */
export function describeFault(rule: FaultRule): string {
  return `${rule.call} ${describeWhen(rule.when)} ${describeEffect(rule.effect)}`
}

function describeWhen(when: FaultWhen): string {
  switch (when.kind) {
    case "always":
      return "always"
    case "nth":
      return `#${when.n}`
    case "every":
      return `every ${when.n}`
    case "range":
      return `from ${when.first} to ${when.last}`
    case "chance":
      return `chance ${when.perMillion / (MILLION / 100)}% seed ${when.seed}`
  }
}

function describeEffect(effect: FaultEffect): string {
  switch (effect.kind) {
    case "errno":
      return `-> -${effect.name}`
    case "short":
      return `short ${effect.bytes}`
    case "after":
      return `after -${effect.name}`
  }
}

function takeCall(words: Words): string {
  const call = words.words.shift()
  const names = signatures.map((row) => row.name)
  if (call === undefined) return fail(words, "The rule is empty", "규칙이 비어 있습니다")
  if (names.includes(call)) return call
  return fail(words, `There is no call "${call}"`, `"${call}"(이)라는 호출은 없습니다`, suggest(call, names))
}

function takeWhen(words: Words): FaultWhen {
  const [word = ""] = words.words
  if (["errno", "->", "short", "after"].includes(word)) return { kind: "always" }
  words.words.shift()
  const hash = /^#(\d+)$/.exec(word)
  if (hash !== null) return { kind: "nth", n: integer(words, hash[1], "#N", 1) }
  switch (word) {
    case "always":
      return { kind: "always" }
    case "nth":
      return { kind: "nth", n: takeInteger(words, "nth N", 1) }
    case "every":
      return { kind: "every", n: takeInteger(words, "every N", 1) }
    case "from":
      return takeRange(words)
    case "chance":
      return takeChance(words)
    case "":
      return fail(words, "The rule ends before it says when and what", "언제, 무엇을 할지가 없습니다", both())
    default:
      return fail(
        words,
        `"${word}" does not say when`,
        `"${word}"은(는) 시점을 나타내지 않습니다`,
        meant(word) ?? both(),
      )
  }
}

function takeRange(words: Words): FaultWhen {
  const first = takeInteger(words, "from A to B", 1)
  takeWord(words, "to", "from A to B")
  const last = takeInteger(words, "from A to B", 1)
  if (last < first)
    fail(words, `from ${first} to ${last} is an empty range`, `from ${first} to ${last}은(는) 빈 범위입니다`)
  return { kind: "range", first, last }
}

function takeChance(words: Words): FaultWhen {
  const word = words.words.shift() ?? ""
  const percent = /^(\d+(?:\.\d{1,4})?)%$/.exec(word)
  const perMillion = Math.round(Number(percent?.[1] ?? Number.NaN) * (MILLION / 100))
  if (!(perMillion >= 1 && perMillion <= MILLION))
    fail(
      words,
      `"${word}" is no percentage from 0.0001% to 100%`,
      `"${word}"은(는) 0.0001%에서 100% 사이의 백분율이 아닙니다`,
    )
  takeWord(words, "seed", "chance P% seed S")
  return { kind: "chance", perMillion, seed: takeInteger(words, "seed S", 0) }
}

function takeEffect(words: Words, call: string): FaultEffect {
  const word = words.words.shift()
  if (call === "_exit") fail(words, "_exit never fails, and never returns", "_exit은 실패하지 않고 돌아오지도 않습니다")
  if (word === "errno") return { kind: "errno", name: errnoName(words, words.words.shift() ?? "") }
  if (word === "->") return { kind: "errno", name: minusName(words, "->", words.words.shift() ?? "") }
  if (word === "short") return { kind: "short", bytes: takeShort(words, call) }
  if (word === "after") return { kind: "after", name: takeAfter(words, call) }
  if (word === undefined)
    return fail(words, "The rule does not say what happens", "무엇이 일어날지가 없습니다", list(EFFECT_WORDS))
  return fail(words, `"${word}" is no effect`, `"${word}"은(는) 결과를 나타내지 않습니다`, list(EFFECT_WORDS))
}

function takeShort(words: Words, call: string): number {
  if (!SHORTABLE.includes(call))
    fail(
      words,
      `${call} moves no bytes that could be cut short`,
      `${call}은(는) 줄일 바이트가 없습니다`,
      list(SHORTABLE),
    )
  // 0 bytes is no short count: from read it would mean end of file.
  const bytes = takeInteger(words, "short N", 1)
  if (bytes > MAX_BYTES) fail(words, `${bytes} bytes is more than any call moves`, `${bytes}바이트는 너무 큽니다`)
  return bytes
}

function takeAfter(words: Words, call: string): string {
  if (NEVER_AFTER.includes(call))
    fail(
      words,
      `${call} cannot be made and fail all the same`,
      `${call}은(는) 실제로 부르고서 실패한 것으로 만들 수 없습니다`,
      list(["errno NAME", "-> -NAME"]),
    )
  return minusName(words, "after", words.words.shift() ?? "")
}

function minusName(words: Words, before: "->" | "after", word: string): string {
  if (!word.startsWith("-"))
    fail(
      words,
      `"${before} ${word}": an error is returned as -NAME`,
      `"${before} ${word}": 오류는 -이름으로 반환됩니다`,
    )
  return errnoName(words, word.slice(1))
}

function errnoName(words: Words, name: string): string {
  if (Object.hasOwn(native.errnos, name)) return name
  const names = Object.keys(native.errnos)
  if (name === "") fail(words, "The errno's name is missing", "errno 이름이 없습니다")
  return fail(words, `There is no errno "${name}"`, `"${name}"(이)라는 errno는 없습니다`, suggest(name, names, 5))
}

function takeWord(words: Words, expected: string, form: string): void {
  const word = words.words.shift() ?? ""
  if (word !== expected)
    fail(
      words,
      `"${form}" needs "${expected}", got "${word}"`,
      `"${form}"에는 "${expected}"이(가) 필요합니다 (받은 값: "${word}")`,
    )
}

function takeInteger(words: Words, form: string, min: number): number {
  return integer(words, words.words.shift(), form, min)
}

function integer(words: Words, word: string | undefined, form: string, min: number): number {
  const value = /^\d+$/.test(word ?? "") ? Number(word) : Number.NaN
  if (!Number.isSafeInteger(value) || value < min)
    fail(
      words,
      `"${form}" needs a whole number from ${min}, got "${word ?? ""}"`,
      `"${form}"에는 ${min} 이상의 정수가 필요합니다 (받은 값: "${word ?? ""}")`,
    )
  return value
}

function meant(word: string): Text | undefined {
  const nearest = closest(word, ["always", "nth", "every", "from", "chance", "errno", "short", "after"])
  return distance(word, nearest) > 2 ? undefined : didYouMean(nearest)
}

function didYouMean(name: string): Text {
  return { en: `did you mean ${name}?`, ko: `혹시 ${name}입니까?` }
}

function both(): Text {
  const when = list(WHEN_WORDS)
  const effect = list(EFFECT_WORDS)
  return { en: `when: ${when.en}; then: ${effect.en}`, ko: `시점: ${when.ko}, 그 다음: ${effect.ko}` }
}

function list(words: readonly string[]): Text {
  return { en: words.join(" | "), ko: words.join(" | ") }
}

/** The nearest name if it is near; else the `show` nearest ones, or all. */
function suggest(word: string, names: readonly string[], show = names.length): Text {
  const upper = names.every((name) => name === name.toUpperCase())
  const typed = upper ? word.toUpperCase() : word.toLowerCase()
  const nearest = closest(typed, names)
  if (distance(typed, nearest) <= Math.max(1, Math.floor(typed.length / 3))) return didYouMean(nearest)
  if (show >= names.length) return { en: `there are: ${names.join(" ")}`, ko: `있는 이름: ${names.join(" ")}` }
  const some = [...names].sort((a, b) => distance(typed, a) - distance(typed, b)).slice(0, show)
  return { en: `for example ${some.join(" ")}; errno(3) lists all`, ko: `예: ${some.join(" ")}, 전체 목록은 errno(3)` }
}

function fail(words: Words, en: string, ko: string, hint?: Text): never {
  throw new FaultSyntaxError({
    en: `fault "${words.source}": ${en}${hint === undefined ? "" : ` (${hint.en})`}. Example: ${EXAMPLE}`,
    ko: `결함 규칙 "${words.source}": ${ko}${hint === undefined ? "" : ` (${hint.ko})`}. 예: ${EXAMPLE}`,
  })
}
