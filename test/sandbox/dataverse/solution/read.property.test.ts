import fc from 'fast-check';
import { NotASolution } from '../../../../sandbox/dataverse/solution/not-a-solution';
import { readSolution } from '../../../../sandbox/dataverse/solution/read';
import { sampleParts, zipOf } from './sample';

const readsOrRefuses = (bytes: Uint8Array): void => {
  try {
    readSolution(bytes);
  } catch (error) {
    if (!(error instanceof NotASolution)) throw error;
  }
};

describe('whatever somebody uploads', () => {
  const zip = zipOf(sampleParts);

  test('random bytes are read or refused by name', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), readsOrRefuses), { numRuns: 300 });
  });

  test('a damaged zip is read or refused by name', () => {
    const damage = fc.array(fc.record({ at: fc.nat(zip.length - 1), to: fc.nat(255) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(damage, fc.option(fc.nat(zip.length)), (changes, cut) => {
        const bytes = zip.slice(0, cut ?? zip.length);
        for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to;
        readsOrRefuses(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test('XML with elements renamed, emptied, doubled or filled with nonsense is read or refused by name', () => {
    const customizations = sampleParts['customizations.xml'] ?? '';
    const names = [...new Set(customizations.match(/(?<=<)[A-Za-z]+/g))];
    const words = fc.constantFrom('', 'constructor', '__proto__', 'NaN', '-1', '{}', 'état', '99999999999999999999');
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom('rename', 'empty', 'double', 'fill'), words, (name, how, word) => {
        const whole = new RegExp(`<${name}(?= |>|/)[^>]*?(?:/>|>[^]*?</${name}>)`, 'g');
        const changed = customizations.replace(whole, (element) => {
          if (how === 'rename') return `<Unheard>${element}</Unheard>`;
          if (how === 'empty') return `<${name}/>`;
          return how === 'double' ? element + element : `<${name}>${word}</${name}>`;
        });
        readsOrRefuses(zipOf({ ...sampleParts, 'customizations.xml': changed }));
      }),
      { numRuns: 400 },
    );
  });
});
