// What this kernel does when something goes wrong, in one program that forks. Prints one line of JSON.
//
//   node --single-threaded run.mjs --lock=FILE

import { parseArgs } from "node:util"
import { fullServers } from "./full.ts"
import { goneSequences } from "./gone.ts"
import { mergedSignals } from "./merged.ts"
import { interruptedCalls } from "./restart.ts"

export function main(args: string[]): void {
  const { values } = parseArgs({ args, options: { lock: { type: "string" } } })
  console.log(
    JSON.stringify({
      merged: mergedSignals(),
      interrupted: interruptedCalls(values.lock ?? ""),
      gone: goneSequences(),
      full: fullServers(),
    }),
  )
}
