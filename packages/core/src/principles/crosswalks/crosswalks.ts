import type { PrincipleCrosswalk } from '../principles.js';

type Pair = readonly [own: string, other: string, strength: 'same' | 'partly'];

/** A cross-walk that no practitioner has reviewed. */
const judged = (other: string, pairs: readonly Pair[]): PrincipleCrosswalk => ({
  with: other,
  reviewed: false,
  pairs: pairs.map(([own, to, strength]) => ({ own, other: to, strength })),
});

/**
 * Which of Thurrock's fourteen principles answers to which principle of each other shipped set. Every
 * pair is our judgement, to be reviewed by a practitioner. `same` is kept for principles that ask for the
 * same thing; whatever asks for more, or for something else besides, is `partly`. What no pair names is
 * what the other set asks and Thurrock's does not: conscientious consideration (to tell people the result
 * is not to weigh what they said), resources, skills for those who take part, agreement before
 * publication, election periods.
 */
const THURROCK: readonly PrincipleCrosswalk[] = [
  judged('scotland-2016', [
    ['justify-target-audience', 'inclusion', 'partly'],
    ['involve', 'inclusion', 'partly'],
    ['inclusive', 'inclusion', 'same'],
    ['inclusive', 'support', 'partly'],
    ['clear-and-agreed-purposes', 'planning', 'partly'],
    ['timing', 'planning', 'partly'],
    ['involve', 'planning', 'partly'],
    ['co-ordinated-approach', 'working-together', 'partly'],
    ['methodology', 'methods', 'same'],
    ['transparency', 'communication', 'partly'],
    ['inform-and-communicate-effectively', 'communication', 'partly'],
    ['providing-feedback', 'communication', 'partly'],
    ['measuring-success', 'impact', 'partly'],
    ['lessons-learned', 'impact', 'partly'],
    ['best-practice', 'impact', 'partly'],
  ]),
  judged('gunning', [
    ['clear-and-agreed-purposes', 'formative-stage', 'partly'],
    ['timing', 'formative-stage', 'partly'],
    ['transparency', 'formative-stage', 'partly'],
    ['clear-and-agreed-purposes', 'sufficient-reasons', 'partly'],
    ['transparency', 'sufficient-reasons', 'partly'],
    ['inform-and-communicate-effectively', 'sufficient-reasons', 'partly'],
    ['timing', 'adequate-time', 'partly'],
  ]),
  judged('wales-2011', [
    ['clear-and-agreed-purposes', 'make-a-difference', 'partly'],
    ['justify-target-audience', 'everyone-affected', 'partly'],
    ['inclusive', 'everyone-affected', 'same'],
    ['timing', 'timely-and-appropriate', 'partly'],
    ['methodology', 'timely-and-appropriate', 'partly'],
    ['co-ordinated-approach', 'partner-organisations', 'same'],
    ['inform-and-communicate-effectively', 'understandable-information', 'partly'],
    ['methodology', 'easier-to-take-part', 'partly'],
    ['inclusive', 'easier-to-take-part', 'partly'],
    ['providing-feedback', 'told-the-impact', 'same'],
    ['measuring-success', 'learn-and-share', 'partly'],
    ['lessons-learned', 'learn-and-share', 'partly'],
    ['best-practice', 'learn-and-share', 'partly'],
  ]),
  judged('cabinet-office-2018', [
    ['inform-and-communicate-effectively', 'a-clear-and-concise', 'partly'],
    ['clear-and-agreed-purposes', 'b-have-a-purpose', 'partly'],
    ['inform-and-communicate-effectively', 'c-informative', 'partly'],
    ['transparency', 'c-informative', 'partly'],
    ['co-ordinated-approach', 'd-only-part', 'partly'],
    ['methodology', 'd-only-part', 'partly'],
    ['timing', 'e-proportionate-time', 'partly'],
    ['justify-target-audience', 'f-targeted', 'same'],
    ['methodology', 'g-groups-consulted', 'partly'],
    ['involve', 'g-groups-consulted', 'partly'],
    ['inclusive', 'g-groups-consulted', 'partly'],
    ['transparency', 'i-facilitate-scrutiny', 'partly'],
    ['right-to-challenge', 'i-facilitate-scrutiny', 'partly'],
    ['providing-feedback', 'j-timely-responses', 'partly'],
  ]),
  judged('leap', [
    ['clear-and-agreed-purposes', 'needs-led', 'partly'],
    ['justify-target-audience', 'needs-led', 'partly'],
    ['inclusive', 'capacity', 'partly'],
    ['measuring-success', 'change-and-outcomes', 'partly'],
    ['co-ordinated-approach', 'participation', 'partly'],
    ['involve', 'participation', 'partly'],
    ['lessons-learned', 'learning', 'same'],
    ['best-practice', 'learning', 'partly'],
  ]),
  judged('consultation-charter', [
    ['clear-and-agreed-purposes', 'integrity', 'partly'],
    ['justify-target-audience', 'visibility', 'partly'],
    ['inform-and-communicate-effectively', 'visibility', 'partly'],
    ['methodology', 'accessibility', 'partly'],
    ['inclusive', 'accessibility', 'same'],
    ['transparency', 'transparency', 'partly'],
    ['transparency', 'disclosure', 'partly'],
    ['measuring-success', 'fair-interpretation', 'partly'],
    ['providing-feedback', 'publication', 'same'],
  ]),
];

/**
 * Which of the Gunning principles answers to which principle of the two sets written with them in mind.
 * Our judgement, to be reviewed by a practitioner, and not legal advice.
 */
const GUNNING: readonly PrincipleCrosswalk[] = [
  judged('cabinet-office-2018', [
    ['formative-stage', 'b-have-a-purpose', 'same'],
    ['sufficient-reasons', 'c-informative', 'same'],
    ['adequate-time', 'e-proportionate-time', 'same'],
    ['adequate-time', 'g-groups-consulted', 'partly'],
    ['conscientious-consideration', 'b-have-a-purpose', 'partly'],
    ['conscientious-consideration', 'i-facilitate-scrutiny', 'partly'],
  ]),
  judged('consultation-charter', [
    ['formative-stage', 'integrity', 'same'],
    ['sufficient-reasons', 'disclosure', 'partly'],
    ['conscientious-consideration', 'integrity', 'partly'],
    ['conscientious-consideration', 'fair-interpretation', 'partly'],
  ]),
];

/** The shipped cross-walks, by the id of the set each is read from. Either set of a pair may be the one answered. */
export const CROSSWALKS: Readonly<Record<string, readonly PrincipleCrosswalk[]>> = {
  thurrock: THURROCK,
  gunning: GUNNING,
};
