// misconception: who asks for nothing we know gets nothing
// check: 4.3d
// code: E4-UNKNOWN-TYPE
// file: server.ts
// #region request
  const parsed = parseMessage(frame)
  if (parsed === undefined) {
    refuse(loop, client, 0, TOO_SHORT)
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
// #endregion request
