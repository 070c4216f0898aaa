// Before the code under test is loaded: in the scenes of parts 7.3 and 7.4, SIGPIPE does again what it does to a program,
// which Node has it ignore. Whoever chooses something else, in a call or once for the program, chooses after this.

import { check, SIG_DFL, SIGPIPE, sigaction } from "#sys"

const [, , scene = ""] = process.argv
if (/^(pass|boundaries)/.test(scene)) check(sigaction(SIGPIPE, SIG_DFL, 0), "sigaction")
