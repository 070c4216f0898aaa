// misconception: one read is one frame
// check: 4.3b
// code: E4-ONE-FRAME
// file: server.ts
// #region take
  const frame = nextFrame(client.input, MOST_FRAME_BYTES)
  client.stalled = false
  if (frame === "incomplete") return
  if (frame === "malformed") refuse(loop, client, 0, TOO_LONG)
  else request(loop, client, frame)
// #endregion take
