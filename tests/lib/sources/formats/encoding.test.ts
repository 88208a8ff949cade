import { describe, expect, test } from "vitest"
import { DocumentError } from "@/lib/sources/formats/document-error"
import { decode } from "@/lib/sources/formats/encoding"
import { encoded, wide } from "./encoded"

const utf8 = (text: string) => new TextEncoder().encode(text)

const RUSSIAN = "Революция была неизбежна. «Но кто её начал?» — спросил он, и никто не ответил; ЧЕКА молчала."
const UKRAINIAN = "Її історія була складною, і ніхто не знав, що буде далі з цією країною."
const FRENCH =
  "« L’été à Petrograd », écrit-il, fut déjà très différent de celui où la tempête naquit… à tort."
const ENGLISH = "Serge’s “conviction” — that the café was closed — cost him £3."

const POLISH =
  "Wiktor Serge pisał o rewolucji tak, jak ją widział sam: bez upiększeń i bez nienawiści. Żółć, gęś i jaźń są słowami."
const POLISH_LATIN2 =
  "Wiktor Serge pisa\xb3 o rewolucji tak, jak j\xb1 widzia\xb3 sam: bez upi\xeaksze\xf1 i bez nienawi\xb6ci. \xaf\xf3\xb3\xe6, g\xea\xb6 i ja\xbc\xf1 s\xb1 s\xb3owami."
const GREEK = "Ο Σερζ έγραψε για την επανάσταση όπως την είδε ο ίδιος, χωρίς στολίδια και χωρίς μίσος."
const GREEK_1253 =
  "\xcf \xd3\xe5\xf1\xe6 \xdd\xe3\xf1\xe1\xf8\xe5 \xe3\xe9\xe1 \xf4\xe7\xed \xe5\xf0\xe1\xed\xdc\xf3\xf4\xe1\xf3\xe7 \xfc\xf0\xf9\xf2 \xf4\xe7\xed \xe5\xdf\xe4\xe5 \xef \xdf\xe4\xe9\xef\xf2, \xf7\xf9\xf1\xdf\xf2 \xf3\xf4\xef\xeb\xdf\xe4\xe9\xe1 \xea\xe1\xe9 \xf7\xf9\xf1\xdf\xf2 \xec\xdf\xf3\xef\xf2."

describe("what bytes stand for", () => {
  test.each([
    ["UTF-8", utf8(FRENCH), FRENCH],
    ["UTF-8 with a mark", utf8(`\ufeff${RUSSIAN}`), RUSSIAN],
    ["UTF-16LE with a mark", wide(RUSSIAN, "le"), RUSSIAN],
    ["UTF-16BE with a mark", wide(RUSSIAN, "be"), RUSSIAN],
    ["UTF-16LE without", wide(FRENCH, "le", false), FRENCH],
    ["UTF-16BE without", wide(ENGLISH, "be", false), ENGLISH],
    ["KOI8-R", encoded(RUSSIAN.replace(/[«»—]/g, "-"), "koi8-r"), RUSSIAN.replace(/[«»—]/g, "-")],
    ["KOI8-R in capitals", encoded("БЫЛА ЛИ ЧЕКА ОШИБКОЙ?", "koi8-r"), "БЫЛА ЛИ ЧЕКА ОШИБКОЙ?"],
    ["Windows-1251", encoded(RUSSIAN, "windows-1251"), RUSSIAN],
    ["Windows-1251 in capitals", encoded("БЫЛА ЛИ ЧЕКА ОШИБКОЙ?", "windows-1251"), "БЫЛА ЛИ ЧЕКА ОШИБКОЙ?"],
    ["Ukrainian in Windows-1251", encoded(UKRAINIAN, "windows-1251"), UKRAINIAN],
    ["French in Windows-1252", encoded(FRENCH, "windows-1252"), FRENCH],
    ["English in Windows-1252", encoded(ENGLISH, "windows-1252"), ENGLISH],
    ["one word in Windows-1252", encoded("café", "windows-1252"), "café"],
    ["Polish in ISO 8859-2", Buffer.from(POLISH_LATIN2, "latin1"), POLISH],
    ["Greek in Windows-1253", Buffer.from(GREEK_1253, "latin1"), GREEK],
    ["a Greek word in UTF-8", utf8("λόγος"), "λόγος"],
    ["UTF-8 cut in a letter", utf8(`${RUSSIAN}ы`).slice(0, -1), `${RUSSIAN}\ufffd`],
    ["nothing", new Uint8Array(), ""],
  ])("%s", (_, bytes, text) => {
    expect(decode(bytes)).toBe(text)
  })

  test("an English article with Russian words in KOI8-R", () => {
    const text = "He wrote \u00a0слово и дело\u00a0 in the margin, and nobody read it."
    expect(decode(encoded(text, "koi8-r"))).toBe(text)
  })

  test("what a file says of itself is believed if it holds", () => {
    const bytes = encoded("Привет", "windows-1251")
    expect(decode(bytes, "windows-1251")).toBe("Привет")
    expect(decode(utf8(FRENCH), "utf-8")).toBe(FRENCH)
    expect(decode(encoded(FRENCH, "windows-1252"), "utf-8")).toBe(FRENCH)
    expect(decode(utf8(FRENCH), "no-such-encoding")).toBe(FRENCH)
    // A declaration written one byte a letter cannot truly say UTF-16.
    expect(decode(utf8(FRENCH), "utf-16")).toBe(FRENCH)
  })

  test("bytes that are no text are refused", () => {
    expect(() => decode(Uint8Array.of(65, 0, 0, 0, 66, 1, 2))).toThrow(DocumentError)
    expect(() => decode(Uint8Array.from({ length: 300 }, (_, i) => 1 + (i % 8)))).toThrow(DocumentError)
  })
})
