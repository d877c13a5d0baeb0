import { overlapOf, sayAudience, sayEngagementState, widening } from '@engagement-plan/core';
import type { EngagementState, Lang } from '@engagement-plan/core';
import type { Option } from '../overview/filters.js';
import type { DiaryReading, DiaryRow } from './reading.js';

/** What a reader asked to see; empty strings ask for everything. */
export interface Choices {
  readonly text: string;
  /** Id of an audience. */
  readonly audience: string;
  /** Name of an area. */
  readonly area: string;
  readonly community: string;
  readonly level: string;
  readonly state: EngagementState | '';
  /** Only what officers have something to settle about. */
  readonly settle: boolean;
}

export const EVERYTHING: Choices = {
  text: '',
  audience: '',
  area: '',
  community: '',
  level: '',
  state: '',
  settle: false,
};

/** What the engagements can be narrowed by, each list by name. */
export interface Options {
  readonly audience: readonly Option[];
  readonly area: readonly Option[];
  readonly community: readonly Option[];
  readonly level: readonly Option[];
  readonly state: readonly Option[];
}

const STATES: readonly EngagementState[] = ['open', 'planned', 'closed', 'decided', 'fed-back', 'unknown'];

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const optionsIn = (names: ReadonlyMap<string, string>): Option[] =>
  [...names]
    .map(([value, name]) => ({ value, name: capital(name) }))
    .sort((a, b) => a.name.localeCompare(b.name));

export function optionsOf({ register, rows, diary, placeOf }: DiaryReading, lang: Lang): Options {
  const audiences = new Map<string, string>();
  const communities = new Map<string, string>();
  const levels = new Map<string, string>();
  const areas = new Map<string, string>();
  const known = new Set<string>();
  for (const { id, name } of register.areas ?? []) {
    areas.set(name, name);
    known.add(id);
  }
  for (const { entry, audiences: asked, level } of rows) {
    for (const { id, words } of asked)
      audiences.set(id, sayAudience(id, lang) === id ? words : sayAudience(id, lang));
    for (const { name } of entry.engagement.communities ?? []) communities.set(name, name);
    if (level) levels.set(level.id, level.name);
    for (const name of entry.engagement.areas ?? []) {
      const place = placeOf([name]);
      const id = place.kind === 'named' ? (place.areas[0]?.[0] ?? '') : '';
      if (id === '' || known.has(id)) continue;
      known.add(id);
      areas.set(name, name);
    }
  }
  return {
    audience: optionsIn(audiences),
    area: optionsIn(areas),
    community: optionsIn(communities),
    level: optionsIn(levels),
    state: STATES.filter((state) => diary.counts[state] > 0).map((state) => ({
      value: state,
      name: sayEngagementState(state, lang),
    })),
  };
}

/**
 * The engagements that answer the choices, in the order they open. Who asks disabled people asks deaf people
 * too, and one for the whole area is for each of its wards; one that names no area may be anywhere.
 */
export function chosen({ rows, placeOf }: DiaryReading, choices: Choices): readonly DiaryRow[] {
  const { audience, area, community, level, state, settle } = choices;
  const words = choices.text.toLowerCase().split(/\s+/).filter(Boolean);
  const place = area === '' ? undefined : placeOf([area]);
  const wider = new Set(widening(audience));
  return rows.filter(
    (row) =>
      (state === '' || row.entry.state === state) &&
      (audience === '' || row.audiences.some(({ id }) => wider.has(id) || widening(id).includes(audience))) &&
      (place === undefined || overlapOf(place, row.place) !== 'no') &&
      (community === '' ||
        row.entry.engagement.communities?.some(({ name }) => name === community) === true) &&
      (level === '' || row.level?.id === level) &&
      (!settle || row.entry.findings.length > 0) &&
      words.every((word) => row.text.includes(word)),
  );
}
