import { describe, expect, test } from 'vitest';
import { readConfig } from '../../api/read-config.ts';
import { DemarcheError } from '../../schema/errors.ts';

const messageOf = (argv: string[], env: Record<string, string>): string => {
  try {
    readConfig(argv, env);
  } catch (error) {
    if (error instanceof DemarcheError && error.code === 'BAD_SETTING') return error.message;
    throw error;
  }
  throw new Error('the settings were taken');
};

describe('readConfig', () => {
  test('needs nothing', () => {
    expect(readConfig([], {})).toEqual({ port: 4000, data: 'data', examples: true, neo4j: null, logLevel: 'warn' });
  });

  test('takes flags before variables, and empty variables as absent', () => {
    const env = { PORT: '5000', DEMARCHE_DATA: 'elsewhere', NEO4J_URI: '', LOG_LEVEL: 'debug' };
    expect(readConfig(['--port=4100', '--no-examples'], env)).toEqual({
      port: 4100,
      data: 'elsewhere',
      examples: false,
      neo4j: null,
      logLevel: 'debug',
    });
    expect(readConfig(['--data', 'here', '--neo4j'], env)).toMatchObject({ port: 5000, data: 'here' });
  });

  test('takes a Neo4j that is named', () => {
    const env = { NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: 'secret' };
    expect(readConfig([], env).neo4j).toEqual({
      uri: 'neo4j+s://graph.example:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
    expect(readConfig([], { ...env, NEO4J_USER: 'me', NEO4J_DATABASE: 'case' }).neo4j).toMatchObject({ user: 'me', database: 'case' });
  });

  test('says all that is wrong at once, each by its name, and no password', () => {
    const message = messageOf(['--port', 'many', '--colour', 'extra'], { NEO4J_URI: 'http://x', LOG_LEVEL: 'loud', NEO4J_USER: 'a' });
    for (const name of ['--port, PORT', '--colour', 'extra', 'NEO4J_URI', 'LOG_LEVEL']) expect(message).toContain(name);
    expect(messageOf([], { NEO4J_URI: 'bolt://x:7687' })).toContain('NEO4J_PASSWORD');
    expect(messageOf([], { NEO4J_URI: 'x', NEO4J_PASSWORD: 'hunter2' })).not.toContain('hunter2');
  });

  test.each([['--port', '65536'], ['--port', '-1'], ['--port', '4000.5'], ['--port'], ['--data', '']])('refuses %j', (...argv) => {
    expect(messageOf(argv as string[], {})).toContain(String(argv[0]));
  });
});
