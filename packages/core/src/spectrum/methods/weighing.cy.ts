import type { MethodTexts } from '../method.js';

/** What is said in Welsh of the methods in `weighing.ts`, by their ids. Drafted, and not yet read by a reviewer. */
export const WEIGHING_CY: Readonly<Record<string, MethodTexts>> = {
  'citizens-jury': {
    is: 'Deuddeg i bump ar hugain o bobl, wedi’u dewis drwy goelbren, yn clywed tystion am rai dyddiau ac yn rhoi dyfarniad â rhesymau.',
    mistake: 'Cwestiwn nad oes neb yn y cyngor yn rhydd i ateb “ie” iddo.',
    access:
      'Talwch am y dyddiau, costau gofal a theithio; tystion yn siarad yn blaen ac ar gael i’w galw’n ôl.',
  },
  'citizens-assembly': {
    is: 'Hanner cant neu fwy o bobl, wedi’u dewis drwy goelbren, yn dysgu, yn trafod wrth fyrddau ac yn cytuno ar argymhellion dros sawl penwythnos.',
    mistake: 'Diolch i’r aelodau, a byth ddweud pa argymhellion a dderbyniwyd.',
    access: 'Papurau ymlaen llaw, cyfaill i bwy bynnag sydd am un, lleoedd i bobl heb y rhyngrwyd.',
  },
  'deliberative-poll': {
    is: 'Holir sampl, sydd wedyn yn cwrdd i glywed y ffeithiau a thrafod, a’i holi eto; y newid yw’r canfyddiad.',
    mistake: 'Argraffu’r ail ffigurau heb y cyntaf.',
    access:
      'Y cwestiynau’n uchel ac mewn Hawdd ei Ddeall; cynorthwywyr i ddarllen ac ysgrifennu i’r rhai sy’n dymuno.',
  },
  'deliberative-workshop': {
    is: 'Diwrnod neu hanner diwrnod lle mae pobl yn clywed y ffeithiau, yn pwyso dewisiadau wrth fyrddau ac yn dweud lle maent yn cytuno.',
    mistake: 'Dwy awr o sleidiau ac ugain munud o drafod.',
    access: 'Byrddau bach, egwyliau, a rhywun wrth bob un i ddenu’r rhai tawel.',
  },
  'world-cafe': {
    is: 'Rowndiau o drafod wrth fyrddau bach; mae pobl yn symud, a gwesteiwr yn aros i gario’r hyn a ddywedwyd ymlaen.',
    mistake: 'Llieiniau bwrdd papur yn llawn geiriau nad oes neb yn mynd â hwy a’u darllen.',
    access: 'Gadewch i’r pynciau symud yn lle’r bobl, a chadwch y sŵn i lawr â charped a lle.',
  },
  'open-space': {
    is: 'Y rhai sy’n dod sy’n gosod cwestiynau’r diwrnod ac yn ymuno â’r sgyrsiau sy’n bwysig iddynt.',
    mistake: 'Ei ddefnyddio lle mae’r ateb eisoes wedi’i bennu.',
    access:
      'Dywedwch ymlaen llaw sut mae’r diwrnod yn gweithio, mewn lluniau hefyd, a chael rhywun i hebrwng pobl.',
  },
  'appreciative-inquiry': {
    is: 'Mae pobl yn adrodd beth sy’n gweithio orau lle maent yn byw ac yn adeiladu o hynny at yr hyn a fynnant.',
    mistake: 'Dim lle i’r hyn sydd o’i le, fel bod pobl yn teimlo na chawsant eu credu.',
    access: 'Mae straeon, ffotograffau a lluniau’n cyfrif cymaint ag ysgrifennu.',
  },
  'planning-for-real': {
    is: 'Model o’r lle y mae pobl yn ei wneud eu hunain, i osod cardiau arno am yr hyn sydd ei eisiau ymhle.',
    mistake: 'Cadw’r model heb ddidoli’r cardiau gyda’i gilydd yn “nawr”, “cyn hir” ac “wedyn”.',
    access: 'Dwylo sy’n siarad: nid oes angen darllen llawer. Rhowch y model ar uchder i gadeiriau olwyn.',
  },
  'community-mapping': {
    is: 'Mae pobl yn nodi ar fap, neu ar daith gerdded, beth sydd yno, beth sydd ar goll a beth sy’n bwysig.',
    mistake: 'Cadw’r map: nid yw’r rhai a’i lluniodd byth yn ei weld eto.',
    access: 'Dewiswch lwybr y gall olwynion ei gymryd, neu dewch â’r stryd i mewn â ffotograffau.',
  },
  visioning: {
    is: 'Diwrnod neu fwy lle mae trigolion, swyddogion a dylunwyr yn llunio dyfodol lle gyda’i gilydd.',
    mistake: 'Llun hardd, heb restr o bwy sy’n gwneud y tri pheth cyntaf.',
    access: 'Lluniau a modelau wrth ymyl geiriau; sesiynau yn y dydd a chyda’r nos.',
  },
};
