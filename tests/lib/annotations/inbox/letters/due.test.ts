import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dueAt, restOf } from "@/lib/annotations/inbox/letters/due"
import { paces } from "@/lib/annotations/inbox/letters/schema"

// By the clock of this computer, as the letters go.
const at = (words: string) => new Date(words)
const moment = fc.date({
  min: at("2020-01-01T00:00:00"),
  max: at("2040-01-01T00:00:00"),
  noInvalidDate: true,
})

describe("a letter is due", () => {
  test.each([
    ["AT_ONCE", "2026-11-18T10:00:00", null, "2026-11-18T10:00:20"],
    ["AT_ONCE", "2026-11-18T10:00:00", "2026-11-18T09:58:00", "2026-11-18T10:03:00"],
    ["AT_ONCE", "2026-11-18T10:00:00", "2026-11-18T09:00:00", "2026-11-18T10:00:20"],
    ["DAILY", "2026-11-18T06:59:59", null, "2026-11-18T07:00:00"],
    ["DAILY", "2026-11-18T07:00:00", null, "2026-11-19T07:00:00"],
    ["DAILY", "2026-12-31T23:00:00", null, "2027-01-01T07:00:00"],
    ["WEEKLY", "2026-11-18T10:00:00", null, "2026-11-23T07:00:00"],
    ["WEEKLY", "2026-11-23T06:00:00", null, "2026-11-23T07:00:00"],
    ["WEEKLY", "2026-11-23T07:00:00", null, "2026-11-30T07:00:00"],
  ] as const)("%s after %s (the last at %s): %s", (pace, oldest, last, due) => {
    expect(dueAt(pace, at(oldest), last && at(last))).toEqual(at(due))
  })

  test("never, for those who want none", () => {
    expect(dueAt("NEVER", new Date(), null)).toBeNull()
  })

  test("always after what it tells of, and within its time", () => {
    const longest = { AT_ONCE: 20_000, DAILY: 25 * 3_600_000, WEEKLY: (7 * 24 + 1) * 3_600_000 }
    fc.assert(
      fc.property(moment, fc.constantFrom(...paces), (oldest, pace) => {
        if (pace === "NEVER") return
        const wait = dueAt(pace, oldest, null)!.getTime() - oldest.getTime()
        expect(wait).toBeGreaterThan(0)
        expect(wait).toBeLessThanOrEqual(longest[pace])
      }),
    )
  })
})

test("what could not be sent rests as long as it is old, between a minute and an hour", () => {
  const rest = (minutes: number) =>
    restOf(at("2026-11-18T10:00:00"), new Date(at("2026-11-18T10:00:00").getTime() + minutes * 60_000)) /
    60_000
  expect([0, 1, 10, 59, 600].map(rest)).toEqual([1, 1, 10, 59, 60])
})
