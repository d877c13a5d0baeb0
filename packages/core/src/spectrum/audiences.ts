import { audiencesIn } from '../register/match-audiences.js';
import { foldedWords } from './find-methods.js';
import type { MethodAudience } from './method.js';

/** What an audience of the catalogue is called in both languages, and whom it covers. */
export interface MethodAudienceWords {
  /** As it stands in an English sentence. */
  readonly en: string;
  /** As it stands in a Welsh sentence. */
  readonly cy: string;
  /** Ids of the register's audiences that are, by and large, in the same position. */
  readonly covers: readonly string[];
  /** Words for what the register has no audience for: a position rather than a community. */
  readonly aliases?: readonly string[];
}

/**
 * People the catalogue says a method suits or leaves out. They are positions people are in (no internet, at
 * work in the day), coarser than the register's audiences.
 */
export const METHOD_AUDIENCES: Readonly<Record<MethodAudience, MethodAudienceWords>> = {
  'young-people': {
    en: 'young people',
    cy: 'pobl ifanc',
    covers: ['children', 'young-people', 'young-carers', 'students'],
  },
  'older-people': { en: 'older people', cy: 'pobl hŷn', covers: ['older-people'] },
  'working-people': {
    en: 'people at work in the day',
    cy: 'pobl sy’n gweithio yn y dydd',
    covers: ['working-age', 'commuters'],
    aliases: ['working people', 'employees', 'shift workers', 'gweithwyr'],
  },
  'parents-and-carers': {
    en: 'parents and carers',
    cy: 'rhieni a gofalwyr',
    covers: ['parents', 'new-parents', 'carers'],
  },
  'disabled-people': {
    en: 'disabled people',
    cy: 'pobl anabl',
    covers: ['disabled-people', 'deaf-people', 'blind-people', 'mental-health'],
  },
  'learning-disabilities': {
    en: 'people with learning disabilities',
    cy: 'pobl ag anableddau dysgu',
    covers: ['learning-disabled-people'],
  },
  'little-english': {
    en: 'people with little English or Welsh',
    cy: 'pobl heb lawer o Gymraeg na Saesneg',
    covers: ['refugees'],
    aliases: ['little english', 'english as a second language', 'migrants', 'migrant workers'],
  },
  offline: {
    en: 'people without internet',
    cy: 'pobl heb y rhyngrwyd',
    covers: [],
    aliases: ['offline', 'not online', 'digitally excluded'],
  },
  rural: { en: 'people in the countryside', cy: 'pobl cefn gwlad', covers: ['rural-communities', 'farmers'] },
  tenants: { en: 'tenants and leaseholders', cy: 'tenantiaid a lesddeiliaid', covers: ['tenants'] },
  businesses: { en: 'businesses', cy: 'busnesau', covers: ['businesses', 'landlords', 'developers'] },
  groups: {
    en: 'voluntary and community groups',
    cy: 'grwpiau gwirfoddol a chymunedol',
    covers: ['voluntary-sector', 'volunteers', 'environment-groups', 'culture-and-sport'],
  },
  'seldom-heard': {
    en: 'people seldom heard',
    cy: 'pobl na chlywir ganddynt yn aml',
    covers: [
      'gypsies-and-travellers',
      'homeless-people',
      'low-incomes',
      'deprived-areas',
      'unemployed-people',
    ],
    aliases: ['seldom heard', 'hard to reach', 'under-represented', 'seldom heard groups'],
  },
};

const IDS = Object.keys(METHOD_AUDIENCES) as MethodAudience[];

/**
 * The audiences of the catalogue meant by a tag or somebody's words, in English or Welsh: "parents and
 * teenagers" means two, "all residents" none in particular.
 */
export function methodAudiencesIn(words: string): MethodAudience[] {
  const called = (known ??= readNames()).get(foldedWords(words));
  if (called) return [called];
  const asked = new Set(audiencesIn(words).map((audience) => audience.id));
  return IDS.filter((id) => METHOD_AUDIENCES[id].covers.some((covered) => asked.has(covered)));
}

/** Read once, when it is first asked for. */
let known: ReadonlyMap<string, MethodAudience> | undefined;

function readNames(): Map<string, MethodAudience> {
  return new Map(
    IDS.flatMap((id) => {
      const { en, cy, aliases = [] } = METHOD_AUDIENCES[id];
      return [id, en, cy, ...aliases].map((way) => [foldedWords(way), id] as const);
    }),
  );
}
