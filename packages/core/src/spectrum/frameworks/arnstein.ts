import type { Spectrum } from '../spectrum.js';

/**
 * Arnstein's ladder: eight rungs in three groups. It was written to criticise, not to plan with, so the
 * promises say in plain words what somebody on that rung is really offered.
 */
export const ARNSTEIN_SPECTRUM: Spectrum = {
  $schema: 'urn:engagement-plan:spectrum:1',
  kind: 'spectrum',
  id: 'arnstein',
  version: '1',
  lang: 'en-GB',
  title: 'Ladder of citizen participation',
  translations: { cy: { '/title': 'Ysgol cyfranogiad dinasyddion' } },
  certainty: 'sure',
  note: 'A yardstick for criticism rather than a menu: no council promises the two lowest rungs. Names and groups are Arnstein’s; goals and promises are our own words.',
  sources: [
    {
      title: 'Sherry R. Arnstein, A Ladder of Citizen Participation, 1969',
      href: 'https://doi.org/10.1080/01944366908977225',
      licence: 'names only',
    },
  ],
  levels: [
    {
      id: 'manipulation',
      order: 1,
      name: 'Manipulation',
      group: 'Non-participation',
      goal: 'People are brought in so that it looks as if they agreed.',
      promise: 'Your name will stand under what has been decided.',
      translations: {
        cy: {
          name: 'Trin pobl',
          group: 'Dim cyfranogiad',
          goal: 'Dygir pobl i mewn fel y bo’n edrych fel pe baent wedi cytuno.',
          promise: 'Bydd eich enw o dan yr hyn sydd wedi’i benderfynu.',
          reviewed: false,
        },
      },
    },
    {
      id: 'therapy',
      order: 2,
      name: 'Therapy',
      group: 'Non-participation',
      goal: 'People are treated as if they were the trouble, and helped to see it differently.',
      promise: 'We will help you to feel better about it.',
      translations: {
        cy: {
          name: 'Therapi',
          group: 'Dim cyfranogiad',
          goal: 'Trinnir pobl fel pe baent hwy yn broblem, a’u helpu i weld pethau’n wahanol.',
          promise: 'Byddwn yn eich helpu i deimlo’n well am y peth.',
          reviewed: false,
        },
      },
    },
    {
      id: 'informing',
      order: 3,
      name: 'Informing',
      group: 'Tokenism',
      goal: 'People are told, and there is no way back for what they think.',
      promise: 'We will tell you.',
      translations: {
        cy: {
          name: 'Rhoi gwybod',
          group: 'Tocyniaeth',
          goal: 'Dywedir wrth bobl, heb ffordd yn ôl i’r hyn y maent yn ei feddwl.',
          promise: 'Byddwn yn dweud wrthych.',
          reviewed: false,
        },
      },
    },
    {
      id: 'consultation',
      order: 4,
      name: 'Consultation',
      group: 'Tokenism',
      goal: 'People are asked, and nothing makes sure that it counts.',
      promise: 'We will ask you.',
      translations: {
        cy: {
          name: 'Ymgynghoriad',
          group: 'Tocyniaeth',
          goal: 'Gofynnir i bobl, heb ddim i sicrhau ei fod yn cyfrif.',
          promise: 'Byddwn yn gofyn i chi.',
          reviewed: false,
        },
      },
    },
    {
      id: 'placation',
      order: 5,
      name: 'Placation',
      group: 'Tokenism',
      goal: 'Some people sit at the table and advise; others keep the right to decide.',
      promise: 'We will hear your advice, and decide.',
      translations: {
        cy: {
          name: 'Dyhuddo',
          group: 'Tocyniaeth',
          goal: 'Mae rhai’n eistedd wrth y bwrdd ac yn cynghori; mae eraill yn cadw’r hawl i benderfynu.',
          promise: 'Byddwn yn clywed eich cyngor, ac yn penderfynu.',
          reviewed: false,
        },
      },
    },
    {
      id: 'partnership',
      order: 6,
      name: 'Partnership',
      group: 'Citizen power',
      goal: 'Planning and deciding are shared by agreement, and neither side can change that alone.',
      promise: 'We will decide with you.',
      translations: {
        cy: {
          name: 'Partneriaeth',
          group: 'Grym dinasyddion',
          goal: 'Rhennir cynllunio a phenderfynu drwy gytundeb, ac ni all y naill ochr newid hynny ar ei phen ei hun.',
          promise: 'Byddwn yn penderfynu gyda chi.',
          reviewed: false,
        },
      },
    },
    {
      id: 'delegated-power',
      order: 7,
      name: 'Delegated power',
      aliases: ['delegated'],
      group: 'Citizen power',
      goal: 'People hold most of the say over a plan or a programme, and answer for it.',
      promise: 'This part is yours to decide.',
      translations: {
        cy: {
          name: 'Grym dirprwyedig',
          group: 'Grym dinasyddion',
          goal: 'Pobl sydd â’r rhan fwyaf o’r llais dros gynllun neu raglen, a hwy sy’n atebol amdano.',
          promise: 'Chi sydd i benderfynu ar y rhan hon.',
          reviewed: false,
        },
      },
    },
    {
      id: 'citizen-control',
      order: 8,
      name: 'Citizen control',
      aliases: ['citizen’s control', 'citizens’ control'],
      group: 'Citizen power',
      goal: 'People run it: they set the policy, hold the money and manage the work.',
      promise: 'It is yours to run.',
      translations: {
        cy: {
          name: 'Rheolaeth gan ddinasyddion',
          group: 'Grym dinasyddion',
          goal: 'Pobl sy’n ei redeg: hwy sy’n gosod y polisi, yn dal yr arian ac yn rheoli’r gwaith.',
          promise: 'Chi sydd i’w redeg.',
          reviewed: false,
        },
      },
    },
  ],
};
