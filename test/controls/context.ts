import { readResources } from './resources';
import type { Rows } from './rows';

export type Setting = {
  readonly control: string;
  readonly rows: Rows;
  readonly recordId: string | null;
  readonly language: number;
  readonly userId: string;
  readonly width: number;
  readonly offsetMinutes: number;
  /** The platform's theme, where it tells one. */
  readonly fluentDesignLanguage?: ComponentFramework.FluentDesignState;
  /** The answer to the confirmation that a control asks for. */
  readonly confirms: boolean;
  /** Hears what is asked to be confirmed. */
  readonly onConfirm?: (title: string, text: string) => void;
  /** The control's bound columns, as the platform hands them over. */
  readonly parameters?: object;
};

/** What the platform hands to a control, as far as controls use it; whatever else they reach for throws with its name. */
export const createContext = (setting: Setting): ComponentFramework.Context<never> => {
  const resources = readResources(setting.control, setting.language);
  const members = {
    webAPI: setting.rows.webAPI,
    parameters: setting.parameters ?? {},
    mode: {
      allocatedWidth: setting.width,
      allocatedHeight: -1,
      isControlDisabled: true,
      isVisible: true,
      trackContainerResize: () => undefined,
      contextInfo: { entityId: setting.recordId, entityTypeName: 'csp_provisioning' },
    },
    resources: { getString: (key: string) => resources.get(key) ?? key },
    userSettings: {
      languageId: setting.language,
      userId: setting.userId,
      getTimeZoneOffsetMinutes: () => setting.offsetMinutes,
    },
    formatting: {
      formatDateShort: (date: Date) => date.toISOString().slice(0, 16).replace('T', ' '),
      formatCurrency: (amount: number, decimals = 2, sign = '') => `${sign}${amount.toFixed(decimals)}`,
    },
    navigation: {
      openConfirmDialog: ({ title = '', text = '' }: { readonly title?: string; readonly text?: string }) => {
        setting.onConfirm?.(title, text);
        return Promise.resolve({ confirmed: setting.confirms });
      },
    },
    page: { getClientUrl: () => 'http://crm.test' },
    fluentDesignLanguage: setting.fluentDesignLanguage,
    updatedProperties: [],
  };
  return new Proxy(members, {
    get: (target, name) => {
      if (name in target) return Reflect.get(target, name) as unknown;
      throw new Error(`context.${String(name)} is not part of the fake`);
    },
  }) as unknown as ComponentFramework.Context<never>;
};
