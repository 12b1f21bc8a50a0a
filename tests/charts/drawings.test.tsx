// @vitest-environment node
import { composeStories, type Meta } from "@storybook/react-vite";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

type Stories = Parameters<typeof composeStories>[0] & { readonly default: Meta };

/** Stories of what draws: those of controls and sheets are compared by what they say. */
const files = import.meta.glob<Stories>(
  "../../stories/{ArrivalList,AssociationTable,BrandScores,ControlChart,DriverMatrix,FigureCell,FigureRow,HealthStack,MarketBars,Quadrant,RankBands,StageTable,StarBar,StateTiles,ToneList,TopicList,CountBars}.stories.tsx",
  { eager: true },
);

/** The drawings of a page, a tag a line, so that a changed mark is a changed line; ids that React counts out are left out. */
function drawingsIn(markup: string): string {
  const drawings = markup.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  return drawings
    .join("\n")
    .replace(/(?<=["#])_[rR]_\w+_/g, "id")
    .replaceAll("><", ">\n<");
}

describe.each(Object.entries(files))("%s", (path, stories) => {
  const chart = /(\w+)\.stories/.exec(path)?.[1] ?? "";
  const seen = new Map<string, string>();

  it.each(Object.entries(composeStories(stories)))("%s is drawn as before", async (name, Story) => {
    const Drawn = Story as () => React.ReactNode; // its own arguments are all it needs
    const drawn = drawingsIn(renderToStaticMarkup(<Drawn />));
    const twin = seen.get(drawn) ?? name;
    seen.set(drawn, twin);
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
    // A story that differs by what is done with it is drawn like another: one file holds both.
    await expect(`${drawn}\n`).toMatchFileSnapshot(`drawings/${chart}/${twin}.svg`);
  });
});
