/** The control as it is delivered, on an empty order of a customer who may buy; typed into as a person does. */
import { createElement } from 'react';
import { render } from 'react-dom';
import { agreementState, contractStatus, orderStatus, relationship } from '../../../../solution/rows.ts';
import { createRows } from '../../../controls/rows.ts';

const { control, Event, strings } = globalThis;

const formatted = '@OData.Community.Display.V1.FormattedValue';
const [orderId, accountId, contractId, tenantRowId, providerId, euroId] = ['a', 'b', 'c', 'd', 'e', 'f'].map(
  (letter) => `00000000-0000-0000-0000-0000000000${letter}1`,
);
const pageSize = 5000;

/** The rows as the Web API answers them. */
export const prepare = (offers) =>
  offers.map((offer) => ({
    csp_offerid: offer.id,
    csp_name: offer.name,
    csp_productid: offer.product,
    csp_skuid: '0001',
    csp_term: offer.term,
    [`csp_term${formatted}`]: offer.termText,
    csp_billingcycle: offer.cycle,
    [`csp_billingcycle${formatted}`]: offer.cycleText,
    csp_unitcost: offer.cost,
    csp_retailprice: offer.cost * 1.2,
  }));

const customer = () => {
  const rows = createRows();
  rows.put('transactioncurrency', euroId, { isocurrencycode: 'EUR' });
  rows.put('csp_provideraccount', tenantRowId, { csp_tenantid: tenantRowId, csp_domain: 'a.example', _csp_providerid_value: providerId });
  rows.put('account', accountId, {
    name: 'Alpine Ski House',
    creditonhold: false,
    csp_relationship: relationship.Reseller,
    csp_agreementstate: agreementState.Confirmed,
    _csp_provideraccountid_value: tenantRowId,
  });
  rows.put('csp_agreement', 'agreement', {
    csp_agreedon: '2026-10-01',
    csp_state: agreementState.Confirmed,
    _csp_accountid_value: accountId,
    statecode: 0,
  });
  rows.put('csp_billingcontract', contractId, {
    _csp_accountid_value: accountId,
    statecode: 0,
    statuscode: contractStatus.Active,
    csp_startson: '2026-01-01',
    csp_name: 'Alpine – EUR',
    csp_isdefault: true,
    createdon: '2026-01-01T00:00:00Z',
    _transactioncurrencyid_value: euroId,
  });
  rows.put('csp_order', orderId, {
    csp_name: 'ORD-00001',
    statuscode: orderStatus.Draft,
    statecode: 0,
    csp_draft: '{"lines":[]}',
    _csp_accountid_value: accountId,
    [`_csp_accountid_value${formatted}`]: 'Alpine Ski House',
    _csp_billingcontractid_value: contractId,
    [`_csp_billingcontractid_value${formatted}`]: 'Alpine – EUR',
  });
  return rows;
};

/** Offers come in pages, one after the other, as from the platform. */
const paged = (webAPI, entities, onLast) => ({
  ...webAPI,
  retrieveMultipleRecords: async (table, options) => {
    if (table !== 'csp_offer') return webAPI.retrieveMultipleRecords(table, options);
    const from = Number(/[?&]from=(\d+)/.exec(options)?.[1] ?? 0);
    const isLast = from + pageSize >= entities.length;
    if (isLast) setTimeout(onLast, 0);
    return {
      entities: entities.slice(from, from + pageSize),
      nextLink: isLast ? '' : `http://crm.example/csp_offers?from=${from + pageSize}`,
    };
  },
});

const contextOf = (webAPI) => ({
  parameters: { order: { raw: 'ORD-00001' } },
  webAPI,
  mode: { allocatedWidth: 1000, allocatedHeight: -1, trackContainerResize: () => undefined, contextInfo: { entityId: orderId } },
  resources: { getString: (key) => strings[key] ?? key },
  userSettings: { languageId: 1033, userId: accountId, getTimeZoneOffsetMinutes: () => 0 },
  formatting: {
    formatDateShort: (value) => value.toISOString(),
    formatCurrency: (amount, decimals, sign) => `${sign}${amount.toFixed(decimals)}`,
  },
  navigation: {},
  page: { getClientUrl: () => '' },
});

export const mount = async (element, entities) => {
  let isReady = false;
  const webAPI = paged(customer().webAPI, entities, () => (isReady = true));
  const instance = new control.AddSubscription();
  const context = contextOf(webAPI);
  instance.init(context);
  render(createElement('div', null, instance.updateView(context)), element);
  const box = () => element.querySelector('input[role=combobox]');
  const setValue = Object.getOwnPropertyDescriptor(globalThis.HTMLInputElement.prototype, 'value').set;
  const list = () => element.querySelector('[role=listbox]');
  return {
    isReady: () => isReady,
    list,
    type: (text) => {
      setValue.call(box(), text);
      box().dispatchEvent(new Event('input', { bubbles: true }));
    },
    answers: () => box().value,
    shown: () => [...(list()?.children ?? [])].map((option) => option.textContent),
  };
};
