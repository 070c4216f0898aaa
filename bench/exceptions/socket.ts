// A TCP socket that blocks.

import { AF_INET, check, SOCK_CLOEXEC, SOCK_STREAM, socket } from "#sys"

export function tcpSocket(): number {
  return check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
}
