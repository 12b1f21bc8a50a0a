import { lazy, Suspense } from "react";
import { listingSample } from "../../domain/listingSample.ts";
import { Message } from "../../ui/Message.tsx";
import { belowWords } from "#words/below.ts";
import { panelWords } from "#words/panels.ts";
import type { PanelProps } from "../panel.ts";

const ListingParts = lazy(async () => {
  const [parts] = await Promise.all([import("../beside/ListingParts.tsx"), import("../beside/beside.css")]);
  return { default: parts.ListingParts };
});

/** What directories say of our places; without a file of theirs, which file would fill it. */
export function ListingsPanel({ answer, files, width, choices }: PanelProps) {
  if (choices !== undefined && files.some(({ source }) => source === "listing"))
    return (
      <Suspense fallback={<div className="place-waiting" />}>
        <ListingParts answer={answer} files={files} width={width} count={choices.beside} />
      </Suspense>
    );
  const [heads = [], ...rows] = listingSample;
  return (
    <section className="panel" id="listings">
      <h2 className="panel-title">{panelWords.listings.title}</h2>
      <Message>{belowWords.listings.none}</Message>
      <div className="datatable datatable-scroll">
        <table>
          <caption className="note">{belowWords.listings.sample}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join()}>
                {row.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
