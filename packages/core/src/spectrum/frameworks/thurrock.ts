import type { Spectrum } from '../spectrum.js';

/** The five levels Thurrock named in 2006. Goals and promises are ours: the explanations of the source are not to be had. */
export const THURROCK_SPECTRUM: Spectrum = {
  $schema: 'urn:engagement-plan:spectrum:1',
  kind: 'spectrum',
  id: 'thurrock',
  version: '1',
  lang: 'en-GB',
  title: 'Spectrum of engagement',
  translations: { cy: { '/title': 'Sbectrwm ymgysylltu' } },
  certainty: 'sure',
  sources: [
    {
      title: 'Principles of Community Engagement, Community Involvement Board, Thurrock, September 2006',
      href: 'https://thurrockcvs.org/principles-of-community-engagement',
      note: 'Names as printed there. The strategy of 2010 names only the two ends of the spectrum.',
    },
  ],
  levels: [
    {
      id: 'information',
      order: 1,
      name: 'Information',
      aliases: ['information giving', 'giving information', 'providing information', 'provide information'],
      goal: 'People know what is happening and why.',
      promise: 'We will tell you what is happening, in good time and in plain words.',
      translations: {
        cy: {
          name: 'Gwybodaeth',
          aliases: ['rhoi gwybodaeth', 'darparu gwybodaeth'],
          goal: 'Mae pobl yn gwybod beth sy’n digwydd a pham.',
          promise: 'Byddwn yn dweud wrthych beth sy’n digwydd, mewn da bryd ac mewn geiriau plaen.',
          reviewed: false,
        },
      },
    },
    {
      id: 'consultation',
      order: 2,
      name: 'Consultation',
      aliases: ['consultation on options', 'consulting on specified options'],
      goal: 'People’s views on a proposal are known before it is decided.',
      promise: 'We will ask you before we decide, listen, and say what your answers changed.',
      translations: {
        cy: {
          name: 'Ymgynghoriad',
          aliases: ['ymgynghoriad ar opsiynau'],
          goal: 'Mae barn pobl am gynnig yn hysbys cyn iddo gael ei benderfynu.',
          promise:
            'Byddwn yn gofyn i chi cyn penderfynu, yn gwrando, ac yn dweud beth a newidiodd eich atebion.',
          reviewed: false,
        },
      },
    },
    {
      id: 'deliberation',
      order: 3,
      name: 'Deliberation',
      aliases: ['deliberating', 'deliberate'],
      goal: 'People weigh the facts and the choices together, and their view comes out of that.',
      promise: 'We will give you the facts and the time to weigh them, and work from what you conclude.',
      translations: {
        cy: {
          name: 'Cyd-drafod',
          aliases: ['cydgynghori'],
          goal: 'Mae pobl yn pwyso’r ffeithiau a’r dewisiadau gyda’i gilydd, ac o hynny y daw eu barn.',
          promise: 'Byddwn yn rhoi’r ffeithiau i chi a’r amser i’w pwyso, ac yn gweithio o’ch casgliadau.',
          reviewed: false,
        },
      },
    },
    {
      id: 'collaboration',
      order: 4,
      name: 'Collaboration',
      aliases: ['working together'],
      goal: 'People and services work out the answer together.',
      promise: 'We will work on it with you, from the question to the proposal.',
      translations: {
        cy: {
          name: 'Cydweithrediad',
          goal: 'Mae pobl a gwasanaethau yn llunio’r ateb gyda’i gilydd.',
          promise: 'Byddwn yn gweithio arno gyda chi, o’r cwestiwn i’r cynnig.',
          reviewed: false,
        },
      },
    },
    {
      id: 'partnership',
      order: 5,
      name: 'Partnership',
      aliases: ['partnership working', 'working in partnership'],
      goal: 'The community and services decide and act as partners, and answer for it together.',
      promise: 'We will share the decision and the work with you.',
      translations: {
        cy: {
          name: 'Partneriaeth',
          aliases: ['gweithio mewn partneriaeth'],
          goal: 'Mae’r gymuned a gwasanaethau yn penderfynu ac yn gweithredu fel partneriaid, ac yn atebol gyda’i gilydd.',
          promise: 'Byddwn yn rhannu’r penderfyniad a’r gwaith gyda chi.',
          reviewed: false,
        },
      },
    },
  ],
};
