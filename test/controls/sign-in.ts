import type { Libraries } from '../../core/service/libraries';
import { connect } from '../../webresources/service';
import type { Rows } from './rows';
import type { ServiceStub } from './service';

/** The environment's settings. */
const settings = {
  csp_ServiceUrl: 'http://service.test',
  csp_ServiceScope: 'scope',
  csp_IdentityClientId: 'client',
  csp_IdentityAuthority: 'authority',
  csp_GraphUrl: 'http://graph.test',
  csp_GraphScope: 'Mail.ReadWrite Mail.Send',
};

/** A browser in which somebody is signed in and reaches the service, with more of the solution's libraries where a control uses them. */
export const signIn = (rows: Rows, service: ServiceStub, more: Libraries = {}): void => {
  for (const [schemaname, defaultvalue] of Object.entries(settings))
    rows.put('environmentvariabledefinition', schemaname, { schemaname, defaultvalue });
  Object.assign(window, {
    fetch: service.fetch,
    Tenantry: { identity: { token: () => Promise.resolve('token') }, service: { connect }, ...more },
  });
};
