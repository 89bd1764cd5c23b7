import type { CatalogueAnswer } from '../../core/orders/questions';
import type { Outcome } from '../providers/provider';
import { createUnderWay } from '../steps/under-way';
import type { CatalogueContext } from './context';
import { followPriceRules } from './follow-price-rules';
import { readCatalogue } from './read-catalogue';

/** What providers sell and what it costs, for clock, step and people alike; any number of processes may share it. */
export type Catalogues = {
  /** Null where another process is at it, or (`byClock`) a provider that refused is left alone. */
  read(providerId: string, occasion: { readonly byClock: boolean }): Promise<Outcome<CatalogueAnswer> | null>;
  /** Makes the price lists fit the price rules. */
  followPriceRules(): Promise<void>;
  /** The same behind an answer already given; what is asked for meanwhile is done after it. */
  rulesChanged(): void;
  /** Resolves when nothing that was begun by `rulesChanged` is under way any more. */
  idle(): Promise<void>;
};

export const createCatalogues = (context: CatalogueContext): Catalogues => {
  const underWay = createUnderWay();
  let state: 'idle' | 'working' | 'again' = 'idle';

  const work = async (): Promise<void> => {
    try {
      do {
        state = 'working';
        await followPriceRules(context);
      } while (isAgain());
    } catch (error) {
      context.log.warn({ err: error }, 'the price list does not follow the price rules yet; it will be tried again');
    } finally {
      state = 'idle';
    }
  };
  const isAgain = (): boolean => state === 'again';

  return {
    read: (providerId, occasion) => readCatalogue(context, providerId, occasion),
    followPriceRules: () => followPriceRules(context),
    rulesChanged() {
      if (context.isStopping()) return;
      if (state === 'idle') underWay.add(work());
      else state = 'again';
    },
    idle: underWay.idle,
  };
};
