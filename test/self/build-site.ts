// Builds the site for a test. VitePress keeps what it is about to render in .vitepress/.temp, so two builds at once would
// take it away from each other: one waits for the other, whichever test file it belongs to.

import { execFileSync } from "node:child_process"
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../../workbook/paths.ts"

const LOCK = join(ROOT, ".vitepress/.temp.lock")
const LOOK_EVERY_MS = 200

/** Long enough for two builds on a busy machine. */
export const BUILD_MS = 400_000

/** Builds into `dist`. Blocks. @throws Error with what VitePress printed when the build fails */
export function buildSite(dist: string, env: Readonly<Record<string, string>> = {}): void {
  while (!takeLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_EVERY_MS)
  try {
    const vitepress = join(ROOT, "node_modules/vitepress/bin/vitepress.js")
    execFileSync(process.execPath, [vitepress, "build", ROOT, "--outDir", dist], {
      env: { ...process.env, ...env },
      stdio: "pipe", // a failed build puts its output into the error
    })
  } finally {
    rmSync(LOCK, { force: true })
  }
}

/** A lock whose holder has ended is nobody's. */
function takeLock(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" })
    return true
  } catch {
    if (!holderRuns()) rmSync(LOCK, { force: true })
    return false
  }
}

function holderRuns(): boolean {
  try {
    process.kill(Number(readFileSync(LOCK, "utf8")) || process.pid, 0) // 0: it has not written its number yet
    return true
  } catch {
    return false
  }
}
