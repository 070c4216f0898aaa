// misconception: whatever fits is a path
// file: path.ts
// check: 7.1a
// code: E7-NO-PATH
// #region sockaddrUn
  const name = new TextEncoder().encode(path)
  const isAbstract = name[0] === 0
  const length = isAbstract ? name.length : name.length + 1
  if (length > SUN_PATH_BYTES) throw new RangeError(`sockaddrUn: ${length} bytes do not fit into ${SUN_PATH_BYTES}`)
  const address = new Uint8Array(2 + length)
  new DataView(address.buffer).setUint16(0, AF_UNIX, true)
  address.set(name, 2)
  return address
// #endregion sockaddrUn
