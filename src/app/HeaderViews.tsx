import { appMessages } from "../i18n/appMessages.ts";
import { AddressLink } from "../state/AddressLink.tsx";
import { VIEWS } from "../state/address.ts";
import { useApp } from "../state/useApp.ts";
import { Disclosed } from "./Disclosed.tsx";
import { headerRank } from "./headerRanks.ts";
import styles from "./HeaderViews.module.css";

/**
 * The views in one line. Each stands both in the line and under 更多, and the style sheet shows it in
 * one of the two by the header's width: the prerendered markup is the same at every width.
 */
export function HeaderViews() {
  const { lang, view } = useApp((state) => state.address);
  const words = appMessages[lang];
  return (
    <nav className={styles["bar"]} aria-label={words.navigation} data-lang={lang}>
      <ul className={styles["line"]}>
        <ViewItems />
      </ul>
      <Disclosed
        key={view}
        className={styles["more"] ?? ""}
        summary={words.more}
        boxClass={styles["moreBox"] ?? ""}
      >
        <ul className={styles["list"]}>
          <ViewItems />
        </ul>
      </Disclosed>
    </nav>
  );
}

/** One item a view, in the order of `VIEWS`. */
export function ViewItems() {
  const { lang, view } = useApp((state) => state.address);
  return VIEWS.map((name) => (
    <li key={name} data-rank={headerRank(name)} data-current={name === view}>
      <AddressLink
        change={{ view: name, node: null, figure: null, sort: null, rule: null, outcome: null }}
        className={styles["view"]}
        current={name === view}
      >
        {appMessages[lang].views[name]}
      </AddressLink>
    </li>
  ));
}
