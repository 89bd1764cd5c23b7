import { account } from './account';
import { activities } from './activities';
import { contact } from './contact';
import { customization } from './customization';
import { people } from './people';

export { intersectTable, memberships } from './people';

/** The platform's own tables, as far as the sandbox has them. */
export const systemParts = [account, contact, people, activities, customization] as const;
