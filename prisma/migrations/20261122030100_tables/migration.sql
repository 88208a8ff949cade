-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AnnotationVisibility" AS ENUM ('ONLY_ME', 'SEMINAR', 'EVERYONE');

-- CreateEnum
CREATE TYPE "AnnotationKind" AS ENUM ('HIGHLIGHT', 'COMMENT', 'QUESTION', 'OBJECTION', 'DEFINITION');

-- CreateEnum
CREATE TYPE "ReactionKind" AS ENUM ('AGREE', 'DOUBT', 'DISCUSS', 'THANKS');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('EXPLICIT', 'IMPLIED', 'REPORTED', 'IMPUTED');

-- CreateEnum
CREATE TYPE "Attitude" AS ENUM ('ENDORSES', 'REJECTS', 'PARTLY', 'NEUTRAL');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('HIGH', 'MEDIUM', 'LOW');

-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('REBUTS', 'UNDERCUTS', 'SUPPORTS', 'CONCEDES', 'QUALIFIES', 'RESTATES', 'REVISES');

-- CreateEnum
CREATE TYPE "Bearing" AS ENUM ('ATTESTS', 'GROUNDS', 'QUALIFIES', 'COUNTS_AGAINST');

-- CreateEnum
CREATE TYPE "SilenceKind" AS ENUM ('SILENT', 'MENTIONS');

-- CreateEnum
CREATE TYPE "DiagnosisGround" AS ENUM ('FACT', 'EVIDENCE', 'CAUSE', 'CONCEPT', 'VALUE', 'SCOPE', 'QUESTION');

-- CreateEnum
CREATE TYPE "ProposalDecision" AS ENUM ('ACCEPTED', 'AMENDED', 'DECLINED');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('YES', 'IN_PART', 'NO', 'SOMEONE_ELSE');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('PUBLIC', 'LINK', 'SEMINARS');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('FACTUAL', 'CAUSAL', 'CLASSIFICATORY', 'COUNTERFACTUAL', 'EVALUATIVE');

-- CreateEnum
CREATE TYPE "VoiceKind" AS ENUM ('REVIEWER', 'AUTHOR', 'QUOTED', 'COLLECTIVE', 'EDITOR', 'UNNAMED');

-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('FIRST_ADMINISTRATOR', 'SIGN_IN', 'NEW_PASSWORD');

-- CreateEnum
CREATE TYPE "SearchVisibility" AS ENUM ('DEBATE', 'TEXT', 'SEMINAR', 'AUTHOR');

-- CreateEnum
CREATE TYPE "RevealRule" AS ENUM ('AT_ONCE', 'AFTER_OWN');

-- CreateEnum
CREATE TYPE "NameRule" AS ENUM ('NAMES', 'PSEUDONYMS', 'PSEUDONYMS_TO_PARTICIPANTS');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('INSTRUCTOR', 'ASSISTANT', 'PARTICIPANT', 'OBSERVER');

-- CreateEnum
CREATE TYPE "Readers" AS ENUM ('EVERYONE', 'SEMINARS', 'CURATORS');

-- CreateEnum
CREATE TYPE "SourceRole" AS ENUM ('AUTHOR', 'TRANSLATOR', 'EDITOR', 'SUBJECT');

-- CreateEnum
CREATE TYPE "EditionKind" AS ENUM ('EXCERPTS', 'FULL', 'TRANSLATION');

-- CreateEnum
CREATE TYPE "BlockType" AS ENUM ('HEADING', 'PARAGRAPH', 'QUOTE', 'VERSE', 'ITEM', 'NOTE');

-- CreateEnum
CREATE TYPE "AnchorState" AS ENUM ('KEPT', 'MOVED', 'UNCERTAIN', 'REFUSED', 'LOST');

-- CreateTable
CREATE TABLE "Annotation" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "seminarId" UUID,
    "authorId" UUID NOT NULL,
    "memberId" UUID,
    "visibility" "AnnotationVisibility" NOT NULL,
    "kind" "AnnotationKind" NOT NULL DEFAULT 'COMMENT',
    "body" JSONB NOT NULL,
    "bodyText" TEXT NOT NULL,
    "rootId" UUID,
    "clientKey" TEXT NOT NULL,
    "w3c" JSONB,
    "unlockScope" TEXT,
    "passageId" UUID,
    "claimId" UUID,
    "evidenceId" UUID,
    "questionId" UUID,
    "relationId" UUID,
    "parentId" UUID,
    "externalIri" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "pinnedAt" TIMESTAMPTZ(3),
    "pinnedById" UUID,
    "hiddenAt" TIMESTAMPTZ(3),
    "hiddenById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PassageLink" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "annotationId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,

    CONSTRAINT "PassageLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reaction" (
    "annotationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "ReactionKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reaction_pkey" PRIMARY KEY ("annotationId","userId","kind")
);

