// misconception: what is answered at once costs nothing
// check: 4.3k
// code: E4-OWES
// file: server.ts
// #region take
  while (client.inFlight < 64 && !client.refused) {
    const frame = nextFrame(client.input, MOST_FRAME_BYTES)
    if (frame === "incomplete") {
      client.stalled = false
      return
    }
    if (frame === "malformed") refuse(loop, client, 0, TOO_LONG)
    else request(loop, client, frame)
  }
  client.stalled = !client.refused
// #endregion take
