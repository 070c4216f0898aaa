// Any text that has an encoding in UTF-8: code points of one to four bytes, and no halves of a surrogate pair.

import { array, integer, oneof } from "fast-check"

const codePoint = oneof(
  integer({ min: 0, max: 0x7f }),
  integer({ min: 0x80, max: 0x7ff }),
  integer({ min: 0x800, max: 0xd7ff }),
  integer({ min: 0xe000, max: 0xffff }),
  integer({ min: 0x1_0000, max: 0x10_ffff }),
)

export const anyText = array(codePoint, { maxLength: 12 }).map((points) => String.fromCodePoint(...points))
