// misconception: once all is sent, it may be closed
// check: 4.6a
// code: E4-RST
// file: client.ts
// #region settle
  const sent = owed(client) === 0
  if (client.ended && sent && !client.stalled && (client.refused || client.inFlight === 0)) {
    dropClient(loop, client)
    return
  }
  // close() with unread bytes would send a RST, and a RST may overtake the frame that says why. So only our direction
  // ends.
  if (client.refused && sent) {
    dropClient(loop, client)
    return
  }
  watch(loop, client)
// #endregion settle
