import { aPlanOf, aProgressUpdate } from '../../../testing/builders.js';
import {
  aChecklist,
  anAnswer,
  anEngagement,
  anUpdate,
  aRecord,
  aRegister,
} from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { textUnsafeLink } from './unsafe-link.js';

const evidence = (href: string) => [{ text: 'Minutes', href }];
const row = '/objectives/0/actions/0/deliverables/0';

testCheck(textUnsafeLink, {
  passes: {
    'an address of the web': aPlanOf([{ evidence: evidence('https://example.org/minutes?of=may#2') }]),
    'an address with space around it': aPlanOf([{ evidence: evidence(' http://example.org ') }]),
    'a mail address and a telephone': aRegister({
      engagements: [
        anEngagement({ links: [{ href: 'mailto:a@example.org' }, { href: 'tel:+441632960000' }] }),
      ],
    }),
    'evidence in words alone': aPlanOf([{ evidence: [{ text: 'Minutes of May' }] }]),
    'a blank': aPlanOf([{ evidence: evidence('') }]),
  },
  finds: {
    'a script, in the evidence of a row': {
      in: aPlanOf([{ evidence: evidence('javascript:alert(1)') }]),
      at: [`${row}/evidence/0/href`],
      facts: { href: 'javascript:alert(1)' },
    },
    'data, in that of an update': {
      in: aPlanOf([{ updates: [aProgressUpdate({ evidence: evidence(' DATA:text/html,x') })] }]),
      at: [`${row}/updates/0/evidence/0/href`],
    },
    'a path on somebody’s own disk': {
      in: anUpdate({ evidence: evidence('S:\\Engagement\\minutes.docx') }),
      at: ['/evidence/0/href'],
    },
    'an address without its beginning': {
      in: aChecklist({ answers: [anAnswer(), anAnswer({ evidence: evidence('www.example.org') })] }),
      at: ['/answers/1/evidence/0/href'],
    },
    'words, in a record': {
      in: aRecord({ do: [{ method: 'm', evidence: evidence('see the minutes') }] }),
      at: ['/do/0/evidence/0/href'],
    },
    'a script, in the diary': {
      in: aRegister({ engagements: [anEngagement({ links: [{ href: 'javascript:void 0' }] })] }),
      at: ['/engagements/0/links/0/href'],
    },
  },
});
