import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { recording } from "@/lib/events"
import { Prisma } from "@/lib/generated/prisma/client"
import type { Body } from "./body/schema"
import { subject } from "./own"
import type { Audience } from "./policy"
import type { Unlocks } from "./speaking"
import type { Aim } from "./target"

type Said = Audience &
  Pick<Aim, "debateId" | "columns" | "rootId" | "unlockScope"> & {
    id: string
    authorId: string
    memberId: string | null
    clientKey: string
    kind: string
    body: Body
    bodyText: string
  }

const uuid = (id: string | null | undefined) => Prisma.sql`${id ?? null}::uuid`

// What is not asked for is left out: the database plans the statement anew each time.
const naming = (people: readonly string[]) =>
  people.length === 0
    ? Prisma.empty
    : Prisma.sql`, named AS (
      INSERT INTO "Mention" ("annotationId", "userId")
      SELECT said.id, person FROM said, unnest(${[...people]}::uuid[]) person
    )`

const tagging = (debateId: string, tags: readonly string[]) =>
  tags.length === 0
    ? Prisma.empty
    : Prisma.sql`, tagged AS (
      INSERT INTO "AnnotationTag" ("debateId", "annotationId", "tagId")
      SELECT ${debateId}::uuid, said.id, tag FROM said, unnest(${[...tags]}::uuid[]) tag
    )`

const unlocking = (unlocks: Unlocks | null) =>
  unlocks === null
    ? Prisma.empty
    : Prisma.sql`, unlocked AS (
      INSERT INTO "Unlock" ("memberId", scope)
      SELECT ${uuid(unlocks.memberId)}, scope FROM said, unnest(${unlocks.scopes}::text[]) scope ON CONFLICT DO NOTHING
    )`

/**
 * Writes a remark, whom it mentions, its tags, what it unlocks for a member, and the event, in one statement.
 * Returns false, and writes nothing, where its author has used the key before.
 */
export async function writeRemark(
  tx: Db,
  actor: Actor,
  said: Said,
  mentioned: readonly string[],
  unlocks: Unlocks | null,
  tags: readonly string[] = [],
): Promise<boolean> {
  const { columns } = said
  const count = await tx.$executeRaw`
    WITH said AS (
      INSERT INTO "Annotation" (
        id, "debateId", "seminarId", "authorId", "memberId", visibility, kind, body, "bodyText", "rootId", "clientKey",
        "unlockScope", "withId", "passageId", "claimId", "evidenceId", "questionId", "relationId", "parentId", "updatedAt"
      ) VALUES (
        ${uuid(said.id)}, ${uuid(said.debateId)}, ${uuid(said.seminarId)}, ${uuid(said.authorId)}, ${uuid(said.memberId)},
        ${said.visibility}::"AnnotationVisibility", ${said.kind}::"AnnotationKind", ${JSON.stringify(said.body)}::jsonb,
        ${said.bodyText}, ${uuid(said.rootId)}, ${said.clientKey}, ${said.unlockScope}, ${uuid(said.withId)}, ${uuid(columns.passageId)},
        ${uuid(columns.claimId)}, ${uuid(columns.evidenceId)}, ${uuid(columns.questionId)}, ${uuid(columns.relationId)},
        ${uuid(columns.parentId)}, now()
      ) ON CONFLICT ("authorId", "clientKey") DO NOTHING RETURNING id
    )${naming(mentioned)}${tagging(said.debateId, tags)}${unlocking(unlocks)}
    ${recording(actor, "annotation.added", subject(said), "said")}`
  return count > 0
}
