// idea: asks for the refused first, and leaves the stalled to proceed()
// file: client.ts
// #region settle
  if (owed(client) > 0) watch(loop, client)
  else if (client.refused) {
    if (client.ended) return dropClient(loop, client)
    void shutdown(client.fd, SHUT_WR)
    watch(loop, client)
  } else if (client.ended && client.inFlight === 0) dropClient(loop, client)
  else watch(loop, client)
// #endregion settle
