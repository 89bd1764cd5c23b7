import { z } from 'zod';
import { requestsPerMinute } from './protocol/throttle';
import { flaws } from './webhooks/flaw';
import type { World } from './world';

/** What a person may set for the whole sandbox; the defaults are what Partner Center does today. */
export const settingsSchema = z.strictObject({
  /** Countries in which the partner may sell, ISO 3166-1 alpha-2; null for all. */
  countries: z.array(z.string().length(2)).nullable().default(null),
  /** The old way of attesting with a typed date: `by-date` ends on 5 January 2026 by the sandbox's clock, as Microsoft ended it. */
  typedDateAttestation: z.enum(['by-date', 'taken', 'refused']).default('by-date'),
  /** How many customers may be created; Microsoft's integration sandbox stops at 75. Null for no limit. */
  customerLimit: z.int().min(0).nullable().default(null),
  /** The `versionRank` of the Microsoft Customer Agreement that Microsoft publishes now; a higher one is a newer version. */
  customerAgreementRank: z.int().min(1).max(1000).default(1),
  /** The gateway's limit on `/v1/customers…` for a partner; 500 is documented for customers, subscriptions and orders. Null for none. */
  requestsPerMinute: z.int().min(1).nullable().default(requestsPerMinute),
  /** Generated offers on top of the sample catalogue: pairs of term and billing cycle in a market. */
  catalogueOffers: z.int().min(0).max(1_000_000).default(0),
  /** Availabilities get new ids after so many days, at 00:00 UTC; no page says how often. */
  availabilityLifeDays: z.int().min(1).max(3650).default(1),
  /** Counted up to give all availabilities new ids at once. */
  availabilityGeneration: z.int().min(0).default(0),
  /** How long a new order is missing from the list of orders; up to 15 minutes are documented. */
  orderListLagMilliseconds: z.int().min(0).max(86_400_000).default(900_000),
  /** How long an order is pending before its subscriptions are active, by the sandbox's clock. */
  provisioningMilliseconds: z.int().min(0).max(604_800_000).default(2000),
  /** What the checkout of an ordered cart answers: the same orders again, or 800065. The docs name both. */
  repeatedCheckout: z.enum(['same', 'refused']).default('same'),
  /** False: no event is sent at all, so that a receiver must find out by reading. */
  eventsSent: z.boolean().default(true),
  /** How long after the change an event is sent, by the sandbox's clock. */
  eventDelayMilliseconds: z.int().min(0).max(604_800_000).default(0),
  /** Each event waits for the next one to pass. */
  eventsSwapped: z.boolean().default(false),
  /** How often each event is sent. */
  eventCopies: z.int().min(1).max(1000).default(1),
  /** What is wrong with every event that is sent. */
  eventFlaw: z.enum(flaws).default('none'),
});
export type Settings = z.output<typeof settingsSchema>;

export const readSettings = ({ database }: Pick<World, 'database'>): Settings =>
  settingsSchema.parse(
    Object.fromEntries(
      database.all('SELECT name, value FROM setting').map((row) => [String(row['name']), JSON.parse(String(row['value']))]),
    ),
  );

/** Changes the settings that are named and answers all. */
export const changeSettings = (world: Pick<World, 'database'>, changes: Partial<Settings>): Settings => {
  for (const [name, value] of Object.entries(changes))
    world.database.run('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)', name, JSON.stringify(value));
  return readSettings(world);
};
