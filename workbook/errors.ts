// What an error says: in both languages when it was thrown for a reader, else in its own words.

import type { Text } from "./manifest.ts"

/** An error whose words are for the reader. `message` is the English text. */
export class TextError extends Error {
  override readonly name: string = "TextError"
  readonly text: Text

  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

/** The words of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Likewise in both languages; the system's own words are the same in both. */
export function textOf(error: unknown): Text {
  if (error instanceof TextError) return error.text
  const message = messageOf(error)
  return { en: message, ko: message }
}
