import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** One request as it goes over the wire. */
export type HostileRequest = { method: string; path: string; headers: Record<string, string>; body: Buffer };

/** Numbers from 0 up to 1, the same again for the same seed (xorshift, 32 bits). */
export function createRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Text that means something to Lucene, Cypher, JSON, HTML or JavaScript. Cypher is in small letters here, so that ours can be told from it in an answer. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '*',
  '*:*',
  'words:ana OR words:*',
  'ana~2 AND NOT boris',
  '[a TO z]',
  '{* TO *}',
  '/.*/',
  'a^1000000',
  '"ana',
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '\\',
  "' or 1=1 //",
  '"}) detach delete n //',
  "x' return 1 as k union match(n) return n //",
  '`',
  '$k',
  '{{constructor}}',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '\u0000',
  '\ud800',
  '\u202e\u200b\ufeff',
  'é'.repeat(300),
  'a'.repeat(257),
  'a '.repeat(200),
  '9999-12-31|~',
  '~',
  '2025-02-30',
  '0000-00-00',
  '-1',
  '1e309',
  'NaN',
  '../../etc/passwd',
  '%00',
  '%s%n',
  'null',
  '[]',
];
const NUMBERS: readonly number[] = [0, -1, 1, 2, 100, 101, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 1e300, 0.5, -0];

