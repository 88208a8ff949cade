/**
 * Takes up to so many bytes off the head of a row of pieces.
 * @param {Buffer[]} pieces
 * @param {number} most
 */
export function takenOff(pieces, most) {
  const taken = []
  for (let left = most; left > 0 && pieces.length > 0; ) {
    const [piece = Buffer.alloc(0)] = pieces
    taken.push(piece.subarray(0, left))
    if (piece.length > left) pieces[0] = piece.subarray(left)
    else pieces.shift()
    left -= piece.length
  }
  return Buffer.concat(taken)
}

/** @param {readonly Buffer[]} pieces in bytes */
export const lengthOf = (pieces) => pieces.reduce((length, piece) => length + piece.length, 0)
