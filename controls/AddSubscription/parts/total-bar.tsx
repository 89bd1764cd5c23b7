import { useBottomBar } from '../../common/bottom-bar';
import { BusyButton } from '../../common/busy-button';
import { Text } from '../../common/fluent';
import * as React from '../../common/react';
import { marginOf } from '../../../core/money/margin';
import { firstInvoiceTotal } from '../../../core/orders/first-invoice';
import { useTexts } from '../../common/host-context';
import type { SaveState } from '../../common/saver';
import { SaveStatus } from '../../common/save-status';
import { useMoney } from '../../common/use-money';
import type { QuotedLine } from '../state/quote';

type Properties = {
  /** Those that can be summed. */
  readonly lines: readonly QuotedLine[];
  readonly currency: string;
  readonly buyWhat: string;
  readonly saving: SaveState;
  readonly isBusy: boolean;
  readonly isForbidden: boolean;
  readonly problem: React.ReactNode;
  readonly onSave: () => void;
  readonly onBuy: () => void;
};

/** Always in sight at the lower edge: what it comes to, whether all is saved, and the button that buys. */
export const TotalBar = (properties: Properties): React.ReactElement => {
  const { lines, currency, buyWhat, saving, isBusy, isForbidden, problem, onSave, onBuy } = properties;
  const texts = useTexts();
  const { money, percent } = useMoney();
  const total = firstInvoiceTotal(lines.map((line) => line.invoice));
  const margin = marginOf(total.amount, total.cost);
  return (
    <div style={useBottomBar()}>
      {problem}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 24px', alignItems: 'center' }}>
        <SaveStatus state={saving} onRetry={onSave} />
        <div role="status" style={{ marginLeft: 'auto', textAlign: 'end' }}>
          <Text block styles={{ root: { fontWeight: 600, fontSize: 16 } }}>
            {texts('total', money(total.amount, currency))}
          </Text>
          <Text block variant="small">
            {margin === null ? '' : texts('total-margin', money(total.amount - total.cost, currency), percent(margin))}
          </Text>
        </div>
        <BusyButton
          primary
          isBusy={isBusy || isForbidden}
          text={isBusy ? texts('submitting') : buyWhat}
          styles={{ root: { marginInlineStart: 'auto', height: 'auto', padding: '5px 20px' }, label: { lineHeight: 20 } }}
          onClick={onBuy}
        />
      </div>
    </div>
  );
};
