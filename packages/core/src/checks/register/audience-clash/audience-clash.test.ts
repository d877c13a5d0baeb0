import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { registerAudienceClash } from './audience-clash.js';

const first = anEngagement({
  id: 'first',
  title: 'Youth offer',
  audiences: ['Young people'],
  areas: ['Mill Lane ward'],
  opens: '2024-02-01',
  closes: '2024-03-14',
});
const beside = (second: Parameters<typeof anEngagement>[0]) =>
  aRegister({
    engagements: [first, anEngagement({ id: 'second', title: 'Skate park', opens: '2024-03-14', ...second })],
  });
const sameDay = { areas: ['Mill Lane'], audiences: ['teenagers'] };

testCheck(registerAudienceClash, {
  passes: {
    'the day after the other closed': beside({ ...sameDay, opens: '2024-03-15' }),
    'another audience': beside({ ...sameDay, audiences: ['Carers'] }),
    'another area': beside({ ...sameDay, areas: ['Harbour'] }),
    'an audience nobody named': beside({ areas: ['Mill Lane'] }),
    'all residents beside a group of them': beside({ areas: ['Mill Lane'], audiences: ['residents'] }),
    'a clash that is over': { in: beside(sameDay), asOf: '2024-03-15' },
  },
  finds: {
    'on the day the other closes, in other words': {
      in: beside(sameDay),
      asOf: '2024-03-14',
      at: ['/engagements/1'],
      facts: { audiences: ['young-people'], from: '2024-03-14', to: '2024-03-14', areaUnknown: false },
    },
    'an engagement that could be anywhere': {
      in: beside({ audiences: ['youth'], opens: '2024-03-01', closes: '2024-05-01' }),
      at: ['/engagements/1'],
      facts: { from: '2024-03-01', to: '2024-03-14', areaUnknown: true },
    },
    'a community of identity': {
      in: beside({
        areas: ['Mill Lane'],
        communities: [{ kind: 'identity', name: 'Young people' }],
      }),
      at: ['/engagements/1'],
    },
    'a part of a larger audience': {
      in: aRegister({
        engagements: [
          anEngagement({ id: 'a', audiences: ['BSL users'], opens: '2024-02-01', closes: '2024-03-01' }),
          anEngagement({
            id: 'b',
            audiences: ['Disabled people'],
            opens: '2024-01-01',
            closes: '2024-02-01',
          }),
        ],
      }),
      at: ['/engagements/0'],
      facts: { audiences: ['deaf-people'] },
    },
    'all residents of one named area': {
      in: aRegister({
        engagements: ['a', 'b'].map((id) =>
          anEngagement({ id, audiences: ['residents'], areas: ['Mill Lane'], opens: '2024-02-01' }),
        ),
      }),
      at: ['/engagements/1'],
    },
  },
});
