// misconception: a reply has the type of its request
// check: 4.3a
// code: E4-ECHO
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
  if (type === ECHO) putMessage(client.output, type, id, body)
  else if (type === AFTER) later(loop, client, id, body)
  else if (type === GREET) greet(client, id, body)
  else putFailed(client.output, id, UNKNOWN_TYPE)
// #endregion request
