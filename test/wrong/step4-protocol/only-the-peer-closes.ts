// misconception: the connection closes when the peer closes
// check: 4.3h
// code: E4-NEVER-ENDS
// file: client.ts
// #region settle
  if (client.refused && owed(client) === 0) void shutdown(client.fd, SHUT_WR)
  watch(loop, client)
// #endregion settle
