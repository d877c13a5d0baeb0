/**
 * Common words of English and of council offices, as evidence that a torn word is one word. It is data
 * and only ever confirms: a word that is missing here is left as it was written.
 */
const WORDS = `
a about above access accessible accommodate accountable accountability achieve achieved achievement achieving act action
actions active actively activities activity add added adopt adopted adult adults advice advocacy affairs after against age
agencies agency agenda agree agreed agreement agreements aim aims all allow along also alternative amount an analyse and
annual annually any applicable application approach appropriate approval approve approved april are area areas around arrange
arrangements arts as ask assess assessed assessment asset assets assist assistant associate at attend audience audit august
authorities authority available awareness background barriers based baseline be become been before begin being benefit
benefits best better between board boards borough both boundaries brief briefing briefings bring budget budgeting budgets
build building business businesses but buy by cabinet call can capacity capital care carers carried case cases central centre
centres chair chairs challenge champion champions change changes changing charity chief child children cities citizen
citizens city civic civil clear clearly climate close closely collaboration college come commission commissioned
commissioning commitment committed committee committees common communicate communication communications communities
community complaints complete completed completion compact condition conduct confidence consider considered consistent consult
consultation consultations consulted contact contacts continue contract contracts contribute contribution control coordinate
coordinated coordination coordinator core corporate cost costs could council councillor councillors councils county course
cover create created creating creative crime cross cultural culture current customer customers data database date dates
day days deadline december decide decision decisions deliver delivered delivering delivery demand democracy democratic
department departments deputy described design develop developed developing development devolve devolved dialogue different
digital direct direction director directorate directors disabled disability discussion discussions display district districts
diverse diversity do document documents domestic done draft drive due during each early economic economy education effective
effectively efficiency efficient elected election elections electoral embed embedded emergency employ employee employees
employment empower empowered enable enabled enables enabling encourage end energy engage engaged engagement engaging england
ensure ensures environment environmental equal equalities equality especially establish established establishing estate
estates evaluate evaluation event events every evidence example executive existing expected experience expertise explore
external facilitate facilities faith families family february feedback feel final finance financial find first fit fiscal
focus following for form formal forum forums forward found framework from full fully fund funded funding funds further future
gather general get give given good govern governance government governor governors grant grants green group groups guidance
guidelines had harm has have head heads health healthy hear heard held help her here high highways his hold home homes
housing how human identified identify identity if impact implement implementation implemented implementing implications
important improve improved improvement improvements improving in include included includes including inclusion inclusive
increase increased independent indicator indicators individual individuals inform information infrastructure initial initially
initiative initiatives input integrated interest internal into introduce introduction invest investment involve involved
involvement involving is issue issues it items its january job join joined joint jointly july june justice keep key knowledge
lack language lead leader leaders leadership learning legal leisure less level levels libraries library licence license life
like limited line link linked links list listen listening little live lives local localities locality locally long made
main mainstream maintain make making manage managed management manager managers managing map mapping march market may mayor
means measure measured measures measuring media meet meeting meetings member members method methods migrant milestone
milestones minimise minister mobile model money monitor monitored monitoring month monthly months more most move much
multiple museum museums music must mutual name nation national natural need needed needs neighbour neighbourhood
neighbourhoods network networks new newsletter newsletters next no non not notes november number objective objectives october
of off office officer officers offices older on once one online only open opened operate operating operational opportunities
opportunity options or order organisation organisational organisations other our out outcome outcomes output outputs outreach
over overview own owner owners ownership page panel panels parent parents parish park parks part participate participation
participatory partner partners partnership partnerships people performance period person personal phase phases pilot pilots
place places plan planned planning plans play police policies policy political politics pool pools portal possible post posts
potential poverty powers practical practice prepare present prevent preventative prevention primary principal principle
principles priorities prioritise priority private process processes procure procurement produce profile profiles programme
programmes progress project projects promote promoted promoting proposal proposals propose protect protection protocol
protocols provide provided providers provides providing provision public publication publications publicise publicity publish
published purchase purpose purposes quality quarter quarterly question questions raise range reach recommend recommendation
recommendations record recorded recruitment red reduce reducing refresh regeneration region regional register regular
regularly relate related relations relationship relationships relevant remove report reported reporting reports represent
representation representative representatives research resident residents resolve resource resources respond response
responses responsibilities responsibility responsible result results review reviewed reviewing reviews revise right rights
risk road roads role roles roll rural safe safeguarding safer safety same satisfaction scheme schemes school schools scope
score scrutiny secondary section sector secure senior september series service services set setting share shared sharing
should show significant simple single site sites skill skills small so social some source space specialist specific spend
sport sports staff stage stages stakeholder stakeholders standard standards start started state statement status statutory
step steps strategic strategies strategy strength strengthen strong stronger structure structures study subject success
successful such summary support supported supporting supports survey surveys sustain sustainability sustainable system
systems take taken taking target targets task tasks team teams technology template templates than that the their them themes
then there these they third this those three through time timely times timescale timescales to together tool toolkit tools
tourism town towns trade trading train trained training transfer transform transformation transition transparency transparent
transport travel trust two type under understand understanding understood undertake unit units until up update updated
updates upon use used user users using value values variety various views vision visit voice voices volunteer volunteering
volunteers voluntary vulnerable ward wards was waste way ways we web website welfare well wellbeing welsh were what when
where which while who whole wide wider will wish with within women work workers workforce working workshop workshops would
write year yearly years young youth
`;

/** Common words, in lower case. */
export const WORD_LIST: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
