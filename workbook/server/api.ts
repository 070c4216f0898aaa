// The local API under /__workbook/: what the live page asks the workbook. One JSON object in, one out.
//
// Rules: guard.ts decides about every request before its path, and before a byte of its body, is looked at. What a
// request asks for is checked against a schema. What changes by itself (results of a run, saves) is not asked for: it
// is told to every tab through Vite's own socket (.vitepress/workbook-plugin.ts).

import type { IncomingMessage, ServerResponse } from "node:http"
import * as v from "valibot"
import { steps } from "../manifest.ts"
import { findQuestion, keepPrediction, parseAnswer, readPredictions } from "../predictions.ts"
import { readProgress } from "../progress.ts"
import { pastRaces } from "./bench.ts"
import { openFile, saveFile } from "./files.ts"
import { admit } from "./guard.ts"
import type { Live } from "./live.ts"

/** Nothing that a page sends is longer, a whole source file included. */
const BODY_BYTES = 256 * 1024

export interface Workbook {
  /** The token of this start. */
  readonly token: string
  readonly live: Live
}

/** An answer other than 200. */
class Refused extends Error {
  override readonly name = "Refused"
  readonly status: number
  /** What the page needs to go on. */
  readonly details: object

  constructor(status: number, message: string, details: object = {}) {
    super(message)
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
  "/__workbook/state": endpoint(v.object({}), (_, live) => ({
    ...live.snapshot(),
    progress: readProgress().progress,
    predictions: readPredictions().answers,
  })),
  "/__workbook/grade": endpoint(v.object({ asked: NAME }), ({ asked }, live) => known(() => live.grade(asked))),
  "/__workbook/stop": endpoint(v.object({}), (_, live) => live.stop()),
  "/__workbook/auto": endpoint(v.object({ asked: v.nullable(NAME) }), ({ asked }, live) =>
    known(() => live.gradeAtSave(asked)),
  ),
  "/__workbook/timeline": endpoint(v.object({ step: NAME, name: v.optional(NAME, "") }), (wanted, live) =>
    live.helper.ask("timeline", wanted),
  ),
  "/__workbook/reference": endpoint(v.object({ check: NAME }), (wanted, live) => live.helper.ask("reference", wanted)),
  "/__workbook/file": endpoint(v.object({ step: NAME, file: NAME }), ({ step, file }) =>
    known(() => openFile(step, file)),
  ),
  "/__workbook/save": endpoint(
    v.object({ step: NAME, file: NAME, source: v.string(), hash: v.string() }),
    ({ step, file, source, hash }) => {
      const saved = known(() => saveFile(step, file, source, hash))
      if (saved.kind === "conflict") throw new Refused(409, "the file has been changed elsewhere", saved)
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
    ({ id, value }) => {
      const question = findQuestion(id)
      if (question === undefined) throw new Refused(404, `There is no question "${id}".`)
      const parsed = parseAnswer(question, String(value))
      if (!parsed.ok) throw new Refused(400, parsed.problem.en)
      const kept = keepPrediction(question, parsed.value)
      if (kept.kind === "failed") throw new Refused(507, kept.notice.en)
      return kept.answer
    },
  ),
}

/** Answers one request: 403 with the failed check, 404 for an unknown path, 400 and 413 for a bad body, else 200. */
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
    // What is left of a body that nobody reads would be taken for the next request.
    ...(request.complete ? {} : { connection: "close" }),
  })
  response.end(JSON.stringify(body ?? {}))
}

async function answer(request: IncomingMessage, { token, live }: Workbook): Promise<{ status: number; body: unknown }> {
  const { method, headers, socket, url = "" } = request
  const admission = admit({ method, headers, remoteAddress: socket.remoteAddress, port: socket.localPort, token })
  if (!admission.ok) return { status: 403, body: { error: `refused: ${admission.reason}` } }
  const found = Object.hasOwn(endpoints, url) ? endpoints[url] : undefined
  if (found === undefined) return { status: 404, body: { error: "no such path" } }
  try {
    const parsed = v.safeParse(found.body, await readJson(request))
    if (!parsed.success) throw new Refused(400, `not what this path takes: ${parsed.issues[0].message}`)
    return { status: 200, body: await found.answer(parsed.output, live) }
  } catch (error) {
    if (error instanceof Refused) return { status: error.status, body: { ...error.details, error: error.message } }
    return { status: 500, body: { error: error instanceof Error ? error.message : String(error) } }
  }
}

/** A name that nothing has is the page's mistake. */
function known<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw new Refused(400, error instanceof Error ? error.message : String(error))
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > BODY_BYTES) throw new Refused(413, `a body has at most ${BODY_BYTES} bytes`)
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}") as unknown
  } catch {
    throw new Refused(400, "the body is no JSON")
  }
}
