-- Full texts kept for seminars are read in those seminars only to which a curator of the debate has opened them.
ALTER TABLE "Seminar" ADD COLUMN "textsOpenedAt" TIMESTAMPTZ(3), ADD COLUMN "textsOpenedById" UUID;

-- A curator who makes a seminar opens them with it.
UPDATE "Seminar" s SET "textsOpenedAt" = s."createdAt", "textsOpenedById" = s."createdById"
WHERE EXISTS (SELECT FROM "Curator" c WHERE c."debateId" = s."debateId" AND c."userId" = s."createdById");

ALTER TABLE "Seminar" ADD CONSTRAINT "Seminar_texts_opened_by_whom"
  CHECK ("textsOpenedById" IS NULL OR "textsOpenedAt" IS NOT NULL);
