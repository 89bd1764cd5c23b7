import * as React from '../../common/react';
import { ComboBox } from '../../common/combo-box';
import { useTexts } from '../../common/host-context';
import type { ListedOffer, Sale } from '../rows/offer-rows';
import { offerPrice, type Pricing } from '../state/quote';
import { useSearch } from '../state/use-search';
import type { Offers } from '../state/use-offers';
import { OfferResult } from './offer-result';

type Properties = {
  readonly offers: Offers;
  readonly sale: Sale;
  readonly pricing: Pricing;
  readonly onChoose: (offer: ListedOffer) => void;
};

/** Finds an offer as one types, with products, terms, prices and margins. */
export const OfferSearch = ({ offers, sale, pricing, onChoose }: Properties): React.ReactElement => {
  const texts = useTexts();
  const [typed, setTyped] = React.useState('');
  const [isOpen, setOpen] = React.useState(false);
  const found = useSearch(offers, sale, typed);

  const isNothingSold = offers.state === 'complete' && offers.index.offers.length === 0;
  const description = isNothingSold
    ? texts('nothing-sold', sale.currency)
    : isOpen && typed !== '' && found.length === 0
      ? texts(offers.state === 'loading' ? 'still-reading' : 'no-offer')
      : '';

  return (
    <ComboBox
      label={texts('find-offer')}
      hint={texts('find-offer-hint')}
      listLabel={texts('offers')}
      icon="Search"
      typed={typed}
      isOpen={isOpen}
      found={found}
      optionOf={(offer) => ({
        key: offer.id,
        text: <OfferResult offer={offer} unitPrice={offerPrice(offer, pricing, null).unitPrice} />,
      })}
      description={description}
      fault={offers.state === 'failed' ? texts('offers-not-loaded') : null}
      spoken={isOpen && typed !== '' ? texts('offers-found', found.length) : ''}
      maxHeight={300}
      onType={setTyped}
      onOpen={setOpen}
      onChoose={(offer) => {
        setTyped('');
        onChoose(offer);
      }}
    />
  );
};
