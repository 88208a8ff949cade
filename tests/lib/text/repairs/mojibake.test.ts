import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { clean } from "@/lib/text/clean"
import { classOf, WESTERN } from "@/lib/text/repairs/codepages"
import { charOfByte } from "@/lib/text/repairs/windows1252"

const CONTINUATIONS = classOf(WESTERN, 0x80, 0xbf)

/** A text as it looks when its UTF-8 is read as Windows-1252. */
function misread(text: string): string {
  return Array.from(new TextEncoder().encode(text), charOfByte).join("")
}

describe("UTF-8 read as Windows-1252", () => {
  test.each([
    "Serge’s ‘book’ – “the state” — and so on… • ‰",
    "émigrés, naïve, Größe, señor, façade, 30 °C, £5, ½",
    "€5 ™ → ≠ ﬁn 😀",
    "Красная площадь",
    "Αθήνα",
    "中国共产党",
  ])("%s is read again", (text) => {
    expect(misread(text)).not.toBe(text)
    expect(clean(misread(text)).text).toBe(text)
  })

  test.each(["macintosh", "windows-1251", "koi8-r"])("as %s too", (encoding) => {
    const text = "Serge’s “émigrés” — Красная площадь…"
    const wrong = new TextDecoder(encoding).decode(new TextEncoder().encode(text))
    expect(clean(wrong).text).toBe(text)
  })

  test("with the last sign lost, or the space that sticks", () => {
    expect(clean("â€œYes,â€ she said, Ã  la fin â€“ voilÃ  tout.").text).toBe(
      "“Yes,” she said, à la fin – voilà tout.",
    )
  })

  test("read wrongly twice, it is mended twice", () => {
    expect(clean(misread(misread("Serge’s “émigrés”"))).text).toBe("Serge’s “émigrés”")
  })

  test("sound text is left alone, whatever letters stand before its marks", () => {
    const sound = [
      "Âge, Ã la carte, CAFÉ… VOILÂ»",
      "l’été”, à «droite», resumé…”",
      "10€ – 20€, ABÂ™ and SÃO",
      "a^b ~ A© 2012",
    ]
    for (const text of sound) expect(clean(text)).toMatchObject({ text, changes: [] })
    const word = fc.array(fc.constantFrom(..."éÉàÀçÇöÖñ’“”…–—»«€ bcd".split("")), { minLength: 1 })
    fc.assert(
      fc.property(word, (letters) => {
        const text = `x${letters.join("").replace(/ +/g, " ")}x`
        fc.pre(!new RegExp(`[à-ï][${CONTINUATIONS}]{2}|[Â-ß][${CONTINUATIONS}]`).test(text))
        expect(clean(text).text).toBe(text)
      }),
    )
  })
})

describe("and then folded to ASCII", () => {
  test.each([
    ["Sergea€™ s notes, wona€™ t, Peoplesa€™ Commissars", "Serge’s notes, won’t, Peoples’ Commissars"],
    ["Lenina€™ \ns companion", "Lenin’s companion"],
    ["In 1925a€“26 the Committeea€”a Georgian", "In 1925–26 the Committee—a Georgian"],
    ['In 1925a€"26 the Committeea€"a Georgian', "In 1925–26 the Committee—a Georgian"],
    ["a€~monolithica€™ unity, Incrediblea€! but", "‘monolithic’ unity, Incredible… but"],
    ["said a€œnoa€\x9d and a€œyesa€, he", "said “no” and “yes”, he"],
    ["the Revolution^™ s final word", "the Revolution’s final word"],
    ["a€™ s emigrA©s, FayA§ulla", "’s emigrés, Fayçulla"],
    ["Sergea€™ s Abb A© Sieyes", "Serge’s Abbé Sieyes"],
    ["the emigrA©s of that rA©gime", "the emigrés of that régime"],
    ["Sergea€™s Abb A© Sieyes", "Serge’s Abb A© Sieyes"],
  ])("%j is %j", (raw, text) => {
    expect(clean(raw).text).toBe(text)
  })
})
