// misconception: what looks right is right
// check: 4.6b
// code: E4-VERSION
// file: server.ts
// #region request
  const parsed = parseMessage(frame)
  if (parsed === undefined) {
    refuse(loop, client, 0, TOO_SHORT)
    return
  }
  const { version, type, id, body } = parsed
  void version
  heard(loop, client)
  if (type === ECHO) putMessage(client.output, ANSWER, id, body)
  else if (type === AFTER) later(loop, client, id, body)
  else if (type === GREET) greet(client, id, body)
  else putFailed(client.output, id, UNKNOWN_TYPE)
// #endregion request
