import type { NameWords } from '../../mentions/name-words.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** How English names people, bodies and places. */
export const enNames: NameWords = {
  stateIn: 'before',
  titleLinks: words('of to for'),
  definite: words('the'),
  pointing: [],
  notTitleAfter: words('elect for as become became'),
  portfolio: words(
    'foreign defence defense finance trade interior home health justice education energy transport agriculture economy economic affairs european environment labour labor culture security national international development oil state federal deputy vice first second general army navy',
  ),
  bodyNouns: [
    { surface: 'foreign ministry', name: 'Foreign Ministry' },
    { surface: 'ministry of foreign affairs', name: 'Foreign Ministry' },
    { surface: 'foreign office', name: 'Foreign Ministry' },
    { surface: 'state department', name: 'Foreign Ministry' },
    { surface: 'defence ministry', name: 'Defence Ministry' },
    { surface: 'defense ministry', name: 'Defence Ministry' },
    { surface: 'ministry of defence', name: 'Defence Ministry' },
    { surface: 'defense department', name: 'Defence Ministry' },
    { surface: 'finance ministry', name: 'Finance Ministry' },
    { surface: 'interior ministry', name: 'Interior Ministry' },
    { surface: 'trade ministry', name: 'Trade Ministry' },
    { surface: 'commerce ministry', name: 'Trade Ministry' },
    { surface: 'embassy', name: 'Embassy' },
    { surface: 'consulate', name: 'Consulate General' },
    { surface: 'government', name: 'Government' },
    { surface: 'administration', name: 'Government' },
    { surface: 'parliament', name: 'Parliament' },
    { surface: 'congress', name: 'Congress' },
    { surface: 'senate', name: 'Senate' },
    { surface: 'house of representatives', name: 'House of Representatives' },
    { surface: 'military', name: 'Armed Forces' },
    { surface: 'armed forces', name: 'Armed Forces' },
    { surface: 'army', name: 'Army' },
    { surface: 'navy', name: 'Navy' },
    { surface: 'delegation', name: 'Delegation' },
    { surface: 'supreme court', name: 'Supreme Court' },
    { surface: 'opposition', name: 'Opposition' },
    { surface: 'central bank', name: 'Central Bank' },
  ],
  organisationHeads: words(
    'ministry university institute party bank council committee commission association federation organisation organization department agency court academy union league front movement',
  ),
  placeHeads: words('lake mount port fort cape strait gulf river camp palace'),
  placeNouns: words('capital city downtown central greater suburban northern southern eastern western'),
  placeTails: words('city province island islands county airport river valley peninsula bay sea region district square palace'),
  outlets: {
    before: words('channel newspaper daily magazine broadcaster television tv radio agency tabloid website network outlet'),
    tails: words('news tv times post daily journal herald tribune radio'),
  },
  groups: {
    quantifiers: words('a an some several many two three four other most few both top senior anonymous unnamed various number of one'),
    heads: words(
      'official officials analyst analysts expert experts diplomat diplomats source sources politician politicians observer observers critic critics lawmaker lawmakers activist activists protester protesters negotiator negotiators reporter reporters journalist journalists aide aides commentator commentators economist economists investor investors scholar scholars party parties',
    ),
    modifiers: words(
      'senior top political international western foreign military defence defense intelligence government administration security independent opposition local state economic financial diplomatic policy high ranking level former unnamed anonymous european',
    ),
    standing: words('officials analysts experts diplomats sources politicians observers critics lawmakers'),
  },
  actorAfter: /./,
  acting:
    /^[a-z]{3,}ed$|^(?:began|sent|took|gave|went|held|put|saw|made|won|lost|withdrew|sought|fought|struck|says|backs|calls|urges|insists|warns)$/,
  languageBefore: [],
  languages: {
    names: words(
      'english french german russian chinese mandarin japanese korean arabic persian hebrew turkish spanish portuguese italian hindi indonesian malay ukrainian polish dutch greek vietnamese thai',
    ),
    after: words('in into speaks speak spoke speaking fluent from'),
  },
  placePrepositions: words(
    'visit visits visited visiting leave leaves left leaving reach reached reaching tour toured touring enter entered in to at from near through into via outside inside toward towards around',
  ),
  auxiliaries: words(
    'was is has had will would could should must may might does did wants wanted accuses accused rejects rejected demands demanded hopes hoped plans planned insists agrees agreed refuses refused threatened condemned proposed offered',
  ),
  prepositions: words(
    'with to by from of for about between on at against after in into over before without via than under through including behind upon toward towards',
  ),
  and: words('and'),
  between: words('between'),
  with: words('with alongside'),
  sayVerbs: words(
    'said says told added stated announced wrote tweeted insisted warned argued noted declared claimed explained replied confirmed called asked urged denied',
  ),
  personBefore: words('named'),
  explaining: words('a an the who whose'),
  particles: words('bin al el de da von van der ibn di du la le bint dos'),
  notNames: words(
    'the a an in on at to from for with and or but however while after before when if although though because so that this these those it he she they we i you his her their our its who what why how where which as by of about against between during since until over under into than then also even only just still already yet not no yes now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december first second third one two three four five many some several all every each most few more less other another such both either neither there here meanwhile moreover furthermore instead despite amid according earlier later last next once again president prime minister foreign ministry secretary state government summit meeting talks statement invitation visit treaty agreement war peace conflict crisis photo image video source read see editor reporter officials analysts experts critics asked speaking following had has have was were is are be been will would could should may might must can do does did let mr mrs ms dr sir god christian muslim islam islamic jewish catholic western eastern northern southern north south east west central his my your ahead thanks hello dear perhaps maybe although unless whether like unlike nothing everything something anyone everyone people police court house street road avenue square park gdp tv ceo ai gps hiv ngo ngos rights human home office royal marine wars day society channel news corp group company street act law bill deal plan union pm mp mps id ok asap brexit covid',
  ),
  weakNames: words(
    'may long park brown white black bush young king son hope case field stone wood day rice burns price banks church ford major key harper cook hill bell rose power marsh rudd hunt straw baker fox grant page',
  ),
  notNameAfter: words('in on by early late since until of last next mid this from through'),
  credit: /(?:^|[\s(])(?:photo(?:graph)?|image|picture|credit|file photo)\s*[:/]/iu,
};
