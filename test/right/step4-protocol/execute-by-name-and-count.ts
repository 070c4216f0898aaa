// idea: one string of name and number of arguments
// file: resp.ts
// #region execute
  const [name = NOTHING, first = NOTHING, second = NOTHING] = command
  const called = latin1(name).toUpperCase()
  switch (`${called} ${command.length - 1}`) {
    case "PING 0":
      return append(output, PONG)
    case "PING 1":
    case "ECHO 1":
      return putBulk(output, first)
    case "SET 2":
      store.set(latin1(first), new Uint8Array(second))
      return append(output, OK)
    case "GET 1": {
      const value = store.get(latin1(first))
      return value === undefined ? append(output, NO_VALUE) : putBulk(output, value)
    }
    default:
      others(called, output)
  }
// #endregion execute
