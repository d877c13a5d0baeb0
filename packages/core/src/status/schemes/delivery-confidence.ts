import type { StatusScheme } from '../status.js';

/**
 * Five-point delivery confidence, as the United Kingdom's major projects were rated: how sure it is that the
 * work will be done, not how far it has come. Definitions in our words. Amber/green counts as good and
 * amber/red as bad, as the National Audit Office counts them together with the colour they lean to.
 */
export const deliveryConfidence: StatusScheme = {
  $schema: 'urn:engagement-plan:status-scheme:1',
  kind: 'status-scheme',
  id: 'delivery-confidence',
  version: '1',
  lang: 'en-GB',
  title: 'Delivery confidence, five points',
  levels: [
    {
      code: 'red',
      label: 'Red',
      definition: 'It cannot be done as planned: the plan itself has to change.',
      tone: 'bad',
      words: ['R', 'Red'],
      translations: {
        cy: {
          label: 'Coch',
          definition: 'Ni ellir ei wneud yn ôl y cynllun: rhaid newid y cynllun ei hun.',
        },
      },
    },
    {
      code: 'amber-red',
      label: 'Amber/red',
      definition: 'It is doubtful that it will be done as planned; large risks have no answer yet.',
      tone: 'bad',
      words: ['A/R', 'AR', 'Amber/Red'],
      translations: {
        cy: {
          label: 'Oren/coch',
          definition: 'Mae’n amheus y caiff ei wneud yn ôl y cynllun; nid oes ateb eto i risgiau mawr.',
        },
      },
    },
    {
      code: 'amber',
      label: 'Amber',
      definition: 'It can be done as planned if problems that are known, and can be solved, are solved soon.',
      tone: 'warning',
      words: ['A', 'Amber'],
      translations: {
        cy: {
          label: 'Oren',
          definition:
            'Gellir ei wneud yn ôl y cynllun os caiff problemau hysbys, y gellir eu datrys, eu datrys yn fuan.',
        },
      },
    },
    {
      code: 'amber-green',
      label: 'Amber/green',
      definition: 'It will probably be done as planned, as long as somebody keeps watch.',
      tone: 'good',
      words: ['A/G', 'AG', 'Amber/Green'],
      translations: {
        cy: {
          label: 'Oren/gwyrdd',
          definition: 'Mae’n debyg y caiff ei wneud yn ôl y cynllun, ond i rywun gadw golwg arno.',
        },
      },
    },
    {
      code: 'green',
      label: 'Green',
      definition: 'It is as good as certain to be done as planned; nothing large stands in the way.',
      tone: 'good',
      words: ['G', 'Green'],
      translations: {
        cy: {
          label: 'Gwyrdd',
          definition: 'Mae bron yn sicr y caiff ei wneud yn ôl y cynllun; nid oes dim byd mawr yn y ffordd.',
        },
      },
    },
  ],
};
