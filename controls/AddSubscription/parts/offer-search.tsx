import { getId } from '@fluentui/react';
import { TextField } from '../../common/fluent';
import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import { OptionList, optionId } from '../../common/option-list';
import { Spoken } from '../../common/spoken';
import type { ListedOffer, Sale } from '../rows/offer-rows';
import { unitPriceOf, type Pricing } from '../state/quote';
import { useSearch } from '../state/use-search';
import type { Offers } from '../state/use-offers';
import { OfferResult } from './offer-result';

type Properties = {
  readonly offers: Offers;
  readonly sale: Sale;
  readonly pricing: Pricing;
  readonly onChoose: (offer: ListedOffer) => void;
};

/** Finds an offer as one types: a combo box with a list of products, terms, prices and margins. */
export const OfferSearch = ({ offers, sale, pricing, onChoose }: Properties): React.ReactElement => {
  const texts = useTexts();
  const [id] = React.useState(() => getId('offer-search'));
  const [typed, setTyped] = React.useState('');
  const [isOpen, setOpen] = React.useState(false);
  const [active, setActive] = React.useState(0);
  const found = useSearch(offers, sale, typed);
  const isListed = isOpen && found.length > 0;
  const current = Math.min(active, found.length - 1);

  const isNothingSold = offers.state === 'complete' && offers.index.offers.length === 0;
  const description = isNothingSold
    ? texts('nothing-sold', sale.currency)
    : isOpen && typed !== '' && found.length === 0
      ? texts(offers.state === 'loading' ? 'still-reading' : 'no-offer')
      : '';

  const choose = (offer: ListedOffer | undefined): void => {
    if (offer === undefined) return;
    setTyped('');
    setOpen(false);
    onChoose(offer);
  };
  const onKeyDown = (event: { readonly key: string; preventDefault(): void; stopPropagation(): void }): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isListed) setActive((current + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
      setOpen(true);
    } else if (event.key === 'Enter' && isListed) {
      event.preventDefault();
      choose(found[current]);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div style={{ position: 'relative' }}>
      <TextField
        label={texts('find-offer')}
        placeholder={texts('find-offer-hint')}
        iconProps={{ iconName: 'Search' }}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isListed}
        {...(isListed ? { 'aria-controls': id, 'aria-activedescendant': optionId(id, current) } : {})}
        description={description}
        {...(offers.state === 'failed' ? { errorMessage: texts('offers-not-loaded') } : {})}
        value={typed}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onChange={(_: unknown, text?: string) => {
          setTyped(text ?? '');
          setActive(0);
          setOpen(true);
        }}
      />
      {isListed ? (
        <OptionList
          id={id}
          label={texts('offers')}
          options={found.map((offer) => ({
            key: offer.id,
            text: <OfferResult offer={offer} unitPrice={unitPriceOf(offer, pricing).unitPrice} />,
          }))}
          active={current}
          style={{ top: '100%', left: 0, right: 0, maxHeight: 300 }}
          onChoose={(key) => choose(found.find((offer) => offer.id === key))}
        />
      ) : null}
      <Spoken>{isOpen && typed !== '' ? texts('offers-found', found.length) : ''}</Spoken>
    </div>
  );
};
