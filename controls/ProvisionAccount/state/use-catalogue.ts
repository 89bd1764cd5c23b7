import * as React from 'react';
import type { TemplateFacts } from '../../../core/provisioning/agreement';
import type { ProviderFacts } from '../../../core/provisioning/provider';
import { useHost } from '../host-context';
import { readProviders } from '../rows/provider-row';
import { readTemplates } from '../rows/template-row';

export type Catalogue = { readonly providers: readonly ProviderFacts[]; readonly templates: readonly TemplateFacts[] };
export type CatalogueView =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly catalogue: Catalogue };

/** Providers and agreement templates, read once for the life of the wizard. */
export const useCatalogue = (): { readonly view: CatalogueView; readonly reload: () => void } => {
  const { webAPI } = useHost();
  const [view, setView] = React.useState<CatalogueView>({ kind: 'loading' });
  const [tries, setTries] = React.useState(0);
  const reload = React.useCallback(() => {
    setView({ kind: 'loading' });
    setTries((count) => count + 1);
  }, []);

  React.useEffect(() => {
    let outdated = false;
    Promise.all([readProviders(webAPI), readTemplates(webAPI)]).then(
      ([providers, templates]) => outdated || setView({ kind: 'ready', catalogue: { providers, templates } }),
      () => outdated || setView({ kind: 'failed' }),
    );
    return () => {
      outdated = true;
    };
  }, [tries]);

  return { view, reload };
};
