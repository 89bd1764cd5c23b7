import { Hono } from 'hono';
import { z } from 'zod';
import type { Dataverse } from '../dataverse';
import { NotASolution } from '../dataverse/solution/not-a-solution';
import type { Principal } from '../session';

const body = z.object({
  CustomizationFile: z.base64(),
  OverwriteUnmanagedCustomizations: z.boolean(),
  PublishWorkflows: z.boolean(),
  ImportJobId: z.guid(),
});

/** The action `ImportSolution` of the Web API, for those who may import customizations. */
export const importAction = (dataverse: Dataverse, principal: (request: Request) => Promise<Principal | null>): Hono => {
  const app = new Hono();
  app.post('/api/data/v9.2/ImportSolution', async (c) => {
    const refuse = (status: 400 | 401 | 403, code: string, message: string) => c.json({ error: { code, message } }, status);
    const caller = await principal(c.req.raw);
    const rights = caller && dataverse.whoIs(caller);
    if (!rights) return refuse(401, '0x80048306', 'Authentication is required.');
    if (rights.depth('prvImportCustomization') === 0)
      return refuse(403, '0x80040220', 'Principal user is missing prvImportCustomization privilege.');
    const read = body.safeParse(await c.req.json());
    if (!read.success)
      return refuse(400, '0x80048d19', `Error identified in Payload provided by the user: ${read.error.issues[0]?.path.join('.') ?? ''}`);
    try {
      dataverse.importSolution(Buffer.from(read.data.CustomizationFile, 'base64'));
      return c.body(null, 204);
    } catch (error) {
      if (error instanceof NotASolution) return refuse(400, '0x80048060', error.message);
      throw error;
    }
  });
  return app;
};
