import { profileOf, scoreContent, type ColumnProfile } from './column-profile.js';
import { scoreHeader } from './header-scores.js';
import type { Role } from './roles.js';
import type { Cell } from './row-line.js';

/** A column: where it stands, what it is called, what it tells. */
export interface Column {
  readonly header: string;
  readonly role: Role;
}

/** Roles that several columns may share; every other role has one column. */
const SHARED = new Set<Role>(['other', 'progress']);
const LEAST = 0.25;
const STRAY = 0.6;
const SECOND_ACTION = 0.5;
const HEADER_WEIGHT = 1;
const CONTENT_WEIGHT = 0.9;

/**
 * Decides what each column tells, from what it is called and what stands in it. Every pair of column and
 * role has a score; the best pairs win, then pairs of columns swap roles while that makes the sum better.
 */
export function decideColumns(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly Column[] {
  const width = Math.max(headers.length, ...rows.map((row) => row.length), 0);
  const profiles = Array.from({ length: width }, (_, column) => profileOf(rows.map((row) => row[column])));
  const headed = headers.some((header) => header !== '');
  const scores = profiles.map((profile, column): Scores => {
    const header = headers[column] ?? '';
    // Under no header and mostly blank: what a torn row left there, not a column.
    return headed && header === '' && profile.fill < STRAY ? new Map() : scoreColumn(header, profile);
  });
  const roles = liftNumbered(improve(assign(scores), scores), rows);
  return nameWordColumns(roles, profiles, headers).map((role, column) => ({
    header: headers[column] ?? '',
    role,
  }));
}

type Scores = ReadonlyMap<Role, number>;

function scoreColumn(header: string, profile: ColumnProfile): Scores {
  const content = scoreContent(profile);
  const sum = new Map<Role, number>();
  for (const [role, score] of scoreHeader(header)) sum.set(role, score * HEADER_WEIGHT);
  // Of two columns called actions the second says what the first comes to.
  const action = sum.get('action') ?? 0;
  if (action >= 0.5 && !sum.has('output')) sum.set('output', action * SECOND_ACTION);
  for (const [role, score] of content) {
    // Words alone make no column an outcome or a milestone: prose is named afterwards, from what is left.
    if (score > 0.5 || sum.has(role)) sum.set(role, (sum.get(role) ?? 0) + score * CONTENT_WEIGHT);
  }
  return sum;
}

function assign(scores: readonly Scores[]): Role[] {
  const roles: Role[] = scores.map(() => 'other');
  const taken = new Set<Role>();
  const pairs = scores
    .flatMap((each, column) => [...each].map(([role, score]) => ({ column, role, score })))
    .filter((pair) => pair.score >= LEAST)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  for (const { column, role } of pairs) {
    if (roles[column] !== 'other' || taken.has(role)) continue;
    roles[column] = role;
    if (!SHARED.has(role)) taken.add(role);
  }
  return roles;
}

/** Gives a role to a column left without one, where its owner can take another and the sum is better. */
function improve(roles: Role[], scores: readonly Scores[]): Role[] {
  const worth = (column: number, role: Role | undefined) =>
    role === undefined || role === 'other' ? 0 : (scores[column]?.get(role) ?? -1);
  for (let again = true; again;) {
    again = false;
    for (let a = 0; a < roles.length; a += 1) {
      for (const [wanted] of scores[a] ?? []) {
        const b = roles.indexOf(wanted);
        if (b < 0 || b === a) continue;
        const free = [...(scores[b]?.keys() ?? [])].filter(
          (role) => role === roles[a] || !roles.includes(role),
        );
        for (const other of [...free, 'other' as Role]) {
          const now = worth(a, roles[a]) + worth(b, roles[b]);
          if (worth(a, wanted) + worth(b, other) > now + 0.01) {
            roles[a] = wanted;
            roles[b] = other;
            again = true;
          }
        }
      }
    }
  }
  return roles;
}

const BELOW = new Set<Role>(['output', 'steps']);

/**
 * The numbers number the actions: where a column below the action is blank exactly where its row has no
 * number, and the action's own is not, the two have each other's names ("Key action" over "Task").
 */
function liftNumbered(roles: Role[], rows: readonly (readonly Cell[])[]): Role[] {
  const [ref, action] = [roles.indexOf('ref'), roles.indexOf('action')];
  if (ref < 0) return roles;
  const holds = (row: readonly Cell[], column: number) => (row[column]?.kind ?? 'blank') !== 'blank';
  const numbered = rows.filter((row) => holds(row, ref)).length;
  if (numbered < 2 || numbered > rows.length * 0.9) return roles;
  const agreeing = (column: number) =>
    rows.filter((row) => holds(row, column) === holds(row, ref)).length / rows.length;
  if (action >= 0 && agreeing(action) >= 0.8) return roles;
  if (action < 0 && roles.includes('objective')) return roles;
  const upper = roles.findIndex((role, column) => BELOW.has(role) && agreeing(column) >= 0.9);
  if (upper >= 0) {
    if (action >= 0) roles[action] = 'output';
    roles[upper] = 'action';
  }
  return roles;
}

/**
 * Names prose columns nobody could name by their headers: the plan needs an action at least. The column
 * with the fewest blanks that tells somebody to do something is it, then what is produced, then what changes.
 */
function nameWordColumns(
  roles: readonly Role[],
  profiles: readonly ColumnProfile[],
  headers: readonly string[],
): readonly Role[] {
  const result = [...roles];
  const isWordy = (column: number) => {
    const profile = profiles[column] as ColumnProfile;
    return (
      profile.fill > 0 && profile.share('prose') + profile.share('short') + profile.share('money') >= 0.5
    );
  };
  const unnamed = () =>
    result.flatMap((role, column) =>
      role === 'other' && isWordy(column) && scoreHeader(headers[column] ?? '').size === 0 ? [column] : [],
    );
  const ref = result.indexOf('ref');
  const like = (column: number) => Math.abs((profiles[column]?.fill ?? 0) - (profiles[ref]?.fill ?? 1));
  const byVerb = (a: number, b: number) =>
    (profiles[b]?.imperative ?? 0) - (profiles[a]?.imperative ?? 0) || a - b;

  if (!result.some((role) => role === 'action' || role === 'objective')) {
    // Blank where the ref is blank: the text that belongs to the number.
    const [column] = unnamed().sort((a, b) => Math.round(4 * (like(a) - like(b))) || byVerb(a, b));
    if (column !== undefined) result[column] = 'action';
  }
  if (!result.some((role) => role === 'action' || role === 'output')) {
    const column = result.indexOf('objective');
    if (column >= 0 && unnamed().length === 0) result[column] = 'action';
  }
  if (result.includes('action') !== result.includes('output') || !result.includes('output')) {
    const [column] = unnamed()
      .filter((each) => (profiles[each]?.imperative ?? 0) >= 0.3 && (profiles[each]?.words ?? 0) >= 2.5)
      .sort(byVerb);
    if (column !== undefined) result[column] = 'output';
  }
  if (!result.includes('outcome')) {
    const [column] = unnamed()
      .filter((each) => (profiles[each]?.words ?? 0) >= 6)
      .sort((a, b) => -byVerb(a, b));
    if (column !== undefined) result[column] = 'outcome';
  }
  return result;
}
