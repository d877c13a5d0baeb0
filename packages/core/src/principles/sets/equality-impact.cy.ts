import type { PrincipleSetWords } from '../in-language.js';

/**
 * The equality impact assessment in Welsh. The characteristics are named as the Equality and Human Rights
 * Commission's Welsh pages name them.
 */
export const EQUALITY_IMPACT_CY: PrincipleSetWords = {
  lang: 'cy',
  reviewed: false,
  title: 'Asesiad o’r effaith ar gydraddoldeb',
  stages: { screening: 'Sgrinio', effects: 'Effeithiau ar bobl' },
  principles: {
    screening: {
      name: 'A oes angen asesiad llawn?',
      statement:
        'Rydym wedi gofyn a allai hyn effeithio ar bobl yn wahanol, ac wedi nodi pam y gallai neu pam na allai.',
      prompts: [
        'A allai unrhyw un fod ar ei ennill neu ar ei golled oherwydd pwy ydyw?',
        'Pwy heblaw’r awdur a edrychodd ar yr ateb?',
      ],
      hedge:
        'Os na all effeithio ar neb yn wahanol, atebwch “amherthnasol” a rhowch y rheswm: ni ofynnir y gweddill wedyn.',
      good: 'Ie neu na â rheswm, wedi’i lofnodi gan swydd, ac yn cael ei ystyried eto pan fydd y cynnig yn newid.',
      evidenceHints: [
        'Y nodyn sgrinio, gyda’i ddyddiad a’i swydd',
        'Ffigurau ar bwy sy’n defnyddio’r gwasanaeth',
      ],
    },
    age: {
      name: 'Oed',
      statement: 'Gwyddom sut y mae’n effeithio ar bobl o wahanol oed, ac rydym wedi ymdrin ag unrhyw niwed.',
      prompts: [
        'A effeithir yn wahanol ar blant, pobl ifanc neu bobl hŷn?',
        'Beth y mae ffigurau a phobl yn ei ddweud wrthych, a beth a newidiwch?',
      ],
      good: 'Mae’r effaith yn hysbys o dystiolaeth a chan y bobl dan sylw; caiff niwed ei osgoi, ei leihau neu ei gyfiawnhau, ac mae swydd a dyddiad i bob cam.',
      evidenceHints: ['Defnyddwyr neu breswylwyr yn ôl oed', 'Yr hyn a ddywedodd y bobl dan sylw'],
    },
    disability: {
      name: 'Anabledd',
      statement:
        'Gwyddom sut y mae’n effeithio ar bobl anabl, ac rydym wedi gwneud yr addasiadau sydd eu hangen arnynt.',
      prompts: [
        'A all pobl anabl ei ddefnyddio a chymryd rhan, beth bynnag fo’r nam?',
        'Beth y mae ffigurau a phobl yn ei ddweud wrthych, a beth a newidiwch?',
      ],
      good: 'Mae’r effaith yn hysbys o dystiolaeth a chan y bobl dan sylw; caiff niwed ei osgoi, ei leihau neu ei gyfiawnhau, ac mae swydd a dyddiad i bob cam.',
      evidenceHints: ['Addasiadau a wnaed, ac i bwy', 'Yr hyn a ddywedodd y bobl dan sylw'],
    },
    'gender-reassignment': {
      name: 'Ailbennu rhywedd',
      statement: 'Gwyddom sut y mae’n effeithio ar bobl draws, ac rydym wedi ymdrin ag unrhyw niwed.',
      prompts: [
        'A allai rhywun gael ei ddigalonni neu ei ddatgelu: gan ffurflen, adeilad, cofnod?',
        'Beth y mae ffigurau a phobl yn ei ddweud wrthych, a beth a newidiwch?',
      ],
      good: 'Mae’r effaith yn hysbys o dystiolaeth a chan y bobl dan sylw; caiff niwed ei osgoi, ei leihau neu ei gyfiawnhau, ac mae swydd a dyddiad i bob cam.',
      evidenceHints: ['Cyngor gan grŵp sy’n gwybod', 'Yr hyn a ddywedodd y bobl dan sylw'],
    },
    'marriage-and-civil-partnership': {
      name: 'Priodas a phartneriaeth sifil',
      statement: 'Gwyddom a yw’n trin pobl briod neu bartneriaid sifil yn wahanol, yn y gwaith yn anad dim.',
      prompts: [
        'A oes unrhyw reolau’n dibynnu ar a yw rhywun yn briod neu mewn partneriaeth sifil?',
        'Beth y mae ffigurau a phobl yn ei ddweud wrthych, a beth a newidiwch?',
      ],
      good: 'Mae’r effaith yn hysbys o dystiolaeth a chan y bobl dan sylw; caiff niwed ei osgoi, ei leihau neu ei gyfiawnhau, ac mae swydd a dyddiad i bob cam.',
      evidenceHints: ['Y rheolau a wiriwyd', 'Yr hyn a ddywedodd y bobl dan sylw'],
    },
    'pregnancy-and-maternity': {
      name: 'Beichiogrwydd a mamolaeth',
      statement:
        'Gwyddom sut y mae’n effeithio ar bobl sy’n feichiog neu sydd â baban newydd, ac rydym wedi ymdrin ag unrhyw niwed.',
      prompts: [
        'A all rhywun â phram, neu sy’n bwydo baban, ei ddefnyddio?',
        'Beth y mae ffigurau a phobl yn ei ddweud wrthych, a beth a newidiwch?',
      ],
      good: 'Mae’r effaith yn hysbys o dystiolaeth a chan y bobl dan sylw; caiff niwed ei osgoi, ei leihau neu ei gyfiawnhau, ac mae swydd a dyddiad i bob cam.',
      evidenceHints: ['Amserau, lleoedd a gofod a wiriwyd', 'Yr hyn a ddywedodd y bobl dan sylw'],
    },
    race: {
      name: 'Hil',
      statement:
        'Gwyddom sut y mae’n effeithio ar bobl o bob grŵp ethnig a chenedligrwydd, ac rydym wedi ymdrin ag unrhyw niwed.',
      prompts: [
        'A effeithir yn wahanol ar Sipsiwn a Theithwyr, mudwyr neu bobl heb lawer o Saesneg?',
        'Beth y mae ffigurau a phobl yn ei ddweud wrthych, a beth a newidiwch?',
      ],
      good: 'Mae’r effaith yn hysbys o dystiolaeth a chan y bobl dan sylw; caiff niwed ei osgoi, ei leihau neu ei gyfiawnhau, ac mae swydd a dyddiad i bob cam.',
      evidenceHints: ['Defnyddwyr neu breswylwyr yn ôl grŵp ethnig', 'Yr hyn a ddywedodd y bobl dan sylw'],
    },
    'religion-or-belief': {
      name: 'Crefydd neu gred',
      statement:
        'Gwyddom sut y mae’n effeithio ar bobl o unrhyw grefydd neu heb grefydd, ac rydym wedi ymdrin ag unrhyw niwed.',
      prompts: [
        'A yw’n gwrthdaro â dyddiau, gwisg, bwyd neu leoedd sy’n bwysig i ffydd?',
        'Beth y mae ffigurau a phobl yn ei ddweud wrthych, a beth a newidiwch?',
      ],
      good: 'Mae’r effaith yn hysbys o dystiolaeth a chan y bobl dan sylw; caiff niwed ei osgoi, ei leihau neu ei gyfiawnhau, ac mae swydd a dyddiad i bob cam.',
      evidenceHints: ['Gwyliau crefyddol a wiriwyd', 'Yr hyn a ddywedodd y bobl dan sylw'],
    },
    sex: {
      name: 'Rhyw',
      statement: 'Gwyddom sut y mae’n effeithio ar fenywod a dynion, ac rydym wedi ymdrin ag unrhyw niwed.',
      prompts: [
        'A yw menywod neu ddynion yn ei ddefnyddio’n fwy, yn talu mwy neu’n teimlo’n llai diogel?',
        'Beth y mae ffigurau a phobl yn ei ddweud wrthych, a beth a newidiwch?',
      ],
      good: 'Mae’r effaith yn hysbys o dystiolaeth a chan y bobl dan sylw; caiff niwed ei osgoi, ei leihau neu ei gyfiawnhau, ac mae swydd a dyddiad i bob cam.',
      evidenceHints: ['Defnyddwyr neu staff yn ôl rhyw', 'Yr hyn a ddywedodd y bobl dan sylw'],
    },
    'sexual-orientation': {
      name: 'Cyfeiriadedd rhywiol',
      statement:
        'Gwyddom sut y mae’n effeithio ar bobl lesbiaidd, hoyw a deurywiol, ac rydym wedi ymdrin ag unrhyw niwed.',
      prompts: [
        'A oes unrhyw beth yn cymryd yn ganiataol fod partneriaid o wahanol ryw, neu’n gwneud i rywun deimlo’n anniogel?',
        'Beth y mae ffigurau a phobl yn ei ddweud wrthych, a beth a newidiwch?',
      ],
      good: 'Mae’r effaith yn hysbys o dystiolaeth a chan y bobl dan sylw; caiff niwed ei osgoi, ei leihau neu ei gyfiawnhau, ac mae swydd a dyddiad i bob cam.',
      evidenceHints: ['Cyngor gan grŵp sy’n gwybod', 'Yr hyn a ddywedodd y bobl dan sylw'],
    },
  },
};
