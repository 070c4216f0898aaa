// misconception: the loop ends for want of room
// check: 4.6a
// code: E4-STAYS-STALLED
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
  client.stalled = true
// #endregion take
