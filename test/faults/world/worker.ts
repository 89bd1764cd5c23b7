import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const up = z.object({ msg: z.literal('the service is up'), worker: z.string() });

/** The name of the process that runs now, by its log: each says who it is when it is up, `host/pid`. */
export const workerIn = (logFolder: string): string => {
  const said = readFileSync(join(logFolder, 'service.log'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('the service is up'));
  return up.parse(JSON.parse(said.at(-1) ?? '')).worker;
};
