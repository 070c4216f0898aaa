// The local API under /__workbook/: what the live page asks the workbook. One JSON object in, one out; one that is not
// 200 has `error`, a text in both languages.
//
// Rules: guard.ts decides about every request before its path, and before a byte of its body, is looked at. What a
// request asks for is checked against a schema. What changes by itself (results of a run, saves) is not asked for: it
// is told to every tab through Vite's own socket (.vitepress/workbook-plugin.ts).

import type { IncomingMessage, ServerResponse } from "node:http"
import * as v from "valibot"
import { TextError, textOf } from "../errors.ts"
import { steps, type Text } from "../manifest.ts"
import { type Answer, findQuestion, keepPrediction, parseAnswer, readPredictions } from "../predictions.ts"
import { readProgress } from "../progress.ts"
import { pastRaces } from "./bench.ts"
import { openFile } from "./files.ts"
import { admit } from "./guard.ts"
import { Died, Ended } from "./helper-client.ts"
import type { Live } from "./live.ts"

/** Nothing that a page sends is longer, a whole source file included. */
const BODY_BYTES = 256 * 1024

export interface Workbook {
  /** The token of this start. */
  readonly token: string
  readonly live: Live
}

/** An answer other than 200. */
class Refused extends TextError {
  override readonly name = "Refused"
  readonly status: number
  /** What the page needs to go on. */
  readonly details: object

  constructor(status: number, text: Text, details: object = {}) {
    super(text)
    this.status = status
    this.details = details
  }
}

interface Endpoint<T> {
  readonly body: v.GenericSchema<unknown, T>
  answer(body: T, live: Live): unknown
}

const NAME = v.pipe(v.string(), v.maxLength(40))

function endpoint<T>(body: v.GenericSchema<unknown, T>, answer: Endpoint<T>["answer"]): Endpoint<unknown> {
  return { body, answer: (parsed, live) => answer(parsed as T, live) }
}

const endpoints: Readonly<Record<string, Endpoint<unknown>>> = {
  /** Everything a page needs when it opens. */
  "/__workbook/state": endpoint(v.object({}), (_, live) => openingState(live)),
  "/__workbook/grade": endpoint(v.object({ asked: NAME }), ({ asked }, live) => live.runs.grade(asked)),
  "/__workbook/stop": endpoint(v.object({}), (_, live) => live.runs.stop()),
  "/__workbook/auto": endpoint(v.object({ asked: v.nullable(NAME) }), ({ asked }, live) => live.gradeAtSave(asked)),
  "/__workbook/timeline": endpoint(v.object({ step: NAME, name: v.optional(NAME, "") }), (wanted, live) =>
    live.helper.ask("timeline", wanted),
  ),
  "/__workbook/reference": endpoint(v.object({ check: NAME }), (wanted, live) => live.helper.ask("reference", wanted)),
  "/__workbook/file": endpoint(v.object({ step: NAME, file: NAME }), ({ step, file }) => openFile(step, file)),
  /** With `grade`: saves, and grades that in one go. */
  "/__workbook/save": endpoint(
    v.object({ step: NAME, file: NAME, source: v.string(), hash: v.string(), grade: v.optional(NAME) }),
    (wanted, live) => {
      const saved = live.save(wanted)
      if (saved.kind === "conflict") throw new Refused(409, CHANGED_ELSEWHERE, saved)
      return saved
    },
  ),
  "/__workbook/race": endpoint(
    v.object({
      step: v.picklist(steps.map(({ id }) => id)),
      rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
      target: v.picklist(["steps", "solutions"]),
      http: v.boolean(),
    }),
    (options, live) => live.races.start(options),
  ),
  "/__workbook/race/stop": endpoint(v.object({}), (_, live) => live.races.stop()),
  "/__workbook/races": endpoint(v.object({ step: NAME, lang: v.picklist(["en", "ko"]) }), ({ step, lang }) =>
    pastRaces(step, lang),
  ),
  "/__workbook/predict": endpoint(
    v.object({ id: NAME, value: v.union([v.number(), v.pipe(v.string(), v.maxLength(200))]) }),
    ({ id, value }, live) => predict(id, value, live),
  ),
}

