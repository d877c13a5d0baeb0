import type { Action, Objective } from '@engagement-plan/core';
import type { Ledger } from '../../source/ledger.js';
import { piecesOf, placeOf } from '../prose/passages.js';
import type { Passage } from '../prose/passages.js';
import type { StatedAction, StatedObjective } from './objectives.js';
import type { ObjectiveStatement } from './statements.js';

type Statement = NonNullable<Action['statements']>[number];

/**
 * Objectives and actions of a strategy, matched between body and appendix by objective and number, never
 * by their words. Every statement is kept as it stands at each place, so that a difference can be seen.
 */
export function planObjectives(
  stated: readonly StatedObjective[],
  statements: readonly ObjectiveStatement[],
  ledger: Ledger,
): Objective[] {
  const refs = [...new Set(stated.map((objective) => objective.ref))];
  return refs.map((ref) => {
    const places = stated.filter((objective) => objective.ref === ref);
    const [first] = places;
    const own = statements.find((statement) => statement.ref === ref);
    for (const { heading, intro } of places) {
      ledger.place(...piecesOf(heading), ...(intro === undefined ? [] : piecesOf(intro)));
    }
    if (own !== undefined)
      ledger.place(...piecesOf(own.statement), ...own.description.flatMap((passage) => piecesOf(passage)));
    const numbers = [...new Set(places.flatMap((place) => place.actions.map((action) => action.ref)))];
    return {
      id: `objective-${ref.toLowerCase()}`,
      ref,
      kind: /^(?:theme|thema)/iu.test(first?.heading.text ?? '') ? 'theme' : 'objective',
      title: first?.title ?? ref,
      ...(own === undefined ? {} : { statement: own.statement.text }),
      ...(own === undefined || own.description.length === 0 ? {} : { description: textOf(own.description) }),
      actions: numbers.map((number) => planAction(ref, number, places, ledger)),
      ...(first === undefined ? {} : { place: placeOf(first.heading) }),
    };
  });
}

const textOf = (passages: readonly Passage[]) => passages.map((passage) => passage.text).join('\n');

function planAction(
  objective: string,
  number: string,
  places: readonly StatedObjective[],
  ledger: Ledger,
): Action {
  const said = places.flatMap((place) =>
    place.actions.filter((action) => action.ref === number).map((action) => ({ where: place.where, action })),
  );
  const statements = said.map(({ where, action }) => statementOf(where, action, ledger));
  const title = said[0]?.action.statement.text ?? '';
  const ref = `${objective}.${number}`;
  const id = ref.toLowerCase().replace(/\./gu, '-');
  return {
    id: `action-${id}`,
    ref,
    title,
    statements,
    deliverables: [
      { id: `deliverable-${id}`, ref, title, implied: true, outputs: [{ text: title }], leads: [] },
    ],
    ...(said[0] === undefined ? {} : { place: placeOf(said[0].action.statement) }),
  };
}

function statementOf(where: Statement['where'], action: StatedAction, ledger: Ledger): Statement {
  ledger.place(...piecesOf(action.statement), ...action.description.flatMap((passage) => piecesOf(passage)));
  const description = textOf(action.description);
  return {
    text: action.statement.text,
    ...(where === undefined ? {} : { where }),
    ...(description === '' ? {} : { description }),
    place: placeOf(action.statement),
  };
}
