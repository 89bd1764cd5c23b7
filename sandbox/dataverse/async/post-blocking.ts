import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { outcomeOf, timedOut, unreachable, type Outcome, type Post } from './delivery';

/** Runs in a process of its own: reads the post from its input, and prints the status or what went wrong. */
const script = `
  let input = '';
  for await (const chunk of process.stdin) input += chunk;
  const { url, headers, body } = JSON.parse(input);
  const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' }).then(
    ({ status }) => ({ status }),
    (error) => ({ error: String(error.cause?.message ?? error.message) }),
  );
  process.stdout.write(JSON.stringify(answer), () => process.exit(0));
`;

const answer = z.union([z.object({ status: z.number() }), z.object({ error: z.string() })]);

/**
 * Posts once and waits for the answer without letting anything else happen, as a synchronous step does inside the transaction that changes the row.
 * A receiver that asks this Dataverse something before it answers is kept waiting until the timeout, and the step fails.
 */
export const postBlocking = (post: Post, timeout: number): Outcome => {
  const { stdout, error } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    input: JSON.stringify(post),
    encoding: 'utf8',
    timeout,
  });
  if (error) return 'code' in error && error.code === 'ETIMEDOUT' ? timedOut : unreachable(error.message);
  const parsed = answer.safeParse(JSON.parse(stdout || 'null'));
  if (!parsed.success) return unreachable('no answer');
  return 'status' in parsed.data ? outcomeOf(parsed.data.status) : unreachable(parsed.data.error);
};
