import { methodAudiencesIn } from '../../../spectrum/audiences.js';
import { methodNamed } from '../../../spectrum/find-methods.js';
import { sayMethodAudience } from '../../../spectrum/say-method.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const spectrumAudienceLeftOut = defineCheck({
  code: 'spectrum/audience-left-out',
  documents: ['register'],
  severity: 'advice',
  summary: 'People who are asked can answer by at least one of the methods.',

  *find({ engagements }) {
    for (const [i, { title, audiences = [], methods = [] }] of engagements.entries()) {
      const known = methods.map((words) => methodNamed(words));
      const all = known.flatMap((method) => method ?? []);
      // A method nobody can place may be the one that suits them.
      if (all.length === 0 || all.length < known.length) continue;
      for (const [k, words] of audiences.entries()) {
        const shut = methodAudiencesIn(words).find((each) =>
          all.every(({ leavesOut }) => leavesOut.includes(each)),
        );
        if (shut)
          yield { path: `/engagements/${i}/audiences/${k}`, engagement: title, audience: shut, methods };
      }
    }
  },

  say: ({ engagement, audience, methods }) =>
    `${quoted(engagement)} asks ${sayMethodAudience(audience)}, whom ${listed(methods.map((words) => quoted(words)))} usually ${methods.length === 1 ? 'leaves' : 'leave'} out: add a way that suits them.`,
});
