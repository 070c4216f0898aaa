// misconception: a mark is enough
// check: 4.6b
// code: E4-ANSWERS-ON
// file: server.ts
// #region take
  while (room(client)) {
    const frame = nextFrame(client.input, MOST_FRAME_BYTES)
    if (frame === "incomplete") {
      client.stalled = false
      return
    }
    if (frame !== "malformed") request(loop, client, frame)
    else {
      refuse(loop, client, 0, TOO_LONG)
      return
    }
  }
  client.stalled = !client.refused
// #endregion take
