/** A report as a person reads it: for each case a table of subjects, and under it how many times theirs ours are. */
export const tableOf = ({ cases, ratios }) =>
  [...new Set(cases.map((each) => each.case))]
    .map((title) => {
      const inCase = cases.filter((each) => each.case === title);
      const metrics = Object.keys(inCase[0].metrics);
      const numbers = [['', ...inCase.map(({ subject }) => subject)]];
      for (const metric of metrics) numbers.push([metric, ...inCase.map((each) => number(each.metrics[metric]))]);
      const others = inCase.filter(({ subject }) => subject !== 'ours');
      const shares = [['ours ÷ theirs', ...others.map(({ subject }) => subject)]];
      const shareOf = (metric, against) =>
        ratios.find((each) => each.case === title && each.metric === metric && each.against === against)?.value;
      for (const metric of metrics) shares.push([metric, ...others.map(({ subject }) => number(shareOf(metric, subject)))]);
      return `\n${title}\n${aligned(numbers)}\n${others.length === inCase.length || others.length === 0 ? '' : `\n${aligned(shares)}\n`}`;
    })
    .join('\n');

const number = (value) => (value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

const aligned = (lines) => {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) => line.map((text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]))).join('  '))
    .join('\n');
};
