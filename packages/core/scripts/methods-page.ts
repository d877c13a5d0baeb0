import { METHOD_AUDIENCES } from '../src/spectrum/audiences.js';
import { METHOD_CATALOGUE, METHODS, METHODS_SOURCES } from '../src/spectrum/catalogue.js';
import type { Method, MethodAudience, MethodKind } from '../src/spectrum/method.js';
import { levelNamed } from '../src/spectrum/spectrums.js';

const TITLES: Readonly<Record<MethodKind, string>> = {
  telling: 'Telling people',
  asking: 'Going to people with questions',
  listening: 'Letting people speak up',
  weighing: 'Weighing it together',
  standing: 'Standing groups',
  together: 'Working it out together',
  deciding: 'Deciding and running it',
};

const EFFORT = {
  small: 'small (up to 5 days)',
  medium: 'medium (up to 20 days)',
  large: 'large (over 20 days)',
} as const;
const REACH = { few: 'few (up to 50)', some: 'some (up to 500)', many: 'many (over 500)' } as const;

const people = (audiences: readonly MethodAudience[]) =>
  audiences.length === 0
    ? 'nobody in particular'
    : audiences.map((each) => METHOD_AUDIENCES[each].en).join(', ');

function levelIn(ref: string): string {
  const named = levelNamed(ref);
  const name = named?.level.name ?? ref;
  return ref.startsWith('thurrock/') ? name : `${name} (${ref.slice(0, ref.indexOf('/'))})`;
}

function entry(method: Method): string {
  const {
    name,
    cy,
    is,
    mistake,
    access,
    levels,
    effort,
    reach,
    suits,
    leavesOut,
    cost,
    aliases = [],
  } = method;
  const also = aliases.length === 0 ? '' : `\n- Also written: ${aliases.join(', ')}.`;
  const sources = (method.sources ?? []).map(
    ({ title, href }) => `\n- Source: ${href === undefined ? title : `[${title}](${href})`}.`,
  );
  return `### ${name}

\`${method.id}\` · ${cy.name} · ${is}

- Serves: ${levels.map(levelIn).join(', ')}.
- Effort ${EFFORT[effort]}; reaches ${REACH[reach]}; costs besides staff time: ${cost.join(', ')}.
- Suits ${people(suits)}. Leaves out ${people(leavesOut)}.
- Open to all: ${access}
- Usual mistake: ${mistake}${also}${sources.join('')}
`;
}

/** docs/methods.md: the catalogue as a developer and an officer can read it. */
export function methodsPage(): string {
  const parts = (Object.keys(TITLES) as MethodKind[]).map(
    (kind) => `## ${TITLES[kind]}\n\n${METHOD_CATALOGUE[kind].map(entry).join('\n')}`,
  );
  const sources = METHODS_SOURCES.map(
    ({ title, href }) => `- ${href === undefined ? title : `[${title}](${href})`}`,
  );
  return `# Methods

<!-- Written by packages/core/scripts/generate.ts; a test holds it to the catalogue. -->

${METHODS.length} ways of engaging, and what each can honestly do. Levels, efforts and audiences are **our judgement**, which no practitioner has reviewed yet. The words are ours. The level is the one a method serves when it is done well. It is one of Thurrock’s five, or another framework’s if none of those fits. A council that disagrees can list a method under \`methods\` of a level in [its own spectrum](spectrum.md).

These guides describe many of the methods. Only names come from them:

${sources.join('\n')}

${parts.join('\n')}`;
}
