/**
 * Letters and marks that stand for plainer ones. Folding keeps the length of the text, so that a place in the
 * folded text is the same place in the words as written.
 */

/** Greek and Cyrillic letters that look Latin, each followed by the letter it looks like. */
const LOOK_ALIKES =
  'ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxαaοoνvρpυuАaВbЕeЅsІiЈjКkМmНhОoРpСcТtУyХxаaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhɡgıiſs';
const QUOTES = '‘’‚‛´`′ʼʹ＇';
const DASHES = '‐‑‒–—―−﹘﹣－';
const SPACES =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
/** Left out of a word as if never typed: soft hyphen, zero-width marks, byte order mark. */
export const UNSEEN = '\u00ad';
const UNSEEN_MARKS = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff';
const STRAY_MARKS = '†‡§¶¹²³⁰⁴⁵⁶⁷⁸⁹';

const lookAlikes = /* @__PURE__ */ pairs(LOOK_ALIKES);
const marks = /* @__PURE__ */ plainMarks();

function pairs(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i < text.length; i += 2) map.set(text.charAt(i), text.charAt(i + 1));
  return map;
}

function plainMarks(): Map<string, string> {
  const map = new Map<string, string>();
  const stand = (all: string, plain: string) => [...all].forEach((mark) => map.set(mark, plain));
  stand(QUOTES, "'");
  stand('“”„«»', '"');
  stand(DASHES, '-');
  stand(SPACES, ' ');
  stand(UNSEEN_MARKS, UNSEEN);
  stand(STRAY_MARKS, '*');
  stand('⁄∕／', '/');
  stand('•·●▪‣', ',');
  stand('→⇒➔', '>');
  stand('…', '.');
  for (let digit = 0; digit < 10; digit++) map.set(String.fromCharCode(0xff10 + digit), String(digit));
  return map;
}

/** The text in lower case with plain quotes, dashes, spaces and letters, and where a look-alike letter first stood. */
export interface Folded {
  text: string;
  lookAlikeAt: number;
}

export function foldLetters(words: string): Folded {
  // Nearly every cell is plain ASCII; those pay for one test only.
  // eslint-disable-next-line no-control-regex -- the range is ASCII itself
  if (/^[\x00-\x7f]*$/.test(words)) return { text: words.toLowerCase(), lookAlikeAt: -1 };
  let text = '';
  let lookAlikeAt = -1;
  for (let i = 0; i < words.length; i++) {
    const char = words.charAt(i);
    const plain = char < '\u0080' ? char.toLowerCase() : (marks.get(char) ?? lookAlikes.get(char));
    if (lookAlikeAt < 0 && char >= '\u0080' && lookAlikes.has(char)) lookAlikeAt = i;
    text += plain ?? sameLengthLower(char);
  }
  return { text, lookAlikeAt };
}

function sameLengthLower(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower : char;
}
