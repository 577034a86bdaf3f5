import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { measureTable } from '#lib/text/languages/parts/measures.ts'
import { noNameWords } from '#lib/text/languages/parts/name-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { grouped, listed, listedByCommas, valued } from '#lib/text/languages/parts/written-lists.ts'

export const english = {
  code: 'en',
  grammar: listed(`
    a about above after again against all almost along already also although always am among an and
    another any anyone anything are around as at away back be became because become been before began
    behind being below between beyond both but by came can cannot could did do does doing done down
    during each either else enough even ever every everyone everything few for from further gave get
    gets getting give given gives go goes going gone got had has have having he her here hers herself
    him himself his how however i if in instead into is it its itself just keep keeps kept later least
    less let like likely made make makes making many may me might mine more most mostly much must my
    myself near nearly need needs neither never no nobody none nor not nothing now of off often on once
    one only onto or other others our ours out over own per perhaps put quite rather really said same
    saw say saying says see seen several shall she should since so some someone something sometimes
    soon still such take taken takes than that the their theirs them themselves then there these they
    thing things this those though through thus to together too took toward towards under unless until
    up upon us use used uses using very via want was way we well went were what whatever when where
    whether which while who whoever whole whom whose why will with within without would yet you your
    yours don don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't
    hasn't haven't hadn't it's that's there's they're we're you're
    first second third last next two three four five six seven eight nine ten hundred thousand million
    billion half new old big small large great good better best long short high low
    year years month months week weeks day days time times today yesterday tomorrow
  `),
  clitic: /['’]s?$/iu,
  abbreviations: {
    leading: listedByCommas(`
      Mr, Mrs, Ms, Mx, Messrs, Dr, Drs, Prof, Gen, Col, Maj, Capt, Lt, Sgt, Cpl, Pvt, Adm, Cmdr, Brig, Lt. Col,
      Sen, Sens, Rep, Reps, Gov, Govs, Hon, Rev, Fr, Pres, Supt, Insp, Det, Ald, Atty, Cllr, Msgr, Amb,
      v, vs, cf, e.g, i.e, viz, approx
    `),
    either: listedByCommas(`
      Sr, Jr, St, Mt, Ft, Ave, Blvd, Rd, Hwy, Rte, Ste, ca, est, Ch, Dep, Sec, Dept, Asst, Assn, Assoc, Univ, Natl, Intl,
      Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec, Inc, Ltd, Corp, Co, Bros, Cos, LLC, et al,
      dept, depts, govt, incl, misc, bldg, assn, assoc, intl, natl, corp, capt, supt, univ, cont, resp, prev, orig, avg
    `),
    counted: listedByCommas(`
      N°, Nº, №, No, Nos, Vol, vol, Vols, p, pp, Fig, Figs, fig, Art, art, ch, Ch, sec, Sec, par, para, ext, apt, Apt, Rm, ver, Ps, Sgt,
      Rte, Hwy, no, nos, pt, Pt, Eq, Tab, max, min, tel, Tel, c
    `),
    measured: listedByCommas('a.m, p.m, A.M, P.M, a.d, b.c, A.D, B.C, B.C.E, C.E'),
    words: listedByCommas(`
      AA, AB, Act, AD, All, Alt, Cap, Card, Cont, DC, Def, Diff, Ed, Hat, Id, Jam, Job, Joe, Lev, Lib, Link, Long, Mart,
      MR, OK, Ok, Op, Org, PC, PP, Pro, VS
    `),
  },
  sentences: {
    openers: listed(`
      A After Again All Also Although An And Another Any Anyone Are As At Because Before Both But By
      Critics Did Do Does During Each Even Every Everybody Everyone Few Finally For From Had Has
      Have He Her Here His How However I If In Instead Is It Its Last Later Many Maybe Meanwhile
      More Most My Neither Nevertheless Next No Nobody None Nor Not Nothing Now Of Officials On Once
      One Only Or Other Others Our People Perhaps Police She Since So Some Somebody Someone
      Sometimes Soon Still Such That The Their Then There Therefore These They This Those Though
      Thus To Today Together Tomorrow Tonight Two Under Until Was Were We What When Where Whether
      Which While Who Why With Within Without Yes Yesterday Yet You Your
    `),
    fullStop: null,
    smallBeginnings: true,
    ordinals: null,
    places: {
      names: listed(
        'U.S U.S.A U.K U.N E.U U.A.E U.S.S.R D.C N.Y N.J N.C S.C N.H N.M R.I L.A B.C P.E.I',
      ),
      ledTo:
        /(?:,|\b(?:[Ii]n|[Tt]o|[Ff]rom|[Aa]cross|[Tt]hroughout|[Tt]hrough|[Ii]nto|[Ii]nside|[Oo]utside|[Ww]ithin|[Aa]round|[Oo]ver|[Bb]eyond|[Ll]eft|[Ee]ntered|[Rr]eached|[Vv]isited)(?:\s(?:the|entire|whole))*)\s[\p{L}.]+\.$/u,
      ofCountry:
        /^(?:Agency|Air|Ambassador|Army|Attorney|Attorneys|Bank|Border|Botanic|Bureau|Capitol|Census|Centers|Central|Chamber|Chief|Circuit|Citizenship|Coast|Code|Congress|Congressman|Congresswoman|Constitution|Copyright|Court|Customs|Cyber|Defense|Department|Dept|District|Drug|Embassy|Energy|Environmental|Federal|Fish|Food|Forest|Geological|Gov|Government|Green|Health|Highway|Homeland|House|Immigration|Judge|Justice|Labor|Magistrate|Marine|Marines|Marshal|Marshals|Mayor|Council|Metro|Metropolitan|Mint|National|Naval|Navy|Olympic|Olympics|Open|Pacific|Park|Patent|Postal|President|Rep|Reps|Representative|Representatives|Route|Secret|Secretary|Securities|Security|Sen|Senate|Senator|Sens|Senators|Soccer|Space|Special|State|Steel|Supreme|Surgeon|Tax|Trade|Transportation|Treasury|Vice|Virgin|Women|Men)(?![\p{L}])/u,
      states: listed(`
        Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb
        Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
      `),
      behindTime:
        /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.|[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|IST|AEST|Eastern|Central|Pacific|Mountain|Greenwich)(?![\p{L}])/u,
      degree: /\b(?:a|an|her|his|their|the|no|one)\s(?:\p{Lu}\p{Ll}?\.){1,2}\p{Lu}\p{Ll}?\.$/u,
      lettered:
        /\b(?:appendix|block|category|class|exhibit|figure|gate|grade|group|hepatitis|level|line|option|part|phase|plan|platform|point|room|schedule|section|series|team|terminal|tier|type|unit|version|vitamin|war|ward|zone|and|than)\s\p{Lu}\.$/iu,
    },
  },
  numbers: {
    ...noNumberWords,
    complete: true,
    cardinal: valued(`
      0 zero
      1 one
      2 two
      3 three
      4 four
      5 five
      6 six
      7 seven
      8 eight
      9 nine
      10 ten
      11 eleven
      12 twelve
      13 thirteen
      14 fourteen
      15 fifteen
      16 sixteen
      17 seventeen
      18 eighteen
      19 nineteen
      20 twenty
      30 thirty
      40 forty
      50 fifty
      60 sixty
      70 seventy
      80 eighty
      90 ninety
    `),
    scale: valued(`
      12 dozen
      100 hundred
      1e3 thousand
      1e5 lakh lakhs
      1e6 million mil
      1e7 crore crores
      1e9 billion
      1e12 trillion
    `),
    ordinal: valued(`
      1 first
      2 second
      3 third
      4 fourth
      5 fifth
      6 sixth
      7 seventh
      8 eighth
      9 ninth
      10 tenth
      11 eleventh
      12 twelfth
      13 thirteenth
      14 fourteenth
      15 fifteenth
      16 sixteenth
      17 seventeenth
      18 eighteenth
      19 nineteenth
      20 twentieth
      30 thirtieth
      40 fortieth
      50 fiftieth
      60 sixtieth
      70 seventieth
      80 eightieth
      90 ninetieth
      100 hundredth
    `),
    ordinalEnd: ['st', 'nd', 'rd', 'th'],
    part: valued(`
      3 third thirds
      4 quarter quarters
      5 fifth fifths
      6 sixth sixths
      8 eighth eighths
      10 tenth tenths
    `),
    partOf: ['of', 'off', 'more', 'less', 'the'],
    half: ['half', 'halves', 'halved'],
    one: ['a', 'an', 'one'],
    and: ['and'],
    andBehind: 'hundreds',
    group: valued(`
      1 sole single once teenager halftime
      2 both pair couple duo twins twin twice double doubled doubles brace fortnight biennial
      3 trio triple triplets tripled thrice treble hat-trick
      4 quartet quadruple
      10 decade decades
      12 dozens noon midday midnight
      100 century
    `),
    percent: ['percent', 'percentage', 'per cent', 'pct', 'pc'],
    letters: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, tn: 1e12, trn: 1e12 },
    money: {
      pound: '£', pounds: '£', dollar: '$', dollars: '$', euro: '€', euros: '€', yen: '¥',
      rupee: '₹', rupees: '₹', pence: 'p', cents: 'c',
    }, // prettier-ignore
    tellsMoney: true,
    moneyBefore: { rs: '₹', usd: '$', gbp: '£', eur: '€' },
    rank: ['no', 'number', 'nos', 'numbers'],
    minus: ['minus'],
    belowZero: ['below zero', 'below freezing'],
    twelveHours: true,
    oClock: ["o'clock", 'o’clock'],
    between: listed('more other new long first last next big'),
    range: ['to', 'and', 'or'],
    over: listed('over than least exceeding beyond above topped exceeded'),
    under: listed('fewer_than less_than up_to close_to no_more_than nearly almost under below'),
    about: listed('about around some roughly approximately estimated or circa near'),
  },
  measures: measureTable(`
    month 1 month months mos
    month 12 year years yr yrs
    month 120 decade decades
    month 1200 century centuries
    day 1 day days
    day 7 week weeks
    day 14 fortnight fortnights
    minute 1 minute minutes min mins
    minute 60 hour hours hr hrs
    second 1 second seconds sec secs
    metre 1 metre metres meter meters
    metre 1000 kms kilometre kilometres kilometer kilometers
    metre 0.01 centimetre centimetres centimeter centimeters
    metre 0.001 millimetre millimetres millimeter millimeters
    mile 1 mile miles mi
    inch 1 inch inches +in
    inch 12 foot feet ft
    inch 36 yard yards yd yds
    gram 1 gram grams gramme grammes
    gram 1000 kgs kilo kilos kilogram kilograms
    gram 1000000 tonne tonnes
    ton 1 ton tons
    pound 1 lb lbs pound pounds
    ounce 1 ounce ounces oz
    stone 1 stone
    litre 1 litre litres liter liters
    gallon 1 gallon gallons gal
    acre 1 acre acres
    hectare 1 hectare hectares
    speed 1 mph
    kmh 1 kph kmh
    degree 1 degree degrees celsius fahrenheit
    watt 1 watt watts
    watt 1000 kilowatt kilowatts
    watt 1000000 megawatt megawatts
    watt 1000000000 gigawatt gigawatts
  `),
  dates: {
    ...noDateWords,
    relative: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, overnight: 0 },
    ambiguous: ['may', 'march', 'august'],
    before: listed(`
      in since last next until till by of early late mid this during from to and before after between
      through for on
    `),
    joining: ['of'],
    months: { sept: 9 },
    eitherOrder: ['en', 'en-CA'],
  },
  names: {
    ...noNameWords,
    inflected: false,
    joining: listed('of the for'),
    particles: listed('ap'),
    and: listed('and'),
    with: listed('with'),
    titles: listed(`
      mr mrs ms mx miss dr prof professor sir dame lord lady president pm judge justice sgt sergeant
      capt captain col colonel gen general lt lieutenant maj major det detective insp inspector supt
      superintendent constable officer sen senator rep gov governor mayor minister secretary king
      queen prince princess pope rev reverend bishop archbishop father sister coach manager chief
      chairman chancellor councillor cllr ambassador
    `),
    shortened: listed('St Mt Ft Dr Jr Sr Mr Mrs Ms Prof Gen Sgt Sen Rep Gov'),
    nicknames: grouped(`
      bill billy will william liam
      tom tommy thomas
      bob bobby rob robbie robert bert
      dick rick ricky richie richard
      jim jimmy jamie james
      jack johnny john jon jonathan
      ted teddy ned ed eddie edward theodore
      mike mick mickey mikey michael
      tony anthony antony
      chuck charlie charles
      harry hal hank henry harold
      liz lizzie beth betty eliza libby elizabeth
      kate katie kathy cathy kitty katherine catherine kathleen
      meg peggy maggie margaret
      sandy alex sasha alexander alexandra sandra
      gerry jerry gerald jeremy
      larry laurie lawrence laurence
      geoff jeff jeffrey geoffrey
      fred freddie alfred frederick
      gene eugene
      sue susie susan suzanne
      tina christina chris kristina
      toni antonia
      bella isabel isabella
      drew andy andrew
    `),
    aliases: grouped(`
      us usa america american americans
      uk britain british briton britons brit brits
      eu europe european brussels
      france french frenchman
      spain spanish spaniard spaniards
      poland polish pole poles
      ireland irish irishman
      wales welsh welshman
      scotland scottish scots scot scotsman
      england english englishman
      denmark danish dane danes
      finland finnish finn finns
      netherlands dutch holland
      switzerland swiss
      norway norwegian norwegians
      germany german germans
      greece greek greeks
      portugal portuguese
      turkey turkish turk turks
      sweden swedish swede swedes
      china chinese
      thailand thai thais
      iraq iraqi iraqis
      iran iranian iranians
      peru peruvian peruvians
      cuba cuban cubans
      mali malian malians
      oman omani omanis
      cyprus cypriot cypriots
      malta maltese
      philippines filipino filipina filipinos
    `),
    openers: listed(`
      furthermore meanwhile moreover nevertheless however therefore yesterday
      former young local top rare major minor certain man men woman women person union bank group team
      club star actor actress singer author artist study report video photo image crowd family survivor
      driver passenger teacher nurse patient minister council army navy heavy strong weak low early late
      free fresh further strict total mass full half whole public private fierce bitter sudden final key
      main central inside outside online offline data audio science art food water air land sea sun moon
      space rain snow ice wind heat cold winter summer spring autumn nature life love hope fear anger joy
      pressure panic chaos hero heroine giant tiny record rival veteran chief deputy senior junior secret
      hidden lost found stolen broken fake real true false good bad best worst better worse black white
      red green blue golden grey pink brown

      aim bathe bite breathe chill chop consider cycle dip divide drag drop eye feed flag freeze fry gather
      grab grate grease grill hang hit hunt imagine iron juggle kick lean lend lie list listen live load mark
      marvel mash mind notice offer own paint peel perform pitch please polish pop practise practice preheat
      print pump reach reduce register relax remain report reserve resist rest ride roll rub rush seal season
      seize sew shake shape shed shine shoot simmer sing sip slice smell smile sprinkle squeeze stack stand
      step strip study suggest sweep swap swim tackle tap tie tip toast toss touch trim upgrade wake whip
      whisk wipe wish wonder wrap yield
      accept act add adopt allow apply arrive ask avoid bake begin beware boil book bring brush build buy
      call cancel carry change charge check choose claim clean clear click close collect come compare
      complete cook copy count cover cross cut decide dial discover do donate draw drink drive dry eat
      empty end enjoy enter expect explore fill find finish fit fix follow forget freeze give go grow have
      head heat help hold ignore insist install invest join jump keep lay learn leave let lift limit lock
      look lower make measure meet mix move note open order pack park pay phone pick place plan plant play
      pour prepare press prevent protect pull push put raise read recycle refuse remember remove rent
      repair repeat replace report rest return review rinse run save search see seek sell send serve set
      share shop shut sign sit skip sleep slow soak sort speak spend spread stand start stay stick stir
      stop store study submit support switch take talk taste teach tell test text think throw track trade
      train travel treat trust try turn unplug update use visit vote wait walk warm warn wash watch wear
      weigh work wrap write

      abandon accuse admit advise announce appear argue assault ate award beg belong block boast boost
      bow break broke brought burn capture cast catch celebrate challenge cheat chose cite collapse
      complain confirm contact continue convict cry dash declare defend describe design destroy detail
      dig disappear doubt drank dream drove dump earn edge emerge encourage explain expose extend fail
      favor favour feature feel felt fight file flew float forgot form fought gain greet hand happen
      hear heard hid hide hint hire host hung impose improve include inherit inspire invite joke knew
      knock know lead left lent link lodge manage merge met mock mount mourn net oppose overcome
      overturn plead point pose praise predict propose protest prove provide publish quiz react recall
      release rename reopen restore rode sang sat scrap scream secure sent settle shelve shift shone
      shook shout slept slip smuggle solve spark split spoke spot stab stood struggle stuck suspend swam
      swear swept swore target taught tear tend thank threaten threw topple torch tore trail tweet unite
      unveil vanish vent welcome withdraw withdrew woke wore worry wrote

      bad better cheap dear due easy hard high large less likely little low more most near new nice old
      poor rich safe short slow small soft steady tall tough wide
      age baby beach blast body boat book border bottle bridge budget bus campaign car case cash cause
      change charge child church city class coast company cost country county couple court crash crew
      crime crisis cyclist dam date dawn day deal death debt demand diet disease dog door drought drug
      dusk duty earth economy election engine evening event evidence exit expert face fact factory fan
      farm fashion fault field film fire fish flight flood flu fog food football forest fraud fuel fund
      game garden gas gold growth guard gun harbour health help hill history holiday home horse hospital
      hotel hour house hunger income industry island issue jail job judge jury justice lack lake language
      law leak light line lorry luck lunch machine magic mail market medicine menu metal milk mine mistake
      money month morning motor mountain mouse move museum music name news night noise oil opera owner
      pain paper parade park party path peace pest phone pilot plan plane plant plastic police poll
      pollution power price prison profit proof queue race radio rail relief rent rescue rice risk river
      road robot roof room rubbish rule sand school season seat security share shark sheep ship shop
      shore show silence silver site skin sleep smoke snake soil song sound speed sport staff stage
      station steam stock stone storm story street strike sugar supply surgery surprise talk tax tea
      theft thief tide timber time toll tour tower town trade traffic train tram travel tree trial trip
      trouble trust truth tunnel vaccine value vehicle view village voice volcano vote wage war waste
      wave way wealth weather week weekend weight wheat wine wood work worker world year youth
    `),
    endings: /(?:s|ing|ed|ly|er|ion|ment|ness|ship|ity|ism|ful|less|able|ible|ive|ous|ance|ence)$/u,
    before: listed(`
      the a an your their his her its our my this that these those all any every each no some more most
      up out off down over away back about
    `),
  },
  opposites: {
    pairs: [
      [
        listed(`
          rise rises rose risen rising grow grows grew growing growth increase increases increased
          increasing climb climbs climbed climbing jump jumped jumps soar soared soars surge surged
          surges gain gained gains higher more
        `),
        listed(`
          fall falls fell fallen falling drop drops dropped dropping decline declines declined
          decrease decreases decreased decreasing shrink shrank shrinks sink sank slump slumped
          plunge plunged tumble tumbled lost lower less fewer
        `),
      ],
      [listed('win wins won winning victory beat beats'), listed('lose loses lost losing loss')],
      [
        listed(`
          accept accepts accepted approve approves approved pass passed back backs backed support
          supports supported
        `),
        listed(`
          reject rejects rejected refuse refuses refused oppose opposes opposed block blocks blocked
          veto vetoed
        `),
      ],
      [
        listed('allow allows allowed permit permits permitted legal'),
        listed('ban bans banned forbid forbids forbade prohibit prohibits prohibited illegal'),
      ],
      [
        listed('guilty convict convicted conviction'),
        listed('acquit acquitted acquittal cleared innocent'),
      ],
      [
        listed('open opens opened opening reopen reopens reopened'),
        listed('close closes closed closing shut shuts'),
      ],
      [listed('buy buys bought'), listed('sell sells sold')],
      [listed('first'), listed('last')],
      [listed('safe'), listed('unsafe dangerous')],
      [listed('survive survives survived'), listed('die dies died')],
      [listed('admit admits admitted confirm confirms confirmed'), listed('deny denies denied')],
      [listed('arrive arrives arrived'), listed('leave leaves left depart departed')],
      [listed('hire hires hired'), listed('fire fires fired sack sacked')],
      [listed('cheaper cheapest'), listed('dearer dearest costlier')],
      [listed('larger largest bigger biggest'), listed('smaller smallest')],
      [listed('faster fastest quicker'), listed('slower slowest')],
      [listed('older oldest'), listed('younger youngest')],
      [listed('best better'), listed('worst worse')],
      [listed('most'), listed('least fewest')],
    ],
    negations: listed('not no never none nobody nothing neither nor without cannot hardly barely'),
    negated: /n['’]t$/u,
    denials: listed(`
      deny denies denied denying fail fails failed failing failure refuse refuses refused refusing
      reject rejects rejected lack lacks lacked avoid avoids avoided stop stops stopped prevent
      prevents prevented ban bans banned miss misses missed unable unlikely impossible unaware rule
      rules ruled ruling yet only until unless rather instead despite although but however except
      false untrue wrong last
    `),
  },
  headlines: grouped(`
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
  `),
  leaning: {
    words: listed(`
      he she it they we i you his her hers its their theirs our my your him them this that these
      those such both neither either each another others one some here then so but and or nor yet
      still also too instead otherwise besides likewise similarly thus therefore hence consequently
      accordingly afterwards later earlier meanwhile however nevertheless nonetheless moreover
      furthermore additionally finally indeed which who whose rather anyway again not no yes well
    `),
    phrases: [
      'for example',
      'for instance',
      'for that',
      'for this',
      'in addition',
      'in contrast',
      'by contrast',
      'by comparison',
      'in between',
      'in turn',
      'in other words',
      'in that',
      'in this',
      'in return',
      'at that',
      'at this',
      'at the time',
      'at the same',
      'since then',
      'because of that',
      'because of this',
      'after that',
      'after this',
      'before that',
      'as a result',
      'even so',
      'on that',
      'on this',
      'on the other',
      'with that',
      'with this',
      'the same',
      'the two',
      'the other',
      'the latter',
      'the former',
      'the third',
      'the second',
      'to that',
      'to this',
      'a second',
      'a third',
      'the answer',
      'the reason',
      'the result',
      'the next',
      'what is more',
      'that is',
      'if so',
      'if not',
    ],
    connectives:
      /^(?:However|Meanwhile|Moreover|Furthermore|In addition|Additionally|Nevertheless|Nonetheless|Overall|Finally|Also|In fact|Indeed|Of course), (?=\p{L})/u,
    saidBehind: /, (?:he|she|it|they) \w+\.$/u,
    asides:
      /, (?:who|whom|whose|which|where) [^,"“”()]*, (?=(?:has|have|had|is|are|was|were|will|would|can|could|may|must|said|says|did|does)\b)|(?<=\p{Lu}[\p{L}'’-]+), \d{1,3}, (?:(?:an?|the|of|from) [^,"“”()]*, (?=\p{Ll})|(?!(?:an?|the|of|from|and|or|who|whose|whom|which|both|all|was born)\b)(?=\p{Ll}))/u,
    tails:
      /^, (?:which|whose|who|where|while|and (?:he|she|they|it|that)\b|in an?|in the (?:first|latest|\p{Ll}+est)|the (?:first|latest|\p{Ll}+est)|[£$€]?\d[\d.,]*(?:%| per cent| percent)? (?:more|less|fewer|higher|lower|above|below|up|down)|(?:helped|followed|backed|accompanied|driven|boosted) by|(?:down|up) from|(?:most|many|some|all|both|half|none) of (?:them|which|whom)|(?!according|during|nothing|something)\p{L}{2,}ing)\b/u,
    persons: listed('he she him her his hers himself herself'),
    somebody: listed(`
      a an one every each man woman boy girl father mother dad mum mom son daughter husband wife
      brother sister widow widower baby child teenager pensioner grandmother grandfather victim
      suspect driver pilot teacher nurse doctor officer patient passenger student pupil player
      manager coach striker midfielder defender goalkeeper captain singer actor actress author
      artist minister president mayor judge king queen prince princess pope bishop founder owner
      chairman chairwoman spokesman spokeswoman spokesperson director executive worker employee
      farmer landlord tenant marshal bowler batsman rider skipper guard scientist defendant prosecutor lawyer senator governor councillor candidate
    `),
    pronouns: listed('it they them its their theirs itself themselves'),
    takenUp:
      /\b(?<!\bbut )also\b|\b(?:these|the (?:latter|former)|said so)\b|\b(?:those|(?:did|does|do)(?: not|n['’]t)?)\.$|^[\p{L}\p{N}-]+ (?:minutes|hours|days|weeks|months|years) (?:later|earlier)\b|,? (?:too|as well|either|though|instead)[.!]$|^Because [^,]*$/u,
    firstOrSecond:
      /(?<![\p{L}\p{N}.])(?:I|[Mm][ey]|[Mm]yself|[Mm]ine|[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves|[Yy]ou|[Yy]ours?|[Yy]ourself|[Yy]ourselves|[Ll]et['’]s)(?![\p{L}\p{N}.])/u,
    commands: listed(`
      add allow ask avoid be beware bring call cast check choose click come compare consider contact
      decide do don't download email enter expect explain fill find follow forget get give go
      imagine join keep learn leave let listen look make meet mind never note notice picture pick
      please prepare put read recall remember save scroll see send share sign stand stay start stop
      subscribe suppose take talk tap tell think try turn use visit wait watch welcome write
    `),
    scenes:
      /^(?:(?:On|In|At|It was) (?:a|an|one) (?:[\p{L}-]+ ){0,3}(?:morning|afternoon|evening|night|day|dawn|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|Once upon\b|Not (?:so )?long ago\b|One (?:[\p{L}-]+ )?(?:morning|afternoon|evening|night|day)\b|There (?:was|is) (?:a time|something|nothing)\b|(?:Few|Some) (?:things|people|of us)\b|Everyone (?:knows|remembers|loves)\b|For (?:as long as|most (?:of us|people))\b|Nobody (?:knows|expected|likes)\b)/u,
    course:
      /^(?:Here(?:['’]s| is| are)\b|Below\b|Above (?:is|are)\b|(?:The|This|Our) (?:article|story|piece|guide|post|report|explainer|series|section|chapter) (?:\w+ly )?(?:is about|looks|explains|explores|asks|shows how|tells|describes|begins|covers|examines|will)\b|In (?:this|the) (?:article|story|piece|guide|post|explainer|section|chapter)\b|(?:The|What) follow(?:s|ing)\b|More (?:on|about|of) (?:that|this|which)\b|To (?:understand|answer|see|find out) (?:this|that|why|how|what)\b|That is (?:the|what|why)\b)|\b(?:as (?:we (?:saw|have seen)|(?:described|mentioned|noted|shown|explained) (?:above|below|earlier))|(?:see|read) (?:above|below|more))\b/u,
    saying: listed(`
      say says said saying tell tells told telling call calls called calling describe describes
      described describing add adds added adding warn warns warned warning write writes wrote
      written writing according ask asks asked insist insists insisted argue argues argued claim
      claims claimed explain explains explained admit admits admitted announce announces announced
      reply replies replied report reports reported note notes noted state states stated shout
      shouted shouts read reads quoted dubbed branded labelled labeled named titled entitled known
      promise promises promised accuse accused accuses
    `),
  },
  // The mean of 190 studies of non-fiction in M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019).
  wordsPerMinute: 238,
} satisfies Language
