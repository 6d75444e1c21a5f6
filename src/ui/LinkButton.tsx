import type { ButtonHTMLAttributes } from "react";
import { classNames } from "./classNames.ts";
import styles from "./LinkButton.module.css";

/** An action that reads as a link: 分享, 看出处, 取消选择. For an address use `<a>`. */
export function LinkButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={classNames(styles["link"], className)} />;
}
