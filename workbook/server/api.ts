// The local API under /__workbook/: what the live page asks the workbook. Answers JSON, one object for each request.
//
// Rules: guard.ts decides about every request before its path is even looked at. Left out so far: grading, bench and
// traces; each becomes one more entry in `endpoints`.

import type { IncomingMessage, ServerResponse } from "node:http"
import * as v from "valibot"
import { readState } from "../state.ts"
import { admit } from "./guard.ts"

const endpoints: Readonly<Record<string, () => unknown>> = {
  "/__workbook/progress": readProgress,
}

/** Answers one request: 403 with the failed check, 404 for an unknown path, else 200. */
export function serveWorkbook(request: IncomingMessage, response: ServerResponse, token: string): void {
  const { status, body } = answer(request, token)
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  })
  response.end(JSON.stringify(body))
}

function answer(
  { method, headers, socket, url = "" }: IncomingMessage,
  token: string,
): { status: number; body: unknown } {
  const admission = admit({ method, headers, remoteAddress: socket.remoteAddress, port: socket.localPort, token })
  if (!admission.ok) return { status: 403, body: { error: `refused: ${admission.reason}` } }
  const endpoint = Object.hasOwn(endpoints, url) ? endpoints[url] : undefined
  if (endpoint === undefined) return { status: 404, body: { error: "no such path" } }
  return { status: 200, body: endpoint() }
}

/** .workbook/progress.json as it is, or an empty object. */
function readProgress(): unknown {
  const read = readState("progress.json", v.record(v.string(), v.unknown()))
  return "value" in read ? read.value : {}
}
