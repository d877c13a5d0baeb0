import type { MethodTexts } from '../method.js';

/** What is said in Welsh of the methods in `asking.ts`, by their ids. Drafted, and not yet read by a reviewer. */
export const ASKING_CY: Readonly<Record<string, MethodTexts>> = {
  survey: {
    is: 'Yr un cwestiynau i lawer o bobl, a’u hatebion yn cael eu cyfrif.',
    mistake:
      'Adrodd am y rhai a ddigwyddodd ateb fel pe baent yn bawb: dim sampl, dim cymhariaeth â’r cyfrifiad.',
    access:
      'Papur, ffôn a gwe ochr yn ochr; rhowch gynnig arno ar ddeg o bobl yn gyntaf, dau ohonynt heb fod yn darllen llawer.',
  },
  'consultation-paper': {
    is: 'Papur â’r cynnig, y rhesymau a’r cwestiynau, yn agored i atebion ysgrifenedig am rai wythnosau.',
    mistake: 'Pedwar ugain tudalen heb grynodeb, a neb yn ateb ond y rhai sy’n cael eu talu am wneud.',
    access: 'Dwy dudalen sy’n sefyll ar eu traed eu hunain, Hawdd ei Ddeall, a rhif i ateb dros y ffôn.',
  },
  'citizens-panel': {
    is: 'Rhestr o drigolion sy’n adlewyrchu’r ardal ac sydd wedi cytuno i gael eu holi sawl gwaith y flwyddyn.',
    mistake: 'Peidio â’i adnewyddu: ar ôl tair blynedd dim ond y rhai sy’n hoffi ateb sydd ar ôl.',
    access: 'Gadewch i bob aelod ddewis papur, gwe neu ffôn, ac adnewyddwch draean bob blwyddyn.',
  },
  'door-knocking': {
    is: 'Mynd o dŷ i dŷ i siarad, gwrando a nodi.',
    mistake: 'Un rownd ar foreau’r wythnos, a neb yn mynd yn ôl at y rhai nad oeddent gartref.',
    access: 'Parau gyda chyfieithydd; dangoswch gerdyn â rhif i wirio pwy sydd wrth y drws.',
  },
  'street-stall': {
    is: 'Bwrdd mewn marchnad, iard ysgol neu ŵyl, â dau gwestiwn a beiro.',
    mistake: 'Cwestiynau deg munud i bobl sydd â dwy funud.',
    access: 'Mae lluniau i bwyntio atynt a sticeri i’w gosod yn gofyn llai o ddarllen na ffurflen.',
  },
  'focus-group': {
    is: 'Chwech i ddeg o bobl o’r un math, yn sôn am un cwestiwn am awr neu ddwy.',
    mistake: 'Troi sgwrs wyth o bobl yn ganrannau.',
    access: 'Talwch dreuliau a diolch, dewch â chyfieithydd, cwrddwch lle mae’r grŵp yn gartrefol.',
  },
  interviews: {
    is: 'Sgwrs ag un person ar y tro, ar yr un ychydig gwestiynau.',
    mistake: 'Siarad â deiliaid swydd mewn grwpiau yn unig.',
    access: 'Ewch at bobl, ar eu hawr hwy, gyda phwy bynnag y maent am ei gael wrth eu hochr.',
  },
  'polling-app': {
    is: 'Un cwestiwn, dau i bum ateb, canlyniad yn y fan a’r lle.',
    mistake: 'Gofyn ie neu na lle mai “mae’n dibynnu” yw ateb pobl.',
    access: 'Darllenwch yr atebion yn uchel; gwna dwylo neu gardiau lliw’r tro cystal ag ap.',
  },
};
