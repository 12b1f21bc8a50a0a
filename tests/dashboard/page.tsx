import { render, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, vi } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import type { FileAccount } from "../../src/domain/account.ts";
import type { Figure } from "../../src/domain/figure.ts";
import type { HospitalChoice } from "../../src/dashboard/OwnHospital.tsx";
import { Dashboard } from "../../src/dashboard/Dashboard.tsx";
import type { Explanation, Session } from "../../src/state/session.ts";
import { firstView, type View } from "../../src/state/view.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";

/** What a figure says of itself when nobody asked the metrics. */
const anExplanation = (figure: Figure): Explanation => ({
  title: `How we know ${figure.metric}`,
  meaning: "Of the people asked, the share who named us.",
  formula: "named us ÷ asked",
  interval: "Wilson",
  base: "people asked",
  leftOut: ["no answer"],
  version: "1",
  files: [account],
  sql: "SELECT 1",
  parameters: [24320, "Riverside"],
});

type PageProps = {
  readonly answer: Answer;
  readonly view: View;
  readonly files: readonly FileAccount[];
  readonly updating: boolean;
  readonly opening?: boolean;
  readonly hospitals: HospitalChoice;
  readonly onLook: (change: Partial<View>) => void;
  readonly explain: (figure: Figure) => Promise<Explanation | null>;
  readonly leave: Session["leave"];
};

/** The dashboard over a view that follows what is looked at. */
function Page({ view: first, onLook, ...rest }: PageProps) {
  const [view, setView] = useState(first);
  return (
    <Dashboard
      {...rest}
      view={view}
      onLook={(change) => {
        onLook(change);
        setView((before) => ({ ...before, ...change }));
      }}
    />
  );
}

/** Draws the dashboard of the worked example, or of what is given, down to the last panel, and records what it asks for. */
export async function showDashboard(given: Partial<PageProps> = {}) {
  const onLook = vi.fn();
  const explain = vi.fn((figure: Figure) => Promise.resolve(anExplanation(figure)));
  const hospitals: HospitalChoice = { findHospitals: () => Promise.resolve([]), chooseFacility: vi.fn() };
  const leave = vi.fn(() => Promise.resolve(null));
  const asked = { hospitals, onLook, explain, leave };
  const page = (also: Partial<PageProps> = {}) => (
    <Page answer={workedExample} view={firstView} files={[account]} updating={false} {...asked} {...given} {...also} />
  );
  const shown = render(page());
  await waitFor(() => {
    expect(document.querySelector(".place-waiting")).toBeNull();
  });
  /** Shows the answer to another filter on the same page. */
  const answerWith = (answer: Answer): void => {
    shown.rerender(page({ answer }));
  };
  return { ...shown, onLook, explain, answerWith };
}

/** The panels drawn, in order. */
export const panelIds = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>("[data-panel]")].map(({ dataset }) => dataset.panel ?? "");

/** The words of one panel. */
export const panelText = (id: string): string => document.querySelector(`[data-panel="${id}"]`)?.textContent ?? "";
