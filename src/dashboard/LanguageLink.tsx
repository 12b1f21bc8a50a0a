import type { SyntheticEvent } from "react";
import { otherLanguage } from "#words/topBar.ts";

/** What is looked at stands in the address, so it goes along. */
const keepView = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void => {
  currentTarget.hash = location.hash;
};

/** The way to the same view in the other language. */
export const LanguageLink = () => (
  <a
    className="button button-quiet"
    href={otherLanguage.page}
    lang={otherLanguage.code}
    hrefLang={otherLanguage.code}
    title={otherLanguage.name}
    onPointerDown={keepView}
    onClick={keepView}
  >
    {otherLanguage.short}
  </a>
);
