// The quizzes of the chapters, those of each step in quizzes/. Each choice says why it is right or wrong: a wrong one is somebody's real belief.
//
// Rules: exactly one right choice; every `why` explains, none only judges; both languages say the same.

import type { Text } from "./manifest.ts"
import { step1Quizzes } from "./quizzes/step1.ts"
import { step2Quizzes } from "./quizzes/step2.ts"
import { step3Quizzes } from "./quizzes/step3.ts"
import { step4Quizzes } from "./quizzes/step4.ts"
import { step5Quizzes } from "./quizzes/step5.ts"
import { step6Quizzes } from "./quizzes/step6.ts"
import { step7Quizzes } from "./quizzes/step7.ts"

export interface Choice {
  readonly text: Text
  readonly why: Text
  readonly right?: true
}

export interface Quiz {
  /** "1-write": step and a word. */
  readonly id: string
  readonly question: Text
  readonly choices: readonly Choice[]
}

export const quizzes: readonly Quiz[] = [
  ...step1Quizzes,
  ...step2Quizzes,
  ...step3Quizzes,
  ...step4Quizzes,
  ...step5Quizzes,
  ...step6Quizzes,
  ...step7Quizzes,
]
