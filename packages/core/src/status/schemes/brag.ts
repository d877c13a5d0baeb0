import type { StatusScheme } from '../status.js';

/** Red, amber and green, with blue for what is complete: two levels share the tone good. */
export const brag: StatusScheme = {
  $schema: 'urn:engagement-plan:status-scheme:1',
  kind: 'status-scheme',
  id: 'brag',
  version: '1',
  lang: 'en-GB',
  title: 'Blue, red, amber, green',
  levels: [
    {
      code: 'blue',
      label: 'Blue',
      definition: 'Complete.',
      tone: 'good',
      complete: true,
      words: ['B', 'Blue'],
      translations: { cy: { label: 'Glas', definition: 'Wedi’i gwblhau.' } },
    },
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
      definition: 'On track, and not yet complete.',
      tone: 'good',
      words: ['G', 'Green'],
      translations: { cy: { label: 'Gwyrdd', definition: 'Ar y trywydd iawn, a heb ei gwblhau eto.' } },
    },
  ],
};
