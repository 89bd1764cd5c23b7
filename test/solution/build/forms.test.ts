import { classIds } from '../../../solution/build/class-ids';
import { formElement, formIdOf } from '../../../solution/build/forms';
import { elements, everyElement, findAll, firstElement, textOf, type XmlElement } from '../../../solution/build/xml';
import { label } from '../../../solution/model/define';
import { fields, mainForm, type Cell } from '../../../solution/model/define-form';
import { accountForm } from '../../../solution/model/forms/account';
import { contactForm } from '../../../solution/model/forms/contact';
import { provisioningForm } from '../../../solution/model/forms/provisioning';
import { provider } from '../../../solution/model/tables/provider';

const title = label('a', 'b', 'c', 'd');
const rowsOf = (columns: 1 | 2, cells: readonly Cell<'csp_Name' | 'csp_Currency' | 'csp_Countries'>[]) => {
  const sections = [{ name: 'section', label: title, columns, cells }];
  const form = mainForm(provider, {
    name: 'test',
    label: title,
    tabs: [{ name: 'tab', label: title, columns: [{ width: '100%', sections }] }],
  });
  const rows = findAll(formElement(form), 'rows').flatMap((list) => elements(list, 'row'));
  return rows.map((row) => elements(row, 'cell').map((cell) => firstElement(cell, 'control')?.attributes['id']));
};
const control = (form: XmlElement, column: string) =>
  findAll(form, 'control').find(({ attributes }) => attributes['datafieldname'] === column);

describe('a section', () => {
  const three = fields('csp_Name', 'csp_Currency', 'csp_Countries');

  test('of one column puts a cell in each row', () => {
    expect(rowsOf(1, three)).toEqual([['csp_name'], ['csp_currency'], ['csp_countries']]);
  });

  test('of two columns puts two beside each other', () => {
    expect(rowsOf(2, three)).toEqual([['csp_name', 'csp_currency'], ['csp_countries']]);
  });

  test('leaves empty rows below a tall cell, as many as it covers, and begins it in a row of its own', () => {
    const tall = { kind: 'control', column: 'csp_Currency', label: title, control: 'csp_X.Y', parameters: {}, rows: 3 } as const;
    expect(rowsOf(2, [...fields('csp_Name'), tall, ...fields('csp_Countries')])).toEqual([
      ['csp_name'],
      ['csp_currency'],
      [],
      [],
      ['csp_countries'],
    ]);
  });
});

describe('a form', () => {
  const account = formElement(accountForm);
  const run = formElement(provisioningForm);

  test("shows each column with the platform's control of its kind", () => {
    const kinds = ['name', 'emailaddress1', 'websiteurl', 'primarycontactid', 'csp_relationship', 'ownerid'];
    expect(kinds.map((column) => control(account, column)?.attributes['classid'])).toEqual([
      classIds.text,
      classIds.email,
      classIds.url,
      classIds.lookup,
      classIds.choice,
      classIds.lookup,
    ]);
    expect(control(run, 'statuscode')?.attributes['classid']).toBe(classIds.status);
    expect(control(run, 'csp_submittedon')?.attributes['classid']).toBe(classIds.date);
  });

  test('is read-only where nobody should type', () => {
    expect(control(run, 'csp_tenantid')?.attributes['disabled']).toBe('true');
    expect(control(account, 'telephone1')?.attributes['disabled']).toBe('false');
    const header = firstElement(firstElement(account, 'form') ?? account, 'header');
    expect(header && findAll(header, 'control').every(({ attributes }) => attributes['disabled'] === 'true')).toBe(true);
  });

  test('loads its library and hands the handler the execution context', () => {
    expect(findAll(run, 'Library').map(({ attributes }) => attributes['name'])).toEqual(['csp_/provisioning.js']);
    expect(findAll(run, 'Handler')[0]?.attributes).toMatchObject({
      functionName: 'Tenantry.Provisioning.onLoad',
      passExecutionContext: 'true',
      enabled: 'true',
    });
    expect(findAll(formElement(contactForm), 'Library')).toEqual([]);
  });

  test("puts our control over the run's number, on every form factor, keeping the platform's as fallback", () => {
    const bound = control(run, 'csp_name');
    const description = findAll(run, 'controlDescription')[0];
    expect(bound?.attributes['classid']).toBe(classIds.customControl);
    expect(description?.attributes['forControl']).toBe(bound?.attributes['uniqueid']);
    const [fallback, ...ours] = description === undefined ? [] : elements(description, 'customControl');
    expect(fallback?.attributes['id']).toBe(classIds.text);
    expect(ours.map(({ attributes }) => [attributes['formFactor'], attributes['name']])).toEqual([
      ['0', 'csp_Tenantry.ProvisionAccount'],
      ['1', 'csp_Tenantry.ProvisionAccount'],
      ['2', 'csp_Tenantry.ProvisionAccount'],
    ]);
    expect(ours.map((one) => findAll(one, 'run').map(textOf))).toEqual([['csp_name'], ['csp_name'], ['csp_name']]);
  });

  test('lists rows of other tables by view and relationship', () => {
    const grids = findAll(account, 'control').filter(({ attributes }) => attributes['indicationOfSubgrid'] === 'true');
    expect(
      grids.map((grid) => [
        grid.attributes['id'],
        findAll(grid, 'TargetEntityType').map(textOf)[0],
        findAll(grid, 'RelationshipName').map(textOf)[0],
      ]),
    ).toEqual([
      ['subscriptions', 'csp_subscription', 'csp_account_csp_subscription'],
      ['contracts', 'csp_billingcontract', 'csp_account_csp_billingcontract'],
      ['orders', 'csp_order', 'csp_account_csp_order'],
      ['rules', 'csp_pricerule', 'csp_account_csp_pricerule'],
      ['tenants', 'csp_provideraccount', 'csp_account_csp_provideraccount'],
      ['agreements', 'csp_agreement', 'csp_account_csp_agreement'],
      ['runs', 'csp_provisioning', 'csp_account_csp_provisioning'],
    ]);
  });

  test('shows a list by a control of ours where there is one, and says which rows', () => {
    const grid = findAll(account, 'control').find(({ attributes }) => attributes['id'] === 'subscriptions');
    expect(grid?.attributes).toMatchObject({ classid: classIds.customControl, indicationOfSubgrid: 'true' });
    const description = findAll(account, 'controlDescription')[0];
    expect(description?.attributes['forControl']).toBe(grid?.attributes['uniqueid']);
    const [fallback, ...ours] = description === undefined ? [] : elements(description, 'customControl');
    expect(fallback?.attributes['id']).toBe(classIds.subGrid);
    expect(ours.map(({ attributes }) => attributes['name'])).toEqual(Array(3).fill('csp_Tenantry.SubscriptionGrid'));
    const list = ours.flatMap((one) => findAll(one, 'data-set'))[0];
    expect(list?.attributes['name']).toBe('subscriptions');
    expect(list && findAll(list, 'RelationshipName').map(textOf)).toEqual(['csp_account_csp_subscription']);
  });

  test('has a timeline where notes and e-mails belong', () => {
    expect(findAll(account, 'control').map(({ attributes }) => attributes['classid'])).toContain(classIds.timeline);
  });

  test('bears an id in braces that comes of its table and name', () => {
    expect(textOf(firstElement(account, 'formid'))).toBe(formIdOf(accountForm));
    const ids = [...everyElement(account)].flatMap(({ attributes }) => attributes['id'] ?? []).filter((id) => id.startsWith('{'));
    expect(ids.every((id) => /^\{[0-9a-f-]{36}\}$/i.test(id))).toBe(true);
  });
});
