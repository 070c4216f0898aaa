// misconception: an accepted socket is non-blocking if the listening one is
// file: upgrade.ts
// check: 7.6b
// code: E7-ADMIT-FLAGS
// #region admit
  const { place, clock } = generation
  const channelFd = accept4(place.listenFd, null, null, SOCK_CLOEXEC)
  if (channelFd < 0) return // it has given up; or there is no descriptor, and it waits
  const { uid } = peerCredentials(channelFd)
  if (generation.phase !== "serving" || (uid !== getuid() && uid !== 0)) {
    void closeOnce(channelFd)
    return
  }
  generation.channelFd = channelFd
  generation.phase = "called"
  generation.deadlineMs = clock() + READY_MS
// #endregion admit
