import type { FeedEvent } from "@/lib/feed"
import { MOVED } from "../../moving/moved"
import {
  type About,
  claimOfEvidence,
  curatorsOf,
  followersOf,
  proposerOf,
  questionOfClaim,
  type Recipient,
  recipientsOfRemark,
} from "./queries"

type Concerned = { about: About; recipients: Recipient[] } | null
type Read = (event: FeedEvent & { debateId: string }) => Promise<Concerned>

const remark =
  (mentionsOnly: boolean): Read =>
  async ({ subjectId: annotationId, debateId, at }) => ({
    about: { debateId, annotationId },
    recipients: await recipientsOfRemark(annotationId, at, mentionsOnly),
  })

const claim: Read = async (event) => ({
  about: { debateId: event.debateId, claimId: event.subjectId },
  recipients: await followersOf("claim", event.subjectId, event),
})

const newClaim: Read = async (event) => {
  const { subjectId: claimId, debateId } = event
  const question = await questionOfClaim(claimId)
  if (!question) return null
  return { about: { debateId, claimId }, recipients: await followersOf("question", question, event) }
}

const evidence: Read = async (event) => {
  const claimId = await claimOfEvidence(event.subjectId)
  return claimId ? claim({ ...event, subjectId: claimId }) : null
}

const text: Read = async (event) => {
  const { editionId } = event.data
  if (typeof editionId !== "string") return null
  const recipients = await followersOf("source", event.subjectId, event)
  return { about: { debateId: event.debateId, editionId }, recipients }
}

const proposed: Read = async (event) => ({
  about: { debateId: event.debateId, proposalId: event.subjectId },
  recipients: await curatorsOf(event.debateId, event),
})

const decided: Read = async (event) => ({
  about: { debateId: event.debateId, proposalId: event.subjectId },
  recipients: await proposerOf(event.subjectId, event),
})

// A remark that comes into sight later reaches those who have not been told of it.
const READ: Record<string, Read> = {
  "annotation.added": remark(false),
  "annotation.audience-changed": remark(false),
  [MOVED]: remark(false),
  "annotation.restored": remark(false),
  "annotation.edited": remark(true),
  "claim.added": newClaim,
  "claim.changed": claim,
  "claim.restored": claim,
  "evidence.added": evidence,
  "source.text-attached": text,
  "proposal.made": proposed,
  "proposal.accepted": decided,
  "proposal.amended": decided,
  "proposal.declined": decided,
}

/** What an event is about, and whom it concerns; null for an event that concerns nobody. */
export async function concernedBy(event: FeedEvent): Promise<Concerned> {
  const { verb, debateId } = event
  const read = Object.hasOwn(READ, verb) ? READ[verb] : undefined
  return read && debateId ? read({ ...event, debateId }) : null
}
