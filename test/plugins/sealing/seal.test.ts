import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { openCredentials, sealCredentials } from '../../../plugins/sealing/credentials';
import { createSealing } from '../../../plugins/sealing/seal';

const key = randomBytes(32);
const run = '11111111-1111-4111-8111-111111111111';
const submitter = '22222222-2222-4222-8222-222222222222';
const credentials = { userName: 'admin@contoso.onmicrosoft.com', password: 'pa55-wörd!' };

describe('a seal', () => {
  test('opens to what was sealed, for the same purpose', () => {
    const sealing = createSealing(key);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (plain, purpose) => {
        expect(sealing.open(sealing.seal(plain, purpose), purpose)).toBe(plain);
      }),
    );
  });

  test('does not open for another purpose', () => {
    const sealing = createSealing(key);
    fc.assert(
      fc.property(fc.string(), fc.string(), (purpose, other) => {
        fc.pre(purpose !== other);
        expect(sealing.open(sealing.seal('secret', purpose), other)).toBeNull();
      }),
    );
  });

  test('does not open once any of its bytes was changed', () => {
    const sealing = createSealing(key);
    const [version, id, content = ''] = sealing.seal('secret', 'purpose').split('.');
    const bytes = Buffer.from(content, 'base64url');
    for (let place = 0; place < bytes.length; place++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
      expect(sealing.open(`${version}.${id}.${changed.toString('base64url')}`, 'purpose')).toBeNull();
    }
  });

  test('never looks the same twice, though the content is the same', () => {
    const sealing = createSealing(key);
    expect(sealing.seal('secret', 'purpose')).not.toBe(sealing.seal('secret', 'purpose'));
  });

  test('opens after the key was changed, as long as the earlier key is known', () => {
    const sealed = createSealing(key).seal('secret', 'purpose');
    expect(createSealing(randomBytes(32), [key]).open(sealed, 'purpose')).toBe('secret');
    expect(createSealing(randomBytes(32)).open(sealed, 'purpose')).toBeNull();
  });

  test.each(['', 'x', '1..', '1.abc.def', '2.a.b', '1.a', 'plain text'])('does not open what is no seal: %j', (text) => {
    expect(createSealing(key).open(text, 'purpose')).toBeNull();
  });
});

describe('sealed credentials', () => {
  const sealing = createSealing(key);
  const sealed = sealCredentials(sealing, run, submitter, credentials);

  test('hide user name and password', () => {
    expect(Buffer.from(sealed.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('admin');
  });

  test('open for the run and the person they belong to, however their ids are written', () => {
    expect(openCredentials(sealing, run.toUpperCase(), submitter.toUpperCase(), sealed)).toEqual(credentials);
  });

  test('do not open when copied to another run or given to another person', () => {
    expect(openCredentials(sealing, submitter, submitter, sealed)).toBeNull();
    expect(openCredentials(sealing, run, run, sealed)).toBeNull();
  });
});
