import LineBreaker from "linebreak";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** Thai, Lao, Khmer and Burmese are written without spaces, and only a dictionary knows their words. */
const words = new Intl.Segmenter("th", { granularity: "word" });

const BREAKS_BETWEEN_CHARACTERS =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Tibetan}|[\u3000-\u303f\uff00-\uffef]/u;
const BREAKS_BETWEEN_UNMARKED_WORDS = /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;
/** Where a word that is too long is best broken. */
const AFTER_PUNCTUATION = /[-/._,;:@&=?+)]$/;
/** Until its last break, a line should be filled this far. */
const LEAST_FILLED = 0.5;

/** A text in the parts between which a line may end; together they are the text. */
export function partsOf(text: string): readonly string[] {
  return text.split(/(?<=[ \u200b])/).flatMap((part) => {
    if (BREAKS_BETWEEN_UNMARKED_WORDS.test(part)) return Array.from(words.segment(part), ({ segment }) => segment);
    return BREAKS_BETWEEN_CHARACTERS.test(part) ? partsByCharacter(part) : [part];
  });
}

/** Source: Unicode's rules for line breaking, by which no line starts with a closing bracket or full stop. */
function partsByCharacter(text: string): readonly string[] {
  const breaker = new LineBreaker(text);
  const parts: string[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    parts.push(text.slice(start, next.position));
    start = next.position;
  }
  return parts;
}

/**
 * A word wider than the line, such as a web address, in pieces that fit, at its punctuation if that fills the line well.
 * A character wider than the line has one for itself.
 */
export function breakWord(word: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const pieces: string[] = [];
  let piece: readonly string[] = [];
  for (const { segment } of graphemes.segment(word)) {
    while (piece.length > 0 && widthOf([...piece, segment].join("")) > width) {
      const end = endOfPiece(piece, width, widthOf);
      pieces.push(piece.slice(0, end).join(""));
      piece = piece.slice(end);
    }
    piece = [...piece, segment];
  }
  return [...pieces, piece.join("")];
}

function endOfPiece(piece: readonly string[], width: number, widthOf: (text: string) => number): number {
  const end = piece.findLastIndex((each) => AFTER_PUNCTUATION.test(each)) + 1;
  return end > 0 && widthOf(piece.slice(0, end).join("")) >= width * LEAST_FILLED ? end : piece.length;
}
