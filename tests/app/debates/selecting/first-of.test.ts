import fc from "fast-check"
import { expect, test } from "vitest"
import { firstOf } from "@/app/debates/[debate]/sources/_select/first-of"

test("the first of a row that something holds for from there on is found in few looks", () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (count, from) => {
      let looks = 0
      const found = firstOf(count, (index) => {
        looks += 1
        return index >= from
      })
      expect(found).toBe(Math.min(count, from))
      expect(looks).toBeLessThanOrEqual(Math.ceil(Math.log2(count + 1)))
    }),
  )
})
