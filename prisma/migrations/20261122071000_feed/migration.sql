-- The feed is read in the order of transactions, then of lines.
CREATE INDEX "Event_xid_seq_idx" ON "Event"("xid", "seq");

-- How far each follower of the feed has come.
CREATE TABLE "FeedCursor" (
    "name" TEXT NOT NULL,
    "xid" xid8 NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FeedCursor_pkey" PRIMARY KEY ("name")
);
ALTER TABLE "FeedCursor" ALTER COLUMN "name" TYPE text COLLATE "C";
