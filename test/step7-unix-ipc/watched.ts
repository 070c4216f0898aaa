// Before #sys is loaded, which takes its calls from the addon then: two of them tell more than their records in the
// trace do. What a file's permissions were when listen() was called, how much room recvmsg() was given, and which flags
// it gave back.

import { lstatSync } from "node:fs"
import { native } from "../../runtime/native.ts"

type Call = (...args: readonly unknown[]) => number

/** What has been seen since somebody asked for it here. */
export const watched = {
  /** The file that a place is about to have; empty: none. */
  path: "",
  /** Its permissions when listen() was called; -1: it was not called, or no file was there. */
  modeAtListen: -1,
  /** msg_flags of the last recvmsg() that has succeeded. */
  flags: 0,
  /** What msg_controllen was before the last recvmsg(); -1: it was given no control buffer, or not called. */
  room: -1,
}

const [listen, recvmsg] = [native["listen"] as Call, native["recvmsg"] as Call]
const calls = native as Record<string, unknown>

calls["listen"] = (...args: readonly unknown[]) => {
  const seen = watched.path === "" ? undefined : lstatSync(watched.path, { throwIfNoEntry: false })
  if (seen !== undefined) watched.modeAtListen = seen.mode & 0o777
  return listen(...args)
}

calls["recvmsg"] = (...args: readonly unknown[]) => {
  const [, , control, msg] = args
  watched.room = control === null ? -1 : ((msg as Uint32Array | undefined)?.[0] ?? -1)
  const n = recvmsg(...args)
  if (n >= 0) watched.flags = (msg as Uint32Array)[1] ?? 0
  return n
}
