import { z } from 'zod';

const shown = z.strictObject({ userName: z.string(), password: z.string().min(1) });
const problem = z.object({ code: z.string() });

/** What the service answers when it is asked about credentials: them, or the status and code of its refusal. */
export type CredentialsAnswer = z.infer<typeof shown> | { readonly status: number; readonly code: string };

/** The service's questions about a run, asked with somebody's token. */
export const serviceApi = (serviceUrl: string, token: string) => {
  const ask = (method: string, path: string): Promise<Response> =>
    fetch(`${serviceUrl}/api/runs/${path}`, { method, headers: { authorization: `Bearer ${token}` } });
  const credentials = async (path: string): Promise<CredentialsAnswer> => {
    const answer = await ask('POST', path);
    const body: unknown = await answer.json();
    return answer.ok ? shown.parse(body) : { status: answer.status, code: problem.parse(body).code };
  };
  return {
    /** Resolves with the status: 202 where the run was taken note of. */
    goOn: async (runId: string): Promise<number> => (await ask('POST', runId)).status,
    /** Asks for a fresh link where the old one is dead; resolves with the status. */
    renewLink: async (runId: string): Promise<number> => (await ask('POST', `${runId}/link`)).status,
    credentials: (runId: string) => credentials(`${runId}/credentials`),
    reset: (runId: string) => credentials(`${runId}/credentials/reset`),
    /** "I have saved them"; resolves with the status. */
    saved: async (runId: string): Promise<number> => (await ask('DELETE', `${runId}/credentials`)).status,
  };
};
export type ServiceApi = ReturnType<typeof serviceApi>;
