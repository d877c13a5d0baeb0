import type { OwnWords } from './engagement-plan.words.js';

/** The plan's table in Welsh: drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
export const cy: OwnWords = {
  untitled: 'Cynllun ymgysylltu',
  asOf: (day) => `Ar ${day}.`,
  internal:
    'Mae’r ffeil y tu ôl i’r dudalen hon yn dal i gynnwys nodiadau neu fanylion cyswllt a fwriadwyd ar gyfer y cyngor yn unig. Cyhoeddwch ffeil y cynllun cyn ei rhoi ar wefan.',
  caption: (title) => `${title}: beth fydd yn cael ei wneud, erbyn pryd, pwy sy’n arwain, a sut mae’n sefyll`,
  key: 'Ystyr y statysau',

  ref: 'Cyf',
  due: 'Erbyn pryd',
  thatIs: 'sef',
  status: 'Statws',
  sort: 'Trefnu yn ôl:',
  planOrder: 'Yn ôl i drefn y cynllun',
  noRows: 'Nid oes camau gweithredu yn y cynllun hwn eto.',
  noRowsHere: 'Dim camau gweithredu eto.',

  filters: 'Dod o hyd i resi',
  text: 'Chwilio',
  everyLead: 'Pob arweinydd',
  everyStatus: 'Pob statws',
  indicator: 'Dangosydd',
  everyIndicator: 'Pob dangosydd',
  area: 'Ardal',
  everyArea: 'Pob ardal',
  movedOnly: 'Dim ond yr hyn sydd wedi newid',
  clear: 'Dangos pob rhes',
  shown: (shown, total) =>
    shown === total ? `Rhesi: ${total}, pob un yn y golwg` : `Rhesi yn y golwg: ${shown} o ${total}`,
  nothingFound: 'Nid oes rhes yn cyfateb i’r hyn a ofynnwyd.',
  noSuchLead: (name) => `Nid oes arweinydd o’r enw “${name}” yn y cynllun, felly dangosir pob rhes.`,
};
