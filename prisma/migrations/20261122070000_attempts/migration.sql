CREATE TABLE "Attempt" (
    "key" CHAR(64) COLLATE "C" NOT NULL,
    "count" INTEGER NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("key")
);

CREATE INDEX "Attempt_endsAt_idx" ON "Attempt"("endsAt");
