import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { directorySchema } from './entra';

const schema = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(1).max(65535),
  SANDBOX_DATA: z.string().min(1),
  SANDBOX_DIRECTORY: z.string().min(1),
  /** The CRM's own registration in the directory. */
  SANDBOX_CRM_APPLICATION: z.guid(),
  /** The application that is System Administrator from the beginning. */
  SANDBOX_ADMINISTRATOR_APPLICATION: z.guid(),
  SANDBOX_LOOSE: z.stringbool().default(false),
});

/** What the sandbox process is told by its environment. `{origin}` in the directory stands for its own address. */
export const readConfiguration = (environment: NodeJS.ProcessEnv) => {
  const values = schema.parse(environment);
  const baseUrl = `http://localhost:${values.SANDBOX_PORT}`;
  const text = readFileSync(values.SANDBOX_DIRECTORY, 'utf8').replaceAll('{origin}', baseUrl);
  return {
    port: values.SANDBOX_PORT,
    baseUrl,
    dataFolder: values.SANDBOX_DATA,
    directory: directorySchema.parse(JSON.parse(text)),
    crmApplication: values.SANDBOX_CRM_APPLICATION,
    administratorApplication: values.SANDBOX_ADMINISTRATOR_APPLICATION,
    loose: values.SANDBOX_LOOSE,
  };
};

export type SandboxConfiguration = ReturnType<typeof readConfiguration>;
