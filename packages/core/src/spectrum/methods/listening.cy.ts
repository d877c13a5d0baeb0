import type { MethodTexts } from '../method.js';

/** What is said in Welsh of the methods in `listening.ts`, by their ids. Drafted, and not yet read by a reviewer. */
export const LISTENING_CY: Readonly<Record<string, MethodTexts>> = {
  'public-meeting': {
    is: 'Cyfarfod a gyhoeddwyd y gall unrhyw un ddod iddo, gyda chadeirydd a chwestiynau o’r llawr.',
    mistake:
      'Llwyfan yn wynebu rhesi o gadeiriau: mae tri’n siarad, a’r gweddill yn mynd adref heb eu clywed.',
    access: 'Dolen glyw, heb risiau, crèche, a chardiau i’r rhai na fyddant yn siarad mewn neuadd.',
  },
  'drop-in': {
    is: 'Staff neu gynghorwyr mewn man hysbys am rai oriau; daw pobl pan fydd yn gyfleus.',
    mistake: 'Oriau swyddfa yn adeilad y cyngor ei hun.',
    access: 'Cornel dawel a chadair i bwy bynnag a ddaw; yr un oriau bob mis.',
  },
  'online-forum': {
    is: 'Lle wedi’i gymedroli ar y we lle mae pobl yn darllen ei gilydd ac yn ateb.',
    mistake: 'Ei agor a’i adael: nid oes neb o’r cyngor yn ateb, a’r rhai uchaf eu cloch sy’n aros.',
    access: 'Yn gweithio â bysellfwrdd a darllenydd sgrin; capsiynau ar bopeth a leferir.',
  },
  'comment-cards': {
    is: 'Ffordd barhaol o ddweud beth sy’n dda, yn ddrwg neu ar goll, lle bynnag y defnyddir gwasanaeth.',
    mistake: 'Blwch nad oes neb yn ei agor, a dim bwrdd sy’n dangos beth a ddaeth ohono.',
    access: 'Wynebau wrth ymyl geiriau; derbyniwch sylwadau dros y ffôn ac mewn iaith arwyddion hefyd.',
  },
  petition: {
    is: 'Cais y mae pobl yn ei lofnodi, a chynllun sy’n dweud faint o enwau sy’n dod â pha ateb.',
    mistake: 'Dim rhif wedi’i osod ymlaen llaw, fel bod pob ateb yn edrych fel ffafr.',
    access: 'Cyfrifwch enwau papur a gwe gyda’i gilydd; helpwch bobl i eirio’u deiseb.',
  },
  'mystery-shopping': {
    is: 'Trigolion wedi’u hyfforddi yn defnyddio gwasanaeth fel unrhyw un arall ac yn adrodd beth a ddigwyddodd.',
    mistake: 'Ei ddefnyddio i ddal staff yn lle gwella’r gwasanaeth.',
    access: 'Gofynnwch i bobl â’r anghenion dan sylw ei wneud, a thalwch iddynt.',
  },
};
