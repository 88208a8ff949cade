import { expect, test } from "vitest"
import { email } from "@/lib/accounts/schema"

test.each([
  [" Ann@Example.ORG ", "ann@example.org"],
  ["ＡＮＮ@example.org", "ann@example.org"],
  ["o'brien+news@sub.example.org", "o'brien+news@sub.example.org"],
])("the address %s is kept as %s", (typed, kept) => {
  expect(email.parse(typed)).toBe(kept)
})

test.each(["", "ann", "ann@", "@example.org", "a b@example.org", "a@b@c", `${"a".repeat(250)}@b.org`])(
  "“%s” is no address",
  (typed) => {
    expect(email.safeParse(typed).success).toBe(false)
  },
)
