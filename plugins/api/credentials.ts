import { credentialsLifeMilliseconds } from '../../core/provisioning/credentials-life';
import type { Hono } from 'hono';
import type { CredentialsAnswer } from '../../core/provisioning/questions';
import { credentials as state } from '../../solution/rows';
import type { Row, Stored } from '../dataverse/tables';
import { openCredentials, sealCredentials } from '../sealing/credentials';
import { targetOf } from '../steps/provisioning/target';
import { isoInstant } from '../time';
import type { ApiEnvironment, Caller } from './caller';
import type { ApiContext } from './context';
import { Refuse, valueOf } from './problem';
import { runIdOf } from './read';
import { userIdOf } from './user';

const columns = [
  'csp_provisioningid',
  '_csp_submittedby_value',
  '_csp_providerid_value',
  'csp_tenantid',
  'csp_domain',
  'csp_adminusername',
  'csp_credentials',
  'csp_credentialsuntil',
  'csp_sealedcredentials',
] as const;
type OwnRun = Stored<Pick<Row<'csp_provisionings'>, (typeof columns)[number]>> & { readonly submitterId: string };

const destroyed = { csp_sealedcredentials: null, csp_credentialsuntil: null } as const;

/** The first administrator's credentials, for the person who submitted the run and nobody else. */
export const credentialsQuestions = (app: Hono<ApiEnvironment>, api: ApiContext): void => {
  const { dataverse, sealing, time, log } = api;

  const ownRun = async (caller: Caller, id: string): Promise<OwnRun> => {
    const found = await dataverse.as(caller.objectId).retrieve('csp_provisionings', runIdOf(id), columns);
    if (found === null) throw new Refuse('not-found');
    const userId = await userIdOf(dataverse, caller);
    const submitterId = found.row._csp_submittedby_value;
    if (userId === null || submitterId === null || userId.toLowerCase() !== submitterId.toLowerCase()) throw new Refuse('not-yours');
    return { ...found, submitterId };
  };

  /** `POST /runs/{id}/credentials`: opens them; they stay until they are confirmed as saved or their time is over. */
  app.post('/runs/:id/credentials', async (context) => {
    const caller = context.get('caller');
    const { row, submitterId } = await ownRun(caller, context.req.param('id'));
    const { csp_credentialsuntil: until, csp_sealedcredentials: sealed } = row;
    if (row.csp_credentials !== state.Waiting || sealed === null || until === null || Date.parse(until) <= time.now())
      throw new Refuse('gone');
    const opened = openCredentials(sealing, row.csp_provisioningid, submitterId, sealed);
    if (opened === null) throw new Refuse('gone');
    log.info(
      { correlationId: caller.correlationId, run: row.csp_provisioningid, person: caller.objectId },
      'the first credentials were shown',
    );
    return context.json(opened satisfies CredentialsAnswer);
  });

  /** `DELETE /runs/{id}/credentials`: "I have saved them". A repeat finds nothing left and is as good. */
  app.delete('/runs/:id/credentials', async (context) => {
    const caller = context.get('caller');
    const { row } = await ownRun(caller, context.req.param('id'));
    if (row.csp_credentials === state.Waiting) {
      await dataverse.update('csp_provisionings', row.csp_provisioningid, { ...destroyed, csp_credentials: state.Saved });
      log.info({ correlationId: caller.correlationId, run: row.csp_provisioningid }, 'the first credentials were saved and destroyed');
    }
    return context.body(null, 204);
  });

  /** `POST /runs/{id}/credentials/reset`: a new one-time password where the first was lost or its time is over. */
  app.post('/runs/:id/credentials/reset', async (context) => {
    const caller = context.get('caller');
    const { row, submitterId } = await ownRun(caller, context.req.param('id'));
    const isOver = row.csp_credentials === state.Lost || row.csp_credentials === state.Expired;
    if (!isOver || row.csp_tenantid === null || row.csp_domain === null) throw new Refuse('gone');
    const password = api.newPassword();
    const trace = { correlationId: caller.correlationId };
    const { provider } = valueOf(await targetOf(dataverse, api.providers, row._csp_providerid_value));
    const userName = valueOf(await provider.resetAdministrator(row.csp_tenantid, row.csp_domain, password, trace));
    await dataverse.update('csp_provisionings', row.csp_provisioningid, {
      csp_adminusername: userName,
      csp_credentials: state.Waiting,
      csp_credentialsuntil: isoInstant(time.now() + credentialsLifeMilliseconds),
      csp_sealedcredentials: sealCredentials(sealing, row.csp_provisioningid, submitterId, { userName, password }),
    });
    log.info({ correlationId: caller.correlationId, run: row.csp_provisioningid }, 'the administrator’s password was reset');
    return context.json({ userName, password } satisfies CredentialsAnswer);
  });
};
