// idea: a switch, and FAILED before anything else for the unknown
// file: server.ts
// #region request
  const parsed = parseMessage(frame)
  if (parsed === undefined) return refuse(loop, client, 0, TOO_SHORT)
  if (parsed.version !== VERSION) return refuse(loop, client, parsed.id, BAD_VERSION)
  heard(loop, client)
  switch (parsed.type) {
    case ECHO:
      return putMessage(client.output, ANSWER, parsed.id, Buffer.from(parsed.body))
    case AFTER:
      return later(loop, client, parsed.id, parsed.body)
    case GREET:
      return greet(client, parsed.id, parsed.body)
    default:
      putFailed(client.output, parsed.id, UNKNOWN_TYPE)
  }
// #endregion request
