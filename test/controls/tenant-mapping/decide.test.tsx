import { fireEvent, screen } from '@testing-library/react';
import { mapping, matchConfidence, matchReason } from '../../../solution/rows';
import { alpineId, createWorld, fromageId, mapped, pass, press, proposed, runId, tenantId, unmapped } from './world';

const now = '2026-11-21T12:00:00.050Z';

describe('A tenant that probably belongs to an account', () => {
  it('is shown with what speaks for it', async () => {
    await createWorld({ ...proposed, csp_matchreason: matchReason.CompanyName, csp_matchconfidence: matchConfidence.Likely }).open();
    screen.getByText('Probably Alpine Ski House Inc.');
    screen.getByText('The same company name');
    screen.getByText('Likely');
  });

  it('is accepted with one click, together with the run that waits for it', async () => {
    const world = createWorld(proposed);
    await world.open();
    await press('Accept Alpine Ski House Inc.');
    expect(world.rows.writes).toEqual([
      {
        csp_mapping: mapping.Mapped,
        csp_matchreason: matchReason.ByHand,
        'csp_AccountId@odata.bind': `/accounts(${alpineId})`,
        'csp_RunId@odata.bind': `/csp_provisionings(${runId})`,
        csp_mappingaskedon: now,
      },
    ]);
  });
});

describe('A tenant that nothing is known of', () => {
  it('is mapped to an account that was looked for by its name', async () => {
    const world = createWorld(unmapped);
    world.rows.webAPI.retrieveMultipleRecords = async () =>
      Promise.resolve({ entities: [{ accountid: fromageId, name: 'Fromagerie', address1_city: 'Lons' }], nextLink: '' });
    await world.open();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'from' } });
    await pass(400);
    fireEvent.click(screen.getByLabelText('Fromagerie, Lons'));
    await press('Map');
    expect(world.rows.writes).toEqual([
      {
        csp_mapping: mapping.Mapped,
        csp_matchreason: matchReason.ByHand,
        'csp_AccountId@odata.bind': `/accounts(${fromageId})`,
        csp_mappingaskedon: '2026-11-21T12:00:00.450Z',
      },
    ]);
  });

  it('asks Dataverse for names with an apostrophe as they are', async () => {
    const world = createWorld(unmapped);
    const asked: string[] = [];
    world.rows.webAPI.retrieveMultipleRecords = async (_table, options = '') => {
      asked.push(options);
      return Promise.resolve({ entities: [], nextLink: '' });
    };
    await world.open();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: "O'Hara & Co" } });
    await pass(400);
    expect(asked).toEqual([expect.stringContaining("contains(name,'O''Hara%20%26%20Co')")]);
    screen.getByText("No account is called “O'Hara & Co”.");
  });

  it('becomes an account of its own, which a retry does not make twice', async () => {
    const world = createWorld(unmapped);
    await world.open();
    const { updateRecord } = world.rows.webAPI;
    world.rows.webAPI.updateRecord = () => Promise.reject(new Error('no connection')) as never;
    await press('Create and map');
    screen.getByText('The decision could not be saved. Nothing was changed; try again.');
    world.rows.webAPI.updateRecord = updateRecord;
    await press('Create and map');
    const created = world.rows.writes.filter((each) => 'name' in each);
    expect(created).toEqual([{ name: 'Alpine Ski House', websiteurl: 'https://alpineski.example', csp_countrycode: 'US' }]);
    expect(world.tenant()).toMatchObject({ csp_mapping: mapping.Mapped, _csp_accountid_value: expect.stringContaining('account') });
  });

  it('is ignored only with a reason, which is said beside its field', async () => {
    const world = createWorld(unmapped);
    await world.open();
    await press('Ignore');
    await pass(300);
    expect(screen.getAllByText('Say why it is ignored.').length).toBeGreaterThan(0);
    expect(world.rows.writes).toEqual([]);
    fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: ' test tenant ' } });
    await press('Ignore');
    expect(world.tenant()).toMatchObject({ csp_mapping: mapping.Ignored, csp_ignoredreason: 'test tenant' });
    screen.getByText('It is not proposed for any account.');
  });

  it('says so where the person may not decide', async () => {
    const world = createWorld(unmapped);
    world.rows.webAPI.updateRecord = () => Promise.reject(Object.assign(new Error('no'), { errorCode: 0x80040220 })) as never;
    await world.open();
    fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: 'x' } });
    await press('Ignore');
    screen.getByText(/^Your security role does not let you decide/);
  });
});

describe('A tenant that belongs to an account', () => {
  it('is taken away only after what that changes was said', async () => {
    const world = createWorld(mapped);
    await world.open();
    await press('Un-map …');
    await pass(10);
    screen.getByText('Alpine Ski House Inc. shows no tenant any more.');
    screen.getByText('Nothing changes at Microsoft: the tenant and its subscriptions go on.');
    expect(world.rows.writes).toEqual([]);
    await press('Un-map now');
    expect(world.tenant()).toMatchObject({ csp_mapping: mapping.Unmapped, _csp_accountid_value: null, _csp_runid_value: null });
  });

  it('stays where the person thinks better of it', async () => {
    const world = createWorld(mapped);
    await world.open();
    await press('Un-map …');
    await press('Cancel');
    expect(world.rows.writes).toEqual([]);
    screen.getByRole('button', { name: 'Un-map …' });
  });
});

describe('A tenant that is ignored', () => {
  it('shows the reason and can be considered again', async () => {
    const world = createWorld({ ...unmapped, csp_mapping: mapping.Ignored, csp_ignoredreason: 'a test' });
    await world.open();
    screen.getByText('a test');
    await press('Consider again');
    expect(world.tenant()).toMatchObject({ csp_mapping: mapping.Unmapped, csp_ignoredreason: null, csp_mappingaskedon: now });
  });
});

describe('The control', () => {
  it('says that tenants come by themselves on a form without one', async () => {
    await createWorld(unmapped, { recordId: null }).open();
    screen.getByText('Tenants come from the provider by themselves.');
  });

  it('offers another try where the tenant cannot be read', async () => {
    const world = createWorld(unmapped);
    world.rows.disconnect();
    await world.open();
    world.rows.reconnect();
    await press('Try again');
    await pass(10);
    screen.getByText('Alpine Ski House belongs to no account yet.');
    expect(world.tenant()['csp_provideraccountid']).toBe(tenantId);
  });
});
