// What the scenes of part 7.6 report.

import type { Values } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"

/** The user and the group that own nothing. */
export const NOBODY = 65_534

/** How a stranger was played. */
export const STRANGER: Text = {
  en: `a child with uid ${NOBODY} was one`,
  ko: `uid ${NOBODY}인 자식을 썼습니다`,
}
/** Where nobody can play a stranger, who is not root. */
export const NO_STRANGER: Text = {
  en: "only root can play one, so its calls were searched for SO_PEERCRED",
  ko: "root만 흉내 낼 수 있으므로 호출 기록에서 SO_PEERCRED를 찾았습니다",
}

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
