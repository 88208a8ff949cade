import fc from "fast-check"
import { beforeAll, expect, test } from "vitest"
import { seal, unseal } from "@/app/_live/seal"
import { readCursor } from "@/lib/feed"

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = "a secret of the tests"
})

const places = fc
  .tuple(fc.bigInt({ min: 0n, max: 2n ** 62n }), fc.bigInt({ min: 0n, max: 10n ** 17n }))
  .map(([xid, seq]) => readCursor(`${xid}.${seq}`)!)

test("what is sealed is found again, within ten minutes", () => {
  fc.assert(
    fc.property(places, fc.nat({ max: 600_000 }), (place, later) => {
      expect(unseal(seal(place, 1000), 1000 + later)).toBe(place)
      expect(unseal(seal(place, 1000), 601_001 + later)).toBeNull()
    }),
  )
})

test("it says nothing of the place: the same length for all, and never the same twice", () => {
  fc.assert(
    fc.property(places, places, (one, other) => {
      expect(seal(one)).toHaveLength(seal(other).length)
      expect(seal(one)).not.toBe(seal(one))
      expect(seal(one)).not.toContain(one)
    }),
  )
})

test("what another made, or what was changed, is none", () => {
  const sealed = seal(readCursor("1000.10")!)
  process.env.NEXTAUTH_SECRET = "another secret"
  expect(unseal(sealed)).toBeNull()
  process.env.NEXTAUTH_SECRET = "a secret of the tests"
  expect(unseal(sealed)).toBe("1000.10")
  const anywhere = fc.nat({ max: sealed.length - 2 })
  fc.assert(
    fc.property(anywhere, fc.constantFrom("A", "z", "-"), (at, sign) => {
      const changed = sealed.slice(0, at) + sign + sealed.slice(at + 1)
      expect(changed === sealed || unseal(changed) === null).toBe(true)
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => unseal(text) === null))
})
