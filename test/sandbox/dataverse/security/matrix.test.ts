import type { Right } from '../../../../sandbox/dataverse/security/depth';
import { covers } from '../../platform/covers';
import { openWorld, type Answer, type World } from '../world';
import { roleSolution } from './role-solution';

const objectId = 'aaaaaaaa-0000-4000-8000-000000000001';
const places = ['own', 'of a team', 'in the unit', 'in a unit below', 'in another unit'] as const;
type Place = (typeof places)[number];
type Depth = 'None' | 'Basic' | 'Local' | 'Deep' | 'Global';

/** How many of the places, from the nearest, a depth reaches. */
const reach: Readonly<Record<Depth, number>> = { None: 0, Basic: 2, Local: 3, Deep: 4, Global: 5 };

const rights: readonly Right[] = ['Create', 'Read', 'Write', 'Delete', 'Append', 'AppendTo', 'Assign'];
/** What Anna needs beside the right in question. */
const everything = Object.fromEntries([
  ...rights.map((right) => [`prv${right}Account`, 'Global'] as const),
  ...['Create', 'Read', 'Write', 'Append', 'AppendTo'].map((right) => [`prv${right}Contact`, 'Global'] as const),
]);

/** Anna in the unit North, with one right on accounts at one depth and all others, and an account at each place. */
const openPlaces = async (right: Right, depth: Depth) => {
  const world = openWorld();
  const { [`prv${right}Account`]: _, ...others } = everything;
  world.dataverse.importSolution(roleSolution(depth === 'None' ? others : { ...others, [`prv${right}Account`]: depth }));
  const unit = (name: string, parent?: string) =>
    world.create('businessunits', { name, ...(parent ? { 'parentbusinessunitid@odata.bind': `/businessunits(${parent})` } : {}) });
  const north = await unit('North');
  const user = (lastname: string, of: string, rest = {}) =>
    world.create('systemusers', { lastname, 'businessunitid@odata.bind': `/businessunits(${of})`, ...rest });
  const south = await unit('South');
  const anna = await user('Anna', north, { azureactivedirectoryobjectid: objectId });
  const team = await world.create('teams', { name: 'Anna’s', 'businessunitid@odata.bind': `/businessunits(${south})` });
  await link(world, `teams(${team})/teammembership_association`, `systemusers(${anna})`);
  await link(world, `systemusers(${anna})/systemuserroles_association`, 'roles(7e57e700-0000-4000-8000-000000000001)');
  const owners: Readonly<Record<Place, string>> = {
    own: `/systemusers(${anna})`,
    'of a team': `/teams(${team})`,
    'in the unit': `/systemusers(${await user('Near', north)})`,
    'in a unit below': `/systemusers(${await user('Below', await unit('Far North', north))})`,
    'in another unit': `/systemusers(${await user('Far', south)})`,
  };
  const stranger = `/systemusers(${await user('Stranger', south)})`;
  return { ...world, owners, stranger, as: world.as(objectId) };
};
type Places = Awaited<ReturnType<typeof openPlaces>>;

const link = (world: Pick<World, 'send'>, collection: string, path: string) =>
  world.send('POST', `${collection}/$ref`, { '@odata.id': path });

/** What exercises a right on an account that belongs to `owner`, as Anna. */
const exercise = async (right: Right, { as, create, owners, stranger }: Places, place: Place): Promise<Answer> => {
  const owner = owners[place];
  if (right === 'Create') return as.send('POST', 'accounts', { name: place, 'ownerid@odata.bind': owner });
  const id = await create('accounts', { name: place, 'ownerid@odata.bind': owner });
  const path = `accounts(${id})`;
  switch (right) {
    case 'Read':
      return as.get(path);
    case 'Write':
      return as.patch(path, { name: 'changed' });
    case 'Delete':
      return as.remove(path);
    case 'Append':
      return as.patch(path, { 'primarycontactid@odata.bind': `/contacts(${await create('contacts', { lastname: 'C' })})` });
    case 'AppendTo':
      return as.send('POST', 'contacts', { lastname: 'C', 'parentcustomerid_account@odata.bind': `/${path}` });
    case 'Assign':
      return as.patch(path, { 'ownerid@odata.bind': stranger });
    case 'Share':
      throw new Error('rows are not shared here');
  }
};

const cases = rights.flatMap((right) => (Object.keys(reach) as Depth[]).map((depth) => [right, depth] as const));

describe('a right on rows', () => {
  test.each(cases)('%s at the depth %s reaches as far as it says', async (right, depth) => {
    covers('dataverse: privileges');
    const world = await openPlaces(right, depth);
    const reached: Place[] = [];
    for (const place of places) {
      const { status, error } = await exercise(right, world, place);
      if (status < 300) reached.push(place);
      else expect([place, status, error?.code]).toEqual([place, 403, depth === 'None' ? '0x80040220' : '0x80048306']);
      if (depth === 'None') expect(error?.message).toContain(`is missing prv${right}Account privilege`);
      else if (status >= 300) expect(error?.message).toContain(`does not have ${right}Access right(s)`);
    }
    expect(reached).toEqual(places.slice(0, reach[depth]));
  });

  test.each(Object.keys(reach).filter((depth) => depth !== 'None') as Depth[])('lists what it reads at the depth %s', async (depth) => {
    covers('dataverse: privileges');
    const { as, create, owners } = await openPlaces('Read', depth);
    for (const place of [...places].reverse()) await create('accounts', { name: place, 'ownerid@odata.bind': owners[place] });
    const { rows } = await as.get('accounts?$select=name');
    expect(new Set(rows.map((row) => row['name']))).toEqual(new Set(places.slice(0, reach[depth])));
    expect((await as.get('accounts/$count')).text).toBe(String(reach[depth]));
  });
});
