/** Runs in the browser: one subject, one case, everything that is measured of it. */
import { countNodes, measureKeys, measureMount, measureScroll, measureSorts } from './measure.mjs';
import { compareTexts, createRows, haystacks } from './world.mjs';

const { document, subject, performance, gc } = globalThis;

const heap = () => {
  gc();
  return performance.memory.usedJSHeapSize / 1e6;
};

let mounted = null;
let rows = [];

/** The texts that a person types letter by letter, each with the customer of the first row that fits once sorted. */
const typing = (ordered) => {
  const searched = haystacks(ordered);
  const words = ['northwind t', 'fabrikam me', 'premium'];
  const texts = words.flatMap((word) => [...word].map((_, place) => word.slice(0, place + 1)));
  return texts
    .map((text) => ({ text, first: ordered[searched.findIndex((hay) => hay.includes(text))]?.csp_accountid }))
    .filter(({ first }) => first !== undefined);
};

export const mount = async (count, repeated) => {
  rows = createRows(count, { repeated });
  const element = document.getElementById('subject');
  const searched = haystacks(rows);
  const places = new Map(rows.map((row, place) => [row, place]));
  const world = { rows, searched, places };
  if (subject.prepare) Object.assign(world, subject.prepare(rows));
  const before = heap();
  const result = await measureMount(subject, element, world);
  mounted = result.mounted;
  return { mount: result.time, nodes: countNodes(element), heap: heap() - before };
};

export const sorts = async () => {
  const names = rows.map(({ csp_accountid }) => csp_accountid);
  const pick = (sign) => names.reduce((best, name) => (sign * compareTexts(name, best) < 0 ? name : best));
  return measureSorts(mounted, { first: pick(1), last: pick(-1) });
};

/** After `sorts`: the rows stand from the last customer to the first. */
export const keys = async () => {
  const ordered = [...rows].sort((one, other) => compareTexts(other.csp_accountid, one.csp_accountid));
  const result = await measureKeys(mounted, typing(ordered));
  mounted.find('');
  return result;
};

export const wheel = () => measureScroll(mounted, 100, 120);
export const drag = () => measureScroll(mounted, 2100, 120);
