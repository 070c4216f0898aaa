// Before the code under test is loaded: SIGPIPE does again what it does to a program, which Node has it ignore. Whoever
// chooses something else, in a call or once for the program, chooses after this.

import { check, SIG_DFL, SIGPIPE, sigaction } from "#sys"

check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
