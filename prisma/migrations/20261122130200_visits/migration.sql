-- When the visit before the one under way ended, so that a text can tell what is new since.
ALTER TABLE "ReadMark" ADD COLUMN "previousAt" TIMESTAMPTZ(3);
