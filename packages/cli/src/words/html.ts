import type { Lang } from '@engagement-plan/core';

/** What `html` says. */
interface PageWords {
  readonly about: string;
  readonly files: string;
  readonly options: Readonly<Record<'set' | 'title' | 'council' | 'home' | 'stylesheet' | 'out', string>>;
  readonly nothing: string;
  readonly several: (names: string) => string;
  readonly noSet: (name: string, known: string) => string;
  readonly whole: (names: string) => string;
  /** The file that was read lies where the public one belongs. */
  readonly beside: (file: string, page: string) => string;
}

export const PAGE_WORDS: Readonly<Record<Lang, PageWords>> = {
  en: {
    about:
      'Writes the web page a link to a plan, diary or checklist leads to, without what is not for the public.',
    files: 'plan files (JSON) or documents; a folder stands for the JSON files in it; none with --set',
    options: {
      set: 'the checklist to print and fill in, of a known set of principles, such as thurrock',
      title: 'the heading, instead of the document’s title',
      council: 'whose page it is, instead of the organisation the document names',
      home: 'a link back to this address, above the heading',
      stylesheet: 'the address of your site’s style sheet; the page needs none',
      out: 'write the page here, and the public plan file beside it: plan.html, plan.json',
    },
    nothing: 'Name a file to make the page of, or give --set for a checklist to print and fill in.',
    several: (names) =>
      `These files make several pages (${names}): give --out, so that each gets a file of its own.`,
    noSet: (name, known) =>
      `There is no set of principles called “${name}”. The known ones are ${known}; name the file of any other instead of --set.`,
    whole: (names) => `Everything in it is internal, so there is no page to write (${names}).`,
    beside: (file, page) =>
      `${file} is what was read, and holds more than the public may see or than the page shows; the public file belongs there, beside ${page}: keep your own in another folder, or give --out another name.`,
  },
  cy: {
    about:
      'Yn ysgrifennu’r dudalen we y mae dolen at gynllun, dyddiadur neu restr wirio yn arwain ati, heb yr hyn nad yw i’r cyhoedd.',
    files:
      'ffeiliau cynllun (JSON) neu ddogfennau; mae ffolder yn golygu’r ffeiliau JSON sydd ynddo; dim un gyda --set',
    options: {
      set: 'y rhestr wirio i’w hargraffu a’i llenwi, o set hysbys o egwyddorion, fel thurrock',
      title: 'y pennawd, yn lle teitl y ddogfen',
      council: 'tudalen pwy yw hi, yn lle’r sefydliad y mae’r ddogfen yn ei enwi',
      home: 'dolen yn ôl i’r cyfeiriad hwn, uwchben y pennawd',
      stylesheet: 'cyfeiriad dalen arddull eich gwefan; nid oes angen un ar y dudalen',
      out: 'ysgrifennu’r dudalen yma, a’r ffeil gynllun gyhoeddus wrth ei hochr: plan.html, plan.json',
    },
    nothing:
      'Enwch ffeil i wneud y dudalen ohoni, neu rhowch --set i gael rhestr wirio i’w hargraffu a’i llenwi.',
    several: (names) =>
      `Mae’r ffeiliau hyn yn gwneud sawl tudalen (${names}): rhowch --out, er mwyn i bob un gael ei ffeil ei hun.`,
    noSet: (name, known) =>
      `Nid oes set o egwyddorion o’r enw “${name}”. Y rhai hysbys yw ${known}; enwch ffeil unrhyw un arall yn lle --set.`,
    whole: (names) => `Mae popeth ynddi’n fewnol, felly nid oes tudalen i’w hysgrifennu (${names}).`,
    beside: (file, page) =>
      `${file} yw’r hyn a ddarllenwyd, ac mae’n dal mwy nag y caiff y cyhoedd ei weld neu nag y mae’r dudalen yn ei ddangos; yno, wrth ochr ${page}, y mae lle’r ffeil gyhoeddus: cadwch eich ffeil chi mewn ffolder arall, neu rhowch enw arall i --out.`,
  },
};
