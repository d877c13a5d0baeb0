import type { Report } from '@engagement-plan/core';
import { readRef } from '../../fields/refs.js';
import type { Ledger } from '../../source/ledger.js';
import { piecesOf } from '../prose/passages.js';
import type { Part, Passage } from '../prose/passages.js';

type Requests = NonNullable<Report['requests']>;

interface Listing {
  readonly ref: string;
  readonly text: string;
  readonly entries: readonly Passage[];
}

/** Numbered paragraphs that end in a colon, with the list under each. */
function readListings(parts: readonly Part[]): readonly Listing[] {
  const listings: { ref: string; text: string; entries: Passage[] }[] = [];
  let open = false;
  for (const part of parts) {
    if (part.kind === 'table') open = false;
    else {
      const ref = /^\d+\.\d/u.test(part.text)
        ? readRef(part.text).ref
        : /^\d+\.\d/u.test(part.marker ?? '')
          ? part.marker
          : undefined;
      if (ref !== undefined) {
        open = /:$/u.test(part.text);
        if (open) listings.push({ ref, text: part.text, entries: [] });
      } else if (open && part.style === 'item') listings.at(-1)?.entries.push(part);
      else open = false;
    }
  }
  return listings.filter((listing) => listing.entries.length > 0);
}

/**
 * What an earlier decision asked for and how each was answered: two lists of one length, where the
 * second cites the first by its number. Their introductions stay in the section.
 */
export function readRequests(parts: readonly Part[], ledger: Ledger): Requests {
  const listings = readListings(parts);
  return listings.flatMap((answers) => {
    const cited = new RegExp(
      `(?<![\\d.])${answers.text.match(/(?<=\s)\d+\.\d+/gu)?.find((ref) => ref !== answers.ref) ?? '$^'}(?![\\d.])`,
      'u',
    );
    const asked = listings.find((listing) => listing !== answers && cited.test(listing.ref));
    if (asked === undefined || asked.entries.length !== answers.entries.length) return [];
    return asked.entries.map((entry, i) => {
      const answer = answers.entries[i];
      ledger.place(...piecesOf(entry), ...(answer === undefined ? [] : piecesOf(answer)));
      return { text: entry.text, ...(answer === undefined ? {} : { answer: answer.text }) };
    });
  });
}
