import { aPlan, anAction, anObjective } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { actionBodyAppendixMismatch } from './body-appendix-mismatch.js';

const plan = (...pairs: (readonly [body: string | undefined, appendix?: string | undefined])[]) =>
  aPlan({
    objectives: [
      anObjective({
        actions: pairs.map(([body, appendix], i) =>
          anAction({
            id: `action-${i}`,
            statements: [
              ...(body === undefined ? [] : [{ text: body, where: 'body' as const }]),
              ...(appendix === undefined ? [] : [{ text: appendix, where: 'appendix' as const }]),
            ],
          }),
        ),
      }),
    ],
  });

testCheck(actionBodyAppendixMismatch, {
  passes: {
    'the same words in both': plan(['Start a panel', 'Start a panel']),
    'emphasis, case and a full stop apart': plan(['Start a Panel.', '**Start a panel**']),
    'list numbers and curly marks apart': plan(["1. Publish residents' diary", 'Publish residents’ diary']),
    'a document with no appendix': plan(['Start a panel'], ['Publish a diary']),
    'an action that states nothing twice': aPlan(),
    'a dash drawn another way': plan(['Try it – once', 'Try it - once']),
  },
  finds: {
    'words added in the appendix': {
      in: plan(['Share budgets', 'Share budgets with ward panels']),
      at: ['/objectives/0/actions/0/statements/1'],
      facts: { differs: 'wording', body: 'Share budgets', appendix: 'Share budgets with ward panels' },
    },
    'an abbreviation spelt out': {
      in: plan(['Work through the RPB.', 'Work through the Residents’ Panel Board.']),
      at: ['/objectives/0/actions/0/statements/1'],
    },
    'an action the appendix forgot': {
      in: plan(['Start a panel', 'Start a panel'], ['Cut doubled surveys', undefined]),
      at: ['/objectives/0/actions/1'],
      facts: { differs: 'no-appendix' },
    },
    'an action only the appendix has': {
      in: plan(['Start a panel', 'Start a panel'], [undefined, 'Cut doubled surveys']),
      at: ['/objectives/0/actions/1'],
      facts: { differs: 'no-body' },
    },
  },
});
