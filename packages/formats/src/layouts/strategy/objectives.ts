import { isActionIntro } from '../prose/intro-words.js';
import type { Part, Passage } from '../prose/passages.js';
import { numberOf } from '../prose/sections.js';

/** One numbered action as one place of the document states it. */
export interface StatedAction {
  readonly ref: string;
  readonly statement: Passage;
  readonly description: readonly Passage[];
}

/** An objective with the actions under it, as one place of the document gives them. */
export interface StatedObjective {
  readonly ref: string;
  readonly title: string;
  readonly heading: Passage;
  readonly intro: Passage | undefined;
  readonly where: 'body' | 'appendix';
  readonly actions: readonly StatedAction[];
}

const OBJECTIVE =
  /^(?:(?:strategic|key|shared)\s+)?(?:objective|aim|goal|priority|theme|ambition|outcome|commitment|amcan|nod|blaenoriaeth|thema)\s+(\d{1,2}|[A-Z]|one|two|three|four|five|six|seven)\s*(?:[-–—:.]\s*|\s)(\S.*)$/isu;
const APPENDIX = /^(?:appendix|annex|schedule|atodiad)\b/iu;

/**
 * Objectives by number with the numbered actions under each, wherever the document gives them: once in
 * the body, and again in an appendix, where each may be explained. An objective without an introduction
 * such as "We will:" counts only when its actions are numbered.
 */
export function findObjectives(parts: readonly Part[]): readonly StatedObjective[] {
  const found: {
    ref: string;
    title: string;
    heading: Passage;
    intro: Passage | undefined;
    where: 'body' | 'appendix';
    actions: { ref: string; statement: Passage; description: Passage[] }[];
  }[] = [];
  let objective: (typeof found)[number] | undefined;
  let inAppendix = false;
  for (const part of parts) {
    if (part.kind === 'table') {
      objective = undefined;
      continue;
    }
    if (part.style !== 'item' && APPENDIX.test(part.text) && part.text.split(' ').length <= 12)
      inAppendix = true;
    const [, ref, title] = (part.style === 'item' ? null : OBJECTIVE.exec(part.text)) ?? [];
    if (ref !== undefined && title !== undefined && title.split(' ').length <= 30) {
      const again = found.some((other) => other.ref === ref && other.actions.length > 0);
      objective = {
        ref,
        title: title.trim(),
        heading: part,
        intro: undefined,
        where: inAppendix || again ? 'appendix' : 'body',
        actions: [],
      };
      found.push(objective);
    } else if (objective !== undefined) objective = takeIn(objective, part);
  }
  return found
    .filter((one) => one.actions.length > 0)
    .map((one) => ({ ...one, actions: withoutClosing(one.actions) }));
}

/** Where only the last of several actions has words after it, they close the list and explain nothing. */
function withoutClosing(actions: readonly StatedAction[]): readonly StatedAction[] {
  const explained = actions.filter((action) => action.description.length > 0);
  const closes = actions.length > 1 && explained.length === 1 && explained[0] === actions.at(-1);
  return closes ? actions.map((action) => ({ ...action, description: [] })) : actions;
}

/** Puts the passage where it belongs in the objective; undefined when the objective is over. */
function takeIn<
  T extends {
    intro: Passage | undefined;
    actions: { ref: string; statement: Passage; description: Passage[] }[];
  },
>(objective: T, part: Passage): T | undefined {
  const last = objective.actions.at(-1);
  if (part.style === 'note') return objective;
  if (last === undefined && objective.intro === undefined && isActionIntro(part.text)) {
    objective.intro = part;
    return objective;
  }
  const number = numberOf(part.marker);
  const next =
    (number === undefined ? objective.actions.length : Number(number.split('.').at(-1))) ===
    objective.actions.length + (number === undefined ? 0 : 1);
  const listed = part.style === 'item' || (part.style === 'heading' && number !== undefined);
  if (listed && next && (number !== undefined || objective.intro !== undefined)) {
    objective.actions.push({
      ref: number?.split('.').at(-1) ?? String(objective.actions.length + 1),
      statement: part,
      description: [],
    });
    return objective;
  }
  if (part.style === 'heading' || listed) return undefined;
  // Words between the heading and its actions are about the objective; after an action, about that action.
  last?.description.push(part);
  return objective;
}
