import { useState } from "react";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { pngFile, svgFile, type ImageWords } from "../../ui/chart/exportImage.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { saveBlob } from "./saveFile.ts";
import { usePageLink } from "./usePageLink.ts";

interface Props {
  /** File name without ending. */
  readonly name: string;
  readonly picture: () => SVGSVGElement | null;
  /** What the image says besides the picture; the page's address is added when it is made. */
  readonly words: ImageWords;
}

/** Takes the chart away as an image, with title, unit, source and the address it was made at. */
export function PictureButtons({ name, picture, words }: Props) {
  const { failedImage } = useMessages(treeMessages);
  const link = usePageLink();
  const [failed, setFailed] = useState(false);
  const save = async (ending: "png" | "svg"): Promise<void> => {
    const chart = picture();
    if (chart === null) return;
    const all = { ...words, source: `${words.source} ${link}` };
    const file =
      ending === "png"
        ? await pngFile(chart, all)
        : new Blob([svgFile(chart, all)], { type: "image/svg+xml;charset=utf-8" });
    saveBlob(`${name}.${ending}`, file);
  };
  const press = (ending: "png" | "svg") => () => {
    setFailed(false);
    save(ending).catch(() => {
      setFailed(true);
    });
  };
  return (
    <>
      <LinkButton onClick={press("png")}>PNG</LinkButton>
      <AppOnly>
        <LinkButton onClick={press("svg")}>SVG</LinkButton>
      </AppOnly>
      {failed ? <span role="status">{failedImage}</span> : null}
    </>
  );
}
