import { expect, test } from "vitest"
import { isId, newId } from "@/lib/ids"

test("ids are UUIDs of version 7 that sort by their making, however many fall into a millisecond", () => {
  const made = Array.from({ length: 20_000 }, () => newId())
  expect(made.every((id) => isId(id) && id[14] === "7" && "89ab".includes(id[19]!))).toBe(true)
  expect([...made].sort()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  const said = Number.parseInt(newId().replaceAll("-", "").slice(0, 12), 16)
  expect(Math.abs(said - Date.now())).toBeLessThan(60_000)
})

test.each(["", "serge", "00000000-0000-0000-0000-00000000000", "x0000000-0000-7000-8000-000000000000"])(
  "%j is no id",
  (value) => {
    expect(isId(value)).toBe(false)
  },
)
