import type { MappingContext } from '../mapping/context';
import { decideMapping } from './decide-mapping';
import type { Handler } from './handler';

/** A row changed in Dataverse. Answers whether there was something to do, once that is claimed; throws where the row cannot be reached. */
export type Step = (change: { readonly rowId: string }) => Promise<boolean>;

export type StepsContext = MappingContext & { readonly handler: Handler };

/** Which step answers which table and message; the same registrations are in the solution. */
export const createSteps = (context: StepsContext): ((table: string, message: string) => Step | null) => {
  const submitted: Step = ({ rowId }) => context.handler.begin(rowId, { asked: false });
  const mappingDecided: Step = ({ rowId }) => decideMapping(context, rowId);
  const steps: Readonly<Record<string, Step>> = {
    'csp_provisioning Create': submitted,
    'csp_provisioning Update': submitted,
    'csp_provideraccount Update': mappingDecided,
  };
  return (table, message) => steps[`${table} ${message}`] ?? null;
};
