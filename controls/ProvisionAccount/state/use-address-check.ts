import * as React from '../../common/react';
import { addressOf, sameAddress } from '../../../core/provisioning/address';
import type { Draft } from '../../../core/provisioning/draft';
import type { Address } from '../../../core/provisioning/questions';
import { useService, type AskService } from '../../common/service';

export type AddressCheckView =
  | { readonly kind: 'none' | 'checking' | 'confirmed' | 'doubtful' | 'not-checked' }
  | { readonly kind: 'suggestion'; readonly suggestions: readonly Address[] };

/** Asks the provider about the address as typed. An answer is worth nothing once the address was edited. */
export const useAddressCheck = (draft: Draft) => {
  const service = useService();
  const [answer, setAnswer] = React.useState<{ readonly of: string; readonly view: AddressCheckView } | null>(null);
  const question = React.useRef<AbortController | null>(null);
  const typed = addressOf(draft);
  const key = JSON.stringify(typed);

  React.useEffect(() => () => question.current?.abort(), []);

  const verify = async (): Promise<AddressCheckView> => {
    question.current?.abort();
    const asked = new AbortController();
    question.current = asked;
    setAnswer({ of: key, view: { kind: 'checking' } });
    const view = await check(service, draft, typed, asked.signal);
    if (!asked.signal.aborted) setAnswer({ of: key, view });
    return asked.signal.aborted ? { kind: 'none' } : view;
  };

  const view: AddressCheckView = answer?.of === key ? answer.view : { kind: 'none' };
  return { view, verify, dismiss: () => setAnswer(null) };
};

const check = async (ask: AskService, draft: Draft, typed: Address, signal: AbortSignal): Promise<AddressCheckView> => {
  const { providerId } = draft;
  if (providerId === null) return { kind: 'not-checked' };
  try {
    const answer = await ask((service) => service.verifyAddress({ providerId, address: typed }, signal));
    const others = answer.suggestions.filter((each) => !sameAddress(each, typed));
    if (answer.verdict === 'suggestion') return others.length > 0 ? { kind: 'suggestion', suggestions: others } : { kind: 'confirmed' };
    return { kind: answer.verdict };
  } catch {
    return { kind: 'not-checked' };
  }
};
