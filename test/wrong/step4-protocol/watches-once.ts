// misconception: what epoll was asked for holds until the end
// check: 4.3h
// code: E4-NOT-WATCHED
// file: client.ts
// #region settle
  const sent = owed(client) === 0
  if (client.ended && sent && !client.stalled && (client.refused || client.inFlight === 0)) {
    dropClient(loop, client)
    return
  }
  if (client.refused && sent) void shutdown(client.fd, SHUT_WR)
// #endregion settle
