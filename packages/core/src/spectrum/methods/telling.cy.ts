import type { MethodTexts } from '../method.js';

/** What is said in Welsh of the methods in `telling.ts`, by their ids. Drafted, and not yet read by a reviewer. */
export const TELLING_CY: Readonly<Record<string, MethodTexts>> = {
  newsletter: {
    is: 'Newyddion a anfonir neu a ddosberthir ar adegau penodol i restr neu ardal.',
    mistake: 'Argraffu’r hyn y mae’r cyngor yn falch ohono yn lle’r hyn y gall darllenwyr ei newid o hyd.',
    access: 'Cynigiwch brint bras, sain a Hawdd ei Ddeall, a nodwch bwy i’w ffonio i’w cael.',
  },
  leaflet: {
    is: 'Un ddalen sy’n dweud beth sy’n digwydd, ble mae mwy i’w gael ac erbyn pryd.',
    mistake: 'Dim dyddiad a dim cyswllt, fel na ellir gweithredu arni.',
    access: 'Geiriau plaen, print 14 pwynt, a llinell yn yr ieithoedd a siaredir yn yr ardal.',
  },
  'web-page': {
    is: 'Tudalen â’r ffeithiau, y papurau a’r dyddiau sy’n cyfrif, wedi’i chadw’n gyfredol.',
    mistake: 'Cyhoeddi ar y diwrnod cyntaf a byth wedyn, fel ei bod yn dweud “ar agor” ar ôl cau.',
    access: 'Bodlonwch WCAG 2.2 AA, a rhowch yr un ffeithiau ar bapur a thros y ffôn.',
  },
  'social-media': {
    is: 'Negeseuon lle mae pobl eisoes, gydag atebion i’r hyn y maent yn ei ofyn yn ôl.',
    mistake: 'Cyfrif hoffi fel barn: ni ofynnir am sylwadau ac ni chânt eu pwyso fel atebion.',
    access:
      'Disgrifiwch luniau, rhowch gapsiynau ar ffilmiau, a pheidiwch â rhoi dim yno nad yw yn unman arall.',
  },
  'text-messaging': {
    is: 'Negeseuon byr at bobl a roddodd eu rhif at hynny.',
    mistake: 'Anfon at rifau a roddwyd at rywbeth arall, gan golli’r ymddiriedaeth a’r rhifau.',
    access: 'Da i bobl Fyddar; dywedwch bopeth yn y neges, nid y tu ôl i ddolen yn unig.',
  },
  press: {
    is: 'Stori a roddir i bapurau a gorsafoedd, a rhywun yn barod i ateb cwestiynau.',
    mistake: 'Ei gadael tan yr wythnos olaf, a’r papur eisoes wedi’i argraffu.',
    access:
      'Mae radio’n cyrraedd pobl nad ydynt yn darllen; gofynnwch i orsafoedd cymunedol ei ddweud yn eu hieithoedd.',
  },
  'site-notice': {
    is: 'Hysbysiad yn y fan a fydd yn newid, fel y mae’r gyfraith yn ei ofyn yn aml.',
    mistake: 'Geiriau’r gyfraith ar bolyn lamp, a dim sy’n dweud beth a gaiff ei godi.',
    access: 'Rhowch ef lle gall cadair olwyn gyrraedd, â llinell fer mewn geiriau bob dydd ar y brig.',
  },
  exhibition: {
    is: 'Cynlluniau a modelau i’w gweld lle mae pobl yn mynd heibio, gyda staff i siarad â hwy a cherdyn i’w lenwi.',
    mistake: 'Dangos un cynllun gorffenedig, fel nad oes dim ar ôl i’w ddweud amdano.',
    access:
      'Heb risiau, ar agor un noson ac un Sadwrn hefyd; mae modelau i’w cyffwrdd yn helpu ymwelwyr dall.',
  },
  roadshow: {
    is: 'Yr un stondin, o le i le lle mae pobl beth bynnag.',
    mistake: 'Canol trefi yn unig, boreau yn unig, a neb yn nodi’r hyn a ddywedwyd.',
    access: 'Gwiriwch bob man am dir gwastad, cysgod a sedd; dewch â dolen glyw.',
  },
};
