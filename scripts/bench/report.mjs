/** The results of a benchmark as every benchmark writes them: medians by case and subject, and ours against each of the others. */
export const reportOf = (name, results) => {
  const cases = [];
  for (const { case: title, subject, metrics } of results) {
    const known = cases.find((each) => each.case === title && each.subject === subject);
    const entry = known ?? { case: title, subject, runs: [] };
    entry.runs.push(metrics);
    if (!known) cases.push(entry);
  }
  const medians = cases.map(({ runs, ...rest }) => ({ ...rest, metrics: mediansOf(runs) }));
  return { name, node: process.version, cases: medians, ratios: ratiosOf(medians) };
};

const mediansOf = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((metric) => [metric, rounded(median(runs.map((metrics) => metrics[metric])))]));

const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Where they have nothing at all there is no ratio. */
const ratiosOf = (cases) =>
  cases
    .filter(({ subject }) => subject === 'ours')
    .flatMap((ours) =>
      cases
        .filter((theirs) => theirs.case === ours.case && theirs.subject !== 'ours')
        .flatMap((theirs) =>
          Object.keys(ours.metrics)
            .filter((metric) => theirs.metrics[metric] > 0)
            .map((metric) => ({
              case: ours.case,
              metric,
              against: theirs.subject,
              value: rounded(ours.metrics[metric] / theirs.metrics[metric]),
            })),
        ),
    );

const rounded = (value) => Number(value.toPrecision(4));
