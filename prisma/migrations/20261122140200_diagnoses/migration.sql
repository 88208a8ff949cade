-- What a disagreement rests on is said to a seminar or to everyone, as an answer about a quotation is.
ALTER TABLE "Diagnosis" ADD COLUMN "seminarId" UUID;
ALTER TABLE "Diagnosis" ADD CONSTRAINT "Diagnosis_debateId_seminarId_fkey" FOREIGN KEY ("debateId", "seminarId") REFERENCES "Seminar"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
CREATE INDEX "Diagnosis_claimBId_idx" ON "Diagnosis"("claimBId");

-- Words by which a term is found besides its name; senses in an order; both come and go with a pack.
ALTER TABLE "Term"
  ADD COLUMN "forms" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "importedHash" TEXT;
ALTER TABLE "Sense"
  ADD COLUMN "order" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "importedHash" TEXT;
ALTER TABLE "Sense" ALTER COLUMN "order" DROP DEFAULT;

-- A voice means one thing by a term in a work; what changed is another work, or another gloss.
CREATE UNIQUE INDEX "Sense_termId_voiceId_workId_key" ON "Sense"("termId", "voiceId", "workId") NULLS NOT DISTINCT;
