import { useHost } from './host-context';
import { pluralOf } from './plural';

/** "1 seat", "10 seats": a number of seats in the user's language. */
export const useSeats = (): ((count: number) => string) => {
  const { texts, locale } = useHost();
  return (count) => texts(`seats-${pluralOf(locale, count)}`, new Intl.NumberFormat(locale).format(count));
};
