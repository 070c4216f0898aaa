// idea: takes one frame, and says that there may be more
// file: server.ts
// #region take
  if (client.refused) {
    client.stalled = false
    return
  }
  client.stalled = true
  if (!room(client)) return
  const frame = nextFrame(client.input, MOST_FRAME_BYTES)
  if (frame === "incomplete") client.stalled = false
  else if (frame === "malformed") refuse(loop, client, 0, TOO_LONG)
  else request(loop, client, frame)
// #endregion take
