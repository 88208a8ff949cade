import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { clean } from "@/lib/text/clean"

const SOUND: [string, string[]][] = [
  [
    "French",
    [
      "« Ça ? » dit-il. Où est l’œuvre de Noël ? À la façade, près du château…",
      "Â la fin, l’hôtel coûtait 20 € — déjà.",
    ],
  ],
  [
    "German",
    [
      "Die „Größe“ der Bewegung: Ärger, Übermut, Öl. Er sagte: „Ä“, dann „Ö“.",
      "Straßen in Köln und Zürich, 1917–1923.",
    ],
  ],
  [
    "Spanish and Portuguese",
    ["¿Qué pasó? ¡Nada! El señor Muñoz volvió a São Paulo.", "A revolução não acabou: «é só o começo»."],
  ],
  [
    "Polish, Czech, Turkish",
    ["Łódź, Kraków, Gdańsk. Čapek, Dvořák, Škvorecký. İstanbul’da Nâzım şiir yazdı."],
  ],
  [
    "Russian",
    [
      "Революция — это не обед. Рёв толпы, Сёмин и Рита, СССР и РСФСР.",
      "«Правда» 1921 года: в номере №5 — ни слова.",
    ],
  ],
  ["Ukrainian and Serbian", ["Рівне, Київ, їжак і ґанок. Сім’я. Ђурић и Њемачка, љубав, ћирилица."]],
  [
    "Greek, Hebrew, Chinese",
    ["Η επανάσταση άρχισε.", "המהפכה החלה בשנת 1917.", "革命开始于一九一七年。党说：“是的”。"],
  ],
  [
    "mathematics and signs",
    ["√2 ≈ 1.414, ¬p ∨ q, ƒ(x), 5 µm, 20 °C ± 1 °C, Γ and α, § 12, ¶ 3, ½ cup, © 2012 Anna’s."],
  ],
  ["capitals before marks", ["CAFÉ… RÉSUMÉ” VOILÀ» DÉJÀ’ Ã la carte, NOËL™ and «É»."]],
  [
    "dialogue",
    ["“Where to?” he asked.", "“To the river.”", "— And then?", "— Then we shall see.", "‘Good.’"],
  ],
  [
    "sentences about buttons",
    [
      "Subscribe now, they were told, or go without.",
      "Share the bread and read more books, he said to us.",
      "He would comment on the article and leave a reply to nobody.",
    ],
  ],
  ["verse", ["The river is wide,\nThe river is cold,\nAnd nobody comes\nTo the house of the old."]],
  [
    "a list",
    [
      "The demands were these:",
      "1. Bread for the towns.",
      "2. Land for those who till it.",
      "3. An end to the war.",
    ],
  ],
  [
    "headings with numbers",
    [
      "1. The Winter",
      "It was cold in the town, and nobody went out who did not have to.",
      "2. The Spring",
      "Then the ice broke, and people were seen in the streets again, if only for an hour.",
    ],
  ],
  [
    "words said twice",
    [
      "Never again.",
      "He said it slowly, and he said it to all of them who had come.",
      "Never again.",
      "They went home.",
    ],
  ],
  [
    "compounds and dashes",
    ["The order-givers—and the order-takers – were self-taught; Brest-Litovsk, 1917–18."],
  ],
]

describe("what is sound is left as it is, to the letter", () => {
  test.each(SOUND)("%s", (_, paragraphs) => {
    const text = paragraphs.join("\n\n")
    expect(clean(text)).toMatchObject({ text, changes: [] })
  })
})

test("whatever one brings, cleaned it is clean", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(..."aA1 \n\n\t.,:-–—“”’[](*)•é\f"), maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(..."one two The. of, \n \n\n [1] 1. • - â€™ Ã© a€™ (p. p.) Page\f12".split(" ")),
        { maxLength: 80 },
      )
      .map((words) => words.join(" ")),
  )
  fc.assert(
    fc.property(anything, (raw) => {
      const { text } = clean(raw)
      expect(clean(text)).toMatchObject({ text, changes: [] })
    }),
    { numRuns: 800 },
  )
})
