import type { RecordPartWords } from '../../record/say-record.js';

/** Welsh for the parts of a record; numbers come after what they count, so that one form serves every number. Not yet reviewed. */
export const RECORD_PARTS_CY: RecordPartWords = {
  cells: {
    agency: {
      motivation: 'cymhelliant eich sefydliad eich hun',
      capacity: 'gallu eich sefydliad eich hun',
      opportunity: 'cyfle eich sefydliad eich hun',
    },
    community: {
      motivation: 'cymhelliant y gymuned',
      capacity: 'gallu’r gymuned',
      opportunity: 'cyfle’r gymuned',
    },
    partners: {
      motivation: 'cymhelliant partneriaid eraill',
      capacity: 'gallu partneriaid eraill',
      opportunity: 'cyfle partneriaid eraill',
    },
  },
  levels: { low: 'isel', some: 'rhywfaint', high: 'uchel' },
  said: (said, of) => `nodwyd ${said} o ${of}`,
  notSaid: (cells) => `heb eu nodi: ${cells.join(', ')}`,
  low: (cells) => `isel: ${cells.join(', ')}`,
  methods: {
    'issue-open': (n) => `mater yn agored: ${n}`,
    remedial: (n) => `yn cael eu hunioni: ${n}`,
    done: (n) => `gwnaed heb fater: ${n}`,
    'nothing-said': (n) => `heb ddim wedi’i ddweud: ${n}`,
  },
  noMethods: 'ni chynlluniwyd dulliau',
  outcomes: (outcomes, indicators) => `canlyniadau: ${outcomes}, dangosyddion: ${indicators}`,
  without: (n) => `canlyniadau heb yr un: ${n}`,
  resistance: (answered, of) => `atebwyd ${answered} o ${of}`,
  noResistance: 'ni ddisgwylir ac ni enwir gwrthwynebiad',
};
