// Before #sys is loaded, which takes its calls from the addon then: two of them tell more than their records in the
// trace do. What a file's permissions were when listen() was called, and which flags recvmsg() gave back.

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
}

const [listen, recvmsg] = [native["listen"] as Call, native["recvmsg"] as Call]
const calls = native as Record<string, unknown>

calls["listen"] = (...args: readonly unknown[]) => {
  const seen = watched.path === "" ? undefined : lstatSync(watched.path, { throwIfNoEntry: false })
  if (seen !== undefined) watched.modeAtListen = seen.mode & 0o777
  return listen(...args)
}

calls["recvmsg"] = (...args: readonly unknown[]) => {
  const n = recvmsg(...args)
  const [, , , msg] = args
  if (n >= 0) watched.flags = (msg as Uint32Array)[1] ?? 0
  return n
}
