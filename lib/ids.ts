import { randomBytes } from "node:crypto"

let last = { now: 0, count: 0 }

// RFC 9562 §6.2, method 1: within a millisecond (or when the clock goes back) a count of 12 bits rises from a place by
// chance in its lower half; past its end the time is one millisecond ahead.
function next(now: number): { now: number; count: number } {
  if (now > last.now) return { now, count: randomBytes(2).readUInt16BE() & 0x7ff }
  if (last.count < 0xfff) return { now: last.now, count: last.count + 1 }
  return { now: last.now + 1, count: 0 }
}

/** Mints a UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, a count, then chance; ids of one process sort by their making. */
export function newId(): string {
  last = next(Date.now())
  const bytes = randomBytes(16)
  bytes.writeUIntBE(last.now, 0, 6)
  bytes.writeUInt16BE(0x7000 | last.count, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a string from outside has the form of an id; asked before it reaches the database. */
export function isId(value: string): boolean {
  return UUID.test(value)
}
