import { newContract } from '../../core/contracts/defaults';
import { dayAt } from '../../core/provisioning/days';
import { lookupAt } from '../common/form';
import { bare } from '../common/place';
import { readAccount, readCurrency, readOrganizationCurrencyId, type Named } from './account';

/** Fills what a new contract starts with from its account; what a person has typed stays. */
export const fillIn = async (form: Xrm.FormContext): Promise<void> => {
  const chosen = lookupAt(form, 'csp_accountid');
  if (chosen === null) return;
  const account = await readAccount(bare(chosen.id));
  const currency = await readCurrency(account.currencyId ?? (await readOrganizationCurrencyId()));
  const offset = Xrm.Utility.getGlobalContext().userSettings.getTimeZoneOffsetMinutes();
  const start = newContract({
    accountName: account.name,
    accountCurrency: currency.code,
    organizationCurrency: currency.code,
    today: dayAt(Date.now(), offset),
  });
  fill(form, 'csp_name', start.name);
  fill(form, 'csp_startson', new Date(`${start.startsOn}T00:00`));
  fill(form, 'transactioncurrencyid', reference('transactioncurrency', currency));
  if (account.contact !== null) fill(form, 'csp_billingcontactid', reference('contact', account.contact));
};

const reference = (entityType: string, { id, name }: Named): Xrm.LookupValue[] => [{ id, name, entityType }];

const fill = (form: Xrm.FormContext, column: string, value: Xrm.Attributes.AttributeValues): void => {
  const attribute = form.getAttribute<Xrm.Attributes.Attribute>(column);
  if (attribute?.getValue() === null) attribute.setValue(value);
};
