import { Writable } from 'node:stream';
import { createLog } from '../../plugins/log';

const logged = (write: (log: ReturnType<typeof createLog>) => void): string => {
  const lines: string[] = [];
  write(createLog('trace', new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) })));
  return lines.join('');
};

describe('the log', () => {
  test('is one JSON object a line, with the level as a word and the instant in UTC', () => {
    const line: unknown = JSON.parse(logged((log) => log.info({ correlationId: 'c' }, 'hello')));
    expect(line).toMatchObject({ level: 'info', msg: 'hello', correlationId: 'c', time: expect.stringMatching(/^\d{4}-.*Z$/) });
  });

  test.each([
    'password',
    'authorization',
    'access_token',
    'refresh_token',
    'client_secret',
    'token',
    'csp_sealedcredentials',
    'csp_sealedconsent',
    'accessToken',
    'refreshToken',
    'id_token',
    'code_verifier',
  ])('blanks %s wherever it stands', (name) => {
    const text = logged((log) => log.info({ [name]: 'hunter2', in: { [name]: 'hunter2', deeper: { [name]: 'hunter2' } } }, 'x'));
    expect(text).toContain('[redacted]');
    expect(text).not.toContain('hunter2');
  });
});
