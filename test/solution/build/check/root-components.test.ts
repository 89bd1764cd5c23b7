import { rootComponentsComplete } from '../../../../solution/build/check/root-components';
import { element, findAll } from '../../../../solution/build/xml';
import { change, remove } from '../../change';
import { written } from '../../fixture';

const parts = written();
const types = [...new Set(findAll(parts.manifest, 'RootComponent').map(({ attributes }) => attributes['type'] ?? ''))];

describe('the check of root components', () => {
  test('finds nothing in our solution', () => {
    expect(rootComponentsComplete(parts)).toEqual([]);
  });

  test('covers every kind of component that the solution has', () => {
    expect(types.map(Number).sort((one, other) => one - other)).toEqual([1, 9, 20, 26, 60, 61, 62, 66, 80, 92, 95, 380]);
  });

  test.each(types)('names the components of kind %s that solution.xml forgot', (type) => {
    const manifest = change('RootComponent', ({ attributes }) => attributes['type'] === type, remove)(parts.manifest);
    const faults = rootComponentsComplete({ ...parts, manifest });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => fault.startsWith(`solution.xml does not name the component ${type} `))).toBe(true);
  });

  test('names a component that is not in the zip, and one that is named twice', () => {
    const named = (attributes: Readonly<Record<string, string>>) =>
      change(
        'RootComponents',
        () => true,
        (list) => ({ ...list, children: [...list.children, element('RootComponent', attributes)] }),
      )(parts.manifest);
    expect(rootComponentsComplete({ ...parts, manifest: named({ type: '61', schemaName: 'csp_/lost.js' }) })).toEqual([
      'solution.xml names the component 61 csp_/lost.js, which the zip does not have.',
    ]);
    expect(rootComponentsComplete({ ...parts, manifest: named({ type: '1', schemaName: 'csp_provider' }) })).toEqual([
      'solution.xml names the component 1 csp_provider twice.',
    ]);
  });
});
