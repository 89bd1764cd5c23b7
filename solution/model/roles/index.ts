import { accountManager } from './account-manager';
import { administrator } from './administrator';
import { seller } from './seller';
import { service } from './service';

/** The roles of people, who may open the app. */
export const roles = [seller, accountManager, administrator];

/** All roles of the solution. */
export const allRoles = [...roles, service];
