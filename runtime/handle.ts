// What a server does with the bytes it received. The steps are about everything around it.

/**
 * Bytes in, bytes out.
 * @param received a view of the server's buffer, valid during the call only
 * @returns what to send back; may be `received` itself
 */
export type Handle = (received: Uint8Array) => Uint8Array

/** Sends back what came. */
export const echo: Handle = (received) => received

/** A whole response. */
export const HTTP_REPLY = new TextEncoder().encode(
  "HTTP/1.1 200 OK\r\nContent-Length: 6\r\nContent-Type: text/plain\r\n\r\nhello\n",
)
const NOTHING = new Uint8Array(0)

/**
 * One fixed HTTP/1.1 reply for each request header that ends in these bytes, so that HTTP load generators
 * can drive an echo server. Left out: bodies, and a header that is split between two reads (RFC 9112 2.2).
 */
export const httpHello: Handle = (received) => {
  let requests = 0
  for (let i = 3; i < received.length; i++) {
    if (received[i] === 10 && received[i - 1] === 13 && received[i - 2] === 10 && received[i - 3] === 13) requests++
  }
  if (requests === 0) return NOTHING
  if (requests === 1) return HTTP_REPLY
  const replies = new Uint8Array(requests * HTTP_REPLY.length)
  for (let i = 0; i < requests; i++) replies.set(HTTP_REPLY, i * HTTP_REPLY.length)
  return replies
}
