import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { AppError, allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { subject } from "../own"
import { visibleAnnotations } from "../policy"
import { canPin, canResolve } from "./policy"
import * as input from "./schema"

type State = "resolved" | "pinned"

const MAY = {
  resolved: { may: canResolve, says: "Whoever began a thread resolves it, or who leads here." },
  pinned: { may: canPin, says: "Those who lead a seminar or curate the debate pin its threads." },
}

/** Marks a thread as resolved; who and when stand with it. Resolved already: nothing changes. */
export async function resolveThread(actor: Actor, given: input.Thread): Promise<void> {
  await put(actor, given, "resolved", true)
}

/** Opens a resolved thread again. */
export async function reopenThread(actor: Actor, given: input.Thread): Promise<void> {
  await put(actor, given, "resolved", false)
}

/** Puts a thread before the others, for all who read it. */
export async function pinThread(actor: Actor, given: input.Thread): Promise<void> {
  await put(actor, given, "pinned", true)
}

/** Puts a pinned thread back in its order. */
export async function unpinThread(actor: Actor, given: input.Thread): Promise<void> {
  await put(actor, given, "pinned", false)
}

const VERBS = {
  resolved: { on: "annotation.resolved", off: "annotation.reopened" },
  pinned: { on: "annotation.pinned", off: "annotation.unpinned" },
}

async function put(actor: Actor, given: input.Thread, state: State, on: boolean): Promise<void> {
  const { id } = input.thread.parse(given)
  const by = selfOf(actor)
  await inTransaction(async (tx) => {
    const row = await tx.annotation.findFirst({ where: { AND: [{ id }, visibleAnnotations(actor)] } })
    if (!row) throw notFound("remark")
    if (row.parentId) throw new AppError("invalid", "A reply goes with its thread.", "id")
    allow(MAY[state].may(actor, row), MAY[state].says)
    const values = on ? { at: new Date(), by } : { at: null, by: null }
    // Two who do the same at once write one event.
    const { count } = await tx.annotation.updateMany({
      where: { id, [`${state}At`]: on ? null : { not: null } },
      data: { [`${state}At`]: values.at, [`${state}ById`]: values.by },
    })
    if (count > 0) await record(tx, actor, VERBS[state][on ? "on" : "off"], subject(row))
  })
}
