import {
  areaReader,
  audiencesIn,
  diaryOf,
  holdsInternal,
  isInternal,
  levelNamed,
  levelTexts,
  sayAudience,
  youSaidWeDid,
} from '@engagement-plan/core';
import type { Day, Diary, DiaryEntry, Lang, NamedAudience, Register, Told } from '@engagement-plan/core';

/** Where engagements ask, as the core reads names of areas. */
export type Place = ReturnType<ReturnType<typeof areaReader>>;

/** One engagement with all that is shown of it or asked about it, read once. */
export interface DiaryRow {
  readonly entry: DiaryEntry;
  readonly told: Told;
  /** Who is asked, as the core names them, and as the reader is told. */
  readonly audiences: readonly NamedAudience[];
  readonly who: readonly string[];
  readonly place: Place;
  readonly level: { readonly id: string; readonly name: string } | undefined;
  /** All it says, for the search box. */
  readonly text: string;
}

/** A register as it stands on a day, as far as its reader may see it. */
export interface DiaryReading {
  /** In the language spoken, without what the reader may not see. */
  readonly register: Register;
  readonly diary: Diary;
  readonly rows: readonly DiaryRow[];
  readonly placeOf: (names: readonly string[]) => Place;
  /** The file still holds what was meant for the council only. */
  readonly internal: boolean;
}

/** For whom a register is read, when and in what language. */
export interface Reader {
  readonly asOf: Day;
  readonly lang: Lang;
  /** Whether the register is in another language than the one spoken: known audiences are then named in ours. */
  readonly foreign: boolean;
  readonly officers: boolean;
}

/** Reads the register once for everything that shows it. Residents never see what is marked internal. */
export function readingOf(given: Register, { asOf, lang, foreign, officers }: Reader): DiaryReading {
  const register = officers ? given : publicOf(given);
  const diary = diaryOf(register, { asOf });
  const told = youSaidWeDid(register);
  const placeOf = areaReader(register);
  const rows = diary.entries.flatMap((entry): DiaryRow[] => {
    const { engagement } = entry;
    const itsTold = told[entry.at];
    if (!itsTold) return [];
    const audiences = (engagement.audiences ?? []).flatMap((words) => audiencesIn(words));
    const who = audiences.map(({ id, words }) => (foreign ? sayAudience(id, lang) : words));
    const level = levelOf(engagement.level, lang);
    const text = [
      engagement.title,
      engagement.owner,
      ...(engagement.partners ?? []),
      ...(engagement.areas ?? []),
      ...(engagement.communities ?? []).map(({ name }) => name),
      ...(engagement.audiences ?? []),
      ...audiences.map(({ id }) => sayAudience(id, lang)),
      ...(engagement.methods ?? []),
      level?.name,
      engagement.when?.words,
      itsTold.asked,
      itsTold.said,
      itsTold.did,
    ];
    return [
      {
        entry,
        told: itsTold,
        audiences,
        who: [...new Set(who)],
        place: placeOf(engagement.areas ?? []),
        level,
        text: text.join('\n').toLowerCase(),
      },
    ];
  });
  return { register, diary, rows, placeOf, internal: holdsInternal(given) };
}

function publicOf(register: Register): Register {
  return { ...register, engagements: register.engagements.filter((one) => !isInternal(one)) };
}

function levelOf(words: string | undefined, lang: Lang): DiaryRow['level'] {
  if (words === undefined || words.trim() === '') return undefined;
  const known = levelNamed(words);
  if (!known) return { id: words.trim().toLowerCase(), name: words.trim() };
  return { id: `${known.spectrum.id}/${known.level.id}`, name: levelTexts(known.level, lang).name };
}
