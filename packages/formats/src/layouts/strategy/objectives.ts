import { isActionIntro } from '../prose/intro-words.js';
import { numberedLabels, readLabelled } from '../prose/numbered-labels.js';
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
    /** Called an objective, or something of the kind; any other heading needs an introduction to be one. */
    sure: boolean;
  }[] = [];
  const labels = numberedLabels(parts);
  /** The line right above, where it could be a heading. */
  let before: Passage | undefined;
  let objective: (typeof found)[number] | undefined;
  let inAppendix = false;
  for (const part of parts) {
    if (part.kind === 'table') {
      objective = undefined;
      continue;
    }
    if (part.style !== 'item' && APPENDIX.test(part.text) && part.text.split(' ').length <= 12)
      inAppendix = true;
    const { ref, title, sure } = readHeading(part, labels) ?? {};
    if (ref !== undefined && title !== undefined && title.split(' ').length <= 30) {
      const again = found.some((other) => other.ref === ref && other.actions.length > 0);
      objective = {
        ref,
        title: title.trim(),
        heading: part,
        intro: undefined,
        where: inAppendix || again ? 'appendix' : 'body',
        actions: [],
        sure: sure === true,
      };
      found.push(objective);
    } else if (before !== undefined && !isAwaited(objective) && isActionIntro(part.text)) {
      const title = before.text;
      const last = objective?.actions.at(-1);
      if (last?.description.at(-1) === before) last.description.pop();
      const same = found.find((other) => fold(other.title) === fold(title));
      objective = {
        ref: same?.ref ?? String(new Set(found.map((other) => other.ref)).size + 1),
        title,
        heading: before,
        intro: part,
        where: inAppendix || same !== undefined ? 'appendix' : 'body',
        actions: [],
        sure: false,
      };
      found.push(objective);
    } else if (objective !== undefined) objective = takeIn(objective, part);
    before = couldHead(part) ? part : undefined;
  }
  const listed = found.filter((one) => one.actions.length > 0);
  const unsure = listed.filter((one) => one.sure || one.intro !== undefined);
  const isSet = new Set(unsure.map((one) => one.ref)).size > 1;
  return listed
    .filter((one) => one.sure || (isSet && unsure.includes(one)))
    .map(({ ref, title, heading, intro, where, actions }) => ({
      ref,
      title,
      heading,
      intro,
      where,
      actions: withoutClosing(actions),
    }));
}

/** Whether the objective still waits for the words that introduce its actions. */
const isAwaited = (objective: Pick<StatedObjective, 'intro' | 'actions'> | undefined) =>
  objective !== undefined && objective.actions.length === 0;

const couldHead = (part: Passage) =>
  part.style === 'heading' || (part.style === 'text' && part.text.split(' ').length <= 20);

const fold = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The number and the title of an objective's heading, whatever the document calls its objectives. */
function readHeading(
  part: Passage,
  labels: ReadonlySet<string>,
): { ref: string; title: string; sure: boolean } | undefined {
  if (part.style === 'item') return undefined;
  const [, ref, title] = OBJECTIVE.exec(part.text) ?? [];
  if (ref !== undefined && title !== undefined) return { ref, title, sure: true };
  const labelled = readLabelled(part.text, labels);
  return labelled === undefined || labelled.title === '' ? undefined : { ...labelled, sure: false };
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
