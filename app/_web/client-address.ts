import { isIP } from "node:net"
import { headers } from "next/headers"

// The first four groups of an IPv6 address: the network that one customer has to themselves.
function network(address: string): string {
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::")
  const before = head.split(":").filter(Boolean)
  const after = tail?.split(":").filter(Boolean) ?? []
  const gap = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<string>(gap).fill("0"), ...after].slice(0, 4).join(":")
}

/** The client that the last server before this one names in X-Forwarded-For: an IPv4 address as it stands, of an IPv6
 * address its network of 64 bits; null when it names none. */
export function lastHop(forwardedFor: string | null): string | null {
  const last = forwardedFor?.split(",").at(-1)?.trim().split("%")[0] ?? ""
  const address = /^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(last) ? last.slice(7) : last
  if (isIP(address) === 4) return address
  return isIP(address) === 6 ? network(address) : null
}

/** Where this request comes from; null unless the settings say that a server before this one tells (TRUST_PROXY=1). Without
 * one, anybody could write that header. */
export async function clientAddress(): Promise<string | null> {
  if (process.env.TRUST_PROXY?.trim() !== "1") return null
  return lastHop((await headers()).get("x-forwarded-for"))
}
