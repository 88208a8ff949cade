-- Slugs and keys compare byte by byte, whatever the collation of the database.
ALTER TABLE "Debate" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Debate_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Seminar" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Seminar_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Question" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Question_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Position" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Position_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Voice" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Voice_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Work" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Work_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Source" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Source_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Claim" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Claim_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Term" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Term_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Walk" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Walk_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Snapshot" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Snapshot_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Tag" ALTER COLUMN "slug" TYPE text COLLATE "C", ADD CONSTRAINT "Tag_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "User" ALTER COLUMN "emailNorm" TYPE text COLLATE "C";
ALTER TABLE "ApiToken" ALTER COLUMN "hash" TYPE text COLLATE "C";
ALTER TABLE "OneTimeToken" ALTER COLUMN "hash" TYPE text COLLATE "C";
ALTER TABLE "Invitation" ALTER COLUMN "hash" TYPE text COLLATE "C";
ALTER TABLE "Seminar" ALTER COLUMN "joinHash" TYPE text COLLATE "C";
ALTER TABLE "IdempotencyKey" ALTER COLUMN "key" TYPE text COLLATE "C";
ALTER TABLE "Annotation" ALTER COLUMN "clientKey" TYPE text COLLATE "C";
ALTER TABLE "Job" ALTER COLUMN "dedupeKey" TYPE text COLLATE "C";
ALTER TABLE "TextBlob" ALTER COLUMN "sha256" TYPE character(64) COLLATE "C";
ALTER TABLE "Unlock" ALTER COLUMN "scope" TYPE text COLLATE "C";
ALTER TABLE "Edition" ALTER COLUMN "blobSha256" TYPE character(64) COLLATE "C";
ALTER TABLE "Passage" ALTER COLUMN "fingerprint" TYPE character(64) COLLATE "C";

-- Exactly one target.
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_one_target" CHECK (num_nonnulls("claimId", "relationId") = 1);
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_one_target" CHECK (num_nonnulls("passageId", "claimId", "evidenceId", "questionId", "relationId", "parentId", "externalIri") = 1);
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_one_target" CHECK (num_nonnulls("claimId", "evidenceId", "relationId", "newKind") = 1);
ALTER TABLE "WalkStep" ADD CONSTRAINT "WalkStep_one_target" CHECK (num_nonnulls("claimId", "passageId") = 1);

-- Reporting is not holding.
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_reporter" CHECK (("basis" IN ('REPORTED', 'IMPUTED')) = ("reporterId" IS NOT NULL));
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_reporter_is_another" CHECK ("reporterId" <> "voiceId");
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_attitude_of_reporter" CHECK ("attitude" IS NULL OR "reporterId" IS NOT NULL);
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_dates_in_order" CHECK ("from" IS NULL OR "to" IS NULL OR "from" <= "to");
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_not_into_itself" CHECK ("mergedIntoId" <> "id");
ALTER TABLE "Question" ADD CONSTRAINT "Question_not_into_itself" CHECK ("mergedIntoId" <> "id");
ALTER TABLE "Position" ADD CONSTRAINT "Position_not_into_itself" CHECK ("mergedIntoId" <> "id");
ALTER TABLE "Voice" ADD CONSTRAINT "Voice_not_into_itself" CHECK ("mergedIntoId" <> "id");
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_two_claims" CHECK ("fromId" <> "toId");
ALTER TABLE "PassageLink" ADD CONSTRAINT "PassageLink_two_passages" CHECK ("fromId" <> "toId");
ALTER TABLE "Diagnosis" ADD CONSTRAINT "Diagnosis_pair_in_order" CHECK ("claimAId" < "claimBId");
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_decided" CHECK (("decision" IS NULL) = ("decidedAt" IS NULL));

-- Places in a text.
ALTER TABLE "Block" ADD CONSTRAINT "Block_range" CHECK ("start" >= 0 AND "end" >= "start");
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_lost" CHECK (("state" = 'LOST') = ("start" IS NULL));
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_range" CHECK (("start" IS NULL) = ("end" IS NULL) AND ("start" IS NULL OR ("start" >= 0 AND "end" > "start")));
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_score" CHECK ("score" BETWEEN 0 AND 1);
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_words" CHECK ("exact" <> '');
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_not_itself" CHECK ("supersedesId" <> "id");

-- Who may see it.
ALTER TABLE "Debate" ADD CONSTRAINT "Debate_link_has_key" CHECK ("visibility" <> 'LINK' OR "linkHash" IS NOT NULL);
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_seminar_named" CHECK ("visibility" <> 'SEMINAR' OR "seminarId" IS NOT NULL);
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_member_of_seminar" CHECK ("memberId" IS NULL OR "seminarId" IS NOT NULL);
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_thread" CHECK (("parentId" IS NULL) = ("rootId" IS NULL));
ALTER TABLE "SearchDoc" ADD CONSTRAINT "SearchDoc_audience" CHECK (("visibility" <> 'SEMINAR' OR "seminarId" IS NOT NULL) AND ("visibility" <> 'AUTHOR' OR "authorId" IS NOT NULL));
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_resolved_by_whom" CHECK (("resolvedAt" IS NULL) = ("resolvedById" IS NULL));
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_pinned_by_whom" CHECK (("pinnedAt" IS NULL) = ("pinnedById" IS NULL));
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_hidden_by_whom" CHECK (("hiddenAt" IS NULL) = ("hiddenById" IS NULL));

-- Some rows say what was: they are added and read, never changed.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a row of % is never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "Event_immutable" BEFORE UPDATE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Revision_immutable" BEFORE UPDATE ON "Revision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "TextBlob_immutable" BEFORE UPDATE ON "TextBlob" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Block_immutable" BEFORE UPDATE ON "Block" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Passage_immutable" BEFORE UPDATE ON "Passage" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Assessment_immutable" BEFORE UPDATE ON "Assessment" FOR EACH ROW EXECUTE FUNCTION refuse_change();
