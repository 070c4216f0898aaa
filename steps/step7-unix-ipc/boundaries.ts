// Step 7, part 7.4: where a message ends. Three kinds of Unix domain sockets, and two of them keep the edges.
//
//                   boundaries   connection, so an end   order and delivery
//   SOCK_STREAM     no           yes                     yes
//   SOCK_DGRAM      yes          no                      yes (on one machine)
//   SOCK_SEQPACKET  yes          yes                     yes
//
// Where the kernel keeps the edges no framing (step 4) is needed, and other rules come with them: a message is sent as
// a whole or not at all, and received in one call or its rest is lost.
//
// Invariants
//   1 One send is one message, and one receive takes one message, whatever room there is for it.
//   2 What was cut is no message.
//   3 An empty message looks like the end, so none is sent.
//
// Sources: unix(7), socket(2), recvmsg(2).

import { MSG_NOSIGNAL, MSG_TRUNC, recvmsg, send } from "#sys"
import { again } from "../../solutions/step6-exceptions/again.ts"
import { todo } from "../../runtime/todo.ts"

/** What has come: a message, a view of the buffer; or there was no room for all of it, and the rest is lost. */
export type Message = Uint8Array | "end" | "cut"

/**
 * Sends one message. Blocks if fd does, while the receiver's queue is full.
 * @param fd of type SOCK_SEQPACKET or SOCK_DGRAM, connected
 * @returns 0; -errno: nothing of it was sent. -EMSGSIZE: it is longer than the socket's buffer
 * @throws RangeError when it is empty
 */
export function sendMessage(fd: number, bytes: Uint8Array): number {
  // TODO(7.4) No empty message. send() all of it, without SIGPIPE; -EINTR: again.
  // #region sendMessage
  return todo("7.4", "sendMessage")
  // #endregion sendMessage
}

/**
 * Receives one message. Blocks if fd does.
 * @param buf room for it; what is returned is a view of it
 * @returns "end": the peer has closed. -errno: nothing has come; -EAGAIN when fd is non-blocking
 */
export function recvMessage(fd: number, buf: Uint8Array): Message | number {
  // TODO(7.4) recvmsg() without control messages; -EINTR: again. The flags that it gives back say whether the message
  // was cut. How much it was nobody can tell from the number of bytes: a message may just fit.
  // #region recvMessage
  return todo("7.4", "recvMessage")
  // #endregion recvMessage
}
