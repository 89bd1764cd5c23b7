import { DefaultButton, Spinner } from '@fluentui/react';
import * as React from '../common/react';
import type { Mapping } from '../../core/mapping/decision';
import { useHost } from '../common/host-context';
import { Notice } from '../common/notice';
import { useLostFocus } from '../common/use-lost-focus';
import { Ignored } from './parts/ignored';
import { Mapped } from './parts/mapped';
import { Proposed } from './parts/proposed';
import { Unmapped } from './parts/unmapped';
import type { PageProperties } from './parts/properties';
import { useDecision } from './state/use-decision';
import { useTenant } from './state/use-tenant';

const pages: Readonly<Record<Mapping, React.FunctionComponent<PageProperties>>> = { Unmapped, Proposed, Mapped, Ignored };

/** What is known of where the tenant belongs, and what can be decided about it. */
export const TenantPage = ({ id }: { readonly id: string }): React.ReactElement => {
  const { texts } = useHost();
  const { view, reload } = useTenant(id);
  const decision = useDecision(id, reload);
  const place = useLostFocus(view.kind === 'ready' ? view.tenant.mapping : null);
  if (view.kind === 'failed')
    return (
      <Notice kind="error" actions={<DefaultButton onClick={reload} text={texts('try-again')} />}>
        {texts('not-loaded')}
      </Notice>
    );
  if (view.kind !== 'ready') return <Spinner label={texts('loading')} styles={{ root: { padding: 24 } }} />;
  const Page = pages[view.tenant.mapping];
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none', maxWidth: 760 }}>
      {decision.failure === null ? null : <Notice kind="error">{texts(`failure-${decision.failure}`)}</Notice>}
      <Page tenant={view.tenant} decision={decision} />
    </div>
  );
};
