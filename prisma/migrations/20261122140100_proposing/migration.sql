-- What readers propose, and what became of it. `payload` is the input of the command that accepting runs; `amended` what the
-- curators made of it; `outcomeId` the row that came of it.
ALTER TABLE "Proposal"
    ADD COLUMN "passageId" UUID,
    ADD COLUMN "amended" JSONB,
    ADD COLUMN "outcomeId" UUID,
    ADD CONSTRAINT "Proposal_new_kind" CHECK ("newKind" IN ('claim', 'evidence', 'relation')),
    ADD CONSTRAINT "Proposal_amended" CHECK (("amended" IS NOT NULL) = ("decision" IS NOT NULL AND "decision" = 'AMENDED')),
    ADD CONSTRAINT "Proposal_declined_says_why" CHECK ("decision" IS NULL OR "decision" <> 'DECLINED' OR "decidedWhy" IS NOT NULL),
    ADD CONSTRAINT "Proposal_withdrawn_is_open" CHECK ("withdrawnAt" IS NULL OR "decision" IS NULL);
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_debateId_passageId_fkey" FOREIGN KEY ("debateId", "passageId") REFERENCES "Passage"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Proposal_byId_debateId_idx" ON "Proposal"("byId", "debateId");

-- They are told: the curators of what was proposed, its proposer of what became of it.
ALTER TYPE "NoticeReason" ADD VALUE 'PROPOSAL' BEFORE 'FOLLOW';
ALTER TABLE "Notification" ADD COLUMN "proposalId" UUID;
ALTER TABLE "Notification" DROP CONSTRAINT "Notification_one_target";
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_one_target" CHECK (num_nonnulls("annotationId", "claimId", "editionId", "proposalId") = 1);
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_debateId_proposalId_fkey" FOREIGN KEY ("debateId", "proposalId") REFERENCES "Proposal"("debateId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
CREATE INDEX "Notification_proposalId_idx" ON "Notification"("proposalId");

-- Where readers differ about a passage, a curator says in a sentence how it stands.
ALTER TABLE "Evidence"
    ADD COLUMN "settledAt" TIMESTAMPTZ(3),
    ADD COLUMN "settledById" UUID,
    ADD COLUMN "settledWhy" TEXT,
    ADD CONSTRAINT "Evidence_settled_says_why" CHECK (("settledAt" IS NULL) = ("settledWhy" IS NULL));
