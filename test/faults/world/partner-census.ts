import { z } from 'zod';

const snapshot = z.object({
  customer: z.array(z.object({ id: z.string(), domain: z.string() })),
  agreement: z.array(z.object({ customerId: z.string() })),
  answer: z.array(z.object({ method: z.string(), path: z.string(), answer: z.string() })),
});
const created = z.object({
  companyProfile: z.object({ domain: z.string() }),
  userCredentials: z.object({ password: z.string() }),
});

/** What Partner Center holds for a domain, and every first password that it ever gave out for it. */
export type Holding = { readonly customers: number; readonly agreements: number; readonly passwords: readonly string[] };

/** One look at everything in the sandbox's Partner Center, as a function of the domain. */
export const takeCensus = async (baseUrl: string): Promise<(domain: string) => Holding> => {
  const { customer, agreement, answer } = snapshot.parse(await (await fetch(`${baseUrl}/sandbox/partner-center/snapshot`)).json());
  const creations = answer
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/customers'))
    .map((each) => created.safeParse(z.object({ body: z.unknown() }).parse(JSON.parse(each.answer)).body))
    .flatMap((read) => (read.success ? [read.data] : []));
  return (domain) => {
    const ids = customer.filter((each) => each.domain === domain).map(({ id }) => id);
    return {
      customers: ids.length,
      agreements: agreement.filter(({ customerId }) => ids.includes(customerId)).length,
      passwords: creations.filter((each) => each.companyProfile.domain === domain).map((each) => each.userCredentials.password),
    };
  };
};
