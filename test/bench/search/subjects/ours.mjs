/** The control as it is delivered, on an empty order of a customer who may buy; typed into as a person does. */
import { createElement } from 'react';
import { render } from 'react-dom';
import { accountId, formatted, orderId, putCustomer } from '../../../controls/add-subscription/customer.ts';
import { createRows } from '../../../controls/rows.ts';

const { control, Event, strings } = globalThis;

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
  const rows = createRows();
  putCustomer(rows);
  const webAPI = paged(rows.webAPI, entities, () => (isReady = true));
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
