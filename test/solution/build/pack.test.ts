import { unzipSync } from 'fflate';
import { pack } from '../../../solution/build/pack';
import { writeParts } from '../../../solution/build/parts';
import { readXml } from '../../../solution/build/read-xml';
import { findAll, textOf } from '../../../solution/build/xml';
import { tenantry } from '../../../solution/model';
import { artifacts, partOf, written } from '../fixture';

const zip = pack(written());
const parts = unzipSync(zip);
const textAt = (path: string) => new TextDecoder().decode(parts[path]);

describe('the zip', () => {
  test('is the same to the byte every time', () => {
    expect(Buffer.compare(pack(written()), zip)).toBe(0);
  });

  test('does not depend on the order in which artifacts were found', () => {
    const reversed = new Map([...artifacts()].reverse());
    expect(Buffer.compare(pack(written({}, reversed)), zip)).toBe(0);
  });

  test('begins with the content types and goes on by name', () => {
    const [first, ...others] = Object.keys(parts);
    expect(first).toBe('[Content_Types].xml');
    expect(others).toEqual([...others].sort());
  });

  test('holds well-formed XML files, and the artifacts as they were built', () => {
    for (const path of Object.keys(parts).filter((name) => name.endsWith('.xml'))) expect(() => readXml(textAt(path))).not.toThrow();
    expect(textAt(partOf('csp_/account.js'))).toContain('Tenantry.Account');
  });

  test('has a part for each environment variable, without a value', () => {
    const definitions = Object.keys(parts).filter((path) => path.startsWith('environmentvariabledefinitions/'));
    expect(definitions).toHaveLength(tenantry.environmentVariables.length);
    expect(definitions.every((path) => path.endsWith('/environmentvariabledefinition.xml'))).toBe(true);
    expect(Object.keys(parts).filter((path) => path.includes('environmentvariablevalue'))).toEqual([]);
  });

  test('declares a content type for every part', () => {
    const types = readXml(textAt('[Content_Types].xml'));
    const extensions = findAll(types, 'Default').map(({ attributes }) => attributes['Extension']);
    const named = findAll(types, 'Override').map(({ attributes }) => attributes['PartName']);
    const undeclared = Object.keys(parts).filter(
      (path) => path !== '[Content_Types].xml' && !named.includes(`/${path}`) && !extensions.includes(/\.([^./]+)$/.exec(path)?.[1] ?? ''),
    );
    expect(undeclared).toEqual([]);
  });

  test('of the managed solution differs by its flag only', () => {
    const managed = unzipSync(pack(writeParts(tenantry, artifacts(), true)));
    const different = Object.keys(parts).filter((path) => Buffer.compare(managed[path] ?? Buffer.of(), parts[path] ?? Buffer.of()) !== 0);
    expect(different).toEqual(['solution.xml']);
    expect(findAll(readXml(new TextDecoder().decode(managed['solution.xml'])), 'Managed').map(textOf)).toEqual(['1']);
    expect(findAll(readXml(textAt('solution.xml')), 'Managed').map(textOf)).toEqual(['0']);
  });
});
