import * as React from '../../common/react';
import { mapping, matchReason, type ProviderAccountWrite } from '../../../solution/rows';
import { useHost } from '../../common/host-context';
import { memberOf } from '../../common/member';
import { createAccount } from '../rows/account-rows';
import type { Tenant } from '../rows/tenant-row';

/** A person's decision; `runId` is the waiting run that a proposal is for. */
export type Wish =
  | { readonly kind: 'map'; readonly accountId: string; readonly runId: string | null }
  | { readonly kind: 'create-account'; readonly tenant: Tenant }
  | { readonly kind: 'ignore'; readonly reason: string }
  | { readonly kind: 'unmap' | 'consider' };

export type Decision = {
  readonly isBusy: boolean;
  readonly failure: 'not-permitted' | 'not-written' | null;
  readonly decide: (wish: Wish) => void;
};

/** Writes a decision to the tenant's row, where the service sees it; an account that was made already is not made again by a retry. */
export const useDecision = (id: string, onDecided: () => void): Decision => {
  const { webAPI, now } = useHost();
  const [isBusy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<Decision['failure']>(null);
  const made = React.useRef<string | null>(null);

  const columnsOf = async (wish: Wish): Promise<ProviderAccountWrite> => {
    switch (wish.kind) {
      case 'map':
        return mappedTo(wish.accountId, wish.runId);
      case 'create-account':
        made.current ??= await createAccount(webAPI, wish.tenant);
        return mappedTo(made.current, null);
      case 'ignore':
        return { csp_mapping: mapping.Ignored, csp_ignoredreason: wish.reason };
      case 'unmap':
      case 'consider':
        return { csp_mapping: mapping.Unmapped, csp_ignoredreason: null, 'csp_AccountId@odata.bind': null, 'csp_RunId@odata.bind': null };
    }
  };

  const write = async (wish: Wish): Promise<void> => {
    const columns = await columnsOf(wish);
    await webAPI.updateRecord('csp_provideraccount', id, { ...columns, csp_mappingaskedon: new Date(now()).toISOString() });
  };

  const decide = (wish: Wish): void => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    write(wish)
      .then(onDecided, (reason: unknown) => setFailure(isForbidden(reason) ? 'not-permitted' : 'not-written'))
      .then(() => setBusy(false));
  };

  return { isBusy, failure, decide };
};

const mappedTo = (accountId: string, runId: string | null): ProviderAccountWrite => ({
  csp_mapping: mapping.Mapped,
  csp_matchreason: matchReason.ByHand,
  'csp_AccountId@odata.bind': `/accounts(${accountId})`,
  ...(runId === null ? {} : { 'csp_RunId@odata.bind': `/csp_provisionings(${runId})` }),
});

/** Dataverse's codes of a missing privilege: on the table, on the row. */
const forbidden: readonly unknown[] = [0x80040220, 0x80048306, 2147746336, 2147779334];

const isForbidden = (reason: unknown): boolean =>
  forbidden.includes(memberOf(reason, 'errorCode')) || forbidden.includes(memberOf(reason, 'code'));
