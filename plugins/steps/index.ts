import type { Handler } from './handler';

/** A row changed in Dataverse. Answers whether there was something to do, once that is claimed; throws where the row cannot be reached. */
export type Step = (change: { readonly rowId: string }) => Promise<boolean>;

/** Which step answers which table and message; the same registrations are in the solution. */
export const createSteps = (handler: Handler): ((table: string, message: string) => Step | null) => {
  const submitted: Step = ({ rowId }) => handler.begin(rowId, { asked: false });
  const steps: Readonly<Record<string, Step>> = { 'csp_provisioning Create': submitted, 'csp_provisioning Update': submitted };
  return (table, message) => steps[`${table} ${message}`] ?? null;
};
