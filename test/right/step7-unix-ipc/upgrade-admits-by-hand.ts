// idea: asks the kernel itself, and sets O_NONBLOCK afterwards
// file: upgrade.ts
// imports: F_GETFL, F_SETFL, fcntl, getsockopt, O_NONBLOCK, SO_PEERCRED, SOL_SOCKET
// #region admit
  const { place, clock } = generation
  const channelFd = accept4(place.listenFd, null, null, SOCK_CLOEXEC)
  if (channelFd === -EAGAIN || channelFd < 0) return
  check(fcntl(channelFd, F_SETFL, check(fcntl(channelFd, F_GETFL, 0), "fcntl") | O_NONBLOCK), "fcntl")
  const ucred = new Uint32Array(3)
  const asked = getsockopt(channelFd, SOL_SOCKET, SO_PEERCRED, ucred, new Uint32Array([12]))
  const isOurs = asked === 0 && [0, getuid()].includes(ucred[1] ?? -1)
  if (isOurs && generation.phase === "serving") {
    generation.deadlineMs = clock() + READY_MS
    generation.channelFd = channelFd
    generation.phase = "called"
  } else void closeOnce(channelFd)
// #endregion admit
