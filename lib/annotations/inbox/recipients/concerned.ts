import type { FeedEvent } from "@/lib/feed"
import {
  type About,
  claimOfEvidence,
  followersOf,
  questionOfClaim,
  type Recipient,
  recipientsOfRemark,
} from "./queries"

type Concerned = { about: About; recipients: Recipient[] } | null
type Read = (event: FeedEvent & { debateId: string }) => Promise<Concerned>

const remark =
  (mentionsOnly: boolean): Read =>
  async ({ subjectId: annotationId, debateId }) => ({
    about: { debateId, annotationId },
    recipients: await recipientsOfRemark(annotationId, mentionsOnly),
  })

const claim: Read = async ({ subjectId: claimId, debateId, actorId }) => ({
  about: { debateId, claimId },
  recipients: await followersOf([{ kind: "claim", id: claimId }], actorId),
})

const newClaim: Read = async ({ subjectId: claimId, debateId, actorId }) => {
  const question = await questionOfClaim(claimId)
  if (!question) return null
  return {
    about: { debateId, claimId },
    recipients: await followersOf([{ kind: "question", id: question }], actorId),
  }
}

const evidence: Read = async (event) => {
  const claimId = await claimOfEvidence(event.subjectId)
  return claimId ? claim({ ...event, subjectId: claimId }) : null
}

const text: Read = async ({ subjectId, debateId, actorId, data: { editionId } }) =>
  typeof editionId === "string"
    ? {
        about: { debateId, editionId },
        recipients: await followersOf([{ kind: "source", id: subjectId }], actorId),
      }
    : null

// A remark that comes into sight later reaches those who have not been told of it.
const READ: Record<string, Read> = {
  "annotation.added": remark(false),
  "annotation.audience-changed": remark(false),
  "annotation.restored": remark(false),
  "annotation.edited": remark(true),
  "claim.added": newClaim,
  "claim.changed": claim,
  "claim.restored": claim,
  "evidence.added": evidence,
  "source.text-attached": text,
}

/** What an event is about, and whom it concerns; null for an event that concerns nobody. */
export async function concernedBy(event: FeedEvent): Promise<Concerned> {
  const { verb, debateId } = event
  const read = Object.hasOwn(READ, verb) ? READ[verb] : undefined
  return read && debateId ? read({ ...event, debateId }) : null
}
