import type { Phrase } from './lexicon.js';
import type { DateWarning } from './target-date.js';
import type { Token } from './tokens.js';
import { lookUp, mendable } from './lexicon.js';

/** Tokens with torn words mended ("Sep tember", "On- going") and phrases joined ("no later than"). */
export function joinPhrases(list: readonly Token[], words: string, warnings: DateWarning[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < list.length;) {
    const token = list[i] as Token;
    if (token.digits > 0 || (token.text.length === 1 && token.sense !== 'unknown' && !lookUp(token.text))) {
      joined.push(token);
      i++;
      continue;
    }
    const next = mendAt(list, i, words, warnings, joined) ?? phraseAt(list, i, words, warnings, joined);
    if (next === undefined) joined.push(token);
    i = next ?? i + 1;
  }
  return joined;
}

function merge(first: Token, last: Token, meaning: Pick<Token, 'sense' | 'n'>, text: string): Token {
  const { start, glued } = first;
  return {
    sense: meaning.sense,
    n: meaning.n,
    digits: 0,
    text,
    start,
    end: last.end,
    glued,
    tick: false,
    ordinal: false,
  };
}

/** A word and the one after it, with at most a hyphen between, that only together are a word. */
function mendAt(
  list: readonly Token[],
  i: number,
  words: string,
  warnings: DateWarning[],
  joined: Token[],
): number | undefined {
  const head = list[i] as Token;
  const middle = list[i + 1]?.sense === 'dash' ? 1 : 0;
  const tail = list[i + 1 + middle];
  if (!tail || tail.sense !== 'unknown' || tail.text.length > 12 || head.text.length > 12) return undefined;
  if (head.sense !== 'unknown' && head.sense !== 'month') return undefined;
  const entry = lookUp(head.text + tail.text);
  if (!entry || !mendable.has(entry.sense)) return undefined;
  joined.push(merge(head, tail, entry, head.text + tail.text));
  warnings.push({ code: 'torn-word', words: words.slice(head.start, tail.end) });
  return i + 2 + middle;
}

function phraseAt(
  list: readonly Token[],
  i: number,
  words: string,
  warnings: DateWarning[],
  joined: Token[],
): number | undefined {
  const head = list[i] as Token;
  const phrases = lookUp(head.text)?.phrases;
  if (!phrases) return undefined;
  for (const phrase of phrases) {
    const last = matchPhrase(list, i, phrase);
    if (last === undefined) continue;
    const tail = list[last] as Token;
    joined.push(merge(head, tail, phrase, [head.text, ...phrase.rest].join(' ')));
    // "On-going" is how some people spell it; "On- going" was torn by a column.
    const torn = /[a-z]-\s+[a-z]|[a-z]\s+-[a-z]/i.exec(words.slice(head.start, tail.end));
    if (torn) warnings.push({ code: 'torn-word', words: words.slice(head.start, tail.end) });
    return last + 1;
  }
  return undefined;
}

/** The place of the phrase's last word, hyphens between its words passed over. */
function matchPhrase(list: readonly Token[], i: number, phrase: Phrase): number | undefined {
  let at = i;
  for (const word of phrase.rest) {
    at++;
    if (list[at]?.sense === 'dash' || list[at]?.sense === 'slash') at++;
    if (list[at]?.text !== word) return undefined;
  }
  return at;
}
