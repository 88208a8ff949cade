import { beforeEach, describe, expect, test } from "vitest"
import { anonymous, installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { importPack } from "@/lib/interchange/pack/commands"
import { exportPack } from "@/lib/interchange/pack/queries"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"
import { SMALL, smallWith } from "./small"

const me = installation()
let debates = 0
let slug = ""
const named = (text: string) => text.replace("slug: small", `slug: ${slug}`)

useDatabase()

beforeEach(() => {
  slug = `whole-${++debates}`
})

describe("an import is whole, or not at all", () => {
  test("a pack that cannot be read changes nothing and says where it is wrong", async () => {
    const wrong = named(smallWith("voice: bert\n    position", "voice: berta\n    position"))
    const events = await eventsOf(async () => {
      const imported = await importPack(me, { text: wrong })
      const line = wrong.split("\n").findIndex((each) => each.includes("berta")) + 1
      expect(imported).toMatchObject({ errors: [{ line, field: "claims › bert-no › voice" }] })
    })
    expect(events).toEqual([])
  })

  test("what is refused in the middle takes back what came before", async () => {
    const quoted = "says: in 1899, quote: Bert denies it., source: review, speakers: [ada]"
    const refusal = await refusalOf(() => importPack(me, { text: named(smallWith("says: in 1899", quoted)) }))
    expect(refusal).toMatch(
      /^dispute of fact “When did Bert write\?”: In the words of a version its own voice speaks/,
    )
    expect(await client().debate.count({ where: { slug } })).toBe(0)
  })

  test("two imports at once end as one", async () => {
    const text = named(SMALL)
    const [one, other] = await Promise.all([importPack(me, { text }), importPack(me, { text })])
    const started = [one, other].map((imported) => "report" in imported && imported.report.started)
    expect(started.toSorted()).toEqual([false, true])
    expect(await client().claim.count({ where: { debate: { slug } } })).toBe(2)
  })
})

describe("who imports and exports", () => {
  test("whoever has signed in starts a debate, and curates it", async () => {
    const ann = await aPerson("Ann")
    expect(await outcomeOf(() => importPack(anonymous(), { text: named(SMALL) }))).toBe("forbidden")
    expect(await outcomeOf(() => importPack(ann, { text: named(SMALL) }))).toBe("done")
    const curators = await client().curator.findMany({ where: { debate: { slug } } })
    expect(curators.map(({ userId }) => userId)).toEqual([ann.userId])
  })

  test("into a debate that stands, only its curators; of one that may not be seen there is none", async () => {
    await importPack(me, { text: named(SMALL), visibility: "PUBLIC" })
    const stranger = await aPerson("Stranger")
    expect(await outcomeOf(() => importPack(stranger, { text: named(SMALL) }))).toBe("forbidden")
    expect(await outcomeOf(() => exportPack(stranger, slug))).toBe("done")
    slug = "hidden"
    await importPack(me, { text: named(SMALL), visibility: "SEMINARS" })
    expect(await outcomeOf(() => importPack(stranger, { text: named(SMALL) }))).toBe("not_found")
    expect(await outcomeOf(() => exportPack(stranger, slug))).toBe("not_found")
  })
})
