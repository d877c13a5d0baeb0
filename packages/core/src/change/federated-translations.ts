import type { Objective, Plan } from '../plan/plan.js';
import type { Federated, Federation } from './federated.js';

/**
 * Translations of the whole: each text's from the file it was taken from, pointing to where it stands now.
 * Updates of other files come without theirs. Undefined when no file has any.
 */
export function joinTranslations(
  { files, objectives: federated, actions, rows }: Federation,
  objectives: readonly Objective[],
): Plan['translations'] {
  if (!files.some(({ translations }) => translations)) return undefined;
  const places = placesOf(objectives);
  const moved = files.map(() => new Map<string, string>());
  const note = <T extends { readonly id: string }>(
    things: ReadonlyMap<string, Federated<T>>,
    level: string,
  ) => {
    for (const [key, { owner }] of things) {
      const place = places.get(`${level} ${key}`);
      if (place !== undefined) moved[owner.file]?.set(owner.path, place);
    }
  };
  note(federated, 'objective');
  note(actions, 'action');
  note(rows, 'row');
  const joined: Record<string, Record<string, string>> = {};
  files.forEach(({ translations = {} }, file) => {
    for (const [lang, texts] of Object.entries(translations)) {
      const all = (joined[lang] ??= {});
      for (const [pointer, text] of Object.entries(texts)) {
        const place = placeNow(pointer, moved[file] ?? new Map<string, string>(), file === 0);
        if (place !== undefined && !Object.hasOwn(all, place)) all[place] = text;
      }
    }
  });
  return joined;
}

/** Where each thing stands in the whole, by level and key: of one id the second time is the second key. */
function placesOf(objectives: readonly Objective[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const put = (level: string, id: string, path: string) => {
    let key = id;
    for (let times = 1; places.has(`${level} ${key}`); times++) key = `${id}\n${times}`;
    places.set(`${level} ${key}`, path);
  };
  objectives.forEach((objective, o) => {
    put('objective', objective.id, `/objectives/${o}`);
    objective.actions.forEach((action, a) => {
      put('action', action.id, `/objectives/${o}/actions/${a}`);
      action.deliverables.forEach((row, d) =>
        put('row', row.id, `/objectives/${o}/actions/${a}/deliverables/${d}`),
      );
    });
  });
  return places;
}

const THING = /^\/objectives\/\d+(?:\/actions\/\d+(?:\/deliverables\/\d+)?)?/;

function placeNow(pointer: string, moved: ReadonlyMap<string, string>, isHost: boolean): string | undefined {
  const thing = THING.exec(pointer)?.[0];
  if (thing === undefined) return isHost ? pointer : undefined;
  const place = moved.get(thing);
  return place === undefined ? undefined : place + pointer.slice(thing.length);
}
