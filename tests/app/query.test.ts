import { expect, test } from "vitest"
import { withIn } from "@/app/_ui/query"

test("a parameter joins those that an address has", () => {
  expect(withIn("?", "at", "a b")).toBe("?at=a+b")
  expect(withIn("?kind=question&mine=1", "write", 3)).toBe("?kind=question&mine=1&write=3")
})