/** Makes hostile requests against a schema: `ids` are some that exist. The same seed makes the same requests in the same order. */
export function createHostileRequests(schema: GraphQLSchema, ids: readonly string[], random: () => number): () => HostileRequest {
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const chance = (share: number): boolean => random() < share;
  const times = <T>(n: number, made: () => T): T[] => Array.from({ length: n }, made);
  const text = (): string => (chance(0.3) ? pick(ids) : chance(0.2) ? pick(HOSTILE_TEXTS) + pick(HOSTILE_TEXTS) : pick(HOSTILE_TEXTS));

  /** A value as a JSON value; mostly of the type, at times of any other. Enum words come as `{ word }`. */
  const value = (type: GraphQLInputType, depth: number): unknown => {
    if (isNonNullType(type)) return value(type.ofType, depth);
    if (chance(0.04)) return junk(2);
    if (isListType(type)) return times(below(chance(0.02) ? 300 : 3), () => value(type.ofType, depth + 1));
    if (isEnumType(type)) return chance(0.95) ? new Word(pick(type.getValues()).name) : new Word('NO_SUCH_WORD');
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(({ type: of }) => isNonNullType(of) || chance(depth > 4 ? 0.05 : 0.25));
      return Object.fromEntries(fields.map(({ name, type: of }) => [name, value(of, depth + 1)]));
    }
    if (type.name === 'Int') return chance(0.7) ? 1 + below(20) : pick(NUMBERS);
    if (type.name === 'Float') return chance(0.5) ? random() : pick(NUMBERS);
    if (type.name === 'Boolean') return chance(0.5);
    if (type.name === 'CivilDay' && chance(0.7)) return `20${10 + below(30)}-0${1 + below(9)}-1${below(10)}`;
    return text();
  };

  const junk = (depth: number): unknown =>
    pick<() => unknown>([
      () => null,
      () => chance(0.5),
      () => pick(NUMBERS),
      text,
      () => (depth === 0 ? [] : times(below(4), () => junk(depth - 1))),
      () =>
        depth === 0 ? {} : Object.fromEntries(times(below(4), () => [pick(['__proto__', 'query', 'toString', text()]), junk(depth - 1)])),
    ])();

  /** A selection with random fields and arguments. */
  const selection = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (isUnionType(named))
      return `{ __typename ${named
        .getTypes()
        .map((of) => `... on ${of.name} ${selection(of, depth - 1)}`)
        .join(' ')} }`;
    if (!isObjectType(named)) return '';
    const fields = times(1 + below(3), () => pick(Object.values(named.getFields())));
    const written = fields.map((field, at) => {
      const leaf = !isObjectType(getNamedType(field.type)) && !isUnionType(getNamedType(field.type));
      if (!leaf && depth <= 0) return '__typename';
      const given = field.args.filter((arg) => (isNonNullType(arg.type) ? chance(0.97) : chance(0.5)));
      const args = given.map((arg) => `${arg.name}: ${literal(value(arg.type, 0))}`).join(', ');
      const directive = chance(0.03) ? pick([' @skip(if: false)', ' @include(if: true)', ' @defer', ' @nothing', ' @skip']) : '';
      return `${chance(0.8) ? `a${depth}_${at}: ` : ''}${field.name}${args && `(${args})`}${directive} ${leaf ? '' : selection(field.type, depth - 1)}`;
    });
    return `{ ${written.join(' ')} }`;
  };

  const operation = (): string => {
    const kind = chance(0.9) ? schema.getQueryType() : schema.getMutationType();
    return `${kind?.name.toLowerCase()} ${kind ? selection(kind, 1 + below(chance(0.1) ? 14 : 5)) : ''}`;
  };

  /** A document that was cut, doubled or sprinkled. */
  const broken = (): string => {
    const whole = operation();
    const at = below(whole.length);
    return pick([
      () => whole.slice(0, at),
      () => whole.slice(at),
      () => whole + whole,
      () => whole.slice(0, at) + text() + whole.slice(at),
      () => whole.replace(/[a-z]+/i, pick(['fragment f on Event', 'subscription', '__schema', '...f', '"""'])),
      () => `query { ${'...f '.repeat(1 + below(50))} } fragment f on Query ${selection(schema.getQueryType() as GraphQLOutputType, 3)}`,
      () => `{ ${'event(id: "x") { partOf { ... on Event '.repeat(below(40))}`,
      () => '{'.repeat(1 + below(5000)),
      () => `{ server { ${'version '.repeat(below(6000))} } }`,
    ])();
  };

  /** A search for hostile text, by a variable. */
  const search = () => ({
    query:
      'query($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) { nodes { __typename } } events(filter: { text: $text }, after: $after) { nodes { id } } }',
    variables: { text: text() + text(), first: 1 + below(30), ...(chance(0.2) && { after: text() }) },
  });

  const body = (): Buffer =>
    pick<() => Buffer>([
      () => Buffer.from(JSON.stringify({ query: operation() })),
      () => Buffer.from(JSON.stringify({ query: operation() })),
      () => Buffer.from(JSON.stringify({ query: operation() })),
      () => Buffer.from(JSON.stringify({ query: operation(), variables: junk(3), operationName: junk(1), extensions: junk(2) })),
      () => Buffer.from(JSON.stringify({ query: broken() })),
      () => Buffer.from(JSON.stringify(search())),
      () => Buffer.from(JSON.stringify(search())),
      () => Buffer.from(JSON.stringify(junk(4)) ?? ''),
      () => Buffer.from(JSON.stringify({ query: junk(2), variables: junk(2) })),
      () => Buffer.from(JSON.stringify(times(below(5), () => ({ query: operation() })))),
      () => Buffer.from('['.repeat(below(20_000))),
      () => Buffer.from(times(below(200), () => below(256))),
      () => Buffer.from(JSON.stringify({ query: operation() })).subarray(0, below(100)),
    ])();

  const headers = (): Record<string, string> => ({
    'content-type': chance(0.93)
      ? 'application/json'
      : pick(['text/plain', 'application/json; charset=utf-16', 'application/json;;', 'multipart/form-data; boundary=a', '']),
    ...(chance(0.3) && {
      accept: pick([
        'application/json',
        'application/graphql-response+json',
        'text/event-stream',
        'multipart/mixed',
        '*/*;q=0',
        'a'.repeat(3000),
      ]),
    }),
    ...(chance(0.03) && { origin: pick(['null', 'https://evil.example', 'x']) }),
    ...(chance(0.03) && { 'x-demarche-token': pick(['', 'x', 'a'.repeat(2000)]) }),
    ...(chance(0.03) && { host: pick(['evil.example', '127.0.0.1', '[::1]:1', '']) }),
    ...(chance(0.03) && { 'content-encoding': pick(['gzip', 'br', 'identity', 'nothing']) }),
    ...(chance(0.03) && { 'x-request-id': "' <script>", cookie: '__proto__=1', 'x-forwarded-host': 'evil.example' }),
  });

  return () => {
    if (chance(0.92)) return { method: chance(0.99) ? 'POST' : 'PUT', path: '/graphql', headers: headers(), body: body() };
    const asked = pick([
      () => `/graphql?query=${encodeURIComponent(safe(chance(0.5) ? operation() : broken()).slice(0, 4000))}`,
      () =>
        `/export.${pick(['csv', 'json', 'jsonl', 'ics', 'graphml', 'exe', ''])}?filter=${encodeURIComponent(safe(JSON.stringify(junk(3)) ?? ''))}`,
      () => `/graphql/${encodeURIComponent(safe(text()))}`,
      () => `/${pick(['..%2f..%2fpackage.json', '%00', '%', 'health?%', '//evil.example', '.git/config'])}`,
    ])();
    return { method: pick(['GET', 'GET', 'HEAD', 'DELETE', 'OPTIONS']), path: asked, headers: headers(), body: Buffer.alloc(0) };
  };
}

/** A word of an enum, which a literal writes without quotes. */
class Word extends String {}

/** A lone half of a surrogate pair cannot stand in an address. */
const safe = (letters: string): string => Buffer.from(letters).toString();

/** A value as GraphQL writes it. */
function literal(value: unknown): string {
  if (value instanceof Word) return value.toString();
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${/^\w+$/.test(name) ? name : 'x'}: ${literal(inner)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}