/** What the snapshot does not have is read anew, and may have something to say about its file. */
function openingState(live: Live) {
  const { progress, notice } = readProgress()
  const predictions = readPredictions()
  const notices = [...live.notices.splice(0), notice, predictions.notice].filter((one) => one !== undefined)
  return { ...live.snapshot(), progress, predictions: predictions.answers, notices }
}

function predict(id: string, value: string | number, live: Live): Answer {
  const question = findQuestion(id)
  if (question === undefined)
    throw new Refused(404, { en: `There is no question "${id}".`, ko: `"${id}"(이)라는 질문은 없습니다.` })
  const parsed = parseAnswer(question, String(value))
  if (!parsed.ok) throw new Refused(400, parsed.problem)
  const kept = keepPrediction(question, parsed.value)
  if (kept.kind === "failed") throw new Refused(507, kept.notice)
  if (kept.notice !== undefined) live.notices.push(kept.notice)
  live.tell({ kind: "prediction", id, answer: kept.answer })
  return kept.answer
}

/**
 * Answers one request: 403 with the failed check, 404 for what there is not, 400 and 413 for a bad body, 409 and 507 for
 * what could not be kept, 503 when the grading process is gone, else 200. Of a body that nobody reads, Node throws away
 * the rest.
 */
export async function serveWorkbook(
  request: IncomingMessage,
  response: ServerResponse,
  workbook: Workbook,
): Promise<void> {
  const { status, body } = await answer(request, workbook)
  if (response.destroyed) return
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  })
  response.end(JSON.stringify(body ?? {}))
}

async function answer(request: IncomingMessage, { token, live }: Workbook): Promise<{ status: number; body: unknown }> {
  const { method, headers, socket, url = "" } = request
  const admission = admit({ method, headers, remoteAddress: socket.remoteAddress, port: socket.localPort, token })
  if (!admission.ok) return { status: 403, body: { error: refusalText(admission.reason) } }
  const found = Object.hasOwn(endpoints, url) ? endpoints[url] : undefined
  if (found === undefined) return { status: 404, body: { error: NO_SUCH_PATH } }
  try {
    const parsed = v.safeParse(found.body, await readJson(request))
    if (!parsed.success) throw new Refused(400, shapeText(parsed.issues[0].message))
    return { status: 200, body: await found.answer(parsed.output, live) }
  } catch (error) {
    const details = error instanceof Refused ? error.details : {}
    return { status: statusOf(error), body: { ...details, error: textOf(error) } }
  }
}

function statusOf(error: unknown): number {
  if (error instanceof Refused) return error.status
  if (error instanceof Ended || error instanceof Died) return 503
  // Whoever throws a text has understood the request and says what is wrong with it.
  return error instanceof TextError ? 400 : 500
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    // Read to its end all the same: whoever is answered while it still sends gets a reset instead of the answer.
    if (length <= BODY_BYTES) chunks.push(chunk)
  }
  if (length > BODY_BYTES) throw new Refused(413, tooLongText(length))
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}") as unknown
  } catch {
    throw new Refused(400, { en: "The body is no JSON.", ko: "본문이 JSON이 아닙니다." })
  }
}

const CHANGED_ELSEWHERE: Text = {
  en: "The file has been changed elsewhere.",
  ko: "다른 곳에서 이 파일을 고쳤습니다.",
}

const NO_SUCH_PATH: Text = { en: "There is no such path.", ko: "그런 경로는 없습니다." }

/** @param reason what guard.ts says */
function refusalText(reason: string): Text {
  return {
    en: `Refused (${reason}). If this page was open before the site was started again, reload it.`,
    ko: `거절했습니다(${reason}). 사이트를 다시 시작하기 전에 연 페이지라면 새로 고치십시오.`,
  }
}

/** @param issue valibot's words */
function shapeText(issue: string): Text {
  return { en: `Not what this path takes: ${issue}`, ko: `이 경로가 받는 값이 아닙니다: ${issue}` }
}

function tooLongText(length: number): Text {
  return {
    en: `The body has ${length} bytes, and ${BODY_BYTES} at most are taken.`,
    ko: `본문이 ${length}바이트입니다. 최대 ${BODY_BYTES}바이트까지 받습니다.`,
  }
}
