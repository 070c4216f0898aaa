// Who may talk to the local API: the page that this very server sent, and nobody else.
//
// The danger is other origins: any page that the reader's browser has open can send requests to 127.0.0.1, and a
// name can be rebound to it. So the address, the Host (with the port), the Origin, the browser's own word
// (Sec-Fetch-Site) and a token of this start must all fit. Left out: other users of the same machine; a local
// process can fetch the page, read the token and forge every header.
// Sources: RFC 9110 7.2 (Host), RFC 6454 7 (Origin), W3C Fetch Metadata.

import { timingSafeEqual } from "node:crypto"
import type { IncomingHttpHeaders } from "node:http"

export interface Visit {
  readonly method: string | undefined
  readonly headers: IncomingHttpHeaders
  /** Address of the peer, as the socket has it. */
  readonly remoteAddress: string | undefined
  /** Port that the request came in on. */
  readonly port: number | undefined
  /** The token of this start. */
  readonly token: string
}

export type Admission = { readonly ok: true } | { readonly ok: false; readonly reason: string }

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"])
const HOST_NAMES = ["localhost", "127.0.0.1", "[::1]"]

/** Decides about one request; the reason names the check that failed, never the value that would have passed. */
export function admit(visit: Visit): Admission {
  const reason = refusal(visit)
  return reason === undefined ? { ok: true } : { ok: false, reason }
}

function refusal({ method, headers, remoteAddress, port, token }: Visit): string | undefined {
  if (method !== "POST") return "method"
  if (remoteAddress === undefined || !LOOPBACK.has(remoteAddress)) return "peer"
  const { host, origin } = headers
  if (port === undefined || !HOST_NAMES.some((name) => host === `${name}:${port}`)) return "host"
  if (origin !== `http://${host}`) return "origin" // an absent one and "null" as well
  const site = headers["sec-fetch-site"]
  if (site !== undefined && site !== "same-origin") return "site"
  if (!sameToken(headers["x-workbook-token"], token)) return "token"
  return undefined
}

function sameToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== "string" || token === "") return false
  const a = Buffer.from(given)
  const b = Buffer.from(token)
  return a.length === b.length && timingSafeEqual(a, b) // throws for different lengths
}
