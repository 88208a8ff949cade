import { randomBytes } from "node:crypto"
import { hash, verify } from "@node-rs/argon2"

/** A password as it is kept: argon2id in PHC form, with the library's costs (19 MiB, two passes, as OWASP advises). */
export function hashPassword(password: string): Promise<string> {
  return hash(password)
}

let decoy: Promise<string> | undefined

/** Whether a password is the one that was kept. Without a kept one the same work is done, so that time says nothing. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  decoy ??= hash(randomBytes(24))
  const other = await decoy
  const right = await verify(kept ?? other, password)
  return kept !== null && right
}
