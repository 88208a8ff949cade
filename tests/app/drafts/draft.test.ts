import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { changedIn, type Draft, draftId, isEmpty, newestFirst, newKey } from "@/app/_drafts/draft"
import { dropLocally, keepLocally, localDrafts } from "@/app/_drafts/local"
import { addRemark } from "@/lib/annotations/schema"

const draft = (given: Partial<Draft> = {}): Draft => ({
  owner: "ann",
  target: "claim",
  key: "k1",
  tried: false,
  at: 1,
  written: { text: "My words", body: null, labels: {}, kind: "COMMENT", audience: "ONLY_ME" },
  ...given,
})

function aStore(most = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (kept.size >= most) throw new DOMException("full", "QuotaExceededError")
      kept.set(name, value)
    },
    removeItem: (name: string) => void kept.delete(name),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}

test("keys are what the command takes, and no two the same", () => {
  const keys = Array.from({ length: 200 }, newKey)
  expect(new Set(keys).size).toBe(200)
  for (const key of keys) expect(addRemark.shape.clientKey.safeParse(key).success).toBe(true)
})

test.each([
  [" \n", true],
  ["a", false],
])("%j alone is empty: %s", (text, empty) => {
  expect(isEmpty({ text, body: null, labels: {} })).toBe(empty)
})

test("of a form only what was changed is kept, and nothing where nothing was", () => {
  const begun = { statement: "It burned.", note: "", stated: "on" }
  expect(changedIn(begun, { ...begun })).toEqual({})
  const now = { ...begun, note: "At noon.", stated: "", scope: "", why: "So it says." }
  expect(changedIn(begun, now)).toEqual({ note: "At noon.", stated: "", why: "So it says." })
  expect(isEmpty({ values: {}, version: "3" })).toBe(true)
  expect(isEmpty({ values: { statement: "" } })).toBe(false)
})

describe("copies of drafts", () => {
  test("of each the newest stays, the last written first", () => {
    const copies = fc.array(fc.record({ key: fc.constantFrom("a", "b", "c"), at: fc.nat(1000) }))
    fc.assert(
      fc.property(copies, (given) => {
        const all = newestFirst(given.map((each) => draft(each)))
        expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((a, b) => b - a))
        for (const { key, at } of all) {
          expect(at).toBe(Math.max(...given.filter((each) => each.key === key).map((each) => each.at)))
        }
        expect(new Set(all.map(draftId)).size).toBe(new Set(given.map(({ key }) => key)).size)
      }),
    )
  })
})

describe("what a page keeps at once", () => {
  test("comes back to its owner, in its place", () => {
    const store = aStore()
    expect(keepLocally(store, draft())).toBe(true)
    keepLocally(store, draft({ key: "k2", at: 2 }))
    expect(localDrafts(store, draft())).toEqual([draft(), draft({ key: "k2", at: 2 })])
    expect(localDrafts(store, { owner: "bea", target: "claim" })).toEqual([])
    expect(localDrafts(store, { owner: "ann", target: "claims" })).toEqual([])
    dropLocally(store, draft())
    expect(localDrafts(store, draft()).map(({ key }) => key)).toEqual(["k2"])
  })

  test("a browser that keeps nothing says so", () => {
    expect(keepLocally(aStore(0), draft())).toBe(false)
  })

  test("what cannot be read is passed over", () => {
    const store = aStore()
    store.setItem("disputatio-draft ann claim k0", "{")
    keepLocally(store, draft())
    expect(localDrafts(store, draft())).toEqual([draft()])
  })
})
