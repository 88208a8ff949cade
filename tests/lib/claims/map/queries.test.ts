import { beforeAll, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { debateMap } from "@/lib/claims/map/queries"
import type { MapChoice } from "@/lib/claims/map/view"
import { removeCurated } from "@/lib/debates/commands"
import { aMember, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"

useDatabase()

const all: MapChoice = { voices: [], questions: [], kinds: [], claim: null, steps: 1, unlinked: false }
const absent = { code: "not_found" }
let of: SmallDebate
let hidden: SmallDebate

beforeAll(async () => {
  of = await aSmallDebate("mapped")
  hidden = await aSmallDebate("hidden", "SEMINARS")
})

test("a map and what can be chosen of it are read by whoever reads the debate", async () => {
  const { map, options } = await debateMap(anonymous(), of.slug, all)
  expect(map.nodes.map(({ id }) => id)).toEqual(["ann-closed", "bob-open"])
  expect(options.voices.map(({ slug, links }) => [slug, links])).toEqual([
    ["ann", 1],
    ["bob", 1],
  ])
  const member = await aMember("Member", hidden.id, await aSeminar(hidden.id, "mapped"))
  expect((await debateMap(member, hidden.slug, all)).map.links).toHaveLength(1)
  await expect(debateMap(anonymous(), hidden.slug, all)).rejects.toMatchObject(absent)
})

test("around a claim that is not there, there is no map", async () => {
  await expect(debateMap(anonymous(), of.slug, { ...all, claim: "nobody" })).rejects.toMatchObject(absent)
})

test("a link that was removed is gone from the map, and its claims stand without one", async () => {
  await removeCurated(installation(), "relation", { id: of.relation, version: 1 })
  const { map } = await debateMap(anonymous(), of.slug, all)
  expect(map).toMatchObject({ nodes: [], links: [], leftOut: 2 })
})
