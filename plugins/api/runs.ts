import type { Hono } from 'hono';
import type { RunAnswer } from '../../core/provisioning/questions';
import type { ApiEnvironment, Caller } from './caller';
import type { ApiContext } from './context';
import { Refuse } from './problem';
import { runIdOf } from './read';

/** `POST /runs/{id}` and `POST /runs/{id}/link`: do it now, for a run that the person may see. 202; the row tells the rest. */
export const runQuestions = (app: Hono<ApiEnvironment>, { dataverse, handler }: ApiContext): void => {
  const visibleRun = async (caller: Caller, id: string): Promise<string> => {
    const runId = runIdOf(id);
    const run = await dataverse.as(caller.objectId).retrieve('csp_provisionings', runId, ['csp_provisioningid']);
    if (run === null) throw new Refuse('not-found');
    return runId;
  };

  app.post('/runs/:id', async (context) => {
    const runId = await visibleRun(context.get('caller'), context.req.param('id'));
    await handler.begin(runId, { asked: true });
    return context.json({ runId } satisfies RunAnswer, 202);
  });

  app.post('/runs/:id/link', async (context) => {
    const runId = await visibleRun(context.get('caller'), context.req.param('id'));
    await handler.renewLink(runId);
    return context.json({ runId } satisfies RunAnswer, 202);
  });
};
