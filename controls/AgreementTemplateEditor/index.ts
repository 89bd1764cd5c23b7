import * as React from 'react';
import { hostOf } from '../common/host';
import { App } from './app';
import { kindOf, type Inputs, type Outputs } from './properties';
import { createOutbox, type Outbox } from './state/outbox';

type Context = ComponentFramework.Context<Inputs>;

/** Subject and body of an agreement template on its main form; both stay columns of the form, which saves them. */
export class AgreementTemplateEditor implements ComponentFramework.ReactControl<Inputs, Outputs> {
  private outbox: Outbox = createOutbox(() => undefined);

  public init(context: Context, notifyOutputChanged: () => void): void {
    this.outbox = createOutbox(notifyOutputChanged);
    context.mode.trackContainerResize(true);
  }

  public updateView(context: Context): React.ReactElement {
    const { subject, body, kind } = context.parameters;
    return React.createElement(App, {
      host: hostOf(context),
      given: this.outbox.take({ subject: subject.raw, body: body.raw }),
      kind: kindOf(kind.raw),
      isLocked: context.mode.isControlDisabled || body.security?.editable === false,
      lengths: { subject: subject.attributes?.MaxLength ?? null, body: body.attributes?.MaxLength ?? null },
      onText: this.outbox.write,
      onLeave: this.outbox.flush,
    });
  }

  public getOutputs(): Outputs {
    return this.outbox.outputs();
  }

  public destroy(): void {
    this.outbox.flush();
  }
}
