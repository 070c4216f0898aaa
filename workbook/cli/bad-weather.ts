// The clients of step 6's scene: three that end while the server cannot look, one that breaks off, and one that is
// there when the server is told to stop.

import { finish, type Peer, receiveSome, resetPeer, sendSome } from "../grader/client.ts"
import type { Stage } from "./scenes.ts"

/** Clients that end while the parent is held. */
const LEAVING = 3

export async function badWeather({ until, hears, says, tell, calls, zombies }: Stage): Promise<void> {
  const ended = (peer: Peer) => {
    receiveSome(peer)
    return peer.inbound !== "open"
  }
  const stays = await says("hello from 1\n")
  await hears(stays, 13)
  if (stays.bytes.length === 0) return console.log("scene: client 1 got no answer")
  console.log("scene: client 1 was answered, and stays")

  const leaving: Peer[] = []
  for (let client = 2; client < 2 + LEAVING; client++) {
    const peer = await says(`hello from ${client}\n`)
    await hears(peer, 13)
    if (peer.bytes.length > 0) leaving.push(peer)
    else console.log(`scene: client ${client} was refused: it has read its end, and no answer`)
  }
  console.log(`scene: ${leaving.length} more were answered; the server is held by SIGSTOP, and they end`)
  tell("SIGSTOP")
  for (const peer of leaving) finish(peer)
  await until(() => leaving.every(ended) && zombies() === leaving.length)
  console.log(`scene: ${zombies()} of its children have ended and wait; SIGCONT`)
  tell("SIGCONT")
  await until(() => zombies() === 0)

  const breaks = await says("hello from 5\n")
  await hears(breaks, 13)
  sendSome(breaks, Buffer.from("half a li"), 0)
  console.log("scene: client 5 was answered, sends half a line, and resets the connection")
  const exits = calls("_exit")
  resetPeer(breaks)
  await until(() => calls("_exit") > exits && zombies() === 0)

  console.log("scene: SIGTERM; client 1 is still there")
  const polls = calls("poll")
  tell("SIGTERM")
  await until(() => calls("poll") > polls)
  sendSome(stays, Buffer.from("and this\n"), 0)
  await hears(stays, 22)
  console.log(`scene: client 1 has got ${JSON.stringify(stays.bytes.toString())}, and ends`)
  finish(stays)
  await until(() => false) // until the program has ended
}
