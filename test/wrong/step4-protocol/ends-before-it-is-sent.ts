// misconception: a client that is refused can be shown the end at once
// check: 4.6a
// code: E4-NOT-TOLD
// file: client.ts
// #region settle
  const sent = owed(client) === 0
  if (client.ended && sent && !client.stalled && (client.refused || client.inFlight === 0)) {
    dropClient(loop, client)
    return
  }
  if (client.refused) void shutdown(client.fd, SHUT_WR)
  watch(loop, client)
// #endregion settle
