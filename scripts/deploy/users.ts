import type { Dataverse } from './dataverse';

export type User = {
  /** The alternate identity by which the row is found again. */
  readonly identity: { readonly applicationid: string } | { readonly azureactivedirectoryobjectid: string };
  readonly columns: Readonly<Record<string, string>>;
  readonly role: string;
  /** LCID of the person's screens. */
  readonly language?: number;
};

/** Makes sure that a user exists and has its role. */
export const ensureUser = async (dataverse: Dataverse, user: User): Promise<void> => {
  const [[name, value] = ['', '']] = Object.entries(user.identity);
  const find = () => dataverse.read(`systemusers?$select=systemuserid&$filter=${name} eq ${value}`);
  if ((await find()).length === 0) await dataverse.send('POST', 'systemusers', { ...user.columns, ...user.identity });
  const [row] = await find();
  if (!row) throw new Error(`the user with ${name} ${value} could not be made`);
  const id = String(row['systemuserid']);
  await ensureRole(dataverse, id, user.role);
  if (user.language !== undefined)
    await dataverse.send('PATCH', `usersettingscollection(${id})`, { uilanguageid: user.language, localeid: user.language });
};

const ensureRole = async (dataverse: Dataverse, userId: string, name: string): Promise<void> => {
  const held = await dataverse.read(`systemusers(${userId})/systemuserroles_association?$select=name`);
  if (held.some((role) => role['name'] === name)) return;
  const [role] = await dataverse.read(`roles?$select=roleid&$filter=name eq '${name}'`);
  if (!role) throw new Error(`the solution has no role ${name}`);
  await dataverse.send('POST', `systemusers(${userId})/systemuserroles_association/$ref`, {
    '@odata.id': `roles(${String(role['roleid'])})`,
  });
};
