import { describe, expect, test } from "vitest"
import { addAdministrator, removeAdministrator } from "@/lib/accounts/administrators/commands"
import { administrators } from "@/lib/accounts/administrators/queries"
import { DEMO_PEOPLE } from "@/lib/accounts/demo/people"
import { anonymous, installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"

const addressOf = ({ userId }: { userId: string }) => ({ email: `${userId}@example.org` })
const admin = (name: string) => aPerson(name, { administers: true })
const names = async () => (await administrators(installation())).map(({ name }) => name)

/** Two administrators, and nobody else who is one. */
async function two() {
  await client().user.updateMany({ data: { adminSince: null } })
  return [await admin("Ann"), await admin("Bo")] as const
}

useDatabase()

describe("making an administrator", () => {
  test("is done by an administrator or the installation, with one event", async () => {
    const [ann] = await two()
    const [cy, di] = [await aPerson("Cy"), await aPerson("Di")]
    const asTyped = { email: ` ${addressOf(cy).email.toUpperCase()} ` }
    expect(await eventsOf(() => addAdministrator(ann, asTyped))).toEqual(["administrator.added"])
    await addAdministrator(installation(), addressOf(di))
    expect(await names()).toEqual(["Ann", "Bo", "Cy", "Di"])
  })

  test("is not done by others, nor by one who no longer is one", async () => {
    const [ann, bo] = await two()
    const cy = await aPerson("Cy")
    await removeAdministrator(ann, { userId: bo.userId })
    const events = await eventsOf(async () => {
      for (const actor of [cy, anonymous(), bo]) {
        expect(await outcomeOf(() => addAdministrator(actor, addressOf(cy)))).toBe("forbidden")
        expect(await outcomeOf(() => removeAdministrator(actor, { userId: ann.userId }))).toBe("forbidden")
      }
    })
    expect(events).toEqual([])
  })

  test("needs an account that is none yet, and no person of the demo", async () => {
    const [ann, bo] = await two()
    const { name, email } = DEMO_PEOPLE.instructor
    await client().user.create({ data: { id: newId(), name, emailNorm: email } })
    const add = (email: string) => addAdministrator(ann, { email })
    expect(await outcomeOf(() => add("nobody@example.org"))).toBe("invalid")
    expect(await outcomeOf(() => add("ann"))).toBe("invalid")
    expect(await outcomeOf(() => add(addressOf(bo).email))).toBe("conflict")
    expect(await outcomeOf(() => add(email))).toBe("forbidden")
    expect(await outcomeOf(() => addAdministrator(ann, { email, adminSince: 1 } as never))).toBe("invalid")
  })
})

describe("taking it back", () => {
  test("is done to another or to oneself, with one event", async () => {
    const [ann, bo] = await two()
    expect(await eventsOf(() => removeAdministrator(ann, { userId: bo.userId }))).toEqual([
      "administrator.removed",
    ])
    await addAdministrator(ann, addressOf(bo))
    await removeAdministrator(ann, { userId: ann.userId })
    expect(await names()).toEqual(["Bo"])
  })

  test("is never done to the last, not even by two who remove each other at the same moment", async () => {
    const [ann, bo] = await two()
    const outcomes = await Promise.all([
      outcomeOf(() => removeAdministrator(ann, { userId: bo.userId })),
      outcomeOf(() => removeAdministrator(bo, { userId: ann.userId })),
    ])
    expect(outcomes.sort()).toEqual(["done", "forbidden"])
    const [last] = await administrators(installation())
    expect(await refusalOf(() => removeAdministrator(installation(), { userId: last!.id }))).toBe(
      "Nobody else looks after this installation. Add another administrator first.",
    )
  })

  test("is not done to one who is none, or to no id", async () => {
    const [ann] = await two()
    const cy = await aPerson("Cy")
    expect(await outcomeOf(() => removeAdministrator(ann, { userId: cy.userId }))).toBe("not_found")
    expect(await outcomeOf(() => removeAdministrator(ann, { userId: newId() }))).toBe("not_found")
    expect(await outcomeOf(() => removeAdministrator(ann, { userId: "no id" }))).toBe("invalid")
  })
})

test("the list is theirs alone, and says which is oneself", async () => {
  const [ann, bo] = await two()
  expect(await administrators(bo)).toMatchObject([
    { id: ann.userId, ...addressOf(ann), isSelf: false },
    { id: bo.userId, isSelf: true },
  ])
  expect(await outcomeOf(() => administrators(anonymous()))).toBe("not_found")
  expect(await outcomeOf(async () => administrators(await aPerson("Cy")))).toBe("not_found")
})
