import { givenDay } from '../target-date/given-day.js';
import { CHECKLIST_POLICY } from '../principles/policy.js';
import type { Engagement } from '../register/register.js';
import { addDays } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import { levelsLike } from './cross-walk.js';
import { THURROCK_SPECTRUM } from './frameworks/thurrock.js';
import { outcomeOf } from './promise-against.js';
import { reachOf } from './reach-of.js';
import type { Spectrum } from './spectrum.js';
import { levelNamed, SPECTRUMS, type NamedLevel } from './spectrums.js';

/**
 * What became of the level an engagement promised: kept, partly, broken, or unknown while nothing shows it.
 */
export type PromiseVerdict = 'kept' | 'partly' | 'broken' | 'unknown';

/** What a verdict on a promise rests on. */
export type KeptReason =
  | { readonly code: 'no-level' | 'not-over' | 'no-methods' | 'nothing-said' | 'said-and-did' }
  | { readonly code: 'level-unknown'; readonly words: string }
  | { readonly code: 'methods-unplaced'; readonly methods: readonly string[] }
  | { readonly code: 'methods-reach'; readonly methods: readonly string[]; readonly promised: NamedLevel }
  | {
      readonly code: 'methods-fall-short';
      readonly methods: readonly string[];
      readonly promised: NamedLevel;
      readonly reached: NamedLevel;
    }
  | { readonly code: 'decided-before-close'; readonly closes: Day; readonly decisionOn: Day }
  | { readonly code: 'half-said'; readonly lacks: 'said' | 'did' }
  | { readonly code: 'feedback-overdue'; readonly due: Day }
  | { readonly code: 'declared' | 'declared-better' | 'declared-worse'; readonly declared: PromiseVerdict };

/** Code of a {@link KeptReason}. */
export type KeptReasonCode = KeptReason['code'];

/** What became of an engagement's promise, and why. */
export interface PromiseKept {
  /** The lower of what is declared and what the register shows; the one that is known where only one is. */
  readonly verdict: PromiseVerdict;
  /** What the register shows: level, methods, days and feedback. */
  readonly shown: PromiseVerdict;
  /** What the register says of itself. */
  readonly declared?: PromiseVerdict;
  /** The level that was promised; absent where none is named, or none that is known. */
  readonly promised?: NamedLevel;
  /** What the verdict rests on; `sayPromiseKept` says them. */
  readonly reasons: readonly KeptReason[];
}

/** On which day, and in which spectrums levels are looked up. */
export interface PromiseOptions {
  readonly asOf: Day;
  /** A council's own first, then those shipped. Defaults to those shipped. */
  readonly spectrums?: readonly Spectrum[];
  /** Days after closing by which people are to be told; where the register names a day, that day counts. */
  readonly feedbackDays?: number;
}

/**
 * Whether an engagement's promise was kept, as far as its entry in the register shows on a day. Kept:
 * its methods reach the level, and what was said and done is told. Partly: one of the two. Broken: neither,
 * or the decision came before people were heard. A level of information owes no "you said, we did", only
 * that something was told. Nothing is guessed: an engagement not over, without level or methods, or whose
 * feedback is not due is `unknown`. A result dated after `asOf` is not there yet.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function promiseKept(engagement: Engagement, options: PromiseOptions): PromiseKept {
  const result = resultOn(engagement, givenDay(options.asOf));
  const declared = result?.promise;
  const promised =
    engagement.level === undefined ? undefined : levelNamed(engagement.level, options.spectrums ?? SPECTRUMS);
  const { shown, reasons } = promised
    ? show(engagement, promised, result, options)
    : { shown: 'unknown' as const, reasons: [noLevel(engagement.level)] };
  return {
    verdict: lower(declared ?? 'unknown', shown),
    shown,
    ...(declared && { declared }),
    ...(promised && { promised }),
    reasons: declared ? [...reasons, besides(declared, shown)] : reasons,
  };
}

type Result = Engagement['result'];
type Shown = Pick<PromiseKept, 'shown' | 'reasons'>;
/** One side of a promise; undefined where nothing can be said yet. */
interface Side {
  readonly held?: 'whole' | 'half' | 'not';
  readonly reason: KeptReason;
}

