import type { PrincipleSetWords } from '../in-language.js';

/** Thurrock's principles in Welsh. The source has no Welsh: the names too are our own translation. */
export const THURROCK_CY: PrincipleSetWords = {
  lang: 'cy',
  reviewed: false,
  title: 'Egwyddorion Ymgysylltu â’r Gymuned',
  stages: {
    planning: 'Cynllunio a Pharatoi',
    engagement: 'Ymgysylltu',
    feedback: 'Gwerthuso ac Adborth',
  },
  principles: {
    'clear-and-agreed-purposes': {
      name: 'Dibenion Clir y Cytunwyd Arnynt',
      statement: 'Rydym yn dweud pam rydym yn gofyn i bobl, ac yn cytuno ar hynny cyn dechrau.',
      prompts: [
        'Ar gyfer pa benderfyniad neu newid y mae hyn, a phwy fydd yn penderfynu?',
        'Beth all pobl ei newid o hyd, a beth sydd eisoes wedi’i benderfynu?',
        'Pwy gytunodd ar y diben, ac a yw partneriaid yn ei ddisgrifio yn yr un modd?',
      ],
      good: 'Un paragraff byr yn dweud beth a benderfynir, ar beth y gall pobl ddylanwadu ac erbyn pryd. Mae pawb sy’n gysylltiedig yn rhoi’r un ateb.',
      evidenceHints: [
        'Briff un dudalen y cytunwyd arno, gyda dyddiad',
        'Y diben fel y mae wedi’i argraffu ar y gwahoddiad',
      ],
      example:
        '‘Rydym yn dewis oriau agor dwy lyfrgell. Mae’r gyllideb yn sefydlog; nid yw’r oriau. Bydd y Cabinet yn penderfynu ym mis Mehefin.’',
    },
    'co-ordinated-approach': {
      name: 'Dull Cydgysylltiedig',
      statement: 'Rydym yn gwirio pwy arall sy’n gofyn i’r un bobl, ac yn cydweithio lle gallwn.',
      prompts: [
        'A ydych wedi edrych yn y dyddiadur ar y cyd am waith ymgysylltu arall â’r bobl hyn neu yn yr ardal hon?',
        'A oes gan rywun yr ateb eisoes?',
        'Pa bartneriaid allai rannu’r gwaith, y digwyddiad neu’r canfyddiadau?',
      ],
      good: 'Gofynnir i bobl unwaith, gan sefydliadau sy’n gwybod am ei gilydd, a rhennir yr hyn a ddywedwyd.',
      evidenceHints: [
        'Y cofnod yn y dyddiadur, a’r hyn a newidiwyd o’i herwydd',
        'Adroddiad cynharach a ddefnyddiwyd yn lle gofyn eto',
      ],
      example:
        'Bwriad Swydd Gaergrawnt oedd ail-lansio ei chronfa ddata ymgynghori erbyn Medi 2010, fel na fyddai’r un grwpiau yn cael eu holi dro ar ôl tro.',
    },
    timing: {
      name: 'Amseru',
      statement: 'Rydym yn gofyn ar adeg sy’n addas i’r gymuned, yn ddigon cynnar i wneud gwahaniaeth.',
      prompts: [
        'A oes amser i’r atebion newid y penderfyniad?',
        'Pa adegau sy’n anodd i’r bobl hyn: gwyliau ysgol, y cynhaeaf, arholiadau, gwyliau crefyddol, etholiad?',
        'Faint o amser sydd ei angen ar grwpiau i siarad â’u haelodau?',
      ],
      good: 'Mae’n agor tra bo’r opsiynau yn agored, yn osgoi adegau pan na all pobl gymryd rhan, ac yn rhoi amser i grwpiau gwrdd cyn iddo gau.',
      evidenceHints: [
        'Amserlen â’r dyddiau agor, cau a phenderfynu',
        'Yr hyn a ddywedodd y gymuned am yr amseru',
      ],
      hedge: '‘Lle bo modd’: gall dyddiad cau cyfreithiol neu ariannol fod yn rheswm da. Dywedwch pa un.',
      example:
        'Symudwyd arolwg am gludiant ysgol o fis Awst i fis Medi, fel y gallai rhieni ac ysgolion ateb.',
    },
    methodology: {
      name: 'Methodoleg – ‘Addas i’r Diben’',
      statement: 'Rydym yn dewis ffyrdd o gymryd rhan sy’n addas i anghenion gwahanol bobl.',
      prompts: [
        'Pam mae’r dulliau hyn yn addas i’r bobl hyn?',
        'A all pobl gymryd rhan all-lein, yn eu hiaith eu hunain a heb deithio?',
        'A yw’r dulliau yn rhoi cymaint o lais i bobl ag yr ydych wedi’i addo?',
      ],
      good: 'Mwy nag un ffordd o gymryd rhan, wedi’u dewis gyda’r bobl mewn golwg. Os yw’r gyfraith yn pennu dull, rydych yn dweud hynny ac yn ychwanegu’r hyn a allwch.',
      evidenceHints: [
        'Rhestr o’r dulliau, a’r rheswm dros bob un',
        'Yr hyn a newidiwyd ar ôl rhoi cynnig arno gydag ychydig o bobl',
      ],
      hedge: 'Oni bai bod dull wedi’i bennu: enwch y gyfraith neu’r rheol sy’n ei bennu.',
      example:
        'Arolwg ar-lein, copïau papur yn y feddygfa a dwy sgwrs yn y clwb cinio, gan fod hanner y bobl dan sylw dros 75 oed.',
    },
    'justify-target-audience': {
      name: 'Cyfiawnhau’r Gynulleidfa Darged',
      statement: 'Rydym yn dweud i bwy rydym yn gofyn, a pham nhw ac nid eraill.',
      prompts: [
        'Ar bwy mae hyn yn effeithio, a phwy fydd yn sylwi fwyaf?',
        'I bwy nad ydych yn gofyn, a pham?',
        'Ble gall pobl ddarllen pam y cawsant eu dewis, neu pam na chawsant?',
      ],
      good: 'Rhestr fer o’r bobl yr effeithir arnynt, a’r rheswm dros ofyn i bob grŵp neu ei adael allan. Fe’i cyhoeddir gyda’r gwahoddiad, fel na raid i neb ddyfalu.',
      evidenceHints: [
        'Ffigurau am bwy sy’n defnyddio’r gwasanaeth neu’n byw gerllaw',
        'Y frawddeg yn y gwahoddiad sy’n dweud pam y dewiswyd pobl',
        'Asesiad o’r effaith ar gydraddoldeb',
      ],
      example:
        '‘Rydym yn ysgrifennu at y 340 o gartrefi ar lwybr y bws. Gall eraill ateb ar-lein. Gofynnir i’r ysgolion ar wahân, ym mis Mawrth.’',
    },
    involve: {
      name: 'Cynnwys',
      statement: 'Rydym yn gofyn i’r gymuned sut orau i ofyn i’r gymuned.',
      prompts: [
        'Pwy o’r gymuned a helpodd i gynllunio hyn?',
        'Beth oedd eu cyngor, a beth a newidiwyd gennych?',
        'Os na ofynnwyd i neb eto, pwy allech chi ei ffonio yr wythnos hon?',
      ],
      good: 'Helpodd pobl o’r gymuned i lunio’r cwestiynau, y dulliau neu’r dyddiadau, a gallant ddangos beth a newidiwyd ganddynt.',
      evidenceHints: [
        'Nodiadau cyfarfod cynllunio gyda thrigolion',
        'Dwy fersiwn o’r cwestiynau, cyn ac ar ôl y cyngor',
      ],
      example: 'Darllenodd tri gofalwr yr arolwg drafft. Fe’i cwtogwyd ganddynt o 30 cwestiwn i 12.',
    },
    transparency: {
      name: 'Tryloywder – bod yn ‘Agored a Gonest’',
      statement:
        'Rydym yn agored am sut mae hyn yn gweithio, beth sydd wedi’i benderfynu a beth sydd heb ei benderfynu.',
      prompts: [
        'A ydych wedi dweud beth na all newid, a pham?',
        'A all unrhyw un weld y papurau, yr amserlen a phwy fydd yn penderfynu?',
        'A ydych wedi dweud pwy fydd yn gweld yr atebion a sut y cânt eu defnyddio?',
      ],
      good: 'Dim syndod yn nes ymlaen: mae’r terfynau, y costau a’r camau nesaf yn amlwg o’r dechrau, gan gynnwys y rhannau anodd.',
      evidenceHints: ['Y dudalen â’r papurau a’r amserlen', 'Hysbysiad preifatrwydd mewn geiriau plaen'],
      example:
        '‘Mae cau un o’r ddwy neuadd wedi’i benderfynu. Nid yw pa un wedi’i benderfynu. Dyma gost pob un.’',
    },
    inclusive: {
      name: 'Cynhwysol',
      statement: 'Gall pob grŵp yr effeithir arno gymryd rhan, neu gael rhywun i gyflwyno ei farn.',
      prompts: [
        'Pwy sydd wedi cymryd rhan hyd yma, a phwy sydd ar goll?',
        'Beth sydd yn y ffordd: iaith, cost, mynediad, gofal plant, ymddiriedaeth?',
        'Pwy all siarad dros bobl na allant gymryd rhan, ac a ydynt yn cytuno?',
      ],
      good: 'Mae’r rhai a atebodd yn debyg i’r rhai yr effeithir arnynt. Lle nad ydynt, sylwyd ar hynny cyn cau a gwnaed rhywbeth yn ei gylch.',
      evidenceHints: [
        'Cymhariaeth o’r rhai a atebodd â’r rhai yr effeithir arnynt',
        'Yr hyn a wnaed i gyrraedd y rhai ar goll: cyfieithwyr ar y pryd, costau teithio, ymweliadau â chartrefi',
        'Barn a gyflwynwyd gan eiriolwr neu grŵp, ac ar ran pwy',
      ],
      hedge: 'Lle na all pobl gymryd rhan eu hunain, gall rhywun siarad drostynt. Dywedwch pwy.',
      example:
        'Hanner ffordd drwodd, ychydig o bobl dan 25 oed oedd wedi ateb, felly aeth gweithwyr ieuenctid â’r cwestiynau i ddau glwb.',
    },
    'inform-and-communicate-effectively': {
      name: 'Hysbysu a Chyfathrebu’n Effeithiol',
      statement: 'Mae pobl yn gwybod pam y gofynnir iddynt, mewn geiriau a fformatau y gallant eu defnyddio.',
      prompts: [
        'A all rhywun sy’n newydd i hyn ei egluro yn ôl i chi ar ôl dwy funud?',
        'Pa fformatau ac ieithoedd oedd eu hangen, ac a oeddent yn barod ar y diwrnod cyntaf?',
        'A ddywedoch wrth bobl yn y mannau lle maent eisoes yn edrych?',
      ],
      good: 'Byr, plaen a digon cyflawn i allu ateb yn dda. Daw fformatau eraill allan ar yr un diwrnod â’r prif un.',
      evidenceHints: [
        'Y daflen neu’r dudalen ei hun',
        'Hawdd ei Ddeall, print bras, sain neu ieithoedd eraill',
      ],
      example:
        'Crynodeb dwy dudalen mewn iaith glir ac yn Hawdd ei Ddeall, wedi’i brofi ar grŵp trigolion yn gyntaf.',
    },
    'providing-feedback': {
      name: 'Rhoi Adborth',
      statement: 'Rydym yn dweud wrth bobl beth a ddywedwyd, beth a benderfynwyd a pham.',
      prompts: [
        'Pryd y clywodd pobl gennych ddiwethaf?',
        'A ydych wedi dweud wrth y rhai a gymerodd ran beth a newidiodd o’u herwydd, a beth na newidiodd?',
      ],
      good: 'Mae ‘Dywedoch chi, gwnaethom ni’ yn mynd at bawb a gymerodd ran, ar y diwrnod a addawyd, ac yn rhoi rhesymau lle’r ateb oedd na.',
      evidenceHints: [
        'Y dudalen neu’r llythyr adborth, a’r dyddiad',
        'Sut y cyrhaeddodd bobl nad ydynt ar-lein',
      ],
      example:
        '‘Atebodd 212 ohonoch. Roedd y rhan fwyaf am agor ar ddydd Sadwrn: mae’n dechrau ym mis Mai. Ni wnaethom ymestyn nosweithiau’r wythnos, gan i rhy ychydig ddod yn ystod y treial.’',
    },
    'right-to-challenge': {
      name: 'Hawl i Herio',
      statement: 'Gall pobl wneud sylwadau, cywiro neu gwyno am sut y gofynnwyd a’r hyn a benderfynwyd.',
      prompts: [
        'Ble y dywedir sut i wneud sylwadau, cywiro neu gwyno?',
        'Pwy sy’n ateb, ac o fewn sawl diwrnod?',
        'Beth ddaeth i law, a beth a newidiodd?',
      ],
      good: 'Mae swydd benodol yn ateb o fewn amser a nodir. Mae croeso i sylwadau am y broses, nid cwynion yn unig, a chyhoeddir y canlyniad.',
      evidenceHints: ['Y dudalen sy’n dweud sut i herio', 'Cofnod o heriau, atebion a dyddiadau'],
      example:
        'Dywedodd preswylydd fod y crynodeb wedi gadael ymateb ei grŵp allan. Fe’i cywirwyd a’i ailgyhoeddi o fewn deg diwrnod.',
    },
    'measuring-success': {
      name: 'Mesur Llwyddiant',
      statement:
        'Rydym yn barnu gyda’r gymuned sut aeth pethau yn erbyn ein nodau, ac yn cyhoeddi’r canlyniad.',
      prompts: [
        'Beth ddywedoch chi y byddai llwyddiant yn ei olygu?',
        'Pwy o’r gymuned a helpodd i’w farnu?',
        'Ble mae’r canlyniad wedi’i gyhoeddi?',
      ],
      good: 'Nodau a osodwyd ar y dechrau, barn a luniwyd gyda phobl a gymerodd ran, a nodyn cyhoeddus byr sy’n dweud beth na lwyddodd.',
      evidenceHints: ['Y canlyniadau y cytunwyd arnynt ar y dechrau', 'Y gwerthusiad cyhoeddedig'],
      example:
        'Mae cofnod cynllunio Inverclyde o 2009 yn rhestru saith dangosydd o dan ei dri chanlyniad, yn barod at yr adolygiad.',
    },
    'lessons-learned': {
      name: 'Gwersi a Ddysgwyd',
      statement: 'Rydym yn defnyddio’r hyn a ddysgwyd i wneud yn well y tro nesaf.',
      prompts: [
        'Beth fyddech chi’n ei wneud eto, a beth na fyddech?',
        'Beth sydd wedi’i newid o’r herwydd: templed, cyllideb, dull?',
      ],
      good: 'Ychydig o wersi gonest, wedi’u hysgrifennu tra’u bod yn ffres, ac o leiaf un newid i’r ffordd y cynhelir gwaith ymgysylltu.',
      evidenceHints: ['Nodiadau cyfarfod adolygu', 'Templed, canllaw neu gynllun a newidiwyd'],
      example:
        'Denodd cyfarfodydd gyda’r nos chwe pherson a denodd stondin farchnad naw deg, felly talodd y gyllideb nesaf am stondinau.',
    },
    'best-practice': {
      name: 'Arfer Gorau',
      statement:
        'Rydym yn sylwi ar yr hyn sy’n gweithio’n dda, yma neu mewn mannau eraill, ac yn ei ddefnyddio eto.',
      prompts: [
        'Beth weithiodd mor dda y dylai eraill ei gopïo?',
        'Arfer da pwy a fenthycwyd gennych?',
        'Ble gall cydweithwyr a phartneriaid ddod o hyd iddo?',
      ],
      good: 'Mae arfer da wedi’i ysgrifennu fel y gall eraill ei ddefnyddio, a defnyddiwyd peth ohono yma.',
      evidenceHints: [
        'Cofnod yn y pecyn cymorth ymgysylltu',
        'Y canllaw neu’r enghraifft y benthycwyd ohono',
      ],
      example:
        'Benthyciodd tîm tai arolwg cerdyn post y llyfrgell, a rhoi eu fersiwn hwy yn y pecyn cymorth.',
    },
  },
};
