-- Texts on their way in, editions that are not read before their passages are found, translations beside originals.
ALTER TABLE "Edition" ADD COLUMN "noteMarks" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "Edition" ADD COLUMN "readyAt" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP;
UPDATE "Edition" SET "readyAt" = "createdAt";

ALTER TABLE "AnchorRun" ADD COLUMN "total" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Job" ADD COLUMN "failedAt" TIMESTAMPTZ(3);

CREATE TABLE "TextImport" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "sourceId" UUID,
    "kind" "EditionKind" NOT NULL DEFAULT 'FULL',
    "language" TEXT,
    "fileName" TEXT,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "bytes" BYTEA,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "material" JSONB,
    "refused" JSONB NOT NULL DEFAULT '{}',
    "readAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "problem" TEXT,
    "editionId" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "TextImport_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "TextImport_failed_says_why" CHECK (("failedAt" IS NULL) = ("problem" IS NULL)),
    CONSTRAINT "TextImport_read_has_material" CHECK ("readAt" IS NULL OR "material" IS NOT NULL OR "closedAt" IS NOT NULL),
    CONSTRAINT "TextImport_leaves_no_bytes" CHECK ("bytes" IS NULL OR num_nonnulls("readAt", "failedAt", "closedAt") = 0)
);
CREATE UNIQUE INDEX "TextImport_debateId_id_key" ON "TextImport"("debateId", "id");
CREATE INDEX "TextImport_sourceId_closedAt_idx" ON "TextImport"("sourceId", "closedAt");
ALTER TABLE "TextImport" ADD CONSTRAINT "TextImport_debateId_fkey" FOREIGN KEY ("debateId") REFERENCES "Debate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TextImport" ADD CONSTRAINT "TextImport_debateId_sourceId_fkey" FOREIGN KEY ("debateId", "sourceId") REFERENCES "Source"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "TextImport" ADD CONSTRAINT "TextImport_debateId_editionId_fkey" FOREIGN KEY ("debateId", "editionId") REFERENCES "Edition"("debateId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

CREATE TABLE "Alignment" (
    "id" UUID NOT NULL,
    "debateId" UUID NOT NULL,
    "originalId" UUID NOT NULL,
    "translationId" UUID NOT NULL,
    "pairs" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Alignment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Alignment_two_texts" CHECK ("originalId" <> "translationId")
);
CREATE UNIQUE INDEX "Alignment_debateId_id_key" ON "Alignment"("debateId", "id");
CREATE UNIQUE INDEX "Alignment_originalId_translationId_key" ON "Alignment"("originalId", "translationId");
ALTER TABLE "Alignment" ADD CONSTRAINT "Alignment_debateId_originalId_fkey" FOREIGN KEY ("debateId", "originalId") REFERENCES "Edition"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Alignment" ADD CONSTRAINT "Alignment_debateId_translationId_fkey" FOREIGN KEY ("debateId", "translationId") REFERENCES "Edition"("debateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
