// What each failed check of step 1 says, in the order of the parts.
//
// Values that a check passes with a code
//   bytes      sent, arrived, expected, collected: quoted text, shortened when long
//              (counts in E1-ONE-READ, of messages, and in E1-SHORT-WRITE, E1-RST, E1-CUT-SHORT, of bytes)
//   counts     taken, calls, reads, served, unread, waiting, backlog: numbers; reads of E1-EOF: calls that returned 0
//   roles      client: its number, 2 for "client 2"; fd: the descriptor's number
//   errno      the name without a sign: EPIPE
//   returned, result, state, error: as text
// Sentences are built so that any value fits: in Korean no particle that depends on the sound before it follows one.

import type { CodeFacts } from "../manifest.ts"
import { batchCodes } from "./step1-codes/batch.ts"
import { echoCodes } from "./step1-codes/echo.ts"
import { listenerCodes } from "./step1-codes/listener.ts"
import { serveCodes } from "./step1-codes/serve.ts"

export const step1Codes: Readonly<Record<string, CodeFacts>> = {
  ...listenerCodes,
  ...echoCodes,
  ...batchCodes,
  ...serveCodes,
}
