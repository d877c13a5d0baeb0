import { linkAddress } from '../document/link-address.js';
import type { Evidence } from '../document/document.js';
import { inLanguage } from '../principles/in-language.js';
import type { Checklist, Principle, PrincipleAnswer, PrincipleSet } from '../principles/principles.js';
import { ANSWERS, sayAnswer } from '../principles/say-answer.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { READABLE_WORDS } from '../words/readable.js';
import { escapeHtml } from './escape.js';
import { labelled, own } from './markup.js';

/** Room to write on. */
const PEN = '<span class="pen"></span>';

/** The principles, in the language they are given in, with their prompts, boxes to tick and room to write: for whoever has no script, or prefers a pen. */
export function paperHtml(set: PrincipleSet, lang: Lang): string {
  const words = READABLE_WORDS[lang];
  return [`<p>${escapeHtml(words.engagement)}: ${PEN}</p>`, principlesHtml(set, () => toFillIn(lang))].join(
    '\n',
  );
}

/** A checklist as it was answered; what nobody answered yet says so. Without its set, the answers by their ids. */
export function answeredHtml(checklist: Checklist, set: PrincipleSet | undefined, lang: Lang): string {
  const { engagement, signOff, lang: language } = checklist;
  const words = READABLE_WORDS[lang];
  const answerTo = (id: string) => checklist.answers.find(({ principle }) => principle === id);
  const days = [engagement.opens, engagement.closes].flatMap((day) => (day ? [formatDay(day, lang)] : []));
  return [
    ...labelled(words.engagement, engagement.title, language),
    ...(days.length > 0 ? [`<p>${escapeHtml(days.join(' – '))}</p>`] : []),
    set
      ? principlesHtml(inLanguage(set, lang), ({ id }) => answered(answerTo(id), language, lang))
      : checklist.answers
          .map((answer) => `${own('h2', answer.principle, undefined)}\n${answered(answer, language, lang)}`)
          .join('\n'),
    ...(signOff ? [own('p', words.signedOff(signOff.post, formatDay(signOff.on, lang)), undefined)] : []),
  ].join('\n');
}

function principlesHtml(set: PrincipleSet, under: (principle: Principle) => string): string {
  return set.stages
    .map((stage) => {
      const principles = set.principles.filter((principle) => principle.stage === stage.id);
      const items = principles.map((principle) => principleHtml(principle, set.lang, under(principle)));
      return [own('h2', stage.title, set.lang), '<ol>', ...items, '</ol>'].join('\n');
    })
    .join('\n');
}

function principleHtml(principle: Principle, setLang: string | undefined, under: string): string {
  const { number, name, statement, prompts = [] } = principle;
  const lang = principle.lang ?? setLang;
  return [
    `<li${number === undefined ? '' : ` value="${number}"`}>`,
    own('h3', name, lang),
    ...(statement === undefined ? [] : [own('p', statement, lang)]),
    ...(prompts.length > 0 ? [list(prompts.map((prompt) => own('li', prompt, lang)))] : []),
    under,
    '</li>',
  ].join('\n');
}

function toFillIn(lang: Lang): string {
  const boxes = ANSWERS.map((answer) => `<li>☐ ${escapeHtml(sayAnswer(answer, lang))}</li>`);
  return [list(boxes, 'choices'), `<p>${escapeHtml(READABLE_WORDS[lang].doneAndEvidence)}: ${PEN}</p>`].join(
    '\n',
  );
}

function answered(answer: PrincipleAnswer | undefined, language: string | undefined, lang: Lang): string {
  const words = READABLE_WORDS[lang];
  const said = answer?.answer === undefined ? words.unanswered : sayAnswer(answer.answer, lang);
  const evidence = answer?.evidence ?? [];
  const { what, post, by } = answer?.followUp ?? {};
  const until = typeof by === 'string' ? formatDay(by, lang) : by?.words;
  return [
    `<p>${escapeHtml(words.answer)} <strong>${escapeHtml(said)}</strong></p>`,
    ...labelled(words.done, answer?.done, language),
    ...labelled(words.reason, answer?.reason, language),
    ...(evidence.length > 0
      ? [`<p>${escapeHtml(words.evidence)}:</p>`, list(evidence.map((one) => evidenceHtml(one, language)))]
      : []),
    ...labelled(words.followUp, [what, post, until].filter(Boolean).join(', '), language),
  ].join('\n');
}

/** A link only where one does no harm. */
function evidenceHtml({ text, href }: Evidence, language: string | undefined): string {
  const address = linkAddress(href);
  const words = text?.trim() ? text : (href ?? '');
  if (address === undefined) return own('li', words, language);
  return `<li><a href="${escapeHtml(address)}">${own('span', words, language)}</a></li>`;
}

const list = (items: readonly string[], name?: string) =>
  [`<ul${name === undefined ? '' : ` class="${name}"`}>`, ...items, '</ul>'].join('\n');
