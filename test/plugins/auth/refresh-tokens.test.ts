import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRefreshTokens } from '../../../plugins/auth/refresh-tokens';
import { createSealing } from '../../../plugins/sealing/seal';

describe('the refresh token', () => {
  const sealing = createSealing(randomBytes(32));
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tenantry-'));
    file = join(folder, 'refresh-token');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is the configured one at first', () => {
    expect(createRefreshTokens('configured', sealing, file).newest()).toBe('configured');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is the newest that the endpoint gave, also after a restart', () => {
    const tokens = createRefreshTokens('configured', sealing, file);
    tokens.keep('second');
    tokens.keep('third');
    expect(tokens.newest()).toBe('third');
    expect(createRefreshTokens('configured', sealing, file).newest()).toBe('third');
  });

  test('is kept sealed, and nothing else is left behind', () => {
    createRefreshTokens('configured', sealing, file).keep('second');
    expect(readFileSync(file, 'utf8')).not.toContain('second');
    expect(readdirSync(folder)).toEqual(['refresh-token']);
  });

  test('is the configured one again once an administrator has consented anew', () => {
    createRefreshTokens('configured', sealing, file).keep('second');
    expect(createRefreshTokens('consented anew', sealing, file).newest()).toBe('consented anew');
  });

  test.each([
    ['cannot be opened', () => createSealing(randomBytes(32)).seal('x', 'y')],
    ['is no seal', () => 'rubbish'],
    ['is empty', () => ''],
  ])('is the configured one when what was kept %s', (_why, content) => {
    writeFileSync(file, content());
    expect(createRefreshTokens('configured', sealing, file).newest()).toBe('configured');
  });

  test('is forgotten with the process where no file is named', () => {
    createRefreshTokens('configured', sealing).keep('second');
    expect(createRefreshTokens('configured', sealing).newest()).toBe('configured');
  });
});
