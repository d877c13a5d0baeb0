import { foldedName } from '../plan/parties.js';

/** What a column of an action plan holds. */
export type ColumnKind =
  'ref' | 'what' | 'due' | 'lead' | 'status' | 'objective' | 'outcome' | 'progress' | 'note';

/** What councils write above their columns, in English and Welsh, case and punctuation apart. */
const HEADERS: Readonly<Record<Exclude<ColumnKind, 'note'>, string>> = {
  ref: 'ref|refs|ref no|reference|reference number|no|number|action no|action number|id|cyf|cyfeirnod|rhif|rhif cyf',
  what: 'what will be done|what|what we will do|action|actions|agreed action|action required|task|activity|deliverable|deliverables|output|outputs|commitment|recommendation|beth fydd yn cael ei wneud|beth|beth fyddwn ni n ei wneud|cam gweithredu|camau gweithredu|gweithred|gweithredu|tasg|gweithgaredd|allbwn|ymrwymiad|argymhelliad',
  due: 'by when|when|due|due by|due date|target date|target|date|deadline|timescale|timescales|timeframe|completion date|complete by|erbyn pryd|pryd|dyddiad|dyddiad targed|dyddiad cwblhau|dyddiad cau|amserlen|terfyn amser',
  lead: 'lead|leads|lead officer|lead officers|lead organisation|lead partner|led by|who|by whom|responsible|responsible officer|responsibility|owner|action owner|arweinydd|arweinwyr|swyddog arweiniol|sefydliad arweiniol|partner arweiniol|pwy|gan bwy|cyfrifol|yn gyfrifol|cyfrifoldeb|perchennog',
  status:
    'status|rag|rag status|rag rating|brag|current status|statws|statws rag|statws cag|statws presennol',
  objective:
    'objective|objectives|aim|theme|priority|strategic objective|goal|amcan|nod|thema|blaenoriaeth|amcan strategol',
  outcome: 'outcome|outcomes|expected outcome|intended outcome|impact|canlyniad|canlyniadau|effaith',
  progress:
    'progress|progress update|update|latest update|progress to date|cynnydd|diweddariad|cynnydd hyd yma',
};

const KINDS = new Map(
  Object.entries(HEADERS).flatMap(([kind, names]) =>
    names.split('|').map((name) => [name, kind as ColumnKind] as const),
  ),
);

/** The kind of each column by its header; a second of a kind, and one nobody knows, is a note. */
export function kindsOf(headers: readonly string[]): ColumnKind[] {
  const taken = new Set<ColumnKind>();
  return headers.map((header) => {
    const kind = kindOf(header);
    if (kind === 'note' || taken.has(kind)) return 'note';
    taken.add(kind);
    return kind;
  });
}

/** "Lead / Owner", "By when (month)": one of its names will do, and what is in brackets explains it. */
function kindOf(header: string): ColumnKind {
  const plain = header.replace(/\([^)]*\)/g, ' ');
  for (const name of [header, plain, ...plain.split('/')]) {
    const kind = KINDS.get(foldedName(name));
    if (kind) return kind;
  }
  return 'note';
}

/** Whether rows under these columns are rows of a plan: what is done, and when, by whom or how it stands. */
export function arePlanColumns(kinds: readonly ColumnKind[]): boolean {
  return kinds.includes('what') && (['due', 'lead', 'status'] as const).some((kind) => kinds.includes(kind));
}
