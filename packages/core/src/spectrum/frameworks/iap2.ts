import type { Spectrum } from '../spectrum.js';

/**
 * IAP2's five levels: the names only. Goals and promises are ours; a council that has IAP2's leave
 * puts the original wording in `licensed`, which is empty here.
 */
export const IAP2_SPECTRUM: Spectrum = {
  $schema: 'urn:engagement-plan:spectrum:1',
  kind: 'spectrum',
  id: 'iap2',
  version: '1',
  lang: 'en-GB',
  title: 'IAP2 Spectrum of Public Participation',
  translations: { cy: { '/title': 'Sbectrwm Cyfranogiad y Cyhoedd IAP2' } },
  certainty: 'sure',
  note: 'The spectrum and its wording belong to the International Association for Public Participation, which asks to be asked. Goals and promises here are our own words, not IAP2’s.',
  sources: [
    { title: 'IAP2 Spectrum of Public Participation', href: 'https://www.iap2canada.ca/page-1020549' },
  ],
  levels: [
    {
      id: 'inform',
      order: 1,
      name: 'Inform',
      aliases: ['informing'],
      goal: 'People understand the question, the choices and what is being done.',
      promise: 'You will hear from us, fairly and in good time.',
      translations: {
        cy: {
          name: 'Hysbysu',
          goal: 'Mae pobl yn deall y cwestiwn, y dewisiadau a’r hyn sy’n cael ei wneud.',
          promise: 'Byddwch yn clywed gennym, yn deg ac mewn da bryd.',
          reviewed: false,
        },
      },
    },
    {
      id: 'consult',
      order: 2,
      name: 'Consult',
      aliases: ['consulting'],
      goal: 'We know what people think of the choices before deciding.',
      promise: 'Tell us what you think, and we will show what difference it made.',
      translations: {
        cy: {
          name: 'Ymgynghori',
          goal: 'Rydym yn gwybod beth mae pobl yn ei feddwl am y dewisiadau cyn penderfynu.',
          promise: 'Dywedwch eich barn, a byddwn yn dangos pa wahaniaeth a wnaeth.',
          reviewed: false,
        },
      },
    },
    {
      id: 'involve',
      order: 3,
      name: 'Involve',
      aliases: ['involving', 'involvement'],
      goal: 'People’s concerns shape the choices from beginning to end.',
      promise: 'You will see your concerns in the choices, or be told why they are not there.',
      translations: {
        cy: {
          name: 'Cynnwys',
          goal: 'Mae pryderon pobl yn llunio’r dewisiadau o’r dechrau i’r diwedd.',
          promise: 'Byddwch yn gweld eich pryderon yn y dewisiadau, neu’n cael gwybod pam nad ydynt yno.',
          reviewed: false,
        },
      },
    },
    {
      id: 'collaborate',
      order: 4,
      name: 'Collaborate',
      aliases: ['collaborating'],
      goal: 'People take part at every step, down to naming the preferred answer.',
      promise: 'We will look for the answer with you, and take your advice as far as we can.',
      translations: {
        cy: {
          name: 'Cydweithio',
          goal: 'Mae pobl yn cymryd rhan ym mhob cam, hyd at enwi’r ateb a ffefrir.',
          promise: 'Byddwn yn chwilio am yr ateb gyda chi, ac yn dilyn eich cyngor cyn belled ag y gallwn.',
          reviewed: false,
        },
      },
    },
    {
      id: 'empower',
      order: 5,
      name: 'Empower',
      aliases: ['empowering', 'empowerment'],
      goal: 'The public decides.',
      promise: 'What you decide, we do.',
      translations: {
        cy: {
          name: 'Grymuso',
          goal: 'Y cyhoedd sy’n penderfynu.',
          promise: 'Yr hyn y byddwch chi’n ei benderfynu, fe wnawn ni.',
          reviewed: false,
        },
      },
    },
  ],
};
