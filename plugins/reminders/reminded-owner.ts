import type { Dataverse } from '../dataverse/client';
import { languageOf, type Reminder } from './reminder-mail';

/** The person who owns the run and the language of that person's screens; null where a team owns it, or the person has no address. */
export const ownerOf = async (dataverse: Dataverse, ownerId: string): Promise<Pick<Reminder, 'owner' | 'language'> | null> => {
  const user = await dataverse.retrieve('systemusers', ownerId, ['fullname', 'internalemailaddress', 'isdisabled']);
  const address = user?.row.internalemailaddress ?? '';
  if (user === null || address === '' || user.row.isdisabled === true) return null;
  const settings = await dataverse.retrieve('usersettingscollection', ownerId, ['uilanguageid']);
  return { owner: { name: user.row.fullname ?? address, address }, language: languageOf(settings?.row.uilanguageid ?? null) };
};
