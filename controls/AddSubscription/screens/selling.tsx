import { DefaultButton, Text } from '../../common/fluent';
import * as React from '../../common/react';
import { Column } from '../../common/card';
import { Heading } from '../../common/heading';
import { useTexts } from '../../common/host-context';
import { Notice } from '../../common/notice';
import { SaveStatus } from '../../common/save-status';
import { ChoiceField } from '../parts/choice-field';
import { Forbidden } from '../parts/forbidden';
import { LineCard } from '../parts/line-card';
import { OfferSearch } from '../parts/offer-search';
import { TotalBar } from '../parts/total-bar';
import { useGuidedFocus } from '../state/use-guided-focus';
import { useSelling, type Sold } from '../state/use-selling';

/** The basket: find offers, say how many, see what it comes to, buy. */
export const Selling = (sold: Sold): React.ReactElement => {
  const { order, sale, basket, contract, tenant, money } = sold;
  const texts = useTexts();
  const selling = useSelling(sold);
  const focus = useGuidedFocus();
  const [isShowingFaults, setShowingFaults] = React.useState(order.status === 'Failed');
  const { lines, problems, handIn } = selling;
  const domain = tenant.domain ?? tenant.tenantId;

  const buy = () => {
    setShowingFaults(true);
    if (problems > 0) focus.toFirstFault();
    selling.buy();
  };

  return (
    <div ref={focus.place}>
      <Column>
        <div>
          <Heading level={2}>{texts('title', sale.customer.name)}</Heading>
          <Text block styles={{ root: { overflowWrap: 'anywhere' } }}>
            {texts('lead', domain)}
          </Text>
        </div>
        <Forbidden
          obstacles={selling.obstacles}
          rows={{ accountId: order.accountId, agreementId: sale.customer.agreementId, contractId: contract.id }}
          onLookAgain={sold.onLookAgain}
        />
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'flex-start' }}>
          <ChoiceField
            label={texts('contract')}
            width={360}
            choices={sale.contracts.map((each) => ({ value: each.id, text: each.name }))}
            value={contract.id}
            onChoose={basket.chooseContract}
          />
          <div style={{ flex: '1 1 320px', minWidth: 0 }}>
            <OfferSearch
              offers={selling.offers}
              sale={{ providerId: tenant.providerId, ...money }}
              pricing={selling.pricing}
              onChoose={(offer) => focus.toSeatsOf(selling.add(offer))}
            />
          </div>
        </div>
        {order.draft === null ? <Notice kind="warning">{texts('draft-unreadable')}</Notice> : null}
        {lines.some((line) => line.isUnreadable) ? (
          <Notice kind="error" actions={<DefaultButton text={texts('try-again')} onClick={selling.readAgain} />}>
            {texts('offer-gone')}
          </Notice>
        ) : null}
        {lines.map((line) => (
          <LineCard
            key={line.line.subscriptionId}
            basketLine={line}
            isShowingFaults={isShowingFaults}
            onChange={(changed) => selling.change(line.line.subscriptionId, changed)}
            onRemove={() => {
              selling.remove(line.line.subscriptionId);
              focus.toSearch();
            }}
          />
        ))}
        {lines.length === 0 ? (
          <>
            <Text block>{texts('no-lines')}</Text>
            <SaveStatus state={basket.saving} onRetry={() => void basket.flush()} />
          </>
        ) : (
          <TotalBar
            lines={selling.summed}
            currency={money.currency}
            buyWhat={selling.buyWhat}
            saving={basket.saving}
            isBusy={handIn === 'submitting'}
            isForbidden={selling.obstacles.length > 0 || !selling.isWhole}
            problem={
              <>
                {isShowingFaults && problems > 0 ? <Notice kind="error">{texts('mend-first', problems)}</Notice> : null}
                {handIn === 'failed' ? <Notice kind="error">{texts('submit-failed')}</Notice> : null}
              </>
            }
            onSave={() => void basket.flush()}
            onBuy={buy}
          />
        )}
      </Column>
    </div>
  );
};
