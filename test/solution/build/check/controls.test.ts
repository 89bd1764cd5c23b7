import { provisioningForm } from '../../../../solution/model/forms/provisioning';
import { provisioning } from '../../../../solution/model/tables/provisioning';
import { controls } from '../../../../solution/build/check/controls';
import { change, customized, remove, withText } from '../../change';
import { artifacts, written } from '../../fixture';

const folder = 'Controls/csp_Tenantry.ProvisionAccount';
const manifest = (control: string, properties = '<property name="run" usage="bound" required="true"/>') =>
  artifacts({
    [`${folder}/ControlManifest.xml`]: `<manifest><control ${control}>${properties}<resources><code path="bundle.js"/></resources></control></manifest>`,
  });
const ours = 'namespace="Tenantry" constructor="ProvisionAccount"';

describe('the check of controls', () => {
  test('finds nothing in our solution', () => {
    expect(controls(written())).toEqual([]);
  });

  test('names a control that calls itself otherwise', () => {
    expect(controls(written({}, manifest('namespace="Tenantry" constructor="Provision"')))).toEqual([
      'Control csp_Tenantry.ProvisionAccount is called csp_Tenantry.Provision by its own manifest.',
    ]);
  });

  test('names a file that the manifest lists and the zip does not have', () => {
    expect(controls(written({}, artifacts({ [`${folder}/bundle.js`]: null })))).toEqual([
      'Control csp_Tenantry.ProvisionAccount lacks its file bundle.js.',
    ]);
  });

  test('names a control without a manifest', () => {
    expect(controls(written({}, artifacts({ [`${folder}/ControlManifest.xml`]: null })))).toEqual([
      'Control csp_Tenantry.ProvisionAccount has no ControlManifest.xml in the zip.',
    ]);
  });

  test('names a control on a form that the solution does not have', () => {
    expect(new Set(controls(written({ tables: [provisioning], forms: [provisioningForm], controls: [] })))).toEqual(
      new Set(['The form of csp_provisioning shows the control csp_Tenantry.ProvisionAccount, which the solution does not have.']),
    );
  });

  test('names a property that the manifest does not have, and a required one that is not given', () => {
    const faults = controls(written({}, manifest(ours, '<property name="account" usage="bound" required="true"/>')));
    expect(new Set(faults)).toEqual(
      new Set([
        'Control csp_Tenantry.ProvisionAccount has no property run, which the form of csp_provisioning gives it.',
        'Control csp_Tenantry.ProvisionAccount on the form of csp_provisioning is not given its required property account.',
      ]),
    );
  });

  test('names a column that the table does not have', () => {
    const parts = customized(
      written(),
      change('run', () => true, withText('csp_nothing')),
    );
    expect(new Set(controls(parts))).toEqual(
      new Set(['Control csp_Tenantry.ProvisionAccount is bound to csp_nothing, which csp_provisioning does not have.']),
    );
  });

  test('names a form factor for which the control is not bound', () => {
    const parts = customized(
      written({ tables: [provisioning], forms: [provisioningForm] }),
      change('customControl', ({ attributes }) => attributes['formFactor'] === '2', remove),
    );
    expect(controls(parts)).toEqual(['A control on the form of csp_provisioning is not bound for form factor 2.']);
  });

  const gridManifest = (list: string) =>
    artifacts({
      'Controls/csp_Tenantry.SubscriptionGrid/ControlManifest.xml': `<manifest><control namespace="Tenantry" constructor="SubscriptionGrid">${list}<resources><code path="bundle.js"/></resources></control></manifest>`,
    });

  test('names a list that the manifest does not have, and one that is not given', () => {
    const faults = controls(written({ forms: [] }, gridManifest('<data-set name="rows"/>')));
    expect(new Set(faults)).toEqual(
      new Set([
        'Control csp_Tenantry.SubscriptionGrid has no list subscriptions, which csp_subscription gives it.',
        'Control csp_Tenantry.SubscriptionGrid is not given its list rows by csp_subscription.',
      ]),
    );
  });
});
