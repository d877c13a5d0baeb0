import type { ConfigurationWords } from '../../checks/configuration-words.js';

const aiHwn = (meant: string | undefined) => (meant === undefined ? '' : ` Ai ${meant} a olygir?`);

/** Welsh for what in a configuration of checks does nothing. Not yet reviewed. */
export const CONFIGURATION_CY: ConfigurationWords = {
  noCheck: (code, meant) =>
    meant === undefined
      ? `Nid oes gwiriad o’r enw ${code}: gweler y rhestr yn docs/checks.md.`
      : `Nid oes gwiriad o’r enw ${code}: yr agosaf yw ${meant}.`,
  noThreshold: (code, name, known, meant) =>
    meant === undefined
      ? `Nid oes gan y gwiriad ${code} drothwy o’r enw ${name}. ${known === '' ? 'Nid oes ganddo’r un.' : `Mae ganddo ${known}.`}`
      : `Nid oes gan y gwiriad ${code} drothwy o’r enw ${name}: yr agosaf yw ${meant}.`,
  noReason: (code) =>
    `Nid yw’r ateb i ${code} yn rhoi rheswm, felly nid yw’n ateb dim: ysgrifennwch pam y caiff y canfyddiad sefyll.`,
  notAnObject: 'Dylai fod yn wrthrych â “checks”, “answers” neu’r ddau.',
  ownByCode:
    'Ni all “own” sefyll mewn ffeil: ysgrifennir eich gwiriadau eich hun mewn cod (docs/how-to/own-checks.md).',
  unknownKey: (key, meant) =>
    `Nid oes dim o’r enw ${key}: gall gynnwys “checks” ac “answers”.${aiHwn(meant)}`,
  schemaText: 'Dylai “$schema” fod yn destun: lle mae golygyddion yn dod o hyd i’r sgema.',
  checksShape: 'Dylai “checks” fod yn wrthrych: cod gwiriad, yna sut i’w gymryd.',
  answersShape: 'Dylai “answers” fod yn rhestr.',
  severity: (code, found, meant) =>
    `Mae ${code} wedi’i osod i ${found}: dylai fod yn off, error, warning neu advice.${aiHwn(meant)}`,
  settingKey: (code, key) => `Mae ${key} yng ngosodiad ${code}: gall gynnwys “severity” a “thresholds”.`,
  thresholds: (code) => `Dylai trothwyon ${code} fod yn wrthrych o enwau a rhifau.`,
  threshold: (code, name, found) =>
    `Trothwy ${name} y gwiriad ${code} yw ${found}: dylai fod yn rhif, 0 neu fwy.`,
  answer: (place) => `Dylai ateb ${place} fod yn wrthrych â “code” a “reason”.`,
  answerNeeds: (place, key) => `Nid oes ${key} mewn geiriau gan ateb ${place}; ychwanegwch ef.`,
  answerKey: (place, key, meant) =>
    `Mae ${key} gan ateb ${place}: gall gynnwys code, document, about, path, reason, by ac on.${aiHwn(meant)}`,
  answerText: (place, key) => `Dylai ${key} ateb ${place} fod yn destun.`,
  answerDay: (place, found) => `“on” ateb ${place} yw ${found}: dylai fod yn ddiwrnod, fel 2025-11-12.`,
};
