import { columnAttribute } from '../../../solution/build/attributes';
import { elements, firstElement, render, textOf } from '../../../solution/build/xml';
import {
  autonumber,
  choice,
  choiceOf,
  date,
  decimal,
  instant,
  label,
  lookup,
  memo,
  money,
  text,
  whole,
  yesNo,
  type Column,
} from '../../../solution/model/define';

const title = label('Size', 'Taille', 'Größe', 'Размер');
const size = choice('csp_size', title, { Small: 727_000_000, Large: 727_000_001 }, { Small: title, Large: title });
const written = (column: Column, primary = false) => columnAttribute('csp_thing', 'csp_Size', column, primary);
const member = (column: Column, name: string) => textOf(firstElement(written(column), name));

describe('a column of the model', () => {
  test.each<[string, Column, Readonly<Record<string, string>>]>([
    ['a text', text(200, title), { Type: 'nvarchar', Format: 'text', MaxLength: '200', Length: '400' }],
    ['an e-mail', text(100, title, { format: 'email' }), { Type: 'nvarchar', Format: 'email', MaxLength: '100', Length: '200' }],
    ['an autonumber', autonumber('RUN-{SEQNUM:5}', title), { Type: 'nvarchar', Format: 'text', AutoNumberFormat: 'RUN-{SEQNUM:5}' }],
    ['a memo', memo(4000, title), { Type: 'ntext', Format: 'text', MaxLength: '4000', IsAuditEnabled: '1' }],
    ['a memo that is not audited', memo(4000, title, { audited: false }), { IsAuditEnabled: '0' }],
    ['a whole number', whole(0, 1000, title), { Type: 'int', Format: 'none', MinValue: '0', MaxValue: '1000' }],
    ['an amount', money(title), { Type: 'money', Accuracy: '2', AccuracySource: '2' }],
    ['a decimal', decimal(-100, 100, 2, title), { Type: 'decimal', MinValue: '-100', MaxValue: '100', Accuracy: '2' }],
    ['a day', date(title), { Type: 'datetime', Format: 'date', Behavior: '2' }],
    ['an instant', instant(title), { Type: 'datetime', Format: 'datetime', Behavior: '1' }],
    ['a yes/no', yesNo(title, true), { Type: 'bit', AppDefaultValue: '1' }],
    ['a choice', choiceOf(size, title), { Type: 'picklist', OptionSetName: 'csp_size', AppDefaultValue: '-1' }],
    ['a choice with a default', choiceOf(size, title, { default: 'Large' }), { AppDefaultValue: '727000001' }],
    ['a lookup', lookup('account', 'csp_account_csp_thing', title), { Type: 'lookup', LookupStyle: 'single' }],
  ])('%s is written as Dataverse reads it', (_kind, column, members) => {
    for (const [name, value] of Object.entries(members)) expect([name, member(column, name)]).toEqual([name, value]);
  });

  test('keeps the schema name in PhysicalName and the logical name in lower case', () => {
    expect(written(text(10, title)).attributes).toEqual({ PhysicalName: 'csp_Size' });
    expect(member(text(10, title), 'LogicalName')).toBe('csp_size');
  });

  test('that is required says so on the form, not to the Web API', () => {
    expect(member(text(10, title, { required: true }), 'RequiredLevel')).toBe('required');
    expect(member(text(10, title, { required: true }), 'DisplayMask')).toContain('RequiredForForm');
    expect(member(text(10, title), 'RequiredLevel')).toBe('none');
  });

  test('that names the row is marked', () => {
    const mask = firstElement(written(text(10, title), true), 'DisplayMask');
    expect(textOf(mask)).toMatch(/^PrimaryName\|/);
  });

  test('has its label in four languages', () => {
    const names = firstElement(written(text(10, title)), 'displaynames');
    expect(names === undefined ? '' : elements(names).map(render).join('')).toBe(
      '<displayname description="Size" languagecode="1033" /><displayname description="Taille" languagecode="1036" />' +
        '<displayname description="Größe" languagecode="1031" /><displayname description="Размер" languagecode="1026" />',
    );
  });
});
