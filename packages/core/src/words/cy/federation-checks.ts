import { quoted } from '../phrases.js';
import type { CheckWords } from './checks.js';

type Code = Extract<keyof CheckWords, `federation/${string}`>;

/** Welsh for what checks find between files of one federation. Not yet reviewed. */
export const FEDERATION_CHECKS_CY: Pick<CheckWords, Code> = {
  'federation/differs': ({ what, owner, fields }) =>
    `${owner} biau ${quoted(what)}, ac mae’r ffeil hon yn dweud rhywbeth arall (${fields.join(', ')}): defnyddiwch eiriau’r perchennog, neu gofynnwch am eu newid.`,
  'federation/party-differs': ({ id, name, other }) =>
    `Mae’r id ${quoted(id)} yn golygu ${quoted(name)} yma a ${quoted(other)} mewn ffeil arall: rhowch id arall i un ohonynt, neu un enw i’r ddau.`,
  'federation/scheme-differs': ({ owner }) =>
    `Mae’r ffeil hon yn datgan statws yn ôl lefelau gwahanol i rai ${owner}: defnyddiwch un cynllun, neu ni fydd ei lefelau’n hysbys yn y cyfan.`,
  'federation/two-owners': ({ what, owner, fields }) =>
    `Mae’r ffeil hon a ${owner} ill dwy yn hawlio ${quoted(what)}, ac maent yn wahanol (${fields.join(', ')}): cytunwch pwy a’i piau, ac enwch y perchennog yn y ddwy.`,
  'federation/unknown-row': ({ row, plan }) =>
    `Mae’r diweddariad hwn ar gyfer rhes ${quoted(row)} cynllun ${quoted(plan)}, nad yw ymhlith y cynlluniau a roddwyd: cywirwch yr id, neu rhowch y cynllun hwnnw hefyd.`,
};
