import { Row } from '../../common/card';
import { DefaultButton, Spinner, SpinnerSize } from '../../common/fluent';
import { CopyButton } from '../../common/copy-button';
import { useTexts } from '../../common/host-context';
import { Lines } from '../../common/lines';
import { ProblemBar } from '../../common/problem-bar';
import * as React from '../../common/react';
import type { RelationshipLinkView } from '../state/use-relationship-link';

/** Microsoft's page for the customer, to be looked at or copied; why it is not there and the way to it. */
export const RelationshipLink = ({ link, isBusy, problem, retry }: RelationshipLinkView): React.ReactElement => {
  const texts = useTexts();
  if (isBusy) return <Spinner size={SpinnerSize.small} labelPosition="right" label={texts('relationship-link-loading')} />;
  if (link === null)
    return (
      <div>
        <ProblemBar problem={problem} />
        <DefaultButton text={texts('try-again')} onClick={retry} />
      </div>
    );
  return (
    <Row>
      <div style={{ flex: '1 1 280px', minWidth: 0 }}>
        <Lines lines={[{ label: texts('relationship-link'), text: link }]} />
      </div>
      <CopyButton label={texts('link-copy')} value={link} />
    </Row>
  );
};
