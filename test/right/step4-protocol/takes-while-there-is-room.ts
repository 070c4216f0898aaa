// idea: leave() throws the input away, so the loop ends by itself
// file: server.ts
// #region take
  while (room(client)) {
    const frame = nextFrame(client.input, MOST_FRAME_BYTES)
    if (frame === "incomplete") {
      client.stalled = false
      return
    }
    if (frame === "malformed") return refuse(loop, client, 0, TOO_LONG)
    request(loop, client, frame)
  }
  client.stalled = !client.refused
// #endregion take
