const volatile = /^(?:W\/".*"|https?:\/\/.*|\[Organization URI\].*|[0-9a-f]{8}-[0-9a-f]{4}-.*|\d{4}-\d\d-\d\dT.*|[01]\d\/.*)$/i;

/** The platform fills a task's start from its end and the other way round; the sandbox leaves them as they were sent. */
const leftAsSent = new Set(['scheduledstart', 'scheduledend']);

/** Places where an answer is not what the sample shows. Ids, versions, dates and addresses may differ; lists count without their order. */
export const differences = (answer: unknown, sample: unknown, path = ''): readonly string[] => {
  if (Array.isArray(sample)) {
    if (!Array.isArray(answer)) return [`${path}: a list`];
    return sample.flatMap((each, at) =>
      answer.some((other) => differences(other, each).length === 0) ? [] : [`${path}[${at}]: ${JSON.stringify(each)}`],
    );
  }
  if (typeof sample === 'object' && sample !== null) {
    if (typeof answer !== 'object' || answer === null) return [`${path}: an object`];
    const members = new Map(Object.entries(answer));
    return Object.entries(sample).flatMap(([name, value]) =>
      leftAsSent.has(name)
        ? []
        : members.has(name)
          ? differences(members.get(name), value, `${path}.${name}`)
          : [`${path}.${name}: missing`],
    );
  }
  if (typeof sample === 'string' && volatile.test(sample)) return typeof answer === 'string' ? [] : [`${path}: ${sample}`];
  return Object.is(answer, sample) ? [] : [`${path}: ${JSON.stringify(sample)}, not ${JSON.stringify(answer)}`];
};
