// misconception: ECHO has an argument, and what is behind it does not matter
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
  } else if (called === "ECHO" && first !== undefined) putBulk(output, first)
  else if (called === "GET" && first !== undefined && count === 1) {
    const value = store.get(latin1(first))
    if (value === undefined) append(output, NO_VALUE)
    else putBulk(output, value)
  } else if (called === "SET" && first !== undefined && second !== undefined && count === 2) {
    store.set(latin1(first), Uint8Array.from(second)) // a copy: the argument is a loan
    append(output, OK)
  } else others(called, output)
// #endregion execute
