-- Trigrams forgive typing errors; unaccent folds accents in full-text search.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- One configuration for every language: accents off, then the English stemmer, which leaves other scripts as they are.
CREATE TEXT SEARCH CONFIGURATION disputatio (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION disputatio
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH unaccent, english_stem;
