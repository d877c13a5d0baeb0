import type { RowWords } from './row.words.js';

/** What is said of a row in Welsh: drafted, and not yet read by a reviewer (see `WELSH` in base/words.ts). */
export const cy: RowWords = {
  what: 'Beth fydd yn cael ei wneud',
  lead: 'Arweinydd',
  under: (action) => `Rhan o: ${action}`,
  was: (move) => `cynt: ${move}`,
  firstDue: (date) => `dyddiad cyntaf: ${date}`,
  more: (word) => `Pam ${word}, a mwy`,
  about: (ref) => `am ${ref}`,
  noLead: 'Neb wedi’i enwi',
  relation: (relation) =>
    ({
      lead: '',
      joint: 'ar y cyd',
      with: 'gyda',
      'supported-by': 'yn cefnogi',
      'co-ordinator': 'yn cydgysylltu',
      consultee: 'yr ymgynghorir â nhw',
    })[relation],
  outcome: 'Beth ddylai fod yn wahanol',
  outcomeState: (state) =>
    ({
      'not-assessed': 'Heb ei asesu eto',
      'not-achieved': 'Heb ei gyflawni',
      partly: 'Wedi’i gyflawni’n rhannol',
      achieved: 'Wedi’i gyflawni',
    })[state],
  lifecycle: (state) =>
    ({
      'not-started': 'Heb ddechrau',
      'in-progress': 'Ar waith',
      'on-hold': 'Wedi’i ohirio',
      complete: 'Wedi’i gwblhau',
      cancelled: 'Wedi’i ganslo',
      superseded: 'Rhywbeth arall wedi cymryd ei le',
    })[state],
  work: 'Pa mor bell y mae’r gwaith',
  evidence: 'Tystiolaeth',
  resources: 'Beth sydd ei angen',
  funding: (state) =>
    ({
      identified: 'wedi’i ganfod',
      'to-be-identified': 'heb ei ganfod eto',
      'to-be-pursued': 'heb wneud cais amdano eto',
      'within-existing': 'o fewn cyllidebau presennol',
      'none-stated': '',
    })[state],
  sum: (pounds, per) =>
    `${pounds} ${{ once: 'unwaith', year: 'y flwyddyn', month: 'y mis', head: 'y pen' }[per]}`,
  milestones: 'Cerrig milltir',
  milestone: (state) => ({ done: 'wedi’i chyrraedd', pending: 'i ddod', 'not-stated': '' })[state],
  steps: 'Camau',
  doneOn: (day) => `gwnaed ar ${day}`,
  indicators: 'Dangosyddion',
  areas: 'Ardaloedd',
  conditions: 'Mae’n dibynnu ar',
  notes: 'Nodiadau',
  updates: 'Diweddariadau',
  undated: 'Heb roi diwrnod',
  declared: (label) => `Datganwyd ${label}`,
  progress: (progress) =>
    ({
      little: 'Ychydig o gynnydd, neu ddim',
      some: 'Peth cynnydd',
      significant: 'Cynnydd sylweddol',
      'on-target': 'Ar y trywydd iawn',
      complete: 'Wedi’i gwblhau',
    })[progress],
  percent: (percent) => `${percent}% wedi’i wneud`,
  issue: (text) => `Yn y ffordd: ${text}`,
  settled: (text) => `Roedd yn y ffordd: ${text}`,
  remedial: (text) => `Beth sy’n cael ei wneud amdano: ${text}`,
  route: 'Y llwybr i wyrdd',
};
