/**
 * Stands for `rtl-css-js/core` in the bundle: the pane is Japanese or English and never right to left, so what
 * Griffel asks to be mirrored stays as it is. Saves 1.6 KB of 250.
 */

/** A style's declarations as they are. */
export function convert<Style extends object>(style: Style): Style {
  return style;
}

/** One declaration as it is. */
export function convertProperty<Value>(key: string, value: Value): { readonly key: string; readonly value: Value } {
  return { key, value };
}
