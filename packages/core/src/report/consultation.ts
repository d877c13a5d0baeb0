import { sayChallengeSummary } from '../challenge/say-challenge.js';
import { challengeSummary } from '../challenge/summary.js';
import { isInternal } from '../plan/internal.js';
import { progressOf } from '../principles/progress-of.js';
import { sayProgress } from '../principles/say-progress.js';
import type { Engagement } from '../register/register.js';
import { isFedBack } from '../register/told.js';
import type { Day } from '../target-date/target-date.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import type { FigureOptions } from './figures.js';
import { REPORT_WORDS } from './report-words.js';

/** What people were asked and told, and how the checklists stand. Internal engagements are left out. */
export function sayConsultation(
  {
    register,
    checklists = [],
    challenges = [],
  }: Pick<FigureOptions, 'register' | 'checklists' | 'challenges'>,
  asOf: Day,
  since: Day | undefined,
  lang: Lang,
): string[] {
  const words = REPORT_WORDS[lang];
  return [
    ...(register?.engagements ?? [])
      .filter((one) => !isInternal(one) && isWithin(one, asOf, since))
      .map((one) => sayEngagement(one, asOf, lang)),
    ...checklists.map((checklist) =>
      words.checklist(
        checklist.engagement.title ?? checklist.title ?? checklist.id,
        sayProgress(progressOf(checklist, { asOf }), lang),
      ),
    ),
    ...(challenges.length > 0 ? [sayChallengeSummary(challengeSummary(challenges, { asOf }), lang)] : []),
  ];
}

/** Open at some time since the last report. One whose days are not settled is not over. */
function isWithin({ opens, closes }: Engagement, asOf: Day, since: Day | undefined): boolean {
  return (opens ?? closes ?? '') <= asOf && (closes ?? asOf) > (since ?? '');
}

function sayEngagement(engagement: Engagement, asOf: Day, lang: Lang): string {
  const words = REPORT_WORDS[lang];
  const { title, opens, closes, result = {} } = engagement;
  const days = [opens, closes].flatMap((day) => (day === undefined ? [] : [formatDay(day, lang)]));
  const head = words.engagement(title, days.join(' – '));
  if (isFedBack(engagement, asOf)) {
    const { said = '', did = '' } = result;
    const told = [
      said.trim() === '' ? '' : words.said(said.trim()),
      did.trim() === '' ? '' : words.did(did.trim()),
    ];
    return [head, ...told.filter((text) => text !== '')].join(' ');
  }
  return closes !== undefined && closes < asOf ? `${head} ${words.notTold}` : head;
}
