import type { Customer } from '../customers/customer';
import type { World } from '../world';
import type { CustomerUser } from './customer-user';

const classes = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnopqrstuvwxyz', '23456789', '!#%+=;.?*'] as const;
const length = 12;

/** Makes the tenant's first administrator, `admin@{domain}`, and answers the one-time password, which is kept nowhere. */
export const createAdministrator = ({ database, newId, random }: World, customer: Customer): string => {
  const { country, firstName = '', lastName = '' } = customer.billingProfile.defaultAddress;
  const user: CustomerUser = {
    id: newId(),
    usageLocation: country.toUpperCase(),
    userPrincipalName: `admin@${customer.domain}`,
    firstName,
    lastName,
    displayName: customer.companyName,
    state: 'active',
  };
  database.run('INSERT INTO customerUser (id, customerId, user) VALUES (?, ?, ?)', user.id, customer.id, JSON.stringify(user));
  return newPassword(random);
};

/** Each class of characters has its turn, so that a password meets the directory's rules whatever the numbers are. */
const newPassword = (random: () => number): string =>
  Array.from({ length }, (_, position) => {
    const characters = classes[position % classes.length] ?? classes[0];
    return characters.charAt(Math.floor(random() * characters.length));
  }).join('');
