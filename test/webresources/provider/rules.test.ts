import { connection, providerType } from '../../../solution/rows';
import { canConnect, canFind, canImport, canVerify } from '../../../webresources/provider';
import { list } from '../crm';
import { chosen, createWorld } from './world';

const offered = async () => {
  const rules = { connect: canConnect, verify: canVerify, import: canImport, find: canFind };
  const answers = await Promise.all(Object.entries(rules).map(async ([name, rule]) => ((await rule(list(), chosen)) ? [name] : [])));
  return answers.flat();
};

describe('of a provider', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string[]]>([
    ['that is connected', {}, ['connect', 'verify', 'import', 'find']],
    ['that never was', { csp_connection: connection.NotConnected }, ['connect']],
    ['that says nothing', { csp_connection: null }, ['connect']],
    ['whose consent expired', { csp_connection: connection.ConsentExpired }, ['connect', 'verify']],
    ['whose consent was revoked', { csp_connection: connection.ConsentRevoked }, ['connect', 'verify']],
    ['that is served by hand', { csp_providertype: providerType.Manual }, []],
    ['that is inactive', { statecode: 1 }, []],
  ])('%s the commands that make sense are offered', async (_what, provider, commands) => {
    createWorld(provider);
    expect(await offered()).toEqual(commands);
  });
});
