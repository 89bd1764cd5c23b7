import * as React from './react';
import { ControlFrame } from './control-frame';
import { hostOf } from './host';
import { Notice } from './notice';

/**
 * A control on the main form of its row, from which it reads all that it shows and to which it writes at once, not with the form's save: its
 * bound column only gives it a place, and nothing goes back through it. On a form that was not saved yet it says why there is nothing.
 */
export abstract class FormControl<Inputs> implements ComponentFramework.ReactControl<Inputs, Record<string, never>> {
  /** What stands on the form of the row with that id. */
  protected abstract page(id: string): React.ReactElement;

  public init(context: ComponentFramework.Context<Inputs>): void {
    context.mode.trackContainerResize(true);
  }

  public updateView(context: ComponentFramework.Context<Inputs>): React.ReactElement {
    const host = hostOf(context);
    const { recordId } = host;
    return (
      <ControlFrame key={recordId ?? 'none'} host={host}>
        {recordId === null ? <Notice>{host.texts('not-saved-yet')}</Notice> : this.page(recordId)}
      </ControlFrame>
    );
  }

  public getOutputs(): Record<string, never> {
    return {};
  }

  public destroy(): void {
    // The platform unmounts the element; what was typed last is saved by the effects that end with it.
  }
}
