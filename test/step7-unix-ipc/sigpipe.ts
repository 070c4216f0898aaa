// Before the code under test is loaded: where sendFds() meets a stream that has ended, SIGPIPE does again what it does to a
// program, which Node has it ignore. Whoever chooses something else, in a call or once for the program, does so after this.

import { check, SIG_DFL, SIGPIPE, sigaction } from "#sys"

const [, , scene = ""] = process.argv
if (scene === "passTold") check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