function show(engagement: Engagement, promised: NamedLevel, result: Result, options: PromiseOptions): Shown {
  const { closes, decisionOn } = engagement;
  if (closes !== undefined ? closes >= options.asOf : result === undefined)
    return { shown: 'unknown', reasons: [{ code: 'not-over' }] };
  const tellsOnly = isInformation(promised);
  if (!tellsOnly && closes !== undefined && decisionOn !== undefined && decisionOn <= closes)
    return { shown: 'broken', reasons: [{ code: 'decided-before-close', closes, decisionOn }] };
  const methods = methodsSide(promised, engagement.methods ?? []);
  const told = tellsOnly ? toldOf(result) : answeredOf(engagement, result, options);
  return { shown: verdictOf(methods, told), reasons: [methods.reason, told.reason] };
}

function verdictOf(methods: Side, told: Side): PromiseVerdict {
  if (methods.held === undefined || told.held === undefined) return 'unknown';
  if (methods.held === 'whole') return told.held === 'whole' ? 'kept' : 'partly';
  return told.held === 'not' ? 'broken' : 'partly';
}

function methodsSide(promised: NamedLevel, methods: readonly string[]): Side {
  if (methods.length === 0) return { reason: { code: 'no-methods' } };
  const reach = reachOf(methods, promised.spectrum);
  const outcome = outcomeOf(promised, reach);
  if (outcome === 'unknown' || reach.level === undefined)
    return { reason: { code: 'methods-unplaced', methods: reach.unplaced } };
  const reached = { spectrum: promised.spectrum, level: reach.level };
  return outcome === 'exceeds'
    ? { held: 'not', reason: { code: 'methods-fall-short', methods, promised, reached } }
    : { held: 'whole', reason: { code: 'methods-reach', methods: reach.by, promised } };
}

const says = (text: string | undefined) => text !== undefined && text.trim() !== '';

function toldOf(result: Result): Side {
  return [result?.asked, result?.said, result?.did].some(says)
    ? { held: 'whole', reason: { code: 'said-and-did' } }
    : { reason: { code: 'nothing-said' } };
}

function answeredOf(
  { closes, feedbackDue }: Engagement,
  result: Result,
  { asOf, feedbackDays = CHECKLIST_POLICY.feedbackDays }: PromiseOptions,
): Side {
  const [said, did] = [says(result?.said), says(result?.did)];
  if (said && did) return { held: 'whole', reason: { code: 'said-and-did' } };
  if (said || did) return { held: 'half', reason: { code: 'half-said', lacks: said ? 'did' : 'said' } };
  const due = feedbackDue ?? (closes === undefined ? undefined : addDays(closes, feedbackDays));
  return due !== undefined && due < asOf
    ? { held: 'not', reason: { code: 'feedback-overdue', due } }
    : { reason: { code: 'nothing-said' } };
}

/** Whether a level promises no more than to be told. */
function isInformation(promised: NamedLevel): boolean {
  const like = levelsLike(promised, THURROCK_SPECTRUM).filter(({ fit }) => fit === 'close');
  return like.length > 0 && like.every(({ level }) => level.id === 'information');
}

function resultOn({ result }: Engagement, asOf: Day): Result {
  return result?.on !== undefined && result.on > asOf ? undefined : result;
}

const noLevel = (words: string | undefined): KeptReason =>
  words === undefined || words.trim() === '' ? { code: 'no-level' } : { code: 'level-unknown', words };

/** From the worst. */
const VERDICTS: readonly PromiseVerdict[] = ['broken', 'partly', 'kept', 'unknown'];

const lower = (a: PromiseVerdict, b: PromiseVerdict): PromiseVerdict =>
  VERDICTS.indexOf(a) < VERDICTS.indexOf(b) ? a : b;

function besides(declared: PromiseVerdict, shown: PromiseVerdict): KeptReason {
  if (shown === 'unknown' || shown === declared) return { code: 'declared', declared };
  return { code: lower(declared, shown) === shown ? 'declared-better' : 'declared-worse', declared };
}
