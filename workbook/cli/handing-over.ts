// The clients of step 7's scenes: connections that a parent hands to its children, and a server that is replaced while
// they are there.

import { AFTER, ECHO, message } from "../../solutions/step4-protocol/message.ts"
import { finish, type Peer, receiveSome, sendSome } from "../grader/client.ts"
import { answersIn, type Stage } from "./scenes.ts"

/** Two clients at once; a third one when a child is free again. */
export async function pass({ until, hears, says, calls }: Stage): Promise<void> {
  await until(() => calls("poll") > 0) // all children have been started
  const first = await says("hello from 1\n")
  await hears(first, 13)
  if (first.bytes.length === 0) return console.log("scene: client 1 got no answer")
  console.log("scene: client 1 was answered by a child that was handed its connection, and stays")
  const second = await says("hello from 2\n")
  await hears(second, 13)
  console.log("scene: client 2 was answered by another one, and ends")
  await toTheEnd({ until }, second)
  const third = await says("hello from 3\n")
  await hears(third, 13)
  console.log("scene: client 3 was answered; both end")
  for (const peer of [first, third]) await toTheEnd({ until }, peer)
}

/** What client 2 asks to be answered later. */
const LATER_MS = 300

/**
 * The successor comes while client 1 has sent half a request, and client 2 waits for its answer; client 3 connects
 * while one hands over to the other.
 */
export async function upgrade({ until, hears, says, tellFirst, calls }: Stage): Promise<void> {
  const told = (peer: Peer) => answersIn(peer.bytes).join(", ")
  const hello = message(ECHO, 1, Buffer.from("hello"))
  const again = message(ECHO, 2, Buffer.from("and this"))
  const later = message(AFTER, 1, Buffer.concat([Buffer.of(0, 0, LATER_MS >> 8, LATER_MS & 255), Buffer.from("slow")]))

  await until(() => calls("poll") > 0)
  const first = await says(hello)
  await hears(first, hello.length)
  if (first.bytes.length === 0) return console.log("scene: client 1 got no answer")
  const polls = calls("poll")
  sendSome(first, again.subarray(0, 5), 0)
  console.log(`scene: client 1 has got ${told(first)}, and has sent 5 bytes of its next request`)
  await until(() => calls("poll") > polls)
  const second = await says(later)
  console.log(`scene: client 2 has asked for an answer in ${LATER_MS} ms`)
  await until(() => calls("poll") > polls + 2)

  console.log("scene: a second generation is started")
  const listeners = calls("listen")
  const sent = calls("sendmsg")
  tellFirst("SIGUSR2")
  await until(() => calls("sendmsg") >= sent + 4 || calls("_exit") > 0) // TAKE, SOCKETS, READY, GO
  const hasFailed = calls("_exit") > 0
  if (hasFailed) console.log("scene: the second generation has failed, and is gone")
  const third = await says(hello)
  await hears(third, hello.length)
  console.log(`scene: client 3 came ${hasFailed ? "then" : "while it took over"}, and has got ${told(third)}`)
  sendSome(first, again.subarray(5), 0)
  await hears(first, hello.length + again.length)
  console.log(`scene: client 1 has sent the rest, and has got ${told(first)}`)
  await hears(second, 1)
  const listens = calls("listen") - listeners
  console.log(
    `scene: client 2 has got ${told(second)}; since the second generation began, listen was called ${listens} times`,
  )
  sendSome(second, hello, 0)
  await until(() => calls("_exit") > 0)
  console.log(`scene: ${hasFailed ? "" : "the first generation has ended; "}all clients end, and SIGTERM`)
  for (const peer of [first, second, third]) await toTheEnd({ until }, peer)
  tellFirst("SIGTERM")
  await until(() => false) // until the program has ended
}

async function toTheEnd({ until }: Pick<Stage, "until">, peer: Peer): Promise<void> {
  finish(peer)
  await until(() => {
    receiveSome(peer)
    return peer.inbound !== "open"
  })
}
