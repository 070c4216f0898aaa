/** What an executed request of part 7.2 is answered with, before what it asked for. */
export const ANSWER = "done: "
