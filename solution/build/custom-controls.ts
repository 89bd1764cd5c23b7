import type { CustomControl } from '../model/define-parts';
import { element, leaf, type XmlElement } from './xml';

/** Folder of the control inside the zip. */
export const controlFolder = (control: CustomControl): string => `Controls/${control.name}`;

/** A `<CustomControl>`: everything else about it is in its manifest. */
export const customControlElement = (control: CustomControl): XmlElement =>
  element('CustomControl', {}, leaf('Name', control.name), leaf('FileName', `/${controlFolder(control)}/ControlManifest.xml`));
