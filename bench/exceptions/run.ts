// What this kernel does when something goes wrong, in one program that forks. Prints one line of JSON.
//
//   node --single-threaded run.mjs

import { fullServers } from "./full.ts"
import { goneSequences } from "./gone.ts"
import { mergedSignals } from "./merged.ts"

export function main(): void {
  console.log(JSON.stringify({ merged: mergedSignals(), gone: goneSequences(), full: fullServers() }))
}
