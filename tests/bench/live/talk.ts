import { setTimeout as sleep } from "node:timers/promises"
import type { Post, Posted } from "@/bin/bench/hearing.mjs"
import { now } from "@/bin/bench/streams.mjs"
import { actorOfPerson } from "@/lib/accounts/queries"
import type { Actor } from "@/lib/actor"
import { bodyOf } from "@/lib/annotations/body/text"
import { addRemark } from "@/lib/annotations/commands"
import type { Audience } from "@/lib/annotations/schema"
import { newId } from "@/lib/ids"
import type { Cast } from "./cast"

/** Says each of the posts through the command, so many a second, whether or not the one before is answered. */
export async function talk(cast: Cast, posts: readonly Post[], perSecond: number): Promise<Posted[]> {
  const authors = new Map<string, Actor>()
  for (const id of new Set(posts.map(({ author }) => author))) authors.set(id, (await actorOfPerson(id))!)
  const began = now()
  return Promise.all(
    posts.map(async (post, index) => {
      await sleep(Math.max(0, began + (index * 1000) / perSecond - now()))
      const { id } = await addRemark(authors.get(post.author)!, {
        clientKey: newId(),
        target: { claimId: cast.claimId },
        audience: audienceOf(cast, post),
        body: bodyOf("Not so."),
      })
      return { ...post, id, at: now() }
    }),
  )
}

function audienceOf({ seminars }: Cast, { audience, seminar }: Post): Audience {
  const seminarId = seminars[seminar]!
  if (audience === "everyone") return { visibility: "EVERYONE" }
  if (audience === "self") return { visibility: "ONLY_ME" }
  return { visibility: audience === "seminar" ? "SEMINAR" : "WITH_INSTRUCTORS", seminarId }
}
