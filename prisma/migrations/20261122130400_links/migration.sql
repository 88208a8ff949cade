-- How one passage is linked to another.
CREATE TYPE "PassageLinkKind" AS ENUM ('SAYS_THE_SAME', 'CONTRADICTS', 'ANSWERS', 'EXPLAINS', 'QUOTES', 'EXAMPLE_OF', 'SEE_ALSO');
ALTER TABLE "PassageLink" ALTER COLUMN "kind" TYPE "PassageLinkKind" USING "kind"::"PassageLinkKind";

-- A reader's link begins at the words of their remark, wherever the remark is moved; a curator's at a passage.
ALTER TABLE "PassageLink" ALTER COLUMN "fromId" DROP NOT NULL;
ALTER TABLE "PassageLink" ADD CONSTRAINT "PassageLink_one_beginning" CHECK (num_nonnulls("fromId", "annotationId") = 1);
CREATE UNIQUE INDEX "PassageLink_annotationId_toId_kind_key" ON "PassageLink"("annotationId", "toId", "kind");
