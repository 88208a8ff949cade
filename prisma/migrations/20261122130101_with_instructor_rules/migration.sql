-- Whom a one-to-one remark is with: a member of its seminar, by their person.
ALTER TABLE "Annotation" ADD COLUMN "withId" UUID;
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_seminarId_withId_fkey" FOREIGN KEY ("seminarId", "withId") REFERENCES "Member"("seminarId", "userId") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_with_whom" CHECK (("visibility" = 'WITH_INSTRUCTORS') = ("withId" IS NOT NULL) AND ("withId" IS NULL OR "seminarId" IS NOT NULL));

ALTER TABLE "SearchDoc" ADD COLUMN "withId" UUID;
ALTER TABLE "SearchDoc" ADD CONSTRAINT "SearchDoc_with_whom" CHECK ("visibility" <> 'WITH_INSTRUCTORS' OR ("seminarId" IS NOT NULL AND "withId" IS NOT NULL));
