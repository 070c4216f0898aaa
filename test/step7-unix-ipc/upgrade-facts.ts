// What the scenes of part 7.6 report.

import type { Values } from "../../workbook/grader/verdict.ts"

/** Something is wrong: the code and its values. */
export interface Finding {
  readonly code: string
  readonly values: Values
}

/** A function of the reader's begins. */
export interface Begun {
  readonly begun: string
}

/** A generation that serves. */
export interface Born {
  readonly born: number
  readonly port: number
  readonly phase: string
}

/** A generation that has ended. */
export interface Ended {
  readonly ended: number
  readonly status: number
}
