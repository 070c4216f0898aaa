// misconception: who sends is alive
// check: 4.6e
// code: E4-SLOWLORIS
// file: server.ts
// #region take
  if (client.input.end > client.input.start) heard(loop, client)
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
