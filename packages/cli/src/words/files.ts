import type { DocumentKind, Lang } from '@engagement-plan/core';
import type { NotText, UnreadableDocumentError } from '@engagement-plan/formats';
import { KIND_WORDS } from './kinds.js';
import { plural } from './plural.js';

/** What is said of files that cannot be opened, are not what they should be, or are written. */
interface FileWords {
  readonly missing: (path: string) => string;
  readonly folder: (path: string) => string;
  readonly closed: (path: string, code: string | undefined) => string;
  readonly empty: (path: string) => string;
  readonly noDocument: (path: string) => string;
  readonly unreadable: (path: string, error: UnreadableDocumentError) => string;
  readonly notJson: (path: string, why: string) => string;
  readonly notADocument: (path: string) => string;
  readonly more: (n: number) => string;
  /** A council's document in which nothing was recognised: so many of so many pieces of text. */
  readonly notRecognised: (path: string, noted: number, found: number) => string;
  readonly line: (n: number | undefined, words: string) => string;
  readonly moreLines: (n: number) => string;
  /** What would be recognised. */
  readonly recognised: string;
  readonly noPlan: (path: string) => string;
  readonly noKind: (path: string, kind: string) => string;
  /** Files of which a command can use none: what it needs, and what they hold. */
  readonly noneFor: (
    command: string,
    needs: readonly DocumentKind[],
    paths: readonly string[],
    kinds: readonly DocumentKind[],
  ) => string;
  /** A file a command makes nothing of, beside others. */
  readonly unused: (command: string, path: string, kinds: readonly DocumentKind[]) => string;
  readonly emptyFolder: (path: string) => string;
  readonly noneInFolder: (path: string) => string;
  readonly skipped: (path: string) => string;
  readonly twice: (one: string, other: string, kind: string, id: string) => string;
  readonly nothingToWrite: string;
  readonly notWritten: (path: string, code: string | undefined) => string;
  readonly overInput: (path: string) => string;
  readonly overOther: (path: string, holds: string, wanted: string) => string;
  readonly written: (path: string) => string;
  readonly writtenOver: (path: string) => string;
  /** What a file holds, with its article. */
  readonly holds: Readonly<Record<string, string>>;
}

/** Why the system keeps a file shut, by its code. */
type ShutCode = 'EACCES' | 'EPERM' | 'EISDIR' | 'ENOENT' | 'unknown';
type WhyShut = Readonly<Record<ShutCode, string>>;

const SHUT_EN: WhyShut = {
  EACCES: 'your account has no right to it',
  EPERM: 'your account has no right to it',
  EISDIR: 'it is a folder',
  ENOENT: 'the folder it names is not there',
  unknown: 'unknown reason',
};

const SHUT_CY: WhyShut = {
  EACCES: 'nid oes gan eich cyfrif hawl iddi',
  EPERM: 'nid oes gan eich cyfrif hawl iddi',
  EISDIR: 'ffolder ydyw',
  ENOENT: 'nid yw’r ffolder y mae’n ei henwi yno',
  unknown: 'rheswm anhysbys',
};

/** A code nobody has words for is said as it is. */
const whyShut = (words: WhyShut, code = 'unknown') =>
  Object.hasOwn(words, code) ? words[code as ShutCode] : code;

/** What bytes that are not text look like, in Welsh; the English is the error's own. */
const NOT_TEXT_CY: Readonly<Record<NotText, string>> = {
  pdf: 'mae’n edrych fel PDF',
  office: 'mae’n edrych fel ffeil Word, Excel neu zip',
  'old-office': 'mae’n edrych fel hen ffeil Word neu Excel',
  'rich-text': 'mae’n edrych fel ffeil testun cyfoethog',
  picture: 'mae’n edrych fel llun',
  compressed: 'mae’n edrych fel ffeil wedi’i chywasgu',
  unknown: 'nid testun yw’r beitiau hyn',
};

