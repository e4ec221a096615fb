import { createDOMRenderer, FluentProvider, makeStaticStyles, RendererProvider, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { Explained } from "./components/Explained";
import { Pane, type PaneProps } from "./components/Pane";
import type { Speech } from "./texts/texts";

const japaneseFonts = "'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'Noto Sans CJK JP', 'Segoe UI', sans-serif";
const withFonts = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: japaneseFonts });
const [lightTheme, darkTheme] = [withFonts(webLightTheme), withFonts(webDarkTheme)];

const usePageStyles = makeStaticStyles([
  { "html, body, #pane": { height: "100%", margin: 0 }, "#pane > .fui-FluentProvider": { height: "100%" } },
  "@media (prefers-reduced-motion: reduce) { * { animation-duration: 0.01ms !important; transition-duration: 0.01ms !important; } }",
]);

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

/** How the page is dressed. `dark` is the host's own theme; null where it is unknown, then the system's choice holds. */
export interface PageDress {
  /** The page's nonce for styles, as its content security policy names it. */
  readonly nonce: string;
  readonly dark: boolean | null;
}

function Themed({ dark, children }: { readonly dark: boolean | null; readonly children: ReactNode }) {
  usePageStyles();
  const systemDark = useSystemDark();
  return <FluentProvider theme={(dark ?? systemDark) ? darkTheme : lightTheme}>{children}</FluentProvider>;
}

function mount(root: HTMLElement, { nonce, dark }: PageDress, { language, texts }: Speech, content: ReactNode): void {
  document.documentElement.lang = language;
  document.title = texts.title;
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
  createRoot(root).render(
    <RendererProvider renderer={renderer}>
      <Themed dark={dark}>{content}</Themed>
    </RendererProvider>,
  );
}

/** Shows the pane in an element of the page. */
export function mountPane(root: HTMLElement, dress: PageDress, props: PaneProps): void {
  mount(root, dress, props.speech, <Pane {...props} />);
}

/** Says that this host cannot run the pane, and what it needs. */
export function mountRefusal(root: HTMLElement, dress: PageDress, speech: Speech): void {
  const { what, why, next } = speech.texts.errors["not-supported"];
  mount(root, dress, speech, <Explained tone="error" what={what} lines={[why, next]} />);
}
