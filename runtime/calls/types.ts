// What the declarations of calls name again and again.

/** Any typed array; a DataView or ArrayBuffer is refused. */
export type Bytes =
  | Float32Array
  | Float64Array
  | Uint8Array
  | Uint8ClampedArray
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | BigInt64Array
  | BigUint64Array
/** socklen_t *: holds the buffer's size before the call, the used size after it. */
export type LengthRef = Uint32Array
