import { createDOMRenderer, FluentProvider, makeStaticStyles, RendererProvider, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { Pane, type PaneProps } from "./components/Pane";
import { textsOf } from "./texts/texts";

const japaneseFonts = "'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'Noto Sans CJK JP', 'Segoe UI', sans-serif";
const withFonts = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: japaneseFonts });
const [lightTheme, darkTheme] = [withFonts(webLightTheme), withFonts(webDarkTheme)];

const usePageStyles = makeStaticStyles({
  "html, body, #pane": { height: "100%", margin: 0 },
  "#pane > .fui-FluentProvider": { height: "100%" },
  "@media (prefers-reduced-motion: reduce)": { "*": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" } },
});

const darkQuery = () => window.matchMedia("(prefers-color-scheme: dark)");

function useSystemDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = darkQuery();
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => darkQuery().matches,
  );
}

/** `dark`: the host's own theme is dark, is light, or is unknown (then the system's choice holds). */
function ThemedPane({ dark, ...pane }: PaneProps & { readonly dark: boolean | null }) {
  usePageStyles();
  const systemDark = useSystemDark();
  return (
    <FluentProvider theme={(dark ?? systemDark) ? darkTheme : lightTheme}>
      <Pane {...pane} />
    </FluentProvider>
  );
}

/**
 * Shows the pane in an element of the page.
 * @param nonce the page's nonce for styles, as its content security policy names it
 */
export function mountPane(root: HTMLElement, nonce: string, props: PaneProps & { readonly dark: boolean | null }): void {
  document.documentElement.lang = props.language;
  document.title = textsOf(props.language).title;
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
  createRoot(root).render(
    <RendererProvider renderer={renderer}>
      <ThemedPane {...props} />
    </RendererProvider>,
  );
}
