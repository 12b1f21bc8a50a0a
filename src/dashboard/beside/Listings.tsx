import { lazy, Suspense } from "react";
import { listingSample } from "../../domain/listingSample.ts";
import { Message } from "../../ui/Message.tsx";
import { besideWords } from "#words/beside.ts";
import type { PanelProps } from "../panel.ts";

const ListingParts = lazy(async () => ({ default: (await import("./ListingParts.tsx")).ListingParts }));

const { listings: words } = besideWords;

/** What directories say of our places; without a file of theirs, which file would fill it. */
export const Listings = ({ answer, files, width, choices }: PanelProps) =>
  choices !== undefined && files.some(({ source }) => source === "listing") ? (
    <Suspense fallback={<div className="place-waiting" />}>
      <ListingParts answer={answer} files={files} width={width} count={choices.beside} />
    </Suspense>
  ) : (
    <ListingSample />
  );

/** Which file fills the listings, and what its columns look like. */
function ListingSample() {
  const [heads = [], ...rows] = listingSample;
  return (
    <section className="panel" id="listings">
      <h2 className="panel-title">{words.title}</h2>
      <Message>{words.none}</Message>
      <div className="datatable datatable-scroll">
        <table>
          <caption className="note">{words.sample}</caption>
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
