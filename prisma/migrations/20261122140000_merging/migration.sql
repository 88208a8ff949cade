-- A claim that was made out of another says so.
ALTER TABLE "Claim" ADD COLUMN "splitFromId" UUID;
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_debateId_splitFromId_fkey" FOREIGN KEY ("debateId", "splitFromId") REFERENCES "Claim"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_not_out_of_itself" CHECK ("splitFromId" <> "id");
ALTER TABLE "Question" ADD CONSTRAINT "Question_not_out_of_itself" CHECK ("splitFromId" <> "id");

-- Writes that are one act are undone as one step.
CREATE INDEX "Event_act_idx" ON "Event" (("data" ->> 'act'), "seq") WHERE "data" ? 'act';
