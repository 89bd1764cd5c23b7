import fc from 'fast-check';
import { emptyDraft, textFields, wizardSteps, type Draft } from '../../../core/provisioning/draft';
import { draftOfRow, draftShape, writeOfChange } from '../../../controls/ProvisionAccount/rows/draft-row';
import { formattedOf, readRow, selectOf, UnreadableRow } from '../../../controls/common/read-row';
import { parseSteps } from '../../../controls/ProvisionAccount/rows/steps-text';
import { createRows } from '../rows';

describe('A row of the Web API', () => {
  const shape = { csp_name: 'text', csp_attempts: 'number', csp_isdefault: 'flag' } as const;

  it('is read by the kinds of its columns; what is missing is empty', () => {
    expect(readRow({ csp_name: 'a', csp_attempts: 1, csp_isdefault: true, other: 1 }, shape)).toEqual({
      csp_name: 'a',
      csp_attempts: 1,
      csp_isdefault: true,
    });
    expect(readRow({ csp_name: null }, shape)).toEqual({ csp_name: null, csp_attempts: null, csp_isdefault: false });
  });

  it.each([{ csp_name: 1 }, { csp_attempts: '1' }, { csp_isdefault: 'true' }, null, 'row'])('%j is refused', (entity) => {
    expect(() => readRow(entity, shape)).toThrow(UnreadableRow);
  });

  it('is asked for by its columns alone', () => {
    expect(selectOf(shape)).toBe('$select=csp_name,csp_attempts,csp_isdefault');
  });

  it('has what people read beside the column', () => {
    expect(formattedOf({ 'a@OData.Community.Display.V1.FormattedValue': 'Contoso' }, 'a')).toBe('Contoso');
    expect(formattedOf({}, 'a')).toBeNull();
    expect(formattedOf(null, 'a')).toBeNull();
  });
});

describe('A draft', () => {
  const text = fc.string({ maxLength: 5 });
  const anyDraft = fc
    .record({
      ...Object.fromEntries(textFields.map((field) => [field, text])),
      providerId: fc.option(fc.uuid()),
      templateId: fc.option(fc.uuid()),
      branch: fc.constantFrom(null, 'NewTenant', 'ExistingTenant'),
      step: fc.constantFrom(...wizardSteps),
      addressCheck: fc.constantFrom('NotChecked', 'Confirmed', 'SuggestionTaken', 'KeptAsTyped'),
      agreementPath: fc.constantFrom(null, 'AttestationLink', 'RecordedByHand', 'DirectAcceptance'),
    })
    .map((answers): Draft => ({ ...emptyDraft, ...answers }) as Draft);

  it('comes back from its row as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, anyDraft, async (before, after) => {
        const rows = createRows();
        rows.put('csp_provisioning', 'id', {});
        await rows.webAPI.updateRecord('csp_provisioning', 'id', writeOfChange(emptyDraft, before));
        await rows.webAPI.updateRecord('csp_provisioning', 'id', writeOfChange(before, after));
        expect(draftOfRow(readRow(rows.get('csp_provisioning', 'id'), draftShape))).toEqual(after);
      }),
    );
  });

  it('writes nothing where nothing changed', () => {
    fc.assert(fc.property(anyDraft, (draft) => expect(writeOfChange(draft, { ...draft })).toEqual({})));
  });

  it('binds and unbinds lookups', () => {
    const chosen = { ...emptyDraft, providerId: 'p', templateId: 't' };
    expect(writeOfChange(emptyDraft, chosen)).toEqual({
      'csp_ProviderId@odata.bind': '/csp_providers(p)',
      'csp_TemplateId@odata.bind': '/csp_agreementtemplates(t)',
    });
    expect(writeOfChange(chosen, emptyDraft)).toEqual({ 'csp_ProviderId@odata.bind': null, 'csp_TemplateId@odata.bind': null });
  });
});

describe('The steps on a row', () => {
  it('are read with what is known about them', () => {
    const step = { name: 'customer', state: 'failed', attempts: 2, startedOn: 'a', finishedOn: 'b', refusal: 'domain-taken' };
    expect(parseSteps(JSON.stringify([{ ...step, requestId: 'r', other: 1 }]))).toEqual([step]);
    expect(parseSteps(JSON.stringify([{ name: 'mapping', state: 'done' }]))).toEqual([{ name: 'mapping', state: 'done', attempts: 0 }]);
  });

  it.each([null, '', 'not json', '{}', '[1]', '[{"name":"other","state":"done"}]', '[{"name":"customer","state":"other"}]'])(
    '%s are none',
    (steps) => {
      expect(parseSteps(steps)).toEqual([]);
    },
  );

  it('are without a refusal that this version does not know', () => {
    expect(parseSteps('[{"name":"customer","state":"failed","attempts":1,"refusal":"later"}]')).toEqual([
      { name: 'customer', state: 'failed', attempts: 1 },
    ]);
  });
});
