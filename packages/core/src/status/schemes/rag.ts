import type { StatusScheme } from '../status.js';

/** The usual red, amber and green, for a plan that does not say what its colours mean. */
export const rag: StatusScheme = {
  $schema: 'urn:engagement-plan:status-scheme:1',
  kind: 'status-scheme',
  id: 'rag',
  version: '1',
  lang: 'en-GB',
  title: 'Red, amber, green',
  levels: [
    {
      code: 'red',
      label: 'Red',
      definition: 'Off track: it will not be done as planned unless something changes.',
      tone: 'bad',
      words: ['R', 'Red'],
      translations: {
        cy: {
          label: 'Coch',
          definition:
            'Oddi ar y trywydd: ni fydd yn cael ei wneud yn ôl y cynllun oni bai bod rhywbeth yn newid.',
        },
      },
    },
    {
      code: 'amber',
      label: 'Amber',
      definition: 'At risk: something needs attention if it is to be done as planned.',
      tone: 'warning',
      words: ['A', 'Amber'],
      translations: {
        cy: {
          label: 'Oren',
          definition: 'Mewn perygl: mae angen rhoi sylw i rywbeth er mwyn ei wneud yn ôl y cynllun.',
        },
      },
    },
    {
      code: 'green',
      label: 'Green',
      definition: 'On track, or done with its outcome shown.',
      tone: 'good',
      words: ['G', 'Green'],
      translations: {
        cy: {
          label: 'Gwyrdd',
          definition: 'Ar y trywydd iawn, neu wedi’i wneud a’i ganlyniad wedi’i ddangos.',
        },
      },
    },
  ],
};
