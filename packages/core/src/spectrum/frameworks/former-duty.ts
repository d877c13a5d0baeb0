import type { Spectrum } from '../spectrum.js';

/** The three ways the duty to involve named, in force for English councils from 2009 to 2015. Names shorten the words of the Act. */
export const FORMER_DUTY_SPECTRUM: Spectrum = {
  $schema: 'urn:engagement-plan:spectrum:1',
  kind: 'spectrum',
  id: 'former-duty',
  version: '1',
  lang: 'en-GB',
  title: 'The former duty to involve',
  translations: { cy: { '/title': 'Y ddyletswydd flaenorol i gynnwys pobl' } },
  certainty: 'sure',
  note: 'Repealed: section 3A of the Local Government Act 1999, put in by section 138 of the Local Government and Public Involvement in Health Act 2007, was taken out by section 103 of the Deregulation Act 2015. Plans of those years answer to it; nobody owes it today. It applied to best value authorities in England, not in Wales.',
  sources: [
    {
      title: 'Local Government and Public Involvement in Health Act 2007, section 138',
      href: 'https://www.legislation.gov.uk/ukpga/2007/28/section/138',
      licence: 'Open Government Licence',
    },
    {
      title: 'Deregulation Act 2015, explanatory notes to section 103',
      href: 'https://www.legislation.gov.uk/ukpga/2015/20/notes/division/5/102',
      licence: 'Open Government Licence',
    },
  ],
  levels: [
    {
      id: 'provided-with-information',
      order: 1,
      name: 'Provided with information',
      aliases: ['given information', 'informed'],
      goal: 'Representatives of local people know how the council does its work.',
      promise: 'You will be given the information.',
      translations: {
        cy: {
          name: 'Cael gwybodaeth',
          goal: 'Mae cynrychiolwyr pobl leol yn gwybod sut mae’r cyngor yn gwneud ei waith.',
          promise: 'Cewch yr wybodaeth.',
          reviewed: false,
        },
      },
    },
    {
      id: 'consulted',
      order: 2,
      name: 'Consulted',
      goal: 'Representatives of local people have been asked what they think.',
      promise: 'You will be asked.',
      translations: {
        cy: {
          name: 'Ymgynghori â chi',
          goal: 'Gofynnwyd i gynrychiolwyr pobl leol beth yw eu barn.',
          promise: 'Gofynnir i chi.',
          reviewed: false,
        },
      },
    },
    {
      id: 'involved-in-another-way',
      order: 3,
      name: 'Involved in another way',
      aliases: ['involved another way', 'involve another way', 'involved'],
      goal: 'Representatives of local people take part in the work itself.',
      promise: 'You will take part in some other way than by being told or asked.',
      translations: {
        cy: {
          name: 'Cymryd rhan mewn ffordd arall',
          goal: 'Mae cynrychiolwyr pobl leol yn cymryd rhan yn y gwaith ei hun.',
          promise: 'Cewch gymryd rhan mewn ffordd heblaw cael gwybod neu gael eich holi.',
          reviewed: false,
        },
      },
    },
  ],
};
