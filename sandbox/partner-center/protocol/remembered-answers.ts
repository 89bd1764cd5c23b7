import { Refusal } from '../errors';
import { requestIdLifeMilliseconds, requestIdReused } from '../guesses';
import type { World } from '../world';
import type { Answer } from './operation';

type Asked = {
  readonly requestId: string;
  readonly partnerId: string;
  readonly method: string;
  readonly path: string;
  readonly text: string;
};

/**
 * The idempotency of `MS-RequestId` for `POST` and `PATCH`: what was answered once, also a refusal, is answered again without a second
 * effect, since a client takes a new id after an answer. Throws where the id was used for another request.
 * Effect and memory are one transaction. A 409 is not remembered: what was under way may be over when the call comes again.
 */
export const answerOnce = (world: World, asked: Asked, answer: () => Answer): Answer => {
  const { database, clock } = world;
  database.run('DELETE FROM answer WHERE answeredAt <= ?', clock.now() - requestIdLifeMilliseconds);
  const known = database.get('SELECT * FROM answer WHERE requestId = ? AND partnerId = ?', asked.requestId.toLowerCase(), asked.partnerId);
  if (known) {
    if (known['method'] !== asked.method || known['path'] !== asked.path.toLowerCase() || known['request'] !== asked.text)
      throw requestIdReused();
    return JSON.parse(String(known['answer'])) as Answer;
  }
  return database.transaction(() => {
    const made = refusalAsAnswer(() => database.transaction(answer));
    if (made.status === 409) return made;
    database.run(
      'INSERT INTO answer (requestId, partnerId, method, path, request, answer, answeredAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
      asked.requestId.toLowerCase(),
      asked.partnerId,
      asked.method,
      asked.path.toLowerCase(),
      asked.text,
      JSON.stringify(made),
      clock.now(),
    );
    return made;
  });
};

const refusalAsAnswer = (answer: () => Answer): Answer => {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};
