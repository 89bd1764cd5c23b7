import * as React from 'react';
import type { TemplateText } from '../../../core/templates/faults';
import { merge } from '../../../core/templates/merge';
import type { TemplateKind } from '../../../core/templates/merge-fields';
import { Card } from '../../common/card';
import { useHost } from '../../common/host-context';
import { Notice } from '../../common/notice';
import { ActionLink } from '../../common/action-link';
import type { Account } from '../rows/accounts';
import { faultSentence } from '../state/faults';
import { useLater } from '../state/use-later';
import { usePreviewValues } from '../state/use-preview-values';
import { AccountSearch } from './account-search';
import { MailFrame } from './mail-frame';

type Properties = {
  readonly kind: TemplateKind;
  readonly template: TemplateText;
  readonly providerId: string | null;
  readonly readable: (name: string) => string;
};

/** The mail that one customer would get, or everything that keeps it from being complete. */
export const Preview = ({ kind, template, providerId, readable }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const [account, setAccount] = React.useState<Account | null>(null);
  const { view, reload } = usePreviewValues(account, providerId);
  const settled = useLater(template, 300);
  const values = view.kind === 'ready' ? view.values : null;
  const merged = React.useMemo(() => (values === null ? null : merge(kind, settled, values)), [kind, settled, values]);
  const sentences = merged === null || merged.ok ? [] : merged.faults.map((fault) => faultSentence(fault, texts, readable));

  return (
    <Card title={texts('preview')}>
      <AccountSearch onChoose={setAccount} />
      <div style={{ paddingTop: 12 }}>
        {view.kind === 'no-account' ? texts('no-account') : null}
        {view.kind === 'loading' ? <span role="status">{texts('loading')}</span> : null}
        {view.kind === 'failed' ? (
          <Notice kind="error" actions={<ActionLink onClick={reload}>{texts('try-again')}</ActionLink>}>
            {texts('not-loaded')}
          </Notice>
        ) : null}
        {sentences.length === 0 ? null : (
          <Notice kind="warning">
            {texts('no-mail')}
            <ul style={{ margin: '4px 0 0', paddingLeft: 20 }}>
              {[...new Set(sentences)].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        )}
        {merged?.ok === true ? <MailFrame subject={merged.subject} html={merged.html} /> : null}
      </div>
    </Card>
  );
};
