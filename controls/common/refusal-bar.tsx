import * as React from './react';
import { refusals, type RefusalCode } from '../../core/provisioning/refusal';
import { useTexts } from './host-context';
import { Notice } from './notice';

type Properties = { readonly refusal: RefusalCode; readonly detail: string | null; readonly correlationId: string | null };

/** Why the provider or the service refused, in words of the person's own language, what to do, and what an administrator would ask for. */
export const RefusalBar = ({ refusal, detail, correlationId }: Properties): React.ReactElement => {
  const texts = useTexts();
  return (
    <Notice kind={refusals[refusal].next === 'wait' ? 'warning' : 'error'}>
      <strong>{texts(`refusal-${refusal}`)}</strong> {texts(`refusal-${refusal}-do`)}
      {detail === null ? null : <div>{texts('provider-words', detail)}</div>}
      {correlationId === null ? null : <div>{texts('correlation', correlationId)}</div>}
    </Notice>
  );
};
