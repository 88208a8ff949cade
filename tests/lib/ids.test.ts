import { expect, test } from "vitest"
import { isId, newId } from "@/lib/ids"

test("ids are UUIDs of version 7 and sort by the millisecond of their making", () => {
  const made = [1, 1000, 1_700_000_000_000, 2_000_000_000_000].map((now) => newId(now))
  expect(made.every((id) => isId(id) && id[14] === "7" && "89ab".includes(id[19]!))).toBe(true)
  expect([...made].sort()).toEqual(made)
  expect(new Set(Array.from({ length: 1000 }, () => newId(5))).size).toBe(1000)
})

test.each(["", "serge", "00000000-0000-0000-0000-00000000000", "x0000000-0000-7000-8000-000000000000"])(
  "%j is no id",
  (value) => {
    expect(isId(value)).toBe(false)
  },
)
