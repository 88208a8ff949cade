-- Who may read a block of a full text is a plain column too; and where what is found stands.
ALTER TABLE "SearchDoc"
  ADD COLUMN "readers" "Readers",
  ADD COLUMN "sourceId" UUID,
  ADD COLUMN "fragment" TEXT,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

CREATE INDEX "SearchDoc_sourceId_idx" ON "SearchDoc"("sourceId");

ALTER TABLE "SearchDoc" ADD CONSTRAINT "SearchDoc_text_has_readers"
  CHECK ("visibility" <> 'TEXT' OR ("readers" IS NOT NULL AND "sourceId" IS NOT NULL));
