import { describe, expect, test } from "vitest"
import { chainFor } from "@/lib/claims/citing/chain"
import { matching } from "@/lib/claims/citing/matching"

describe("the chain of a new claim", () => {
  test.each([
    ["a voice that speaks for itself", "serge", null, ["serge"], []],
    ["a voice in another's quotation", "serge", null, ["gray", "serge"], ["gray", "serge"]],
    ["a voice reported", "clark", "adam", ["adam"], ["adam", "clark"]],
    [
      "a voice reported by one who is quoted",
      "clark",
      "brook",
      ["adam", "brook"],
      ["adam", "brook", "clark"],
    ],
    ["a voice reported by one who is not heard", "clark", "brook", ["adam"], ["adam", "brook", "clark"]],
  ])("of %s", (_, voiceId, reporterId, speakers, chain) => {
    expect(chainFor({ voiceId, reporterId, speakers })).toEqual(chain)
  })
})

describe("claims that have the words typed", () => {
  const claims = ["Serge: an error, 1947", "Gray: a necessity", "Édouard: an Error of judgement"]
  test.each([
    ["", claims],
    ["  ", claims],
    ["err", [claims[0], claims[2]]],
    ["edou ERR", [claims[2]]],
    ["necess gra", [claims[1]]],
    ["rror", []],
  ])("%j", (typed, found) => {
    expect(matching(claims, typed, (each) => each)).toEqual(found)
  })
})
