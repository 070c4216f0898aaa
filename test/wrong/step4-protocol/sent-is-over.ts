// misconception: when nothing is owed, nothing is left to do
// check: 4.3h
// code: E4-CUT-OFF
// file: client.ts
// #region settle
  const sent = owed(client) === 0
  if (client.ended && sent) {
    dropClient(loop, client)
    return
  }
  // close() with unread bytes would send a RST, and a RST may overtake the frame that says why. So only our direction
  // ends.
  if (client.refused && sent) void shutdown(client.fd, SHUT_WR)
  watch(loop, client)
// #endregion settle
