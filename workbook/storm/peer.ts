// The server that Node's own net module makes, as a program that a storm can be raised against.

import "../grader/prelude.ts"
import "../../bench/peers/net-echo.ts"
