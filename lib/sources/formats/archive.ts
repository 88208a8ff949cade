import { hasAt } from "./bytes"

/** A member of a ZIP archive as its directory tells of it; sizes in bytes. */
export type Member = { name: string; packed: number; unpacked: number; encrypted: boolean }

const END = "PK\x05\x06"
const ENTRY = "PK\x01\x02"
const LONGEST_COMMENT = 65_535
const MOST_MEMBERS = 20_000

/** Whether the bytes begin as a ZIP archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return hasAt(bytes, 0, "PK\x03\x04") || hasAt(bytes, 0, END)
}

/** What the directory at the end of a ZIP archive lists; null if there is no whole directory. Nothing is unpacked. */
export function membersOf(bytes: Uint8Array): Member[] | null {
  const end = endOf(bytes)
  if (end === null) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_MEMBERS) return null
  const members: Member[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || !hasAt(bytes, at, ENTRY)) return null
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    members.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name!)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + name! + extra! + comment!
  }
  return members
}

function endOf(bytes: Uint8Array): number | null {
  const first = Math.max(0, bytes.length - LONGEST_COMMENT - 22)
  for (let at = bytes.length - 22; at >= first; at--) if (hasAt(bytes, at, END)) return at
  return null
}
