import { readPreferences, wantsAnnotation } from '../../../../sandbox/dataverse/api/preferences';

describe('the header Prefer', () => {
  test.each([
    [null, { representation: false, pageSize: null, annotations: [], applied: null }],
    ['return=representation', { representation: true, applied: 'return=representation' }],
    ['return=minimal', { representation: false, applied: null }],
    ['odata.maxpagesize=50', { pageSize: 50 }],
    ['odata.maxpagesize=9000', { pageSize: 5000 }],
    ['odata.include-annotations="*"', { annotations: ['*'] }],
    [
      'odata.include-annotations="OData.Community.Display.V1.FormattedValue,Microsoft.Dynamics.CRM.lookuplogicalname"',
      { annotations: ['OData.Community.Display.V1.FormattedValue', 'Microsoft.Dynamics.CRM.lookuplogicalname'] },
    ],
    [
      'odata.maxpagesize=2, odata.include-annotations=*',
      { pageSize: 2, annotations: ['*'], applied: 'odata.maxpagesize=2,odata.include-annotations=*' },
    ],
    ['odata.track-changes', { trackChanges: true }],
    ['odata.continue-on-error', { continueOnError: true }],
  ])('%p is understood', (header, expected) => {
    expect(readPreferences(header, false)).toMatchObject(expected);
  });

  test.each(['odata.maxpagesize=0', 'odata.maxpagesize=x', 'odata.maxpagesize=-1'])('%s is refused', (header) => {
    expect(() => readPreferences(header, false)).toThrow('maxpagesize');
  });

  test.each([
    ['*', true],
    ['OData.*', true],
    ['OData.Community.Display.V1.FormattedValue', true],
    ['Microsoft.*', false],
    ['OData', false],
  ])('asks with %s for formatted values: %p', (pattern, expected) => {
    const preferences = readPreferences(`odata.include-annotations="${pattern}"`, false);
    expect(wantsAnnotation(preferences, 'OData.Community.Display.V1.FormattedValue')).toBe(expected);
  });
});
