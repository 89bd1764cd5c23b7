import type { TemplateFacts } from '../../../core/provisioning/agreement';
import type { DraftChange } from '../../../core/provisioning/change-draft';
import { isUntouched } from '../../../core/provisioning/prefill';
import type { ProviderFacts } from '../../../core/provisioning/provider';
import type { WebApi } from '../../common/host';
import { useHost } from '../../common/host-context';
import { useLoaded } from '../../common/use-loaded';
import { readAnswers } from '../rows/account-row';
import { readProviders } from '../rows/provider-row';
import type { Run } from '../rows/run-row';
import { readTemplates } from '../rows/template-row';

export type Catalogue = {
  readonly providers: readonly ProviderFacts[];
  readonly templates: readonly TemplateFacts[];
  /** What the CRM answers by itself; empty once somebody has answered anything. */
  readonly known: DraftChange;
};

/** Providers, agreement templates, and for a run that nobody has touched its account; read once for the life of the wizard. */
export const useCatalogue = (run: Run) => {
  const { webAPI } = useHost();
  return useLoaded<Catalogue>(async () => {
    const [providers, templates, known] = await Promise.all([readProviders(webAPI), readTemplates(webAPI), readKnown(webAPI, run)]);
    return { providers, templates, known };
  });
};

/** An account or contact that this person may not read leaves its answers to be typed. */
const readKnown = async (webAPI: WebApi, { accountId, draft }: Run): Promise<DraftChange> => {
  if (accountId === null || !isUntouched(draft)) return {};
  try {
    return await readAnswers(webAPI, accountId);
  } catch {
    return {};
  }
};
