import type { PrincipleCrosswalk } from '../principles.js';

type Pair = readonly [own: string, other: string, strength: 'same' | 'partly'];

/** A cross-walk that no practitioner has reviewed. */
const judged = (other: string, pairs: readonly Pair[]): PrincipleCrosswalk => ({
  with: other,
  reviewed: false,
  pairs: pairs.map(([own, to, strength]) => ({ own, other: to, strength })),
});

/**
 * Which of the Gunning principles answers to which principle of the two sets written with them in mind.
 * Our judgement, to be reviewed by a practitioner, and not legal advice.
 */
export const GUNNING_CROSSWALKS: readonly PrincipleCrosswalk[] = [
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
