-- What reaches whom: a notice names what it is about and why it came; letters go out at each person's pace.
CREATE TYPE "LetterPace" AS ENUM ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER');
CREATE TYPE "NoticeChannel" AS ENUM ('INBOX', 'MAIL');
CREATE TYPE "NoticeReason" AS ENUM ('MENTION', 'ANSWER', 'FOLLOW');

ALTER TABLE "User"
    ADD COLUMN "lettersToMe" "LetterPace" NOT NULL DEFAULT 'AT_ONCE',
    ADD COLUMN "lettersFollowed" "LetterPace" NOT NULL DEFAULT 'NEVER';

ALTER TABLE "Follow" ADD COLUMN "endedAt" TIMESTAMPTZ(3);

-- Nothing wrote notices before.
DELETE FROM "Notification";
ALTER TABLE "Notification" ALTER COLUMN "channel" TYPE "NoticeChannel" USING "channel"::"NoticeChannel";
ALTER TABLE "Notification"
    ADD COLUMN "verb" TEXT NOT NULL,
    ADD COLUMN "reason" "NoticeReason" NOT NULL,
    ADD COLUMN "debateId" UUID NOT NULL,
    ADD COLUMN "annotationId" UUID,
    ADD COLUMN "claimId" UUID,
    ADD COLUMN "editionId" UUID,
    ADD COLUMN "letterId" UUID,
    ADD COLUMN "lockedUntil" TIMESTAMPTZ(3),
    ADD CONSTRAINT "Notification_one_target" CHECK (num_nonnulls("annotationId", "claimId", "editionId") = 1);
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_debateId_annotationId_fkey" FOREIGN KEY ("debateId", "annotationId") REFERENCES "Annotation"("debateId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_debateId_claimId_fkey" FOREIGN KEY ("debateId", "claimId") REFERENCES "Claim"("debateId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_debateId_editionId_fkey" FOREIGN KEY ("debateId", "editionId") REFERENCES "Edition"("debateId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
CREATE INDEX "Notification_userId_channel_id_idx" ON "Notification"("userId", "channel", "id");
CREATE INDEX "Notification_annotationId_idx" ON "Notification"("annotationId");
CREATE INDEX "Notification_claimId_idx" ON "Notification"("claimId");
CREATE INDEX "Notification_editionId_idx" ON "Notification"("editionId");

-- What was said before there were notices reaches nobody now.
INSERT INTO "FeedCursor" ("name", "xid", "seq") VALUES ('notices', pg_current_xact_id(), 0);
