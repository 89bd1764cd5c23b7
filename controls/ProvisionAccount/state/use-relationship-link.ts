import * as React from '../../common/react';
import { useAsking, type Asking } from '../../common/use-asking';

export type RelationshipLinkView = Pick<Asking, 'isBusy' | 'problem'> & {
  /** Microsoft's page on which a customer accepts the reseller; `null` while it is fetched and where it cannot be had. */
  readonly link: string | null;
  readonly retry: () => void;
};

export const useRelationshipLink = (providerId: string | null): RelationshipLinkView => {
  const { ask, problem } = useAsking();
  const [known, setKnown] = React.useState<{ readonly of: string; readonly url: string } | null>(null);
  const retry = () => {
    if (providerId === null) return;
    ask(
      (service) => service.relationshipLink(providerId),
      ({ url }) => setKnown({ of: providerId, url }),
    );
  };
  React.useEffect(retry, [providerId]);
  const link = known?.of === providerId ? known.url : null;
  return { link, isBusy: link === null && problem === null, problem, retry };
};
