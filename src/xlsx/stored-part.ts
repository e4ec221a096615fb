/** Namespace of Keifu's own custom XML part, by which it is found again; the version stands in the settings themselves. */
export const STORED_NAMESPACE = "urn:keifu:settings:1";
