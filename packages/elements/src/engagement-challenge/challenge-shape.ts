import { misshapen } from '../base/shape.js';

/** The shape of a challenge, as the schema has it. */
const CHALLENGE = {
  $schema: '=urn:engagement-plan:challenge:1',
  kind: '=challenge',
  id: 'S',
  version: 'S',
  'lang?': 'l',
  'title?': 's',
  'translations?': { '*': { '*': 's' } },
  'source?': { 'name?': 's', 'mediaType?': 's', 'sha256?': 's' },
  about: { to: 'S', 'document?': 's', 'relation?': '=answers|part-of|evidence-of' },
  'kindOf?': '=comment|challenge|complaint',
  text: 'S',
  'from?': { 'name?': 's', 'contact?': 's', 'audience?': '=public|internal' },
  received: 'd',
  'owedBy?': 'd',
  'answer?': { text: 's', on: 'd', 'by?': 's' },
  'outcome?': '=upheld|partly-upheld|not-upheld|withdrawn',
  'published?': 'b',
} as const;

/** JSON pointer to the first place where the value is not shaped as a challenge; undefined when it is one. */
export function misshapenInChallenge(value: unknown): string | undefined {
  return misshapen(value, CHALLENGE);
}
