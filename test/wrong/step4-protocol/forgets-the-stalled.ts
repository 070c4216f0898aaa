// misconception: the next event takes it up again
// check: 4.3i
// code: E4-STALLED-LOST
// file: server.ts
// #region take
  while (room(client) && !client.refused) {
    const frame = nextFrame(client.input, MOST_FRAME_BYTES)
    if (frame === "incomplete") {
      client.stalled = false
      return
    }
    if (frame === "malformed") refuse(loop, client, 0, TOO_LONG)
    else request(loop, client, frame)
  }
  client.stalled = false
// #endregion take
