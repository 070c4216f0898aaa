// misconception: what is in flight is awaited for everybody
// check: 4.6c
// code: E4-REFUSED-WAITS
// file: client.ts
// #region settle
  const sent = owed(client) === 0
  if (client.ended && sent && !client.stalled && client.inFlight === 0) {
    dropClient(loop, client)
    return
  }
  if (client.refused && sent) void shutdown(client.fd, SHUT_WR)
  watch(loop, client)
// #endregion settle
