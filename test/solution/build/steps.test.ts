import { endpointElement, endpointIdOf, stepElement } from '../../../solution/build/steps';
import { findAll, firstElement, textOf, type XmlElement } from '../../../solution/build/xml';
import { endpoint, steps } from '../../../solution/model/integration';

const member = (root: XmlElement, name: string) => textOf(firstElement(root, name));
const written = steps.map(stepElement);
const listOf = (root: XmlElement, ...names: string[]) => names.map((name) => member(root, name));

describe('the webhook', () => {
  test('sends JSON, proves itself by a header and goes nowhere until its address is written', () => {
    const root = endpointElement(endpoint);
    expect(listOf(root, 'Contract', 'AuthType', 'MessageFormat')).toEqual(['8', '5', '2']);
    expect(new URL(member(root, 'Url')).hostname).toMatch(/\.invalid$/);
  });
});

describe('the steps', () => {
  test('all go to the webhook', () => {
    for (const step of written) expect(listOf(step, 'EventHandler', 'EventHandlerTypeCode')).toEqual([endpointIdOf(endpoint), '4618']);
  });

  const create = '{9ebdbb1b-ea3e-db11-86a7-000a3a5473e8}';
  const update = '{20bebb1b-ea3e-db11-86a7-000a3a5473e8}';

  const whatMakesAPrice =
    'csp_kind,csp_percent,csp_fixedprice,transactioncurrencyid,csp_accountid,csp_billingcontractid,csp_offerid,csp_startson,csp_endson,statecode';

  test('leave alone what only the service writes, so that it does not call itself', () => {
    const filters = written.flatMap((step) => member(step, 'FilteringAttributes').split(','));
    for (const own of ['csp_leaseuntil', 'csp_costmoved', 'csp_totalson', 'statuscode']) expect(filters).not.toContain(own);
  });

  test('hand over what people submit, decide, ask for and publish, later and outside its transaction', () => {
    const handedOver = written.filter((step) => member(step, 'Mode') === '1');
    expect(handedOver.map((step) => listOf(step, 'PrimaryEntity', 'SdkMessageId', 'FilteringAttributes'))).toEqual([
      ['csp_provisioning', create, 'csp_submittedon'],
      ['csp_provisioning', update, 'csp_submittedon'],
      ['csp_provideraccount', update, 'csp_mappingaskedon'],
      ['csp_agreement', create, 'csp_askedon'],
      ['csp_agreement', update, 'csp_askedon'],
      ['csp_agreementtemplate', update, 'csp_publication,csp_isdefault'],
      ['csp_order', create, 'csp_submittedon,csp_buyagainon'],
      ['csp_order', update, 'csp_submittedon,csp_buyagainon'],
      ['csp_billingcontract', create, 'csp_askedon'],
      ['csp_billingcontract', update, 'csp_askedon'],
      ['csp_pricerule', create, whatMakesAPrice],
      ['csp_pricerule', update, whatMakesAPrice],
    ]);
    for (const step of handedOver) expect(listOf(step, 'Stage', 'AsyncAutoDelete')).toEqual(['40', '1']);
  });

  test('ask before the words of a template, or what it is, are written, customer or currency of a contract, and a line of an order', () => {
    const asked = written.filter((step) => member(step, 'Mode') === '0');
    expect(asked.map((step) => listOf(step, 'PrimaryEntity', 'SdkMessageId', 'Stage', 'AsyncAutoDelete'))).toEqual([
      ['csp_billingcontract', update, '20', '0'],
      ['csp_subscription', update, '20', '0'],
      ['csp_subscriptionchange', update, '20', '0'],
      ['csp_agreementtemplate', update, '20', '0'],
    ]);
    expect(asked.map((step) => member(step, 'FilteringAttributes'))).toEqual([
      'csp_accountid,transactioncurrencyid',
      'csp_orderid',
      'csp_orderid',
      'csp_subject,csp_body,csp_kind,csp_language,csp_version,csp_link,csp_providertemplateid,csp_providerid,csp_effectiveon,csp_publication',
    ]);
  });

  test('may be told apart by their names', () => {
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
  });
});

const imagesOf = (mode: string) =>
  written
    .filter((step) => member(step, 'Mode') === mode)
    .flatMap((step) => findAll(step, 'SdkMessageProcessingStepImage'))
    .map((image) => listOf(image, 'ImageType', 'EntityAlias', 'MessagePropertyName', 'Attributes'));

describe('the picture of the row', () => {
  test('that is handed over is the one after the change', () => {
    expect(imagesOf('1')).toEqual([
      ['1', 'after', 'id', 'csp_submittedon,statuscode,csp_accountid'],
      ['1', 'after', 'Target', 'csp_submittedon,statuscode,csp_accountid'],
      ['1', 'after', 'Target', 'csp_mappingaskedon,csp_mapping,csp_accountid,csp_runid,csp_providerid'],
      ['1', 'after', 'id', 'csp_askedon,csp_asked,csp_state,csp_accountid'],
      ['1', 'after', 'Target', 'csp_askedon,csp_asked,csp_state,csp_accountid'],
      ['1', 'after', 'Target', 'csp_publication,csp_isdefault,csp_kind,csp_language,csp_providerid'],
      ['1', 'after', 'id', 'csp_submittedon,csp_buyagainon,statuscode,csp_accountid'],
      ['1', 'after', 'Target', 'csp_submittedon,csp_buyagainon,statuscode,csp_accountid'],
      ['1', 'after', 'id', 'csp_askedon,csp_asked,statuscode,csp_accountid,transactioncurrencyid'],
      ['1', 'after', 'Target', 'csp_askedon,csp_asked,statuscode,csp_accountid,transactioncurrencyid'],
      ['1', 'after', 'id', 'csp_kind,csp_accountid,csp_billingcontractid,csp_offerid,statecode'],
      ['1', 'after', 'Target', 'csp_kind,csp_accountid,csp_billingcontractid,csp_offerid,statecode'],
    ]);
  });

  test('in a question before the change is the row as it still is', () => {
    expect(imagesOf('0')).toEqual([
      ['0', 'before', 'Target', 'csp_accountid,transactioncurrencyid'],
      ['0', 'before', 'Target', 'csp_orderid'],
      ['0', 'before', 'Target', 'csp_orderid'],
      ['0', 'before', 'Target', 'csp_publication'],
    ]);
  });
});
