// misconception: what is answered has arrived
// check: 4.3h
// code: E4-CUT-OFF
// file: client.ts
// #region settle
  const sent = owed(client) === 0
  if (client.ended && !client.stalled && client.inFlight === 0) {
    dropClient(loop, client)
    return
  }
  // close() with unread bytes would send a RST, and a RST may overtake the frame that says why. So only our direction
  // ends.
  if (client.refused && sent) void shutdown(client.fd, SHUT_WR)
  watch(loop, client)
// #endregion settle
