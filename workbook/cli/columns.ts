// Columns for a terminal: Hangul takes two cells, and escape sequences none.

import { stripVTControlCharacters } from "node:util"

const WIDE = /[ᄀ-ᇿ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/

/** Cells that a line takes. */
export function displayWidth(text: string): number {
  let width = 0
  for (const letter of stripVTControlCharacters(text)) width += WIDE.test(letter) ? 2 : 1
  return width
}

/** Fills up with spaces at the end. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)))
}

/** Fills up with spaces at the front. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text
}

/**
 * Breaks a text at spaces, so that no line is wider than `width` unless one word is. Line breaks in it stay.
 * @returns at least one line
 */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = []
    let line = ""
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`
      if (line !== "" && displayWidth(longer) > width) {
        lines.push(line)
        line = word
      } else {
        line = longer
      }
    }
    return [...lines, line]
  })
}

/** Cells of the terminal that standard output shows on; 120 when it goes elsewhere, never more than that. */
export function terminalWidth(): number {
  return Math.max(40, Math.min(process.stdout.columns || 120, 120)) // a pty without a size says 0
}
