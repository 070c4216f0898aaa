// misconception: a frame comes whole or it is broken
// check: 4.3b
// code: E4-LOSES-PART
// file: server.ts
// #region take
  while (room(client) && !client.refused) {
    const frame = nextFrame(client.input, MOST_FRAME_BYTES)
    if (frame === "incomplete") {
      client.stalled = false
      if (client.input.end > client.input.start) refuse(loop, client, 0, TOO_SHORT)
      return
    }
    if (frame === "malformed") refuse(loop, client, 0, TOO_LONG)
    else request(loop, client, frame)
  }
  client.stalled = !client.refused
// #endregion take
