// misconception: the length of the address says where a path ends
// file: path.ts
// check: 7.1a
// code: E7-ADDRESS-END
// #region sockaddrUn
  const name = new TextEncoder().encode(path)
  const isAbstract = name[0] === 0
  const length = name.length
  if (name.length === 0 || (!isAbstract && name.includes(0))) throw new RangeError("sockaddrUn: that is no path")
  if (length > SUN_PATH_BYTES) throw new RangeError(`sockaddrUn: ${length} bytes do not fit into ${SUN_PATH_BYTES}`)
  const address = new Uint8Array(2 + length)
  new DataView(address.buffer).setUint16(0, AF_UNIX, true)
  address.set(name, 2)
  return address
// #endregion sockaddrUn
