// misconception: nothing is an empty value
// check: 4.7d
// code: E4-EXECUTE
// file: resp.ts
// #region execute
  const [name = NOTHING, first, second] = command
  const called = latin1(name).toUpperCase()
  const count = command.length - 1
  if (called === "PING" && count <= 1) {
    if (first === undefined) append(output, PONG)
    else putBulk(output, first)
  } else if (called === "ECHO" && first !== undefined && count === 1) putBulk(output, first)
  else if (called === "GET" && first !== undefined && count === 1) {
    const value = store.get(latin1(first))
    if (value === undefined) putBulk(output, NOTHING)
    else putBulk(output, value)
  } else if (called === "SET" && first !== undefined && second !== undefined && count === 2) {
    store.set(latin1(first), Uint8Array.from(second)) // a copy: the argument is a loan
    append(output, OK)
  } else others(called, output)
// #endregion execute
