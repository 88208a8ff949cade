import { expect, test } from "vitest"
import { kept, once } from "@/lib/cache"

test("one load serves all who ask together, and later ones", async () => {
  const keep = kept<number>(2)
  let loads = 0
  const load = async () => ++loads
  expect(await Promise.all([keep("a", load), keep("a", load)])).toEqual([1, 1])
  expect(await keep("a", load)).toBe(1)
})

test("the entry not asked for longest goes first", async () => {
  const keep = kept<string>(2)
  const load = (value: string) => async () => value
  await keep("a", load("a1"))
  await keep("b", load("b1"))
  await keep("a", load("a2"))
  await keep("c", load("c1"))
  expect(await keep("a", load("a3"))).toBe("a1")
  expect(await keep("b", load("b2"))).toBe("b2")
})

test("a load that failed is tried again", async () => {
  const keep = kept<string>(2)
  await expect(keep("a", async () => Promise.reject(new Error("away")))).rejects.toThrow("away")
  expect(await keep("a", async () => "there")).toBe("there")
})

test("what is heavy leaves room for less, and the newest stays however heavy it is", async () => {
  const keep = kept<string>(10, (value) => value.length)
  const load = (value: string) => async () => value
  await keep("a", load("four"))
  await keep("b", load("four"))
  await keep("c", load("sixsix"))
  expect(await keep("b", load("other"))).toBe("four")
  expect(await keep("a", load("anew"))).toBe("anew")
  const whale = "a word much too long for it"
  expect(await keep("d", load(whale))).toBe(whale)
  expect(await keep("d", load("lost"))).toBe(whale)
  expect(await keep("b", load("gone"))).toBe("gone")
})

test("what is made of an object is made once, also where it is nothing", () => {
  const seen: object[] = []
  const size = once((of: object) => void seen.push(of))
  const [one, other] = [{}, {}]
  for (const each of [one, other, one, one]) expect(size(each)).toBeUndefined()
  expect(seen).toEqual([one, other])
})