/** What a file holds, in English: with its article. */
const HOLDS = {
  plan: 'a plan',
  checklist: 'a checklist',
  record: 'a planning record',
  register: 'a register',
  report: 'a committee report',
  update: 'an update',
  challenge: 'a challenge',
  'principle-set': 'a set of principles',
  spectrum: 'a spectrum of engagement',
  'status-scheme': 'a status scheme',
  'indicator-set': 'a set of indicators',
  calendar: 'a calendar',
  html: 'a web page',
  text: 'text',
  json: 'other JSON',
} as const;

const holding = (kinds: readonly DocumentKind[]) =>
  listed(
    kinds.map((kind) => HOLDS[kind]),
    'and',
  );
const either = (names: readonly string[]) => listed(names, 'or');
const listed = (names: readonly string[], last: 'and' | 'or') =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;

/** Kinds of document by name, in Welsh: after a colon or in brackets, where nothing softens them. */
const enwau = (kinds: readonly DocumentKind[]) => kinds.map((kind) => KIND_WORDS.cy[kind]).join(', ');

export const FILE_WORDS: Readonly<Record<Lang, FileWords>> = {
  en: {
    missing: (path) => `There is no file at ${path}.`,
    folder: (path) => `${path} is a folder: name one file.`,
    closed: (path, code) => `${path} could not be opened: ${whyShut(SHUT_EN, code)}.`,
    empty: (path) => `${path} is empty.`,
    noDocument: (path) => `${path} is JSON, but holds no document.`,
    unreadable: (path, { message }) => `${path} could not be read: ${message}`,
    notJson: (path, why) => `${path} is not whole JSON. ${why}`,
    notADocument: (path) => `${path} is JSON, but not a document this program knows:`,
    more: (n) => `… and ${n} more. \`engagement-plan validate\` lists them all.`,
    notRecognised: (path, noted, found) =>
      `No plan or other document was recognised in ${path}: ${noted} of ${plural(found, 'piece')} of text could not be placed.`,
    line: (n, words) => `${n === undefined ? '' : `line ${n}: `}“${words}”`,
    moreLines: (n) => `… and ${n} more. \`engagement-plan read --json\` lists them all.`,
    recognised:
      'What would be recognised: a table with tabs or commas between its columns and headers such as Action, Lead and By when; or objectives, each with what will be done listed under “We will:”.',
    noPlan: (path) => `${path} holds no plan.`,
    noKind: (path, kind) => `${path} holds no ${kind}.`,
    noneFor: (command, needs, [path = '', ...more], kinds) =>
      `There is no ${either(needs.map((kind) => KIND_WORDS.en[kind]))} here for \`${command}\`: ${more.length > 0 ? 'these files hold' : `${path} holds`} ${holding(kinds)}.`,
    unused: (command, path, kinds) =>
      `Left out: ${path}, which holds ${holding(kinds)}, and \`${command}\` makes nothing of that.`,
    emptyFolder: (path) => `The folder ${path} holds no JSON file: name the documents one by one.`,
    noneInFolder: (path) =>
      `The folder ${path} holds no document of this program: name the files one by one.`,
    skipped: (path) => `Left out: ${path}, which is not a document of this program.`,
    twice: (one, other, kind, id) =>
      `${one} and ${other} both hold the ${kind} “${id}”, so everything in it would be counted twice: give only one of them.`,
    nothingToWrite: 'Nothing was read that could be written.',
    notWritten: (path, code) => `${path} could not be written: ${whyShut(SHUT_EN, code)}.`,
    overInput: (path) => `${path} is what was read, and would be lost: give --out another name.`,
    overOther: (path, holds, wanted) =>
      `${path} holds ${holds}, and ${wanted} would be written over it: choose another name, or take that file away first.`,
    written: (path) => `Written to ${path}.`,
    writtenOver: (path) => `Written over ${path}.`,
    holds: HOLDS,
  },
  cy: {
    missing: (path) => `Nid oes ffeil yn ${path}.`,
    folder: (path) => `Ffolder yw ${path}: enwch un ffeil.`,
    closed: (path, code) => `Nid oedd modd agor ${path}: ${whyShut(SHUT_CY, code)}.`,
    empty: (path) => `Mae ${path} yn wag.`,
    noDocument: (path) => `JSON yw ${path}, ond nid oes dogfen ynddi.`,
    unreadable: (path, { found }) =>
      `Nid oedd modd darllen ${path}: ${NOT_TEXT_CY[found]}, a dim ond testun plaen, testun â thabiau a CSV y gellir eu darllen; cadwch neu copïwch y ddogfen fel testun a rhowch gynnig arall arni.`,
    notJson: (path, why) => `Nid yw ${path} yn JSON cyfan. ${why}`,
    notADocument: (path) => `JSON yw ${path}, ond nid dogfen y mae’r rhaglen hon yn ei hadnabod:`,
    more: (n) => `… ${n} arall. Mae \`engagement-plan validate\` yn eu rhestru i gyd.`,
    notRecognised: (path, noted, found) =>
      `Nid adnabuwyd cynllun na dogfen arall yn ${path}: darnau o destun na ellid eu gosod: ${noted} o ${found}.`,
    line: (n, words) => `${n === undefined ? '' : `llinell ${n}: `}“${words}”`,
    moreLines: (n) => `… ${n} arall. Mae \`engagement-plan read --json\` yn eu rhestru i gyd.`,
    recognised:
      'Yr hyn a fyddai’n cael ei adnabod: tabl â thabiau neu atalnodau rhwng ei golofnau a phenawdau fel Cam gweithredu ac Erbyn pryd; neu amcanion, a’r hyn a wneir wedi’i restru o dan bob un ar ôl “Byddwn yn:”.',
    noPlan: (path) => `Nid oes cynllun yn ${path}.`,
    noKind: (path, kind) => `Nid oes ${kind} yn ${path}.`,
    noneFor: (command, needs, [path = '', ...more], kinds) =>
      `Nid oes yma ddim o’r hyn sydd ei angen ar \`${command}\` (${enwau(needs)}). Yr hyn sydd yn ${more.length > 0 ? 'y ffeiliau hyn' : path}: ${enwau(kinds)}.`,
    unused: (command, path, kinds) =>
      `Gadawyd allan: ${path}, am nad yw \`${command}\` yn gwneud dim â’r hyn sydd ynddi (${enwau(kinds)}).`,
    emptyFolder: (path) => `Nid oes ffeil JSON yn y ffolder ${path}: enwch y dogfennau fesul un.`,
    noneInFolder: (path) => `Nid oes dogfen o’r rhaglen hon yn y ffolder ${path}: enwch y ffeiliau fesul un.`,
    skipped: (path) => `Gadawyd allan: ${path}, nad yw’n ddogfen o’r rhaglen hon.`,
    twice: (one, other, kind, id) =>
      `Mae ${one} a ${other} ill dau yn cynnwys ${kind} “${id}”, felly byddai popeth ynddo’n cael ei gyfrif ddwywaith: rhowch un ohonynt yn unig.`,
    nothingToWrite: 'Ni ddarllenwyd dim y gellid ei ysgrifennu.',
    notWritten: (path, code) => `Nid oedd modd ysgrifennu ${path}: ${whyShut(SHUT_CY, code)}.`,
    overInput: (path) =>
      `${path} yw’r hyn a ddarllenwyd, a byddai’n cael ei golli: rhowch enw arall i --out.`,
    overOther: (path, holds, wanted) =>
      `Mae ${path} yn cynnwys ${holds}, a byddai ${wanted} yn cael ei ysgrifennu drosto: dewiswch enw arall, neu symudwch y ffeil honno yn gyntaf.`,
    written: (path) => `Ysgrifennwyd i ${path}.`,
    writtenOver: (path) => `Ysgrifennwyd dros ${path}.`,
    holds: {
      ...KIND_WORDS.cy,
      calendar: 'calendr',
      html: 'tudalen we',
      text: 'testun',
      json: 'JSON arall',
    },
  },
};
