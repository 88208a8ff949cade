-- A frozen debate may be called something of its own, and is never changed.
ALTER TABLE "Snapshot" ADD COLUMN "title" TEXT;
CREATE TRIGGER "Snapshot_immutable" BEFORE UPDATE ON "Snapshot" FOR EACH ROW EXECUTE FUNCTION refuse_change();
