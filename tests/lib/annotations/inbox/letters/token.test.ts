import { beforeEach, expect, test, vi } from "vitest"
import { ownerOf, tokenFor } from "@/lib/annotations/inbox/letters/token"
import { newId } from "@/lib/ids"

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of this installation")
  return () => vi.unstubAllEnvs()
})

test("a token names its owner, on the installation that made it", () => {
  const id = newId()
  expect(ownerOf(tokenFor(id))).toBe(id)
  const token = tokenFor(id)
  vi.stubEnv("NEXTAUTH_SECRET", "another secret")
  expect(ownerOf(token)).toBeNull()
})

test("no other token names anybody", () => {
  const [id, other] = [newId(), newId()]
  const signed = tokenFor(id).split(".")[1]!
  const wrong = [
    "",
    id,
    `${id}.`,
    `${other}.${signed}`,
    `${id}.${signed}x`,
    `${id}.${signed}.x`,
    `x.${signed}`,
    `${id}.${signed.slice(0, -1)}${signed.endsWith("A") ? "B" : "A"}`,
  ]
  expect(wrong.map(ownerOf)).toEqual(wrong.map(() => null))
})
