// misconception: a request that cannot be answered is no sign of life
// check: 4.6d
// code: E4-NOT-HEARD
// file: server.ts
// #region request
  const parsed = parseMessage(frame)
  if (parsed === undefined) {
    refuse(loop, client, 0, TOO_SHORT)
    return
  }
  const { version, type, id, body } = parsed
  if (version !== VERSION) {
    refuse(loop, client, id, BAD_VERSION)
    return
  }
  if (type !== ECHO && type !== AFTER && type !== GREET) {
    putFailed(client.output, id, UNKNOWN_TYPE)
    return
  }
  heard(loop, client)
  if (type === ECHO) putMessage(client.output, ANSWER, id, body)
  else if (type === AFTER) later(loop, client, id, body)
  else greet(client, id, body)
// #endregion request
