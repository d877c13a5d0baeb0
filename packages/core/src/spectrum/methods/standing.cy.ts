import type { MethodTexts } from '../method.js';

/** What is said in Welsh of the methods in `standing.ts`, by their ids. Drafted, and not yet read by a reviewer. */
export const STANDING_CY: Readonly<Record<string, MethodTexts>> = {
  'ward-forum': {
    is: 'Cyfarfodydd rheolaidd i un rhan o’r ardal, gyda chynghorwyr a gwasanaethau wrth y bwrdd.',
    mistake: 'Agenda o gyflwyniadau, ac eitemau’r trigolion yn olaf.',
    access: 'Symudwch rhwng neuaddau, newidiwch y diwrnod, a derbyniwch eitemau gan bobl na allant ddod.',
  },
  'tenants-panel': {
    is: 'Tenantiaid sy’n craffu ar waith y landlord dros amser, â phapurau, hyfforddiant a’r hawl i gael ateb.',
    mistake: 'Yr un chwech o bobl am ddeng mlynedd, yn cyfrif am yr holl denantiaid.',
    access:
      'Talwch am deithio a gofal, cwrddwch yn agos at gartrefi ac ar-lein, a newidiwch aelodau yn eu tro.',
  },
  'youth-council': {
    is: 'Pobl ifanc, wedi’u dewis gan bobl ifanc, gyda gweithiwr, cyllideb a lle ym mlwyddyn y cyngor.',
    mistake: 'Gofyn popeth iddo, a dim i’r rhai na fyddant byth yn ymuno â chyngor.',
    access:
      'Cwrddwch ar ôl ysgol gyda bwyd a thocynnau teithio; cadwch seddi i bobl ifanc mewn gofal a gofalwyr ifanc.',
  },
  'older-peoples-forum': {
    is: 'Grŵp a redir gan drigolion hŷn ac ar eu cyfer, y daw gwasanaethau ato.',
    mistake: 'Gofyn iddo am ofal a bysiau’n unig.',
    access: 'Yn y dydd, cludiant, dolen glyw, a chofnodion drwy’r post.',
  },
  'disability-forum': {
    is: 'Pobl anabl sy’n edrych ar gynlluniau’n gynnar ac yn dweud beth fyddai’n eu cau allan.',
    mistake: 'Dangos lluniadau pan fydd y contract wedi’i lofnodi.',
    access: 'Papurau bythefnos ymlaen llaw ar ffurf pob aelod; talwch am amser fel i unrhyw arbenigwr.',
  },
  'service-user-group': {
    is: 'Pobl sy’n defnyddio un gwasanaeth yn cwrdd â’r rhai sy’n ei redeg, dro ar ôl tro.',
    mistake: 'Clywed dim ond y rhai sy’n ddigon bodlon i ddod.',
    access: 'Talwch gost bod i ffwrdd oddi wrth rywun y mae angen gofal arno.',
  },
  'voluntary-sector-forum': {
    is: 'Elusennau a grwpiau cymunedol yn cwrdd â’r cyngor ar delerau cyfartal, yn aml o dan gompact.',
    mistake: 'Cymryd y cyrff mawr a ariennir fel y sector cyfan.',
    access: 'Gyda’r nos hefyd, gan mai pobl â swyddi sy’n rhedeg grwpiau bach.',
  },
  'business-forum': {
    is: 'Cwmnïau a masnachwyr yn cwrdd â’r cyngor am yr hyn sy’n cyffwrdd â’u masnach.',
    mistake: 'Clywed y siambr, a dim un siop â dau o bobl ynddi.',
    access: 'Cyn amser agor neu ar ôl cau, a thrwy alw mewn siopau na allant gau.',
  },
  'advisory-group': {
    is: 'Grŵp penodol yn cynghori ar un darn o waith o’r dechrau i’r diwedd; eraill sy’n penderfynu.',
    mistake: 'Dewis yr aelodau â llaw ac wedyn ei alw’n farn y gymuned.',
    access: 'Hysbysebwch y lleoedd, talwch am amser, a chyhoeddwch gyngor ac ateb ochr yn ochr.',
  },
};
