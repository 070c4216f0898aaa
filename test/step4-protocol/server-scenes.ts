// Parts 4.3, 4.6 and 4.7 inside the graded process: a loop that takes its turns when the check says so, with a clock that the check sets.

import { main } from "#impl/step4-protocol/server"

export const serverScenes = {
  /** The program itself, for `book run`. */
  program: ({ args }: { args: string[] }) => main(args),
}
