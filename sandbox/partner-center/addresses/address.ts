import { z } from 'zod';

const optional = (maximum: number) => z.string().trim().max(maximum).optional();

/** A postal address as Partner Center writes it. An empty text counts as left out, as the wire samples send it. */
export const addressSchema = z.object({
  country: z.string().trim().length(2),
  region: optional(100),
  city: optional(100),
  state: optional(50),
  addressLine1: z.string().trim().min(1).max(200),
  addressLine2: optional(200),
  postalCode: optional(20),
  firstName: optional(50),
  lastName: optional(50),
  phoneNumber: optional(40),
});
export type Address = z.output<typeof addressSchema>;
