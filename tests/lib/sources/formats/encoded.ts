/** Letters above 127 in the order of an encoding's table, from its byte 0x80 on. */
const TABLES = {
  "koi8-r":
    "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00a0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ",
  "windows-1251":
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
  "windows-1252":
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
} as const

/** The bytes of a text in an encoding of one byte a letter. */
export function encoded(text: string, encoding: keyof typeof TABLES): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    if (letter <= "\x7f") return letter.charCodeAt(0)
    const place = TABLES[encoding].indexOf(letter)
    if (place < 0) throw new Error(`${letter} is not in ${encoding}`)
    return 0x80 + place
  })
}

/** The bytes of a text in UTF-16, with its byte order mark if asked. */
export function wide(text: string, order: "le" | "be", mark = true): Uint8Array {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le")
  return order === "le" ? bytes : bytes.swap16()
}
