import { endpointElement, endpointIdOf, stepElement } from '../../../solution/build/steps';
import { findAll, firstElement, textOf, type XmlElement } from '../../../solution/build/xml';
import { endpoint, steps } from '../../../solution/model/integration';

const member = (root: XmlElement, name: string) => textOf(firstElement(root, name));

describe('the webhook', () => {
  test('sends JSON, proves itself by a header and goes nowhere until its address is written', () => {
    const written = endpointElement(endpoint);
    expect(['Contract', 'AuthType', 'MessageFormat'].map((name) => member(written, name))).toEqual(['8', '5', '2']);
    expect(new URL(member(written, 'Url')).hostname).toMatch(/\.invalid$/);
  });
});

describe('the steps', () => {
  test('hand a run over when it is created or submitted, later and outside its transaction', () => {
    expect(steps.map((step) => step.message)).toEqual(['Create', 'Update']);
    for (const written of steps.map(stepElement)) {
      expect(['PrimaryEntity', 'Mode', 'Stage', 'EventHandlerTypeCode'].map((name) => member(written, name))).toEqual([
        'csp_provisioning',
        '1',
        '40',
        '4618',
      ]);
      expect(member(written, 'EventHandler')).toBe(endpointIdOf(endpoint));
    }
  });

  test('watch only the column that the service never writes', () => {
    expect(steps.map(stepElement).map((step) => member(step, 'FilteringAttributes'))).toEqual(['csp_submittedon', 'csp_submittedon']);
  });

  test('bring the row as it was after the change', () => {
    const images = steps.map(stepElement).flatMap((step) => findAll(step, 'SdkMessageProcessingStepImage'));
    expect(
      images.map((image) => ['ImageType', 'EntityAlias', 'MessagePropertyName', 'Attributes'].map((name) => member(image, name))),
    ).toEqual([
      ['1', 'after', 'id', 'csp_submittedon,statuscode,csp_accountid'],
      ['1', 'after', 'Target', 'csp_submittedon,statuscode,csp_accountid'],
    ]);
  });
});
