import { readDraft, writeDraft, type OrderLine } from '../../core/orders/draft';
import { linesForAnotherTry } from '../../core/orders/mending';
import { changeKind, changeStatus, orderStatus, subscriptionStatus } from '../../solution/rows';
import type { MemoryDataverse } from './far-side/dataverse';
import type { PersonWrite } from './promises/witness';
import { accountId, contractId, domain, goods, mostSeats, people, providerId, tenantId, tenantRowId, type Good, type Who } from './shop';

/** A line as a person wants it. */
export type Wish = { readonly good: Good; readonly seats: number };

/** What the other window of the same order shows. */
export const otherSeats = 7;
const withOtherSeats = (lines: readonly OrderLine[]): readonly OrderLine[] => lines.map((line) => ({ ...line, seats: otherSeats }));

/** What people write by the basket and by the order's commands; in which states they can is up to who asks. */
export const createPeople = (options: {
  readonly dataverse: MemoryDataverse;
  readonly now: () => number;
  readonly newId: () => string;
  readonly wrote: (write: PersonWrite) => void;
}) => {
  const { dataverse, newId } = options;
  const now = (): string => new Date(options.now()).toISOString();
  const writeOrder = (orderId: string, changes: Readonly<Record<string, unknown>>): void => {
    dataverse.write('csp_orders', orderId, changes);
    options.wrote({ orderId, changes });
  };
  const linesOf = (orderId: string): readonly OrderLine[] =>
    readDraft(String(dataverse.row('csp_orders', orderId)['csp_draft']))?.lines ?? [];
  const rowsOf = (set: string, orderId: string) => dataverse.rows(set).filter((row) => row['_csp_orderid_value'] === orderId);

  /** As a window writes lines that it shows. */
  const writeThose = (orderId: string, lines: readonly OrderLine[]): void => {
    for (const [place, line] of lines.entries()) {
      const offer = dataverse.row('csp_offers', line.offerId);
      dataverse.write('csp_subscriptions', line.subscriptionId, {
        csp_quantity: line.seats,
        csp_reason: null,
        statuscode: subscriptionStatus.Linking,
        'csp_OfferId@odata.bind': `/csp_offers(${line.offerId})`,
        'csp_OrderId@odata.bind': `/csp_orders(${orderId})`,
        'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
      });
      dataverse.write('csp_subscriptionchanges', line.changeId, {
        csp_line: place,
        csp_kind: changeKind.Purchase,
        csp_seatdelta: line.seats,
        csp_unitprice: offer['csp_retailprice'],
        csp_unitcost: offer['csp_unitcost'],
        'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${line.subscriptionId})`,
        'csp_OrderId@odata.bind': `/csp_orders(${orderId})`,
        statuscode: changeStatus.Submitted,
      });
    }
  };
  const writeLines = (orderId: string): void => writeThose(orderId, linesOf(orderId));
  const submit = (orderId: string, who: Who, draft: Readonly<Record<string, unknown>>): void =>
    writeOrder(orderId, {
      ...draft,
      csp_refusal: null,
      csp_refusaldetail: null,
      csp_submittedon: now(),
      statuscode: orderStatus.Submitted,
      'csp_SubmittedBy@odata.bind': `/systemusers(${people[who]})`,
    });

  return {
    /** Puts lines into a basket; answers with the order's id. */
    fillBasket(wishes: readonly Wish[]): string {
      const orderId = newId();
      const lines = wishes.flatMap(({ good, seats }): readonly OrderLine[] => {
        const offerId = goods.find(({ name }) => name === good)?.offerId;
        return offerId === undefined ? [] : [{ subscriptionId: newId(), changeId: newId(), offerId, seats, promotionId: null }];
      });
      writeOrder(orderId, {
        csp_draft: writeDraft({ lines }),
        csp_tenantid: tenantId,
        csp_domain: domain,
        statuscode: orderStatus.Draft,
        'csp_AccountId@odata.bind': `/accounts(${accountId})`,
        'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
        'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
        'csp_ProviderId@odata.bind': `/csp_providers(${providerId})`,
      });
      return orderId;
    },
    /** Hands a basket in as far as its lines: the browser is closed before the order itself is written. */
    handInHalf: writeLines,
    handIn(orderId: string, who: Who): void {
      writeLines(orderId);
      submit(orderId, who, {});
    },
    /** Hands a failed order in again, with no more seats than the provider takes. */
    mend(orderId: string, who: Who): void {
      const failed = rowsOf('csp_subscriptionchanges', orderId)
        .filter((row) => row['statuscode'] === changeStatus.Failed)
        .map((row) => String(row['csp_subscriptionchangeid']));
      const again = linesForAnotherTry({ lines: linesOf(orderId) }, failed, newId);
      const lines = again.lines.map((line) => ({ ...line, seats: Math.min(line.seats ?? 1, mostSeats) }));
      const csp_draft = writeDraft({ lines });
      dataverse.write('csp_orders', orderId, { csp_draft });
      writeLines(orderId);
      submit(orderId, who, { csp_draft });
    },
    /** Hands a basket in while another window, which shows other seats, writes some of the same rows just before the order is written. */
    handInMixed(orderId: string, who: Who, count: number): void {
      const csp_draft = writeDraft({ lines: linesOf(orderId) });
      writeLines(orderId);
      writeThose(orderId, withOtherSeats(linesOf(orderId)).slice(0, count));
      submit(orderId, who, { csp_draft });
    },
    /**
     * Another window, which shows other seats, hands in what was handed in already. The order is not guarded; rows of its lines that were
     * judged just before may be written as well, but none that has its end.
     */
    handInLate(orderId: string, who: Who, count: number): void {
      const isOpen = ({ changeId }: OrderLine) =>
        dataverse.row('csp_subscriptionchanges', changeId)['statuscode'] === changeStatus.Submitted;
      writeThose(orderId, withOtherSeats(linesOf(orderId)).filter(isOpen).slice(0, count));
      const changes = {
        csp_draft: writeDraft({ lines: withOtherSeats(linesOf(orderId)) }),
        csp_submittedon: now(),
        statuscode: orderStatus.Submitted,
        'csp_SubmittedBy@odata.bind': `/systemusers(${people[who]})`,
      };
      dataverse.write('csp_orders', orderId, changes);
      options.wrote({ orderId, changes, isLate: true });
    },
    /** A second click in a window that has not seen what the first one did. */
    clickAgain: (orderId: string): void => writeOrder(orderId, { csp_submittedon: now(), statuscode: orderStatus.Submitted }),
    /** "It was not bought: try again." */
    giveWord: (orderId: string): void => writeOrder(orderId, { csp_buyagainon: now() }),
    withdraw(orderId: string): void {
      for (const row of rowsOf('csp_subscriptionchanges', orderId))
        if (row['statuscode'] === changeStatus.Submitted)
          dataverse.write('csp_subscriptionchanges', String(row['csp_subscriptionchangeid']), {
            statecode: 1,
            statuscode: changeStatus.Withdrawn,
          });
      for (const row of rowsOf('csp_subscriptions', orderId))
        if (row['statuscode'] === subscriptionStatus.Linking)
          dataverse.write('csp_subscriptions', String(row['csp_subscriptionid']), { statuscode: subscriptionStatus.Failed });
      writeOrder(orderId, { statecode: 1, statuscode: orderStatus.Withdrawn });
    },
  };
};
export type People = ReturnType<typeof createPeople>;
