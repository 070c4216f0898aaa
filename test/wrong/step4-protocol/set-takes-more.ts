// misconception: what SET does not know it need not look at
// check: 4.7d
// code: E4-EXECUTE
// file: resp.ts
// #region execute
  const [name = NOTHING, first, second] = command
  const called = nameOf(name)
  const count = command.length - 1
  if (called === "PING" && count <= 1) {
    if (first === undefined) append(output, PONG)
    else putBulk(output, first)
  } else if (called === "ECHO" && first !== undefined && count === 1) putBulk(output, first)
  else if (called === "GET" && first !== undefined && count === 1) {
    const value = store.get(latin1(first))
    if (value === undefined) append(output, NO_VALUE)
    else putBulk(output, value)
  } else if (called === "SET" && first !== undefined && second !== undefined) {
    store.set(latin1(first), Uint8Array.from(second)) // a copy: the argument is a loan
    append(output, OK)
  } else others(called, output)
// #endregion execute
