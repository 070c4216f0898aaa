// Where in a step's files something was thrown.

/** A frame of a stack that lies in a step's folder, and not in the folder of its checks. */
const FRAME = /(?:\(|at )(?:file:\/\/)?[^()]*(?<!\/test)\/step\d[\w-]*\/([\w./-]+\.ts):(\d+):\d+\)?$/

/** The first place of a stack that lies in the reader's code: "server.ts:41", if any. */
export function placeOf(stack: string): string | undefined {
  for (const line of stack.split("\n").slice(1)) {
    const [, file, at] = FRAME.exec(line.trim()) ?? []
    if (file !== undefined) return `${file}:${at}`
  }
  return undefined
}
