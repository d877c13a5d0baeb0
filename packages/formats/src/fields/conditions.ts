import type { Condition } from '@engagement-plan/core';

const END = String.raw`[^.;()\n]{2,200}`;
const KINDS: readonly (readonly [RegExp, NonNullable<Condition['kind']>])[] = [
  [
    new RegExp(String.raw`\b(?:subject\s+to|conditional\s+(?:on|upon)|yn\s+amodol\s+ar)\s+${END}`, 'giu'),
    'subject-to',
  ],
  [
    new RegExp(
      String.raw`(?:^|(?<=[(,;.]\s*))(?:following|after|once|upon|yn\s+dilyn|ar\s+ôl)\s+${END}`,
      'giu',
    ),
    'following',
  ],
  [
    new RegExp(String.raw`\b(?:pending|dependent\s+(?:on|upon)|depends\s+on|dependency\s*:)\s+${END}`, 'giu'),
    'depends-on',
  ],
  [
    /\b(?:if\s+(?:successful|funding\s+(?:is\s+)?available|approved|agreed|possible|required|needed|feasible|appropriate)|where\s+(?:appropriate|possible|necessary|feasible|available)|lle\s+bo'n\s+briodol|os\s+yn\s+llwyddiannus)\b/giu,
    'if',
  ],
];

/**
 * What a row's words say it waits for, in order: "subject to …", "following …" at the head of a clause,
 * "if successful", "where appropriate". The text is as written; what it waits for is for a person to say.
 */
export function findConditions(words: string): readonly Condition[] {
  return KINDS.flatMap(([pattern, kind]) =>
    [...words.matchAll(pattern)].map((found) => ({
      at: found.index,
      condition: { text: found[0].trim(), kind },
    })),
  )
    .sort((a, b) => a.at - b.at)
    .map((found) => found.condition);
}
