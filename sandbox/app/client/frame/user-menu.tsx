import { Callout, DirectionalHint, FocusTrapZone, Persona, PersonaSize } from '@fluentui/react';
import * as React from 'react';
import { languageName } from '../../contract/languages';
import { useShell } from '../shell';
import { PageLink } from './page-link';

/** The person's picture; behind it who they are, their settings and the way out. */
export const UserMenu: React.FC = () => {
  const { app, text } = useShell();
  const { user } = app;
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const close = (): void => setOpen(false);
  return (
    <>
      <button ref={button} type="button" className="user-button" aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Persona text={user.name} size={PersonaSize.size32} hidePersonaDetails />
        <span className="for-screen-readers">{text('frame.account', { name: user.name })}</span>
      </button>
      {open && (
        <Callout
          target={button}
          role="dialog"
          ariaLabel={text('frame.account', { name: user.name })}
          directionalHint={DirectionalHint.bottomRightEdge}
          isBeakVisible={false}
          gapSpace={8}
          onDismiss={close}
          setInitialFocus
        >
          <FocusTrapZone isClickableOutsideFocusTrap>
            <div className="user-card">
              <Persona text={user.name} secondaryText={user.email} tertiaryText={languageName(user.languageId)} size={PersonaSize.size72} />
              <p className="user-roles">{user.roles.map((role) => role.name).join(' · ')}</p>
              <div className="user-links">
                <PageLink page={{ kind: 'settings' }} onGone={close}>
                  {text('frame.settings')}
                </PageLink>
                <a href="/sandbox/app/signout">{text('frame.signOut')}</a>
              </div>
            </div>
          </FocusTrapZone>
        </Callout>
      )}
    </>
  );
};
