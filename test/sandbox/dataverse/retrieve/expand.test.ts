import { covers } from '../../platform/covers';
import { openWorld, root } from '../world';

const worldWithFamily = async () => {
  const world = openWorld();
  const parent = await world.create('accounts', { name: 'Parent' });
  const contact = await world.create('contacts', { lastname: 'Cambel', 'parentcustomerid_account@odata.bind': `/accounts(${parent})` });
  const account = await world.create('accounts', {
    name: 'Child',
    'parentaccountid@odata.bind': `/accounts(${parent})`,
    'primarycontactid@odata.bind': `/contacts(${contact})`,
  });
  for (const subject of ['one', 'two', 'three'])
    await world.create('tasks', { subject, 'regardingobjectid_account_task@odata.bind': `/accounts(${account})` });
  return { ...world, parent, contact, account };
};

describe('$expand', () => {
  test('puts single and many related rows inside', async () => {
    covers('dataverse: query $expand');
    covers('dataverse: query $select');
    const { get, account, contact } = await worldWithFamily();
    const answer = await get(
      `accounts(${account})?$select=name&$expand=primarycontactid($select=fullname),Account_Tasks($select=subject;$orderby=subject;$top=2)`,
    );
    expect(answer.body).toEqual({
      '@odata.context': `${root}/$metadata#accounts(name,primarycontactid(fullname),Account_Tasks(subject))/$entity`,
      '@odata.etag': expect.any(String),
      name: 'Child',
      accountid: account,
      primarycontactid: { '@odata.etag': expect.any(String), fullname: 'Cambel', contactid: contact },
      Account_Tasks: [
        { '@odata.etag': expect.any(String), subject: 'one', activityid: expect.any(String) },
        { '@odata.etag': expect.any(String), subject: 'three', activityid: expect.any(String) },
      ],
    });
  });

  test('goes on from what was expanded, and leaves empty lookups empty', async () => {
    const { get } = await worldWithFamily();
    const answer = await get(
      'accounts?$select=name&$orderby=name&$expand=primarycontactid($select=lastname;$expand=parentcustomerid_account($select=name))',
    );
    expect(answer.rows).toMatchObject([
      { name: 'Child', primarycontactid: { lastname: 'Cambel', parentcustomerid_account: { name: 'Parent' } } },
      { name: 'Parent', primarycontactid: null },
    ]);
  });

  test('filters the collection, not the rows', async () => {
    const { get } = await worldWithFamily();
    const answer = await get("accounts?$select=name&$orderby=name&$expand=Account_Tasks($select=subject;$filter=startswith(subject,'t'))");
    expect(answer.rows.map((row) => [row['name'], Array.isArray(row['Account_Tasks']) && row['Account_Tasks'].length])).toEqual([
      ['Child', 2],
      ['Parent', 0],
    ]);
  });

  test('gives only the reference where that is asked for', async () => {
    const { get, account, contact } = await worldWithFamily();
    const answer = await get(`accounts(${account})?$select=name&$expand=primarycontactid/$ref`);
    expect(answer.body['primarycontactid']).toEqual({ '@odata.id': `${root}/contacts(${contact})` });
  });
});
