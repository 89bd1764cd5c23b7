/** The version in which all components came into being; Dataverse wants four parts. */
export const introducedVersion = '1.0.0.0';
