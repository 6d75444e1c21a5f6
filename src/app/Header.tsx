import { useLayoutEffect } from "react";
import { appMessages } from "../i18n/appMessages.ts";
import { AddressLink } from "../state/AddressLink.tsx";
import { useApp } from "../state/useApp.ts";
import { classNames } from "../ui/classNames.ts";
import { Disclosed } from "./Disclosed.tsx";
import styles from "./Header.module.css";
import { PatternsLink } from "./PatternsLink.tsx";
import { HeaderViews, ViewItems } from "./HeaderViews.tsx";

export function Header() {
  const { lang, view } = useApp((state) => state.address);
  const words = appMessages[lang];
  return (
    <header className={styles["header"]}>
      <div className={styles["row"]} data-lang={lang}>
        <AddressLink change={{ view: "overview", node: null, figure: null }} className={styles["wordmark"]}>
          <span className={styles["mark"]}>{words.wordmark}</span>
          <span className={styles["tagline"]}>{words.tagline}</span>
        </AddressLink>
        <HeaderViews />
        <div className={styles["tools"]}>
          <SearchButton />
          <span className={styles["settings"]}>
            <Settings />
          </span>
          <Menu key={view} />
        </div>
      </div>
    </header>
  );
}

function SearchButton() {
  const lang = useApp((state) => state.address.lang);
  const searchOpened = useApp((state) => state.searchOpened);
  const words = appMessages[lang].search;
  // With the first drawing, so that no key falls between the page being seen and being heard.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target;
      if (
        target instanceof HTMLElement &&
        target.closest("input, textarea, select, [contenteditable], dialog")
      )
        return;
      event.preventDefault();
      searchOpened();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [searchOpened]);
  return (
    <button type="button" className={styles["search"]} onClick={searchOpened} aria-keyshortcuts="/">
      <span className={styles["searchLong"]}>{words.open}</span>
      <span className={styles["searchShort"]}>{words.short}</span>
      <kbd className={styles["key"]} aria-hidden="true">
        /
      </kbd>
    </button>
  );
}

/** On narrow screens the views and settings wait behind one button. */
function Menu() {
  const lang = useApp((state) => state.address.lang);
  const words = appMessages[lang];
  return (
    <Disclosed
      className={styles["menu"] ?? ""}
      summary={words.menu}
      summaryClass={styles["menuButton"] ?? ""}
      boxClass={styles["menuBox"] ?? ""}
    >
      <nav aria-label={words.navigation}>
        <ul className={styles["menuViews"]}>
          <ViewItems />
        </ul>
      </nav>
      <div className={styles["menuSettings"]}>
        <Settings />
        <PatternsLink className={styles["setting"]} />
      </div>
    </Disclosed>
  );
}

function Settings() {
  const { lang, theme } = useApp((state) => state.address);
  const words = appMessages[lang];
  return (
    <>
      <AddressLink change={{ lang: lang === "zh" ? "en" : "zh" }} className={styles["setting"]} replace>
        <span lang={lang === "zh" ? "en" : "zh-CN"}>{words.otherLanguage}</span>
      </AddressLink>
      <ThemeLinks theme={theme} dark={words.darkTheme} light={words.lightTheme} />
    </>
  );
}

/**
 * While the theme follows the system only CSS knows which one shows, so both links stand there
 * and the style sheet keeps the one that leads to the other theme.
 */
function ThemeLinks(props: {
  readonly theme: "light" | "dark" | null;
  readonly dark: string;
  readonly light: string;
}) {
  return (
    <>
      <AddressLink
        change={{ theme: "dark" }}
        className={classNames(styles["setting"], styles["toDark"])}
        replace
      >
        {props.dark}
      </AddressLink>
      <AddressLink
        change={{ theme: "light" }}
        className={classNames(styles["setting"], styles["toLight"])}
        replace
      >
        {props.light}
      </AddressLink>
    </>
  );
}
