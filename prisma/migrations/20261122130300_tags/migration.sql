-- A word is the same in another case or with other accents: "folded" is what must differ in a vocabulary. A tag that was merged
-- into another stays, with its uses, as another spelling of it.
ALTER TABLE "Tag"
  ADD COLUMN "folded" TEXT COLLATE "C",
  ADD COLUMN "keptAt" TIMESTAMPTZ(3),
  ADD COLUMN "keptById" UUID,
  ADD COLUMN "deletedById" UUID,
  ADD COLUMN "mergedIntoId" UUID,
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

UPDATE "Tag" SET "folded" = "slug", "keptAt" = "createdAt", "keptById" = "byId";
ALTER TABLE "Tag" ALTER COLUMN "folded" SET NOT NULL;

CREATE UNIQUE INDEX "Tag_word" ON "Tag"("debateId", "seminarId", "folded") NULLS NOT DISTINCT WHERE "mergedIntoId" IS NULL;
CREATE INDEX "Tag_mergedIntoId_idx" ON "Tag"("mergedIntoId");

ALTER TABLE "Tag" ADD CONSTRAINT "Tag_debateId_seminarId_fkey" FOREIGN KEY ("debateId", "seminarId") REFERENCES "Seminar"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Tag" ADD CONSTRAINT "Tag_debateId_mergedIntoId_fkey" FOREIGN KEY ("debateId", "mergedIntoId") REFERENCES "Tag"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Tag" ADD CONSTRAINT "Tag_merged_is_gone" CHECK ("mergedIntoId" IS NULL OR "deletedAt" IS NOT NULL);

-- Since when, and by whom, the members of a seminar may add words to its vocabulary.
ALTER TABLE "Seminar" ADD COLUMN "freeTagsAt" TIMESTAMPTZ(3), ADD COLUMN "freeTagsById" UUID;
ALTER TABLE "Seminar" ADD CONSTRAINT "Seminar_free_tags_by_whom" CHECK ("freeTagsById" IS NULL OR "freeTagsAt" IS NOT NULL);
