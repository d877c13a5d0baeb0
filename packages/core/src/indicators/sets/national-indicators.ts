import type { IndicatorSet } from '../indicators.js';

const inForce = { validFrom: '2008-04-01', validTo: '2011-03-31' };

/**
 * England's National Indicator Set, as far as plans we have seen cite it and we are sure of it. The
 * set held 198 indicators; a code that is missing here is not thereby wrong.
 */
export const NATIONAL_INDICATORS: IndicatorSet = {
  $schema: 'urn:engagement-plan:indicator-set:1',
  kind: 'indicator-set',
  id: 'national-indicators',
  version: '1',
  lang: 'en-GB',
  title: 'National Indicator Set (England), 2008 to 2011',
  sources: [
    {
      title: 'National Indicator Set, Audit Commission',
      note: 'In force from April 2008 to March 2011; its end was announced on 14 October 2010. Four of 198 indicators.',
    },
  ],
  indicators: [
    {
      code: 'NI 1',
      title:
        '% of people who believe people from different backgrounds get on well together in their local area',
      ...inForce,
      successor: 'Community Life Survey',
      certainty: 'likely',
    },
    {
      code: 'NI 4',
      title: '% of people who feel they can influence decisions in their locality',
      ...inForce,
      successor: 'Community Life Survey',
      certainty: 'likely',
      note: 'Place Survey 2008, England: 29%.',
    },
    {
      code: 'NI 5',
      title: 'Overall/general satisfaction with local area',
      ...inForce,
      successor: 'Community Life Survey',
      certainty: 'likely',
      note: 'Place Survey 2008, England: 80%.',
    },
    {
      code: 'NI 7',
      title: 'Environment for a thriving third sector',
      ...inForce,
      certainty: 'sure',
      note: 'No successor is known to us.',
    },
  ],
};
