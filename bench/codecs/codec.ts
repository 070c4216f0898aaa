// What a codec of step 4's bench does. All start and end with bytes in memory, as they come from read() and go to write().

import type { Customer } from "./example.ts"

export interface Codec {
  /** @returns bytes that stay as they are until the next call only, or longer */
  encode(customer: Customer): Uint8Array
  decode(bytes: Uint8Array): Customer
  /** Reads TEXT_FIELD and NUMBER_FIELD and nothing else, if the format lets it. */
  readTwo(bytes: Uint8Array): readonly [text: string, number: number]
}
