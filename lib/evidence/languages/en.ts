import { type FactWords, listed, valued } from '#lib/evidence/languages/fact-words.ts'
import { measureTable } from '#lib/evidence/numbers/measures.ts'
import { noNumberWords } from '#lib/evidence/numbers/number-words.ts'

export const english: FactWords = {
  numbers: {
    ...noNumberWords,
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
      1e6 million
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
    over: listed('over than least exceeding beyond above topped exceeded'),
    under: listed('fewer_than less_than up_to close_to no_more_than nearly almost under below'),
    about: listed('about around some roughly approximately estimated or circa near'),
  },
  dates: {
    relative: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, overnight: 0 },
    relativeYear: { last: -1, this: 0, next: 1, previous: -1 },
    year: 'year',
    ambiguous: ['may', 'march', 'august'],
    before: listed(`
      in since last next until till by of early late mid this during from to and before after between
      through for on
    `),
    joining: ['of'],
  },
  measures: measureTable(`
    month 1 month months
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
  naming: {
    openers: new Set(
      listed(`
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
    ),
    endings: /(?:s|ing|ed|ly|er|ion|ment|ness|ship|ity|ism|ful|less|able|ible|ive|ous|ance|ence)$/u,
    before: new Set(
      listed(`
        the a an your their his her its our my this that these those all any every each no some more most
        up out off down over away back about
      `),
    ),
  },
}
