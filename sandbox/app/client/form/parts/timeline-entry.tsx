import { Icon, Link, mergeStyleSets } from '@fluentui/react';
import * as React from 'react';
import { readerDocument } from '../../../../graph/pages/reader-document';
import { useShell } from '../../shell';
import { useFormats } from '../host';
import type { TimelineEntry } from './timeline-entries';

/** One note or e-mail. A mail shows its text first; opened, it looks as its reader sees it. */
export const Entry = ({ entry }: { readonly entry: TimelineEntry }): React.ReactElement => {
  const { text } = useShell();
  const formats = useFormats();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <li className={styles.entry}>
      <Icon iconName={entry.kind === 'note' ? 'QuickNote' : 'Mail'} className={styles.icon} />
      <div className={styles.body}>
        <div className={styles.when}>
          {text(entry.kind === 'note' ? 'timeline.note' : 'timeline.email', { name: entry.by })}
          {entry.status && ` · ${entry.status}`} · <time dateTime={entry.on.toISOString()}>{formats.formatMoment(entry.on)}</time>
        </div>
        {entry.recipients.length > 0 && <div className={styles.when}>{text('timeline.to', { names: entry.recipients.join(', ') })}</div>}
        {entry.title && <div className={styles.title}>{entry.title}</div>}
        {isOpen ? <MailFrame title={entry.title} html={entry.html} /> : <div className={styles.text}>{entry.text}</div>}
        {entry.html && (
          <Link onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
            {text(isOpen ? 'timeline.hideMail' : 'timeline.showMail')}
          </Link>
        )}
      </div>
    </li>
  );
};

/** Somebody else wrote the mail: nothing in the frame runs or fetches, and links open in a page of their own. */
const MailFrame = ({ title, html }: { readonly title: string; readonly html: string }): React.ReactElement => (
  <iframe
    className={styles.mail}
    title={title}
    sandbox="allow-popups allow-popups-to-escape-sandbox"
    srcDoc={readerDocument({ contentType: 'html', content: html })}
  />
);

const styles = mergeStyleSets({
  entry: { display: 'flex', gap: 12, padding: 12, border: '1px solid #e0e0e0', borderRadius: 6 },
  icon: { fontSize: 16, color: '#0f6cbd', paddingTop: 2 },
  body: { minWidth: 0, flex: 1 },
  when: { fontSize: 12, color: '#616161', overflowWrap: 'anywhere' },
  title: { fontWeight: 600, overflowWrap: 'anywhere' },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxHeight: 240, overflow: 'auto' },
  mail: { width: '100%', height: 320, border: '1px solid #e0e0e0', borderRadius: 4, background: '#ffffff', margin: '8px 0' },
});
