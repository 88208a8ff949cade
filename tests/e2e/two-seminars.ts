import { randomUUID } from "node:crypto"
import type { Browser, Page } from "@playwright/test"
import { client } from "@/lib/db"
import type { Role } from "@/lib/generated/prisma/enums"
import { newId } from "@/lib/ids"
import { type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { pack } from "@/tests/e2e/pack"
import { aMember, aSeminar } from "@/tests/support/actors"
import { nextRequest } from "@/tests/support/next-request"

/** Two seminars on the debate, with names of their own. Mr Teal leads both, Ann belongs to both, Cid to spring. */
export async function twoSeminars() {
  const debate = await client().debate.findUniqueOrThrow({ where: { slug: pack.slug } })
  const mark = randomUUID().slice(0, 8)
  const aSeminarNamed = async (name: string) => {
    const id = await aSeminar(debate.id, `${name.toLowerCase()}-${mark}`)
    await client().seminar.update({ where: { id }, data: { name: `${name} ${mark}` } })
    return { id, slug: `${name.toLowerCase()}-${mark}`, name: `${name} ${mark}` }
  }
  const [spring, autumn] = [await aSeminarNamed("Spring"), await aSeminarNamed("Autumn")]
  const joins = async (someone: Someone, role: Role) => {
    const of = { debateId: debate.id, seminarId: autumn.id, userId: someone.userId }
    await client().member.create({ data: { id: newId(), role, ...of } })
    return nextRequest(someone)
  }
  const inSpring = (name: string, role?: Role) => aMember(`${name} ${mark}`, debate.id, spring.id, role)
  return {
    spring,
    autumn,
    teal: await joins(await inSpring("Mr Teal", "INSTRUCTOR"), "INSTRUCTOR"),
    ann: await joins(await inSpring("Ann", "PARTICIPANT"), "PARTICIPANT"),
    cid: await inSpring("Cid"),
  }
}

/** A page of a browser of its own in which somebody is signed in. */
export async function pageOf(
  browser: Browser,
  baseURL: string,
  someone: Someone,
  scripts = true,
): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: scripts })
  await signInAs(context, someone, baseURL)
  return context.newPage()
}

/** The name that somebody is shown by. */
export async function nameOf({ userId }: Someone): Promise<string> {
  return (await client().user.findUniqueOrThrow({ where: { id: userId } })).name
}
