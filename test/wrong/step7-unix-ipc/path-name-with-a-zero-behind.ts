// misconception: an abstract name ends with a 0 like any string of C
// file: path.ts
// check: 7.1a
// code: E7-ABSTRACT-LENGTH
// #region sockaddrUn
  const name = new TextEncoder().encode(path)
  const isAbstract = name[0] === 0
  const length = Math.min(name.length + 1, SUN_PATH_BYTES)
  if (name.length === 0 || (!isAbstract && name.includes(0))) throw new RangeError("sockaddrUn: that is no path")
  if (name.length > (isAbstract ? SUN_PATH_BYTES : SUN_PATH_BYTES - 1)) throw new RangeError(`sockaddrUn: ${length} bytes do not fit into ${SUN_PATH_BYTES}`)
  const address = new Uint8Array(2 + length)
  new DataView(address.buffer).setUint16(0, AF_UNIX, true)
  address.set(name, 2)
  return address
// #endregion sockaddrUn
