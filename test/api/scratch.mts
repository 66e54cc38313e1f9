import { startForTests } from './start-for-tests.ts';
import { ENTRIES } from '../contract/fixture/entries.ts';
import { WORLD } from '../contract/fixture/world.ts';
const s = await startForTests({ entries: ENTRIES, world: WORLD });
const q = async (query: string, v?: any) => { const a = await s.query(query, v); console.log(JSON.stringify(a).slice(0, 1500), s.asked(), s.logged.splice(0).map(l=>(l.fields as any).err?.message?.slice(0,600))); };
await q('{ server { version engine {name version move} worldVersion unfolded today } }');
await q('{ events { totalCount nodes { id act edtf days {earliest latest} participants { edges { role capacity forActor {name} node {name} } } claims { nodes { quote article {title outlet {name}} articles {id} voices {depth holders {name}} time{edtf span{start}}}} conflicts {kind why claims{anchor} between {... on Event {id}}} basis {field why claims {quote}} about {__typename ... on Invitation{id}} spokenOfIn {id} parts{id} realises{id} realisedBy{id} mayBe{id} partOf{__typename} } pageInfo {hasNextPage endCursor} } }');
await q('{ invitations { nodes { id states byVoice {holders{name} states claims{quote saidIn {anchor event {id}} }} transitions{readings claims{anchor}} events {id spokenOfIn {id}} claims{nodes{alternatives{anchor} invitation{id}}} } } }');
await q('{ articles { nodes { id published lang kind sources outlet {name} text passages{start end kind} claims{nodes{anchor event{id}}} happenings{__typename} } } outlets{id name} actors { totalCount nodes { id name events(first:2) { nodes {id} totalCount pageInfo{hasNextPage} } } } }');
await q('{ timeline { lanes {id actor{name} count} items {id kind act lanes participants{role actor{name}} node {__typename}} undated {count nodes {id act}} hidden{ticks folded beyondMax} from to worldVersion} }');
await q('{ timeline(window:{from:"2025-03-05",to:"2025-03-05"}, filter:{prominence:[MARK,TICK]}, lanes: PERSONS) { lanes {id count} items {id kind act} undated {count} hidden{ticks folded beyondMax} from to } }');
const inv = WORLD.invitations[0]!, ev = WORLD.events[0]!;
await q('query($id:ID!, $a:ID!){ a: event(id:$id){id} b: event(id:$a){id} i: invitation(id:$a){id} c: claim(id:$a){id anchor closedAt} n: node(id:$a){__typename id} }', {id: ev.id, a: ev.claims[1]});
await q('query($id:ID!, $a:ID!){ i: invitation(id:$a){id} n: node(id:$id){__typename id} c:node(id:"c_rur"){__typename id ... on Actor{name}} o:node(id:"outlet_contoh-harian"){__typename ... on Outlet{name}} z: node(id:"zzz"){id} }', {id: inv.id, a: inv.claims[0]});
for (const f of ['{actors:{some:["p_ana"]}}','{actors:{all:["p_ana","p_boris"]}}','{asState:{all:["c_rur"]}}','{asState:{some:["c_rur","c_syl"],none:["c_syl"]}}','{outlets:["outlet_contoh-harian"]}','{voices:["p_boris"]}','{voices:["outlet_example-wire"]}','{realis:[PLANNED]}','{during:{from:"2025-04-10",to:"2025-04-11"}}','{during:{from:"2025-04-10",to:"2025-05-11",mode:DEFINITELY}}','{during:{from:"2025-03-01",to:"2025-03-05",mode:DEFINITELY}}','{undated:true}','{undated:false}','{groups:[SPEECH]}','{acts:[MEETING_MEETING]}','{prominence:[TICK]}'])
 await q(`{ events(filter:${f}) { totalCount nodes { act } } e: events(filter:${f}, order: EARLIEST_FIRST) { nodes { act } } }`);
for (const f of ['{actors:{some:["p_ana"]}}','{articles:["x"]}','{outlets:["outlet_contoh-harian"]}','{voices:["p_boris"]}','{verbatim:true}','{verbatim:false}','{readingOpen:false}','{readingOpen:true}','{kinds:[PLAN]}','{undated:true}','{during:{from:"2025-03-05"}}'])
 await q(`{ claims(filter:${f}) { totalCount nodes { act } } }`);
for (const f of ['{states:[EXTENDED]}','{states:[ACCEPTED]}','{answerOpen:false}','{destinations:["pl_strelsau"]}','{asState:{some:["c_syl"]}}','{voices:["p_boris"]}','{outlets:["outlet_contoh-harian"]}','{during:{from:"2025-01-01"}}'])
 await q(`{ invitations(filter:${f}) { totalCount nodes { id } } }`);
for (const f of ['{kinds:[PERSON]}','{country:"RUR"}','{nameContains:"an"}']) await q(`{ actors(filter:${f}) { totalCount nodes { name } } }`);
for (const f of ['{kinds:[EXAMPLE]}','{lang:EN}','{dated:true}','{dated:false}','{outlets:["outlet_contoh-harian"]}']) await q(`{ articles(filter:${f}) { totalCount nodes { published } } }`);
await s.stop();
