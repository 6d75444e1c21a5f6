import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Contents.module.css";

/** The parts of the page as links, in their order. */
export function Contents() {
  const words = useMessages(departmentMessages);
  const parts = [
    ["change", words.change.short],
    ["functions", words.functions.short],
    ["economic", words.economic.short],
    ["revenue", words.revenue.short],
    ["institutions", words.institutions.short],
    ["three-public", words.threePublic.short],
    ["projects", words.projects.short],
    ["procurement", words.procurement.short],
    ["assets", words.assets.short],
    ["findings", words.findings.short],
  ] as const;
  return (
    <nav className={styles["contents"]} aria-label={words.contents}>
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
