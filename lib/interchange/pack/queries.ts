import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { visibleDebates } from "@/lib/debates/policy"
import { notFound } from "@/lib/errors"
import { exported } from "./export/debate"
import { readTogether } from "./export/merged"
import { storedDebate } from "./export/stored"
import type { Pack } from "./schema"

/** The curated content of a debate that this actor may read, as a pack in normal form. */
export async function exportPack(actor: Actor, slug: string): Promise<Pack> {
  const debate = await db().debate.findFirst({
    where: { AND: [{ slug }, visibleDebates(actor)] },
    select: { id: true },
  })
  if (!debate) throw notFound("debate")
  return exported(readTogether(await storedDebate(db(), debate.id)))
}
