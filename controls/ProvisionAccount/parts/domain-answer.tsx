import { Icon, Text } from '../../common/fluent';
import * as React from '../../common/react';
import { initialDomain, suggestPrefix } from '../../../core/provisioning/domain-prefix';
import { useTexts } from '../../common/host-context';
import type { DomainView } from '../state/use-domain';
import { useWizard } from '../wizard-context';
import { TextAnswer } from './text-answer';
import { ActionLink } from '../../common/action-link';

const icons: Readonly<Record<DomainView['state'], string | null>> = {
  none: null,
  checking: 'Sync',
  free: 'CheckMark',
  taken: 'Cancel',
  unknown: 'Unknown',
};

/** The prefix of the customer's first domain, with a suggestion from the company's name and whether it is still free. */
export const DomainAnswer = (): React.ReactElement => {
  const texts = useTexts();
  const { draft, change, domain, isLocked } = useWizard();
  const suggestion = suggestPrefix(draft.companyName);
  const offered = suggestion !== '' && suggestion !== draft.domainPrefix && !isLocked('domainPrefix');
  const icon = icons[domain.state];
  return (
    <div>
      <TextAnswer field="domainPrefix" required suffix=".onmicrosoft.com" />
      <Text variant="small" role="status" block styles={{ root: { minHeight: 20, paddingTop: 4 } }}>
        {icon === null ? null : <Icon iconName={icon} aria-hidden style={{ marginRight: 6 }} />}
        {domain.state === 'none' ? '' : texts(`domain-${domain.state}`, initialDomain(domain.prefix))}
      </Text>
      {offered ? (
        <ActionLink onClick={() => change({ domainPrefix: suggestion })}>{texts('domain-suggestion', suggestion)}</ActionLink>
      ) : null}
    </div>
  );
};
