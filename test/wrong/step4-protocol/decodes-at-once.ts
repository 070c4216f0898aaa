// misconception: a record is opened by decoding it
// check: 4.5e
// code: E4-EAGER
// file: view.ts
// adds: const decoded = new WeakMap<View, Map<number, string>>()
// given: export function readText({ bytes }: View, { at }: Slot): string {
// becomes: export function readText(view: View, { at }: Slot): string {
// #region openView
  if (bytes.length < layout.bytes || getU32(bytes, 0) !== bytes.length) return "malformed"
  for (const { at } of layout.texts) {
    const from = getU32(bytes, at)
    if (from < layout.bytes || from + getU32(bytes, at + 4) > bytes.length) return "malformed"
  }
  const texts = new Map<number, string>()
  for (const { at } of layout.texts) {
    const from = getU32(bytes, at)
    texts.set(at, Buffer.from(bytes.buffer, bytes.byteOffset + from, getU32(bytes, at + 4)).toString())
  }
  const view = { bytes }
  decoded.set(view, texts)
  return view
// #endregion openView
// #region readText
  return decoded.get(view)?.get(at) ?? ""
// #endregion readText
