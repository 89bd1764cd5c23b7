import * as React from 'react';
import type { TemplateFacts } from '../../../core/provisioning/agreement';
import type { DraftChange } from '../../../core/provisioning/change-draft';
import { isUntouched } from '../../../core/provisioning/prefill';
import type { ProviderFacts } from '../../../core/provisioning/provider';
import type { WebApi } from '../../common/host';
import { useHost } from '../../common/host-context';
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
export type CatalogueView =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly catalogue: Catalogue };

/** Providers, agreement templates, and for a run that nobody has touched its account; read once for the life of the wizard. */
export const useCatalogue = (run: Run): { readonly view: CatalogueView; readonly reload: () => void } => {
  const { webAPI } = useHost();
  const [view, setView] = React.useState<CatalogueView>({ kind: 'loading' });
  const [tries, setTries] = React.useState(0);
  const reload = React.useCallback(() => {
    setView({ kind: 'loading' });
    setTries((count) => count + 1);
  }, []);

  React.useEffect(() => {
    let outdated = false;
    Promise.all([readProviders(webAPI), readTemplates(webAPI), readKnown(webAPI, run)]).then(
      ([providers, templates, known]) => outdated || setView({ kind: 'ready', catalogue: { providers, templates, known } }),
      () => outdated || setView({ kind: 'failed' }),
    );
    return () => {
      outdated = true;
    };
  }, [tries]);

  return { view, reload };
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
