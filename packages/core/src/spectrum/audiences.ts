import { foldedWords } from './find-methods.js';
import type { MethodAudience } from './method.js';

/** What an audience of the catalogue is called, and the words that stand for it, in both languages. */
export interface MethodAudienceWords {
  readonly en: string;
  readonly cy: string;
  readonly aliases: readonly string[];
}

/** People the catalogue says a method suits or leaves out. */
export const METHOD_AUDIENCES: Readonly<Record<MethodAudience, MethodAudienceWords>> = {
  'young-people': {
    en: 'young people',
    cy: 'pobl ifanc',
    aliases: [
      'children',
      'children and young people',
      'teenagers',
      'youth',
      'under 25',
      'under-25s',
      'plant',
    ],
  },
  'older-people': {
    en: 'older people',
    cy: 'pobl hŷn',
    aliases: ['elderly people', 'pensioners', 'over 60s', 'over 65s', 'seniors', 'pensiynwyr'],
  },
  'working-people': {
    en: 'people at work in the day',
    cy: 'pobl sy’n gweithio yn y dydd',
    aliases: ['working people', 'commuters', 'working age', 'employees', 'gweithwyr'],
  },
  'parents-and-carers': {
    en: 'parents and carers',
    cy: 'rhieni a gofalwyr',
    aliases: ['parents', 'carers', 'families', 'rhieni', 'gofalwyr', 'teuluoedd'],
  },
  'disabled-people': {
    en: 'disabled people',
    cy: 'pobl anabl',
    aliases: ['disability', 'deaf people', 'blind people', 'wheelchair users', 'people with disabilities'],
  },
  'learning-disabilities': {
    en: 'people with learning disabilities',
    cy: 'pobl ag anableddau dysgu',
    aliases: ['learning disabilities', 'learning disability', 'learning difficulties'],
  },
  'little-english': {
    en: 'people with little English or Welsh',
    cy: 'pobl heb lawer o Gymraeg na Saesneg',
    aliases: [
      'little english',
      'english as a second language',
      'esol',
      'migrants',
      'migrant workers',
      'refugees',
    ],
  },
  offline: {
    en: 'people without internet',
    cy: 'pobl heb y rhyngrwyd',
    aliases: ['offline', 'not online', 'digitally excluded'],
  },
  rural: {
    en: 'people in the countryside',
    cy: 'pobl cefn gwlad',
    aliases: ['rural', 'villages', 'rural communities', 'farmers', 'pentrefi'],
  },
  tenants: {
    en: 'tenants and leaseholders',
    cy: 'tenantiaid a lesddeiliaid',
    aliases: ['tenants', 'council tenants', 'leaseholders', 'tenants and residents', 'tenantiaid'],
  },
  businesses: {
    en: 'businesses',
    cy: 'busnesau',
    aliases: ['business', 'firms', 'traders', 'shops', 'employers', 'masnachwyr'],
  },
  groups: {
    en: 'voluntary and community groups',
    cy: 'grwpiau gwirfoddol a chymunedol',
    aliases: [
      'voluntary groups',
      'community groups',
      'voluntary sector',
      'third sector',
      'charities',
      'groups',
    ],
  },
  'seldom-heard': {
    en: 'people seldom heard',
    cy: 'pobl na chlywir ganddynt yn aml',
    aliases: [
      'seldom heard',
      'hard to reach',
      'under-represented',
      'gypsies and travellers',
      'homeless people',
    ],
  },
};

let known: ReadonlyMap<string, MethodAudience> | undefined;

/** The audience of the catalogue meant by a tag or somebody's words, in English or Welsh; undefined when none is. */
export function methodAudienceNamed(words: string): MethodAudience | undefined {
  known ??= new Map(
    (Object.keys(METHOD_AUDIENCES) as MethodAudience[]).flatMap((id) => {
      const { en, cy, aliases } = METHOD_AUDIENCES[id];
      return [id, en, cy, ...aliases].map((way) => [foldedWords(way), id] as const);
    }),
  );
  return known.get(foldedWords(words));
}
