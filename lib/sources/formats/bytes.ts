/** Whether the bytes at an offset are these characters, one byte each. */
export function hasAt(bytes: Uint8Array, at: number, characters: string): boolean {
  if (at < 0 || at + characters.length > bytes.length) return false
  for (let i = 0; i < characters.length; i++) if (bytes[at + i] !== characters.charCodeAt(i)) return false
  return true
}

/** Whether the characters, one byte each, stand anywhere among the first `within` bytes. */
export function hasNear(bytes: Uint8Array, characters: string, within: number): boolean {
  const last = Math.min(within, bytes.length - characters.length)
  for (let at = 0; at <= last; at++) if (hasAt(bytes, at, characters)) return true
  return false
}
