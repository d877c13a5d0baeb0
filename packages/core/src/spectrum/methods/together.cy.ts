import type { MethodTexts } from '../method.js';

/** What is said in Welsh of the methods in `together.ts`, by their ids. Drafted, and not yet read by a reviewer. */
export const TOGETHER_CY: Readonly<Record<string, MethodTexts>> = {
  'co-design': {
    is: 'Pobl sy’n defnyddio gwasanaeth a phobl sy’n ei redeg yn ei lunio gyda’i gilydd, dros sawl sesiwn.',
    mistake: 'Dod â dyluniad gorffenedig i’w wella ar yr ymylon.',
    access: 'Gwnewch bethau, nid siarad yn unig; yr un tâl a’r un papurau i bawb wrth y bwrdd.',
  },
  'co-production': {
    is: 'Trigolion a staff yn cynllunio, yn darparu ac yn barnu gwasanaeth yn gydradd.',
    mistake: 'Defnyddio’r gair am weithdy.',
    access: 'Rhannwch yr hyn y gall pobl ei wneud yn ogystal â’r hyn sydd ei angen arnynt, a thalwch amdano.',
  },
  'parish-plan': {
    is: 'Lle’n ysgrifennu ei gynllun ei hun, a’r cyngor yn ateb iddo.',
    mistake: 'Neb yn y cyngor yn berchen ar yr ateb, felly erys y cynllun ar silff y pentref.',
    access: 'Help â’r cwestiynau a’r cyfrif; ewch at y rhai na ddônt byth i’r neuadd.',
  },
  'neighbourhood-plan': {
    is: 'Yn Lloegr, plwyf neu fforwm yn ysgrifennu polisi cynllunio i’w ardal; pleidlais sy’n ei wneud yn gyfraith yno.',
    mistake: 'Tair blynedd o waith gan bump o bobl, a phleidlais na chlywodd llawer amdani.',
    access: 'Trowch fapiau’n lluniau o strydoedd; cwrddwch â phobl cyn bod drafft.',
  },
  'peer-research': {
    is: 'Hyfforddir trigolion, sy’n holi eu cymdogion ac yn dweud beth mae’r atebion yn ei olygu.',
    mistake: 'Hyfforddi pobl i holi, ac ysgrifennu’r adroddiad hebddynt.',
    access:
      'Mae cymdogion yn cyrraedd cartrefi ac ieithoedd nad yw swyddogion yn eu cyrraedd; talwch hwy a’u hyswirio.',
  },
  outreach: {
    is: 'Gweithiwr yn mynd, ac yn mynd eto, at bobl nad ydynt yn dod i ddim.',
    mistake: 'Cyrraedd â ffurflen ar yr ymweliad cyntaf.',
    access: 'Ymddiriedaeth yn gyntaf: yr un person, lle’r grŵp ei hun, eu hiaith hwy.',
  },
  'community-champions': {
    is: 'Gwirfoddolwyr y mae pobl yn ymddiried ynddynt yn cario newyddion y naill ffordd a phryderon y llall.',
    mistake: 'Eu defnyddio fel uchelseinyddion: nid yw’r hyn a ddygant yn ôl yn mynd i unman.',
    access: 'Ar lafar mewn unrhyw iaith; gofalwch am y gwirfoddolwyr fel am staff.',
  },
  'working-group': {
    is: 'Trigolion a swyddogion yn gwneud un darn o waith gyda’i gilydd, â rhestr o dasgau a diwedd iddo.',
    mistake: 'Swyddogion yn mynd â’r tasgau adref, a thrigolion yn dod yn ôl i glywed sut yr aeth.',
    access: 'Rhannwch y gadair a’r cofnodion; cwrddwch ar oriau y gall pobl â swyddi a phlant eu cadw.',
  },
  'partnership-board': {
    is: 'Aelodau o’r gymuned yn eistedd ac yn pleidleisio ochr yn ochr â chynghorwyr a gwasanaethau dros gynlluniau ac arian a rennir.',
    mistake: 'Dau o drigolion ymhlith ugain o swyddogion, yn gweld y papurau ar y diwrnod.',
    access: 'Papurau wythnos ymlaen llaw mewn geiriau plaen, cyfarwyddyd, a dirprwy a gaiff bleidleisio.',
  },
};
