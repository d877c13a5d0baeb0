import { proseOf, type Prose, type ProseKind } from '../checks/prose.js';
import type { EngagementDocument } from '../document/document.js';
import { stepsOf, valueAt } from '../document/pointer.js';

/** How much of a document can be read in a language. Texts are counted one by one. */
export interface TranslationCoverage {
  /** The language looked for, as given. */
  readonly lang: string;
  /** Public texts people read; dates, statuses and names are none, as they are said or stay as printed. */
  readonly texts: number;
  /** Of the texts, those that stand in the language; `texts` less `missing`. */
  readonly translated: number;
  /** The texts that do not, in the order they stand in the document. */
  readonly missing: readonly UntranslatedText[];
  /** Translations of words that have changed since, as far as `previous` shows. */
  readonly stale: readonly UntranslatedText[];
  /** Pointers of translations that lead to no text. */
  readonly orphaned: readonly string[];
}

/** A text that has no translation, or none that fits it any more. */
export interface UntranslatedText {
  /** JSON pointer to the text. */
  readonly path: string;
  readonly text: string;
}

/** An earlier version to hold a translation against, so that one left over from older words is found. */
export interface TranslationOptions {
  /** An earlier version: a translation kept from it, of words since changed, is stale. */
  readonly previous?: EngagementDocument | undefined;
}

/** Dates are said from what they mean, and statuses and names stay as printed. */
const AS_PRINTED: ReadonlySet<ProseKind> = new Set(['date', 'code', 'name']);
const primary = (lang: string | undefined) => (lang ?? 'en').toLowerCase().split('-')[0] ?? 'en';

/**
 * What of a document can be read in a language, what is missing, and which translations are out of date. Its
 * own language is whole by itself.
 */
export function translationOf(
  document: EngagementDocument,
  lang: string,
  { previous }: TranslationOptions = {},
): TranslationCoverage {
  const own = primary(document.lang) === primary(lang);
  const texts = translatable(document);
  const missing = own ? [] : texts.filter((text) => !translationAt(document, text, lang));
  const kept = previous && !own ? translationsIn(previous, lang) : NOTHING;
  const stale = texts.filter((text) => {
    const originals = kept.get(translationAt(document, text, lang) ?? '');
    return originals !== undefined && !originals.has(text.text);
  });
  const listed = ({ path, text }: Prose): UntranslatedText => ({ path, text });
  return {
    lang,
    texts: texts.length,
    translated: texts.length - missing.length,
    missing: missing.map(listed),
    stale: stale.map(listed),
    orphaned: Object.keys(document.translations?.[lang] ?? {}).filter(
      (pointer) => typeof valueAt(document, pointer) !== 'string',
    ),
  };
}

const NOTHING: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** The languages a document says something in beside its own, in the order it names them. */
export function languagesOf(document: EngagementDocument): readonly string[] {
  const langs = new Set(Object.keys(document.translations ?? {}));
  const parts = { ...document } as Record<string, unknown>;
  for (const list of ['principles', 'stages', 'levels'])
    for (const part of Array.isArray(parts[list]) ? (parts[list] as unknown[]) : [])
      for (const lang of Object.keys(ownTranslations(part))) langs.add(lang);
  return [...langs].filter((lang) => primary(lang) !== primary(document.lang));
}

/** The public texts of a document that somebody has to translate, in order. */
export function translatable(document: EngagementDocument): readonly Prose[] {
  return proseOf(document).filter(
    ({ text, kind, internal }) => !internal && !AS_PRINTED.has(kind) && /\p{L}/u.test(text),
  );
}

/** A text's translation: in the document's own table, else, in a framework, beside the text. Blank is none. */
export function translationAt(
  { translations }: EngagementDocument,
  { path, holder }: Prose,
  lang: string,
): string | undefined {
  const listed = translations?.[lang];
  if (listed && Object.hasOwn(listed, path) && listed[path]?.trim()) return listed[path];
  const beside = ownTranslations(holder)[lang];
  if (typeof beside !== 'object' || beside === null) return undefined;
  const [key = '', place = ''] = stepsOf(path).slice(/\/\d+$/.test(path) ? -2 : -1);
  const said = (beside as Record<string, unknown>)[key];
  const text: unknown = Array.isArray(said) ? said[Number(place)] : said;
  return typeof text === 'string' && text.trim() ? text : undefined;
}

function ownTranslations(part: unknown): Readonly<Record<string, unknown>> {
  const own =
    typeof part === 'object' && part !== null ? (part as Record<string, unknown>)['translations'] : undefined;
  return typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : {};
}

/** By translation: the words it stood for. */
function translationsIn(
  document: EngagementDocument,
  lang: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const originals = new Map<string, Set<string>>();
  for (const prose of translatable(document)) {
    const text = translationAt(document, prose, lang);
    if (text === undefined) continue;
    const known = originals.get(text);
    if (known) known.add(prose.text);
    else originals.set(text, new Set([prose.text]));
  }
  return originals;
}
