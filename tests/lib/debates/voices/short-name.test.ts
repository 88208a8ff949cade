import { expect, test } from "vitest"
import { shortNameOf } from "@/lib/debates/voices/short-name"

test.each([
  ["Victor Serge", "AUTHOR", "Serge"],
  ["V. I. Lenin", "QUOTED", "Lenin"],
  ["Jean-Paul Sartre", "QUOTED", "Sartre"],
  ["Conor O’Brien", "REVIEWER", "O’Brien"],
  ["Виктор Серж", "AUTHOR", "Серж"],
  ["Sappho", "AUTHOR", "Sappho"],
  ["Author quoted without a citation", "QUOTED", "Author quoted without a citation"],
  ["Lenin, Trotsky and their followers", "COLLECTIVE", "Lenin, Trotsky and their followers"],
  ["Left Opposition", "COLLECTIVE", "Left Opposition"],
  ["Editor of Against the Current", "EDITOR", "Editor of Against the Current"],
])("%s, %s, is called %s", (name, kind, short) => {
  expect(shortNameOf(name, kind)).toBe(short)
})
