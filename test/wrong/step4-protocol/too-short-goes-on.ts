// misconception: an error is told, and that is all
// check: 4.6b
// code: E4-TOO-SHORT
// file: server.ts
// #region request
  const parsed = parseMessage(frame)
  if (parsed === undefined) {
    putFailed(client.output, 0, TOO_SHORT)
    return
  }
  const { version, type, id, body } = parsed
  if (version !== VERSION) {
    refuse(loop, client, id, BAD_VERSION) // what its other bytes mean, nobody here knows
    return
  }
  heard(loop, client)
  if (type === ECHO) putMessage(client.output, ANSWER, id, body)
  else if (type === AFTER) later(loop, client, id, body)
  else if (type === GREET) greet(client, id, body)
  else putFailed(client.output, id, UNKNOWN_TYPE)
// #endregion request
