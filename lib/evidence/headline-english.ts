/**
 * Words that headlines and summaries put for one another. A line is a group;
 * a word of a group bears out another of it, at a discount, since "slams" is
 * more than "criticised" and both more than "said". Only English has them.
 */
const groups = `
  kid kids child children youngster youngsters youth youths toddler toddlers infant baby boy girl
  mum mom mother mums moms mothers mother-of-two
  dad father dads fathers
  cop cops police officer officers detective detectives constable deputies sheriff force
  doctor doctors medic medics physician physicians gp gps surgeon clinician
  pupil pupils student students schoolchildren schoolboy schoolgirl
  boss bosses chief executive head director manager leader president chairman ceo
  firm firms company companies business businesses group maker manufacturer corporation giant
  pm premier prime
  mp mps lawmaker lawmakers senator senators legislator politician politicians councillor councillors
  worker workers staff employee employees personnel workforce
  fan fans supporter supporters
  expert experts scientist scientists researcher researchers academic academics
  suspect defendant accused
  victim victims casualties casualty
  criticise criticised criticize criticized slam slams slammed blast blasts blasted condemn condemned condemns attack attacked hit hits lash lashed rebuke rebuked denounced
  row dispute argument clash feud controversy spat quarrel
  vow vows vowed pledge pledges pledged promise promises promised
  bid attempt attempts effort efforts try tries tried
  probe probes investigation investigate investigated investigating investigators inquiry inquest
  quit quits resign resigns resigned resignation step steps stepped stepping
  sack sacked sacks fire fired dismissed dismiss axe axed axes ousted oust
  hike hikes increase increased increases rise rises rose risen jump jumped grew grow growth climb climbed soar soared surge surged up
  plunge plunged fall fell fallen drop dropped decline declined decrease decreased slump slumped tumble tumbled down sink sank
  cut cuts slash slashed reduce reduced reduction trim trimmed
  nab nabbed arrest arrested arrests held detained detain custody caught
  jail jailed jails sentence sentenced imprisoned prison imprisonment locked bars
  kill killed kills dead die died dies death deaths fatal fatally killing murder murdered slain claimed lives
  hurt injured injure injuring injuries injury wounded wound wounds
  blaze fire fires flames inferno
  crash crashed collision collided smash wreck accident
  explosion explode exploded blast bomb bombing detonated
  gun gunman guns shooter shot shots shooting shoots shoot opened fire firearm pistol rifle weapon
  flee fled flees escape escaped escapes ran
  home homes house houses property properties
  cash money funds
  cost costs price prices worth fee paid pay pays paying payment spent spend spends spending
  buy buys bought purchase purchased acquire acquired acquisition takeover snap snapped
  sell sold sells sale
  deal agreement accord contract pact agreed agree agrees
  poll polls survey surveyed
  election elections vote votes voted voting ballot elected elect
  win wins won victory triumph triumphed beat beats beaten defeat defeated defeats
  lose loses lost loss losing
  wed weds marry married marriage wedding
  wife husband partner spouse girlfriend boyfriend
  ban banned bans prohibit prohibited outlaw outlawed barred
  approve approved approval backed back backs support supported supports endorse endorsed green-light
  warn warns warned warning caution cautioned
  deny denies denied denial reject rejected rejects
  urge urges urged call calls called calling appeal appealed ask asked asks
  say says said tell told tells claim claims claimed insist insists insisted state stated add added
  believe believes believed think thinks thought thinking convinced
  begin begins began start starts started launch launched launches kick kicked open opened opens
  end ends ended finish finished stop stopped halt halted close closed closes shut shuts
  delay delayed postpone postponed late
  plan plans planned intend intends intended
  show shows showed reveal reveals revealed found find finds finding discover discovered discovers discovery
  huge massive vast enormous giant
  make makes made produce produced create created build built
  fake bogus made-up invented false phoney sham
  theft stole stolen steal steals thief thieves robbed robbery burglary raid raided
  con fraud scam swindle deception conned
  car cars vehicle vehicles
  truck lorry lorries trucks
  plane aircraft jet airliner flight
  ship boat vessel ferry
  hospital hospitalised hospitalized clinic ward
  court judge trial tribunal magistrates jury jurors
  ill sick illness disease unwell
  storm storms hurricane gale gales
  flood floods flooded flooding
  evacuate evacuated evacuation
  help aid assist assistance relief
  pensioner pensioners elderly
  teenager teen teens teenage teenagers
  american us states
  aide adviser advisor spokesman spokeswoman spokesperson
  film movie
  goal goals scored score scores scoring netted nets
  season campaign
  match game fixture
  title championship crown trophy
  injury injured
  sign signed signs signing transfer joined joins join
  couple pair
  street road avenue
  tax levy duty
  rent tenancy tenants
  job jobs role post position
  salary wage wages pay earnings
  profit profits earnings
  debt debts owe owes owed
  blame blamed blames fault
  hit struck strike strikes striking struck walkout
  want wants wanted seek seeks sought
  save saved rescue rescued rescues rescuers
  look search searched searching hunt hunted
  missing vanished disappeared disappearance
  ask request requested
  return returned returns comeback back
  repay repaid
  order ordered orders told
  test tests tested testing trial trials
  drug drugs medicine medication treatment jab vaccine
  sued sue sues lawsuit suing
  charge charged charges accused
`

/** From a word in small letters to the numbers of its groups. */
const groupsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const made = new Map<string, number[]>()
  for (const [number, line] of groups.trim().split('\n').entries()) {
    for (const word of line.trim().split(/\s+/)) {
      const known = made.get(word)
      if (known === undefined) made.set(word, [number])
      else if (!known.includes(number)) known.push(number)
    }
  }
  return made
})()

const none: readonly number[] = []

export function headlineGroupsOf(word: string, lang: string): readonly number[] {
  return lang.startsWith('en') ? (groupsOf.get(word.toLowerCase()) ?? none) : none
}
