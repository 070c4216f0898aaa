// idea: who has ended was read to the end, so no whole request is left
// file: server.ts
// #region take
  if (client.ended) {
    client.stalled = false
    return
  }
  while (room(client) && !client.refused) {
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
