import * as React from 'react';
import { hostOf, type Host } from '../common/host';
import { App } from './app';
import { createFormats } from './columns/formats';
import { createGrid, type Grid } from './state/grid';
import { createReadRows } from './columns/rows-of';
import { layoutMemory } from './state/layout-memory';

type Inputs = { readonly subscriptions: ComponentFramework.PropertyTypes.DataSet };
type Outputs = Record<string, never>;
type Context = ComponentFramework.Context<Inputs>;

/** Subscriptions of an account, of a contract or of a view. */
export class SubscriptionGrid implements ComponentFramework.ReactControl<Inputs, Outputs> {
  private grid: Grid | null = null;

  public init(context: Context): void {
    context.mode.trackContainerResize(true);
  }

  public updateView(context: Context): React.ReactElement {
    const host = hostOf(context);
    const dataSet = context.parameters.subscriptions;
    const news = this.grid === null ? null : dataSet;
    const grid = this.grid ?? firstGrid(host, dataSet);
    this.grid = grid;
    return React.createElement(App, { host, grid, news, formats: createFormats(context), height: context.mode.allocatedHeight });
  }

  public getOutputs(): Outputs {
    return {};
  }

  public destroy(): void {
    this.grid = null;
  }
}

/** The rows that are here already are shown with the first drawing. */
const firstGrid = ({ locale, texts }: Host, dataSet: ComponentFramework.PropertyTypes.DataSet): Grid => {
  const grid = createGrid(
    layoutMemory(() => window.localStorage),
    createReadRows(texts),
    comparisonOf(locale),
  );
  grid.receive(dataSet);
  return grid;
};

/** The language's own comparison, made ready when something is sorted first. */
const comparisonOf = (locale: string): ((one: string, other: string) => number) => {
  let compare: Intl.Collator['compare'] | null = null;
  return (one, other) => (compare ??= new Intl.Collator(locale, { numeric: true }).compare)(one, other);
};
