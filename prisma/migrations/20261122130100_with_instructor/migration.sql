-- A fourth circle of a remark: one member of a seminar and those who lead it. A value of an enum is used only after the
-- transaction that adds it, so the rules come with the next migration.
ALTER TYPE "AnnotationVisibility" ADD VALUE 'WITH_INSTRUCTORS' BEFORE 'SEMINAR';
ALTER TYPE "SearchVisibility" ADD VALUE 'WITH_INSTRUCTORS';
ALTER TYPE "NoticeReason" ADD VALUE 'WRITTEN' BEFORE 'FOLLOW';
