import type { StatusScheme } from '../status.js';

/**
 * Thurrock's 2011 implementation plan. Amber is good news here (significant progress), yet not the best
 * there is, so its tone is a warning. Definitions in our words.
 */
export const thurrock: StatusScheme = {
  $schema: 'urn:engagement-plan:status-scheme:1',
  kind: 'status-scheme',
  id: 'thurrock-2011',
  version: '1',
  lang: 'en-GB',
  title: 'Thurrock 2011',
  levels: [
    {
      code: 'red',
      label: 'Red',
      definition: 'So far there is little progress to show, or none.',
      tone: 'bad',
      words: ['R', 'Red'],
      translations: {
        cy: { label: 'Coch', definition: 'Ychydig o gynnydd, neu ddim, sydd i’w ddangos hyd yma.' },
      },
    },
    {
      code: 'amber',
      label: 'Amber',
      definition: 'A good deal of progress has been made.',
      tone: 'warning',
      words: ['A', 'Amber'],
      translations: { cy: { label: 'Oren', definition: 'Mae cryn gynnydd wedi’i wneud.' } },
    },
    {
      code: 'green',
      label: 'Green',
      definition: 'The work is on target; or it is finished and has brought about the outcome it was for.',
      tone: 'good',
      words: ['G', 'Green'],
      translations: {
        cy: {
          label: 'Gwyrdd',
          definition:
            'Mae’r gwaith ar y trywydd iawn; neu mae wedi’i orffen ac wedi sicrhau’r canlyniad a fwriadwyd.',
        },
      },
    },
  ],
};
