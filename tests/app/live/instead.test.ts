import { describe, expect, test } from "vitest"
import { onTaken, takenOver, takeOver } from "@/app/_live/instead"

describe("a page that brings itself up to date", () => {
  test("tells what else it shows once that is done, until nobody listens or it gives back", async () => {
    const order: string[] = []
    const giveBack = takeOver(async () => {
      await Promise.resolve()
      order.push("taken")
    })
    const end = onTaken(() => order.push("told"))
    await takenOver()!({ shown: "a" })
    expect(order).toEqual(["taken", "told"])
    end()
    await takenOver()!({ shown: "b" })
    expect(order).toEqual(["taken", "told", "taken"])
    giveBack()
    expect(takenOver()).toBeNull()
  })

  test("one that gives back late takes nothing from the next", () => {
    const first = takeOver(async () => {})
    const second = takeOver(async () => {})
    first()
    expect(takenOver()).not.toBeNull()
    second()
    expect(takenOver()).toBeNull()
  })
})
