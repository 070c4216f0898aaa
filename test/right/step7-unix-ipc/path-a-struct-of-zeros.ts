// idea: the address of a path is the whole struct, zeros behind the path
// file: path.ts
// #region sockaddrUn
  const name = Buffer.from(path)
  const isName = path.startsWith("\0")
  if (path === "" || (!isName && path.includes("\0"))) throw new RangeError("no path")
  if (name.length + (isName ? 0 : 1) > SUN_PATH_BYTES) throw new RangeError("too long")
  const address = Buffer.alloc(isName ? 2 + name.length : 2 + SUN_PATH_BYTES)
  address.writeUInt16LE(AF_UNIX)
  name.copy(address, 2)
  return address
// #endregion sockaddrUn
