// misconception: what is no frame is nothing
// check: 4.3b
// code: E4-LOSES-PART
// file: server.ts
// #region take
  while (room(client) && !client.refused) {
    const frame = nextFrame(client.input, MOST_FRAME_BYTES)
    if (frame === "incomplete") {
      client.stalled = false
      client.input.start = client.input.end
      return
    }
    if (frame === "malformed") refuse(loop, client, 0, TOO_LONG)
    else request(loop, client, frame)
  }
  client.stalled = !client.refused
// #endregion take
