// misconception: a character is a byte
// file: path.ts
// check: 7.1a
// code: E7-ADDRESS-ROOM
// #region sockaddrUn
  const name = new TextEncoder().encode(path)
  const isAbstract = name[0] === 0
  const length = isAbstract ? name.length : name.length + 1
  if (name.length === 0 || (!isAbstract && name.includes(0))) throw new RangeError("sockaddrUn: that is no path")
  if (path.length + (isAbstract ? 0 : 1) > SUN_PATH_BYTES) throw new RangeError(`sockaddrUn: ${length} bytes do not fit into ${SUN_PATH_BYTES}`)
  const address = new Uint8Array(2 + length)
  new DataView(address.buffer).setUint16(0, AF_UNIX, true)
  address.set(name, 2)
  return address
// #endregion sockaddrUn
