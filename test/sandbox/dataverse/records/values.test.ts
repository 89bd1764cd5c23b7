import { covers } from '../../platform/covers';
import { openWorld } from '../world';

describe('values of columns', () => {
  test.each([
    ['name', 'x'.repeat(160), 204, null],
    ['name', 'x'.repeat(161), 400, '0x80044331'],
    ['name', 12, 400, '0x80048d19'],
    ['numberofemployees', 1000000000, 204, null],
    ['numberofemployees', 1000000001, 400, '0x80044330'],
    ['numberofemployees', -1, 400, '0x80044330'],
    ['numberofemployees', 1.5, 400, '0x80048d19'],
    ['numberofemployees', '12', 400, '0x80048d19'],
    ['accountcategorycode', 2, 204, null],
    ['accountcategorycode', 3, 400, '0x80044330'],
    ['creditonhold', 'true', 400, '0x80048d19'],
    ['creditonhold', null, 204, null],
    ['address1_latitude', 90.00001, 400, '0x80044330'],
    ['overriddencreatedon', '2016-04-19T00:00:00-07:00', 204, null],
    ['overriddencreatedon', '2016-02-30', 400, '0x80048d19'],
    ['overriddencreatedon', 'yesterday', 400, '0x80048d19'],
    ['colour', 'red', 400, '0x80048d19'],
    ['_primarycontactid_value', null, 400, '0x80048d19'],
  ])('%s = %p answers %p', async (column, value, status, code) => {
    covers('dataverse: values of columns');
    const { send } = openWorld();
    const answer = await send('POST', 'accounts', { name: 'A', [column]: value });
    expect([answer.status, answer.error?.code ?? null]).toEqual([status, code]);
  });

  test('says by name what is too long, and which choices there are', async () => {
    const { send } = openWorld();
    expect((await send('POST', 'accounts', { name: 'x'.repeat(161) })).error?.message).toBe(
      "A validation error occurred.  The length of the 'name' attribute of the 'account' entity exceeded the maximum allowed length of '160'.",
    );
    expect((await send('POST', 'accounts', { accountcategorycode: 9 })).error?.message).toBe(
      "A validation error occurred. The value 9 of 'accountcategorycode' on record of type 'account' is outside the valid range. Accepted Values: 1,2",
    );
  });

  test('are kept as instants in UTC without fractions of a second', async () => {
    const { create, get } = openWorld();
    const id = await create('tasks', { subject: 'Call', scheduledend: '2026-03-29T01:30:15.987+02:00' });
    expect((await get(`tasks(${id})?$select=scheduledend`)).body['scheduledend']).toBe('2026-03-28T23:30:15Z');
  });

  test('are rounded to the accuracy of the column', async () => {
    const { create, get } = openWorld();
    const id = await create('accounts', { name: 'A', revenue: 10.005, address1_latitude: 47.6395834 });
    const { body } = await get(`accounts(${id})?$select=revenue,address1_latitude`);
    expect([body['revenue'], body['address1_latitude']]).toEqual([10.01, 47.63958]);
  });

  test('take the defaults of their choices', async () => {
    const { create, get } = openWorld();
    const id = await create('accounts', { name: 'A' });
    expect((await get(`accounts(${id})`)).body).toMatchObject({ creditonhold: false, accountratingcode: 1, accountcategorycode: null });
  });

  test('compose the full name of a contact', async () => {
    const { create, get, patch } = openWorld();
    const id = await create('contacts', { firstname: 'Peter', lastname: 'Cambel', fullname: 'ignored' });
    expect((await get(`contacts(${id})?$select=fullname`)).body['fullname']).toBe('Peter Cambel');
    await patch(`contacts(${id})`, { lastname: 'Pan' });
    expect((await get(`contacts(${id})?$select=fullname`)).body['fullname']).toBe('Peter Pan');
  });
});

describe('state and status reason', () => {
  test.each([
    [{ statuscode: 1 }, 204],
    [{ statecode: 1 }, 204],
    [{ statecode: 1, statuscode: 2 }, 204],
    [{ statuscode: 2 }, 400],
    [{ statecode: 1, statuscode: 1 }, 400],
  ])('%j of an active row answers %p', async (change, status) => {
    covers('dataverse: values of columns');
    const { create, patch } = openWorld();
    const id = await create('accounts', { name: 'A' });
    const answer = await patch(`accounts(${id})`, change);
    expect(answer.status).toBe(status);
    expect(answer.error?.code ?? '0x80048408').toBe('0x80048408');
  });

  test('goes along: a state that comes alone brings its reason', async () => {
    const { create, patch, get } = openWorld();
    const id = await create('emails', { subject: 'Hello' });
    await patch(`emails(${id})`, { statecode: 1 });
    expect((await get(`emails(${id})?$select=statecode,statuscode`)).body).toMatchObject({ statecode: 1, statuscode: 2 });
  });
});
