import * as React from 'react';
import { ActionLink } from '../../common/action-link';
import { useHost } from '../../common/host-context';
import { Notice } from '../../common/notice';
import type { PartFault } from '../state/faults';

type Properties = { readonly faults: readonly PartFault[]; readonly onGoTo: ((fault: PartFault) => void) | null };

/** What is to be mended before the template can be published, each with the way to it. */
export const FaultList = ({ faults, onGoTo }: Properties): React.ReactElement => {
  const { texts } = useHost();
  return (
    <div role="status">
      {faults.length === 0 ? null : (
        <Notice kind="error">
          {texts('faults', faults.length)}
          <ul style={{ margin: '4px 0 0', paddingLeft: 20 }}>
            {faults.map((fault, index) => (
              <li key={index}>
                {texts(fault.part)}: {fault.sentence}{' '}
                {onGoTo === null ? null : (
                  <ActionLink aria-label={texts('go-to-fault', index + 1)} onClick={() => onGoTo(fault)}>
                    {texts('go-to')}
                  </ActionLink>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
};
