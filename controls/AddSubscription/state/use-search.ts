import * as React from '../../common/react';
import { indexOf, search, type Found } from '../../../core/catalogue/search';
import { useHost } from '../../common/host-context';
import { findOffers, type ListedOffer, type Sale } from '../rows/offer-rows';
import type { Offers } from './use-offers';

const most = 30;
/** How long nothing must be typed before the server is asked, in milliseconds. */
const pause = 300;
const none: readonly ListedOffer[] = [];

/** What a text finds: at once among the offers that are here, and by the server's answer while not all are. */
export const useSearch = (offers: Offers, sale: Sale, typed: string): readonly ListedOffer[] => {
  const { webAPI } = useHost();
  const previous = React.useRef<{ readonly offers: Offers['index']; readonly found: Found<ListedOffer> } | null>(null);
  const [fromServer, setFromServer] = React.useState(none);
  const asksServer = offers.state !== 'complete' && typed.trim().length > 1;

  const found = React.useMemo(() => {
    const before = previous.current?.offers === offers.index ? previous.current.found : null;
    const now = search(offers.index, typed, before, most);
    previous.current = { offers: offers.index, found: now };
    return now;
  }, [offers.index, typed]);

  React.useEffect(() => {
    setFromServer(none);
    if (!asksServer) return undefined;
    let outdated = false;
    const timer = setTimeout(() => {
      findOffers(webAPI, sale, typed.trim(), most).then(
        (answer) => outdated || setFromServer(answer),
        () => undefined,
      );
    }, pause);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [typed, asksServer, sale.currencyId]);

  const missing = fromServer.filter((each) => !found.offers.some(({ id }) => id === each.id));
  return missing.length === 0 ? found.offers : search(indexOf([...found.offers, ...missing]), typed, null, most).offers;
};
