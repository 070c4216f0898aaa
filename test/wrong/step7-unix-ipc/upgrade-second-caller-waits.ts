// misconception: who calls too early waits in the queue
// file: upgrade.ts
// check: 7.6b
// code: E7-ADMIT-CLOSES
// #region admit
  const { place, clock, phase } = generation
  if (phase !== "serving") return
  const channelFd = accept4(place.listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
  if (channelFd < 0) return // it has given up; or there is no descriptor, and it waits
  const { uid } = peerCredentials(channelFd)
  if (uid !== getuid() && uid !== 0) {
    void closeOnce(channelFd)
    return
  }
  generation.channelFd = channelFd
  generation.phase = "called"
  generation.deadlineMs = clock() + READY_MS
// #endregion admit
