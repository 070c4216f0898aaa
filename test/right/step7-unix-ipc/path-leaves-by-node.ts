// idea: shuts the door, compares with node:fs and closes
// file: path.ts
// imports: SHUT_RDWR, shutdown, close
// adds: import { lstatSync } from "node:fs"
// #region leavePlace
  const { listenFd, path, file } = place
  try {
    void shutdown(listenFd, SHUT_RDWR)
    const now = path.startsWith("\0") ? undefined : lstatSync(path, { bigint: true, throwIfNoEntry: false })
    if (file && now && now.dev === file.dev && now.ino === file.ino) void unlink(path)
  } finally {
    void close(listenFd)
  }
// #endregion leavePlace
