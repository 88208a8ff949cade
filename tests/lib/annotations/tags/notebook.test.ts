import { expect, test } from "vitest"
import { type Actor, person } from "@/lib/actor"
import { changeAudience } from "@/lib/annotations/commands"
import { notebook } from "@/lib/annotations/notebook/queries"
import { addTag, mergeTag, removeTag, restoreTag } from "@/lib/annotations/tags/commands"
import { aMember, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate } from "@/tests/support/debates"
import { say, toEveryone, toMyself, toSeminar } from "@/tests/support/remarks"

useDatabase()

test("what one wrote is chosen by the tags that stand on it", async () => {
  const debate = await aSmallDebate("harbour")
  const seminarId = await aSeminar(debate.id, "spring")
  const teacher = await aMember("Mr Teal", debate.id, seminarId, "INSTRUCTOR")
  const ann = await aMember("Ann", debate.id, seminarId)
  const add = (name: string) => addTag(teacher, { debateId: debate.id, seminarId, name })
  const [error, mistake] = [await add("Error"), await add("Mistake")]
  const about = { claimId: debate.closed }
  const noted = await say(ann, about, toMyself, "Noted.", { tags: ["Error"] })
  const said = await say(ann, about, toSeminar(seminarId), "Said.", { tags: ["Error", "Mistake"] })
  await say(ann, about, toEveryone, "Plain.")
  const by = async (tag: string, actor: Actor = ann) =>
    (await notebook(actor, { tag })).notes.map(({ id }) => id)
  const offered = async () => (await notebook(ann, {})).tags.map(({ name }) => name)

  expect(await by("error")).toEqual([said, noted])
  expect(await by("mistake")).toEqual([said])
  expect(await by("other")).toEqual([])
  expect(await offered()).toEqual(["Error", "Mistake"])
  expect((await notebook(ann, { tag: "mistake" })).notes[0]!.tags.map(({ name }) => name)).toEqual([
    "Error",
    "Mistake",
  ])

  await mergeTag(teacher, { id: error, version: 1, into: mistake })
  expect(await by("mistake")).toEqual([said, noted])
  expect([await by("error"), await offered()]).toEqual([[], ["Mistake"]])
  await removeTag(teacher, { id: mistake, version: 1 })
  expect([await by("mistake"), await offered()]).toEqual([[], []])
  await restoreTag(teacher, { id: mistake })

  expect(await by("mistake", person({ ...ann, memberships: [] }))).toEqual([])
  await changeAudience(ann, { id: said, version: 1, audience: toEveryone })
  expect(await by("mistake")).toEqual([noted])
})
