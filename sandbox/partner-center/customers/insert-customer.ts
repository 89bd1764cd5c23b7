import { fold } from '../../platform/database';
import type { World } from '../world';
import type { Customer } from './customer';

/** Puts a customer at the end of the partner's list; lists and searches show it from `listedAt` on. Instants are UTC milliseconds. */
export const insertCustomer = ({ database }: World, customer: Customer, partnerId: string, createdAt: number, listedAt: number): void =>
  void database.run(
    `INSERT INTO customer (id, number, partnerId, domain, company, reseller, customer, createdAt, listedAt, state)
     VALUES (?, (SELECT COALESCE(MAX(number), 0) + 1 FROM customer), ?, ?, ?, ?, ?, ?, ?, 'reseller')`,
    customer.id.toLowerCase(),
    partnerId,
    fold(customer.domain),
    fold(customer.companyName),
    fold(customer.associatedPartnerId ?? ''),
    JSON.stringify(customer),
    createdAt,
    listedAt,
  );
