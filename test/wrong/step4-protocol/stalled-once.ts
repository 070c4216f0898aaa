// misconception: who had no room once is stalled from then on
// check: 4.3i
// code: E4-STAYS-STALLED
// file: server.ts
// #region take
  while (room(client) && !client.refused) {
    const frame = nextFrame(client.input, MOST_FRAME_BYTES)
    if (frame === "incomplete") return
    if (frame === "malformed") refuse(loop, client, 0, TOO_LONG)
    else request(loop, client, frame)
  }
  client.stalled = !client.refused
// #endregion take
