import { blank } from '../protocol/blank-secrets';
import type { Call } from '../protocol/operation';
import { withoutEmpty } from '../protocol/resource';
import { isoInstant, type World } from '../world';

export type AuditedChange = {
  readonly operationType:
    | 'add_customer'
    | 'update_customer_billing_profile'
    | 'delete_customer'
    | 'remove_partner_customer_relationship'
    | 'update_customer_user'
    | 'reset_customer_user_password'
    | 'create_agreement'
    | 'create_partner_relationship'
    | 'create_order'
    | 'update_subscription';
  readonly resourceType:
    'customer' | 'customer_user' | 'agreement' | 'partner_customer_relationship' | 'partner_relationship' | 'order' | 'subscription';
  readonly customer: { readonly id: string; readonly companyName: string };
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
  readonly customizedData?: Readonly<Record<string, string>>;
  /** What the record's id says of the operation; by itself the type of the operation without `_`. */
  readonly idOperation?: string;
};

/** Whose change it is. A customer's own has no application. */
export type Author = { readonly partnerId: string; readonly applicationId?: string | undefined; readonly correlationId: string };

/** Writes the audit record of a call's change, in the transaction of the change. Passwords are blanked. */
export const writeAudit = (world: World, call: Call, change: AuditedChange): string => writeAuditOf(world, authorOf(call), change);

export const authorOf = (call: Call): Author => ({
  partnerId: call.caller.partnerId,
  applicationId: call.headers.get('MS-PartnerCenter-Application') ?? call.caller.applicationId,
  correlationId: call.correlationId,
});

/** The same for a change that nobody called for; answers the record's id. */
export const writeAuditOf = ({ database, clock }: World, author: Author, change: AuditedChange): string => {
  const now = clock.now();
  const { partnerId } = author;
  const operation = change.idOperation ?? change.operationType.replaceAll('_', '');
  const number = Number(database.get('SELECT COALESCE(MAX(number), 0) + 1 AS next FROM audit')?.['next']);
  const record = withoutEmpty({
    id: `${partnerId}_${change.customer.id}_${operation}_${ticks(now) + BigInt(number % 10_000)}`,
    partnerId,
    participants: [partnerId],
    customerId: change.customer.id,
    customerName: change.customer.companyName,
    applicationId: author.applicationId,
    resourceType: change.resourceType,
    resourceOldValue: change.oldValue === undefined ? undefined : JSON.stringify(pascalCased(change.oldValue)),
    resourceNewValue: change.newValue === undefined ? undefined : JSON.stringify(pascalCased(change.newValue)),
    operationType: change.operationType,
    originalCorrelationId: author.correlationId,
    operationDate: isoInstant(now),
    operationStatus: 'succeeded',
    customizedData: Object.entries(change.customizedData ?? {}).map(([key, value]) => ({ key, value })),
    attributes: { objectType: 'AuditRecord' },
  });
  database.run(
    'INSERT INTO audit (number, id, partnerId, record, at) VALUES (?, ?, ?, ?, ?)',
    number,
    record.id,
    partnerId,
    JSON.stringify(record),
    now,
  );
  return record.id;
};

/** .NET's count of 100 nanoseconds since the year 1. */
const ticks = (milliseconds: number): bigint => BigInt(milliseconds) * 10_000n + 621_355_968_000_000_000n;

const pascalCased = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(pascalCased);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(
    Object.entries(value).map(([name, content]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      /^password$/i.test(name) ? blank : pascalCased(content),
    ]),
  );
};
