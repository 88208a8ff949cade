-- Where people read just now: a line for each page that is open, forgotten within seconds. After a crash it is empty.
CREATE UNLOGGED TABLE "Presence" (
    "userId" UUID NOT NULL,
    "tab" TEXT COLLATE "C" NOT NULL,
    "debateId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "paragraph" INTEGER,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("userId", "tab"),
    CONSTRAINT "Presence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Presence_debateId_sourceId_fkey" FOREIGN KEY ("debateId", "sourceId") REFERENCES "Source"("debateId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "Presence_debateId_idx" ON "Presence"("debateId");
CREATE INDEX "Presence_seenAt_idx" ON "Presence"("seenAt");

-- Who reads unseen is shown to nobody, and sees nobody.
ALTER TABLE "User" ADD COLUMN "readsUnseenSince" TIMESTAMPTZ(3);
