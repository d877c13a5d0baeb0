import type { MethodTexts } from '../method.js';

/** What is said in Welsh of the methods in `deciding.ts`, by their ids. Drafted, and not yet read by a reviewer. */
export const DECIDING_CY: Readonly<Record<string, MethodTexts>> = {
  'participatory-budgeting': {
    is: 'Trigolion yn cynnig, yn trafod ac yn pleidleisio sut y caiff swm penodol ei wario, a’i wario felly.',
    mistake: 'Pleidlais heb drafod o’i blaen, a enillir gan bwy bynnag sy’n dod â’r teulu mwyaf.',
    access:
      'Pleidleisio mewn sawl lle ac ar bapur; gadewch i blant bleidleisio; darllenwch geisiadau’n uchel.',
  },
  'asset-transfer': {
    is: 'Adeilad neu ddarn o dir yn mynd, drwy werthu neu brydlesu, i grŵp sy’n ei redeg er lles yr ardal.',
    mistake: 'Trosglwyddo to sy’n gollwng a’i alw’n rym.',
    access: 'Talwch am arolwg a chyngor; gofynnwch i bwy y bydd y perchnogion newydd yn agor y drws.',
  },
  'community-council': {
    is: 'Y cyngor mwyaf lleol: etholedig, â’i bwerau a’i dreth ei hun yng Nghymru a Lloegr, a llais yn yr Alban.',
    mistake: 'Anfon ffurflen sylwadau ato pan ellid gofyn iddo redeg y peth.',
    access:
      'Mae ei gyfarfodydd yn gyhoeddus drwy gyfraith; dylai ei neuadd fod yn agored i gadeiriau olwyn hefyd.',
  },
  'local-referendum': {
    is: 'Pawb ar y gofrestr yn pleidleisio ar un cwestiwn; nid yw’n penderfynu oni bai i’r cyngor ddweud y bydd.',
    mistake: 'Peidio â dweud cyn y bleidlais a yw’n rhwymo.',
    access: 'Post, dirprwy a man pleidleisio heb risiau; achos y ddwy ochr mewn Hawdd ei Ddeall.',
  },
  'delegated-budget': {
    is: 'Grŵp o drigolion yn dal swm ac yn penderfynu arno o dan reolau y cytunwyd arnynt ymlaen llaw.',
    mistake: 'Feto a gedwir gan y cyngor ac a ddefnyddir yn y flwyddyn gyntaf.',
    access: 'Ffurflenni byr, ceisiadau dros y ffôn neu ar ffilm, a help i’r rhai na wnaethant gais erioed.',
  },
  'community-run-service': {
    is: 'Corff lleol yn rhedeg gwasanaeth yr oedd y cyngor yn arfer ei redeg, o dan gytundeb.',
    mistake: 'Arbediad yn gyntaf a chytundeb wedyn.',
    access: 'Mae dyletswyddau cydraddoldeb yn mynd gyda’r arian: ysgrifennwch hwy i’r cytundeb.',
  },
  'tenant-management': {
    is: 'Tenantiaid yn ymgymryd â rhedeg eu cartrefi o dan gontract â’r landlord.',
    mistake: 'Trosglwyddo dyletswyddau heb y swyddogion, yr hyfforddiant na’r arian.',
    access: 'Etholiadau bob blwyddyn y gall tenant heb y rhyngrwyd na Saesneg gymryd rhan ynddynt.',
  },
  'community-land-trust': {
    is: 'Corff sy’n eiddo i’w aelodau yn dal tir neu adeiladau er lles yr ardal, am byth.',
    mistake: 'Ymgynghori â’r aelodau unwaith, pan sefydlir y corff.',
    access: 'Aelodaeth am bunt, yn agored i denantiaid yn ogystal â pherchnogion.',
  },
};
