import { beforeAll, expect, test } from "vitest"
import { type Actor, anonymous, person } from "@/lib/actor"
import { addTag, allowFreeTags } from "@/lib/annotations/tags/commands"
import { canReadTag, visibleTags } from "@/lib/annotations/tags/policy"
import { tagsFor } from "@/lib/annotations/tags/queries"
import { client } from "@/lib/db"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { say, toSeminar } from "@/tests/support/remarks"

useDatabase()

let debate: SmallDebate
const actors = new Map<string, Actor>()
let names: (name: string) => Promise<string[]>

beforeAll(async () => {
  debate = await aSmallDebate("harbour")
  const seminar = await aSeminar(debate.id, "spring")
  const waiting = (actor: Actor, unlocked: string[] = []) => {
    const memberships = [{ ...actor.memberships[0]!, revealsAfterOwn: true, unlocked }]
    return person({ ...actor, userId: actor.userId!, memberships })
  }
  const teacher = waiting(await aMember("Mr Teal", debate.id, seminar, "INSTRUCTOR"))
  const ann = waiting(await aMember("Ann", debate.id, seminar))
  const ben = await aMember("Ben", debate.id, seminar)
  await addTag(teacher, { debateId: debate.id, seminarId: seminar, name: "Error" })
  await addTag(await aPerson("Cora", { curates: [debate.id] }), {
    debateId: debate.id,
    seminarId: null,
    name: "Necessity",
  })
  await allowFreeTags(teacher, { seminarId: seminar, allowed: true })
  await say(ann, { claimId: debate.closed }, toSeminar(seminar), "I say.", { tags: ["Hunger", "Error"] })
  actors.set("leads", teacher).set("wrote it", ann)
  actors.set("waits", waiting(ben)).set("has spoken", waiting(ben, [`question:${debate.question}`]))
  actors.set("stranger", await aPerson("a stranger")).set("anonymous", anonymous())
  names = async (name) => (await tagsFor(actors.get(name)!, debate.id)).map((tag) => tag.name)
})

test("another's own word is seen once the remark is that brought it", async () => {
  expect(await names("leads")).toEqual(["Error", "Hunger", "Necessity"])
  expect(await names("wrote it")).toEqual(["Error", "Hunger", "Necessity"])
  expect(await names("has spoken")).toEqual(["Error", "Hunger", "Necessity"])
  expect(await names("waits")).toEqual(["Error", "Necessity"])
  expect(await names("stranger")).toEqual(["Necessity"])
  expect(await names("anonymous")).toEqual(["Necessity"])
})

test.each(["leads", "wrote it", "waits", "has spoken", "stranger", "anonymous"])(
  "the condition on rows is the sentence: %s",
  async (name) => {
    const actor = actors.get(name)!
    const include = { debate: true, annotations: { include: { annotation: { include: { debate: true } } } } }
    const found = await client().tag.findMany({ where: visibleTags(actor), select: { id: true } })
    const all = await client().tag.findMany({ include })
    const readable = all.filter((row) => canReadTag(actor, row)).map(({ id }) => id)
    expect(found.map(({ id }) => id).sort()).toEqual(readable.sort())
  },
)
