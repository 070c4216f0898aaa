// struct stat as bytes, of which a server wants to know little: what kind of file a name stands for, and whether it is
// still the same one. Where the fields are differs from one kind of machine to the next, so the addon tells. stat(2),
// inode(7)

import { native } from "./native.ts"

const layout = native.statLayout

/** sizeof(struct stat): 144 on x86-64. */
export const STAT_BYTES = field("bytes")

/** What stat() tells of a file. The same dev and ino mean the same file; mode holds its kind and permissions. */
export interface Stat {
  readonly dev: bigint
  readonly ino: bigint
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** In bytes. */
  readonly size: number
}

/**
 * Reads a struct stat, as stat() fills it.
 * @throws RangeError when it is shorter than STAT_BYTES
 */
export function parseStat(bytes: Uint8Array): Stat {
  if (bytes.length < STAT_BYTES) throw new RangeError(`parseStat: needs ${STAT_BYTES} bytes, got ${bytes.length}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    dev: view.getBigUint64(field("dev"), true),
    ino: view.getBigUint64(field("ino"), true),
    mode: view.getUint32(field("mode"), true),
    uid: view.getUint32(field("uid"), true),
    gid: view.getUint32(field("gid"), true),
    size: Number(view.getBigInt64(field("size"), true)),
  }
}

/** Whether a file with this mode is a socket. @see inode(7) */
export function S_ISSOCK(mode: number): boolean {
  const [S_IFMT, S_IFSOCK] = [0o170000, 0o140000]
  return (mode & S_IFMT) === S_IFSOCK
}

function field(name: string): number {
  const at = layout[name]
  if (at === undefined) throw new Error(`The built addon does not export statLayout.${name}. Run: npm run build:native`)
  return at
}
