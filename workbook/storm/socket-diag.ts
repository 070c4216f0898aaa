// Which socket is at one end of a connection: the kernel looks that one up, while /proc/net/tcp is a walk over all that
// there are, with those in TIME_WAIT. sock_diag(7), netlink(7), <linux/inet_diag.h>

import { AF_INET, close, IPPROTO_TCP, read, SOCK_CLOEXEC, SOCK_NONBLOCK, socket, write } from "#sys"

const AF_NETLINK = 16
const SOCK_RAW = 3
const NETLINK_SOCK_DIAG = 4
const SOCK_DIAG_BY_FAMILY = 20
const NLM_F_REQUEST = 1

// struct nlmsghdr, then struct inet_diag_req_v2 with a struct inet_diag_sockid at its end.
const HEADER_BYTES = 16
const REQUEST_BYTES = HEADER_BYTES + 56
const ID_AT = HEADER_BYTES + 8
const [LOCAL_PORT_AT, REMOTE_PORT_AT, LOCAL_AT, REMOTE_AT, COOKIE_AT] = [0, 2, 4, 20, 40]

// The answer is a struct inet_diag_msg.
const ANSWER_ID_AT = HEADER_BYTES + 4
const INODE_AT = HEADER_BYTES + 68
const ANSWER_BYTES = HEADER_BYTES + 72

const LOOPBACK = 0x7f00_0001

/**
 * The inode of the socket on 127.0.0.1 with these ports: 0 for a connection that waits for accept(); undefined when the
 * kernel finds none, or does not answer.
 */
export function inodeOf(localPort: number, remotePort: number): number | undefined {
  const fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_SOCK_DIAG)
  if (fd < 0) return undefined
  const request = requestFor(localPort, remotePort)
  const answer = new Uint8Array(1024)
  // The kernel has answered when write() returns.
  const n = write(fd, request, 0, request.length) < 0 ? -1 : read(fd, answer, 0, answer.length)
  void close(fd)
  const view = new DataView(answer.buffer)
  const found = n >= ANSWER_BYTES && view.getUint16(4, true) === SOCK_DIAG_BY_FAMILY
  // Where there is no such connection, it is the socket that listens.
  if (!found || view.getUint16(ANSWER_ID_AT + REMOTE_PORT_AT) !== remotePort) return undefined
  return view.getUint32(INODE_AT, true)
}

/** Numbers in the order of this machine, addresses in that of the network. */
function requestFor(localPort: number, remotePort: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(REQUEST_BYTES))
  view.setUint32(0, REQUEST_BYTES, true)
  view.setUint16(4, SOCK_DIAG_BY_FAMILY, true)
  view.setUint16(6, NLM_F_REQUEST, true)
  view.setUint8(HEADER_BYTES, AF_INET)
  view.setUint8(HEADER_BYTES + 1, IPPROTO_TCP)
  view.setUint32(HEADER_BYTES + 4, 0xffff_ffff, true) // in whatever state
  view.setUint16(ID_AT + LOCAL_PORT_AT, localPort)
  view.setUint16(ID_AT + REMOTE_PORT_AT, remotePort)
  view.setUint32(ID_AT + LOCAL_AT, LOOPBACK)
  view.setUint32(ID_AT + REMOTE_AT, LOOPBACK)
  for (const at of [0, 4]) view.setUint32(ID_AT + COOKIE_AT + at, 0xffff_ffff, true) // INET_DIAG_NOCOOKIE
  return new Uint8Array(view.buffer)
}
