import type { NoteSentences } from './note.js';
import { quotedWords } from './quoted-words.js';

/** What the reader did with words, in Welsh. Numbers come after their nouns, so that one form serves every number. */
export const NOTES_CY: NoteSentences = {
  'not-understood': ({ words }) => `Ni ddeallwyd “${words}”, ac nid yw mewn unrhyw faes o’r cynllun.`,
  'page-furniture': ({ words }) => `Rhan o’r dudalen, nid o’r cynllun, yw “${words}”, ac fe’i gadawyd allan.`,
  'ruled-line': ({ words }) => `Llinell neu farc crwydr yw “${words}”, ac fe’i gadawyd allan.`,
  'stray-mark': ({ words }) => `Marc heb eiriau yw “${words}”, ac fe’i gadawyd allan.`,
  'words-as-written': ({ lost }) =>
    `Safai hyn yma fel y’i hysgrifennwyd, ac fe’i darllenir fel arall yn y cynllun: ${quotedWords(lost)}.`,
  'markup-dropped': () => 'Tynnwyd o’r gell farciau a oedd ar ôl wedi i’r ddogfen gael ei throsi.',
  'lookalike-letters-folded': ({ words, read }) =>
    `Darllenwyd “${words}” fel “${read}”: mae ynddo lythyren neu ffigur nad yw ond yn edrych fel un o’n rhai ni.`,
  'torn-word-joined': ({ words, read }) => `Darllenwyd “${words}” fel “${read}”, gair a rwygwyd yn ddau.`,
  'torn-word-left': ({ words }) =>
    `Efallai mai un gair a rwygwyd yn ddau yw “${words}”; nid oes dim yn y ddogfen yn cadarnhau hynny, felly fe’i cedwir fel y’i hysgrifennwyd.`,
  'outputs-split': ({ words, count }) =>
    `Darllenwyd “${words}” fel sawl allbwn, un i bob dyddiad yn ei res: ${count}.`,
  'steps-split': ({ count }) =>
    `Darllenwyd y gell fel sawl cam, un i bob brawddeg, am nad oes dim yn nodi lle mae pob un yn dechrau: ${count}.`,
  'milestones-split': ({ words, count }) => `Darllenwyd “${words}” fel sawl carreg filltir: ${count}.`,
  'resources-split': ({ words, count }) => `Darllenwyd “${words}” fel sawl adnodd: ${count}.`,
  'step-numbers-given-back': ({ words }) =>
    `Roedd y rhifau “${words}” wedi’u gwahanu oddi wrth eu camau, ac fe’u rhoddwyd yn ôl iddynt yn eu trefn.`,
  'step-numbers-left': ({ words }) =>
    `Roedd y rhifau “${words}” wedi’u gwahanu oddi wrth eu camau, ac ni ellir dweud i ba gam y mae pob un yn perthyn.`,
  'milestone-read-as-done': ({ words }) =>
    `Darllenwyd “${words}” fel rhywbeth a wnaed: mae ei eiriau’n dweud hynny, ac roedd ei ddyddiad wedi mynd heibio pan ysgrifennwyd y ddogfen.`,
  'milestone-read-as-pending': ({ words }) =>
    `Darllenwyd “${words}” fel rhywbeth sydd eto i ddod, am fod ei eiriau’n dweud hynny.`,
  'slip-read': ({ slip }) => `Cymerwyd mai “identified”, wedi’i gamsillafu, yw “${slip}”.`,
  'posts-split': ({ words }) =>
    `Cymerwyd mai un swydd yw “${words}”, mewn cell lle mae sawl un yn rhedeg i’w gilydd heb farc rhyngddynt.`,
  'party-merged': ({ words, name }) =>
    `Cymerwyd mai “${name}”, a enwir mewn man arall yn y ddogfen, yw “${words}”.`,
  'several-leads': ({ words, count }) => `Darllenwyd “${words}” fel sawl parti: ${count}.`,
  'not-scored': ({ words }) =>
    `Mae “${words}” lle y dylai fod sgôr o 1 i 6, ac fe’i darllenwyd fel heb ei sgorio.`,
  'answer-without-question': ({ answer }) =>
    `Nid oes gan “${answer}” gwestiwn ei hun, ac fe’i darllenwyd fel cymhelliant partneriaid eraill.`,
  'previous-row-missing': ({ words }) =>
    `Roedd “${words}” yn y cynllun blaenorol, ac ni chafwyd hyd iddo yn yr un hwn.`,
  'row-matched-by-ref': ({ words, previous, ref }) =>
    `Cymerwyd mai “${previous}” yn y cynllun blaenorol yw “${words}”, am fod gan y ddau y rhif ${ref}; ychydig o’u geiriau sydd yr un fath.`,
  'row-matched-by-likeness': ({ words, previous }) =>
    `Cymerwyd mai “${previous}” yn y cynllun blaenorol yw “${words}”, am fod eu geiriau’n debyg.`,
  'row-is-new': ({ words }) =>
    `Ni chafwyd hyd i “${words}” yn y cynllun blaenorol, ac fe’i cymerwyd fel rhes newydd.`,
};