-- CreateTable
CREATE TABLE "Mention" (
    "annotationId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("annotationId","userId")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "seminarId" UUID,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnotationTag" (
    "debateId" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "tagId" UUID NOT NULL,

    CONSTRAINT "AnnotationTag_pkey" PRIMARY KEY ("annotationId","tagId")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "annotationId" UUID NOT NULL,
    "seminarId" UUID,
    "byId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Follow" (
    "userId" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "debateId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("userId","subjectKind","subjectId")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "eventSeq" BIGINT NOT NULL,
    "channel" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadMark" (
    "userId" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "seq" BIGINT,
    "editionId" UUID,
    "offset" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReadMark_pkey" PRIMARY KEY ("userId","subjectKind","subjectId")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "questionId" UUID NOT NULL,
    "positionId" UUID,
    "voiceId" UUID NOT NULL,
    "workId" UUID,
    "sourceId" UUID,
    "statement" TEXT NOT NULL,
    "basis" "Basis" NOT NULL,
    "reporterId" UUID,
    "attitude" "Attitude",
    "asOf" TEXT,
    "from" TEXT,
    "to" TEXT,
    "confidence" "Confidence",
    "caution" TEXT,
    "attributionDisputed" TEXT,
    "scope" TEXT,
    "mergedIntoId" UUID,
    "order" INTEGER NOT NULL,
    "importedHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimSpeaker" (
    "debateId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "voiceId" UUID NOT NULL,

    CONSTRAINT "ClaimSpeaker_pkey" PRIMARY KEY ("claimId","ordinal")
);

-- CreateTable
CREATE TABLE "Relation" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "scope" TEXT,
    "reason" TEXT NOT NULL,
    "statedInText" BOOLEAN NOT NULL,
    "order" INTEGER NOT NULL,
    "importedHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "claimId" UUID,
    "relationId" UUID,
    "bearing" "Bearing" NOT NULL,
    "note" TEXT,
    "order" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceSpeaker" (
    "debateId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "voiceId" UUID NOT NULL,

    CONSTRAINT "EvidenceSpeaker_pkey" PRIMARY KEY ("evidenceId","ordinal")
);

-- CreateTable
CREATE TABLE "Silence" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "voiceId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "sourceId" UUID,
    "workId" UUID,
    "kind" "SilenceKind" NOT NULL,
    "note" TEXT,
    "order" INTEGER NOT NULL,
    "importedHash" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Silence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactDispute" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "point" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "importedHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FactDispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactVersion" (
    "debateId" UUID NOT NULL,
    "disputeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "voiceId" UUID NOT NULL,
    "passageId" UUID,
    "says" TEXT NOT NULL,

    CONSTRAINT "FactVersion_pkey" PRIMARY KEY ("disputeId","ordinal")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sense" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "voiceId" UUID NOT NULL,
    "workId" UUID,
    "gloss" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Sense_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SensePassage" (
    "debateId" UUID NOT NULL,
    "senseId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "SensePassage_pkey" PRIMARY KEY ("senseId","passageId")
);

-- CreateTable
CREATE TABLE "Diagnosis" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "claimAId" UUID NOT NULL,
    "claimBId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "ground" "DiagnosisGround" NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Diagnosis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "claimId" UUID,
    "evidenceId" UUID,
    "relationId" UUID,
    "newKind" TEXT,
    "payload" JSONB NOT NULL,
    "reason" TEXT,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" "ProposalDecision",
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "decidedWhy" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "seminarId" UUID,
    "verdict" "Verdict" NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Walk" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Walk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WalkStep" (
    "debateId" UUID NOT NULL,
    "walkId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "claimId" UUID,
    "passageId" UUID,
    "says" TEXT,

    CONSTRAINT "WalkStep_pkey" PRIMARY KEY ("walkId","ordinal")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "pack" JSONB NOT NULL,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Debate" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "visibility" "Visibility" NOT NULL,
    "linkHash" TEXT,
    "contentVersion" INTEGER NOT NULL DEFAULT 1,
    "importedHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Debate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Curator" (
    "debateId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,

    CONSTRAINT "Curator_pkey" PRIMARY KEY ("debateId","userId")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "ask" TEXT NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "why" TEXT NOT NULL,
    "scale" BOOLEAN NOT NULL DEFAULT false,
    "order" INTEGER NOT NULL,
    "splitFromId" UUID,
    "mergedIntoId" UUID,
    "importedHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Position" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "gloss" TEXT NOT NULL,
    "offScale" BOOLEAN NOT NULL DEFAULT false,
    "order" INTEGER NOT NULL,
    "mergedIntoId" UUID,
    "importedHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Voice" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" "VoiceKind" NOT NULL,
    "years" TEXT,
    "note" TEXT,
    "order" INTEGER NOT NULL,
    "mergedIntoId" UUID,
    "importedHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Voice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Work" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "voiceId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "year" TEXT,
    "note" TEXT,
    "order" INTEGER NOT NULL,
    "importedHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Work_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "seq" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "actorId" UUID,
    "debateId" UUID,
    "seminarId" UUID,
    "verb" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "dedupeKey" TEXT,
    "runAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lockedUntil" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "emailNorm" TEXT,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "adminSince" TIMESTAMPTZ(3),
    "erasedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "agent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reauthAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExternalAccount" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExternalAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeToken" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "emailNorm" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "response" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("userId","key")
);

-- CreateTable
CREATE TABLE "SearchDoc" (
    "kind" TEXT NOT NULL,
    "rowId" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "visibility" "SearchVisibility" NOT NULL,
    "seminarId" UUID,
    "authorId" UUID,
    "unlockScope" TEXT,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "tsv" tsvector GENERATED ALWAYS AS (to_tsvector('disputatio'::regconfig, ((title || ' '::text) || text))) STORED,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SearchDoc_pkey" PRIMARY KEY ("kind","rowId")
);

-- CreateTable
CREATE TABLE "Seminar" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "joinHash" TEXT,
    "revealRule" "RevealRule" NOT NULL DEFAULT 'AT_ONCE',
    "nameRule" "NameRule" NOT NULL DEFAULT 'NAMES',
    "copiedFromId" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "archivedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Seminar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "seminarId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "pseudonym" TEXT,
    "mutedUntil" TIMESTAMPTZ(3),
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leftAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Group" (
    "id" UUID NOT NULL,
    "seminarId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "seminarId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "GroupMember_pkey" PRIMARY KEY ("groupId","memberId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "seminarId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "emailNorm" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unlock" (
    "memberId" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Unlock_pkey" PRIMARY KEY ("memberId","scope")
);

-- CreateTable
CREATE TABLE "TextBlob" (
    "sha256" CHAR(64) NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "TextBlob_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "workId" UUID,
    "csl" JSONB NOT NULL,
    "licence" TEXT,
    "readers" "Readers" NOT NULL DEFAULT 'SEMINARS',
    "note" TEXT,
    "opens" TEXT,
    "closes" TEXT,
    "fullLength" INTEGER,
    "partOfId" UUID,
    "order" INTEGER NOT NULL,
    "importedHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),
    "deletedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceVoice" (
    "debateId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "voiceId" UUID NOT NULL,
    "role" "SourceRole" NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "SourceVoice_pkey" PRIMARY KEY ("sourceId","voiceId","role")
);

-- CreateTable
CREATE TABLE "SourceReview" (
    "debateId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "workId" UUID NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "SourceReview_pkey" PRIMARY KEY ("sourceId","workId")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "EditionKind" NOT NULL,
    "language" TEXT,
    "blobSha256" CHAR(64) NOT NULL,
    "importRecord" JSONB NOT NULL,
    "supersedesId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "editionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "type" "BlockType" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "paragraph" INTEGER,
    "setAside" TEXT,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("editionId","ordinal")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT,
    "suffix" TEXT,
    "locator" TEXT,
    "fingerprint" CHAR(64) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnchorRun" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "cursor" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "doneAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),
    "undoneById" UUID,

    CONSTRAINT "AnchorRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Anchor" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "runId" UUID,
    "state" "AnchorState" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "method" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "Anchor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Annotation_passageId_idx" ON "Annotation"("passageId");

-- CreateIndex
CREATE INDEX "Annotation_claimId_idx" ON "Annotation"("claimId");

-- CreateIndex
CREATE INDEX "Annotation_evidenceId_idx" ON "Annotation"("evidenceId");

-- CreateIndex
CREATE INDEX "Annotation_questionId_idx" ON "Annotation"("questionId");

-- CreateIndex
CREATE INDEX "Annotation_relationId_idx" ON "Annotation"("relationId");

-- CreateIndex
CREATE INDEX "Annotation_parentId_idx" ON "Annotation"("parentId");

-- CreateIndex
CREATE INDEX "Annotation_rootId_idx" ON "Annotation"("rootId");

-- CreateIndex
CREATE INDEX "Annotation_seminarId_createdAt_idx" ON "Annotation"("seminarId", "createdAt");

-- CreateIndex
CREATE INDEX "Annotation_authorId_createdAt_idx" ON "Annotation"("authorId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Annotation_debateId_id_key" ON "Annotation"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Annotation_authorId_clientKey_key" ON "Annotation"("authorId", "clientKey");

-- CreateIndex
CREATE INDEX "PassageLink_toId_idx" ON "PassageLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "PassageLink_debateId_id_key" ON "PassageLink"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PassageLink_fromId_toId_kind_key" ON "PassageLink"("fromId", "toId", "kind");

-- CreateIndex
CREATE INDEX "Reaction_userId_idx" ON "Reaction"("userId");

-- CreateIndex
CREATE INDEX "Mention_userId_idx" ON "Mention"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_debateId_id_key" ON "Tag"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_debateId_seminarId_slug_key" ON "Tag"("debateId", "seminarId", "slug") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "AnnotationTag_tagId_idx" ON "AnnotationTag"("tagId");

-- CreateIndex
CREATE INDEX "Report_annotationId_idx" ON "Report"("annotationId");

-- CreateIndex
CREATE INDEX "Follow_subjectKind_subjectId_idx" ON "Follow"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Notification_channel_sentAt_idx" ON "Notification"("channel", "sentAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_userId_eventSeq_channel_key" ON "Notification"("userId", "eventSeq", "channel");

-- CreateIndex
CREATE INDEX "Claim_questionId_idx" ON "Claim"("questionId");

-- CreateIndex
CREATE INDEX "Claim_voiceId_idx" ON "Claim"("voiceId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_debateId_id_key" ON "Claim"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_debateId_slug_key" ON "Claim"("debateId", "slug");

-- CreateIndex
CREATE INDEX "ClaimSpeaker_voiceId_idx" ON "ClaimSpeaker"("voiceId");

-- CreateIndex
CREATE INDEX "Relation_toId_idx" ON "Relation"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Relation_debateId_id_key" ON "Relation"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Relation_fromId_toId_kind_key" ON "Relation"("fromId", "toId", "kind");

-- CreateIndex
CREATE INDEX "Evidence_claimId_idx" ON "Evidence"("claimId");

-- CreateIndex
CREATE INDEX "Evidence_relationId_idx" ON "Evidence"("relationId");

-- CreateIndex
CREATE INDEX "Evidence_passageId_idx" ON "Evidence"("passageId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_debateId_id_key" ON "Evidence"("debateId", "id");

-- CreateIndex
CREATE INDEX "EvidenceSpeaker_voiceId_idx" ON "EvidenceSpeaker"("voiceId");

-- CreateIndex
CREATE INDEX "Silence_questionId_idx" ON "Silence"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Silence_debateId_id_key" ON "Silence"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Silence_voiceId_questionId_sourceId_workId_key" ON "Silence"("voiceId", "questionId", "sourceId", "workId") NULLS NOT DISTINCT;

-- CreateIndex
CREATE UNIQUE INDEX "FactDispute_debateId_id_key" ON "FactDispute"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FactDispute_debateId_point_key" ON "FactDispute"("debateId", "point");

-- CreateIndex
CREATE INDEX "FactVersion_voiceId_idx" ON "FactVersion"("voiceId");

-- CreateIndex
CREATE UNIQUE INDEX "Term_debateId_id_key" ON "Term"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Term_debateId_slug_key" ON "Term"("debateId", "slug");

-- CreateIndex
CREATE INDEX "Sense_termId_idx" ON "Sense"("termId");

-- CreateIndex
CREATE UNIQUE INDEX "Sense_debateId_id_key" ON "Sense"("debateId", "id");

-- CreateIndex
CREATE INDEX "SensePassage_passageId_idx" ON "SensePassage"("passageId");

-- CreateIndex
CREATE INDEX "Diagnosis_claimAId_claimBId_idx" ON "Diagnosis"("claimAId", "claimBId");

-- CreateIndex
CREATE UNIQUE INDEX "Diagnosis_debateId_id_key" ON "Diagnosis"("debateId", "id");

-- CreateIndex
CREATE INDEX "Proposal_debateId_decidedAt_idx" ON "Proposal"("debateId", "decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_debateId_id_key" ON "Proposal"("debateId", "id");

-- CreateIndex
CREATE INDEX "Assessment_evidenceId_userId_at_idx" ON "Assessment"("evidenceId", "userId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_debateId_id_key" ON "Assessment"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Walk_debateId_id_key" ON "Walk"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Walk_debateId_slug_key" ON "Walk"("debateId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Snapshot_debateId_slug_key" ON "Snapshot"("debateId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Debate_slug_key" ON "Debate"("slug");

-- CreateIndex
CREATE INDEX "Curator_userId_idx" ON "Curator"("userId");

-- CreateIndex
CREATE INDEX "Question_debateId_order_idx" ON "Question"("debateId", "order");

-- CreateIndex
CREATE UNIQUE INDEX "Question_debateId_id_key" ON "Question"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Question_debateId_slug_key" ON "Question"("debateId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Position_debateId_id_key" ON "Position"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Position_questionId_id_key" ON "Position"("questionId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Position_questionId_slug_key" ON "Position"("questionId", "slug");

-- CreateIndex
CREATE INDEX "Voice_debateId_order_idx" ON "Voice"("debateId", "order");

-- CreateIndex
CREATE UNIQUE INDEX "Voice_debateId_id_key" ON "Voice"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Voice_debateId_slug_key" ON "Voice"("debateId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Work_debateId_id_key" ON "Work"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Work_debateId_slug_key" ON "Work"("debateId", "slug");

-- CreateIndex
CREATE INDEX "Event_debateId_seq_idx" ON "Event"("debateId", "seq");

-- CreateIndex
CREATE INDEX "Event_seminarId_seq_idx" ON "Event"("seminarId", "seq");

-- CreateIndex
CREATE INDEX "Event_subjectKind_subjectId_seq_idx" ON "Event"("subjectKind", "subjectId", "seq");

-- CreateIndex
CREATE INDEX "Event_actorId_seq_idx" ON "Event"("actorId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_subjectKind_subjectId_version_key" ON "Revision"("subjectKind", "subjectId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Job_dedupeKey_key" ON "Job"("dedupeKey");

-- CreateIndex
CREATE INDEX "Job_doneAt_runAt_idx" ON "Job"("doneAt", "runAt");

-- CreateIndex
CREATE UNIQUE INDEX "User_emailNorm_key" ON "User"("emailNorm");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "ExternalAccount_userId_idx" ON "ExternalAccount"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ExternalAccount_provider_subject_key" ON "ExternalAccount"("provider", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE INDEX "ApiToken_userId_idx" ON "ApiToken"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeToken_hash_key" ON "OneTimeToken"("hash");

-- CreateIndex
CREATE INDEX "OneTimeToken_expiresAt_idx" ON "OneTimeToken"("expiresAt");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE INDEX "SearchDoc_debateId_idx" ON "SearchDoc"("debateId");

-- CreateIndex
CREATE INDEX "SearchDoc_tsv_idx" ON "SearchDoc" USING GIN ("tsv");

-- CreateIndex
CREATE INDEX "SearchDoc_folded_idx" ON "SearchDoc" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Seminar_joinHash_key" ON "Seminar"("joinHash");

-- CreateIndex
CREATE UNIQUE INDEX "Seminar_debateId_id_key" ON "Seminar"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Seminar_debateId_slug_key" ON "Seminar"("debateId", "slug");

-- CreateIndex
CREATE INDEX "Member_userId_idx" ON "Member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_debateId_id_key" ON "Member"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Member_seminarId_id_key" ON "Member"("seminarId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Member_seminarId_userId_key" ON "Member"("seminarId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_seminarId_pseudonym_key" ON "Member"("seminarId", "pseudonym");

-- CreateIndex
CREATE UNIQUE INDEX "Group_seminarId_id_key" ON "Group"("seminarId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Group_seminarId_name_key" ON "Group"("seminarId", "name");

-- CreateIndex
CREATE INDEX "GroupMember_memberId_idx" ON "GroupMember"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_hash_key" ON "Invitation"("hash");

-- CreateIndex
CREATE INDEX "Invitation_seminarId_idx" ON "Invitation"("seminarId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_debateId_id_key" ON "Source"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Source_debateId_slug_key" ON "Source"("debateId", "slug");

-- CreateIndex
CREATE INDEX "SourceVoice_voiceId_idx" ON "SourceVoice"("voiceId");

-- CreateIndex
CREATE INDEX "SourceReview_workId_idx" ON "SourceReview"("workId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_debateId_id_key" ON "Edition"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_sourceId_number_key" ON "Edition"("sourceId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_debateId_id_key" ON "Passage"("debateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_sourceId_id_key" ON "Passage"("sourceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_sourceId_fingerprint_key" ON "Passage"("sourceId", "fingerprint");

-- CreateIndex
CREATE INDEX "AnchorRun_editionId_idx" ON "AnchorRun"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "AnchorRun_debateId_id_key" ON "AnchorRun"("debateId", "id");

-- CreateIndex
CREATE INDEX "Anchor_editionId_start_idx" ON "Anchor"("editionId", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Anchor_current" ON "Anchor"("passageId", "editionId") WHERE ("supersededAt" IS NULL);

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_debateId_seminarId_fkey" FOREIGN KEY ("debateId", "seminarId") REFERENCES "Seminar"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_seminarId_memberId_fkey" FOREIGN KEY ("seminarId", "memberId") REFERENCES "Member"("seminarId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_debateId_passageId_fkey" FOREIGN KEY ("debateId", "passageId") REFERENCES "Passage"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_debateId_claimId_fkey" FOREIGN KEY ("debateId", "claimId") REFERENCES "Claim"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_debateId_evidenceId_fkey" FOREIGN KEY ("debateId", "evidenceId") REFERENCES "Evidence"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_debateId_questionId_fkey" FOREIGN KEY ("debateId", "questionId") REFERENCES "Question"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_debateId_relationId_fkey" FOREIGN KEY ("debateId", "relationId") REFERENCES "Relation"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_debateId_parentId_fkey" FOREIGN KEY ("debateId", "parentId") REFERENCES "Annotation"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_debateId_rootId_fkey" FOREIGN KEY ("debateId", "rootId") REFERENCES "Annotation"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PassageLink" ADD CONSTRAINT "PassageLink_debateId_fromId_fkey" FOREIGN KEY ("debateId", "fromId") REFERENCES "Passage"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PassageLink" ADD CONSTRAINT "PassageLink_debateId_toId_fkey" FOREIGN KEY ("debateId", "toId") REFERENCES "Passage"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PassageLink" ADD CONSTRAINT "PassageLink_debateId_annotationId_fkey" FOREIGN KEY ("debateId", "annotationId") REFERENCES "Annotation"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tag" ADD CONSTRAINT "Tag_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationTag" ADD CONSTRAINT "AnnotationTag_debateId_annotationId_fkey" FOREIGN KEY ("debateId", "annotationId") REFERENCES "Annotation"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationTag" ADD CONSTRAINT "AnnotationTag_debateId_tagId_fkey" FOREIGN KEY ("debateId", "tagId") REFERENCES "Tag"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_debateId_annotationId_fkey" FOREIGN KEY ("debateId", "annotationId") REFERENCES "Annotation"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_debateId_seminarId_fkey" FOREIGN KEY ("debateId", "seminarId") REFERENCES "Seminar"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadMark" ADD CONSTRAINT "ReadMark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_debateId_questionId_fkey" FOREIGN KEY ("debateId", "questionId") REFERENCES "Question"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_questionId_positionId_fkey" FOREIGN KEY ("questionId", "positionId") REFERENCES "Position"("questionId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_debateId_voiceId_fkey" FOREIGN KEY ("debateId", "voiceId") REFERENCES "Voice"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_debateId_reporterId_fkey" FOREIGN KEY ("debateId", "reporterId") REFERENCES "Voice"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_debateId_workId_fkey" FOREIGN KEY ("debateId", "workId") REFERENCES "Work"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_debateId_sourceId_fkey" FOREIGN KEY ("debateId", "sourceId") REFERENCES "Source"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_debateId_mergedIntoId_fkey" FOREIGN KEY ("debateId", "mergedIntoId") REFERENCES "Claim"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ClaimSpeaker" ADD CONSTRAINT "ClaimSpeaker_debateId_claimId_fkey" FOREIGN KEY ("debateId", "claimId") REFERENCES "Claim"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimSpeaker" ADD CONSTRAINT "ClaimSpeaker_debateId_voiceId_fkey" FOREIGN KEY ("debateId", "voiceId") REFERENCES "Voice"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_debateId_fromId_fkey" FOREIGN KEY ("debateId", "fromId") REFERENCES "Claim"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_debateId_toId_fkey" FOREIGN KEY ("debateId", "toId") REFERENCES "Claim"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_debateId_passageId_fkey" FOREIGN KEY ("debateId", "passageId") REFERENCES "Passage"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_debateId_claimId_fkey" FOREIGN KEY ("debateId", "claimId") REFERENCES "Claim"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_debateId_relationId_fkey" FOREIGN KEY ("debateId", "relationId") REFERENCES "Relation"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvidenceSpeaker" ADD CONSTRAINT "EvidenceSpeaker_debateId_evidenceId_fkey" FOREIGN KEY ("debateId", "evidenceId") REFERENCES "Evidence"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceSpeaker" ADD CONSTRAINT "EvidenceSpeaker_debateId_voiceId_fkey" FOREIGN KEY ("debateId", "voiceId") REFERENCES "Voice"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Silence" ADD CONSTRAINT "Silence_debateId_voiceId_fkey" FOREIGN KEY ("debateId", "voiceId") REFERENCES "Voice"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Silence" ADD CONSTRAINT "Silence_debateId_questionId_fkey" FOREIGN KEY ("debateId", "questionId") REFERENCES "Question"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Silence" ADD CONSTRAINT "Silence_debateId_sourceId_fkey" FOREIGN KEY ("debateId", "sourceId") REFERENCES "Source"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Silence" ADD CONSTRAINT "Silence_debateId_workId_fkey" FOREIGN KEY ("debateId", "workId") REFERENCES "Work"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "FactDispute" ADD CONSTRAINT "FactDispute_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactVersion" ADD CONSTRAINT "FactVersion_debateId_disputeId_fkey" FOREIGN KEY ("debateId", "disputeId") REFERENCES "FactDispute"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactVersion" ADD CONSTRAINT "FactVersion_debateId_voiceId_fkey" FOREIGN KEY ("debateId", "voiceId") REFERENCES "Voice"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactVersion" ADD CONSTRAINT "FactVersion_debateId_passageId_fkey" FOREIGN KEY ("debateId", "passageId") REFERENCES "Passage"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sense" ADD CONSTRAINT "Sense_debateId_termId_fkey" FOREIGN KEY ("debateId", "termId") REFERENCES "Term"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sense" ADD CONSTRAINT "Sense_debateId_voiceId_fkey" FOREIGN KEY ("debateId", "voiceId") REFERENCES "Voice"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sense" ADD CONSTRAINT "Sense_debateId_workId_fkey" FOREIGN KEY ("debateId", "workId") REFERENCES "Work"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SensePassage" ADD CONSTRAINT "SensePassage_debateId_senseId_fkey" FOREIGN KEY ("debateId", "senseId") REFERENCES "Sense"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SensePassage" ADD CONSTRAINT "SensePassage_debateId_passageId_fkey" FOREIGN KEY ("debateId", "passageId") REFERENCES "Passage"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diagnosis" ADD CONSTRAINT "Diagnosis_debateId_claimAId_fkey" FOREIGN KEY ("debateId", "claimAId") REFERENCES "Claim"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diagnosis" ADD CONSTRAINT "Diagnosis_debateId_claimBId_fkey" FOREIGN KEY ("debateId", "claimBId") REFERENCES "Claim"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diagnosis" ADD CONSTRAINT "Diagnosis_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_debateId_claimId_fkey" FOREIGN KEY ("debateId", "claimId") REFERENCES "Claim"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_debateId_evidenceId_fkey" FOREIGN KEY ("debateId", "evidenceId") REFERENCES "Evidence"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_debateId_relationId_fkey" FOREIGN KEY ("debateId", "relationId") REFERENCES "Relation"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_debateId_evidenceId_fkey" FOREIGN KEY ("debateId", "evidenceId") REFERENCES "Evidence"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_debateId_seminarId_fkey" FOREIGN KEY ("debateId", "seminarId") REFERENCES "Seminar"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Walk" ADD CONSTRAINT "Walk_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WalkStep" ADD CONSTRAINT "WalkStep_debateId_walkId_fkey" FOREIGN KEY ("debateId", "walkId") REFERENCES "Walk"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WalkStep" ADD CONSTRAINT "WalkStep_debateId_claimId_fkey" FOREIGN KEY ("debateId", "claimId") REFERENCES "Claim"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WalkStep" ADD CONSTRAINT "WalkStep_debateId_passageId_fkey" FOREIGN KEY ("debateId", "passageId") REFERENCES "Passage"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Curator" ADD CONSTRAINT "Curator_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Curator" ADD CONSTRAINT "Curator_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_debateId_splitFromId_fkey" FOREIGN KEY ("debateId", "splitFromId") REFERENCES "Question"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_debateId_mergedIntoId_fkey" FOREIGN KEY ("debateId", "mergedIntoId") REFERENCES "Question"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_debateId_questionId_fkey" FOREIGN KEY ("debateId", "questionId") REFERENCES "Question"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_debateId_mergedIntoId_fkey" FOREIGN KEY ("debateId", "mergedIntoId") REFERENCES "Position"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Voice" ADD CONSTRAINT "Voice_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Voice" ADD CONSTRAINT "Voice_debateId_mergedIntoId_fkey" FOREIGN KEY ("debateId", "mergedIntoId") REFERENCES "Voice"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Work" ADD CONSTRAINT "Work_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Work" ADD CONSTRAINT "Work_debateId_voiceId_fkey" FOREIGN KEY ("debateId", "voiceId") REFERENCES "Voice"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExternalAccount" ADD CONSTRAINT "ExternalAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdempotencyKey" ADD CONSTRAINT "IdempotencyKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchDoc" ADD CONSTRAINT "SearchDoc_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seminar" ADD CONSTRAINT "Seminar_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seminar" ADD CONSTRAINT "Seminar_copiedFromId_fkey" FOREIGN KEY ("copiedFromId") REFERENCES "Seminar"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_debateId_seminarId_fkey" FOREIGN KEY ("debateId", "seminarId") REFERENCES "Seminar"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Group" ADD CONSTRAINT "Group_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_seminarId_groupId_fkey" FOREIGN KEY ("seminarId", "groupId") REFERENCES "Group"("seminarId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_seminarId_memberId_fkey" FOREIGN KEY ("seminarId", "memberId") REFERENCES "Member"("seminarId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unlock" ADD CONSTRAINT "Unlock_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_debateId_workId_fkey" FOREIGN KEY ("debateId", "workId") REFERENCES "Work"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_debateId_partOfId_fkey" FOREIGN KEY ("debateId", "partOfId") REFERENCES "Source"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SourceVoice" ADD CONSTRAINT "SourceVoice_debateId_sourceId_fkey" FOREIGN KEY ("debateId", "sourceId") REFERENCES "Source"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceVoice" ADD CONSTRAINT "SourceVoice_debateId_voiceId_fkey" FOREIGN KEY ("debateId", "voiceId") REFERENCES "Voice"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceReview" ADD CONSTRAINT "SourceReview_debateId_sourceId_fkey" FOREIGN KEY ("debateId", "sourceId") REFERENCES "Source"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceReview" ADD CONSTRAINT "SourceReview_debateId_workId_fkey" FOREIGN KEY ("debateId", "workId") REFERENCES "Work"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_debateId_sourceId_fkey" FOREIGN KEY ("debateId", "sourceId") REFERENCES "Source"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_blobSha256_fkey" FOREIGN KEY ("blobSha256") REFERENCES "TextBlob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_debateId_supersedesId_fkey" FOREIGN KEY ("debateId", "supersedesId") REFERENCES "Edition"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_debateId_sourceId_fkey" FOREIGN KEY ("debateId", "sourceId") REFERENCES "Source"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnchorRun" ADD CONSTRAINT "AnchorRun_debateId_editionId_fkey" FOREIGN KEY ("debateId", "editionId") REFERENCES "Edition"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_debateId_passageId_fkey" FOREIGN KEY ("debateId", "passageId") REFERENCES "Passage"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_debateId_editionId_fkey" FOREIGN KEY ("debateId", "editionId") REFERENCES "Edition"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_debateId_runId_fkey" FOREIGN KEY ("debateId", "runId") REFERENCES "AnchorRun"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;


