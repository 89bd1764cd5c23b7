/**
 * What can be wrong with a delivery, each of which a receiver must refuse:
 * - `altered-body`: signed, and changed afterwards;
 * - `foreign-chain`: signed with a certificate of the right names from another root;
 * - `wrong-organisation`: signed with a genuine certificate of another organisation;
 * - `expired-certificate`: signed with a certificate that was genuine in 2020;
 * - `foreign-host`: rightly signed, with the certificate at another host.
 */
export const flaws = ['none', 'altered-body', 'foreign-chain', 'wrong-organisation', 'expired-certificate', 'foreign-host'] as const;
export type Flaw = (typeof flaws)[number];
