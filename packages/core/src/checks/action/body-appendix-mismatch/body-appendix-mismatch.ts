import type { Action, Objective, Statement } from '../../../plan/plan.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';
import { wordingOf } from '../../wording.js';

type Where = 'body' | 'appendix';

/** The difference is often the last word, so both are quoted to the end. */
const WHOLE = 400;

const statementsIn = (action: Action, where: Where): Statement[] =>
  (action.statements ?? []).filter((statement) => statement.where === where);

/** Where the actions of an objective are stated: an action can only be missing from a list that is there. */
const placesOf = ({ actions }: Objective) =>
  new Set(actions.flatMap(({ statements = [] }) => statements.map(({ where }) => where)));

export const actionBodyAppendixMismatch = defineCheck({
  code: 'action/body-appendix-mismatch',
  documents: ['plan'],
  severity: 'error',
  summary: 'An action stated in the body and in the appendix reads the same in both.',

  *find({ objectives }, { actions }) {
    const places = new Map(objectives.map((objective) => [objective, placesOf(objective)]));
    for (const { action, objective, path } of actions) {
      const [body, appendix] = [statementsIn(action, 'body'), statementsIn(action, 'appendix')];
      const name = nameOf(action);
      if (body.length > 0 && appendix.length > 0) {
        const said = body.map(({ text }) => wordingOf(text));
        const differing = appendix.find(({ text }) => !said.includes(wordingOf(text)));
        const [first] = body;
        if (differing && first) {
          const at = `${path}/statements/${(action.statements ?? []).indexOf(differing)}`;
          yield {
            path: at,
            action: name,
            differs: 'wording' as const,
            body: first.text,
            appendix: differing.text,
          };
        }
      } else if (body.length > 0 && places.get(objective)?.has('appendix')) {
        yield {
          path,
          action: name,
          differs: 'no-appendix' as const,
          body: body[0]?.text ?? '',
          appendix: '',
        };
      } else if (appendix.length > 0 && places.get(objective)?.has('body')) {
        yield {
          path,
          action: name,
          differs: 'no-body' as const,
          body: '',
          appendix: appendix[0]?.text ?? '',
        };
      }
    }
  },

  say({ action, differs, body, appendix }) {
    if (differs === 'wording')
      return `The body says ${quoted(body, WHOLE)} and the appendix ${quoted(appendix, WHOLE)}: use the same words in both, so that it is clear what is promised.`;
    const [has, lacks] = differs === 'no-appendix' ? ['body', 'appendix'] : ['appendix', 'body'];
    return `${quoted(action)} stands in the ${has} and has no entry in the ${lacks}: add the entry, or say that the action was dropped.`;
  },
});
