import { emptyDraft, isTextField, maxLengths, textFields, type DraftField } from '../../../core/provisioning/draft';
import { stepOf } from '../../../core/provisioning/wizard';
import { provisioning } from '../../../solution/model/tables/provisioning';

const columns = new Map(
  Object.entries(provisioning.columns).map(([name, column]) => [name.toLowerCase(), 'maxLength' in column ? column.maxLength : null]),
);
const columnOf = (field: string) => `csp_${field.toLowerCase()}`;

describe('An answer', () => {
  it.each(textFields.map((field) => [field]))('%s has a column of its own in the run', (field) => {
    expect([...columns.keys()]).toContain(columnOf(field));
  });

  it.each(textFields.filter((field) => field !== 'agreedOn').map((field) => [field, maxLengths[field]]))(
    '%s holds as many characters as its column: %i',
    (field, most) => {
      expect(columns.get(columnOf(field))).toBe(most);
    },
  );

  it('of a day holds exactly a day', () => {
    expect(maxLengths.agreedOn).toBe('2026-11-21'.length);
  });

  it.each(Object.keys(emptyDraft) as DraftField[])('%s is asked for on one of the steps', (field) => {
    expect(stepOf(field)).toMatch(/^(Provider|Registration|Company|Contact|Agreement|Review|Request)$/);
  });

  it.each(['providerId', 'branch', 'step', 'templateId', 'constructor', ''])('“%s” is no text', (name) => {
    expect(isTextField(name)).toBe(false);
    expect(textFields).not.toContain(name);
  });

  it.each(['companyName', 'agreedOn'])('“%s” is a text', (name) => {
    expect(isTextField(name)).toBe(true);
  });
});

describe('An empty draft', () => {
  it('has every text, and no text is given', () => {
    for (const field of textFields) expect(emptyDraft[field]).toBe('');
  });

  it('has chosen nothing and begins at the first step', () => {
    expect(emptyDraft).toMatchObject({
      providerId: null,
      branch: null,
      templateId: null,
      agreementPath: null,
      step: 'Provider',
      addressCheck: 'NotChecked',
    });
  });
});
