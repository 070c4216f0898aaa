// struct sockaddr_in as bytes. ip(7)
//
//     0        2        4                 8                 16
//     | family | port   | address         | zero            |
//       host     network  network           order of bytes
//
// The port and the address travel in network byte order (big-endian); the family is the kernel's own
// business and stays in the machine's order. Every machine Echobook runs on is little-endian.

import { AF_INET } from "./constants.ts"

/** sizeof(struct sockaddr_in) */
export const SOCKADDR_IN_BYTES = 16

/**
 * Builds a struct sockaddr_in.
 * @param address four decimal numbers, "127.0.0.1"; names are not looked up
 * @param port 0 to 65535; 0 lets the kernel choose
 * @throws RangeError when either is not of that form
 */
export function sockaddrIn(address: string, port: number): Uint8Array {
  const octets = address.split(".").map((part) => (/^(0|[1-9]\d{0,2})$/.test(part) ? Number(part) : 256))
  if (octets.length !== 4 || !octets.every((octet) => octet <= 255)) {
    throw new RangeError(`sockaddrIn: address must look like "127.0.0.1", got "${address}"`)
  }
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new RangeError(`sockaddrIn: port must be an integer from 0 to 65535, got ${port}`)
  }
  const bytes = new Uint8Array(SOCKADDR_IN_BYTES)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, AF_INET, true)
  view.setUint16(2, port, false)
  bytes.set(octets, 4)
  return bytes
}

/** Reads a struct sockaddr_in, as accept4, getsockname and getpeername fill it. */
export function parseSockaddrIn(bytes: Uint8Array): { address: string; port: number } {
  if (bytes.length < 8) throw new RangeError(`parseSockaddrIn: needs 8 bytes, got ${bytes.length}`)
  const port = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint16(2, false)
  return { address: bytes.subarray(4, 8).join("."), port }
}
